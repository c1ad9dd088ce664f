// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/ownership.h"
#include "core/checklist/reexport.h"
#include "tests/acceptance/seeds.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

// What a careful reader sees in the five checklists.
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
        QSet<int> parents;
        for (const Item &item : m_seeds.at(1).items) {
            if (item.parent >= 0)
                parents << item.parent;
        }
        QCOMPARE(parents.size(), 6);
    }

    void mendsTheText()
    {
        QCOMPARE(m_seeds.at(0).encodingRepairs, 19);
        QCOMPARE(m_seeds.at(1).encodingRepairs, 10);
        for (const int clean : {2, 3, 4})
            QCOMPARE(m_seeds.at(clean).encodingRepairs, 0);
        QVERIFY(m_seeds.at(0).text.contains(u"Test coverage ≥ 85%"));
        QVERIFY(m_seeds.at(0).text.contains(u"### ✅ Code Quality"));
        QVERIFY(m_seeds.at(1).text.contains(u"## 🚨 Emergency Contacts"));
    }

    void readsTitlesWithoutDecoration()
    {
        QCOMPARE(m_seeds.at(0).title, u"OpenLearn Platform - Production Deployment Checklist"_s);
        for (const int other : {1, 2, 4})
            QCOMPARE(m_seeds.at(other).title, u"Production Deployment Checklist"_s);
        QCOMPARE(m_seeds.at(3).title, u"Deployment Checklist"_s);
        QVERIFY(sectionTitled(0, u"Code Quality"_s));
        QVERIFY(sectionTitled(0, u"Priority 1: Health Checks (BLOCKING)"_s));
        QVERIFY(sectionTitled(1, u"Emergency Contacts"_s));
        for (const Checklist &seed : m_seeds) // what a fence holds is no heading
            QCOMPARE(std::ranges::count_if(seed.sections, &Section::documentTitle), 1);
    }

    void readsRolesPerGate()
    {
        QCOMPARE(roleNames(0, u"pre"_s), (QStringList{u"Technical Lead"_s, u"DevOps Lead"_s, u"Product Owner"_s}));
        QCOMPARE(roleNames(0, u"post"_s), (QStringList{u"Technical Lead"_s, u"DevOps Lead"_s, u"Product Owner"_s}));
        QCOMPARE(roleNames(1, u"release"_s),
                 (QStringList{u"Development Lead"_s, u"QA Lead"_s, u"Security Officer"_s, u"Operations Manager"_s, u"Product Owner"_s}));
        QCOMPARE(roleNames(2, u"release"_s).size(), 6);
        for (const Role &role : m_seeds.at(3).roles)
            QCOMPARE(role.line, 0);
        QVERIFY(!m_seeds.at(3).roles.isEmpty());
        QCOMPARE(roleNames(4, u"release"_s),
                 (QStringList{u"DevOps Engineer"_s, u"Backend Developer"_s, u"Security Engineer"_s, u"Project Manager"_s}));
    }

    void gatesEverythingUnderABlockingHeading()
    {
        for (const QString &title : {u"Priority 1: Health Checks (BLOCKING)"_s, u"Priority 2: Environment Configuration"_s,
                                     u"Priority 3: APScheduler PostgreSQL Persistence"_s}) {
            const Section *const section = sectionTitled(0, title);
            QVERIFY2(section && section->blocking, qPrintable(title));
        }
        const Section *const before = sectionTitled(0, u"Code Quality"_s);
        QVERIFY(before && !before->blocking);
    }

    void readsBoldLabelsAsHeadings()
    {
        for (const QString &title : {u"Fix Required"_s, u"Verification"_s, u"Create production .env file"_s, u"Required changes"_s,
                                     u"Database Migration"_s, u"Initial Setup"_s, u"API Endpoints"_s}) {
            const Section *const section = sectionTitled(0, title);
            QVERIFY2(section && section->label, qPrintable(title));
        }
    }

    void readsProceduresAsSteps()
    {
        QCOMPARE(stepLines(0, 627, 656), (QList<int>{627, 633, 641, 647, 653}));
        QCOMPARE(stepLines(1, 274, 300), (QList<int>{276, 283, 288, 293}));
        QCOMPARE(stepLines(3, 100, 200).size(), 12); // five blocks of commands, seven services in order
    }

    void readsSections_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Cadence>("cadence");
        QTest::addColumn<int>("items");
        QTest::newRow("002 daily") << 2 << u"Daily"_s << Cadence::Daily << 4;
        QTest::newRow("002 weekly") << 2 << u"Weekly"_s << Cadence::Weekly << 5;
        QTest::newRow("002 monthly") << 2 << u"Monthly"_s << Cadence::Monthly << 5;
        QTest::newRow("003 day") << 3 << u"Immediate (Within 24 Hours)"_s << Cadence::WithinDay << 5;
        QTest::newRow("003 week") << 3 << u"Within 1 Week"_s << Cadence::WithinWeek << 5;
        QTest::newRow("003 month") << 3 << u"Within 1 Month"_s << Cadence::WithinMonth << 5;
        QTest::newRow("004 daily") << 4 << u"Daily Monitoring"_s << Cadence::Daily << 4;
        QTest::newRow("004 weekly") << 4 << u"Weekly Tasks"_s << Cadence::Weekly << 4;
        QTest::newRow("004 monthly") << 4 << u"Monthly Tasks"_s << Cadence::Monthly << 5;
        QTest::newRow("004 quarterly") << 4 << u"Quarterly Tasks"_s << Cadence::Quarterly << 5;
    }

    void readsSections()
    {
        QFETCH(int, seed);
        QFETCH(QString, title);
        QFETCH(Cadence, cadence);
        QFETCH(int, items);
        const Section *const section = sectionTitled(seed, title);
        QVERIFY(section);
        QCOMPARE(section->cadence, cadence);
        QCOMPARE(std::ranges::count_if(m_seeds.at(seed).items, [&](const Item &item) { return section->lines.contains(item.lines.first); }), items);
    }

    void readsAlternatives()
    {
        QCOMPARE(optionAt(2, 90), u"A"_s);
        QCOMPARE(optionAt(2, 110), u"B"_s);
        QCOMPARE(optionAt(2, 210), u"A"_s);
        QCOMPARE(optionAt(2, 224), u"B"_s);
        QCOMPARE(optionAt(2, 236), QString()); // both are spoken of
        QVERIFY(!optionAt(3, 380).isEmpty() && !optionAt(3, 397).isEmpty() && optionAt(3, 380) != optionAt(3, 397));
    }

    void readsOptionalParts()
    {
        for (const QString &title : {u"CDN Configuration (Optional)"_s, u"Custom Domain (Optional)"_s, u"Optional Configuration"_s}) {
            const Section *const section = sectionTitled(4, title);
            QVERIFY2(section && section->optional, qPrintable(title));
        }
        QVERIFY(itemAt(1, 34).optional);
        QVERIFY(itemAt(1, 43).optional);
        QVERIFY(itemAt(2, 39).optional);
        QVERIFY(!itemAt(2, 38).optional);
    }

    void readsFields()
    {
        QCOMPARE(fieldLabels(2), (QStringList{u"Deployment Date"_s, u"Deployed By"_s, u"Version"_s, u"Notes"_s}));
        QCOMPARE(fieldLabels(4), (QStringList{u"Deployment Date"_s, u"Deployment Lead"_s, u"Status"_s, u"Notes"_s}));
        QCOMPARE(m_seeds.at(4).fields.at(2).choices, (QStringList{u"Approved for Production"_s, u"Needs Revision"_s}));
        QVERIFY(fieldLabels(1).isEmpty());
    }

    void readsContacts()
    {
        QCOMPARE(contactRoles(0), (QStringList{u"Technical Lead"_s, u"DevOps Lead"_s, u"Database Admin"_s, u"On-Call"_s}));
        QCOMPARE(contactRoles(1), (QStringList{u"Lead Developer"_s, u"DevOps Engineer"_s, u"Database Admin"_s, u"Security Officer"_s}));
        QVERIFY(m_seeds.at(1).contacts.first().reach.contains(u"24/7"));
        QCOMPARE(contactRoles(2).size(), 5);
        QCOMPARE(contactRoles(3), (QStringList{u"System Admin"_s, u"Database Admin"_s, u"Developer Lead"_s, u"Security Team"_s}));
        QCOMPARE(contactRoles(4).size(), 4);
    }

    void readsTriggersCriteriaRemediesAndOrder()
    {
        QCOMPARE(m_seeds.at(3).triggers.size(), 5);
        QCOMPARE(m_seeds.at(3).triggers.first().text, u"Critical bugs discovered in production"_s);
        QCOMPARE(m_seeds.at(2).criteria.size(), 9);
        QCOMPARE(m_seeds.at(2).criteria.first().text, u"All services are running"_s);
        QCOMPARE(m_seeds.at(2).remedies.size(), 4);
        QCOMPARE(m_seeds.at(3).remedies.size(), 4);
        QCOMPARE(m_seeds.at(2).remedies.at(3).issue, u"Celery tasks not processing"_s);
        QVERIFY(m_seeds.at(2).remedies.at(3).items.contains(itemAt(2, 163).id));
        QStringList services;
        for (const StartStep &step : m_seeds.at(3).startOrder)
            services << step.service;
        QCOMPARE(services.size(), 7);
        QVERIFY(services.first().startsWith(u"Database"));
        QVERIFY(services.last().startsWith(u"Nginx"));
        QCOMPARE(m_seeds.at(3).cronLines.size(), 2);
        QCOMPARE(m_seeds.at(3).cronLines.at(1).schedule, u"0 2 * * *"_s);
    }

    void readsWhatTheDocumentSaysOfItself()
    {
        QCOMPARE(factValue(0, DocumentFactKind::LastUpdated), u"2025-10-03"_s);
        QCOMPARE(factValue(0, DocumentFactKind::NextReview), u"[Schedule quarterly review]"_s);
        QCOMPARE(factValue(0, DocumentFactKind::Version), u"1.0"_s);
        QCOMPARE(factValue(3, DocumentFactKind::LastUpdated), u"2024-12-17"_s);
    }

    void readsVariables()
    {
        const QStringList first = {u"SECRET_KEY"_s,
                                   u"DEBUG"_s,
                                   u"ENVIRONMENT"_s,
                                   u"APP_NAME"_s,
                                   u"DATABASE_URL"_s,
                                   u"REDIS_URL"_s,
                                   u"ELASTICSEARCH_URL"_s,
                                   u"ELASTICSEARCH_INDEX"_s,
                                   u"CORS_ORIGINS"_s,
                                   u"METRICS_ENABLED"_s,
                                   u"SENTRY_DSN"_s,
                                   u"SENTRY_ENVIRONMENT"_s,
                                   u"SENTRY_TRACES_SAMPLE_RATE"_s,
                                   u"SMTP_HOST"_s,
                                   u"SMTP_PORT"_s,
                                   u"SMTP_USER"_s,
                                   u"SMTP_PASSWORD"_s,
                                   u"ALERT_EMAIL_TO"_s,
                                   u"SLACK_WEBHOOK_URL"_s};
        const QStringList second = {u"OPENROUTER_API_KEY"_s, u"REDIS_PASSWORD"_s, u"DATABASE_PATH"_s, u"DB_ENCRYPTION_KEY"_s};
        const QStringList third = {u"SECRET_KEY"_s, u"DATABASE_URL"_s, u"OPENAI_API_KEY"_s, u"STRIPE_SECRET_KEY"_s};
        const QStringList fourth = {u"DB_PASSWORD"_s,
                                    u"SECRET_KEY"_s,
                                    u"CORS_ORIGINS"_s,
                                    u"DATABASE_URL"_s,
                                    u"REDIS_URL"_s,
                                    u"DEBUG"_s,
                                    u"LOG_LEVEL"_s,
                                    u"NEXT_PUBLIC_API_URL"_s,
                                    u"TRUSTED_HOSTS"_s,
                                    u"RATE_LIMIT_ENABLED"_s,
                                    u"CELERY_WORKER_CONCURRENCY"_s,
                                    u"BACKUP_RETENTION_DAYS"_s};
        const QStringList fifth = {u"DATABASE_URL"_s,   u"REDIS_URL"_s,      u"SECRET_KEY"_s,    u"FRONTEND_URL"_s, u"BACKEND_URL"_s,
                                   u"ADMIN_USERNAME"_s, u"ADMIN_PASSWORD"_s, u"CORS_ORIGINS"_s,  u"USE_SQLITE"_s,   u"SMTP_HOST"_s,
                                   u"SMTP_PORT"_s,      u"SMTP_USER"_s,      u"SMTP_PASSWORD"_s, u"SMTP_FROM"_s,    u"MAX_WORKERS"_s,
                                   u"LOG_LEVEL"_s,      u"RATE_LIMIT"_s,     u"VITE_API_URL"_s,  u"VITE_WS_URL"_s};
        const QList<QStringList> expected = {first, second, third, fourth, fifth};
        for (int seed = 0; seed < 5; ++seed) {
            QStringList names;
            for (const Variable &variable : m_seeds.at(seed).variables)
                names << variable.name;
            for (const QString &name : expected.at(seed))
                QVERIFY2(names.contains(name), qPrintable(u"%1: %2 is not among %3"_s.arg(seed).arg(name, names.join(u' '))));
        }
        for (const Variable &variable : m_seeds.at(3).variables) {
            // DEBUG stands among the optional ones, and an item demands it
            const bool required = QStringList{u"DB_PASSWORD"_s, u"SECRET_KEY"_s, u"CORS_ORIGINS"_s, u"DEBUG"_s}.contains(variable.name);
            QVERIFY2((variable.need == VariableNeed::Required) == required, qPrintable(variable.name));
        }
    }

    void readsParameters()
    {
        QVERIFY(parameterNames(0).contains(u"yourdomain.com"_s));
        QVERIFY(parameterNames(0).contains(u"[previous-stable-tag]"_s));
        for (const QString &name : {u"your-domain.com"_s, u"your-org"_s, u"<previous-tag>"_s, u"<frontend-pod>"_s, u"<redis-pod>"_s})
            QVERIFY2(parameterNames(2).contains(name), qPrintable(name));
        for (const QString &name : {u"<repository-url>"_s, u"<revision>"_s, u"<service-name>"_s})
            QVERIFY2(parameterNames(3).contains(name), qPrintable(name));
        for (const QString &name : {u"yourdomain.com"_s, u"<amplify-url>"_s, u"<deployment-id>"_s, u"$TOKEN"_s, u"YOUR_KEY"_s})
            QVERIFY2(parameterNames(4).contains(name), qPrintable(name));
    }

    void reportsDeadLinks()
    {
        QStringList found;
        for (const Diagnostic &diagnostic : m_seeds.at(3).diagnostics) {
            if (diagnostic.code == "import.dead-anchor"_L1 || diagnostic.code == "import.relative-link"_L1)
                found << u"%1 %2"_s.arg(diagnostic.code).arg(diagnostic.line);
        }
        QCOMPARE(found, (QStringList{u"import.dead-anchor 25"_s, u"import.relative-link 547"_s, u"import.relative-link 548"_s,
                                     u"import.relative-link 549"_s, u"import.relative-link 550"_s}));
    }

    void tellsEqualItemsApart()
    {
        for (const Checklist &seed : m_seeds) {
            QSet<ItemId> ids;
            for (const Item &item : seed.items)
                ids << item.id;
            QCOMPARE(ids.size(), seed.items.size());
        }
        QCOMPARE(itemAt(0, 505).text, itemAt(0, 535).text);
        QVERIFY(itemAt(0, 505).id != itemAt(0, 535).id);
    }

    void ownsEachLineAndGivesItBack()
    {
        for (const Checklist &seed : m_seeds) {
            QCOMPARE(reexport(seed, {}), seed.source);
            Filling unknown;
            unknown.ticked << ItemId(u"nobody"_s);
            QCOMPARE(reexport(seed, unknown), seed.source);
            const QList<LineOwner> owners = lineOwners(seed);
            const QStringList lines = seed.text.split(u'\n');
            for (int line = 0; line < owners.size(); ++line)
                QCOMPARE(owners.at(line).kind == OwnerKind::Nobody, lines.at(line).trimmed().isEmpty());
        }
    }

    void changesOnlyTheBoxesWhenTicked()
    {
        for (const Checklist &seed : m_seeds) {
            Filling filling;
            for (const Item &item : seed.items)
                filling.ticked << item.id;
            QCOMPARE(reexport(seed, filling), QByteArray(seed.source).replace("- [ ]", "- [x]"));
        }
    }

private:
    const Section *sectionTitled(int seed, const QString &title) const
    {
        for (const Section &section : m_seeds.at(seed).sections) {
            if (section.title == title)
                return &section;
        }
        return nullptr;
    }

    Item itemAt(int seed, int line) const
    {
        for (const Item &item : m_seeds.at(seed).items) {
            if (item.lines.first == line)
                return item;
        }
        return {};
    }

    QString optionAt(int seed, int line) const
    {
        const int section = innermostSection(seed, line);
        return section < 0 ? QString() : m_seeds.at(seed).sections.at(section).option;
    }

    int innermostSection(int seed, int line) const
    {
        int found = -1;
        for (int at = 0; at < m_seeds.at(seed).sections.size(); ++at) {
            if (m_seeds.at(seed).sections.at(at).lines.contains(line))
                found = at;
        }
        return found;
    }

    QList<int> stepLines(int seed, int first, int last) const
    {
        QList<int> lines;
        for (const Step &step : m_seeds.at(seed).steps) {
            if (step.lines.first >= first && step.lines.first <= last)
                lines << step.lines.first;
        }
        return lines;
    }

    QStringList fieldLabels(int seed) const
    {
        QStringList labels;
        for (const Field &field : m_seeds.at(seed).fields)
            labels << field.label;
        return labels;
    }

    QStringList contactRoles(int seed) const
    {
        QStringList roles;
        for (const Contact &contact : m_seeds.at(seed).contacts)
            roles << contact.role;
        return roles;
    }

    QString factValue(int seed, DocumentFactKind kind) const
    {
        for (const DocumentFact &fact : m_seeds.at(seed).facts) {
            if (fact.kind == kind)
                return fact.value;
        }
        return {};
    }

    QStringList parameterNames(int seed) const
    {
        QStringList names;
        for (const Parameter &parameter : m_seeds.at(seed).parameters)
            names << parameter.name;
        return names;
    }

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
