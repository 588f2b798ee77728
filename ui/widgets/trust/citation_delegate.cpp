// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/citation_delegate.h"

#include "presentation/trust/citation_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::CitationModel;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kHeadingHeight = 28;
constexpr int kLine = 18;
constexpr int kInset = 16; ///< As the form's other parts.
constexpr int kPadding = 8;

void drawText(QPainter &painter, QRectF &area, const QString &text, TextRole role, const QColor &color)
{
    painter.setFont(presentation::textFont(role));
    painter.setPen(color);
    presentation::drawLine(painter, QRectF(area.left(), area.top(), area.width(), kLine), Qt::AlignLeft | Qt::AlignVCenter, text);
    area.setTop(area.top() + kLine);
}

} // namespace

void CitationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto theme = presentation::Theme::of(option.palette);
    QRectF area = QRectF(option.rect).adjusted(kInset, 0, -kInset, 0);
    const QString title = index.data().toString();
    if (index.data(CitationModel::HeadingRole).toBool()) {
        area.setTop(area.bottom() - kLine - 2);
        drawText(*painter, area, title, TextRole::Label, theme.color(ColorRole::TextSecondary));
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    drawRowBackground(*painter, QRectF(option.rect), theme, {selected, option.state.testFlag(QStyle::State_MouseOver), selected});
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Hairline));
    area.setTop(area.top() + kPadding / 2);
    drawText(*painter, area, title, TextRole::Body, theme.color(ColorRole::Text));
    drawText(*painter, area, index.data(CitationModel::DetailRole).toString(), TextRole::Subtitle, theme.color(ColorRole::TextSecondary));
    if (const QString quote = index.data(CitationModel::QuoteRole).toString(); !quote.isEmpty())
        drawText(*painter, area, QStringLiteral("“%1”").arg(quote), TextRole::Subtitle, theme.color(ColorRole::TextTertiary));
    painter->restore();
}

QSize CitationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(CitationModel::HeadingRole).toBool())
        return {option.rect.width(), kHeadingHeight};
    const int lines = index.data(CitationModel::QuoteRole).toString().isEmpty() ? 2 : 3;
    return {option.rect.width(), lines * kLine + kPadding};
}

} // namespace widgets
