// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/language.h"
#include "domain/portfolio.h"

namespace widgets {

/// One proposal while a name is being typed.
struct ReferenceChoice
{
    QString text;         ///< What the field shows once chosen.
    QString detail;       ///< Another name, a number: what tells it from its like.
    domain::Value value;  ///< What is stored.
};

/// True where typing finds something: references, countries, currencies, territories.
bool hasChoices(const domain::FieldMeta &field);
/// The few best proposals for what is typed; for an empty text the first ones. Looks at names, other names and numbers.
QList<ReferenceChoice> findChoices(const domain::FieldMeta &field, const QString &typed, const domain::Portfolio &portfolio,
                                   domain::Language language);

/// True where a record of the referenced kind can be made from its name alone.
bool canCreate(const domain::FieldMeta &field);
/// The step that adds the record a reference field asks for, under this name.
domain::Result<domain::ChangeSet> createReferenced(const domain::FieldMeta &field, const domain::Portfolio &portfolio, qint64 id,
                                                   const QString &name);
/// The vocabulary that a reference to a term draws from; Unset for other fields.
domain::TermVocabulary termVocabulary(const domain::FieldMeta &field);

} // namespace widgets
