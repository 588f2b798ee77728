// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/history/change_lines_model.h"

#include "presentation/words/sentences.h"

#include <QLocale>

namespace presentation {

QString momentText(const QDateTime &at)
{
    const QLocale locale;
    const bool chinese = locale.language() == QLocale::Chinese;
    return at.isValid() ? locale.toString(at.toLocalTime(), chinese ? QStringLiteral("yyyy年M月d日 HH:mm") : QStringLiteral("d MMM yyyy, HH:mm")) : QString();
}

void ChangeLinesModel::setLines(const QList<ChangeLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ChangeLinesModel::appendLines(const QList<ChangeLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

int ChangeLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangeLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeLinesModel::text(const ChangeLine &line, int column)
{
    switch (column) {
    case When: return momentText(line.step.at);
    case Author: return line.step.author;
    case Record: return line.recordName;
    case What: return line.what;
    case Before: return line.before;
    case After: return line.after;
    default: return {};
    }
}

QVariant ChangeLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return text(line, index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return index.column() == When ? stepText(line.step.label) : text(line, index.column()).toHtmlEscaped();
    return {};
}

QVariant ChangeLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Author: return tr("By");
    case Record: return tr("Record");
    case What: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

} // namespace presentation
