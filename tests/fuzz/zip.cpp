// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rates/rate_import.h"
#include "exchange/trial_import.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Any bytes as a file: ZIP, gzip or anything else, for trials and for exchange rates.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("input"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 0;
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    const domain::Portfolio now;
    (void)exchange::planTrialImport(path, now, [](const QString &) { return QString(); }).ok();
    (void)exchange::planRateImport(path, now, {QStringLiteral("*")}).ok();
    return 0;
}
