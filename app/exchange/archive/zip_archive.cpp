// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/zip_archive.h"

#include "exchange/archive/unpack_limits.h"
#include "exchange/csv_reader.h"

#include <QByteArray>
#include <QFile>

#include <zip.h>

namespace exchange {

using namespace domain;

namespace {

constexpr qint64 kPiece = 1 << 18;
constexpr qint64 kMostEntries = 2'000'000;

Error badArchive(const char *what, const QString &where)
{
    return {Error::Code::WrongFormat, QString::fromUtf16(wrong_format::kBadArchive) + QLatin1String(": ") + QLatin1String(what), where};
}

} // namespace

class ZipArchive::Private
{
public:
    explicit Private(zip_t *opened) : zip(opened) {}
    ~Private() { zip_discard(zip); }
    Q_DISABLE_COPY(Private)

    zip_t *zip;
};

ZipArchive::ZipArchive(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

ZipArchive::~ZipArchive() = default;

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int problem = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem);
    if (!zip)
        return problem == ZIP_ER_OPEN || problem == ZIP_ER_NOENT ? Error{Error::Code::CannotOpen, {}, path} : badArchive("DAMAGED", {});
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::make_unique<Private>(zip)));
    if (archive->count() > kMostEntries)
        return badArchive("TOO_MANY", {});
    return archive;
}

qint64 ZipArchive::count() const
{
    return zip_get_num_entries(d->zip, 0);
}

Result<ZipEntry> ZipArchive::entry(qint64 index) const
{
    zip_stat_t facts;
    if (zip_stat_index(d->zip, zip_uint64_t(index), 0, &facts) != 0 || !(facts.valid & ZIP_STAT_NAME) || !(facts.valid & ZIP_STAT_SIZE))
        return badArchive("DAMAGED", {});
    const ZipEntry entry{QString::fromUtf8(facts.name), qint64(facts.comp_size), qint64(facts.size)};
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return badArchive("ENCRYPTED", entry.name);
    return entry;
}

Status ZipArchive::read(qint64 index, const Take &take) const
{
    const auto facts = entry(index);
    if (!facts.ok())
        return facts.error();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(d->zip, zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return badArchive("DAMAGED", facts.value().name);
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        const qint64 got = zip_fread(file.get(), piece.data(), zip_uint64_t(kPiece));
        if (got < 0)
            return badArchive("DAMAGED", facts.value().name);
        if (got == 0)
            return Done{};
        done += got;
        if (UnpackLimits().areExceeded(done, facts.value().packed))
            return badArchive("BOMB", facts.value().name);
        if (const Status status = take(QByteArrayView(piece.constData(), got)); !status.ok())
            return status;
    }
}

} // namespace exchange
