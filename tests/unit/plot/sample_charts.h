// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_parts.h"

#include <utility>

/// Charts like those of the mock-ups, built by hand: no figure in them is a fact.
namespace sample {

inline figure::ChartData concentration(domain::Language language = domain::Language::English)
{
    const bool chinese = language == domain::Language::Chinese;
    figure::ChartData chart = frame(QStringLiteral("therapeutic-area-concentration"), language);
    chart.headline = chinese ? QStringLiteral("肿瘤占候选药物的 44%;前三大领域合计占 70%")
                             : QStringLiteral("Oncology holds 44% of candidates; the top three areas hold 70%");
    chart.subtitle = chinese ? QStringLiteral("按主要治疗领域划分的候选药物 · HHI 2,460,相当于 4.1 个均等领域")
                             : QStringLiteral("Candidates by lead area · HHI 2,460, like 4.1 equal areas");
    chart.alternativeText = QStringLiteral("Bars, ten areas: Oncology 44.3% (171 of 386), Autoimmune 15.0% & fewer.");
    figure::Series share;
    share.key = QStringLiteral("share");
    share.label = QStringLiteral("Share");
    share.unit = figure::Unit::Percent;
    qint64 id = 1;
    for (const AreaRow &row : areas()) {
        figure::Datum datum = count(row.n, id);
        id += row.n;
        datum.denominator = 386;
        datum.value = static_cast<double>(row.n) / 386;
        datum.label = QString::number(*datum.value * 100, 'f', 1) + u'%';
        share.data.append(datum);
        const QString name = QString::fromUtf8(chinese ? row.chinese : row.english);
        chart.categories.append({QLatin1String(row.key), name, name, QLatin1String(row.key) == QLatin1String("OTHER"), row.n});
    }
    figure::Panel panel;
    panel.orientation = figure::Orientation::Horizontal;
    panel.series.append(share);
    chart.panels.append(panel);
    chart.keyFigures = {{QStringLiteral("hhi"), QStringLiteral("Herfindahl index of the areas' shares"), {},
                         figure::Unit::Number, QStringLiteral("2,460")},
                        {QStringLiteral("effective"), QStringLiteral("Effective number of equal areas"), {},
                         figure::Unit::Number, QStringLiteral("4.1")},
                        {QStringLiteral("top3"), QStringLiteral("Share of the top three areas"), {},
                         figure::Unit::Percent, QStringLiteral("69.9%")}};
    return chart;
}

inline figure::ChartData phases(domain::Language language = domain::Language::English)
{
    const bool chinese = language == domain::Language::Chinese;
    figure::ChartData chart = frame(QStringLiteral("phase-distribution"), language);
    chart.headline = chinese ? QStringLiteral("386 个候选药物中 143 个(37%)处于 1 期或 1/2 期;14 个已上市")
                             : QStringLiteral("143 of 386 candidates (37%) sit in Phase 1 or 1/2; 14 have reached the market");
    chart.subtitle = chinese ? QStringLiteral("按最高活跃阶段划分的候选药物,按主要领域堆叠")
                             : QStringLiteral("Candidates by highest active phase, stacked by lead area");
    chart.alternativeText = QStringLiteral("Stacked bars by phase and area.");
    const QList<std::pair<QString, QString>> phaseNames{
        {QStringLiteral("PRECLINICAL"), chinese ? QStringLiteral("临床前") : QStringLiteral("Precl.")},
        {QStringLiteral("IND"), QStringLiteral("IND")}, {QStringLiteral("PHASE1"), QStringLiteral("1")},
        {QStringLiteral("PHASE1_2"), QStringLiteral("1/2")}, {QStringLiteral("PHASE2"), QStringLiteral("2")},
        {QStringLiteral("PHASE2_3"), QStringLiteral("2/3")}, {QStringLiteral("PHASE3"), QStringLiteral("3")},
        {QStringLiteral("FILED"), chinese ? QStringLiteral("申报") : QStringLiteral("Filed")},
        {QStringLiteral("APPROVED"), chinese ? QStringLiteral("批准") : QStringLiteral("Approved")},
        {QStringLiteral("LAUNCHED"), chinese ? QStringLiteral("上市") : QStringLiteral("Launched")}};
    for (const auto &[key, label] : phaseNames)
        chart.categories.append({key, label, label, false, 0});
    const QList<QList<qint64>> counts{{26, 9, 52, 21, 33, 2, 15, 3, 1, 4}, {11, 4, 17, 3, 14, 1, 5, 2, 1, 2},
                                      {10, 3, 10, 3, 11, 1, 4, 1, 1, 1}, {7, 2, 6, 2, 6, 0, 3, 1, 0, 1},
                                      {7, 2, 8, 1, 5, 1, 3, 1, 0, 1}, {4, 2, 7, 1, 4, 1, 2, 0, 1, 0},
                                      {5, 1, 5, 2, 3, 0, 2, 1, 0, 1}, {4, 2, 4, 1, 4, 0, 1, 0, 0, 0}};
    figure::Panel panel;
    qint64 id = 1;
    for (qsizetype area = 0; area < counts.size(); ++area) {
        const AreaRow &row = areas().at(area == 7 ? 9 : area);
        figure::Series series;
        series.key = QLatin1String(row.key);
        series.label = QString::fromUtf8(chinese ? row.chinese : row.english);
        series.shape = figure::SeriesShape::Stack;
        for (const qint64 n : counts.at(area)) {
            series.data.append(count(n, id));
            id += n;
        }
        panel.series.append(series);
    }
    chart.panels.append(panel);
    return chart;
}

inline figure::Series outcome(const char *key, const char *label, const QList<qint64> &counts, qint64 firstId)
{
    figure::Series series;
    series.key = QLatin1String(key);
    series.label = QLatin1String(label);
    series.shape = figure::SeriesShape::Stack;
    for (const qint64 n : counts) {
        series.data.append(count(n, firstId));
        firstId += n;
    }
    return series;
}

inline figure::Series returnRate()
{
    struct Rate
    {
        double value, low, high;
        qint64 n, of;
        bool few;
    };
    figure::Series series;
    series.key = QStringLiteral("return_rate");
    series.label = QStringLiteral("Return rate");
    series.shape = figure::SeriesShape::Point;
    series.unit = figure::Unit::Percent;
    for (const Rate &rate : {Rate{42.9, 21.4, 67.4, 6, 14, true}, Rate{37.0, 21.5, 55.8, 10, 27, false},
                             Rate{40.3, 29.0, 52.7, 25, 62, false}, Rate{21.1, 12.5, 33.3, 12, 57, false},
                             Rate{20.5, 11.2, 34.5, 9, 44, false}, Rate{8.6, 4.0, 17.5, 6, 70, true},
                             Rate{2.1, 0.6, 7.4, 2, 94, true}, Rate{0.0, 0.0, 5.1, 0, 72, true}}) {
        figure::Datum datum = count(rate.n, 1);
        datum.denominator = rate.of;
        datum.value = rate.value / 100;
        datum.interval = figure::Interval{rate.low / 100, rate.high / 100, 0.95};
        datum.state = rate.few ? figure::DatumState::TooFew : figure::DatumState::Known;
        datum.label = QString::number(rate.value, 'f', 1) + u'%';
        series.data.append(datum);
    }
    return series;
}

inline figure::ChartData outcomes()
{
    figure::ChartData chart = frame(QStringLiteral("partnership-outcomes"), domain::Language::English);
    chart.unit = domain::RecordKind::Deal;
    chart.headline = QStringLiteral("25 of 62 deals signed in 2020 ended early, the highest rate of any cohort of 30 or more");
    chart.subtitle = QStringLiteral("Deals by signing year and state; below: return rate, 95% interval");
    chart.footnote = QStringLiteral("n = 440 of 440 deals. Hollow: n < 20 or median follow-up < 3 years. As of 30 Jun 2025. "
                                    "Return rate = terminated or all rights returned ÷ deals signed (definition v3). "
                                    "Source: demo portfolio.");
    chart.alternativeText = QStringLiteral("Stacked bars, 2018 to 2025 H1: active, completed, ended early.");
    for (const QString &year : {QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2020"),
                                QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023"),
                                QStringLiteral("2024"), QStringLiteral("2025 H1")})
        chart.categories.append({year, year, year, false, 0});
    figure::Panel bars;
    bars.heightShare = 0.68;
    bars.series = {outcome("ENDED_EARLY", "Ended early", {6, 10, 25, 12, 9, 6, 2, 0}, 1),
                   outcome("COMPLETED", "Completed", {3, 5, 5, 3, 2, 1, 0, 0}, 100),
                   outcome("ACTIVE", "Active", {5, 12, 28, 39, 30, 60, 90, 72}, 200),
                   outcome("UNKNOWN", "Unknown", {0, 0, 4, 3, 3, 3, 2, 0}, 700)};
    figure::Panel rates;
    rates.title = QStringLiteral("Return rate, 95% interval");
    rates.heightShare = 0.32;
    rates.series = {returnRate()};
    chart.panels = {bars, rates};
    chart.keyFigures = {{QStringLiteral("return_rate_all"), QStringLiteral("Return rate, all cohorts"), {}, figure::Unit::Percent,
                         QStringLiteral("15.9% (70 of 440; 95% CI 12.8–19.6%)")}};
    return chart;
}

inline figure::ChartData empty()
{
    figure::ChartData chart = frame(QStringLiteral("partnership-outcomes"), domain::Language::English);
    chart.headline = QStringLiteral("Partnership outcomes");
    chart.emptyText = QStringLiteral("Not enough deals (n = 4, needs 20)");
    return chart;
}

} // namespace sample
