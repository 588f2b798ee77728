// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paste/name_index.h"
#include "domain/paste/paste_plan.h"

#include <memory>
#include <unordered_map>

namespace domain {

/// Reads pasted texts as values of their columns. Remembers what it has read and indexes names once, so that ten thousand
/// rows cost little more than their different texts. For one plan on one thread.
class CellReading
{
public:
    explicit CellReading(const Portfolio &portfolio) : m_portfolio(portfolio) {}

    struct Read
    {
        Value value;
        PasteCell::Outcome outcome = PasteCell::Outcome::Changed; ///< Changed: it could be read.
    };
    Read read(const FieldMeta &field, const QString &text);

private:
    Read readAnew(const FieldMeta &field, const QString &text);
    Read readReference(const FieldMeta &field, const QString &text);

    const Portfolio &m_portfolio;
    QHash<std::pair<const FieldMeta *, QString>, Read> m_read;
    std::unordered_map<int, std::unique_ptr<NameIndex>> m_names; ///< By kind and vocabulary.
};

} // namespace domain
