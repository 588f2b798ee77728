// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace widgets {

/// Says, wherever a demo portfolio is open, that its records are a sample.
class DemoBadge : public QLabel
{
    Q_OBJECT

public:
    explicit DemoBadge(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
