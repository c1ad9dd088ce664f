// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/addresspolicy.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

class AddressPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed"); // empty: refused
        const auto row = [](const char *text, const char *printed) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
        };
        row("10.0.0.4", "10.0.0.4");
        row("255.255.255.255", "255.255.255.255");
        row("::1", "::1");
        row("::", "::");
        row("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
        row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
        row("1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8");
        row("::ffff:169.254.169.254", "::ffff:a9fe:a9fe");
        row("64:ff9b::169.254.169.254", "64:ff9b::a9fe:a9fe");
        row("1::", "1::");
        for (const char *bad : {"",         "1",          "1.2.3",        "1.2.3.4.5", "256.1.1.1", "01.2.3.4",          "1.2.3.4 ",
                                "+1.2.3.4", "0x7f.0.0.1", "1:2",          "1::2::3",   ":::",       "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8",
                                "12345::",  "g::",        "fe80::1%eth0", "::1.2.3",   "1.2.3.4::", "localhost"})
            row(bad, "");
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto address = IpAddress::parse(text);
        QCOMPARE(address.has_value(), !printed.isEmpty());
        if (!address)
            return;
        QCOMPARE(address->toString(), printed);
        QCOMPARE(IpAddress::parse(printed), address);
    }

    void knowsHowFarAnAddressReaches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AddressReach>("reach");
        const auto row = [](const char *text, AddressReach reach) { QTest::newRow(text) << QString::fromLatin1(text) << reach; };
        for (const char *text : {"169.254.169.254",
                                 "::ffff:169.254.169.254",
                                 "::169.254.169.254",
                                 "64:ff9b::a9fe:a9fe",
                                 "64:ff9b:1::a9fe:a9fe",
                                 "2002:a9fe:a9fe::1",
                                 "fe80::1",
                                 "fd00:ec2::254",
                                 "fd20:ce::254",
                                 "100.100.100.200",
                                 "168.63.129.16",
                                 "192.0.0.192",
                                 "0.0.0.0",
                                 "0.1.2.3",
                                 "::",
                                 "224.0.0.1",
                                 "239.255.255.255",
                                 "255.255.255.255",
                                 "240.0.0.1",
                                 "ff02::1",
                                 "::ffff:0.0.0.0",
                                 "2001::1"})
            row(text, AddressReach::Forbidden);
        for (const char *text : {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"})
            row(text, AddressReach::Loopback);
        for (const char *text : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "198.18.0.1", "fd12::1", "::ffff:10.0.0.1"})
            row(text, AddressReach::Private);
        for (const char *text :
             {"93.184.216.34", "172.32.0.1", "172.15.255.255", "100.128.0.1", "2606:2800:220:1::1", "64:ff9b::808:808", "9.255.255.255", "11.0.0.0"})
            row(text, AddressReach::Public);
    }

    void knowsHowFarAnAddressReaches()
    {
        QFETCH(QString, text);
        QFETCH(AddressReach, reach);
        const auto address = IpAddress::parse(text);
        QVERIFY(address);
        QCOMPARE(reachOf(*address), reach);
    }

    void choosesTheFirstOfEachFamily()
    {
        QCOMPARE(chooseAddresses(addresses({"93.184.216.34"_L1, "93.184.216.35"_L1})), addresses({"93.184.216.34"_L1}));
        QCOMPARE(chooseAddresses(addresses({"10.0.0.1"_L1, "10.0.0.2"_L1, "fd12::1"_L1, "fd12::2"_L1})), addresses({"10.0.0.1"_L1, "fd12::1"_L1}));
        QCOMPARE(chooseAddresses(addresses({"::1"_L1, "127.0.0.1"_L1})), addresses({"::1"_L1, "127.0.0.1"_L1}));
    }

    void refusesMixedAndForbiddenAnswers()
    {
        QVERIFY(chooseAddresses({}).isEmpty());
        QVERIFY(chooseAddresses(addresses({"93.184.216.34"_L1, "127.0.0.1"_L1})).isEmpty());
        QVERIFY(chooseAddresses(addresses({"10.0.0.1"_L1, "93.184.216.34"_L1})).isEmpty());
        QVERIFY(chooseAddresses(addresses({"93.184.216.34"_L1, "169.254.169.254"_L1})).isEmpty());
    }

    void looksAtSixteenAnswersOnly()
    {
        QList<IpAddress> many(10'000, *IpAddress::parse(u"93.184.216.34"));
        many.back() = *IpAddress::parse(u"127.0.0.1");
        QCOMPARE(chooseAddresses(many).size(), 1);
    }

    void knowsLoopbackHosts()
    {
        for (const QString &host : {u"localhost"_s, u"api.localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"0.0.0.0"_s})
            QVERIFY2(isLoopbackHost(host), qPrintable(host));
        for (const QString &host : {u"localhost.org"_s, u"notlocalhost"_s, u"10.0.0.1"_s, u"api.demo.test"_s})
            QVERIFY2(!isLoopbackHost(host), qPrintable(host));
    }

private:
    static QList<IpAddress> addresses(std::initializer_list<QLatin1StringView> texts)
    {
        QList<IpAddress> result;
        for (QLatin1StringView text : texts)
            result << *IpAddress::parse(QString(text));
        return result;
    }
};

COUNTERSIGN_SUITE(AddressPolicyTest)
#include "tst_addresspolicy.moc"
