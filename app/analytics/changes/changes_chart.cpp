// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/changes/changes_chart.h"

#include "analytics/chart_frame.h"
#include "analytics/definitions/edited_definitions.h"

namespace analytics {

using domain::RecordKind;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::Phrases;

namespace {

constexpr ChangeType kSteps[] = {ChangeType::NewlyLearned, ChangeType::CorrectedIn, ChangeType::CorrectedOut, ChangeType::New, ChangeType::Resumed,
                                 ChangeType::Entered, ChangeType::Left, ChangeType::Completed, ChangeType::EndedEarly};

const char *seriesKey(ChangeType type)
{
    switch (type) {
    case ChangeType::NewlyLearned:
    case ChangeType::CorrectedIn:
    case ChangeType::CorrectedOut: return "corrected";
    default: return countEffect(type) > 0 ? "added" : "taken";
    }
}

/// "+12", "−3"; a total and a zero stand without a sign.
QString signedCount(qint64 n, int effect, const Phrases &words)
{
    return effect == 0 || n == 0 ? words.count(n) : (effect > 0 ? QChar(u'+') : QChar(u'−')) + words.count(n);
}

/// The columns of the waterfall, one after the other.
class Waterfall
{
public:
    Waterfall(ChartData &chart, const Phrases &words) : m_chart(chart), m_words(words)
    {
        m_panel.valueLabel = words(QT_TRANSLATE_NOOP("figure", "Number of %1")).arg(unitNoun(words, chart.unit));
        addSeries("total", QT_TRANSLATE_NOOP("figure", "Count"));
        addSeries("added", QT_TRANSLATE_NOOP("figure", "Added"));
        addSeries("taken", QT_TRANSLATE_NOOP("figure", "Ended or left"));
        addSeries("corrected", QT_TRANSLATE_NOOP("figure", "Learned or corrected"));
    }

    void addTotal(const QString &key, const QString &label, const QList<qint64> &ids)
    {
        add({key, label, "total"}, ids, 0);
    }
    void addStep(ChangeType type, RecordKind kind, const QList<qint64> &ids)
    {
        add({domain::codeOf(type), changeWord(type, kind, m_words), seriesKey(type)}, ids, countEffect(type));
    }
    void finish() { m_chart.panels.append(m_panel); }

private:
    struct Column
    {
        QString key;
        QString label;
        const char *series;
    };

    void addSeries(const char *key, const char *label)
    {
        figure::Series series;
        series.key = QString::fromLatin1(key);
        series.label = m_words(label);
        // The totals are plain columns from zero; the steps between them begin where the one before ended.
        series.shape = m_panel.series.isEmpty() ? figure::SeriesShape::Bar : figure::SeriesShape::Span;
        m_panel.series.append(series);
    }

    void add(const Column &column, const QList<qint64> &ids, int effect)
    {
        const double before = effect == 0 ? 0.0 : m_running;
        m_running = effect == 0 ? double(ids.size()) : m_running + effect * double(ids.size());
        m_chart.categories.append({column.key, column.label, column.label, false, ids.size()});
        for (auto &series : m_panel.series) {
            Datum datum;
            if (series.key == QLatin1String(column.series)) {
                datum.state = DatumState::Known;
                datum.start = before;
                datum.value = m_running;
                datum.n = ids.size();
                datum.ids = ids;
                datum.label = signedCount(ids.size(), effect, m_words);
            }
            series.data.append(datum);
        }
    }

    ChartData &m_chart;
    const Phrases &m_words;
    figure::Panel m_panel;
    double m_running = 0.0;
};

qint64 countOf(const PortfolioChanges &changes, int effect)
{
    return std::ranges::count_if(changes.changes, [effect](const PortfolioChange &change) { return countEffect(change.type) == effect; });
}

/// Rule 4 of the headlines, the largest change: both counts, and what made the difference.
QString headline(const ChangesRequest &request, const PortfolioChanges &changes, const Phrases &words)
{
    const QString noun = unitNoun(words, request.kind);
    if (changes.opening == changes.closing && changes.changes.isEmpty())
        return words(QT_TRANSLATE_NOOP("figure", "No change among %1 %2")).arg(words.count(changes.closing.size()), noun);
    return words(QT_TRANSLATE_NOOP("figure", "%1 became %2 %3: %4 added, %5 no longer counted"))
        .arg(words.count(changes.opening.size()), words.count(changes.closing.size()), noun, words.count(countOf(changes, 1)), words.count(countOf(changes, -1)));
}

QString momentText(const ChangeMoment &moment, const Phrases &words)
{
    const QString date = words(QT_TRANSLATE_NOOP("figure", "as of %1")).arg(words.date(moment.asOf.date));
    return moment.asOf.knownOn.isValid() ? words(QT_TRANSLATE_NOOP("figure", "%1, as known on %2 (UTC)")).arg(date, words.date(moment.asOf.knownOn))
                                         : words(QT_TRANSLATE_NOOP("figure", "%1, as known now")).arg(date);
}

QString momentsNote(const ChangesRequest &request, const PortfolioChanges &changes, const Phrases &words)
{
    return words(QT_TRANSLATE_NOOP("figure", "Opening %1: %2. Closing %3: %4."))
        .arg(words.count(changes.opening.size()), momentText(request.from, words), words.count(changes.closing.size()), momentText(request.to, words));
}

QStringList outsideTheCount(const PortfolioChanges &changes, const Phrases &words)
{
    QStringList notes;
    if (const auto moved = changes.idsOf(ChangeType::Moved).size(); moved > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Counted at both dates, moved to another phase or status: %1.")).arg(words.count(moved)));
    if (const auto restated = changes.idsOf(ChangeType::Restated).size(); restated > 0)
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Corrected without effect on the count: %1.")).arg(words.count(restated)));
    return notes;
}

QStringList footnote(const ChartData &chart, const ChangesRequest &request, const PortfolioChanges &changes, const Phrases &words)
{
    QStringList notes{momentsNote(request, changes, words),
                      words(QT_TRANSLATE_NOOP("figure", "n = %1 of %2.")).arg(words.count(chart.n), words.count(chart.total))};
    if (!chart.filter.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Filter: %1.")).arg(chart.filter));
    notes += outsideTheCount(changes, words);
    notes.append(words(QT_TRANSLATE_NOOP("figure", "Definitions: %1.")).arg(definitionName(*request.to.snapshot, definitions::kGoesOn, words) + words(QT_TRANSLATE_NOOP("figure", ", ")) + definitionName(*request.to.snapshot, definitions::kNewlyLearned, words)));
    if (!chart.source.isEmpty())
        notes.append(words(QT_TRANSLATE_NOOP("figure", "Source: %1.")).arg(chart.source));
    return notes;
}

QDate earlier(QDate date, Span span)
{
    switch (span) {
    case Span::Year: break;
    case Span::Quarter: return date.addMonths(-3);
    case Span::Month: return date.addMonths(-1);
    }
    return date.addYears(-1);
}

} // namespace

QString changeWord(ChangeType type, RecordKind kind, const Phrases &words)
{
    if (type == ChangeType::EndedEarly) {
        switch (kind) {
        case RecordKind::Deal: return words(QT_TRANSLATE_NOOP("figure", "Terminated or returned"));
        case RecordKind::Trial: return words(QT_TRANSLATE_NOOP("figure", "Stopped"));
        default: return words(QT_TRANSLATE_NOOP("figure", "Discontinued"));
        }
    }
    return domain::labelOf(type, words.language());
}

ChartData changesChart(const ChangesRequest &request, const PortfolioChanges &changes)
{
    const Phrases words(request.language);
    ChartData chart;
    chart.chartId = QStringLiteral("what-changed");
    chart.language = request.language;
    chart.title = words(QT_TRANSLATE_NOOP("figure", "What changed"));
    chart.unit = request.kind;
    chart.asOf = request.to.asOf.date;
    chart.knownOn = request.to.asOf.knownOn;
    chart.filter = request.filter.toString();
    chart.source = request.source;
    chart.n = changes.closing.size();
    chart.total = domain::evaluate(*request.to.snapshot, {}, request.to.asOf).of(request.kind).total;
    Waterfall waterfall(chart, words);
    waterfall.addTotal(QStringLiteral("OPENING"), words.date(request.from.asOf.date), changes.opening);
    for (const ChangeType type : kSteps) {
        const auto ids = changes.idsOf(type);
        if (!ids.isEmpty() || type == ChangeType::New || type == ChangeType::EndedEarly)
            waterfall.addStep(type, request.kind, ids);
    }
    waterfall.addTotal(QStringLiteral("CLOSING"), words.date(request.to.asOf.date), changes.closing);
    waterfall.finish();
    chart.headline = headline(request, changes, words);
    chart.subtitle = words(QT_TRANSLATE_NOOP("figure", "%1 that go on, from %2 to %3; number of %4"))
                         .arg(unitTitle(words, request.kind), words.date(request.from.asOf.date), words.date(request.to.asOf.date), unitNoun(words, request.kind));
    chart.definitions = {definitionText(*request.to.snapshot, definitions::kGoesOn, words), definitionText(*request.to.snapshot, definitions::kNewlyLearned, words)};
    chart.footnote = footnote(chart, request, changes, words).join(request.language == domain::Language::Chinese ? QString() : QStringLiteral(" "));
    if (changes.opening.isEmpty() && changes.closing.isEmpty())
        chart.emptyText = words(QT_TRANSLATE_NOOP("figure", "No %1 recorded by %2")).arg(unitNoun(words, request.kind), words.date(request.to.asOf.date));
    setAlternativeText(chart, words);
    return chart;
}

ChartData changeWaterfallChart(const ChartRequest &request)
{
    const Phrases words(request.language);
    const auto filter = domain::FilterSpec::parse(request.filter);
    const domain::AsOf before{earlier(request.asOf.date, request.options.span), request.asOf.knownOn};
    const ChangesRequest asked{{request.snapshot, before}, {request.snapshot, request.asOf}, request.options.unit,
                               filter ? filter.value() : domain::FilterSpec(), request.source, request.language};
    const PortfolioChanges changes = portfolioChanges(asked);
    ChartData chart = changesChart(asked, changes);
    chart.chartId = QStringLiteral("change-waterfall");
    chart.title = words(QT_TRANSLATE_NOOP("figure", "Change waterfall"));
    chart.filter = request.filter;
    if (!chart.emptyText.isEmpty()) {
        chart.headline = chart.emptyText;
        chart.panels.clear();
        chart.categories.clear();
    }
    chart.definitions.clear();
    setFootnote(chart, request, QStringList{momentsNote(asked, changes, words)} + outsideTheCount(changes, words), {&definitions::kGoesOn, &definitions::kNewlyLearned});
    setAlternativeText(chart, words);
    return chart;
}

} // namespace analytics
