// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checks/name_holder.h"

#include "domain/names.h"

#include <algorithm>

namespace domain::rules {

namespace {

/// Looks for a key among the names of a kind; the first record that has it is the answer.
class Look
{
public:
    Look(RecordKind kind, const QString &text, qint64 self) : m_kind(kind), m_key(normalizedKey(text)), m_self(self) {}

    void at(qint64 id, std::initializer_list<QStringView> names)
    {
        if (m_found || id == m_self || m_key.isEmpty())
            return;
        for (const auto name : names) {
            if (!name.isEmpty() && normalizedKey(name) == m_key) {
                m_found = NameHolder{m_kind, id, name.toString()};
                return;
            }
        }
    }
    std::optional<NameHolder> found() const { return m_found; }

private:
    RecordKind m_kind;
    QString m_key;
    qint64 m_self;
    std::optional<NameHolder> m_found;
};

void lookAt(const Portfolio &portfolio, RecordKind kind, Look &look)
{
    switch (kind) {
    case RecordKind::Company:
        for (const Company &company : portfolio.rows<Company>())
            look.at(company.id.value, {company.name, company.nameZh, company.shortName});
        for (const CompanyAlias &alias : portfolio.rows<CompanyAlias>())
            look.at(alias.company.value, {alias.alias});
        return;
    case RecordKind::Candidate:
        for (const Candidate &candidate : portfolio.rows<Candidate>())
            look.at(candidate.id.value, {candidate.name, candidate.nameZh});
        for (const CandidateName &name : portfolio.rows<CandidateName>())
            look.at(name.candidate.value, {name.name});
        return;
    case RecordKind::Trial:
        for (const Trial &trial : portfolio.rows<Trial>())
            look.at(trial.id.value, {trial.number});
        return;
    case RecordKind::Deal:
        for (const Deal &deal : portfolio.rows<Deal>())
            look.at(deal.id.value, {deal.title, deal.titleZh});
        return;
    case RecordKind::Indication:
        for (const Indication &indication : portfolio.rows<Indication>())
            look.at(indication.id.value, {indication.name, indication.nameZh});
        return;
    case RecordKind::Target:
        for (const Target &target : portfolio.rows<Target>())
            look.at(target.id.value, {target.symbol});
        return;
    default: return;
    }
}

} // namespace

bool isNameField(RecordKind kind, QStringView field)
{
    struct NameField
    {
        RecordKind kind;
        QStringView field;
    };
    constexpr NameField kFields[] = {
        {RecordKind::Company, u"name_en"}, {RecordKind::Company, u"name_zh"}, {RecordKind::Company, u"short_name"},
        {RecordKind::CompanyAlias, u"alias"}, {RecordKind::Candidate, u"primary_name"}, {RecordKind::Candidate, u"name_zh"},
        {RecordKind::CandidateName, u"name"}, {RecordKind::Trial, u"registry_no"}, {RecordKind::Deal, u"title"}, {RecordKind::Deal, u"title_zh"},
        {RecordKind::Indication, u"name_en"}, {RecordKind::Indication, u"name_zh"}, {RecordKind::Target, u"symbol"}};
    return std::ranges::any_of(kFields, [&](const NameField &one) { return one.kind == kind && one.field == field; });
}

std::optional<NameHolder> nameHolder(const Portfolio &portfolio, RecordKind kind, const QString &text, qint64 self)
{
    const RecordKind owner = kind == RecordKind::CompanyAlias ? RecordKind::Company : kind == RecordKind::CandidateName ? RecordKind::Candidate : kind;
    Look look(owner, text, self);
    lookAt(portfolio, owner, look);
    return look.found();
}

} // namespace domain::rules
