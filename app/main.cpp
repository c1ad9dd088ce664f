// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/entry.h"

int main(int argc, char **argv) { return countersign::enter(argc, argv, std::make_shared<countersign::SystemClock>()); }
