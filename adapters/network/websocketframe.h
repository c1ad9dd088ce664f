// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace countersign::network {

// RFC 6455 section 5.2.
struct WebSocketFrame {
    enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    int opcode = Text;
    bool final = true;
    QByteArray payload = {};
};

struct FrameReading {
    enum class State { Incomplete, Complete, Malformed };

    State state = State::Incomplete;
    qsizetype size = 0; // bytes the frame took
    WebSocketFrame frame = {};
};

// The first frame in `bytes`, as a server sends it: not masked, at most 1 MiB.
FrameReading readFrame(QByteArrayView bytes);

// A frame as a client must send it.
QByteArray maskedFrame(int opcode, QByteArrayView payload);

} // namespace countersign::network
