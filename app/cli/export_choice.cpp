// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_choice.h"

#include "cli/spoken_language.h"
#include "presentation/reports/report_words.h"

namespace cli {

using domain::Error;
using domain::Result;

Result<domain::Language> languageOf(const Invocation &invocation)
{
    return languageAmong({QStringLiteral("--language"), invocation.value("language", QStringLiteral("en"))});
}

Result<figure::ConfidentialChoice> confidentialChoice(const Invocation &invocation)
{
    const QString text = invocation.value("confidential", QStringLiteral("leave-out"));
    if (text == QLatin1String("leave-out"))
        return figure::ConfidentialChoice::LeftOut;
    if (text == QLatin1String("include"))
        return figure::ConfidentialChoice::Included;
    return Error{Error::Code::Usage, text + QStringLiteral(" (include, leave-out)"), QStringLiteral("confidential")};
}

Result<QString> applyConfidentialChoice(OpenedPortfolio &opened, const Invocation &invocation)
{
    const auto choice = confidentialChoice(invocation);
    const auto language = languageOf(invocation);
    if (!choice || !language)
        return !choice ? choice.error() : language.error();
    // What is confidential now stays here, whatever was marked on the day looked back to.
    const auto now = opened.asOf.knownOn.isValid() ? opened.store->load() : Result<domain::Snapshot>(opened.snapshot);
    if (!now)
        return now.error();
    const auto open = domain::publicPortfolio(opened.snapshot, now.value());
    if (choice.value() == figure::ConfidentialChoice::LeftOut && !open.isWhole()) {
        opened.snapshot = open.snapshot;
        opened.visible = domain::evaluate(*opened.snapshot, opened.filter, opened.asOf);
    }
    return presentation::confidentialNotice(open, choice.value(), language.value());
}

} // namespace cli
