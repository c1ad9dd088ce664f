// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

void initResources()
{
    Q_INIT_RESOURCE(countersign);
    Q_INIT_RESOURCE(countersign_guide);
    Q_INIT_RESOURCE(countersign_translations);
}

void installTranslation(const QString &language)
{
    initResources();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"countersign"_s, u"_"_s, u":/translations"_s) || translator->load(u":/translations/countersign_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

QStringList translatedLanguages()
{
    initResources();
    QStringList languages;
    for (const QString &name : QDir(u":/translations"_s).entryList({u"countersign_*.qm"_s}, QDir::Files, QDir::Name))
        languages << name.section(u'_', 1).section(u'.', 0, 0);
    return languages;
}
