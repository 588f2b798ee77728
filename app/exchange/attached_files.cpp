// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attached_files.h"

#include "exchange/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace exchange {

using domain::Attachment;
using domain::Error;

namespace {

/// Where the bytes lie; empty for what is no hash, which may come from a stranger's file and must not lead anywhere else.
QString pathOf(const QString &folder, const QString &hash)
{
    static const QRegularExpression known(QStringLiteral("^[0-9a-f]{64}$"));
    return known.match(hash).hasMatch() ? QDir(folder).filePath(QStringLiteral("attachments/") + hash) : QString();
}

bool isContentOf(const QByteArray &bytes, const Attachment &attachment)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == attachment.content.toLatin1();
}

} // namespace

domain::Result<QStringList> writeAttachedFiles(const domain::Portfolio &portfolio, const ContentLookup &contentOf, const QString &folder)
{
    QStringList paths;
    QSet<QString> written;
    for (const Attachment &attachment : portfolio.rows<Attachment>()) {
        const QString path = pathOf(folder, attachment.content);
        const QByteArray bytes = path.isEmpty() || written.contains(path) ? QByteArray() : contentOf(attachment.content);
        if (path.isEmpty() || written.contains(path) || (bytes.isEmpty() && attachment.size > 0))
            continue;
        written.insert(path);
        if (!QDir(folder).mkpath(QStringLiteral("attachments")))
            return Error{Error::Code::CannotWrite, {}, folder};
        if (const auto status = writeWhole(path, bytes); !status)
            return status.error();
        paths.append(path);
    }
    return paths;
}

QStringList readAttachedFiles(domain::ChangeSet &changes, const QString &folder)
{
    QStringList missing;
    for (const auto &edit : changes.of<Attachment>()) {
        if (!edit.after || changes.texts.contains(edit.after->content))
            continue;
        QFile file(pathOf(folder, edit.after->content));
        const bool isThere = !file.fileName().isEmpty() && file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isThere ? file.readAll() : QByteArray();
        if (!isThere || !isContentOf(bytes, *edit.after))
            missing.append(edit.after->fileName);
        else
            changes.texts.insert(edit.after->content, qCompress(bytes));
    }
    return missing;
}

QList<domain::Id<Attachment>> damagedAttachments(const domain::Portfolio &portfolio, const ContentLookup &contentOf)
{
    QList<domain::Id<Attachment>> damaged;
    for (const Attachment &attachment : portfolio.rows<Attachment>()) {
        if (!isContentOf(contentOf(attachment.content), attachment))
            damaged.append(attachment.id);
    }
    return damaged;
}

} // namespace exchange
