// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checklist/generatedocument.h"
#include "tests/core/checklist/properties.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

// Documents nobody wrote: what must hold for all documents holds for them. COUNTERSIGN_LONG=1 tries ten thousand.
class TestGeneratedDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirProperties() { forEachDocument(qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0 ? 10'000 : 600, &testing::brokenProperty); }

    void changeOnlyWhereSomethingIsFilledIn()
    {
        forEachDocument(qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0 ? 10'000 : 300, &testing::brokenFilling);
    }

    void areReadAgainWhenTicked() { forEachDocument(600, &testing::brokenTicking); }

private:
    static void forEachDocument(quint32 count, QString (*broken)(const QByteArray &))
    {
        for (quint32 seed = 1; seed <= count; ++seed) {
            const QByteArray source = testing::generateDocument(seed);
            const QString property = broken(source);
            QVERIFY2(property.isEmpty(), qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(property, QString::fromUtf8(source))));
        }
    }
};

COUNTERSIGN_SUITE(TestGeneratedDocuments)

} // namespace countersign

#include "tst_generated.moc"
