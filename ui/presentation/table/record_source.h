// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/derived/deal_money.h"
#include "domain/field_info.h"
#include "domain/language.h"
#include "domain/portfolio.h"

#include <memory>

namespace presentation {

/// When something is true, and who reads it.
struct SpokenAt
{
    domain::AsOf asOf;
    domain::Language language;
};

/// One record kind as a table sees it, whatever the kind: its columns and their values. Stateless; any thread.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    virtual domain::RecordKind kind() const = 0;
    virtual int columnCount() const = 0;
    /// The column's meta data; lives as long as the program.
    virtual const domain::FieldMeta &column(int index) const = 0;
    virtual domain::Value value(const domain::Portfolio &portfolio, qint64 id, int column, const domain::AsOf &asOf) const = 0;
    /// What a derived column of words says in a language (domain::spokenValue); empty where its value reads the same in any.
    virtual domain::Value spoken(const domain::Portfolio &portfolio, qint64 id, int column, const SpokenAt &at) const = 0;
    /// The currency that goes with a money column; empty for others.
    virtual QString currency(const domain::Portfolio &portfolio, qint64 id, int column, const domain::AsOf &asOf) const = 0;
    /// What is known of an amount in a money column; nothing in others.
    virtual domain::AmountInterval amount(const domain::Portfolio &portfolio, qint64 id, int column, const domain::AsOf &asOf) const = 0;
    /// Ids of the records that the step adds, changes or removes.
    virtual QList<qint64> changedIds(const domain::ChangeSet &changes) const = 0;
    /// The names a record can be found by, normalized: its own, its other names, its number.
    virtual QString searchKey(const domain::Portfolio &portfolio, qint64 id) const = 0;
    /// What stands small under the name: other names, the candidates of a deal, the title of a trial.
    virtual QString secondLine(const domain::Portfolio &portfolio, qint64 id) const = 0;
    /// The Chinese name or title; empty where there is none.
    virtual QString chineseName(const domain::Portfolio &portfolio, qint64 id) const = 0;

    /// Index of the column with this key; -1 where there is none.
    int columnOf(QStringView key) const;
    /// The column that says which record it is; the table shows the second line and the Chinese name there.
    int nameColumn() const;
};

/// For every record kind.
std::unique_ptr<RecordSource> makeRecordSource(domain::RecordKind kind);

/// Keys of the columns a table of this kind shows at first, in order.
QStringList usualColumns(domain::RecordKind kind);

} // namespace presentation
