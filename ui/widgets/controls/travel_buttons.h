// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// Hears the back and forward buttons of the mouse anywhere in its parent's window, whatever lies under the pointer.
class TravelButtons : public QObject
{
    Q_OBJECT

public:
    explicit TravelButtons(QWidget *parent);

Q_SIGNALS:
    void backPressed();
    void forwardPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_view;
};

} // namespace widgets
