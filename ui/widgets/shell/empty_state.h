// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {

class TextLabel;

/// What stands where nothing is to be shown: a picture of what would be there, one sentence and one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Of an icon from the resources; an empty name leaves it out.
    void setIcon(const QString &name);
    /// A line above the sentence; empty: none.
    void setTitle(const QString &title);
    /// An empty button text leaves the button out.
    void setMessage(const QString &sentence, const QString &buttonText = {});

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace widgets
