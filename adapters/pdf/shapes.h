// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"
#include "core/probing/proberesult.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace countersign::pdf {

// Each status has a shape of its own, so that it is told apart in grey too (docs/STATUS.md).
void drawStatus(QPainter &painter, Status status, const QRectF &box);
QColor colourOf(Status status);

Status shapeOf(EvidenceStatus status); // the status a machine's word is drawn like
Status shapeOf(VerdictKind verdict);
Status shapeOf(Truth truth);

} // namespace countersign::pdf
