// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_names.h"

#include <QHash>

namespace domain {

/// Finds records of one kind by name as `findByName` does, for many names: the table is walked once. One thread each.
class NameIndex
{
public:
    NameIndex(const Portfolio &portfolio, RecordKind kind, TermVocabulary vocabulary = TermVocabulary::Unset);

    /// The records of this name; an exact listed name is preferred to other names.
    QList<qint64> find(QStringView name) const;

private:
    QHash<QString, QList<qint64>> m_listed;
    QHash<QString, QList<qint64>> m_others;
};

} // namespace domain
