// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/signoffrounds.h"
#include "core/checklist/vocabulary/roundwords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Where the deployment begins: its own section, else the first one that speaks of afterwards, else the first sign-off.
int firstLineOfDeployment(const Checklist &checklist)
{
    int afterwards = 0, signOff = 0;
    for (const Section &section : checklist.sections) {
        if (section.documentTitle || section.level > 2 || section.rollback)
            continue;
        if (section.signOff) {
            signOff = signOff ? signOff : section.lines.first;
            continue;
        }
        if (namesDeployment(section.title))
            return section.lines.first;
        if (afterwards == 0 && roundOf(section.title) == Round::After)
            afterwards = section.lines.first;
    }
    return afterwards ? afterwards : signOff;
}

} // namespace

QList<Gate> findGates(const Checklist &checklist)
{
    const int last = checklist.lineCount;
    const SignOffRounds rounds = signOffRounds(checklist.sections);
    if (rounds.before < 0 || rounds.after < 0) {
        const int signOff = firstSignOff(checklist.sections);
        const QString title = signOff >= 0 ? checklist.sections.at(signOff).title : QString();
        return {Gate{GateId(u"release"_s), title, 1, last}};
    }
    const int boundary = qMax(2, firstLineOfDeployment(checklist));
    return {Gate{GateId(u"pre"_s), checklist.sections.at(rounds.before).title, 1, boundary - 1},
            Gate{GateId(u"post"_s), checklist.sections.at(rounds.after).title, boundary, last}};
}

} // namespace countersign
