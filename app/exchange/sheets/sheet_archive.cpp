// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/sheet_archive.h"

#include "exchange/archive/unpack_limits.h"
#include "exchange/sheets/sheet_refusal.h"

#include <QIODevice>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace exchange {

using domain::Error;
using domain::Result;

struct SheetArchive::State
{
    QByteArray bytes;
    Progress progress;
    zip_t *zip = nullptr;
    qint64 unpacked = 0;
    qint64 packedTotal = 0;
    double lastShare = 0.0;
    std::optional<Error> error;

    ~State() { zip_discard(zip); }

    void refuse(const char16_t *word, const QString &part)
    {
        if (!error)
            error = Error{Error::Code::WrongFormat, QString::fromUtf16(word), part};
    }
};

/// Unpacks on the way. A run of bytes without '<' that is longer than any cell is noticed here, before it is gathered into one text.
class SheetArchive::Part final : public QIODevice
{
public:
    Part(State &state, const QString &name, const zip_stat_t &about) : m_state(state), m_name(name), m_packed(qint64(about.comp_size))
    {
        m_file = zip_fopen_index(state.zip, about.index, 0);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { close(); }

    bool isSequential() const override { return true; }
    void close() override
    {
        if (m_file)
            zip_fclose(m_file);
        m_file = nullptr;
        QIODevice::close();
    }

protected:
    qint64 readData(char *into, qint64 size) override
    {
        if (m_state.error)
            return -1;
        const zip_int64_t count = m_file ? zip_fread(m_file, into, zip_uint64_t(size)) : -1;
        if (count < 0)
            m_state.refuse(sheet_refusal::kDamagedZip, m_name);
        else
            inspect({into, qsizetype(count)});
        return m_state.error ? -1 : qint64(count);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void inspect(QByteArrayView piece)
    {
        m_unpacked += piece.size();
        m_state.unpacked += piece.size();
        constexpr UnpackLimits kLimits{sheet_limits::kRatioFrom, sheet_limits::kRatio, sheet_limits::kUnpackedBytes};
        if (kLimits.areExceeded(m_unpacked, m_state.bytes.size()) || m_state.unpacked > kLimits.most)
            m_state.refuse(sheet_refusal::kBomb, m_name);
        const qsizetype last = piece.lastIndexOf('<');
        m_run = last < 0 ? m_run + piece.size() : piece.size() - last;
        if (m_run > sheet_limits::kCellBytes + (1 << 20))
            m_state.refuse(sheet_refusal::kHugeCell, m_name);
        if (m_state.progress && !piece.isEmpty() && m_unpacked - m_reported > (1 << 18)) {
            m_reported = m_unpacked;
            // Without the true sizes this is an estimate: never backward, never quite done.
            const double share = double(m_state.unpacked) / double(m_state.unpacked + 4 * m_packed + 1);
            m_state.lastShare = std::max(m_state.lastShare, std::min(0.99, share));
            if (!m_state.progress(m_state.lastShare))
                m_state.error = Error{Error::Code::Canceled, {}, {}};
        }
    }

    State &m_state;
    QString m_name;
    qint64 m_packed;
    zip_file_t *m_file = nullptr;
    qint64 m_unpacked = 0;
    qint64 m_reported = 0;
    qint64 m_run = 0;
};

SheetArchive::SheetArchive() : m_state(std::make_unique<State>()) {}
SheetArchive::~SheetArchive() = default;

Result<std::unique_ptr<SheetArchive>> SheetArchive::open(const QByteArray &bytes, const Progress &progress)
{
    std::unique_ptr<SheetArchive> archive(new SheetArchive);
    State &state = *archive->m_state;
    state.bytes = bytes;
    state.progress = progress;
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *source = zip_source_buffer_create(state.bytes.constData(), zip_uint64_t(state.bytes.size()), 0, &problem);
    state.zip = source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : nullptr;
    if (source && !state.zip)
        zip_source_free(source);
    const QString words = QString::fromUtf8(zip_error_strerror(&problem));
    zip_error_fini(&problem);
    if (!state.zip)
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kDamagedZip) + u' ' + words, {}};
    return archive;
}

const Progress &SheetArchive::progress() const
{
    return m_state->progress;
}

QStringList SheetArchive::names() const
{
    constexpr zip_int64_t kNamesAtMost = 10'000;
    QStringList names;
    const zip_int64_t count = std::min(zip_get_num_entries(m_state->zip, 0), kNamesAtMost);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(m_state->zip, zip_uint64_t(i), 0)));
    return names;
}

bool SheetArchive::contains(const QString &name) const
{
    return zip_name_locate(m_state->zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

std::unique_ptr<QIODevice> SheetArchive::part(const QString &name)
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(m_state->zip, name.toUtf8().constData(), ZIP_FL_NOCASE, &about) != 0)
        return nullptr;
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        m_state->refuse(sheet_refusal::kEncrypted, name);
    return std::make_unique<Part>(*m_state, name, about);
}

const std::optional<Error> &SheetArchive::error() const
{
    return m_state->error;
}

} // namespace exchange
