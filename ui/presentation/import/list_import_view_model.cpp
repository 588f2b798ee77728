// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_import_view_model.h"

#include "exchange/mapping/saved_mappings.h"
#include "presentation/import/sheet_words.h"
#include "workspace/free_beside.h"

#include <QPromise>
#include <QSet>

namespace presentation {

using namespace exchange;

ListImportViewModel::ListImportViewModel(workspace::Workspace &workspace, QObject *parent)
    : FileImport(workspace, parent)
    , m_columns(new ListColumnsViewModel(workspace, this))
    , m_planning(this, [this](const Answer &answer) { accept(answer); })
{
    connect(m_columns, &ListColumnsViewModel::progressed, this, &FileImport::progressed);
    connect(m_columns, &ListColumnsViewModel::refused, this, &FileImport::refused);
    connect(m_columns, &ListColumnsViewModel::mappingChanged, this, &ListImportViewModel::dropPlan);
    connect(m_columns, &ListColumnsViewModel::proposingStarted, this, [this] {
        dropPlan();
        m_choices.rows.clear(); // Another header or sheet has other lines.
        m_choices.fixes.clear();
    });
}

ListImportViewModel::~ListImportViewModel() = default;

void ListImportViewModel::open(const QString &path, const SheetOptions &options)
{
    m_choices = {};
    m_choices.asOf = domain::PartialDate::day(workspace().now().toLocalTime().date());
    dropPlan();
    m_columns->open(path, options);
}

void ListImportViewModel::dropPlan()
{
    m_newChoices.clear();
    workspace::freeBeside(std::tuple(std::exchange(m_plan, nullptr), std::exchange(m_rows, nullptr)));
}

void ListImportViewModel::take(qsizetype row, const RowOffer &offer)
{
    switch (offer.kind) {
    case RowOffer::Kind::Fix:
    case RowOffer::Kind::FixAs: m_choices.fixes.insert(offer.place, offer.value); break;
    case RowOffer::Kind::LeaveOut: m_choices.fixes.insert(offer.place, QString()); break;
    case RowOffer::Kind::Answer: m_choices.words.insert(offer.word, offer.answer); break;
    case RowOffer::Kind::Choice: choose(row, offer.choice); break;
    }
    plan();
    if (offer.kind == RowOffer::Kind::Choice)
        Q_EMIT chosen();
}

/// The row shows its choice at once: a plan of a hundred thousand rows takes seconds to be made anew.
void ListImportViewModel::choose(qsizetype row, const RowChoice &choice)
{
    if (choice == RowChoice())
        m_choices.rows.remove(m_plan->rows[row].line);
    else
        m_choices.rows.insert(m_plan->rows[row].line, choice);
    m_newChoices.insert(row, choice);
    m_rows = std::make_shared<const ListPlanRows>(m_plan, m_snapshot, m_newChoices);
}

void ListImportViewModel::setUpdates(UpdatePolicy updates)
{
    m_choices.updates = updates;
    plan();
}

bool ListImportViewModel::isDecided() const
{
    return m_columns->isChanged() || !m_choices.rows.isEmpty() || !m_choices.fixes.isEmpty() || !m_choices.words.isEmpty() || m_choices.updates != UpdatePolicy::NewerSourceWins;
}

void ListImportViewModel::plan()
{
    if (!m_columns->hasFile())
        return;
    m_isSettled = false;
    Q_EMIT planningStarted();
    m_planning.start([this, source = m_columns->source(), choices = m_choices, snapshot = workspace().snapshot(), ids = &workspace().store().ids(),
                      at = workspace().now()](QPromise<Answer> &promise) {
        auto made = planListImport(source, snapshot, choices, {*ids, at}, reporting([&promise] { return !promise.isCanceled(); }));
        if (!made.ok()) {
            promise.addResult(std::make_shared<domain::Result<Planned>>(made.error()));
            return;
        }
        const auto plan = std::make_shared<const ListPlan>(std::move(made).value());
        promise.addResult(std::make_shared<domain::Result<Planned>>(Planned{plan, snapshot, std::make_shared<ListPlanRows>(plan, snapshot)}));
    });
}

void ListImportViewModel::accept(const Answer &answer)
{
    if (!answer->ok()) {
        Q_EMIT refused(answer->error());
        return;
    }
    Planned taken = std::move(answer->value()); // The task would keep it until the next one.
    auto old = std::tuple(std::exchange(m_plan, taken.plan), std::exchange(m_rows, taken.rows), std::exchange(m_snapshot, taken.snapshot));
    m_newChoices.clear();
    m_isSettled = true;
    Q_EMIT planned();
    workspace::freeBeside(std::move(old));
}

void ListImportViewModel::cancel()
{
    m_columns->cancel();
    m_planning.cancel();
}

void ListImportViewModel::forget()
{
    dropPlan();
    workspace::freeBeside(std::exchange(m_snapshot, nullptr));
    m_choices = {};
    m_columns->forget();
}

qint64 ListImportViewModel::rowCount() const
{
    return m_columns->rowCount();
}

PlanSummary ListImportViewModel::summary() const
{
    PlanSummary summary;
    if (!m_plan)
        return summary;
    const auto [counts, skipped] = m_rows->counts();
    summary.counts = counts;
    summary.kind = m_plan->kind;
    summary.title = m_columns->title();
    summary.file = sheetFileText(*m_columns->source().file, rowCount());
    summary.unchanged = skipped ? tr("already here; %n skipped", nullptr, int(skipped)) : tr("already here");
    summary.totals = totalsText(m_plan->totals);
    summary.waiting = m_isSettled ? listWaiting(*m_plan) : tr("Working out what else your choice changes…");
    summary.remarks = (ownTableText(*m_plan) + u' ' + tr("Struck = value now; bold = value in the file.")).trimmed();
    summary.apply = listApplyText(*m_plan);
    summary.done = QStringLiteral("%1: %2 %3").arg(m_plan->fileName, listSummary(*m_plan), summary.totals).trimmed();
    return summary;
}

QList<qint64> ListImportViewModel::written() const
{
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const auto &row : m_plan ? m_plan->rows : QList<ListRow>()) {
        const bool isWritten = row.isWritten() && row.action != ListRow::Action::Unchanged && row.record != 0;
        if (isWritten && !seen.contains(row.record)) {
            seen.insert(row.record);
            ids.append(row.record);
        }
    }
    return ids;
}

domain::ChangeSet ListImportViewModel::changes() const
{
    domain::ChangeSet changes = m_plan ? m_plan->changes : domain::ChangeSet();
    if (changes.isEmpty())
        return changes;
    auto mapping = rememberMapping(*m_snapshot, m_columns->source().mapping, m_columns->source().header.names, workspace().store().ids());
    changes.of<domain::ImportMapping>().append(mapping.of<domain::ImportMapping>());
    return changes;
}

} // namespace presentation
