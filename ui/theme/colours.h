// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"

#include <QColor>
#include <QPalette>
#include <array>

namespace countersign {

enum class Scheme { Light, Dark, HighContrast };

// Every colour of the program. There are no others: this file's companion is the one place with colour literals.
struct Colours {
    Scheme scheme = Scheme::Light;
    QColor window = {}; // behind pages
    QColor base = {}; // behind lists and text
    QColor alternate = {}; // every other row
    QColor raised = {}; // cards and buttons
    QColor hover = {};
    QColor text = {};
    QColor muted = {}; // second-rank text, still 4.5:1
    QColor disabled = {};
    QColor border = {}; // hairlines
    QColor outline = {}; // of controls, 3:1
    QColor accent = {};
    QColor onAccent = {};
    QColor selection = {};
    QColor focus = {};
    QColor code = {}; // behind code
    QColor link = {};
    QColor mark = {}; // behind a search hit
    QColor onStatus = {}; // signs inside a filled shape
    std::array<QColor, 10> status = {}; // by Status

    bool dark() const { return scheme != Scheme::Light; }
    QColor of(Status status) const;
    QColor of(VerdictKind verdict) const;
    QColor wash(const QColor &ink) const; // a ground of that tone, so thin that words and every shape are still seen on it
};

const Colours &coloursOf(Scheme scheme);

// The scheme travels in the palette, so that painters need nothing else and follow a switch at once.
const Colours &coloursOf(const QPalette &palette);

QPalette paletteOf(const Colours &colours);

// Of WCAG 2: from 1 to 21.
qreal contrastOf(const QColor &a, const QColor &b);

// `ink`, or as much of `text` in it as it takes to be read on `ground` (4.5:1).
QColor readable(QColor ink, const QColor &ground, const QColor &text);

// `share` of `a`, the rest of `b`.
QColor mixed(const QColor &a, const QColor &b, qreal share);

} // namespace countersign
