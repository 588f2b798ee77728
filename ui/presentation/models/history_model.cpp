// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/models/history_model.h"

#include "presentation/words/sentences.h"

#include <QLocale>

namespace presentation {

namespace {

constexpr int kPage = 200;

} // namespace

HistoryModel::HistoryModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::historyChanged, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_steps = m_workspace.store().steps(kPage);
    m_complete = m_steps.size() < kPage;
    endResetModel();
}

bool HistoryModel::canRevert(int row) const
{
    const auto &step = m_steps.at(row);
    return step.revertedBy == 0 && step.label.action != domain::StepLabel::Action::Create && !m_workspace.store().isReadOnly();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const auto more = m_workspace.store().steps(kPage, m_steps.isEmpty() ? 0 : m_steps.last().id);
    m_complete = more.size() < kPage;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_steps.size()), int(m_steps.size() + more.size()) - 1);
    m_steps.append(more);
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const database::StepInfo &step, int column) const
{
    switch (column) {
    case When: return QLocale().toString(step.at.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm:ss"));
    case What: return step.reverts ? tr("Undo: %1").arg(stepText(step.label)) : stepText(step.label);
    case Records: return QLocale().toString(step.recordCount);
    case Author: return step.author;
    case State: return step.revertedBy ? tr("reverted") : QString();
    default: return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(m_steps.at(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Records ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("Step");
    case Records: return tr("Records");
    case Author: return tr("By");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace presentation
