// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/shown_source.h"

#include "presentation/words/portfolio_words.h"
#include "workspace/guest_access.h"

namespace presentation {

QString shownSource(const workspace::Workspace &workspace, domain::Language language)
{
    const QString source = sourceName(*workspace.snapshot(), workspace.store().path(), language);
    const auto *guests = workspace::GuestAccess::of(workspace);
    return guests && guests->leavesOut() ? publicSource(source, language) : source;
}

QString publicSource(const QString &source, domain::Language language)
{
    const QString pattern = language == domain::Language::Chinese ? QStringLiteral("%1（不含保密记录）") : QStringLiteral("%1, without confidential records");
    return pattern.arg(source);
}

} // namespace presentation
