// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_rates.h"
#include "cli/list_import.h"
#include "exchange/lossless_export.h"
#include "exchange/rates/rate_import.h"
#include "exchange/trial_import.h"
#include "presentation/import/sheet_words.h"
#include "presentation/words/import_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextStream>

namespace cli {

using exchange::ImportPlan;
using exchange::PlanRow;

namespace {

QString actionWord(PlanRow::Action action)
{
    switch (action) {
    case PlanRow::Action::Add: return QStringLiteral("add");
    case PlanRow::Action::Update: return QStringLiteral("update");
    case PlanRow::Action::Unchanged: return QStringLiteral("unchanged");
    case PlanRow::Action::Conflict: return QStringLiteral("conflict");
    case PlanRow::Action::Refused: return QStringLiteral("refused");
    }
    return {};
}

QJsonArray changesJson(const QList<exchange::FieldChange> &changes)
{
    QJsonArray list;
    for (const auto &change : changes)
        list.append(QJsonObject{{QStringLiteral("field"), change.field}, {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    return list;
}

QJsonObject rowJson(const PlanRow &row)
{
    QJsonObject object{{QStringLiteral("line"), row.line}, {QStringLiteral("action"), actionWord(row.action)},
                       {QStringLiteral("key"), row.key}, {QStringLiteral("name"), row.name}};
    if (!row.changes.isEmpty())
        object.insert(QStringLiteral("changes"), changesJson(row.changes));
    if (!row.conflicts.isEmpty())
        object.insert(QStringLiteral("conflicts"), changesJson(row.conflicts));
    if (row.action == PlanRow::Action::Refused)
        object.insert(QStringLiteral("reason"), presentation::refusalSentence(row));
    return object;
}

QJsonObject planJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const auto &row : plan.rows)
        rows.append(rowJson(row));
    QJsonArray offers;
    for (const auto &offer : plan.offers)
        offers.append(QJsonObject{{QStringLiteral("kind"), domain::tableName(offer.kind)}, {QStringLiteral("text"), offer.text}, {QStringLiteral("rows"), offer.rows}});
    return {{QStringLiteral("file"), plan.fileName}, {QStringLiteral("sha256"), plan.sha256},
            {QStringLiteral("added"), plan.counts.added}, {QStringLiteral("updated"), plan.counts.updated},
            {QStringLiteral("unchanged"), plan.counts.unchanged}, {QStringLiteral("conflicts"), plan.counts.conflicts},
            {QStringLiteral("refused"), plan.counts.refused}, {QStringLiteral("rows"), rows},
            {QStringLiteral("vanished"), QJsonArray::fromStringList(plan.vanished)}, {QStringLiteral("offered_for_linking"), offers}};
}

void tellPlan(Call &call, const ImportPlan &plan)
{
    call.out << plan.fileName << ": " << presentation::planSummary(plan) << '\n';
    for (const auto &row : plan.rows) {
        if (row.action == PlanRow::Action::Refused)
            call.out << "  " << presentation::refusalSentence(row) << '\n';
        else if (!row.conflicts.isEmpty())
            call.out << "  " << presentation::changeText(row) << '\n';
    }
}

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
        return isList(source) ? importList(source, dryRun) : importTrials(source, dryRun);
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

    ExitCode importTrials(const QString &source, bool dryRun)
    {
        const auto textOf = [this](const QString &hash) { return m_workspace->store().text(hash); };
        auto plan = exchange::planTrialImport(source, *m_workspace->snapshot(), textOf);
        if (!plan)
            return refuse(m_call, ExitCode::CannotReadOrWrite, presentation::sentence(plan.error(), source));
        if (!dryRun) {
            const auto changes = plan.value().toChangeSet(m_workspace->store().ids(), m_call.environment.clock());
            if (const auto status = m_workspace->submit(changes); !status)
                return refuse(m_call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), m_workspace->store().path()));
        }
        if (m_invocation.has("json"))
            m_json.append(planJson(plan.value()));
        else
            tellPlan(m_call, plan.value());
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
    auto opened = workspace::Workspace::open(invocation.positional(0), call.environment.openOptions(), call.environment.clock);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    QFile file(invocation.positional(1));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(call, domain::Error{domain::Error::Code::CannotOpen, file.errorString(), invocation.positional(1)});
    auto &workspace = *opened.value();
    const auto changes = exchange::readPortfolioJson(file.readAll(), *workspace.snapshot());
    if (!changes)
        return refuse(call, codeOf(changes.error()), presentation::sentence(changes.error(), invocation.positional(1)));
    if (!invocation.has("dry-run"))
        if (const auto status = workspace.submit(changes.value()); !status)
            return refuse(call, codeOf(status.error()), presentation::sentence(status.error(), invocation.positional(0)));
    call.out << QCoreApplication::translate("Cli", "%1: %2 records").arg(file.fileName(), QLocale().toString(changes.value().size())) << '\n';
    return ExitCode::Done;
}

} // namespace

ExitCode runImport(Call &call)
{
    const auto invocation = Invocation::parse(call, {{"kind", "K"}, {"currencies", "C,C"}, {"mapping", "FILE"}, {"sheet", "NAME"}, {"dry-run"}, {"json"}}, 2, 10'000);
    if (!invocation)
        return refuse(call, invocation.error());
    const QString kind = invocation.value().value("kind");
    if (kind == QLatin1String("portfolio"))
        return importPortfolio(call, invocation.value());
    // Lists of rates with a row per rate are read like any other list.
    if ((kind.isEmpty() || kind == QLatin1String("rates")) && exchange::looksLikeRates(invocation.value().positional(1)))
        return importRates(call, invocation.value());
    if (!kind.isEmpty() && listKindCalled(kind) == exchange::ListKind::Unset)
        return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "'%1' cannot be imported. Choose --kind deals, candidates, programs, companies, trials, events or rates, or portfolio (portfolio.json of 'export').").arg(kind));
    return Importer(call, invocation.value()).run();
}

} // namespace cli
