// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/websocketframe.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace countersign::network {

namespace {

constexpr quint64 payloadLimit = 1024 * 1024;

} // namespace

FrameReading readFrame(QByteArrayView bytes)
{
    using State = FrameReading::State;
    if (bytes.size() < 2)
        return {};
    const auto first = static_cast<quint8>(bytes[0]);
    const auto second = static_cast<quint8>(bytes[1]);
    const int opcode = first & 0x0f;
    const bool control = opcode >= WebSocketFrame::Close;
    const bool known = opcode <= WebSocketFrame::Binary || (control && opcode <= WebSocketFrame::Pong);
    // reserved bits, a masked answer, a control frame in pieces: not a server that can be talked to
    if ((first & 0x70) != 0 || (second & 0x80) != 0 || !known || (control && ((first & 0x80) == 0 || second > 125)))
        return {State::Malformed};
    quint64 length = second;
    qsizetype head = 2;
    if (second >= 126) {
        head = second == 126 ? 4 : 10;
        if (bytes.size() < head)
            return {};
        length = second == 126 ? qFromBigEndian<quint16>(bytes.data() + 2) : qFromBigEndian<quint64>(bytes.data() + 2);
    }
    if (length > payloadLimit)
        return {State::Malformed};
    const qsizetype size = head + qsizetype(length);
    if (bytes.size() < size)
        return {};
    return {State::Complete, size, {opcode, (first & 0x80) != 0, bytes.sliced(head, qsizetype(length)).toByteArray()}};
}

QByteArray maskedFrame(int opcode, QByteArrayView payload)
{
    Q_ASSERT(payload.size() <= 125); // what a probe sends is short
    const quint32 mask = QRandomGenerator::system()->generate();
    QByteArray frame;
    frame += char(0x80 | opcode);
    frame += char(0x80 | payload.size());
    for (int i = 0; i < 4; ++i)
        frame += char(mask >> (8 * i));
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ char(mask >> (8 * (i % 4))));
    return frame;
}

} // namespace countersign::network
