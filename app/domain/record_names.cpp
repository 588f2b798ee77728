// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_names.h"

#include "domain/derived/area.h"
#include "domain/names.h"
#include "domain/value_text.h"

namespace domain {

namespace {

void addNames(const Portfolio &portfolio, const Company &company, QStringList &names)
{
    names << company.name << company.nameZh << company.shortName;
    portfolio.forEachOf<&CompanyAlias::company>(company.id, [&](const CompanyAlias &alias) { names.append(alias.alias); });
}

void addNames(const Portfolio &portfolio, const Candidate &candidate, QStringList &names)
{
    names << candidate.name << candidate.nameZh;
    portfolio.forEachOf<&CandidateName::candidate>(candidate.id, [&](const CandidateName &name) { names.append(name.name); });
}

void addNames(const Portfolio &, const Term &term, QStringList &names) { names << term.labelEn << term.labelZh << term.code; }
void addNames(const Portfolio &, const Target &target, QStringList &names) { names << target.symbol << target.name; }
void addNames(const Portfolio &, const Trial &trial, QStringList &names)
{
    names << trial.number << trial.acronym << trial.otherIds.split(u'|', Qt::SkipEmptyParts);
}
void addNames(const Portfolio &, const Deal &deal, QStringList &names) { names << deal.title << deal.titleZh; }
void addNames(const Portfolio &, const Source &source, QStringList &names) { names << source.title << source.url; }
void addNames(const Portfolio &, const Benchmark &benchmark, QStringList &names) { names << benchmark.key; }
void addNames(const Portfolio &, const Setting &setting, QStringList &names) { names << setting.key; }

void addNames(const Portfolio &, const Indication &indication, QStringList &names)
{
    names << indication.name << indication.nameZh << indication.synonyms.split(u'|', Qt::SkipEmptyParts);
}

void addNames(const Portfolio &portfolio, const Program &program, QStringList &names)
{
    for (const auto language : {Language::English, Language::Chinese})
        names << recordName(portfolio, program.id, language);
}

template <class Record>
void addNames(const Portfolio &, const Record &, QStringList &)
{
}

bool isOf(const Term &term, TermVocabulary vocabulary)
{
    return vocabulary == TermVocabulary::Unset || term.vocabulary == vocabulary;
}

template <class Record>
bool isOf(const Record &, TermVocabulary)
{
    return true;
}

qint64 resolved(const Portfolio &portfolio, const Term &term) { return resolvedTerm(portfolio, term.id).value; }

template <class Record>
qint64 resolved(const Portfolio &, const Record &record)
{
    return record.id.value;
}

template <class Record>
QList<qint64> found(const Portfolio &portfolio, const QString &key, TermVocabulary vocabulary)
{
    QList<qint64> listed;
    QList<qint64> others;
    for (const Record &record : portfolio.rows<Record>()) {
        if (!isOf(record, vocabulary))
            continue;
        const auto names = namesOf(portfolio, record);
        const auto at = std::ranges::find_if(names, [&](const QString &name) { return normalizedKey(name) == key; });
        if (at == names.end())
            continue;
        auto &list = at == names.begin() ? listed : others;
        if (const qint64 id = resolved(portfolio, record); !list.contains(id))
            list.append(id);
    }
    return listed.isEmpty() ? others : listed;
}

} // namespace

template <class Record>
QStringList namesOf(const Portfolio &portfolio, const Record &record)
{
    QStringList names;
    addNames(portfolio, record, names);
    names.removeAll(QString());
    return names;
}

QList<qint64> findByName(const Portfolio &portfolio, RecordKind kind, QStringView name, TermVocabulary vocabulary)
{
    QList<qint64> ids;
    const QString key = normalizedKey(name);
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() == kind && !key.isEmpty())
            ids = found<Record>(portfolio, key, vocabulary);
    });
    return ids;
}

void forEachNamed(const Portfolio &portfolio, RecordKind kind, TermVocabulary vocabulary,
                  const std::function<void(qint64 id, const QStringList &names)> &visit)
{
    forEachRecordKind([&]<class Record>() {
        if (recordKindOf<Record>() != kind)
            return;
        for (const Record &record : portfolio.rows<Record>()) {
            if (isOf(record, vocabulary))
                visit(resolved(portfolio, record), namesOf(portfolio, record));
        }
    });
}

TermVocabulary termVocabularyOf(const FieldMeta &field)
{
    static const QHash<QString, TermVocabulary> vocabularies{
        {QStringLiteral("ta_id"), TermVocabulary::Area}, {QStringLiteral("area"), TermVocabulary::Area},
        {QStringLiteral("modality"), TermVocabulary::Modality}, {QStringLiteral("company_type"), TermVocabulary::CompanyType},
        {QStringLiteral("reason"), TermVocabulary::TerminationReason}, {QStringLiteral("secondary_reason"), TermVocabulary::TerminationReason},
        {QStringLiteral("designation"), TermVocabulary::Designation}};
    return field.references == RecordKind::Term ? vocabularies.value(QLatin1String(field.key).toString()) : TermVocabulary::Unset;
}

template QStringList namesOf(const Portfolio &, const Company &);
template QStringList namesOf(const Portfolio &, const Candidate &);
template QStringList namesOf(const Portfolio &, const Term &);
template QStringList namesOf(const Portfolio &, const Target &);
template QStringList namesOf(const Portfolio &, const Indication &);
template QStringList namesOf(const Portfolio &, const Program &);
template QStringList namesOf(const Portfolio &, const Trial &);
template QStringList namesOf(const Portfolio &, const Deal &);
template QStringList namesOf(const Portfolio &, const Source &);

} // namespace domain
