// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/report_templates.h"
#include "exchange/demo_portfolio.h"
#include "plot/report/report_file.h"
#include "presentation/reports/report_request.h"
#include "presentation/reports/verification.h"

namespace unit {

/// Reports on the demo as of one day, in memory.
class ReportFixture
{
protected:
    ReportFixture()
    {
        domain::IdSource ids{1, 0};
        const auto demo = exchange::demoPortfolio(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/demo"), ids);
        if (!demo)
            qFatal("no demo");
        m_demo = domain::applied(std::make_shared<const domain::Portfolio>(), demo.value());
    }

    /// A delivered template; about a record, where it is about one.
    presentation::ReportRequest request(const QString &key, domain::Language language = domain::Language::English) const
    {
        presentation::ReportRequest request;
        request.spec = analytics::findTemplate(key)->make();
        request.snapshot = request.now = m_demo;
        request.asOf = {QDate(2025, 6, 30), {}};
        request.today = QDate(2025, 6, 30);
        request.language = language;
        request.source = QStringLiteral("demo portfolio");
        const auto kinds = analytics::kindsOf(request.spec.subject);
        if (kinds.contains(domain::RecordKind::Company))
            request.subject = presentation::subjectNamed(*m_demo, {domain::RecordKind::Company}, QStringLiteral("BeiGene")).value();
        else if (!kinds.isEmpty())
            request.subject = presentation::subjectNamed(*m_demo, kinds, QStringLiteral("zanubrutinib")).value();
        return request;
    }

    presentation::ReportRequest textRequest(const QString &text) const
    {
        auto asked = request(QStringLiteral("board-briefing"));
        analytics::ReportBlock block;
        block.text.english = text;
        asked.spec.blocks = {block};
        return asked;
    }

    figure::Provenance provenance(const presentation::ReportRequest &request, const figure::RenderedReport &report) const
    {
        auto origin = presentation::exportOrigin(*request.snapshot, QStringLiteral("demo.portolan"), QDateTime(QDate(2025, 6, 30), QTime(12, 0), Qt::UTC));
        origin.confidential = request.confidential;
        return figure::provenanceOf(report, origin, presentation::reportRecipe(request));
    }

    QByteArray made(const presentation::ReportRequest &request, plot::ReportFormat format) const
    {
        const auto report = presentation::renderedReport(request);
        return report ? plot::reportBytes(report.value(), format, provenance(request, report.value())).value() : QByteArray();
    }

    domain::Snapshot m_demo;
};

} // namespace unit
