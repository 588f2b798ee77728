// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/pipeline_painting.h"

#include "presentation/words/field_words.h"
#include "widgets/style/painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

using presentation::ColorRole;
using presentation::PipelineLine;
using presentation::TextRole;

namespace {

constexpr double kBarHeight = 15;
constexpr float kShadowOpacity = 0.3F;
constexpr float kPaleOpacity = 0.28F;
constexpr double kTextPadding = 8;

QString text(const char *source)
{
    return QCoreApplication::translate("PipelineView", source);
}

} // namespace

PipelinePainting::PipelinePainting(QPainter &painter, const presentation::PipelineLines &lines, const PipelineColumns &columns, presentation::Theme theme)
    : m_painter(painter), m_lines(lines), m_columns(columns), m_theme(theme)
{
    if (!lines.chart().panels.isEmpty()) {
        for (const auto &tick : lines.chart().panels.first().ticks)
            m_most = std::max(m_most, tick.value);
    }
}

double PipelinePainting::x(double value) const
{
    return std::round(m_columns.bars.left + m_columns.bars.width * value / m_most);
}

QColor PipelinePainting::color(const QString &key) const
{
    return key == QLatin1String("ALL") ? m_theme.color(ColorRole::Accent) : m_theme.areaColor(key);
}

void PipelinePainting::drawText(const PipelineColumns::Column &column, const QRectF &row, const QString &text, TextRole role, ColorRole color)
{
    if (column.width <= 0 || text.isEmpty())
        return;
    m_painter.setFont(presentation::textFont(role));
    m_painter.setPen(m_theme.color(color));
    presentation::drawLine(m_painter, QRectF(column.left, row.top(), column.width, row.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void PipelinePainting::drawHead(const QRectF &rect)
{
    m_painter.fillRect(rect, m_theme.color(ColorRole::Surface));
    drawText(m_columns.candidate, rect, text(QT_TRANSLATE_NOOP("PipelineView", "Candidate")), TextRole::Label, ColorRole::TextSecondary);
    drawText(m_columns.indication, rect, text(QT_TRANSLATE_NOOP("PipelineView", "Indication")), TextRole::Label, ColorRole::TextSecondary);
    const auto &panel = m_lines.chart().panels.first();
    const PipelineColumns::Column *notes[] = {&m_columns.partner, &m_columns.territory};
    for (qsizetype i = 0; i < std::min<qsizetype>(2, panel.noteLabels.size()); ++i)
        drawText(*notes[i], rect, panel.noteLabels.at(i), TextRole::Label, ColorRole::TextSecondary);
    drawText(m_columns.nextEvent, rect, text(QT_TRANSLATE_NOOP("PipelineView", "Next event")), TextRole::Label, ColorRole::TextSecondary);
    double from = 0;
    for (const auto &tick : panel.ticks) { // A phase is named over the stretch that ends with it.
        if (tick.value <= from)
            continue;
        m_painter.setFont(presentation::textFont(TextRole::Label));
        m_painter.setPen(m_theme.color(ColorRole::TextSecondary));
        presentation::drawLine(m_painter, QRectF(x(from) + 2, rect.top(), x(tick.value) - x(from) - 4, rect.height()), Qt::AlignCenter, tick.label);
        from = tick.value;
    }
    m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.color(ColorRole::Border));
}

void PipelinePainting::drawGrid(double top, double bottom)
{
    for (const auto &tick : m_lines.chart().panels.first().ticks)
        m_painter.fillRect(QRectF(x(tick.value), top, 1, bottom - top), m_theme.color(tick.value > 0 ? ColorRole::Grid : ColorRole::Axis));
}

void PipelinePainting::drawName(const PipelineLine &line, const QRectF &row)
{
    if (line.isRepeated) {
        drawText(m_columns.candidate, row, QStringLiteral("″"), TextRole::Label, ColorRole::TextTertiary);
        return;
    }
    drawText(m_columns.candidate, row, line.name, TextRole::Strong, ColorRole::Text);
    const double taken = QFontMetricsF(presentation::textFont(TextRole::Strong)).horizontalAdvance(line.name) + kTextPadding;
    if (!line.otherName.isEmpty() && taken + 30 < m_columns.candidate.width)
        drawText({m_columns.candidate.left + taken, m_columns.candidate.width - taken}, row, line.otherName, TextRole::Label, ColorRole::TextSecondary);
}

/// Of a row that is not selected, or in part, the bar is a shadow behind the selected share.
void PipelinePainting::drawBarBody(const QRectF &box, const QColor &fill, double marked)
{
    if (marked >= 1)
        return drawPanel(m_painter, {box, fill, std::nullopt, 2});
    QColor shadow = fill;
    shadow.setAlphaF(kShadowOpacity);
    drawPanel(m_painter, {box, shadow, std::nullopt, 2});
    if (marked > 0)
        drawPanel(m_painter, {QRectF(box.topLeft(), QSizeF(box.width() * marked, box.height())), fill, std::nullopt, 2});
}

void PipelinePainting::drawBar(int row, const QRectF &rect, double marked)
{
    const auto &bar = m_lines.bar(row);
    const PipelineLine &line = m_lines.line(row);
    const QColor fill = color(m_lines.groups().at(m_lines.groupOf(row)).colorKey);
    const QRectF box(x(bar.start), std::round(rect.center().y() - kBarHeight / 2), std::max(4.0, x(bar.value.value_or(0)) - x(bar.start)), kBarHeight);
    QColor inside = presentation::textOn(fill);
    if (bar.pale) {
        QColor pale = fill;
        pale.setAlphaF(kPaleOpacity);
        m_painter.fillRect(box, pale);
        QPen pen(fill, 1);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        inside = m_theme.color(ColorRole::Text);
    } else {
        drawBarBody(box, fill, marked);
        inside = marked < 1 ? m_theme.color(ColorRole::Text) : inside;
    }
    m_painter.setFont(presentation::textFont(TextRole::Footnote));
    if (const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(line.modality); !line.modality.isEmpty() && wide + 2 * kTextPadding <= box.width()) {
        m_painter.setPen(inside);
        presentation::drawLine(m_painter, box.adjusted(kTextPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.modality);
    }
    if (bar.label.isEmpty())
        return;
    m_painter.setPen(m_theme.color(ColorRole::TextSecondary));
    const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(bar.label);
    const double end = m_columns.bars.left + m_columns.bars.width;
    if (box.right() + 5 + wide <= end)
        presentation::drawLine(m_painter, QRectF(box.right() + 5, rect.top(), wide + 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, bar.label);
}

void PipelinePainting::drawRow(int row, const RowLook &look)
{
    const PipelineLine &line = m_lines.line(row);
    const bool isReturned = m_lines.bar(row).pale;
    const QRectF marked = look.rect.adjusted(m_columns.candidate.left - 6, 0, 0, 0);
    if (look.isSelected || look.isCurrent)
        drawRowBackground(m_painter, marked, m_theme, {look.isSelected, false, look.isCurrent});
    drawName(line, look.rect);
    drawText(m_columns.indication, look.rect, line.indication, TextRole::Label, ColorRole::Text);
    drawBar(row, look.rect, look.marked);
    const bool isNone = line.partner == QStringLiteral("–");
    drawText(m_columns.partner, look.rect, line.partner, isReturned || isNone ? TextRole::Label : TextRole::Strong, isReturned ? ColorRole::Bad : isNone ? ColorRole::TextTertiary : ColorRole::Text);
    drawText(m_columns.territory, look.rect, line.territory, TextRole::Label, ColorRole::TextSecondary);
    drawText(m_columns.nextEvent, look.rect, line.nextEvent, TextRole::Label, ColorRole::TextSecondary);
    if (look.showsFocus)
        drawFocusRing(m_painter, marked, m_theme, 2);
}

void PipelinePainting::drawGroup(const presentation::PipelineGroup &group, const QRectF &rect, double visibleTop)
{
    drawPanel(m_painter, {QRectF(rect.left(), rect.top() + 1, 3, rect.height() - 2), color(group.colorKey), std::nullopt, 1});
    const double top = std::clamp(visibleTop, rect.top(), std::max(rect.top(), rect.bottom() - 2 * 17));
    const PipelineColumns::Column words{m_columns.group.left + 11, m_columns.group.width - 11};
    drawText(words, QRectF(0, top, 0, kPipelineRow - 2), group.label, TextRole::Strong, ColorRole::Text);
    if (rect.height() > kPipelineRow)
        drawText(words, QRectF(0, top + 17, 0, 18), presentation::countedKind(domain::RecordKind::Program, group.programs), TextRole::Footnote, ColorRole::TextTertiary);
}

} // namespace widgets
