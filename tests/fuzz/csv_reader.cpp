// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"
#include "fuzz/registry_input.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Any bytes by both readers of text tables: libcsv's for small files, our own for registries, and what a registry row becomes.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::importBytes(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    (void)exchange::CsvReader(buffer).read([](const exchange::CsvRecord &) { return true; }).ok();
    return 0;
}
