// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/recent_portfolios.h"

#include "analytics/chart_catalog.h"
#include "domain/filter/facets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace widgets {

namespace {

constexpr char16_t kGroup[] = u"recent";
constexpr qsizetype kMost = 8;
constexpr qint64 kCountedAtOnce = 5000; ///< Candidates; more would hold the window while it closes.

struct Entry
{
    QString path;
    QString name;
    qint64 candidates = 0;
    qint64 trials = 0;
    qint64 deals = 0;
    QDateTime openedAt;
    QList<double> phases;
};

QList<double> numbersOf(const QStringList &words)
{
    QList<double> numbers;
    for (const QString &word : words)
        numbers.append(word.toDouble());
    return numbers;
}

QStringList wordsOf(const QList<double> &numbers)
{
    QStringList words;
    for (const double number : numbers)
        words.append(QString::number(number));
    return words;
}

QList<Entry> storedEntries()
{
    QSettings settings;
    QList<Entry> entries;
    const int size = settings.beginReadArray(QString::fromUtf16(kGroup));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        entries.append({settings.value(QStringLiteral("path")).toString(), settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("candidates")).toLongLong(),
                        settings.value(QStringLiteral("trials")).toLongLong(), settings.value(QStringLiteral("deals")).toLongLong(), settings.value(QStringLiteral("opened")).toDateTime(), numbersOf(settings.value(QStringLiteral("phases")).toStringList())});
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
        settings.setValue(QStringLiteral("phases"), wordsOf(entries[i].phases));
    }
    settings.endArray();
}

/// The bars of the chart of phases.
QList<double> phaseCounts(const domain::Snapshot &snapshot, QDate today)
{
    analytics::ChartRequest request;
    request.snapshot = snapshot;
    request.asOf = {today, {}};
    request.visible.set(domain::RecordKind::Candidate, domain::evaluateKind(*snapshot, {}, request.asOf, domain::RecordKind::Candidate));
    const auto *entry = analytics::findChart(u"phase-distribution");
    request.options.unit = entry->defaultUnit();
    const auto chart = entry->make(request);
    QList<double> counts(chart.categories.size(), 0.0);
    for (const auto &series : chart.panels.isEmpty() ? QList<figure::Series>() : chart.panels.first().series) {
        for (qsizetype i = 0; i < std::min(counts.size(), series.data.size()); ++i)
            counts[i] += series.data.at(i).value.value_or(0.0);
    }
    return counts;
}

QString openedText(const QDateTime &openedAt, QDate today)
{
    if (!openedAt.isValid())
        return {};
    const QDateTime local = openedAt.toLocalTime();
    const qint64 days = local.date().daysTo(today);
    const QString time = QLocale().toString(local, QStringLiteral("HH:mm"));
    if (days == 0)
        return QCoreApplication::translate("RecentPortfolios", "Today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("RecentPortfolios", "Yesterday, %1").arg(time);
    //: Day and time, as QDateTime writes them: yyyy year, MMM month, d day.
    return QLocale().toString(local, QCoreApplication::translate("RecentPortfolios", "d MMM, HH:mm"));
}

} // namespace

QList<RecentPortfolio> recentPortfolios(QDate today)
{
    QList<RecentPortfolio> result;
    for (const Entry &entry : storedEntries()) {
        if (entry.path.isEmpty())
            continue;
        const QFileInfo file(entry.path);
        if (!file.exists()) {
            result.append({entry.path, entry.name, QCoreApplication::translate("RecentPortfolios", "%1 · moved or deleted; not found in %2").arg(file.fileName(), file.path()),
                           openedText(entry.openedAt, today), {}, true});
            continue;
        }
        const QString detail = QCoreApplication::translate("RecentPortfolios", "%1 · %2 candidates, %3 trials, %4 deals")
                                   .arg(file.fileName(), QLocale().toString(entry.candidates), QLocale().toString(entry.trials),
                                        QLocale().toString(entry.deals));
        result.append({entry.path, entry.name, detail, openedText(entry.openedAt, today), entry.phases, false});
    }
    return result;
}

void rememberPortfolio(const QString &path, const domain::Portfolio &portfolio, const QDateTime &openedAt)
{
    QList<Entry> entries = storedEntries();
    const auto before = std::ranges::find(entries, path, &Entry::path);
    const QList<double> phases = before == entries.end() ? QList<double>() : before->phases;
    entries.removeIf([&](const Entry &entry) { return entry.path == path; });
    entries.prepend({path, portfolio.setting(domain::settings::kTitle, QFileInfo(path).completeBaseName()),
                     portfolio.rows<domain::Candidate>().size(), portfolio.rows<domain::Trial>().size(),
                     portfolio.rows<domain::Deal>().size(), openedAt, phases});
    entries.resize(qMin(entries.size(), kMost));
    storeEntries(entries);
}

void rememberContents(const QString &path, const domain::Snapshot &snapshot, QDate today)
{
    QList<Entry> entries = storedEntries();
    const auto entry = std::ranges::find(entries, path, &Entry::path);
    if (entry == entries.end())
        return;
    entry->name = snapshot->setting(domain::settings::kTitle, QFileInfo(path).completeBaseName());
    entry->candidates = snapshot->rows<domain::Candidate>().size();
    entry->trials = snapshot->rows<domain::Trial>().size();
    entry->deals = snapshot->rows<domain::Deal>().size();
    entry->phases = entry->candidates <= kCountedAtOnce ? phaseCounts(snapshot, today) : QList<double>();
    storeEntries(entries);
}

void forgetPortfolio(const QString &path)
{
    QList<Entry> entries = storedEntries();
    entries.removeIf([&](const Entry &entry) { return entry.path == path; });
    storeEntries(entries);
}

} // namespace widgets
