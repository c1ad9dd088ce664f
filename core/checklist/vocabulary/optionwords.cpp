// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/optionwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView variant[] = {
    u"quick",         u"full",      u"fast",      u"slow",        u"partial",       u"complete",       u"emergency", u"manual",
    u"automatic",     u"automated", u"minimal",   u"simple",      u"advanced",      u"graceful",       u"hard",      u"soft", // English
    u"schnell",       u"schneller", u"schnelle",  u"vollständig", u"vollständiger", u"teilweise",      u"notfall",   u"manuell",
    u"automatisch", // German
    u"rapide",        u"complet",   u"complète",  u"partiel",     u"partielle",     u"d'urgence",      u"manuel",    u"automatique", // French
    u"rápida",        u"rápido",    u"completa",  u"completo",    u"parcial",       u"de emergencia",  u"manual",    u"automático",
    u"de emergência", u"parziale",  u"manuale", // Spanish, Portuguese, Italian
    u"быстрый",       u"полный",    u"частичный", u"экстренный",  u"ручной",        u"автоматический", u"швидкий",   u"повний", // Russian, Ukrainian
    u"クイック",      u"フル",      u"完全",      u"部分",        u"緊急",          u"手動",           u"自動",      u"快速",
    u"完整",          u"全量",      u"紧急",      u"手动",        u"自动",          u"빠른",           u"전체",      u"부분",
    u"긴급",          u"수동",
    u"자동", // Japanese, Chinese, Korean
};

} // namespace

bool saysVariant(QStringView text) { return holdsPhrase(text, variant); }

} // namespace countersign
