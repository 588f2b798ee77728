// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_series_xml.h"

#include <algorithm>

namespace exchange {

using namespace figure;
using namespace Qt::StringLiterals;
using Role = GridSeries::Role;

namespace {

constexpr double kRoomForLabel = 0.05; ///< Of the tallest stack.

const double *numberAt(const ChartGrid &grid, int row, int column)
{
    return std::get_if<double>(&grid.rows.at(row).at(column));
}

} // namespace

PlotGroup plotGroup(const ChartGrid &grid, const GridSeries &series)
{
    if (grid.overPositions)
        return PlotGroup::Scatter;
    return series.shape == SeriesShape::Bar || series.shape == SeriesShape::Stack ? PlotGroup::Bars : PlotGroup::Lines;
}

void writeChartText(DrawingXml &xml, double pixels, const OfficeColor &color, bool bold)
{
    xml.start(u"c:txPr"_s);
    xml.start(u"a:bodyPr"_s);
    xml.end();
    xml.start(u"a:lstStyle"_s);
    xml.end();
    xml.start(u"a:p"_s);
    xml.start(u"a:pPr"_s);
    xml.textLook(u"a:defRPr"_s, pixels, color, bold);
    xml.end();
    xml.start(u"a:endParaRPr"_s);
    xml.attribute(u"lang"_s, u"en-US"_s);
    xml.end();
    xml.end();
    xml.end();
}

ChartSeriesXml::ChartSeriesXml(const NativeChart &chart, const ChartGrid &grid, const DeckLook &look, DrawingXml &xml)
    : m_native(chart), m_panel(chart.chart.panels.at(chart.panel)), m_grid(grid), m_look(look), m_xml(xml)
{
    for (const GridSeries &series : grid.series) {
        for (int row = series.firstRow; series.role == Role::Total && row <= series.lastRow; ++row) {
            if (const double *total = numberAt(grid, row, series.values))
                m_highest = std::max(m_highest, *total);
        }
    }
}

const SeriesLook &ChartSeriesXml::lookOf(const GridSeries &series) const
{
    static const SeriesLook kPlain;
    return series.source >= 0 && series.source < m_native.looks.size() ? m_native.looks[series.source] : kPlain;
}

OfficeColor ChartSeriesXml::colorOf(const GridSeries &series, int row) const
{
    const auto &fills = lookOf(series).fills;
    if (fills.isEmpty())
        return series.role == Role::Reference ? m_look.text : m_look.accent;
    return fills.value(std::min<qsizetype>(row, fills.size() - 1));
}

Unit ChartSeriesXml::unitOf(const GridSeries &series) const
{
    return m_panel.series[std::max(0, series.source)].unit;
}

QString ChartSeriesXml::formatOf(const GridSeries &series) const
{
    const Series &shown = m_panel.series[std::max(0, series.source)];
    return numberFormat(shown.unit, shown.currency, m_grid.language);
}

void ChartSeriesXml::write(int order)
{
    const GridSeries &series = m_grid.series[order];
    const PlotGroup group = plotGroup(m_grid, series);
    m_xml.start(u"c:ser"_s);
    m_xml.value(u"c:idx"_s, order);
    m_xml.value(u"c:order"_s, order);
    writeHeading(series);
    if (group == PlotGroup::Bars) {
        writeBarLook(series);
        m_xml.value(u"c:invertIfNegative"_s, 0);
        writePointLooks(series);
    } else {
        writeLineLook(series);
        writeMarker(series);
    }
    writeLabels(series);
    if (series.plus >= 0)
        writeWhiskers(series);
    if (group == PlotGroup::Scatter) {
        writeNumbers(u"c:xVal"_s, series.categories, series, u"General"_s);
        writeNumbers(u"c:yVal"_s, series.values, series, formatOf(series));
    } else {
        writeTexts(u"c:cat"_s, series.categories, series);
        writeNumbers(u"c:val"_s, series.values, series, formatOf(series));
    }
    if (group != PlotGroup::Bars)
        m_xml.value(u"c:smooth"_s, 0);
    m_xml.end();
}

void ChartSeriesXml::writeHeading(const GridSeries &series)
{
    m_xml.start(u"c:tx"_s);
    m_xml.start(u"c:strRef"_s);
    m_xml.text(u"c:f"_s, gridRange(m_grid, series.values, 0, 0).section(u':', 0, 0));
    m_xml.start(u"c:strCache"_s);
    m_xml.value(u"c:ptCount"_s, 1);
    m_xml.start(u"c:pt"_s);
    m_xml.attribute(u"idx"_s, 0);
    m_xml.text(u"c:v"_s, series.label);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ChartSeriesXml::writeBarLook(const GridSeries &series)
{
    const SeriesLook &look = lookOf(series);
    m_xml.start(u"c:spPr"_s);
    if (look.hatched)
        m_xml.hatch(m_look.secondary, colorOf(series, 0));
    else
        m_xml.fill(colorOf(series, 0));
    m_xml.line(look.outline, look.outline.isEmpty() ? 0 : 1);
    m_xml.end();
}

void ChartSeriesXml::writePointLooks(const GridSeries &series)
{
    const auto &fills = lookOf(series).fills;
    for (int row = 0; row < fills.size() && fills.size() > 1; ++row) {
        if (fills[row] == fills.first())
            continue;
        m_xml.start(u"c:dPt"_s);
        m_xml.value(u"c:idx"_s, row);
        m_xml.value(u"c:invertIfNegative"_s, 0);
        m_xml.value(u"c:bubble3D"_s, 0);
        m_xml.start(u"c:spPr"_s);
        m_xml.fill(fills[row]);
        m_xml.end();
        m_xml.end();
    }
}

void ChartSeriesXml::writeLineLook(const GridSeries &series)
{
    const bool isBand = series.role == Role::Low || series.role == Role::High;
    const bool isReferenceLine = series.role == Role::Reference && series.shape == SeriesShape::Line;
    const bool hasLine = m_grid.overPositions || isReferenceLine || (series.role == Role::Mark && series.shape == SeriesShape::Line);
    m_xml.start(u"c:spPr"_s);
    m_xml.line(hasLine ? colorOf(series, 0) : OfficeColor(), isBand ? 1.0 : 2.5, isBand || isReferenceLine ? u"dash"_s : QString());
    m_xml.end();
}

void ChartSeriesXml::writeMarker(const GridSeries &series)
{
    m_xml.start(u"c:marker"_s);
    const bool isPoint = series.shape == SeriesShape::Point && series.role != Role::Total;
    m_xml.value(u"c:symbol"_s, !isPoint ? u"none"_s : series.role == Role::Reference ? u"diamond"_s : u"circle"_s);
    if (isPoint) {
        m_xml.value(u"c:size"_s, 8);
        m_xml.start(u"c:spPr"_s);
        m_xml.fill(colorOf(series, 0));
        m_xml.line(colorOf(series, 0), 1.5);
        m_xml.end();
    }
    m_xml.end();
}

void ChartSeriesXml::writeLabelFlags(bool shown, const QString &position)
{
    if (shown && !position.isEmpty())
        m_xml.value(u"c:dLblPos"_s, position);
    m_xml.value(u"c:showLegendKey"_s, 0);
    m_xml.value(u"c:showVal"_s, shown ? 1 : 0);
    for (const char16_t *flag : {u"c:showCatName", u"c:showSerName", u"c:showPercent", u"c:showBubbleSize"})
        m_xml.value(QString::fromUtf16(flag), 0);
}

bool ChartSeriesXml::isLabeled(const GridSeries &series, int row) const
{
    const double *value = numberAt(m_grid, series.firstRow + row, series.values);
    if (m_grid.overPositions)
        return false; // The legend names curves; a label at each corner would cover them.
    if (!value)
        return !series.labels[row].isEmpty() && series.shape != SeriesShape::Stack;
    if (series.role == Role::Total)
        return *value > 0;
    return !series.labels[row].isEmpty() && (series.shape != SeriesShape::Stack || *value >= kRoomForLabel * m_highest);
}

/// The label as the screen has it: "at least", "undisclosed" and money in words are more than a number format can say.
void ChartSeriesXml::writeLabelText(const QString &text)
{
    m_xml.start(u"c:tx"_s);
    m_xml.start(u"c:rich"_s);
    m_xml.start(u"a:bodyPr"_s);
    m_xml.end();
    m_xml.start(u"a:p"_s);
    m_xml.start(u"a:r"_s);
    m_xml.start(u"a:rPr"_s);
    m_xml.attribute(u"lang"_s, m_look.language == domain::Language::Chinese ? u"zh-CN"_s : u"en-US"_s);
    m_xml.end();
    m_xml.text(u"a:t"_s, text);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ChartSeriesXml::writeLabel(const GridSeries &series, int row, const QString &position)
{
    const bool isPlainNumber = series.labels[row].isEmpty() || (series.shape == SeriesShape::Stack && unitOf(series) != Unit::Money);
    if (isLabeled(series, row) && isPlainNumber)
        return;
    m_xml.start(u"c:dLbl"_s);
    m_xml.value(u"c:idx"_s, row);
    if (isLabeled(series, row)) {
        writeLabelText(series.labels[row]);
        writeLabelFlags(true, position);
    } else {
        m_xml.value(u"c:delete"_s, 1);
    }
    m_xml.end();
}

void ChartSeriesXml::writeLabelLook(const GridSeries &series)
{
    m_xml.start(u"c:numFmt"_s);
    m_xml.attribute(u"formatCode"_s, formatOf(series));
    m_xml.attribute(u"sourceLinked"_s, 0);
    m_xml.end();
    m_xml.start(u"c:spPr"_s);
    m_xml.fill({});
    m_xml.line({}, 0);
    m_xml.end();
    const bool isStack = series.shape == SeriesShape::Stack;
    const OfficeColor onFill = lookOf(series).label;
    writeChartText(m_xml, kChartTextPixels, isStack && !onFill.isEmpty() ? onFill : m_look.text, series.role == Role::Total);
}

void ChartSeriesXml::writeLabels(const GridSeries &series)
{
    const PlotGroup group = plotGroup(m_grid, series);
    const QString beside = series.role == Role::Total ? u"t"_s : u"r"_s; // Above a point its whisker stands.
    const QString position = series.shape == SeriesShape::Stack ? u"ctr"_s : group == PlotGroup::Bars ? u"outEnd"_s : beside;
    bool hasLabels = false;
    for (int row = 0; row < series.labels.size(); ++row)
        hasLabels = hasLabels || isLabeled(series, row);
    m_xml.start(u"c:dLbls"_s);
    for (int row = 0; hasLabels && row < series.labels.size(); ++row)
        writeLabel(series, row, position);
    if (hasLabels)
        writeLabelLook(series);
    writeLabelFlags(hasLabels, position);
    m_xml.end();
}

void ChartSeriesXml::writeWhiskers(const GridSeries &series)
{
    m_xml.start(u"c:errBars"_s);
    m_xml.value(u"c:errDir"_s, u"y"_s);
    m_xml.value(u"c:errBarType"_s, u"both"_s);
    m_xml.value(u"c:errValType"_s, u"cust"_s);
    m_xml.value(u"c:noEndCap"_s, 0);
    writeNumbers(u"c:plus"_s, series.plus, series, formatOf(series));
    writeNumbers(u"c:minus"_s, series.minus, series, formatOf(series));
    m_xml.start(u"c:spPr"_s);
    m_xml.line(colorOf(series, 0), 1.5);
    m_xml.end();
    m_xml.end();
}

void ChartSeriesXml::writeNumbers(const QString &element, int column, const GridSeries &series, const QString &format)
{
    m_xml.start(element);
    m_xml.start(u"c:numRef"_s);
    m_xml.text(u"c:f"_s, gridRange(m_grid, column, series.firstRow, series.lastRow));
    m_xml.start(u"c:numCache"_s);
    m_xml.text(u"c:formatCode"_s, format);
    m_xml.value(u"c:ptCount"_s, series.lastRow - series.firstRow + 1);
    for (int row = series.firstRow; row <= series.lastRow; ++row) {
        const auto cell = m_grid.rows.value(row).value(column);
        const auto *number = std::get_if<double>(&cell);
        if (!number)
            continue;
        m_xml.start(u"c:pt"_s);
        m_xml.attribute(u"idx"_s, row - series.firstRow);
        m_xml.text(u"c:v"_s, QString::number(*number, 'g', QLocale::FloatingPointShortest));
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void ChartSeriesXml::writeTexts(const QString &element, int column, const GridSeries &series)
{
    m_xml.start(element);
    m_xml.start(u"c:strRef"_s);
    m_xml.text(u"c:f"_s, gridRange(m_grid, column, series.firstRow, series.lastRow));
    m_xml.start(u"c:strCache"_s);
    m_xml.value(u"c:ptCount"_s, series.lastRow - series.firstRow + 1);
    for (int row = series.firstRow; row <= series.lastRow; ++row) {
        const auto cell = m_grid.rows.value(row).value(column);
        const auto *text = std::get_if<QString>(&cell);
        m_xml.start(u"c:pt"_s);
        m_xml.attribute(u"idx"_s, row - series.firstRow);
        m_xml.text(u"c:v"_s, text ? *text : QString());
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

} // namespace exchange
