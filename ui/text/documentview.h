// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/documentrenderer.h"

#include <QTextBrowser>

namespace countersign {

// What can be done with a command of the text, beyond copying it as it stands.
enum class CodeDeed { CopyWithValues, Run, AttachOutput };

// Shows a rendered part of a checklist at its full height; whatever holds it scrolls. Loads nothing, opens nothing by itself.
class DocumentView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentView)
public:
    explicit DocumentView(QWidget *parent = nullptr);

    void setCodes(const QList<WrittenCode> &codes); // what the links of code blocks stand for
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void copyAsked(const QString &code);
    void deedAsked(countersign::CodeDeed deed, int block); // index into Document::blocks
    void linkAsked(const QUrl &link);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void fitHeight();

    QList<WrittenCode> m_codes;
};

} // namespace countersign
