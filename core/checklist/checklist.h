// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/checklist/document.h"

#include <QByteArray>

namespace countersign {

enum class ItemKind { Task, Fenced, Box, Cell };
enum class Cadence { None, Daily, Weekly, Monthly, Quarterly, Yearly, WithinDay, WithinWeek, WithinMonth };

// A heading (or a bold label acting as one) and what stands under it, up to the next of the same or a higher level.
struct Section {
    SectionId id = {};
    QString title = {}; // without leading status-like emoji, which lie before anything ran
    int level = 1; // 1 is the top of the tree, whatever the document's first heading level is
    LineRange lines = {}; // heading to last line, sub-sections included
    int parent = -1; // index into Checklist::sections
    bool optional = false; // "(Optional)", "if applicable"
    bool blocking = false; // "(BLOCKING)", "MUST DO BEFORE"
    bool signOff = false; // a sign-off part: its tasks belong to signatures
    bool rollback = false;
    bool reference = false; // looked up when needed, never worked through: commands, troubleshooting, contacts, resources
    bool documentTitle = false; // the one top heading above all others: a tree may leave it out
    bool label = false; // a bold line acting as a heading
    int block = -1; // index into Document::blocks, -1 for the one made up for a document without headings
    Cadence cadence = Cadence::None;
    QString alternative = {}; // name of the choice this section belongs to, empty for none
    QString option = {}; // which option of that choice ("A")

    friend bool operator==(const Section &, const Section &) = default;
};

// Something a person ticks.
struct Item {
    ItemId id = {}; // stable while text and path stay, also when lines move or texts repeat
    int section = -1;
    int parent = -1; // index into Checklist::items
    QString text = {}; // without markup
    LineRange lines = {}; // the item with everything under it
    int depth = 1;
    ItemKind kind = ItemKind::Task;
    bool checked = false; // in the source
    bool optional = false;
    int block = -1; // index into Document::blocks: the list item, paragraph, heading, table or code block it stands in
    int box = 0; // which box of its first line it is, counted from 0; -1: it has none, and `cell` takes the tick
    int cell = -1; // column of the table row it is, where that column is for ticks but shows no boxes

    friend bool operator==(const Item &, const Item &) = default;
};

// A command block or numbered instruction without a task of its own. Ticked like an item; gates only where its section has no items.
struct Step {
    ItemId id = {};
    int section = -1;
    QString text = {};
    LineRange lines = {};
    int block = -1; // index into Document::blocks: the list item or the code block

    friend bool operator==(const Step &, const Step &) = default;
};

struct CodeBlock {
    LineRange lines = {}; // fences included
    int contentLine = 0;
    QString language = {}; // as written after the fence
    QString code = {};
    int section = -1;
    int item = -1; // the item it stands under, -1 for none
    int step = -1; // the step it is or stands under, -1 for none
    int block = -1; // index into Document::blocks

    friend bool operator==(const CodeBlock &, const CodeBlock &) = default;
};

// Who must sign, for which gate; one entry per role and gate.
struct Role {
    RoleId id = {}; // "<gate>.<slug>"
    QString name = {}; // as printed
    GateId gate = {};
    QList<ItemId> items = {}; // tasks the signer confirms by signing
    int line = 0; // 0: a default role, none is named in the text

    friend bool operator==(const Role &, const Role &) = default;
};

struct Gate {
    GateId id = {}; // "release", or "pre" and "post" where the text names rounds
    QString title = {};
    int firstLine = 0; // the gate covers required items of [firstLine, lastLine]
    int lastLine = 0;

    friend bool operator==(const Gate &, const Gate &) = default;
};

enum class VariableNeed { Required, Optional };

struct Variable {
    QString name = {};
    QList<int> lines = {};
    VariableNeed need = VariableNeed::Required;
    bool secret = false;
    QString description = {};
    QString example = {};
    QString defaultValue = {};
    QStringList rules = {}; // canonical rule texts, see core/environment

    friend bool operator==(const Variable &, const Variable &) = default;
};

struct Parameter {
    QString name = {}; // as written: yourdomain.com, [host], <previous-tag>
    QList<int> lines = {};

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

// Where in its line a field's value goes.
enum class FieldPlace { Blank, Placeholder, LineEnd, Cell, Boxes };

struct Field {
    QString label = {};
    int line = 0; // of the blank: below the label where ruled lines follow it
    QStringList choices = {}; // empty: free text
    int section = -1;
    FieldPlace place = FieldPlace::Blank;
    int ordinal = 0; // which blank, placeholder, cell or (first) box of the line, counted from 0

    friend bool operator==(const Field &, const Field &) = default;
};

struct Contact {
    QString role = {};
    QString name = {};
    QString reach = {}; // address, number, availability as written
    int line = 0;

    friend bool operator==(const Contact &, const Contact &) = default;
};

// A condition that calls for a rollback.
struct Trigger {
    QString text = {};
    int line = 0;

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

// One of the statements that together mean success. Decorated with ✅ in many texts, yet nothing that is done.
struct Criterion {
    QString text = {};
    int line = 0;
    int section = -1;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

enum class DocumentFactKind { Version, LastUpdated, NextReview, Owner, Environment, Other };

// What the document says about itself: "**Last Updated:** 2025-10-03".
struct DocumentFact {
    DocumentFactKind kind = DocumentFactKind::Other;
    QString label = {};
    QString value = {};
    int line = 0;

    friend bool operator==(const DocumentFact &, const DocumentFact &) = default;
};

// A known problem and what to do about it, offered where an item speaks of the same thing.
struct Remedy {
    QString issue = {};
    LineRange lines = {};
    int section = -1;
    QList<int> codeBlocks = {}; // indexes into Checklist::codeBlocks
    QList<ItemId> items = {}; // best match first

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

// "0 2 * * * /usr/bin/backup"
struct CronLine {
    QString schedule = {};
    QString command = {}; // empty where only the schedule is written
    int line = 0;

    friend bool operator==(const CronLine &, const CronLine &) = default;
};

// One service in an order of starting that the text demands.
struct StartStep {
    QString service = {};
    int line = 0;

    friend bool operator==(const StartStep &, const StartStep &) = default;
};

struct Diagnostic {
    int line = 0;
    QString code = {}; // "import.guess.role", frozen once shipped
    QString message = {};

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

// An imported Markdown document and all that was understood of it. Immutable once made; indexes point into its own lists.
struct Checklist {
    QString title = {};
    QByteArray source = {}; // byte for byte as it came
    Digest digest = {};
    QString text = {}; // decoded and repaired
    int encodingRepairs = 0; // runs of mojibake mended in `text`
    int lineCount = 0;
    Document document = {};
    QList<Section> sections = {};
    QList<Item> items = {}; // in reading order
    QList<Step> steps = {};
    QList<CodeBlock> codeBlocks = {};
    QList<Gate> gates = {}; // at least one
    QList<Role> roles = {}; // at least one: defaults where none is named
    QList<Variable> variables = {};
    QList<Parameter> parameters = {};
    QList<Field> fields = {};
    QList<Contact> contacts = {};
    QList<Trigger> triggers = {};
    QList<Criterion> criteria = {};
    QList<DocumentFact> facts = {};
    QList<Remedy> remedies = {};
    QList<CronLine> cronLines = {};
    QList<StartStep> startOrder = {};
    QList<Diagnostic> diagnostics = {};

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

} // namespace countersign
