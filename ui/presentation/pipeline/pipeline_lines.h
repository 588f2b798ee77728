// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/language.h"
#include "domain/portfolio.h"
#include "figure/chart_data.h"

#include <QHash>

namespace presentation {

/// In which order the rows of a group stand.
enum class PipelineOrder : quint8 { Phase, Name, Partner };

/// One row of the pipeline in words.
struct PipelineLine
{
    qint64 candidate = 0;
    QString name;
    QString otherName;  ///< In the other language; may be empty.
    QString indication;
    QString modality;
    QString partner;
    QString territory;
    QString nextEvent;  ///< "PDUFA date, Q3 2026"; empty where none is recorded.
    QString phase;      ///< The phase by name, also where the axis does not name it.
    bool isRepeated = false; ///< The same candidate as in the row above, in the same group.
};

/// A run of rows under one heading.
struct PipelineGroup
{
    QString label;
    QString colorKey; ///< Code of the therapeutic area, or "ALL".
    int first = 0;    ///< The first of its rows.
    int count = 0;
    qint64 programs = 0; ///< Behind the rows: a row may stand for several regions.
};

/// The rows of the chart "pipeline" in the order in which a page shows them. Bars, groups, records and notes are the chart's; names are looked
/// up in the portfolio only for rows that are asked for. Main thread.
class PipelineLines
{
public:
    PipelineLines() = default;
    PipelineLines(figure::ChartData chart, domain::Snapshot snapshot, const domain::AsOf &asOf, PipelineOrder order);

    const figure::ChartData &chart() const { return m_chart; }
    int count() const { return int(m_order.size()); }
    const QList<PipelineGroup> &groups() const { return m_groups; }
    /// Of which group a row is part.
    int groupOf(int row) const;
    const PipelineLine &line(int row) const;
    /// The row's bar: where it ends, whether rights were returned, its records.
    const figure::Datum &bar(int row) const;
    /// The records behind some rows, ascending.
    QList<qint64> idsOf(const QList<int> &rows) const;
    QList<qint64> candidatesOf(const QList<int> &rows) const;
    /// Keys of the chart's category and series, as conditions are made of them.
    QStringList keysOf(int row) const;
    /// The row in one sentence, for a screen reader and the tooltip.
    QString sentence(int row) const;
    /// The row of a candidate in an indication, by the category's key; -1 where there is none.
    int rowWithKey(const QString &key) const;
    QString keyAt(int row) const;

private:
    void findBars();
    void sortRows(PipelineOrder order);
    void findGroups();
    PipelineLine made(int row) const;
    const figure::Category &category(int row) const { return m_chart.categories.at(m_order.at(row)); }

    figure::ChartData m_chart;
    domain::Snapshot m_snapshot;
    domain::AsOf m_asOf;
    QList<int> m_order;    ///< Categories of the chart, as shown.
    QList<int> m_series;   ///< Of each category the series that holds its bar.
    QList<PipelineGroup> m_groups;
    mutable QHash<int, PipelineLine> m_made; ///< Rows that were shown; never more than a few hundred.
};

} // namespace presentation
