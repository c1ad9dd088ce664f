// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace countersign {

// English for the words that checklists in other languages use about what a machine can check; null when it is none of them.
// One word may become several ("ratenbegrenzung": rate, limit).
const QList<QStringView> *inEnglish(QStringView lowerCaseWord);

} // namespace countersign
