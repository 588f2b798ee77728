// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_recents.h"

#include <QCryptographicHash>
#include <QSettings>

namespace widgets {

namespace {

constexpr qsizetype kMost = 8;
const QString kRecords = QStringLiteral("records");
const QString kCommands = QStringLiteral("commands");

} // namespace

RecentFinds::RecentFinds(const QString &portfolioPath)
    : m_group(QStringLiteral("search/")
              + QString::fromLatin1(QCryptographicHash::hash(portfolioPath.toUtf8(), QCryptographicHash::Sha1).toHex().first(12)))
{
}

presentation::SearchRecents RecentFinds::recents() const
{
    QSettings settings;
    settings.beginGroup(m_group);
    presentation::SearchRecents recents;
    recents.commands = settings.value(kCommands).toStringList();
    for (const auto &entry : settings.value(kRecords).toStringList()) {
        const QString code = entry.section(u'/', 0, 0);
        domain::forEachRecordKind([&]<class Record>() {
            if (domain::codeOf(domain::recordKindOf<Record>()) == code)
                recents.records.append({domain::recordKindOf<Record>(), entry.section(u'/', 1).toLongLong()});
        });
    }
    return recents;
}

void RecentFinds::remember(domain::RecordKind kind, qint64 id) const
{
    prepend(kRecords, QStringLiteral("%1/%2").arg(domain::codeOf(kind)).arg(id));
}

void RecentFinds::remember(const QString &command) const
{
    prepend(kCommands, command);
}

void RecentFinds::prepend(const QString &key, const QString &entry) const
{
    QSettings settings;
    settings.beginGroup(m_group);
    QStringList entries = settings.value(key).toStringList();
    entries.removeAll(entry);
    entries.prepend(entry);
    settings.setValue(key, entries.first(std::min(entries.size(), kMost)));
}

} // namespace widgets
