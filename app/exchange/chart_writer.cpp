// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chart_writer.h"

#include "exchange/csv_writer.h"
#include "figure/chart_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using namespace figure;
using namespace Qt::StringLiterals;

namespace {

QString shapeWord(SeriesShape shape)
{
    switch (shape) {
    case SeriesShape::Bar: return u"BAR"_s;
    case SeriesShape::Stack: return u"STACK"_s;
    case SeriesShape::Line: return u"LINE"_s;
    case SeriesShape::Step: return u"STEP"_s;
    case SeriesShape::Point: return u"POINT"_s;
    case SeriesShape::Span: return u"SPAN"_s;
    case SeriesShape::Cell: return u"CELL"_s;
    case SeriesShape::Flow: return u"FLOW"_s;
    case SeriesShape::Rows: return u"ROWS"_s;
    }
    return {};
}

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue interval(const std::optional<Interval> &interval)
{
    if (!interval)
        return QJsonValue();
    return QJsonObject{{u"low"_s, interval->low}, {u"high"_s, interval->high}, {u"level"_s, interval->level}};
}

/// 0 means "no denominator" in a Datum; a reader of the file must not divide by it.
QJsonValue denominator(qint64 count)
{
    return count > 0 ? QJsonValue(count) : QJsonValue();
}

QJsonObject datumObject(const Datum &datum)
{
    QJsonArray ids;
    for (const qint64 id : datum.ids)
        ids.append(id);
    return {{u"value"_s, datum.value ? QJsonValue(*datum.value) : QJsonValue()},
            {u"state"_s, stateWord(datum.state)},
            {u"n"_s, datum.n},
            {u"denominator"_s, denominator(datum.denominator)},
            {u"undisclosed"_s, datum.undisclosed},
            {u"interval"_s, interval(datum.interval)},
            {u"label"_s, datum.label},
            {u"ids"_s, ids}};
}

QJsonObject seriesObject(const Series &series, const QList<Category> &categories)
{
    QJsonArray data;
    for (qsizetype i = 0; i < series.data.size(); ++i) {
        QJsonObject datum = datumObject(series.data[i]);
        if (runsOverPositions(series))
            datum.insert(u"position"_s, series.data[i].position);
        else if (i < categories.size())
            datum.insert(u"category"_s, categories[i].key);
        if (series.shape == SeriesShape::Span)
            datum.insert(u"start"_s, series.data[i].start);
        data.append(datum);
    }
    QJsonObject object{{u"key"_s, series.key}, {u"label"_s, series.label}, {u"shape"_s, shapeWord(series.shape)},
                       {u"unit"_s, unitWord(series.unit)}, {u"data"_s, data}};
    if (!series.currency.isEmpty())
        object.insert(u"currency"_s, series.currency);
    return object;
}

QJsonArray panelList(const ChartData &chart)
{
    QJsonArray panels;
    for (const Panel &panel : chart.panels) {
        QJsonArray series;
        for (const Series &one : panel.series)
            series.append(seriesObject(one, chart.categories));
        panels.append(QJsonObject{{u"title"_s, panel.title},
                                  {u"value_label"_s, panel.valueLabel},
                                  {u"position_label"_s, panel.positionLabel},
                                  {u"orientation"_s, panel.orientation == Orientation::Vertical ? u"VERTICAL"_s : u"HORIZONTAL"_s},
                                  {u"series"_s, series}});
    }
    return panels;
}

QJsonArray categoryList(const ChartData &chart)
{
    QJsonArray categories;
    for (const Category &category : chart.categories) {
        categories.append(QJsonObject{{u"key"_s, category.key}, {u"label"_s, category.label}, {u"long_label"_s, category.longLabel},
                                      {u"group"_s, category.group}, {u"other"_s, category.other}, {u"n"_s, category.n}});
    }
    return categories;
}

QJsonArray keyFigureList(const ChartData &chart)
{
    QJsonArray figures;
    for (const KeyFigure &figure : chart.keyFigures) {
        QJsonObject object = datumObject(figure.datum);
        object.insert(u"key"_s, figure.key);
        object.insert(u"label"_s, figure.label);
        object.insert(u"unit"_s, unitWord(figure.unit));
        object.insert(u"text"_s, figure.text);
        figures.append(object);
    }
    return figures;
}

QJsonArray referenceList(const ChartData &chart)
{
    QJsonArray references;
    for (const ReferenceMark &mark : chart.references) {
        const bool published = mark.denominator > 0;
        references.append(QJsonObject{{u"label"_s, mark.label},
                                      {u"value"_s, mark.value},
                                      {u"unit"_s, unitWord(mark.unit)},
                                      {u"n"_s, published ? QJsonValue(mark.n) : QJsonValue()},
                                      {u"denominator"_s, denominator(mark.denominator)},
                                      {u"category"_s, mark.categoryKey.isEmpty() ? QJsonValue() : QJsonValue(mark.categoryKey)},
                                      {u"panel"_s, mark.panel},
                                      {u"interval"_s, interval(mark.interval)},
                                      {u"source"_s, mark.source}});
    }
    return references;
}

QJsonArray comparisonList(const ChartData &chart)
{
    QJsonArray comparisons;
    for (const figure::Comparison &one : chart.comparisons)
        comparisons.append(QJsonObject{{u"series"_s, one.seriesKey}, {u"from"_s, one.fromCategory}, {u"to"_s, one.toCategory}, {u"label"_s, one.label}});
    return comparisons;
}

/// What holds for the chart as a whole.
QJsonObject frame(const ChartData &chart)
{
    return {{u"schema"_s, 1},
            {u"chart"_s, chart.chartId},
            {u"language"_s, chart.language == domain::Language::English ? u"en"_s : u"zh_CN"_s},
            {u"title"_s, chart.title},
            {u"headline"_s, chart.headline},
            {u"subtitle"_s, chart.subtitle},
            {u"footnote"_s, chart.footnote},
            {u"empty_text"_s, chart.emptyText},
            {u"alternative_text"_s, chart.alternativeText},
            {u"unit"_s, domain::tableName(chart.unit)},
            {u"n"_s, chart.n},
            {u"total"_s, chart.total},
            {u"as_of"_s, day(chart.asOf)},
            {u"as_known_on"_s, day(chart.knownOn)},
            {u"filter"_s, chart.filter},
            {u"definitions"_s, QJsonArray::fromStringList(chart.definitions)},
            {u"source"_s, chart.source}};
}

QString cellText(const domain::Value &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell))
        return QString::number(*count);
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    return {};
}

} // namespace

QByteArray chartJson(const ChartData &chart)
{
    QJsonObject object = frame(chart);
    object.insert(u"categories"_s, categoryList(chart));
    object.insert(u"panels"_s, panelList(chart));
    object.insert(u"key_figures"_s, keyFigureList(chart));
    object.insert(u"references"_s, referenceList(chart));
    object.insert(u"comparisons"_s, comparisonList(chart));
    return QJsonDocument(object).toJson();
}

QByteArray chartCsv(const ChartData &chart)
{
    const ChartTable table = chartTable(chart);
    CsvWriter writer(CsvWriter::Cells::Inert);
    writer.add(table.keys);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const domain::Value &cell : row)
            cells.append(cellText(cell));
        writer.add(cells);
    }
    return writer.text();
}

QByteArray chartProvenance(const ChartData &chart, const ExportOrigin &origin)
{
    QJsonObject json = frame(chart);
    const QJsonObject provenance = provenanceJson(provenanceOf(chart, origin));
    for (auto member = provenance.constBegin(); member != provenance.constEnd(); ++member)
        json.insert(member.key(), member.value());
    return QJsonDocument(figure::sealedRecord(json)).toJson();
}

} // namespace exchange
