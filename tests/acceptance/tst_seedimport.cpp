// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/seeds.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

class TestSeedImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &file : testing::seedFiles()) {
            const auto bytes = readChecklistFile(file);
            QVERIFY_EXPECTED(bytes);
            const auto checklist = importChecklist(*bytes, Md4cReader());
            QVERIFY_EXPECTED(checklist);
            m_seeds.append(*checklist);
        }
        if (m_seeds.size() != 5)
            QSKIP("the seeds are not here");
    }

    void findsEachItem()
    {
        QList<int> counts;
        for (const Checklist &seed : m_seeds)
            counts << int(seed.items.size());
        QCOMPARE(counts, (QList<int>{157, 155, 108, 53, 204}));
    }

    void marksNestedAndFencedItems()
    {
        const auto nested = [](const Item &item) { return item.depth > 1; };
        const auto fenced = [](const Item &item) { return item.kind == ItemKind::Fenced; };
        QCOMPARE(std::ranges::count_if(m_seeds.at(1).items, nested), 29);
        QCOMPARE(std::ranges::count_if(m_seeds.at(0).items, fenced), 8);
    }

    void mendsTheText()
    {
        QCOMPARE(m_seeds.at(0).encodingRepairs, 19);
        QCOMPARE(m_seeds.at(1).encodingRepairs, 10);
        for (const int clean : {2, 3, 4})
            QCOMPARE(m_seeds.at(clean).encodingRepairs, 0);
        QVERIFY(m_seeds.at(0).text.contains(u"Test coverage ≥ 85%"));
    }

    void readsRolesPerGate()
    {
        QCOMPARE(roleNames(0, u"pre"_s), (QStringList{u"Technical Lead"_s, u"DevOps Lead"_s, u"Product Owner"_s}));
        QCOMPARE(roleNames(0, u"post"_s), (QStringList{u"Technical Lead"_s, u"DevOps Lead"_s, u"Product Owner"_s}));
        QCOMPARE(roleNames(1, u"release"_s).size(), 5);
        QCOMPARE(roleNames(2, u"release"_s).size(), 6);
        for (const Role &role : m_seeds.at(3).roles)
            QCOMPARE(role.line, 0);
        QCOMPARE(roleNames(4, u"release"_s),
                 (QStringList{u"DevOps Engineer"_s, u"Backend Developer"_s, u"Security Engineer"_s, u"Project Manager"_s}));
    }

private:
    QStringList roleNames(int seed, const QString &gate) const
    {
        QStringList names;
        for (const Role &role : m_seeds.at(seed).roles) {
            if (role.gate.toString() == gate)
                names << role.name;
        }
        return names;
    }

    QList<Checklist> m_seeds;
};

COUNTERSIGN_SUITE(TestSeedImport)

} // namespace countersign

#include "tst_seedimport.moc"
