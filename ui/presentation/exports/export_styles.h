// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/export_choice.h"
#include "workspace/workspace.h"

namespace presentation {

/// The named export styles of a portfolio. Each change is one step that can be undone. Main thread; owned by the dialog.
class ExportStyles
{
public:
    explicit ExportStyles(workspace::Workspace &workspace) : m_workspace(workspace) {}

    /// In the order of their names.
    QStringList names() const;
    /// NotFound where there is no such style, WrongFormat where it was made by something else.
    domain::Result<ExportChoice> choice(const QString &name) const;
    /// Adds the style or puts the choice in place of the one with that name.
    [[nodiscard]] domain::Status save(const QString &name, const ExportChoice &choice);
    [[nodiscard]] domain::Status remove(const QString &name);

private:
    const domain::ExportStyle *find(const domain::Portfolio &portfolio, const QString &name) const;

    workspace::Workspace &m_workspace;
};

} // namespace presentation
