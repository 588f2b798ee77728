// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <SQLiteCpp/Exception.h>

#include <exception>

namespace database {

/// Carries an Error through code that SQLiteCpp's exceptions leave anyway. Never crosses the Store's interface.
class Failure : public std::exception
{
public:
    explicit Failure(domain::Error error) : m_error(std::move(error)) {}
    const domain::Error &error() const { return m_error; }
    const char *what() const noexcept override { return "database::Failure"; }

private:
    domain::Error m_error;
};

/// What SQLite reported, as one of our reasons; its own words become the detail, `where` is usually the file.
domain::Error errorFrom(const SQLite::Exception &exception, const QString &where);

/// Calls `work()` and turns what it throws into an Error: the one border between exceptions and values.
template <class Work>
auto guarded(const QString &where, Work &&work) -> domain::Result<decltype(work())>
{
    try {
        return work();
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, where);
    }
}

} // namespace database
