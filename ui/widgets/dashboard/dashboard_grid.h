// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dashboard/dashboard_tile.h"

namespace widgets {

/// Lays the tiles of a dashboard out in columns by its width, and shows where a dragged tile would stand. Asks for the changes that
/// dragging means; the tiles stay in the order they were given.
class DashboardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardGrid(QWidget *parent = nullptr);

    /// In reading order. The tiles belong to the grid.
    void setTiles(const QList<DashboardTile *> &tiles);
    const QList<DashboardTile *> &tiles() const { return m_tiles; }
    /// The height that is seen of the grid: two rows of cards share it where they can.
    void setSeenHeight(int height);
    int columns() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void relayout();
    /// Gives a dragged tile back its place.
    void cancelDrag();

Q_SIGNALS:
    void moveRequested(int key, qsizetype to);
    void resizeRequested(int key, int columns, int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where things stand at a width: a rectangle per tile, in their order.
    struct Plan
    {
        QList<QRect> places;
        int height = 0;
    };
    struct Drag
    {
        DashboardTile *tile;
        QPoint grip;   ///< Of the pointer in the tile.
        QSize size;    ///< Of the tile before.
        bool resizes;
        qsizetype to;  ///< Where it would be put.
        QSize span;
    };

    Plan planned(int width) const;
    QList<int> rowHeights(const QList<presentation::DashboardCard> &ordered, const QList<QRect> &cells, int width) const;
    DashboardTile *tileOf(int key) const;
    QList<presentation::DashboardCard> cards() const;
    int columnsAt(int width) const;
    void connectTile(DashboardTile *tile);
    void startDrag(DashboardTile *tile, bool resizes, QPoint globalPosition);
    void drag(QPoint globalPosition);
    void dragMove(QPoint position);
    void dragSize(QPoint position);
    void drop();
    void moveFocus(DashboardTile *from, int key);

    QList<DashboardTile *> m_tiles;
    std::optional<Drag> m_drag;
    QRect m_gap; ///< Where the dragged tile would stand.
    int m_seenHeight = 0;
};

} // namespace widgets
