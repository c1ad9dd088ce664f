// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <cmath>
#include <utility>

namespace countersign {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

// Statuses in the order of the enum: failing, unknown, stale, degraded, open, checking, waived, ticked, verified, n/a.
const Colours light{
    .scheme = Scheme::Light,
    .window = rgb(0xf4f5f7),
    .base = rgb(0xffffff),
    .alternate = rgb(0xfafbfc),
    .raised = rgb(0xffffff),
    .hover = rgb(0xebeef1),
    .text = rgb(0x1c2128),
    .muted = rgb(0x59636e),
    .disabled = rgb(0x8b939c),
    .border = rgb(0xd8dce2),
    .outline = rgb(0x848c96),
    .accent = rgb(0x0a5fb4),
    .onAccent = rgb(0xffffff),
    .selection = rgb(0xe4effc),
    .focus = rgb(0x0a5fb4),
    .code = rgb(0xf3f4f6),
    .link = rgb(0x0a5fb4),
    .mark = rgb(0xffe58a),
    .onStatus = rgb(0xffffff),
    .status = {rgb(0x8e160d), rgb(0x59636e), rgb(0x8f874b), rgb(0xc87500), rgb(0x42413f), rgb(0x7f55df), rgb(0xb86eb3), rgb(0x07458c), rgb(0x169276),
               rgb(0x59636e)},
};

const Colours dark{
    .scheme = Scheme::Dark,
    .window = rgb(0x1e2125),
    .base = rgb(0x16181b),
    .alternate = rgb(0x1a1c20),
    .raised = rgb(0x22252a),
    .hover = rgb(0x272b30),
    .text = rgb(0xe6e8eb),
    .muted = rgb(0xa3aab3),
    .disabled = rgb(0x737b84),
    .border = rgb(0x363b42),
    .outline = rgb(0x78808a),
    .accent = rgb(0x58a8f5),
    .onAccent = rgb(0x0c1116),
    .selection = rgb(0x182a3f),
    .focus = rgb(0x79bcff),
    .code = rgb(0x202328),
    .link = rgb(0x79bcff),
    .mark = rgb(0x6b5600),
    .onStatus = rgb(0x101214),
    .status = {rgb(0xee6256), rgb(0xa3aab3), rgb(0xe5e594), rgb(0xec9c00), rgb(0x8c8c8c), rgb(0x6769ee), rgb(0xce3eb3), rgb(0x1babf8), rgb(0x5ffcd2),
               rgb(0xa3aab3)},
};

const Colours highContrast{
    .scheme = Scheme::HighContrast,
    .window = rgb(0x000000),
    .base = rgb(0x000000),
    .alternate = rgb(0x000000),
    .raised = rgb(0x0d0d0d),
    .hover = rgb(0x2b2b2b),
    .text = rgb(0xffffff),
    .muted = rgb(0xe2e2e2),
    .disabled = rgb(0xa8a8a8),
    .border = rgb(0xbdbdbd),
    .outline = rgb(0xffffff),
    .accent = rgb(0xffd633),
    .onAccent = rgb(0x000000),
    .selection = rgb(0x08233f),
    .focus = rgb(0xffd633),
    .code = rgb(0x141414),
    .link = rgb(0x8cd0ff),
    .mark = rgb(0x7a5f00),
    .onStatus = rgb(0x000000),
    .status = {rgb(0xef5361), rgb(0xe2e2e2), rgb(0xaeff0f), rgb(0xaa8800), rgb(0xffffff), rgb(0xb069fe), rgb(0xd5659a), rgb(0x78b9f3), rgb(0x2bff75),
               rgb(0xe2e2e2)},
};

} // namespace

QColor Colours::of(Status status) const { return this->status[size_t(std::to_underlying(status))]; }

QColor Colours::of(VerdictKind verdict) const
{
    switch (verdict) {
    case VerdictKind::NoGo: return of(Status::Failing);
    case VerdictKind::GoWithWaivers: return of(Status::Waived);
    case VerdictKind::Go:
    case VerdictKind::Live: return of(Status::Verified);
    case VerdictKind::Hold: return of(Status::Ticked);
    case VerdictKind::RolledBack: return of(Status::Degraded);
    case VerdictKind::Draft:
    case VerdictKind::Closed:
    case VerdictKind::Aborted: return muted;
    }
    return text;
}

QColor Colours::wash(const QColor &ink) const { return mixed(ink, base, dark() ? .12 : .08); }

const Colours &coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return light;
    case Scheme::Dark: return dark;
    case Scheme::HighContrast: return highContrast;
    }
    return light;
}

const Colours &coloursOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Colours *colours : {&light, &dark, &highContrast}) {
        if (colours->window == window)
            return *colours;
    }
    return window.lightness() < 128 ? dark : light;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.raised, c.raised, c.outline, c.border, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Midlight, c.hover);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

qreal contrastOf(const QColor &a, const QColor &b)
{
    const auto linear = [](float value) { return value <= 0.04045f ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    const auto light = [&](const QColor &c) { return .2126 * linear(c.redF()) + .7152 * linear(c.greenF()) + .0722 * linear(c.blueF()) + .05; };
    const qreal one = light(a), other = light(b);
    return qMax(one, other) / qMin(one, other);
}

QColor readable(QColor ink, const QColor &ground, const QColor &text)
{
    for (int i = 0; i < 12 && contrastOf(ink, ground) < 4.5; ++i)
        ink = mixed(text, ink, .1);
    return ink;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [&](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace countersign
