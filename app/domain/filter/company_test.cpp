// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/company_test.h"

#include "domain/columns/derived_columns.h"
#include "domain/value_text.h"

#include <algorithm>

namespace domain {

std::shared_ptr<const CompanyTest> CompanyTest::make(const Portfolio &portfolio, const FieldMeta &column, const Condition &condition, const ValueTest &test)
{
    const QLatin1String key(column.key);
    const bool namesCompanies = column.kind == FieldKind::List && (key == QLatin1String("partner") || key == QLatin1String("principal"));
    const auto &companies = portfolio.rows<Company>();
    if (!namesCompanies || companies.isEmpty() || std::ranges::any_of(condition.values, [](const QString &value) { return value.contains(u'|'); }))
        return nullptr;
    qint64 last = 0;
    size_t count = 0;
    for (const Company &company : companies) {
        last = company.id.value;
        ++count;
    }
    auto made = std::make_shared<CompanyTest>();
    made->m_known = IdSet(companies, companies.begin()->id.value, last, count);
    made->m_named = IdSet(companies, companies.begin()->id.value, last, count);
    made->m_isNegated = test.isNegated();
    made->m_passesNone = test.passes(Value());
    made->m_holdsUnknown = test.passes(listValue({QString()})) != made->m_isNegated;
    for (const Company &company : companies) {
        const QString name = recordName(portfolio, company.id, Language::English);
        if (name.isEmpty() || name.contains(u'|'))
            return nullptr;
        made->m_known.insert(company.id.value);
        if (test.passes(listValue({name})) != made->m_isNegated)
            made->m_named.insert(company.id.value);
    }
    return made;
}

bool CompanyTest::passes(const QList<Id<Company>> &companies) const
{
    if (companies.isEmpty())
        return m_passesNone;
    const auto holds = [&](Id<Company> company) { return m_known.contains(company.value) ? m_named.contains(company.value) : m_holdsUnknown; };
    return std::ranges::any_of(companies, holds) != m_isNegated;
}

} // namespace domain
