// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/pipeline/pipeline_rows.h"

#include "analytics/chart_frame.h"
#include "domain/derived/partnership.h"
#include "domain/derived/phase_status.h"
#include "domain/records.h"

#include <algorithm>
#include <map>

namespace analytics {

using domain::Id;
using domain::PartnershipState;
using domain::Phase;
using domain::Program;

PipelineRows pipelineRows(const ChartRequest &request)
{
    PipelineRows result;
    const auto &portfolio = *request.snapshot;
    std::map<std::pair<qint64, qint64>, PipelineRow> rows;
    for (const qint64 id : cutIds(request, countedIds(request))) {
        const Program *program = portfolio.find(Id<Program>{id});
        const auto status = domain::programStatus(portfolio, Id<Program>{id}, request.asOf);
        if (!program || !status || !domain::isActive(status->activity)) {
            result.inactive.append(id);
            continue;
        }
        if (status->phase == Phase::Unknown || status->phase == Phase::NotApplicable) {
            result.unknown.append(id);
            continue;
        }
        PipelineRow &row = rows[{program->candidate.value, program->indication.value}];
        row.candidate = program->candidate;
        row.indication = program->indication;
        if (row.programs.isEmpty() || domain::rank(status->phase) > domain::rank(row.phase))
            row.phase = status->phase;
        row.programs.append(id);
        if (!program->region.isEmpty() && !row.regions.contains(program->region))
            row.regions.append(program->region);
    }
    for (auto &[key, row] : rows) {
        row.isReturned = domain::partnershipState(portfolio, row.candidate, request.asOf) == PartnershipState::RightsReturned;
        result.rows.append(row);
    }
    return result;
}

} // namespace analytics
