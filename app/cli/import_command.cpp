// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_rates.h"
#include "cli/list_import.h"
#include "cli/study_import.h"
#include "exchange/attached_files.h"
#include "exchange/lossless_export.h"
#include "exchange/rates/rate_import.h"
#include "exchange/trial_import.h"
#include "presentation/import/sheet_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

namespace cli {

namespace {

/// One import after another into one open portfolio; each file is one step in its log.
class Importer
{
public:
    Importer(Call &call, const Invocation &invocation) : m_call(call), m_invocation(invocation) {}

    ExitCode run()
    {
        const bool dryRun = m_invocation.has("dry-run");
        const auto mode = dryRun ? database::OpenMode::ReadOnly : database::OpenMode::ReadWrite;
        auto opened = workspace::Workspace::open(m_invocation.positional(0), m_call.environment.openOptions(mode), m_call.environment.clock);
        if (!opened)
            return refuse(m_call, codeOf(opened.error()), presentation::sentence(opened.error(), m_invocation.positional(0)));
        m_workspace = std::move(opened).value();
        ExitCode worst = ExitCode::Done;
        for (const QString &source : m_invocation.positionals().sliced(1)) {
            const ExitCode code = importOne(source, dryRun);
            if (int(code) > int(worst))
                worst = code;
        }
        if (m_invocation.has("json"))
            m_call.out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("imports"), m_json}}).toJson();
        return worst;
    }

private:
    ExitCode importOne(const QString &source, bool dryRun)
    {
        if (isList(source))
            return importList(source, dryRun);
        return importStudies(m_call, *m_workspace, source, {dryRun, m_invocation.has("json") ? &m_json : nullptr});
    }

    /// Registry files are known by their content; a mapping or another kind than trials says that it is a list.
    bool isList(const QString &source) const
    {
        const auto kind = listKindCalled(m_invocation.value("kind"));
        const bool mayBeRegistry = !m_invocation.has("mapping") && (!m_invocation.has("kind") || kind == exchange::ListKind::Trials);
        return !mayBeRegistry || !exchange::looksLikeRegistry(source);
    }

    ExitCode importList(const QString &source, bool dryRun)
    {
        const auto now = m_workspace->snapshot();
        const auto plan = planList(source, m_invocation, *m_workspace);
        if (!plan) {
            const bool isUsage = plan.error().code == domain::Error::Code::Usage;
            return refuse(m_call, isUsage ? ExitCode::WrongUsage : ExitCode::CannotReadOrWrite,
                          isUsage ? plan.error().detail : presentation::sheetRefusalText(plan.error(), QFileInfo(source).fileName()));
        }
        if (!dryRun)
            if (const auto status = m_workspace->submit(plan.value().changes); !status)
                return refuse(m_call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), m_workspace->store().path()));
        if (m_invocation.has("json"))
            m_json.append(listPlanJson(plan.value(), *now));
        else
            tellListPlan(m_call.out, plan.value(), *now);
        return plan.value().counts.refused > 0 ? ExitCode::DoneWithRefusals : ExitCode::Done;
    }

    Call &m_call;
    const Invocation &m_invocation;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QJsonArray m_json;
};

/// Reads portfolio.json, as `export` writes it, into an empty portfolio.
ExitCode importPortfolio(Call &call, const Invocation &invocation)
{
    for (const char *option : {"mapping", "sheet", "currencies"}) {
        if (invocation.has(option))
            return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "--%1 does not go with a whole portfolio: its fields are known.").arg(QLatin1String(option)));
    }
    if (invocation.positionals().size() > 2)
        return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "A whole portfolio is imported alone, into an empty one. Import the other files afterwards."));
    const bool isDry = invocation.has("dry-run");
    auto opened = workspace::Workspace::open(invocation.positional(0), call.environment.openOptions(isDry ? database::OpenMode::ReadOnly : database::OpenMode::ReadWrite), call.environment.clock);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    QFile file(invocation.positional(1));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(call, domain::Error{domain::Error::Code::CannotOpen, file.errorString(), invocation.positional(1)});
    auto &workspace = *opened.value();
    auto changes = exchange::readPortfolioJson(file.readAll(), *workspace.snapshot());
    if (!changes)
        return refuse(call, codeOf(changes.error()), presentation::sentence(changes.error(), invocation.positional(1)));
    const QStringList lost = exchange::readAttachedFiles(changes.value(), QFileInfo(file).path());
    if (const auto status = isDry ? domain::Status(domain::Done{}) : workspace.submit(changes.value()); !status)
        return refuse(call, codeOf(status.error()), presentation::sentence(status.error(), invocation.positional(0)));
    if (invocation.has("json")) {
        const QJsonObject told{{QStringLiteral("file"), QFileInfo(file).fileName()}, {QStringLiteral("records"), changes.value().size()}, {QStringLiteral("missing_files"), QJsonArray::fromStringList(lost)}};
        call.out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("imports"), QJsonArray{told}}}).toJson();
    } else {
        call.out << QCoreApplication::translate("Cli", "%1: %2 records").arg(file.fileName(), QLocale().toString(changes.value().size())) << '\n';
        if (!lost.isEmpty())
            call.out << QCoreApplication::translate("Cli", "Attached files that are missing or altered in the folder 'attachments' beside it: %1").arg(lost.join(QStringLiteral(", "))) << '\n';
    }
    return lost.isEmpty() ? ExitCode::Done : ExitCode::DoneWithRefusals;
}

ExitCode importHistory(Call &call, const Invocation &invocation)
{
    for (const char *option : {"mapping", "sheet"}) {
        if (invocation.has(option))
            return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "--%1 does not go with the European Central Bank's history of exchange rates: its columns are known.").arg(QLatin1String(option)));
    }
    return importRates(call, invocation);
}

/// Before anything is written: half of what was asked for would be done otherwise.
ExitCode refuseMixture(Call &call, const QString &rates)
{
    return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "'%1' is the European Central Bank's history of exchange rates. Import it by itself; nothing was imported.").arg(rates));
}

} // namespace

ExitCode runImport(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"kind", "K"}, {"currencies", "C,C"}, {"mapping", "FILE"}, {"sheet", "NAME"}, {"dry-run"}, {"json"}}, 2, 10'000);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString kind = invocation.value().value("kind");
    const auto sources = invocation.value().positionals().sliced(1);
    if (kind == QLatin1String("portfolio") || (kind.isEmpty() && std::ranges::any_of(sources, exchange::looksLikePortfolioJson)))
        return importPortfolio(call, invocation.value());
    // Lists of rates with a row per rate are read like any other list.
    const bool mayBeRates = kind.isEmpty() || kind == QLatin1String("rates");
    const auto rates = mayBeRates ? std::ranges::find_if(sources, exchange::looksLikeRates) : sources.end();
    if (rates != sources.end())
        return std::ranges::all_of(sources, exchange::looksLikeRates) ? importHistory(call, invocation.value()) : refuseMixture(call, *rates);
    if (invocation.value().has("currencies"))
        return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "--currencies goes with the European Central Bank's history of exchange rates only."));
    if (kind == QLatin1String("terms") || kind == QLatin1String("sources"))
        return refuse(call, ExitCode::WrongUsage, unlistedTableText());
    if (!kind.isEmpty() && listKindCalled(kind) == exchange::ListKind::Unset)
        return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "'%1' cannot be imported. Choose --kind deals, candidates, programs, companies, trials, events or rates, or portfolio (portfolio.json of 'export').").arg(kind));
    return Importer(call, invocation.value()).run();
}

} // namespace cli
