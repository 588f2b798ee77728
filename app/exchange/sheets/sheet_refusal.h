// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace exchange {

/// Why a file cannot be read as tables: the first word of Error::detail with WrongFormat; facts may follow it.
/// Error::where is the line, sheet or part where it was noticed. Words for people are chosen at the top.
namespace sheet_refusal {
inline constexpr char16_t kEmpty[] = u"FILE_EMPTY";                 ///< No bytes, or no filled cell at all.
inline constexpr char16_t kOldWorkbook[] = u"FILE_OLD_WORKBOOK";    ///< XLS (OLE).
inline constexpr char16_t kBinaryWorkbook[] = u"FILE_BINARY_WORKBOOK"; ///< XLSB.
inline constexpr char16_t kOwnWorkbook[] = u"FILE_OWN_WORKBOOK";    ///< A workbook that the program exported, which is for reading.
inline constexpr char16_t kEncrypted[] = u"FILE_ENCRYPTED";         ///< Needs a password.
inline constexpr char16_t kOtherZip[] = u"FILE_OTHER_ZIP";          ///< A ZIP that is no workbook; after it: a file in it.
inline constexpr char16_t kOtherDocument[] = u"FILE_OTHER_DOCUMENT";///< DOCX, PPTX, ODT, Numbers…; after it: which.
inline constexpr char16_t kDamagedZip[] = u"FILE_DAMAGED_ZIP";      ///< Cut off or broken; also a broken gzip.
inline constexpr char16_t kBomb[] = u"FILE_BOMB";                   ///< Unpacks to far more than any list would.
inline constexpr char16_t kTooLarge[] = u"FILE_TOO_LARGE";          ///< Above a limit below; after it: which.
inline constexpr char16_t kTooManyColumns[] = u"FILE_TOO_MANY_COLUMNS";
inline constexpr char16_t kHugeCell[] = u"FILE_HUGE_CELL";
inline constexpr char16_t kEntities[] = u"FILE_ENTITIES";           ///< The XML inside declares a document type.
inline constexpr char16_t kBadXml[] = u"FILE_BAD_XML";
inline constexpr char16_t kBadJson[] = u"FILE_BAD_JSON";            ///< `where` is the byte.
inline constexpr char16_t kNoList[] = u"FILE_NO_LIST";              ///< JSON without a list of objects.
inline constexpr char16_t kMarkup[] = u"FILE_MARKUP";               ///< A web page or other XML.
inline constexpr char16_t kPdf[] = u"FILE_PDF";
inline constexpr char16_t kDatabase[] = u"FILE_DATABASE";
inline constexpr char16_t kBinary[] = u"FILE_BINARY";               ///< Contains NUL bytes, so it is no text.
inline constexpr char16_t kOpenQuote[] = u"FILE_OPEN_QUOTE";        ///< Ends inside a quoted cell: cut off.
inline constexpr char16_t kUnknownEncoding[] = u"FILE_UNKNOWN_ENCODING"; ///< The encoding asked for is not offered.
} // namespace sheet_refusal

/// What any file may cost. A legitimate list stays far below: Excel's own limits are 16,384 columns and 32,767 characters.
namespace sheet_limits {
inline constexpr qint64 kFileBytes = qint64(512) << 20;     ///< Of a workbook or a JSON file.
inline constexpr qint64 kUnpackedBytes = qint64(1) << 30;   ///< Of all that is read, after unpacking.
inline constexpr qint64 kRatioFrom = qint64(16) << 20;      ///< Above this, unpacking to more than kRatio times is a bomb.
inline constexpr qint64 kRatio = 200;
inline constexpr qint64 kJsonBytes = qint64(128) << 20;
inline constexpr qsizetype kColumns = 16'384;
inline constexpr qint64 kCells = 12'000'000;                ///< In memory at once, empty ones between filled ones included.
inline constexpr qint64 kTextBytes = qint64(512) << 20;     ///< Of all cells' texts.
inline constexpr qint64 kCellBytes = qint64(8) << 20;       ///< Of one cell.
inline constexpr qsizetype kSheets = 1'000;
} // namespace sheet_limits

} // namespace exchange
