// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_tile.h"

#include "widgets/dashboard/tile_grip.h"
#include "widgets/style/painting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace widgets {

using presentation::CardKind;

namespace {

/// The mark of keyboard focus around a tile; lets the mouse through.
class FocusRing : public QWidget
{
public:
    explicit FocusRing(QWidget *tile)
        : QWidget(tile)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawFocusRing(painter, rect(), themeOf(*this), kCardRadius);
    }
};

std::optional<DashboardTile::Wish> sizeWish(int key)
{
    switch (key) {
    case Qt::Key_Right: return DashboardTile::Wish::Wider;
    case Qt::Key_Left: return DashboardTile::Wish::Narrower;
    case Qt::Key_Down: return DashboardTile::Wish::Taller;
    case Qt::Key_Up: return DashboardTile::Wish::Shorter;
    default: return std::nullopt;
    }
}

std::optional<DashboardTile::Wish> moveWish(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down: return DashboardTile::Wish::Later;
    case Qt::Key_Left:
    case Qt::Key_Up: return DashboardTile::Wish::Earlier;
    case Qt::Key_Home: return DashboardTile::Wish::First;
    case Qt::Key_End: return DashboardTile::Wish::Last;
    default: return std::nullopt;
    }
}

} // namespace

DashboardTile::DashboardTile(const presentation::DashboardCard &card, QWidget *content, std::function<int(int)> neededHeight, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_content(content)
    , m_neededHeight(std::move(neededHeight))
    , m_ring(new FocusRing(this))
    , m_move(new TileGrip(TileGrip::Kind::Move, this))
    , m_size(new TileGrip(TileGrip::Kind::Size, this))
{
    m_content->setParent(this);
    m_content->show();
    m_content->lower();
    setFocusPolicy(Qt::StrongFocus);
    m_ring->hide();
    m_size->setVisible(isResizable());
    connectGrip(m_move, false);
    connectGrip(m_size, true);
}

void DashboardTile::setName(const QString &name)
{
    setAccessibleName(tr("Card: %1").arg(name));
    setAccessibleDescription(tr("Ctrl Shift and an arrow moves the card, Shift and an arrow resizes it, Delete removes it."));
}

void DashboardTile::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    m_move->setVisible(isMovable);
    m_size->setVisible(isMovable && isResizable());
}

void DashboardTile::connectGrip(TileGrip *grip, bool resizes)
{
    connect(grip, &TileGrip::pressed, this, [this, resizes](QPoint at) { Q_EMIT gripPressed(this, resizes, at); });
    connect(grip, &TileGrip::dragged, this, [this](QPoint at) { Q_EMIT gripDragged(this, at); });
    connect(grip, &TileGrip::released, this, [this] { Q_EMIT gripReleased(this); });
}

void DashboardTile::addActions(QMenu &menu)
{
    if (!m_isMovable)
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    if (m_card.kind == CardKind::Chart)
        menu.addAction(tr("Options…"), this, [this] { Q_EMIT optionsRequested(this); });
    if (isResizable()) {
        const auto add = [&](const QString &text, Wish wanted, bool isPossible) {
            menu.addAction(text, this, [this, wanted] { wish(wanted); })->setEnabled(isPossible);
        };
        add(tr("Wider") + QStringLiteral("\tShift+→"), Wish::Wider, m_card.columns < presentation::kDashboardColumns);
        add(tr("Narrower") + QStringLiteral("\tShift+←"), Wish::Narrower, m_card.columns > 1);
        add(tr("Taller") + QStringLiteral("\tShift+↓"), Wish::Taller, m_card.rows < presentation::kDashboardRows);
        add(tr("Shorter") + QStringLiteral("\tShift+↑"), Wish::Shorter, m_card.rows > 1);
    }
    menu.addAction(tr("Move earlier") + QStringLiteral("\tCtrl+Shift+←"), this, [this] { wish(Wish::Earlier); });
    menu.addAction(tr("Move later") + QStringLiteral("\tCtrl+Shift+→"), this, [this] { wish(Wish::Later); });
    menu.addAction(tr("Remove from the dashboard") + QStringLiteral("\tDel"), this, [this] { wish(Wish::Remove); });
}

void DashboardTile::resizeEvent(QResizeEvent *)
{
    m_content->setGeometry(rect());
    m_ring->setGeometry(rect());
    m_move->move((width() - m_move->width()) / 2, 0);
    m_size->move(width() - m_size->width(), height() - m_size->height());
    m_move->raise();
    m_size->raise();
    m_ring->raise();
}

void DashboardTile::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto moved = modifiers == (Qt::ControlModifier | Qt::ShiftModifier) ? moveWish(event->key()) : std::nullopt;
    const auto sized = modifiers == Qt::ShiftModifier && isResizable() ? sizeWish(event->key()) : std::nullopt;
    if (m_isMovable && moved)
        return wish(*moved);
    if (m_isMovable && sized)
        return wish(*sized);
    if (!hasFocus())
        return QWidget::keyPressEvent(event);
    if (m_isMovable && event->key() == Qt::Key_Delete)
        return wish(Wish::Remove);
    if (modifiers == Qt::NoModifier && sizeWish(event->key())) {
        Q_EMIT focusMoved(this, event->key());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_content->setFocus(Qt::TabFocusReason);
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DashboardTile::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addActions(menu);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void DashboardTile::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring->setVisible(event->reason() != Qt::MouseFocusReason);
    showGrips(true);
}

void DashboardTile::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring->hide();
    showGrips(underMouse());
}

void DashboardTile::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showGrips(true);
}

void DashboardTile::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showGrips(hasFocus());
}

void DashboardTile::showGrips(bool isShown)
{
    m_move->setShown(isShown && m_isMovable);
    m_size->setShown(isShown && m_isMovable);
}

} // namespace widgets
