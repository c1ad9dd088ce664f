// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/parsedcondition.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString escaped(QString text, QStringView characters)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (characters.contains(text[i]))
            text.insert(i++, u'\\');
    }
    return text;
}

QString toText(const Alternative &alternative)
{
    if (const auto *literal = std::get_if<Literal>(&alternative))
        return literal->quoted ? u'"' + escaped(literal->text, u"\"\\") + u'"' : literal->text;
    if (const auto *glob = std::get_if<Glob>(&alternative))
        return u"pat("_s + glob->pattern + u')';
    return countersign::toText(std::get<JsonPattern>(alternative));
}

} // namespace

QString symbolOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return u"=="_s;
    case Comparison::NotEqual: return u"!="_s;
    case Comparison::Less: return u"<"_s;
    case Comparison::LessOrEqual: return u"<="_s;
    case Comparison::Greater: return u">"_s;
    case Comparison::GreaterOrEqual: return u">="_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Function function)
{
    switch (function) {
    case Function::None: return u""_s;
    case Function::Len: return u"len"_s;
    case Function::Has: return u"has"_s;
    case Function::Type: return u"type"_s;
    case Function::Age: return u"age"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(const Operand &operand)
{
    if (const Lookup *lookup = operand.lookup()) {
        const QString inner = u'[' + lookup->placeholder + u']' + toText(lookup->path);
        return lookup->function == Function::None ? inner : nameOf(lookup->function) + u'(' + inner + u')';
    }
    QStringList parts;
    for (const Alternative &alternative : operand.alternatives())
        parts += toText(alternative);
    return parts.size() == 1 ? parts.first() : u"any("_s + parts.join(u", "_s) + u')';
}

QString toText(const ParsedCondition &condition)
{
    return toText(condition.left) + u' ' + symbolOf(condition.comparison) + u' ' + toText(condition.right);
}

} // namespace countersign
