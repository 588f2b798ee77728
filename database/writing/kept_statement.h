// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/writing/encoded_value.h"

#include <SQLiteCpp/Statement.h>

#include <vector>

namespace database {

/// A statement that is executed again and again, and binds only what differs from the last time: the rows of an import are alike.
/// Belongs to one connection and its thread.
class KeptStatement
{
public:
    /// `parameters` is the number of its parameters, which are ?1 and so on.
    KeptStatement(SQLite::Statement statement, int parameters);

    /// A text must outlive the execution, a constant the statement.
    void bind(int index, const EncodedValue &value);
    void bindNumber(int index, qint64 number);
    void bindConstant(int index, const std::string &text);
    /// Returns the number of rows that changed.
    int execute();

private:
    struct Bound
    {
        EncodedValue::Form form = EncodedValue::Form::Nothing;
        qint64 number = 0;
        const std::string *constant = nullptr;
    };

    SQLite::Statement m_statement;
    std::vector<Bound> m_bound;
};

} // namespace database
