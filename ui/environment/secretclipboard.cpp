// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/environment/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int secondsKept = 10;

QMimeData *marked(QByteArrayView secret)
{
    auto *data = new QMimeData; // the clipboard takes it over
    data->setText(QString::fromUtf8(secret));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "text");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(secondsKept * 1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(QByteArrayView secret)
{
    QGuiApplication::clipboard()->setMimeData(marked(secret));
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const bool there = mode == QClipboard::Clipboard || clipboard->supportsSelection();
        const QMimeData *data = there ? clipboard->mimeData(mode) : nullptr;
        if (data && data->data(u"x-kde-passwordManagerHint"_s) == "secret")
            clipboard->clear(mode);
    }
}

} // namespace countersign
