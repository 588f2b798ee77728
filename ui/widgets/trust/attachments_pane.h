// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/attachments.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QWidget>

class QMimeData;
class QPushButton;
class QTableView;

namespace presentation {
class AttachmentModel;
}

namespace widgets {

class TextLabel;

/// The files kept with a record: attached by button or by dropping them on the form, never opened from inside; a copy is
/// saved where the user says. Main thread.
class AttachmentsPane : public QWidget
{
    Q_OBJECT

public:
    AttachmentsPane(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~AttachmentsPane() override;

    void showRecord(domain::RecordKind kind, qint64 id);
    void setReadOnly(bool readOnly);
    /// Files dropped anywhere on this widget are attached too.
    void acceptDropsOn(QWidget *widget);
    /// Attaches one file; says what is wrong with it where that cannot be done.
    bool attachFile(const QString &path);
    /// Writes the bytes of the current attachment to a file, which is not made executable.
    bool saveCopy(const QString &path);

Q_SIGNALS:
    void countChanged(int count);
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeTools();
    void refresh();
    void updateTools();
    void askAndAttach();
    void askAndSave();
    void remove();
    void storeNote(domain::Id<domain::Attachment> attachment, const QString &note);
    domain::Attachment current() const;
    bool canAttach() const { return m_record.id != 0 && !m_readOnly; }

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    domain::RecordRef m_record;
    presentation::AttachmentModel *m_model;
    TextLabel *m_empty;
    QTableView *m_table;
    QPushButton *m_attach = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_readOnly = false;
};

} // namespace widgets
