// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"

class QPlainTextEdit;

namespace widgets {

/// Several lines of plain text; Tab leaves the field.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    void showValue(const domain::Value &value) override;
    void showSeveral() override;
    bool isModified() const override;
    domain::Result<domain::Value> typedValue() const override;
    QString typedText() const override;
    void restoreTyped(const QString &text) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace widgets
