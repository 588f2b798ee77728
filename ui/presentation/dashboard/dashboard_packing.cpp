// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dashboard/dashboard_layout.h"

#include <algorithm>

namespace presentation {

namespace {

bool isFree(const QList<QRect> &taken, const QRect &place)
{
    return std::ranges::none_of(taken, [&](const QRect &other) { return other.intersects(place); });
}

int lowest(const QList<QRect> &taken)
{
    int row = 0;
    for (const QRect &place : taken)
        row = std::max(row, place.bottom() + 1);
    return row;
}

QRect firstFree(const QList<QRect> &taken, QSize size, QSize grid)
{
    for (int row = grid.height();; ++row) {
        for (int column = 0; column + size.width() <= grid.width(); ++column) {
            if (const QRect place(QPoint(column, row), size); isFree(taken, place))
                return place;
        }
    }
}

} // namespace

QList<QRect> packed(const QList<DashboardCard> &cards, int columns)
{
    QList<QRect> places;
    int first = 0; // Nothing goes above the key figures that it stands below.
    for (const auto &card : cards) {
        if (card.kind == CardKind::KeyFigures) {
            first = lowest(places);
            places.append({0, first, columns, 1});
            ++first;
            continue;
        }
        const QSize size(std::min(card.columns, columns), card.rows);
        places.append(firstFree(places, size, {columns, first}));
    }
    return places;
}

} // namespace presentation
