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
     {{QStringLiteral("Ctrl N"), text(QT_TRANSLATE_NOOP("ShortcutMap", "New record"))},
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
      {QStringLiteral("Ctrl P"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Print a candidate's profile"))},
      {QStringLiteral("Ctrl Shift R"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Cite a source for the field"))},
      {QStringLiteral("Ctrl S"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Store the field being typed in"))},
      {QStringLiteral("Esc"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Give up what was typed in the field"))}}};
}

} // namespace

QList<ShortcutGroup> shortcutGroups()
{
    return {
        {text(QT_TRANSLATE_NOOP("ShortcutMap", "Everywhere")),
         {{QStringLiteral("Ctrl 1–9"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Go to a page"))},
          {QStringLiteral("Alt ← →"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Back and forward"))},
          {QStringLiteral("Ctrl Z"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Undo"))},
          {QStringLiteral("Ctrl Shift Z"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Redo"))},
          {QStringLiteral("Ctrl K"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Search everywhere, and all commands"))},
          {QStringLiteral("Ctrl F"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Filter all pages"))},
          {QStringLiteral("Ctrl Shift F"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Show or hide the facets"))},
          {QStringLiteral("Ctrl Shift S"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Save filter, columns and dates as a view"))},
          {QStringLiteral("Alt PgUp, Alt PgDn"), text(QT_TRANSLATE_NOOP("ShortcutMap", "As of a month earlier or later"))},
          {QStringLiteral("Ctrl Shift K"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Check a claim"))},
          {QStringLiteral("Ctrl B"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Collapse or open the rail"))},
          {QStringLiteral("F1"), text(QT_TRANSLATE_NOOP("ShortcutMap", "This map"))}}},
        {text(QT_TRANSLATE_NOOP("ShortcutMap", "Files")),
         {{QStringLiteral("Ctrl O"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Open a portfolio"))},
          {QStringLiteral("Ctrl I"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Import a file"))},
          {QStringLiteral("Ctrl E"), text(QT_TRANSLATE_NOOP("ShortcutMap", "Export a chart"))}}},
        tableKeys(),
        dashboardKeys(),
        formKeys(),
    };
}

} // namespace widgets
