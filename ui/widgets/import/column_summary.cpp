// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/column_summary.h"

#include "presentation/import/mapping_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QPainter>
#include <QScrollBar>

namespace widgets {

using presentation::ColorRole;
using presentation::MappingModel;
using presentation::TextRole;

namespace {

constexpr int kLineHeight = 31;

void drawMark(QPainter &painter, const QPointF &center, bool isUnsure, const presentation::Theme &theme)
{
    painter.setPen(QPen(theme.color(isUnsure ? ColorRole::Warn : ColorRole::Good), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isUnsure) {
        painter.drawLine(center + QPointF(-3, 5), center + QPointF(-3, -5));
        painter.setBrush(theme.color(ColorRole::Warn));
        painter.drawPolygon(QPolygonF{center + QPointF(-3, -5), center + QPointF(5, -4), center + QPointF(3, -1.5), center + QPointF(5, 1), center + QPointF(-3, 1)});
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.drawPolyline(QPolygonF{center + QPointF(-4, 0.5), center + QPointF(-1, 3.5), center + QPointF(4.5, -3.5)});
    }
}

} // namespace

ColumnSummary::ColumnSummary(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What the columns mean"));
}

void ColumnSummary::setMapping(const exchange::ColumnMapping &mapping, const QList<exchange::ColumnFinding> &findings)
{
    MappingModel model;
    model.setMapping(mapping, findings);
    m_lines.clear();
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        const bool isUnsure = model.index(row, 0).data(MappingModel::UnsureRole).toBool();
        const bool isFound = isUnsure && findings.value(row).refused == 0 && !findings.value(row).needsDateOrder;
        m_lines.append({text(MappingModel::Heading), text(MappingModel::Target), isFound ? tr("found") : isUnsure ? text(MappingModel::Note) : QString(), isUnsure});
        texts.append(QStringLiteral("%1: %2").arg(text(MappingModel::Heading), text(MappingModel::Target)));
    }
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    updateRange();
    viewport()->update();
}

void ColumnSummary::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void ColumnSummary::updateRange()
{
    verticalScrollBar()->setRange(0, qMax(0, int(m_lines.size()) * presentation::zoomed(kLineHeight) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(presentation::zoomed(kLineHeight));
}

void ColumnSummary::paintLine(QPainter &painter, const QRectF &rect, const Line &line) const
{
    const presentation::Theme theme = themeOf(*this);
    painter.setPen(theme.color(ColorRole::Hairline));
    painter.drawLine(rect.topLeft(), rect.topRight());
    drawMark(painter, QPointF(rect.left() + 8, rect.center().y()), line.isUnsure, theme);
    const double middle = rect.left() + rect.width() * 0.53;
    const auto draw = [&](const QRectF &cell, const QString &text, std::pair<TextRole, ColorRole> look, Qt::Alignment alignment) {
        painter.setFont(presentation::textFont(look.first));
        painter.setPen(theme.color(look.second));
        presentation::drawLine(painter, cell, alignment | Qt::AlignVCenter, text);
    };
    draw(QRectF(rect.left() + 22, rect.top(), middle - rect.left() - 34, rect.height()), line.heading, {TextRole::Body, line.isUnsure ? ColorRole::Warn : ColorRole::Text}, Qt::AlignLeft);
    draw(QRectF(middle - 8, rect.top(), 14, rect.height()), QStringLiteral("→"), {TextRole::Body, ColorRole::TextSecondary}, Qt::AlignLeft);
    const double noteWidth = line.note.isEmpty() ? 0 : qMin(rect.width() * 0.22, QFontMetricsF(presentation::textFont(TextRole::Footnote)).horizontalAdvance(line.note) + 2);
    draw(QRectF(middle + 12, rect.top(), rect.right() - middle - 16 - noteWidth, rect.height()), line.meaning, {TextRole::Strong, ColorRole::Text}, Qt::AlignLeft);
    draw(QRectF(rect.right() - noteWidth, rect.top(), noteWidth, rect.height()), line.note, {TextRole::Footnote, ColorRole::TextSecondary}, Qt::AlignRight);
}

void ColumnSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    double y = -verticalScrollBar()->value();
    for (const Line &line : m_lines) {
        if (y + presentation::zoomed(kLineHeight) > 0 && y < viewport()->height())
            paintLine(painter, QRectF(0, y, viewport()->width(), presentation::zoomed(kLineHeight)), line);
        y += presentation::zoomed(kLineHeight);
    }
}

} // namespace widgets
