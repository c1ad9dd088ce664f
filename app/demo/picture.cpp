// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/picture.h"

#include "app/windowparts.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QSize pictureSize{1440, 900};
constexpr int settleMilliseconds = 800; // for fonts, highlighting and batched updates

// Resolves with whether the picture could be written.
QFuture<Expected<>> grabWhenSettled(std::shared_ptr<MainWindow> window, const QString &path)
{
    auto promise = std::make_shared<QPromise<Expected<>>>();
    promise->start();
    MainWindow *const context = window.get();
    QTimer::singleShot(settleMilliseconds, context, [window = std::move(window), promise, path]() mutable {
        const bool saved = window->grab().save(path);
        promise->addResult(saved ? Expected<>() : failure(ErrorCode::FileUnwritable, {path, u"the picture could not be saved"_s}));
        promise->finish();
    });
    return promise->future();
}

ItemId worstItem(const DeploymentService &deployment)
{
    for (qsizetype i = 0; i < deployment.view().items.size(); ++i) {
        if (deployment.view().items.at(i).status == Status::Failing)
            return deployment.checklist().items.at(i).id;
    }
    return {};
}

} // namespace

Expected<> takePicture(Desk &desk, const QString &path)
{
    const QTemporaryDir folder;
    std::unique_ptr<SettingsPreferences> preferences;
    std::shared_ptr<MainWindow> window;
    const auto done = desk.await([&] {
        preferences = std::make_unique<SettingsPreferences>(folder.filePath(u"countersign.ini"_s));
        window = std::make_shared<MainWindow>(windowCollaborators(desk.program, *preferences));
        window->resize(pictureSize);
        const DeploymentService *deployment = desk.session.current();
        window->openDeployment(deployment->state().id);
        window->show();
        if (const ItemId worst = worstItem(*deployment); !worst.isEmpty())
            window->reveal(worst);
        return grabWhenSettled(window, path);
    });
    desk.onMain([&] {
        window.reset();
        preferences.reset();
    });
    return done;
}

} // namespace countersign
