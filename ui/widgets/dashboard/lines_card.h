// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/card_lines_model.h"
#include "widgets/shell/card.h"

class QListView;
class QMenu;
class QToolButton;

namespace widgets {

class LineDelegate;
class TextLabel;

/// A card that tells in lines: what is upcoming, what changed. Enter or a double-click on a line leads to its records. As many lines as
/// fit are shown; the others are scrolled to.
class LinesCard : public Card
{
    Q_OBJECT

public:
    LinesCard(presentation::CardTextViewModel::Make make, workspace::ViewState &state, const QString &source, QWidget *parent = nullptr);

    presentation::CardTextViewModel &viewModel() { return *m_viewModel; }

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);
    void menuRequested(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeList();
    void makeWords();
    void showText();
    void openMenu();

    presentation::CardTextViewModel *m_viewModel;
    TextLabel *m_headline;
    TextLabel *m_subtitle;
    TextLabel *m_empty;
    TextLabel *m_footnote;
    QListView *m_list;
    presentation::CardLinesModel *m_lines;
    LineDelegate *m_delegate;
    QToolButton *m_more;
};

} // namespace widgets
