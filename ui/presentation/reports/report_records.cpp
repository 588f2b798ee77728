// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_records.h"

#include <QJsonDocument>

#include <algorithm>

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

/// Newest first.
QList<const Edition *> editionsOf(const domain::Portfolio &portfolio, Id<Report> report)
{
    QList<const Edition *> editions;
    for (const Edition &edition : portfolio.rows<Edition>()) {
        if (edition.report == report)
            editions.prepend(&edition);
    }
    std::ranges::stable_sort(editions, std::greater(), [](const Edition *edition) { return edition->madeAt; });
    return editions;
}

EditionFacts factsOf(const Edition &edition)
{
    const auto kept = QJsonDocument::fromJson(edition.figures.toUtf8());
    const QJsonArray figures = kept.isArray() ? kept.array() : kept.object().value(QLatin1StringView("figures")).toArray();
    return {QDate::fromString(edition.asOf, Qt::ISODate), QDate::fromString(edition.knownOn, Qt::ISODate), QDateTime::fromString(edition.madeAt, Qt::ISODate),
            figure::figuresFromJson(figures), kept.object().value(QLatin1StringView("ground")).toObject()};
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
    const QJsonObject kept{{QStringLiteral("figures"), figure::figuresJson(facts.figures)}, {QStringLiteral("ground"), facts.ground}};
    edition.figures = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    ChangeSet changes;
    changes.label = {StepLabel::Action::Add, domain::RecordKind::Edition, {}, label, 1};
    changes.insert(edition);
    return changes;
}

std::optional<EditionFacts> lastEdition(const domain::Portfolio &portfolio, Id<Report> report)
{
    const auto editions = editionsOf(portfolio, report);
    return editions.isEmpty() ? std::nullopt : std::optional(factsOf(*editions.first()));
}

std::optional<EditionFacts> lastEdition(const domain::Portfolio &portfolio, Id<Report> report, const QJsonObject &ground)
{
    for (const Edition *edition : editionsOf(portfolio, report)) {
        const EditionFacts facts = factsOf(*edition);
        if (facts.ground.isEmpty() || facts.ground == ground)
            return facts;
    }
    return std::nullopt;
}

} // namespace presentation
