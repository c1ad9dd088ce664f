// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/style.h"

#include "adapters/pdf/emoji.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

struct FaceSpec {
    qreal points;
    QFont::Weight weight;
    bool fixedPitch = false;
    qreal tracking = 100; // per cent of the natural advance
};

FaceSpec specOf(Face face)
{
    switch (face) {
    case Face::Title: return {24, QFont::Bold, false, 98};
    case Face::Verdict: return {21, QFont::Bold};
    case Face::Heading: return {13, QFont::Bold};
    case Face::Subheading: return {10, QFont::Bold};
    case Face::Body: return {9, QFont::Normal};
    case Face::Strong: return {9, QFont::Bold};
    case Face::Note: return {8.5, QFont::Normal};
    case Face::Small: return {7.5, QFont::Normal};
    case Face::SmallStrong: return {7.5, QFont::Bold};
    case Face::Label: return {7, QFont::Bold, false, 106};
    case Face::Mono: return {7, QFont::Normal, true};
    }
    std::unreachable();
}

QString hanFamily(const QString &language)
{
    if (language.startsWith("ja"_L1))
        return u"Noto Sans CJK JP"_s;
    if (language.startsWith("ko"_L1))
        return u"Noto Sans CJK KR"_s;
    if (language.startsWith("zh-Hant"_L1) || language.startsWith("zh-TW"_L1) || language.startsWith("zh-HK"_L1))
        return u"Noto Sans CJK TC"_s;
    return u"Noto Sans CJK SC"_s;
}

} // namespace

Typeface::Typeface(const QString &language) :
    m_families{u"Noto Sans"_s,      hanFamily(language),    u"Noto Sans Arabic"_s,  u"Noto Sans Hebrew"_s,
               u"Noto Sans Math"_s, u"Noto Sans Symbols"_s, u"Noto Sans Symbols2"_s}
{
}

QFont Typeface::font(Face face) const
{
    const auto known = m_fonts.find(face);
    if (known != m_fonts.end())
        return known->second;
    const FaceSpec spec = specOf(face);
    QFont font;
    font.setFamilies(spec.fixedPitch ? QStringList{u"Noto Sans Mono"_s} + m_families : m_families);
    font.setPixelSize(qRound(spec.points * unitsPerPoint));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (spec.tracking != 100)
        font.setLetterSpacing(QFont::PercentageSpacing, spec.tracking);
    m_fonts.emplace(face, font);
    return font;
}

bool Typeface::covers(char32_t character) const
{
    const auto known = m_covered.find(character);
    if (known != m_covered.end())
        return known->second;
    const bool covered = QFontMetricsF(font(Face::Body)).inFontUcs4(character);
    m_covered.emplace(character, covered);
    return covered;
}

QImage Typeface::emoji(const QString &cluster) const
{
    const auto known = m_emoji.find(cluster);
    return known != m_emoji.end() ? known->second : m_emoji.emplace(cluster, emojiPicture(cluster)).first->second;
}

} // namespace countersign::pdf
