// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/desk.h"

namespace countersign {

class DemoStack;

struct DemoPerson {
    PersonId id = {};
    QString name = {};
    QString role = {}; // as the demo's checklist names it
};

// The sample deployment at the moment a person sees it first: three people, hosts approved, probes run, most of the list ticked.
struct DemoScene {
    DeploymentService *deployment = nullptr;
    QList<DemoPerson> people = {};
};

// Everyone in the demo has this PIN; the people and their keys end with the demo.
Secret demoPin();

Expected<DemoScene> setScene(Desk &desk, const DemoStack &stack);

// Plays on to the end: a part of production breaks and is mended, the rest is ticked, all roles sign, the lead goes live, and the
// record is written to `recordPath`. `beforeSigning` is called when the window shows most.
Expected<> playToTheEnd(Desk &desk, DemoStack &stack, const DemoScene &scene, const QString &recordPath,
                        const std::function<Expected<>()> &beforeSigning);

} // namespace countersign
