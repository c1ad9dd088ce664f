// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/environment/environmentpage.h"

#include "core/environment/comparison.h"
#include "core/environment/generator.h"
#include "core/services/environmentservice.h"
#include "core/wording/errors.h"
#include "ui/actions/performer.h"
#include "ui/environment/valuedialog.h"
#include "ui/environment/variablestable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The key store itself is the trouble, not one entry of it.
bool isOfKeyStore(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainFailed:
    case ErrorCode::Cancelled: return true;
    default: return false;
    }
}

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

} // namespace

EnvironmentPage::EnvironmentPage(EnvironmentService &environment, SecretFile *files, Performer &performer, NoticeBar &notices, QWidget *parent) :
    QScrollArea(parent),
    m_environment(environment),
    m_files(files),
    m_performer(performer),
    m_notices(notices),
    m_title(new TextLabel(tr("Environment"), TextLabel::Rank::Title, this)),
    m_words(new TextLabel(TextLabel::Rank::Body, this)),
    m_closed(new Card(this)),
    m_why(new TextLabel(TextLabel::Rank::Body, m_closed)),
    m_again(button(tr("&Unlock and try again"), "unlock", m_closed)),
    m_inMemory(button(tr("&Keep in memory until I quit"), "keepInMemory", m_closed)),
    m_giveUp(button(tr("Stop &waiting"), "giveUp", m_closed)),
    m_table(new VariablesTable(m_model, this)),
    m_name(new TextLabel(TextLabel::Rank::Strong, this)),
    m_shown(new TextLabel(TextLabel::Rank::Code, this)),
    m_details(new TextLabel(TextLabel::Rank::Body, this)),
    m_set(button(tr("&Set…"), "setVariable", this)),
    m_generate(button(tr("&Generate"), "generateVariable", this)),
    m_hold(button(tr("&Hold to show"), "revealVariable", this)),
    m_copy(button(tr("&Copy"), "copyVariable", this)),
    m_clear(button(tr("Take a&way"), "clearVariable", this)),
    m_allow(button(tr("Allow a h&ost…"), "allowSecret", this))
{
    setObjectName(u"environmentPage"_s);
    layOut();
    connectButtons();
    connect(&m_environment, &EnvironmentService::changed, this, &EnvironmentPage::follow);
    connect(&m_environment, &EnvironmentService::waitingChanged, this, &EnvironmentPage::followKeyStore);
    follow();
}

void EnvironmentPage::layOut()
{
    m_closed->setTone(Card::Tone::Caution);
    auto *bar = new QHBoxLayout(m_closed);
    bar->addWidget(m_why, 1);
    for (QPushButton *each : {m_again, m_inMemory, m_giveUp})
        bar->addWidget(each);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_set, m_generate, m_hold, m_copy, m_clear, m_allow})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *files = new QHBoxLayout;
    for (QPushButton *each : {button(tr("&Import .env…"), "importEnv", this), button(tr("Com&pare with .env.example…"), "compareEnv", this),
                              button(tr("Write .&env…"), "writeEnv", this), button(tr("&Lock"), "lockSecrets", this)})
        files->addWidget(each);
    files->addStretch(1);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    auto *contents = new QWidget(this);
    auto *all = new QVBoxLayout(contents);
    all->setContentsMargins(28, 22, 28, 24);
    all->setSpacing(10);
    all->addWidget(m_title);
    all->addWidget(m_words);
    all->addWidget(m_closed);
    all->addWidget(m_table, 1);
    all->addWidget(m_name);
    all->addWidget(m_shown);
    all->addWidget(m_details);
    all->addLayout(buttons);
    all->addLayout(files);
    setWidget(contents);
}

void EnvironmentPage::connectButtons()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EnvironmentPage::followRow);
    connect(m_table, &QTableView::activated, this, &EnvironmentPage::ask);
    connect(m_set, &QPushButton::clicked, this, &EnvironmentPage::ask);
    connect(m_generate, &QPushButton::clicked, this, &EnvironmentPage::generateValue);
    connect(m_hold, &QPushButton::pressed, this, [this] { reveal(true); });
    connect(m_hold, &QPushButton::released, this, [this] { reveal(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const EnvironmentRow *row = current()) {
            m_clipboard.copy(m_environment.values().of(row->variable.name));
            m_notices.tell(tr("%1 is on the clipboard for 10 seconds.").arg(row->variable.name));
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const EnvironmentRow *row = current();
        if (!row)
            return;
        m_performer.withPerson([this, name = row->variable.name](const PersonId &person) {
            m_environment.clear(name, person).then(this, [this](const Expected<> &done) {
                if (!done)
                    m_notices.complain(done.error());
            });
        });
    });
    connect(m_allow, &QPushButton::clicked, this, [this] {
        if (const EnvironmentRow *row = current())
            allowHost(row->variable.name);
    });
    connect(m_again, &QPushButton::clicked, this, [this] { m_environment.load(); });
    connect(m_giveUp, &QPushButton::clicked, this, [this] { m_environment.giveUp(); });
    connect(m_inMemory, &QPushButton::clicked, this, [this] {
        m_environment.keepInMemory();
        m_notices.tell(tr("Secrets set from now on stay in memory and are gone when Countersign quits."));
    });
    connect(findChild<QPushButton *>(u"importEnv"_s), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import a .env file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFilter(QDir::Files | QDir::Hidden);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &path) { readFile(path, [this](DotEnv file) { import(std::move(file)); }); });
        dialog->open();
    });
    connect(findChild<QPushButton *>(u"compareEnv"_s), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Compare with a .env file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFilter(QDir::Files | QDir::Hidden);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &path) { readFile(path, [this](const DotEnv &file) { compare(file); }); });
        dialog->open();
    });
    connect(findChild<QPushButton *>(u"lockSecrets"_s), &QPushButton::clicked, this, [this] {
        m_clipboard.clear();
        m_environment.lock();
        m_notices.tell(tr("Every secret is forgotten until it is unlocked again."));
    });
    connect(findChild<QPushButton *>(u"writeEnv"_s), &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Write the .env file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(u".env"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &EnvironmentPage::writeFile);
        dialog->open();
    });
}

void EnvironmentPage::setPlace(const QString &system, const QString &environment)
{
    m_title->setText(environment.isEmpty() ? tr("Environment") : tr("Environment: %1, %2").arg(system, environment));
}

const EnvironmentRow *EnvironmentPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.row(index) : nullptr;
}

void EnvironmentPage::follow()
{
    const bool first = m_model.rowCount() == 0;
    m_model.setRows(m_environment.rows());
    int set = 0, failing = 0, missing = 0;
    for (const EnvironmentRow &row : m_model.rows()) {
        set += row.setting.isSet();
        failing += row.status == EvidenceStatus::Failing;
        missing += !row.setting.isSet() && row.variable.need == VariableNeed::Required;
    }
    m_words->setText(m_model.rowCount() == 0 ? tr("The checklist names no environment variables.")
                                             : tr("%1 of %2 set, %3 failing, %4 required ones missing. Secrets lie in the key store; the journal "
                                                  "holds fingerprints only.")
                                                   .arg(set)
                                                   .arg(m_model.rowCount())
                                                   .arg(failing)
                                                   .arg(missing));
    followKeyStore();
    if (first && m_model.rowCount() > 0) {
        m_table->resizeColumnsToContents();
        m_table->selectRow(0);
    }
    followRow();
}

// Why secrets are not there, and every way out there is.
void EnvironmentPage::followKeyStore()
{
    const std::optional<Error> trouble = m_environment.trouble();
    const bool waiting = m_environment.isWaiting();
    m_closed->setVisible(waiting || trouble || m_environment.isLocked());
    m_why->setText(waiting   ? tr("Waiting for the key store. It may be asking you in a window of its own.")
                   : trouble ? sentence(*trouble)
                             : tr("Secrets are locked: probes that need them cannot tell."));
    m_again->setVisible(!waiting);
    m_inMemory->setVisible(!waiting && trouble && isOfKeyStore(*trouble) && !m_environment.keepsInMemory());
    m_giveUp->setVisible(waiting);
}

void EnvironmentPage::followRow()
{
    const EnvironmentRow *row = current();
    const bool known = row && row->setting.isSet() && row->readable;
    m_set->setEnabled(row);
    m_generate->setEnabled(row && row->variable.secret);
    m_hold->setEnabled(known && row->setting.secret);
    m_copy->setEnabled(known);
    m_clear->setEnabled(row && row->setting.isSet());
    m_allow->setEnabled(row && row->variable.secret);
    m_name->setText(row ? row->variable.name : QString());
    m_shown->setTextOrHide({});
    QStringList lines;
    if (row) {
        lines = row->findings;
        if (!row->variable.description.isEmpty())
            lines.prepend(row->variable.description);
        QStringList hosts;
        for (const SecretBinding &each : row->hosts)
            hosts << u"%1:%2"_s.arg(each.host).arg(each.port);
        if (row->variable.secret)
            lines << (hosts.isEmpty() ? tr("No host may be sent it.") : tr("May be sent to %1.").arg(hosts.join(u", "_s)));
    }
    m_details->setText(lines.join(u'\n'));
}

void EnvironmentPage::ask()
{
    const EnvironmentRow *row = current();
    if (!row)
        return;
    const QString name = row->variable.name;
    const ValueDialog::Request request{.title = name,
                                       .why = row->variable.secret ? tr("The value goes to the key store of this computer and nowhere else.")
                                                                   : tr("The value is no secret: it stands in the journal."),
                                       .action = tr("Set"),
                                       .text = row->variable.secret ? QString() : row->setting.value,
                                       .hidden = row->variable.secret};
    (new ValueDialog(request, [this, name](Secret value) { set(name, std::move(value)); }, this))->open();
}

void EnvironmentPage::generateValue()
{
    const EnvironmentRow *row = current();
    if (!row)
        return;
    const Generator generator = generatorFor(row->variable);
    const QString how = generator.command().isEmpty() ? tr("%n character(s) of four kinds", nullptr, generator.bytes) : generator.command();
    set(row->variable.name, generate(generator));
    m_notices.tell(tr("%1 was made: %2, about %n bit(s) of chance.", nullptr, generator.bits()).arg(row->variable.name, how));
}

void EnvironmentPage::set(const QString &name, Secret value)
{
    auto shared = std::make_shared<Secret>(std::move(value));
    m_performer.withPerson([this, name, shared](const PersonId &person) {
        m_environment.set(name, std::move(*shared), person).then(this, [this](const Expected<> &done) {
            if (!done)
                m_notices.complain(done.error());
        });
    });
}

void EnvironmentPage::allowHost(const QString &name, const QString &host)
{
    const ValueDialog::Request request{.title = tr("Allow %1 to be sent to a host").arg(name),
                                       .why = tr("Probes send it there over TLS with a verified peer, or on this very machine, and nowhere else."),
                                       .action = tr("Allow"),
                                       .placeholder = u"api.example.com:443"_s,
                                       .text = host};
    const auto given = [this, name](const Secret &text) {
        const QUrl url(u"tcp://"_s + QString::fromUtf8(text.view()).trimmed(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.port() < 1) {
            m_notices.complain({ErrorCode::ValueRefused, {QString::fromUtf8(text.view()), tr("a host and a port are needed, HOST:PORT")}});
            return;
        }
        m_performer.perform(AllowSecret{{name, url.host().toLower(), quint16(url.port())}});
    };
    (new ValueDialog(request, given, this))->open();
}

// Shown as long as the button is held; a secret is never part of a model or a tool tip.
void EnvironmentPage::reveal(bool shown)
{
    const EnvironmentRow *row = current();
    m_shown->setTextOrHide(shown && row ? QString::fromUtf8(m_environment.values().of(row->variable.name)) : QString());
}

void EnvironmentPage::readFile(const QString &path, std::function<void(DotEnv file)> next)
{
    if (!m_files)
        return;
    m_files->read(path).then(this, [this, next = std::move(next)](const Expected<Secret> &bytes) {
        auto file = bytes ? readDotEnv(bytes->view()) : Expected<DotEnv>(std::unexpected(bytes.error()));
        file ? next(std::move(*file)) : m_notices.complain(file.error());
    });
}

void EnvironmentPage::import(DotEnv file)
{
    auto entries = std::make_shared<std::vector<DotEnvEntry>>(std::move(file.entries));
    m_performer.withPerson([this, entries](const PersonId &person) {
        int taken = 0, left = 0;
        for (DotEnvEntry &entry : *entries) {
            if (entry.repeated || isDangerousName(entry.name)) {
                ++left;
                continue;
            }
            ++taken;
            m_environment.set(entry.name, std::move(entry.value), person).then(this, [this](const Expected<> &done) {
                if (!done)
                    m_notices.complain(done.error());
            });
        }
        m_notices.tell(left > 0 ? tr("%1 variables taken, %2 left out: repeated, or they change which programs run.").arg(taken).arg(left)
                                : tr("%n variable(s) taken.", nullptr, taken));
    });
}

void EnvironmentPage::compare(const DotEnv &file)
{
    const EnvironmentComparison found =
        compareWith(file, m_environment.values(), [this](const QString &name) { return m_environment.isSecret(name); });
    QStringList words{found.missing.isEmpty() ? tr("Every variable of the file is set.") : tr("Not set: %1.").arg(found.missing.join(u", "_s))};
    if (!found.extra.isEmpty())
        words << tr("Not in the file: %1.").arg(found.extra.join(u", "_s));
    if (!found.same.isEmpty())
        words << tr("Secrets that are still the file's: %1.").arg(found.same.join(u", "_s));
    m_notices.tell(words.join(u' '));
}

void EnvironmentPage::writeFile(const QString &path)
{
    auto bytes = m_environment.rendered();
    if (!bytes || !m_files) {
        m_notices.complain(bytes ? Error{ErrorCode::NotSupported, {path}} : bytes.error());
        return;
    }
    m_files->write(path, std::move(*bytes)).then(this, [this, path](const Expected<> &done) {
        done ? m_notices.tell(tr("%1 was written; only its owner can read it. Keep it out of version control.").arg(path))
             : m_notices.complain(done.error());
    });
}

} // namespace countersign
