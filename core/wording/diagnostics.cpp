// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/diagnostics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Wording {
    DiagnosticCode code;
    const char *name;
    const char *sentence;
};

constexpr Wording wordings[] = {
    {DiagnosticCode::EncodingGuessed, "import.encoding",
     QT_TRANSLATE_NOOP("Diagnostic", "The file is not UTF-8; it was read as Windows-1252. Look at its accented letters.")},
    {DiagnosticCode::TextRepaired, "import.repaired",
     QT_TRANSLATE_NOOP("Diagnostic", "Damaged characters were mended to \"%1\". The file itself is kept as it came.")},
    {DiagnosticCode::NoItems, "import.no-items", QT_TRANSLATE_NOOP("Diagnostic", "There is nothing to tick in this document.")},
    {DiagnosticCode::DefaultRoles, "import.default-roles",
     QT_TRANSLATE_NOOP("Diagnostic", "The text names nobody who signs. Usual roles are offered; they can be changed.")},
    {DiagnosticCode::GuessedHeading, "import.guess.heading",
     QT_TRANSLATE_NOOP("Diagnostic", "The bold line \"%1\" was taken for a heading of what follows it.")},
    {DiagnosticCode::GuessedItem, "import.guess.item",
     QT_TRANSLATE_NOOP("Diagnostic", "\"%1\" was taken for an item to tick, though it is not written as a Markdown task.")},
    {DiagnosticCode::GuessedRole, "import.guess.role", QT_TRANSLATE_NOOP("Diagnostic", "\"%1\" was taken for somebody who signs.")},
    {DiagnosticCode::GuessedStep, "import.guess.step",
     QT_TRANSLATE_NOOP("Diagnostic", "\"%1\" was taken for a step: it is numbered, or a block of commands.")},
    {DiagnosticCode::SubChecklist, "import.sub-checklist",
     QT_TRANSLATE_NOOP("Diagnostic", "This fence holds a checklist of its own. Its boxes count here; it can be imported by itself as well.")},
    {DiagnosticCode::HiddenTask, "import.hidden-task",
     QT_TRANSLATE_NOOP("Diagnostic", "A comment that readers do not see holds boxes. They are kept, but are no work.")},
    {DiagnosticCode::UnclosedFence, "import.unclosed-fence",
     QT_TRANSLATE_NOOP("Diagnostic", "The fence that opens here is never closed, so everything below it is code.")},
    {DiagnosticCode::TextCut, "import.cut",
     QT_TRANSLATE_NOOP("Diagnostic", "This text is very long; only its beginning is shown. The file is kept whole.")},
    {DiagnosticCode::DeadAnchor, "import.dead-anchor", QT_TRANSLATE_NOOP("Diagnostic", "The link to %1 leads nowhere: no heading is called so.")},
    {DiagnosticCode::RelativeLink, "import.relative-link",
     QT_TRANSLATE_NOOP("Diagnostic", "The link to %1 leads to a file that is not part of the checklist.")},
    {DiagnosticCode::RefusedLink, "import.refused-link",
     QT_TRANSLATE_NOOP("Diagnostic", "The link to %1 cannot be opened from here: only http and https can.")},
    {DiagnosticCode::HiddenCharacters, "import.hidden-characters",
     QT_TRANSLATE_NOOP("Diagnostic", "This line holds characters that cannot be seen or turn the text around (%1). Look closely before copying it.")},
    {DiagnosticCode::SecretInText, "import.secret",
     QT_TRANSLATE_NOOP("Diagnostic", "This line seems to hold a real secret (%1). Take it out of the checklist and change it where it is used.")},
};

const Wording &wordingOf(DiagnosticCode code)
{
    for (const Wording &wording : wordings) {
        if (wording.code == code)
            return wording;
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(DiagnosticCode code) { return QString::fromLatin1(wordingOf(code).name); }

Diagnostic diagnosticOf(int line, DiagnosticCode code, const QStringList &arguments)
{
    QString message = QCoreApplication::translate("Diagnostic", wordingOf(code).sentence);
    for (int at = 0; at < arguments.size(); ++at)
        message.replace(u'%' + QString::number(at + 1), arguments.at(at));
    return {line, nameOf(code), message};
}

} // namespace countersign
