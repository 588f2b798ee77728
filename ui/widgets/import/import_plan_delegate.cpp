// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_plan_delegate.h"

#include "presentation/import/import_plan_model.h"
#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QFontMetricsF>
#include <QPainter>

namespace widgets {

using presentation::ChangeRun;
using presentation::ColorRole;
using presentation::ImportPlanModel;
using presentation::PlanTone;
using presentation::TextRole;
using presentation::Theme;

namespace {

constexpr double kPadding = 8;

std::pair<ColorRole, ColorRole> pillColors(PlanTone tone)
{
    switch (tone) {
    case PlanTone::Add: return {ColorRole::GoodSoft, ColorRole::Good};
    case PlanTone::Update: return {ColorRole::AccentSoft, ColorRole::Accent};
    case PlanTone::Warn: return {ColorRole::WarnSoft, ColorRole::Warn};
    case PlanTone::Refused: return {ColorRole::BadSoft, ColorRole::Bad};
    case PlanTone::Quiet: break;
    }
    return {ColorRole::Hairline, ColorRole::TextSecondary};
}

PlanTone toneOf(const QModelIndex &index)
{
    return PlanTone(index.data(ImportPlanModel::ToneRole).toInt());
}

void drawLine(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &text, std::pair<TextRole, ColorRole> look)
{
    painter.setFont(presentation::textFont(look.first));
    painter.setPen(theme.color(look.second));
    presentation::drawLine(painter, rect, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void drawPill(QPainter &painter, const QRectF &cell, const Theme &theme, const QModelIndex &index)
{
    const auto [ground, ink] = pillColors(toneOf(index));
    const QFont font = presentation::textFont(TextRole::Label);
    const QString text = index.data().toString();
    const double width = qMin(QFontMetricsF(font).horizontalAdvance(text) + 14.0, cell.width());
    const QRectF pill(cell.left(), cell.center().y() - 10.0, width, 20.0);
    drawPanel(painter, {pill, theme.color(ground), {}, kPillRadius});
    drawLine(painter, pill.adjusted(7, 0, -5, 0), theme, text, {TextRole::Label, ink});
}

void drawRuns(QPainter &painter, const QRectF &cell, const Theme &theme, const QModelIndex &index)
{
    const bool isRefused = toneOf(index) == PlanTone::Refused;
    double x = cell.left();
    for (const ChangeRun &run : index.data(ImportPlanModel::RunsRole).value<QList<ChangeRun>>()) {
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
    if (!index.data(ImportPlanModel::HasChoiceRole).toBool()) {
        drawLine(painter, cell.adjusted(10, 0, 0, 0), theme, index.data().toString(), {TextRole::Body, ColorRole::TextSecondary});
        return;
    }
    const bool needsChoice = index.data(ImportPlanModel::NeedsChoiceRole).toBool();
    const bool isRefused = toneOf(index) == PlanTone::Refused;
    const ColorRole ink = !needsChoice ? ColorRole::Text : isRefused ? ColorRole::Bad : ColorRole::Warn;
    const QRectF box(cell.left(), cell.center().y() - 13, cell.width(), 26);
    drawPanel(painter, {box, theme.color(ColorRole::Surface), theme.color(needsChoice ? ink : ColorRole::Border)});
    drawLine(painter, box.adjusted(10, 0, -24, 0), theme, index.data().toString(), {TextRole::Body, ink});
    drawChevron(painter, QRectF(box.right() - 22, box.top(), 14, box.height()), Direction::Down, theme.color(ink));
}

} // namespace

void ImportPlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = option.widget ? themeOf(*option.widget) : Theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    drawRowBackground(*painter, option.rect, theme, {isSelected, bool(option.state & QStyle::State_MouseOver), isSelected && index.column() == 0});
    painter->setPen(theme.color(ColorRole::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1);
    const QString second = index.data(ImportPlanModel::SecondLineRole).toString();
    switch (index.column()) {
    case ImportPlanModel::Line:
        painter->setFont(presentation::textFont(TextRole::Body));
        painter->setPen(theme.color(ColorRole::TextSecondary));
        presentation::drawTabular(*painter, cell, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    case ImportPlanModel::Action: drawPill(*painter, cell, theme, index); break;
    case ImportPlanModel::Record:
        drawLine(*painter, second.isEmpty() ? cell : QRectF(cell.left(), cell.top() + 2, cell.width(), 18), theme, index.data().toString(), {TextRole::Body, ColorRole::Text});
        if (!second.isEmpty())
            drawLine(*painter, QRectF(cell.left(), cell.top() + 19, cell.width(), 15), theme, second, {TextRole::Footnote, ColorRole::TextSecondary});
        break;
    case ImportPlanModel::Change: drawRuns(*painter, cell, theme, index); break;
    default: drawChoice(*painter, cell, theme, index); break;
    }
    painter->restore();
}

} // namespace widgets
