// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/lists/child_plan.h"
#include "widgets/forms/draft_store.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QAbstractTableModel>

namespace widgets {

/// The child records of one owner, by a plan; reads them where they are and stores each cell that is set.
/// At most one row, the last, is a draft: it becomes a record once its required fields pass. Owned by its table; main thread.
class ChildTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// FixedRole: whether the cell says what happened in an event that is stored already, which is corrected and never typed over.
    enum Role { ValueRole = Qt::UserRole + 1, TypedRole, FixedRole };

    /// What stands behind a cell; `field` is nullptr where a reference leads nowhere.
    struct Cell
    {
        domain::RecordKind kind = domain::RecordKind::Unset;
        qint64 id = 0; ///< 0 in the draft row.
        const domain::FieldMeta *field = nullptr;
    };

    ChildTableModel(const ChildPlan &plan, workspace::Workspace &workspace, workspace::ViewState &state, EditQueue &queue, QObject *parent);

    const ChildPlan &plan() const { return m_plan; }
    void setOwner(qint64 owner);
    qint64 owner() const { return m_owner; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// 0 for the draft row and for rows that do not exist.
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    Cell cellAt(const QModelIndex &index) const;

    int draftRow() const { return m_draft ? int(m_ids.size()) : -1; }
    void startDraft();
    void dropDraft();
    /// Makes the draft a record if its required fields pass; happens by itself soon after each cell.
    void storeDraft();
    /// Keeps what could not be stored, so that it can be corrected; shown in the cell until it is.
    void holdTyped(const QModelIndex &index, const QString &typed, const QString &sentence);
    void dropTyped(const QModelIndex &index);
    bool hasTyped() const { return !m_typed.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The draft row is a record now.
    void rowStored(qint64 id);
    void refused(const QString &sentence);

private:
    struct Typed
    {
        QString text;
        QString sentence;
    };

    QList<qint64> currentIds() const;
    void follow();
    domain::Value valueAt(const Cell &cell, const QModelIndex &index) const;
    QString textAt(const Cell &cell, const QModelIndex &index) const;
    /// What the rules find in a cell of the row's own record; empty where all is well.
    QString contradiction(const Cell &cell) const;
    bool isFixed(const QModelIndex &index) const;
    bool setInDraft(const Cell &cell, const domain::Value &value);
    void completeDraft();
    QString withheldText(const Cell &cell) const;
    bool isRequiredInDraft(const QModelIndex &index) const;

    ChildPlan m_plan;
    QStringList m_paths;
    workspace::Workspace &m_workspace;
    workspace::ViewState &m_state;
    EditQueue &m_queue;
    DraftStore m_drafts;
    qint64 m_owner = 0;
    bool m_readOnly = false;
    QList<qint64> m_ids;
    std::optional<FieldValues> m_draft;
    bool m_isStoring = false; ///< The draft waits for a large step.
    mutable QHash<qint64, QList<domain::Problem>> m_problems; ///< By record, as far as they were asked for.
    QHash<std::pair<qint64, int>, Typed> m_typed; ///< By record and column.
};

} // namespace widgets
