// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot_view.h"

#include "plot/mark_tip.h"
#include "plot/motion/chart_motion.h"
#include "presentation/type/typography.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;
using presentation::Theme;

constexpr QSize kCardSize(420, 320);
constexpr int kNarrowest = 280;
constexpr qsizetype kWidthsKept = 16;
constexpr int kSettling = 60; ///< Milliseconds after which a new size is taken to stay.

/// What the mark is, in bold, over its figures. Data in a tooltip is never read as markup.
QString plainTip(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QString first = end < 0 ? text : text.left(end);
    const QString rest = end < 0 ? QString() : text.mid(end);
    return QStringLiteral("<p style='white-space:pre'><b>%1</b>%2</p>").arg(first.toHtmlEscaped(), rest.toHtmlEscaped());
}

} // namespace

PlotView::PlotView(QWidget *parent) : QWidget(parent)
{
    m_style.theme = Theme::of(palette());
    m_style.textZoom = presentation::windowTextZoom();
    m_style.parts.setFlag(ChartPart::Surface, false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PlotView::~PlotView() = default;

void PlotView::setChart(const figure::ChartData &chart)
{
    if (chart == m_chart)
        return;
    m_motion.reset();
    m_chart = chart;
    m_hovered.reset();
    m_pressed.reset();
    m_shares = {}; // Those of the chart before.
    setAccessibleName(chart.headline.isEmpty() ? chart.title : chart.headline);
    setAccessibleDescription(chart.alternativeText);
    rebuild();
    if (!markOf(m_focused))
        m_focused.reset();
}

void PlotView::setParts(ChartParts parts)
{
    m_style.parts = parts;
    rebuild();
}

void PlotView::setPadding(double pixels)
{
    m_style.padding = pixels;
    rebuild();
}

void PlotView::setTextZoom(double zoom)
{
    m_style.textZoom = zoom;
    rebuild();
}

void PlotView::setHeadlineZoom(double zoom)
{
    m_style.headlineZoom = zoom;
    rebuild();
}

void PlotView::rebuild()
{
    m_painting.reset();
    m_picture = {};
    m_needed.clear();
    m_settling.stop();
    updateGeometry();
    update();
}

const ChartPainting &PlotView::painting() const
{
    if (!m_painting)
        m_painting = std::make_unique<ChartPainting>(m_chart, QSizeF(size()), m_style);
    return *m_painting;
}

QSize PlotView::sizeHint() const
{
    return kCardSize.expandedTo(minimumSizeHint());
}

QSize PlotView::minimumSizeHint() const
{
    return {kNarrowest, neededHeight(width())};
}

/// Kept, since layouts ask for it again and again and it measures all words.
int PlotView::neededHeight(int width) const
{
    if (const auto known = m_needed.constFind(width); known != m_needed.cend())
        return *known;
    if (m_needed.size() >= kWidthsKept)
        m_needed.clear();
    const int height = static_cast<int>(std::ceil(ChartPainting::requiredHeight(m_chart, std::max(kNarrowest, width), m_style)));
    m_needed.insert(width, height);
    return height;
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    m_painting.reset();
    // While the edge is dragged the picture is stretched; laid out anew on each pixel, charts would stutter.
    if (isVisible() && !m_picture.isNull() && !event->oldSize().isEmpty())
        m_settling.start(kSettling, this);
    else
        m_picture = {};
    // A narrower chart wraps its words into more lines, and so needs more height.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void PlotView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_settling.timerId())
        return QWidget::timerEvent(event);
    m_settling.stop();
    m_picture = {};
    update();
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_style.theme != Theme::of(palette())) {
        m_style.theme = Theme::of(palette());
        rebuild();
    }
}

void PlotView::drawRing(QPainter &painter, const Mark &mark, const QColor &color) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5));
    painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2), 2, 2);
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_motion)
        return m_motion->paint(painter, rect(), m_style, painting().words());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_settling.isActive());
    painter.drawPixmap(rect(), m_settling.isActive() ? m_picture : picture());
    if (m_settling.isActive())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_shares.isEmpty())
        drawShares(painter);
    if (const Mark *mark = markOf(m_hovered))
        drawRing(painter, *mark, m_style.theme.color(ColorRole::TextTertiary));
    if (hasFocus())
        drawFocus(painter);
}

void PlotView::drawFocus(QPainter &painter) const
{
    const Mark *mark = markOf(m_focused);
    if (!mark && !painting().marks().isEmpty())
        return; // came by pointer: the arrows will show where they are
    Mark whole;
    whole.rect = QRectF(rect()).adjusted(5, 5, -5, -5);
    const QRectF ring = (mark ? mark->rect : whole.rect).adjusted(-3, -3, 3, 3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme.color(ColorRole::AccentLine), 4));
    painter.drawRoundedRect(ring, 3, 3);
    drawRing(painter, mark ? *mark : whole, m_style.theme.color(ColorRole::Accent));
}

std::optional<PlotView::Place> PlotView::placeAt(QPointF position) const
{
    const Mark *mark = painting().markAt(position);
    return mark ? std::optional(Place{mark->panel, mark->series, mark->category}) : std::nullopt;
}

const Mark *PlotView::markOf(const std::optional<Place> &place) const
{
    if (!place)
        return nullptr;
    const QList<Mark> &marks = painting().marks();
    const auto found = std::ranges::find_if(marks, [&place](const Mark &mark) {
        return *place == Place{mark.panel, mark.series, mark.category};
    });
    return found == marks.end() ? nullptr : &*found;
}

const figure::Datum *PlotView::datumOf(const std::optional<Place> &place) const
{
    const Mark *mark = markOf(place);
    return mark ? &painting().datum(*mark) : nullptr;
}

QString PlotView::categoryKey(const Place &place) const
{
    return m_chart.categories.value(place.category).key;
}

QString PlotView::seriesKey(const Place &place) const
{
    return m_chart.panels.at(place.panel).series.at(place.series).key;
}

QString PlotView::tipText(const Mark &mark) const
{
    return plainTip(MarkTip::text(m_chart, mark, m_shares.at(mark.panel, mark.series, mark.category)));
}

void PlotView::setHovered(std::optional<Place> place, QPointF globalPosition)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (const Mark *mark = markOf(place))
        QToolTip::showText(globalPosition.toPoint(), tipText(*mark), this);
    else
        QToolTip::hideText();
    update();
}

bool PlotView::event(QEvent *event)
{
    // The tip follows the mark under the pointer; the delayed request of the system would hide it again.
    if (event->type() == QEvent::ToolTip && m_hovered)
        return true;
    return QWidget::event(event);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPulled = event->buttons().testFlag(Qt::LeftButton) && m_grabbed
        && (event->position().toPoint() - *m_grabbed).manhattanLength() >= QApplication::startDragDistance();
    if (!isPulled)
        return setHovered(placeAt(event->position()), event->globalPosition());
    m_pressed.reset();
    m_grabbed.reset();
    setHovered(std::nullopt, {});
    Q_EMIT dragStarted();
}

void PlotView::leaveEvent(QEvent *)
{
    setHovered(std::nullopt, {});
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = event->position().toPoint();
    m_pressed = placeAt(event->position());
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = std::exchange(m_grabbed, std::nullopt).has_value();
    if (event->button() == Qt::LeftButton && isClick && !m_pressed && !placeAt(event->position()) && rect().contains(event->position().toPoint()))
        Q_EMIT clearRequested();
    if (event->button() != Qt::LeftButton || !m_pressed || placeAt(event->position()) != m_pressed)
        return;
    const Place place = *m_pressed;
    m_pressed.reset();
    m_focused = place;
    update();
    const QList<qint64> ids = datumOf(place)->ids;
    Q_EMIT recordsChosen(ids, categoryKey(place), seriesKey(place), event->modifiers());
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = placeAt(event->position());
    m_pressed.reset(); // the release that follows is not another choice
    if (event->button() == Qt::LeftButton && place)
        Q_EMIT listRequested(datumOf(place)->ids, categoryKey(*place), seriesKey(*place));
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto place = byMouse ? placeAt(event->pos()) : m_focused;
    const Mark *mark = markOf(place);
    if (!mark) {
        event->ignore();
        return;
    }
    const QPoint position = byMouse ? event->globalPos() : mapToGlobal(mark->rect.center().toPoint());
    Q_EMIT menuRequested(position, datumOf(place)->ids, categoryKey(*place), seriesKey(*place));
}

void PlotView::showFocusTip()
{
    if (const Mark *mark = markOf(m_focused))
        QToolTip::showText(mapToGlobal(mark->rect.bottomRight().toPoint()), tipText(*mark), this);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && !markOf(m_focused) && !painting().marks().isEmpty()) {
        const Mark &first = painting().marks().first();
        m_focused = Place{first.panel, first.series, first.category};
    }
    QWidget::focusInEvent(event);
}

void PlotView::moveFocus(QPointF direction)
{
    const QList<Mark> &marks = painting().marks();
    if (marks.isEmpty())
        return;
    const Mark *current = markOf(m_focused);
    const qsizetype next = current ? neighbor(marks, current - marks.data(), direction) : 0;
    if (next < 0)
        return;
    m_focused = Place{marks.at(next).panel, marks.at(next).series, marks.at(next).category};
    showFocusTip();
    update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const auto place = m_focused;
    const figure::Datum *datum = datumOf(place);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return QWidget::keyPressEvent(event); // Those move and resize the card around.
    switch (event->key()) {
    case Qt::Key_Left: return moveFocus({-1, 0});
    case Qt::Key_Right: return moveFocus({1, 0});
    case Qt::Key_Up: return moveFocus({0, -1});
    case Qt::Key_Down: return moveFocus({0, 1});
    case Qt::Key_Space:
        if (datum)
            Q_EMIT recordsChosen(datum->ids, categoryKey(*place), seriesKey(*place), event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (datum)
            Q_EMIT listRequested(datum->ids, categoryKey(*place), seriesKey(*place));
        return;
    case Qt::Key_Escape:
        if (m_shares.isEmpty())
            break;
        Q_EMIT clearRequested();
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace plot
