// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/legendwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView legend[] = {u"legend",       u"legende",
                                  u"legenda",      u"légende",
                                  u"leyenda",      u"status key",
                                  u"status codes", u"status values",
                                  u"symbols",      u"zeichenerklärung",
                                  u"lejant",       u"легенда",
                                  u"обозначения",  u"условные обозначения",
                                  u"позначення",   u"凡例",
                                  u"图例",         u"圖例",
                                  u"状态说明",     u"범례"};

} // namespace

bool saysLegend(QStringView text) { return holdsPhrase(text, legend); }

} // namespace countersign
