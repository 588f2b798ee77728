// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copy_identity.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace database {

namespace {

constexpr quint32 kLargestCopyNumber = (1u << 21) - 1;

/// A hash, so that a file given away does not tell where it lay.
QString fingerprint(const QString &path, const OpenOptions &options)
{
    const QString place = options.machineFingerprint + u'\n' + QFileInfo(path).canonicalFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex());
}

qint64 drawnNumber(const OpenOptions &options)
{
    const quint32 drawn = options.random ? options.random() : QRandomGenerator::system()->generate();
    return 1 + qint64(drawn % kLargestCopyNumber);
}

QString meta(const Connection &connection, const QString &key)
{
    return connection.text(u"SELECT value FROM portfolio_meta WHERE key = '%1'"_s.arg(key));
}

} // namespace

CopyIdentity readIdentity(const Connection &connection, const QString &path, const OpenOptions &options)
{
    CopyIdentity identity;
    identity.copyNumber = meta(connection, u"copy_number"_s).toLongLong();
    identity.lastCounter = meta(connection, u"last_counter"_s).toLongLong();
    const bool known = identity.copyNumber > 0 && identity.copyNumber <= kLargestCopyNumber;
    identity.isNew = !known || meta(connection, u"fingerprint"_s) != fingerprint(path, options);
    if (identity.isNew)
        identity.copyNumber = drawnNumber(options);
    return identity;
}

void writeIdentity(Connection &connection, const CopyIdentity &identity, const QString &path, const OpenOptions &options)
{
    Transaction transaction(connection);
    writeMeta(connection, u"copy_number"_s, QString::number(identity.copyNumber));
    writeMeta(connection, u"last_counter"_s, QString::number(identity.lastCounter));
    writeMeta(connection, u"fingerprint"_s, fingerprint(path, options));
    transaction.commit();
}

void writeMeta(const Connection &connection, const QString &key, const QString &value)
{
    auto statement = connection.prepare(u"INSERT INTO portfolio_meta VALUES (?1,?2) ON CONFLICT (key) DO UPDATE SET value = ?2"_s);
    bindText(statement, 1, key);
    bindText(statement, 2, value);
    statement.exec();
}

} // namespace database
