// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/palettemodel.h"

#include "tests/support/suite.h"

#include <QAbstractItemModelTester>

using namespace countersign;
using namespace Qt::StringLiterals;

class PaletteModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        model = std::make_unique<PaletteModel>();
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setEntries({{PaletteKind::Action, u"signOff"_s, u"Sign-off"_s},
                           {PaletteKind::Action, u"reviewProbes"_s, u"Review probes…"_s},
                           {PaletteKind::Section, u"4"_s, u"Redis Caching"_s, {}, {}, 4},
                           {PaletteKind::Variable, u"REDIS_URL"_s, u"REDIS_URL"_s}},
                          {});
    }

    void cleanup()
    {
        tester.reset();
        model.reset();
    }

    void aFewLettersFindIt()
    {
        model->setQuery(u"sgo"_s);
        QCOMPARE(texts(), QStringList{u"Sign-off"_s});
        model->setQuery(u"rp"_s);
        QCOMPARE(texts(), QStringList{u"Review probes…"_s});
        model->setQuery(u"xyz"_s);
        QCOMPARE(texts(), QStringList());
    }

    void aSignNarrowsTheKind()
    {
        model->setQuery(u"redis"_s);
        QCOMPARE(texts().size(), 2);
        model->setQuery(u"$redis"_s);
        QCOMPARE(texts(), QStringList{u"REDIS_URL"_s});
        model->setQuery(u"#"_s);
        QCOMPARE(texts(), QStringList{u"Redis Caching"_s});
    }

    void whatWasUsedLastComesFirst()
    {
        model->setEntries(
            {{PaletteKind::Action, u"a"_s, u"Alpha"_s}, {PaletteKind::Action, u"b"_s, u"Beta"_s}, {PaletteKind::Action, u"c"_s, u"Gamma"_s}},
            {PaletteEntry{PaletteKind::Action, u"c"_s}.name(), PaletteEntry{PaletteKind::Action, u"b"_s}.name()});
        model->setQuery({});
        QCOMPARE(texts(), (QStringList{u"Gamma"_s, u"Beta"_s, u"Alpha"_s}));
    }

    void hitsAreWhereTheLettersStand()
    {
        model->setQuery(u"cach"_s);
        QCOMPARE(model->index(0).data(PaletteModel::HitsRole).value<QList<TextHit>>(), (QList<TextHit>{{6, 4}}));
    }

    void similarWordsForgiveOneSlip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("similar");
        QTest::newRow("missing letter") << u"database backup"_s << u"databse"_s << true;
        QTest::newRow("swapped letters") << u"migrations are applied"_s << u"migartion"_s << true;
        QTest::newRow("wrong letter") << u"redis answers"_s << u"radis"_s << true;
        QTest::newRow("another word") << u"redis answers"_s << u"nginx"_s << false;
        QTest::newRow("short words must be right") << u"tls is on"_s << u"tsl"_s << false;
        QTest::newRow("empty text") << QString() << u"tests"_s << false;
    }

    void similarWordsForgiveOneSlip()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        QFETCH(const bool, similar);
        QCOMPARE(!similarHits(text, word).isEmpty(), similar);
    }

private:
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row).data().toString();
        return all;
    }

    std::unique_ptr<PaletteModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

COUNTERSIGN_SUITE(PaletteModelTest)
#include "tst_palettemodel.moc"
