// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lists/list_planner.h"

#include "domain/derived/disclosed_value.h"
#include "domain/edits.h"
#include "domain/value_text.h"
#include "exchange/lists/program_facts.h"

#include <utility>

namespace exchange {

using namespace domain;
using Action = ListRow::Action;
using Choice = RowChoice::Kind;

namespace {

constexpr qsizetype kRowsPerReport = 256;
/// From this score on two deals of the same parties are taken for one unless somebody says otherwise.
constexpr int kMergeScore = 85;

std::unique_ptr<ListRows> rowsOf(ListKind list, ListContext &context)
{
    switch (list) {
    case ListKind::Candidates:
    case ListKind::Programs: return candidateRows(context);
    case ListKind::Trials: return trialRows(context);
    case ListKind::Companies: return companyRows(context);
    case ListKind::Events: return dealEventRows(context);
    case ListKind::Rates: return rateRows(context);
    case ListKind::Unset:
    case ListKind::Deals: break;
    }
    return dealRows(context);
}

template <class Record>
void addTotal(const Portfolio &before, const Portfolio &after, QList<PlanTotal> &totals)
{
    const qint64 was = before.of<Record>().size();
    const qint64 is = after.of<Record>().size();
    if (was != is)
        totals.append({recordKindOf<Record>(), was, is});
}

} // namespace

QList<PlanTotal> planTotals(const Portfolio &before, const Portfolio &after)
{
    QList<PlanTotal> totals;
    addTotal<Deal>(before, after, totals);
    addTotal<Candidate>(before, after, totals);
    addTotal<Program>(before, after, totals);
    addTotal<Trial>(before, after, totals);
    addTotal<Company>(before, after, totals);
    addTotal<Indication>(before, after, totals);
    const auto was = disclosedValue(before);
    const auto is = disclosedValue(after);
    if (was.dollars != is.dollars)
        totals.append({RecordKind::Unset, was.dollars, is.dollars, was.isLowerBound(), is.isLowerBound()});
    return totals;
}

ListPlanner::ListPlanner(const ListSource &source, const Portfolio &now, const ListChoices &choices, const ImportMoment &moment)
    : m_source(source)
    , m_context(now, moment.ids, choices)
    , m_typing(now)
    , m_rows(rowsOf(source.mapping.list, m_context))
    , m_moment(moment)
{
    m_plan.fileName = source.file->fileName;
    m_plan.sha256 = source.file->sha256;
    m_plan.kind = m_rows->kind();
    m_plan.list = codeOf(source.mapping.list).toLower() + u':' + RowMemory::digest(headerKey(source.header.names));
    m_keys = std::make_unique<RowKeys>(now, m_plan.list);
    const auto &rows = source.file->sheets[source.sheet].rows;
    const QString id = source.header.dataRow < rows.size() ? rows[source.header.dataRow].text(OwnTable::idColumn(source.header.names)) : QString();
    m_own = OwnTable::of(source.header.names, source.mapping.list, id);
    m_plan.computed = m_own ? m_own->computed() : QStringList();
    for (const ImportBatch &batch : now.rows<ImportBatch>())
        m_isSameFile = m_isSameFile || (batch.list == m_plan.list && batch.sha256 == m_plan.sha256);
}

bool ListPlanner::planRows(const Progress &progress)
{
    const auto &rows = m_source.file->sheets[m_source.sheet].rows;
    const qsizetype first = m_source.header.dataRow;
    if (m_keys->hasLinks() && !m_isSameFile)
        expectRows();
    for (qsizetype i = first; i < rows.size(); ++i) {
        if (progress && (i - first) % kRowsPerReport == 0 && !progress(double(i - first) / double(rows.size() - first)))
            return false;
        planSheetRow(rows[i]);
    }
    return true;
}

/// Costs a reading of all rows. The same bytes need it only where a row was not remembered, as one that was refused.
void ListPlanner::expectRows()
{
    if (std::exchange(m_hasExpected, true))
        return;
    const auto &rows = m_source.file->sheets[m_source.sheet].rows;
    for (qsizetype i = m_source.header.dataRow; i < rows.size(); ++i)
        m_keys->expect(RowReading(rows[i], m_source.mapping, m_typing, m_context.choices()));
}

void ListPlanner::planSheetRow(const SheetRow &row)
{
    const auto read = [this](const SheetRow &cells) { return RowReading(cells, m_source.mapping, m_typing, m_context.choices()); };
    if (!m_own) {
        if (const RowReading reading = read(row); !reading.isBlank())
            planRow(reading, reading, 0);
        return;
    }
    const OwnRow own = m_own->row(row, m_context.now(), {m_moment.at.toLocalTime().date(), {}});
    m_plan.otherwiseComputed += own.isOtherwiseComputed;
    if (own.record != 0 && !own.isChanged)
        planUnchanged(row, own.record);
    else
        planRow(read(own.whole), read(own.said), own.record);
}

void ListPlanner::planUnchanged(const SheetRow &row, qint64 record)
{
    ListRow same;
    same.line = row.line;
    same.kind = m_plan.kind;
    same.record = m_own->subjectOf(m_context.now(), record);
    same.key = QString::number(record);
    same.title = recordName(m_context.now(), m_plan.kind, same.record, Language::English);
    same.choice.kind = Choice::KeepMine;
    count(same);
    m_plan.rows.append(std::move(same));
}

void ListPlanner::planRow(const RowReading &whole, const RowReading &reading, qint64 known)
{
    m_context.drafts().setLine(reading.line());
    ListRow row;
    row.line = reading.line();
    row.kind = m_plan.kind;
    row.choice = m_context.choices().rows.value(row.line);
    row.isDecided = row.choice.kind != Choice::Default;
    RowSubject subject = m_rows->subject(whole);
    if (known != 0) {
        subject.record = m_own->subjectOf(m_context.now(), known);
        subject.likely.clear();
        subject.refusal = row.kind == RecordKind::DealEvent ? subject.refusal : ListRefusal::None;
    }
    row.title = subject.title;
    row.subtitle = subject.subtitle;
    row.likely = subject.likely;
    const auto [key, link] = claim(reading, subject);
    row.key = key;
    if (!refuse(reading, subject, row)) {
        const Target target = targetOf(subject, link, row);
        compare(reading, subject, target, row);
    }
    row.questions = m_context.desk().openQuestions(row.line);
    count(row);
    m_plan.rows.append(std::move(row));
}

RowKeys::Claim ListPlanner::claim(const RowReading &reading, const RowSubject &subject)
{
    const QString given = reading.text(u"row.key").simplified();
    const auto fit = [&](const ImportLink &link) {
        expectRows();
        if (m_keys->isExpected(link))
            return RowFit{0, true};
        if (m_rows->telling().isEmpty() || subject.refusal != ListRefusal::None)
            return RowFit{};
        RowSlots said(m_context.drafts(), m_plan.kind, link.record);
        m_rows->say(reading, subject, said);
        return said.fit(RowMemory::parse(link.lastValues), given.isEmpty() ? m_rows->telling() : QList<QStringList>());
    };
    const QString base = given.isEmpty() ? subject.key : given;
    // What was refused was not remembered, so of these bytes nothing that is remembered can be this row.
    if (m_isSameFile && (subject.refusal != ListRefusal::None || !reading.refusals().isEmpty()))
        return {base, nullptr};
    return m_keys->claim(base, reading, fit);
}

bool ListPlanner::refuse(const RowReading &reading, const RowSubject &subject, ListRow &row)
{
    row.refusals = reading.refusals();
    if (subject.refusal != ListRefusal::None)
        row.refusals.append({subject.refusal, -1, {}, subject.found, {}, {}});
    if (lacksPhaseDate(reading, m_context.choices()))
        row.refusals.append({ListRefusal::NoDate, -1, {}, {}, {}, {}});
    if (const auto forbidden = m_forbidden.constFind(row.line); forbidden != m_forbidden.cend())
        row.refusals.append(*forbidden);
    if (row.refusals.isEmpty())
        return false;
    row.action = Action::Refused;
    row.likely.clear();
    return true;
}

qint64 ListPlanner::recordOf(const RowChoice &choice) const
{
    return choice.line ? m_recordOfLine.value(choice.line) : choice.record;
}

ListPlanner::Target ListPlanner::likelyTarget(ListRow &row) const
{
    row.action = Action::Likely;
    const LikelySame &best = row.likely.first();
    if (!row.isDecided) {
        // Deals of the same parties and asset, where day or amounts agree; names alone never suffice. A name that several records have says
        // nothing about which is meant.
        const bool isProven = best.reasons.contains(DealLikeness::SameDay) || best.reasons.contains(DealLikeness::SameAmounts);
        const bool isMerged = row.kind == RecordKind::Deal && best.score >= kMergeScore && isProven;
        const bool isShared = row.kind != RecordKind::Deal && best.score == 100;
        row.choice = isMerged ? RowChoice{Choice::Merge, best.line ? 0 : best.record, best.line} : RowChoice{isShared ? Choice::Skip : Choice::Add, 0, 0};
    }
    if (row.choice.kind != Choice::Merge)
        return {};
    // Where something speaks against it, nothing is overwritten before somebody decided.
    const bool isContradicted = best.reasons.contains(DealLikeness::DifferentTerritory);
    return {recordOf(row.choice), isContradicted ? SlotRule::KeepMine : SlotRule::NewerSourceWins};
}

ListPlanner::Target ListPlanner::targetOf(const RowSubject &subject, const ImportLink *link, ListRow &row)
{
    qint64 record = link ? link->record : subject.record;
    // Two rows of one list are two deals, or events, until somebody says that they are one.
    const bool isTaken = !link && !m_rows->telling().isEmpty() && m_said.contains(record);
    if (isTaken)
        record = 0;
    const auto rule = m_context.choices().updates == UpdatePolicy::KeepMine ? SlotRule::KeepMine : SlotRule::NewerSourceWins;
    if (row.choice.kind == Choice::Merge && recordOf(row.choice) != 0) {
        row.action = row.likely.isEmpty() ? Action::Update : Action::Likely;
        return {recordOf(row.choice), rule};
    }
    if (row.choice.kind == Choice::Add && !link) {
        row.action = row.likely.isEmpty() ? Action::Add : Action::Likely;
        return {};
    }
    if (record == 0 && !row.likely.isEmpty())
        return likelyTarget(row);
    row.likely.clear();
    if (row.choice.kind == Choice::Apply)
        return {record, SlotRule::TakeAll};
    if (row.choice.kind == Choice::KeepMine)
        return {record, SlotRule::KeepMine};
    return {record, rule};
}

void ListPlanner::compare(const RowReading &reading, const RowSubject &subject, const Target &target, ListRow &row)
{
    const bool isNew = target.record == 0;
    row.record = isNew ? m_context.drafts().create(row.kind, {}) : target.record;
    RowSlots facts(m_context.drafts(), row.kind, row.record);
    m_rows->say(reading, subject, facts);
    const ImportLink *link = m_keys->link(row.key);
    RowMemory memory = link ? RowMemory::parse(link->lastValues) : RowMemory();
    row.changes = facts.decide(isNew ? SlotRule::TakeAll : target.rule, memory, m_said.value(row.record));
    const bool hasConflict = std::ranges::any_of(row.changes, &ListChange::isToDecide);
    if (row.action != Action::Likely)
        row.action = isNew ? Action::Add : hasConflict ? Action::Conflict : row.changes.isEmpty() ? Action::Unchanged : Action::Update;
    if (row.choice.kind == Choice::Default)
        row.choice.kind = isNew ? Choice::Add : facts.hasTaken() && !hasConflict ? Choice::Apply : Choice::KeepMine;
    if (row.choice.kind == Choice::Skip)
        return;
    facts.write(m_said[row.record]);
    m_recordOfLine.insert(row.line, row.record);
    m_rows->remember(reading, subject, row.record);
    memory.set(RowKeys::wordingSlot(), RowKeys::wording(reading));
    remember(row, memory);
}

void ListPlanner::remember(const ListRow &row, const RowMemory &memory)
{
    const ImportLink *before = m_keys->link(row.key);
    // The same bytes again teach nothing new; only what was compared may differ, now that its record is here.
    const bool isNews = row.isDecided || std::ranges::any_of(row.changes, [](const ListChange &change) { return change.fate == ListChange::Fate::Taken; });
    if (before && m_isSameFile && !isNews && before->record == row.record)
        return;
    ImportLink link = before ? *before : ImportLink{};
    link.list = m_plan.list;
    link.rowKey = row.key;
    link.kind = row.kind;
    link.record = row.record;
    RowMemory said = memory;
    said.setFile(m_plan.fileName);
    link.lastValues = said.toString();
    if (!before || !(link == *before))
        m_remembered.append({before, link});
}

void ListPlanner::count(const ListRow &row)
{
    const bool takes = std::ranges::any_of(row.changes, [](const ListChange &change) { return change.fate == ListChange::Fate::Taken; });
    PlanCounts &counts = m_plan.counts;
    if (row.action == Action::Refused)
        ++counts.refused;
    else if (row.choice.kind == Choice::Skip)
        ++m_plan.skipped;
    else if (m_context.drafts().isNew(row.record) && m_context.drafts().lineOf(row.kind, row.record) == row.line)
        ++counts.added;
    else
        ++(takes ? counts.updated : counts.unchanged);
    counts.conflicts += row.action == Action::Conflict;
}

/// Two files made from one template are one list only where they tell of the same rows: those of another file are not missed.
QSet<QString> ListPlanner::filesOfThisList() const
{
    QHash<QString, std::pair<qsizetype, qsizetype>> rows; // Of each file: all, and those that are here again.
    for (auto link = m_keys->links().cbegin(); link != m_keys->links().cend(); ++link) {
        auto &[all, again] = rows[RowMemory::parse(link.value()->lastValues).file()];
        ++all;
        again += m_keys->isClaimed(link.key());
    }
    QSet<QString> files{QString(), RowMemory::fileDigest(m_plan.fileName)};
    for (auto file = rows.cbegin(); file != rows.cend(); ++file) {
        if (2 * file->second >= file->first)
            files.insert(file.key());
    }
    return files;
}

void ListPlanner::addVanished()
{
    const auto files = filesOfThisList();
    for (auto link = m_keys->links().cbegin(); link != m_keys->links().cend(); ++link) {
        const bool isGone = !m_keys->isClaimed(link.key()) && files.contains(RowMemory::parse(link.value()->lastValues).file());
        const QString name = isGone ? recordName(m_context.now(), m_plan.kind, link.value()->record, Language::English) : QString();
        if (!name.isEmpty())
            m_plan.vanished.append(name);
    }
    m_plan.vanished.sort();
}

ListPlan ListPlanner::take()
{
    addVanished();
    m_plan.questions = m_context.desk().takeQuestions();
    ChangeSet &changes = m_plan.changes;
    m_context.drafts().addTo(changes);
    edits::expandTerritories(m_context.now(), changes, m_moment.ids);
    m_context.drafts().addRemovalsTo(changes);
    for (auto &[before, link] : m_remembered) {
        if (before) {
            changes.update(*before, link);
        } else {
            link.id = m_moment.ids.next<ImportLink>();
            changes.insert(link);
        }
    }
    if (changes.isEmpty())
        return std::move(m_plan);
    const PlanCounts &counts = m_plan.counts;
    changes.insert(ImportBatch{m_moment.ids.next<ImportBatch>(), m_plan.fileName, m_plan.sha256, m_plan.list, m_moment.at.toUTC().toString(Qt::ISODate),
                               counts.added, counts.updated, counts.unchanged, counts.refused});
    changes.label = {StepLabel::Action::Import, m_plan.kind, {}, m_plan.fileName, int(counts.added + counts.updated)};
    return std::move(m_plan);
}

} // namespace exchange
