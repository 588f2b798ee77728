// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/search_rows.h"

namespace widgets {

/// What was opened by the search before, per portfolio file, kept with the window's settings; newest first, at most eight.
class RecentFinds
{
public:
    explicit RecentFinds(const QString &portfolioPath);

    presentation::SearchRecents recents() const;
    void remember(domain::RecordKind kind, qint64 id) const;
    void remember(const QString &command) const;

private:
    void prepend(const QString &key, const QString &entry) const;

    QString m_group;
};

} // namespace widgets
