// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"

namespace exchange {

using namespace domain;

namespace {

void addChildren(ChangeSet &changes, IdSource &ids, const TrialDraft &draft, Id<Trial> trial)
{
    for (const TrialCountry &country : draft.goneCountries)
        changes.remove(country);
    for (const QString &country : draft.newCountries)
        changes.insert(TrialCountry{ids.next<TrialCountry>(), trial, country});
    for (const Id<Candidate> candidate : draft.newCandidates)
        changes.insert(TrialCandidate{ids.next<TrialCandidate>(), trial, candidate});
    for (const Id<Indication> indication : draft.newIndications)
        changes.insert(TrialIndication{ids.next<TrialIndication>(), trial, indication});
    if (draft.statusEvent) {
        TrialStatusEvent event = *draft.statusEvent;
        event.id = ids.next<TrialStatusEvent>();
        event.trial = trial;
        changes.insert(std::move(event));
    }
}

void addDraft(ChangeSet &changes, IdSource &ids, const TrialDraft &draft)
{
    Trial after = draft.after;
    if (!draft.before) {
        after.id = ids.next<Trial>();
        changes.insert(after);
    } else if (!(after == *draft.before)) {
        changes.update(*draft.before, after);
    }
    addChildren(changes, ids, draft, after.id);
    ImportLink link = draft.link;
    link.record = after.id.value;
    if (!draft.linkBefore) {
        link.id = ids.next<ImportLink>();
        changes.insert(std::move(link));
    } else if (!(link == *draft.linkBefore)) {
        changes.update(*draft.linkBefore, std::move(link));
    }
}

} // namespace

ChangeSet ImportPlan::toChangeSet(IdSource &ids, const QDateTime &importedAt) const
{
    ChangeSet changes;
    changes.of<Trial>().reserve(drafts.size());
    changes.of<ImportLink>().reserve(drafts.size());
    for (const auto &draft : drafts)
        addDraft(changes, ids, *draft);
    if (changes.isEmpty())
        return changes;
    changes.texts = texts;
    changes.insert(ImportBatch{ids.next<ImportBatch>(), fileName, sha256, list,
                               importedAt.toUTC().toString(Qt::ISODate), counts.added, counts.updated, counts.unchanged,
                               counts.refused});
    changes.label = {StepLabel::Action::Import, RecordKind::Trial, {}, fileName, int(counts.added + counts.updated)};
    return changes;
}

} // namespace exchange
