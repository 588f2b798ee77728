// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/areas.h"

#include "domain/derived/area.h"
#include "domain/derived/existence.h"

#include <algorithm>

namespace analytics {

using domain::Candidate;
using domain::Deal;
using domain::Id;
using domain::Portfolio;
using domain::Program;
using domain::RecordKind;
using domain::Term;
using domain::Trial;

namespace {

template <class Record>
Id<Term> areaOfRecord(const ChartRequest &request, qint64 id)
{
    const Record *record = request.snapshot->find(Id<Record>{id});
    return record ? domain::areaOf(*request.snapshot, *record, request.asOf) : Id<Term>();
}

} // namespace

Id<Term> areaOfUnit(const ChartRequest &request, qint64 id)
{
    return areaOfUnit(request, request.options.unit, id);
}

Id<Term> areaOfUnit(const ChartRequest &request, RecordKind unit, qint64 id)
{
    switch (unit) {
    case RecordKind::Candidate: return areaOfRecord<Candidate>(request, id);
    case RecordKind::Program: return areaOfRecord<Program>(request, id);
    case RecordKind::Trial: return areaOfRecord<Trial>(request, id);
    case RecordKind::Deal: return areaOfRecord<Deal>(request, id);
    default: return {};
    }
}

QList<Id<Term>> areasOfUnit(const ChartRequest &request, qint64 id)
{
    if (request.options.everyArea && request.options.unit == RecordKind::Candidate)
        return domain::areasOf(*request.snapshot, Id<Candidate>{id}, request.asOf);
    const Id<Term> area = areaOfUnit(request, id);
    return area.isValid() ? QList<Id<Term>>{area} : QList<Id<Term>>{};
}

qint64 existingAreaPairs(const ChartRequest &request)
{
    qint64 pairs = 0;
    for (const Candidate &candidate : request.snapshot->rows<Candidate>()) {
        if (domain::existsAt(*request.snapshot, candidate, request.asOf))
            pairs += std::max<qint64>(1, domain::areasOf(*request.snapshot, candidate.id, request.asOf).size());
    }
    return pairs;
}

QString areaCode(const Portfolio &portfolio, Id<Term> area)
{
    const Term *term = portfolio.find(area);
    return term ? term->code : QString::fromUtf16(kAreaUnknown);
}

QString areaLabel(const Portfolio &portfolio, Id<Term> area, domain::Language language)
{
    const Term *term = portfolio.find(area);
    if (!term)
        return {};
    return language == domain::Language::Chinese && !term->labelZh.isEmpty() ? term->labelZh : term->labelEn;
}

QString areaGroup(const Portfolio &portfolio, Id<Term> area)
{
    const QString code = areaCode(portfolio, area);
    return areaGroups().contains(code) ? code : QString::fromUtf16(kOtherGroup);
}

const QStringList &areaGroups()
{
    static const QStringList kGroups{
        QStringLiteral("ONCOLOGY"),       QStringLiteral("AUTOIMMUNE"), QStringLiteral("METABOLIC"), QStringLiteral("INFECTIOUS_DISEASE"),
        QStringLiteral("CARDIOVASCULAR"), QStringLiteral("HEMATOLOGY"), QStringLiteral("NEUROLOGY"), QString::fromUtf16(kOtherGroup)};
    return kGroups;
}

} // namespace analytics
