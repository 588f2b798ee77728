// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view_state.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace widgets {

class TextLabel;
class TimeSlider;

/// The time machine: a slider over the months of the portfolio and a button that plays them. It only asks for another day; what is shown
/// follows the view state. The next day is asked for once the charts of the last one are there. Hidden until it is wanted.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    TimeBar(workspace::ViewState &state, QDate today, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard on its slider, or hides it.
    void toggle();
    void setPlaying(bool isPlaying);
    bool isPlaying() const { return m_tick.isActive(); }
    /// The days that the slider leads through.
    const QList<QDate> &days() const { return m_days; }

Q_SIGNALS:
    void dateChosen(QDate date);
    void compareRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSlider();
    void makeSteps();
    void readDays();
    void follow();
    void play();
    bool isWaiting() const;
    void chooseDay(int index);

    workspace::ViewState &m_state;
    QDate m_today;
    QList<QDate> m_days;
    QToolButton *m_play;
    TimeSlider *m_slider;
    TextLabel *m_first;
    TextLabel *m_shown;
    QComboBox *m_step;
    QPushButton *m_compare;
    QToolButton *m_close;
    QTimer m_tick;
};

} // namespace widgets
