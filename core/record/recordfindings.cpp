// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordfindings.h"

#include "core/base/digest.h"
#include "core/record/signaturereason.h"
#include "core/wording/record.h"
#include "core/wording/verification.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class RecordFindings
{
public:
    RecordFindings(const OpenedRecord &record, const Surroundings &here) : m_record(record), m_here(here) {}

    QList<Finding> collect()
    {
        for (const RecordSignatureReport &report : m_record.report.signatures)
            lookAtSignature(report);
        if (m_record.report.unsignedTail)
            bad(u"record.tail"_s, VerificationText::UnsignedTail);
        lookForCutBack();
        if (!isReport()) {
            lookForMissingBoxes();
            lookAtSource();
        }
        lookAtManifest();
        lookAround();
        return m_findings;
    }

private:
    void bad(const QString &code, VerificationText text, const QStringList &arguments = {})
    {
        m_findings.append({true, code, verificationText(text, arguments)});
    }
    void note(const QString &code, VerificationText text, const QStringList &arguments = {})
    {
        m_findings.append({false, code, verificationText(text, arguments)});
    }

    bool isReport() const { return m_record.manifest && m_record.manifest->deployment.isEmpty(); }
    const QList<RecordedEvent> &events() const { return m_record.chain.events; }

    const RecordedEvent *eventWithHash(const Digest &hash) const
    {
        const auto found = std::ranges::find_if(events(), [&](const RecordedEvent &each) { return each.signedEvent.hash == hash; });
        return found == events().end() ? nullptr : &*found;
    }

    // The newest word of a role in the journal.
    const SignedOff *signOffOf(const QString &field) const
    {
        const SignedOff *newest = nullptr;
        for (const RecordedEvent &each : events()) {
            const auto *signedOff = std::get_if<SignedOff>(&each.fact);
            if (signedOff && signatureField(signedOff->role) == field)
                newest = signedOff;
        }
        return newest;
    }

    QString roleOf(const QString &field) const
    {
        if (m_record.manifest) {
            const auto found = std::ranges::find(m_record.manifest->boxes, field, &RecordManifest::Box::field);
            if (found != m_record.manifest->boxes.end())
                return found->role;
        }
        const SignedOff *signedOff = signOffOf(field);
        return signedOff ? signedOff->roleName : QString();
    }

    QString shownRole(const QString &field) const
    {
        const QString role = roleOf(field);
        return role.isEmpty() ? field : role;
    }

    void lookAtSignature(const RecordSignatureReport &report)
    {
        if (!report.filled)
            return lookAtEmptyBox(report.field);
        if (!report.valid)
            return bad(u"signature.invalid"_s, VerificationText::SignatureInvalid, {report.field, report.name, report.problem});
        if (report.stampedAt.isValid())
            note(u"signature.stamped"_s, VerificationText::Stamped, {shownRole(report.field), report.stampedBy, recordTime(report.stampedAt)});
        const auto reason = parseSignatureReason(report.reason);
        if (!reason)
            bad(u"signature.journal"_s, VerificationText::ReasonUnreadable, {report.field, report.name});
        else if (reason->ground == SignatureGround::SignOff)
            compareWithSignOff(report, *reason);
        else
            compareWithGrant(report, *reason);
    }

    // Absent at the export, or cut away after it: only lookForCutBack() can tell.
    void lookAtEmptyBox(const QString &field)
    {
        if (const SignedOff *signedOff = signOffOf(field))
            note(u"signature.journalOnly"_s, VerificationText::BoxJournalOnly, {signedOff->printedName, signedOff->roleName});
        else
            note(u"signature.empty"_s, VerificationText::BoxEmpty, {shownRole(field)});
    }

    // A PDF signature counts only where certificate, person, role and journal event agree.
    void compareWithSignOff(const RecordSignatureReport &report, const SignatureReason &reason)
    {
        const QStringList where{report.field, report.name};
        const RecordedEvent *event = eventWithHash(reason.event);
        const auto *signedOff = event ? std::get_if<SignedOff>(&event->fact) : nullptr;
        if (!signedOff)
            return bad(u"signature.journal"_s, VerificationText::NoSuchSignOff, where);
        if (report.field != signatureField(signedOff->role) || reason.meaning != signedOff->meaning)
            return bad(u"signature.journal"_s, VerificationText::OtherRole, where);
        const Person *person = m_record.chain.state.person(event->event.actor);
        if (!person || person->certificate != report.certificate)
            bad(u"signature.journal"_s, VerificationText::OtherPerson, where);
    }

    // One who signed the file alone must hold the role by the attached journal.
    void compareWithGrant(const RecordSignatureReport &report, const SignatureReason &reason)
    {
        const QStringList where{report.field, report.name};
        if (reason.event != m_record.chain.head)
            return bad(u"signature.journal"_s, VerificationText::OtherRecord, where);
        const QList<Person> &people = m_record.chain.state.people;
        const auto person = std::ranges::find(people, report.certificate, &Person::certificate);
        if (person == people.end())
            return bad(u"signature.journal"_s, VerificationText::StrangerSigned, where);
        if (report.field == sealField)
            return note(u"signature.seal"_s, VerificationText::Sealed, {person->name});
        const QString role = isReport() ? QString() : roleOf(report.field);
        if (!isReport() && (role.isEmpty() || !person->holds(role)))
            return bad(u"signature.role"_s, VerificationText::RoleNobodyGranted, {person->name, role.isEmpty() ? report.field : role});
        note(u"signature.countersigned"_s, VerificationText::Countersigned, {person->name, shownRole(report.field)});
    }

    void lookForCutBack()
    {
        if (!m_record.manifest)
            return;
        for (const QString &field : m_record.manifest->signedFields) {
            const bool filled =
                std::ranges::any_of(m_record.report.signatures, [&](const auto &report) { return report.field == field && report.filled; });
            if (!filled)
                bad(u"record.cut"_s, VerificationText::CutBack, {shownRole(field)});
        }
    }

    // Sign-offs that the journal knows, but for which there is no box at all.
    void lookForMissingBoxes()
    {
        QSet<QString> missing;
        for (const RecordedEvent &each : events()) {
            const auto *signedOff = std::get_if<SignedOff>(&each.fact);
            if (!signedOff || missing.contains(signedOff->roleName))
                continue;
            const QString field = signatureField(signedOff->role);
            if (std::ranges::none_of(m_record.report.signatures, [&](const auto &report) { return report.field == field; })) {
                missing.insert(signedOff->roleName);
                bad(u"signature.box"_s, VerificationText::BoxMissing, {signedOff->roleName});
            }
        }
    }

    // The record holds the document that the deployment worked by at last.
    void lookAtSource()
    {
        Digest checklist;
        QString fileName;
        for (const RecordedEvent &each : events()) {
            if (const auto *start = std::get_if<DeploymentStarted>(&each.fact)) {
                checklist = start->checklist;
                fileName = start->fileName;
            } else if (const auto *revised = std::get_if<ChecklistRevised>(&each.fact)) {
                checklist = revised->checklist;
                fileName = revised->fileName;
            }
        }
        const bool there = std::ranges::any_of(m_record.report.attachments, [&](const AuditAttachment &a) { return digestOf(a.bytes) == checklist; });
        if (!checklist.isEmpty() && !there)
            bad(u"source.changed"_s, VerificationText::SourceChanged, {fileName});
    }

    void lookAtManifest()
    {
        if (m_record.manifest && m_record.manifest->head != m_record.chain.head)
            bad(u"record.journal"_s, VerificationText::OtherJournalAttached);
    }

    // What the journal here knows of the file: the very file, one that was signed further, or another one under its number.
    void lookAround()
    {
        const bool nobodySigned = std::ranges::none_of(m_record.report.signatures, &RecordSignatureReport::filled);
        const bool ours = !m_here.genesis.isEmpty() && m_here.genesis == m_record.chain.state.genesis;
        if (ours) {
            for (qsizetype i = 0; i < m_record.files.size(); ++i) {
                const auto known = std::ranges::find(m_here.records, m_record.files.at(i), &KnownRecord::file);
                if (known == m_here.records.end())
                    continue;
                const QStringList which{QString::number(known->number), recordTime(known->at)};
                note(u"record.known"_s, i == 0 ? VerificationText::Known : VerificationText::KnownExtended, which);
                if (nobodySigned)
                    note(u"record.unsigned"_s, VerificationText::NobodySigned);
                return;
            }
        }
        if (nobodySigned)
            bad(u"record.unprotected"_s, VerificationText::Unprotected);
        if (ours && m_record.manifest)
            lookForSameNumber();
    }

    void lookForSameNumber()
    {
        const int number = m_record.manifest->number;
        if (std::ranges::contains(m_here.records, number, &KnownRecord::number))
            bad(u"record.other"_s, VerificationText::OtherFile, {QString::number(number)});
        else
            note(u"record.unknown"_s, VerificationText::UnknownFile);
    }

    const OpenedRecord &m_record;
    const Surroundings &m_here;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> findingsOf(const OpenedRecord &record, const Surroundings &here) { return RecordFindings(record, here).collect(); }

} // namespace countersign
