// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <functional>

namespace domain {

/// The names a record goes by: those it is listed under first, then its other ones (aliases, codes, Chinese names).
/// Kinds without names of their own give an empty list.
template <class Record>
QStringList namesOf(const Portfolio &portfolio, const Record &record);

/// The records of a kind that have this name, compared by `normalizedKey`; for terms, those of one vocabulary (Unset: of any).
/// Merged terms give the term that replaced them. An exact listed name is preferred to other names.
QList<qint64> findByName(const Portfolio &portfolio, RecordKind kind, QStringView name, TermVocabulary vocabulary = TermVocabulary::Unset);

/// Calls `visit` for each record of a kind (of one vocabulary, for terms) with the id it stands for and its names, listed one first.
void forEachNamed(const Portfolio &portfolio, RecordKind kind, TermVocabulary vocabulary,
                  const std::function<void(qint64 id, const QStringList &names)> &visit);

/// The vocabulary that a field's terms come from, by field key; Unset where the field refers to something else.
TermVocabulary termVocabularyOf(const FieldMeta &field);

} // namespace domain
