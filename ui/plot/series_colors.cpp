// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/series_colors.h"

#include <QHash>
#include <QPen>

#include <algorithm>
#include <array>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kDarkest = 0.2; ///< Of the grays, as lightness.
constexpr double kLightest = 0.82;
constexpr int kRanksOfNote = 3; ///< The headline names the leader and the top three: so do the tints.

bool isOutcome(QStringView key)
{
    static constexpr std::array kCodes{u"ACTIVE", u"COMPLETED", u"ENDED_EARLY", u"PENDING"};
    return std::ranges::any_of(kCodes, [key](const char16_t *code) { return key == QStringView(code); });
}

/// The leaders of a chart over several pages (figure::chartPages) stand on the first: there the axis ends at the longest bar.
bool isLaterPage(const figure::ChartData &chart)
{
    if (chart.panels.isEmpty() || chart.panels.first().ticks.isEmpty() || chart.panels.first().series.isEmpty())
        return false;
    const figure::Series &bars = chart.panels.first().series.first();
    const bool isBar = bars.shape == figure::SeriesShape::Bar && !bars.data.isEmpty();
    return isBar && bars.data.first().value.value_or(0.0) < chart.panels.first().ticks.last().value;
}

} // namespace

SeriesColors::SeriesColors(const figure::ChartData &chart, const ChartStyle &style) : m_chart(chart), m_style(style), m_theme(style.theme)
{
}

SeriesColors::Family SeriesColors::familyOf(const figure::Panel &panel) const
{
    const QColor noArea = m_theme.areaColor(u"OTHER");
    const QColor noPhase = m_theme.phaseColor(u"UNKNOWN");
    for (const figure::Series &series : panel.series) {
        if (isOutcome(series.key))
            return Family::Outcome;
        if (m_theme.areaColor(series.key) != noArea)
            return Family::Area;
        if (m_theme.phaseColor(series.key) != noPhase)
            return Family::Phase;
    }
    if (std::ranges::any_of(panel.series, [](const figure::Series &series) { return series.key == u"REST"; }))
        return Family::Window;
    return panel.series.size() > 1 ? Family::Named : Family::Plain;
}

QColor SeriesColors::named(const figure::Series &series, int index) const
{
    // What has no color of its own takes the areas' well separated ones, in order.
    static constexpr std::array kPalette{u"ONCOLOGY", u"AUTOIMMUNE", u"METABOLIC", u"CARDIOVASCULAR", u"HEMATOLOGY", u"NEUROLOGY", u"INFECTIOUS_DISEASE"};
    const bool isRest = series.key == u"OTHER" || series.key == u"UNKNOWN" || series.key == u"UNCLASSIFIED";
    if (isRest || index >= int(kPalette.size()))
        return m_theme.areaColor(u"OTHER");
    return m_theme.areaColor(kPalette[size_t(index)]);
}

QColor SeriesColors::ownLine(const figure::Panel &panel, int series) const
{
    const figure::Series &shown = panel.series.at(series);
    if (shown.data.value(0).state == figure::DatumState::TooFew)
        return m_theme.color(ColorRole::TextDisabled);
    if (panel.series.size() == 1)
        return m_theme.color(ColorRole::Accent);
    static const QHash<QString, QString> kEnds{{QStringLiteral("RETURNED"), QStringLiteral("ENDED_EARLY")},
                                               {QStringLiteral("COMPLETED"), QStringLiteral("COMPLETED")},
                                               {QStringLiteral("ACQUIRED"), QStringLiteral("ACTIVE")}};
    if (const QString code = kEnds.value(shown.key); !code.isEmpty())
        return m_theme.outcomeColor(code);
    if (shown.key == u"DROPPED" || shown.key == u"EVEN")
        return m_theme.color(ColorRole::TextTertiary);
    const QColor area = m_theme.areaColor(shown.key);
    return area == m_theme.areaColor(u"OTHER") ? named(shown, series) : area;
}

Paint SeriesColors::quietBar() const
{
    return {m_theme.areaColor(u"OTHER"), std::nullopt, false};
}

Paint SeriesColors::plainBar(int category) const
{
    if (m_chart.categories.value(category).other)
        return quietBar();
    const bool leads = !isLaterPage(m_chart);
    if (category == 0 && leads)
        return {m_theme.color(ColorRole::Accent), std::nullopt, false};
    return {m_theme.phaseColor(category < kRanksOfNote && leads ? u"PHASE2_3" : u"PHASE1_2"), std::nullopt, false};
}

/// What came, went or was corrected between two totals; the labels' signs say the same without color.
Paint SeriesColors::waterfallBar(QStringView key) const
{
    if (key == u"added")
        return {m_theme.outcomeColor(u"COMPLETED"), std::nullopt, false};
    if (key == u"taken")
        return {m_theme.outcomeColor(u"ENDED_EARLY"), std::nullopt, false};
    if (key == u"corrected")
        return {m_theme.areaColor(u"OTHER"), std::nullopt, false};
    return {m_theme.color(ColorRole::Accent), std::nullopt, false};
}

Paint SeriesColors::ownBar(const figure::Panel &panel, int series, int category) const
{
    const figure::Series &shown = panel.series.at(series);
    const bool isWaterfall = panel.orientation == figure::Orientation::Vertical
        && std::ranges::any_of(panel.series, [](const figure::Series &other) { return other.shape == figure::SeriesShape::Span; });
    if (isWaterfall)
        return waterfallBar(shown.key);
    switch (familyOf(panel)) {
    case Family::Area: return {m_theme.areaColor(shown.key), std::nullopt, false};
    case Family::Phase: return {m_theme.phaseColor(shown.key), m_theme.phaseOutline(shown.key), false};
    case Family::Outcome: return {m_theme.outcomeColor(shown.key), std::nullopt, shown.key == QStringView(u"UNKNOWN")};
    case Family::Window: return {m_theme.color(shown.key == u"REST" ? ColorRole::AccentLine : ColorRole::Accent), std::nullopt, false};
    case Family::Named:
        if (shown.key == u"ACTUAL" || shown.key == u"ESTIMATED")
            return {m_theme.color(ColorRole::Accent), std::nullopt, false};
        if (shown.key == u"quartiles")
            return {m_theme.phaseColor(u"PHASE1_2"), std::nullopt, false};
        return {named(shown, series), std::nullopt, false};
    case Family::Plain: break;
    }
    if (shown.data.value(category).state == figure::DatumState::TooFew)
        return quietBar();
    if (panel.orientation == figure::Orientation::Horizontal && shown.shape != figure::SeriesShape::Span)
        return plainBar(category);
    return {m_theme.color(ColorRole::Accent), std::nullopt, false};
}

QColor SeriesColors::ownPoint(const figure::Series &series, const figure::Datum &datum) const
{
    if (datum.state == figure::DatumState::TooFew)
        return m_theme.color(ColorRole::TextDisabled);
    if (isOutcome(series.key))
        return m_theme.outcomeColor(series.key);
    const bool besideOutcomes = std::ranges::any_of(
        m_chart.panels, [this](const figure::Panel &panel) { return familyOf(panel) == Family::Outcome; });
    return besideOutcomes ? m_theme.outcomeColor(u"ENDED_EARLY") : m_theme.color(ColorRole::Accent);
}

/// Grays stay what they are: they say "other", "unknown" or "too few".
QColor SeriesColors::dressed(const QColor &own, Family family, qsizetype place, qsizetype count) const
{
    const bool isQuiet = own == m_theme.areaColor(u"OTHER") || own == m_theme.color(ColorRole::TextDisabled);
    if (m_style.isGrayscale) {
        const double step = count > 1 ? double(place) / double(count - 1) : family == Family::Plain ? own.lightnessF() : 0;
        return isQuiet ? QColor(Qt::lightGray) : QColor::fromHslF(0, 0, float(kDarkest + step * (kLightest - kDarkest)));
    }
    if (m_style.colors.isEmpty() || isQuiet)
        return own;
    if (family == Family::Phase || family == Family::Plain) {
        QColor shade = m_style.colors.first();
        const double strength = own.lightnessF() > 0.5F ? 1.0 - own.lightnessF() : 1.0;
        const auto mixed = [strength](float part) { return float(1.0 - (1.0 - part) * std::clamp(strength * 2, 0.25, 1.0)); };
        return family == Family::Plain && own == m_theme.color(ColorRole::Accent) ? shade : QColor::fromRgbF(mixed(shade.redF()), mixed(shade.greenF()), mixed(shade.blueF()));
    }
    return m_style.colors.at(place % m_style.colors.size());
}

Paint SeriesColors::bar(const figure::Panel &panel, int series, int category) const
{
    Paint paint = ownBar(panel, series, category);
    const bool isOwn = m_style.colors.isEmpty() && !m_style.isGrayscale;
    if (isOwn)
        return paint;
    paint.fill = dressed(paint.fill, familyOf(panel), series, panel.series.size());
    paint.hatched = paint.hatched || (m_style.isGrayscale && series % 2 == 1);
    paint.outline = paint.outline ? std::optional(m_theme.color(ColorRole::TextTertiary)) : std::nullopt;
    return paint;
}

QColor SeriesColors::point(const figure::Series &series, const figure::Datum &datum) const
{
    return dressed(ownPoint(series, datum), Family::Plain, 0, 1);
}

QColor SeriesColors::line(const figure::Panel &panel, int series) const
{
    return dressed(ownLine(panel, series), panel.series.size() > 1 ? Family::Named : Family::Plain, series, panel.series.size());
}

QPen SeriesColors::hatch() const
{
    QPen pen(m_theme.color(ColorRole::TextTertiary), 0.8);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace plot
