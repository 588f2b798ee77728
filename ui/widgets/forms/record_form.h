// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/draft_store.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace widgets {

class EmptyState;
class FieldGrid;
class RecordHeader;
class TextLabel;
class VerificationLine;
struct FormPane;

/// The form of one record kind: header, fields, and the lists that belong to the record. Shows one record, what many have in
/// common, or a draft. Stores single edits when a field is left; keeps no copy of a record. Main thread.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(domain::RecordKind kind, workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~RecordForm() override;

    domain::RecordKind kind() const { return m_kind; }
    /// None: a sentence; one: its form; many: common values, and every edit goes to all of them in one step.
    void showRecords(const QList<qint64> &ids);
    const QList<qint64> &records() const { return m_ids; }
    /// Begins a new record, or offers the one that was begun earlier. It is inserted once its required fields pass.
    void startDraft();
    bool isDraft() const { return m_isDraft; }
    /// Stores the field being typed in; false where that cannot be stored, and then it has the keyboard.
    bool commitTyping();
    void revertTyping();
    /// Leads to the list of this kind of records, or to the fields where there is none.
    void showList(domain::RecordKind kind);
    /// Puts a number beside the title of the tab that holds the pane; none for 0.
    void showCount(QWidget *pane, int count);
    void showPane(QWidget *pane);
    /// Shows the one-page profile of the candidate, to print or to save; nothing for other kinds.
    void showProfile();
    /// A scroll area around a tall pane, on the form's own ground.
    QWidget *scrolled(QWidget *content);
    RecordHeader *header() const { return m_header; }
    FieldGrid *fields() const { return m_fields; }

Q_SIGNALS:
    /// The form wants, or gives back, the room of what stands beside it.
    void roomWanted(bool isWanted);
    void recordCreated(qint64 id);
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void openRequested(domain::RecordKind kind, qint64 id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeVerification();
    QWidget *makeDraftBar();
    void makeHeaderButtons();
    void makeEventLink();
    void makeTabs();
    void addPanes();
    QWidget *detailsTab() const;
    void follow(const domain::ChangeSet &changes);
    void refresh();
    void refreshHeader();
    void refreshPanes();
    bool isReadOnly() const;
    void keepDraft(const FieldValues &draft);
    void insertDraft(const FieldValues &draft);
    void dropDraft();
    void showRecordsInPlaceOfDraft();
    void updateDraftBar(const FieldValues &draft);

    domain::RecordKind m_kind;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    EditQueue m_queue;
    DraftStore m_drafts;
    QList<qint64> m_ids;
    bool m_isDraft = false;
    QList<qint64> m_beforeDraft;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    RecordHeader *m_header;
    VerificationLine *m_verification = nullptr;
    QWidget *m_draftBar = nullptr;
    TextLabel *m_draftText = nullptr;
    QPushButton *m_dropDraft = nullptr;
    QPushButton *m_eventLink = nullptr; ///< Under the first field that only a dated event changes.
    QTabWidget *m_tabs;
    FieldGrid *m_fields;
    QHash<QWidget *, QString> m_titles; ///< Of the tabs, without their numbers.
    QList<FormPane> m_panes;
};

} // namespace widgets
