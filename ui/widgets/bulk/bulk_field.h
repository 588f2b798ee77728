// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/bulk_edit.h"
#include "widgets/forms/editors/field_editor.h"

class QPushButton;

namespace widgets {

class TextLabel;

/// One field of a bulk edit: its common value or "Several values", an editor, a button that empties it, and one that leaves
/// it as it is again. Knows whether it was touched.
class BulkField : public QWidget
{
    Q_OBJECT

public:
    BulkField(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    const domain::FieldMeta &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    void showCommon(const domain::CommonValue &common);
    bool isTouched() const { return m_isTouched; }
    /// What all records are to hold; an error where it cannot be read, which is shown beneath.
    domain::Result<domain::Value> value();
    void showRefusal(const QString &sentence);
    /// Leaves the field of the records as it is.
    void leaveAsItIs();

Q_SIGNALS:
    void touched();

private:
    void layOut();
    void clearField();
    void touch();
    void update();

    FieldEditor *m_editor;
    TextLabel *m_label;
    TextLabel *m_message;
    QPushButton *m_clear;
    QPushButton *m_keep;
    domain::CommonValue m_common;
    bool m_isTouched = false;
    bool m_isCleared = false;
};

} // namespace widgets
