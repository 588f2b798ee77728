// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/places.h"
#include "workspace/selection.h"
#include "workspace/visits.h"

#include <QHash>
#include <QVariantMap>

namespace widgets {

class PortfolioView;

/// What an open portfolio's view shows, taken from one view and shown in the next: place, way back, filter, dates, saved view, and
/// of each page that was opened its selection, tabs and typed text. So the window changes its language without losing a thing.
/// Half-typed fields of forms are stored, or held where they cannot be stored, when the state is taken.
class KeptView
{
public:
    explicit KeptView(PortfolioView &view);

    void showIn(PortfolioView &view) const;

private:
    struct PageState
    {
        QVariantMap own;   ///< What the page tells itself.
        QVariantMap parts; ///< Tabs and typed lines, by their path.
    };

    Place m_place;
    workspace::Visits m_visits;
    domain::FilterSpec m_filter;
    domain::AsOf m_asOf;
    qint64 m_savedView = 0;
    QList<workspace::Pick> m_picks;
    QHash<Place, PageState> m_pages;
    QString m_typedFilter;
    QString m_focus; ///< The path of what had the keyboard.
};

} // namespace widgets
