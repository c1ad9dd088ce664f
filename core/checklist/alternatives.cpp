// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/optionwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct OptionTitle {
    QString option = {}; // "A"
    QString name = {}; // "Docker Compose"
};

// "Option A: Docker Compose (Small Scale)", "Variante 2 - …", "方案一：…"
std::optional<OptionTitle> readOption(const QString &title)
{
    static const QRegularExpression pattern(
        uR"(^(?:option|alternative|variant|method|approach|choice|variante|methode|méthode|opción|método|opção|opzione|metodo|optie|opcja|metoda|alternativ|вариант|способ|варіант|seçenek|yöntem|オプション|方法|選択肢|方案|选项|方式|옵션|방법)\s*#?([A-Z]|\d{1,2}|[一二三四五六七八九])(?:\s*[:：.)、–—-]\s*|\s*$)(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(withoutNumbering(title));
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression aside(uR"(\s*[(（].*$)"_s);
    return OptionTitle{match.captured(1).toUpper(), match.captured(2).remove(aside).trimmed()};
}

QString asideOf(const QString &title)
{
    static const QRegularExpression pattern(uR"([(（]([^)）]+)[)）]\s*$)"_s);
    return pattern.match(title).captured(1).trimmed();
}

// Headings by what they stand under, -1 for the top.
QMap<int, QList<int>> headingsByParent(const QList<Section> &sections)
{
    QMap<int, QList<int>> families;
    for (int at = 0; at < sections.size(); ++at) {
        if (!sections.at(at).label)
            families[sections.at(at).parent].append(at);
    }
    return families;
}

QString choiceName(const QList<Section> &sections, int parent)
{
    return parent < 0 || sections.at(parent).title.isEmpty() ? u"Option"_s : withoutNumbering(sections.at(parent).title);
}

// Sections that say "Option A", "Option B".
QHash<int, OptionTitle> markNamedOptions(QList<Section> &sections, int parent, const QList<int> &siblings)
{
    QHash<int, OptionTitle> options;
    for (const int at : siblings) {
        if (const auto option = readOption(sections.at(at).title))
            options.insert(at, *option);
    }
    if (options.size() < 2)
        return {};
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        sections[option.key()].alternative = choiceName(sections, parent);
        sections[option.key()].option = option->option;
    }
    return options;
}

// "Quick Rollback (Docker Compose)" goes with "Option A: Docker Compose", wherever it stands.
void followOptions(QList<Section> &sections, const QHash<int, OptionTitle> &options)
{
    for (Section &section : sections) {
        const QString aside = asideOf(section.title);
        if (aside.isEmpty() || !section.alternative.isEmpty() || section.label)
            continue;
        for (auto option = options.cbegin(); option != options.cend(); ++option) {
            if (option->name.isEmpty() || aside.compare(option->name, Qt::CaseInsensitive) != 0)
                continue;
            section.alternative = sections.at(option.key()).alternative;
            section.option = option->option;
        }
    }
}

// "Quick Rollback" beside "Full Rollback": ways to do the same thing.
void markVariants(QList<Section> &sections, int parent, const QList<int> &siblings)
{
    QList<int> variants;
    for (const int at : siblings) {
        const Section &section = sections.at(at);
        if (section.rollback && section.alternative.isEmpty() && saysVariant(withoutNumbering(section.title).section(u'(', 0, 0)))
            variants.append(at);
    }
    if (variants.size() < 2)
        return;
    for (const int at : variants) {
        static const QRegularExpression aside(uR"(\s*[(（].*$)"_s);
        sections[at].alternative = choiceName(sections, parent);
        sections[at].option = withoutNumbering(sections.at(at).title).remove(aside).trimmed();
    }
}

// What holds for an option holds for the sections under it.
void inheritOptions(QList<Section> &sections)
{
    for (Section &section : sections) {
        if (section.parent >= 0 && section.alternative.isEmpty()) {
            section.alternative = sections.at(section.parent).alternative;
            section.option = sections.at(section.parent).option;
        }
    }
}

} // namespace

QList<Section> markAlternatives(QList<Section> sections)
{
    QHash<int, OptionTitle> options;
    const QMap<int, QList<int>> families = headingsByParent(sections);
    for (auto family = families.cbegin(); family != families.cend(); ++family)
        options.insert(markNamedOptions(sections, family.key(), family.value()));
    followOptions(sections, options);
    for (auto family = families.cbegin(); family != families.cend(); ++family)
        markVariants(sections, family.key(), family.value());
    inheritOptions(sections);
    return sections;
}

} // namespace countersign
