// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/yaml/gatusconfiguration.h"
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"
#include "core/checklist/reexport.h"
#include "core/deployment/questions.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// To the file of -o, or to stdout.
int deliver(Desk &desk, const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || path == "-"_L1) {
        desk.out.flush();
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return desk.fail({ErrorCode::FileUnwritable, {path, file.errorString()}});
    return Done;
}

// Who signed, when, and the event that says so in the record.
SignOffCells cellsOf(const Signature &signature, const JournalState &journal)
{
    const Person *const person = journal.person(signature.person);
    const QString name = person ? person->name : signature.person.toString();
    return {name, signature.at.date().toString(Qt::ISODate), u"event "_s + signature.event.toString().left(12)};
}

// The checklist as it came, with the boxes, answers and signatures of this deployment.
QByteArray markdownOf(const DeploymentService &deployment, const JournalState &journal)
{
    Filling filling;
    for (const auto &[id, item] : deployment.state().items.asKeyValueRange()) {
        if (item.attestation == Attestation::Ticked)
            filling.ticked.insert(id);
        else if (item.lastSeq > 0)
            filling.cleared.insert(id);
    }
    for (const auto &[role, signature] : deployment.state().signatures.asKeyValueRange()) {
        if (signature.fact.meaning == Meaning::Approved)
            filling.signOffs.insert(role, cellsOf(signature, journal));
    }
    const QList<Field> &fields = deployment.checklist().fields;
    for (int i = 0; i < fields.size(); ++i) {
        const QString value = deployment.state().fields.value(fieldId(deployment.checklist(), fields.at(i))).value;
        if (!value.isEmpty())
            filling.fields.insert(i, value);
    }
    return reexport(deployment.checklist(), filling);
}

// What persons have allowed to run, with everything filled in.
QList<CheckSpec> approvedChecks(const DeploymentService &deployment)
{
    QList<CheckSpec> checks;
    for (const CheckSpec &check : deployment.checks()) {
        const auto admitted = admit(check, deployment.state().settings);
        if (const auto *request = std::get_if<ProbeRequest>(&admitted))
            checks.append(request->check);
    }
    return checks;
}

// The persons of --as, and behind them the one of --seal.
Expected<std::vector<PresentSigner>> signersOf(Desk &desk, const Arguments &arguments)
{
    QList<Person> people;
    QStringList names;
    const auto add = [&](const Expected<Person> &person) {
        if (person) {
            people.append(*person);
            names.append(person->name);
        }
        return person.has_value();
    };
    for (qsizetype i = 0; i < arguments.values(u"as"_s).size(); ++i) {
        if (const auto person = actorOf(desk, arguments, i); !add(person))
            return std::unexpected(person.error());
    }
    if (arguments.has(u"seal"_s)) {
        if (const auto person = personNamed(desk, arguments.value(u"seal"_s)); !add(person))
            return std::unexpected(person.error());
    }
    auto pins = readPins(desk, arguments, names);
    if (!pins)
        return std::unexpected(pins.error());
    std::vector<PresentSigner> signers;
    for (qsizetype i = 0; i < people.size(); ++i)
        signers.push_back({people.at(i).id, std::move(pins->at(size_t(i)))});
    return signers;
}

Expected<RecordDetail> detailOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"detail"_s, u"full"_s);
    if (name == "summary"_L1)
        return RecordDetail::Summary;
    if (name == "full"_L1)
        return RecordDetail::Full;
    if (name == "with-output"_L1)
        return RecordDetail::WithOutput;
    return failure(ErrorCode::ChoiceUnknown, {name, u"summary, full, with-output"_s});
}

Expected<PaperSize> paperOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"paper"_s, u"a4"_s).toLower();
    if (name == "a4"_L1)
        return PaperSize::A4;
    if (name == "letter"_L1)
        return PaperSize::Letter;
    return failure(ErrorCode::ChoiceUnknown, {name, u"a4, letter"_s});
}

int exportRecord(Desk &desk, const Arguments &arguments, DeploymentService *deployment)
{
    const QString path = arguments.value(u"o"_s);
    if (path.isEmpty() || path == "-"_L1)
        return desk.fail(
            {ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say where the record is to be written: -o FILE.pdf.")}});
    const auto detail = detailOf(arguments);
    const auto paper = paperOf(arguments);
    if (!detail || !paper)
        return desk.fail(detail ? paper.error() : detail.error());
    auto signers = signersOf(desk, arguments);
    if (!signers)
        return desk.fail(signers.error());
    RecordRequest request{.path = path, .signers = std::move(*signers), .detail = *detail, .paper = *paper};
    request.timestampAuthority = arguments.value(u"timestamp"_s);
    if (arguments.has(u"seal"_s)) {
        request.seal = std::move(request.signers.back());
        request.signers.pop_back();
    }
    const auto exported = desk.await([&] { return desk.session.records().exportRecord(*deployment, std::move(request)); });
    if (!exported)
        return desk.fail(exported.error());
    desk.out << exported->path << '\n' << "record " << exported->number << '\n' << "sha256 " << exported->file.toString() << '\n';
    for (const QString &field : exported->signedFields)
        desk.out << "signed " << field << '\n';
    for (const QString &field : exported->emptyFields)
        desk.out << "empty  " << field << '\n';
    return Done;
}

} // namespace

int runExport(Desk &desk, const Arguments &arguments)
{
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    const QString path = arguments.value(u"o"_s);
    if (arguments.has(u"markdown"_s))
        return deliver(desk, path, desk.onMain([&] { return markdownOf(**deployment, desk.session.journal().state()); }));
    if (arguments.has(u"gatus"_s))
        return deliver(desk, path, desk.onMain([&] { return gatusConfiguration(approvedChecks(**deployment)); }));
    if (arguments.has(u"json"_s))
        return deliver(desk, path, desk.onMain([&] { return desk.session.journal().bundle((*deployment)->state().id); }));
    if (arguments.has(u"in-toto"_s)) {
        const auto envelope = desk.await([&] { return desk.session.records().attest(**deployment); });
        return envelope ? deliver(desk, path, *envelope) : desk.fail(envelope.error());
    }
    return exportRecord(desk, arguments, *deployment);
}

} // namespace countersign
