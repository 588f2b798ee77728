// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/suggestion_delegate.h"

#include "presentation/filter/filter_completion_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr int kRowHeight = 28;
constexpr int kPadding = 10;

} // namespace

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kRowHeight};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme.color(isChosen ? ColorRole::AccentSoft : ColorRole::Raised));
    const QRectF row = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    painter->setFont(presentation::textFont(TextRole::Strong));
    painter->setPen(theme.color(ColorRole::Text));
    const double wide = qMin<double>(painter->fontMetrics().horizontalAdvance(index.data().toString()) + 1, row.width() * 0.6);
    presentation::drawLine(*painter, QRectF(row.left(), row.top(), wide, row.height()), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(presentation::textFont(TextRole::Label));
    painter->setPen(theme.color(ColorRole::TextSecondary));
    const QRectF rest = row.adjusted(wide + 14, 0, 0, 0);
    presentation::drawLine(*painter, rest, Qt::AlignRight | Qt::AlignVCenter, index.data(presentation::FilterCompletionModel::MeaningRole).toString());
    painter->restore();
}

} // namespace widgets
