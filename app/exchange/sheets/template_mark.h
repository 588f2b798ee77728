// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exchange {

/// How our own templates come back: in the language they were written in, whatever format they were saved as meanwhile.
namespace template_mark {
/// The first words of the example row, which is never read as a record.
inline constexpr const char16_t *kExamples[] = {u"Example, not imported: ", u"示例，不导入："};
/// The sheet that explains the columns, which is never proposed as the list.
inline constexpr const char16_t *kNotes[] = {u"About this template", u"填写说明"};
} // namespace template_mark

} // namespace exchange
