// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/shortcuts.h"

#include "core/ports/preferences.h"
#include "ui/actions/actionset.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto lettersKey = "keys/letters"_L1;

QString preferenceOf(const Action &action) { return u"keys/of/"_s + action.id(); }

} // namespace

Shortcuts::Shortcuts(const ActionSet &actions, Preferences &preferences, QObject *parent) :
    QObject(parent),
    m_actions(actions),
    m_preferences(preferences)
{
    for (Action *action : m_actions.all())
        apply(*action);
}

const QList<Action *> &Shortcuts::actions() const { return m_actions.all(); }

QKeySequence Shortcuts::keyOf(const Action &action) const
{
    const QVariant own = m_preferences.value(preferenceOf(action));
    return own.isValid() ? QKeySequence(own.toString(), QKeySequence::PortableText) : action.usualKey();
}

void Shortcuts::apply(Action &action)
{
    const bool off = action.isTreeKey() && action.isLetterKey() && keyOf(action) == action.usualKey() && !lettersOn();
    action.setShortcut(off ? QKeySequence() : keyOf(action));
}

void Shortcuts::bind(Action &action, const QKeySequence &key)
{
    if (Action *before = holderOf(key, action)) {
        m_preferences.setValue(preferenceOf(*before), QString(u""_s));
        apply(*before);
    }
    m_preferences.setValue(preferenceOf(action), key.toString(QKeySequence::PortableText));
    apply(action);
    Q_EMIT changed();
}

void Shortcuts::reset(Action &action)
{
    if (Action *before = holderOf(action.usualKey(), action)) {
        m_preferences.setValue(preferenceOf(*before), QString(u""_s));
        apply(*before);
    }
    m_preferences.setValue(preferenceOf(action), {});
    apply(action);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (Action *action : m_actions.all()) {
        m_preferences.setValue(preferenceOf(*action), {});
        apply(*action);
    }
    Q_EMIT changed();
}

Action *Shortcuts::holderOf(const QKeySequence &key, const Action &except) const
{
    if (key.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_actions.all(), [&](const Action *action) { return action != &except && keyOf(*action) == key; });
    return found == m_actions.all().end() ? nullptr : *found;
}

bool Shortcuts::lettersOn() const { return m_preferences.value(lettersKey, true).toBool(); }

void Shortcuts::setLettersOn(bool on)
{
    m_preferences.setValue(lettersKey, on);
    for (Action *action : m_actions.all())
        apply(*action);
    Q_EMIT changed();
}

} // namespace countersign
