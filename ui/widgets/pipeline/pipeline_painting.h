// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"
#include "presentation/pipeline/pipeline_lines.h"
#include "presentation/type/typography.h"
#include "widgets/pipeline/pipeline_columns.h"

class QPainter;

namespace widgets {

inline constexpr int kPipelineRow = 24;
inline constexpr int kPipelineHead = 32;
inline constexpr int kPipelineGroupGap = 9;

/// Draws the parts of the pipeline view. Lives for one painting.
class PipelinePainting
{
public:
    PipelinePainting(QPainter &painter, const presentation::PipelineLines &lines, const PipelineColumns &columns, presentation::Theme theme);

    struct RowLook
    {
        QRectF rect;
        bool isSelected = false;
        bool isCurrent = false;
        bool showsFocus = false;
        double marked = 1; ///< Share of the row's programs that belong to the selection.
    };

    void drawHead(const QRectF &rect);
    void drawRow(int row, const RowLook &look);
    /// The heading of a group beside its rows; the words stay in sight while any of its rows is.
    void drawGroup(const presentation::PipelineGroup &group, const QRectF &rect, double visibleTop);
    void drawGrid(double top, double bottom);

private:
    void drawText(const PipelineColumns::Column &column, const QRectF &row, const QString &text, presentation::TextRole role, presentation::ColorRole color);
    void drawName(const presentation::PipelineLine &line, const QRectF &row);
    void drawBar(int row, const QRectF &rect, double marked);
    void drawBarBody(const QRectF &box, const QColor &fill, double marked);
    double x(double value) const;
    QColor color(const QString &key) const;

    QPainter &m_painter;
    const presentation::PipelineLines &m_lines;
    const PipelineColumns &m_columns;
    presentation::Theme m_theme;
    double m_most = 1; ///< The axis' end.
};

} // namespace widgets
