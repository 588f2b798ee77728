// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plot_canvas.h"

#include <qcustomplot.h>

#include <cmath>

namespace plot {
namespace {

using presentation::ColorRole;

constexpr double kSegmentGap = 0.7;
constexpr double kWhiskerPen = 1.4;

void hide(QCPAxis *axis)
{
    axis->setTicks(false);
    axis->setTickLabels(false);
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->grid()->setVisible(false);
}

} // namespace

struct PlotCanvas::Parts
{
    struct FrameParts
    {
        QCPAxis *category = nullptr;
        QCPAxis *value = nullptr;
        QCPBars *topBars = nullptr;
    };

    QCustomPlot plot;
    QCPLayoutInset *layout = new QCPLayoutInset; ///< Owned by the plot's layout.
    QList<FrameParts> frames;
    QSize size;
    presentation::Theme theme{};

    void setRange(QCPAxisRect *rect, const Frame &frame);
    void drawGrid(QCPAxis *axis, const QList<double> &values) const;
};

PlotCanvas::PlotCanvas(QSizeF size, presentation::Theme theme) : m_parts(std::make_unique<Parts>())
{
    m_parts->size = QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    m_parts->theme = theme;
    QCustomPlot &plot = m_parts->plot;
    plot.setBackground(Qt::NoBrush);
    plot.setViewport(QRect(QPoint(0, 0), m_parts->size));
    plot.setAntialiasedElements(QCP::aePlottables | QCP::aeFills | QCP::aeScatters);
    plot.setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid);
    plot.plotLayout()->clear();
    plot.plotLayout()->addElement(0, 0, m_parts->layout);
    m_parts->layout->setMargins(QMargins());
}

PlotCanvas::~PlotCanvas() = default;

void PlotCanvas::Parts::setRange(QCPAxisRect *rect, const Frame &frame)
{
    const bool isVertical = frame.orientation == figure::Orientation::Vertical;
    FrameParts parts;
    parts.category = rect->axis(isVertical ? QCPAxis::atBottom : QCPAxis::atLeft);
    parts.value = rect->axis(isVertical ? QCPAxis::atLeft : QCPAxis::atBottom);
    parts.category->setRange(-0.5, static_cast<double>(frame.categories) - 0.5);
    parts.category->setRangeReversed(!isVertical);
    parts.value->setRange(frame.low, frame.high);
    for (QCPAxis *axis : rect->axes())
        hide(axis);
    if (frame.baseline)
        parts.category->setBasePen(QPen(theme.color(ColorRole::Axis), 1));
    if (!frame.grid.isEmpty())
        drawGrid(parts.value, frame.grid);
    frames.append(parts);
}

void PlotCanvas::Parts::drawGrid(QCPAxis *axis, const QList<double> &values) const
{
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double value : values)
        ticker->addTick(value, QString());
    axis->setTicker(ticker);
    axis->setTicks(true);
    axis->setTickLength(0);
    axis->setSubTicks(false);
    axis->grid()->setVisible(true);
    axis->grid()->setPen(QPen(theme.color(ColorRole::Grid), 1));
    axis->grid()->setZeroLinePen(QPen(theme.color(ColorRole::Axis), 1));
}

int PlotCanvas::addFrame(const Frame &frame)
{
    auto *rect = new QCPAxisRect(&m_parts->plot, true);
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins(QMargins());
    rect->setMinimumSize(1, 1);
    // The layout rounds down; half a pixel keeps the rectangle where it was asked for.
    const double width = m_parts->size.width();
    const double height = m_parts->size.height();
    m_parts->layout->addElement(rect, QRectF((frame.rect.left() + 0.5) / width, (frame.rect.top() + 0.5) / height,
                                             (frame.rect.width() + 0.5) / width, (frame.rect.height() + 0.5) / height));
    m_parts->setRange(rect, frame);
    for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        m_parts->plot.plotLayout()->update(phase);
    return static_cast<int>(m_parts->frames.size()) - 1;
}

QPointF PlotCanvas::at(int frame, double category, double value) const
{
    const auto &parts = m_parts->frames.at(frame);
    const double along = parts.category->coordToPixel(category);
    const double across = parts.value->coordToPixel(value);
    return parts.category->orientation() == Qt::Horizontal ? QPointF(along, across) : QPointF(across, along);
}

void PlotCanvas::addBars(int frame, const Bars &bars)
{
    auto &parts = m_parts->frames[frame];
    auto *drawn = new QCPBars(parts.category, parts.value); // owned by the plot
    drawn->setData(bars.positions, bars.values, true);
    drawn->setWidthType(QCPBars::wtPlotCoords);
    drawn->setWidth(bars.width);
    drawn->setStackingGap(kSegmentGap);
    drawn->setBrush(bars.fill);
    drawn->setPen(bars.outline ? QPen(*bars.outline, 1) : QPen(Qt::NoPen));
    if (bars.placement == Placement::OnPrevious && parts.topBars)
        drawn->moveAbove(parts.topBars);
    parts.topBars = drawn;
}

void PlotCanvas::addPoints(int frame, const Points &points)
{
    auto &parts = m_parts->frames[frame];
    // Both owned by the plot. The whiskers come first: later things are drawn above earlier ones.
    auto *whiskers = new QCPErrorBars(parts.category, parts.value);
    auto *graph = new QCPGraph(parts.category, parts.value);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setData(points.positions, points.values, true);
    const QColor inside = points.hollow ? m_parts->theme.color(ColorRole::Surface) : points.color;
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(points.color, kWhiskerPen), inside,
                                           points.diameter));
    whiskers->setDataPlottable(graph);
    whiskers->setErrorType(QCPErrorBars::etValueError);
    whiskers->setData(points.below, points.above);
    whiskers->setPen(QPen(points.color, kWhiskerPen));
    whiskers->setWhiskerWidth(points.diameter);
    whiskers->setSymbolGap(points.diameter);
}

void PlotCanvas::paint(QPaintDevice &device, double scale, const Scene &below, const Scene &above) const
{
    QCPPainter painter(&device);
    painter.scale(scale, scale);
    painter.save();
    paintScene(painter, below);
    painter.restore();
    // Vectorized for pictures too: it is what keeps their bars at the very places that files have them.
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.save();
    m_parts->plot.toPainter(&painter, m_parts->size.width(), m_parts->size.height());
    painter.restore();
    paintScene(painter, above);
}

} // namespace plot
