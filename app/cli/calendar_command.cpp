// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"
#include "presentation/calendar/calendar_file.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

namespace cli {

ExitCode runCalendar(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"filter", "TEXT"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"output", "FILE.ics"}, {"language", "L"}, {"confidential", "CHOICE"}}, 1, 1);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const auto confidential = confidentialChoice(invocation);
    const auto language = languageOf(invocation);
    if (!confidential || !language)
        return refuse(call, !confidential ? confidential.error() : language.error());
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto &portfolio = opened.value();
    presentation::CalendarFileRequest request;
    request.snapshot = portfolio.snapshot;
    request.asOf = portfolio.asOf;
    request.figures = analytics::calendarEvents(*portfolio.snapshot, portfolio.visible, portfolio.asOf);
    request.language = language.value();
    request.filter = portfolio.filter;
    request.origin = presentation::exportOrigin(*portfolio.snapshot, portfolio.store->path(), call.environment.clock());
    request.origin.confidential = confidential.value();
    const auto now = portfolio.asOf.knownOn.isValid() ? portfolio.store->load() : domain::Result<domain::Snapshot>(portfolio.snapshot);
    if (!now)
        return refuse(call, now.error());
    request.now = now.value();
    request.source = presentation::sourceName(*portfolio.snapshot, portfolio.store->path(), request.language);
    request.made = call.environment.clock();
    const QString path = invocation.value("output");
    if (const auto status = deliver(call, path, presentation::calendarFile(request)); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    return ExitCode::Done;
}

} // namespace cli
