// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "exchange/attached_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ChangeSet attached(const QString &hash, const QString &name)
{
    ChangeSet changes;
    Attachment attachment;
    attachment.id = Id<Attachment>{7};
    attachment.kind = RecordKind::Deal;
    attachment.record = 1;
    attachment.fileName = name;
    attachment.size = 3;
    attachment.content = hash;
    changes.insert(attachment);
    return changes;
}

Snapshot portfolioOf(const ChangeSet &changes)
{
    return applied(std::make_shared<const Portfolio>(), changes);
}

} // namespace

/// Attached files beside the lossless export.
class TestAttachedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theirBytesLeaveAndComeBack()
    {
        const QByteArray bytes("a\0b", 3);
        ChangeSet changes = attached(hashOf(bytes), u"contract.pdf"_s);
        QTemporaryDir folder;
        const auto paths = writeAttachedFiles(*portfolioOf(changes), [&](const QString &) { return bytes; }, folder.path());
        QVERIFY(paths.ok());
        QCOMPARE(paths.value(), QStringList{folder.filePath(u"attachments/"_s + hashOf(bytes))});
        QCOMPARE(readAttachedFiles(changes, folder.path()), QStringList());
        QCOMPARE(qUncompress(changes.texts[hashOf(bytes)]), bytes);
    }

    void aMissingOrAlteredFileIsNamed()
    {
        ChangeSet changes = attached(hashOf("abc"), u"contract.pdf"_s);
        QTemporaryDir folder;
        QCOMPARE(readAttachedFiles(changes, folder.path()), QStringList{u"contract.pdf"_s});
        QVERIFY(writeAttachedFiles(*portfolioOf(changes), [](const QString &) { return QByteArray("abd"); }, folder.path()).ok());
        QCOMPARE(readAttachedFiles(changes, folder.path()), QStringList{u"contract.pdf"_s});
        QVERIFY(changes.texts.isEmpty());
    }

    void aHashOfAStrangerLeadsNowhereElse()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("abc");
        secret.close();
        ChangeSet changes = attached(u"../secret"_s, u"contract.pdf"_s);
        QCOMPARE(readAttachedFiles(changes, folder.path()), QStringList{u"contract.pdf"_s});
        QVERIFY(writeAttachedFiles(*portfolioOf(changes), [](const QString &) { return QByteArray("xyz"); }, folder.path()).value().isEmpty());
    }

    void whatLacksItsBytesIsDamaged()
    {
        const auto portfolio = portfolioOf(attached(hashOf("abc"), u"contract.pdf"_s));
        QCOMPARE(damagedAttachments(*portfolio, [](const QString &) { return QByteArray("abc"); }).size(), 0);
        QCOMPARE(damagedAttachments(*portfolio, [](const QString &) { return QByteArray(); }).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAttachedFiles)
#include "tst_attached_files.moc"
