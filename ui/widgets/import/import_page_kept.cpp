// SPDX-License-Identifier: GPL-3.0-or-later
// What the page tells of itself, so that one made anew in another language goes on.
#include "widgets/import/import_page.h"

namespace widgets {

/// A file that is being looked at is read again; one that was written is done with.
QVariantMap ImportPage::keptState() const
{
    const bool isOpen = m_busy != Busy::Writing && m_step != Step::Done;
    return {{QStringLiteral("path"), isOpen ? m_path : QString()}};
}

void ImportPage::showState(const QVariantMap &state)
{
    if (const QString path = state.value(QStringLiteral("path")).toString(); !path.isEmpty())
        plan(path);
}

} // namespace widgets
