// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/cited_place.h"

#include <QDateTime>

namespace domain {

/// The largest file that is kept inside a portfolio, in bytes: it is stored whole and travels with every copy.
inline constexpr qint64 kLargestAttachment = 20'000'000;

/// A file name without folders and without characters that could disguise it (control, bidi); never empty, at most 120 characters.
QString safeFileName(QStringView name);
/// The attachments of one record, in id order.
QList<Attachment> attachmentsOf(const Portfolio &portfolio, const RecordRef &record);

/// A file as it was read.
struct AttachedFile
{
    QString name;
    QString mediaType;
    QByteArray bytes;
};

namespace edits {

/// Keeps a file with a record; the bytes go into the step's texts under their hash. Empty where the same bytes are attached
/// there under the same name. Constraint with `where` = "size" for empty and too large files, NotFound without the record.
Result<ChangeSet> attach(const Portfolio &portfolio, const RecordRef &record, const AttachedFile &file, const QDateTime &at, IdSource &ids);

} // namespace edits

} // namespace domain
