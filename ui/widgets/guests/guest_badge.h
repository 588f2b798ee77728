// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace widgets {

/// Says, all the time, that a portfolio is open for guests: nothing can be edited, and whether confidential records were left out.
class GuestBadge : public QLabel
{
    Q_OBJECT

public:
    explicit GuestBadge(QWidget *parent = nullptr);

    void setLeavesOut(bool leavesOut);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
