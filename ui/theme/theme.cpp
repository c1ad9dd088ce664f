// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "core/ports/preferences.h"
#include "ui/theme/countersignstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto scaleKey = "appearance/textScale"_L1;

} // namespace

Theme::Theme(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences), m_pointSize(QApplication::font().pointSizeF())
{
    m_choice = static_cast<ThemeChoice>(qBound(0, preferences.value(themeKey, 0).toInt(), int(ThemeChoice::HighContrast)));
    m_percent = qBound(75, preferences.value(scaleKey, 100).toInt(), 200);
    QApplication::setStyle(new CountersignStyle);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    applyFont();
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    m_preferences.setValue(themeKey, int(choice));
    apply();
}

void Theme::setTextScale(int percent)
{
    m_percent = qBound(75, percent, 200);
    m_preferences.setValue(scaleKey, m_percent);
    applyFont();
    Q_EMIT changed();
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(coloursOf(scheme())));
    Q_EMIT changed();
}

// The colour font is named because fallback does not find it everywhere. It has digits of its own, so a family that is really
// there must stand before it: a generic name such as "Sans Serif" is none.
void Theme::applyFont()
{
    static const QString colour = u"Noto Color Emoji"_s;
    QFont font = QApplication::font();
    QStringList families{QFontInfo(font).family(), u"Noto Sans"_s, u"DejaVu Sans"_s};
    families.removeIf([](const QString &family) { return family == colour || !QFontDatabase::hasFamily(family); });
    font.setFamilies(families << colour);
    font.setPointSizeF(m_pointSize * m_percent / 100);
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) { // Qt tells windows only, and labels larger than the rest must hear of it too
        QEvent change(QEvent::ApplicationFontChange);
        if (!widget->isWindow())
            QCoreApplication::sendEvent(widget, &change);
    }
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::HighContrast: return Scheme::HighContrast;
    case ThemeChoice::System: break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

} // namespace countersign
