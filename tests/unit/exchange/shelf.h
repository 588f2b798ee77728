// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/trial_import.h"

#include <QBuffer>

namespace unit {

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

inline QDateTime someDay()
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
}

/// A portfolio in memory with the registry texts that a store would hold.
struct Shelf
{
    Snapshot now = std::make_shared<const Portfolio>();
    QHash<QString, QByteArray> texts;
    IdSource ids{7, 0};

    TextLookup lookup() const
    {
        return [this](const QString &hash) { return texts.contains(hash) ? QString::fromUtf8(qUncompress(texts.value(hash))) : QString(); };
    }
    Result<ImportPlan> plan(QByteArray bytes, const Progress &progress = {})
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return planTrialImport(buffer, u"file.csv"_s, *now, lookup(), progress);
    }
    void apply(const ChangeSet &changes)
    {
        if (isStale(*now, changes))
            qFatal("stale");
        now = applied(now, changes);
        texts.insert(changes.texts);
    }
    ChangeSet take(const QByteArray &bytes)
    {
        const auto planned = plan(bytes);
        if (!planned.ok())
            qFatal("%s", qPrintable(planned.error().detail));
        const ChangeSet changes = planned.value().toChangeSet(ids, someDay());
        apply(changes);
        return changes;
    }
    const Trial &trial(const QString &number) const
    {
        for (const Trial &trial : now->rows<Trial>()) {
            if (trial.number == number)
                return trial;
        }
        qFatal("no trial %s", qPrintable(number));
    }
    /// Changes a trial as a user would.
    template <class Change>
    void edit(const QString &number, Change &&change)
    {
        Trial after = trial(number);
        change(after);
        ChangeSet changes;
        changes.update(trial(number), after);
        apply(changes);
    }
};

} // namespace unit
