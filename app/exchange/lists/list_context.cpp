// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_context.h"

#include "domain/names.h"

#include <QUrl>

namespace exchange {

using namespace domain;

qint64 ListContext::added(qint64 owner, const QString &slot) const
{
    const qint64 id = m_added.value({owner, slot});
    return m_drafts.isUsed(id) ? id : 0;
}

qint64 ListContext::belong(RowSlots &facts, const Belonging &belonging)
{
    const auto &[slot, kind, existing, name, values, said, details] = belonging;
    qint64 id = existing ? existing : added(facts.record(), slot);
    const bool isHere = id != 0;
    if (!isHere) {
        id = m_drafts.create(kind, values + details);
        m_added.insert({facts.record(), slot}, id);
    }
    facts.belonging({slot, {}, said, {kind, {}, {}, {}, {}, {}, name, ListChange::Fate::Taken}, {}, {}}, id, isHere);
    for (const auto &[field, value] : details)
        facts.fieldOf(kind, id, field, value, slot + u':' + field);
    return id;
}

Value ListContext::fieldValue(const RowCell &cell, const RowReading &row, RowSlots &facts)
{
    const QString text = cell.cell.items.value(0);
    switch (cell.target->reading) {
    case ReadAs::Term: {
        const qint64 id = m_desk.term(cell.target->terms, text, row.line()).id;
        return id ? Value(id) : Value();
    }
    case ReadAs::Name: {
        const auto company = m_desk.company(text.isEmpty() ? cell.cell.text : text, row.line());
        for (const qint64 id : company.needs)
            facts.need(id);
        return company.id ? Value(company.id) : Value();
    }
    case ReadAs::List: return cell.cell.items.join(u'|');
    case ReadAs::Money:
    case ReadAs::Royalty:
    case ReadAs::Names:
    case ReadAs::Countries: return {};
    default: return cell.cell.value;
    }
}

void ListContext::ownFields(const RowReading &row, RecordKind kind, RowSlots &facts, const QStringList &except)
{
    QStringList done = except;
    for (const RowCell &cell : row.cells()) {
        const QString field = key(cell.target->field);
        if (cell.target->record != kind || *cell.target->role != '\0' || done.contains(field))
            continue;
        done.append(field);
        const FieldMeta *meta = m_drafts.field(kind, field);
        const bool isJoined = meta && isRepeatable(*cell.target) && (meta->kind == FieldKind::LongText || meta->kind == FieldKind::Text);
        Value value = isJoined ? Value(row.text(key(cell.target->key))) : fieldValue(cell, row, facts);
        if (meta && meta->kind == FieldKind::Text && std::holds_alternative<QString>(value))
            value = std::get<QString>(value).simplified();
        facts.field(field, value);
    }
}

qint64 ListContext::source(const RowReading &row)
{
    const QString url = row.items(u"source.url").value(0);
    const QString publisher = row.items(u"source.publisher").value(0);
    QString title = row.items(u"source.title").value(0);
    if (title.isEmpty())
        title = publisher.isEmpty() || url.isEmpty() ? publisher + url : QStringLiteral("%1: %2").arg(publisher, QUrl(url).host());
    if (title.isEmpty())
        return 0;
    if (m_sources.isEmpty()) {
        m_sources.insert({}, 0);
        for (const Source &source : now().rows<Source>())
            m_sources.insert(normalizedKey(source.url.isEmpty() ? source.title : source.url), source.id.value);
    }
    auto &known = m_sources[normalizedKey(url.isEmpty() ? title : url)];
    if (known == 0) {
        known = m_drafts.create(RecordKind::Source, {{key("title"), title}, {key("url"), url.isEmpty() ? Value() : Value(url)},
                                                     {key("publisher"), publisher.isEmpty() ? Value() : Value(publisher)},
                                                     {key("published_date"), row.value(u"source.published")}, {key("kind"), row.value(u"source.kind")}});
    }
    return known;
}

/// Many rows may cite one source, so they are not searched for each.
qint64 ListContext::citationHere(qint64 source, RecordKind kind, qint64 record)
{
    if (m_citedKind != kind) {
        m_citations.clear();
        m_citedKind = kind;
        for (const Citation &citation : now().rows<Citation>()) {
            if (citation.kind == kind)
                m_citations.insert({citation.source.value, citation.record}, citation.id.value);
        }
    }
    return m_citations.value({source, record});
}

void ListContext::sources(const RowReading &row, RecordKind kind, RowSlots &facts)
{
    const qint64 cited = source(row);
    if (cited == 0)
        return;
    const qint64 existing = citationHere(cited, kind, facts.record());
    const Value title = m_drafts.value(RecordKind::Source, cited, key("title"));
    const QString quote = row.text(u"source.quote");
    belong(facts, {QStringLiteral("source:%1").arg(cited), RecordKind::Citation, existing, std::get_if<QString>(&title) ? std::get<QString>(title) : QString(),
                   {{key("record_kind"), qint64(kind)}, {key("record_id"), facts.record()}, {key("source_id"), cited},
                    {key("quote"), quote.isEmpty() ? Value() : Value(quote)}}});
}

} // namespace exchange
