// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/recent_list.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kPathRole = Qt::UserRole + 1;
constexpr int kDetailRole = Qt::UserRole + 2;
constexpr int kWhenRole = Qt::UserRole + 3;
constexpr int kRowHeight = 56;
constexpr int kVisibleRows = 5;
constexpr int kPadding = 16;

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, presentation::zoomed(kRowHeight)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const presentation::Theme theme = presentation::Theme::of(option.palette);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus)
                             && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        drawRowBackground(*painter, option.rect, theme,
                          {.selected = focused, .hovered = option.state.testFlag(QStyle::State_MouseOver),
                           .current = focused});
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                              theme.color(ColorRole::Hairline));
        const QRect area = option.rect.adjusted(kPadding, 9, -kPadding, -9);
        painter->setFont(presentation::textFont(TextRole::Label));
        painter->setPen(theme.color(ColorRole::TextTertiary));
        const QString when = index.data(kWhenRole).toString();
        presentation::drawLine(*painter, area, Qt::AlignRight | Qt::AlignVCenter, when);
        const QRect left = area.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(when) - 16, 0);
        presentation::drawLine(*painter, left, Qt::AlignLeft | Qt::AlignBottom, index.data(kDetailRole).toString());
        painter->setFont(presentation::textFont(TextRole::CardTitle));
        painter->setPen(theme.color(ColorRole::Text));
        presentation::drawLine(*painter, left, Qt::AlignLeft | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

RecentList::RecentList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new RecentDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Recent portfolios"));
    const auto choose = [this](const QModelIndex &index) { emit portfolioChosen(index.data(kPathRole).toString()); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void RecentList::setPortfolios(const QList<RecentPortfolio> &portfolios)
{
    m_model->clear();
    for (const RecentPortfolio &portfolio : portfolios) {
        auto *item = new QStandardItem(portfolio.name);
        item->setData(portfolio.path, kPathRole);
        item->setData(portfolio.detail, kDetailRole);
        item->setData(portfolio.when, kWhenRole);
        item->setToolTip(portfolio.path);
        item->setAccessibleText(QStringLiteral("%1, %2, %3").arg(portfolio.name, portfolio.detail, portfolio.when));
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    return {480, presentation::zoomed(kRowHeight) * std::clamp(m_model->rowCount(), 1, kVisibleRows)};
}

QSize RecentList::minimumSizeHint() const
{
    return {240, presentation::zoomed(kRowHeight)};
}

} // namespace widgets
