// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace performance {

/// What a program gets from Qt without work of its own: texts in a QStandardItemModel, sorted and filtered by a proxy.
struct QtPeer
{
    explicit QtPeer(const QStringList &titles)
    {
        QList<QStandardItem *> column;
        for (const QString &title : titles)
            column.append(new QStandardItem(title));
        items.invisibleRootItem()->appendColumn(column);
        proxy.setSourceModel(&items);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    }

    QStandardItemModel items;
    QSortFilterProxyModel proxy;
};

} // namespace performance
