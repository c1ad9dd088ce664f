// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/pdfrecordsigner.h"
#include "adapters/pdf/pdfrecordwriter.h"
#include "adapters/signing/opensslsigning.h"
#include "core/record/signaturereason.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTimeZone>

// A record made by hand, with everything on it that a page has to cope with, and its signing.
namespace countersign::testing {

using namespace Qt::StringLiterals;

inline QDateTime sampleTime(int minutes = 0) { return QDateTime(QDate(2026, 11, 22), QTime(14, 3, 11), QTimeZone(3600)).addSecs(60 * minutes); }

inline AuditSignature sampleSignature(const QString &slug, const QString &role, const QString &name, int minutes)
{
    return {.field = u"signoff.release."_s + slug,
            .gate = u"Release"_s,
            .role = role,
            .person = PersonId(u"0193-"_s + slug),
            .printedName = name,
            .meaning = Meaning::Approved,
            .statement = u"I, %1, as %2, approve the release of Shop 2.4.1 to production: 21 of 23 required items settled, 1 waived. "
                         "I know of 1 waiver and of 1 tick against a failing check."_s.arg(name, role),
            .signedAt = sampleTime(minutes),
            .fingerprint = u"4c1a 09fe 77d2 b3e8 1d5c 90aa 62f1 0c3b"_s,
            .event = Digest(QString(64, u'a')),
            .state = u"signed"_s,
            .status = Status::Verified};
}

inline AuditCheck sampleCheck(EvidenceStatus status)
{
    const bool fails = status == EvidenceStatus::Failing;
    return {.sentence = u"GET /health answers 200 with status \"healthy\""_s,
            .target = u"https://api.shop.example/health"_s,
            .status = status,
            .word = wordOf(status),
            .when = recordTime(sampleTime(-3)),
            .phases = u"resolve 2 ms · connect 11 ms · TLS 31 ms · first byte 84 ms · total 129 ms"_s,
            .conditions = {{u"[STATUS] == 200"_s, fails ? Truth::Fails : Truth::Holds, fails ? u"expected 200, got 503"_s : u"got 200"_s},
                           {u"[BODY].status == healthy"_s, Truth::Holds, u"got healthy"_s}},
            .lines = u"L42"_s};
}

inline QList<AuditItem> sampleItems()
{
    const QString who = u"Maria Keller"_s;
    return {
        {.text = u"All services answer on their health endpoints"_s,
         .status = Status::Verified,
         .who = who,
         .when = recordTime(sampleTime(-5)),
         .checks = {sampleCheck(EvidenceStatus::Passing)},
         .line = 42},
        {.text = u"Database connection uses TLS"_s,
         .status = Status::Failing,
         .who = who,
         .when = recordTime(sampleTime(-4)),
         .remarks = {u"Ticked against a failing check: \u201cthe replica is being rebuilt, see OPS-118\u201d"_s},
         .checks = {sampleCheck(EvidenceStatus::Failing)},
         .line = 57},
        {.text = u"Run the migrations on a copy of production first, and keep its output for whoever has to look into it later, because this "
                 "is a sentence that does not fit on one line"_s,
         .depth = 2,
         .status = Status::Ticked,
         .who = who,
         .when = recordTime(sampleTime(-9)),
         .line = 61},
        {.text = u"Penetration test"_s,
         .status = Status::Waived,
         .who = u"Yusuf Öztürk"_s,
         .when = recordTime(sampleTime(-30)),
         .remarks = {u"Waived until 2026-12-01: the contract ends in December (SEC-212)"_s},
         .line = 70},
        {.text = u"Certificate of the old domain"_s, .status = Status::Stale, .line = 71},
        {.text = u"Redis answers"_s, .status = Status::Unknown, .line = 72},
        {.text = u"Response times stay below 200 ms"_s, .status = Status::Degraded, .who = who, .when = recordTime(sampleTime(-8)), .line = 73},
        {.text = u"Tell the support team"_s, .status = Status::Open, .optional = true, .line = 80},
        {.text = u"Option B: Kubernetes"_s, .status = Status::NotApplicable, .remarks = {u"not chosen"_s}, .line = 81},
        {.text = u"Probe under way"_s, .status = Status::Checking, .line = 82},
        {.text = u"山田太郎が本番環境を確認した — 検査済み"_s, .status = Status::Ticked, .who = u"山田太郎"_s, .line = 90},
        {.text = u"Проверить резервную копию и Ελληνικά κείμενα"_s, .status = Status::Ticked, .who = u"Анна Иванова"_s, .line = 91},
        {.text = u"تحقق من النسخة الاحتياطية 2.4.1"_s, .status = Status::Ticked, .line = 92},
        {.text = u"בדוק את הגיבוי 2.4.1"_s, .status = Status::Ticked, .line = 93},
        {.text = u"✅ Emoji 🚀 in 👩🏽‍💻 the middle ⚠️ and at the end 🔒"_s, .status = Status::Ticked, .line = 94},
        {.text = u"A right-to-left override \u202Egnp.exe is shown, and so is a bell \u0007"_s, .status = Status::Ticked, .line = 95},
    };
}

inline AuditDocument sampleRecord()
{
    AuditDocument document;
    document.title = u"Production Deployment Checklist ✅ – Pre-Flight"_s;
    document.subject = u"Shop 2.4.1 to production"_s;
    document.number = u"0193d1c4-7b02"_s;
    document.verdict = wordOf(VerdictKind::GoWithWaivers);
    document.verdictKind = VerdictKind::GoWithWaivers;
    document.verdictReason = u"Every required item is settled, one of them by a waiver; all three roles have signed."_s;
    document.facts = {{u"System"_s, u"Shop"_s},
                      {u"Environment"_s, u"production"_s},
                      {u"Version"_s, u"2.4.1"_s},
                      {u"Lead"_s, u"Maria Keller"_s},
                      {u"Started"_s, recordTime(sampleTime(-90))},
                      {u"Ended"_s, recordTime(sampleTime(20))},
                      {u"People"_s, u"Maria Keller, Yusuf Öztürk, 山田太郎"_s},
                      {u"Checks"_s, u"14 run, 2 not switched on"_s}};
    document.counts = {{Status::Failing, 1}, {Status::Stale, 1}, {Status::Waived, 1}, {Status::Ticked, 9}, {Status::Verified, 12}};
    document.exceptions = {
        {Status::Failing, u"Ticked against a failing check: Database connection uses TLS"_s,
         u"Maria Keller, 2026-11-22 13:59:11 +01:00: \u201cthe replica is being rebuilt, see OPS-118\u201d"_s},
        {Status::Waived, u"Waived: Penetration test"_s, u"Yusuf Öztürk, until 2026-12-01: \u201cthe contract ends in December\u201d (SEC-212)"_s}};
    document.signatures = {sampleSignature(u"technical-lead"_s, u"Technical Lead"_s, u"Maria Keller"_s, 1),
                           sampleSignature(u"security-engineer"_s, u"Security Engineer"_s, u"Yusuf Öztürk"_s, 4),
                           sampleSignature(u"operations"_s, u"Operations"_s, u"山田太郎"_s, 9)};
    document.sections = {
        {.title = u"Pre-Flight Checklist"_s, .level = 1, .status = Status::Failing, .settled = 21, .required = 23},
        {.title = u"2.3 Database Security"_s, .level = 2, .status = Status::Failing, .settled = 21, .required = 23, .items = sampleItems()}};
    for (int i = 0; i < 30; ++i)
        document.timeline.append({recordTime(sampleTime(i - 60)), u"Maria Keller ticked \u201cItem %1\u201d"_s.arg(i)});
    document.source = {{u"File"_s, u"CHECKLIST.md"_s}, {u"SHA-256"_s, QString(64, u'5'), true}, {u"Size"_s, u"18,204 bytes"_s}};
    document.genesis = QString(64, u'9');
    document.head = QString(64, u'c');
    document.howToVerify =
        u"# In one minute\n\nOpen this file in any viewer that checks signatures. The last signature has to cover\nthe whole document.\n\n"
        "    pdfsig record.pdf\n\n- every signature says Valid\n- the last says Total document signed\n"_s;
    document.author = u"Maria Keller"_s;
    document.language = u"en"_s;
    document.created = sampleTime(20);
    document.attachments = {{u"journal.jsonl"_s, QByteArray(20'000, 'j'), u"application/jsonl"_s, u"The journal"_s, u"Data"_s},
                            {u"CHECKLIST.md"_s, QByteArray("# Checklist\n"), u"text/markdown"_s, u"The checklist"_s, u"Source"_s}};
    return document;
}

inline RecordSignature toSign(const AuditSignature &signature)
{
    return {signature.field,   signature.printedName, signature.role, signature.meaning, formatSignatureReason({signature.meaning, signature.event}),
            signature.signedAt};
}

// Signed for each of its signatures, by a fresh certificate each. Empty when a step failed.
inline Expected<QByteArray> signedRecord(const AuditDocument &document, qsizetype signatures = -1)
{
    Expected<QByteArray> pdf = PdfRecordWriter().write(document);
    for (const AuditSignature &signature : document.signatures.first(signatures < 0 ? document.signatures.size() : signatures)) {
        if (!pdf)
            return pdf;
        const auto key = OpenSslSigning().issueCertificate(signature.printedName, u"signer@example.org"_s, u"Example"_s, 30);
        if (!key)
            return std::unexpected(key.error());
        pdf = PdfRecordSigner().sign(*pdf, *key, toSign(signature));
    }
    return pdf;
}

// Where records stay to be looked at after a test.
inline QString keep(const QString &name, const QByteArray &bytes)
{
    const QDir folder(QStringLiteral(COUNTERSIGN_BINARY_DIR "/Testing/records"));
    folder.mkpath(u"."_s);
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

inline QString outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

} // namespace countersign::testing
