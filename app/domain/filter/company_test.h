// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/id_set.h"
#include "domain/filter/value_test.h"

namespace domain {

/// A condition on a column that lists the names of companies, decided once for each company rather than for each record that names
/// it. Immutable; any thread.
class CompanyTest
{
public:
    /// nullptr for columns that name no companies, and where the wanted text could reach from one name into the next.
    static std::shared_ptr<const CompanyTest> make(const Portfolio &portfolio, const FieldMeta &column, const Condition &condition, const ValueTest &test);

    bool passes(const QList<Id<Company>> &companies) const;

private:
    IdSet m_known;
    IdSet m_named; ///< Whose names hold what is wanted.
    bool m_isNegated = false;
    bool m_holdsUnknown = false; ///< Whether a company without a record, and so without a name, does.
    bool m_passesNone = false; ///< Whether a record that names nobody passes.
};

} // namespace domain
