// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// The sentence a role signs, with everything out of the ordinary in it. What is shown is what is signed.
QString signOffStatement(const Checklist &checklist, const DeploymentState &state, const DeploymentView &view, const Role &role, Meaning meaning);

} // namespace countersign
