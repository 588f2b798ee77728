// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/study_import.h"

#include "exchange/trial_import.h"
#include "presentation/words/import_words.h"
#include "presentation/words/sentences.h"

#include <QJsonArray>
#include <QJsonObject>
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

} // namespace

ExitCode importStudies(Call &call, workspace::Workspace &workspace, const QString &source, const StudyImportWish &wish)
{
    const auto textOf = [&workspace](const QString &hash) { return workspace.store().text(hash); };
    const auto plan = exchange::planTrialImport(source, *workspace.snapshot(), textOf);
    if (!plan)
        return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(plan.error(), source));
    if (!wish.isDryRun) {
        const auto changes = plan.value().toChangeSet(workspace.store().ids(), call.environment.clock());
        if (const auto status = workspace.submit(changes); !status)
            return refuse(call, ExitCode::CannotReadOrWrite, presentation::sentence(status.error(), workspace.store().path()));
    }
    if (wish.json)
        wish.json->append(planJson(plan.value()));
    else
        tellPlan(call, plan.value());
    return plan.value().counts.refused > 0 ? ExitCode::DoneWithRefusals : ExitCode::Done;
}

} // namespace cli
