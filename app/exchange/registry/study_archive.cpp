// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/study_archive.h"

#include "exchange/archive/zip_archive.h"
#include "exchange/csv_reader.h"
#include "exchange/registry/json_study_format.h"
#include "exchange/registry/study_splitter.h"
#include "exchange/registry/study_table.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace exchange {

using namespace domain;

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qsizetype kNamed = 4;
// A registry of 550,000 studies unpacks to some 15 GB; the files of one archive together shrink to a fifth.
constexpr qint64 kHighestRatio = 60;
constexpr qint64 kAlwaysAllowed = qint64(1) << 30;

Error wrongFormat(const char16_t *what, const QString &more, const QString &where)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(what) + QLatin1String(": ") + more, where};
}

bool isJsonName(const QString &name)
{
    return name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !name.startsWith(QLatin1String("__MACOSX/"));
}

bool isTableName(const QString &name)
{
    return (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive))
        && !name.startsWith(QLatin1String("__MACOSX/"));
}

/// Gathers the studies of many small files into pieces worth a thread's while.
class StudyGatherer
{
public:
    explicit StudyGatherer(StudyTarget &target) : m_target(target) {}

    /// A file without a study is refused; only what concerns all files ends the reading.
    template <class Feed>
    Status read(const QString &file, Feed &&feed)
    {
        if (!m_hasBegun) {
            m_hasBegun = true;
            if (const Status begun = m_target.begin(std::make_shared<JsonStudyFormat>()); !begun.ok())
                return begun;
        }
        StudySplitter splitter([this](StudyPiece piece) { return m_target.take(std::move(piece)); }, file);
        Status status = feed([&splitter](QByteArrayView bytes) { return splitter.feed(bytes); });
        if (status.ok())
            status = splitter.finish();
        if (status.ok() || status.error().code == Error::Code::Canceled)
            return status;
        const bool isArchive = status.error().detail.startsWith(QString::fromUtf16(wrong_format::kBadArchive));
        if (isArchive)
            return status;
        m_target.refuse(file, status.error());
        return Done{};
    }

private:
    StudyTarget &m_target;
    bool m_hasBegun = false;
};

/// The archive's own bytes, for its hash.
bool passBytes(const QString &path, StudyTarget &target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    while (!file.atEnd()) {
        if (!target.pass(file.read(kPiece), 0.0))
            return false;
    }
    return true;
}

struct ArchiveList
{
    QList<qint64> studies;
    QList<qint64> tables;
    QStringList others;
    qint64 unpacked = 0;
    qint64 packed = 0;
};

Result<ArchiveList> listOf(const ZipArchive &archive)
{
    ArchiveList list;
    for (qint64 i = 0; i < archive.count(); ++i) {
        const auto entry = archive.entry(i);
        if (!entry.ok())
            return entry.error();
        const QString &name = entry.value().name;
        list.unpacked += std::max<qint64>(entry.value().unpacked, 0);
        list.packed += std::max<qint64>(entry.value().packed, 0);
        if (isJsonName(name))
            list.studies.append(i);
        else if (isTableName(name))
            list.tables.append(i);
        else if (!name.endsWith(u'/') && list.others.size() < kNamed)
            list.others.append(name);
    }
    if (list.unpacked > kAlwaysAllowed && list.unpacked / kHighestRatio > list.packed)
        return wrongFormat(wrong_format::kBadArchive, QStringLiteral("BOMB"), {});
    return list;
}

Status readTable(const ZipArchive &archive, qint64 index, StudyTarget &target)
{
    StudyTable table(target);
    QByteArray bytes;
    bool isFirst = true;
    const auto feed = [&]() -> Status {
        if (std::exchange(isFirst, false)) {
            if (bytes.startsWith("\xEF\xBB\xBF"))
                bytes.remove(0, 3);
            if (const auto other = otherFormat(bytes))
                return *other;
        }
        return table.feed(std::exchange(bytes, {}));
    };
    const Status read = archive.read(index, [&](QByteArrayView piece) -> Status {
        bytes.append(piece);
        if (!target.pass({}, 0.5))
            return Error{Error::Code::Canceled, {}, {}};
        return bytes.size() < 4 * kPiece ? Status(Done{}) : feed();
    });
    if (!read.ok())
        return read;
    if (const Status fed = feed(); !fed.ok())
        return fed;
    return table.finish();
}

} // namespace

Status readStudyArchive(const QString &path, StudyTarget &target)
{
    const auto opened = ZipArchive::open(path);
    if (!opened.ok())
        return opened.error();
    const ZipArchive &archive = *opened.value();
    const auto listed = listOf(archive);
    if (!listed.ok())
        return listed.error();
    const ArchiveList &list = listed.value();
    const bool isWorkbook = list.others.contains(QLatin1String("[Content_Types].xml")) || list.others.contains(QLatin1String("mimetype"));
    if (isWorkbook)
        return Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kWorkbook), QStringLiteral("1")};
    if (list.studies.isEmpty() && list.tables.size() != 1)
        return wrongFormat(wrong_format::kBadArchive, QStringLiteral("NOTHING_TO_READ ") + list.others.join(QLatin1String(", ")), {});
    if (!passBytes(path, target))
        return Error{Error::Code::Canceled, {}, {}};
    if (list.studies.isEmpty())
        return readTable(archive, list.tables.first(), target);
    StudyGatherer gatherer(target);
    for (qsizetype i = 0; i < list.studies.size(); ++i) {
        const qint64 index = list.studies[i];
        const Status read = gatherer.read(archive.entry(index).value().name, [&](const ZipArchive::Take &take) { return archive.read(index, take); });
        if (!read.ok())
            return read;
        if (!target.pass({}, double(i + 1) / double(list.studies.size())))
            return Error{Error::Code::Canceled, {}, {}};
    }
    for (const QString &other : list.others)
        target.refuse(other, Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kNoStudies), {}});
    return Done{};
}

Status readStudyFolder(const QString &path, StudyTarget &target)
{
    QStringList files;
    for (QDirIterator it(path, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    if (files.isEmpty())
        return wrongFormat(wrong_format::kBadArchive, QStringLiteral("EMPTY_FOLDER"), {});
    StudyGatherer gatherer(target);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const double share = double(i + 1) / double(files.size());
        const QString name = QDir(path).relativeFilePath(files[i]);
        const Status read = gatherer.read(name, [&](const auto &take) -> Status {
            QFile file(files[i]);
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Code::CannotOpen, file.errorString(), files[i]};
            while (!file.atEnd()) {
                const QByteArray bytes = file.read(kPiece);
                if (!target.pass(bytes, share))
                    return Error{Error::Code::Canceled, {}, {}};
                if (const Status taken = take(bytes); !taken.ok())
                    return taken;
            }
            return Done{};
        });
        if (!read.ok())
            return read;
    }
    return Done{};
}

} // namespace exchange
