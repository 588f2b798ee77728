// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

#include <QStringList>

#include <functional>

namespace exchange {

/// The bytes of an attached file by their hash; empty where there are none.
using ContentLookup = std::function<QByteArray(const QString &hash)>;

/// Writes the attached files of a portfolio beside its portfolio.json, into FOLDER/attachments, each under the hash that its attachment
/// names (attachment.csv has the file names). Returns the paths. CannotWrite or DiskFull, and no half-written file.
domain::Result<QStringList> writeAttachedFiles(const domain::Portfolio &portfolio, const ContentLookup &contentOf, const QString &folder);

/// Puts the bytes of the attachments that the step adds into it, from FOLDER/attachments. Returns the names of those files that are not
/// there or whose bytes are not what the attachment says.
QStringList readAttachedFiles(domain::ChangeSet &changes, const QString &folder);

/// The attachments whose bytes are not in the portfolio, or are not those that were attached.
QList<domain::Id<domain::Attachment>> damagedAttachments(const domain::Portfolio &portfolio, const ContentLookup &contentOf);

} // namespace exchange
