// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/byte_stream.h"
#include "exchange/sheets/delimited_text.h"
#include "exchange/sheets/json_lists.h"
#include "exchange/sheets/open_document_reader.h"
#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_refusal.h"
#include "exchange/sheets/text_encoding.h"
#include "exchange/sheets/workbook_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Done;
using domain::Error;
using domain::Result;
using domain::Status;

namespace {

constexpr qsizetype kSample = 1 << 20;

Error refusal(const char16_t *word, const QString &facts = {})
{
    return {Error::Code::WrongFormat, facts.isEmpty() ? QString::fromUtf16(word) : QString::fromUtf16(word) + u' ' + facts, {}};
}

/// XLS files and encrypted XLSX files are the same kind of container; the latter names its one stream.
bool namesEncryption(QByteArrayView head)
{
    static const QString name = u"EncryptedPackage"_s;
    return head.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), 2 * name.size()));
}

/// Files that people really choose by mistake, recognized by their first bytes so that the sentence can name them.
std::optional<Error> somethingElse(QByteArrayView head)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return refusal(namesEncryption(head) ? sheet_refusal::kEncrypted : sheet_refusal::kOldWorkbook);
    if (head.startsWith("%PDF"))
        return refusal(sheet_refusal::kPdf);
    if (head.startsWith("SQLite format 3"))
        return refusal(sheet_refusal::kDatabase);
    return std::nullopt;
}

bool isJson(QByteArrayView text)
{
    const QByteArrayView body = text.trimmed();
    if (body.startsWith('{'))
        return body.sliced(1).trimmed().startsWith('"') || body.sliced(1).trimmed().startsWith('}');
    const QByteArrayView inside = body.startsWith('[') ? body.sliced(1).trimmed() : QByteArrayView();
    return inside.startsWith('{') || inside.startsWith('[') || inside.startsWith(']');
}

/// What the program exported for reading says of which portfolio it is, also after an office program saved it; an empty list does not. Its
/// amounts, totals and computed columns stand among the others as words, so nothing tells what somebody changed.
bool isOwnExport(SheetArchive &archive)
{
    constexpr qint64 kProperties = qint64(1) << 20;
    for (const QString &name : {u"docProps/custom.xml"_s, u"meta.xml"_s}) {
        const auto part = archive.contains(name) ? archive.part(name) : nullptr;
        if (part && part->read(kProperties).contains("name=\"Portolan portfolio\""))
            return true;
    }
    return false;
}

/// The other documents that are ZIP files too.
Error otherZip(SheetArchive &archive)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> documents[] = {
        {"word/"_L1, "DOCX"_L1}, {"ppt/"_L1, "PPTX"_L1}, {"Index/Document.iwa"_L1, "NUMBERS"_L1}, {"content.xml"_L1, "OPEN_DOCUMENT"_L1}};
    if (archive.contains(u"xl/workbook.bin"_s))
        return refusal(sheet_refusal::kBinaryWorkbook);
    const QStringList names = archive.names();
    for (const auto &document : documents) {
        if (std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return name.startsWith(document.first); }))
            return refusal(sheet_refusal::kOtherDocument, document.second);
    }
    return refusal(sheet_refusal::kOtherZip, names.value(0));
}

class SheetsReader
{
public:
    SheetsReader(FileBytes &file, const SheetOptions &options, const Progress &progress, SheetFile &into)
        : m_file(file), m_options(options), m_progress(progress), m_into(into) {}

    Status read()
    {
        // An OLE container names its streams in a directory that may stand anywhere near the beginning.
        const Result<QByteArray> head = beginning(m_file, kSample);
        if (!head)
            return head.error();
        if (head.value().isEmpty())
            return refusal(sheet_refusal::kEmpty);
        if (const auto other = somethingElse(head.value()))
            return *other;
        if (head.value().startsWith("PK\x03\x04") || head.value().startsWith("PK\x05\x06"))
            return readArchive();
        m_into.isCompressed = head.value().startsWith("\x1F\x8B");
        if (!m_into.isCompressed)
            return readText(m_file);
        const std::unique_ptr<ByteStream> unpacked = unpackedGzip(m_file);
        return readText(*unpacked);
    }

private:
    Status readArchive()
    {
        const Result<QByteArray> bytes = m_file.all(sheet_limits::kFileBytes);
        if (!bytes)
            return bytes.error();
        const auto opened = SheetArchive::open(bytes.value(), m_progress);
        if (!opened)
            return opened.error();
        SheetArchive &archive = *opened.value();
        if (!m_options.readsOwnExports && isOwnExport(archive))
            return refusal(sheet_refusal::kOwnWorkbook);
        if (isOpenDocumentSheet(archive)) {
            m_into.format = SheetFormat::OpenDocument;
            return readOpenDocument(archive, m_into);
        }
        if (archive.error())
            return *archive.error();
        const QString main = workbookPart(archive);
        m_into.format = SheetFormat::Workbook;
        return main.endsWith(".xml"_L1) && main.startsWith("xl/"_L1) ? readWorkbook(archive, main, m_into) : otherZip(archive);
    }

    Status readText(ByteStream &bytes)
    {
        const Result<QByteArray> sample = beginning(bytes, kSample);
        if (!sample)
            return sample.error();
        if (sample.value().startsWith("PK\x03\x04"))
            return refusal(sheet_refusal::kOtherZip);
        if (const auto other = somethingElse(sample.value()))
            return *other;
        Result<TextEncoding> encoding = m_options.encoding.isEmpty() ? detectEncoding(sample.value()) : namedEncoding(m_options.encoding, sample.value());
        if (!encoding)
            return encoding.error();
        const QByteArray text = Utf8Text(encoding.value()).convert(sample.value(), Utf8Text::Part::More);
        setEncoding(encoding.value());
        if (isJson(text))
            return readJson(bytes, encoding.value());
        if (text.trimmed().startsWith('<'))
            return refusal(sheet_refusal::kMarkup);
        return readTable(bytes, encoding.value(), text);
    }

    void setEncoding(const TextEncoding &encoding)
    {
        m_into.encoding = encoding.name;
        m_into.hasByteOrderMark = encoding.markBytes > 0;
    }

    Status readJson(ByteStream &bytes, const TextEncoding &encoding)
    {
        Utf8Text decoder(encoding);
        QByteArray text;
        for (;;) {
            const Result<QByteArray> piece = bytes.next();
            if (!piece)
                return piece.error();
            text += decoder.convert(piece.value(), piece.value().isEmpty() ? Utf8Text::Part::Last : Utf8Text::Part::More);
            if (text.size() > sheet_limits::kJsonBytes)
                return refusal(sheet_refusal::kTooLarge);
            if (piece.value().isEmpty())
                break;
        }
        Result<QList<Sheet>> sheets = readJsonLists(text, tableName());
        if (!sheets)
            return sheets.error();
        m_into.format = SheetFormat::JsonLists;
        m_into.sheets = std::move(sheets).value();
        return Done{};
    }

    Status readTable(ByteStream &bytes, const TextEncoding &encoding, QByteArrayView sample)
    {
        constexpr qsizetype kForDelimiter = 1 << 18;
        DelimitedForm form = detectDelimiter(sample.first(std::min(kForDelimiter, sample.size())));
        form.encoding = encoding;
        if (!m_options.delimiter.isNull()) {
            form.delimiter = m_options.delimiter.toLatin1();
            form.hasDelimiter = true;
        }
        m_into.delimiter = form.hasDelimiter ? QChar::fromLatin1(form.delimiter) : QChar();
        bool isClean = true;
        Status status = readOnce(bytes, form, isClean);
        // Plain ASCII for a megabyte, then something else: UTF-8 was only a guess.
        if (!isClean && m_options.encoding.isEmpty() && encoding.isUtf8()) {
            form.encoding = laterEncoding(bytes);
            setEncoding(form.encoding);
            status = readOnce(bytes, form, isClean);
        }
        // Tab-separated files are often written without any rule about quotation marks.
        if (!status && form.delimiter == '\t' && status.error().detail == QStringView(sheet_refusal::kOpenQuote)) {
            form.takesQuotes = false;
            status = readOnce(bytes, form, isClean);
        }
        return status;
    }

    Status readOnce(ByteStream &bytes, const DelimitedForm &form, bool &isClean)
    {
        if (const Status status = bytes.rewind(); !status)
            return status;
        SheetBudget budget{.progress = m_progress};
        SheetBuilder builder(tableName(), budget);
        const Status status = readDelimited(bytes, form, builder, &isClean);
        if (!status)
            return status;
        builder.note(SheetNote::Kind::LiteralQuotes, 0, !form.takesQuotes);
        m_into.sheets = {builder.take()};
        return Done{};
    }

    static TextEncoding laterEncoding(ByteStream &bytes)
    {
        if (!bytes.rewind())
            return {u"windows-1252"_s, 0};
        for (;;) {
            const Result<QByteArray> piece = bytes.next();
            if (!piece || piece.value().isEmpty())
                return {u"windows-1252"_s, 0};
            const Result<TextEncoding> found = detectEncoding(piece.value());
            if (found && !found.value().isUtf8())
                return {found.value().name, 0};
        }
    }

    QString tableName() const
    {
        QString name = m_into.fileName;
        if (name.endsWith(".gz"_L1, Qt::CaseInsensitive))
            name.chop(3);
        return QFileInfo(name).completeBaseName();
    }

    FileBytes &m_file;
    const SheetOptions &m_options;
    const Progress &m_progress;
    SheetFile &m_into;
};

} // namespace

Result<SheetFile> readSheets(QIODevice &file, const QString &fileName, const SheetOptions &options, const Progress &progress)
{
    SheetFile result;
    result.fileName = QFileInfo(fileName).fileName();
    FileBytes bytes(file, progress);
    Status status = SheetsReader(bytes, options, progress, result).read();
    if (!status)
        return status.error();
    const Result<QString> hash = bytes.sha256();
    if (!hash)
        return hash.error();
    result.sha256 = hash.value();
    if (std::all_of(result.sheets.cbegin(), result.sheets.cend(), [](const Sheet &sheet) { return sheet.rows.isEmpty(); }))
        return refusal(sheet_refusal::kEmpty);
    return result;
}

Result<SheetFile> readSheets(const QString &path, const SheetOptions &options, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    if (!file.isSequential())
        return readSheets(file, path, options, progress);
    // A pipe cannot be read twice.
    QByteArray bytes = file.read(sheet_limits::kFileBytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSheets(buffer, path, options, progress);
}

} // namespace exchange
