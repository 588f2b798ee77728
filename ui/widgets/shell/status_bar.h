// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class TextLabel;

/// The line at the foot of the window: what is shown at the left, the state of the file at the right.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setLeftText(const QString &text);
    void setRightText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_left;
    TextLabel *m_right;
};

} // namespace widgets
