// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cells/held_texts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace widgets {

HeldTexts::HeldTexts(const QString &portfolioPath, domain::RecordKind kind)
{
    const QString file = QFileInfo(portfolioPath).absoluteFilePath();
    const QByteArray key = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_group = QStringLiteral("cells/%1/%2").arg(QString::fromLatin1(key), domain::tableName(kind));
}

QHash<HeldTexts::Cell, QString> HeldTexts::texts() const
{
    QHash<Cell, QString> found;
    QSettings settings;
    settings.beginGroup(m_group);
    for (const QString &key : settings.childKeys())
        found.insert({key.section(u':', 0, 0).toLongLong(), key.section(u':', 1)}, settings.value(key).toString());
    return found;
}

void HeldTexts::keep(const Cell &cell, const QString &text) const
{
    QSettings settings;
    settings.setValue(QStringLiteral("%1/%2:%3").arg(m_group).arg(cell.first).arg(cell.second), text);
    settings.sync();
}

void HeldTexts::forget(const Cell &cell) const
{
    QSettings settings;
    const QString key = QStringLiteral("%1/%2:%3").arg(m_group).arg(cell.first).arg(cell.second);
    if (!settings.contains(key))
        return;
    settings.remove(key);
    settings.sync();
}

} // namespace widgets
