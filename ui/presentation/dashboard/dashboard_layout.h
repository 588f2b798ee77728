// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/chart_catalog.h"
#include "domain/result.h"
#include "presentation/charts/compared_with.h"

#include <QJsonObject>
#include <QList>
#include <QRect>

namespace presentation {

/// What stands on a card. Foreign: a card of a newer version, kept as it is.
enum class CardKind : quint8 { Foreign, KeyFigures, Chart, Upcoming, Changes };

/// One card of a dashboard: what it shows, and how many columns and rows of the grid it takes. A plain value.
struct DashboardCard
{
    int key = 0; ///< Tells the cards of one dashboard apart, wherever they are moved; above 0.
    CardKind kind = CardKind::Chart;
    const analytics::CatalogEntry *chart = nullptr; ///< Of a chart; never null then.
    analytics::ChartOptions options = {};
    int columns = 1;
    int rows = 1;
    QJsonObject foreign = {};

    friend bool operator==(const DashboardCard &, const DashboardCard &) = default;
};

/// Whole columns and rows that a card may take.
inline constexpr int kDashboardColumns = 3;
inline constexpr int kDashboardRows = 3;

/// A dashboard has no more cards than this; what a stored one holds beyond is not read.
inline constexpr qsizetype kMostCards = 60;

/// The cards of a dashboard in reading order. Read from and written to the text that its record holds (JSON with a version).
struct DashboardLayout
{
    ComparedWith comparison = {};
    QList<DashboardCard> cards = {};

    QJsonObject toJson() const;
    QString toText() const;
    /// Error::Syntax where the text is no layout; `where` tells which part.
    static domain::Result<DashboardLayout> fromJson(const QJsonObject &object);
    static domain::Result<DashboardLayout> fromText(const QString &text);

    qsizetype indexOf(int key) const;
    /// These change the layout and say whether anything came of it.
    bool add(DashboardCard card);
    bool remove(int key);
    bool move(int key, qsizetype to);
    bool resize(int key, int columns, int rows);

    friend bool operator==(const DashboardLayout &, const DashboardLayout &) = default;
};

/// The delivered dashboards, by their words: "overview", "deals", "clinical".
DashboardLayout overviewLayout();
DashboardLayout dealsLayout();
DashboardLayout clinicalLayout();

/// A dashboard as a file that another portfolio can read.
struct DashboardFile
{
    QString name;
    DashboardLayout layout;

    QByteArray toBytes() const;
    /// Error::Syntax for what is no dashboard (`where` = "count" for one of more than `kMostCards` cards), Error::NewerSchema for one of a newer version.
    static domain::Result<DashboardFile> fromBytes(const QByteArray &bytes);
};

/// Where cards stand on a grid of so many columns, in cells: each in the first free place in reading order. A card wider than the
/// grid takes all of it; key figures take a row of their own. Pure.
QList<QRect> packed(const QList<DashboardCard> &cards, int columns);

} // namespace presentation
