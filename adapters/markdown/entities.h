// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace countersign {

// "&#9744;", "&#x2610;", "&amp;" … as text; an entity that is not known stays as written.
QString decodeEntity(QByteArrayView entity);

} // namespace countersign
