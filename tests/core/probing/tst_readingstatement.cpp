// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/readingstatement.h"
#include "tests/support/suite.h"

using namespace countersign;

class ReadingStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsReadingFromWriting_data()
    {
        QTest::addColumn<bool>("reads");
        for (const char *sql :
             {"SELECT 1", "show ssl;", "SELECT count(*) FROM alembic_version", "SELECT current_setting('log_min_duration_statement')::int",
              "SELECT extract(epoch FROM now() - max(greatest(last_analyze, last_autoanalyze))) / 3600 FROM pg_stat_user_tables",
              "SELECT count(*) < current_setting('max_connections')::int FROM pg_stat_activity", "SELECT to_regclass('apscheduler_jobs') IS NOT NULL",
              "SELECT json_object_agg(column_name, data_type) FROM information_schema.columns WHERE table_name = 'x'", "EXPLAIN SELECT 1",
              "SELECT count(*) FROM users WHERE hash NOT LIKE 'DROP; --%'", "WITH a AS (SELECT 1) SELECT count(*) FROM a",
              "SELECT count(*) FROM \"SequelizeMeta\"", "SELECT updated_at FROM deletes_log", "SELECT pg_catalog.version()"})
            QTest::newRow(sql) << true;
        for (const char *sql : {"",
                                "INSERT INTO a VALUES (1)",
                                "SELECT 1; DROP TABLE a",
                                "DELETE FROM a",
                                "SELECT * INTO b FROM a",
                                "COPY a TO PROGRAM 'sh'",
                                "WITH a AS (DELETE FROM b RETURNING *) SELECT * FROM a",
                                "SELECT pg_terminate_backend(1)",
                                "SELECT pg_read_file('/etc/passwd')",
                                "SELECT nextval('s')",
                                "SELECT lo_import('/etc/passwd')",
                                "SELECT dblink_exec('x', 'y')",
                                "SELECT set_config('a', 'b', false)",
                                "SELECT pg_sleep(1000)",
                                "SELECT \"pg_sleep\"(1000)",
                                "SELECT my.own_function()",
                                "EXPLAIN ANALYZE DELETE FROM a",
                                "EXPLAIN (VERBOSE, ANALYZE) SELECT 1",
                                "SELECT 1 FOR UPDATE",
                                "VACUUM",
                                "ANALYZE",
                                "SELECT 1 -- more",
                                "SELECT 1 /* more */",
                                "SELECT $$x$$",
                                "SELECT E'\\'; DROP TABLE a'",
                                "SELECT 'a",
                                "SET TRANSACTION READ WRITE",
                                "BEGIN",
                                "DO $$x$$"})
            QTest::newRow(sql) << false;
    }

    void tellsReadingFromWriting()
    {
        QFETCH(bool, reads);
        QCOMPARE(isReadingStatement(QString::fromLatin1(QTest::currentDataTag())), reads);
    }
};

COUNTERSIGN_SUITE(ReadingStatementTest)
#include "tst_readingstatement.moc"
