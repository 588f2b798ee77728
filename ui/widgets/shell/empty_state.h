// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace widgets {

class TextLabel;

/// What stands where nothing is to be shown: one sentence and one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty button text leaves the button out.
    void setMessage(const QString &sentence, const QString &buttonText = {});

signals:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace widgets
