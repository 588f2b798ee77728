// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/list_plan_delegate.h"

#include "presentation/import/list_plan_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace widgets {

using exchange::ListRow;
using presentation::ChangeRun;
using presentation::ColorRole;
using presentation::ListPlanModel;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr double kPadding = 8;

std::pair<ColorRole, ColorRole> pillColors(ListRow::Action action)
{
    switch (action) {
    case ListRow::Action::Add: return {ColorRole::GoodSoft, ColorRole::Good};
    case ListRow::Action::Update: return {ColorRole::AccentSoft, ColorRole::Accent};
    case ListRow::Action::Conflict:
    case ListRow::Action::Likely: return {ColorRole::WarnSoft, ColorRole::Warn};
    case ListRow::Action::Refused: return {ColorRole::BadSoft, ColorRole::Bad};
    case ListRow::Action::Unchanged: break;
    }
    return {ColorRole::Hairline, ColorRole::TextSecondary};
}

void drawLine(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &text, std::pair<TextRole, ColorRole> look)
{
    painter.setFont(presentation::textFont(look.first));
    painter.setPen(theme.color(look.second));
    presentation::drawLine(painter, rect, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void drawPill(QPainter &painter, const QRectF &cell, const Theme &theme, const QModelIndex &index)
{
    const auto [ground, ink] = pillColors(ListRow::Action(index.data(ListPlanModel::ActionRole).toInt()));
    const QFont font = presentation::textFont(TextRole::Label);
    const QString text = index.data().toString();
    const double width = qMin(QFontMetricsF(font).horizontalAdvance(text) + 14.0, cell.width());
    const QRectF pill(cell.left(), cell.center().y() - 10.0, width, 20.0);
    drawPanel(painter, {pill, theme.color(ground), {}, kPillRadius});
    drawLine(painter, pill.adjusted(7, 0, -5, 0), theme, text, {TextRole::Label, ink});
}

void drawRuns(QPainter &painter, const QRectF &cell, const Theme &theme, const QModelIndex &index)
{
    const bool isRefused = index.data(ListPlanModel::ActionRole).toInt() == int(ListRow::Action::Refused);
    double x = cell.left();
    for (const ChangeRun &run : index.data(ListPlanModel::RunsRole).value<QList<ChangeRun>>()) {
        QFont font = presentation::textFont(run.look == ChangeRun::Look::New ? TextRole::Strong : TextRole::Body);
        font.setStrikeOut(run.look == ChangeRun::Look::Now);
        painter.setFont(font);
        painter.setPen(theme.color(isRefused ? ColorRole::Bad : run.look == ChangeRun::Look::New ? ColorRole::Text : ColorRole::TextSecondary));
        const double width = QFontMetricsF(font).horizontalAdvance(run.text);
        presentation::drawLine(painter, QRectF(x, cell.top(), qMin(width + 1, cell.right() - x), cell.height()), Qt::AlignVCenter | Qt::AlignLeft, run.text);
        x += width;
        if (x >= cell.right())
            return;
    }
}

void drawChoice(QPainter &painter, const QRectF &cell, const Theme &theme, const QModelIndex &index)
{
    const bool needsChoice = index.data(ListPlanModel::NeedsChoiceRole).toBool();
    const bool isRefused = index.data(ListPlanModel::ActionRole).toInt() == int(ListRow::Action::Refused);
    const ColorRole ink = !needsChoice ? ColorRole::Text : isRefused ? ColorRole::Bad : ColorRole::Warn;
    const QRectF box(cell.left(), cell.center().y() - 13, cell.width(), 26);
    drawPanel(painter, {box, theme.color(ColorRole::Surface), theme.color(needsChoice ? ink : ColorRole::Border)});
    drawLine(painter, box.adjusted(10, 0, -24, 0), theme, index.data().toString(), {TextRole::Body, ink});
    drawChevron(painter, QRectF(box.right() - 22, box.top(), 14, box.height()), Direction::Down, theme.color(ink));
}

} // namespace

void ListPlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = option.widget ? themeOf(*option.widget) : Theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    drawRowBackground(*painter, option.rect, theme, {isSelected, bool(option.state & QStyle::State_MouseOver), isSelected && index.column() == 0});
    painter->setPen(theme.color(ColorRole::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1);
    const QString second = index.data(ListPlanModel::SecondLineRole).toString();
    switch (index.column()) {
    case ListPlanModel::Line:
        painter->setFont(presentation::textFont(TextRole::Body));
        painter->setPen(theme.color(ColorRole::TextSecondary));
        presentation::drawTabular(*painter, cell, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    case ListPlanModel::Action: drawPill(*painter, cell, theme, index); break;
    case ListPlanModel::Record:
        drawLine(*painter, second.isEmpty() ? cell : QRectF(cell.left(), cell.top() + 2, cell.width(), 18), theme, index.data().toString(), {TextRole::Body, ColorRole::Text});
        if (!second.isEmpty())
            drawLine(*painter, QRectF(cell.left(), cell.top() + 19, cell.width(), 15), theme, second, {TextRole::Footnote, ColorRole::TextSecondary});
        break;
    case ListPlanModel::Change: drawRuns(*painter, cell, theme, index); break;
    default: drawChoice(*painter, cell, theme, index); break;
    }
    painter->restore();
}

} // namespace widgets
