// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checklist/generatedocument.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    QByteArray write()
    {
        const int blocks = 1 + below(14);
        for (int at = 0; at < blocks; ++at) {
            block(QString());
            if (!chance(8))
                m_lines << QString();
        }
        const QString end = pick({u"\n"_s, u"\n"_s, u"\n"_s, u"\r\n"_s, u"\r"_s});
        return (m_lines.join(end) + (chance(4) ? QString() : end)).toUtf8();
    }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString words()
    {
        QStringList text;
        const int count = 1 + below(5);
        for (int at = 0; at < count; ++at)
            text << pick({u"deploy"_s,     u"backup"_s,  u"the"_s,        u"database"_s,
                          u"größer"_s,     u"数据库"_s,  u"резерв"_s,     u"`curl https://a.test`"_s,
                          u"**bold**"_s,   u"_em_"_s,    u"[link](#x)"_s, u"[x]"_s,
                          u"[ ]"_s,        u"☐"_s,       u"✅"_s,         u"<br>"_s,
                          u"<b>"_s,        u"&amp;"_s,   u"&#9744;"_s,    u"____"_s,
                          u"a:"_s,         u"Date:"_s,   u"(optional)"_s, u"NAME_X=1"_s,
                          u"\\*"_s,        u"*"_s,       u"`"_s,          u"|"_s,
                          u"<!-- c -->"_s, u"![p](q)"_s, u"~~gone~~"_s,   u"https://a.test/b"_s,
                          u"‚úÖ"_s,        u"Ã©"_s,      u"$X_Y"_s,       u"<tag-x>"_s});
        return text.join(u' ');
    }

    void block(const QString &indent)
    {
        switch (below(13)) {
        case 0: m_lines << indent + QString(1 + below(6), u'#') + u' ' + words(); break;
        case 1: m_lines << indent + words() << (indent.isEmpty() ? pick({u"==="_s, u"---"_s}) : QString()); break;
        case 2:
        case 3:
        case 4:
        case 5: list(indent, 0); break;
        case 6: table(indent); break;
        case 7: fence(indent); break;
        case 8: m_lines << indent + u"> "_s + words() << indent + pick({u"> - [ ] "_s, u"> "_s, u">"_s}) + words(); break;
        case 9: m_lines << indent + u"**"_s + words() + pick({u":**"_s, u"**"_s, u"**:"_s}); break;
        case 10:
            m_lines << indent
                           + pick({u"---"_s, u"* * *"_s, u"____"_s, u"<!--"_s, u"<!-- - [ ] x -->"_s, u"<details>"_s, u"</details>"_s, u"[r]: /u"_s});
            break;
        case 11:
            m_lines << indent + pick({u"☐ "_s, u"[ ] "_s, u"☑ "_s, u""_s, u"✅ "_s}) + words() + pick({u""_s, u"  "_s, u"\\"_s}) << indent + words();
            break;
        default: m_lines << indent + words() << indent + words(); break;
        }
    }

    void list(const QString &indent, int depth)
    {
        const bool ordered = chance(4);
        const QString bullet = pick({u"- "_s, u"* "_s, u"+ "_s});
        const int count = 1 + below(4);
        for (int at = 0; at < count; ++at) {
            const QString marker = ordered ? QString::number(at + 1) + pick({u". "_s, u") "_s}) : bullet;
            const QString box = pick({u"[ ] "_s, u"[x] "_s, u"[X] "_s, u"[] "_s, u"☐ "_s, u"✅ "_s, u""_s, u""_s, u"[ ]glued "_s, u"⬜ "_s,
                                      u"<input type=\"checkbox\"> "_s});
            m_lines << indent + marker + box + (chance(12) ? QString() : words());
            const QString inner = indent + QString(marker.size(), u' ');
            if (chance(4))
                m_lines << inner + words();
            if (chance(5))
                m_lines << QString();
            if (depth < 3 && chance(4))
                list(inner, depth + 1);
            else if (depth < 3 && chance(6))
                block(inner);
        }
    }

    void table(const QString &indent)
    {
        const int columns = 1 + below(4);
        const auto row = [&](auto cell) {
            QString line = indent + u'|';
            for (int at = 0; at < columns; ++at)
                line += u' ' + cell() + u" |"_s;
            return line;
        };
        m_lines << row([&] { return pick({u"Role"_s, u"Name"_s, u"Signature"_s, u"Done"_s, u"Variable"_s, u"Task"_s, u"Pass"_s, u""_s}); });
        m_lines << row([&] { return u"---"_s; });
        const int rows = below(4);
        for (int at = 0; at < rows; ++at)
            m_lines << row([&] { return pick({u""_s, u"[ ]"_s, u"☐ "_s + words(), u"x"_s, words().remove(u'|').remove(u'`'), u"✅"_s, u"`A_B`"_s}); })
                           + pick({u""_s, u""_s, u" more |"_s});
    }

    void fence(const QString &indent)
    {
        const QString mark = pick({u"```"_s, u"~~~"_s, u"````"_s});
        m_lines << indent + mark + pick({u""_s, u"bash"_s, u"markdown"_s, u"env"_s, u"check"_s});
        const int count = below(4);
        for (int at = 0; at < count; ++at)
            m_lines << (chance(5)
                            ? QString()
                            : indent + pick({u"- [ ] "_s, u"# "_s, u"curl "_s, u"NAME_X="_s, u"  - [x] "_s, u"0 2 * * * "_s}) + words().remove(u'`'));
        if (!chance(6))
            m_lines << indent + mark;
    }

    QRandomGenerator m_random;
    QStringList m_lines;
};

} // namespace

QByteArray generateDocument(quint32 seed) { return Generator(seed).write(); }

} // namespace countersign::testing
