// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/spoken_language.h"
#include "presentation/words/sentences.h"

#include <QTextStream>

#include <algorithm>
#include <array>

namespace cli {

namespace {

constexpr std::array kCommands{
    Command{"new", "FILE [--demo]", "make a portfolio, empty or with the demo's records", false, &runNew},
    Command{"import", "FILE SOURCE… [--kind K] [--currencies USD,CNY|all] [--mapping FILE] [--sheet NAME] [--dry-run] [--json] [--language en|zh_CN]", "add the rows of lists, registry files and the ECB history of exchange rates", false, &runImport},
    Command{"fetch", "FILE --numbers NCT…,NCT… | --search TEXT [--address URL] [--dry-run] [--json]", "ask ClinicalTrials.gov for trials and add them, or say what would change", false, &runFetch},
    Command{"template", "KIND PATH.xlsx [--language en|zh_CN]", "write an empty list for candidates, programs, trials, deals, companies, events or rates, that imports without a mapping", false, &runTemplate},
    Command{"list", "FILE KIND [--filter TEXT] [--as-of DATE] [--as-known-on DATE] [--columns a,b] [--format csv|json|xlsx] [--confidential include|leave-out] [--output PATH]", "list records", false, &runList},
    Command{"charts", "[--json]", "list the charts with their ids and units", false, &runCharts},
    Command{"chart", "FILE CHART [--filter TEXT] [--as-of DATE] [--as-known-on DATE] [--unit KIND] [--options LIST] [--format json|csv|png|svg|pdf|pptx|xlsx] [--size WxH] [--scale 1-4] [--output PATH] [--language en|zh_CN] [--confidential include|leave-out]",
            "make one chart", true, &runChart},
    Command{"changes",
            "FILE --from DATE [--to DATE] [--kind candidates|programs|trials|deals] [--filter TEXT] [--present-knowledge] [--format csv|json|png|svg|pdf|pptx|xlsx] [--output PATH] [--language en|zh_CN]",
            "tell what changed between two days, each seen with what was recorded by then", true, &runChanges},
    Command{"reports", "[FILE] [--json]", "list the delivered report templates, and the reports saved in FILE", false, &runReports},
    Command{"report",
            "FILE TEMPLATE --output PATH [--format pdf|pptx|xlsx|html] [--set candidate=NAME|company=NAME|deal=NAME|title=TEXT|as-of=DATE] [--filter TEXT] [--as-of DATE] [--as-known-on DATE] [--language en|zh_CN] [--confidential include|leave-out]",
            "make a report from a template or a saved report", true, &runReport},
    Command{"verify", "FILE.pptx|xlsx|pdf|csv|html|svg|png|json|ics PORTFOLIO [--json]", "see whether the figures of an exported file still hold, and whether the file was altered", false, &runVerify},
    Command{"profile", "FILE NAME --output FILE.pdf [--as-of DATE] [--confidential include|leave-out] [--language en|zh_CN]", "write a candidate on one page", true, &runProfile},
    Command{"calendar", "FILE [--filter TEXT] [--as-of DATE] [--as-known-on DATE] [--output FILE.ics] [--confidential include|leave-out] [--language en|zh_CN]",
            "write what happened and what is to come as a calendar file", false, &runCalendar},
    Command{"check", "FILE", "look for damage, broken references and contradictions", false, &runCheck},
    Command{"check-claim", "[FILE] [--part N] [--of N] [--percent P] [--low P --high P] [--before X --after X] [--growth P] [--mixed-sources] [--mixed-windows]",
            "see whether the figures of a statement agree after rounding; with FILE, its published figures", false, &runCheckClaim},
    Command{"export", "FILE --output DIR [--as-of DATE] [--as-known-on DATE] [--confidential include|leave-out]",
            "write everything as JSON and CSV, losing nothing; or what was true, or known, on a day", false, &runExport},
    Command{"briefing", "[FILE] --output DIR [--filter TEXT] [--as-of DATE] [--as-known-on DATE] [--language en|zh_CN]", "write every chart as PNG, SVG, PDF and CSV; without FILE of the demo portfolio", true, &runBriefing},
};

} // namespace

const Command *findCommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    const auto found = std::ranges::find_if(kCommands, [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

ExitCode run(const Command &command, Call &call)
{
    const bool asksForHelp = call.arguments.contains(QStringLiteral("--help")) || call.arguments.contains(QStringLiteral("-h"));
    const auto language = languageAmong(call.arguments);
    if (!language)
        return refuse(call, language.error());
    const SpokenLanguage spoken(language.value());
    if (!asksForHelp)
        return command.run(call);
    call.out << "portolan " << command.name << ' ' << QString::fromUtf8(command.synopsis) << "\n  " << command.purpose << '\n';
    return ExitCode::Done;
}

QString helpText()
{
    QString text = QStringLiteral("Portolan: candidates, trials and deals in one file, with every number traceable to its source.\n\n"
                                  "  portolan [FILE]          open the window, on FILE or on the start page\n"
                                  "  portolan --demo          open the window on the demo portfolio\n"
                                  "  portolan --read-only FILE [--confidential include]\n"
                                  "                           open the window for guests: nothing is written, confidential records are left out unless included\n\n");
    for (const Command &command : kCommands)
        text += QStringLiteral("  portolan %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis), QLatin1String(command.purpose));
    return text
        + QStringLiteral("\nEach command answers in English, or with --language zh_CN in Chinese. Without --output, text formats go to standard output.\n"
                         "Exit codes: 0 done; 1 done, with refused rows or marked records; 2 wrong usage; 3 cannot read or write.\n");
}

ExitCode codeOf(const domain::Error &error)
{
    using Code = domain::Error::Code;
    switch (error.code) {
    case Code::Usage:
    case Code::Syntax: return ExitCode::WrongUsage;
    default: return ExitCode::CannotReadOrWrite;
    }
}

ExitCode refuse(Call &call, ExitCode code, const QString &sentence)
{
    call.err << sentence << '\n';
    return code;
}

ExitCode refuse(Call &call, const domain::Error &error)
{
    return refuse(call, codeOf(error), presentation::sentence(error));
}

} // namespace cli
