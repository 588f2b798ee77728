// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"

#include <QList>
#include <QStringList>

/// What the sample charts are made of.
namespace sample {

inline figure::Datum count(qint64 n, qint64 firstId)
{
    figure::Datum datum;
    datum.value = static_cast<double>(n);
    datum.state = figure::DatumState::Known;
    datum.n = n;
    datum.label = QString::number(n);
    for (qint64 i = 0; i < n; ++i)
        datum.ids.append(firstId + i);
    return datum;
}

inline figure::ChartData frame(const QString &id, domain::Language language)
{
    figure::ChartData chart;
    chart.chartId = id;
    chart.language = language;
    chart.unit = domain::RecordKind::Candidate;
    chart.n = 386;
    chart.total = 386;
    chart.asOf = QDate(2025, 6, 30);
    chart.footnote = language == domain::Language::Chinese
                         ? QStringLiteral("n = 386 / 386。截至 2025年6月30日。来源:演示组合。")
                         : QStringLiteral("n = 386 of 386 candidates. As of 30 Jun 2025. Source: demo portfolio.");
    return chart;
}

struct AreaRow
{
    const char *key;
    const char *english;
    const char *chinese;
    qint64 n;
};

inline const QList<AreaRow> &areas()
{
    static const QList<AreaRow> rows{
        {"ONCOLOGY", "Oncology", "肿瘤", 171}, {"AUTOIMMUNE", "Autoimmune", "自身免疫", 58},
        {"METABOLIC", "Metabolic", "代谢", 41}, {"INFECTIOUS_DISEASE", "Infectious disease", "感染性疾病", 27},
        {"CARDIOVASCULAR", "Cardiovascular", "心血管", 24}, {"HEMATOLOGY", "Hematology", "血液", 22},
        {"NEUROLOGY", "Neurology", "神经", 19}, {"OPHTHALMOLOGY", "Ophthalmology", "眼科", 12},
        {"RESPIRATORY", "Respiratory", "呼吸", 8}, {"OTHER", "Other", "其他", 4}};
    return rows;
}

} // namespace sample
