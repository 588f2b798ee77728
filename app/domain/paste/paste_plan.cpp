// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paste/paste_plan.h"

#include "domain/changes/dated_fields.h"
#include "domain/edits.h"
#include "domain/names.h"
#include "domain/paste/cell_reading.h"
#include "domain/paste/paste_columns.h"
#include "domain/value_text.h"

#include <algorithm>

namespace domain {

namespace {

using CellOutcome = PasteCell::Outcome;
using RowOutcome = PasteRow::Outcome;

/// Makes one plan, row after row.
class Planner
{
public:
    Planner(const Portfolio &portfolio, const PasteRequest &request, IdSource &ids)
        : m_portfolio(portfolio)
        , m_request(request)
        , m_ids(ids)
        , m_fields(recordFields(request.kind))
        , m_columns(mapColumns(*m_fields, request))
        , m_reading(portfolio)
    {
        for (const auto *column : m_fields->derived())
            m_derived.insert(QLatin1String(column->key).toString(), column);
        m_plan.kind = request.kind;
        m_plan.hasHeader = m_columns.hasHeader;
        m_plan.hasNames = m_columns.name >= 0;
        m_plan.columns = m_columns.keys;
        m_plan.unknown = m_columns.unknown;
        const bool isByName = m_columns.hasHeader && m_plan.hasNames;
        m_plan.placement = request.placement.value_or(isByName ? Placement::ByName : Placement::FromCell);
        if (m_plan.placement == Placement::ByName && m_plan.hasNames)
            m_names = std::make_unique<NameIndex>(portfolio, request.kind);
    }

    void planRows(const IsCanceled &isCanceled)
    {
        const qsizetype first = m_columns.hasHeader ? 1 : 0;
        for (qsizetype i = first; i < m_request.block.size(); ++i) {
            if (isCanceled && isCanceled())
                return;
            if (std::ranges::any_of(m_request.block[i], [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
                planRow(m_request.block[i], int(i) + 1, i - first);
        }
    }

    PastePlan take()
    {
        edits::expandTerritories(m_portfolio, m_plan.changes, m_ids);
        m_plan.changes.label = {StepLabel::Action::Paste, m_request.kind, {}, {}, int(m_plan.added + m_plan.updated)};
        if (!m_plan.isEmpty()) {
            const auto after = applied(std::make_shared<const Portfolio>(m_portfolio), m_plan.changes);
            m_plan.contradictions = rules::checkChanged(*after, m_plan.changes);
        }
        return std::move(m_plan);
    }

private:
    void planRow(const QStringList &cells, int line, qsizetype position)
    {
        PasteRow row;
        row.line = line;
        row.name = m_columns.name >= 0 ? cells.value(m_columns.name).simplified() : QString();
        const qint64 target = targetOf(row, position);
        if (!row.isRefused() && target != 0)
            planUpdate(row, cells, target);
        else if (!row.isRefused())
            planAddition(row, cells);
        count(row);
        m_plan.rows.append(std::move(row));
    }

    /// The record that the row goes into; 0 for a new one, or where the row is refused.
    qint64 targetOf(PasteRow &row, qsizetype position)
    {
        if (m_plan.placement == Placement::FromCell)
            return m_request.targets.value(position);
        if (m_plan.placement == Placement::NewRows || !m_names)
            return 0;
        const auto ids = m_names->find(row.name);
        const QString key = normalizedKey(row.name);
        if (ids.size() > 1)
            row.outcome = RowOutcome::Ambiguous;
        else if (!key.isEmpty() && (ids.isEmpty() ? m_newNames.contains(key) : m_written.contains(ids.first())))
            row.outcome = RowOutcome::Repeated;
        m_newNames.insert(key);
        return ids.size() == 1 ? ids.first() : 0;
    }

    void planUpdate(PasteRow &row, const QStringList &cells, qint64 target)
    {
        row.record = target;
        if (row.name.isEmpty() || m_plan.placement == Placement::FromCell)
            row.name = recordName(m_portfolio, m_request.kind, target, Language::English);
        auto values = readCells(row, cells, target);
        refuseUnstorable(row, values, target);
        values.removeIf([&](const FieldValue &value) { return value.value == valueNow(target, *value.field); });
        for (const auto &[field, value] : values)
            row.cells.append(changed(*field, value, cells, target));
        std::ranges::sort(row.cells, {}, &PasteCell::column);
        const bool isWritten = !values.isEmpty() && m_fields->write(m_portfolio, target, values, m_plan.changes);
        row.outcome = isWritten ? RowOutcome::Updated : RowOutcome::Unchanged;
        m_written.insert(target);
    }

    void planAddition(PasteRow &row, const QStringList &cells)
    {
        auto values = readCells(row, cells, 0);
        const qint64 id = m_ids.nextValue();
        refuseUnstorable(row, values, id);
        values.removeIf([](const FieldValue &value) { return isEmpty(value.value); });
        const auto missing = m_fields->blocking(m_portfolio, id, values);
        if (values.isEmpty() || !missing.isEmpty()) {
            row.outcome = RowOutcome::Incomplete;
            for (const auto &problem : missing)
                addMissing(row, problem);
            return;
        }
        for (const auto &[field, value] : values)
            row.cells.append(changed(*field, value, cells, 0));
        std::ranges::sort(row.cells, {}, &PasteCell::column);
        m_fields->write(m_portfolio, id, values, m_plan.changes);
        row.record = id;
        row.outcome = RowOutcome::Added;
    }

    /// The values of the cells that can be read; the others go to the row's list.
    QList<FieldValue> readCells(PasteRow &row, const QStringList &cells, qint64 target)
    {
        QList<FieldValue> values;
        for (int column = 0; column < cells.size(); ++column) {
            const QString key = m_columns.keys.value(column);
            const auto *field = key.isEmpty() ? nullptr : m_fields->field(key);
            const bool isName = column == m_columns.name && m_plan.placement == Placement::ByName && target != 0;
            if (isName || (key.isEmpty() && (m_columns.hasHeader || cells[column].trimmed().isEmpty())))
                continue;
            if (!field || !isTyped(*field)) {
                readDerived(row, column, cells[column], target);
                continue;
            }
            const auto read = m_reading.read(*field, cells[column]);
            if (read.outcome != CellOutcome::Changed)
                refuse(row, column, cells[column], read.outcome);
            else if (target != 0 && read.value != valueNow(target, *field) && isFixed(m_request.kind, key, valueNow(target, *field)))
                refuse(row, column, cells[column], CellOutcome::NeedsEvent);
            else
                values.append({field, read.value});
        }
        return values;
    }

    /// A computed value may come back as it was copied; anything else belongs to other records.
    void readDerived(PasteRow &row, int column, const QString &text, qint64 target)
    {
        const QString key = m_columns.keys.value(column);
        const auto *meta = m_derived.value(key);
        if (text.trimmed().isEmpty())
            return;
        if (target == 0 && meta) {
            if (!m_plan.leftOut.contains(key))
                m_plan.leftOut.append(key);
            return;
        }
        if (!meta || !saysTheSame(*meta, text, target))
            refuse(row, column, text, followsFromEvents(m_request.kind, key) ? CellOutcome::NeedsEvent : meta || !key.isEmpty() ? CellOutcome::Derived : CellOutcome::Outside);
    }

    bool saysTheSame(const FieldMeta &meta, const QString &text, qint64 target)
    {
        const Value now = m_fields->value(m_portfolio, target, QLatin1String(meta.key).toString(), m_request.asOf);
        const auto read = m_reading.read(meta, text);
        if (isEmpty(now))
            return m_request.emptyWords.contains(text.trimmed()) || (read.outcome == CellOutcome::Changed && isEmpty(read.value));
        return (read.outcome == CellOutcome::Changed && read.value == now)
            || displayText(meta, now, m_portfolio, Language::English) == text.trimmed() || canonicalText(meta, now) == text.trimmed();
    }

    /// What the rules forbid is taken out of `values`, so that the rest of the row can still be written.
    void refuseUnstorable(PasteRow &row, QList<FieldValue> &values, qint64 id)
    {
        for (const auto &problem : m_fields->blocking(m_portfolio, id, values)) {
            const auto at = std::ranges::find_if(values, [&](const FieldValue &value) { return problem.field == QLatin1String(value.field->key); });
            if (at == values.end() || (isEmpty(at->value) && !m_fields->exists(m_portfolio, id)))
                continue;
            const int column = int(m_columns.keys.indexOf(problem.field));
            refuse(row, column, m_request.block[row.line - 1].value(column), CellOutcome::CannotBeStored, problem.code);
            values.erase(at);
        }
    }

    void addMissing(PasteRow &row, const Problem &problem)
    {
        const int column = int(m_columns.keys.indexOf(problem.field));
        const bool isRefused = std::ranges::any_of(row.cells, [&](const PasteCell &cell) { return cell.key == problem.field; });
        if (!isRefused)
            row.cells.append({column, problem.field, {}, {}, {}, CellOutcome::CannotBeStored, problem.code});
    }

    void refuse(PasteRow &row, int column, const QString &text, CellOutcome outcome, ProblemCode rule = ProblemCode::RequiredEmpty)
    {
        row.cells.append({column, m_columns.keys.value(column), text, {}, {}, outcome, rule});
    }

    PasteCell changed(const FieldMeta &field, const Value &value, const QStringList &cells, qint64 target) const
    {
        const QString key = QLatin1String(field.key).toString();
        const int column = int(m_columns.keys.indexOf(key));
        return {column, key, cells.value(column), target ? valueNow(target, field) : Value(), value, CellOutcome::Changed, {}};
    }

    Value valueNow(qint64 id, const FieldMeta &field) const { return m_fields->value(m_portfolio, id, QLatin1String(field.key).toString(), {}); }

    void count(const PasteRow &row)
    {
        m_plan.added += row.outcome == RowOutcome::Added;
        m_plan.updated += row.outcome == RowOutcome::Updated;
        m_plan.unchanged += row.outcome == RowOutcome::Unchanged;
        m_plan.refusedRows += row.isRefused();
        if (!row.isRefused())
            m_plan.refusedCells += std::ranges::count_if(row.cells, &PasteCell::isRefused);
    }

    const Portfolio &m_portfolio;
    const PasteRequest &m_request;
    IdSource &m_ids;
    std::unique_ptr<RecordFields> m_fields;
    PasteColumns m_columns;
    CellReading m_reading;
    std::unique_ptr<NameIndex> m_names;
    QHash<QString, const FieldMeta *> m_derived;
    QSet<qint64> m_written;
    QSet<QString> m_newNames;
    PastePlan m_plan;
};

} // namespace

PastePlan planPaste(const Portfolio &portfolio, const PasteRequest &request, IdSource &ids, const IsCanceled &isCanceled)
{
    Planner planner(portfolio, request, ids);
    planner.planRows(isCanceled);
    return planner.take();
}

} // namespace domain
