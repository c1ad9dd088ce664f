// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// countersign_pictures CHECKLIST FOLDER: the window's pages over that checklist, in every theme, small, large and right-to-left.
// The pictures of the documents are some of these, made over resources/checklists/demo.md: docs/pictures/run-light.png and
// docs/guide/pictures/run.png are light-run, and there palette.png is light-palette, probes.png light-dialog-reviewProbes, sign-off.png
// light-sign-off.
#include "resources/resources.h"
#include "tests/support/stage.h"
#include "ui/actions/actionset.h"
#include "ui/audit/pageview.h"
#include "ui/signoff/rolecard.h"
#include "ui/text/documentview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTextStream>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::testing;

namespace {

class Photographer
{
public:
    void setScale(qreal scale) { m_scale = scale; }

    explicit Photographer(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    void take(QWidget &widget, const QString &name)
    {
        QTest::qWait(120);
        QTest::qWait(120); // the first can be used up by one slow turn of the loop
        const QString path = m_folder + u'/' + name + u".png"_s;
        QPixmap picture(widget.size() * m_scale);
        picture.setDevicePixelRatio(m_scale);
        widget.render(&picture);
        if (picture.save(path))
            QTextStream(stdout) << path << '\n';
    }

private:
    const QString m_folder;
    qreal m_scale = 1;
};

// Some variables right, some wrong, some missing.
void fillEnvironment(Stage &stage)
{
    EnvironmentService &environment = stage.session().environment();
    const QMap<QString, QByteArray> values{{u"SECRET_KEY"_s, "x7Qp2vLm9KdR4tWz8NcB3hYs6JfG1aEu5pT0"},
                                           {u"DEBUG"_s, "true"},
                                           {u"ADMIN_PASSWORD"_s, "Short1!"},
                                           {u"CORS_ORIGINS"_s, "https://app.acme.io,*"},
                                           {u"FRONTEND_URL"_s, "https://app.acme.io"},
                                           {u"SMTP_PORT"_s, "587"},
                                           {u"DATABASE_URL"_s, "postgresql://app:k3yWith_Chance.99x@db.acme.io:5432/app"},
                                           {u"LOG_LEVEL"_s, "info"}};
    const PersonId person = stage.session().journal().state().people.first().id;
    for (const auto &[name, value] : values.asKeyValueRange()) {
        const auto done = environment.set(name, Secret(QByteArray(value)), person);
        (void)QTest::qWaitFor([&] { return done.isFinished(); });
    }
    stage.execute(AllowSecret{{u"SECRET_KEY"_s, u"api.acme.io"_s, 443}});
}

// A night in the middle: much is ticked, one thing is red, one contradicts a tick, some are waived or do not apply.
void play(Stage &stage)
{
    stage.approveAll();
    const QList<CheckSpec> checks = stage.deployment().checks();
    for (qsizetype i = 0; i < checks.size(); ++i) {
        Observation red{.phases = {.connect = 3, .tls = 29, .firstByte = 1840, .total = 1875},
                        .status = 503,
                        .body = R"({"status":"unhealthy"})",
                        .connected = true};
        if (i % 5 == 2)
            stage.prober().script(checks.at(i).target.address, red);
    }
    const QList<Item> items = stage.deployment().checklist().items;
    QList<ItemId> ticked;
    for (qsizetype i = 0; i < items.size() * 2 / 3; ++i) {
        if (i % 11 != 10)
            ticked << items.at(i).id;
    }
    stage.execute(Tick{ticked});
    stage.execute(MarkNotApplicable{{items.at(10).id}, u"This release does not touch it"_s});
    stage.execute(AddNote{items.at(3).id, u"Rotated this morning; the old one is revoked at 18:00."_s});
    stage.executeWithPin(
        Waive{{items.at(items.size() / 2).id}, u"The vendor patches it on Thursday, see the ticket"_s, u"2027-12-01"_s, u"SEC-212"_s});
    fillEnvironment(stage);
    stage.probe();
}

// A short checklist that goes live, for what comes after.
const QByteArray night = R"(# Parcel Tracker

## Health

- [ ] The API answers

  ```bash
  curl -f https://api.parcels.test/health
  # Expected: 200
  ```

- [ ] The web site answers

  ```bash
  curl -f https://www.parcels.test/
  # Expected: 200
  ```

- [ ] Jobs are listed

  ```bash
  curl -f https://api.parcels.test/jobs
  # Expected: 200
  ```

## Sign-off

- [ ] Release Manager: ________
- [ ] QA Lead: ________

## Within 24 Hours

- [ ] Verify that backups ran
- [ ] Compare error rates with last week

## Within 1 Week

- [ ] Review user feedback

## Weekly

- [ ] Rotate the logs

## Monthly

- [ ] Rehearse the restore

## Rollback Plan

Rollback immediately if:

- The health check of the API fails for more than 2 minutes
- The database migration fails
- Users cannot sign in

### Quick Rollback

1. Switch the router to the previous version

   ```bash
   ./router.sh switch previous
   ```

2. Tell support

### Full Rollback

1. Stop the workers

   ```bash
   docker compose stop worker
   ```

2. Restore the database from the backup

   ```bash
   gunzip -c "$BACKUP_FILE" | docker compose exec -T db psql parcels
   ```

3. Roll the code back

### Contacts

- DBA: Ana Ruiz, +49 30 1234 (24/7)
- Release Manager: Mira Kovač, +49 30 5678
)";

void takeNight(Photographer &photographer, const QString &prefix, ThemeChoice look)
{
    Stage stage;
    MainWindow &window = stage.window();
    window.resize(1440, 900);
    window.show();
    window.theme().choose(look);
    stage.start(night, u"Parcel Tracker"_s, u"2.4.1"_s);
    stage.approveAll();
    stage.probe();
    window.showPage(Page::Watch);
    photographer.take(window, prefix + u"-watch-before"_s);
    stage.goLive();
    stage.probe();
    photographer.take(window, prefix + u"-watch"_s);
    stage.prober().script(u"https://api.parcels.test/health"_s, Observation{.phases = {.total = 1840}, .status = 503, .connected = true});
    stage.probe();
    photographer.take(window, prefix + u"-watch-incident"_s);
    window.showPage(Page::Maintenance);
    QTest::qWait(400);
    photographer.take(window, prefix + u"-maintenance"_s);
    window.showPage(Page::Rollback);
    photographer.take(window, prefix + u"-rollback"_s);
    stage.execute(AllowCommands{true});
    stage.execute(StartRollback{u"2.4.1"_s, {}, {stage.deployment().checklist().triggers.first().text}, u"Full Rollback"_s, u"2.3.7"_s});
    photographer.take(window, prefix + u"-rollback-step"_s);
    const auto *walk = window.findChild<DocumentView *>();
    for (DocumentView *view : window.findChildren<DocumentView *>()) {
        if (view->isVisible())
            walk = view;
    }
    Q_EMIT const_cast<DocumentView *>(walk)->anchorClicked(QUrl(u"run:0"_s));
    QTest::qWait(300);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.take(*dialog, prefix + u"-dialog-run"_s);
        dialog->close();
    }
    window.showPage(Page::SignOff);
    photographer.take(window, prefix + u"-superseded"_s);
}

void takePages(Photographer &photographer, MainWindow &window, const QString &prefix)
{
    for (const Page page : keyedPages() << Page::Welcome) {
        window.showPage(page);
        if (page == Page::Audit)
            (void)QTest::qWaitFor([&] { return window.findChild<PageView *>()->count() > 0; }, 30'000);
        photographer.take(window, prefix + u'-' + nameOf(page));
    }
    window.showPage(Page::Run);
}

// What the window says when there is nothing, or something went wrong.
void takeStates(Photographer &photographer, Stage &stage)
{
    MainWindow &window = stage.window();
    auto *filter = window.findChild<QLineEdit *>(u"filterLine"_s);
    filter->setText(u"rollbak"_s);
    photographer.take(window, u"state-similar"_s);
    filter->setText(u"zzzz"_s);
    photographer.take(window, u"state-no-hit"_s);
    filter->clear();
    window.complain({ErrorCode::KeychainLocked, {}});
    photographer.take(window, u"state-error"_s);
    Q_EMIT stage.session().monitor().offlineChanged(true);
    photographer.take(window, u"state-offline"_s);
    Q_EMIT stage.session().monitor().offlineChanged(false);
    window.openFile(u"/nowhere/CHECKLIST.md"_s);
    QTest::qWait(200);
    photographer.take(window, u"state-no-file"_s);
    QTemporaryFile wide;
    if (wide.open()) {
        wide.write("# Release\n\n- [ ] The shop answers\n- [ ] " + QByteArray(70'000, 'x') + '\n');
        wide.close();
        window.openFile(wide.fileName());
        QTest::qWait(400);
        photographer.take(window, u"state-over-a-limit"_s);
        if (auto *way = window.findChild<QToolButton *>(u"noticeWay"_s); way && way->isVisible())
            way->click();
        QTest::qWait(400);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            photographer.take(*dialog, u"state-part-of-a-file"_s);
            dialog->close();
        }
    }
}

// A letter of an event was changed, and the journal is opened again.
void takeDamage(Photographer &photographer)
{
    Stage stage;
    MainWindow &window = stage.window();
    window.resize(1440, 900);
    window.show();
    stage.start(night, u"Parcel Tracker"_s, u"2.4.1"_s);
    stage.execute(Tick{{stage.deployment().checklist().items.first().id}});
    stage.store().damage(stage.store().size());
    const auto opened = stage.session().open();
    (void)QTest::qWaitFor([&] { return opened.isFinished(); });
    photographer.take(window, u"state-damaged"_s);
    window.showPage(Page::Audit);
    QTest::qWait(500);
    photographer.take(window, u"state-damaged-found"_s);
}

// A key store that refuses, and a record with an empty box that somebody may sign.
void takeTrouble(Photographer &photographer, Stage &stage)
{
    MainWindow &window = stage.window();
    window.showPage(Page::Environment);
    stage.vault().refusal = Error{ErrorCode::KeychainLocked, {}};
    const auto set = stage.session().environment().set(u"SMTP_PASSWORD"_s, Secret(QByteArray("rV7-kd_Qw9.Zt3+Lm6")), stage.person());
    (void)QTest::qWaitFor([&] { return set.isFinished(); });
    photographer.take(window, u"state-key-store"_s);
    stage.vault().refusal.reset();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.pdf"_s);
    const auto exported = stage.session().records().exportRecord(stage.deployment(), {.path = path});
    (void)QTest::qWaitFor([&] { return exported.isFinished(); }, 60'000);
    window.openFile(path);
    auto *countersign = window.findChild<QPushButton *>(u"countersign"_s);
    (void)QTest::qWaitFor([&] { return countersign->isVisible(); }, 30'000);
    photographer.take(window, u"state-verified"_s);
    countersign->click();
    QTest::qWait(50);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.take(*dialog, u"light-dialog-countersign"_s);
        dialog->close();
    }
}

void takeHelp(Photographer &photographer, MainWindow &window)
{
    window.actions().find(u"palette"_s)->trigger();
    QTest::qWait(50);
    if (QWidget *palette = QApplication::activeModalWidget()) {
        palette->findChild<QLineEdit *>()->setText(u"prob"_s);
        photographer.take(*palette, u"light-palette"_s);
        palette->close();
    }
    for (const QString &id : {u"keys"_s, u"editKeys"_s}) {
        window.actions().find(id)->trigger();
        QTest::qWait(50);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            photographer.take(*dialog, u"light-"_s + id);
            dialog->close();
        }
    }
    window.actions().find(u"guide"_s)->trigger();
    if (auto *guide = window.findChild<QWidget *>(u"guideWindow"_s)) {
        photographer.take(*guide, u"light-guide"_s);
        guide->close();
    }
}

void takeDialogs(Photographer &photographer, MainWindow &window, const QString &prefix)
{
    for (const QString &id : {u"note"_s, u"waive"_s, u"assign"_s, u"evidence"_s, u"reviewProbes"_s, u"enrol"_s, u"export"_s, u"goLive"_s}) {
        window.actions().find(id)->trigger();
        QTest::qWait(50);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            photographer.take(*dialog, prefix + u"-dialog-"_s + id);
            dialog->close();
        }
        QTest::qWait(20);
    }
}

// The page of the details, where there is no room for them beside the tree.
void takeDetails(Photographer &photographer, MainWindow &window, const QString &prefix)
{
    window.actions().find(u"nextBlocker"_s)->trigger();
    window.actions().find(u"details"_s)->trigger();
    photographer.take(window, prefix + u"-details"_s);
    if (auto *back = window.findChild<QToolButton *>(u"backToList"_s))
        back->click();
}

// What a role signs: the first page of its review.
void takeReview(Photographer &photographer, MainWindow &window, const QString &prefix)
{
    window.showPage(Page::SignOff);
    QTest::qWait(50);
    window.findChild<RoleCard *>()->findChild<QPushButton *>()->click();
    QTest::qWait(50);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.take(*dialog, prefix + u"-dialog-review"_s);
        dialog->close();
    }
    window.showPage(Page::Run);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installTranslation();
    QFile file(application.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    Photographer photographer(application.arguments().value(2, u"pictures"_s));
    Stage stage;
    MainWindow &window = stage.window();
    window.resize(1440, 900);
    window.show();
    photographer.take(window, u"light-first-run"_s);
    stage.start(file.readAll(), u"Parcel Tracker"_s, u"2.4.1"_s);
    photographer.take(window, u"light-run-untouched"_s);
    play(stage);
    for (const auto &[choice, name] :
         {std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s), std::pair(ThemeChoice::HighContrast, u"contrast"_s)}) {
        window.theme().choose(choice);
        takePages(photographer, window, name);
        window.actions().find(u"nextBlocker"_s)->trigger();
        photographer.take(window, name + u"-blocker"_s);
        takeDialogs(photographer, window, name);
        takeReview(photographer, window, name);
    }
    takeNight(photographer, u"night-light"_s, ThemeChoice::Light);
    takeNight(photographer, u"night-dark"_s, ThemeChoice::Dark);
    window.theme().choose(ThemeChoice::Light);
    takeHelp(photographer, window);
    takeStates(photographer, stage);
    takeTrouble(photographer, stage);
    takeDamage(photographer);
    window.findChild<NoticeBar *>(u"noticeBar"_s)->clear();
    window.resize(1024, 640);
    takePages(photographer, window, u"small"_s);
    takeDetails(photographer, window, u"small"_s);
    photographer.setScale(2);
    takePages(photographer, window, u"double"_s);
    photographer.setScale(1);
    window.theme().setTextScale(200);
    window.resize(1440, 900);
    QTest::qWait(1000); // every page is laid out anew
    takePages(photographer, window, u"large-text"_s);
    takeDetails(photographer, window, u"large-text"_s);
    takeReview(photographer, window, u"large-text"_s);
    window.theme().setTextScale(100);
    application.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1000);
    takePages(photographer, window, u"rtl"_s);
    takeDialogs(photographer, window, u"rtl"_s);
    takeReview(photographer, window, u"rtl"_s);
    window.resize(1024, 640);
    takeDetails(photographer, window, u"rtl-small"_s);
    return 0;
}
