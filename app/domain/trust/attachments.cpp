// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trust/attachments.h"

#include <QCryptographicHash>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kLongestName = 120;

bool isPlain(QChar c)
{
    constexpr char16_t kReserved[] = u"<>:\"|?*";
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !QStringView(kReserved).contains(c);
}

/// Keeps the ending when a name is too long: it says what the file is.
QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 12 ? name.sliced(dot) : QString();
    return name.first(kLongestName - ending.size()) + ending;
}

} // namespace

QString safeFileName(QStringView name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString plain;
    for (const QChar c : name.sliced(slash + 1))
        plain.append(isPlain(c) ? c : c.category() == QChar::Other_Format ? QChar() : QChar(u'_'));
    plain.remove(QChar());
    plain = plain.trimmed();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    if (plain.isEmpty())
        return QStringLiteral("file");
    return plain.size() > kLongestName ? shortened(plain) : plain;
}

QList<Attachment> attachmentsOf(const Portfolio &portfolio, const RecordRef &record)
{
    QList<Attachment> found;
    portfolio.of<Attachment>().forEachLinked(fieldIndex<&Attachment::record>(), record.id, [&](const Attachment &attachment) {
        if (attachment.kind == record.kind)
            found.append(attachment);
    });
    return found;
}

namespace edits {

Result<ChangeSet> attach(const Portfolio &portfolio, const RecordRef &record, const AttachedFile &file, const QDateTime &at, IdSource &ids)
{
    if (!exists(portfolio, record))
        return Error{Error::Code::NotFound, {}, tableName(record.kind)};
    if (file.bytes.isEmpty() || file.bytes.size() > kLargestAttachment)
        return Error{Error::Code::Constraint, file.name, QStringLiteral("size")};
    Attachment attachment;
    attachment.kind = record.kind;
    attachment.record = record.id;
    attachment.fileName = safeFileName(file.name);
    attachment.mediaType = file.mediaType;
    attachment.size = file.bytes.size();
    attachment.content = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    attachment.addedAt = at.toUTC().toString(Qt::ISODate);
    ChangeSet changes;
    const auto present = attachmentsOf(portfolio, record);
    const bool isThere = std::ranges::any_of(present, [&](const Attachment &other) {
        return other.content == attachment.content && other.fileName == attachment.fileName;
    });
    if (isThere)
        return changes;
    attachment.id = ids.next<Attachment>();
    changes.texts.insert(attachment.content, qCompress(file.bytes));
    changes.label = {StepLabel::Action::Add, RecordKind::Attachment, {}, attachment.fileName, 1};
    changes.insert(std::move(attachment));
    return changes;
}

} // namespace edits

} // namespace domain
