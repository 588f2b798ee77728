// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/reports/report_spec.h"

#include <QListWidget>

namespace widgets {

/// A report's blocks in order: moved by drag or Alt Up and Alt Down, removed by Delete. Passive: it announces what is wanted.
class BlockList : public QListWidget
{
    Q_OBJECT

public:
    explicit BlockList(QWidget *parent = nullptr);

    /// Keeps the current place where it can. `faulty` are marked.
    void setBlocks(const QList<analytics::ReportBlock> &blocks, domain::Language language);
    void markProblems(const QSet<int> &faulty);
    void moveCurrent(int places);

    static QString kindName(analytics::ReportBlock::Kind kind);

Q_SIGNALS:
    void moveRequested(int from, int to);
    void removeRequested(int at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace widgets
