// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace exchange {

/// Reads what a gzip file contains, piece by piece, from the open device below it, which must outlive it. Refuses to unpack beyond all
/// proportion: then reading fails, as for a damaged file, and errorString() is one of the words in `gzip_problem`.
class GzipDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit GzipDevice(QIODevice &packed);
    ~GzipDevice() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 room) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    class Inflater;

    bool refill();
    qint64 failed(const char16_t *problem);

    QIODevice &m_packed;
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_input;
    qint64 m_read = 0;
    qint64 m_unpacked = 0;
};

namespace gzip_problem {
inline constexpr char16_t kDamaged[] = u"DAMAGED";
inline constexpr char16_t kCutOff[] = u"CUT_OFF";
inline constexpr char16_t kBomb[] = u"BOMB";
} // namespace gzip_problem

} // namespace exchange
