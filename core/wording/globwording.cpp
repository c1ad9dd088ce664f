// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/globwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Condition", text); }

enum class Form { Whole, Beginning, End, Part, Other };

struct Plain {
    Form form = Form::Other;
    QString text = {}; // without the asterisks around it
};

// A pattern that is a text with an asterisk before or behind it.
Plain plainOf(const QString &glob)
{
    static const QRegularExpression ofOne(u"\\[(.)\\]"_s), wild(u"[*?\\[]"_s);
    const bool before = glob.startsWith(u'*'), after = glob.size() > 1 && glob.endsWith(u'*');
    QString text = glob.sliced(before ? 1 : 0).chopped(after ? 1 : 0);
    if (text.isEmpty() || QString(text).remove(ofOne).contains(wild))
        return {};
    const Form form = before && after ? Form::Part : after ? Form::Beginning : before ? Form::End : Form::Whole;
    return {form, text.replace(ofOne, u"\\1"_s)};
}

QString sentenceOf(Form form, bool equal)
{
    switch (form) {
    case Form::Part:
        return equal ? say(QT_TRANSLATE_NOOP("Condition", "%1 contains %2")) : say(QT_TRANSLATE_NOOP("Condition", "%1 does not contain %2"));
    case Form::Beginning:
        return equal ? say(QT_TRANSLATE_NOOP("Condition", "%1 begins with %2")) : say(QT_TRANSLATE_NOOP("Condition", "%1 does not begin with %2"));
    case Form::End:
        return equal ? say(QT_TRANSLATE_NOOP("Condition", "%1 ends in %2")) : say(QT_TRANSLATE_NOOP("Condition", "%1 does not end in %2"));
    case Form::Whole:
    case Form::Other: break;
    }
    return {};
}

} // namespace

QString globText(const QString &glob)
{
    const Plain plain = plainOf(glob);
    switch (plain.form) {
    case Form::Whole: return plain.text;
    case Form::Part: return say(QT_TRANSLATE_NOOP("Condition", "something with \"%1\" in it")).arg(plain.text);
    case Form::Beginning: return say(QT_TRANSLATE_NOOP("Condition", "something beginning with \"%1\"")).arg(plain.text);
    case Form::End: return say(QT_TRANSLATE_NOOP("Condition", "something ending in \"%1\"")).arg(plain.text);
    case Form::Other: break;
    }
    return say(QT_TRANSLATE_NOOP("Condition", "like \"%1\"")).arg(glob);
}

QString globSentence(const ParsedCondition &condition, const QString &subject)
{
    if (condition.right.lookup())
        return {};
    std::optional<Form> form;
    QStringList texts;
    for (const Alternative &alternative : condition.right.alternatives()) {
        const auto *glob = std::get_if<Glob>(&alternative);
        const Plain plain = glob ? plainOf(glob->pattern) : Plain();
        if (form && *form != plain.form)
            return {};
        form = plain.form;
        texts << u'"' + plain.text + u'"';
    }
    const QString sentence = sentenceOf(form.value_or(Form::Other), condition.comparison == Comparison::Equal);
    return sentence.isEmpty() ? sentence : sentence.arg(subject, texts.join(say(QT_TRANSLATE_NOOP("Condition", " or "))));
}

} // namespace countersign
