// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_rates.h"

#include "presentation/words/rate_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace cli {

namespace {

/// Nothing where the user names none.
QStringList chosen(const Invocation &invocation)
{
    const QString text = invocation.value("currencies").toUpper();
    return text == QLatin1String("ALL") ? QStringList{QStringLiteral("*")} : text.split(u',', Qt::SkipEmptyParts);
}

QJsonObject json(const exchange::RatePlan &plan)
{
    QJsonArray currencies;
    for (const auto &column : plan.columns) {
        if (column.isTaken)
            currencies.append(QJsonObject{{QStringLiteral("currency"), column.currency}, {QStringLiteral("first"), column.first.toString(Qt::ISODate)},
                                          {QStringLiteral("last"), column.last.toString(Qt::ISODate)}, {QStringLiteral("days"), column.days},
                                          {QStringLiteral("missing"), column.missing}});
    }
    QJsonArray conflicts;
    for (const auto &conflict : plan.conflicts)
        conflicts.append(presentation::rateConflict(conflict));
    return {{QStringLiteral("file"), plan.fileName}, {QStringLiteral("sha256"), plan.sha256}, {QStringLiteral("days"), plan.days},
            {QStringLiteral("added"), plan.added.size()}, {QStringLiteral("unchanged"), plan.unchanged}, {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("currencies"), currencies}};
}

void tell(Call &call, const exchange::RatePlan &plan)
{
    call.out << plan.fileName << ": " << presentation::ratePlanSummary(plan) << '\n';
    for (const QString &line : presentation::rateGaps(plan))
        call.out << "  " << line << '\n';
    for (const auto &conflict : plan.conflicts)
        call.out << "  " << presentation::rateConflict(conflict) << '\n';
}

/// The currency that the file does not have, or nothing.
QString unknownCurrency(const exchange::RatePlan &plan, const QStringList &asked)
{
    const auto has = [&plan](const QString &code) {
        return code == QLatin1String("*") || std::ranges::any_of(plan.columns, [&code](const exchange::RateColumn &column) { return column.currency == code; });
    };
    const auto found = std::ranges::find_if_not(asked, has);
    return found == asked.end() ? QString() : *found;
}

} // namespace

ExitCode importRates(Call &call, const Invocation &invocation)
{
    const bool dryRun = invocation.has("dry-run");
    const auto mode = dryRun ? database::OpenMode::ReadOnly : database::OpenMode::ReadWrite;
    auto opened = workspace::Workspace::open(invocation.positional(0), call.environment.openOptions(mode), call.environment.clock);
    if (!opened)
        return refuse(call, codeOf(opened.error()), presentation::sentence(opened.error(), invocation.positional(0)));
    auto &workspace = *opened.value();
    const QStringList asked = chosen(invocation);
    ExitCode worst = ExitCode::Done;
    QJsonArray all;
    for (const QString &source : invocation.positionals().sliced(1)) {
        const auto plan = exchange::planRateImport(source, *workspace.snapshot(), asked.isEmpty() ? exchange::usedCurrencies(*workspace.snapshot()) : asked);
        if (!plan)
            return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(plan.error(), source));
        if (const QString unknown = unknownCurrency(plan.value(), asked); !unknown.isEmpty())
            return refuse(call, ExitCode::WrongUsage, QCoreApplication::translate("Cli", "'%1' has no currency '%2'; its header lists those it has.").arg(plan.value().fileName, unknown));
        const auto changes = plan.value().toChangeSet(*workspace.snapshot(), workspace.store().ids(), call.environment.clock());
        if (const auto status = dryRun ? domain::Status(domain::Done{}) : workspace.submit(changes); !status)
            return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), workspace.store().path()));
        if (invocation.has("json"))
            all.append(json(plan.value()));
        else
            tell(call, plan.value());
        if (!plan.value().conflicts.isEmpty())
            worst = ExitCode::DoneWithRefusals;
    }
    if (invocation.has("json"))
        call.out << QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("imports"), all}}).toJson();
    return worst;
}

} // namespace cli
