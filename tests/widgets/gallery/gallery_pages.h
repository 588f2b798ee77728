// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The pages of the gallery: made-up records that show each control in each state.
namespace gallery {

QWidget *makeShell();
QWidget *makeControls();
QWidget *makeStart();
QWidget *makeShortcuts();

} // namespace gallery
