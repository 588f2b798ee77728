// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/trial_planner.h"

#include "exchange/trial_import.h"

namespace exchange {

using namespace domain;

/// Reads and plans the rows of one piece.
class TrialPlanner::Rows
{
public:
    Rows(const TrialPlanner &planner, PlannedPiece &into) : m_planner(planner), m_into(into), m_reader(planner.m_columns), m_links(planner.m_matcher) {}

    void add(const StudyCells &cells)
    {
        PlannedRow &planned = m_into.rows.emplace_back();
        PlanRow &row = planned.row;
        row.line = cells.line;
        row.file = m_into.file;
        if (cells.reason != RefusalReason::None) {
            row.key = cells.key;
            row.reason = cells.reason;
            row.column = cells.column;
            row.found = cells.found;
        } else {
            RegistryRow read = m_reader.read(cells.cells);
            if (cells.isPartial)
                noteUnsaid(read, cells.cells);
            row.key = read.trial.number;
            row.name = read.trial.title.isEmpty() ? read.trial.titleZh : read.trial.title;
            row.reason = read.reason;
            row.column = labelOf(read.column);
            row.found = read.found;
            if (row.reason == RefusalReason::None)
                plan(planned, read);
        }
        if (row.reason != RefusalReason::None)
            row.action = PlanRow::Action::Refused;
    }

private:
    void noteUnsaid(RegistryRow &row, const QList<QByteArrayView> &cells) const
    {
        const StudyColumns &columns = m_planner.m_format->columns();
        row.isPartial = true;
        for (const ImportedField &field : importedFields()) {
            const qsizetype column = field.column ? columns.names.indexOf(QString::fromUtf16(field.column)) : -1;
            row.unsaid.append(column >= 0 && cells[column].isEmpty());
        }
    }

    void plan(PlannedRow &planned, const RegistryRow &row)
    {
        const KnownTrial known = m_planner.m_known.value(row.trial.number);
        const RegistryTexts texts = textsOf(row, known);
        TrialRowPlan comparison(m_planner.m_now, m_planner.m_facts, known);
        comparison.compare(row, texts);
        planned.content = qHash(comparison.fingerprint().toString());
        planned.unknownCountries = row.unknownCountries;
        if (!comparison.isNews())
            return;
        comparison.link(row, m_links);
        planned.unmatched = m_links.takeUnmatched();
        planned.row.changes = comparison.changes();
        planned.row.conflicts = comparison.conflicts();
        planned.row.olderThan = comparison.olderThan();
        planned.row.action = !known.trial ? PlanRow::Action::Add
            : !planned.row.conflicts.isEmpty() ? PlanRow::Action::Conflict
            : !planned.row.changes.isEmpty() ? PlanRow::Action::Update
                                             : PlanRow::Action::Unchanged;
        planned.draft = std::make_shared<const TrialDraft>(comparison.takeDraft());
        const QString &hash = planned.draft->after.texts;
        if (!hash.isEmpty() && (!known.trial || known.trial->texts != hash) && claims(hash)) {
            planned.textHash = hash;
            planned.text = texts.compressed();
        }
    }

    /// A file with fewer columns must not take away the texts that an earlier one brought.
    RegistryTexts textsOf(const RegistryRow &row, const KnownTrial &known) const
    {
        const bool hasStored = known.trial && !known.trial->texts.isEmpty();
        if (row.texts.hash.isEmpty() && known.trial && (row.isPartial || !m_planner.m_columns.hasTexts()))
            return {{}, known.trial->texts};
        if (!hasStored || known.trial->texts == row.texts.hash)
            return row.texts;
        QString stored;
        {
            const QMutexLocker lock(&m_planner.m_lookup);
            stored = m_planner.m_textOf(known.trial->texts);
        }
        const QJsonObject cells = RegistryTexts::decode(QString::fromUtf8(row.texts.json));
        if (!row.isPartial)
            return RegistryTexts::of(m_planner.m_columns.merged(RegistryTexts::decode(stored), cells));
        QJsonObject merged = RegistryTexts::decode(stored);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            merged.insert(cell.key(), cell.value());
        return RegistryTexts::of(merged);
    }

    bool claims(const QString &hash)
    {
        const QMutexLocker lock(&m_planner.m_claiming);
        const qsizetype before = m_planner.m_claimed.size();
        m_planner.m_claimed.insert(hash);
        return m_planner.m_claimed.size() > before;
    }

    /// The file's own word for a column.
    QString labelOf(const QString &column) const
    {
        const StudyColumns &columns = m_planner.m_format->columns();
        return columns.labels.value(columns.names.indexOf(column), column);
    }

    const TrialPlanner &m_planner;
    PlannedPiece &m_into;
    RegistryRowReader m_reader;
    RegistryLinks m_links;
};

TrialPlanner::TrialPlanner(const Portfolio &now, const TextLookup &textOf, std::shared_ptr<const StudyFormat> format)
    : m_now(now)
    , m_textOf(textOf)
    , m_format(std::move(format))
    , m_columns(m_format->columns().names, m_format->columns().registry)
    , m_matcher(now)
{
    m_facts.list = m_columns.registry() == Registry::ChinaDrugTrials ? QString::fromUtf16(kChinaDrugTrialsList) : QString::fromUtf16(kClinicalTrialsList);
    for (const ImportedField &field : importedFields())
        m_facts.present.append(!field.column || m_columns.has(field.column));
    m_known.reserve(now.of<Trial>().size());
    for (const Trial &trial : now.rows<Trial>())
        m_known[trial.number].trial = &trial;
    for (const ImportLink &link : now.rows<ImportLink>()) {
        if (link.list != m_facts.list || link.kind != RecordKind::Trial)
            continue;
        KnownTrial &known = m_known[link.rowKey];
        known.link = &link;
        // The record a row was imported into counts, even where its number was edited since.
        if (const Trial *trial = now.find(Id<Trial>{link.record}))
            known.trial = trial;
    }
}

PlannedPiece TrialPlanner::plan(const StudyPiece &piece) const
{
    PlannedPiece planned;
    planned.file = piece.file;
    Rows rows(*this, planned);
    if (const Status read = m_format->read(piece, [&rows](const StudyCells &cells) { rows.add(cells); }); !read.ok())
        planned.error = read.error();
    return planned;
}

QStringList TrialPlanner::rememberedKeys() const
{
    QStringList keys;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (known->link)
            keys.append(known.key());
    }
    return keys;
}

} // namespace exchange
