// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

struct FencedTask {
    QString text = {};
    LineRange lines = {}; // with the tasks under it
    bool checked = false;
    int indentation = 0;
    int parent = -1; // index among the tasks of the same block

    friend bool operator==(const FencedTask &, const FencedTask &) = default;
};

// "- [ ] text" lines inside a code block: Markdown sees verbatim text there, a person sees a list to tick.
QList<FencedTask> findFencedTasks(const Block &code);

} // namespace countersign
