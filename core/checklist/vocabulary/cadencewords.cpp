// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/cadencewords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView daily[] = {u"daily",       u"every day",    u"each day",    u"täglich",     u"tägliche",  u"quotidien",
                                 u"quotidienne", u"quotidiennes", u"chaque jour", u"diario",      u"diaria",    u"diarias",
                                 u"diariamente", u"diário",       u"giornaliero", u"giornaliera", u"dagelijks", u"codziennie",
                                 u"dagligen",    u"dagligt",      u"ежедневно",   u"ежедневные",  u"щоденно",   u"günlük",
                                 u"毎日",        u"日次",         u"每日",        u"每天",        u"매일",      u"일일"};
constexpr QStringView weekly[] = {
    u"weekly",         u"every week", u"each week",   u"wöchentlich",  u"wöchentliche", u"hebdomadaire", u"hebdomadaires",
    u"chaque semaine", u"semanal",    u"semanales",   u"semanalmente", u"settimanale",  u"wekelijks",    u"cotygodniowo",
    u"veckovis",       u"ugentligt",  u"еженедельно", u"еженедельные", u"щотижня",      u"haftalık",     u"毎週",
    u"週次",           u"每周",       u"每週",        u"매주",         u"주간"};
constexpr QStringView monthly[] = {u"monthly",     u"every month",   u"each month",  u"monatlich", u"monatliche",   u"mensuel",    u"mensuelle",
                                   u"mensuelles",  u"chaque mois",   u"mensual",     u"mensuales", u"mensualmente", u"mensal",     u"mensile",
                                   u"maandelijks", u"comiesięcznie", u"miesięcznie", u"månadsvis", u"månedligt",    u"ежемесячно", u"ежемесячные",
                                   u"щомісяця",    u"aylık",         u"毎月",        u"月次",      u"每月",         u"매월",       u"월간"};
constexpr QStringView quarterly[] = {u"quarterly",     u"every quarter",    u"each quarter", u"vierteljährlich", u"quartalsweise", u"trimestriel",
                                     u"trimestrielle", u"chaque trimestre", u"trimestral",   u"trimestrale",     u"per kwartaal",  u"kwartalnie",
                                     u"kvartalsvis",   u"ежеквартально",    u"щокварталу",   u"üç aylık",        u"四半期",        u"每季度",
                                     u"每季",          u"분기별",           u"매분기"};
constexpr QStringView yearly[] = {u"yearly",       u"annually", u"annual",     u"every year", u"jährlich",  u"jährliche", u"annuel",  u"annuelle",
                                  u"chaque année", u"anual",    u"anualmente", u"annuale",    u"jaarlijks", u"corocznie", u"årligen", u"årligt",
                                  u"ежегодно",     u"щороку",   u"yıllık",     u"毎年",       u"年次",      u"每年",      u"매년",    u"연간"};

constexpr QStringView withinDay[] = {u"within 24 hours",
                                     u"within 24h",
                                     u"within 24 h",
                                     u"within one day",
                                     u"within 1 day",
                                     u"within a day",
                                     u"within the first day",
                                     u"first 24 hours",
                                     u"first 24h",
                                     u"first day",
                                     u"next 24 hours",
                                     u"day 1",
                                     u"innerhalb von 24 stunden",
                                     u"innerhalb 24 stunden",
                                     u"erste 24 stunden",
                                     u"dans les 24 heures",
                                     u"sous 24 heures",
                                     u"sous 24h",
                                     u"premières 24 heures",
                                     u"en 24 horas",
                                     u"primeras 24 horas",
                                     u"em 24 horas",
                                     u"primeiras 24 horas",
                                     u"entro 24 ore",
                                     u"prime 24 ore",
                                     u"binnen 24 uur",
                                     u"w ciągu 24 godzin",
                                     u"inom 24 timmar",
                                     u"в течение 24 часов",
                                     u"первые 24 часа",
                                     u"протягом 24 годин",
                                     u"24 saat içinde",
                                     u"ilk 24 saat",
                                     u"24時間以内",
                                     u"24小时内",
                                     u"24 小时内",
                                     u"24小時內",
                                     u"24시간 이내",
                                     u"24시간 내"};
constexpr QStringView withinWeek[] = {u"within 1 week",
                                      u"within one week",
                                      u"within a week",
                                      u"within 7 days",
                                      u"within the first week",
                                      u"first week",
                                      u"first 7 days",
                                      u"next week",
                                      u"week 1",
                                      u"innerhalb einer woche",
                                      u"innerhalb von 7 tagen",
                                      u"erste woche",
                                      u"dans la semaine",
                                      u"sous une semaine",
                                      u"première semaine",
                                      u"en una semana",
                                      u"primera semana",
                                      u"em uma semana",
                                      u"primeira semana",
                                      u"entro una settimana",
                                      u"prima settimana",
                                      u"binnen een week",
                                      u"binnen 1 week",
                                      u"w ciągu tygodnia",
                                      u"inom en vecka",
                                      u"в течение недели",
                                      u"первая неделя",
                                      u"протягом тижня",
                                      u"1 hafta içinde",
                                      u"bir hafta içinde",
                                      u"ilk hafta",
                                      u"1週間以内",
                                      u"一周内",
                                      u"1周内",
                                      u"首周",
                                      u"一週內",
                                      u"1주일 이내",
                                      u"1주 이내",
                                      u"일주일 이내"};
constexpr QStringView withinMonth[] = {u"within 1 month",
                                       u"within one month",
                                       u"within a month",
                                       u"within 30 days",
                                       u"within the first month",
                                       u"first month",
                                       u"first 30 days",
                                       u"month 1",
                                       u"innerhalb eines monats",
                                       u"innerhalb von 30 tagen",
                                       u"erster monat",
                                       u"dans le mois",
                                       u"sous un mois",
                                       u"premier mois",
                                       u"en un mes",
                                       u"primer mes",
                                       u"em um mês",
                                       u"primeiro mês",
                                       u"entro un mese",
                                       u"primo mese",
                                       u"binnen een maand",
                                       u"binnen 1 maand",
                                       u"w ciągu miesiąca",
                                       u"inom en månad",
                                       u"в течение месяца",
                                       u"первый месяц",
                                       u"протягом місяця",
                                       u"1 ay içinde",
                                       u"bir ay içinde",
                                       u"ilk ay",
                                       u"1か月以内",
                                       u"1ヶ月以内",
                                       u"一个月内",
                                       u"1个月内",
                                       u"首月",
                                       u"一個月內",
                                       u"1개월 이내",
                                       u"한 달 이내"};

} // namespace

Cadence cadenceOf(QStringView title)
{
    if (holdsPhrase(title, withinDay))
        return Cadence::WithinDay;
    if (holdsPhrase(title, withinWeek))
        return Cadence::WithinWeek;
    if (holdsPhrase(title, withinMonth))
        return Cadence::WithinMonth;
    if (holdsPhrase(title, daily))
        return Cadence::Daily;
    if (holdsPhrase(title, weekly))
        return Cadence::Weekly;
    if (holdsPhrase(title, monthly))
        return Cadence::Monthly;
    if (holdsPhrase(title, quarterly))
        return Cadence::Quarterly;
    return holdsPhrase(title, yearly) ? Cadence::Yearly : Cadence::None;
}

} // namespace countersign
