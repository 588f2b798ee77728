// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/colors/theme.h"

#include <QWidget>

#include <optional>

namespace widgets {

/// How much of a whole an amount is, as a thin bar under a figure that says it in words. Hidden where there is no share. Main thread.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(presentation::ColorRole color, QWidget *parent);

    /// Between 0 and 1; none hides the bar.
    void setShare(std::optional<double> share);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    presentation::ColorRole m_color;
    double m_share = 0.0;
};

} // namespace widgets
