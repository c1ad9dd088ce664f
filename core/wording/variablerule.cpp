// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/variablerule.h"

#include "core/wording/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Wording {
    const char *kind; // the first word of the rule
    const char *english; // %1: the rest of it
};

constexpr Wording wordings[] = {
    {"min-length", QT_TRANSLATE_NOOP("VariableRule", "have at least %1 characters")},
    {"bytes", QT_TRANSLATE_NOOP("VariableRule", "hold %1 bytes")},
    {"bits", QT_TRANSLATE_NOOP("VariableRule", "hold %1 bits")},
    {"hex", QT_TRANSLATE_NOOP("VariableRule", "be %1 hexadecimal digits")},
    {"strong", QT_TRANSLATE_NOOP("VariableRule", "be hard to guess")},
    {"mixed-case", QT_TRANSLATE_NOOP("VariableRule", "have upper and lower case")},
    {"digit", QT_TRANSLATE_NOOP("VariableRule", "have a digit")},
    {"symbol", QT_TRANSLATE_NOOP("VariableRule", "have a symbol")},
    {"unique", QT_TRANSLATE_NOOP("VariableRule", "be used nowhere else")},
    {"not-default", QT_TRANSLATE_NOOP("VariableRule", "not be the default")},
    {"not", QT_TRANSLATE_NOOP("VariableRule", "not be \u201c%1\u201d")},
    {"equals", QT_TRANSLATE_NOOP("VariableRule", "be \u201c%1\u201d")},
    {"port", QT_TRANSLATE_NOOP("VariableRule", "be a port number")},
    {"boolean", QT_TRANSLATE_NOOP("VariableRule", "be true or false")},
    {"integer", QT_TRANSLATE_NOOP("VariableRule", "be a whole number")},
    {"rate", QT_TRANSLATE_NOOP("VariableRule", "be a rate, such as 100/minute")},
    {"host", QT_TRANSLATE_NOOP("VariableRule", "be a host name")},
    {"path", QT_TRANSLATE_NOOP("VariableRule", "be a path")},
    {"email", QT_TRANSLATE_NOOP("VariableRule", "be an e-mail address")},
    {"no-wildcard", QT_TRANSLATE_NOOP("VariableRule", "hold no wildcard")},
    {"origins", QT_TRANSLATE_NOOP("VariableRule", "name origins with %1")},
    {"json-array", QT_TRANSLATE_NOOP("VariableRule", "be a JSON array")},
    {"list", QT_TRANSLATE_NOOP("VariableRule", "be a list with commas between")},
    {"scheme", QT_TRANSLATE_NOOP("VariableRule", "begin with %1://")},
    {"url", QT_TRANSLATE_NOOP("VariableRule", "be an address with %1://")},
    {"prefix", QT_TRANSLATE_NOOP("VariableRule", "begin with %1")},
    {"no-placeholder", QT_TRANSLATE_NOOP("VariableRule", "be no placeholder")},
    {"forbid-example", QT_TRANSLATE_NOOP("VariableRule", "differ from the example in the text")},
};

QString text(const char *english) { return QCoreApplication::translate("VariableRule", english); }

} // namespace

QString variableRuleText(const QString &rule)
{
    const QString kind = rule.section(u' ', 0, 0), rest = rule.section(u' ', 1);
    if (kind == "enum"_L1)
        return filled(text("be one of %1"), {rest.split(u' ').join(u", "_s)});
    if (kind == "number"_L1)
        return filled(text("be a number from %1 to %2"), {rest.section(u' ', 0, 0), rest.section(u' ', 1)});
    if (kind == "url"_L1 && rest.isEmpty())
        return text("be an address");
    const auto found = std::ranges::find_if(wordings, [&](const Wording &wording) { return kind == QLatin1StringView(wording.kind); });
    return found == std::end(wordings) ? rule : filled(text(found->english), {rest});
}

} // namespace countersign
