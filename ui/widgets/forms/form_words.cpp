// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_words.h"

#include "presentation/words/refusal_words.h"

namespace widgets {

QString refusalText(const domain::FieldMeta &field, const domain::Error &error, const QString &typed)
{
    return presentation::refusalText(field, error, typed);
}

} // namespace widgets
