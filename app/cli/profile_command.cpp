// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"
#include "presentation/profile/profile_painting.h"
#include "presentation/words/portfolio_words.h"
#include "presentation/words/sentences.h"

namespace cli {

using domain::Error;

ExitCode runProfile(Call &call)
{
    const auto parsed = Invocation::parse(call, {{"output", "FILE.pdf"}, {"as-of", "DATE"}, {"as-known-on", "DATE"}, {"language", "L"}}, 2, 2);
    if (!parsed)
        return refuse(call, parsed.error());
    const Invocation &invocation = parsed.value();
    const QString path = invocation.value("output");
    if (path.isEmpty())
        return refuse(call, ExitCode::WrongUsage, QStringLiteral("A profile is a PDF file: say where with --output FILE.pdf."));
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
    presentation::ProfileRequest request{candidate.value(), opened.value().asOf, domain::Language::English, {}};
    if (invocation.value("language").startsWith(QLatin1String("zh")))
        request.language = domain::Language::Chinese;
    request.source = presentation::sourceName(portfolio, opened.value().store->path(), request.language);
    const auto bytes = presentation::profilePdf(presentation::candidateProfile(portfolio, request));
    if (const auto status = deliver(call, path, bytes); !status)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), path));
    return ExitCode::Done;
}

} // namespace cli
