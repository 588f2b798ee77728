// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// The place of a tile that is dragged: dots at its top to move it, an edge at its lower corner to resize it. By the pointer only; the
/// tile has keys for the same.
class TileGrip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Move, Size };
    TileGrip(Kind kind, QWidget *parent);

    void setShown(bool isShown);

Q_SIGNALS:
    void pressed(QPoint globalPosition);
    void dragged(QPoint globalPosition);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Kind m_kind;
    bool m_isShown = false;
    bool m_isDragging = false;
};

} // namespace widgets
