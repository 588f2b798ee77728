// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/export_subject.h"

#include "analytics/changes/changes_chart.h"
#include "domain/derived/confidential_records.h"
#include "presentation/reports/report_words.h"
#include "workspace/evaluation.h"

namespace presentation {

ExportSubject exportSubject(const ShownChart &shown, const figure::ExportOrigin &origin)
{
    ExportSubject subject;
    subject.origin = origin;
    const auto open = domain::publicPortfolio(shown.request.snapshot, shown.now);
    subject.confidential = open.candidates.size() + open.deals.size();
    subject.notice = [open](domain::Language language, figure::ConfidentialChoice choice) { return confidentialNotice(open, choice, language); };
    subject.make = [shown, open](domain::Language language, figure::ConfidentialChoice choice) {
        auto request = shown.request;
        request.language = language;
        request.source = shown.sources.value(language);
        if (choice == figure::ConfidentialChoice::LeftOut && !open.isWhole()) {
            request.snapshot = open.snapshot;
            request.visible = workspace::evaluateOnAllCores(*request.snapshot, shown.filter, request.asOf);
        }
        auto chart = shown.make(request);
        printNotice(chart, confidentialNotice(open, choice, language));
        return chart;
    };
    return subject;
}

ExportSubject exportSubject(const analytics::ChangesRequest &request, const domain::Snapshot &now, const figure::ExportOrigin &origin)
{
    ExportSubject subject;
    subject.origin = origin;
    const auto before = domain::publicPortfolio(request.from.snapshot, now);
    const auto after = domain::publicPortfolio(request.to.snapshot, now);
    const auto open = after.isWhole() ? before : after; // What is gone by now was confidential on the first day.
    subject.confidential = open.candidates.size() + open.deals.size();
    subject.notice = [open](domain::Language language, figure::ConfidentialChoice choice) { return confidentialNotice(open, choice, language); };
    subject.make = [request, before, after, open](domain::Language language, figure::ConfidentialChoice choice) {
        auto inLanguage = request;
        inLanguage.language = language;
        if (choice == figure::ConfidentialChoice::LeftOut && !open.isWhole()) {
            inLanguage.from.snapshot = before.snapshot;
            inLanguage.to.snapshot = after.snapshot;
        }
        auto chart = analytics::changesChart(inLanguage, analytics::portfolioChanges(inLanguage));
        printNotice(chart, confidentialNotice(open, choice, language));
        return chart;
    };
    return subject;
}

} // namespace presentation
