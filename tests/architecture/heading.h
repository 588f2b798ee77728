// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace architecture {

// The code with preprocessor lines, Qt's declaring macros, attributes, arrows and the signs after "operator" turned
// into spaces or underscores of the same length, so that what is left reads as plain declarations.
[[nodiscard]] QString withoutNoise(const QString &code);

// What stands before an opening brace or a semicolon outside function bodies.
class Heading
{
public:
    enum class Kind { Namespace, Type, Function, Value, Other };

    explicit Heading(const QString &code);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &name() const { return m_name; } // of the type or function
    [[nodiscard]] const QStringList &parameters() const { return m_parameters; }
    [[nodiscard]] QString defaultAccess() const;
    // True at the brace of "Foo::Foo() : m_bar{", which opens no body.
    [[nodiscard]] bool endsInMemberInitializer() const;
    [[nodiscard]] bool isConstructorOf(const QString &className) const;
    // Destructors, operators, deleted functions and friends.
    [[nodiscard]] bool isSpecialMember() const;
    [[nodiscard]] bool isMutableVariable() const;

private:
    void readType();
    void readFunction();
    [[nodiscard]] bool readCall(qsizetype open);

    QString m_text;
    Kind m_kind = Kind::Value;
    QString m_name;
    QStringList m_parameters;
    qsizetype m_afterParameters = -1;
};

} // namespace architecture
