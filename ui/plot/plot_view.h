// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chart_data.h"
#include "figure/mark_shares.h"
#include "plot/chart_painting.h"
#include "plot/chart_style.h"

#include <QBasicTimer>
#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace plot {

class ChartMotion;

/// Shows one chart, from a card of 280 px to a full page. Each mark is a filter: a click chooses its records, a double
/// click or Enter asks for their list, the right button or the menu key for a menu. Tab enters, arrows move between marks.
/// Colors follow the palette. What is shown is painted by ChartPainting, as in every exported file.
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    void setChart(const figure::ChartData &chart);
    const figure::ChartData &chart() const { return m_chart; }
    /// The same, where it is another state of the chart that is seen: its marks move there in so many milliseconds. 0: at once.
    void moveTo(const figure::ChartData &chart, int milliseconds);
    bool isMoving() const { return m_motion != nullptr; }

    /// The selected share of each mark: it stays solid inside the ghost of the whole. Empty: nothing is selected.
    void setShares(const figure::MarkShares &shares);

    /// What the chart draws itself; a card that shows the headline leaves that out. All but the surface by default.
    void setParts(ChartParts parts);
    /// Space between the chart and the widget's edges.
    void setPadding(double pixels);
    void setTextZoom(double zoom);
    /// The headline, in addition to the text's zoom.
    void setHeadlineZoom(double zoom);

    /// What the value axis of each panel reaches at least: the same as that of the chart beside it.
    void setReach(const QList<double> &reach);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The height in which the chart fits unshrunk at a width.
    int neededHeight(int width) const;

    /// What is painted, for tests; built when first needed.
    const ChartPainting &painting() const;

Q_SIGNALS:
    /// The chart is pulled with the button held: it is to leave the window.
    void dragStarted();
    void recordsChosen(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey,
                       Qt::KeyboardModifiers modifiers);
    /// A click beside all marks, or Escape.
    void clearRequested();
    void listRequested(const QList<qint64> &ids, const QString &categoryKey, const QString &seriesKey);
    void menuRequested(const QPoint &globalPosition, const QList<qint64> &ids, const QString &categoryKey,
                       const QString &seriesKey);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// A mark told by its place in the data, so that it survives a new layout.
    struct Place
    {
        int panel;
        int series;
        int category;
        friend bool operator==(const Place &, const Place &) = default;
    };

    void rebuild();
    void endMotion();
    std::optional<Place> placeAt(QPointF position) const;
    const Mark *markOf(const std::optional<Place> &place) const;
    const figure::Datum *datumOf(const std::optional<Place> &place) const;
    QString categoryKey(const Place &place) const;
    QString seriesKey(const Place &place) const;
    QString tipText(const Mark &mark) const;
    void setHovered(std::optional<Place> place, QPointF globalPosition);
    void moveFocus(QPointF direction);
    void showFocusTip();
    void drawFocus(QPainter &painter) const;
    void drawShares(QPainter &painter) const;
    const QPixmap &picture() const;
    void drawRing(QPainter &painter, const Mark &mark, const QColor &color) const;

    figure::ChartData m_chart;
    figure::MarkShares m_shares;
    ChartStyle m_style;
    mutable std::unique_ptr<ChartPainting> m_painting;
    mutable QPixmap m_picture; ///< The chart as painted, so that hovering, selecting and scrolling only copy it.
    mutable QHash<int, int> m_needed; ///< Widths asked for, and the height each needs.
    std::unique_ptr<ChartMotion> m_motion; ///< While the chart is on its way.
    QBasicTimer m_settling; ///< Runs while the size is being changed.
    std::optional<Place> m_hovered;
    std::optional<Place> m_focused;
    std::optional<Place> m_pressed;
    std::optional<QPoint> m_grabbed; ///< Where the button went down; none once the chart is dragged away.
};

} // namespace plot
