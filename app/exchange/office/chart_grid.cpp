// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_grid.h"

#include "domain/currencies.h"

#include <algorithm>

namespace exchange {

using namespace figure;
using domain::Language;
using domain::Value;
using namespace Qt::StringLiterals;

namespace {

bool isShown(const Datum &datum)
{
    return datum.value && datum.state != DatumState::Undisclosed && datum.state != DatumState::Absent;
}

Value numberOf(const Datum &datum)
{
    return isShown(datum) ? Value(*datum.value) : Value();
}

/// Fills a grid column by column. Lives for one panel.
class GridBuild
{
public:
    GridBuild(const ChartData &chart, int panel) : m_chart(chart), m_panelIndex(panel), m_panel(chart.panels.at(panel)) {}

    ChartGrid take()
    {
        m_grid.language = m_chart.language;
        m_grid.overPositions = std::ranges::any_of(m_panel.series, runsOverPositions);
        if (m_grid.overPositions)
            addCurves();
        else
            addCategories();
        for (auto &row : m_grid.rows)
            row.resize(m_grid.columns);
        return std::move(m_grid);
    }

private:
    int addColumn(const QString &heading)
    {
        put(0, m_grid.columns, heading);
        return m_grid.columns++;
    }
    void put(int row, int column, const Value &value)
    {
        if (m_grid.rows.size() <= row)
            m_grid.rows.resize(row + 1);
        auto &cells = m_grid.rows[row];
        if (cells.size() <= column)
            cells.resize(column + 1);
        cells[column] = value;
    }
    int rowCount() const { return int(m_chart.categories.size()); }

    void addCategories()
    {
        const int labels = addColumn(m_panel.positionLabel);
        for (int i = 0; i < rowCount(); ++i)
            put(i + 1, labels, QString(m_chart.categories[i].label).replace(QChar::LineSeparator, u'\n').replace(u'\n', u": "_s));
        for (int i = 0; i < m_panel.series.size(); ++i)
            addMarks(labels, i);
        if (m_panelIndex == 0 && std::ranges::count(m_panel.series, SeriesShape::Stack, &Series::shape) > 1)
            addTotals(labels);
        addReferences(labels);
    }

    void addMarks(int labels, int index)
    {
        const Series &series = m_panel.series[index];
        GridSeries marks{GridSeries::Role::Mark, series.shape, index, series.label, labels, addColumn(series.label), -1, -1, 1, rowCount(), {}};
        const bool hasInterval = std::ranges::any_of(series.data, [](const Datum &datum) { return datum.interval.has_value(); });
        if (hasInterval) {
            marks.plus = addColumn(series.label + u" +"_s);
            marks.minus = addColumn(series.label + u" −"_s);
        }
        for (int i = 0; i < rowCount(); ++i) {
            const Datum datum = series.data.value(i);
            put(i + 1, marks.values, numberOf(datum));
            marks.labels.append(datum.label);
            if (hasInterval && isShown(datum) && datum.interval) {
                put(i + 1, marks.plus, datum.interval->high - *datum.value);
                put(i + 1, marks.minus, *datum.value - datum.interval->low);
            }
        }
        m_grid.series.append(marks);
    }

    void addTotals(int labels)
    {
        const QString heading = m_chart.language == domain::Language::Chinese ? u"合计"_s : u"Total"_s;
        GridSeries totals{GridSeries::Role::Total, SeriesShape::Line, -1, heading, labels, addColumn(heading), -1, -1, 1, rowCount(), {}};
        for (int i = 0; i < rowCount(); ++i) {
            double sum = 0.0;
            bool isKnown = false;
            for (const Series &series : m_panel.series) {
                const Datum datum = series.data.value(i);
                isKnown = isKnown || isShown(datum);
                sum += isShown(datum) ? *datum.value : 0.0;
            }
            put(i + 1, totals.values, isKnown ? Value(sum) : Value());
            totals.labels.append(m_chart.categories[i].total);
        }
        m_grid.series.append(totals);
    }

    void addReferences(int labels)
    {
        for (const ReferenceMark &mark : m_chart.references) {
            if (mark.panel != m_panelIndex)
                continue;
            GridSeries &marks = referencesNamed(nameOf(mark), labels);
            if (mark.categoryKey.isEmpty())
                marks.shape = SeriesShape::Line;
            for (int i = 0; i < rowCount(); ++i) {
                if (!mark.categoryKey.isEmpty() && m_chart.categories[i].key != mark.categoryKey)
                    continue;
                put(i + 1, marks.values, mark.value);
                marks.labels[i] = mark.categoryKey.isEmpty() ? QString() : figureOf(mark);
            }
        }
    }

    static qsizetype colonOf(const ReferenceMark &mark) { return std::max(mark.label.lastIndexOf(u": "_s), mark.label.lastIndexOf(u'：')); }

    /// What stands beside the mark: the figure alone, without what it is a part of.
    static QString figureOf(const ReferenceMark &mark)
    {
        const QString figure = mark.label.mid(colonOf(mark) + 1).trimmed();
        return figure.section(u" ("_s, 0, 0).section(u'（', 0, 0);
    }

    /// "BIO 2011–2020: 52.0%" and its likes at other places are one series.
    static QString nameOf(const ReferenceMark &mark)
    {
        const qsizetype at = colonOf(mark);
        return at < 0 || mark.categoryKey.isEmpty() ? mark.label : mark.label.left(at);
    }
    GridSeries &referencesNamed(const QString &name, int labels)
    {
        for (GridSeries &series : m_grid.series) {
            if (series.role == GridSeries::Role::Reference && series.label == name)
                return series;
        }
        m_grid.series.append({GridSeries::Role::Reference, SeriesShape::Point, -1, name, labels, addColumn(name), -1, -1, 1, rowCount(), QStringList(rowCount())});
        return m_grid.series.last();
    }

    void addCurves()
    {
        for (int i = 0; i < m_panel.series.size(); ++i) {
            const Series &series = m_panel.series[i];
            if (series.shape == SeriesShape::Rows)
                continue;
            const bool hasBand = std::ranges::any_of(series.data, [](const Datum &datum) { return datum.interval.has_value(); });
            addCurve(i, GridSeries::Role::Mark);
            if (hasBand) {
                addCurve(i, GridSeries::Role::Low);
                addCurve(i, GridSeries::Role::High);
            }
        }
    }

    static Value valueFor(const Datum &datum, GridSeries::Role role)
    {
        if (!isShown(datum))
            return {};
        if (role == GridSeries::Role::Mark)
            return *datum.value;
        if (!datum.interval)
            return {};
        return role == GridSeries::Role::Low ? datum.interval->low : datum.interval->high;
    }

    /// A step holds its value until the next position: each drop has two corners.
    void addCurve(int index, GridSeries::Role role)
    {
        const Series &series = m_panel.series[index];
        const QString suffix = role == GridSeries::Role::Low ? u" (95% −)"_s : role == GridSeries::Role::High ? u" (95% +)"_s : QString();
        GridSeries curve{role, series.shape, index, series.label + suffix, addColumn(m_panel.positionLabel), addColumn(series.label + suffix), -1, -1, 1, 1, {}};
        int row = 0;
        Value held;
        for (const Datum &datum : series.data) {
            const Value value = valueFor(datum, role);
            if (domain::isEmpty(value) && role != GridSeries::Role::Mark)
                continue; // Between events a band stays as it is.
            const bool drops = series.shape == SeriesShape::Step && row > 0 && !(held == value);
            if (drops) {
                put(++row, curve.categories, datum.position);
                put(row, curve.values, held);
                curve.labels.append(QString());
            }
            put(++row, curve.categories, datum.position);
            put(row, curve.values, value);
            curve.labels.append(role == GridSeries::Role::Mark ? datum.label : QString());
            held = value;
        }
        curve.lastRow = std::max(1, row);
        m_grid.series.append(curve);
    }

    const ChartData &m_chart;
    int m_panelIndex;
    const Panel &m_panel;
    ChartGrid m_grid;
};

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

/// A format can only divide by thousands: a point in quotation marks, set before the last digits of millions or thousands, makes
/// hundred millions and ten thousands of them. The cell keeps its number.
QString chineseMoneyFormat(const QString &currency)
{
    const domain::Currency *known = domain::currency(currency);
    const QString name = known ? known->chinese : currency;
    return u"[>=99500000]0\".\"00,,\"亿%1\";[>=9950]0\".\"0,\"万%1\";#,##0\"%1\""_s.arg(QString(name).remove(u'"'));
}

} // namespace

bool hasNativeChart(const Panel &panel)
{
    return !panel.series.isEmpty() && std::ranges::all_of(panel.series, [&](const Series &series) {
        switch (series.shape) {
        case SeriesShape::Bar:
        case SeriesShape::Stack:
        case SeriesShape::Line:
        case SeriesShape::Step: return true;
        case SeriesShape::Point: return panel.orientation == Orientation::Vertical;
        default: return false;
        }
    });
}

ChartGrid chartGrid(const ChartData &chart, int panel)
{
    return GridBuild(chart, panel).take();
}

QString gridRange(const ChartGrid &grid, int column, int firstRow, int lastRow)
{
    const QString name = columnName(column);
    return u"'%4'!$%1$%2:$%1$%3"_s.arg(name).arg(firstRow + 1).arg(lastRow + 1).arg(grid.sheet);
}

QString numberFormat(Unit unit, const QString &currency, Language language)
{
    switch (unit) {
    case Unit::Percent: return u"0.0%"_s;
    case Unit::Count: return u"#,##0"_s;
    case Unit::Months: return u"0.0"_s;
    case Unit::Day: return u"yyyy-mm-dd"_s;
    case Unit::Number: return u"#,##0.##"_s;
    case Unit::Money: break;
    }
    if (language == Language::Chinese)
        return chineseMoneyFormat(currency);
    const QString sign = currency == u"USD" ? u"\"$\""_s : u"\"%1 \""_s.arg(currency);
    return u"[>=999500000]%1#,##0.0,,,\" B\";[>=999500]%1#,##0.0,,\" M\";%1#,##0"_s.arg(sign);
}

} // namespace exchange
