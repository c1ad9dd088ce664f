// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Makes ":/icons" and ":/checklists" known. A static library's resources need to be asked for once.
void initResources();
