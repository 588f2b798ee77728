// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rates/rate_import.h"

#include "domain/changes/rate_edits.h"
#include "domain/currencies.h"
#include "exchange/archive/zip_archive.h"
#include "exchange/csv_reader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr qint64 kLargestFile = 64 << 20;
const QString kEuro = QStringLiteral("EUR");
const QString kSourceUrl = QStringLiteral("https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html");

Error wrongFormat(const char16_t *what, qint64 line, const QString &more = {})
{
    return {Error::Code::WrongFormat, more.isEmpty() ? QString::fromUtf16(what) : QString::fromUtf16(what) + QLatin1String(": ") + more, QString::number(line)};
}

/// The CSV itself, out of its ZIP file where it is in one.
Result<QByteArray> csvOf(const QString &path, QByteArray file)
{
    if (!file.startsWith("PK\x03\x04"))
        return file;
    const auto archive = ZipArchive::open(path);
    if (!archive.ok())
        return archive.error();
    for (qint64 i = 0; i < archive.value()->count(); ++i) {
        const auto entry = archive.value()->entry(i);
        if (!entry.ok())
            return entry.error();
        if (!entry.value().name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            continue;
        QByteArray text;
        const Status read = archive.value()->read(i, [&text](QByteArrayView piece) -> Status {
            text.append(piece);
            return text.size() <= kLargestFile ? Status(Done{}) : Status(wrongFormat(wrong_format::kTooLarge, 1, QStringLiteral("file")));
        });
        return read.ok() ? Result<QByteArray>(text) : read.error();
    }
    return wrongFormat(wrong_format::kBadArchive, 1, QStringLiteral("NOTHING_TO_READ"));
}

/// "Date,USD,JPY,…," with currencies only; the last column is empty, since each line ends with a comma.
bool isHeader(const QStringList &cells)
{
    qsizetype size = cells.size();
    if (size > 0 && cells.last().trimmed().isEmpty())
        --size;
    return size > 1 && cells.first().trimmed().compare(QLatin1String("Date"), Qt::CaseInsensitive) == 0
        && std::all_of(cells.begin() + 1, cells.begin() + size, [](const QString &cell) {
               const QString code = cell.trimmed();
               return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
           });
}

/// Reads the lines of the file into a plan.
class RateReading
{
public:
    RateReading(const Portfolio &now, const QStringList &currencies) : m_takesAll(currencies.contains(QLatin1String("*"))), m_currencies(currencies.begin(), currencies.end())
    {
        for (const FxRate &rate : now.rows<FxRate>()) {
            if (rate.base == kEuro)
                m_known.insert({rate.quote, rate.date.toString()}, &rate);
        }
    }

    bool add(const CsvRecord &record)
    {
        m_problem = plan.columns.isEmpty() ? begin(record) : addDay(record);
        return !m_problem;
    }

    const std::optional<Error> &problem() const { return m_problem; }
    RatePlan plan;

private:
    std::optional<Error> begin(const CsvRecord &record)
    {
        if (!isHeader(record.cells))
            return wrongFormat(wrong_format::kNoRates, record.line, record.cells.join(QLatin1String(", ")).left(120));
        for (const QString &cell : record.cells.sliced(1)) {
            const QString code = cell.trimmed();
            if (!code.isEmpty())
                plan.columns.append({code, m_takesAll || m_currencies.contains(code), {}, {}, 0, 0});
        }
        m_gap.resize(plan.columns.size());
        return std::nullopt;
    }

    std::optional<Error> addDay(const CsvRecord &record)
    {
        const auto date = PartialDate::parse(record.cells.first().trimmed());
        if (!date.ok() || date.value().precision() != PartialDate::Precision::Day)
            return wrongFormat(wrong_format::kBadRates, record.line, record.cells.first().left(40));
        if (record.cells.size() <= plan.columns.size())
            return wrongFormat(wrong_format::kBadRates, record.line, QString::number(record.cells.size()));
        const QDate day = date.value().earliestDay();
        if (m_days.contains(day))
            return wrongFormat(wrong_format::kBadRates, record.line, record.cells.first().left(40));
        m_days.insert(day);
        plan.first = plan.days == 0 ? day : std::min(plan.first, day);
        plan.last = plan.days == 0 ? day : std::max(plan.last, day);
        ++plan.days;
        for (qsizetype i = 0; i < plan.columns.size(); ++i) {
            if (const auto problem = addRate(i, date.value(), record.cells[i + 1].trimmed()))
                return wrongFormat(wrong_format::kBadRates, record.line, QStringLiteral("%1 %2").arg(plan.columns[i].currency, *problem));
        }
        return std::nullopt;
    }

    /// The text that is no rate, or nothing.
    std::optional<QString> addRate(qsizetype place, const PartialDate &date, const QString &text)
    {
        RateColumn &column = plan.columns[place];
        if (text == QLatin1String("N/A") || text.isEmpty()) {
            m_gap[place] += column.days > 0;
            return std::nullopt;
        }
        const auto rate = parseRate(text);
        if (!rate.ok())
            return text.left(40);
        const QDate day = date.earliestDay();
        column.first = column.days == 0 ? day : std::min(column.first, day);
        column.last = column.days == 0 ? day : std::max(column.last, day);
        ++column.days;
        // Only what lies between two rates is a gap; the rest is before the first or after the last.
        column.missing += std::exchange(m_gap[place], 0);
        if (column.isTaken)
            compare({{}, kEuro, column.currency, date, rate.value(), {}});
        return std::nullopt;
    }

    void compare(const FxRate &rate)
    {
        const FxRate *known = m_known.value({rate.quote, rate.date.toString()});
        if (!known)
            plan.added.append(rate);
        else if (known->rate == rate.rate)
            ++plan.unchanged;
        else
            plan.conflicts.append({*known, rate.rate});
    }

    bool m_takesAll;
    QSet<QString> m_currencies;
    QHash<std::pair<QString, QString>, const FxRate *> m_known;
    QSet<QDate> m_days;
    QList<qint64> m_gap; ///< By column: days without a rate since the last one.
    std::optional<Error> m_problem;
};

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    if (file.size() > kLargestFile)
        return wrongFormat(wrong_format::kTooLarge, 1, QStringLiteral("file"));
    return file.readAll();
}

/// The bank's page as a source; one that is there already is used again.
Id<Source> sourceOf(const Portfolio &now, IdSource &ids, const QDateTime &importedAt, ChangeSet &changes)
{
    for (const Source &source : now.rows<Source>()) {
        if (source.url == kSourceUrl)
            return source.id;
    }
    Source source;
    source.id = ids.next<Source>();
    source.kind = SourceKind::Database;
    source.title = QStringLiteral("Euro foreign exchange reference rates");
    source.publisher = QStringLiteral("European Central Bank");
    source.url = kSourceUrl;
    source.accessed = PartialDate::day(importedAt.date());
    source.primary = true;
    const auto id = source.id;
    changes.insert(std::move(source));
    return id;
}

} // namespace

ChangeSet RatePlan::toChangeSet(const Portfolio &now, IdSource &ids, const QDateTime &importedAt) const
{
    ChangeSet changes;
    if (added.isEmpty() && overruled.isEmpty())
        return changes;
    const auto source = sourceOf(now, ids, importedAt, changes);
    changes.of<FxRate>().reserve(added.size());
    for (FxRate rate : added) {
        rate.id = ids.next<FxRate>();
        rate.source = source;
        changes.insert(std::move(rate));
    }
    for (const qsizetype place : overruled) {
        const RateConflict &conflict = conflicts[place];
        FxRate after = conflict.mine;
        after.rate = conflict.theirs;
        after.source = source;
        changes.update(conflict.mine, std::move(after));
    }
    changes.insert(ImportBatch{ids.next<ImportBatch>(), fileName, sha256, QStringLiteral("ecb.europa.eu"), importedAt.toUTC().toString(Qt::ISODate),
                               added.size(), overruled.size(), unchanged, conflicts.size() - overruled.size()});
    changes.label = {StepLabel::Action::Import, RecordKind::FxRate, {}, fileName, int(added.size() + overruled.size())};
    return changes;
}

QStringList usedCurrencies(const Portfolio &now)
{
    QSet<QString> used{QStringLiteral("USD"), QStringLiteral("CNY")};
    for (const DealTerm &term : now.rows<DealTerm>())
        used << term.currency << term.equivalentCurrency;
    for (const DealEvent &event : now.rows<DealEvent>())
        used << event.currency;
    for (const Payment &payment : now.rows<Payment>())
        used << payment.currency;
    for (const FxRate &rate : now.rows<FxRate>())
        used << rate.base << rate.quote;
    used -= QSet<QString>{QString(), kEuro};
    QStringList list(used.begin(), used.end());
    list.sort();
    return list;
}

Result<RatePlan> planRateImport(const QString &path, const Portfolio &now, const QStringList &currencies, const Progress &progress)
{
    const auto file = contentsOf(path);
    if (!file.ok())
        return file.error();
    auto csv = csvOf(path, file.value());
    if (!csv.ok())
        return csv.error();
    RateReading reading(now, currencies);
    QBuffer buffer(&csv.value());
    buffer.open(QIODevice::ReadOnly);
    const double size = double(std::max<qsizetype>(csv.value().size(), 1));
    const Status read = CsvReader(buffer).read([&reading](const CsvRecord &record) { return reading.add(record); },
                                               [&](QByteArrayView) { return !progress || progress(double(buffer.pos()) / size); });
    if (!read.ok())
        return read.error();
    if (reading.problem())
        return *reading.problem();
    if (reading.plan.days == 0)
        return wrongFormat(wrong_format::kNoRates, 1);
    reading.plan.fileName = QFileInfo(path).fileName();
    reading.plan.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex());
    return std::move(reading.plan);
}

bool looksLikeRates(const QString &path)
{
    const auto file = contentsOf(path);
    auto csv = file.ok() ? csvOf(path, file.value()) : file;
    if (!csv.ok())
        return false;
    bool isRates = false;
    QBuffer buffer(&csv.value());
    buffer.open(QIODevice::ReadOnly);
    const Status read = CsvReader(buffer).read([&isRates](const CsvRecord &record) {
        isRates = isHeader(record.cells);
        return false;
    });
    return read.ok() && isRates;
}

} // namespace exchange
