// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QScrollArea>

class QGridLayout;

namespace presentation {
class KeyFiguresViewModel;
}

namespace widgets {

class ChartCard;
class EmptyState;
class KeyFigureCard;

/// The dashboard: key figures, and the charts of the catalog as cards. Relays its cards out by its width.
class HomePage : public QScrollArea
{
    Q_OBJECT

public:
    HomePage(workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    ChartCard *card(const QString &chartId) const;

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void chartRequested(const QString &chartId);
    void exportRequested(const QString &chartId);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeKeyFigureCards();
    void makeChartCards(const QString &source);
    void showKeyFigures();
    void updateEmpty();
    void relayout();

    workspace::ViewState &m_state;
    presentation::KeyFiguresViewModel *m_keyFigures;
    QWidget *m_content;
    QGridLayout *m_grid;
    EmptyState *m_empty;
    QList<KeyFigureCard *> m_figures;
    QList<ChartCard *> m_charts;
    int m_columns = 0;
};

} // namespace widgets
