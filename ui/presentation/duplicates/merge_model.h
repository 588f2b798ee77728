// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/merging.h"

#include <QAbstractTableModel>

namespace presentation {

/// The fields of two records side by side, each with the choice of one value. Fields that only one of them has filled in are
/// chosen there at first, all others at the first record. Fields without any value are left out. Upfront, option fee and total of
/// two deals that contradict each other are chosen like fields, since both together would be added up. Main thread.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, First, Second, ColumnCount };

    /// `pair` names the two records; the first one stays, with the values that are chosen.
    MergeModel(const domain::Snapshot &snapshot, const domain::edits::MergeRequest &pair, QObject *parent = nullptr);

    /// Whether fields in which both agree are among the rows.
    void showEqual(Qt::CheckState shown);
    void choose(int row, Column side);
    void chooseAll(Column side);
    /// What is chosen, as the merge takes it.
    const domain::edits::MergeRequest &request() const { return m_request; }
    /// What will follow, be joined and be kept as another name: "7 records follow · 2 equal rows are joined".
    QString summary() const;
    /// Number of fields in which the two differ.
    int differenceCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        const domain::FieldMeta *field; ///< nullptr for terms that contradict each other.
        QString values[2];
        bool isEqual;
        QString label = {};
        domain::edits::TermContradiction terms = {};
    };

    void readRows();
    void readTerms();
    bool isChosen(const Row &row, int column) const;

    domain::Snapshot m_snapshot;
    domain::edits::MergeRequest m_request;
    QList<Row> m_all;
    QList<Row> m_rows;
    bool m_showsEqual = false;
};

} // namespace presentation
