// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/mapping_proposal.h"

#include <QAbstractScrollArea>

namespace widgets {

/// What each column of a list means, one line each: a tick or a flag, the heading, an arrow, the meaning, how it was found.
class ColumnSummary : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ColumnSummary(QWidget *parent = nullptr);

    void setMapping(const exchange::ColumnMapping &mapping, const QList<exchange::ColumnFinding> &findings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QString heading;
        QString meaning;
        QString note;
        bool isUnsure = false;
    };
    void updateRange();
    void paintLine(QPainter &painter, const QRectF &rect, const Line &line) const;

    QList<Line> m_lines;
};

} // namespace widgets
