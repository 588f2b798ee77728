// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trust/citation_model.h"

#include "presentation/words/field_words.h"
#include "presentation/words/trust_words.h"

#include <algorithm>

namespace presentation {

using domain::Citation;
using domain::RecordRef;

namespace {

/// Citations of one place stand together: the record's own first, whole record before fields, parts in their order.
void group(QList<Citation> &citations, const QList<RecordRef> &order)
{
    const auto placeRank = [&](const Citation &citation) { return order.indexOf(RecordRef{citation.kind, citation.record}); };
    std::ranges::stable_sort(citations, [&](const Citation &a, const Citation &b) {
        const auto rankA = placeRank(a);
        const auto rankB = placeRank(b);
        return rankA != rankB ? rankA < rankB : a.field < b.field;
    });
}

} // namespace

CitationModel::CitationModel(domain::Language language, QObject *parent) : QAbstractListModel(parent), m_language(language) {}

void CitationModel::show(const domain::Snapshot &snapshot, const RecordRef &record)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_rows = record.id == 0 ? QList<Row>() : rowsOf(record);
    m_count = int(std::ranges::count_if(m_rows, [](const Row &row) { return row.citation.id.isValid(); }));
    endResetModel();
}

QList<CitationModel::Row> CitationModel::rowsOf(const RecordRef &record) const
{
    auto citations = domain::citationsUnder(*m_snapshot, record.kind, {record.id});
    group(citations, domain::recordWithParts(*m_snapshot, record));
    QList<Row> rows;
    QString last;
    for (const auto &citation : citations) {
        const QString heading = headingOf(citation, record);
        if (heading != last)
            rows.append({heading, {}});
        last = heading;
        rows.append({{}, citation});
    }
    return rows;
}

QString CitationModel::headingOf(const Citation &citation, const RecordRef &record) const
{
    const domain::CitedPlace place{{citation.kind, citation.record}, citation.field};
    return place.record == record ? citedFieldText(place) : placeText(*m_snapshot, place, m_language);
}

Citation CitationModel::citationAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].citation : Citation();
}

int CitationModel::rowOf(domain::Id<Citation> id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return id.isValid() && row.citation.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CitationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CitationModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    if (role == HeadingRole)
        return !row.citation.id.isValid();
    if (!row.citation.id.isValid())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.heading : QVariant();
    const auto *source = m_snapshot->find(row.citation.source);
    if (!source)
        return {};
    switch (role) {
    case Qt::DisplayRole: return source->title;
    case DetailRole: return sourceLine(*source, m_language);
    case QuoteRole: return row.citation.quote.simplified();
    case Qt::ToolTipRole: return row.citation.quote.isEmpty() ? source->title : source->title + u'\n' + row.citation.quote;
    case Qt::AccessibleTextRole: return source->title + QStringLiteral(", ") + sourceLine(*source, m_language);
    default: return {};
    }
}

Qt::ItemFlags CitationModel::flags(const QModelIndex &index) const
{
    return index.data(HeadingRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace presentation
