// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/chart_table_model.h"

#include "figure/phrases.h"

#include <QLocale>

#include <algorithm>

namespace presentation {

namespace {

constexpr int kDecimals = 4;

bool isMeantForReaders(const QString &key)
{
    return !key.endsWith(QLatin1String("_key")) && key != QLatin1String("part") && key != QLatin1String("unit"); // Values carry their unit.
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

QString stateText(const QString &word)
{
    if (word == figure::stateWord(figure::DatumState::AtLeast))
        return ChartTableModel::tr("at least");
    if (word == figure::stateWord(figure::DatumState::Undisclosed))
        return ChartTableModel::tr("not disclosed");
    if (word == figure::stateWord(figure::DatumState::TooFew))
        return ChartTableModel::tr("too few");
    if (word == figure::stateWord(figure::DatumState::Absent))
        return ChartTableModel::tr("no value");
    return ChartTableModel::tr("known");
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
    m_language = chart.language;
    m_currency.clear();
    for (const auto &panel : chart.panels) {
        for (const auto &series : panel.series)
            m_currency = m_currency.isEmpty() ? series.currency : m_currency;
    }
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
        return textOf(index.row(), m_columns[index.column()]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

/// As the chart writes it: shares and rates as percentages, amounts as money, states in words.
QString ChartTableModel::textOf(int row, int column) const
{
    const domain::Value &value = m_table.rows[row][column];
    const QString &key = m_table.keys[column];
    if (key == QLatin1String("state"))
        return stateText(std::get<QString>(value));
    const auto *number = std::get_if<double>(&value);
    if (!number || key == QLatin1String("position"))
        return cellText(value);
    const figure::Phrases words(m_language);
    const auto unit = std::get<QString>(m_table.cell(row, u"unit"));
    const bool isAmount = key == QLatin1String("value") || key == QLatin1String("low") || key == QLatin1String("high");
    if (key == QLatin1String("share") || (isAmount && unit == figure::unitWord(figure::Unit::Percent)))
        return words.percent(*number);
    if (isAmount && unit == figure::unitWord(figure::Unit::Money))
        return words.money(*number, m_currency.isEmpty() ? QStringLiteral("USD") : m_currency);
    return isAmount && unit != figure::unitWord(figure::Unit::Count) ? words.number(*number, 2) : cellText(value);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.labels[m_columns[section]];
    return {};
}

} // namespace presentation
