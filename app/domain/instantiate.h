// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Expands a macro once for each record kind: explicit instantiations need the types spelled out.
#define PORTOLAN_FOR_EACH_RECORD(X) \
    X(Company) X(CompanyAlias) X(Candidate) X(CandidateName) X(Target) X(CandidateTarget) X(Term) X(Indication) X(Program) X(StatusEvent) \
    X(Trial) X(TrialCandidate) X(TrialIndication) X(TrialCountry) X(TrialStatusEvent) X(RegulatoryEvent) X(Deal) X(DealParty) \
    X(DealCandidate) X(DealTerritory) X(DealTerritoryCountry) X(DealTerm) X(RoyaltyTier) X(DealEvent) X(Source) X(Citation) X(Benchmark) \
    X(ImportBatch) X(ImportLink) X(Setting) X(Payment) X(Obligation) X(FxRate) X(Catalyst) X(Conflict) X(Attachment) \
    X(SavedView) X(MetricDefinition) X(ImportMapping) X(Dashboard) X(Report) X(Edition) X(ExportStyle)
