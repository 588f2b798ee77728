// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// Dims a widget while what it shows answers an older question than the one asked. Lies over the widget, which owns it; lets the mouse through.
class WaitingVeil : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingVeil(QWidget &over);

    void setWaiting(bool isWaiting);
    bool isWaiting() const { return m_isWaiting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isWaiting = false;
};

} // namespace widgets
