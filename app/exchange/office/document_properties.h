// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "exchange/office/office_package.h"

namespace exchange {

/// What an office file says about itself: on its information page, and as a custom part that no program changes.
struct DocumentProperties
{
    QString title;
    FileRecord record;
};

/// Replaces the package's properties. The provenance is given the file's contents (office_contents.h), so that it tells when they change.
void setProperties(OfficePackage &package, const DocumentProperties &properties);

} // namespace exchange
