// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/dotenv.h"
#include "core/ports/secretfile.h"
#include "models/environmentmodel.h"
#include "ui/environment/secretclipboard.h"

#include <QScrollArea>
#include <functional>

class QPushButton;

namespace countersign {

class Card;
class EnvironmentService;
class NoticeBar;
class Performer;
class TextLabel;
class VariablesTable;

// The variables of the environment: what each must be, whether it is, where it is kept, and who may be sent it.
class EnvironmentPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentPage)
public:
    EnvironmentPage(EnvironmentService &environment, SecretFile *files, Performer &performer, NoticeBar &notices, QWidget *parent = nullptr);

    void setPlace(const QString &system, const QString &environment);

    // Asks whether a secret may be sent to a host, "HOST:PORT"; empty: the person says which.
    void allowHost(const QString &name, const QString &host = {});

private:
    void layOut();
    void connectButtons();
    void follow();
    void followKeyStore();
    void followRow();
    const EnvironmentRow *current() const;
    void ask();
    void generateValue();
    void reveal(bool shown);
    void readFile(const QString &path, std::function<void(DotEnv file)> next);
    void import(DotEnv file);
    void compare(const DotEnv &file);
    void writeFile(const QString &path);
    void set(const QString &name, Secret value);

    EnvironmentService &m_environment;
    SecretFile *const m_files;
    Performer &m_performer;
    NoticeBar &m_notices;
    EnvironmentModel m_model;
    SecretClipboard m_clipboard;
    TextLabel *const m_title;
    TextLabel *const m_words;
    Card *const m_closed;
    TextLabel *const m_why;
    QPushButton *const m_again;
    QPushButton *const m_inMemory;
    QPushButton *const m_giveUp;
    VariablesTable *const m_table;
    TextLabel *const m_name;
    TextLabel *const m_shown;
    TextLabel *const m_details;
    QPushButton *const m_set;
    QPushButton *const m_generate;
    QPushButton *const m_hold;
    QPushButton *const m_copy;
    QPushButton *const m_clear;
    QPushButton *const m_allow;
};

} // namespace countersign
