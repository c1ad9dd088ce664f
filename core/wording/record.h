// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wording/words.h"
#include "core/probing/proberesult.h"

#include <QDateTime>
#include <QString>

namespace countersign {

// The fixed words of the record's pages.
enum class RecordText {
    DeploymentRecord, Exceptions, NoExceptions, Signatures, SignOffs, Checklist, Variables, Timeline, Source, HowToVerify, Journal, Genesis,
    Head, Role, Name, Meaning, Signed, State, Key, Event, Statement, BoxNotSigned, BoxJournalOnly, BoxHint, Optional, NoItems, Continued
};

QString recordText(RecordText text);

QString recordNumberText(const QString &number); // "Record 0193…"
QString recordPageText(int page, int pages); // "Page 3 of 14"
QString moreExceptionsText(int count); // "and 12 more, on the next page"
QString settledText(int settled, int required); // "17 of 21"
QString signatureBoxText(const QString &role); // for readers of the box

// The same in every language and year: "2026-11-22 14:03:11 +01:00".
QString recordTime(const QDateTime &time);

} // namespace countersign
