// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/office_package.h"

#include <QRectF>
#include <QSizeF>

namespace exchange {

/// Where the parts of a slide stand, in pixels of 1/96 inch.
struct SlideFrame
{
    QSizeF slide{1280, 720};
    QRectF title{56, 35, 1168, 84};

    QRectF subtitle() const;
    /// Below the subtitle and above the footnote; side notes take their column from it.
    QRectF body(bool hasNotes) const;
    QRectF notes() const;
    QRectF footnote() const;
    QRectF brand() const;
};

/// The frame of a template: its slide size and the place of its title.
SlideFrame frameOf(const OfficePackage &package, const QString &layoutPart);

} // namespace exchange
