// SPDX-License-Identifier: GPL-3.0-or-later
// Search everywhere: what it leads to.
#include "domain/value_text.h"
#include "presentation/words/window_language.h"
#include "widgets/search/search_palette.h"
#include "widgets/shell/portfolio_view.h"
#include "widgets/style/reading_order.h"

#include <QSet>

namespace widgets {

using domain::RecordKind;

/// Pages are made when they are first needed, and their parts in any order: Tab follows what is seen.
bool PortfolioView::focusNextPrevChild(bool next)
{
    return moveInReadingOrder(*this, next) || QWidget::focusNextPrevChild(next);
}

SearchPalette *PortfolioView::makeSearch()
{
    auto *search = new SearchPalette(m_workspace, m_state, this);
    QSet<RecordKind> kinds{RecordKind::Indication, RecordKind::Target};
    domain::forEachRecordKind([&]<class Record>() {
        if (placeOf(domain::recordKindOf<Record>()))
            kinds.insert(domain::recordKindOf<Record>());
    });
    search->setKinds(kinds);
    connect(search, &SearchPalette::recordChosen, this, &PortfolioView::showFound);
    connect(search, &SearchPalette::listRequested, this, [this](RecordKind kind, const QList<qint64> &ids, const QString &label) {
        if (placeOf(kind)) {
            showRecords(kind, ids, label);
            return;
        }
        QSet<qint64> candidates;
        for (const qint64 id : ids) {
            for (const qint64 candidate : candidatesOf(kind, id))
                candidates.insert(candidate);
        }
        showRecords(RecordKind::Candidate, candidates.values(), label);
    });
    return search;
}

void PortfolioView::openSearch(const QList<Command> &commands)
{
    QList<Command> others = commands; // All but the one that opens the search.
    others.removeIf([](const Command &command) { return command.shortcut == QKeySequence(Qt::CTRL | Qt::Key_K); });
    m_search->setCommands(others);
    m_search->open();
}

/// Indications and targets have no page: their candidates are listed.
void PortfolioView::showFound(RecordKind kind, qint64 id)
{
    if (placeOf(kind))
        showRecord(kind, id);
    else
        showRecords(RecordKind::Candidate, candidatesOf(kind, id), domain::recordName(*m_state.snapshot(), kind, id, presentation::windowLanguage()));
}

QList<qint64> PortfolioView::candidatesOf(RecordKind kind, qint64 id) const
{
    const auto snapshot = m_state.snapshot();
    QList<qint64> ids;
    const auto add = [&](const auto &link) {
        if (!ids.contains(link.candidate.value))
            ids.append(link.candidate.value);
    };
    if (kind == RecordKind::Indication)
        snapshot->forEachOf<&domain::Program::indication>(domain::Id<domain::Indication>{id}, add);
    else if (kind == RecordKind::Target)
        snapshot->forEachOf<&domain::CandidateTarget::target>(domain::Id<domain::Target>{id}, add);
    return ids;
}

} // namespace widgets
