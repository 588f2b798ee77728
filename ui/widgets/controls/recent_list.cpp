// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/recent_list.h"

#include "presentation/type/typography.h"
#include "widgets/style/painting.h"

#include <QKeyEvent>
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
constexpr int kPhasesRole = Qt::UserRole + 4;
constexpr int kMissingRole = Qt::UserRole + 5;
constexpr int kBarWidth = 10;
constexpr int kBarGap = 2;
constexpr int kBarsHeight = 16;
constexpr int kRoomForBars = 420; ///< A narrower list does without them.
constexpr int kWhenWidth = 92;
constexpr int kRowHeight = 56;
constexpr int kVisibleRows = 5;
constexpr int kPadding = 16;

/// How wide the bars are; 0 where there are none.
int drawPhases(QPainter &painter, const QRect &area, const QList<double> &counts, const presentation::Theme &theme)
{
    const double most = counts.isEmpty() ? 0.0 : *std::ranges::max_element(counts);
    if (most <= 0)
        return 0;
    const int width = int(counts.size()) * (kBarWidth + kBarGap);
    double left = area.right() - width;
    for (const double count : counts) {
        const double height = count <= 0 ? 1.0 : std::max(2.0, kBarsHeight * count / most);
        painter.fillRect(QRectF(left, area.center().y() + kBarsHeight / 2.0 - height, kBarWidth, height), theme.phaseColor(u"PHASE1_2"));
        left += kBarWidth + kBarGap;
    }
    return width + 16;
}

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
        const bool isMissing = index.data(kMissingRole).toBool();
        // The bars of all lines stand in one column, however long the dates are.
        QRect left = area.adjusted(0, 0, -std::max(presentation::zoomed(kWhenWidth), painter->fontMetrics().horizontalAdvance(when)) - 16, 0);
        if (option.rect.width() >= kRoomForBars)
            left.setRight(left.right() - drawPhases(*painter, left, index.data(kPhasesRole).value<QList<double>>(), theme));
        painter->setPen(theme.color(isMissing ? ColorRole::Warn : ColorRole::TextTertiary));
        presentation::drawLine(*painter, left, Qt::AlignLeft | Qt::AlignBottom, index.data(kDetailRole).toString());
        painter->setFont(presentation::textFont(TextRole::CardTitle));
        painter->setPen(theme.color(isMissing ? ColorRole::TextTertiary : ColorRole::Text));
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
    const auto choose = [this](const QModelIndex &index) {
        const QString path = index.data(kPathRole).toString();
        if (index.data(kMissingRole).toBool())
            emit forgetRequested(path, true);
        else
            emit portfolioChosen(path);
    };
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
        item->setData(QVariant::fromValue(portfolio.phases), kPhasesRole);
        item->setData(portfolio.isMissing, kMissingRole);
        item->setToolTip(portfolio.isMissing ? portfolio.detail : portfolio.path);
        item->setAccessibleText(QStringLiteral("%1, %2, %3").arg(portfolio.name, portfolio.detail, portfolio.when));
        m_model->appendRow(item);
    }
    updateGeometry();
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        emit forgetRequested(currentIndex().data(kPathRole).toString(), false);
    else
        QListView::keyPressEvent(event);
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
