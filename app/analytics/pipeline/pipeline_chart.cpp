// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/pipeline_rows.h"

#include "analytics/areas.h"
#include "analytics/chart_parts.h"
#include "domain/derived/partnership.h"
#include "domain/records.h"
#include "domain/territories.h"
#include "domain/value_text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace analytics {

using domain::Id;
using domain::Phase;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;
using figure::SeriesShape;

namespace {

constexpr qsizetype kMostRows = 36;    ///< On one page.
constexpr qsizetype kMostOfAll = 1'000; ///< More rows cannot be scrolled through either.

/// Where a phase ends on the axis; combined phases end on the boundary to the next.
double endOf(Phase phase)
{
    switch (phase) {
    case Phase::Discovery: return 0.3;
    case Phase::Preclinical: return 1.0;
    case Phase::Ind:
    case Phase::ClinicalUnknown: return 1.3;
    case Phase::EarlyPhase1: return 1.6;
    case Phase::Phase1: return 2.0;
    case Phase::Phase1_2: return 2.5;
    case Phase::Phase2: return 3.0;
    case Phase::Phase2_3: return 3.5;
    case Phase::Phase3: return 4.0;
    case Phase::Filed: return 5.0;
    case Phase::Approved: return 5.7;
    default: return 6.0;
    }
}

/// Phases between two named ones are written beside their bar.
bool isNamedOnAxis(Phase phase)
{
    return phase != Phase::Discovery && phase != Phase::Ind && phase != Phase::ClinicalUnknown && phase != Phase::EarlyPhase1
        && phase != Phase::Phase1_2 && phase != Phase::Phase2_3 && phase != Phase::Approved;
}

QList<figure::Tick> phaseTicks(domain::Language language)
{
    QList<figure::Tick> ticks{{0.0, {}}};
    for (const Phase phase : {Phase::Preclinical, Phase::Phase1, Phase::Phase2, Phase::Phase3, Phase::Filed, Phase::Launched})
        ticks.append({endOf(phase), domain::labelOf(phase, language)});
    return ticks;
}

struct Shown
{
    PipelineRow row;
    Group group;
};

Split splitOf(const ChartRequest &request)
{
    return request.options.split == Split::Default ? Split::Area : request.options.split;
}

/// Groups by size, within a group the farthest first.
QList<Shown> shownRows(const ChartRequest &request, const PipelineRows &sums)
{
    const Phrases words(request.language);
    QList<Shown> rows;
    QHash<QString, qsizetype> sizes;
    for (const PipelineRow &row : sums.rows) {
        Group group = groupOf(request, domain::RecordKind::Program, row.programs.first(), splitOf(request));
        if (group.key.isEmpty())
            group = {QStringLiteral("UNKNOWN"), words(QT_TRANSLATE_NOOP("figure", "Not recorded")), 0};
        sizes[group.key] += 1;
        rows.append({row, group});
    }
    std::ranges::stable_sort(rows, {}, [&](const Shown &one) {
        const bool isUnknown = one.group.key == u"UNKNOWN";
        return std::tuple(isUnknown, -sizes.value(one.group.key), one.group.label, -domain::axisOrder(one.row.phase), one.row.candidate.value);
    });
    return rows;
}

/// As many rows as can be read, so that no group crowds out the others: the first of each group, the second of each, and so on.
QList<Shown> mostOfEachGroup(const QList<Shown> &rows, qsizetype most)
{
    if (rows.size() <= most)
        return rows;
    QStringList order;
    QHash<QString, qsizetype> sizes;
    for (const Shown &one : rows) {
        if (sizes[one.group.key]++ == 0)
            order.append(one.group.key);
    }
    QHash<QString, qsizetype> quota;
    qsizetype taken = 0;
    for (qsizetype round = 0; taken < most; ++round) {
        for (const QString &group : std::as_const(order)) {
            if (taken == most || sizes.value(group) <= round)
                continue;
            ++quota[group];
            ++taken;
        }
    }
    QList<Shown> kept;
    QHash<QString, qsizetype> shown;
    for (const Shown &one : rows) {
        if (shown[one.group.key]++ < quota.value(one.group.key))
            kept.append(one);
    }
    return kept;
}

QString partnerText(const ChartRequest &request, const PipelineRow &row, const Phrases &words)
{
    if (row.isReturned)
        return words(QT_TRANSLATE_NOOP("figure", "↺ returned"));
    QStringList names;
    for (const auto partner : domain::partnersOf(*request.snapshot, row.candidate, request.asOf))
        names.append(domain::recordName(*request.snapshot, partner, request.language));
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

void appendRow(ChartData &chart, const ChartRequest &request, const Shown &shown, qsizetype rows)
{
    const Phrases words(chart.language);
    const PipelineRow &row = shown.row;
    const QString candidate = domain::recordName(*request.snapshot, row.candidate, chart.language);
    const QString indication = domain::recordName(*request.snapshot, row.indication, chart.language);
    figure::Category category = newCategory(QStringLiteral("%1-%2").arg(row.candidate.value).arg(row.indication.value),
                                            indication.isEmpty() ? candidate : candidate + QStringLiteral(" · ") + indication, row.programs.size());
    category.group = shown.group.label;
    QStringList regions;
    for (const QString &region : row.regions)
        regions.append(domain::territoryLabel(region, chart.language));
    category.notes = {partnerText(request, row, words), regions.join(words(QT_TRANSLATE_NOOP("figure", ", ")))};
    chart.categories.append(category);
    auto &series = chart.panels.first().series;
    const QString key = splitOf(request) == Split::Area ? areaGroup(*request.snapshot, areaOfUnit(request, domain::RecordKind::Program, row.programs.first()))
                                                        : QStringLiteral("ALL");
    auto own = std::ranges::find(series, key, &figure::Series::key);
    if (own == series.end()) {
        series.append(newSeries(key, shown.group.label, SeriesShape::Span, figure::Unit::Number));
        series.last().data.resize(rows);
        own = std::prev(series.end());
    }
    Datum &datum = own->data[chart.categories.size() - 1];
    datum.value = endOf(row.phase);
    datum.state = DatumState::Known;
    datum.ids = row.programs;
    datum.n = row.programs.size();
    datum.denominator = chart.n;
    datum.pale = row.isReturned;
    datum.label = isNamedOnAxis(row.phase) ? QString() : domain::labelOf(row.phase, chart.language);
}

/// How many of the rows are on the market and in Phase 3.
QString headline(const ChartData &chart, const PipelineRows &sums)
{
    const Phrases words(chart.language);
    const auto in = [&](auto belongs) { return std::ranges::count_if(sums.rows, [&](const PipelineRow &row) { return belongs(row.phase); }); };
    const auto late = in([](Phase phase) { return phase == Phase::Phase3 || phase == Phase::Phase2_3; });
    const auto marketed = in([](Phase phase) { return domain::rank(phase) >= domain::rank(Phase::Approved) && phase != Phase::Phase4; });
    return words(QT_TRANSLATE_NOOP("figure", "%1 of %2 pipeline rows are approved or on the market, %3 are in Phase 3"))
        .arg(words.count(marketed), words.count(sums.rows.size()), words.count(late));
}

void appendKeyFigures(ChartData &chart, const PipelineRows &sums)
{
    const Phrases words(chart.language);
    const auto append = [&](const char *key, const char *label, auto belongs) {
        QList<qint64> ids;
        qint64 rows = 0;
        for (const PipelineRow &row : sums.rows) {
            if (!belongs(row))
                continue;
            ids += row.programs;
            ++rows;
        }
        std::ranges::sort(ids);
        figure::KeyFigure figure = countKeyFigure(key, words(label), ids, sums.rows.size(), words);
        figure.datum.n = rows;
        figure.datum.value = double(rows);
        figure.text = words(QT_TRANSLATE_NOOP("figure", "%1 (of %2)")).arg(words.count(rows), words.count(sums.rows.size()));
        chart.keyFigures.append(figure);
    };
    append("marketed", QT_TRANSLATE_NOOP("figure", "Approved or on the market"),
           [](const PipelineRow &row) { return domain::rank(row.phase) >= domain::rank(Phase::Approved) && row.phase != Phase::Phase4; });
    append("phase3", QT_TRANSLATE_NOOP("figure", "In Phase 3 or 2/3"),
           [](const PipelineRow &row) { return row.phase == Phase::Phase3 || row.phase == Phase::Phase2_3; });
    append("returned", QT_TRANSLATE_NOOP("figure", "Rights returned"), [](const PipelineRow &row) { return row.isReturned; });
}

/// At most so many rows.
ChartData chartOf(const ChartRequest &request, qsizetype most)
{
    ChartData chart = framedChart(request, "pipeline", QT_TRANSLATE_NOOP("figure", "Pipeline"));
    const Phrases words(request.language);
    const PipelineRows sums = pipelineRows(request);
    chart.n = cutIds(request, countedIds(request)).size();
    if (hasRecords(chart) && sums.rows.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "None of %1 is active in a known phase")).arg(countedUnit(words, chart.unit, chart.n));
    qsizetype hidden = 0;
    if (chart.emptyText.isEmpty()) {
        QList<Shown> rows = shownRows(request, sums);
        hidden = rows.size();
        rows = mostOfEachGroup(rows, most);
        hidden -= rows.size();
        figure::Panel panel;
        panel.orientation = figure::Orientation::Horizontal;
        panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Highest active phase"));
        panel.noteLabels = {words(QT_TRANSLATE_NOOP("figure", "Partner")), words(QT_TRANSLATE_NOOP("figure", "Region"))};
        panel.ticks = phaseTicks(chart.language);
        chart.panels.append(panel);
        for (const Shown &shown : rows)
            appendRow(chart, request, shown, rows.size());
        appendKeyFigures(chart, sums);
        chart.headline = headline(chart, sums);
    }
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "Candidates by indication, grouped by %1; the bar ends at the highest active phase; dashed: rights returned"))
                         .arg(splitName(splitOf(request), request.language).toLower());
    QStringList notes;
    const auto note = [&](const char *text, qint64 n) {
        if (n > 0)
            notes.append(words(text).arg(words.count(n)));
    };
    note(QT_TRANSLATE_NOOP("figure", "Programs no longer active: %1."), sums.inactive.size());
    note(QT_TRANSLATE_NOOP("figure", "Phase unknown: %1."), sums.unknown.size());
    if (hidden > 0)
        notes.append(rowsNotShown(words, sums.rows.size() - hidden, sums.rows.size()));
    return finished(chart, request, notes, {&definitions::kPipelineRow, &definitions::kProgramPhase});
}

} // namespace

ChartData pipelineChart(const ChartRequest &request)
{
    return chartOf(request, request.options.allRows ? kMostOfAll : kMostRows);
}

ChartData wholePipelineChart(const ChartRequest &request)
{
    return chartOf(request, std::numeric_limits<qsizetype>::max());
}

} // namespace analytics
