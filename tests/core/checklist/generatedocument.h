// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace countersign::testing {

// A made-up document; the same seed makes the same one. It mixes what checklists are made of, well and badly formed, in several scripts
// and line ends.
QByteArray generateDocument(quint32 seed);

} // namespace countersign::testing
