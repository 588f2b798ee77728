// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/key_figures.h"
#include "domain/language.h"
#include "workspace/view_state.h"

#include <functional>

namespace presentation {

/// One key figure of Home in words: its value, of how many, and its change against an earlier day.
struct KeyFigureText
{
    QString key;
    QString title;
    QString value;
    QString qualifier;
    QString detail;
    QString change;        ///< With its own sign; empty where there is nothing to compare.
    QString changeContext; ///< "vs 30 Jun 2024".
    int tone = 0;          ///< 1 better, -1 worse, 0 neither.
    std::optional<figure::Interval> interval = {}; ///< Of a rate, with the rate itself: 0..1.
    double rate = 0.0;
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;     ///< The records behind the figure.
};

/// What key figures are made from. A plain value that another thread may take along.
struct KeyFigureRequest
{
    workspace::Evaluated evaluated;
    QDate before; ///< The earlier day compared with.
    domain::Language language = domain::Language::English;
};

/// The figures of what was found, as of its date, beside those of the earlier day. Pure; any thread.
QList<KeyFigureText> keyFigureTexts(const KeyFigureRequest &request);

/// The values that the figures had at even steps up to the as-of date, by key; none for a rate, whose interval says more. Takes long
/// with many records; empty where `isGivenUp` said so meanwhile. Pure; any thread.
QHash<QString, QList<double>> keyFigureTrends(const workspace::Evaluated &evaluated, const std::function<bool()> &isGivenUp);

} // namespace presentation
