// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"

class QCheckBox;

namespace widgets {

/// A check box that carries the field's label itself; half checked where several records differ.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    void showValue(const domain::Value &value) override;
    void showSeveral() override;
    bool isModified() const override { return m_modified; }
    domain::Result<domain::Value> typedValue() const override;
    QString typedText() const override;
    void restoreTyped(const QString &text) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
    bool m_modified = false;
};

} // namespace widgets
