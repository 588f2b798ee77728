// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace widgets {

class FieldRow;

/// Puts a prefix before the object names of a widget's parts: a form finds its own fields by their keys.
void prefixNames(QWidget &widget, const QString &prefix);

/// The fields of a source that is not stored yet; read all at once. Owned by the form that asks for it; main thread.
class SourceFields : public QWidget
{
    Q_OBJECT

public:
    SourceFields(const workspace::Workspace &workspace, QWidget *parent);

    /// Begins anew: a link becomes the link, any other text the title; `accessed` is the day of looking it up.
    void begin(const QString &titleOrLink, QDate accessed);
    /// What was typed; the error names the field, which then says what is wrong and has the keyboard.
    domain::Result<domain::Source> typed();
    void focusFirst();

private:
    FieldRow *row(const char *key) const;

    QList<FieldRow *> m_rows;
};

} // namespace widgets
