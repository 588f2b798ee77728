// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"
#include "exchange/import_plan.h"
#include "exchange/lists/list_choices.h"
#include "exchange/lists/list_refusal.h"

namespace exchange {

/// One thing that a row would change: a field of its record, a term, or something that belongs to the record.
struct ListChange
{
    enum class Fate : quint8 {
        Taken,
        Kept,     ///< The file says otherwise, but what stands here stays.
        Conflict, ///< Both sides changed since the last import; what stands here stays until somebody decides.
        Older     ///< The file tells of an older state than the one here, which stays until somebody decides.
    };
    domain::RecordKind kind = domain::RecordKind::Unset;
    QString field; ///< Field key; empty where a whole record is added.
    domain::Value before;
    domain::Value after;
    std::shared_ptr<const domain::DealTerm> termBefore; ///< For terms, which are changed as a whole; of other changes there may be millions.
    std::shared_ptr<const domain::DealTerm> termAfter;
    QString name; ///< What an added record is called.
    Fate fate = Fate::Taken;

    /// What stands here stays unless somebody chooses the file's.
    bool isToDecide() const { return fate == Fate::Conflict || fate == Fate::Older; }
};

/// Why two deals, or two events of a deal, may be one, or two.
enum class DealLikeness : quint8 { PartiesAndDate, SameDay, SameAsset, SameAmounts, DifferentAsset, DifferentTerritory, DifferentAmounts, SameEvent };

/// A record or row that may be what this row is about.
struct LikelySame
{
    qint64 record = 0;
    qint64 line = 0; ///< Of the row that adds it; 0 for a record that is here already.
    int score = 0;   ///< 0 to 100.
    QString name;
    QList<DealLikeness> reasons;
    bool isSameSubstance = false; ///< Of candidates: a generic name speaks for it, and nothing else.
};

/// A word of the file that names no record or term here: asked once, for all rows that have it.
struct WordQuestion
{
    domain::RecordKind kind = domain::RecordKind::Unset; ///< Term, Company, Candidate or Indication.
    domain::TermVocabulary vocabulary = domain::TermVocabulary::Unset;
    QString word;
    QList<LikelySame> likely; ///< Best first.
    WordAnswer answer;
    QList<qint64> lines;

    QString key() const { return ListChoices::wordKey(kind, int(vocabulary), word); }
};

/// One row of the list and what becomes of it.
struct ListRow
{
    enum class Action : quint8 { Add, Update, Unchanged, Conflict, Likely, Refused };

    qint64 line = 0;
    Action action = Action::Unchanged;
    RowChoice choice;     ///< What is done, be it the user's choice or ours.
    bool isDecided = false; ///< The user chose.
    domain::RecordKind kind = domain::RecordKind::Unset;
    qint64 record = 0;    ///< The record that it is or becomes; 0 where nothing is written.
    QString key;          ///< Under which the row is remembered.
    QString title;
    QString subtitle;
    QList<ListChange> changes;
    QList<CellRefusal> refusals;
    QList<LikelySame> likely;    ///< Best first.
    QList<qsizetype> questions;  ///< Indices in ListPlan::questions that are still open for this row.

    bool isWritten() const { return action != Action::Refused && choice.kind != RowChoice::Kind::Skip; }
    /// Somebody should look: it is refused, something was changed on both sides, or only likeness speaks.
    bool isToDecide() const;
};

/// A total of the portfolio before and after.
struct PlanTotal
{
    domain::RecordKind kind = domain::RecordKind::Unset; ///< Unset for what the deals are worth (domain::disclosedValue), in whole dollars.
    qint64 before = 0;
    qint64 after = 0;
    bool isBoundBefore = false; ///< Of money: some deals disclosed nothing, so that it is a lower bound.
    bool isBoundAfter = false;
};

/// What importing a list would do, row by row, and the step that does it. Made by `planListImport` on any thread; writes nothing.
struct ListPlan
{
    QString fileName;
    QString sha256;
    QString list; ///< Under which its rows are remembered.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<ListRow> rows;
    PlanCounts counts;
    qint64 skipped = 0;
    QList<WordQuestion> questions;
    QStringList vanished; ///< Names of records that this list had last time and has no more; never deleted.
    QStringList computed;   ///< Of a table that the program wrote itself: headings of columns that are computed, and left.
    qint64 otherwiseComputed = 0; ///< Rows in which such a column says something else than it does here.
    QList<PlanTotal> totals;
    domain::ChangeSet changes;
};

} // namespace exchange
