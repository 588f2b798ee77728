<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Prompter</name>
    <message numerus="yes">
        <source>This portfolio has %n confidential record(s). Shall they leave with this file? The file will say so.</source>
        <translation>
            <numerusform>This portfolio has %n confidential record. Shall it leave with this file? The file will say so.</numerusform>
            <numerusform>This portfolio has %n confidential records. Shall they leave with this file? The file will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::ListImportViewModel</name>
    <message numerus="yes">
        <source>already here; %n skipped</source>
        <translation>
            <numerusform>already here; %n skipped</numerusform>
            <numerusform>already here; %n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::MappingModel</name>
    <message numerus="yes">
        <source>%n value(s) not understood</source>
        <translation>
            <numerusform>%n value not understood</numerusform>
            <numerusform>%n values not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BlockList</name>
    <message numerus="yes">
        <source>over %n year(s)</source>
        <translation>
            <numerusform>over %n year</numerusform>
            <numerusform>over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>over %n month</numerusform>
            <numerusform>over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n week(s)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DashboardBar</name>
    <message numerus="yes">
        <source>The dashboard in %1 has more than %n cards, the most that one can hold. Split it, then import the parts.</source>
        <translation>
            <numerusform>The dashboard in %1 has more than %n card, the most that one can hold. Split it, then import the parts.</numerusform>
            <numerusform>The dashboard in %1 has more than %n cards, the most that one can hold. Split it, then import the parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message numerus="yes">
        <source>%n value(s), the same as on screen</source>
        <translation>
            <numerusform>%n value, the same as on screen</numerusform>
            <numerusform>%n values, the same as on screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ExportOptions</name>
    <message numerus="yes">
        <source>Include %n confidential record(s); the footnote will say so</source>
        <translation>
            <numerusform>Include %n confidential record; the footnote will say so</numerusform>
            <numerusform>Include %n confidential records; the footnote will say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPane</name>
    <message numerus="yes">
        <source>%n change(s), newest first. Steps are reverted on the History page.</source>
        <translation>
            <numerusform>%n change, newest first. Steps are reverted on the History page.</numerusform>
            <numerusform>%n changes, newest first. Steps are reverted on the History page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) under a header</source>
        <translation>
            <numerusform>%n row under a header</numerusform>
            <numerusform>%n rows under a header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the clipboard</source>
        <translation>
            <numerusform>%n row from the clipboard</numerusform>
            <numerusform>%n rows from the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ProfileDialog</name>
    <message numerus="yes">
        <source>Show %n confidential record(s); the page will say so</source>
        <translation>
            <numerusform>Show %n confidential record; the page will say so</numerusform>
            <numerusform>Show %n confidential records; the page will say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ReportsPage</name>
    <message numerus="yes">
        <source>%n figure(s) changed since</source>
        <translation>
            <numerusform>%n figure changed since</numerusform>
            <numerusform>%n figures changed since</numerusform>
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
    <name>widgets::TableExportDialog</name>
    <message numerus="yes">
        <source>Include %n confidential record(s); the file will say so</source>
        <translation>
            <numerusform>Include %n confidential record; the file will say so</numerusform>
            <numerusform>Include %n confidential records; the file will say so</numerusform>
        </translation>
    </message>
</context>
</TS>
