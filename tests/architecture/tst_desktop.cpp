// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/packaging/desktop/");

} // namespace

// What a desktop reads of the program, judged by the desktop's own checkers.
class DesktopFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCheckersHaveNothingToSay_data()
    {
        QTest::addColumn<QString>("checker");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop entry") << u"desktop-file-validate"_s << QStringList{folder + u"org.countersign.Countersign.desktop"_s};
        QTest::newRow("AppStream") << u"appstreamcli"_s
                                   << QStringList{u"validate"_s, u"--no-net"_s, u"--override=url-homepage-missing=pedantic"_s, // there is none yet
                                                  folder + u"org.countersign.Countersign.metainfo.xml"_s};
    }

    void theCheckersHaveNothingToSay()
    {
        QFETCH(const QString, checker);
        QFETCH(const QStringList, arguments);
        if (QStandardPaths::findExecutable(checker).isEmpty())
            QSKIP(qPrintable(checker + u" is not here"_s));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(checker, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
};

COUNTERSIGN_SUITE(DesktopFiles)
#include "tst_desktop.moc"
