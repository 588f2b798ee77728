// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace widgets {

/// The steps of a task in a row: done ones ticked, the present one filled, the others numbered. Shows; is not pressed.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double stepWidth(const QString &text) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace widgets
