// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/rollbackplan.h"

#include "core/probing/environmentsettings.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool saysVerification(const QString &title)
{
    static const QRegularExpression words(
        uR"(\b(?:verif\w*|validat\w*|after|post|überprüf\w*|nach|vérifi\w*|après|comprob\w*|después|verifica\w*|dopo|проверк\w*|после)\b|確認|検証|验证|確认|검증|이후)"_s,
        caseless);
    return words.match(title).hasMatch();
}

bool saysVariant(const QString &title)
{
    static const QRegularExpression words(
        uR"(\b(?:quick|fast|full|complete|partial|emergency|shutdown|option|variant|alternative|schnell\w*|vollständig\w*|notfall\w*|rapide|complet\w*|urgence|rápid\w*|complet\w*|emergencia|быстр\w*|полн\w*|экстренн\w*)\b|緊急|完全|紧急|긴급|빠른)"_s,
        caseless);
    return words.match(title).hasMatch();
}

struct PlacedStep {
    int line;
    int section; // the heading it stands under, labels passed over
    ItemId id;
    bool isItem;
};

int headingOf(const Checklist &checklist, int section)
{
    while (section >= 0 && checklist.sections.at(section).label && checklist.sections.at(section).parent >= 0)
        section = checklist.sections.at(section).parent;
    return section;
}

QList<PlacedStep> placedSteps(const Checklist &checklist)
{
    QList<PlacedStep> placed;
    const auto take = [&](const auto &list, bool isItem) {
        for (const auto &entry : list) {
            if (isRollbackSection(checklist, entry.section))
                placed.append({entry.lines.first, headingOf(checklist, entry.section), entry.id, isItem});
        }
    };
    take(checklist.items, true);
    take(checklist.steps, false);
    std::ranges::stable_sort(placed, {}, &PlacedStep::line);
    return placed;
}

// A section of the way back that is only a list to tick is a preparation or a verification, and no variant.
QList<int> walkedSections(const QList<PlacedStep> &placed)
{
    QList<int> sections;
    for (const PlacedStep &step : placed) {
        if (!step.isItem && !sections.contains(step.section))
            sections.append(step.section);
    }
    return sections;
}

QList<RollbackVariant> variantsOf(const Checklist &checklist, const DeploymentState &state, const QList<PlacedStep> &placed)
{
    const QList<int> sections = walkedSections(placed);
    QList<int> variants;
    for (const int section : sections) {
        const Section &each = checklist.sections.at(section);
        if (sections.size() > 1 && (!each.alternative.isEmpty() || saysVariant(each.title)) && !saysVerification(each.title))
            variants.append(section);
    }
    const auto stepsOf = [&](int variant) {
        QList<ItemId> steps;
        for (const PlacedStep &step : placed) {
            const bool shared = sections.contains(step.section) && !variants.contains(step.section);
            if (step.section == variant || shared)
                steps.append(step.id);
        }
        return steps;
    };
    QList<RollbackVariant> found;
    for (const int section : std::as_const(variants)) {
        const auto isChosen = [&](const PlacedStep &step) {
            return step.section == section && state.items.value(step.id).attestation != Attestation::NotApplicable;
        };
        if (std::ranges::any_of(placed, isChosen))
            found.append({checklist.sections.at(section).title, stepsOf(section)});
    }
    if (found.isEmpty() && !sections.isEmpty())
        found.append({checklist.sections.at(sections.first()).title, stepsOf(-1)});
    return found;
}

bool isLookedAt(const Checklist &checklist, const CheckSpec &check)
{
    return canProbe(check.kind) && std::ranges::any_of(check.lines, [&](int line) {
               for (int at = int(checklist.sections.size()) - 1; at >= 0; --at) {
                   if (checklist.sections.at(at).lines.contains(line))
                       return isRollbackSection(checklist, at);
               }
               return false;
           });
}

bool saysHealth(const QString &address)
{
    static const QRegularExpression words(u"health|ready|live|status|ping"_s, caseless);
    return words.match(address.section(u'/', 3)).hasMatch();
}

// Where the text lists nothing a machine can look at, what tells of the system's health stands in for it.
QList<CheckId> verificationOf(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state)
{
    QList<CheckId> listed, health, any;
    for (const CheckSpec &check : checks) {
        const bool isOn = canProbe(check.kind) && std::holds_alternative<ProbeRequest>(admit(check, state.settings));
        if (isOn && isLookedAt(checklist, check))
            listed.append(check.id);
        if (isOn && check.kind == CheckKind::Http && saysHealth(check.target.address))
            health.append(check.id);
        if (isOn && check.required)
            any.append(check.id);
    }
    return !listed.isEmpty() ? listed : !health.isEmpty() ? health : any;
}

// "RTO: 30 minutes", "Recovery Time Objective (RTO) | 4 hours"
int objectiveOf(const Checklist &checklist)
{
    static const QRegularExpression words(
        uR"((?:\bRTO\b|recovery time objective)[^\d\n]{0,40}(\d+(?:[.,]\d+)?)\s*(s|sec|second|min|minute|h|hour|hr)\w*)"_s, caseless);
    const QRegularExpressionMatch match = words.match(checklist.text);
    if (!match.hasMatch())
        return 0;
    const double amount = match.captured(1).replace(u',', u'.').toDouble();
    const QChar unit = match.captured(2).front().toLower();
    return int(amount * (unit == u'h' ? 3600 : unit == u'm' ? 60 : 1));
}

} // namespace

bool isRollbackSection(const Checklist &checklist, int section)
{
    for (; section >= 0; section = checklist.sections.at(section).parent) {
        if (checklist.sections.at(section).rollback)
            return true;
    }
    return false;
}

const RollbackVariant *RollbackPlan::variant(const QString &title) const
{
    if (title.isEmpty())
        return variants.isEmpty() ? nullptr : &variants.first();
    const auto found =
        std::ranges::find_if(variants, [&](const RollbackVariant &each) { return each.title.compare(title, Qt::CaseInsensitive) == 0; });
    return found == variants.end() ? nullptr : &*found;
}

RollbackPlan rollbackPlanOf(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state)
{
    const QList<PlacedStep> placed = placedSteps(checklist);
    RollbackPlan plan;
    plan.variants = variantsOf(checklist, state, placed);
    plan.verification = verificationOf(checklist, checks, state);
    for (const PlacedStep &step : placed) {
        if (step.isItem && saysVerification(checklist.sections.at(step.section).title))
            plan.verificationItems.append(step.id);
    }
    plan.objectiveSeconds = objectiveOf(checklist);
    return plan;
}

std::optional<int> secondsToGreen(const RollbackPlan &plan, const DeploymentState &state, const EvidenceByCheck &evidence, const QDateTime &from,
                                  const QDateTime &now)
{
    if (plan.verification.isEmpty())
        return std::nullopt;
    QDateTime green = {};
    for (const CheckId &check : plan.verification) {
        const Evidence seen = evidence.value(check);
        if (seen.status != EvidenceStatus::Passing || seen.result.observation.at < from)
            return std::nullopt;
        const ProbeResult journalled = state.evidence.value(check);
        if (journalled.status == EvidenceStatus::Passing && journalled.observation.at >= from)
            green = green.isValid() ? std::max(green, journalled.observation.at) : journalled.observation.at;
    }
    return int(from.secsTo(green.isValid() ? green : now));
}

} // namespace countersign
