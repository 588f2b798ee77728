// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trust/attachment_model.h"

#include "domain/value_text.h"
#include "presentation/words/trust_words.h"

namespace presentation {

using domain::Attachment;

AttachmentModel::AttachmentModel(domain::Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void AttachmentModel::show(const domain::Snapshot &snapshot, const domain::RecordRef &record)
{
    const auto attachments = record.id == 0 ? QList<Attachment>() : domain::attachmentsOf(*snapshot, record);
    if (attachments == m_attachments)
        return; // An open cell stays open.
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

int AttachmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttachmentModel::text(const Attachment &attachment, int column) const
{
    switch (column) {
    case File: return attachment.fileName;
    case Size: return sizeText(attachment.size);
    case Added: return domain::dateText(domain::PartialDate::day(QDateTime::fromString(attachment.addedAt, Qt::ISODate).toLocalTime().date()), m_language);
    case Note: return attachment.note;
    default: return {};
    }
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    const Attachment &attachment = m_attachments.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == File)
        return attachment.mediaType.isEmpty() ? attachment.fileName : attachment.fileName + QStringLiteral(" · ") + attachment.mediaType;
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(text(attachment, index.column())) : QVariant();
}

bool AttachmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Note)
        return false;
    Q_EMIT noteTyped(m_attachments.at(index.row()).id, value.toString().trimmed());
    return true;
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Size: return tr("Size");
    case Added: return tr("Added");
    case Note: return tr("Note");
    default: return {};
    }
}

Qt::ItemFlags AttachmentModel::flags(const QModelIndex &index) const
{
    const bool isEditable = index.column() == Note && !m_readOnly;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace presentation
