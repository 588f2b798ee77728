// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/progress.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

class QIODevice;

namespace exchange {

/// A ZIP in memory, read part by part. It never trusts the sizes that the archive states: what unpacks to too much, or out of all
/// proportion to the file, is refused while it is being unpacked. One thread.
class SheetArchive
{
public:
    /// FILE_DAMAGED_ZIP where the directory cannot be read. Keeps the bytes.
    static domain::Result<std::unique_ptr<SheetArchive>> open(const QByteArray &bytes, const Progress &progress);
    ~SheetArchive();
    Q_DISABLE_COPY_MOVE(SheetArchive)

    const Progress &progress() const;
    /// Names of the parts, as stored.
    QStringList names() const;
    bool contains(const QString &name) const;
    /// The part as a sequential device that lives as long as the archive at most; nullptr where there is none.
    std::unique_ptr<QIODevice> part(const QString &name);
    /// Why the last part ended early: encrypted, damaged, a bomb, a huge cell, canceled.
    const std::optional<domain::Error> &error() const;

private:
    struct State;
    class Part;
    SheetArchive();

    std::unique_ptr<State> m_state;
};

} // namespace exchange
