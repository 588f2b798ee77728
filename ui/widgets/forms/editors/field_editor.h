// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_info.h"
#include "domain/language.h"
#include "domain/result.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace widgets {

/// The language that labels and values are shown in.
domain::Language formLanguage();

/// The input for one field, whatever its kind: shows a value, and reads what is typed. Keeps no record and stores nothing.
/// Until `showValue` is called again, `isModified` tells whether the user typed something that nobody stored yet.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

    const domain::FieldMeta &field() const { return m_field; }
    /// Names are read from a portfolio of an earlier day; null: from the present one.
    void setPast(const domain::Snapshot &past) { m_past = past; }
    /// The widget that has the keyboard; carries the accessible name.
    QWidget *input() const { return focusProxy(); }

    /// Shows a stored value and forgets what was typed.
    virtual void showValue(const domain::Value &value) = 0;
    /// Says that the records shown differ in this field.
    virtual void showSeveral() = 0;
    virtual bool isModified() const = 0;
    virtual domain::Result<domain::Value> typedValue() const = 0;
    virtual QString typedText() const = 0;
    /// Puts back a text that was typed earlier and never stored.
    virtual void restoreTyped(const QString &text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    void setInvalid(bool invalid);

Q_SIGNALS:
    /// At every key.
    void edited();
    /// The field was left, or a choice was made.
    void left();
    void openRequested(domain::RecordKind kind, qint64 id);
    /// A record of the referenced kind is wanted under this name.
    void createRequested(const QString &name);

protected:
    /// Makes the widget the only content and the owner of the keyboard.
    void setInput(QWidget *input);
    const workspace::Workspace &workspace() const { return m_workspace; }
    domain::Snapshot shownPortfolio() const { return m_past ? m_past : m_workspace.snapshot(); }

private:
    const domain::FieldMeta &m_field;
    const workspace::Workspace &m_workspace;
    domain::Snapshot m_past;
};

/// The editor that fits the field's kind.
FieldEditor *makeFieldEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);

} // namespace widgets
