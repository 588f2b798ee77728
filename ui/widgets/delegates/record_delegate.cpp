// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/record_delegate.h"

#include "domain/vocabulary/pipeline_vocabulary.h"
#include "presentation/colors/theme.h"
#include "presentation/table/record_table_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::RecordTableModel;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr int kPadding = 10;

QString columnKey(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, RecordTableModel::KeyRole).toString();
}

struct CellText
{
    QString text;
    TextRole role = TextRole::Body;
    ColorRole color = ColorRole::Text;
    Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeft;
};

void drawText(QPainter &painter, const QRectF &rect, const Theme &theme, const CellText &cell)
{
    painter.setFont(presentation::textFont(cell.role));
    painter.setPen(theme.color(cell.color));
    presentation::drawTabular(painter, rect, cell.alignment, cell.text);
}

/// Good, bad or quiet: what a deal's or trial's status means for a reader.
std::pair<ColorRole, ColorRole> pillColors(const QString &code)
{
    if (code == QLatin1String("TERMINATED") || code == QLatin1String("WITHDRAWN") || code == QLatin1String("PART_TERMINATED")
        || code == QLatin1String("LAPSED") || code == QLatin1String("CANCELED") || code == QLatin1String("SUSPENDED"))
        return {ColorRole::BadSoft, ColorRole::Bad};
    if (code == QLatin1String("ACTIVE") || code == QLatin1String("RECRUITING") || code == QLatin1String("ENROLLING_BY_INVITATION")
        || code == QLatin1String("ACTIVE_NOT_RECRUITING"))
        return {ColorRole::GoodSoft, ColorRole::Good};
    return {ColorRole::Hairline, ColorRole::TextSecondary};
}

void drawPill(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString text = index.data().toString();
    const QString code = index.data(RecordTableModel::CodeRole).toString();
    const auto [ground, ink] = pillColors(code);
    const QFont font = presentation::textFont(TextRole::Label);
    const double width = qMin(QFontMetricsF(font).horizontalAdvance(text) + 14.0, cell.width());
    const QRectF pill(cell.left(), cell.center().y() - 10.0, width, 20.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(pill, 4.0, 4.0);
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    painter.drawText(pill.adjusted(7, 0, -7, 0), int(Qt::AlignVCenter | Qt::AlignLeft), QFontMetricsF(font).elidedText(text, Qt::ElideRight, pill.width() - 14.0));
}

void drawName(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QString second = index.data(RecordTableModel::SecondLineRole).toString();
    const QString name = index.data().toString();
    if (second.isEmpty()) {
        drawText(painter, cell, theme, {name, TextRole::Strong});
        return;
    }
    const QRectF top(cell.left(), cell.top() + 2, cell.width(), 18);
    const QRectF bottom(cell.left(), cell.top() + 18, cell.width(), 16);
    drawText(painter, top, theme, {name, TextRole::Strong});
    drawText(painter, bottom, theme, {second, TextRole::Footnote, ColorRole::TextSecondary});
}

bool isPhase(const QString &key)
{
    return key == QLatin1String("highest_phase") || key == QLatin1String("phase");
}

bool isStatus(const QString &key)
{
    return key == QLatin1String("status") || key == QLatin1String("status_now");
}

} // namespace

void drawPhaseTrack(QPainter &painter, QPointF topLeft, QStringView phaseCode, Theme theme)
{
    const auto phase = domain::Phase(qMax(0, domain::vocabularyOf<domain::Phase>().find(phaseCode)));
    const int reached = domain::rank(phase);
    constexpr int kSegmentRanks[] = {20, 30, 40, 50, 60}; // Preclinical, 1, 2, 3, filed or on the market.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        const QRectF segment(topLeft.x() + i * 8.4, topLeft.y(), 7.2, kPhaseTrackHeight);
        painter.setBrush(theme.color(ColorRole::Hairline));
        painter.drawRoundedRect(segment, 1.5, 1.5);
        const bool isHalf = i > 0 && reached < kSegmentRanks[i] && reached > kSegmentRanks[i - 1] && reached % 10 == 5;
        if (reached >= kSegmentRanks[i] || isHalf) {
            painter.setBrush(theme.phaseColor(phaseCode));
            painter.drawRoundedRect(isHalf ? segment.adjusted(0, 0, -segment.width() / 2, 0) : segment, 1.5, 1.5);
        }
    }
    painter.restore();
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const bool isCurrentRow = index.column() == 0 && option.state.testFlag(QStyle::State_Selected);
    drawRowBackground(*painter, option.rect, theme, {option.state.testFlag(QStyle::State_Selected), option.state.testFlag(QStyle::State_MouseOver), isCurrentRow});
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding / 2, 0);
    const QString key = columnKey(index);
    const QString text = index.data().toString();
    const QString code = index.data(RecordTableModel::CodeRole).toString();
    if (index.column() == 0) {
        drawName(*painter, cell, index, theme);
    } else if (isPhase(key) && !code.isEmpty()) {
        drawPhaseTrack(*painter, {cell.left(), cell.center().y() - kPhaseTrackHeight / 2}, code, theme);
        drawText(*painter, cell.adjusted(kPhaseTrackWidth + 7, 0, 0, 0), theme, {text});
    } else if (isStatus(key) && !code.isEmpty()) {
        drawPill(*painter, cell, index, theme);
    } else {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const bool isQuiet = text == RecordTableModel::tr("not disclosed");
        drawText(*painter, cell, theme, {text, TextRole::Body, isQuiet ? ColorRole::TextTertiary : ColorRole::Text, alignment});
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kTwoLines = 36;
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * kPadding, kTwoLines};
}

} // namespace widgets
