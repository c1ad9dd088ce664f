// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/subcommand.h"

namespace countersign {

// One function a sub-command, in files named after what they are about.
int runInspect(Desk &desk, const Arguments &arguments);
int runStart(Desk &desk, const Arguments &arguments);
int runStatus(Desk &desk, const Arguments &arguments);
int runProbe(Desk &desk, const Arguments &arguments);
int runBind(Desk &desk, const Arguments &arguments);
int runRoute(Desk &desk, const Arguments &arguments);
int runApprove(Desk &desk, const Arguments &arguments);
int runTrustAuthority(Desk &desk, const Arguments &arguments);
int runCheck(Desk &desk, const Arguments &arguments);
int runRevise(Desk &desk, const Arguments &arguments);
int runVantage(Desk &desk, const Arguments &arguments);
int runProxy(Desk &desk, const Arguments &arguments);
int runAllow(Desk &desk, const Arguments &arguments);
int runAcknowledge(Desk &desk, const Arguments &arguments);
int runAllowSecret(Desk &desk, const Arguments &arguments);
int runEnvironment(Desk &desk, const Arguments &arguments);
int runTick(Desk &desk, const Arguments &arguments);
int runUntick(Desk &desk, const Arguments &arguments);
int runNotApplicable(Desk &desk, const Arguments &arguments);
int runNote(Desk &desk, const Arguments &arguments);
int runWaive(Desk &desk, const Arguments &arguments);
int runSign(Desk &desk, const Arguments &arguments);
int runDecide(Desk &desk, const Arguments &arguments);
int runClose(Desk &desk, const Arguments &arguments);
int runAbort(Desk &desk, const Arguments &arguments);
int runExport(Desk &desk, const Arguments &arguments);
int runVerify(Desk &desk, const Arguments &arguments);
int runPeople(Desk &desk, const Arguments &arguments);
int runJournal(Desk &desk, const Arguments &arguments);
int runDemo(Desk &desk, const Arguments &arguments);
int runDoctor(Desk &desk, const Arguments &arguments);

} // namespace countersign
