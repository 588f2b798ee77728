// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/editors/reference_choices.h"

class QAction;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace widgets {

/// One line of text for every kind that a person types: texts, dates, amounts, rates, countries, links, and names of
/// other records, for which it proposes what fits while typing and offers to make what is missing.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent);
    ~LineEditor() override;

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
    QString hint() const;
    void makeOpenAction();
    void makeCompleter();
    void propose(const QString &typed);
    void choose(const QModelIndex &index);
    void leave();
    void open() const;
    void updateOpenAction();
    void updatePlaceholder();

    QLineEdit *m_line;
    QAction *m_open = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_choices = nullptr;
    domain::Value m_shown;                 ///< What `showValue` gave; for following a reference or link.
    bool m_showsSeveral = false;
    std::optional<ReferenceChoice> m_chosen; ///< Holds while the text is still that of the choice.
};

/// How a value reads in an input: without loss, unlike in a list. Lists are separated by semicolons.
QString editingText(const domain::FieldMeta &field, const domain::Value &value, const domain::Portfolio &portfolio);

/// The host of a link that may be opened (http and https only); empty for anything else.
QString linkHost(const QString &link);

} // namespace widgets
