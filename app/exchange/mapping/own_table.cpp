// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/own_table.h"

#include "domain/derived/blanked_text.h"
#include "domain/derived/amount_bound.h"
#include "domain/value_text.h"

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

struct OwnKind
{
    ListKind list;
    RecordKind kind;
};
constexpr OwnKind kKinds[] = {{ListKind::Candidates, RecordKind::Candidate}, {ListKind::Programs, RecordKind::Program}, {ListKind::Trials, RecordKind::Trial},
                              {ListKind::Deals, RecordKind::Deal}, {ListKind::Companies, RecordKind::Company}, {ListKind::Events, RecordKind::DealEvent},
                              {ListKind::Unset, RecordKind::DealTerm}, {ListKind::Unset, RecordKind::Source}};

/// Computed columns that can be read back, and references that go by another name.
struct Named
{
    ListKind list;
    const char *key;
    const char *target;
};
constexpr Named kNamed[] = {
    {ListKind::Candidates, "other_names", "candidate.aliases"}, {ListKind::Programs, "candidate_id", "candidate.name"},
    {ListKind::Programs, "phase", "program.phase"}, {ListKind::Programs, "activity", "program.activity"},
    {ListKind::Programs, "since", "program.phase_date"}, {ListKind::Trials, "candidates", "trial.candidates"},
    {ListKind::Trials, "indications", "trial.indications"}, {ListKind::Trials, "countries", "trial.countries"},
    {ListKind::Deals, "principal", "deal.principal"}, {ListKind::Deals, "partner", "deal.partner"},
    {ListKind::Deals, "candidates", "deal.asset"}, {ListKind::Deals, "territories", "deal.territory"},
    {ListKind::Deals, "headline", "deal.headline"}, {ListKind::Deals, "upfront", "deal.upfront"},
    {ListKind::Companies, "other_names", "company.aliases"}, {ListKind::Events, "deal_id", "deal.title"}};

/// An amount with the columns that say how it was stated.
struct Amount
{
    const char *figure;
    const char *bound;
    const char *currency;
};
constexpr Amount kAmounts[] = {{"headline", "headline_bound", "currency"}, {"upfront", "upfront_bound", "upfront_currency"}};

bool isAmountPart(const QString &key)
{
    return std::ranges::any_of(kAmounts, [&key](const Amount &amount) { return key == QLatin1String(amount.bound) || key == QLatin1String(amount.currency); });
}

QString targetOf(ListKind list, RecordKind kind, const QString &key)
{
    for (const Named &named : kNamed) {
        if (named.list == list && key == QLatin1String(named.key))
            return QLatin1String(named.target);
    }
    for (const ColumnTarget *target : columnTargets(list)) {
        if (target->record == kind && key == QLatin1String(target->field) && *target->role == '\0')
            return QLatin1String(target->key);
    }
    return {};
}

QString worded(const QString &figure, const QString &bound, const QString &currency)
{
    const int stated = vocabularyOf<AmountBound>().find(bound);
    const QString amount = currency.isEmpty() ? figure : figure + u' ' + currency;
    switch (AmountBound(std::max(0, stated))) {
    case AmountBound::AtLeast: return QStringLiteral("more than ") + amount;
    case AmountBound::UpTo:
    case AmountBound::Range: return QStringLiteral("up to ") + amount;
    default: return amount;
    }
}

void setText(SheetRow &row, int column, const QString &text)
{
    if (column < 0 || column >= row.cells.size())
        return;
    row.cells[column] = SheetCell();
    row.cells[column].kind = text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text;
    row.cells[column].text = text;
}

/// Cash and equity are one figure there: a new sum does not say which of them changed.
bool hasUpfrontEquity(const Portfolio &now, qint64 deal)
{
    bool has = false;
    now.forEachOf<&DealTerm::deal>(Id<Deal>{deal}, [&has](const DealTerm &term) { has = has || term.type == TermType::UpfrontEquity; });
    return has;
}

/// JSON writes a reference as an object of its id and its name; the name is what can be edited.
QString keyOfHeading(const QString &heading)
{
    return heading.endsWith(QLatin1String(".name")) ? heading.chopped(5) : heading;
}

} // namespace

int OwnTable::idColumn(const QStringList &headings)
{
    const auto at = std::ranges::find(headings, QLatin1String("id"), [](const QString &heading) { return heading.trimmed(); });
    return at == headings.end() ? -1 : int(at - headings.begin());
}

OwnTable::Column OwnTable::column(const QString &name) const
{
    const QString heading = keyOfHeading(name);
    Column made{m_fields->field(heading), heading, {}, Use::Said};
    if (name.endsWith(QLatin1String(".id"))) {
        made.use = Use::Id;
        return made;
    }
    const auto derived = m_fields->derived();
    const auto at = std::ranges::find_if(derived, [&heading](const FieldMeta *field) { return heading == QLatin1String(field->key); });
    const bool isDerived = at != derived.end();
    if (isDerived)
        made.field = *at;
    if (made.field)
        made.target = targetOf(m_list, m_kind, heading);
    else if (const auto *target = targetCalled(m_list, heading))
        made.target = QString::fromLatin1(target->key);
    if (isDerived && made.target.isEmpty())
        made.use = m_kind == RecordKind::Deal && isAmountPart(heading) ? Use::Part : Use::Computed;
    return made;
}

bool OwnTable::read(const QStringList &headings)
{
    constexpr qsizetype kMostly = 4;
    qsizetype ours = 0;
    m_id = idColumn(headings);
    for (int i = 0; i < int(headings.size()); ++i) {
        m_columns.append(i == m_id ? Column{nullptr, QStringLiteral("id"), QStringLiteral("row.key"), Use::Id} : column(headings[i].trimmed()));
        ours += i != m_id && (m_columns.last().field || m_columns.last().use == Use::Id);
    }
    return ours > 0 && (headings.size() - 1 - ours) * kMostly <= headings.size() - 1;
}

std::shared_ptr<const OwnTable> OwnTable::of(const QStringList &headings, ListKind list, const QString &id)
{
    constexpr qint64 kLeastId = qint64(1) << 30; // An id holds its copy's number; a list's own numbers are small.
    if (idColumn(headings) < 0 || id.trimmed().toLongLong() < kLeastId)
        return {};
    for (const OwnKind &own : kKinds) {
        if (own.list == ListKind::Unset || (list != ListKind::Unset && list != own.list))
            continue;
        auto table = std::make_shared<OwnTable>();
        table->m_list = own.list;
        table->m_kind = own.kind;
        table->m_fields = recordFields(own.kind);
        if (table->read(headings))
            return table;
    }
    return {};
}

RecordKind OwnTable::unlistedKind(const QStringList &headings, const QString &id)
{
    for (const OwnKind &own : kKinds) {
        const auto fields = recordFields(own.kind);
        const auto isField = [&fields](const QString &heading) {
            return heading == QLatin1String("id") || heading.endsWith(QLatin1String(".id")) || fields->field(keyOfHeading(heading));
        };
        if (own.list == ListKind::Unset && !of(headings, ListKind::Unset, id) && headings.size() > 2 && std::ranges::all_of(headings, isField))
            return own.kind;
    }
    return RecordKind::Unset;
}

ColumnMapping OwnTable::mapping(const QStringList &headings) const
{
    ColumnMapping mapping;
    mapping.list = m_list;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        MappedColumn mapped;
        mapped.index = i;
        mapped.header = headings.value(i);
        mapped.target = m_columns[i].target;
        mapping.columns.append(mapped);
    }
    return mapping;
}

QStringList OwnTable::computed() const
{
    QStringList keys;
    for (const Column &column : m_columns) {
        if (column.use == Use::Computed)
            keys.append(column.key);
    }
    return keys;
}

int OwnTable::columnCalled(QLatin1String key) const
{
    const auto at = std::ranges::find(m_columns, key, &Column::key);
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

QString OwnTable::textNow(const Column &column, const Portfolio &now, qint64 record, const AsOf &asOf) const
{
    const Value value = m_fields->value(now, record, column.key, asOf);
    const auto *id = column.field->kind == FieldKind::Reference ? std::get_if<qint64>(&value) : nullptr;
    return id ? recordName(now, column.field->references, *id, Language::English) : canonicalText(*column.field, value);
}

void OwnTable::wordAmounts(SheetRow &row) const
{
    for (const Amount &amount : kAmounts) {
        const int figure = m_kind == RecordKind::Deal ? columnCalled(QLatin1String(amount.figure)) : -1;
        if (figure >= 0 && !row.text(figure).isEmpty())
            setText(row, figure, worded(row.text(figure), row.text(columnCalled(QLatin1String(amount.bound))), row.text(columnCalled(QLatin1String(amount.currency)))));
    }
}

bool OwnTable::isNews(const SheetCell &cell, const Column &column, const Portfolio &now, qint64 record, const AsOf &asOf) const
{
    if (column.use == Use::Id)
        return false;
    if (!column.field)
        return !cell.isEmpty();
    const QString text = cell.kind == SheetCell::Kind::Flag ? cell.text.toLower() : cell.text;
    return !domain::isBlanked(text) && text.simplified() != textNow(column, now, record, asOf).simplified();
}

OwnRow OwnTable::row(const SheetRow &row, const Portfolio &now, const AsOf &asOf) const
{
    OwnRow own;
    own.whole = row;
    wordAmounts(own.whole);
    own.said = own.whole;
    const qint64 id = row.text(m_id).trimmed().toLongLong();
    own.record = m_fields->exists(now, id) ? id : 0;
    if (own.record == 0)
        return own;
    QSet<QString> changed;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (isNews(row.cell(i), m_columns[i], now, id, asOf))
            changed.insert(m_columns[i].key);
    }
    for (const Amount &amount : kAmounts) {
        if (changed.contains(QLatin1String(amount.bound)) || changed.contains(QLatin1String(amount.currency)))
            changed.insert(QLatin1String(amount.figure));
    }
    if (m_kind == RecordKind::Deal && hasUpfrontEquity(now, id))
        own.isOtherwiseComputed = changed.remove(QStringLiteral("upfront"));
    own.isChanged = false;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[i].use == Use::Id)
            continue;
        const bool isChanged = changed.contains(m_columns[i].key);
        own.isOtherwiseComputed = own.isOtherwiseComputed || (isChanged && m_columns[i].use == Use::Computed);
        own.isChanged = own.isChanged || (isChanged && !m_columns[i].target.isEmpty());
        if (!isChanged && m_list != ListKind::Programs)
            setText(own.said, i, {});
    }
    return own;
}

qint64 OwnTable::subjectOf(const Portfolio &now, qint64 record) const
{
    const auto *program = m_kind == RecordKind::Program ? now.find(Id<Program>{record}) : nullptr;
    return program ? program->candidate.value : record;
}

} // namespace exchange
