// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace database {

/// A value in the form in which it is bound to a statement.
struct EncodedValue
{
    enum class Form : quint8 {
        Nothing,
        Number,
        Constant, ///< A text that outlives every statement and is known by its place: a code, or no text.
        Text
    };

    Form form = Form::Nothing;
    qint64 number = 0;
    const std::string *constant = nullptr;
    std::string text; ///< Keeps its room from value to value: an import encodes millions.

    void setNothing() { form = Form::Nothing; }
    void setNumber(qint64 value)
    {
        form = Form::Number;
        number = value;
    }
    void setConstant(const std::string &value)
    {
        form = Form::Constant;
        constant = &value;
    }
    /// Gives the text to be set.
    std::string &setText()
    {
        form = Form::Text;
        return text;
    }
};

/// The one text of no characters.
const std::string &noText();

} // namespace database
