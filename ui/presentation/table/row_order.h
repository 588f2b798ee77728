// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "presentation/table/record_source.h"
#include "presentation/table/sort_key.h"

#include <QHash>

#include <functional>
#include <memory>

namespace presentation {

/// A record's place in a table: what it is sorted by, and whether the text typed above the table lets it be seen.
struct TableEntry
{
    qint64 id = 0;
    QList<SortKey> keys; ///< The group's first, where there are groups; then one per sorting step.
    bool passes = true;
};

/// How a table is put in order: a plain value that a background task may take along with its snapshot.
struct OrderSpec
{
    struct Step
    {
        int column = -1; ///< Of the source.
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Step &, const Step &) = default;
    };

    std::shared_ptr<const RecordSource> source;
    domain::Snapshot portfolio;
    domain::AsOf asOf;
    QList<Step> steps;
    int group = -1; ///< Column of the source whose values make groups; -1 for none.
    QString typed;  ///< Normalized; a record passes if its names contain it.
    domain::Language language = domain::Language::English; ///< Of the names that references are sorted by.

    /// The first step that is the group's own column gives the direction of the groups.
    Qt::SortOrder groupOrder() const;
    QList<SortKey> keysOf(qint64 id) const;
    /// A whole order: equal values are told apart by id, so that an edit elsewhere moves nothing.
    bool precedes(const TableEntry &a, const TableEntry &b) const;
    bool isSameGroup(const TableEntry &a, const TableEntry &b) const { return group < 0 || a.keys.first() == b.keys.first(); }
};

/// What is asked of a background task: these records, in order.
struct OrderQuestion
{
    OrderSpec spec;
    QList<qint64> ids;
    QList<TableEntry> known;            ///< The answer to the last question of the same records and steps; empty where there is none.
    QHash<qint64, QString> searchKeys; ///< Those known already.
};

struct OrderAnswer
{
    QList<TableEntry> entries;
    QHash<qint64, QString> searchKeys;
};

/// Pure, any thread. Gives up with an empty answer once `isCanceled` says so.
OrderAnswer answerTo(const OrderQuestion &question, const std::function<bool()> &isCanceled);

} // namespace presentation
