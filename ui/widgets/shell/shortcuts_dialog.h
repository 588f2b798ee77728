// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace widgets {

struct ShortcutGroup
{
    struct Entry
    {
        QString keys;
        QString meaning;
    };

    QString title;
    QList<Entry> entries;
};

/// The keyboard map (F1): what each key does, by group. The caller gives only keys that work.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);
};

} // namespace widgets
