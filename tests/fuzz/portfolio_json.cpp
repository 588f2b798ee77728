// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lossless_export.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes as the portfolio.json of an export; what is accepted must be written and read again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto empty = std::make_shared<const domain::Portfolio>();
    const auto changes = exchange::readPortfolioJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), *empty);
    if (!changes)
        return 0;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto texts = [](const QString &) { return QString(); };
    if (!exchange::writePortfolioJson(*domain::applied(empty, changes.value()), texts, out))
        qFatal("what was read cannot be written");
    if (!exchange::readPortfolioJson(out.data(), *empty))
        qFatal("what was written cannot be read");
    return 0;
}
