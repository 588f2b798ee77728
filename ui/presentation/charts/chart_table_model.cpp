// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_table_model.h"

#include <QLocale>

#include <algorithm>

namespace presentation {

namespace {

constexpr int kDecimals = 4; ///< Shares as fractions need four to give a percentage with two.

bool isMeantForReaders(const QString &key)
{
    return !key.endsWith(QLatin1String("_key")) && key != QLatin1String("part");
}

QString cellText(const domain::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *count = std::get_if<qint64>(&value))
        return QLocale().toString(*count);
    if (const auto *number = std::get_if<double>(&value))
        return *number == double(qint64(*number)) ? QLocale().toString(qint64(*number)) : QLocale().toString(*number, 'f', kDecimals);
    return {};
}

bool isNumber(const domain::Value &value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
}

} // namespace

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTableModel::setChart(const figure::ChartData &chart)
{
    beginResetModel();
    m_table = figure::chartTable(chart);
    m_columns.clear();
    for (int column = 0; column < m_table.keys.size(); ++column) {
        const bool filled = std::ranges::any_of(m_table.rows, [column](const auto &row) { return !domain::isEmpty(row[column]); });
        if (filled && isMeantForReaders(m_table.keys[column]))
            m_columns.append(column);
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::Value &value = m_table.rows[index.row()][m_columns[index.column()]];
    if (role == Qt::DisplayRole)
        return cellText(value);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.labels[m_columns[section]];
    return {};
}

} // namespace presentation
