// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_request.h"
#include "analytics/reports/live_text.h"
#include "analytics/reports/report_spec.h"
#include "figure/both_languages.h"
#include "figure/phrases.h"
#include "figure/rendered_report.h"

#include <memory>

namespace analytics {

/// A figure that a text may ask for.
struct LiveFigure
{
    const char *name;
    figure::BothLanguages meaning;
    std::span<const char *const> parameters; ///< Besides `filter`, `of`, `as-of` and `show`, which counts and rates take too.
    bool isCounted; ///< Takes those four.
    const char *example; ///< Without braces.

    /// Every parameter it takes.
    QStringList parameterNames() const;
};
std::span<const LiveFigure> liveFigures();
const LiveFigure *findLiveFigure(QStringView name);

/// The record that a report is about; none where `id` is 0.
struct SubjectRecord
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 id = 0;

    friend bool operator==(const SubjectRecord &, const SubjectRecord &) = default;
};
/// Those of the visible records that belong to the subject: itself, and what is linked to it, programs and trials through their candidates.
domain::VisibleRecords ofSubject(const domain::Portfolio &portfolio, const domain::VisibleRecords &visible, const SubjectRecord &subject);
/// Both filters at once.
domain::FilterSpec together(domain::FilterSpec filter, const domain::FilterSpec &more);

/// Makes the live figures and charts of one report; keeps what it has evaluated, so that a figure that stands in ten places is counted
/// once. Lives for one rendering, on one thread.
class FigureDesk
{
public:
    /// `request` is evaluated with `filter`, the report's own.
    FigureDesk(const ChartRequest &request, const domain::FilterSpec &filter, const SubjectRecord &subject);
    ~FigureDesk();
    Q_DISABLE_COPY_MOVE(FigureDesk)

    /// The figure, written; or why there is none.
    std::variant<figure::TextFigure, LiveError> make(const FigureCall &call);
    /// The request of a chart or table with a further filter. Syntax as FilterSpec::parse and `validate` have it.
    domain::Result<ChartRequest> requestWith(const QString &filter, bool ofSubject);
    domain::Result<figure::ChartData> chart(const ChartChoice &choice, const QString &filter, bool ofSubject);
    /// Of the figures made so far, each once.
    QStringList definitions() const;

private:
    class Making;
    std::unique_ptr<Making> m_making;
};

} // namespace analytics
