// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/redactor.h"

#include <cstdlib>

// The first bytes are a secret, the rest is output that holds it too, cut anywhere: nothing of it stays, and pieces give what the whole does.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace countersign;
    if (size < 20)
        return 0;
    const QByteArrayView input(data, qsizetype(size));
    const QByteArrayView secret = input.sliced(2, 12);
    auto redactor = std::make_shared<Redactor>();
    redactor->add(QStringLiteral("S"), secret);
    const QByteArray output =
        input.sliced(14).toByteArray() + secret.toByteArray() + secret.toByteArray().toBase64() + input.sliced(14).toByteArray();
    const QByteArray whole = redactor->redactBytes(output);
    if (whole.contains(secret) && !QByteArrayView("\xE2\x80\xB9secret:S\xE2\x80\xBA").contains(secret[0]))
        std::abort();
    const qsizetype cut = (qsizetype(data[0]) << 8 | data[1]) % (output.size() + 1);
    RedactingStream stream(redactor);
    QByteArray pieces = stream.take(QByteArrayView(output).first(cut));
    pieces += stream.take(QByteArrayView(output).sliced(cut));
    pieces += stream.finish();
    if (pieces != whole)
        std::abort();
    return 0;
}
