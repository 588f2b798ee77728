// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/shortcut_map.h"

#include <QCoreApplication>

namespace widgets {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ShortcutMap", source);
}

ShortcutGroup tableKeys()
{
    return {text(QT_TRANSLATE_NOOP("ShortcutMap", "Tables")),
     {{QStringLiteral("Ctrl Shift F"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Show or hide the facets"))},
      {QStringLiteral("Ctrl D"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Duplicate the selected record"))},
      {QStringLiteral("Del"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Delete the selected records"))},
      {QStringLiteral("/"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Filter this table"))},
      {QStringLiteral("Alt J, Alt K"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Next and previous row"))},
      {text(QT_TRANSLATE_NOOP("ShortcutMap", "F2, Enter, typing")), text(QT_TRANSLATE_NOOP("ShortcutMap", "Edit the cell; Enter and Tab store it and go on, Esc restores"))},
      {QStringLiteral("Ctrl Enter"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Edit the record"))},
      {QStringLiteral("Ctrl V"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Paste a block from a spreadsheet, planned first"))},
      {QStringLiteral("Ctrl Shift V"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Paste as new rows"))},
      {QStringLiteral("Ctrl Shift P"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Change the phase or status by an event"))},
      {QStringLiteral("Alt C"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Choose the columns"))},
      {QStringLiteral("Ctrl Shift E"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Set fields of the selected rows"))},
      {QStringLiteral("Ctrl Shift M"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Merge the two selected rows"))},
      {QStringLiteral("Ctrl C"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Copy the selected rows as a table"))}}};
}

ShortcutGroup dashboardKeys()
{
    return {text(QT_TRANSLATE_NOOP("ShortcutMap", "Dashboards and charts")),
     {{QStringLiteral("← → ↑ ↓"), text(QT_TRANSLATE_NOOP("ShortcutMap", "From card to card, or from mark to mark in a chart"))},
      {QStringLiteral("Enter"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Into the card; in a chart, list the records of the mark"))},
      {QStringLiteral("Ctrl Shift ← → ↑ ↓"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Move the card; Home and End: to the first and last place"))},
      {QStringLiteral("Shift ← → ↑ ↓"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Make the card narrower, wider, shorter, taller"))},
      {QStringLiteral("Del"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Remove the card"))},
      {QStringLiteral("Space"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Select the records of a mark; with Ctrl, select them too"))},
      {QStringLiteral("Esc"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Clear the selection"))}}};
}

ShortcutGroup formKeys()
{
    return {text(QT_TRANSLATE_NOOP("ShortcutMap", "Forms")),
     {{QStringLiteral("Ctrl Tab"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Next tab of the form"))},
      {QStringLiteral("Ins"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Add a row to the list"))},
      {QStringLiteral("Ctrl Shift W"), text(QT_TRANSLATE_NOOP("ShortcutMap", "The form in full width"))},
      {QStringLiteral("Ctrl Shift R"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Cite a source for the field"))},
      {QStringLiteral("Ctrl S"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Store the field being typed in"))},
      {QStringLiteral("Esc"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Give up what was typed in the field"))}}};
}

ShortcutGroup pageKeys()
{
    return {text(QT_TRANSLATE_NOOP("ShortcutMap", "Pipeline and calendar")),
     {{QStringLiteral("↑ ↓, Alt J, Alt K"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Walk the rows or events"))},
      {text(QT_TRANSLATE_NOOP("ShortcutMap", "Space, Ctrl click")), text(QT_TRANSLATE_NOOP("ShortcutMap", "Add the row to the selection"))},
      {QStringLiteral("Enter"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Open the record, or list those of a cell"))},
      {QStringLiteral("M, Alt M"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Bars or matrix"))},
      {QStringLiteral("PgUp, PgDn"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Previous and next page of the calendar"))},
      {QStringLiteral("Home"), text(QT_TRANSLATE_NOOP("ShortcutMap", "The calendar's page of the as-of day"))},
      {QStringLiteral("Ctrl Shift O"), text(QT_TRANSLATE_NOOP("ShortcutMap", "The profile of the selected company"))}}};
}

ShortcutGroup showKeys()
{
    return {text(QT_TRANSLATE_NOOP("ShortcutMap", "Presentation and time machine")),
     {{QStringLiteral("→ ↓ PgDn Space Enter"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Next screen of the presentation"))},
      {QStringLiteral("← ↑ PgUp, Shift Space"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Previous screen of the presentation"))},
      {QStringLiteral("Home, End"), text(QT_TRANSLATE_NOOP("ShortcutMap", "First and last screen, or date of the time machine"))},
      {QStringLiteral("← →, PgUp, PgDn"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Move the time machine by a month or a year"))},
      {QStringLiteral("Esc"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Leave the presentation or the comparison"))}}};
}

ShortcutGroup commandKeys(const QList<Command> &commands)
{
    ShortcutGroup group{text(QT_TRANSLATE_NOOP("ShortcutMap", "Everywhere")), {}};
    for (const Command &command : commands) {
        if (!command.shortcut.isEmpty())
            group.entries.append({command.shortcut.toString(QKeySequence::PortableText).replace(u'+', u' '), command.title});
    }
    return group;
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const QList<Command> &commands)
{
    return {commandKeys(commands), tableKeys(), pageKeys(), dashboardKeys(), showKeys(), formKeys()};
}

} // namespace widgets
