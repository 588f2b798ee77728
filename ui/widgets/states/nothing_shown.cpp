// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/states/nothing_shown.h"

#include "domain/records.h"
#include "domain/value_text.h"
#include "presentation/words/field_words.h"
#include "presentation/words/window_language.h"

#include <algorithm>

namespace widgets {

namespace {

QString iconFor(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Unset: return QStringLiteral("view-calendar-month");
    case domain::RecordKind::Program: return QStringLiteral("align-horizontal-left");
    default: return QStringLiteral("office-chart-bar");
    }
}

} // namespace

NothingShown::NothingShown(workspace::ViewState &state, domain::RecordKind kind, QWidget *parent)
    : EmptyState(parent), m_state(state), m_kind(kind)
{
    setObjectName(QStringLiteral("nothingShown"));
    connect(this, &EmptyState::actionTriggered, this, &NothingShown::act);
    refresh();
}

void NothingShown::setNothingYet(const QString &sentence, const QString &icon)
{
    m_nothingYet = sentence;
    m_ownIcon = icon;
    refresh();
}

bool NothingShown::isRecorded() const
{
    const auto &portfolio = *m_state.snapshot();
    switch (m_kind) {
    case domain::RecordKind::Program: return !portfolio.rows<domain::Program>().isEmpty();
    case domain::RecordKind::Company: return !portfolio.rows<domain::Company>().isEmpty();
    case domain::RecordKind::Trial: return !portfolio.rows<domain::Trial>().isEmpty();
    case domain::RecordKind::Deal: return !portfolio.rows<domain::Deal>().isEmpty();
    default: return !portfolio.rows<domain::Candidate>().isEmpty() || !portfolio.rows<domain::Trial>().isEmpty() || !portfolio.rows<domain::Deal>().isEmpty();
    }
}

/// Of a page that shows several kinds any one will do.
bool NothingShown::isAnyVisible() const
{
    const auto &visible = m_state.visible();
    if (m_kind != domain::RecordKind::Unset)
        return !visible.of(m_kind).ids.isEmpty();
    const domain::RecordKind kinds[] = {domain::RecordKind::Candidate, domain::RecordKind::Trial, domain::RecordKind::Deal};
    return std::ranges::any_of(kinds, [&](domain::RecordKind kind) { return !visible.of(kind).ids.isEmpty(); });
}

void NothingShown::refresh(const QString &otherwise)
{
    const bool isMixed = m_kind == domain::RecordKind::Unset;
    const QString kinds = isMixed ? tr("candidates, trials or deals") : presentation::kindTitle(m_kind).toLower();
    const bool passes = isAnyVisible();
    const QString filter = m_state.filter().toString();
    m_action = Action::None;
    setIcon(m_ownIcon.isEmpty() ? iconFor(m_kind) : m_ownIcon);
    if (!isRecorded()) {
        m_action = Action::Import;
        setMessage(!m_nothingYet.isEmpty() ? m_nothingYet
                   : isMixed ? tr("Nothing is recorded yet. Import a list, or add candidates, trials or deals on their pages.")
                           : tr("No %1 yet. Import a list, or add records under Candidates.").arg(kinds),
                   tr("Import a file…"));
    } else if (!passes && !filter.isEmpty()) {
        m_action = Action::ClearFilter;
        setMessage(tr("No %1 pass the filter “%2”.").arg(kinds, filter), tr("Clear the filter"));
    } else if (!passes) {
        setMessage(tr("No %1 exist as of %2. Choose a later date.").arg(kinds, domain::dateText(domain::PartialDate::day(m_state.asOf().date), presentation::windowLanguage())));
    } else if (!filter.isEmpty()) {
        m_action = Action::ClearFilter;
        setMessage(otherwise, tr("Clear the filter"));
    } else {
        setMessage(otherwise);
    }
}

void NothingShown::act()
{
    if (m_action == Action::Import)
        Q_EMIT importRequested();
    else if (m_action == Action::ClearFilter)
        m_state.setFilter({});
}

} // namespace widgets
