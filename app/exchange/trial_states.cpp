// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trial_states.h"

namespace exchange {

using namespace domain;

bool isOlderState(const PartialDate &row, const PartialDate &here)
{
    return !row.isEmpty() && !here.isEmpty() && row < here;
}

bool yieldsToNewer(bool isOlder, const FieldHere &here)
{
    return isOlder && (here.isRemembered || !here.isEmpty);
}

qint64 eventSaying(const Portfolio &now, Id<Trial> trial, const DatedStatus &said)
{
    const TrialStatusEvent *latest = nullptr;
    qint64 ofThatDay = 0;
    now.forEachOf<&TrialStatusEvent::trial>(trial, [&](const TrialStatusEvent &event) {
        if (event.date == said.date && event.status == said.status)
            ofThatDay = event.id.value;
        if (event.date <= said.date && (!latest || latest->date <= event.date))
            latest = &event;
    });
    return ofThatDay ? ofThatDay : latest && latest->status == said.status ? latest->id.value : 0;
}

} // namespace exchange
