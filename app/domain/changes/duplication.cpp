// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits.h"

#include "domain/value_text.h"

#include <QHash>

#include <algorithm>

namespace domain::edits {

namespace {

const QString kEnglishMark = QStringLiteral(" (copy)");
const QString kChineseMark = QStringLiteral("（副本）");

void mark(QString &name, const QString &with)
{
    if (!name.isEmpty())
        name += with;
}

/// Makes the copy tell itself apart from its original.
void rename(Company &copy) { mark(copy.name, kEnglishMark); mark(copy.nameZh, kChineseMark); }
void rename(Candidate &copy) { mark(copy.name, kEnglishMark); mark(copy.nameZh, kChineseMark); }
void rename(Indication &copy) { mark(copy.name, kEnglishMark); mark(copy.nameZh, kChineseMark); }
void rename(Deal &copy) { mark(copy.title, kEnglishMark); mark(copy.titleZh, kChineseMark); }
void rename(Source &copy) { mark(copy.title, kEnglishMark); }
void rename(Target &copy) { mark(copy.symbol, kEnglishMark); }
void rename(Program &copy) { copy.lead = false; }
void rename(Benchmark &copy) { mark(copy.key, QStringLiteral("_copy")); }
void rename(Setting &copy) { mark(copy.key, QStringLiteral("_copy")); }
void rename(Term &copy)
{
    mark(copy.code, QStringLiteral("_COPY"));
    mark(copy.labelEn, kEnglishMark);
    mark(copy.labelZh, kChineseMark);
    copy.builtIn = false;
}

template <class Record>
void rename(Record &)
{
}

/// A further name stands for one record only: without the mark every later match of it would be ambiguous.
template <class Record>
void markName(Record &copy)
{
    if constexpr (std::is_same_v<Record, CandidateName>)
        mark(copy.name, kEnglishMark);
    else if constexpr (std::is_same_v<Record, CompanyAlias>)
        mark(copy.alias, kEnglishMark);
}

template <class Record>
void renameIn(const Portfolio &, Record &copy)
{
    rename(copy);
}

/// A number stands for one trial, so the mark is repeated until it does.
void renameIn(const Portfolio &portfolio, Trial &copy)
{
    const auto isTaken = [&](const QString &number) {
        return std::ranges::any_of(portfolio.rows<Trial>(), [&](const Trial &trial) { return trial.number == number; });
    };
    do {
        mark(copy.number, QStringLiteral("-copy"));
    } while (isTaken(copy.number));
}

/// Copies a record and, level by level, the records whose first field names it as their owner.
class Duplication
{
public:
    Duplication(const Portfolio &portfolio, IdSource &ids) : m_portfolio(portfolio), m_ids(ids) {}

    template <class Record>
    void copy(const Record &original)
    {
        Record twin = original;
        twin.id = m_ids.next<Record>();
        markName(twin);
        m_twins.insert(original.id.value, twin.id.value);
        m_changes.insert(std::move(twin));
        forEachRecordKind([&]<class Child>() { copyChildren<Child>(recordKindOf<Record>(), original.id.value); });
    }

    ChangeSet takeChanges()
    {
        forEachRecordKind([&]<class Record>() {
            for (auto &edit : m_changes.of<Record>())
                relink(*edit.after);
        });
        return std::move(m_changes);
    }

private:
    template <class Child>
    void copyChildren(RecordKind ownerKind, qint64 owner)
    {
        constexpr const auto &first = kFields<Child>[0];
        if constexpr (first.kind == FieldKind::Reference && first.required) {
            if (first.references != ownerKind)
                return;
            m_portfolio.of<Child>().forEachLinked(0, owner, [&](const Child &child) { copy(child); });
        }
    }

    /// Points the references among the copied records to the copies.
    template <class Record>
    void relink(Record &twin) const
    {
        for (const auto &field : kFields<Record>) {
            if (field.kind != FieldKind::Reference)
                continue;
            const Value value = field.get(twin);
            const auto *id = std::get_if<qint64>(&value);
            if (const auto at = id ? m_twins.find(*id) : m_twins.end(); at != m_twins.end())
                field.set(twin, Value(*at));
        }
    }

    const Portfolio &m_portfolio;
    IdSource &m_ids;
    ChangeSet m_changes;
    QHash<qint64, qint64> m_twins; ///< Ids are unique over all kinds of a file.
};

} // namespace

ChangeSet duplicateRecord(const Portfolio &portfolio, RecordKind kind, qint64 id, IdSource &ids)
{
    ChangeSet changes;
    forEachRecordKind([&]<class Record>() {
        const Record *original = recordKindOf<Record>() == kind ? portfolio.find(Id<Record>{id}) : nullptr;
        if (!original)
            return;
        Duplication duplication(portfolio, ids);
        duplication.copy(*original);
        changes = duplication.takeChanges();
        renameIn(portfolio, *changes.of<Record>().first().after);
        changes.label = {StepLabel::Action::Duplicate, kind, {}, recordName(portfolio, kind, id, Language::English), 1};
    });
    return changes;
}

} // namespace domain::edits
