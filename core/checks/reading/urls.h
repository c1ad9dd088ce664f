// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// An address as written: "https://api.yourdomain.com/health", "wss://…".
struct FoundUrl {
    QString text = {};
    QString scheme = {}; // lower case
    QString host = {}; // lower case; may be "[host]", "<host>" or hold a $VARIABLE
    int port = 0; // 0: none written
    QString path = {}; // with query; empty when none is written
    qsizetype start = 0;

    QString origin() const; // "https://host:8443"
};

// Every http, https, ws and wss address in a text, without the punctuation that ends a sentence.
QList<FoundUrl> findUrls(const QString &text);

// A whole word that is an address, also without a scheme ("localhost:8000/health", as curl takes it).
FoundUrl readUrl(const QString &word);

// Networks that are reached from within only: ".internal", ".local", 10.0.0.0/8 and its like.
bool isPrivateHost(const QString &host);
bool isLoopback(const QString &host);

// Whether a hosting platform hands out such names ("shop.onrender.com"): what stands in front of its domain is each another party's.
bool isPlatformHost(const QString &host);

// "api.example.co.uk" and "www.example.co.uk" are one party's. Good enough without a list of public suffixes: the last two labels, three
// where the last two are short or a platform's.
QString partyOf(const QString &host);

} // namespace countersign
