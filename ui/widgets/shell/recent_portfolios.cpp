// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/recent_portfolios.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace widgets {

namespace {

constexpr char16_t kGroup[] = u"recent";
constexpr qsizetype kMost = 8;

struct Entry
{
    QString path;
    QString name;
    qint64 candidates = 0;
    qint64 trials = 0;
    qint64 deals = 0;
    QDateTime openedAt;
};

QList<Entry> storedEntries()
{
    QSettings settings;
    QList<Entry> entries;
    const int size = settings.beginReadArray(QString::fromUtf16(kGroup));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        entries.append({settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("candidates")).toLongLong(),
                        settings.value(QStringLiteral("trials")).toLongLong(), settings.value(QStringLiteral("deals")).toLongLong(), settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
    return entries;
}

void storeEntries(const QList<Entry> &entries)
{
    QSettings settings;
    settings.beginWriteArray(QString::fromUtf16(kGroup), int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), entries[i].path);
        settings.setValue(QStringLiteral("name"), entries[i].name);
        settings.setValue(QStringLiteral("candidates"), entries[i].candidates);
        settings.setValue(QStringLiteral("trials"), entries[i].trials);
        settings.setValue(QStringLiteral("deals"), entries[i].deals);
        settings.setValue(QStringLiteral("opened"), entries[i].openedAt);
    }
    settings.endArray();
}

QString openedText(const QDateTime &openedAt, QDate today)
{
    const QDateTime local = openedAt.toLocalTime();
    const qint64 days = local.date().daysTo(today);
    const QString time = QLocale().toString(local, QStringLiteral("HH:mm"));
    if (days == 0)
        return QCoreApplication::translate("RecentPortfolios", "Today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("RecentPortfolios", "Yesterday, %1").arg(time);
    return QLocale().toString(local, QStringLiteral("d MMM, HH:mm"));
}

} // namespace

QList<RecentPortfolio> recentPortfolios(QDate today)
{
    QList<RecentPortfolio> result;
    for (const Entry &entry : storedEntries()) {
        const QFileInfo file(entry.path);
        if (!file.exists())
            continue;
        const QString detail = QCoreApplication::translate("RecentPortfolios", "%1 · %2 candidates, %3 trials, %4 deals")
                                   .arg(file.fileName(), QLocale().toString(entry.candidates), QLocale().toString(entry.trials),
                                        QLocale().toString(entry.deals));
        result.append({entry.path, entry.name, detail, openedText(entry.openedAt, today)});
    }
    return result;
}

void rememberPortfolio(const QString &path, const domain::Portfolio &portfolio, const QDateTime &openedAt)
{
    QList<Entry> entries = storedEntries();
    entries.removeIf([&](const Entry &entry) { return entry.path == path; });
    entries.prepend({path, portfolio.setting(domain::settings::kTitle, QFileInfo(path).completeBaseName()),
                     portfolio.rows<domain::Candidate>().size(), portfolio.rows<domain::Trial>().size(),
                     portfolio.rows<domain::Deal>().size(), openedAt});
    entries.resize(qMin(entries.size(), kMost));
    storeEntries(entries);
}

} // namespace widgets
