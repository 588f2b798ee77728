// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSlider>

namespace widgets {

/// The months of a portfolio as a line with its years marked; what has passed until the shown day is filled.
class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    /// The day of each place on the line.
    void setDays(const QList<QDate> &days);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double placeOf(int value) const;
    int valueAt(double x) const;
    void paintYears(QPainter &painter) const;

    QList<QDate> m_days;
};

} // namespace widgets
