// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace architecture {

// A piece of text and the line it begins on.
struct TextAt {
    QString text;
    int line = 1;
};

// One file of the tree. `code` is the text with comments and the inside of literals turned into spaces, so that
// a position or line in it is the same in the file; what was taken out is in `comments` and `strings`.
struct SourceFile {
    QString path; // from the root, with slashes
    QStringList lines;
    QString code;
    std::vector<TextAt> comments;
    std::vector<TextAt> strings;

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1StringView(".h")); }
    [[nodiscard]] bool isCpp() const { return isHeader() || path.endsWith(QLatin1StringView(".cpp")); }
    [[nodiscard]] bool isTest() const { return path.startsWith(QLatin1StringView("tests/")); }
    // The target a product file belongs to ("domain", "plot", "app" for main.cpp …); empty in tests.
    [[nodiscard]] QString layer() const;
    [[nodiscard]] QString folder() const { return path.section(u'/', 0, -2); }
    [[nodiscard]] QString fileName() const { return path.section(u'/', -1); }
    [[nodiscard]] QString baseName() const { return fileName().section(u'.', 0, 0); }
    [[nodiscard]] int lineAt(qsizetype position) const;
};

// Everything the rules look at. A plain value: a test may add files of its own.
struct SourceTree {
    QStringList topLevel; // entries of the root folder
    QStringList folders;
    std::vector<SourceFile> files; // .cpp, .h, .sql, .cmake and CMakeLists.txt

    [[nodiscard]] static SourceTree read(const QString &root);
};

[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

} // namespace architecture
