// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_reads.h"

#include <algorithm>

namespace analytics {

using namespace domain;

namespace {

constexpr RecordKind kGround[] = {RecordKind::Term, RecordKind::Indication, RecordKind::Company, RecordKind::CompanyAlias, RecordKind::Setting,
                                  RecordKind::MetricDefinition, RecordKind::Benchmark, RecordKind::FxRate};
constexpr RecordKind kPipeline[] = {RecordKind::Candidate, RecordKind::CandidateName, RecordKind::Target, RecordKind::CandidateTarget,
                                    RecordKind::Program, RecordKind::StatusEvent};
constexpr RecordKind kTrials[] = {RecordKind::Trial, RecordKind::TrialCandidate, RecordKind::TrialIndication, RecordKind::TrialCountry,
                                  RecordKind::TrialStatusEvent};
constexpr RecordKind kDeals[] = {RecordKind::Deal, RecordKind::DealParty, RecordKind::DealCandidate, RecordKind::DealTerritory,
                                 RecordKind::DealTerritoryCountry, RecordKind::DealTerm, RecordKind::RoyaltyTier, RecordKind::DealEvent,
                                 RecordKind::Payment};
/// The kinds above as types.
using ReadRecords = RecordList<Term, Indication, Company, CompanyAlias, Setting, MetricDefinition, Benchmark, FxRate, Candidate, CandidateName, Target,
                               CandidateTarget, Program, StatusEvent, Trial, TrialCandidate, TrialIndication, TrialCountry, TrialStatusEvent, Deal,
                               DealParty, DealCandidate, DealTerritory, DealTerritoryCountry, DealTerm, RoyaltyTier, DealEvent, Payment>;

/// Texts of trials that no figure counts, groups or prints.
constexpr const char *kUnreadOfTrials[] = {"acronym", "other_ids", "collaborators", "conditions", "interventions", "sponsor_name", "why_stopped", "sponsor"};

template <size_t Count>
bool isAmong(const RecordKind (&kinds)[Count], RecordKind kind)
{
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

/// Above this, comparing field by field takes longer than making a chart anew.
constexpr qsizetype kFew = 500;

template <class Record>
bool changesReadField(const QList<Edit<Record>> &edits)
{
    if (edits.size() > kFew)
        return true;
    const auto isRead = [](const auto &field) { return isReadByFigures(recordKindOf<Record>(), field); };
    return std::ranges::any_of(edits, [&](const Edit<Record> &edit) {
        return !edit.before || !edit.after || std::ranges::any_of(kFields<Record>, [&](const auto &field) {
            return isRead(field) && field.get(*edit.before) != field.get(*edit.after);
        });
    });
}

template <class Reads>
bool touchesAny(const ChangeSet &changes, Reads reads)
{
    return [&]<class... Records>(RecordList<Records...>) {
        return ((reads(recordKindOf<Records>()) && changesReadField<Records>(changes.of<Records>())) || ...);
    }(ReadRecords{});
}

} // namespace

bool isReadByFigures(RecordKind kind, const FieldMeta &field)
{
    if (field.kind == FieldKind::LongText || field.kind == FieldKind::Url || field.kind == FieldKind::TextHash)
        return kind == RecordKind::Setting || kind == RecordKind::MetricDefinition || kind == RecordKind::Benchmark;
    const auto isKey = [&](const char *key) { return QLatin1StringView(field.key) == QLatin1StringView(key); };
    return kind != RecordKind::Trial || std::ranges::none_of(kUnreadOfTrials, isKey);
}

bool readsKind(const CatalogEntry &entry, const ChartOptions &options, RecordKind kind)
{
    const bool countsTrials = entry.group == ChartGroup::Trials || options.unit == RecordKind::Trial;
    if (isAmong(kTrials, kind))
        return countsTrials;
    if (isAmong(kDeals, kind))
        return !countsTrials || entry.group != ChartGroup::Trials;
    return isAmong(kGround, kind) || isAmong(kPipeline, kind);
}

bool isTouched(const CatalogEntry &entry, const ChartOptions &options, const ChangeSet &changes)
{
    return touchesAny(changes, [&](RecordKind kind) { return readsKind(entry, options, kind); });
}

bool areKeyFiguresTouched(const ChangeSet &changes)
{
    return touchesAny(changes, [](RecordKind) { return true; });
}

} // namespace analytics
