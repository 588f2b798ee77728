// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/study_source.h"

#include "exchange/archive/gzip_device.h"
#include "exchange/csv_reader.h"
#include "exchange/registry/json_study_format.h"
#include "exchange/registry/study_archive.h"
#include "exchange/registry/study_splitter.h"
#include "exchange/registry/study_table.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace exchange {

using namespace domain;

namespace {

constexpr qint64 kPiece = 4 << 20;
constexpr qint64 kHead = 1 << 16;

/// A device that ends and one that fails both give nothing; only what it says of itself tells them apart.
std::optional<Error> problemOf(const QIODevice &device)
{
    const QString words = device.errorString();
    if (words == QString::fromUtf16(gzip_problem::kBomb) || words == QString::fromUtf16(gzip_problem::kDamaged))
        return Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kBadArchive) + QLatin1String(": ") + words, {}};
    if (words == QString::fromUtf16(gzip_problem::kCutOff))
        return Error{Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kCutOff), {}};
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->error() != QFileDevice::NoError ? std::optional(Error{Error::Code::CannotOpen, words, {}}) : std::nullopt;
}

/// Reads a device in large pieces and tells the target of each.
class StudyStream
{
public:
    StudyStream(QIODevice &device, QIODevice &counted, StudyTarget &target)
        : m_device(device), m_counted(counted), m_target(target), m_size(double(std::max<qint64>(counted.size(), 1))) {}

    /// Empty at the end.
    Result<QByteArray> next(qint64 room)
    {
        QByteArray bytes = m_device.read(room);
        if (const auto problem = bytes.isEmpty() ? problemOf(m_device) : std::nullopt)
            return *problem;
        const bool goesOn = m_target.pass(&m_device == &m_counted ? QByteArrayView(bytes) : QByteArrayView(), double(m_counted.pos()) / m_size);
        return goesOn ? Result<QByteArray>(bytes) : Error{Error::Code::Canceled, {}, {}};
    }

private:
    QIODevice &m_device;
    QIODevice &m_counted;
    StudyTarget &m_target;
    double m_size;
};

Status readJson(StudyStream &stream, QByteArray bytes, StudyTarget &target)
{
    if (const Status begun = target.begin(std::make_shared<JsonStudyFormat>()); !begun.ok())
        return begun;
    StudySplitter splitter([&target](StudyPiece piece) { return target.take(std::move(piece)); });
    while (!bytes.isEmpty()) {
        if (const Status fed = splitter.feed(bytes); !fed.ok())
            return fed;
        auto next = stream.next(kPiece);
        if (!next.ok())
            return next.error();
        bytes = std::move(next).value();
    }
    return splitter.finish();
}

Status readTable(StudyStream &stream, QByteArray bytes, StudyTarget &target)
{
    if (const auto other = otherFormat(bytes))
        return *other;
    StudyTable table(target);
    while (!bytes.isEmpty()) {
        if (const Status fed = table.feed(std::move(bytes)); !fed.ok())
            return fed;
        auto next = stream.next(kPiece);
        if (!next.ok())
            return next.error();
        bytes = std::move(next).value();
    }
    return table.finish();
}

bool isJson(QByteArrayView head)
{
    const QByteArrayView text = head.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

Status readPlain(StudyStream &stream, StudyTarget &target)
{
    auto read = stream.next(kPiece);
    if (!read.ok())
        return read.error();
    QByteArray bytes = std::move(read).value();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return isJson(QByteArrayView(bytes).first(std::min<qint64>(bytes.size(), kHead))) ? readJson(stream, std::move(bytes), target)
                                                                                      : readTable(stream, std::move(bytes), target);
}

/// Passes the bytes of a packed file on to be hashed while they are unpacked.
class PackedBytes final : public QIODevice
{
public:
    PackedBytes(QIODevice &device, StudyTarget &target) : m_device(device), m_target(target) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 room) override
    {
        const qint64 got = m_device.read(data, room);
        if (got > 0)
            m_target.pass(QByteArrayView(data, got), double(m_device.pos()) / double(std::max<qint64>(m_device.size(), 1)));
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    StudyTarget &m_target;
};

} // namespace

Status readStudies(QIODevice &device, StudyTarget &target)
{
    if (!device.peek(2).startsWith("\x1F\x8B")) {
        StudyStream stream(device, device, target);
        return readPlain(stream, target);
    }
    PackedBytes packed(device, target);
    GzipDevice unpacked(packed);
    StudyStream stream(unpacked, device, target);
    return readPlain(stream, target);
}

Status readStudies(const QString &path, StudyTarget &target)
{
    if (QFileInfo(path).isDir())
        return readStudyFolder(path, target);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::CannotOpen, file.errorString(), path};
    return file.peek(4).startsWith("PK\x03\x04") ? readStudyArchive(path, target) : readStudies(file, target);
}

} // namespace exchange
