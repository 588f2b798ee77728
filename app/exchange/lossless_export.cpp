// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lossless_export.h"

#include "domain/value_text.h"
#include "exchange/csv_writer.h"
#include "exchange/field_json.h"
#include "exchange/whole_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

#include <functional>

namespace exchange {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 1 << 20;

template <class Record>
QByteArray recordLine(const Record &record)
{
    QJsonObject object{{u"id"_s, record.id.value}};
    for (const auto &field : kFields<Record>) {
        const Value value = field.get(record);
        if (!isEmpty(value))
            object.insert(QLatin1String(field.key), fieldJson(field, value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList textHashes(const Portfolio &portfolio)
{
    QSet<QString> hashes;
    for (const Trial &trial : portfolio.rows<Trial>()) {
        if (!trial.texts.isEmpty())
            hashes.insert(trial.texts);
    }
    QStringList sorted(hashes.begin(), hashes.end());
    sorted.sort();
    return sorted;
}

/// The text as an object for its readers; as a string where that would not give back the very same bytes.
QByteArray textMember(const QString &hash, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray again = QJsonDocument(RegistryTexts::decode(text)).toJson(QJsonDocument::Compact);
    const QByteArray quoted = QJsonDocument(QJsonObject{{hash, text}}).toJson(QJsonDocument::Compact);
    return again == utf8 ? '"' + hash.toLatin1() + "\":" + utf8 : quoted.sliced(1, quoted.size() - 2);
}

/// Writes pieces as they grow large; remembers the first failure.
class Pieces
{
public:
    explicit Pieces(QIODevice &out) : m_out(out) {}

    void add(const QByteArray &bytes)
    {
        m_buffer.append(bytes);
        if (m_buffer.size() >= kPiece)
            flush();
    }
    Status finish()
    {
        flush();
        if (m_failed)
            return Error{Error::Code::CannotWrite, m_out.errorString(), {}};
        return Done{};
    }

private:
    void flush()
    {
        m_failed = m_failed || m_out.write(m_buffer) != m_buffer.size();
        m_buffer.clear();
    }

    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_failed = false;
};

template <class Record>
Status writeCsv(const Portfolio &portfolio, QIODevice &out)
{
    Pieces pieces(out);
    CsvWriter writer;
    QStringList cells{u"id"_s};
    for (const auto &field : kFields<Record>)
        cells.append(QLatin1String(field.key));
    writer.add(cells);
    for (const Record &record : portfolio.rows<Record>()) {
        cells = {QString::number(record.id.value)};
        for (const auto &field : kFields<Record>)
            cells.append(canonicalText(field, field.get(record)));
        writer.add(cells);
        pieces.add(writer.take());
    }
    pieces.add(writer.take());
    return pieces.finish();
}

Status writeTextsCsv(const Portfolio &portfolio, const TextLookup &textOf, QIODevice &out)
{
    Pieces pieces(out);
    CsvWriter writer;
    writer.add({u"hash"_s, u"column"_s, u"text"_s});
    for (const QString &hash : textHashes(portfolio)) {
        const QJsonObject cells = RegistryTexts::decode(textOf(hash));
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            writer.add({hash, cell.key(), cell.value().toString()});
        pieces.add(writer.take());
    }
    pieces.add(writer.take());
    return pieces.finish();
}

Status mayWriteTables(const QString &folder)
{
    QStringList names{u"portfolio.json"_s, u"registry_text.csv"_s};
    forEachRecordKind([&]<class Record>() { names.append(tableName(recordKindOf<Record>()) + u".csv"_s); });
    for (const QString &name : std::as_const(names)) {
        if (const auto status = mayWrite(QDir(folder).filePath(name)); !status)
            return status;
    }
    return Done{};
}

} // namespace

Status writePortfolioJson(const Portfolio &portfolio, const TextLookup &textOf, QIODevice &out)
{
    Pieces pieces(out);
    pieces.add("{\"schema\":1");
    forEachRecordKind([&]<class Record>() {
        pieces.add(",\n\"" + tableName(recordKindOf<Record>()).toLatin1() + "\":[");
        const char *separator = "\n";
        for (const Record &record : portfolio.rows<Record>()) {
            pieces.add(separator + recordLine(record));
            separator = ",\n";
        }
        pieces.add("]");
    });
    pieces.add(",\n\"texts\":{");
    const char *separator = "\n";
    for (const QString &hash : textHashes(portfolio)) {
        const QString text = textOf(hash);
        if (text.isEmpty())
            continue;
        pieces.add(separator + textMember(hash, text));
        separator = ",\n";
    }
    pieces.add("}}\n");
    return pieces.finish();
}

Result<QStringList> exportPortfolio(const Portfolio &portfolio, const TextLookup &textOf, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Code::CannotWrite, {}, folder};
    QStringList paths;
    // One table that is open in a spreadsheet program stops all, before the others are new and it is old.
    Status status = mayWriteTables(folder);
    const auto add = [&](const QString &name, const FileContent &write) {
        if (!status.ok())
            return;
        paths.append(QDir(folder).filePath(name));
        status = writeWhole(paths.last(), write);
    };
    add(u"portfolio.json"_s, [&](QIODevice &out) { return writePortfolioJson(portfolio, textOf, out); });
    forEachRecordKind([&]<class Record>() {
        add(tableName(recordKindOf<Record>()) + u".csv"_s, [&](QIODevice &out) { return writeCsv<Record>(portfolio, out); });
    });
    add(u"registry_text.csv"_s, [&](QIODevice &out) { return writeTextsCsv(portfolio, textOf, out); });
    if (!status.ok())
        return status.error();
    return paths;
}

} // namespace exchange
