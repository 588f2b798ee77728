// SPDX-License-Identifier: GPL-3.0-or-later
// The bars around the pages: what they show, and what is typed and chosen in them.
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/shell/status_bar.h"
#include "widgets/shell/top_bar.h"
#include "workspace/guest_access.h"

#include <QLocale>

namespace widgets {

using domain::RecordKind;

void PortfolioView::setAsOf(QDate date)
{
    setDates({date.isValid() ? date : m_today, m_state.asOf().knownOn});
}

/// What is typed belongs to the present; it is stored before another day is looked at.
void PortfolioView::setDates(const domain::AsOf &asOf)
{
    if (!commitTyping())
        return;
    if (const auto status = m_state.setAsOf(asOf); !status)
        refuse(presentation::sentence(status.error()));
}

void PortfolioView::updatePastBanner()
{
    const QDate knownOn = m_state.asOf().knownOn;
    const auto &pending = m_state.pendingAsOf();
    m_past->setDismissible(false);
    if (pending)
        m_past->showMessage(MessageBar::Kind::Info, tr("Rebuilding the portfolio as known on %1…").arg(dayText(pending->knownOn)), tr("Back to now"));
    else if (knownOn.isValid())
        m_past->showMessage(MessageBar::Kind::Warning, tr("You are looking at the portfolio as known on %1 (UTC). Nothing can be edited.").arg(dayText(knownOn)),
                            tr("Back to now"));
    else
        m_past->hide();
}

void PortfolioView::stepAsOf(int months)
{
    setAsOf(m_state.asOf().date.addMonths(months));
}

void PortfolioView::updateBars()
{
    updateChips();
    m_top->setAsOf(m_state.asOf().date == m_today ? QDate() : m_state.asOf().date);
    m_top->setKnownOn(m_state.asOf().knownOn);
    updatePastBanner();
    updateStatus();
}

void PortfolioView::showCounts()
{
    const auto &visible = m_state.visible();
    for (const auto &destination : railDestinations()) {
        if (const RecordKind kind = kindAt(Place(destination.id)); kind != RecordKind::Unset)
            m_rail->setCount(destination.id, visible.of(kind).ids.size());
    }
    QStringList counts;
    for (const RecordKind kind : {RecordKind::Candidate, RecordKind::Trial, RecordKind::Deal, RecordKind::Company})
        counts.append(presentation::countedKind(kind, visible.of(kind).ids.size()));
    m_status->setLeftText(counts.join(QStringLiteral(" · ")));
    const auto &shown = visible.of(shownKind());
    m_filter->setCountText(tr("%1 of %2").arg(QLocale().toString(shown.ids.size()), presentation::countedKind(shownKind(), shown.total)));
}

/// The counts of another filter must not stand beside the chips of this one.
void PortfolioView::showCounting()
{
    for (const auto &destination : railDestinations()) {
        if (kindAt(Place(destination.id)) != RecordKind::Unset)
            m_rail->setCount(destination.id, std::nullopt);
    }
    m_status->setLeftText(tr("Counting…"));
    m_filter->setCountText(tr("Counting…"));
}

/// The kind whose counts the filter bar tells: that of the page, else candidates.
domain::RecordKind PortfolioView::shownKind() const
{
    const RecordKind kind = kindAt(m_place);
    return kind == RecordKind::Unset ? RecordKind::Candidate : kind;
}

void PortfolioView::updateStatus()
{
    if (m_state.isOutdated())
        showCounting();
    else
        showCounts();
    QString saved = tr("All changes saved");
    if (m_workspace.isWriting())
        saved = tr("Writing…");
    else if (m_workspace.lastSaved().isValid())
        saved = tr("All changes saved %1").arg(QLocale().toString(m_workspace.lastSaved().toLocalTime(), QStringLiteral("HH:mm")));
    const auto *guests = workspace::GuestAccess::of(m_workspace);
    if (guests && guests->leavesOut())
        saved = tr("Open for reading only, some confidential records are left out");
    else if (m_workspace.store().isReadOnly())
        saved = tr("Open for reading only");
    m_status->setRightText(tr("%1 · Local file, offline").arg(saved));
}

void PortfolioView::updateHistoryTexts()
{
    const auto undo = m_workspace.undoLabel();
    const auto redo = m_workspace.redoLabel();
    m_top->setUndoText(undo ? presentation::stepText(*undo) : QString());
    m_top->setRedoText(redo ? presentation::stepText(*redo) : QString());
}

} // namespace widgets
