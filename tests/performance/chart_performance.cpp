// SPDX-License-Identifier: GPL-3.0-or-later
// How long filters, figures and charts take over 20,000 candidates, 20,000 deals and 100,000 trials (or as many as the first argument says);
// a second argument measures only what has it in its name. Prints milliseconds of processor time: median and longest of five runs.
// Everything is made twice, from the plain portfolio and from the one that carries the facts of the day: both must be equal.
#include "analytics/calendar/calendar_events.h"
#include "analytics/changes/portfolio_changes.h"
#include "analytics/chart_catalog.h"
#include "analytics/key_figures.h"
#include "domain/derived/dated_facts.h"
#include "domain/filter/facets.h"
#include "performance/made_portfolio.h"
#include "performance/pause_clock.h"

#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct Runs
{
    double median = 0.0;
    double longest = 0.0;
};

Runs measured(const std::function<void()> &work)
{
    std::vector<double> runs;
    for (int i = 0; i < 5; ++i) {
        const double before = performance::threadTime();
        work();
        runs.push_back(performance::threadTime() - before);
    }
    std::ranges::sort(runs);
    return {runs[runs.size() / 2], runs.back()};
}

/// Measures and prints what is asked for.
class Measurements
{
public:
    explicit Measurements(const QString &only) : m_only(only) {}

    bool isAsked(const QString &what) const { return what.contains(m_only); }
    void run(const QString &what, const std::function<void()> &work)
    {
        if (!isAsked(what))
            return;
        const Runs runs = measured(work);
        m_out << u"%1 median %2 ms, longest %3 ms"_s.arg(what, -44).arg(runs.median, 8, 'f', 1).arg(runs.longest, 8, 'f', 1) << Qt::endl;
    }

private:
    QTextStream m_out{stdout};
    QString m_only;
};

void measureFilters(Measurements &measurements, const analytics::ChartRequest &request, const Portfolio &plain)
{
    for (const QString &text : {u""_s, u"phase>=phase_2"_s, u"trial.status:recruiting"_s, u"area:oncology"_s, u"partner:\"Company 7\""_s, u"treatment"_s}) {
        if (!measurements.isAsked(u"evaluate "_s + text))
            continue;
        const auto filter = FilterSpec::parse(text);
        if (!filter)
            qFatal("a filter that cannot be read");
        if (!(evaluate(*request.snapshot, filter.value(), request.asOf) == evaluate(plain, filter.value(), request.asOf)))
            qFatal("the facts change what passes %s", qPrintable(text));
        measurements.run(u"evaluate "_s + (text.isEmpty() ? u"no filter"_s : text), [&] { (void)evaluate(*request.snapshot, filter.value(), request.asOf); });
    }
    measurements.run(u"key figures"_s, [&] { (void)analytics::keyFigures(*request.snapshot, request.visible, request.asOf); });
    const FacetQuestion facets{RecordKind::Trial, usualFacets(RecordKind::Trial), {}, request.asOf};
    measurements.run(u"facet counts of trials"_s, [&] { (void)countFacets(*request.snapshot, facets); });
}

/// What Home's cards of lines ask: the changes since a year ago, and what is expected in half a year.
void measureLines(Measurements &measurements, const analytics::ChartRequest &request, const Snapshot &plain)
{
    const AsOf before{request.asOf.date.addYears(-1), {}};
    const auto then = std::make_shared<Portfolio>(*plain);
    then->carry(DatedFacts::made(*plain, before.date));
    const analytics::ChangeMoment from{then, before, std::make_shared<VisibleRecords>(evaluate(*then, {}, before))};
    const analytics::ChangeMoment to{request.snapshot, request.asOf, std::make_shared<VisibleRecords>(request.visible)};
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal}) {
        const analytics::ChangesRequest asked{from, to, kind, {}, {}, Language::English};
        measurements.run(u"changes of %1, %2 of them"_s.arg(analytics::unitWord(kind)).arg(analytics::portfolioChanges(asked).changes.size()),
                         [&] { (void)analytics::portfolioChanges(asked); });
    }
    measurements.run(u"expected events"_s, [&] { (void)analytics::expectedEvents(*request.snapshot, request.visible, request.asOf, request.asOf.date.addMonths(6)); });
}

void measureCharts(Measurements &measurements, analytics::ChartRequest request, const Snapshot &plain)
{
    for (const auto &entry : analytics::chartCatalog()) {
        for (const RecordKind unit : entry.units) {
            request.options = {};
            request.options.unit = unit;
            const QString what = QLatin1String(entry.id) + u' ' + analytics::unitWord(unit) + (entry.onHome ? u" (Home)"_s : QString());
            if (!measurements.isAsked(what))
                continue;
            auto plainly = request;
            plainly.snapshot = plain;
            if (!(entry.make(request) == entry.make(plainly)))
                qFatal("the facts change %s", entry.id);
            measurements.run(what, [&] {
                if (entry.make(request).headline.isEmpty())
                    qFatal("a chart without a headline");
            });
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    performance::MadeSizes sizes;
    if (argc > 1)
        sizes.trials = QByteArray(argv[1]).toLongLong();
    analytics::ChartRequest request;
    const Snapshot plain = performance::madePortfolio(sizes);
    request.asOf = {QDate(2025, 6, 30), {}};
    const auto dated = std::make_shared<Portfolio>(*plain);
    dated->carry(DatedFacts::made(*plain, request.asOf.date));
    request.snapshot = dated;
    request.visible = evaluate(*request.snapshot, {}, request.asOf);
    QTextStream(stdout) << u"%1 trials, %2 candidates, %3 deals"_s.arg(sizes.trials).arg(sizes.candidates).arg(sizes.deals) << Qt::endl;
    Measurements measurements(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    measurements.run(u"facts of a day"_s, [&] { (void)DatedFacts::made(*plain, request.asOf.date); });
    measureFilters(measurements, request, *plain);
    measureLines(measurements, request, plain);
    measureCharts(measurements, request, plain);
}
