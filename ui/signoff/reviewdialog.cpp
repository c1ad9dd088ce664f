// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/reviewdialog.h"

#include "core/base/future.h"
#include "core/services/session.h"
#include "core/wording/statement.h"
#include "core/wording/words.h"
#include "ui/people/currentperson.h"
#include "ui/signoff/identitypanel.h"
#include "ui/signoff/reviewlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Role roleOf(const Checklist &checklist, const RoleId &id)
{
    const auto found = std::ranges::find(checklist.roles, id, &Role::id);
    return found == checklist.roles.end() ? Role{.id = id, .name = id.toString()} : *found;
}

QString why(const DeploymentSnapshot &snapshot)
{
    const DeploymentStarted &start = snapshot.state.start;
    return ReviewDialog::tr("%1 %2 to %3").arg(start.system, start.version, start.environment);
}

QString readText(const ReviewList &list)
{
    if (list.isDifference() && list.exceptions() == 0)
        return ReviewDialog::tr("I have looked at what has changed");
    return list.exceptions() > 0 ? ReviewDialog::tr("I have looked at what is out of the ordinary and at the rest")
                                 : ReviewDialog::tr("I have looked at what I sign");
}

} // namespace

ReviewDialog::ReviewDialog(Session &session, const CurrentPerson &person, const DeploymentSnapshot &snapshot, const RoleId &role, QWidget *parent) :
    FormDialog(tr("Sign as %1").arg(roleOf(snapshot.checklist, role).name), why(snapshot), tr("Next"), parent),
    m_session(session),
    m_snapshot(snapshot),
    m_role(roleOf(snapshot.checklist, role)),
    m_pages(new QStackedWidget(this)),
    m_steps(new TextLabel(TextLabel::Rank::Muted, this)),
    m_identity(new IdentityPanel(session, m_role.name, person.id(), this)),
    m_back(&addButton(tr("Back")))
{
    setObjectName(u"reviewDialog"_s);
    connect(m_identity, &IdentityPanel::changed, this, &ReviewDialog::refreshPrimary);
    m_pages->addWidget(makeWhatPage());
    m_pages->addWidget(makeStatementPage());
    m_pages->addWidget(m_identity);
    m_pages->addWidget(makeResultPage());
    body().addWidget(m_steps);
    body().addWidget(m_pages, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Step(m_pages->currentIndex() - 1)); });
    resize(720, 580);
    goTo(What);
    m_read->setFocus(); // where Enter leads nowhere
}

int ReviewDialog::step() const { return m_pages->currentIndex(); }

// Enter is for the focused button alone.
void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        FormDialog::keyPressEvent(event);
}

QWidget *ReviewDialog::makeWhatPage()
{
    auto *page = new QWidget(this);
    auto *list = new ReviewList(m_snapshot, m_role, page);
    auto *everything = new QCheckBox(tr("Show everything that is signed"), page);
    everything->setObjectName(u"everything"_s);
    everything->setVisible(list->isDifference());
    m_read = new QCheckBox(readText(*list), page);
    m_read->setObjectName(u"haveRead"_s);
    connect(everything, &QCheckBox::toggled, this, [this, list](bool shown) {
        list->setDifference(!shown);
        m_read->setText(readText(*list));
    });
    connect(m_read, &QCheckBox::toggled, this, &ReviewDialog::refreshPrimary);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(list, 1);
    all->addWidget(everything);
    all->addWidget(m_read);
    return page;
}

QWidget *ReviewDialog::makeStatementPage()
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    m_meaning = new QButtonGroup(this);
    for (const Meaning meaning : {Meaning::Approved, Meaning::Reviewed, Meaning::Rejected}) {
        auto *choice = new QRadioButton(wordOf(meaning), page);
        choice->setObjectName(u"meaning."_s + nameOf(meaning));
        m_meaning->addButton(choice, int(meaning));
        all->addWidget(choice);
    }
    auto *card = new Card(page);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(16, 14, 16, 14);
    m_statement = new TextLabel(TextLabel::Rank::Heading, card);
    m_statement->setObjectName(u"statement"_s);
    cardLayout->addWidget(m_statement);
    m_note = new QPlainTextEdit(page);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note to your signature; a rejection needs one"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * 5);
    all->addSpacing(8);
    all->addWidget(new TextLabel(tr("You sign exactly this sentence:"), TextLabel::Rank::Muted, page));
    all->addWidget(card);
    all->addWidget(m_note);
    all->addStretch(1);
    connect(m_meaning, &QButtonGroup::idToggled, this, &ReviewDialog::refreshStatement);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviewDialog::refreshPrimary);
    refreshStatement();
    return page;
}

QWidget *ReviewDialog::makeResultPage()
{
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    card->setTone(Card::Tone::Good);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(16, 14, 16, 14);
    m_result = new TextLabel(TextLabel::Rank::Body, card);
    m_result->setObjectName(u"signatureResult"_s);
    cardLayout->addWidget(m_result);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    all->addStretch(1);
    return page;
}

void ReviewDialog::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    QStringList names{tr("1 What"), tr("2 Statement"), tr("3 Identity"), tr("4 Result")};
    names[step] = u"▸ "_s + names.at(step);
    m_steps->setText(names.join(u"     "_s));
    m_back->setVisible(step == Statement || step == Identity);
    primary().setText(step == Identity ? tr("Sign") : tr("Next"));
    if (step == Result)
        finish();
    setError(QString());
    refreshPrimary();
    if (step == Identity)
        m_identity->focusPin();
}

void ReviewDialog::refreshStatement()
{
    const int chosen = m_meaning->checkedId();
    m_statement->setText(chosen < 0 ? tr("Choose what you mean above.")
                                    : signOffStatement(m_snapshot.checklist, m_snapshot.state, m_snapshot.view, m_role, Meaning(chosen)));
    refreshPrimary();
}

bool ReviewDialog::isAnswered() const
{
    switch (Step(step())) {
    case What: return m_read->isChecked();
    case Statement:
        return m_meaning->checkedId() >= 0 && (Meaning(m_meaning->checkedId()) != Meaning::Rejected || !m_note->toPlainText().trimmed().isEmpty());
    case Identity: return m_identity->isAnswered();
    case Result: return true;
    }
    return false;
}

void ReviewDialog::refreshPrimary() { primary().setEnabled(isAnswered()); }

void ReviewDialog::submit()
{
    if (!isAnswered())
        return;
    switch (Step(step())) {
    case What: goTo(Statement); return;
    case Statement: goTo(Identity); return;
    case Identity: sign(); return;
    case Result: accept(); return;
    }
}

void ReviewDialog::sign()
{
    DeploymentService *deployment = m_session.current();
    if (!deployment)
        return;
    const PersonId person = m_identity->person();
    const SignOff signOff{m_role.id, Meaning(m_meaning->checkedId()), m_statement->text(), m_note->toPlainText().trimmed()};
    setError(QString());
    setBusy(tr("Signing…"));
    const auto pin = std::make_shared<Secret>(m_identity->takePin());
    andThen(allowed(person), this, [deployment = QPointer(deployment), signOff, person, pin] {
        if (!deployment)
            return failedFuture(Error{ErrorCode::Cancelled});
        return deployment->execute(signOff, person, std::move(*pin));
    }).then(this, [this, person](const Expected<> &signedOff) {
        setBusy({});
        if (signedOff) {
            showResult(person);
            return;
        }
        setError(signedOff.error());
        refreshPrimary();
        m_identity->focusPin();
    });
}

// The owner's grant comes first, where the signer has none.
QFuture<Expected<>> ReviewDialog::allowed(const PersonId &person)
{
    const std::optional<PersonId> granter = m_identity->granter();
    if (!granter)
        return readyFuture<>(Expected<>());
    return m_session.people().execute(GrantRoles{person, {m_role.name}}, *granter, m_identity->takeGranterPin());
}

void ReviewDialog::showResult(const PersonId &person)
{
    const DeploymentState &state = m_session.current()->state();
    const Signature signature = state.signatures.value(m_role.id);
    const Person *signer = m_session.journal().state().person(person);
    m_result->setText(tr("Signed as %1 by %2.\n\nKey  %3\nSubject  %4\nEvent  %5")
                          .arg(m_role.name, signer ? signer->name : person.toString(), signature.key.toString(), signature.fact.subject.toString(),
                               signature.event.toString()));
    goTo(Result);
}

} // namespace countersign
