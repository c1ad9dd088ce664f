// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textlines.h"
#include "core/checklist/vocabulary/factwords.h"
#include "core/checklist/vocabulary/referencewords.h"
#include "core/checklist/vocabulary/tablewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Whether each section is about contacts, or stands under one that is.
QList<bool> contactSections(const QList<Section> &sections)
{
    QList<bool> about;
    for (const Section &section : sections)
        about.append((section.parent >= 0 && about.at(section.parent)) || saysContacts(section.title));
    return about;
}

// An address, a number, a channel - or the placeholder for one.
bool isReach(const QString &text)
{
    static const QRegularExpression reach(uR"(@|://|\d{5,}|[+(]\d|\be-?mail\b|\bphone\b|\btel\b|\bslack\b|\bcontact\b|\bpager\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return reach.match(text).hasMatch() || text.startsWith(u'#');
}

// "[Name] - [Email] - [Phone]"
void readDetails(const QString &details, Contact &contact)
{
    static const QRegularExpression separator(uR"(\s+[-–—|]\s+|\s*[|;、]\s*)"_s);
    QStringList parts = details.split(separator, Qt::SkipEmptyParts);
    if (parts.size() > 1 && !isReach(parts.first()))
        contact.name = parts.takeFirst().trimmed();
    else if (parts.size() == 1 && !isReach(details) && !details.startsWith(u'['))
        contact.name = parts.takeFirst().trimmed();
    contact.reach = parts.join(u" - "_s).trimmed();
}

void readTable(const Block &table, bool inContacts, QList<Contact> &contacts)
{
    if (table.rows.size() < 2)
        return;
    int role = -1, name = -1;
    QList<int> reach;
    const QStringList &header = table.rows.first().cells;
    for (int column = 0; column < header.size(); ++column) {
        const ColumnMeaning meaning = columnMeaning(header.at(column));
        if (meaning == ColumnMeaning::Signature)
            return;
        if (meaning == ColumnMeaning::Role && role < 0)
            role = column;
        else if (meaning == ColumnMeaning::Name && name < 0)
            name = column;
        else if (meaning == ColumnMeaning::Reach || meaning == ColumnMeaning::Availability)
            reach.append(column);
    }
    if (reach.isEmpty() ? !inContacts : role < 0 && name < 0)
        return;
    for (const TableRow &row : table.rows.sliced(1)) {
        Contact contact;
        contact.role = row.cells.value(role < 0 ? (name == 0 ? -1 : 0) : role).simplified();
        contact.name = row.cells.value(name).simplified();
        QStringList ways;
        for (const int column : reach)
            ways << row.cells.value(column).simplified();
        ways.removeAll(QString());
        contact.reach = ways.join(u" - "_s);
        contact.line = row.line;
        if (!contact.role.isEmpty() || !contact.name.isEmpty())
            contacts.append(contact);
    }
}

// A bullet, or a paragraph whose lines are each about one: "**On-call Engineer:** Ada".
void readLines(const Block &block, QList<Contact> &contacts)
{
    if (block.checked)
        return;
    const bool paragraph = block.kind == BlockKind::Paragraph;
    for (const TextLine &line : textLinesOf(block)) {
        const LabelledText labelled = readLabel(block, line);
        const auto fact = paragraph ? factKindOf(labelled.label) : std::nullopt; // "**Last Updated:** …" at the end
        const bool person = !fact || *fact == DocumentFactKind::Owner;
        if (person && !labelled.label.isEmpty() && !labelled.value.isEmpty() && (labelled.bold || !paragraph)) {
            Contact contact;
            contact.role = labelled.label;
            contact.line = line.line;
            readDetails(labelled.value, contact);
            contacts.append(contact);
        }
        if (!paragraph)
            return; // what follows in a bullet is about the same
    }
}

} // namespace

QList<Contact> findContacts(const Checklist &checklist)
{
    QList<Contact> contacts;
    const QList<bool> about = contactSections(checklist.sections);
    for (const Block &block : checklist.document.blocks) {
        if (block.kind != BlockKind::Table && block.kind != BlockKind::ListItem && block.kind != BlockKind::Paragraph)
            continue;
        const int section = sectionAt(checklist.sections, block.lines.first);
        const bool inContacts = section >= 0 && about.at(section);
        if (block.kind == BlockKind::Table)
            readTable(block, inContacts, contacts);
        else if (inContacts)
            readLines(block, contacts);
    }
    return contacts;
}

} // namespace countersign
