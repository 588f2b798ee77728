// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_scan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace architecture {
namespace {

// Takes comments and literals out of C++ text, keeping every line break and position.
class Splitter
{
public:
    Splitter(const QString &text, SourceFile &file)
        : m_text(text)
        , m_file(file)
    {
        m_file.code = text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"_L1))
                takeComment(m_text.indexOf(u'\n', m_at));
            else if (startsWith("/*"_L1))
                takeComment(afterNext("*/"_L1, m_at + 2));
            else if (startsWith("R\""_L1) && !isWord(m_at - 1))
                takeRawString();
            else if (m_text.at(m_at) == u'"' || (m_text.at(m_at) == u'\'' && !isDigitSeparator()))
                takeLiteral();
            else
                advanceTo(m_at + 1);
        }
    }

private:
    [[nodiscard]] bool startsWith(QLatin1StringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }

    [[nodiscard]] qsizetype afterNext(const QString &what, qsizetype from) const
    {
        const auto found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    // Whether the character before a raw string's R belongs to a name; the encoding prefixes u, U, L and u8 do not.
    [[nodiscard]] bool isWord(qsizetype position) const
    {
        if (position < 0)
            return false;
        const QChar c = m_text.at(position);
        return (c.isLetterOrNumber() || c == u'_') && !u"uUL8"_s.contains(c);
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        auto start = m_at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1) == u'\''))
            --start;
        return start < m_at && m_text.at(start).isDigit();
    }

    void takeComment(qsizetype end)
    {
        end = end < 0 ? m_text.size() : end;
        m_file.comments.push_back({m_text.sliced(m_at, end - m_at), m_line});
        blank(m_at, end);
        advanceTo(end);
    }

    void takeLiteral()
    {
        const QChar quote = m_text.at(m_at);
        auto end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote && m_text.at(end) != u'\n')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        if (quote == u'"')
            m_file.strings.push_back({m_text.sliced(m_at + 1, end - m_at - 1), m_line});
        blank(m_at + 1, end);
        advanceTo(std::min(end + 1, m_text.size()));
    }

    void takeRawString()
    {
        const auto open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const auto end = afterNext(close, open);
        m_file.strings.push_back({m_text.sliced(open + 1, std::max<qsizetype>(0, end - close.size() - open - 1)), m_line});
        blank(m_at + 2, end - 1);
        advanceTo(end);
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (auto i = from; i < to; ++i) {
            if (m_file.code.at(i) != u'\n')
                m_file.code[i] = u' ';
        }
    }

    void advanceTo(qsizetype position)
    {
        m_line += int(QStringView(m_text).sliced(m_at, position - m_at).count(u'\n'));
        m_at = position;
    }

    const QString &m_text;
    SourceFile &m_file;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isScanned(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1) || path.endsWith(".sql"_L1)
        || path.endsWith(".cmake"_L1) || path.endsWith("CMakeLists.txt"_L1);
}

// Build trees and the bad sample are no part of the tree, unless the sample is the root itself.
bool isOutside(const QString &path)
{
    return path.startsWith("build/"_L1) || path.startsWith(u'.') || path.startsWith("tests/architecture/bad_sample"_L1);
}

} // namespace

QString SourceFile::layer() const
{
    if (path.startsWith("database/"_L1))
        return u"database"_s;
    if (!path.startsWith("app/"_L1) && !path.startsWith("ui/"_L1))
        return {};
    return path.count(u'/') == 1 ? u"app"_s : path.section(u'/', 1, 1);
}

int SourceFile::lineAt(qsizetype position) const
{
    return 1 + int(QStringView(code).first(std::clamp<qsizetype>(position, 0, code.size())).count(u'\n'));
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.lines = text.split(u'\n');
    if (file.lines.size() > 1 && file.lines.last().isEmpty())
        file.lines.removeLast();
    if (file.isCpp())
        Splitter(text, file).run();
    return file;
}

SourceTree SourceTree::read(const QString &root)
{
    SourceTree tree;
    const QDir rootFolder(root);
    tree.topLevel = rootFolder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    QDirIterator walk(root, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = rootFolder.relativeFilePath(walk.next());
        if (isOutside(path))
            continue;
        if (walk.fileInfo().isDir()) {
            tree.folders.append(path);
        } else if (isScanned(path)) {
            QFile file(walk.filePath());
            if (file.open(QIODevice::ReadOnly))
                tree.files.push_back(sourceFile(path, QString::fromUtf8(file.readAll())));
        }
    }
    tree.folders.sort();
    std::ranges::sort(tree.files, {}, &SourceFile::path);
    return tree;
}

} // namespace architecture
