// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/copula.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What joins a name and its value in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese, Japanese and Korean.
const QString joins = u"(?:=|:|→|->|=>|is|equals|(?:is |are |be )?set to|(?:must|should|shall|has to|needs to) (?:be(?: set to)?|equal)|"
                      "ist|steht auf|auf|muss|soll|est(?: à)?|vaut|doit être(?: à)?|es|está en|debe ser|igual a|é|deve ser|è|deve essere|moet|"
                      "равн[оа]|должн[оа] быть|为|是|设为|设置为|設為|設定為|は|が|を|은|는|이|가|을|를)"_s;

} // namespace

QString valueSaidOf(const QString &behind, const QStringList &codes)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression joined(u"^\\s*%1\\s*$"_s.arg(joins), options);
    static const QRegularExpression bare(
        u"^(?:\\s*%1)?\\s+[\"']?(true|false|on|off|(?:(?<=\\w\\s)|(?<==\\s))(?:production|-?\\d+(?:\\.\\d+)?))[\"']?(?=\\s*(?:$|[,;.)]|gesetzt|setzen))"_s
            .arg(joins),
        options);
    // "`LEVEL`: `info` or `warn`" gives a choice, "`KEY`: `required`" says what it is
    static const QRegularExpression choice(u"^\\s*(?:or|oder|ou|o|または|或|또는|/|\\|)\\s"_s, options);
    static const QRegularExpression kind(
        u"^(?:required|optional|string|text|int|integer|number|float|bool|boolean|secret|url|uri|enum|list|set|unset|empty|null)$"_s, options);
    if (const qsizetype at = codes.isEmpty() ? -1 : behind.indexOf(codes.first()); at >= 0 && joined.match(behind.first(at)).hasMatch()) {
        const bool other = choice.match(behind.sliced(at + codes.first().size())).hasMatch() || kind.match(codes.first()).hasMatch();
        return other ? QString() : codes.first();
    }
    const auto match = bare.match(behind);
    return match.captured(1);
}

} // namespace countersign
