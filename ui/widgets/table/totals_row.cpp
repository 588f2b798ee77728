// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/totals_row.h"

#include "presentation/table/record_table_model.h"
#include "presentation/type/typography.h"
#include "presentation/words/field_words.h"
#include "widgets/pages/record_table.h"
#include "widgets/style/painting.h"
#include "widgets/table/table_header.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace widgets {

using presentation::ColorRole;
using presentation::RecordTableModel;
using presentation::TextRole;

namespace {

constexpr int kPadding = 8;
constexpr int kHeight = 42;

} // namespace

TotalsRow::TotalsRow(RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setObjectName(QStringLiteral("totals"));
    setAccessibleName(tr("Totals"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&table.records(), &RecordTableModel::totalsChanged, this, &TotalsRow::follow);
    connect(&table.records(), &RecordTableModel::layoutSet, this, &TotalsRow::follow);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    follow();
}

QSize TotalsRow::sizeHint() const
{
    return {0, presentation::zoomed(kHeight)};
}

QStringList TotalsRow::sentences() const
{
    QStringList sentences{presentation::countedKind(m_table.records().kind(), m_table.records().recordCount())};
    for (int column = 0; column < m_table.records().columnCount(); ++column) {
        const auto total = m_table.records().total(column);
        if (!total.note.isEmpty())
            sentences.append(tr("%1: %2").arg(m_table.records().headerData(column, Qt::Horizontal).toString(), total.sentence()));
    }
    return sentences;
}

void TotalsRow::follow()
{
    setVisible(m_table.records().layout().showsTotals);
    setAccessibleDescription(sentences().join(QStringLiteral("; ")));
    update();
}

void TotalsRow::drawCell(QPainter &painter, int column, int left) const
{
    const auto theme = themeOf(*this);
    const auto &model = m_table.records();
    const QRectF cell(left + kPadding, 0, m_table.columnWidth(column) - 2 * kPadding, height());
    const auto alignment = Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    auto total = model.total(column);
    if (column == 0) // The first column says of how many records all others speak.
        total = {presentation::countedKind(model.kind(), model.recordCount()), {}, {}};
    const bool hasBoth = !total.figure.isEmpty() && !total.note.isEmpty();
    painter.setPen(theme.color(ColorRole::Text));
    painter.setFont(presentation::textFont(TextRole::Strong));
    if (!total.figure.isEmpty())
        presentation::drawTabular(painter, hasBoth ? cell.adjusted(0, 3, 0, -18) : cell, alignment, total.figure);
    painter.setPen(theme.color(ColorRole::TextSecondary));
    painter.setFont(presentation::textFont(TextRole::Footnote));
    const bool fits = presentation::tabularWidth(QFontMetricsF(painter.font()), total.note) <= cell.width();
    presentation::drawTabular(painter, hasBoth ? cell.adjusted(0, 21, 0, -4) : cell, alignment, fits ? total.note : total.count);
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Sunk));
    const int covered = m_table.header().coveredWidth();
    painter.setClipRect(QRect(covered, 0, m_table.viewport()->width() - covered, height()));
    for (int column = covered > 0 ? 1 : 0; column < m_table.records().columnCount(); ++column)
        drawCell(painter, column, m_table.columnViewportPosition(column));
    if (covered > 0) {
        painter.setClipRect(QRect(0, 0, covered, height()));
        drawCell(painter, 0, 0);
        painter.fillRect(QRect(covered - 1, 0, 1, height()), theme.color(ColorRole::StrongBorder));
    }
    painter.setClipping(false);
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Border));
}

bool TotalsRow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = help->pos().x() < m_table.header().coveredWidth() ? 0 : m_table.columnAt(help->pos().x());
    QToolTip::showText(help->globalPos(), column < 0 ? QString() : m_table.records().total(column).sentence(), this);
    return true;
}

} // namespace widgets
