// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

#include <memory>

namespace domain {

class DatedFacts;

/// Everything a portfolio records, at one moment. A plain value whose copies share their tables; never changed once shared.
class Portfolio
{
    // The tables by their kinds, without their types: what holds a portfolio need not compile the tables of all kinds.
    using Tables = std::array<std::shared_ptr<const void>, size_t(kRecordKindCount)>;
    template <class Record>
    static constexpr size_t kPosition = size_t(recordKindOf<Record>()) - 1;

public:
    Portfolio();
    // Declared so that nothing is moved from: every portfolio has all its tables.
    Portfolio(const Portfolio &other) = default;
    Portfolio &operator=(const Portfolio &other) = default;
    ~Portfolio() = default;

    template <class Record>
    const Table<Record> &of() const { return *static_cast<const Table<Record> *>(m_tables[kPosition<Record>].get()); }
    template <class Record>
    void set(Table<Record> table);
    template <class Record>
    const Record *find(Id<Record> id) const { return of<Record>().find(id); }
    template <class Record>
    const auto &rows() const { return of<Record>().rows(); }

    /// Calls `visit` for each child that refers to its owner by `Member`, in id order:
    /// `portfolio.forEachOf<&Program::candidate>(candidate.id, [](const Program &) { … })`.
    template <auto Member, class Owner, class Visit>
    void forEachOf(Id<Owner> owner, Visit &&visit) const
    {
        of<typename detail::MemberOf<Member>::Record>().template forEachOf<Member>(owner.value, visit);
    }
    /// The same children as a list, copied.
    template <auto Member, class Owner>
    auto listOf(Id<Owner> owner) const
    {
        QList<typename detail::MemberOf<Member>::Record> list;
        forEachOf<Member>(owner, [&](const auto &record) { list.append(record); });
        return list;
    }

    /// The portfolio's own choice for `key`, or `fallback`.
    QString setting(QStringView key, const QString &fallback = {}) const;

    /// What was worked out from these tables for one day, so that nobody need work it out again; nullptr where nothing was. Copies
    /// carry it along until one of their tables is set anew.
    const DatedFacts *facts() const { return m_facts.get(); }
    void carry(std::shared_ptr<const DatedFacts> facts) { m_facts = std::move(facts); }
    /// Whether both have the very same tables.
    bool sharesTablesWith(const Portfolio &other) const { return m_tables == other.m_tables; }

private:
    static Tables emptyTables();

    Tables m_tables;
    std::shared_ptr<const DatedFacts> m_facts;
};

/// A portfolio that nobody changes any more; any thread may read it.
using Snapshot = std::shared_ptr<const Portfolio>;

/// The snapshot after the change; untouched tables are shared with `now`.
Snapshot applied(const Snapshot &now, const ChangeSet &changes);

/// True where a record to be changed is not as the change set believes: it was built on an older snapshot.
bool isStale(const Portfolio &now, const ChangeSet &changes);

/// Keys of the settings that Portolan itself reads.
namespace settings {
inline constexpr char16_t kTitle[] = u"title";                     ///< The portfolio's name.
inline constexpr char16_t kHomeCountries[] = u"home_countries";    ///< '|'-separated ISO codes; default CN|HK|MO.
inline constexpr char16_t kDemo[] = u"demo";                       ///< "1" marks the demo portfolio.
} // namespace settings

} // namespace domain
