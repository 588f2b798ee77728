// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/reference_choices.h"

#include "domain/changes/term_edits.h"
#include "domain/countries.h"
#include "domain/currencies.h"
#include "domain/edits.h"
#include "domain/names.h"
#include "domain/territories.h"
#include "domain/value_text.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace widgets {

using domain::FieldKind;
using domain::FieldMeta;
using domain::Language;
using domain::Portfolio;
using domain::RecordKind;
using domain::TermVocabulary;

namespace {

constexpr qsizetype kMostChoices = 12;
/// Half a million trials are not looked through at every key: what was found by then is offered.
constexpr qint64 kPatienceMs = 40;

/// Collects proposals: those whose name begins with what was typed come first.
class ChoiceSearch
{
public:
    explicit ChoiceSearch(const QString &typed) : m_key(domain::normalizedKey(typed)), m_search(typed) { m_clock.start(); }

    bool isDone() const { return m_starting.size() >= kMostChoices || m_clock.elapsed() > kPatienceMs; }
    void offer(const ReferenceChoice &choice, std::initializer_list<QStringView> otherTexts = {})
    {
        const qint64 *id = std::get_if<qint64>(&choice.value);
        if (id && m_offered.contains(*id))
            return;
        const bool starts = domain::normalizedKey(choice.text).startsWith(m_key);
        const auto matches = [this](QStringView text) { return m_search.isIn(text); };
        if (!starts && !matches(choice.text) && std::ranges::none_of(otherTexts, matches))
            return;
        auto &list = starts ? m_starting : m_containing;
        if (list.size() < kMostChoices)
            list.append(choice);
        if (id)
            m_offered.insert(*id);
    }
    QList<ReferenceChoice> found() const { return (m_starting + m_containing).first(std::min(kMostChoices, m_starting.size() + m_containing.size())); }

private:
    QString m_key;
    domain::KeySearch m_search;
    QElapsedTimer m_clock;
    QList<ReferenceChoice> m_starting;
    QList<ReferenceChoice> m_containing;
    QSet<qint64> m_offered;
};

void searchCompanies(ChoiceSearch &search, const Portfolio &portfolio)
{
    for (const auto &company : portfolio.rows<domain::Company>()) {
        if (search.isDone())
            return;
        search.offer({company.name, company.nameZh, domain::Value(company.id.value)}, {company.nameZh, company.shortName});
    }
    for (const auto &alias : portfolio.rows<domain::CompanyAlias>()) {
        if (const auto *company = portfolio.find(alias.company))
            search.offer({company->name, alias.alias, domain::Value(company->id.value)}, {alias.alias});
    }
}

void searchCandidates(ChoiceSearch &search, const Portfolio &portfolio)
{
    for (const auto &candidate : portfolio.rows<domain::Candidate>()) {
        if (search.isDone())
            return;
        search.offer({candidate.name, candidate.nameZh, domain::Value(candidate.id.value)}, {candidate.nameZh});
    }
    for (const auto &other : portfolio.rows<domain::CandidateName>()) {
        if (const auto *candidate = portfolio.find(other.candidate))
            search.offer({candidate->name, other.name, domain::Value(candidate->id.value)}, {other.name});
    }
}

void searchTerms(ChoiceSearch &search, const Portfolio &portfolio, TermVocabulary vocabulary, Language language)
{
    for (const auto &term : domain::termsOf(portfolio, vocabulary)) {
        if (domain::isHidden(portfolio, term))
            continue;
        const bool chinese = language == Language::Chinese && !term.labelZh.isEmpty();
        search.offer({chinese ? term.labelZh : term.labelEn, chinese ? term.labelEn : term.labelZh, domain::Value(term.id.value)},
                     {term.labelEn, term.labelZh, term.code});
    }
}

/// Any other kind, by the name it goes by; a trial's name begins with its number.
template <class Record>
void searchByName(ChoiceSearch &search, const Portfolio &portfolio, Language language)
{
    for (const auto &record : portfolio.rows<Record>()) {
        if (search.isDone())
            return;
        search.offer({domain::recordName(portfolio, record.id, language), {}, domain::Value(record.id.value)});
    }
}

void searchTrials(ChoiceSearch &search, const Portfolio &portfolio)
{
    for (const auto &trial : portfolio.rows<domain::Trial>()) {
        if (search.isDone())
            return;
        search.offer({trial.number, trial.title, domain::Value(trial.id.value)}, {trial.title, trial.acronym});
    }
}

void searchReferences(ChoiceSearch &search, const FieldMeta &field, const Portfolio &portfolio, Language language)
{
    switch (field.references) {
    case RecordKind::Company: return searchCompanies(search, portfolio);
    case RecordKind::Candidate: return searchCandidates(search, portfolio);
    case RecordKind::Term: return searchTerms(search, portfolio, termVocabulary(field), language);
    case RecordKind::Trial: return searchTrials(search, portfolio);
    case RecordKind::Deal: return searchByName<domain::Deal>(search, portfolio, language);
    case RecordKind::Indication: return searchByName<domain::Indication>(search, portfolio, language);
    case RecordKind::Source: return searchByName<domain::Source>(search, portfolio, language);
    case RecordKind::Target: return searchByName<domain::Target>(search, portfolio, language);
    case RecordKind::DealCandidate: return searchByName<domain::DealCandidate>(search, portfolio, language);
    default: return;
    }
}

domain::Term newTerm(qint64 id, TermVocabulary vocabulary, const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[^A-Z0-9]+"));
    domain::Term term;
    term.id = domain::Id<domain::Term>{id};
    term.vocabulary = vocabulary;
    term.labelEn = name;
    term.code = name.toUpper().replace(separators, QStringLiteral("_"));
    if (term.code.isEmpty() || term.code == QLatin1String("_"))
        term.code = QStringLiteral("TERM_%1").arg(id);
    return term;
}

} // namespace

TermVocabulary termVocabulary(const FieldMeta &field)
{
    static const QHash<QLatin1String, TermVocabulary> vocabularies{
        {QLatin1String("ta_id"), TermVocabulary::Area},
        {QLatin1String("modality"), TermVocabulary::Modality},
        {QLatin1String("company_type"), TermVocabulary::CompanyType},
        {QLatin1String("designation"), TermVocabulary::Designation},
        {QLatin1String("reason"), TermVocabulary::TerminationReason},
        {QLatin1String("secondary_reason"), TermVocabulary::TerminationReason},
    };
    return field.references == RecordKind::Term ? vocabularies.value(QLatin1String(field.key)) : TermVocabulary::Unset;
}

bool hasChoices(const FieldMeta &field)
{
    return field.kind == FieldKind::Reference || field.kind == FieldKind::Country || field.kind == FieldKind::Currency || domain::isTerritory(field);
}

QList<ReferenceChoice> findChoices(const FieldMeta &field, const QString &typed, const Portfolio &portfolio, Language language)
{
    ChoiceSearch search(typed);
    if (field.kind == FieldKind::Country) {
        for (const auto &country : domain::countries())
            search.offer({domain::countryName(country.code, language), country.code, domain::Value(country.code)},
                         {country.code, country.chinese, country.english});
    } else if (field.kind == FieldKind::Currency) {
        for (const auto &currency : domain::currencies())
            search.offer({currency.code, language == Language::Chinese ? currency.chinese : currency.english, domain::Value(currency.code)},
                         {currency.english, currency.chinese, currency.symbol});
    } else if (domain::isTerritory(field)) {
        for (const auto &label : domain::territoryLabels(Language::English)) {
            const QString chinese = domain::territoryLabel(label, Language::Chinese);
            const bool isChinese = language == Language::Chinese;
            search.offer({isChinese ? chinese : label, isChinese ? label : chinese, domain::Value(label)}, {label, chinese});
        }
    } else {
        searchReferences(search, field, portfolio, language);
    }
    return search.found();
}

bool canCreate(const FieldMeta &field)
{
    switch (field.references) {
    case RecordKind::Company:
    case RecordKind::Candidate:
    case RecordKind::Indication:
    case RecordKind::Source:
    case RecordKind::Target: return true;
    case RecordKind::Term: return termVocabulary(field) != TermVocabulary::Unset;
    default: return false;
    }
}

domain::Result<domain::ChangeSet> createReferenced(const FieldMeta &field, const Portfolio &portfolio, qint64 id, const QString &name)
{
    const auto made = [&]<class Record>(Record record, QString Record::*text) {
        record.id = domain::Id<Record>{id};
        record.*text = name;
        return domain::edits::insertRecord(portfolio, record);
    };
    switch (field.references) {
    case RecordKind::Company: return made(domain::Company(), &domain::Company::name);
    case RecordKind::Candidate: return made(domain::Candidate(), &domain::Candidate::name);
    case RecordKind::Indication: return made(domain::Indication(), &domain::Indication::name);
    case RecordKind::Source: return made(domain::Source(), &domain::Source::title);
    case RecordKind::Target: return made(domain::Target(), &domain::Target::symbol);
    case RecordKind::Term: return domain::edits::insertRecord(portfolio, newTerm(id, termVocabulary(field), name));
    default: return domain::Error{domain::Error::Code::Usage, name, QString::fromLatin1(field.key)};
    }
}

} // namespace widgets
