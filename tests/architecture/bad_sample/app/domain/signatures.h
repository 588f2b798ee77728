// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace domain {

void five(int a, int b, int c, int d, int e);
void six(int a, int b, int c, int d, int e, int f);
void named(bool isDryRun);
void unnamed(int rows, bool);

struct Row {
};

class RowManager
{
};

} // namespace domain
