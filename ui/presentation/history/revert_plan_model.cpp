// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/history/revert_plan_model.h"

#include "presentation/history/change_line.h"
#include "presentation/history/change_lines_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

using database::LogReader;
using database::RecordChange;
using database::RevertItem;
using domain::Result;
using State = RevertItem::State;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("RevertPlan", source);
}

/// "edit of Phase of X, 30 Jun 2025, 14:05"
QString laterText(const database::StepInfo &step)
{
    return step.id == 0 ? words(QT_TRANSLATE_NOOP("RevertPlan", "a later step"))
                        : words(QT_TRANSLATE_NOOP("RevertPlan", "%1, %2")).arg(stepText(step.label), momentText(step.at));
}

QString reasonText(const RevertItem &item, const database::StepInfo &later)
{
    switch (item.state) {
    case State::Possible: return words(QT_TRANSLATE_NOOP("RevertPlan", "Can be taken back"));
    case State::AlreadySo: return words(QT_TRANSLATE_NOOP("RevertPlan", "Is as it was before the step already"));
    case State::ChangedSince: return words(QT_TRANSLATE_NOOP("RevertPlan", "Changed since by %1; checking it overwrites that")).arg(laterText(later));
    case State::Gone: return words(QT_TRANSLATE_NOOP("RevertPlan", "The record was removed since by %1")).arg(laterText(later));
    case State::Needed: return words(QT_TRANSLATE_NOOP("RevertPlan", "Records entered later belong to it; remove those first"));
    case State::ParentGone: return words(QT_TRANSLATE_NOOP("RevertPlan", "The record it belongs to is gone; bring that back first"));
    }
    return {};
}

QString wholeWords(RecordChange::Action action)
{
    return action == RecordChange::Action::Inserted ? words(QT_TRANSLATE_NOOP("RevertPlan", "Added record: remove it"))
                                                    : words(QT_TRANSLATE_NOOP("RevertPlan", "Removed record: bring it back"));
}

/// What the items removed, as changes, so that its names are known.
QList<RecordChange> removalsAmong(const QList<RevertItem> &items)
{
    QList<RecordChange> changes;
    for (const auto &item : items) {
        if (item.action == RecordChange::Action::Removed)
            changes.append({0, 0, item.record, item.action, item.values});
    }
    return changes;
}

} // namespace

RevertPlanModel::RevertPlanModel(workspace::Workspace &workspace, qint64 step, domain::Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_task(this, [this](const Result<Plan> &plan) {
        if (!plan) {
            Q_EMIT failed(plan.error());
            return;
        }
        beginResetModel();
        m_plan = plan.value();
        endResetModel();
        Q_EMIT loaded();
    })
{
    load(step, language);
}

void RevertPlanModel::load(qint64 step, domain::Language language)
{
    const auto &store = m_workspace.store();
    m_task.start([path = store.path(), newest = store.newestStep(), now = m_workspace.snapshot(), step, language](QPromise<Result<Plan>> &promise) {
        const auto reader = LogReader::open(path, newest);
        const auto items = reader ? reader.value()->revertPlan(step, *now) : Result<QList<RevertItem>>(reader.error());
        if (!items) {
            promise.addResult(Result<Plan>(items.error()));
            return;
        }
        QList<qint64> ids{step};
        for (const auto &item : items.value())
            ids.append(item.laterStep);
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const auto found = reader.value()->steps(ids);
        QHash<qint64, database::StepInfo> steps;
        for (const auto &info : found ? found.value() : QList<database::StepInfo>())
            steps.insert(info.id, info);
        const auto all = withRemoved(now, removalsAmong(items.value()));
        Plan plan{steps.value(step), {}};
        for (const auto &item : items.value())
            plan.rows.append(rowOf(item, *all, steps, language));
        promise.addResult(Result<Plan>(plan));
    });
}

RevertPlanModel::Row RevertPlanModel::rowOf(const RevertItem &item, const domain::Portfolio &portfolio,
                                            const QHash<qint64, database::StepInfo> &steps, domain::Language language)
{
    const auto value = [&](const domain::Value &shown) { return shownValue(portfolio, item.record, *item.field.field, shown, language); };
    const QString name = namedRecord(portfolio, item.record, language);
    const QString reason = reasonText(item, steps.value(item.laterStep));
    const bool chosen = item.state == State::Possible;
    if (item.field.field)
        return {item, {name, fieldLabel(*item.field.field), value(item.field.before), value(item.field.after), value(item.present), reason}, chosen};
    return {item, {name, wholeWords(item.action), {}, {}, {}, reason}, chosen};
}

int RevertPlanModel::chosenCount() const
{
    return int(std::ranges::count_if(m_plan.rows, &Row::chosen));
}

workspace::Planning RevertPlanModel::chosenPlan() const
{
    domain::edits::PartialReversal parts;
    for (const auto &[item, texts, chosen] : m_plan.rows) {
        if (!chosen)
            continue;
        domain::edits::PartialReversal::Part part{item.record.kind, item.record.id, {}};
        if (item.action == RecordChange::Action::Inserted) {
            parts.removals.append(part);
        } else if (item.action == RecordChange::Action::Removed) {
            for (const auto &field : item.values)
                part.values.insert(QString::fromLatin1(field.field->key), field.before);
            parts.insertions.append(part);
        } else {
            const QString key = QString::fromLatin1(item.field.field->key);
            if (!parts.updates.isEmpty() && parts.updates.last().id == part.id && parts.updates.last().kind == part.kind) {
                parts.updates.last().values.insert(key, item.field.before);
                continue;
            }
            part.values.insert(key, item.field.before);
            parts.updates.append(part);
        }
    }
    // Only what takes all of a step back marks it as reverted; a part leaves the rest of it standing.
    const bool isWhole = std::ranges::all_of(m_plan.rows, [](const Row &row) { return row.chosen || row.item.state == State::AlreadySo; });
    return [parts, label = m_plan.step.label, step = isWhole ? m_plan.step.id : 0](const domain::Portfolio &now) {
        auto changes = domain::edits::takeBack(now, parts, label);
        if (changes && step != 0)
            changes.value().reverts = step;
        return changes;
    };
}

int RevertPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int RevertPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RevertPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_plan.rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.texts.value(index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return row.texts.value(index.column()).toHtmlEscaped();
    if (role == Qt::CheckStateRole && index.column() == Record)
        return row.chosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool RevertPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_plan.rows[index.row()].chosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant RevertPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record: return tr("Record");
    case Field: return tr("Field");
    case Wanted: return tr("Before the step");
    case Written: return tr("Written by the step");
    case Present: return tr("Now");
    case Reason: return tr("Possible?");
    default: return {};
    }
}

Qt::ItemFlags RevertPlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool possible = m_plan.rows.at(index.row()).item.canBeTaken();
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | (possible ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    return index.column() == Record && possible ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace presentation
