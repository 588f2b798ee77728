// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/pipeline_vocabulary.h"

namespace domain {

/// A substance's name, which belongs to everybody who makes it: two candidates may share it.
constexpr bool isGeneric(NameKind kind)
{
    return kind == NameKind::Inn || kind == NameKind::Usan || kind == NameKind::ChineseGeneric;
}

} // namespace domain
