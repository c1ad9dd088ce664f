// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/statement.h"

namespace countersign {

// Parts of a system that sentences leave unnamed when the one before, or the heading, has named them.
enum class Topic { None, Prometheus, Grafana, Sentry, Redis, PostgreSql, Elasticsearch, Kubernetes };

// What a text itself names; None when it names none of them.
Topic topicIn(const Words &words);

// What each statement is about: itself, what it stands under, the statements before it in its section, its section titles.
QList<Topic> findTopics(const Checklist &checklist, const QList<Statement> &statements);

} // namespace countersign
