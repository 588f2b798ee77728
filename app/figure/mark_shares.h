// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace figure {

/// How much of one mark is selected.
struct MarkShare
{
    qint64 n = 0;       ///< Selected records of the mark.
    qint64 whole = 0;   ///< Records of the mark.
    double part = 0.0;  ///< Of the mark's value, 0..1.

    friend bool operator==(const MarkShare &, const MarkShare &) = default;
};

/// The selected share of each datum of a chart, by panel, series and datum. Empty where nothing is selected.
struct MarkShares
{
    QList<QList<QList<MarkShare>>> panels;

    bool isEmpty() const { return panels.isEmpty(); }
    /// Nothing where the chart had no such datum.
    const MarkShare *at(int panel, int series, int datum) const
    {
        if (panel >= panels.size() || series >= panels[panel].size() || datum >= panels[panel][series].size())
            return nullptr;
        return &panels[panel][series][datum];
    }
    friend bool operator==(const MarkShares &, const MarkShares &) = default;
};

} // namespace figure
