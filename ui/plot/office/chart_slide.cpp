// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/office/chart_slide.h"

#include "exchange/office/chart_grid.h"
#include "exchange/office/deck_writer.h"
#include "figure/chart_table.h"
#include "figure/phrases.h"
#include "plot/chart_painting.h"
#include "plot/office/shape_recorder.h"
#include "plot/series_colors.h"

#include <QImage>

#include <algorithm>

namespace plot {

using exchange::SeriesLook;
using exchange::Slide;
using exchange::SlidePart;
using exchange::SlideTable;
using figure::ChartData;
using figure::Panel;
using presentation::ColorRole;
using presentation::Theme;

namespace {

constexpr qsizetype kSideNotes = 3;
constexpr qsizetype kRowsPerSlide = 16;
constexpr double kRowHeight = 28; ///< Pixels of a table row with its share of the gap.

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb).mid(1).toUpper();
}

SeriesLook accentLook(int series)
{
    constexpr int kAccents = 6;
    return {{QStringLiteral("accent%1").arg(series % kAccents + 1)}, {}, {}, false};
}

SeriesLook lookOf(const ChartData &chart, const Panel &panel, int series, const ChartStyle &style)
{
    const SeriesColors colors(chart, style);
    const figure::Series &shown = panel.series.at(series);
    SeriesLook look;
    if (figure::runsOverPositions(shown)) {
        look.fills = {hex(colors.line(panel, series))};
        return look;
    }
    if (shown.shape == figure::SeriesShape::Point) {
        look.fills = {hex(colors.point(shown, {}))};
        return look;
    }
    for (int category = 0; category < chart.categories.size(); ++category) {
        const Paint paint = colors.bar(panel, series, category);
        look.fills.append(hex(paint.fill));
        look.label = hex(presentation::textOn(paint.fill));
        look.hatched = look.hatched || paint.hatched;
        if (paint.outline)
            look.outline = hex(*paint.outline);
    }
    if (std::ranges::all_of(look.fills, [&](const QString &fill) { return fill == look.fills.first(); }))
        look.fills = look.fills.mid(0, 1);
    return look;
}

/// Numbers at positions, such as the number at risk: a row per series.
SlideTable rowsTable(const Panel &panel)
{
    SlideTable table;
    QStringList heading{panel.positionLabel.isEmpty() ? panel.title : panel.positionLabel};
    for (const auto &datum : panel.series.value(0).data)
        heading.append(QString::number(datum.position));
    table.rows.append(heading);
    for (const auto &series : panel.series) {
        QStringList row{series.label};
        for (const auto &datum : series.data)
            row.append(datum.label);
        table.rows.append(row);
    }
    table.numbers = QList<bool>(heading.size(), true);
    table.numbers[0] = false;
    return table;
}

/// "40.3% (25 of 62; 95% CI 29.0%–52.7%)": the figure stands large, what is in parentheses goes below its name.
exchange::SideNote sideNote(const figure::KeyFigure &key)
{
    const bool isChinese = key.text.endsWith(u'）');
    const qsizetype at = isChinese ? key.text.indexOf(u'（') : key.text.indexOf(u" (");
    if (at < 0 || (!isChinese && !key.text.endsWith(u')')))
        return {key.text, key.label};
    return {key.text.left(at), key.label + key.text.mid(at)};
}

bool isTable(const Panel &panel)
{
    return !panel.series.isEmpty() && std::ranges::all_of(panel.series, [](const figure::Series &series) { return series.shape == figure::SeriesShape::Rows; });
}

/// Tables take the height of their rows, charts share the rest.
void addPanels(Slide &slide, const ChartData &chart, const exchange::DeckLook &look, const ChartStyle &style)
{
    const auto looks = seriesLooks(chart, look, style);
    const double height = exchange::slideBody(look, !slide.notes.isEmpty()).height();
    double tables = 0.0;
    double charts = 0.0;
    for (const Panel &panel : chart.panels)
        (isTable(panel) ? tables : charts) += isTable(panel) ? kRowHeight * double(panel.series.size() + 1) / height : panel.heightShare;
    for (int i = 0; i < chart.panels.size(); ++i) {
        const Panel &panel = chart.panels[i];
        if (isTable(panel))
            slide.parts.append({rowsTable(panel), kRowHeight * double(panel.series.size() + 1) / height});
        else
            slide.parts.append({exchange::NativeChart{chart, i, looks[i]}, panel.heightShare / charts * (1 - tables)});
    }
}

exchange::Drawing drawingOf(const ChartData &chart, QSizeF size, const ChartStyle &brand)
{
    ChartStyle style = styleForSize(size, Theme());
    style.colors = brand.colors;
    style.font = brand.font;
    style.isGrayscale = brand.isGrayscale;
    style.parts = ChartPart::Legend;
    style.padding = 0;
    ShapeRecorder recorder(size);
    ChartPainting(chart, size, style).paint(recorder);
    return recorder.take();
}

QString cellText(const domain::Value &cell, const figure::Phrases &phrases)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell))
        return phrases.count(*count);
    if (const auto *number = std::get_if<double>(&cell))
        return phrases.number(*number, std::abs(*number) < 10 ? 3 : 0);
    return {};
}

} // namespace

exchange::DeckLook deckLook(domain::Language language, const ChartStyle &style, const SlideChoices &choices)
{
    const Theme theme;
    exchange::DeckLook look;
    look.headline = QStringLiteral("tx2");
    look.text = hex(theme.color(ColorRole::Text));
    look.secondary = hex(theme.color(ColorRole::TextSecondary));
    look.hairline = hex(theme.color(ColorRole::Border));
    look.accent = hex(theme.color(ColorRole::Accent));
    look.language = language;
    if (!style.colors.isEmpty())
        look.headline = look.accent = hex(style.colors.first());
    look.font = style.font;
    look.brand = choices.brand;
    if (QImage logo; logo.loadFromData(choices.logo))
        look.logo = exchange::Picture{choices.logo, logo.size()};
    look.companyTemplate = choices.companyTemplate;
    return look;
}

QList<QList<SeriesLook>> seriesLooks(const ChartData &chart, const exchange::DeckLook &look, const ChartStyle &style)
{
    QList<QList<SeriesLook>> looks;
    for (const Panel &panel : chart.panels) {
        QList<SeriesLook> list;
        for (int i = 0; i < panel.series.size(); ++i)
            list.append(look.companyTemplate.isEmpty() || style.isGrayscale || !style.colors.isEmpty() ? lookOf(chart, panel, i, style) : accentLook(i));
        looks.append(list);
    }
    return looks;
}

Slide chartSlide(const ChartData &chart, const exchange::DeckLook &look, const SlideChoices &choices, const ChartStyle &style)
{
    Slide slide;
    const bool isWhole = choices.placement != SlidePlacement::ChartOnly;
    slide.headline = choices.headline && isWhole && !chart.headline.isEmpty() ? chart.headline : chart.title;
    slide.widthShare = choices.placement == SlidePlacement::LeftHalf ? 0.5 : 1.0;
    slide.subtitle = chart.subtitle;
    slide.footnote = choices.footnote ? chart.footnote : QString();
    slide.alternativeText = chart.alternativeText;
    if (!chart.emptyText.isEmpty()) {
        slide.texts = {{chart.emptyText, false}};
        return slide;
    }
    for (const auto &key : choices.sideNotes && choices.placement == SlidePlacement::Full ? chart.keyFigures.mid(0, kSideNotes) : QList<figure::KeyFigure>())
        slide.notes.append(sideNote(key));
    const bool isNative = std::ranges::all_of(chart.panels, [](const Panel &panel) { return exchange::hasNativeChart(panel) || isTable(panel); });
    if (!isNative) {
        QSizeF body = exchange::slideBody(look, !slide.notes.isEmpty());
        body.rwidth() *= slide.widthShare;
        slide.parts.append({drawingOf(chart, body, style), 1.0});
        return slide;
    }
    addPanels(slide, chart, look, style);
    return slide;
}

QList<Slide> dataSlides(const ChartData &chart)
{
    static const QStringList kShown{QStringLiteral("panel"), QStringLiteral("category"), QStringLiteral("series"), QStringLiteral("value"), QStringLiteral("n"),
                                    QStringLiteral("denominator"), QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("undisclosed")};
    const figure::ChartTable numbers = figure::chartTable(chart);
    const figure::Phrases phrases(chart.language);
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < numbers.keys.size(); ++i) {
        const bool isFilled = std::ranges::any_of(numbers.rows, [&](const auto &row) { return !domain::isEmpty(row[i]); });
        if (kShown.contains(numbers.keys[i]) && isFilled)
            columns.append(i);
    }
    QList<Slide> slides;
    for (qsizetype first = 0; first < numbers.rows.size(); first += kRowsPerSlide) {
        SlideTable table;
        table.rows.append(QStringList());
        for (const qsizetype column : columns) {
            table.rows[0].append(numbers.labels[column]);
            table.numbers.append(numbers.keys[column] != u"panel" && numbers.keys[column] != u"category" && numbers.keys[column] != u"series");
        }
        for (qsizetype row = first; row < std::min(first + kRowsPerSlide, numbers.rows.size()); ++row) {
            QStringList cells;
            for (const qsizetype column : columns)
                cells.append(cellText(numbers.rows[row][column], phrases));
            table.rows.append(cells);
        }
        Slide slide;
        slide.headline = chart.title;
        slide.subtitle = chart.subtitle;
        slide.footnote = chart.footnote;
        slide.parts.append({table, 1.0});
        slides.append(slide);
    }
    return slides;
}

} // namespace plot
