// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/topics.h"

#include "core/checks/reading/pattern.h"

namespace countersign {

namespace {

struct Entry {
    Topic topic;
    Pattern names;
};

const QList<Entry> &entries()
{
    static const QList<Entry> all = {
        {Topic::Grafana, Pattern(u"grafana|data_source|datasource")},    {Topic::Sentry, Pattern(u"sentry")},
        {Topic::Prometheus, Pattern(u"prometheus|alertmanager|promql")}, {Topic::Redis, Pattern(u"redis|valkey|memurai")},
        {Topic::Elasticsearch, Pattern(u"elasticsearch|opensearch")},    {Topic::PostgreSql, Pattern(u"postgresql|postgres|psql")},
        {Topic::Kubernetes, Pattern(u"kubernetes|k8s|kubectl")},
    };
    return all;
}

} // namespace

Topic topicIn(const Words &words)
{
    for (const Entry &entry : entries()) {
        if (entry.names.matches(words))
            return entry.topic;
    }
    return Topic::None;
}

QList<Topic> findTopics(const Checklist &checklist, const QList<Statement> &statements)
{
    QList<Topic> ofSections;
    for (const Section &section : checklist.sections) {
        const Topic own = section.documentTitle ? Topic::None : topicIn(Words(section.title));
        ofSections.append(own == Topic::None && section.parent >= 0 ? ofSections[section.parent] : own);
    }
    QList<Topic> topics;
    Topic before = Topic::None;
    int section = -1;
    for (const Statement &statement : statements) {
        if (statement.section != section) {
            section = statement.section;
            before = section >= 0 ? ofSections[section] : Topic::None;
        }
        const Topic own = topicIn(statement.words);
        const bool nested = own == Topic::None && statement.parent >= 0;
        topics.append(nested ? topics[statement.parent] : own != Topic::None ? own : before);
        before = topics.last();
    }
    return topics;
}

} // namespace countersign
