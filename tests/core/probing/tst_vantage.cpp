// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/vantage.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class VantageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUserHostAndPort()
    {
        QCOMPARE(sshVantage(u"ssh:ops@bastion.demo.test"_s), (SshVantage{u"ops"_s, u"bastion.demo.test"_s, 0}));
        QCOMPARE(sshVantage(u"ssh:ops@10.0.0.4:2222"_s), (SshVantage{u"ops"_s, u"10.0.0.4"_s, 2222}));
        QCOMPARE(sshVantage(u"ssh:ops@[fd00::4]:22"_s), (SshVantage{u"ops"_s, u"fd00::4"_s, 22}));
    }

    void refusesWhatSshMightTakeForMore_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "here", "ssh:bastion", "ssh:@bastion", "ssh:ops@", "ssh:-oProxyCommand=x@bastion", "ssh:ops@-oProxyCommand=x",
                                 "ssh:ops@bastion:0", "ssh:ops@bastion:65536", "ssh:ops@bastion:22 -v", "ssh:ops@bastion\n", "ssh:o ps@bastion",
                                 "ssh:ops@bas tion", "ssh://ops@bastion", "ssh:ops@bastion;id", "ssh:%h@bastion"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatSshMightTakeForMore()
    {
        QFETCH(const QString, text);
        QVERIFY(!sshVantage(text));
    }

    void knowsAProxy()
    {
        for (const QString &good : {QString(), u"system"_s, u"http://proxy.demo.test:3128"_s, u"http://10.0.0.9:8080/"_s})
            QVERIFY2(isProxy(good), qPrintable(good));
        for (const QString &bad :
             {u"proxy:3128"_s, u"http://proxy"_s, u"socks5://proxy:1080"_s, u"http://user:pw@proxy:3128"_s, u"http://proxy:3128/x"_s})
            QVERIFY2(!isProxy(bad), qPrintable(bad));
    }
};

COUNTERSIGN_SUITE(VantageTest)
#include "tst_vantage.moc"
