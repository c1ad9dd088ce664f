// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

// Makes ":/icons", ":/checklists" and ":/translations" known. A static library's resources need to be asked for once.
void initResources();

// The application speaks the locale's language where there is a translation, else English with its plurals.
// Call once, after the application object is there.
void installTranslation(const QString &language = {}); // "es"; empty: the system's

// "en", "es", …: what the program can speak.
QStringList translatedLanguages();
