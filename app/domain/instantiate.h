// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Explicit instantiations need the types spelled out: these expand a macro once for each record kind. The groups are those
// of the sources in domain/tables, which compile side by side.

#define PORTOLAN_FOR_EACH_COMPANY_RECORD(X) \
    X(Company) X(CompanyAlias) X(Candidate) X(CandidateName) X(Target) X(CandidateTarget) X(Term)
#define PORTOLAN_FOR_EACH_PROGRAM_RECORD(X) \
    X(Indication) X(Program) X(StatusEvent) X(RegulatoryEvent) X(Catalyst) X(Benchmark) X(FxRate)
#define PORTOLAN_FOR_EACH_TRIAL_RECORD(X) \
    X(Trial) X(TrialCandidate) X(TrialIndication) X(TrialCountry) X(TrialStatusEvent) X(ImportBatch) X(ImportLink)
#define PORTOLAN_FOR_EACH_DEAL_RECORD(X) \
    X(Deal) X(DealParty) X(DealCandidate) X(DealTerritory) X(DealTerritoryCountry) X(DealEvent) X(Obligation)
#define PORTOLAN_FOR_EACH_MONEY_RECORD(X) \
    X(DealTerm) X(RoyaltyTier) X(Payment) X(Source) X(Citation) X(Conflict) X(Attachment)
#define PORTOLAN_FOR_EACH_VIEW_RECORD(X) \
    X(Setting) X(SavedView) X(MetricDefinition) X(ImportMapping) X(Dashboard) X(Report) X(Edition) X(ExportStyle)

#define PORTOLAN_FOR_EACH_RECORD(X) \
    PORTOLAN_FOR_EACH_COMPANY_RECORD(X) PORTOLAN_FOR_EACH_PROGRAM_RECORD(X) PORTOLAN_FOR_EACH_TRIAL_RECORD(X) \
    PORTOLAN_FOR_EACH_DEAL_RECORD(X) PORTOLAN_FOR_EACH_MONEY_RECORD(X) PORTOLAN_FOR_EACH_VIEW_RECORD(X)
