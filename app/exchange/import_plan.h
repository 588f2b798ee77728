// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace exchange {

/// Why a row of a file is not taken over.
enum class RefusalReason : quint8 {
    None,
    ColumnCount,     ///< Not as many cells as the header; `found` is their number.
    MissingNumber,   ///< No registry number.
    BadNumber,       ///< Not NCT and eight digits.
    DuplicateInFile, ///< The number occurred before, with other content; `found` is the first row's line.
    BadDate,
    BadStatus,
    BadPhase,
    BadCount,        ///< Enrollment is not a whole number.
    BadFile          ///< A file of a ZIP file or folder holds no study; `found` is the reason, as Error::detail.
};

/// What became of one field: canonical texts, as in files.
struct FieldChange
{
    QString field; ///< Field key; "countries" for the trial's countries.
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One row of the file and what importing it would do.
struct PlanRow
{
    enum class Action : quint8 {
        Add,
        Update,
        Unchanged, ///< The file says nothing new, or what is new stands there already.
        Conflict,  ///< Like Update or Unchanged, but for fields that the user and the file both changed: kept, to decide.
        Refused
    };

    qint64 line = 0; ///< The line of the file on which the row begins; for JSON the study's number.
    QString file;    ///< Within a ZIP file or folder; empty otherwise.
    Action action = Action::Unchanged;
    domain::RecordKind kind = domain::RecordKind::Trial;
    QString key;  ///< Registry number.
    QString name; ///< Title.
    QList<FieldChange> changes;   ///< For Update and Conflict; an added record is all new.
    QList<FieldChange> conflicts; ///< Before is mine and kept, after is the file's.
    QString olderThan; ///< Where the file's state is older than the one here: when that was last updated. All it says otherwise is a conflict.
    RefusalReason reason = RefusalReason::None;
    QString column; ///< The refused cell's column.
    QString found;  ///< The refused cell, shortened.
    qsizetype draft = -1; ///< Index in ImportPlan::drafts; -1 where nothing is written.
};

/// What one row writes: complete records, all but their new ids.
struct TrialDraft
{
    std::shared_ptr<const domain::Trial> before; ///< Null for a new trial.
    domain::Trial after;
    QStringList newCountries;
    QList<domain::TrialCountry> goneCountries;
    QList<domain::Id<domain::Candidate>> newCandidates;
    QList<domain::Id<domain::Indication>> newIndications;
    std::optional<domain::TrialStatusEvent> statusEvent;
    std::optional<domain::ImportLink> linkBefore;
    domain::ImportLink link;
};

/// A text of the file that matched no record: kept as text, and offered for linking.
struct LinkOffer
{
    domain::RecordKind kind = domain::RecordKind::Unset; ///< Company, Candidate or Indication.
    QString text;
    int rows = 0; ///< In how many rows it stands.

    friend bool operator==(const LinkOffer &, const LinkOffer &) = default;
};

struct PlanCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 conflicts = 0; ///< Rows with fields to decide; counted in updated or unchanged as well.
    qint64 refused = 0;

    friend bool operator==(const PlanCounts &, const PlanCounts &) = default;
};

/// What an import would do, row by row; it writes nothing. The page that asks and the step that writes show and use this one value.
struct ImportPlan
{
    QString fileName; ///< Without its folder.
    QString sha256;   ///< Of the file's bytes, hexadecimal.
    QString list;     ///< "clinicaltrials.gov".
    QList<PlanRow> rows;
    QList<std::shared_ptr<const TrialDraft>> drafts;
    PlanCounts counts;
    QList<LinkOffer> offers;    ///< Most frequent first.
    QStringList unknownCountries; ///< Country words kept in the texts only.
    QStringList ignoredColumns; ///< Columns the registry does not have; their cells are kept among the texts.
    QStringList vanished;       ///< Keys imported before that this file does not name; never deleted (DECISIONS 20).
    QHash<QString, QByteArray> texts; ///< As ChangeSet::texts.

    /// The step that does what the plan says: empty where every row is unchanged or refused.
    domain::ChangeSet toChangeSet(domain::IdSource &ids, const QDateTime &importedAt) const;
};

} // namespace exchange
