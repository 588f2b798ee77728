// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <future>

namespace database {

/// Copies what SQLite's write-ahead log holds into the file itself, on a thread and a connection of its own. A large step is safe on disk
/// in the log already and need not wait until it is written a second time; readers and writers go on meanwhile.
class LogFolding
{
public:
    explicit LogFolding(QString path) : m_path(std::move(path)) {}
    /// Waits for its end.
    ~LogFolding() = default;

    void begin();
    void wait();

private:
    QString m_path;
    std::future<void> m_running;
};

} // namespace database
