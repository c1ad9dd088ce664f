// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

#include <functional>

namespace countersign {

// An action that is no more than one call to a page or window.
class CallAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallAction)
public:
    CallAction(const Look &look, std::function<void()> call, QObject *parent);

protected:
    void run() override;

private:
    const std::function<void()> m_call;
};

} // namespace countersign
