// SPDX-License-Identifier: GPL-3.0-or-later
#include "heading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

void blankMatches(QString &code, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        const int group = match.lastCapturedIndex(); // the part to blank: the first group, else everything
        for (auto i = match.capturedStart(group); i < match.capturedEnd(group); ++i) {
            if (code.at(i) != u'\n')
                code[i] = group > 0 ? u'_' : u' ';
        }
    }
}

// Visits the characters outside every kind of bracket, until the visit returns false.
template<typename Visit>
void visitOuter(const QString &text, qsizetype from, Visit visit)
{
    int depth = 0;
    for (auto i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (u")]}>"_s.contains(c))
            --depth;
        if (depth == 0 && !visit(i, c))
            return;
        if (u"([{<"_s.contains(c))
            ++depth;
    }
}

qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (auto i = open; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        else if (text.at(i) == u')' && --depth == 0)
            return i;
    }
    return text.size();
}

QStringList splitParameters(const QString &list)
{
    QStringList parameters;
    qsizetype start = 0;
    visitOuter(list, 0, [&](qsizetype at, QChar c) {
        if (c == u',') {
            parameters.append(list.sliced(start, at - start).simplified());
            start = at + 1;
        }
        return true;
    });
    const QString last = list.sliced(start).simplified();
    if (!last.isEmpty() && last != "void"_L1)
        parameters.append(last);
    return parameters;
}

QString withoutTemplatePrefix(QString text)
{
    static const QRegularExpression prefix(u"^template\\s*<"_s);
    while (prefix.match(text).hasMatch()) {
        qsizetype end = -1;
        int depth = 0;
        for (auto i = text.indexOf(u'<'); i < text.size() && end < 0; ++i) {
            depth += text.at(i) == u'<' ? 1 : text.at(i) == u'>' ? -1 : 0;
            if (depth == 0)
                end = i;
        }
        text = end < 0 ? QString() : text.sliced(end + 1).trimmed();
    }
    return text;
}

} // namespace

QString withoutNoise(const QString &code)
{
    static const QRegularExpression preprocessor(u"^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*$"_s,
                                                 QRegularExpression::MultilineOption);
    static const QRegularExpression macro(
        u"\\b(?:Q_(?!SLOTS|SIGNALS|INVOKABLE)\\w+|QT_\\w+_NAMESPACE)\\b(?:\\s*\\((?:[^()]|\\([^()]*\\))*\\))?"_s);
    static const QRegularExpression attribute(u"\\[\\[[^\\]]*\\]\\]"_s);
    static const QRegularExpression arrow(u"->"_s);
    static const QRegularExpression operatorSign(u"\\boperator(\\s*(?:\\(\\s*\\)|\\[\\s*\\]|[^\\s\\w(]+))"_s);
    QString result = code;
    blankMatches(result, preprocessor);
    blankMatches(result, operatorSign);
    blankMatches(result, macro);
    blankMatches(result, attribute);
    blankMatches(result, arrow);
    return result;
}

Heading::Heading(const QString &code)
    : m_text(withoutTemplatePrefix(code.simplified()))
{
    static const QRegularExpression space(u"^(?:inline\\s+)?namespace\\b(?![^=]*=)|^extern\\s*\""_s);
    static const QRegularExpression type(u"^(?:class|struct|union)\\b"_s);
    static const QRegularExpression other(
        u"^(?:enum|using|typedef|namespace|static_assert|friend\\s+(?:class|struct)|concept)\\b"_s);
    if (space.match(m_text).hasMatch())
        m_kind = Kind::Namespace;
    else if (type.match(m_text).hasMatch())
        readType();
    else if (other.match(m_text).hasMatch())
        m_kind = Kind::Other;
    else
        readFunction();
}

QString Heading::defaultAccess() const
{
    return m_text.startsWith("class"_L1) ? u"private"_s : u"public"_s;
}

bool Heading::endsInMemberInitializer() const
{
    bool hasColon = false;
    if (m_afterParameters >= 0) {
        visitOuter(m_text, m_afterParameters, [&](qsizetype at, QChar c) {
            hasColon = c == u':' && m_text.at(at - 1) != u':' && m_text.mid(at + 1, 1) != u":"_s;
            return !hasColon;
        });
    }
    const QChar last = m_text.isEmpty() ? QChar() : m_text.back();
    return hasColon && (last.isLetterOrNumber() || last == u'_' || last == u'>');
}

bool Heading::isConstructorOf(const QString &className) const
{
    const QString own = m_name.section(u"::"_s, -1);
    const QString outer = className.isEmpty() ? m_name.section(u"::"_s, -2, -2).section(u'<', 0, 0) : className;
    return !own.isEmpty() && own == outer && m_name.contains(u"::"_s) == className.isEmpty();
}

bool Heading::isSpecialMember() const
{
    static const QRegularExpression deleted(u"=\\s*delete$"_s);
    return m_name.contains(u'~') || m_text.contains(u"operator"_s) || m_text.startsWith("friend "_L1)
        || deleted.match(m_text).hasMatch();
}

bool Heading::isMutableVariable() const
{
    static const QRegularExpression variable(
        u"^(?:(?:static|inline|thread_local|extern|const|unsigned|volatile)\\s+)*[\\w:]+(?:\\s*<.*>)?[\\s*&]+\\w+\\s*(?:\\[.*\\])?\\s*(?:[={].*)?$"_s);
    static const QRegularExpression constant(
        u"\\bconstexpr\\b|^(?:(?:static|inline|extern)\\s+)*const\\b(?![^={]*\\*\\s*(?!const)\\w)|\\*\\s*const\\b"_s);
    return m_kind == Kind::Value && variable.match(m_text).hasMatch() && !constant.match(m_text).hasMatch();
}

void Heading::readType()
{
    // A forward declaration or "struct Foo bar(" is not met in our code with a body, so the first word is the name.
    static const QRegularExpression named(u"^(?:class|struct|union)\\s+([\\w:]+(?:<[^{]*>)?)?"_s);
    m_kind = Kind::Type;
    m_name = named.match(m_text).captured(1);
}

void Heading::readFunction()
{
    visitOuter(m_text, 0, [&](qsizetype at, QChar c) { return c != u'=' && !(c == u'(' && readCall(at)); });
}

bool Heading::readCall(qsizetype open)
{
    static const QRegularExpression before(u"((?:\\w+(?:<[^()]*>)?::)*~?\\w+)\\s*$"_s);
    static const QStringList notNames{u"decltype"_s, u"alignas"_s, u"noexcept"_s, u"requires"_s, u"explicit"_s};
    const QString name = before.match(m_text.first(open)).captured(1);
    if (name.isEmpty() || notNames.contains(name))
        return false;
    const auto close = closing(m_text, open);
    m_kind = Kind::Function;
    m_name = name;
    m_parameters = splitParameters(m_text.sliced(open + 1, std::max<qsizetype>(0, close - open - 1)));
    m_afterParameters = close + 1;
    return true;
}

} // namespace architecture
