// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demostack.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/demo/demoplay.h"
#include "app/demo/picture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonObject describe(const DemoStack &stack)
{
    QJsonArray routes;
    for (const Route &route : stack.routes())
        routes.append(u"%1:%2=%3:%4"_s.arg(route.host).arg(route.port).arg(route.address).arg(route.toPort));
    return {{u"format"_s, 1},
            {u"http"_s, stack.httpPort()},
            {u"https"_s, stack.httpsPort()},
            {u"control"_s, stack.controlUrl()},
            {u"switches"_s, QJsonArray::fromStringList(stack.switches())},
            {u"routes"_s, routes},
            {u"ca"_s, QString::fromLatin1(stack.authorityPem())}};
}

// Until it is interrupted. This is the command's own thread: the servers have theirs.
int serve(Desk &desk, const DemoStack &stack, bool json)
{
    const QJsonObject description = describe(stack);
    if (json) {
        desk.out << QString::fromUtf8(QJsonDocument(description).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        desk.out << QCoreApplication::translate("CommandLine", "HTTP %1, HTTPS %2, switches at %3. Ctrl+C ends it.\n")
                        .arg(stack.httpPort())
                        .arg(stack.httpsPort())
                        .arg(stack.controlUrl());
        for (const QJsonValue &route : description.value("routes"_L1).toArray())
            desk.out << "  --route " << route.toString() << '\n';
        desk.out << QString::fromLatin1(stack.authorityPem()) << Qt::flush;
    }
    const Interruption interruption;
    while (!interruption.isWanted())
        QThread::msleep(50);
    return Done;
}

// A fresh folder that stays: what was made is to be looked at.
QString freshFolder()
{
    const QString base = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation))
                             .filePath(u"countersign-demo-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s));
    QString path = base;
    for (int i = 2; !QDir().mkdir(path) && i < 1000; ++i)
        path = base + u'-' + QString::number(i);
    return path;
}

int playHeadless(Desk &desk, DemoStack &stack)
{
    const auto opened = desk.await([&] { return desk.session.open(); });
    if (!opened)
        return desk.fail(opened.error());
    const auto scene = setScene(desk, stack);
    if (!scene)
        return desk.fail(scene.error());
    const QDir folder(freshFolder());
    const QString record = folder.filePath(u"record.pdf"_s), screenshot = folder.filePath(u"screenshot.png"_s);
    const auto picture = [&] { return takePicture(desk, screenshot); };
    if (const auto played = playToTheEnd(desk, stack, *scene, record, picture); !played)
        return desk.fail(played.error());
    desk.out << record << '\n' << screenshot << Qt::endl;
    return Done;
}

} // namespace

int runDemo(Desk &desk, const Arguments &arguments)
{
    DemoOptions options;
    options.hosts += arguments.values(u"host"_s);
    options.hosts.removeDuplicates();
    auto started = desk.onMain([&] { return DemoStack::start(options); });
    if (!started)
        return desk.fail(started.error());
    std::unique_ptr<DemoStack> stack = std::move(*started);
    const int code = arguments.has(u"serve"_s) ? serve(desk, *stack, arguments.has(u"json"_s)) : playHeadless(desk, *stack);
    desk.onMain([&] { stack.reset(); });
    return code;
}

} // namespace countersign
