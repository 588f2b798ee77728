// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/json_study_format.h"
#include "exchange/registry/study_splitter.h"
#include "fuzz/registry_input.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Any bytes as JSON of a registry: cut at every third byte as a slow line would, and read whole.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const exchange::JsonStudyFormat format;
    exchange::StudySplitter splitter([&format](const exchange::StudyPiece &piece) { return format.read(piece, [](const exchange::StudyCells &) {}).ok(); });
    bool isFed = true;
    for (qsizetype at = 0; isFed && at < bytes.size(); at += 3)
        isFed = splitter.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(3, bytes.size() - at))).ok();
    if (isFed)
        (void)splitter.finish().ok();
    fuzz::importBytes(bytes);
    return 0;
}
