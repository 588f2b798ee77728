// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace exchange {

/// SHA-256 of a file's pieces, ten times as fast as Qt's own, which would take longer than everything else of an import.
class FileDigest
{
public:
    FileDigest();
    ~FileDigest();

    void add(QByteArrayView bytes);
    /// Hexadecimal; the last call.
    QString hex();

private:
    class Context;
    std::unique_ptr<Context> m_context;
};

} // namespace exchange
