// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace support {

/// What is wrong with the room that visible texts of a widget have: each sentence names a text that is cut off without a tip that
/// says it whole, or a widget that lies over another or beyond its parent. Empty where all is well.
QStringList crampedTexts(const QWidget &root);

} // namespace support
