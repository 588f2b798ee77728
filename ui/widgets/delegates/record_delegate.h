// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Paints the cells of a record table: names over a small second line, phases as a track with their word, statuses as
/// pills, numbers with equally wide digits. Reads RecordTableModel's roles; of its own it knows only the row under the mouse.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row) { m_hoveredRow = row; }

private:
    void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hoveredRow = -1;
};

/// The five segments of a phase track (Preclinical, 1, 2, 3, market), filled up to the phase; half for combined phases.
void drawPhaseTrack(QPainter &painter, QPointF topLeft, QStringView phaseCode, presentation::Theme theme);
inline constexpr double kPhaseTrackWidth = 41.0;
inline constexpr double kPhaseTrackHeight = 6.0;

} // namespace widgets
