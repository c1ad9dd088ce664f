<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentRenderer</name>
    <message numerus="yes">
        <source>%n more line(s) of this part are not shown. Choose a sub-section to read on.</source>
        <translation>
            <numerusform>%n more line of this part is not shown. Choose a sub-section to read on.</numerusform>
            <numerusform>%n more lines of this part are not shown. Choose a sub-section to read on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFacts</name>
    <message numerus="yes">
        <source>%1, %n of them secret</source>
        <translation>
            <numerusform>%1, %n of them secret</numerusform>
            <numerusform>%1, %n of them secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n rounds</source>
        <translation>
            <numerusform>%1, in %n rounds</numerusform>
            <numerusform>%1, in %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) to fill in</source>
        <translation>
            <numerusform>%n blank to fill in</numerusform>
            <numerusform>%n blanks to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command step(s)</source>
        <translation>
            <numerusform>%n command step</numerusform>
            <numerusform>%n command steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) for a rollback</source>
        <translation>
            <numerusform>%n condition for a rollback</numerusform>
            <numerusform>%n conditions for a rollback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n garbled place(s) in the text were repaired</source>
        <translation>
            <numerusform>%n garbled place in the text was repaired</numerusform>
            <numerusform>%n garbled places in the text were repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known problem(s) with what to do</source>
        <translation>
            <numerusform>%n known problem with what to do</numerusform>
            <numerusform>%n known problems with what to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional task(s), which hold no gate</source>
        <translation>
            <numerusform>%n optional task, which hold no gate</numerusform>
            <numerusform>%n optional tasks, which hold no gate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) to fill</source>
        <translation>
            <numerusform>%n placeholder to fill</numerusform>
            <numerusform>%n placeholders to fill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) sign</source>
        <translation>
            <numerusform>%n role signs</numerusform>
            <numerusform>%n roles sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) for a rollback</source>
        <translation>
            <numerusform>%n section for a rollback</numerusform>
            <numerusform>%n sections for a rollback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of recurring work, which never counts for the release</source>
        <translation>
            <numerusform>%n section of recurring work, which never counts for the release</numerusform>
            <numerusform>%n sections of recurring work, which never counts for the release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) of which one is chosen</source>
        <translation>
            <numerusform>%n section of which one is chosen</numerusform>
            <numerusform>%n sections of which one is chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) that a machine can check</source>
        <translation>
            <numerusform>%n statement that a machine can check</numerusform>
            <numerusform>%n statements that a machine can check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) inside code blocks</source>
        <translation>
            <numerusform>%n task inside code blocks</numerusform>
            <numerusform>%n tasks inside code blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that the text shows as done already</source>
        <translation>
            <numerusform>%n task that the text shows as done already</numerusform>
            <numerusform>%n tasks that the text shows as done already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) under others</source>
        <translation>
            <numerusform>%n task under others</numerusform>
            <numerusform>%n tasks under others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code block(s)</source>
        <translation>
            <numerusform>%n code block</numerusform>
            <numerusform>%n code blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>%n damaged place mended</numerusform>
            <numerusform>%n damaged places mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in code</source>
        <translation>
            <numerusform>%n in code</numerusform>
            <numerusform>%n in code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested</source>
        <translation>
            <numerusform>%n nested</numerusform>
            <numerusform>%n nested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n placeholder</numerusform>
            <numerusform>%n placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… and %n more like this (all of them with --json)</numerusform>
            <numerusform>… and %n more like this (all of them with --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>%1 ticked %n item(s), from “%2” to “%3”</source>
        <translation>
            <numerusform>%1 ticked %n item, from “%2” to “%3”</numerusform>
            <numerusform>%1 ticked %n items, from “%2” to “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) dismissed: %1</source>
        <translation>
            <numerusform>%n check dismissed: %1</numerusform>
            <numerusform>%n checks dismissed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) not run (%1): %2</source>
        <translation>
            <numerusform>%n check not run (%1): %2</numerusform>
            <numerusform>%n checks not run (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) called not applicable: %1</source>
        <translation>
            <numerusform>%n required item called not applicable: %1</numerusform>
            <numerusform>%n required items called not applicable: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) failing, first of them: %1.</source>
        <translation>
            <numerusform>%n required item failing, first of them: %1.</numerusform>
            <numerusform>%n required items failing, first of them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) not settled: %1</source>
        <translation>
            <numerusform>%n required item not settled: %1</numerusform>
            <numerusform>%n required items not settled: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) of %1 not settled.</source>
        <translation>
            <numerusform>%n required item of %1 not settled.</numerusform>
            <numerusform>%n required items of %1 not settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the start; the attached file is the last</source>
        <translation>
            <numerusform>%n time since the start; the attached file is the last</numerusform>
            <numerusform>%n times since the start; the attached file is the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 required items are settled, %n of them with an exception.</source>
        <translation>
            <numerusform>All %1 required items are settled, %n of them with an exception.</numerusform>
            <numerusform>All %1 required items are settled, %n of them with an exception.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them stand on the next page.</source>
        <translation>
            <numerusform>and %n more; all of them stand on the next page.</numerusform>
            <numerusform>and %n more; all of them stand on the next page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at %1 times in %n hour(s), failed %2 times, slowest hour %3 ms</source>
        <translation>
            <numerusform>looked at %1 times in %n hour, failed %2 times, slowest hour %3 ms</numerusform>
            <numerusform>looked at %1 times in %n hours, failed %2 times, slowest hour %3 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here; the journal holds the digest of all of them …</source>
        <translation>
            <numerusform>… %n line left out here; the journal holds the digest of all of them …</numerusform>
            <numerusform>… %n lines left out here; the journal holds the digest of all of them …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message numerus="yes">
        <source>%n item(s) degraded</source>
        <translation>
            <numerusform>%n item degraded</numerusform>
            <numerusform>%n items degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) failing</source>
        <translation>
            <numerusform>%n item failing</numerusform>
            <numerusform>%n items failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked with a reason although their probe could not tell</source>
        <translation>
            <numerusform>%n item ticked with a reason although its probe could not tell</numerusform>
            <numerusform>%n items ticked with a reason although their probe could not tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) waived</source>
        <translation>
            <numerusform>%n item waived</numerusform>
            <numerusform>%n items waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%1 of %n signed</numerusform>
            <numerusform>%1 of %n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>- and %n more</source>
        <translation>
            <numerusform>- and %n more</numerusform>
            <numerusform>- and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchLanes</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n checking</source>
        <translation>
            <numerusform>%n checking</numerusform>
            <numerusform>%n checking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n degraded</source>
        <translation>
            <numerusform>%n degraded</numerusform>
            <numerusform>%n degraded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified</source>
        <translation>
            <numerusform>%n verified</numerusform>
            <numerusform>%n verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>the certificate expired %n day ago</numerusform>
            <numerusform>the certificate expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n known red(s)</source>
        <translation>
            <numerusform>Acknowledge %n known red</numerusform>
            <numerusform>Acknowledge %n known reds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AllowCheckDialog</name>
    <message numerus="yes">
        <source>It sends %n request(s)</source>
        <translation>
            <numerusform>It sends %n request</numerusform>
            <numerusform>It sends %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AssignDialog</name>
    <message numerus="yes">
        <source>Assign %n item(s)</source>
        <translation>
            <numerusform>Assign %n item</numerusform>
            <numerusform>Assign %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChecksModel</name>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ChecksPanel</name>
    <message numerus="yes">
        <source>%1 of %n on</source>
        <translation>
            <numerusform>%1 of %n on</numerusform>
            <numerusform>%1 of %n on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks are taken out for the same reason.</source>
        <translation>
            <numerusform>%n checks are taken out for the same reason.</numerusform>
            <numerusform>%n checks are taken out for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n dismissed check(s) back in</source>
        <translation>
            <numerusform>Take %n dismissed check back in</numerusform>
            <numerusform>Take %n dismissed checks back in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Conditions</name>
    <message numerus="yes">
        <source>No probe is on. %n statement(s) of this checklist could be checked.</source>
        <translation>
            <numerusform>No probe is on. %n statement of this checklist could be checked.</numerusform>
            <numerusform>No probe is on. %n statements of this checklist could be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CopyAction</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DetailsPane</name>
    <message numerus="yes">
        <source>%n check(s) are off. Review probes…</source>
        <translation>
            <numerusform>%n check is off. Review probes…</numerusform>
            <numerusform>%n checks are off. Review probes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EgressDialog</name>
    <message numerus="yes">
        <source>%n older contact(s) are not kept any more.</source>
        <translation>
            <numerusform>%n older contact are not kept any more.</numerusform>
            <numerusform>%n older contacts are not kept any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EnrolDialog</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentModel</name>
    <message numerus="yes">
        <source>not set: %n check(s) wait for it</source>
        <translation>
            <numerusform>not set: %n check wait for it</numerusform>
            <numerusform>not set: %n checks wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::EnvironmentPage</name>
    <message numerus="yes">
        <source>%1 was made: %2, about %n bit(s) of chance.</source>
        <translation>
            <numerusform>%1 was made: %2, about %n bit of chance.</numerusform>
            <numerusform>%1 was made: %2, about %n bits of chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of four kinds</source>
        <translation>
            <numerusform>%n character of four kinds</numerusform>
            <numerusform>%n characters of four kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) taken.</source>
        <translation>
            <numerusform>%n variable taken.</numerusform>
            <numerusform>%n variables taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message numerus="yes">
        <source>%n box(es) empty</source>
        <translation>
            <numerusform>%n box empty</numerusform>
            <numerusform>%n boxes empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) in the file, </source>
        <translation>
            <numerusform>%n signature in the file, </numerusform>
            <numerusform>%n signatures in the file, </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Herald</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HostsModel</name>
    <message numerus="yes">
        <source>%1   %n check(s)</source>
        <translation>
            <numerusform>%1   %n check</numerusform>
            <numerusform>%1   %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n check(s), %2</source>
        <translation>
            <numerusform>%1, %n check, %2</numerusform>
            <numerusform>%1, %n checks, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MaintenancePage</name>
    <message numerus="yes">
        <source>%n late.</source>
        <translation>
            <numerusform>%n late.</numerusform>
            <numerusform>%n late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MarkNotApplicableAction</name>
    <message numerus="yes">
        <source>Why do %n item(s) not apply to this deployment? It is printed in the record.</source>
        <translation>
            <numerusform>Why does %n item not apply to this deployment? It is printed in the record.</numerusform>
            <numerusform>Why do %n items not apply to this deployment? It is printed in the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Outline</name>
    <message numerus="yes">
        <source>%n damaged place(s) mended</source>
        <translation>
            <numerusform>%n damaged place mended</numerusform>
            <numerusform>%n damaged places mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this (all of them with --json)</source>
        <translation>
            <numerusform>… and %n more like this (all of them with --json)</numerusform>
            <numerusform>… and %n more like this (all of them with --json)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ParametersModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Performer</name>
    <message numerus="yes">
        <source>You approve waiving %n item(s) with your own key.</source>
        <translation>
            <numerusform>You approve waiving %n item with your own key.</numerusform>
            <numerusform>You approve waiving %n items with your own key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordPanel</name>
    <message numerus="yes">
        <source>%1 of %n role(s) signed</source>
        <translation>
            <numerusform>%1 of %n role signed</numerusform>
            <numerusform>%1 of %n roles signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) void: something changed since</source>
        <translation>
            <numerusform>%n signature void: something changed since</numerusform>
            <numerusform>%n signatures void: something changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked against a probe, with a reason</source>
        <translation>
            <numerusform>%n ticked against a probe, with a reason</numerusform>
            <numerusform>%n ticked against a probe, with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Reminders</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ReviewList</name>
    <message numerus="yes">
        <source>%n more are as they were signed</source>
        <translation>
            <numerusform>%n more is as it was signed</numerusform>
            <numerusform>%n more are as they were signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RoleCard</name>
    <message numerus="yes">
        <source>%n ticked against a probe</source>
        <translation>
            <numerusform>%n ticked against a probe</numerusform>
            <numerusform>%n ticked against a probe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs %n item(s)</source>
        <translation>
            <numerusform>Signs %n item</numerusform>
            <numerusform>Signs %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirms %n own task(s)</source>
        <translation>
            <numerusform>confirms %n own task</numerusform>
            <numerusform>confirms %n own tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RollbackStart</name>
    <message numerus="yes">
        <source>%1 (%n step(s))</source>
        <translation>
            <numerusform>%1 (%n step)</numerusform>
            <numerusform>%1 (%n steps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RollbackWalk</name>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SignOffPage</name>
    <message numerus="yes">
        <source>%n item(s) still stand in the way; until they are settled a role can only reject.</source>
        <translation>
            <numerusform>%n item still stands in the way; until it is settled a role can only reject.</numerusform>
            <numerusform>%n items still stand in the way; until they are settled a role can only reject.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Sparkline</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StartDialog</name>
    <message numerus="yes">
        <source>%n placeholder(s)</source>
        <translation>
            <numerusform>%n placeholder</numerusform>
            <numerusform>%n placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trusted authority(ies)</source>
        <translation>
            <numerusform>%n trusted authority</numerusform>
            <numerusform>%n trusted authorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage(s)</source>
        <translation>
            <numerusform>%n vantage</numerusform>
            <numerusform>%n vantages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n check(s) on</source>
        <translation>
            <numerusform>%1 of %n check on</numerusform>
            <numerusform>%1 of %n checks on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Undoing</name>
    <message numerus="yes">
        <source>assignment of %n item(s)</source>
        <translation>
            <numerusform>assignment of %n item</numerusform>
            <numerusform>assignment of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark on %n item(s)</source>
        <translation>
            <numerusform>mark on %n item</numerusform>
            <numerusform>mark on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opening of %n item(s)</source>
        <translation>
            <numerusform>opening of %n item</numerusform>
            <numerusform>opening of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick of %n item(s)</source>
        <translation>
            <numerusform>tick of %n item</numerusform>
            <numerusform>tick of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiver of %n item(s)</source>
        <translation>
            <numerusform>waiver of %n item</numerusform>
            <numerusform>waiver of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VerdictBanner</name>
    <message numerus="yes">
        <source>%1 of %n signed</source>
        <translation>
            <numerusform>%1 of %n signed</numerusform>
            <numerusform>%1 of %n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is settled; %n signature(s) to go.</source>
        <translation>
            <numerusform>Everything is settled; %n signature to go.</numerusform>
            <numerusform>Everything is settled; %n signatures to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::WaiveDialog</name>
    <message numerus="yes">
        <source>Waive %n item(s)</source>
        <translation>
            <numerusform>Waive %n item</numerusform>
            <numerusform>Waive %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::WatchPage</name>
    <message numerus="yes">
        <source>%n more check(s) are watched as well.</source>
        <translation>
            <numerusform>%n more check is watched as well.</numerusform>
            <numerusform>%n more checks are watched as well.</numerusform>
        </translation>
    </message>
</context>
</TS>
