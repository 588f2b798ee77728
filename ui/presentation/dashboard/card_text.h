// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "workspace/view_state.h"

#include <optional>

namespace presentation {

/// One line of a card of lines; leads to the records behind it.
struct CardLine
{
    enum class Sign : quint8 { None, Plus, Up, Down, Back, Edit, Clock, Full, Half, Hollow };
    Sign sign = Sign::None;
    QString lead;     ///< A date at its left; empty where a sign stands there.
    QString title;
    QString detail;
    QString trailing; ///< At its right: a word or a month.
    domain::RecordKind kind = domain::RecordKind::Unset;
    QList<qint64> ids;

    friend bool operator==(const CardLine &, const CardLine &) = default;
};

/// A card that tells in lines: the finding, what is listed, the lines, the footnote.
struct CardText
{
    QString headline;
    QString subtitle;
    QList<CardLine> lines;
    QString footnote;
    QString emptyText; ///< Instead of lines, where there are none.

    friend bool operator==(const CardText &, const CardText &) = default;
};

/// What such a card is made from. A plain value that another thread may take along.
struct CardTextRequest
{
    workspace::Evaluated evaluated;
    QDate before; ///< The earlier day compared with.
    QString source;
    domain::Language language = domain::Language::English;
};

/// What changed since the earlier day, by kind and reason. Pure; any thread.
CardText changesCard(const CardTextRequest &request);
/// What is expected in the six months after the as-of date, earliest first. Pure; any thread.
CardText upcomingCard(const CardTextRequest &request);

} // namespace presentation
