// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include "domain/tables/record_type.h"
#include "domain/value_text.h"

#include <QHash>

#include <algorithm>

namespace domain::edits {

namespace {

const QString kEnglishMark = QStringLiteral(" (copy)");
const QString kChineseMark = QStringLiteral("（副本）");

/// A name that tells the copy apart from its original.
struct Mark
{
    RecordKind kind;
    int field;
    QString text;
};

const QList<Mark> &marks()
{
    static const QList<Mark> all{
        {RecordKind::Company, fieldIndex<&Company::name>(), kEnglishMark},
        {RecordKind::Company, fieldIndex<&Company::nameZh>(), kChineseMark},
        {RecordKind::Candidate, fieldIndex<&Candidate::name>(), kEnglishMark},
        {RecordKind::Candidate, fieldIndex<&Candidate::nameZh>(), kChineseMark},
        {RecordKind::Indication, fieldIndex<&Indication::name>(), kEnglishMark},
        {RecordKind::Indication, fieldIndex<&Indication::nameZh>(), kChineseMark},
        {RecordKind::Deal, fieldIndex<&Deal::title>(), kEnglishMark},
        {RecordKind::Deal, fieldIndex<&Deal::titleZh>(), kChineseMark},
        {RecordKind::Source, fieldIndex<&Source::title>(), kEnglishMark},
        {RecordKind::Target, fieldIndex<&Target::symbol>(), kEnglishMark},
        {RecordKind::Trial, fieldIndex<&Trial::number>(), QStringLiteral("-copy")},
        {RecordKind::Benchmark, fieldIndex<&Benchmark::key>(), QStringLiteral("_copy")},
        {RecordKind::Setting, fieldIndex<&Setting::key>(), QStringLiteral("_copy")},
        {RecordKind::Term, fieldIndex<&Term::code>(), QStringLiteral("_COPY")},
        {RecordKind::Term, fieldIndex<&Term::labelEn>(), kEnglishMark},
        {RecordKind::Term, fieldIndex<&Term::labelZh>(), kChineseMark}};
    return all;
}

void mark(AnyRecord &record, int field, const QString &with)
{
    const Value value = record.value(field);
    if (const auto *name = std::get_if<QString>(&value))
        record.set(field, Value(*name + with));
}

/// A further name stands for one record only: without the mark every later match of it would be ambiguous.
void markName(AnyRecord &copy)
{
    if (copy.kind() == RecordKind::CandidateName)
        mark(copy, fieldIndex<&CandidateName::name>(), kEnglishMark);
    else if (copy.kind() == RecordKind::CompanyAlias)
        mark(copy, fieldIndex<&CompanyAlias::alias>(), kEnglishMark);
}

/// Whether the mark has to be repeated: a number stands for one trial.
bool isTaken(const Portfolio &portfolio, const AnyRecord &copy)
{
    const auto *trial = copy.as<Trial>();
    return trial && !trial->number.isEmpty()
        && std::ranges::any_of(portfolio.rows<Trial>(), [&](const Trial &other) { return other.number == trial->number; });
}

/// Makes the copy tell itself apart from its original.
void rename(const Portfolio &portfolio, AnyRecord &copy)
{
    for (const auto &[kind, field, text] : marks()) {
        if (kind != copy.kind())
            continue;
        do {
            mark(copy, field, text);
        } while (isTaken(portfolio, copy));
    }
    if (copy.kind() == RecordKind::Program)
        copy.set(fieldIndex<&Program::lead>(), Value(false));
    if (copy.kind() == RecordKind::Term)
        copy.set(fieldIndex<&Term::builtIn>(), Value(false));
}

/// Copies a record and, level by level, the records whose first field names it as their owner.
class Duplication
{
public:
    Duplication(const Portfolio &portfolio, IdSource &ids) : m_portfolio(portfolio), m_ids(ids) {}

    void copy(const AnyRecord &original)
    {
        AnyRecord twin = original;
        twin.setId(m_ids.nextValue());
        markName(twin);
        m_twinIds.insert(original.id(), twin.id());
        m_twins.append(twin);
        for (const auto &field : referencesTo(original.kind())) {
            if (field.number == 0 && field.type->hasOwner())
                field.type->forEachLinked(m_portfolio, 0, original.id(), [&](qint64 child) { copy(field.type->find(m_portfolio, child)); });
        }
    }

    /// The copies, with the references among them; the first one renamed.
    ChangeSet changes()
    {
        ChangeSet changes;
        rename(m_portfolio, m_twins.first());
        for (AnyRecord &twin : m_twins) {
            const RecordType &type = *recordType(twin.kind());
            relink(type, twin);
            type.add(changes, {}, twin);
        }
        return changes;
    }

private:
    /// Points the references among the copied records to the copies.
    void relink(const RecordType &type, AnyRecord &twin) const
    {
        for (int field = 0; field < int(type.fields().size()); ++field) {
            if (type.fields()[field]->kind != FieldKind::Reference)
                continue;
            const Value value = twin.value(field);
            const auto *id = std::get_if<qint64>(&value);
            if (const auto at = id ? m_twinIds.find(*id) : m_twinIds.end(); at != m_twinIds.end())
                twin.set(field, Value(*at));
        }
    }

    const Portfolio &m_portfolio;
    IdSource &m_ids;
    QList<AnyRecord> m_twins;
    QHash<qint64, qint64> m_twinIds; ///< Ids are unique over all kinds of a file.
};

} // namespace

ChangeSet duplicateRecord(const Portfolio &portfolio, RecordKind kind, qint64 id, IdSource &ids)
{
    const RecordType *type = recordType(kind);
    const AnyRecord original = type ? type->find(portfolio, id) : AnyRecord();
    if (!original)
        return {};
    Duplication duplication(portfolio, ids);
    duplication.copy(original);
    ChangeSet changes = duplication.changes();
    changes.label = {StepLabel::Action::Duplicate, kind, {}, recordName(portfolio, kind, id, Language::English), 1};
    return changes;
}

} // namespace domain::edits
