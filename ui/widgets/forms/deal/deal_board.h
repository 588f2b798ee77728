// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/edit_queue.h"
#include "widgets/forms/lists/child_table.h"
#include "workspace/view_state.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace widgets {

class Card;
class DealFigures;
class PillLine;
class RightsMap;
class TextLabel;
class TimelineWidget;

/// A deal at a glance and at hand: timeline, terms and royalty tiers in place, totals, effective royalty rates, parties, assets and the
/// rights map. Follows the portfolio and the as-of date; two columns where there is room. Main thread.
class DealBoard : public QWidget
{
    Q_OBJECT

public:
    DealBoard(workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QWidget *parent);

    void showRecord(domain::RecordKind kind, qint64 id);
    void setReadOnly(bool isReadOnly);
    bool commitTyping();
    void revertTyping();

Q_SIGNALS:
    void openRequested(domain::RecordKind kind, qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    /// An event was chosen on the timeline, or a new one is wanted (id 0).
    void eventRequested(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *addCard(QVBoxLayout *column, const QString &title, const QString &note = {});
    void makeTimeline(QVBoxLayout *top);
    void makeTerms();
    void makeRoyalties();
    void makeSide();
    void connectTable(ChildTable *table);
    void refresh();
    void showRoyalties();
    qint64 royaltyTerm() const;

    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    EditQueue &m_queue;
    qint64 m_id = 0;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    TimelineWidget *m_timeline;
    Card *m_timelineCard = nullptr;
    ChildTable *m_terms;
    Card *m_royaltyCard = nullptr;
    ChildTable *m_tiers;
    DealFigures *m_figures;
    TextLabel *m_royalties = nullptr;
    TextLabel *m_royaltyNote = nullptr;
    TextLabel *m_parties = nullptr;
    TextLabel *m_assets = nullptr;
    Card *m_endingCard = nullptr;
    PillLine *m_ending = nullptr;
    RightsMap *m_rights;
};

} // namespace widgets
