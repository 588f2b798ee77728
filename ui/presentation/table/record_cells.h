// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "presentation/table/record_source.h"

#include <memory>

namespace presentation {

/// The cells of one record kind as a person reads them, in one snapshot at one as-of date. A plain value; any thread.
struct RecordCells
{
    std::shared_ptr<const RecordSource> source;
    domain::Snapshot portfolio;
    domain::AsOf asOf;
    domain::Language language; ///< Of every word; names stay as they are recorded.

    domain::Value value(qint64 id, int column) const { return source->value(*portfolio, id, column, asOf); }
    /// The value in the words of the language, where it is words.
    domain::Value shownValue(qint64 id, int column) const;
    /// What the cell says; where there is no value, why: undisclosed is not zero, and no active program is not an unknown phase.
    QString text(qint64 id, int column) const;
    /// What stands small under the text; often empty.
    QString secondLine(qint64 id, int column) const;
    /// A choice's vocabulary code; in an empty partner cell that of the partnership.
    QString code(qint64 id, int column) const;

private:
    domain::Value valueOf(qint64 id, QStringView key) const;
    QString emptyText(qint64 id, int column) const;
};

} // namespace presentation
