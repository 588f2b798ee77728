// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/navigation_rail.h"

#include "presentation/type/typography.h"
#include "widgets/shell/navigation_delegate.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kWidth = 188;
constexpr int kCollapsedWidth = 52;
constexpr int kHeadHeight = 48;
constexpr int kCollapseId = -1;

int roleOf(NavigationRole role)
{
    return static_cast<int>(role);
}

QString countText(std::optional<qint64> count)
{
    return count ? QLocale().toString(*count) : QString();
}

QStandardItem *placeItem(const Destination &destination)
{
    auto *item = new QStandardItem(destination.label);
    item->setEditable(false);
    item->setData(destination.id, roleOf(NavigationRole::Id));
    item->setData(destination.iconName, roleOf(NavigationRole::IconName));
    item->setData(countText(destination.count), roleOf(NavigationRole::Count));
    return item;
}

QStandardItem *headingItem(const QString &section)
{
    auto *item = new QStandardItem(section);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, roleOf(NavigationRole::Heading));
    return item;
}

QListView *makeList(QStandardItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new NavigationDelegate(list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setTabKeyNavigation(false);
    return list;
}

QStandardItem *itemWithId(const QStandardItemModel &model, int id)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant value = model.item(row)->data(roleOf(NavigationRole::Id));
        if (value.isValid() && value.toInt() == id)
            return model.item(row);
    }
    return nullptr;
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_footerModel(new QStandardItemModel(this)),
      m_list(makeList(m_model, this)),
      m_footer(makeList(m_footerModel, this))
{
    setFixedWidth(presentation::zoomed(kWidth));
    m_list->setAccessibleName(tr("Sections"));
    m_footer->setAccessibleName(tr("Window"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, presentation::zoomed(kHeadHeight), 9, 8);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
    for (QListView *list : {m_list, m_footer}) {
        connect(list, &QListView::clicked, this, &NavigationRail::chooseIndex);
        connect(list, &QListView::activated, this, &NavigationRail::chooseIndex);
    }
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &NavigationRail::askForMenu);
    rebuildFooter();
}

void NavigationRail::askForMenu(const QPoint &position)
{
    const QModelIndex under = m_list->indexAt(position);
    const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
    if (const QVariant id = index.data(roleOf(NavigationRole::Id)); id.isValid())
        emit menuRequested(id.toInt(), m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()));
}

void NavigationRail::setDestinations(const QList<Destination> &destinations)
{
    m_model->clear();
    QString section;
    for (const Destination &destination : destinations) {
        if (destination.section != section && !destination.section.isEmpty())
            m_model->appendRow(headingItem(destination.section));
        section = destination.section;
        m_model->appendRow(placeItem(destination));
    }
    updateAccessibleTexts();
}

void NavigationRail::setFooterDestinations(const QList<Destination> &destinations)
{
    m_footerDestinations = destinations;
    rebuildFooter();
}

void NavigationRail::rebuildFooter()
{
    m_footerModel->clear();
    for (const Destination &destination : m_footerDestinations)
        m_footerModel->appendRow(placeItem(destination));
    m_footerModel->appendRow(placeItem(
        {.id = kCollapseId,
         .label = m_collapsed ? tr("Expand") : tr("Collapse"),
         .iconName = m_collapsed ? QStringLiteral("sidebar-expand-left") : QStringLiteral("sidebar-collapse-left")}));
    m_footer->setFixedHeight(presentation::zoomed(32) * m_footerModel->rowCount());
    updateAccessibleTexts();
}

void NavigationRail::setCount(int id, std::optional<qint64> count)
{
    if (QStandardItem *item = itemWithId(*m_model, id)) {
        item->setData(countText(count), roleOf(NavigationRole::Count));
        updateAccessibleTexts();
    }
}

void NavigationRail::setCurrent(int id)
{
    const std::pair<QListView *, QStandardItemModel *> lists[] = {{m_list, m_model}, {m_footer, m_footerModel}};
    for (const auto &[list, model] : lists) {
        if (const QStandardItem *item = itemWithId(*model, id))
            list->setCurrentIndex(item->index());
        else
            list->selectionModel()->clear();
    }
}

std::optional<int> NavigationRail::current() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    const QModelIndexList atFoot = m_footer->selectionModel()->selectedIndexes();
    const QModelIndex index = chosen.value(0, atFoot.value(0));
    return index.isValid() ? std::optional(index.data(roleOf(NavigationRole::Id)).toInt()) : std::nullopt;
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    const std::optional<int> shown = current();
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kCollapsedWidth : presentation::zoomed(kWidth));
    for (QListView *list : {m_list, m_footer}) {
        static_cast<NavigationDelegate *>(list->itemDelegate())->setCollapsed(collapsed);
        list->doItemsLayout();
    }
    rebuildFooter();
    if (shown)
        setCurrent(*shown);
    update();
    emit collapsedChanged(collapsed);
}

void NavigationRail::chooseIndex(const QModelIndex &index)
{
    const QVariant id = index.data(roleOf(NavigationRole::Id));
    if (!id.isValid())
        return;
    if (id.toInt() == kCollapseId) {
        m_footer->selectionModel()->clear();
        toggle();
        return;
    }
    setCurrent(id.toInt());
    emit destinationChosen(id.toInt());
}

void NavigationRail::updateAccessibleTexts()
{
    for (QStandardItemModel *model : {m_model, m_footerModel}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem *item = model->item(row);
            const QString count = item->data(roleOf(NavigationRole::Count)).toString();
            item->setAccessibleText(count.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), count));
            item->setToolTip(m_collapsed ? item->text() : QString());
        }
    }
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(ColorRole::Border));
    logo().paint(&painter, QRect(16, (presentation::zoomed(kHeadHeight) - 20) / 2, 20, 20));
    if (m_collapsed)
        return;
    painter.setFont(presentation::textFont(TextRole::ChartHeadline));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRect(46, 0, width() - 54, presentation::zoomed(kHeadHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("Portolan"));
}

} // namespace widgets
