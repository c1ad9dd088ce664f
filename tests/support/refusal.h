// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

// The expression gives an Expected<…>: it must be refused, and for this reason.
#define QVERIFY_REFUSED(expression, wanted)                                                                                                          \
    do {                                                                                                                                             \
        const auto &refused_ = (expression);                                                                                                         \
        QVERIFY(!refused_);                                                                                                                          \
        QCOMPARE(refused_.error().code, wanted);                                                                                                     \
    } while (false)
