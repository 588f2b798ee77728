// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/built_in_vocabulary.h"
#include "exchange/lists/list_import.h"
#include "exchange/mapping/mapping_proposal.h"

#include <QBuffer>

namespace unit {

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

/// A portfolio in memory into which lists are imported, with the choices that a user would make.
struct ListShelf
{
    ListShelf() { apply(builtInVocabulary(ids)); }

    Snapshot now = std::make_shared<const Portfolio>();
    IdSource ids{7, 0};
    QString fileName = u"list.csv"_s;
    ListChoices choices{.rows = {}, .fixes = {}, .words = {}, .updates = UpdatePolicy::NewerSourceWins, .asOf = PartialDate::day(2026, 11, 22), .region = {}};

    ListSource source(QByteArray bytes, ListKind list = ListKind::Unset) const
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto file = readSheets(buffer, fileName);
        if (!file.ok())
            qFatal("%s", qPrintable(file.error().detail));
        ListSource made;
        made.file = std::make_shared<const SheetFile>(std::move(file).value());
        made.header = findHeader(made.file->sheets[0]);
        made.mapping = proposeMapping(made.file->sheets[0], made.header, *now, list).mapping;
        // One row is little to judge a column by; here its heading decides.
        for (MappedColumn &column : made.mapping.columns) {
            if (const auto *target = column.target.isEmpty() ? targetCalled(list, column.header) : nullptr)
                column.target = QString::fromLatin1(target->key);
        }
        return made;
    }
    ListPlan plan(const QByteArray &bytes, ListKind list = ListKind::Unset)
    {
        auto planned = planListImport(source(bytes, list), now, choices, {ids, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC)});
        if (!planned.ok())
            qFatal("%s", qPrintable(planned.error().detail));
        return std::move(planned).value();
    }
    void apply(const ChangeSet &changes)
    {
        if (isStale(*now, changes))
            qFatal("stale");
        now = applied(now, changes);
    }
    ListPlan take(const QByteArray &bytes, ListKind list = ListKind::Unset)
    {
        ListPlan made = plan(bytes, list);
        apply(made.changes);
        return made;
    }
    template <class Record>
    QList<Record> all() const
    {
        QList<Record> records;
        for (const Record &record : now->rows<Record>())
            records.append(record);
        return records;
    }
    template <class Record, class Change>
    void edit(const Record &before, Change &&change)
    {
        Record after = before;
        change(after);
        ChangeSet changes;
        changes.update(before, after);
        apply(changes);
    }
};

} // namespace unit
