// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citation_list_writer.h"

#include "domain/trust/citations.h"
#include "domain/value_text.h"
#include "exchange/csv_writer.h"

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QStringList header()
{
    QStringList cells{u"record_kind"_s, u"record_id"_s, u"record"_s, u"field"_s, u"source_id"_s};
    for (const auto &field : kFields<Source>)
        cells.append(QLatin1String(field.key).toString());
    cells.append(u"quote"_s);
    return cells;
}

} // namespace

QStringList citationCells(const Portfolio &portfolio, const Citation &citation)
{
    QStringList cells{codeOf(citation.kind), QString::number(citation.record),
                      recordName(portfolio, citation.kind, citation.record, Language::English), citation.field,
                      QString::number(citation.source.value)};
    const Source *stored = portfolio.find(citation.source);
    const Source source = stored ? *stored : Source();
    for (const auto &field : kFields<Source>)
        cells.append(canonicalText(field, field.get(source)));
    cells.append(citation.quote);
    return cells;
}

QByteArray citationListCsv(const Portfolio &portfolio, RecordKind kind, const QList<qint64> &ids)
{
    CsvWriter csv(CsvWriter::Cells::Inert);
    csv.add(header());
    for (const auto &citation : citationsUnder(portfolio, kind, ids))
        csv.add(citationCells(portfolio, citation));
    return csv.text();
}

} // namespace exchange
