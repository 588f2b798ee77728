// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trust/citation_table_model.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/trust_words.h"

namespace presentation {

CitationTableModel::CitationTableModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void CitationTableModel::show(const domain::Snapshot &snapshot, const QList<domain::Citation> &citations)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_citations = citations;
    endResetModel();
}

QString CitationTableModel::linkAt(int row) const
{
    const auto *source = m_snapshot ? m_snapshot->find(m_citations.value(row).source) : nullptr;
    return source ? source->url : QString();
}

int CitationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_citations.size());
}

int CitationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CitationTableModel::sourceText(const domain::Source &source, int column) const
{
    switch (column) {
    case Title: return source.title;
    case Kind: return domain::labelOf(source.kind, m_language);
    case Publisher: return source.publisher;
    case Published: return domain::dateText(source.published, m_language);
    case Link: return hostOf(source.url);
    default: return {};
    }
}

QString CitationTableModel::text(const domain::Citation &citation, int column) const
{
    switch (column) {
    case Record: return domain::recordName(*m_snapshot, citation.kind, citation.record, m_language);
    case Field: return citedFieldText({{citation.kind, citation.record}, citation.field});
    case Quote: return citation.quote.simplified();
    default: break;
    }
    const auto *source = m_snapshot->find(citation.source);
    return source ? sourceText(*source, column) : QString();
}

QVariant CitationTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == Link)
        return linkAt(index.row());
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(m_citations.at(index.row()), index.column())) : QVariant();
}

QVariant CitationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record: return tr("Record");
    case Field: return tr("Field");
    case Title: return tr("Source");
    case Kind: return tr("Kind");
    case Publisher: return tr("Publisher");
    case Published: return tr("Published");
    case Link: return tr("Link");
    case Quote: return tr("Quote");
    default: return {};
    }
}

} // namespace presentation
