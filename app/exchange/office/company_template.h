// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/office_package.h"

namespace exchange {

/// A company's PPTX or POTX as the beginning of a deck: its masters, layouts and themes without its slides, what belonged to them, and links
/// that lead outside. WrongFormat (detail NO_PRESENTATION) for anything else. Pure; any thread.
domain::Result<OfficePackage> companyTemplate(const QByteArray &file);

} // namespace exchange
