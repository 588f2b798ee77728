// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/attachments.h"

#include <QAbstractTableModel>

namespace presentation {

/// The files kept with one record. The note can be edited; what is typed is announced, not stored here. Main thread.
class AttachmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { File, Size, Added, Note, ColumnCount };

    explicit AttachmentModel(domain::Language language, QObject *parent = nullptr);

    void show(const domain::Snapshot &snapshot, const domain::RecordRef &record);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    domain::Attachment attachmentAt(int row) const { return m_attachments.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void noteTyped(domain::Id<domain::Attachment> attachment, const QString &note);

private:
    QString text(const domain::Attachment &attachment, int column) const;

    domain::Language m_language;
    QList<domain::Attachment> m_attachments;
    bool m_readOnly = false;
};

} // namespace presentation
