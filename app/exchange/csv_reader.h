// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace exchange {

/// What a file turned out to be when it is not the CSV we were promised: the first word of Error::detail with WrongFormat.
/// Words for people are chosen at the top.
namespace wrong_format {
inline constexpr char16_t kEmpty[] = u"EMPTY";               ///< No bytes, or no record at all.
inline constexpr char16_t kWorkbook[] = u"WORKBOOK_OR_ZIP";  ///< Begins like an XLSX, ODS or ZIP file.
inline constexpr char16_t kOldWorkbook[] = u"OLD_WORKBOOK";  ///< Begins like an XLS file.
inline constexpr char16_t kPdf[] = u"PDF";
inline constexpr char16_t kGzip[] = u"GZIP";
inline constexpr char16_t kJson[] = u"JSON";
inline constexpr char16_t kMarkup[] = u"HTML_OR_XML";
inline constexpr char16_t kUtf16[] = u"UTF16";
inline constexpr char16_t kPortfolio[] = u"SQLITE";          ///< An SQLite file, perhaps a portfolio.
inline constexpr char16_t kNulByte[] = u"NUL_BYTE";
inline constexpr char16_t kNotUtf8[] = u"NOT_UTF8";
inline constexpr char16_t kOpenQuote[] = u"OPEN_QUOTE";      ///< The file ends inside a quoted cell: it was cut off.
inline constexpr char16_t kNoNumberColumn[] = u"NO_NCT_NUMBER_COLUMN"; ///< After it: the column names found.
inline constexpr char16_t kNotStudies[] = u"NOT_STUDIES"; ///< Registry numbers, but nothing that describes a trial; after it: the column names.
inline constexpr char16_t kNoStudies[] = u"NO_STUDIES";   ///< JSON without studies; after it: its first members.
inline constexpr char16_t kCutOff[] = u"CUT_OFF";         ///< JSON or an archive that ends in the middle.
inline constexpr char16_t kBadJson[] = u"BAD_JSON";       ///< After it: the reader's own words.
inline constexpr char16_t kTooLarge[] = u"TOO_LARGE";     ///< A row, study or archive entry beyond all measure; after it: which.
inline constexpr char16_t kBadArchive[] = u"BAD_ARCHIVE"; ///< After it: what is wrong with it.
inline constexpr char16_t kEthicsReviews[] = u"CDE_ETHICS_REVIEWS"; ///< China's register: reviews without anything that describes the trials.
inline constexpr char16_t kNoRates[] = u"NO_RATES";       ///< Not a history of exchange rates; after it: its first line.
inline constexpr char16_t kBadRates[] = u"BAD_RATES";     ///< A line of one that cannot be read; after it: the cell.
inline constexpr char16_t kNoHeader[] = u"NO_HEADER";     ///< Registry numbers without column names.
} // namespace wrong_format

/// What a file is that people take for a table, by its first bytes (the constants above); nothing where it may be one.
std::optional<domain::Error> otherFormat(QByteArrayView head);

/// One record as read: its cells, and the line of the file on which it begins (the first line is 1).
struct CsvRecord
{
    qint64 line = 0;
    QStringList cells;
};

/// Reads RFC 4180 text record by record: UTF-8 with or without BOM, any line ends, line breaks inside cells.
/// Stays at one record in memory. Used once, on one thread.
class CsvReader
{
public:
    /// Called for each record; false stops the reading, which is then done.
    using Visit = std::function<bool(const CsvRecord &)>;
    /// Called with each piece of the file before it is read; false stops with Error::Canceled.
    using Watch = std::function<bool(QByteArrayView)>;

    /// The device must be open for reading and outlive the reader.
    explicit CsvReader(QIODevice &device) : m_device(device) {}

    /// WrongFormat with the line in `where` for bytes that are no such text.
    domain::Status read(const Visit &visit, const Watch &watch = {});

private:
    QIODevice &m_device;
};

/// Finds columns by name: surrounding spaces and letter case do not matter.
class CsvHeader
{
public:
    CsvHeader() = default;
    explicit CsvHeader(const QStringList &cells);

    const QStringList &names() const { return m_names; }
    /// -1 where there is no such column.
    qsizetype column(QStringView name) const;
    bool has(QStringView name) const { return column(name) >= 0; }

private:
    QStringList m_names;
};

} // namespace exchange
