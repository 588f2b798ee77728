// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"

namespace exchange {

/// Turns the `verified` and `source` words of a facts row into Source records, each once, and Citations of them.
class FactSources
{
public:
    FactSources(domain::ChangeSet &changes, domain::IdSource &ids) : m_changes(changes), m_ids(ids) {}

    /// The source that `text` names: "lookup:URL", "file:NAME", or words.
    domain::Id<domain::Source> source(const QString &text);
    /// Cites what a row rests on: one citation for each source named in `text`, parted by "; ".
    template <class Record>
    void cite(domain::Id<Record> record, const QString &verified, const QString &text)
    {
        cite(domain::recordKindOf<Record>(), record.value, verified, text);
    }

private:
    void cite(domain::RecordKind kind, qint64 record, const QString &verified, const QString &text);

    domain::ChangeSet &m_changes;
    domain::IdSource &m_ids;
    QHash<QString, domain::Id<domain::Source>> m_known;
};

} // namespace exchange
