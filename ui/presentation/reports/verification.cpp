// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/verification.h"

#include "analytics/chart_catalog.h"
#include "database/migrations.h"
#include "domain/derived/confidential_records.h"
#include "domain/derived/past_portfolio.h"
#include "exchange/lossless_export.h"
#include "presentation/calendar/calendar_file.h"
#include "presentation/changes/changes_file.h"
#include "presentation/exports/citation_file.h"
#include "presentation/exports/raw_export.h"
#include "presentation/exports/record_list.h"
#include "presentation/profile/profile_file.h"
#include "presentation/reports/report_words.h"
#include "presentation/words/portfolio_words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace presentation {

using domain::Error;
using domain::RecordKind;
using domain::Result;
using figure::ConfidentialChoice;
using figure::FigureRow;
using figure::Provenance;
using namespace Qt::StringLiterals;

namespace {

QList<FigureRow> rowsOf(const figure::ChartData &chart)
{
    return figure::figureRows(chart) + figure::saidRows(chart, figure::Wording::Made, figure::Wording::Made);
}

Result<QList<FigureRow>> chartAgain(const Provenance &provenance, const domain::Snapshot &known, const domain::FilterSpec &filter, const VerifyGround &ground)
{
    const auto text = [&](QLatin1StringView key) { return provenance.recipe.value(key).toString(); };
    const auto options = analytics::optionsOf({text("chart"_L1), text("unit"_L1), text("options"_L1)});
    if (!options)
        return Error{Error::Code::NotFound, text("chart"_L1), u"recipe"_s};
    analytics::ChartRequest request;
    const auto open = domain::publicPortfolio(known, ground.now);
    request.snapshot = provenance.origin.confidential == ConfidentialChoice::Included ? known : open.snapshot;
    request.asOf = {provenance.asOf, provenance.knownOn};
    if (const auto status = domain::validate(*request.snapshot, filter); !status)
        return status.error();
    request.visible = domain::evaluate(*request.snapshot, filter, request.asOf);
    request.filter = provenance.filter;
    request.source = provenance.source;
    request.language = provenance.language;
    request.options = options.value();
    auto chart = analytics::makeChart(text("chart"_L1), request);
    if (!chart)
        return chart.error();
    printNotice(chart.value(), confidentialNotice(open, provenance.origin.confidential, provenance.language));
    return rowsOf(chart.value());
}

Result<QList<FigureRow>> reportAgain(const Provenance &provenance, const domain::Snapshot &known, const VerifyGround &ground)
{
    const auto spec = analytics::reportFromJson(provenance.recipe.value("report"_L1).toObject());
    const auto filter = domain::FilterSpec::parse(provenance.recipe.value("filter"_L1).toString());
    if (!spec || !filter)
        return Error{Error::Code::NotFound, provenance.title, u"recipe"_s};
    const QJsonObject subject = provenance.recipe.value("subject"_L1).toObject();
    ReportRequest request;
    request.spec = spec.value();
    request.filter = filter.value();
    if (const int kind = domain::vocabularyOf<domain::RecordKind>().find(subject.value("kind"_L1).toString()); kind > 0)
        request.subject = {domain::RecordKind(kind), subject.value("id"_L1).toString().toLongLong()};
    request.snapshot = known;
    request.now = ground.now;
    request.asOf = {provenance.asOf, provenance.knownOn};
    request.language = provenance.language;
    request.confidential = provenance.origin.confidential;
    request.source = provenance.source;
    request.path = ground.path;
    request.newestStep = ground.newestStep;
    request.today = ground.today;
    request.lastEdition = QDate::fromString(provenance.recipe.value("last_edition"_L1).toString(), Qt::ISODate);
    const auto report = renderedReport(request);
    return report ? Result<QList<FigureRow>>(figure::figureRows(report.value()) + figure::saidRows(report.value())) : Result<QList<FigureRow>>(report.error());
}

Result<QList<FigureRow>> listAgain(const Provenance &provenance, const domain::Snapshot &known, const VerifyGround &ground)
{
    const auto request = requestOf(provenance, known, ground.now);
    if (!request)
        return request.error();
    const auto list = recordList(request.value());
    return list ? Result<QList<FigureRow>>(listRows(list.value())) : Result<QList<FigureRow>>(list.error());
}

Result<QList<FigureRow>> changesAgain(const Provenance &provenance, const QString &options, const VerifyGround &ground)
{
    const auto spec = comparisonFromOptions(options, provenance.filter);
    if (!spec)
        return spec.error();
    ComparedFile file{ground.path, ground.newestStep, ground.now, ground.today};
    if (!provenance.knownOn.isValid() && spec.value().knowledge == ComparisonSpec::Knowledge::OfEachDay && provenance.origin.madeAt.isValid())
        file.madeAt = provenance.origin.madeAt.addSecs(1); // It is kept in whole seconds.
    const auto again = compared(spec.value(), file, provenance.language);
    if (!again)
        return again.error();
    const auto leaving = leavingChanges(spec.value(), again.value(), ground.now, provenance.origin.confidential);
    return provenance.recipe.contains("changes"_L1) ? changeRows(leaving.comparison) : rowsOf(changesChart(leaving));
}

Result<QList<FigureRow>> profileAgain(const Provenance &provenance, const domain::Snapshot &known, const VerifyGround &ground)
{
    ProfileSubject subject;
    subject.kind = RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(provenance.recipe.value("profile"_L1).toString())));
    subject.id = provenance.recipe.value("id"_L1).toString().toLongLong();
    subject.mostRows = provenance.recipe.value("rows"_L1).toInteger(subject.mostRows);
    subject.snapshot = known;
    subject.now = ground.now;
    subject.asOf = {provenance.asOf, provenance.knownOn};
    subject.language = provenance.language;
    subject.source = provenance.source;
    const auto profile = leavingProfile(subject, provenance.origin);
    if (profile)
        return profile.value().provenance.figures;
    // A record that is gone, or may not leave any more, has no figures that hold.
    return profile.error().code == Error::Code::NotFound || profile.error().code == Error::Code::Constraint ? Result<QList<FigureRow>>(QList<FigureRow>())
                                                                                                          : Result<QList<FigureRow>>(profile.error());
}

/// Written once more, into a folder that goes again.
Result<QList<FigureRow>> exportAgain(const Provenance &provenance, const domain::Snapshot &known, const VerifyGround &ground)
{
    const auto day = QDate::fromString(provenance.recipe.value("export"_L1).toString(), Qt::ISODate);
    auto snapshot = provenance.origin.confidential == ConfidentialChoice::Included ? known : domain::publicPortfolio(known, ground.now).snapshot;
    if (day.isValid())
        snapshot = domain::portfolioAsOf(snapshot, {day, provenance.knownOn});
    const QTemporaryDir folder;
    const auto paths = exchange::exportPortfolio(*snapshot, ground.text ? ground.text : [](const QString &) { return QString(); }, folder.path());
    return paths ? fileRows(paths.value()) : Result<QList<FigureRow>>(paths.error());
}

/// What a file was made from, by the word that its recipe begins with.
Result<QList<FigureRow>> againFromSnapshot(const Provenance &provenance, const domain::Snapshot &known, const VerifyGround &ground)
{
    if (provenance.recipe.contains("list"_L1))
        return listAgain(provenance, known, ground);
    if (provenance.recipe.contains("report"_L1))
        return reportAgain(provenance, known, ground);
    if (provenance.recipe.contains("profile"_L1))
        return profileAgain(provenance, known, ground);
    if (provenance.recipe.contains("export"_L1))
        return exportAgain(provenance, known, ground);
    if (provenance.recipe.contains("citations"_L1))
        return citationsAgain(provenance, known, ground.now);
    if (provenance.recipe.contains("calendar"_L1))
        return calendarAgain(provenance, known, ground.now);
    const auto filter = domain::FilterSpec::parse(provenance.filter);
    return filter ? chartAgain(provenance, known, filter.value(), ground) : Result<QList<FigureRow>>(filter.error());
}

} // namespace

Result<QList<FigureRow>> madeAgain(const Provenance &provenance, const VerifyGround &ground)
{
    const QJsonObject &recipe = provenance.recipe;
    if (recipe.contains("template"_L1)) // An empty list holds no figures.
        return QList<FigureRow>();
    if (recipe.contains("changes"_L1))
        return changesAgain(provenance, recipe.value("changes"_L1).toString(), ground);
    if (recipe.value("chart"_L1).toString() == "what-changed"_L1)
        return changesAgain(provenance, recipe.value("options"_L1).toString(), ground);
    const auto known = provenance.knownOn.isValid() ? ground.asKnownOn(provenance.knownOn) : Result<domain::Snapshot>(ground.now);
    if (!known)
        return known.error();
    return againFromSnapshot(provenance, known.value(), ground);
}

figure::ExportOrigin exportOrigin(const domain::Portfolio &portfolio, const QString &path, const QDateTime &now)
{
    figure::ExportOrigin origin;
    origin.portfolio = portfolioTitle(portfolio, path);
    origin.programVersion = QCoreApplication::applicationVersion();
    origin.schemaVersion = database::migrations().back().version;
    origin.madeAt = now.toUTC();
    return origin;
}

} // namespace presentation
