// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace support {

/// A text that the user sees, hears or is told in a tip, and where.
struct VisibleText
{
    const QWidget *widget = nullptr;
    QString where; ///< "text", "tool tip", "name", "header" …
    QString text;
};

/// Of all that is visible in a widget: labels, buttons, fields, lists to choose from, tabs, headers, menus, tips, names and descriptions,
/// and the first rows of tables.
QList<VisibleText> visibleTexts(const QWidget &root);

/// "TopBar > QToolButton undo": the way from the page to a widget, for a failure's sentence.
QString pathOf(const QWidget &widget);

} // namespace support
