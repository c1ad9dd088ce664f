// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

enum class Round { None, Before, After };

// "Pre-Deployment …" and "Before go-live" stand before the deployment, "Post-Deployment …" after it.
Round roundOf(QStringView title);

// Whether a title names the deployment itself: "Deployment Steps", "Application Deployment", "Go-Live".
bool namesDeployment(QStringView title);

} // namespace countersign
