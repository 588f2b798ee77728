// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/card_lines_model.h"

namespace presentation {

CardLinesModel::CardLinesModel(const CardTextViewModel &text, QObject *parent)
    : QAbstractListModel(parent)
    , m_text(text)
{
}

int CardLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_text.text().lines.size());
}

QVariant CardLinesModel::data(const QModelIndex &index, int role) const
{
    const auto &lines = m_text.text().lines;
    if (!index.isValid() || index.row() >= lines.size())
        return {};
    const CardLine &line = lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return line.title;
    case Qt::ToolTipRole: return line.detail;
    case Qt::AccessibleTextRole: return QStringList{line.lead, line.title, line.detail, line.trailing}.join(u' ').simplified();
    default: return {};
    }
}

void CardLinesModel::reset()
{
    beginResetModel();
    endResetModel();
}

} // namespace presentation
