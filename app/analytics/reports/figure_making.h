// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/definitions/edited_definitions.h"
#include "analytics/key_figures.h"
#include "analytics/reports/live_figures.h"

#include <QHash>

namespace analytics {

/// The work behind FigureDesk.
class FigureDesk::Making
{
public:
    using Answer = std::variant<figure::TextFigure, LiveError>;

    Making(const ChartRequest &request, const domain::FilterSpec &filter, const SubjectRecord &subject);

    Answer make(const FigureCall &call);
    /// What sets a figure apart from the report it stands in: a date of its own, conditions that do not apply to what it counts.
    QString apart(const FigureCall &call, domain::RecordKind kind) const;
    domain::Result<ChartRequest> requestWith(const QString &filter, bool ofSubject);
    domain::Result<figure::ChartData> chart(const ChartChoice &choice, const QString &filter, bool ofSubject);
    QStringList definitions() const { return m_definitions; }

private:
    using Made = std::variant<figure::KeyFigure, LiveError>;
    using Request = std::variant<ChartRequest, LiveError>;

    Made makeAny(const FigureCall &call, domain::RecordKind &kind);
    Made makeCounted(const FigureCall &call, domain::RecordKind &kind);
    Made makeChartFigure(const FigureCall &call, domain::RecordKind &kind);
    Made makeRecordText(const FigureCall &call);
    Made makeText(const FigureCall &call);
    Request requestOf(const FigureCall &call);
    Made rateOf(const ChartRequest &request, const QString &cohort);
    Made dealsOf(const ChartRequest &request, const FigureCall &call, bool ended);
    figure::KeyFigure countFigure(const figure::Datum &datum) const;
    figure::KeyFigure moneyFigure(const figure::Datum &datum) const;
    figure::KeyFigure rateFigure(const figure::Datum &datum) const;
    void use(const MetricDefinition &definition);
    domain::Result<domain::VisibleRecords> visible(const domain::FilterSpec &filter, const domain::AsOf &asOf);

    const ChartRequest m_request;
    const domain::FilterSpec m_filter;
    const SubjectRecord m_subject;
    const figure::Phrases m_words;
    QStringList m_definitions;
    QHash<QString, domain::VisibleRecords> m_visible;
    QHash<QString, figure::ChartData> m_charts;
};

/// `show=value|n|of|share|interval|full`, written; NothingThere where the figure has no such part.
std::variant<QString, LiveError> shownPart(const figure::KeyFigure &figure, const QString &part, const figure::Phrases &words);
/// The mark of a category and, where there are several, a series; NothingThere with those that are there.
std::variant<figure::KeyFigure, LiveError> markOf(const figure::ChartData &chart, const FigureCall &call);
/// Names of live figures that look like a word, nearest first, at most three.
QStringList namesNear(const QString &word);
/// The years of "2020" or "2019-2021".
std::optional<std::pair<int, int>> yearSpan(const QString &text);

} // namespace analytics
