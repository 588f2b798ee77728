// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/citation_file.h"

#include "domain/trust/citations.h"
#include "exchange/citation_list_writer.h"
#include "exchange/reports/exported_file.h"
#include "figure/both_languages.h"
#include "presentation/reports/report_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace presentation {

using domain::Error;
using domain::RecordKind;
using figure::FigureRow;
using namespace Qt::StringLiterals;

namespace {

QList<FigureRow> rowsOf(const CitationFileRequest &request, const domain::Portfolio &portfolio)
{
    QList<FigureRow> rows;
    for (const domain::Citation &citation : domain::citationsUnder(portfolio, request.kind, request.ids)) {
        const QStringList cells = exchange::citationCells(portfolio, citation);
        rows.append({u"citation/%1"_s.arg(citation.id.value), u"%1 · %2"_s.arg(cells.value(2), citation.field), cells.mid(4).join(u" | "_s), std::nullopt, 0, 0});
    }
    return rows;
}

figure::Provenance provenanceOf(const CitationFileRequest &request, const domain::Portfolio &portfolio)
{
    static constexpr figure::BothLanguages kTitle{"Sources", "来源"};
    QJsonArray ids;
    for (const qint64 id : request.ids)
        ids.append(QString::number(id)); // A number of JSON is not exact for the largest.
    return {request.origin, domain::Language::English, kTitle.in(domain::Language::English), request.asOf.date, request.asOf.knownOn, {}, request.source, {},
            {{u"citations"_s, domain::codeOf(request.kind)}, {u"ids"_s, ids}}, rowsOf(request, portfolio)};
}

} // namespace

CitationFile citationFile(const CitationFileRequest &request)
{
    CitationFile file{{}, {}, domain::publicPortfolio(request.snapshot, request.now)};
    const auto &portfolio = request.origin.confidential == figure::ConfidentialChoice::Included ? *request.snapshot : *file.open.snapshot;
    file.csv = exchange::citationListCsv(portfolio, request.kind, request.ids);
    QJsonObject record = figure::provenanceJson(provenanceOf(request, portfolio));
    if (const QString notice = confidentialNotice(file.open, request.origin.confidential, domain::Language::English); !notice.isEmpty())
        record.insert(u"notice"_s, notice);
    file.sidecar = exchange::csvSidecar(QJsonDocument(figure::sealedRecord(record)).toJson(QJsonDocument::Compact), file.csv);
    return file;
}

domain::Result<QList<FigureRow>> citationsAgain(const figure::Provenance &provenance, const domain::Snapshot &known, const domain::Snapshot &now)
{
    CitationFileRequest request{known, now, {}, {}, {provenance.asOf, provenance.knownOn}, provenance.source, provenance.origin};
    request.kind = RecordKind(std::max(0, domain::vocabularyOf<RecordKind>().find(provenance.recipe.value("citations"_L1).toString())));
    if (request.kind == RecordKind::Unset)
        return Error{Error::Code::NotFound, provenance.title, u"recipe"_s};
    for (const auto &id : provenance.recipe.value("ids"_L1).toArray())
        request.ids.append(id.toString().toLongLong());
    const bool isWhole = request.origin.confidential == figure::ConfidentialChoice::Included;
    return rowsOf(request, isWhole ? *known : *domain::publicPortfolio(known, now).snapshot);
}

} // namespace presentation
