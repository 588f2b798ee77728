// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"

#include <QByteArrayView>

#include <optional>

namespace exchange {

/// A date as registries write it: 2014-10-16, 2014-10, "October 16, 2014", "October 2014", 2014/10/16 (year first); empty for no text
/// and for the literal "null". Nothing where it is none of these.
std::optional<domain::PartialDate> readRegistryDate(QByteArrayView text);

} // namespace exchange
