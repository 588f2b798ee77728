// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/conflicts.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace presentation {
class ConflictModel;
}

namespace widgets {

class FieldEditor;
class TextLabel;

/// Settles one conflict: which value is believed, and why; or opens a settled one again. Owned by its pane; main thread.
class ResolutionForm : public QWidget
{
    Q_OBJECT

public:
    ResolutionForm(workspace::Workspace &workspace, EditQueue &queue, const presentation::ConflictModel &model, QWidget *parent);
    ~ResolutionForm() override;

    /// Without id nothing is shown. What is typed stays while the same conflict is shown.
    void showConflict(domain::Id<domain::Conflict> id);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

private:
    void nameParts();
    QWidget *makeButtons();
    void fill(const domain::Conflict &conflict);
    void makeOwn(const domain::Conflict &conflict);
    void updateState();
    domain::ConflictChoice choice() const;
    domain::Result<domain::Value> own() const;
    void settle();
    void reopen();
    void submit(const EditQueue::Build &build, const QString &sentence);

    workspace::Workspace &m_workspace;
    EditQueue &m_queue;
    const presentation::ConflictModel &m_model;
    domain::Id<domain::Conflict> m_id;
    TextLabel *m_title;
    QRadioButton *m_first;
    QRadioButton *m_second;
    QRadioButton *m_neither;
    QVBoxLayout *m_ownPlace;
    FieldEditor *m_own = nullptr;
    QLineEdit *m_reason;
    TextLabel *m_message;
    QPushButton *m_settle;
    QPushButton *m_reopen;
};

} // namespace widgets
