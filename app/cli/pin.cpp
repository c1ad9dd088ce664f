// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pin.h"

#include "app/cli/terminal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<std::vector<Secret>> fromDescriptor(int descriptor, qsizetype count)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {u"--pin-fd"_s, file.errorString()});
    std::vector<Secret> pins;
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray line = file.readLine(1024);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            return failure(ErrorCode::PinNeeded, {QString::number(i + 1)});
        pins.emplace_back(std::move(line));
    }
    return pins;
}

} // namespace

Expected<std::vector<Secret>> readPins(Desk &desk, const Arguments &arguments, const QStringList &names)
{
    if (arguments.has(u"pin-fd"_s)) {
        bool number = false;
        const int descriptor = arguments.value(u"pin-fd"_s).toInt(&number);
        if (!number || descriptor < 0)
            return failure(ErrorCode::ValueRefused, {arguments.value(u"pin-fd"_s), u"--pin-fd takes the number of an open descriptor"_s});
        return fromDescriptor(descriptor, names.size());
    }
    std::vector<Secret> pins;
    for (const QString &name : names) {
        desk.err.flush();
        auto pin = askOnTerminal(QCoreApplication::translate("CommandLine", "PIN of %1: ").arg(name));
        if (!pin)
            return failure(ErrorCode::PinNeeded, {name});
        pins.push_back(std::move(*pin));
    }
    return pins;
}

} // namespace countersign
