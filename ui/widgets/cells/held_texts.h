// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include <QHash>
#include <QString>

namespace widgets {

/// Texts that were typed into cells of a table and could not be stored. Kept in the settings, by portfolio file, so that they
/// survive a restart and a crash. Written at once.
class HeldTexts
{
public:
    using Cell = std::pair<qint64, QString>; ///< Record and field key.

    HeldTexts(const QString &portfolioPath, domain::RecordKind kind);

    QHash<Cell, QString> texts() const;
    void keep(const Cell &cell, const QString &text) const;
    void forget(const Cell &cell) const;

private:
    QString m_group;
};

} // namespace widgets
