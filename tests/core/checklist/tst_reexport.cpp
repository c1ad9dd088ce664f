// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/reexport.h"
#include "tests/core/checklist/imported.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Every item ticked.
Filling allTicked(const Checklist &checklist)
{
    Filling filling;
    for (const Item &item : checklist.items)
        filling.ticked.insert(item.id);
    return filling;
}

int fieldLabelled(const Checklist &checklist, const QString &label)
{
    for (int at = 0; at < checklist.fields.size(); ++at) {
        if (checklist.fields.at(at).label == label)
            return at;
    }
    return -1;
}

} // namespace

// The document written back: what was ticked, filled in and signed, and no other byte.
class TestReexport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksEachNotation_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("task") << u"- [ ] a\n* [ ] b\n+ [ ] c\n1. [ ] d\n2) [ ] e\n"_s << u"- [x] a\n* [x] b\n+ [x] c\n1. [x] d\n2) [x] e\n"_s;
        QTest::newRow("no space inside") << u"- [] a\n"_s << u"- [x] a\n"_s;
        QTest::newRow("a tick stays as it is written") << u"- [X] a\n- [x] b\n"_s << u"- [X] a\n- [x] b\n"_s;
        QTest::newRow("box characters") << u"☐ a\n\n□ b\n"_s << u"☑ a\n\n☑ b\n"_s;
        QTest::newRow("squares") << u"- ⬜ a\n- ⬜ b\n"_s << u"- ☑️ a\n- ☑️ b\n"_s;
        QTest::newRow("entity") << u"&#9744; a\n"_s << u"☑ a\n"_s;
        QTest::newRow("input") << u"- <input type=\"checkbox\"> a\n"_s << u"- <input type=\"checkbox\" checked> a\n"_s;
        QTest::newRow("closed input") << u"- <input type=\"checkbox\" /> a\n"_s << u"- <input type=\"checkbox\" checked /> a\n"_s;
        QTest::newRow("escaped") << u"\\[ \\] a\n"_s << u"\\[x\\] a\n"_s;
        QTest::newRow("fence") << u"```\n- [ ] a\n  - [ ] b\n```\n"_s << u"```\n- [x] a\n  - [x] b\n```\n"_s;
        QTest::newRow("quote") << u"> - [ ] a\n> - [ ] b\n"_s << u"> - [x] a\n> - [x] b\n"_s;
        QTest::newRow("cell with a box") << u"| Task | Done |\n|---|---|\n| a | [ ] |\n| b | ☐ |\n"_s
                                         << u"| Task | Done |\n|---|---|\n| a | [x] |\n| b | ☑ |\n"_s;
        QTest::newRow("empty tick column") << u"| Task | Done |\n|---|---|\n| a |  |\n"_s << u"| Task | Done |\n|---|---|\n| a | x |\n"_s;
        QTest::newRow("hard break") << u"- [ ] a  \n  b\\\n  c\n"_s << u"- [x] a  \n  b\\\n  c\n"_s;
        QTest::newRow("box in a heading") << u"## [ ] Build\n\ntext\n"_s << u"## [x] Build\n\ntext\n"_s;
        QTest::newRow("second box of a line is an answer") << u"- [ ] Login ☐ Yes ☐ No\n"_s << u"- [x] Login ☐ Yes ☐ No\n"_s;
        QTest::newRow("no newline at the end") << u"- [ ] a"_s << u"- [x] a"_s;
        QTest::newRow("nested") << u"- [ ] a\n    - [ ] b\n        1. [ ] c\n"_s << u"- [x] a\n    - [x] b\n        1. [x] c\n"_s;
    }

    void ticksEachNotation()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Checklist checklist = testing::imported(before.toUtf8());
        QVERIFY(!checklist.items.isEmpty());
        QCOMPARE(QString::fromUtf8(reexport(checklist, {})), before);
        QCOMPARE(QString::fromUtf8(reexport(checklist, allTicked(checklist))), after);
    }

    void clearsWhatNoLongerHolds()
    {
        const Checklist checklist = testing::imported("- [x] a\n- [X] b\n☑ c\n");
        Filling filling;
        for (const Item &item : checklist.items)
            filling.cleared.insert(item.id);
        const QByteArray cleared = reexport(checklist, filling);
        QVERIFY(!testing::imported(cleared).items.isEmpty());
        for (const Item &item : testing::imported(cleared).items)
            QVERIFY2(!item.checked, qPrintable(item.text));
    }

    void keepsEncodingMarkAndLineEnds()
    {
        for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\r"), QByteArray("\n")}) {
            const QByteArray source = "\xEF\xBB\xBF# T" + end + end
                                      + "- [ ] gr\xC3\xB6\xC3\x9F"
                                        "er"
                                      + end + "  - [ ] b";
            const Checklist checklist = testing::imported(source);
            QCOMPARE(reexport(checklist, allTicked(checklist)), QByteArray(source).replace("[ ]", "[x]"));
        }
        const QByteArray latin = "- [ ] caf\xE9\r\n- [ ] \x93quoted\x94\n";
        QCOMPARE(reexport(testing::imported(latin), allTicked(testing::imported(latin))), QByteArray(latin).replace("[ ]", "[x]"));
    }

    // Damaged text is shown mended, and written back as it came.
    void keepsDamagedTextAsItCame()
    {
        const QByteArray source = u"## ‚úÖ Ready\n\n- [ ] Coverage ‚â• 85%\n- [ ] ☐ ‚úÖ\n"_s.toUtf8();
        const Checklist checklist = testing::imported(source);
        QVERIFY(checklist.encodingRepairs > 0);
        Filling filling;
        filling.ticked.insert(checklist.items.first().id);
        QCOMPARE(QString::fromUtf8(reexport(checklist, filling)), u"## ‚úÖ Ready\n\n- [x] Coverage ‚â• 85%\n- [ ] ☐ ‚úÖ\n"_s);
    }

    void fillsFields_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("blank") << u"**Date**: ________\n"_s << u"Date"_s << u"2026-03-01"_s << u"**Date**: 2026-03-01\n"_s;
        QTest::newRow("placeholder") << u"**Version:** [version]\n"_s << u"Version"_s << u"1.2"_s << u"**Version:** 1.2\n"_s;
        QTest::newRow("line end before a hard break")
            << u"**Lead:**  \n**Date:**  \n"_s << u"Lead"_s << u"Ada"_s << u"**Lead:** Ada  \n**Date:**  \n"_s;
        QTest::newRow("ruled line below") << u"**Notes**:\n______\n______\n"_s << u"Notes"_s << u"fine"_s << u"**Notes**:\nfine\n______\n"_s;
        QTest::newRow("cell") << u"| Name | Value |\n|---|---|\n| Version | |\n"_s << u"Version"_s << u"1|2"_s
                              << u"| Name | Value |\n|---|---|\n| Version | 1\\|2 |\n"_s;
        QTest::newRow("choice") << u"**Status**: ⬜ Approved / ⬜ Needs Revision\n"_s << u"Status"_s << u"Approved"_s
                                << u"**Status**: ☑️ Approved / ⬜ Needs Revision\n"_s;
        QTest::newRow("choice in brackets") << u"Result: [ ] Pass [ ] Fail\n"_s << u"Result"_s << u"Fail"_s << u"Result: [ ] Pass [x] Fail\n"_s;
    }

    void fillsFields()
    {
        QFETCH(QString, before);
        QFETCH(QString, label);
        QFETCH(QString, value);
        QFETCH(QString, after);
        const Checklist checklist = testing::imported(before.toUtf8());
        const int field = fieldLabelled(checklist, label);
        QVERIFY(field >= 0);
        Filling filling;
        filling.fields.insert(field, value);
        QCOMPARE(QString::fromUtf8(reexport(checklist, filling)), after);
    }

    void changesItsMind()
    {
        const Checklist checklist = testing::imported(u"Result: ☑ Pass ☐ Fail\n"_s.toUtf8());
        Filling filling;
        filling.fields.insert(0, u"Fail"_s);
        QCOMPARE(QString::fromUtf8(reexport(checklist, filling)), u"Result: ☐ Pass ☑ Fail\n"_s);
    }

    void writesSignatures()
    {
        const Checklist checklist =
            testing::imported("## Sign-Off\n\n| Role | Name | Date | Signature |\n|---|---|---|---|\n| **QA Lead** | | | |\n| Owner | | | |\n");
        QCOMPARE(checklist.roles.size(), 2);
        Filling filling;
        filling.signOffs.insert(checklist.roles.first().id, {u"Ada L."_s, u"2026-03-01"_s, u"1f3a | ok"_s});
        QCOMPARE(
            QString::fromUtf8(reexport(checklist, filling)),
            u"## Sign-Off\n\n| Role | Name | Date | Signature |\n|---|---|---|---|\n| **QA Lead** | Ada L. | 2026-03-01 | 1f3a \\| ok |\n| Owner | | | |\n"_s);
    }

    void ignoresWhatItDoesNotKnow()
    {
        const QByteArray source = "- [ ] a\n\nDate: ____\n";
        Filling filling;
        filling.ticked.insert(ItemId(u"nobody"_s));
        filling.fields.insert(99, u"x"_s);
        filling.fields.insert(-1, u"x"_s);
        filling.signOffs.insert(RoleId(u"nobody"_s), {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(reexport(testing::imported(source), filling), source);
    }
};

COUNTERSIGN_SUITE(TestReexport)

} // namespace countersign

#include "tst_reexport.moc"
