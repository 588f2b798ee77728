// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"

namespace domain {

/// The last status event that counts. Before the first one only what actual dates prove: not yet recruiting before the start, over
/// after completion; else Unset, "not known then" (DECISIONS 4). A trial without status events shows its plain status.
TrialStatus trialStatusAt(const Portfolio &portfolio, const Trial &trial, const AsOf &asOf);

/// How trial statuses are grouped in charts (DOMAIN.md, table "TrialStatus").
enum class TrialGroup : quint8 { Unset, Planned, Ongoing, Completed, Paused, Stopped, ExpandedAccess, Unknown };
inline constexpr VocabularyEntry kTrialGroupEntries[] = {
    {"", "", ""},
    {"PLANNED", "Planned", "计划中"},
    {"ONGOING", "Ongoing", "进行中"},
    {"COMPLETED", "Completed", "已完成"},
    {"PAUSED", "Stopped, temporary", "暂停"},
    {"STOPPED", "Stopped", "已停止"},
    {"EXPANDED_ACCESS", "Expanded access", "扩展使用"},
    {"UNKNOWN", "Unknown", "未知"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<TrialGroup>{kTrialGroupEntries};

TrialGroup trialGroup(TrialStatus status);

} // namespace domain
