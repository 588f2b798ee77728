// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/vocabulary/record_kind.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace figure {

/// Whether a datum's value may be shown as a number.
enum class DatumState : quint8 {
    Known,       ///< The value holds.
    AtLeast,     ///< The value is a lower bound: part of it is undisclosed.
    Undisclosed, ///< There is a thing, its amount was not made public. Never drawn as zero.
    TooFew,      ///< The value holds, but n is too small or follow-up too short to compare (gray, hollow).
    Absent       ///< Nothing to show.
};

/// A two-sided interval around a datum's value, in the value's unit.
struct Interval
{
    double low = 0.0;
    double high = 0.0;
    double level = 0.95; ///< Confidence level, 0..1.

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// One mark: its figure, of how many, and the records behind it.
struct Datum
{
    std::optional<double> value; ///< In the series' unit; empty unless state is Known, AtLeast or TooFew.
    DatumState state = DatumState::Absent;
    qint64 n = 0;            ///< Numerator, or the number of records behind the mark.
    qint64 denominator = 0;  ///< What n is a part of; 0 where that has no meaning.
    qint64 undisclosed = 0;  ///< Records of this mark whose amount was not made public.
    std::optional<Interval> interval;
    double start = 0.0;      ///< Span only: where it begins on the value axis.
    double position = 0.0;   ///< Line, Step, Rows: the x value. Otherwise unused; the category's index counts.
    bool pale = false;       ///< Drawn pale and dashed: rights returned, a date only estimated, months without a counterpart.
    QString label;           ///< Direct label as drawn, e.g. "44.3%"; empty means none.
    QList<qint64> ids;       ///< Records behind the mark, ascending; their kind is ChartData::unit.

    friend bool operator==(const Datum &, const Datum &) = default;
};

/// Bar and Stack stand on a category. Point is a value with its interval, Span a stretch from `start` to the value.
/// Line and Step run over positions; a Step's datum is where it drops (n of `denominator` at risk), one with n = 0 a censoring.
/// Rows writes each datum's label at its position, such as the number at risk. Cell is a table of shades, a column per series.
/// Flow is a ribbon from the series to the category.
enum class SeriesShape : quint8 { Bar, Stack, Line, Step, Point, Span, Cell, Flow, Rows };
/// Percent values (with their intervals and reference marks) are fractions, 0..1, and are written as a percentage.
/// Money is in whole currency units.
/// A Day is a Julian day number, written as a date.
enum class Unit : quint8 { Count, Percent, Money, Months, Number, Day };

/// One series of a panel. Its data align with the panel's categories, except for Line, Step and Rows (see Datum::position).
struct Series
{
    QString key;   ///< Stable word: an area code, a phase code, an outcome code, "share". Colors are chosen by it.
    QString label; ///< Words in the chart's language.
    SeriesShape shape = SeriesShape::Bar;
    Unit unit = Unit::Count;
    QString currency; ///< ISO 4217 for Unit::Money.
    QList<Datum> data;

    friend bool operator==(const Series &, const Series &) = default;
};

/// Line, Step and Rows: the data have positions of their own instead of categories.
inline bool runsOverPositions(const Series &series)
{
    return series.shape == SeriesShape::Line || series.shape == SeriesShape::Step || series.shape == SeriesShape::Rows;
}

/// A place on the category axis.
struct Category
{
    QString key;      ///< Stable word, e.g. "ONCOLOGY", "PHASE1", "2020", "2019-2021".
    QString label;    ///< As drawn on the axis.
    QString longLabel;///< As written in tables and tooltips.
    bool other = false; ///< A gathered rest or an unknown: gray, drawn last.
    qint64 n = 0;       ///< Records of the category over all series of the first panel: what stands on top of a stack.
    QString total = {};     ///< What stands on top instead, for stacks of money; empty: n.
    QString group = {};     ///< Heading under which neighboring categories stand; empty: none.
    QStringList notes = {}; ///< Texts at the end of a row, one per Panel::noteLabels.

    friend bool operator==(const Category &, const Category &) = default;
};

enum class Orientation : quint8 { Vertical, Horizontal };

/// A named place on a value or position axis, e.g. a year or a phase.
struct Tick
{
    double value = 0.0;
    QString label;

    friend bool operator==(const Tick &, const Tick &) = default;
};

/// One plot area. Panels of a chart stand below each other and share the categories' axis.
struct Panel
{
    QString title;       ///< Words above a lower panel; empty for the first.
    QString valueLabel;  ///< What the value axis measures, with its unit.
    Orientation orientation = Orientation::Vertical;
    QList<Series> series;
    double heightShare = 1.0; ///< Part of the chart's height, relative to the other panels.
    QString positionLabel = {}; ///< Line and Step: what the x axis measures, with its unit.
    QStringList noteLabels = {};///< Headings of the categories' notes.
    QList<Tick> ticks = {};     ///< Places named on the value axis (Span) or the x axis (Line, Step); empty: round numbers.

    friend bool operator==(const Panel &, const Panel &) = default;
};

/// A named figure beside the marks: "HHI", "Effective number", "Return rate, all cohorts".
struct KeyFigure
{
    QString key;
    QString label;
    Datum datum;
    Unit unit = Unit::Number;
    QString text; ///< As written, e.g. "2,460".

    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

/// A published figure that is shown as a labeled reference mark, never as a bar of the portfolio.
struct ReferenceMark
{
    QString label;
    double value = 0.0;
    QString categoryKey; ///< Empty: holds for the whole axis.
    int panel = 0;
    std::optional<Interval> interval;
    QString source;
    Unit unit = Unit::Percent;
    qint64 n = 0;           ///< Numerator, where published.
    qint64 denominator = 0; ///< 0: not published.

    friend bool operator==(const ReferenceMark &, const ReferenceMark &) = default;
};

/// Two marks of one series in the first panel, put beside each other by an arrow: like for like.
struct Comparison
{
    QString seriesKey;
    QString fromCategory;
    QString toCategory;
    QString label; ///< "×2.4"

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// A chart as a value: everything that screen, PNG, SVG, PDF, CSV and JSON show. Knows no colors, pixels or widgets.
/// Made by pure functions from (snapshot, visible records, as-of, options); its words are in `language`.
struct ChartData
{
    QString chartId;      ///< Stable kebab-case word.
    domain::Language language = domain::Language::English;
    QString title;        ///< Name of the chart.
    QString headline;     ///< The finding, by the first headline rule that holds.
    QString subtitle;     ///< What is measured, and its unit.
    QString footnote;     ///< n of N, filter, as-of date, definition, source.
    QString emptyText;    ///< Set instead of marks where nothing can be shown, e.g. "Not enough deals (n = 4, needs 20)".
    QString alternativeText; ///< The chart in words, for screen readers and exports.
    domain::RecordKind unit = domain::RecordKind::Unset; ///< Kind of the ids behind the marks.
    QList<Category> categories;
    QList<Panel> panels;
    QList<KeyFigure> keyFigures;
    QList<ReferenceMark> references;
    QList<Comparison> comparisons;
    qint64 n = 0;         ///< Records shown.
    qint64 total = 0;     ///< Records of that kind that exist at the as-of date.
    QDate asOf;
    QDate knownOn;        ///< Invalid: as known now.
    QString filter;       ///< The filter as a text line; empty: none.
    QStringList definitions; ///< Each definition used, as printed, with its version.
    QString source;       ///< e.g. "demo portfolio".

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

} // namespace figure
