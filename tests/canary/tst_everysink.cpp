// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

namespace {

constexpr int howMany = 20;

QByteArray jsonOf(const QByteArray &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

QByteArray base64At(const QByteArray &value, int offset) { return (QByteArray(offset, 'x') + value).toBase64().sliced(offset == 0 ? 0 : offset + 1); }

// Ten ways to write it; what depends on its neighbours is cut off.
QList<QByteArray> formsOf(const QByteArray &value)
{
    const auto core = [&](int offset) { return base64At(value, offset).first(8 * (value.size() + offset) / 6 - (offset == 0 ? 0 : offset + 1)); };
    return {value,
            core(0),
            core(1),
            core(2),
            QUrl::toPercentEncoding(QString::fromUtf8(value)),
            QUrl::toPercentEncoding(QString::fromUtf8(value)).replace("%20", "+"),
            jsonOf(value),
            value.toHex(),
            value.toHex().toUpper(),
            QByteArray(value).replace("'", "'\\''")};
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return outcomeOf(process).out;
}

} // namespace

class EverySink final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    QTemporaryDir m_private; // what the person has: never looked at
    QTemporaryDir m_temporary; // TMPDIR of the program
    QMap<QString, QByteArray> m_secrets;
    QByteArray m_said; // everything the program printed

    Outcome run(const QStringList &arguments)
    {
        const Outcome outcome = m_terminal.run(arguments);
        m_said += outcome.out + outcome.err;
        return outcome;
    }

    QStringList foundIn(const QByteArray &bytes, const QString &where) const
    {
        QStringList found;
        for (const auto &[name, value] : m_secrets.asKeyValueRange()) {
            for (const QByteArray &form : formsOf(value)) {
                if (bytes.contains(form))
                    found << where + u" holds "_s + name + u" as "_s + QString::fromUtf8(form);
            }
        }
        return found;
    }

    QStringList foundInFolder(const QString &folder) const
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            found += foundIn(file.readAll(), file.fileName());
            if (file.fileName().endsWith(".pdf"_L1)) {
                found += foundIn(outputOf(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s}), file.fileName() + u" (text)"_s);
                found += foundIn(outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file.fileName(), u"-"_s}),
                                 file.fileName() + u" (inflated)"_s);
            }
        }
        return found;
    }

    void makeSecrets()
    {
        QRandomGenerator random(20260101);
        const QByteArray alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789 '\"/+&=$\\";
        for (int i = 0; i < howMany; ++i) {
            QByteArray value = "Cn" + QByteArray::number(i);
            while (value.size() < 28)
                value += alphabet.at(random.bounded(int(alphabet.size())));
            m_secrets.insert(u"CANARY_%1_PASSWORD"_s.arg(i), value + 'Z');
        }
    }

    QString writeChecklist() const
    {
        QFile checklist(m_private.filePath(u"checklist.md"_s));
        if (!checklist.open(QIODevice::WriteOnly))
            return {};
        checklist.write("# Release\n\n## Environment\n\n");
        for (const QString &name : m_secrets.keys())
            checklist.write("- [ ] `" + name.toLatin1() + "` - strong password\n");
        checklist.write("\n## Go\n\n- [ ] Everything works\n");
        return checklist.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("no session bus here");
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        makeSecrets();
        const Outcome owner = m_terminal.runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada"_s, u"--email"_s, u"ada@example.org"_s});
        QVERIFY_EXIT(owner, 0);
    }

    void noSecretIsLeftAnywhere()
    {
        const Outcome started =
            run({u"start"_s, writeChecklist(), u"--system"_s, u"S"_s, u"--version"_s, u"1"_s, u"--environment"_s, u"production"_s});
        QVERIFY_EXIT(started, 0);
        const QString id = QString::fromLatin1(started.out).section(u'\n', 0, 0);
        QFile file(m_private.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &[name, value] : m_secrets.asKeyValueRange()) {
            QByteArray quoted = value;
            quoted.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$");
            file.write(name.toLatin1() + "=\"" + quoted + "\"\n");
        }
        file.close();
        const Outcome imported = run({u"env"_s, u"import"_s, id, file.fileName()});
        QVERIFY_EXIT(imported, 0);
        for (const QByteArray &value : std::as_const(m_secrets)) {
            const Outcome noted = run({u"note"_s, id, QString::fromUtf8(formsOf(value).join(" ; "))});
            QVERIFY_EXIT(noted, 0);
        }
        const Outcome ticked = run({u"tick"_s, id, u"--all"_s, u"--reason"_s, QString::fromUtf8("seen " + m_secrets.first())});
        QVERIFY_EXIT(ticked, 0);
        run({u"env"_s, u"check"_s, id});
        run({u"env"_s, u"list"_s, id, u"--json"_s});
        run({u"probe"_s, id, u"--json"_s});
        run({u"status"_s, id, u"--json"_s});
        const Outcome rendered = run({u"env"_s, u"render"_s, id, u"-o"_s, m_private.filePath(u"rendered.env"_s)});
        QVERIFY_EXIT(rendered, 0);
        const Outcome record = run({u"export"_s, id, u"-o"_s, m_terminal.file(u"record.pdf"_s)});
        QVERIFY_EXIT(record, 0);
        const Outcome bundle = run({u"export"_s, id, u"--json"_s, u"-o"_s, m_terminal.file(u"bundle.jsonl"_s)});
        QVERIFY_EXIT(bundle, 0);
        run({u"export"_s, id, u"--markdown"_s, u"-o"_s, m_terminal.file(u"ticked.md"_s)});

        const QStringList found = foundInFolder(m_terminal.profile()) + foundInFolder(m_temporary.path()) + foundIn(m_said, u"the terminal"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 10).join(u'\n')));
        QFile written(m_terminal.file(u"bundle.jsonl"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.size() > 0);
    }

    void valuesComeBackWhole()
    {
        QFile rendered(m_private.filePath(u"rendered.env"_s));
        QVERIFY(rendered.open(QIODevice::ReadOnly));
        const QByteArray bytes = rendered.readAll();
        QCOMPARE(bytes.count("CANARY_"), howMany);
        QCOMPARE(int(rendered.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
    }

    // The test itself: it must see one that was planted, in any form.
    void aPlantedOneIsFound()
    {
        for (const QByteArray &form : formsOf(m_secrets.last())) {
            QFile planted(m_temporary.filePath(u"planted"_s));
            QVERIFY(planted.open(QIODevice::WriteOnly));
            planted.write("noise" + form + "noise");
            planted.close();
            QVERIFY(!foundInFolder(m_temporary.path()).isEmpty());
        }
        QVERIFY(QFile::remove(m_temporary.filePath(u"planted"_s)));
    }
};

COUNTERSIGN_SUITE(EverySink)

#include "tst_everysink.moc"
