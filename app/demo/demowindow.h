// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign {

// The window on the sample deployment, with its own small production and the switches to break it. Needs an application object.
int runDemoWindow();

} // namespace countersign
