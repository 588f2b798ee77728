// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/writing/log_folding.h"

#include "database/connection.h"

#include <SQLiteCpp/Exception.h>

namespace database {

void LogFolding::begin()
{
    wait();
    m_running = std::async(std::launch::async, [path = m_path] {
        try {
            Connection(path, Access::ReadWrite).foldLog();
        } catch (const SQLite::Exception &) {
            // The log stays as it is, which is no loss: it is read together with the file, and folded at the next occasion.
        }
    });
}

void LogFolding::wait()
{
    if (m_running.valid())
        m_running.wait();
}

} // namespace database
