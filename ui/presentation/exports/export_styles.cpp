// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exports/export_styles.h"

#include <QCollator>

#include <algorithm>

namespace presentation {

using domain::ChangeSet;
using domain::ExportStyle;
using domain::RecordKind;
using domain::StepLabel;

const ExportStyle *ExportStyles::find(const domain::Portfolio &portfolio, const QString &name) const
{
    const auto rows = portfolio.rows<ExportStyle>();
    const auto at = std::ranges::find_if(rows, [&](const ExportStyle &style) { return style.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    return at == rows.end() ? nullptr : &*at;
}

QStringList ExportStyles::names() const
{
    QStringList names;
    const auto snapshot = m_workspace.snapshot();
    for (const auto &style : snapshot->rows<ExportStyle>())
        names.append(style.name);
    std::ranges::sort(names, QCollator());
    return names;
}

domain::Result<ExportChoice> ExportStyles::choice(const QString &name) const
{
    const auto snapshot = m_workspace.snapshot();
    const ExportStyle *style = find(*snapshot, name);
    return style ? exportChoiceFromJson(style->style.toUtf8()) : domain::Result<ExportChoice>(domain::Error{domain::Error::Code::NotFound, name, {}});
}

domain::Status ExportStyles::save(const QString &name, const ExportChoice &choice)
{
    const auto snapshot = m_workspace.snapshot();
    const ExportStyle *stored = find(*snapshot, name);
    ExportStyle style = stored ? *stored : ExportStyle();
    style.name = name.trimmed();
    style.style = QString::fromUtf8(toJson(choice));
    if (stored && *stored == style)
        return domain::Done{};
    ChangeSet changes;
    changes.label = {stored ? StepLabel::Action::Edit : StepLabel::Action::Add, RecordKind::ExportStyle, {}, style.name, 1};
    if (stored) {
        changes.update(*stored, style);
    } else {
        style.id = m_workspace.store().ids().next<ExportStyle>();
        changes.insert(style);
    }
    return m_workspace.submit(changes);
}

domain::Status ExportStyles::remove(const QString &name)
{
    const auto snapshot = m_workspace.snapshot();
    const ExportStyle *stored = find(*snapshot, name);
    if (!stored)
        return domain::Error{domain::Error::Code::NotFound, name, {}};
    ChangeSet changes;
    changes.label = {StepLabel::Action::Remove, RecordKind::ExportStyle, {}, stored->name, 1};
    changes.remove(*stored);
    return m_workspace.submit(changes);
}

} // namespace presentation
