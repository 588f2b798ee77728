// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {

class Card;
class TextLabel;

/// One stop of the tour: what it says, and the part of the window it points at.
struct TourStep
{
    QString title;
    QString text;
    QPointer<QWidget> target; ///< Null: the window as a whole.
};

/// Leads through a few parts of the window: dims all but one, and says what it is for. Enter and the arrow keys go on and back, Esc ends it.
/// Lies over its parent, which owns it, and goes when it ends.
class Tour : public QWidget
{
    Q_OBJECT

public:
    Tour(const QList<TourStep> &steps, QWidget &over);

    int currentStep() const { return m_current; }
    /// Whether this user has seen a tour, or ended one.
    static bool wasSeen();

public Q_SLOTS:
    void goOn();
    void goBack();
    void end();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCard();
    void show(int step);
    void place();
    QRect targetRect() const;

    QList<TourStep> m_steps;
    int m_current = 0;
    Card *m_card;
    TextLabel *m_text;
    TextLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<QWidget> m_before; ///< Had the focus before the tour.
};

} // namespace widgets
