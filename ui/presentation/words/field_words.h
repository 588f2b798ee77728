// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"

namespace presentation {

/// A field's label in the window's language (translation context "Field").
QString fieldLabel(const domain::FieldMeta &field);
/// The same by record kind and key; the key itself where there is no such field.
QString fieldLabel(domain::RecordKind kind, QStringView key);
/// "candidate", "trial", … for use inside a sentence.
QString kindWord(domain::RecordKind kind);
/// "1 candidate", "1,204 trials".
QString countedKind(domain::RecordKind kind, qint64 n);
/// "Candidates", "Trials", … as a page is called.
QString kindTitle(domain::RecordKind kind);

} // namespace presentation
