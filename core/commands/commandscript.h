// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace countersign {

// What one statement of a block came to.
struct SegmentResult {
    int firstLine = 0; // of the block's text, from 1
    int lastLine = 0;
    int exitCode = 0;
    QByteArray output = {};

    friend bool operator==(const SegmentResult &, const SegmentResult &) = default;
};

// A block as it is handed to the shell: behind each statement stands a mark with its exit status, so that every command is judged by its
// own output. A block with loops, branches, functions or here-documents is left as it is and counts as one statement. Pure.
class CommandScript
{
public:
    CommandScript(const QString &text, const QString &nonce);

    const QString &shellText() const { return m_shellText; }

    // Takes the marks out of output that comes in pieces.
    QByteArray take(const QByteArray &chunk);
    QByteArray finish();

    QList<SegmentResult> results(int exitCode) const; // `exitCode`: of the shell, for what was not marked

private:
    struct Segment {
        int firstLine;
        int lastLine;
    };

    void scan(QByteArray &shown, bool ended);

    QList<Segment> m_segments;
    QString m_shellText;
    QByteArray m_mark; // what a mark begins with
    QByteArray m_held;
    QByteArray m_current; // output since the last mark
    QList<SegmentResult> m_results;
};

} // namespace countersign
