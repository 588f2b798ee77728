// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/presenting/show_type.h"

#include <QWidget>

class QStackedWidget;

namespace widgets {

class PortfolioView;
class ShowPage;

/// Presentation mode: one chart or page of a dashboard per screen, over everything else. Arrow keys, Page, Space and clicks turn the
/// screens, Home and End lead to the first and the last, Esc ends it. Deletes itself when it is closed.
class ShowWindow : public QWidget
{
    Q_OBJECT

public:
    /// `pages` become its own; shown from the one at `first`. `title` and `note` stand at the foot of every screen.
    ShowWindow(const QList<ShowPage *> &pages, int first, const QString &title, QWidget *parent);

    /// Of what the view shows: the cards of the dashboard on Home, the pipeline, or the charts from the one that is shown.
    static void open(PortfolioView &view);

    ShowPage &page() const;
    /// Which screen is shown, and of how many; from 1.
    int screen() const;
    int screens() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void turn(int by);
    void show(qsizetype page, int screen);
    void updateNumber();
    QString number() const;

    QList<ShowPage *> m_pages;
    QStackedWidget *m_stack;
    QString m_title;
    ShowType m_type;
    int m_screen = 0; ///< Within the page.
    int m_resting = 0; ///< Timer after which the pointer is hidden.
};

} // namespace widgets
