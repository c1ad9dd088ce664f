// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hand.h"
#include "tests/support/stage.h"

#include "resources/resources.h"
#include "tests/support/suite.h"
#include "ui/actions/actionset.h"
#include "ui/run/countchip.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray checklist = "# Release\n\n- [ ] Backups are fresh\n- [ ] Migrations are applied\n\n## Sign-off\n\n- [ ] QA Lead: ____\n";

// A language that nobody speaks: longer than English, in brackets, so that what is not translated or does not fit shows.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'⟦' + text + QString(text.size() * 2 / 5, u'~') + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

QStringList placeholders(const QString &text)
{
    static const QRegularExpression sign(u"%(?:\\d|n)"_s);
    QStringList all;
    for (const auto &match : sign.globalMatch(text))
        all << match.captured();
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace

// The window in other languages.
class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingThatCanBeDoneIsTranslated()
    {
        PseudoTranslator pseudo;
        QApplication::installTranslator(&pseudo);
        {
            Stage stage;
            stage.start(checklist);
            QStringList plain;
            for (const Action *action : stage.window().actions().all()) {
                if (!action->text().startsWith(u'⟦'))
                    plain << action->id();
            }
            QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u", "_s)));
            for (const QAction *menu : stage.window().menuBar()->actions())
                QVERIFY2(menu->text().startsWith(u'⟦'), qPrintable(menu->text()));
            for (const CountChip *chip : stage.window().findChildren<CountChip *>())
                QVERIFY2(chip->text().startsWith(u'⟦'), qPrintable(chip->text()));
        }
        QApplication::removeTranslator(&pseudo);
    }

    void longWordsStillFitTheSmallestWindow()
    {
        PseudoTranslator pseudo;
        QApplication::installTranslator(&pseudo);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            Stage stage;
            stage.start(checklist);
            stage.window().resize(1024, 640);
            stage.window().show();
            QVERIFY(QTest::qWaitForWindowExposed(&stage.window()));
            QCOMPARE(stage.window().size(), QSize(1024, 640));
            const QWidget *tree = seen<QWidget>(stage.window(), u"checklistView"_s);
            QVERIFY2(tree->width() > 250, qPrintable(QString::number(tree->width())));
            const QWidget *details = seen<QWidget>(stage.window(), u"showDetails"_s); // the trailing end
            QCOMPARE(details->mapTo(&stage.window(), QPoint()).x() < stage.window().width() / 2, direction == Qt::RightToLeft);
        }
        QApplication::removeTranslator(&pseudo);
    }

    void spanishAndKoreanSpeak_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("tick");
        QTest::addColumn<QString>("counted");
        QTest::newRow("es") << u"es"_s << u"Marcar"_s << u"2 abiertos"_s;
        QTest::newRow("ko") << u"ko"_s << u"체크"_s << u"열림 2"_s;
    }

    void spanishAndKoreanSpeak()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, tick);
        QFETCH(const QString, counted);
        QVERIFY(translatedLanguages().contains(language));
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/countersign_"_s + language + u".qm"_s));
        QApplication::installTranslator(&translator);
        {
            Stage stage;
            stage.start(checklist);
            QCOMPARE(stage.window().actions().find(u"tick"_s)->text(), tick);
            QStringList chips;
            for (const CountChip *chip : stage.window().findChildren<CountChip *>())
                chips << chip->text();
            QVERIFY2(chips.contains(counted), qPrintable(chips.join(u", "_s)));
        }
        QApplication::removeTranslator(&translator);
    }

    // What a translation leaves out or makes up would be missing or empty in the sentence.
    void placeholdersSurviveTranslation()
    {
        const QDir folder(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/translations"));
        int checked = 0;
        for (const QString &name : folder.entryList({u"*.ts"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QString source;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (xml.name() == "source"_L1)
                    source = xml.readElementText();
                else if (xml.name() == "numerusform"_L1 || xml.name() == "translation"_L1) {
                    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    if (text.trimmed().isEmpty())
                        continue;
                    ++checked;
                    QVERIFY2(placeholders(text) == placeholders(source), qPrintable(name + u": "_s + text));
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
        QVERIFY(checked > 1000);
    }
};

COUNTERSIGN_SUITE(LanguagesTest)
#include "tst_languages.moc"
