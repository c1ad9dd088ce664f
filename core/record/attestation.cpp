// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/attestation.h"

#include "core/deployment/names.h"
#include "core/record/auditparts.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject subject(const QString &name, const QString &algorithm, const QString &digest)
{
    return {{u"name"_s, name}, {u"digest"_s, QJsonObject{{algorithm, digest}}}};
}

// "registry/app@sha256:…" is an image, forty hexadecimal digits alone are a commit.
void addSubject(QJsonArray &subjects, const QString &name, const QString &value)
{
    static const QRegularExpression image(u"^(?:(\\S+)@)?sha256:([0-9a-f]{64})$"_s), commit(u"^[0-9a-f]{40}$"_s);
    const QString text = value.trimmed();
    if (const auto match = image.match(text); match.hasMatch())
        subjects.append(subject(match.captured(1).isEmpty() ? name : match.captured(1), u"sha256"_s, match.captured(2)));
    else if (commit.match(text).hasMatch())
        subjects.append(subject(name, u"gitCommit"_s, text));
}

QJsonArray subjectsOf(const RecordSource &source)
{
    QJsonArray subjects{subject(source.state.document.fileName, u"sha256"_s, source.checklist.digest.toString())};
    addSubject(subjects, source.state.start.system, source.state.start.version);
    for (const auto &[name, value] : source.state.settings.parameters.asKeyValueRange())
        addSubject(subjects, name, value);
    return subjects;
}

QJsonArray signOffsOf(const RecordSource &source)
{
    QJsonArray signOffs;
    for (const AuditSignature &signature : signaturesOf(source, RecordNames(source))) {
        if (!signature.event.isEmpty())
            signOffs.append(QJsonObject{{u"role"_s, signature.role},
                                        {u"name"_s, signature.printedName},
                                        {u"meaning"_s, nameOf(signature.meaning)},
                                        {u"stands"_s, signature.status == Status::Verified},
                                        {u"at"_s, signature.signedAt.toUTC().toString(Qt::ISODate)},
                                        {u"event"_s, signature.event.toString()}});
    }
    return signOffs;
}

QString timeOf(const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); }

} // namespace

QJsonObject inTotoStatement(const RecordSource &source)
{
    QJsonArray exceptions;
    for (const AuditException &exception : exceptionsOf(source, RecordNames(source)))
        exceptions.append(exception.text);
    const QJsonObject predicate{{u"deployment"_s, source.state.id.toString()},
                                {u"system"_s, source.state.start.system},
                                {u"version"_s, source.state.start.version},
                                {u"environment"_s, source.state.start.environment},
                                {u"verdict"_s, nameOf(source.view.verdict)},
                                {u"startedAt"_s, timeOf(source.state.startedAt)},
                                {u"decidedAt"_s, timeOf(source.state.decidedAt)},
                                {u"signOffs"_s, signOffsOf(source)},
                                {u"exceptions"_s, exceptions},
                                {u"journal"_s, source.journal.genesis.toString()},
                                {u"head"_s, source.state.head.toString()}};
    return {{u"_type"_s, u"https://in-toto.io/Statement/v1"_s},
            {u"subject"_s, subjectsOf(source)},
            {u"predicateType"_s, u"https://countersign.org/deployment/v1"_s},
            {u"predicate"_s, predicate}};
}

} // namespace countersign
