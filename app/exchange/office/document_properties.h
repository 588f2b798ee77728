// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/office_package.h"

namespace exchange {

/// What an office file says about itself: on its information page, and as a custom part that no program changes.
struct DocumentProperties
{
    QString title;
    QList<std::pair<QString, QString>> custom;
    QByteArray provenance; ///< JSON; empty for none.
};

/// Replaces the package's properties.
void setProperties(OfficePackage &package, const DocumentProperties &properties);

} // namespace exchange
