// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter_spec.h"

#include <QList>
#include <QVariantMap>

namespace workspace {

/// What was looked at: a place of the window under a filter, at a date, and what stood there: a company, a chart, a list of chosen records.
struct Visit
{
    int place = 0;
    domain::FilterSpec filter = {};
    domain::AsOf asOf = {};
    QVariantMap shown = {};

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// The way the user came, as in a web browser: each place, filter and date once, and where on it the user is now. A plain value.
class Visits
{
public:
    /// Goes on to a new one and forgets what lay ahead. Where only the date is another one again (month after month), the last one is replaced.
    void append(const Visit &visit);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_list.size(); }
    const Visit &goBack() { return m_list.at(--m_at); }
    const Visit &goForward() { return m_list.at(++m_at); }

private:
    bool isStepInTime(const Visit &visit) const;

    QList<Visit> m_list;
    qsizetype m_at = -1;
};

} // namespace workspace
