// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/trial_import.h"

#include <QBuffer>
#include <QDateTime>

namespace fuzz {

/// Plans the bytes as a registry file and makes the step of the plan.
inline void importBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const domain::Portfolio now;
    const exchange::TextLookup noTexts = [](const QString &) { return QString(); };
    auto plan = exchange::planTrialImport(buffer, QStringLiteral("fuzz"), now, noTexts);
    domain::IdSource ids(7, 0);
    if (plan.ok())
        (void)plan.value().toChangeSet(ids, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

} // namespace fuzz
