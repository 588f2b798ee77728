// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_records.h"

#include <QJsonDocument>

namespace presentation {

using domain::ChangeSet;
using domain::Edition;
using domain::Id;
using domain::Report;
using domain::StepLabel;

namespace {

QString nameOf(const analytics::ReportSpec &spec)
{
    return spec.title.in(domain::Language::English).trimmed();
}

} // namespace

ChangeSet reportInsertion(const domain::Portfolio &portfolio, Id<Report> id, const QString &beginning, const analytics::ReportSpec &spec)
{
    Report report;
    report.id = id;
    report.name = nameOf(spec);
    report.beginning = beginning;
    report.blocks = analytics::reportText(spec);
    for (const Report &other : portfolio.rows<Report>())
        report.sort = std::max(report.sort, other.sort + 1);
    ChangeSet changes;
    changes.label = {StepLabel::Action::Add, domain::RecordKind::Report, {}, report.name, 1};
    changes.insert(report);
    return changes;
}

ChangeSet reportChange(const domain::Portfolio &portfolio, Id<Report> id, const analytics::ReportSpec &spec)
{
    ChangeSet changes;
    const Report *before = portfolio.find(id);
    if (!before)
        return changes;
    Report after = *before;
    after.blocks = analytics::reportText(spec);
    if (!nameOf(spec).isEmpty())
        after.name = nameOf(spec);
    if (after == *before)
        return changes;
    changes.label = {StepLabel::Action::Edit, domain::RecordKind::Report, QStringLiteral("blocks"), after.name, 1};
    changes.update(*before, after);
    return changes;
}

ChangeSet editionInsertion(Id<Edition> id, Id<Report> report, const QString &label, const EditionFacts &facts)
{
    Edition edition;
    edition.id = id;
    edition.report = report;
    edition.label = label;
    edition.asOf = facts.asOf.toString(Qt::ISODate);
    edition.knownOn = facts.knownOn.toString(Qt::ISODate);
    edition.madeAt = facts.madeAt.toUTC().toString(Qt::ISODate);
    edition.sha256 = figure::figuresChecksum(facts.figures);
    edition.figures = QString::fromUtf8(QJsonDocument(figure::figuresJson(facts.figures)).toJson(QJsonDocument::Compact));
    ChangeSet changes;
    changes.label = {StepLabel::Action::Add, domain::RecordKind::Edition, {}, label, 1};
    changes.insert(edition);
    return changes;
}

std::optional<EditionFacts> lastEdition(const domain::Portfolio &portfolio, Id<Report> report)
{
    const Edition *newest = nullptr;
    for (const Edition &edition : portfolio.rows<Edition>()) {
        if (edition.report == report && (!newest || edition.madeAt >= newest->madeAt))
            newest = &edition;
    }
    if (!newest)
        return std::nullopt;
    return EditionFacts{QDate::fromString(newest->asOf, Qt::ISODate), QDate::fromString(newest->knownOn, Qt::ISODate), QDateTime::fromString(newest->madeAt, Qt::ISODate),
                        figure::figuresFromJson(QJsonDocument::fromJson(newest->figures.toUtf8()).array())};
}

} // namespace presentation
