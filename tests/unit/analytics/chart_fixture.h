// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "domain/derived/existence.h"
#include "domain/records.h"
#include "support/portfolio_builder.h"

#include <QSet>

/// A small portfolio of areas, candidates and deals, and the charts made from it. All records pass the filter.
struct ChartFixture
{
    std::unique_ptr<support::PortfolioBuilder> builder = std::make_unique<support::PortfolioBuilder>();
    QHash<QString, domain::Id<domain::Indication>> indications;
    analytics::ChartOptions options;
    domain::Language language = domain::Language::English;
    QDate asOf{2025, 6, 30};

    void addArea(const QString &code, const QString &label)
    {
        const auto area = builder->term(domain::TermVocabulary::Area, code, label);
        indications.insert(code, builder->indication(label + QStringLiteral(" disease"), area));
    }
    domain::Id<domain::Candidate> addCandidate(const QString &areaCode, domain::Phase phase,
                                               domain::Activity activity = domain::Activity::Active)
    {
        const auto candidate = builder->candidate(QStringLiteral("C%1").arg(builder->snapshot()->rows<domain::Candidate>().size()));
        const auto program = builder->program(candidate, indications.value(areaCode));
        builder->status(program, QStringLiteral("2020-01"), phase, activity);
        return candidate;
    }
    void addCandidates(int count, const QString &areaCode, domain::Phase phase)
    {
        for (int i = 0; i < count; ++i)
            addCandidate(areaCode, phase);
    }
    /// Deals signed in July of a year; the first `returned` of them were terminated in the following March.
    void addDeals(int year, int count, int returned)
    {
        for (int i = 0; i < count; ++i) {
            const auto deal = builder->deal(QStringLiteral("D%1-%2").arg(year).arg(i), QStringLiteral("%1-07-01").arg(year));
            if (i < returned)
                builder->event(deal, domain::DealEventType::Terminated, QStringLiteral("%1-03-01").arg(year + 1));
        }
    }

    analytics::ChartRequest request() const
    {
        analytics::ChartRequest request;
        request.snapshot = builder->snapshot();
        request.asOf = {asOf, {}};
        request.options = options;
        request.language = language;
        request.source = QStringLiteral("test portfolio");
        setAll<domain::Candidate>(request);
        setAll<domain::Program>(request);
        setAll<domain::Trial>(request);
        setAll<domain::Deal>(request);
        return request;
    }
    figure::ChartData chart(const QString &id) const
    {
        const auto made = analytics::makeChart(id, request());
        if (!made)
            qFatal("no chart %s", qPrintable(id));
        return made.value();
    }

private:
    template <class Record>
    static void setAll(analytics::ChartRequest &request)
    {
        domain::VisibleRecords::OfKind visible;
        for (const Record &record : request.snapshot->rows<Record>()) {
            if (domain::existsAt(*request.snapshot, record, request.asOf))
                visible.ids.append(record.id.value);
        }
        visible.total = visible.ids.size();
        request.visible.set(domain::recordKindOf<Record>(), visible);
    }
};

inline const figure::Datum &datumAt(const figure::ChartData &chart, const QString &category, int panel = 0, int series = 0)
{
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        if (chart.categories[i].key == category)
            return chart.panels[panel].series[series].data[i];
    }
    qFatal("no category %s", qPrintable(category));
}

inline const figure::KeyFigure &keyFigureOf(const figure::ChartData &chart, const QString &key)
{
    for (const auto &figure : chart.keyFigures) {
        if (figure.key == key)
            return figure;
    }
    qFatal("no key figure %s", qPrintable(key));
}
