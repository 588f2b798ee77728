// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/chart_reads.h"

#include <algorithm>
#include <span>

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

bool isAmong(std::span<const RecordKind> kinds, RecordKind kind)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// What decides from when on a trial, and with it its candidate, exists.
constexpr const char *kExistence[] = {"first_posted", "last_update_posted", "start_date", "start_basis", "status", "date"};

/// Whether the chart looks at candidates besides the visible ones: at those that exist, that existed a year ago, or that nothing dates.
bool asksWhatExists(const CatalogEntry &entry, const ChartOptions &options)
{
    const QLatin1StringView id(entry.id);
    return id == QLatin1StringView("therapeutic-area-concentration") || id == QLatin1StringView("change-waterfall")
        || (id == QLatin1StringView("phase-distribution") && options.unit == RecordKind::Candidate);
}

bool isAmong(std::span<const char *const> keys, const FieldMeta &field)
{
    return std::ranges::any_of(keys, [&](const char *key) { return QLatin1StringView(field.key) == QLatin1StringView(key); });
}

/// Above this, comparing field by field takes longer than making a chart anew.
constexpr qsizetype kFew = 500;

template <class Record, class IsRead>
bool changesReadField(const QList<Edit<Record>> &edits, IsRead isRead)
{
    if (edits.size() > kFew)
        return true;
    return std::ranges::any_of(edits, [&](const Edit<Record> &edit) {
        return !edit.before || !edit.after || std::ranges::any_of(kFields<Record>, [&](const auto &field) {
            return isRead(recordKindOf<Record>(), field) && field.get(*edit.before) != field.get(*edit.after);
        });
    });
}

template <class IsKindRead, class IsRead>
bool touchesAny(const ChangeSet &changes, IsKindRead isKindRead, IsRead isRead)
{
    return [&]<class... Records>(RecordList<Records...>) {
        return ((isKindRead(recordKindOf<Records>()) && changesReadField<Records>(changes.of<Records>(), isRead)) || ...);
    }(ReadRecords{});
}

} // namespace

bool isReadByFigures(RecordKind kind, const FieldMeta &field)
{
    if (field.kind == FieldKind::LongText || field.kind == FieldKind::Url || field.kind == FieldKind::TextHash)
        return kind == RecordKind::Setting || kind == RecordKind::MetricDefinition || kind == RecordKind::Benchmark;
    return kind != RecordKind::Trial || !isAmong(kUnreadOfTrials, field);
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
    const auto isWhollyRead = [&](RecordKind kind) { return readsKind(entry, options, kind); };
    const auto isKindRead = [&](RecordKind kind) { return isWhollyRead(kind) || (isAmong(kTrials, kind) && asksWhatExists(entry, options)); };
    return touchesAny(changes, isKindRead, [&](RecordKind kind, const FieldMeta &field) {
        return isWhollyRead(kind) ? isReadByFigures(kind, field) : field.kind == FieldKind::Reference || isAmong(kExistence, field);
    });
}

bool areKeyFiguresTouched(const ChangeSet &changes)
{
    return touchesAny(changes, [](RecordKind) { return true; }, &isReadByFigures);
}

} // namespace analytics
