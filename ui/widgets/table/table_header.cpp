// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/table_header.h"

#include "presentation/table/record_table_model.h"
#include "widgets/style/painting.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace widgets {

using presentation::RecordTableModel;

namespace {

/// The step's number, small and raised: 1 to 9.
QChar raisedDigit(qsizetype number)
{
    static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    return kDigits[std::clamp<qsizetype>(number, 0, 9)];
}

} // namespace

TableHeader::TableHeader(RecordTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setFirstSectionMovable(true);
    setMinimumSectionSize(44);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        Q_EMIT sortRequested(keyOf(column), m_isShifted);
    });
    connect(&model, &RecordTableModel::layoutSet, this, [this] { viewport()->update(); });
}

QString TableHeader::keyOf(int column) const
{
    return m_model.headerData(column, Qt::Horizontal, RecordTableModel::KeyRole).toString();
}

void TableHeader::setFreezesFirst(bool freezes)
{
    m_freezesFirst = freezes;
    viewport()->update();
}

int TableHeader::coveredWidth() const
{
    return m_freezesFirst && offset() > 0 && count() > 1 ? sectionSize(0) : 0;
}

bool TableHeader::isCovered(const QPoint &position) const
{
    constexpr int kGrip = 4;
    return position.x() < coveredWidth() + (coveredWidth() > 0 ? kGrip : 0);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const auto &sort = m_model.layout().sort;
    const auto step = std::ranges::find(sort, keyOf(column), &presentation::TableLayout::Sort::key);
    option->sortIndicator = QStyleOptionHeader::None;
    if (step == sort.end())
        return;
    option->sortIndicator = step->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (sort.size() > 1)
        option->text += raisedDigit(step - sort.begin() + 1);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int covered = coveredWidth();
    if (covered == 0)
        return;
    QPainter painter(viewport());
    const QRect rect(0, 0, covered, viewport()->height());
    painter.setClipRect(rect);
    paintSection(&painter, rect, 0);
    painter.fillRect(QRect(rect.right(), 0, 1, rect.height()), themeOf(*this).color(presentation::ColorRole::StrongBorder));
}

/// The event where the first column's title really is, out at the left.
QMouseEvent TableHeader::placed(const QMouseEvent &event) const
{
    return QMouseEvent(event.type(), event.position() - QPointF(offset(), 0), event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressedOnCovered = isCovered(event->position().toPoint());
    if (!m_isPressedOnCovered)
        return QHeaderView::mousePressEvent(event);
    auto moved = placed(*event);
    QHeaderView::mousePressEvent(&moved);
}

void TableHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnCovered = event->buttons() == Qt::NoButton ? isCovered(event->position().toPoint()) : m_isPressedOnCovered;
    if (!isOnCovered)
        return QHeaderView::mouseMoveEvent(event);
    auto moved = placed(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!std::exchange(m_isPressedOnCovered, false))
        return QHeaderView::mouseReleaseEvent(event);
    auto moved = placed(*event);
    QHeaderView::mouseReleaseEvent(&moved);
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isCovered(event->position().toPoint()))
        return QHeaderView::mouseDoubleClickEvent(event);
    auto moved = placed(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = isCovered(event->pos()) ? 0 : logicalIndexAt(event->pos());
    if (column >= 0)
        Q_EMIT menuRequested(keyOf(column), event->globalPos());
}

} // namespace widgets
