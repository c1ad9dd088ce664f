// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/element.h"

namespace countersign::pdf {

void Element::placed(const Place &place, Landmarks &landmarks) const
{
    Q_UNUSED(place)
    Q_UNUSED(landmarks)
}

} // namespace countersign::pdf
