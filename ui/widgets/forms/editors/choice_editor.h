// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"

class QComboBox;

namespace widgets {

/// Chooses a term of a closed vocabulary, or yes, no and not recorded.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    void showValue(const domain::Value &value) override;
    void showSeveral() override;
    bool isModified() const override { return m_modified; }
    domain::Result<domain::Value> typedValue() const override;
    QString typedText() const override;
    void restoreTyped(const QString &text) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    void take();
    void followKeys(const QEvent &event);

    QComboBox *m_combo;
    bool m_modified = false;
    bool m_isKeyed = false; ///< A key or the wheel is changing the closed box.
};

} // namespace widgets
