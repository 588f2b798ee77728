// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace presentation {
class RecordTableModel;
}

namespace widgets {

/// The header of a record table: shows every step of the sorting, and keeps the first column's title in its place while the others
/// scroll under it. A click sorts; with Shift it adds a step.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    TableHeader(presentation::RecordTableModel &model, QWidget *parent);

    void setFreezesFirst(bool freezes);
    /// How much of the left is covered by the first column while the others are scrolled; 0 where nothing is.
    int coveredWidth() const;

Q_SIGNALS:
    void sortRequested(const QString &key, bool asFurtherStep);
    void menuRequested(const QString &key, const QPoint &globalPosition);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString keyOf(int column) const;
    bool isCovered(const QPoint &position) const;
    QMouseEvent placed(const QMouseEvent &event) const;

    presentation::RecordTableModel &m_model;
    bool m_freezesFirst = true;
    bool m_isPressedOnCovered = false;
    bool m_isShifted = false; ///< While the click is told.
};

} // namespace widgets
