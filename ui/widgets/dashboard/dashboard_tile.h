// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/dashboard_layout.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace widgets {

class TileGrip;

/// One card of a dashboard with what moves, resizes and removes it, by pointer and by key. Asks for changes; makes none itself.
class DashboardTile : public QWidget
{
    Q_OBJECT

public:
    enum class Wish : quint8 { Earlier, Later, First, Last, Wider, Narrower, Taller, Shorter, Remove };

    /// `content` becomes the tile's; `neededHeight` tells how high it must be at a width, where that is known.
    DashboardTile(const presentation::DashboardCard &card, QWidget *content, std::function<int(int)> neededHeight, QWidget *parent);

    const presentation::DashboardCard &card() const { return m_card; }
    void setCard(const presentation::DashboardCard &card) { m_card = card; }
    QWidget *content() const { return m_content; }
    int neededHeight(int width) const { return m_neededHeight ? m_neededHeight(width) : 0; }
    void setName(const QString &name);
    void setMovable(bool isMovable);
    /// Adds what can be done with the card to its menu.
    void addActions(QMenu &menu);

Q_SIGNALS:
    void wished(widgets::DashboardTile *tile, widgets::DashboardTile::Wish wish);
    void optionsRequested(widgets::DashboardTile *tile);
    void focusMoved(widgets::DashboardTile *tile, int key);
    void gripPressed(widgets::DashboardTile *tile, bool resizes, QPoint globalPosition);
    void gripDragged(widgets::DashboardTile *tile, QPoint globalPosition);
    void gripReleased(widgets::DashboardTile *tile);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void connectGrip(TileGrip *grip, bool resizes);
    void showGrips(bool isShown);
    bool isResizable() const { return m_card.kind != presentation::CardKind::KeyFigures; }
    void wish(Wish wish) { Q_EMIT wished(this, wish); }

    presentation::DashboardCard m_card;
    QWidget *m_content;
    std::function<int(int)> m_neededHeight;
    QWidget *m_ring; ///< Over the content, or its focus could not be seen.
    TileGrip *m_move;
    TileGrip *m_size;
    bool m_isMovable = true;
};

} // namespace widgets
