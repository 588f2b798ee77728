// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QIcon>
#include <QString>

namespace widgets {

/// A Breeze icon from the binary's resources, drawn in the theme's own colors and sharp at any pixel ratio.
/// It follows the application's palette: secondary text normally, accent when on or selected, pale when disabled.
/// An unknown name gives a null icon.
QIcon icon(QStringView name, presentation::ColorRole role = presentation::ColorRole::TextSecondary);

/// The program's own sign, in its own colors.
QIcon logo();

} // namespace widgets
