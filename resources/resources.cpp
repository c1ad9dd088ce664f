// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QDir>

void initResources()
{
    Q_INIT_RESOURCE(countersign);
}
