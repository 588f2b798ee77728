// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/charts/selection_view_model.h"

#include "domain/filter/facets.h"
#include "domain/filter/mark_filter.h"
#include "presentation/words/field_words.h"

namespace presentation {

using domain::RecordKind;

struct SelectionViewModel::Question
{
    workspace::Evaluated from;
    QList<workspace::Pick> picks;
    QList<analytics::RecordPick> records;
};

SelectionViewModel::SelectionViewModel(workspace::ViewState &state, workspace::Selection &selection, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_selection(selection)
    , m_task(this, [this](const std::shared_ptr<Answer> &answer) {
        m_ids = answer->ids;
        m_countText = answer->countText;
        m_filter = answer->filter;
        m_isKnown = true;
        Q_EMIT changed();
    })
{
    connect(&selection, &workspace::Selection::changed, this, &SelectionViewModel::refresh);
    connect(&state, &workspace::ViewState::evaluatedChanged, this, [this] {
        if (!m_selection.isEmpty())
            refresh();
    });
}

RecordKind SelectionViewModel::kind() const
{
    return m_selection.isEmpty() ? RecordKind::Unset : m_selection.picks().first().records.kind;
}

/// The conditions of each chart's marks, one chart after the other on what the ones before leave.
std::optional<domain::FilterSpec> SelectionViewModel::filterOf(const Question &question)
{
    const auto &portfolio = *question.from.snapshot;
    auto filter = question.from.filter;
    QStringList done;
    for (const auto &first : question.picks) {
        if (done.contains(first.records.chart))
            continue;
        done.append(first.records.chart);
        domain::RecordMark mark{first.records.kind, {}, {}};
        QList<qint64> wanted;
        for (const auto &pick : question.picks) {
            if (pick.records.chart == first.records.chart && pick.records.kind != mark.kind)
                return std::nullopt;
            if (pick.records.chart == first.records.chart) {
                wanted += pick.records.ids;
                mark.keys += pick.keys;
            }
        }
        std::ranges::sort(wanted);
        mark.keys.removeDuplicates();
        const auto visible = domain::evaluateKind(portfolio, filter, question.from.asOf, mark.kind).ids;
        for (const qint64 id : visible) {
            if (std::ranges::binary_search(wanted, id))
                mark.ids.append(id);
        }
        const auto narrowed = domain::filterForMark(portfolio, filter, question.from.asOf, visible, mark);
        if (!narrowed)
            return std::nullopt;
        filter = *narrowed;
    }
    return filter;
}

SelectionViewModel::Answer SelectionViewModel::answer(const Question &question)
{
    Answer answer;
    const auto &portfolio = *question.from.snapshot;
    QStringList counts;
    const RecordKind first = question.records.first().kind;
    for (const RecordKind kind : {first, RecordKind::Candidate, RecordKind::Trial, RecordKind::Deal}) {
        if (kind == first && !counts.isEmpty())
            continue;
        QList<qint64> visible;
        std::ranges::set_intersection(analytics::selectedIds(portfolio, question.records, kind), question.from.visible.of(kind).ids, std::back_inserter(visible));
        counts.append(countedKind(kind, visible.size()));
        if (counts.size() == 1)
            answer.ids = visible;
    }
    answer.countText = counts.join(QStringLiteral(" · "));
    answer.filter = filterOf(question);
    return answer;
}

void SelectionViewModel::refresh()
{
    m_isKnown = false;
    m_filter.reset();
    m_task.cancel();
    if (!m_selection.isEmpty() && m_state.evaluated().snapshot) {
        m_task.start([question = Question{m_state.evaluated(), m_selection.picks(), m_selection.records()}](QPromise<std::shared_ptr<Answer>> &promise) {
            promise.addResult(std::make_shared<Answer>(answer(question)));
        });
    }
    Q_EMIT changed();
}

void SelectionViewModel::narrow()
{
    if (const auto filter = m_filter)
        m_state.setFilter(*filter);
}

} // namespace presentation
