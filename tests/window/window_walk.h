// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace support {

struct WindowFixture;

/// One thing the window can show, with the name failures are told by, and the widget that is all of it.
struct Screen
{
    QString name;
    QWidget &root;
};

using Visit = std::function<void(const Screen &)>;

/// Leads the window through every page, with each tab of it, and visits each once it is quiet.
void walkPages(WindowFixture &f, const Visit &visit);
/// Every chart of the catalog, and one as a table.
void walkCharts(WindowFixture &f, const Visit &visit);
/// The steps of an import: a list's columns and plan, a registry file's plan.
void walkImport(WindowFixture &f, const Visit &visit);
/// Every dialog and popup, opened as the user opens it, or by itself where that takes a file dialog.
void walkDialogs(WindowFixture &f, const Visit &visit);
/// All of these, and at last the start page: the portfolio is closed then.
void walkAll(WindowFixture &f, const Visit &visit);

/// Lets the window work off what it has to do, in the background as well.
void settle(WindowFixture &f);

} // namespace support
