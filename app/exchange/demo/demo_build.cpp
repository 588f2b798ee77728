// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_build.h"

#include "domain/countries.h"
#include "domain/territories.h"
#include "exchange/built_in_vocabulary.h"
#include "exchange/decimal_money.h"
#include "exchange/demo_portfolio.h"

namespace exchange {

using namespace domain;

namespace {

QString termKey(TermVocabulary vocabulary, const QString &word)
{
    return codeOf(vocabulary) + u'/' + word.toLower();
}

} // namespace

DemoBuild::DemoBuild(QString folder, IdSource &ids)
    : m_folder(std::move(folder)), m_ids(ids), m_changes(builtInVocabulary(ids)), m_sources(m_changes, ids)
{
    for (const auto &edit : m_changes.of<Term>()) {
        m_terms.insert(termKey(edit.after->vocabulary, edit.after->labelEn), edit.after->id);
        m_terms.insert(termKey(edit.after->vocabulary, edit.after->code), edit.after->id);
    }
}

void DemoBuild::refuse(const Row &row, const QString &word)
{
    if (!m_error)
        m_error = Error{Error::Code::Constraint, word, row.place()};
}

Id<Term> DemoBuild::term(const Row &row, TermVocabulary vocabulary, const QString &word)
{
    const auto found = m_terms.constFind(termKey(vocabulary, word));
    if (found != m_terms.constEnd())
        return *found;
    refuse(row, word);
    return {};
}

PartialDate DemoBuild::date(const Row &row, QStringView column)
{
    const QString text = row[column];
    if (text.isEmpty())
        return {};
    const auto parsed = PartialDate::parse(text);
    if (parsed.ok())
        return parsed.value();
    refuse(row, text);
    return {};
}

Phase DemoBuild::phase(const Row &row, QStringView column)
{
    const QString text = row[column];
    const Phase parsed = parsePhase(text);
    if (parsed == Phase::Unknown && !text.isEmpty())
        refuse(row, text);
    return parsed;
}

std::optional<qint64> DemoBuild::money(const Row &row, QStringView column)
{
    const QString text = row[column];
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = parseMillions(text);
    if (parsed.ok())
        return parsed.value();
    refuse(row, text);
    return std::nullopt;
}

QString DemoBuild::countryIn(const Row &row, const QString &word)
{
    const QString code = countryCode(word);
    if (code.isEmpty() && !word.isEmpty())
        refuse(row, word);
    return code;
}

QString DemoBuild::region(const Row &row, const QString &word)
{
    const QString label = word == QLatin1String("Global") ? QStringLiteral("Worldwide")
        : word == QLatin1String("EU")                     ? QStringLiteral("EU/EEA")
        : word == QLatin1String("UK")                     ? QStringLiteral("GB")
                                                          : word;
    if (!territoryExpansion(label).ok())
        refuse(row, word);
    return canonicalTerritory(label);
}

void DemoBuild::addBenchmarks()
{
    forEachRow(u"benchmarks.csv", [this](const Row &row) {
        // Numbers such as 84.53 of 163.4 are billions, not counts: the value keeps them as printed.
        const auto whole = [&row](QStringView column) -> std::optional<qint64> {
            bool isNumber = false;
            const qint64 count = row[column].toLongLong(&isNumber);
            return isNumber ? std::optional(count) : std::nullopt;
        };
        QString note = row[u"note"];
        for (const auto column : {u"numerator", u"denominator"}) {
            const QString text = row[column];
            if (!text.isEmpty() && !whole(column))
                note += (note.isEmpty() ? QString() : QStringLiteral("; ")) + QStringView(column).toString() + u' ' + text;
        }
        m_changes.insert(Benchmark{m_ids.next<Benchmark>(), row[u"key"], row[u"statement"], row[u"value"], row[u"unit"],
                                   whole(u"numerator"), whole(u"denominator"), date(row, u"as_of"), row[u"publisher"],
                                   m_sources.source(row[u"source"]), note});
    });
}

void DemoBuild::addSettings()
{
    m_changes.insert(Setting{m_ids.next<Setting>(), QString::fromUtf16(settings::kTitle), QStringLiteral("Demo: China out-licensing")});
    m_changes.insert(Setting{m_ids.next<Setting>(), QString::fromUtf16(settings::kDemo), QStringLiteral("1")});
}

Result<ChangeSet> DemoBuild::finish()
{
    if (m_error)
        return *m_error;
    m_changes.label = {StepLabel::Action::Create, RecordKind::Unset, {}, QStringLiteral("Demo"), int(m_changes.size())};
    return std::move(m_changes);
}

Result<ChangeSet> demoPortfolio(const QString &folder, IdSource &ids)
{
    DemoBuild demo(folder, ids);
    demo.addCompanies();
    demo.addCandidates();
    demo.addIndications();
    demo.addPrograms();
    demo.addTrials();
    demo.addRegulatoryEvents();
    demo.addDeals();
    demo.addDealEvents();
    demo.addBenchmarks();
    demo.addSettings();
    return demo.finish();
}

} // namespace exchange
