// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

// The rules know checklists, not these five: no word that belongs to one of the systems stands in the product's code.
class TestNoSeedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSystemIsNamedInTheCode()
    {
        // Words that others use as well ("scraping" is Prometheus's, too) are not among them.
        const QStringList words = {u"openlearn"_s,
                                   u"colombia"_s,
                                   u"colombia_content"_s,
                                   u"apscheduler"_s,
                                   u"es_core_news"_s,
                                   u"bogota"_s,
                                   u"scraping/status"_s,
                                   u"analysis/trends"_s,
                                   u"flashcard"_s,
                                   u"korean language"_s,
                                   u"smoke_tests"_s,
                                   u"productivity-platform"_s,
                                   u"productivity platform"_s,
                                   u"celery-worker"_s,
                                   u"celery_app"_s,
                                   u"residency"_s,
                                   u"defense_level"_s,
                                   u"scheduler.example"_s,
                                   u"ocl_"_s,
                                   u"twitter"_s,
                                   u"scraper"_s,
                                   u"user_audit_log"_s,
                                   u"your-app.railway"_s};
        QStringList found;
        int files = 0;
        for (const QString &folder : {u"core"_s, u"adapters"_s, u"models"_s, u"app"_s, u"ui"_s}) {
            QDirIterator sources(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR)).filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                                 QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll()).toLower();
                ++files;
                for (const QString &word : words) {
                    if (text.contains(word))
                        found << file.fileName() + u": "_s + word;
                }
            }
        }
        QVERIFY(files > 300);
        QCOMPARE(found, QStringList());
    }
};

COUNTERSIGN_SUITE(TestNoSeedWords)

} // namespace countersign

#include "tst_noseedwords.moc"
