// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/subcommand.h"

#include "app/cli/commands.h"
#include "app/cli/settingsarguments.h"

namespace countersign {

namespace {

const OptionSpec as{"as", "PERSON", QT_TRANSLATE_NOOP("CommandLine", "who acts: name or e-mail; may be left out where there is one person")};
const OptionSpec pinFd{"pin-fd", "N", QT_TRANSLATE_NOOP("CommandLine", "read the PIN from descriptor N, one line for each --as")};
const OptionSpec json{"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print JSON (docs/CLI.md)")};
const OptionSpec reason{"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why; printed in the record")};
const OptionSpec all{"all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "every required item that is still open")};
const OptionSpec section{"section", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "every open item of the section whose title starts so")};

#define TR(text) QT_TRANSLATE_NOOP("CommandLine", text)

QList<Subcommand> makeTable()
{
    return {
        {"inspect", "FILE", TR("show what the importer understands of a checklist"), {json}, 1, false, false, false, runInspect},
        {"start", "FILE", TR("start a deployment and print its id"),
         QList<OptionSpec>{{"system", "S", TR("what is deployed")},
                           {"version", "V", TR("which version")},
                           {"environment", "E", TR("where: staging, production …")},
                           as}
             + settingsOptions(),
         1, true, false, false, runStart},
        {"status",
         "[ID]",
         TR("verdict, counts and blockers; without an id the only open deployment, else the list"),
         {json, {"junit", "FILE", TR("write the items as JUnit XML")}},
         0,
         true,
         false,
         false,
         runStatus},
        {"probe", "[ID|FILE]", TR("run the checks that are switched on, once"),
         QList<OptionSpec>{json, {"egress", "FILE", TR("write what was contacted, when and why, as CSV")}} + settingsOptions(), 0, true, false, false,
         runProbe},
        {"bind", "ID NAME=VALUE…", TR("give placeholders of the text their values"), {as}, 2, true, false, false, runBind},
        {"route", "ID HOST[:PORT]=ADDRESS:PORT…", TR("reach a host elsewhere, keeping its name"), {as}, 2, true, false, false, runRoute},
        {"approve", "ID SCHEME://HOST[:PORT]…", TR("allow probes to contact hosts"), {as}, 2, true, false, false, runApprove},
        {"trust-ca", "ID HOST=FILE…", TR("trust a private certificate authority for a host"), {as}, 2, true, false, false, runTrustAuthority},
        {"check",
         "list|dismiss|restore|edit ID [CHECK|LINE…] [CONDITION…]",
         TR("the checks read in the text: list them, take them out, back in, or say what must hold instead"),
         {as, reason, json, {"as-read", nullptr, TR("with edit: what the text says holds again")}},
         2,
         true,
         false,
         false,
         runCheck},
        {"revise",
         "ID FILE",
         TR("put an edited checklist in the place of a running deployment's"),
         {as, {"dry-run", nullptr, TR("only say what would be kept, changed, new and gone")}},
         2,
         true,
         false,
         false,
         runRevise},
        {"vantage",
         "ID HOST=here|ssh:USER@HOST[:PORT]…",
         TR("say where hosts that need it are looked at from"),
         {as},
         2,
         true,
         false,
         false,
         runVantage},
        {"proxy", "ID none|system|http://HOST:PORT", TR("set the proxy of HTTP checks"), {as}, 2, true, false, false, runProxy},
        {"allow", "ID CHECK|LINE…", TR("let checks run that write, cost or load"), {as}, 2, true, false, false, runAllow},
        {"ack",
         "ID CHECK|LINE…",
         TR("acknowledge known reds: they stay red in the record, and quiet on the screen"),
         {as, reason, {"until", "TIME", TR("when it ends: HH:MM, or YYYY-MM-DDTHH:MM")}},
         2,
         true,
         false,
         false,
         runAcknowledge},
        {"allow-secret",
         "ID NAME=HOST:PORT…",
         TR("allow a secret to be sent to a host; nothing else ever allows it"),
         {as},
         2,
         true,
         false,
         false,
         runAllowSecret},
        {"env",
         "list|set|check|render|import ID [NAME|FILE]",
         TR("the environment's variables: show, set, check, write as .env, take from a .env"),
         {as,
          json,
          {"value-fd", "N", TR("set: read the value from descriptor N")},
          {"value", "TEXT", TR("set: the value of a variable that is no secret")},
          {"generate", nullptr, TR("set: make a random value as the text asks for it")},
          {"clear", nullptr, TR("set: take the value away")},
          {"o", "FILE", TR("render: the file to write, readable by its owner only")}},
         2,
         true,
         false,
         false,
         runEnvironment},
        {"tick", "ID [ITEM|LINE…]", TR("tick items, named by id or by line number"), {as, reason, all, section}, 1, true, false, false, runTick},
        {"untick", "ID ITEM…", TR("take ticks back"), {as, reason}, 2, true, false, false, runUntick},
        {"na", "ID ITEM…", TR("mark items as not applicable"), {as, reason, section}, 1, true, false, false, runNotApplicable},
        {"note",
         "ID TEXT",
         TR("add a note to the deployment, or to an item"),
         {as, {"item", "ITEM", TR("the item it is about")}},
         2,
         true,
         false,
         false,
         runNote},
        {"waive",
         "ID ITEM…",
         TR("accept items unsettled"),
         {as, pinFd, reason, {"until", "DATE", TR("when the waiver ends, YYYY-MM-DD")}, {"ticket", "T", TR("where it is followed up")}},
         2,
         true,
         false,
         false,
         runWaive},
        {"sign",
         "ID",
         TR("sign off in a role"),
         {as,
          pinFd,
          {"role", "R", TR("the role, as the checklist names it")},
          {"reject", nullptr, TR("reject instead of approving")},
          {"note", "TEXT", TR("said with the signature; needed to reject")}},
         1,
         true,
         false,
         false,
         runSign},
        {"decide", "ID live|no-go|needs-revision", TR("record the lead's decision"), {as, pinFd, reason}, 2, true, false, false, runDecide},
        {"close", "ID", TR("close a live deployment"), {as}, 1, true, false, false, runClose},
        {"abort", "ID", TR("end a deployment without going live"), {as, reason}, 1, true, false, false, runAbort},
        {"export",
         "ID",
         TR("write the record, signed by the persons named"),
         {as,
          pinFd,
          {"o", "FILE", TR("where to; - for stdout (not the PDF)")},
          {"markdown", nullptr, TR("the checklist with its ticks")},
          {"json", nullptr, TR("the journal bundle, one DSSE envelope a line")},
          {"gatus", nullptr, TR("the checks that may run, as a Gatus configuration")}},
         1,
         true,
         true,
         false,
         runExport},
        {"verify",
         "[FILE…]",
         TR("verify records, bundles, or without a file this journal"),
         {{"trust", "FINGERPRINT", TR("of the journal's first event")}},
         0,
         true,
         false,
         false,
         runVerify},
        {"people",
         "add|grant|list",
         TR("enrol persons, grant roles, list who there is"),
         {as,
          pinFd,
          {"name", "N", TR("printed name")},
          {"email", "E", TR("e-mail address")},
          {"organisation", "O", TR("organisation")},
          {"role", "R", TR("a role to grant; may be given more than once")},
          {"to", "PERSON", TR("who is granted it")},
          json},
         1,
         true,
         false,
         false,
         runPeople},
        {"journal", "list|head|backup FILE", TR("look at the journal itself, or copy it"), {json}, 1, true, false, false, runJournal},
        {"demo",
         "",
         TR("a small production look-alike on this computer, to try everything with"),
         {{"serve", nullptr, TR("only serve it, until interrupted")},
          {"host", "NAME", TR("with --serve: answer to this name too; may be given more than once")},
          {"headless", nullptr, TR("play it through and print the paths of record and screenshot")},
          json},
         0,
         false,
         true,
         true,
         runDemo},
        {"doctor", "", TR("what this computer has of what Countersign needs"), {json}, 0, false, false, false, runDoctor},
    };
}

#undef TR

} // namespace

const QList<Subcommand> &subcommands()
{
    static const QList<Subcommand> table = makeTable();
    return table;
}

const Subcommand *findSubcommand(const QString &name)
{
    const auto found = std::ranges::find_if(subcommands(), [&](const Subcommand &command) { return name == QLatin1StringView(command.name); });
    return found == subcommands().end() ? nullptr : &*found;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> options{
        {"store", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the journal, instead of the user's own")},
        {"profile", "DIR", QT_TRANSLATE_NOOP("CommandLine", "a folder for journal and settings, instead of the user's own")},
        {"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "this text")},
    };
    return options;
}

} // namespace countersign
