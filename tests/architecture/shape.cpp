// SPDX-License-Identifier: GPL-3.0-or-later
#include "shape.h"

#include "heading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

// Walks through declarations only: the bodies of functions are skipped as a whole.
class OutlineReader
{
public:
    OutlineReader(const SourceFile &file, FileShape &shape)
        : m_file(file)
        , m_code(withoutNoise(file.code))
        , m_shape(shape)
    {
    }

    void run()
    {
        for (m_at = 0; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code.at(m_at);
            if (c == u'(')
                ++m_parentheses;
            else if (c == u')')
                --m_parentheses;
            else if (m_parentheses == 0)
                readMark(c);
        }
        findStaticLocals();
        m_shape.isComplete = m_parentheses == 0 && m_scopes.empty();
    }

private:
    struct Scope {
        int classIndex = -1; // -1: a namespace
        QString access = {};
        bool isSlot = false;
    };

    void readMark(QChar mark)
    {
        if (mark == u';') {
            readDeclaration(0);
            m_head = m_at + 1;
        } else if (mark == u'{') {
            readOpening();
        } else if (mark == u'}') {
            if (!m_scopes.empty())
                m_scopes.pop_back();
            m_head = m_at + 1;
        } else if (mark == u':' && insideClass()) {
            readAccess();
        }
    }

    void readOpening()
    {
        const Heading heading(head());
        switch (heading.kind()) {
        case Heading::Kind::Namespace:
            m_scopes.push_back({});
            m_head = m_at + 1;
            break;
        case Heading::Kind::Type:
            m_shape.classes.push_back({heading.name(), headLine(), {}});
            m_scopes.push_back({int(m_shape.classes.size()) - 1, heading.defaultAccess()});
            m_head = m_at + 1;
            break;
        case Heading::Kind::Function:
            readFunction(heading);
            break;
        case Heading::Kind::Value:
        case Heading::Kind::Other:
            m_at = closingBrace();
            break;
        }
    }

    void readFunction(const Heading &heading)
    {
        const auto end = closingBrace();
        if (!heading.endsInMemberInitializer()) {
            readDeclaration(m_file.lineAt(end) - headLine() + 1);
            m_head = end + 1;
        }
        m_at = end;
    }

    // What stands between m_head and m_at, with the length of its body if it has one.
    void readDeclaration(int bodyLines)
    {
        const Heading heading(head());
        if (heading.kind() != Heading::Kind::Function) {
            if (!insideClass() && heading.isMutableVariable())
                m_shape.globals.push_back({heading.text(), headLine()});
            return;
        }
        const QString className = insideClass() ? m_shape.classes[m_scopes.back().classIndex].name : QString();
        const bool special = heading.isConstructorOf(className);
        m_shape.functions.push_back({heading.name(), headLine(), bodyLines, heading.parameters(), special});
        if (insideClass() && !special && !heading.isSpecialMember()) {
            const Scope &scope = m_scopes.back();
            m_shape.classes[scope.classIndex].methods.push_back({heading.name(), headLine(), scope.access, scope.isSlot});
        }
    }

    void readAccess()
    {
        static const QRegularExpression specifier(
            u"^\\s*(public|protected|private|signals|Q_SIGNALS)(\\s+(?:slots|Q_SLOTS))?\\s*$"_s);
        const auto match = specifier.match(head());
        if (!match.hasMatch())
            return;
        const QString word = match.captured(1);
        m_scopes.back().access = word == "Q_SIGNALS"_L1 ? u"signals"_s : word;
        m_scopes.back().isSlot = match.hasCaptured(2);
        m_head = m_at + 1;
    }

    void findStaticLocals()
    {
        static const QRegularExpression local(
            u"\\b(?:static|thread_local)\\s+(?:inline\\s+)?(?!const\\b|constexpr\\b)([\\w:]+(?:<[^;{}()]*>)?[\\s*&]+\\w+)\\s*(?:=|;|\\{|\\[)"_s);
        for (auto matches = local.globalMatch(m_code); matches.hasNext();) {
            const auto match = matches.next();
            const int line = m_file.lineAt(match.capturedStart());
            const auto known = [line](const GlobalShape &global) { return global.line == line; };
            if (std::ranges::none_of(m_shape.globals, known))
                m_shape.globals.push_back({match.captured(1), line});
        }
    }

    [[nodiscard]] qsizetype closingBrace() const
    {
        int depth = 0;
        for (auto i = m_at; i < m_code.size(); ++i) {
            if (m_code.at(i) == u'{')
                ++depth;
            else if (m_code.at(i) == u'}' && --depth == 0)
                return i;
        }
        return m_code.size() - 1;
    }

    [[nodiscard]] QString head() const { return m_code.sliced(m_head, m_at - m_head); }
    [[nodiscard]] bool insideClass() const { return !m_scopes.empty() && m_scopes.back().classIndex >= 0; }

    [[nodiscard]] int headLine() const
    {
        auto start = m_head;
        while (start < m_at && m_code.at(start).isSpace())
            ++start;
        return m_file.lineAt(start);
    }

    const SourceFile &m_file;
    const QString m_code;
    FileShape &m_shape;
    std::vector<Scope> m_scopes;
    qsizetype m_at = 0;
    qsizetype m_head = 0;
    int m_parentheses = 0;
};

} // namespace

FileShape shapeOf(const SourceFile &file)
{
    FileShape shape;
    if (file.isCpp())
        OutlineReader(file, shape).run();
    return shape;
}

} // namespace architecture
