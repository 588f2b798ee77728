// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/facet_delegate.h"

#include "presentation/filter/facet_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace widgets {

using presentation::ColorRole;
using presentation::FacetModel;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr int kSectionHeight = 36;
constexpr int kBucketHeight = 26; ///< Hit areas are at least 24.
constexpr int kRangeHeight = 34;
constexpr int kPadding = 12;
constexpr int kBox = 14;
constexpr int kBarWidth = 32;
constexpr int kNarrowestCount = 22;
constexpr int kCountWidth = 46;

FacetModel::RowKind rowKind(const QModelIndex &index)
{
    return FacetModel::RowKind(index.data(FacetModel::RowKindRole).toInt());
}

bool showsFocus(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawCross(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = box.adjusted(4, 4, -4, -4);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPainterPath tick(QPointF(box.left() + 3.5, box.center().y() + 0.5));
    tick.lineTo(box.left() + 6, box.bottom() - 4);
    tick.lineTo(box.right() - 3, box.top() + 4);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

/// A tick means "one of these", a cross "none of these".
void drawBox(QPainter &painter, const QRectF &box, const QModelIndex &index, Theme theme)
{
    const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
    const bool isExcluded = index.data(FacetModel::ExcludedRole).toBool();
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorRole fill = isExcluded ? ColorRole::Bad : state == Qt::Checked ? ColorRole::Accent : ColorRole::Surface;
    const bool isMarked = isExcluded || state == Qt::Checked;
    drawPanel(painter, {box, theme.color(fill), isMarked ? std::nullopt : std::optional(theme.color(ColorRole::InputBorder)), 3});
    if (isExcluded)
        drawCross(painter, box, theme.color(ColorRole::TextOnAccent));
    else if (isMarked)
        drawTick(painter, box, theme.color(ColorRole::TextOnAccent));
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (rowKind(index)) {
    case FacetModel::RowKind::Section: return {0, presentation::zoomed(kSectionHeight)};
    case FacetModel::RowKind::Range:
    case FacetModel::RowKind::Search: return {0, kRangeHeight};
    default: return {0, kBucketHeight};
    }
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const FacetModel::RowKind kind = rowKind(index);
    const bool isPressable = kind == FacetModel::RowKind::Bucket || kind == FacetModel::RowKind::More;
    painter->fillRect(option.rect, theme.color(isPressable && option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hairline : ColorRole::Surface));
    if (kind == FacetModel::RowKind::Section)
        paintSection(*painter, option, index);
    else if (kind == FacetModel::RowKind::Bucket)
        paintBucket(*painter, option, index);
    else if (kind == FacetModel::RowKind::More)
        paintMore(*painter, option, index);
    if (showsFocus(option))
        drawFocusRing(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1), theme);
    painter->restore();
}

void FacetDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
    const QRectF row = QRectF(option.rect).adjusted(kPadding, 6, -kPadding, 0);
    const QRectF chevron(row.right() - 10, row.center().y() - 5, 10, 10);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChevron(painter, chevron, option.state.testFlag(QStyle::State_Open) ? Direction::Down : Direction::Right, theme.color(ColorRole::TextTertiary));
    QRectF text = row.adjusted(0, 0, -18, 0);
    if (const qint64 chosen = index.data(FacetModel::ChosenCountRole).toLongLong(); chosen > 0) {
        painter.setFont(presentation::textFont(TextRole::Label));
        painter.setPen(theme.color(ColorRole::Accent));
        const QString count = QLocale().toString(chosen);
        presentation::drawTabular(painter, text, Qt::AlignRight | Qt::AlignVCenter, count);
        text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(count) - 6);
    }
    painter.setFont(presentation::textFont(TextRole::Strong));
    painter.setPen(theme.color(ColorRole::Text));
    presentation::drawLine(painter, text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void FacetDelegate::paintBucket(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRectF row = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    drawBox(painter, QRectF(row.left(), row.center().y() - kBox / 2.0, kBox, kBox), index, theme);
    const qint64 count = index.data(FacetModel::CountRole).toLongLong();
    const QRectF numbers(row.right() - kCountWidth, row.top(), kCountWidth, row.height());
    painter.setFont(presentation::textFont(TextRole::Label));
    painter.setPen(theme.color(count > 0 ? ColorRole::TextSecondary : ColorRole::TextDisabled));
    const QString countText = QLocale().toString(count);
    presentation::drawTabular(painter, numbers, Qt::AlignRight | Qt::AlignVCenter, countText);
    const double countWidth = presentation::tabularWidth(painter.fontMetrics(), countText);
    const double share = index.data(FacetModel::ShareRole).toDouble();
    const double length = count > 0 ? qMax(2.0, share * kBarWidth) : 0.0;
    const QRectF bar(row.right() - qMax<double>(countWidth, kNarrowestCount) - 6 - length, row.center().y() - 2, length, 4);
    drawPanel(painter, {bar, theme.color(ColorRole::AccentLine), std::nullopt, 2});
    const double textRight = bar.left() - 6; // A short bar leaves its room to the words.
    painter.setFont(presentation::textFont(TextRole::Body));
    painter.setPen(theme.color(count > 0 || index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked ? ColorRole::Text : ColorRole::TextTertiary));
    const double textLeft = row.left() + kBox + 8;
    presentation::drawLine(painter, QRectF(textLeft, row.top(), textRight - textLeft, row.height()), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void FacetDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(presentation::textFont(TextRole::Label));
    painter.setPen(Theme::of(option.palette).color(ColorRole::Accent));
    const QRectF text = QRectF(option.rect).adjusted(kPadding + kBox + 8, 0, -kPadding, 0);
    presentation::drawLine(painter, text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

} // namespace widgets
