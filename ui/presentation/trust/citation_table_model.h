// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/citations.h"

#include <QAbstractTableModel>

namespace presentation {

/// The citations behind a set of records as a flat table. Main thread.
class CitationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Record, Field, Title, Kind, Publisher, Published, Link, Quote, ColumnCount };

    explicit CitationTableModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot, const QList<domain::Citation> &citations);
    domain::Citation citationAt(int row) const { return m_citations.value(row); }
    QString linkAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const domain::Citation &citation, int column) const;
    QString sourceText(const domain::Source &source, int column) const;

    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<domain::Citation> m_citations;
};

} // namespace presentation
