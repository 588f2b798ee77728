// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

namespace widgets {

/// A page that tells what it shows beyond filter and dates, so that one made anew, in another language, shows it again.
/// A state holds ids, keys and numbers, and texts only as the user typed them. Tabs, and lines of text outside the forms, need not
/// be told: KeptView finds them itself. Main thread.
class KeptPage
{
public:
    virtual ~KeptPage() = default;

    virtual QVariantMap keptState() const = 0;
    virtual void showState(const QVariantMap &state) = 0;

protected:
    KeptPage() = default;
    KeptPage(const KeptPage &) = default;
    KeptPage &operator=(const KeptPage &) = default;
};

} // namespace widgets
