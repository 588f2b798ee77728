// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_scan.h"

namespace architecture {

// A function as it is declared or defined; `lines` runs from its first line to its closing brace, 0 without a body.
struct FunctionShape {
    QString name; // as written, for example "Foo::bar"
    int line = 1;
    int lines = 0;
    QStringList parameters;
    bool isConstructor = false;
};

struct MethodShape {
    QString name;
    int line = 1;
    QString access; // public, protected, private or signals
    bool isSlot = false;
};

// A class or struct with a body; constructors, the destructor, operators and deleted functions are not in `methods`.
struct ClassShape {
    QString name;
    int line = 1;
    std::vector<MethodShape> methods;
};

// A variable that is not constant and lives as long as the program.
struct GlobalShape {
    QString text;
    int line = 1;
};

struct FileShape {
    std::vector<FunctionShape> functions;
    std::vector<ClassShape> classes;
    std::vector<GlobalShape> globals;
    bool isComplete = true; // every bracket was closed, so nothing was passed over
};

// Reads the outline of a C++ file: no compiler, but exact enough for code that is written as ours is.
[[nodiscard]] FileShape shapeOf(const SourceFile &file);

} // namespace architecture
