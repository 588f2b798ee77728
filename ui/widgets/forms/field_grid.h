// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/bulk_edit.h"
#include "widgets/forms/draft_store.h"
#include "widgets/forms/edit_queue.h"
#include "widgets/forms/field_row.h"
#include "workspace/latest_task.h"

#include <QTimer>

class QGridLayout;

namespace widgets {

class NameWarning;

/// The fields of one record, of many at once, or of a draft, as labeled editors. A field is stored when it is left.
/// Keeps no copy of a record; what is being typed is never overwritten.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    FieldGrid(domain::RecordKind kind, workspace::Workspace &workspace, EditQueue &queue, QWidget *parent);
    ~FieldGrid() override;

    void showRecords(const QList<qint64> &ids);
    /// Shows a record that is not in the portfolio yet; each field left gives `draftChanged`.
    void showDraft(const FieldValues &draft);
    /// The records changed, or a draft became one: shows their values, except where something is being typed.
    void follow(const QList<qint64> &ids);
    void focusFirst();
    /// What only a dated event changes is typed into drafts alone.
    void setReadOnly(bool readOnly);
    /// Shows the values of a portfolio of an earlier day; null: the present ones.
    void setPast(const domain::Snapshot &past);
    /// Stores what is being typed; false where it could not be stored, and then that field has the keyboard.
    bool commitTyping();
    /// Drops what is being typed.
    void revertTyping();
    /// Says what is wrong with a field that nobody stored yet.
    void mark(const QString &key, const QString &sentence);
    FieldRow *row(const QString &key) const;
    const QList<FieldRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    void draftChanged(const FieldValues &draft);
    void refused(const QString &sentence);
    void openRequested(domain::RecordKind kind, qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group
    {
        QWidget *title;
        QList<FieldRow *> rows;
    };

    void makeRows();
    void connectRow(FieldRow *row);
    void arrange(int columns);
    void refresh();
    void refresh(FieldRow *row);
    void showProblems();
    void tellNames();
    bool isDraft() const { return m_ids.isEmpty(); }
    domain::Snapshot shownPortfolio() const { return m_past ? m_past : m_workspace.snapshot(); }
    domain::Value valueOf(const FieldRow *row, bool &isCommon) const;
    bool isMany() const;
    void findCommon();
    void store(FieldRow *row);
    void storeInDraft(FieldRow *row, const domain::Value &value);
    void create(FieldRow *row, const QString &name);
    void submit(FieldRow *row, const EditQueue::Build &build);
    void finish(FieldRow *row, const QString &typed, const domain::Status &status);
    void refuse(FieldRow *row, const domain::Error &error);
    void revert(FieldRow *row);
    void offerTyped();
    void keepTyped();
    qint64 typedId() const { return m_ids.isEmpty() ? 0 : m_ids.size() == 1 ? m_ids.first() : -1; }

    domain::RecordKind m_kind;
    workspace::Workspace &m_workspace;
    EditQueue &m_queue;
    DraftStore m_drafts;
    QList<qint64> m_ids;
    FieldValues m_draft;
    domain::Snapshot m_past;
    QList<Group> m_groups;
    QList<FieldRow *> m_rows;
    QList<NameWarning *> m_names;
    QHash<FieldRow *, QString> m_waiting; ///< What was typed in fields that wait for a large step.
    QGridLayout *m_grid;
    int m_columns = 0;
    QTimer m_keepTimer;
    QHash<QString, domain::CommonValue> m_common; ///< Of so many records that they are looked through on another thread; empty until then.
    workspace::LatestTask<QHash<QString, domain::CommonValue>> m_commonTask;
};

} // namespace widgets
