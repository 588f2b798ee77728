// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

template <class Record>
void Portfolio::set(Table<Record> table)
{
    m_tables[kPosition<Record>] = std::make_shared<const Table<Record>>(std::move(table));
}

template <class Record>
void ChangeSet::insert(Record record)
{
    of<Record>().append({std::nullopt, std::move(record)});
}

template <class Record>
void ChangeSet::remove(Record record)
{
    of<Record>().append({std::move(record), std::nullopt});
}

template <class Record>
void ChangeSet::update(Record before, Record after)
{
    of<Record>().append({std::move(before), std::move(after)});
}

} // namespace domain

// What is compiled for each record kind, once: by the sources beside this header and nowhere else.
#define PORTOLAN_COMPILE(Record) \
    template class SortedChunks<Record, detail::RecordId>; \
    template class Table<Record>; \
    template void Portfolio::set(Table<Record>); \
    template void ChangeSet::insert(Record); \
    template void ChangeSet::remove(Record); \
    template void ChangeSet::update(Record, Record);
