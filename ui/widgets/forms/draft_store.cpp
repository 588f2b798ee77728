// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/draft_store.h"

#include "domain/value_text.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace widgets {

DraftStore::DraftStore(const QString &portfolioPath, domain::RecordKind kind) : m_kind(kind)
{
    const QString file = QFileInfo(portfolioPath).absoluteFilePath();
    const QByteArray key = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_group = QStringLiteral("drafts/%1/%2/").arg(QString::fromLatin1(key), domain::tableName(kind));
}

QString DraftStore::path(const QString &name) const
{
    return m_group + name;
}

QString DraftStore::draftPath(qint64 owner) const
{
    return path(QStringLiteral("draft/%1").arg(owner));
}

FieldValues DraftStore::draft(qint64 owner) const
{
    const QVariantMap texts = QSettings().value(draftPath(owner)).toMap();
    FieldValues values;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto *field = records::field(m_kind, text.key());
        const auto value = field ? domain::parseCanonical(*field, text->toString()) : domain::Result<domain::Value>(domain::Value());
        if (value && !domain::isEmpty(value.value()))
            values.insert(text.key(), value.value());
    }
    return values;
}

void DraftStore::keepDraft(const FieldValues &values, qint64 owner) const
{
    QVariantMap texts;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const auto *field = records::field(m_kind, value.key());
        if (field && !domain::isEmpty(*value))
            texts.insert(value.key(), domain::canonicalText(*field, *value));
    }
    QSettings settings;
    settings.setValue(draftPath(owner), texts);
    settings.sync();
}

void DraftStore::forgetDraft(qint64 owner) const
{
    QSettings settings;
    settings.remove(draftPath(owner));
    settings.remove(path(QStringLiteral("typed/%1").arg(owner)));
    settings.sync();
}

QHash<QString, QString> DraftStore::typed(qint64 id) const
{
    QSettings settings;
    settings.beginGroup(path(QStringLiteral("typed/%1").arg(id)));
    QHash<QString, QString> texts;
    for (const auto &key : settings.childKeys())
        texts.insert(key, settings.value(key).toString());
    return texts;
}

void DraftStore::keepTyped(qint64 id, const QString &key, const QString &text) const
{
    QSettings settings;
    settings.setValue(path(QStringLiteral("typed/%1/%2").arg(id).arg(key)), text);
    settings.sync();
}

void DraftStore::forgetTyped(qint64 id, const QString &key) const
{
    QSettings settings;
    const QString name = path(QStringLiteral("typed/%1/%2").arg(id).arg(key));
    if (settings.contains(name)) {
        settings.remove(name);
        settings.sync();
    }
}

} // namespace widgets
