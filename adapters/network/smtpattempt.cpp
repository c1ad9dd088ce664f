// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/smtpattempt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr int lineLimit = 200; // lines of one reply

// "250-STARTTLS": not the last line of its reply; "250 HELP": the last
bool isReplyLine(const QByteArray &line)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, digit) && (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

} // namespace

void SmtpAttempt::received(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (!hasEnded()) {
        const auto line = m_lines.next();
        if (!line)
            return;
        if (!isReplyLine(*line) || m_reply.size() > lineLimit) {
            end(Failure::Malformed, u"no SMTP reply"_s);
            return;
        }
        m_reply << QString::fromLatin1(line->sliced(std::min<qsizetype>(4, line->size())));
        if (line->size() == 3 || line->at(3) == ' ')
            takeReply(line->first(3).toInt());
    }
}

void SmtpAttempt::takeReply(int code)
{
    m_observation.status = code;
    const QStringList reply = std::exchange(m_reply, {});
    const int wanted = m_step == Step::Greeting || m_step == Step::StartTls ? 220 : 250;
    if (code != wanted) {
        end(Failure::ServerError, u"%1 %2"_s.arg(code).arg(reply.join(u' ')));
        return;
    }
    switch (m_step) {
    case Step::Greeting: sayHello(Step::Hello); return;
    case Step::Hello:
        m_observation.body = reply.sliced(1).join(u'\n').toUtf8();
        if (!reply.contains(u"STARTTLS"_s, Qt::CaseInsensitive)) {
            end(wantsTls() ? Failure::NotTls : Failure::None, u"STARTTLS is not offered"_s);
            return;
        }
        m_step = Step::StartTls;
        send("STARTTLS\r\n");
        return;
    case Step::StartTls:
        // what came along with the reply was not protected and is not believed
        if (!m_lines.takeRest().isEmpty())
            end(Failure::Malformed, u"bytes before TLS"_s);
        else
            secure();
        return;
    case Step::HelloAgain:
        send("QUIT\r\n");
        end();
        return;
    }
}

bool SmtpAttempt::wantsTls() const
{
    return std::ranges::any_of(m_request.check.conditions, [](const QString &each) {
        return each.contains("[TLS."_L1, Qt::CaseInsensitive) || each.contains("_EXPIRATION]"_L1, Qt::CaseInsensitive);
    });
}

void SmtpAttempt::secured() { sayHello(Step::HelloAgain); }

void SmtpAttempt::sayHello(Step next)
{
    m_step = next;
    send("EHLO countersign.invalid\r\n");
}

} // namespace countersign::network
