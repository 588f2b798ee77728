// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

namespace analytics {

/// One end of a comparison: what was recorded by then, and the day it is asked about.
struct ChangeMoment
{
    domain::Snapshot snapshot; ///< Never null; as known on `asOf.knownOn`, or the present one.
    domain::AsOf asOf;
    /// What passes the filter then, where somebody knows; else it is found.
    std::shared_ptr<const domain::VisibleRecords> visible = {};
};

/// What to compare. A plain value that any thread may use; equal requests give equal answers.
struct ChangesRequest
{
    ChangeMoment from;
    ChangeMoment to;
    domain::RecordKind kind = domain::RecordKind::Candidate; ///< Candidate, Program, Trial or Deal.
    domain::FilterSpec filter;
    QString source; ///< Where the records come from; empty: not printed.
    domain::Language language = domain::Language::English;
};

/// Why a record is counted, or counts no longer. Declared in the order in which a waterfall shows them.
enum class ChangeType : quint8 {
    Unset,
    NewlyLearned, ///< True at the first date already, but recorded only since.
    CorrectedIn,  ///< Recorded at the first date as ended or absent; corrected since: it counted already then.
    CorrectedOut, ///< Counted at the first date; corrected or removed since: it did not count then.
    Restated,     ///< Counted then and now, but its phase or status at the first date was corrected since.
    New,          ///< Began between the dates.
    Resumed,      ///< Had ended by the first date, and goes on at the second.
    Entered,      ///< Went on at both dates, and passes the filter only at the second.
    Moved,        ///< Went on at both dates, in another phase or status.
    Left,         ///< Went on at both dates, and passes the filter only at the first.
    Completed,    ///< Came to its regular end between the dates.
    EndedEarly    ///< Terminated, returned or discontinued between the dates.
};
inline constexpr domain::VocabularyEntry kChangeTypeEntries[] = {
    {"", "", ""},
    {"NEWLY_LEARNED", "Newly learned", "新获知"},
    {"CORRECTED_IN", "Corrected: counted", "更正后计入"},
    {"CORRECTED_OUT", "Corrected: not counted", "更正后不计"},
    {"RESTATED", "Corrected", "已更正"},
    {"NEW", "New", "新增"},
    {"RESUMED", "Resumed", "恢复"},
    {"ENTERED", "Entered the filter", "进入筛选"},
    {"MOVED", "Moved", "变动"},
    {"LEFT", "Left the filter", "离开筛选"},
    {"COMPLETED", "Completed", "完成"},
    {"ENDED_EARLY", "Ended early", "提前终止"},
};

/// +1 where the change adds to the count, -1 where it takes from it, 0 where it only alters a counted record.
int countEffect(ChangeType type);

/// One record's change, in words of the request's language.
struct PortfolioChange
{
    ChangeType type = ChangeType::Unset;
    qint64 id = 0;
    QString name;
    QString before; ///< Phase or status it changed from; empty where there was none.
    QString after;
    domain::PartialDate on; ///< When it took effect; empty where no dated event says so.

    friend bool operator==(const PortfolioChange &, const PortfolioChange &) = default;
};

/// What changed among the records that go on: opening + what was added - what went = closing, always. The opening is what was counted
/// with the knowledge of the first moment. Three looks give it: then as known then, then as known now, now as known now (DECISIONS 1-5).
struct PortfolioChanges
{
    QList<qint64> opening; ///< Ids counted at the first moment, ascending.
    QList<qint64> closing; ///< Ids counted at the second moment, ascending.
    QList<PortfolioChange> changes; ///< By type, then name. A record may have two: one by knowledge, one by time.

    QList<qint64> idsOf(ChangeType type) const;
};
PortfolioChanges portfolioChanges(const ChangesRequest &request);

} // namespace analytics

namespace domain {
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<analytics::ChangeType>{analytics::kChangeTypeEntries};
} // namespace domain
