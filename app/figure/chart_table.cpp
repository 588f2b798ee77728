// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chart_table.h"

#include "figure/phrases.h"

namespace figure {

using domain::Value;

namespace {

struct TableColumn
{
    const char *key;
    const char *label;
};

constexpr TableColumn kColumns[] = {
    {"part", QT_TRANSLATE_NOOP("figure", "Part")},
    {"panel", QT_TRANSLATE_NOOP("figure", "Measure")},
    {"category_key", QT_TRANSLATE_NOOP("figure", "Category key")},
    {"category", QT_TRANSLATE_NOOP("figure", "Category")},
    {"series_key", QT_TRANSLATE_NOOP("figure", "Series key")},
    {"series", QT_TRANSLATE_NOOP("figure", "Series")},
    {"unit", QT_TRANSLATE_NOOP("figure", "Unit")},
    {"state", QT_TRANSLATE_NOOP("figure", "State")},
    {"value", QT_TRANSLATE_NOOP("figure", "Value")},
    {"n", QT_TRANSLATE_NOOP("figure", "n")},
    {"denominator", QT_TRANSLATE_NOOP("figure", "Of")},
    {"share", QT_TRANSLATE_NOOP("figure", "Share")},
    {"low", QT_TRANSLATE_NOOP("figure", "Interval from")},
    {"high", QT_TRANSLATE_NOOP("figure", "Interval to")},
    {"undisclosed", QT_TRANSLATE_NOOP("figure", "Not disclosed")},
    {"start", QT_TRANSLATE_NOOP("figure", "Begins at")},
    {"position", QT_TRANSLATE_NOOP("figure", "Position")},
};

Value number(double value, Unit unit)
{
    if (unit == Unit::Day)
        return QDate::fromJulianDay(qRound64(value)).toString(Qt::ISODate);
    return value;
}

/// Where a mark begins and where it stands along the axis, for the shapes that have such a place.
QList<Value> places(const Series &series, const Datum &datum)
{
    const bool spans = series.shape == SeriesShape::Span && datum.value;
    return {spans ? number(datum.start, series.unit) : Value(), runsOverPositions(series) ? Value(datum.position) : Value()};
}

QList<Value> figures(const Datum &datum, Unit unit = Unit::Number)
{
    const bool hasShare = datum.denominator > 0;
    return {datum.value ? number(*datum.value, unit) : Value(),
            datum.n,
            hasShare ? Value(datum.denominator) : Value(),
            hasShare ? Value(double(datum.n) / double(datum.denominator)) : Value(),
            datum.interval ? Value(datum.interval->low) : Value(),
            datum.interval ? Value(datum.interval->high) : Value(),
            datum.undisclosed};
}

void appendMarks(ChartTable &table, const ChartData &chart, const Panel &panel)
{
    for (const auto &series : panel.series) {
        for (qsizetype i = 0; i < series.data.size(); ++i) {
            const Datum &datum = series.data[i];
            const Category category = runsOverPositions(series) ? Category() : chart.categories.value(i);
            QList<Value> row{QStringLiteral("mark"), panel.valueLabel, category.key, category.longLabel, series.key,
                             series.label, unitWord(series.unit), stateWord(datum.state)};
            table.rows.append(row + figures(datum, series.unit) + places(series, datum));
        }
    }
}

} // namespace

Value ChartTable::cell(qsizetype row, QStringView key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] == key)
            return rows.at(row).at(i);
    }
    return {};
}

ChartTable chartTable(const ChartData &chart)
{
    ChartTable table;
    const Phrases words(chart.language);
    for (const auto &column : kColumns) {
        table.keys.append(QString::fromLatin1(column.key));
        table.labels.append(words(column.label));
    }
    for (const auto &panel : chart.panels)
        appendMarks(table, chart, panel);
    for (const auto &key : chart.keyFigures) {
        QList<Value> row{QStringLiteral("key_figure"), key.label, Value(), Value(), key.key, key.label,
                         unitWord(key.unit), stateWord(key.datum.state)};
        table.rows.append(row + figures(key.datum, key.unit) + QList<Value>{Value(), Value()});
    }
    for (const auto &mark : chart.references) {
        Datum datum;
        datum.value = mark.value;
        datum.n = mark.n;
        datum.denominator = mark.denominator;
        datum.interval = mark.interval;
        QList<Value> row{QStringLiteral("reference"), mark.source, mark.categoryKey, mark.categoryKey, QStringLiteral("reference"),
                         mark.label, unitWord(mark.unit), stateWord(DatumState::Known)};
        table.rows.append(row + figures(datum) + QList<Value>{Value(), Value()});
    }
    return table;
}

QString stateWord(DatumState state)
{
    switch (state) {
    case DatumState::Known: return QStringLiteral("KNOWN");
    case DatumState::AtLeast: return QStringLiteral("AT_LEAST");
    case DatumState::Undisclosed: return QStringLiteral("UNDISCLOSED");
    case DatumState::TooFew: return QStringLiteral("TOO_FEW");
    case DatumState::Absent: return QStringLiteral("ABSENT");
    }
    return {};
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Count: return QStringLiteral("COUNT");
    case Unit::Percent: return QStringLiteral("PERCENT");
    case Unit::Money: return QStringLiteral("MONEY");
    case Unit::Months: return QStringLiteral("MONTHS");
    case Unit::Number: return QStringLiteral("NUMBER");
    case Unit::Day: return QStringLiteral("DAY");
    }
    return {};
}

} // namespace figure
