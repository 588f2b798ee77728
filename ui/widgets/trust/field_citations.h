// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/record_form.h"

#include <QHash>

namespace widgets {

class CitationMark;
class FieldRow;
class SourcesPane;

/// Ties a form's fields to its sources: a mark beside each label, "Cite…" in each field's menu, and Ctrl+Shift+R.
/// Owned by the form; main thread.
class FieldCitations : public QObject
{
    Q_OBJECT

public:
    FieldCitations(RecordForm &form, SourcesPane &pane, workspace::Workspace &workspace);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addMark(FieldRow *row);
    void refresh();
    void cite(const QString &field);
    void citeFocused();
    void comeBack();
    bool showMenu(FieldRow *row, QEvent *event);

    RecordForm &m_form;
    SourcesPane &m_pane;
    workspace::Workspace &m_workspace;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, CitationMark *> m_marks;
    QString m_cameFrom; ///< The field that gets the keyboard back after citing.
};

} // namespace widgets
