// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/gzip_inflater.h"

#include <QIODevice>

namespace exchange {

/// Reads what a gzip file contains, piece by piece, from the open device below it, which must outlive it. Refuses to unpack beyond all
/// proportion: then reading fails, as for a damaged file, and errorString() is one of the words in `gzip_problem`.
class GzipDevice final : public QIODevice
{
    Q_OBJECT

public:
    explicit GzipDevice(QIODevice &packed);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 room) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    GzipInflater m_inflater;
};

} // namespace exchange
