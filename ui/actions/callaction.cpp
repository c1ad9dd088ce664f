// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/callaction.h"

namespace countersign {

CallAction::CallAction(const Look &look, std::function<void()> call, QObject *parent) : Action(look, parent), m_call(std::move(call)) {}

void CallAction::run() { m_call(); }

} // namespace countersign
