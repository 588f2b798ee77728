// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"
#include "domain/rules.h"

#include <QHash>

namespace widgets {

/// The values of a record that is still being typed, by field key.
using FieldValues = QHash<QString, domain::Value>;

/// Reads and builds records whose kind is known only at run time, through their field tables. Pure; any thread.
namespace records {

/// The stored fields of a kind, in storage order. They live as long as the program.
QList<const domain::FieldMeta *> fieldsOf(domain::RecordKind kind);
/// The stored field with this key, or nullptr.
const domain::FieldMeta *field(domain::RecordKind kind, QStringView key);

bool exists(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);
/// Empty where the record or the field does not exist.
domain::Value value(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id, QStringView key);
/// The kind of record that a citation or the like refers to, which only its own field `record_kind` says.
domain::RecordKind citedKind(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);
/// A stored field or a derived column with this key, or nullptr.
const domain::FieldMeta *column(domain::RecordKind kind, QStringView key);
/// The same for derived columns too.
domain::Value shownValue(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id, QStringView key,
                         const domain::AsOf &asOf);
/// The currency of a money field of a record; empty where it has none.
QString currency(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id, QStringView key, const domain::AsOf &asOf);
/// The records of a kind whose reference `key` leads to `owner`, in id order.
QList<qint64> linkedTo(const domain::Portfolio &portfolio, domain::RecordKind kind, QStringView key, qint64 owner);
/// What is wrong with a record; nothing where it does not exist.
QList<domain::Problem> problems(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);
/// What would be wrong with a record of these values.
QList<domain::Problem> problems(const domain::Portfolio &portfolio, domain::RecordKind kind, const FieldValues &values);

/// The step that adds one record; refused as `edits::insertRecord` refuses it.
domain::Result<domain::ChangeSet> insertion(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id,
                                            const FieldValues &values);
/// True where the step changes records of the kind.
bool touches(const domain::ChangeSet &changes, domain::RecordKind kind);
/// Adds the edits of `more`, which was built on the portfolio after `changes`, so that both are one step.
/// Each changes other records than the other does.
void append(domain::ChangeSet &changes, const domain::ChangeSet &more);

} // namespace records

} // namespace widgets
