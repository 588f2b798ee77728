// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"
#include "presentation/profile/profile_file.h"
#include "presentation/reports/verification.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

namespace cli {

using domain::Error;

ExitCode runProfile(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"output", "FILE.pdf"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"language", "L"}, {"confidential", "CHOICE"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const QString path = invocation.value("output");
    if (path.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("A profile is a PDF file: say where with --output FILE.pdf."));
    const auto confidential = confidentialChoice(invocation);
    const auto language = languageOf(invocation);
    if (!confidential || !language)
        return refuse(call, !confidential ? confidential.error() : language.error());
    const auto opened = openForReading(call, invocation);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    const auto &portfolio = *opened.value().snapshot;
    const QString name = invocation.positional(1);
    const auto candidate = presentation::candidateNamed(portfolio, name);
    if (!candidate)
        return refuse(call, ExitCode::WrongUsage,
                      candidate.error().code == Error::Code::Conflict
                          ? QStringLiteral("More than one candidate goes by '%1'. Use a name that only one has.").arg(name)
                          : QStringLiteral("No candidate goes by '%1'. 'portolan list FILE candidates' lists them.").arg(name));
    auto origin = presentation::exportOrigin(portfolio, opened.value().store->path(), call.environment.clock());
    origin.confidential = confidential.value();
    const auto now = opened.value().asOf.knownOn.isValid() ? opened.value().store->load() : domain::Result<domain::Snapshot>(opened.value().snapshot);
    if (!now)
        return refuse(call, now.error());
    const QString source = presentation::sourceName(portfolio, opened.value().store->path(), language.value());
    const auto profile = presentation::leavingProfile({domain::RecordKind::Candidate, candidate.value().value, opened.value().snapshot, now.value(), opened.value().asOf, language.value(), source}, origin);
    if (!profile)
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("'%1' is confidential, so no profile was written. '--confidential include' lets it leave, and the page will say so.").arg(name));
    const auto bytes = presentation::profileFile(profile.value());
    if (const auto status = deliver(call, path, bytes); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    return ExitCode::Done;
}

} // namespace cli
