// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_mapping.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes as the JSON of a mapping; one that is accepted must survive being written and read again.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto mapping = exchange::mappingFromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!mapping)
        return 0;
    const auto again = exchange::mappingFromJson(exchange::toJson(mapping.value()));
    if (!again || again.value() != mapping.value())
        qFatal("a mapping changed on its way through JSON");
    (void)exchange::missingTargets(mapping.value());
    (void)exchange::mappingOn(mapping.value(), {QStringLiteral("A"), QStringLiteral("B")});
    return 0;
}
