// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/citations.h"

#include <QAbstractListModel>

namespace presentation {

/// The citations of one record and its parts, under a heading for each record and field. Headings cannot be chosen.
/// Keeps its own snapshot; main thread.
class CitationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, HeadingRole, QuoteRole };

    explicit CitationModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot, const domain::RecordRef &record);
    /// How many citations there are, headings not counted.
    int count() const { return m_count; }
    /// The citation of a row; without id for a heading.
    domain::Citation citationAt(int row) const;
    int rowOf(domain::Id<domain::Citation> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        domain::Citation citation;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> rowsOf(const domain::RecordRef &record) const;
    QString headingOf(const domain::Citation &citation, const domain::RecordRef &record) const;

    domain::Language m_language;
    domain::Snapshot m_snapshot;
    QList<Row> m_rows;
    int m_count = 0;
};

} // namespace presentation
