// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/term_edits.h"

#include <QAbstractTableModel>

namespace presentation {

/// The terms of one vocabulary in their order, with how often each is used. Labels can be edited; what is typed is
/// announced, not stored here. Main thread.
class TermModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { English, Chinese, Code, Used, State, ColumnCount };

    explicit TermModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const domain::Snapshot &snapshot, domain::TermVocabulary vocabulary);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Without id where there is no such row.
    domain::Term termAt(int row) const { return m_terms.value(row).term; }
    int rowOf(domain::Id<domain::Term> id) const;
    qint64 usageAt(int row) const { return m_terms.value(row).used; }
    bool isHiddenAt(int row) const { return m_terms.value(row).isHidden; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// `key` is "label_en" or "label_zh".
    void labelTyped(domain::Id<domain::Term> term, const QString &key, const QString &label);

private:
    struct Row
    {
        domain::Term term;
        qint64 used = 0;
        bool isHidden = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString text(const Row &row, int column) const;

    QList<Row> m_terms;
    bool m_readOnly = false;
};

} // namespace presentation
