// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/pipeline/pipeline_lines.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <optional>

namespace widgets {

/// The classic pipeline: bars that reach their phase, under headings, with partner, territory and next event. Paints only the rows in sight,
/// however many there are. Rows are selected like those of a table; what selecting and opening leads to is up to the page.
class PipelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PipelineView(QWidget *parent = nullptr);

    /// The current row and the selection stay with their candidates.
    void setLines(presentation::PipelineLines lines);
    const presentation::PipelineLines &lines() const { return m_lines; }
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// Ascending.
    QList<int> selectedRows() const;
    QRect rowRect(int row) const;
    /// The programs that belong to the selected marks, ascending: of the other bars only a shadow is drawn. Nothing: all bars are full.
    void setMarked(const std::optional<QList<qint64>> &programs);

Q_SIGNALS:
    void selectionChanged();
    void openRequested(int row);
    /// A row was clicked or chosen by Space: it is to be selected for all charts, with Ctrl too, with Shift all rows up to it.
    void markRequested(int row, Qt::KeyboardModifiers modifiers);
    /// Escape: nothing is to be selected.
    void clearRequested();
    void groupChosen(int group);
    void menuRequested(QPoint globalPosition);
    /// The key M: to the matrix.
    void matrixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void updateTops();
    void updateScrollBar();
    void ensureVisible(int row);
    int rowAt(QPoint position) const;
    int groupAt(QPoint position) const;
    int rowFrom(double y) const;
    double markedShare(int row) const;
    bool walk(const QKeyEvent &event);
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void announce();

    presentation::PipelineLines m_lines;
    QList<int> m_tops; ///< Of each row, from the top of all; one more for the end.
    QSet<int> m_selected;
    std::optional<QList<qint64>> m_marked;
    int m_current = -1;
    int m_anchor = -1;
};

} // namespace widgets
