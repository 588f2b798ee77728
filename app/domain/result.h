// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace domain {

/// Why something was not done. Carries facts (what, where), never translated words: those are chosen at the top.
struct Error
{
    enum class Code : quint8 {
        NotFound,        ///< The record, file or step does not exist.
        Conflict,        ///< The change was built on an older state.
        Constraint,      ///< A value cannot be stored; `field` names it.
        Syntax,          ///< A text could not be read; `detail` quotes it.
        Canceled,        ///< The user stopped the work.
        Busy,            ///< A large step is being written; try again when it is done.
        ReadOnly,        ///< The portfolio was opened for reading only.
        CannotOpen,      ///< The file cannot be opened for reading.
        CannotWrite,     ///< The file or folder refuses writing.
        DiskFull,        ///< No room left on the disk.
        NotAPortfolio,   ///< The file is no Portolan portfolio.
        Damaged,         ///< The portfolio file is truncated or corrupt.
        NewerSchema,     ///< Written by a newer program.
        ForeignSchema,   ///< Contains tables, triggers or views that Portolan did not make.
        Locked,          ///< Open in another window.
        WrongFormat,     ///< The import file is something else than expected.
        Usage            ///< The call itself was wrong.
    };
    Code code = Code::NotFound;
    QString detail; ///< Facts for the sentence: a quoted value, a path, SQLite's own words.
    QString where;  ///< File, line or field, when known.

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// Done, or the reason why not.
using Status = Result<Done>;

} // namespace domain
