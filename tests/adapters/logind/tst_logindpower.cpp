// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/logind/logindpower.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QtDBus>
#include <poll.h>
#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Speaks for logind on the session bus. The other end of each lock stays here, to see when it is let go.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_DISABLE_COPY_MOVE(FakeLogind)
public:
    FakeLogind() = default;
    ~FakeLogind() override
    {
        for (const int each : m_ends)
            ::close(each);
    }

    QStringList asked = {};

    int held() const
    {
        return int(std::ranges::count_if(m_ends, [](int end) {
            pollfd poll{end, POLLIN, 0};
            return ::poll(&poll, 1, 0) == 0; // a lock that was let go reads as ended
        }));
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        m_ends << ends[0];
        asked << QStringList{what, who, why, mode}.join(u'|');
        QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]);
        return lock;
    }

Q_SIGNALS:
    void PrepareForSleep(bool asleep);

private:
    QList<int> m_ends;
};

} // namespace

class LogindPowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.isConnected())
            QSKIP("there is no session bus");
        QVERIFY(
            m_server.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_server.registerService(u"org.freedesktop.login1"_s));
    }

    void holdsALockWhileAwake()
    {
        LogindPower power(QDBusConnection::sessionBus());
        power.stayAwake(u"Probes watch over a deployment"_s);
        QTRY_VERIFY(power.isHolding());
        QCOMPARE(m_logind.asked.last(), u"sleep:idle|Countersign|Probes watch over a deployment|block"_s);
        QTRY_COMPARE(m_logind.held(), 1);
        power.letSleep();
        QTRY_COMPARE(m_logind.held(), 0);
    }

    void letsGoThoughTheAnswerComesLate()
    {
        LogindPower power(QDBusConnection::sessionBus());
        const qsizetype before = m_logind.asked.size();
        power.stayAwake(u"why"_s);
        power.letSleep();
        QTRY_COMPARE(m_logind.asked.size(), before + 1);
        QTRY_COMPARE(m_logind.held(), 0);
        QVERIFY(!power.isHolding());
    }

    void tellsOfSleepAndWaking()
    {
        LogindPower power(QDBusConnection::sessionBus());
        const QSignalSpy sleeping(&power, &Power::aboutToSleep), awake(&power, &Power::awoke);
        Q_EMIT m_logind.PrepareForSleep(true);
        QTRY_COMPARE(sleeping.size(), 1);
        Q_EMIT m_logind.PrepareForSleep(false);
        QTRY_COMPARE(awake.size(), 1);
    }

    void doesNothingWhereThereIsNoBus()
    {
        LogindPower power(QDBusConnection(u"nowhere"_s));
        power.stayAwake(u"why"_s);
        QVERIFY(!power.isHolding());
        power.letSleep();
    }

private:
    FakeLogind m_logind;
    QDBusConnection m_server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
};

COUNTERSIGN_SUITE(LogindPowerTest)
#include "tst_logindpower.moc"
