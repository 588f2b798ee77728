// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/fact_sources.h"
#include "exchange/demo/facts_table.h"

#include "domain/portfolio.h"

#include <optional>

namespace exchange {

/// The demo portfolio while it is being built: what was made so far, by name, and the first problem met.
class DemoBuild
{
public:
    DemoBuild(QString folder, domain::IdSource &ids);

    // Each reads one or more facts files; later ones refer to the records of earlier ones.
    void addCompanies();
    void addCandidates();
    void addIndications();
    void addPrograms();
    void addTrials();
    void addRegulatoryEvents();
    void addDeals();
    void addDealEvents();
    void addBenchmarks();
    void addSettings();

    domain::Result<domain::ChangeSet> finish();

private:
    using Row = FactsTable::Row;

    /// Calls `visit` for each row of a file, until a problem is met.
    template <class Visit>
    void forEachRow(const char16_t *file, Visit &&visit)
    {
        if (m_error)
            return;
        const auto table = FactsTable::load(m_folder, QString::fromUtf16(file));
        if (!table.ok()) {
            m_error = table.error();
            return;
        }
        table.value().forEach([&](const Row &row) {
            if (!m_error)
                visit(row);
        });
    }
    /// Notes the first problem; the value given back is never stored.
    void refuse(const Row &row, const QString &word);
    domain::Id<domain::Term> term(const Row &row, domain::TermVocabulary vocabulary, const QString &word);
    domain::PartialDate date(const Row &row, QStringView column);
    domain::Phase phase(const Row &row, QStringView column);
    std::optional<qint64> money(const Row &row, QStringView column);
    QString countryIn(const Row &row, const QString &word);
    QString region(const Row &row, const QString &word);
    template <class Enum>
    Enum choice(const Row &row, const QString &word)
    {
        const int ordinal = domain::vocabularyOf<Enum>().find(word);
        if (ordinal >= 0)
            return Enum(ordinal);
        refuse(row, word);
        return Enum{};
    }
    template <class Record>
    domain::Id<Record> named(const Row &row, const QHash<QString, domain::Id<Record>> &index, const QString &name)
    {
        const auto found = index.constFind(name);
        if (found != index.constEnd())
            return *found;
        refuse(row, name);
        return {};
    }
    domain::Id<domain::Target> target(const QString &symbol);
    domain::Id<domain::Program> program(const Row &row);
    void addTrialLinks(const Row &row, domain::Id<domain::Trial> trial);
    void addParties(const Row &row, domain::Id<domain::Deal> deal);
    void addTerritories(const Row &row, domain::Id<domain::Deal> deal);
    void addTerms(const Row &row, domain::Id<domain::Deal> deal);
    void addDealAssets();
    void addDealEvent(const Row &row, domain::DealEvent event);

    QString m_folder;
    domain::IdSource &m_ids;
    domain::ChangeSet m_changes;
    FactSources m_sources;
    std::optional<domain::Error> m_error;
    QHash<QString, domain::Id<domain::Term>> m_terms; ///< Vocabulary code, '/', English label or code, in lower case.
    QHash<QString, domain::Id<domain::Company>> m_companies;
    QHash<QString, QString> m_headquarters; ///< Company name → ISO code.
    QHash<QString, domain::Id<domain::Candidate>> m_candidates;
    QHash<QString, domain::Id<domain::Indication>> m_indications;
    QHash<QString, domain::Id<domain::Program>> m_programs;
    QHash<QString, domain::Id<domain::Target>> m_targets;
    QHash<QString, domain::Id<domain::Deal>> m_deals;
};

} // namespace exchange
