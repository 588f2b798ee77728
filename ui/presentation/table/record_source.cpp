// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/table/record_source.h"

#include "domain/columns.h"
#include "domain/columns/spoken_columns.h"
#include "domain/names.h"
#include "domain/value_text.h"

#include <QHash>

namespace presentation {

using namespace domain;

namespace {

QStringList searchedNames(const Portfolio &portfolio, const Candidate &candidate)
{
    QStringList names{candidate.name, candidate.nameZh};
    portfolio.forEachOf<&CandidateName::candidate>(candidate.id, [&](const CandidateName &other) { names.append(other.name); });
    return names;
}

QStringList searchedNames(const Portfolio &portfolio, const Company &company)
{
    QStringList names{company.name, company.nameZh, company.shortName, company.ticker};
    portfolio.forEachOf<&CompanyAlias::company>(company.id, [&](const CompanyAlias &other) { names.append(other.alias); });
    return names;
}

QStringList searchedNames(const Portfolio &portfolio, const Trial &trial)
{
    QStringList names{trial.number, trial.title, trial.titleZh, trial.acronym, trial.sponsorName, trial.interventions, trial.conditions};
    portfolio.forEachOf<&TrialCandidate::trial>(trial.id,
        [&](const TrialCandidate &link) { names.append(recordName(portfolio, link.candidate, Language::English)); });
    return names;
}

QStringList candidateNames(const Portfolio &portfolio, const Deal &deal)
{
    QStringList names;
    portfolio.forEachOf<&DealCandidate::deal>(deal.id, [&](const DealCandidate &link) {
        if (link.candidate.isValid())
            names.append(recordName(portfolio, link.candidate, Language::English));
    });
    return names;
}

QStringList searchedNames(const Portfolio &portfolio, const Deal &deal)
{
    QStringList names{deal.title, deal.titleZh};
    portfolio.forEachOf<&DealParty::deal>(deal.id, [&](const DealParty &party) { names.append(recordName(portfolio, party.company, Language::English)); });
    return names + candidateNames(portfolio, deal);
}

/// Other kinds are found by what a list calls them: a program by its candidate and disease, a term by its deal.
template <class Record>
QStringList searchedNames(const Portfolio &portfolio, const Record &record)
{
    return {recordName(portfolio, record.id, Language::English), recordName(portfolio, record.id, Language::Chinese)};
}

QString secondLineOf(const Portfolio &portfolio, const Candidate &candidate)
{
    QStringList names = searchedNames(portfolio, candidate).sliced(2);
    names.removeAll(candidate.nameZh);
    return names.first(qMin<qsizetype>(names.size(), 3)).join(QStringLiteral(", "));
}

QString secondLineOf(const Portfolio &portfolio, const Company &company)
{
    QStringList names = searchedNames(portfolio, company).sliced(4);
    names.removeAll(company.nameZh);
    return names.first(qMin<qsizetype>(names.size(), 3)).join(QStringLiteral(", "));
}

QString secondLineOf(const Portfolio &, const Trial &trial)
{
    return trial.number;
}

QString secondLineOf(const Portfolio &portfolio, const Deal &deal)
{
    return candidateNames(portfolio, deal).join(QStringLiteral(", "));
}

template <class Record>
QString secondLineOf(const Portfolio &portfolio, const Record &record)
{
    if constexpr (std::is_same_v<Record, DealTerm> || std::is_same_v<Record, DealEvent>) {
        const Deal *deal = portfolio.find(record.deal);
        return deal ? secondLineOf(portfolio, *deal) : QString();
    } else if constexpr (std::is_same_v<Record, Source>) {
        return record.publisher;
    } else {
        return {};
    }
}

template <class Record>
QString chineseNameOf(const Portfolio &portfolio, const Record &record)
{
    if constexpr (requires { record.nameZh; })
        return record.nameZh;
    else if constexpr (requires { record.titleZh; })
        return record.titleZh;
    else if constexpr (std::is_same_v<Record, Program>)
        return portfolio.find(record.candidate) ? portfolio.find(record.candidate)->nameZh : QString();
    else
        return {};
}

/// A deal's own totals may be known from one side only; a stored amount is what it is.
template <class Record>
AmountInterval amountOf(const Portfolio &portfolio, const Record &record, const Column<Record> &column, const AsOf &asOf)
{
    if constexpr (std::is_same_v<Record, Deal>) {
        if (QLatin1String(column.key) == QLatin1String("headline"))
            return statedHeadline(portfolio, record.id);
        if (QLatin1String(column.key) == QLatin1String("upfront"))
            return upfront(portfolio, record.id);
    }
    const Value value = column.kind == FieldKind::Money ? column.value(portfolio, record, asOf) : Value();
    const auto *whole = std::get_if<qint64>(&value);
    const auto known = whole ? std::optional<qint64>(*whole) : std::nullopt;
    return {known, known, currencyOf(portfolio, record, column, asOf)};
}

template <class Record>
class TypedSource final : public RecordSource
{
public:
    RecordKind kind() const override { return recordKindOf<Record>(); }
    int columnCount() const override { return int(columnsOf<Record>().size()); }
    const FieldMeta &column(int index) const override { return columnsOf<Record>()[size_t(index)]; }

    Value value(const Portfolio &portfolio, qint64 id, int column, const AsOf &asOf) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? columnsOf<Record>()[size_t(column)].value(portfolio, *record, asOf) : Value();
    }
    Value spoken(const Portfolio &portfolio, qint64 id, int column, const SpokenAt &at) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        const auto &asked = columnsOf<Record>()[size_t(column)];
        return record && asked.isDerived() ? spokenValue(portfolio, *record, QLatin1String(asked.key).toString(), at.asOf, at.language) : Value();
    }
    QString currency(const Portfolio &portfolio, qint64 id, int column, const AsOf &asOf) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? currencyOf(portfolio, *record, columnsOf<Record>()[size_t(column)], asOf) : QString();
    }
    AmountInterval amount(const Portfolio &portfolio, qint64 id, int column, const AsOf &asOf) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? amountOf(portfolio, *record, columnsOf<Record>()[size_t(column)], asOf) : AmountInterval();
    }
    QList<qint64> changedIds(const ChangeSet &changes) const override
    {
        QList<qint64> ids;
        for (const auto &edit : changes.of<Record>())
            ids.append(edit.id().value);
        return ids;
    }
    QString searchKey(const Portfolio &portfolio, qint64 id) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? normalizedKey(searchedNames(portfolio, *record).join(u'\n')) : QString();
    }
    QString secondLine(const Portfolio &portfolio, qint64 id) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? secondLineOf(portfolio, *record) : QString();
    }
    QString chineseName(const Portfolio &portfolio, qint64 id) const override
    {
        const Record *record = portfolio.find(Id<Record>{id});
        return record ? chineseNameOf(portfolio, *record) : QString();
    }
};

} // namespace

int RecordSource::columnOf(QStringView key) const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (key == QLatin1String(column(i).key))
            return i;
    }
    return -1;
}

int RecordSource::nameColumn() const
{
    static const QHash<RecordKind, int> kColumns = [] { // Asked for every cell that is painted.
        QHash<RecordKind, int> columns;
        forEachRecordKind([&]<class Record>() {
            columns.insert(recordKindOf<Record>(), TypedSource<Record>().columnOf(usualColumns(recordKindOf<Record>()).first()));
        });
        return columns;
    }();
    return kColumns.value(kind());
}

std::unique_ptr<RecordSource> makeRecordSource(RecordKind kind)
{
    std::unique_ptr<RecordSource> source;
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind)
            source = std::make_unique<TypedSource<Record>>();
    });
    return source;
}

QStringList usualColumns(RecordKind kind)
{
    const auto keys = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    switch (kind) {
    case RecordKind::Candidate: return keys("primary_name highest_phase area modality originator_company_id partner last_event freshness");
    case RecordKind::Program: return keys("candidate_id indication_id phase activity since region is_lead");
    case RecordKind::Trial: return keys("title phase status_now start_date enrollment lead_sponsor_name candidates");
    case RecordKind::Deal: return keys("title deal_type principal partner announced_date headline upfront status freshness");
    case RecordKind::Company: return keys("name_en company_type hq_country originated deals_licensor deals_licensee announced_licensor announced_of freshness");
    case RecordKind::DealTerm: return keys("deal_id term_type amount_min amount_max disclosure contingent trigger_text");
    case RecordKind::DealEvent: return keys("deal_id event_type event_date reason rights_return amount summary");
    case RecordKind::Source: return keys("title kind published_date lang is_primary url");
    default: break;
    }
    QStringList all;
    const auto source = makeRecordSource(kind);
    for (int column = 0; column < source->columnCount(); ++column)
        all.append(QLatin1String(source->column(column).key));
    return all;
}

} // namespace presentation
