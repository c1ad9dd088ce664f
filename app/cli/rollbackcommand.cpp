// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/probing.h"
#include "core/deployment/rollbackplan.h"
#include "core/wording/checksentence.h"
#include "core/wording/durations.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

// What the command looks at, copied on the main thread.
struct Scene {
    Checklist checklist;
    QList<CheckSpec> checks;
    DeploymentState state;
    EvidenceByCheck evidence;
    RollbackPlan plan;
    QList<TriggerMatch> matches;
};

Scene sceneOf(Desk &desk, const DeploymentService &deployment)
{
    return desk.onMain([&] {
        Scene scene{deployment.checklist(), deployment.checks(), deployment.state(), deployment.evidence(), {}, {}};
        scene.plan = rollbackPlanOf(scene.checklist, scene.checks, scene.state);
        scene.matches = matchTriggers(scene.checklist, scene.checks, scene.evidence);
        return scene;
    });
}

struct Place {
    QString text;
    int line = 0;
};

Place placeOf(const Checklist &checklist, const ItemId &id)
{
    const auto item = std::ranges::find(checklist.items, id, &Item::id);
    if (item != checklist.items.end())
        return {item->text, item->lines.first};
    const auto step = std::ranges::find(checklist.steps, id, &Step::id);
    return step == checklist.steps.end() ? Place{id.toString()} : Place{step->text, step->lines.first};
}

QString sentenceOfCheck(const Scene &scene, const CheckId &id)
{
    const auto check = std::ranges::find(scene.checks, id, &CheckSpec::id);
    return check == scene.checks.end() ? id.toString() : check->sentence;
}

void showTriggers(Desk &desk, const Scene &scene)
{
    if (!scene.checklist.triggers.isEmpty())
        desk.out << said("Roll back if") << '\n';
    for (int i = 0; i < scene.checklist.triggers.size(); ++i) {
        const auto match = std::ranges::find(scene.matches, i, &TriggerMatch::trigger);
        desk.out << (match == scene.matches.end() ? "    " : " => ") << i + 1 << "  " << scene.checklist.triggers.at(i).text << '\n';
        for (const CheckId &check : match == scene.matches.end() ? QList<CheckId>() : match->checks)
            desk.out << "          " << said("red: %1 (%2)").arg(sentenceOfCheck(scene, check), sentenceOf(scene.evidence.value(check).result))
                     << '\n';
    }
    if (!scene.matches.isEmpty() && !scene.state.operations.rollbackUnderWay())
        desk.out << said("Suggested: roll back, because of \"%1\"").arg(scene.checklist.triggers.at(scene.matches.first().trigger).text) << '\n';
}

void showVariant(Desk &desk, const Scene &scene, const RollbackVariant &variant, const Rollback *rollback)
{
    desk.out << variant.title << '\n';
    int number = 0;
    for (const ItemId &step : variant.steps) {
        const Place place = placeOf(scene.checklist, step);
        desk.out << (rollback && rollback->isDone(step) ? "  [x] " : "  [ ] ") << ++number << "  L" << place.line << "  " << place.text << '\n';
    }
}

int show(Desk &desk, const Scene &scene)
{
    const Rollback *rollback = scene.state.operations.rollbackUnderWay();
    if (rollback)
        desk.out << (rollback->fact.drill ? said("REHEARSAL of the rollback of %1, for %2") : said("ROLLBACK of %1, for %2"))
                        .arg(scene.state.start.version, durationText(rollback->at.secsTo(desk.program.clock().now())))
                 << '\n';
    showTriggers(desk, scene);
    for (const RollbackVariant &variant : scene.plan.variants) {
        if (!rollback || rollback->fact.variant == variant.title)
            showVariant(desk, scene, variant, rollback);
    }
    if (scene.plan.variants.isEmpty())
        desk.out << said("The checklist describes no way back.") << '\n';
    desk.out << said("Verification") << '\n';
    for (const CheckId &check : scene.plan.verification)
        desk.out << "  " << wordOf(scene.evidence.value(check).status) << "  " << sentenceOfCheck(scene, check) << '\n';
    if (scene.plan.objectiveSeconds > 0)
        desk.out << said("To be green within %1").arg(durationText(scene.plan.objectiveSeconds)) << '\n';
    return Done;
}

// "--trigger 2" or its text; without one those that the red checks speak for.
Expected<QStringList> triggersOf(const Scene &scene, const Arguments &arguments)
{
    QStringList triggers;
    for (const QString &word : arguments.values(u"trigger"_s)) {
        bool number = false;
        const int index = word.toInt(&number) - 1;
        const auto fits = [&](const Trigger &each) { return each.text.startsWith(word, Qt::CaseInsensitive); };
        const auto found = std::ranges::find_if(scene.checklist.triggers, fits);
        if (number && index >= 0 && index < scene.checklist.triggers.size())
            triggers.append(scene.checklist.triggers.at(index).text);
        else if (!number && found != scene.checklist.triggers.end())
            triggers.append(found->text);
        else
            return failure(ErrorCode::ChoiceUnknown, {word, said("the numbers that \"rollback ID\" shows")});
    }
    if (triggers.isEmpty() && !scene.matches.isEmpty())
        triggers.append(scene.checklist.triggers.at(scene.matches.first().trigger).text);
    return triggers;
}

// The step named by id or line; without a name the next one.
Expected<ItemId> stepOf(const Scene &scene, const QString &text)
{
    const Rollback *rollback = scene.state.operations.rollbackUnderWay();
    if (!rollback)
        return failure(ErrorCode::NoRollback);
    const RollbackVariant *variant = scene.plan.variant(rollback->fact.variant);
    const QList<ItemId> steps = (variant ? variant->steps : QList<ItemId>()) + scene.plan.verificationItems;
    bool number = false;
    const int line = (text.startsWith(u'L') ? text.sliced(1) : text).toInt(&number);
    for (const ItemId &step : steps) {
        const bool fits = text.isEmpty() ? !rollback->isDone(step)
                          : number       ? placeOf(scene.checklist, step).line == line
                                         : step.toString().startsWith(text);
        if (fits)
            return step;
    }
    return failure(ErrorCode::RollbackStepUnknown, {text});
}

int start(Desk &desk, const Arguments &arguments, DeploymentService *deployment, const Person &actor)
{
    const auto triggers = triggersOf(sceneOf(desk, *deployment), arguments);
    if (!triggers)
        return desk.fail(triggers.error());
    StartRollback command{arguments.value(u"version"_s), arguments.value(u"reason"_s), *triggers,
                          arguments.value(u"variant"_s), arguments.value(u"to"_s),     arguments.has(u"drill"_s)};
    if (const int code = executeAs(desk, deployment, command, actor); code != Done)
        return code;
    return show(desk, sceneOf(desk, *deployment));
}

// The listed verification is looked at again before anybody says that it is over.
int finish(Desk &desk, const Arguments &arguments, DeploymentService *deployment, const Person &actor)
{
    if (const auto done = probeAndRecord(desk, deployment); !done)
        return desk.fail(done.error());
    if (const int code = executeAs(desk, deployment, FinishRollback{arguments.value(u"reason"_s)}, actor); code != Done) {
        show(desk, sceneOf(desk, *deployment));
        return code;
    }
    const Rollback last = desk.onMain([&] { return deployment->state().operations.rollbacks.last(); });
    if (last.finished.secondsToGreen >= 0)
        desk.out << said("Verification green after %1").arg(durationText(last.finished.secondsToGreen));
    else
        desk.out << said("Finished; the verification is not green");
    if (last.finished.objectiveSeconds > 0)
        desk.out << said(", wanted within %1").arg(durationText(last.finished.objectiveSeconds));
    desk.out << '\n';
    return Done;
}

} // namespace

int runRollback(Desk &desk, const Arguments &arguments)
{
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    const QString what = arguments.word(1);
    if (what.isEmpty())
        return show(desk, sceneOf(desk, **deployment));
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    if (what == "start"_L1)
        return start(desk, arguments, *deployment, *actor);
    if (what == "done"_L1)
        return finish(desk, arguments, *deployment, *actor);
    if (what == "stand-down"_L1)
        return executeAs(desk, *deployment, StandDown{arguments.value(u"reason"_s)}, *actor);
    if (what != "step"_L1)
        return desk.fail({ErrorCode::ChoiceUnknown, {what, u"start, step, done, stand-down"_s}});
    const auto step = stepOf(sceneOf(desk, **deployment), arguments.word(2));
    if (!step)
        return desk.fail(step.error());
    if (const int code = executeAs(desk, *deployment, FinishRollbackStep{*step, arguments.value(u"note"_s)}, *actor); code != Done)
        return code;
    return show(desk, sceneOf(desk, **deployment));
}

} // namespace countersign
