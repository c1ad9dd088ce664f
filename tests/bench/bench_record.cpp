// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/archive.h"
#include "adapters/pdf/layout.h"
#include "adapters/pdf/pdfrecordsigner.h"
#include "adapters/pdf/pdfrecordwriter.h"
#include "adapters/pdf/printing.h"
#include "adapters/signing/opensslsigning.h"
#include "core/deployment/chain.h"
#include "core/journal/envelope.h"
#include "tests/bench/bench.h"

#include <QThread>
#include <QTimeZone>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int items = 5000;

AuditDocument largeDocument()
{
    const QDateTime at(QDate(2026, 11, 22), QTime(14, 3, 11), QTimeZone::UTC);
    AuditDocument document;
    document.title = u"Production deployment checklist"_s;
    document.subject = u"Shop 2.4.1 to production"_s;
    document.number = u"1"_s;
    document.verdict = u"GO"_s;
    document.verdictKind = VerdictKind::Go;
    document.zone = u"+00:00"_s;
    document.created = at;
    document.head = QString(64, u'a');
    for (int section = 0; section < items / 20; ++section) {
        AuditSection part{.title = u"%1. Part of the deployment"_s.arg(section + 1), .status = Status::Ticked, .settled = 20, .required = 20};
        for (int i = 0; i < 20; ++i)
            part.items.append({.text = u"Step %1: look at service %2 and note what its console says about the last hour"_s.arg(i + 1).arg(section),
                               .status = Status::Ticked,
                               .who = u"Maria Keller"_s,
                               .when = u"2026-11-22 14:03"_s,
                               .line = section * 20 + i + 1});
        document.sections.append(part);
    }
    for (int i = 0; i < 4; ++i)
        document.signatures.append({.field = u"signoff.release.role-%1"_s.arg(i),
                                    .gate = u"Release"_s,
                                    .role = u"Role %1"_s.arg(i),
                                    .printedName = u"Maria Keller"_s,
                                    .statement = u"I approve."_s,
                                    .signedAt = at,
                                    .event = Digest(QString(64, u'b'))});
    document.attachments = {{u"journal.jsonl"_s, QByteArray(2'700'000, 'j'), u"application/jsonl"_s, {}, u"Data"_s}};
    return document;
}

// Printed on stderr where a step fails: a bench judges nothing, but a figure of nothing would mislead.
template <class T>
T need(Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().arguments.join(u' ')));
    return std::move(*value);
}

void writeAndSign()
{
    const AuditDocument document = largeDocument();
    QByteArray drawn, file;
    const double layout = bench::median(3, [&] {
        const pdf::Layout pages(document);
        drawn = pdf::printed(pages.flow(), document, pages.typeface(), {});
    });
    const pdf::Layout pages(document);
    const double archive = bench::median(5, [&] {
        file = need(pdf::archive(drawn, {.created = document.created, .attachments = document.attachments, .landmarks = pages.flow().landmarks()}));
    });
    const OpenSslSigning signing;
    const PdfRecordSigner signer;
    const CertifiedKey key = need(signing.issueCertificate(u"Maria Keller"_s, u"maria@example.org"_s, {}, 30));
    int next = 0;
    const double sign = bench::median(3, [&] {
        const AuditSignature &box = document.signatures.at(next++);
        file = need(signer.sign(file, key,
                                {.field = box.field, .name = box.printedName, .role = box.role, .reason = u"approved"_s, .when = document.created}));
    });
    const double verify = bench::median(5, [&] { need(signer.inspect(file)); });
    bench::report(u"5,000 items laid out and drawn"_s, u"%1 ms"_s.arg(layout, 0, 'f', 0), u"1500 ms"_s);
    bench::report(u"archived with a journal of 2.7 MB"_s, u"%1 ms"_s.arg(archive, 0, 'f', 0), u"100 ms"_s);
    bench::report(u"one signature"_s, u"%1 ms"_s.arg(sign, 0, 'f', 1), u"50 ms"_s);
    bench::report(u"three signatures verified"_s, u"%1 ms"_s.arg(verify, 0, 'f', 1), u"100 ms"_s);
    bench::report(u"size"_s, u"%1 MB"_s.arg(double(file.size()) / 1e6, 0, 'f', 2), u"1.5 MB"_s);
}

QList<SignedEvent> signedEvents(const OpenSslSigning &signing, int count)
{
    const auto key = need(signing.open(need(signing.generateEd25519())));
    QList<SignedEvent> events;
    Digest prev = firstPrev();
    for (int i = 0; i < count; ++i) {
        const Fact fact = i == 0 ? Fact(JournalCreated{u"bench"_s, QString::fromLatin1(key->publicKey().toBase64())}) : Fact(NoteAdded{u"seen"_s});
        Event event{.id = EventId(u"e%1"_s.arg(i)), .journal = u"j"_s, .seq = i + 1, .prev = prev, .dprev = prev, .kind = kindOf(fact)};
        event.key = key->id();
        event.at = QDateTime(QDate(2026, 11, 22), QTime(14, 0), QTimeZone::UTC);
        event.zone = u"UTC"_s;
        event.payload = toPayload(fact);
        const QByteArray body = need(encodeEvent(event)), signature = need(key->sign(preAuthenticationEncoding(body)));
        prev = eventHash(body, signature);
        events.append({event.seq, body, signature, event.key, prev});
    }
    return events;
}

void verifyJournal()
{
    constexpr int count = 5000;
    const OpenSslSigning signing;
    const QList<SignedEvent> events = signedEvents(signing, count);
    const auto key = need(signing.open(need(signing.generateEd25519())));
    const QByteArray message(600, 'm'), publicKey = key->publicKey(), signature = need(key->sign(message));
    const double floor = bench::median(3, [&] {
        std::vector<std::jthread> threads;
        const int cores = QThread::idealThreadCount();
        for (int core = 0; core < cores; ++core)
            threads.emplace_back([&] {
                for (int i = 0; i < count / cores; ++i)
                    signing.verify(publicKey, message, signature);
            });
    });
    const double ours = bench::median(3, [&] {
        if (!readChain(events, {.signing = &signing}).findings.isEmpty())
            qFatal("the bench's journal is not sound");
    });
    bench::report(u"journal of 5,000 events verified"_s, ours, u"bare Ed25519 on every core"_s, floor, 1.11);
}

} // namespace

COUNTERSIGN_BENCH(record, writeAndSign)
COUNTERSIGN_BENCH(verify, verifyJournal)
