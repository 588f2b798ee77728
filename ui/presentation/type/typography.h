// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QFontMetricsF;
class QPainter;
class QRectF;

namespace presentation {

/// Of the application: holds `windowTextZoom`.
inline constexpr char kTextZoomProperty[] = "windowTextZoom";

/// A step of the type scale. Sizes are pixels at 96 dpi; nothing is smaller than 11.
enum class TextRole { Display, PageTitle, KeyFigure, ChartHeadline, CardTitle, Body, Strong, Label, Subtitle, Footnote };

/// How large the window's text is, 0.8 to 2: a property of the application, which widgets::chooseTextSize sets. Main thread.
double windowTextZoom();
/// A height or width that text has to fit into, as large as the window's text asks for; at 80 % no smaller than at 100 %.
int zoomed(int pixels);

/// The font of a role in the window: Inter, then the Chinese faces, then the system's.
QFont textFont(TextRole role);
/// The same at a zoom of 0.8 to 3, for charts and files, which do not follow the window.
QFont textFont(TextRole role, double zoom);

/// Families in order of preference, for code that needs names (SVG post-processing, exports).
QStringList fontFamilies();

/// Width of a text whose digits all take the advance of the widest digit; Inter's plain digits are proportional.
double tabularWidth(const QFontMetricsF &metrics, QStringView text);

/// Draws one line, elided at its right, on the baseline of the painter's own font: a Chinese run, whose face is
/// taller, does not move it.
void drawLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Draws one line with equally wide digits, aligned in the rectangle, so that columns of numbers line up.
/// Text that does not fit is elided at its right; flags are those of `Qt::Alignment`.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace presentation
