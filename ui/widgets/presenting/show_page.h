// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/presenting/show_type.h"

#include <QWidget>

namespace widgets {

/// What is shown on a screen of its own: a chart, the key figures, a list. A long one takes several screens, one after the other.
class ShowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual int screens() const { return 1; }
    virtual void showScreen(int screen) = 0;
    virtual void setType(const ShowType &type) = 0;

Q_SIGNALS:
    /// What is shown changed, and with it perhaps the number of screens.
    void changed();
};

} // namespace widgets
