// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

class KDSingleApplication;

namespace countersign {

// One window for each journal: who comes second hands over the files it was given and goes.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    explicit SingleInstance(const QString &store, QObject *parent = nullptr); // the journal's path
    ~SingleInstance() override;

    bool isFirst() const;
    bool handOver(const QStringList &files); // false when the first does not answer

Q_SIGNALS:
    void asked(const QStringList &files, const QString &activationToken);

private:
    std::unique_ptr<KDSingleApplication> m_application;
};

} // namespace countersign
