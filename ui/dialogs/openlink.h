// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <functional>

class QWidget;

namespace countersign {

// Shows the true address of a link, and opens it once the person agrees.
void askToOpen(const QUrl &link, const std::function<void(const QUrl &link)> &open, QWidget &window);

} // namespace countersign
