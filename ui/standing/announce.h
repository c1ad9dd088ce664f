// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QObject;

namespace countersign {

enum class Urgency { Polite, Assertive }; // assertive: cuts off what is being read

// Says a text aloud where a screen reader listens.
void announce(QObject &about, const QString &text, Urgency urgency);

} // namespace countersign
