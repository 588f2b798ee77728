// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selection.h"

namespace workspace {

Selection::Selection(ViewState &state, QObject *parent)
    : QObject(parent)
    , m_filter(state.filter())
{
    connect(&state, &ViewState::changed, this, [this, &state] {
        if (m_filter != state.filter()) {
            m_filter = state.filter();
            clear();
        }
    });
}

QList<analytics::RecordPick> Selection::records() const
{
    QList<analytics::RecordPick> records;
    for (const Pick &pick : m_picks)
        records.append(pick.records);
    return records;
}

void Selection::choose(const Pick &pick)
{
    set(m_picks == QList<Pick>{pick} ? QList<Pick>() : QList<Pick>{pick});
}

void Selection::toggle(const Pick &pick)
{
    QList<Pick> picks = m_picks;
    if (!picks.removeOne(pick))
        picks.append(pick);
    set(picks);
}

void Selection::replaceOf(const QString &chart, const QList<Pick> &picks, bool keepsOthers)
{
    QList<Pick> all = keepsOthers ? m_picks : QList<Pick>();
    all.removeIf([&chart](const Pick &pick) { return pick.records.chart == chart; });
    set(all + picks);
}

void Selection::reword(qsizetype index, const Pick &words)
{
    QList<Pick> picks = m_picks;
    picks[index].chartName = words.chartName;
    picks[index].words = words.words;
    picks[index].language = words.language;
    set(picks);
}

void Selection::remove(qsizetype index)
{
    QList<Pick> picks = m_picks;
    if (index >= 0 && index < picks.size())
        picks.removeAt(index);
    set(picks);
}

void Selection::clear()
{
    set({});
}

void Selection::set(const QList<Pick> &picks)
{
    if (m_picks == picks)
        return;
    m_picks = picks;
    Q_EMIT changed();
}

} // namespace workspace
