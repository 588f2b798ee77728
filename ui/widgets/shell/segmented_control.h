// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QWidget>

namespace widgets {

/// A row of choices of which exactly one is taken. Left and right arrows move the choice.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    struct Segment
    {
        QString text;
        QIcon icon = {};
    };

    explicit SegmentedControl(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    int currentIndex() const { return m_current; }
    /// Takes a choice; announces it only if it differs.
    void setCurrentIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect segmentRect(int index) const;
    void paintSegment(QPainter &painter, int index) const;
    void updateAccessibleText();

    QList<Segment> m_segments;
    int m_current = 0;
};

} // namespace widgets
