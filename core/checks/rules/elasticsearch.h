// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Elasticsearch and OpenSearch: installed (with a version floor), indexing, and the index that a variable names.
void deriveElasticsearch(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
