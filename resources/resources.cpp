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

void installTranslation()
{
    initResources();
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), u"countersign"_s, u"_"_s, u":/translations"_s) || translator->load(u":/translations/countersign_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}
