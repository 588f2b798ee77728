// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/writing/kept_statement.h"

#include <QScopeGuard>

namespace database {

const std::string &noText()
{
    static const std::string empty;
    return empty;
}

KeptStatement::KeptStatement(SQLite::Statement statement, int parameters) : m_statement(std::move(statement)), m_bound(size_t(parameters)) {}

void KeptStatement::bind(int index, const EncodedValue &value)
{
    switch (value.form) {
    case EncodedValue::Form::Number:
        bindNumber(index, value.number);
        return;
    case EncodedValue::Form::Constant:
        bindConstant(index, *value.constant);
        return;
    case EncodedValue::Form::Text:
        m_statement.bindNoCopy(index, value.text);
        break;
    case EncodedValue::Form::Nothing:
        if (m_bound[size_t(index) - 1].form != EncodedValue::Form::Nothing)
            m_statement.bind(index);
        break;
    }
    m_bound[size_t(index) - 1].form = value.form;
}

void KeptStatement::bindNumber(int index, qint64 number)
{
    Bound &bound = m_bound[size_t(index) - 1];
    if (bound.form == EncodedValue::Form::Number && bound.number == number)
        return;
    m_statement.bind(index, int64_t(number));
    bound = {EncodedValue::Form::Number, number, nullptr};
}

void KeptStatement::bindConstant(int index, const std::string &text)
{
    Bound &bound = m_bound[size_t(index) - 1];
    if (bound.form == EncodedValue::Form::Constant && bound.constant == &text)
        return;
    m_statement.bindNoCopy(index, text);
    bound = {EncodedValue::Form::Constant, 0, &text};
}

int KeptStatement::execute()
{
    // What failed must be reset as well, or it could not be bound again.
    const auto reset = qScopeGuard([this] { m_statement.tryReset(); });
    return m_statement.exec();
}

} // namespace database
