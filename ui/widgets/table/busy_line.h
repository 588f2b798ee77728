// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace widgets {

/// Two pixels of accent color that say that something is being worked out; shown only once it takes longer than a fifth of a second, so
/// that quick answers do not flicker. Takes no room when hidden and none when shown that it did not have.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool isBusy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    bool m_isShown = false;
};

} // namespace widgets
