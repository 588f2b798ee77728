// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trial_import.h"

#include "exchange/registry/trial_row_plan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace exchange {

using namespace domain;

namespace {

/// Builds the plan row by row while the file streams past.
class TrialImport
{
public:
    TrialImport(const Portfolio &now, const TextLookup &textOf) : m_now(now), m_textOf(textOf), m_links(now)
    {
        m_plan.list = QString::fromUtf16(kClinicalTrialsList);
        for (const Trial &trial : now.rows<Trial>())
            m_known[trial.number].trial = &trial;
        for (const ImportLink &link : now.rows<ImportLink>()) {
            if (link.list != m_plan.list || link.kind != RecordKind::Trial)
                continue;
            KnownTrial &known = m_known[link.rowKey];
            known.link = &link;
            // The record a row was imported into counts, even where its number was edited since.
            if (const Trial *trial = now.find(Id<Trial>{link.record}))
                known.trial = trial;
        }
    }

    bool add(const CsvRecord &record)
    {
        if (!m_columns) {
            start(record.cells);
            return !m_error;
        }
        addRow(record);
        return true;
    }

    Result<ImportPlan> finish(const QString &fileName, const QByteArray &sha256)
    {
        if (m_error)
            return *m_error;
        m_plan.fileName = fileName;
        m_plan.sha256 = QString::fromLatin1(sha256.toHex());
        m_plan.offers = m_links.offers();
        m_plan.unknownCountries.sort();
        for (auto known = m_known.begin(); known != m_known.end(); ++known) {
            if (known->link && !m_seen.contains(known.key()))
                m_plan.vanished.append(known.key());
        }
        m_plan.vanished.sort();
        return std::move(m_plan);
    }

private:
    /// A row read before, so that its repetition is recognized.
    struct Seen
    {
        qint64 line = 0;
        size_t content = 0;
    };

    void start(const QStringList &header)
    {
        auto columns = RegistryColumns::fromHeader(header);
        if (!columns.ok()) {
            m_error = columns.error();
            return;
        }
        m_columns = std::move(columns).value();
        m_plan.ignoredColumns = m_columns->unknown();
        for (const ImportedField &field : importedFields())
            m_present.append(!field.column || m_columns->has(field.column));
    }

    void addRow(const CsvRecord &record)
    {
        const RegistryRow row = m_columns->read(record);
        PlanRow planned;
        planned.line = record.line;
        planned.key = row.trial.number;
        planned.name = row.trial.title;
        planned.reason = row.reason;
        planned.column = row.column;
        planned.found = row.found;
        if (row.reason == RefusalReason::None)
            planAccepted(planned, row);
        if (planned.reason != RefusalReason::None)
            planned.action = PlanRow::Action::Refused;
        count(planned);
        m_plan.rows.append(std::move(planned));
    }

    void planAccepted(PlanRow &planned, const RegistryRow &row)
    {
        const KnownTrial known = m_known.value(row.trial.number);
        const RegistryTexts texts = textsOf(row, known);
        TrialRowPlan comparison(m_now, m_present, known);
        comparison.compare(row, texts);
        if (isRepeated(planned, comparison.fingerprint()))
            return;
        noteCountries(row);
        if (!comparison.isNews())
            return;
        comparison.link(row, m_links);
        planned.changes = comparison.changes();
        planned.conflicts = comparison.conflicts();
        planned.action = !known.trial ? PlanRow::Action::Add
            : !planned.conflicts.isEmpty() ? PlanRow::Action::Conflict
            : !planned.changes.isEmpty() ? PlanRow::Action::Update
                                         : PlanRow::Action::Unchanged;
        planned.draft = m_plan.drafts.size();
        m_plan.drafts.append(comparison.takeDraft());
        const QString &hash = m_plan.drafts.last().after.texts;
        const bool isNew = !hash.isEmpty() && (!known.trial || known.trial->texts != hash);
        if (isNew && !m_plan.texts.contains(hash))
            m_plan.texts.insert(hash, texts.compressed());
    }

    /// A file with fewer columns must not take away the texts that an earlier one brought.
    RegistryTexts textsOf(const RegistryRow &row, const KnownTrial &known) const
    {
        if (known.trial && row.texts.isEmpty() && !m_columns->hasTexts())
            return {{}, known.trial->texts};
        RegistryTexts texts = RegistryTexts::of(row.texts);
        if (known.trial && !known.trial->texts.isEmpty() && known.trial->texts != texts.hash)
            texts = RegistryTexts::of(m_columns->merged(RegistryTexts::decode(m_textOf(known.trial->texts)), row.texts));
        return texts;
    }

    bool isRepeated(PlanRow &planned, const RowFingerprint &fingerprint)
    {
        const size_t content = qHash(fingerprint.toString());
        const auto before = m_seen.constFind(planned.key);
        if (before == m_seen.constEnd()) {
            m_seen.insert(planned.key, {planned.line, content});
            return false;
        }
        if (before->content != content) {
            planned.reason = RefusalReason::DuplicateInFile;
            planned.column = QStringLiteral("NCT Number");
            planned.found = QString::number(before->line);
        }
        return true;
    }

    void noteCountries(const RegistryRow &row)
    {
        for (const QString &word : row.unknownCountries) {
            if (!m_plan.unknownCountries.contains(word))
                m_plan.unknownCountries.append(word);
        }
    }

    void count(const PlanRow &planned)
    {
        PlanCounts &counts = m_plan.counts;
        switch (planned.action) {
        case PlanRow::Action::Add: ++counts.added; break;
        case PlanRow::Action::Update: ++counts.updated; break;
        case PlanRow::Action::Unchanged: ++counts.unchanged; break;
        case PlanRow::Action::Refused: ++counts.refused; break;
        case PlanRow::Action::Conflict:
            ++counts.conflicts;
            ++(planned.changes.isEmpty() ? counts.unchanged : counts.updated);
            break;
        }
    }

    const Portfolio &m_now;
    const TextLookup &m_textOf;
    RegistryLinks m_links;
    QHash<QString, KnownTrial> m_known;
    std::optional<RegistryColumns> m_columns;
    QList<bool> m_present; ///< For each imported field, whether the file has it.
    std::optional<Error> m_error;
    QHash<QString, Seen> m_seen;
    ImportPlan m_plan;
};

/// SHA-256 of a file's pieces, computed beside their reading: it takes as long as reading them.
class FileDigest
{
public:
    void add(QByteArrayView piece)
    {
        wait();
        m_piece = QByteArray(piece.data(), piece.size());
        m_running = std::async(std::launch::async, [this] { m_hash.addData(m_piece); });
    }
    QByteArray result()
    {
        wait();
        return m_hash.result();
    }

private:
    void wait()
    {
        if (m_running.valid())
            m_running.get();
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_piece;
    std::future<void> m_running; ///< Last, so that it is waited for before the others go.
};

} // namespace

Result<ImportPlan> planTrialImport(QIODevice &file, const QString &fileName, const Portfolio &now, const TextLookup &textOf,
                                   const Progress &progress)
{
    TrialImport import(now, textOf);
    FileDigest digest;
    const double size = double(std::max<qint64>(file.size(), 1));
    double done = 0.0;
    const auto watch = [&](QByteArrayView piece) {
        digest.add(piece);
        done += double(piece.size());
        return !progress || progress(std::min(1.0, done / size));
    };
    const Status read = CsvReader(file).read([&](const CsvRecord &record) { return import.add(record); }, watch);
    if (!read.ok())
        return read.error();
    return import.finish(fileName, digest.result());
}

Result<ImportPlan> planTrialImport(const QString &path, const Portfolio &now, const TextLookup &textOf, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    return planTrialImport(file, QFileInfo(path).fileName(), now, textOf, progress);
}

} // namespace exchange
