// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/sshattempt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr int linesBeforeBanner = 50;
constexpr qsizetype lineLimit = 8192;

} // namespace

void SshAttempt::received(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (!hasEnded()) {
        const auto line = m_lines.next();
        if (!line)
            break;
        takeLine(*line);
    }
    if (m_lines.rest().size() > lineLimit)
        end(Failure::Malformed, u"no SSH banner"_s);
}

// A server may say other things first, but no line that starts with SSH-.
void SshAttempt::takeLine(const QByteArray &line)
{
    if (!line.startsWith("SSH-")) {
        if (++m_seen > linesBeforeBanner || line.startsWith("HTTP/"))
            end(Failure::Malformed, u"no SSH banner"_s);
        return;
    }
    static const QRegularExpression version(u"^SSH-[\\d.]+-\\D*?_?(\\d+(?:\\.\\d+)*)"_s);
    m_observation.body = line;
    const QRegularExpressionMatch match = version.match(QString::fromLatin1(line));
    if (match.hasMatch())
        m_observation.values.insert(u"VERSION"_s, match.captured(1));
    end(line.startsWith("SSH-2.0-") || line.startsWith("SSH-1.99-") ? Failure::None : Failure::Malformed, {});
}

} // namespace countersign::network
