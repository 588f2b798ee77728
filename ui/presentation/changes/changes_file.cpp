// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/changes/changes_file.h"

#include "analytics/definitions/edited_definitions.h"
#include "exchange/reports/exported_file.h"
#include "presentation/reports/report_words.h"

#include <QJsonDocument>

namespace presentation {

using analytics::ChangesRequest;
using domain::Error;
using domain::RecordKind;
using figure::ConfidentialChoice;
using figure::FigureRow;
using Knowledge = ComparisonSpec::Knowledge;
using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const figure::Provenance &provenance)
{
    return QJsonDocument(figure::provenanceJson(provenance)).toJson(QJsonDocument::Compact);
}

} // namespace

LeavingChanges leavingChanges(const ComparisonSpec &spec, const Comparison &comparison, const domain::Snapshot &now, ConfidentialChoice choice)
{
    LeavingChanges leaving{spec, comparison, choice, {}};
    ChangesRequest &request = leaving.comparison.request;
    // What was confidential and is gone by now is so on the first day still.
    const auto before = domain::publicPortfolio(request.from.snapshot, now);
    const auto open = domain::publicPortfolio(request.to.snapshot, now);
    leaving.notice = confidentialNotice(open.isWhole() ? before : open, choice, request.language);
    if (choice == ConfidentialChoice::Included || (before.isWhole() && open.isWhole()))
        return leaving;
    request.from.snapshot = before.snapshot;
    request.to.snapshot = open.snapshot;
    leaving.comparison.changes = analytics::portfolioChanges(request);
    return leaving;
}

figure::ChartData changesChart(const LeavingChanges &changes)
{
    auto chart = analytics::changesChart(changes.comparison.request, changes.comparison.changes);
    printNotice(chart, changes.notice);
    return chart;
}

QString comparisonOptions(const ComparisonSpec &spec)
{
    const QString knowledge = spec.knowledge == Knowledge::Present ? u"PRESENT"_s : u"OF_EACH_DAY"_s;
    return u"kind=%1 from=%2 to=%3 knowledge=%4"_s.arg(domain::codeOf(spec.kind), spec.from.toString(Qt::ISODate), spec.to.toString(Qt::ISODate), knowledge);
}

domain::Result<ComparisonSpec> comparisonFromOptions(const QString &options, const QString &filter)
{
    QHash<QString, QString> values;
    for (const QString &word : options.split(u' ', Qt::SkipEmptyParts))
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    const auto parsed = domain::FilterSpec::parse(filter);
    ComparisonSpec spec;
    spec.from = QDate::fromString(values.value(u"from"_s), Qt::ISODate);
    spec.to = QDate::fromString(values.value(u"to"_s), Qt::ISODate);
    spec.kind = RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(values.value(u"kind"_s))));
    spec.knowledge = values.value(u"knowledge"_s) == u"PRESENT" ? Knowledge::Present : Knowledge::OfEachDay;
    if (!parsed || !spec.from.isValid() || !spec.to.isValid() || spec.kind == RecordKind::Unset)
        return Error{Error::Code::NotFound, options, u"recipe"_s};
    spec.filter = parsed.value();
    return spec;
}

QList<FigureRow> changeRows(const Comparison &comparison)
{
    const auto &[request, changes] = comparison;
    const figure::Phrases words(request.language);
    QList<FigureRow> rows{{u"opening"_s, words.date(request.from.asOf.date), {}, double(changes.opening.size()), 0, 0},
                          {u"closing"_s, words.date(request.to.asOf.date), {}, double(changes.closing.size()), 0, 0}};
    for (const auto &change : changes.changes) {
        rows.append({u"%1/%2"_s.arg(domain::codeOf(change.type)).arg(change.id),
                     u"%1 · %2"_s.arg(analytics::changeWord(change.type, request.kind, words), change.name),
                     u"%1 → %2 (%3)"_s.arg(change.before, change.after, change.on.toString()), std::nullopt, 0, 0});
    }
    return rows;
}

figure::Provenance provenanceOf(const LeavingChanges &changes, const figure::ExportOrigin &origin)
{
    const ChangesRequest &request = changes.comparison.request;
    const auto chart = analytics::changesChart(request, changes.comparison.changes);
    figure::Provenance provenance{origin, request.language, chart.title, request.to.asOf.date, request.to.asOf.knownOn, request.filter.toString(),
                                  request.source, chart.definitions, {{u"changes"_s, comparisonOptions(changes.spec)}}, changeRows(changes.comparison)};
    provenance.origin.confidential = changes.confidential;
    return provenance;
}

QByteArray changesFile(const LeavingChanges &changes, const QString &format, const figure::ExportOrigin &origin)
{
    return format == u"json" ? exchange::markedJson(changesJson(changes.comparison), jsonOf(provenanceOf(changes, origin))) : changesCsv(changes.comparison);
}

QByteArray changesSidecar(const LeavingChanges &changes, const QByteArray &csv, const figure::ExportOrigin &origin)
{
    return exchange::csvSidecar(jsonOf(provenanceOf(changes, origin)), csv);
}

} // namespace presentation
