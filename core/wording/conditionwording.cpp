// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/conditionwording.h"

#include "core/checks/condition/placeholder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

QString describeWanted(Wanted wanted)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Condition", text); };
    switch (wanted) {
    case Wanted::Value: return say(QT_TRANSLATE_NOOP("Condition", "a value"));
    case Wanted::Placeholder: return say(QT_TRANSLATE_NOOP("Condition", "a placeholder such as [STATUS]"));
    case Wanted::KnownPlaceholder:
        return say(QT_TRANSLATE_NOOP("Condition", "one of %1")).arg(placeholderNames().join(u", "_s));
    case Wanted::HeaderName: return say(QT_TRANSLATE_NOOP("Condition", "the name of a header, as in [HEADERS].Server"));
    case Wanted::NoPath: return say(QT_TRANSLATE_NOOP("Condition", "no path, because this placeholder has no parts"));
    case Wanted::PathStep: return say(QT_TRANSLATE_NOOP("Condition", "a name behind the dot, or a number in the brackets"));
    case Wanted::ClosingBracket: return say(QT_TRANSLATE_NOOP("Condition", "a closing bracket ]"));
    case Wanted::ClosingParenthesis: return say(QT_TRANSLATE_NOOP("Condition", "a closing parenthesis )"));
    case Wanted::ClosingQuote: return say(QT_TRANSLATE_NOOP("Condition", "a closing quotation mark"));
    case Wanted::Comparison: return say(QT_TRANSLATE_NOOP("Condition", "a comparison (==, !=, <=, >=, < or >)"));
    case Wanted::EqualOrNotEqual:
        return say(QT_TRANSLATE_NOOP("Condition", "== or !=, because patterns, lists, JSON, has() and type() have no order"));
    case Wanted::End: return say(QT_TRANSLATE_NOOP("Condition", "the end of the condition"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
