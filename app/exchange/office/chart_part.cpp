// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/chart_part.h"

#include "exchange/office/chart_series_xml.h"

#include <algorithm>
#include <array>

namespace exchange {

using namespace figure;
using namespace Qt::StringLiterals;
using Role = GridSeries::Role;

namespace {

constexpr qint64 kCategoryAxis = 111'111'111;
constexpr qint64 kValueAxis = 222'222'222;

/// Writes one chart part. Lives for one call.
class ChartPart
{
public:
    ChartPart(const NativeChart &chart, const ChartGrid &grid, const DeckLook &look)
        : m_panel(chart.chart.panels.at(chart.panel)), m_grid(grid), m_look(look), m_xml(m_bytes), m_series(chart, grid, look, m_xml)
    {
    }
    QByteArray write(const QString &workbookLink);

private:
    bool isHorizontal() const { return m_panel.orientation == Orientation::Horizontal; }
    bool isStacked() const;
    void writePlotArea();
    void writeGroup(PlotGroup group);
    void writeBarsHead();
    void writeAxes();
    void writeCategoryAxis();
    void writeValueAxis(const QString &position, qint64 id, qint64 crosses);
    void writeScale(bool isPosition);
    double highestWhisker() const;
    void writeAxisTitle(const QString &title, bool isTurned);
    void writeLegend();

    const Panel &m_panel;
    const ChartGrid &m_grid;
    const DeckLook &m_look;
    QByteArray m_bytes;
    DrawingXml m_xml;
    ChartSeriesXml m_series;
};

bool ChartPart::isStacked() const
{
    return std::ranges::any_of(m_panel.series, [](const Series &series) { return series.shape == SeriesShape::Stack; });
}

QByteArray ChartPart::write(const QString &workbookLink)
{
    m_xml.startDocument();
    m_xml.start(u"c:chartSpace"_s);
    m_xml.attribute(u"xmlns:c"_s, QString::fromUtf16(office_namespace::kChart));
    m_xml.attribute(u"xmlns:a"_s, QString::fromUtf16(office_namespace::kMain));
    m_xml.attribute(u"xmlns:r"_s, QString::fromUtf16(office_namespace::kLinks));
    m_xml.value(u"c:date1904"_s, 0);
    m_xml.value(u"c:roundedCorners"_s, 0);
    m_xml.start(u"c:chart"_s);
    m_xml.value(u"c:autoTitleDeleted"_s, 1);
    writePlotArea();
    writeLegend();
    m_xml.value(u"c:plotVisOnly"_s, 1);
    m_xml.value(u"c:dispBlanksAs"_s, u"gap"_s);
    m_xml.end();
    writeChartText(m_xml, kChartTextPixels, m_look.text);
    if (!workbookLink.isEmpty()) {
        m_xml.start(u"c:externalData"_s);
        m_xml.attribute(u"r:id"_s, workbookLink);
        m_xml.value(u"c:autoUpdate"_s, 0);
        m_xml.end();
    }
    m_xml.end();
    m_xml.finish();
    return m_bytes;
}

void ChartPart::writePlotArea()
{
    m_xml.start(u"c:plotArea"_s);
    m_xml.start(u"c:layout"_s);
    m_xml.end();
    for (const PlotGroup group : {PlotGroup::Bars, PlotGroup::Lines, PlotGroup::Scatter})
        writeGroup(group);
    writeAxes();
    m_xml.end();
}

void ChartPart::writeBarsHead()
{
    m_xml.value(u"c:barDir"_s, isHorizontal() ? u"bar"_s : u"col"_s);
    m_xml.value(u"c:grouping"_s, isStacked() ? u"stacked"_s : u"clustered"_s);
    m_xml.value(u"c:varyColors"_s, 0);
}

void ChartPart::writeGroup(PlotGroup group)
{
    if (std::ranges::none_of(m_grid.series, [&](const GridSeries &series) { return plotGroup(m_grid, series) == group; }))
        return;
    constexpr std::array kNames{u"c:barChart", u"c:lineChart", u"c:scatterChart"};
    m_xml.start(QString::fromUtf16(kNames[size_t(group)]));
    if (group == PlotGroup::Bars)
        writeBarsHead();
    else if (group == PlotGroup::Lines)
        m_xml.value(u"c:grouping"_s, u"standard"_s);
    else
        m_xml.value(u"c:scatterStyle"_s, u"lineMarker"_s);
    if (group != PlotGroup::Bars)
        m_xml.value(u"c:varyColors"_s, 0);
    for (int i = 0; i < m_grid.series.size(); ++i) {
        if (plotGroup(m_grid, m_grid.series[i]) == group)
            m_series.write(i);
    }
    if (group == PlotGroup::Bars) {
        m_xml.value(u"c:gapWidth"_s, 60);
        if (isStacked())
            m_xml.value(u"c:overlap"_s, 100);
    } else if (group == PlotGroup::Lines) {
        m_xml.value(u"c:marker"_s, 1);
    }
    m_xml.value(u"c:axId"_s, kCategoryAxis);
    m_xml.value(u"c:axId"_s, kValueAxis);
    m_xml.end();
}

void ChartPart::writeAxisTitle(const QString &title, bool isTurned)
{
    if (title.isEmpty())
        return;
    m_xml.start(u"c:title"_s);
    m_xml.start(u"c:tx"_s);
    m_xml.start(u"c:rich"_s);
    m_xml.start(u"a:bodyPr"_s);
    if (isTurned)
        m_xml.attribute(u"rot"_s, -5'400'000);
    m_xml.end();
    m_xml.start(u"a:p"_s);
    m_xml.start(u"a:r"_s);
    m_xml.textLook(u"a:rPr"_s, kChartTextPixels, m_look.secondary);
    m_xml.text(u"a:t"_s, title);
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.end();
    m_xml.value(u"c:overlay"_s, 0);
    m_xml.end();
}

void ChartPart::writeCategoryAxis()
{
    m_xml.start(u"c:catAx"_s);
    m_xml.value(u"c:axId"_s, kCategoryAxis);
    m_xml.start(u"c:scaling"_s);
    m_xml.value(u"c:orientation"_s, isHorizontal() ? u"maxMin"_s : u"minMax"_s);
    m_xml.end();
    m_xml.value(u"c:delete"_s, 0);
    m_xml.value(u"c:axPos"_s, isHorizontal() ? u"l"_s : u"b"_s);
    m_xml.value(u"c:majorTickMark"_s, u"none"_s);
    m_xml.value(u"c:minorTickMark"_s, u"none"_s);
    m_xml.value(u"c:tickLblPos"_s, u"low"_s);
    m_xml.start(u"c:spPr"_s);
    m_xml.line(m_look.hairline, 1);
    m_xml.end();
    writeChartText(m_xml, kChartTextPixels, m_look.text);
    m_xml.value(u"c:crossAx"_s, kValueAxis);
    m_xml.value(u"c:crosses"_s, u"autoZero"_s);
    m_xml.value(u"c:auto"_s, 0);
    m_xml.value(u"c:lblAlgn"_s, u"ctr"_s);
    m_xml.value(u"c:lblOffset"_s, 100);
    m_xml.value(u"c:noMultiLvlLbl"_s, 1);
    m_xml.end();
}

/// A reader's own scale looks at the marks alone and would cut what stands above them: published figures are marks, whiskers are not.
double ChartPart::highestWhisker() const
{
    double highest = 0.0;
    for (const Series &series : m_panel.series) {
        for (const Datum &datum : series.data)
            highest = std::max(highest, datum.interval ? datum.interval->high : 0.0);
    }
    return highest;
}

void ChartPart::writeScale(bool isPosition)
{
    const auto isBelowZero = [](const Series &series) {
        return std::ranges::any_of(series.data, [](const Datum &datum) { return datum.value.value_or(0.0) < 0; });
    };
    m_xml.start(u"c:scaling"_s);
    m_xml.value(u"c:orientation"_s, u"minMax"_s);
    if (m_grid.overPositions && !isPosition && m_panel.series.first().unit == Unit::Percent)
        m_xml.value(u"c:max"_s, 1);
    else if (!m_grid.overPositions && !m_panel.ticks.isEmpty() && m_panel.ticks.last().value > 0) // one of several pages
        m_xml.value(u"c:max"_s, QString::number(m_panel.ticks.last().value, 'g', 15));
    else if (!m_grid.overPositions && m_panel.series.first().unit == Unit::Percent && highestWhisker() > 0)
        m_xml.value(u"c:max"_s, 1);
    if (isPosition || std::ranges::none_of(m_panel.series, isBelowZero))
        m_xml.value(u"c:min"_s, 0);
    m_xml.end();
}

void ChartPart::writeValueAxis(const QString &position, qint64 id, qint64 crosses)
{
    const bool isPosition = m_grid.overPositions && id == kCategoryAxis;
    const Unit unit = m_panel.series.first().unit;
    const bool isHidden = !m_grid.overPositions && unit != Unit::Percent;
    m_xml.start(u"c:valAx"_s);
    m_xml.value(u"c:axId"_s, id);
    writeScale(isPosition);
    m_xml.value(u"c:delete"_s, isHidden ? 1 : 0);
    m_xml.value(u"c:axPos"_s, position);
    if (!isPosition && !isHidden) {
        m_xml.start(u"c:majorGridlines"_s);
        m_xml.start(u"c:spPr"_s);
        m_xml.line(m_look.hairline, 0.75);
        m_xml.end();
        m_xml.end();
    }
    if (!isHidden)
        writeAxisTitle(isPosition ? m_panel.positionLabel : m_panel.valueLabel, position == u"l");
    m_xml.start(u"c:numFmt"_s);
    m_xml.attribute(u"formatCode"_s, isPosition ? u"General"_s : unit == Unit::Percent ? u"0%"_s : numberFormat(unit, m_panel.series.first().currency, m_grid.language));
    m_xml.attribute(u"sourceLinked"_s, 0);
    m_xml.end();
    m_xml.value(u"c:majorTickMark"_s, u"none"_s);
    m_xml.value(u"c:minorTickMark"_s, u"none"_s);
    m_xml.value(u"c:tickLblPos"_s, isPosition ? u"low"_s : u"nextTo"_s);
    m_xml.start(u"c:spPr"_s);
    m_xml.line(isPosition ? m_look.hairline : OfficeColor(), 1);
    m_xml.end();
    writeChartText(m_xml, kChartTextPixels, m_look.secondary);
    m_xml.value(u"c:crossAx"_s, crosses);
    m_xml.value(u"c:crosses"_s, isHorizontal() ? u"max"_s : u"autoZero"_s);
    m_xml.value(u"c:crossBetween"_s, m_grid.overPositions ? u"midCat"_s : u"between"_s);
    m_xml.end();
}

void ChartPart::writeAxes()
{
    if (m_grid.overPositions) {
        writeValueAxis(u"b"_s, kCategoryAxis, kValueAxis);
        writeValueAxis(u"l"_s, kValueAxis, kCategoryAxis);
        return;
    }
    writeCategoryAxis();
    writeValueAxis(isHorizontal() ? u"b"_s : u"l"_s, kValueAxis, kCategoryAxis);
}

void ChartPart::writeLegend()
{
    const auto isNamed = [](const GridSeries &series) { return series.role == Role::Mark || series.role == Role::Reference; };
    if (std::ranges::count_if(m_grid.series, isNamed) < 2)
        return;
    m_xml.start(u"c:legend"_s);
    m_xml.value(u"c:legendPos"_s, u"t"_s);
    for (int i = 0; i < m_grid.series.size(); ++i) {
        if (isNamed(m_grid.series[i]))
            continue;
        m_xml.start(u"c:legendEntry"_s);
        m_xml.value(u"c:idx"_s, i);
        m_xml.value(u"c:delete"_s, 1);
        m_xml.end();
    }
    m_xml.value(u"c:overlay"_s, 0);
    writeChartText(m_xml, kChartTextPixels, m_look.text);
    m_xml.end();
}

} // namespace

QByteArray chartPartXml(const NativeChart &chart, const ChartGrid &grid, const DeckLook &look, const QString &workbookLink)
{
    return ChartPart(chart, grid, look).write(workbookLink);
}

} // namespace exchange
