// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/record_pick.h"

#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <QCoreApplication>

namespace presentation {

using domain::RecordKind;

namespace {

/// The candidate that all these records are of; 0 where they are of several.
qint64 onlyCandidateOf(const domain::Portfolio &portfolio, const analytics::RecordPick &records)
{
    const auto candidates = analytics::linkedIds(portfolio, records, RecordKind::Candidate);
    return candidates.size() == 1 ? candidates.first() : 0;
}

/// By which names a filter may find just these records.
QStringList namesOf(const domain::Portfolio &portfolio, const analytics::RecordPick &records, qint64 candidate)
{
    const auto name = [&](RecordKind kind, qint64 id) { return u'=' + domain::recordName(portfolio, kind, id, domain::Language::English); };
    QStringList names;
    if (records.ids.size() == 1)
        names.append(name(records.kind, records.ids.first()));
    if (candidate != 0)
        names.append(name(RecordKind::Candidate, candidate));
    const auto *program = records.kind == RecordKind::Program ? portfolio.find(domain::Id<domain::Program>{records.ids.first()}) : nullptr;
    if (program && program->indication.isValid())
        names.append(name(RecordKind::Indication, program->indication.value));
    if (const auto *trial = records.kind == RecordKind::Trial ? portfolio.find(domain::Id<domain::Trial>{records.ids.first()}) : nullptr)
        names.append(u'=' + trial->number);
    return names;
}

} // namespace

workspace::Pick recordPick(const domain::Portfolio &portfolio, const analytics::RecordPick &records)
{
    const auto language = windowLanguage();
    const qint64 candidate = onlyCandidateOf(portfolio, records);
    const bool isPipeline = records.chart == QStringView(kPipelineMarks);
    workspace::Pick pick{records, {}, {}, {}, language};
    pick.chartName = isPipeline ? QCoreApplication::translate("RecordPick", "Pipeline") : QCoreApplication::translate("RecordPick", "Calendar");
    pick.words = isPipeline && candidate != 0   ? domain::recordName(portfolio, RecordKind::Candidate, candidate, language)
        : records.ids.size() == 1               ? domain::recordName(portfolio, records.kind, records.ids.first(), language)
                                                : countedKind(records.kind, records.ids.size());
    pick.keys = namesOf(portfolio, records, candidate);
    return pick;
}

std::optional<workspace::Pick> reworded(const domain::Portfolio &portfolio, const workspace::Pick &pick)
{
    if (pick.records.chart != QStringView(kPipelineMarks) && pick.records.chart != QStringView(kCalendarMarks))
        return std::nullopt;
    return recordPick(portfolio, pick.records);
}

} // namespace presentation
