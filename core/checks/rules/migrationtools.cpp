// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/migrationtools.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr MigrationTool tools[] = {
    {u"alembic", u"alembic_version", u"SELECT count(*) FROM alembic_version", u"[SQL] == 1"},
    {u"prisma", u"_prisma_migrations", u"SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NULL", u"[SQL] == 0"},
    {u"flyway", u"flyway_schema_history", u"SELECT count(*) FROM flyway_schema_history WHERE NOT success", u"[SQL] == 0"},
    {u"liquibase", u"databasechangelog", u"SELECT count(*) FROM databasechangelog", u"[SQL] >= 1"},
    {u"rails|rake", u"schema_migrations", u"SELECT count(*) FROM schema_migrations", u"[SQL] >= 1"},
    {u"django", u"django_migrations", u"SELECT count(*) FROM django_migrations", u"[SQL] >= 1"},
    {u"knex", u"knex_migrations", u"SELECT count(*) FROM knex_migrations", u"[SQL] >= 1"},
    {u"goose", u"goose_db_version", u"SELECT count(*) FROM goose_db_version WHERE is_applied", u"[SQL] >= 1"},
    {u"typeorm", u"migrations", u"SELECT count(*) FROM migrations", u"[SQL] >= 1"},
    {u"sequelize", u"SequelizeMeta", u"SELECT count(*) FROM \"SequelizeMeta\"", u"[SQL] >= 1"},
    {u"ecto", u"schema_migrations", u"SELECT count(*) FROM schema_migrations", u"[SQL] >= 1"},
};

} // namespace

const MigrationTool *migrationToolOf(const Reading &reading)
{
    for (const MigrationTool &tool : tools) {
        for (const QStringView word : tool.words.split(u'|')) {
            const bool telling = tool.table != u"migrations"; // which is a word as well
            if (reading.speaksOf(word) || (telling && reading.speaksOf(tool.table)))
                return &tool;
        }
    }
    return nullptr;
}

const MigrationTool *migrationToolWithTable(QStringView table)
{
    const auto found = std::ranges::find_if(tools, [&](const MigrationTool &tool) { return tool.table.compare(table, Qt::CaseInsensitive) == 0; });
    return found == std::end(tools) ? nullptr : found;
}

} // namespace countersign
