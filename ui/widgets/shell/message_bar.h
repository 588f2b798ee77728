// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace widgets {

class TextLabel;

/// A strip that says one thing, with at most one action; hidden until there is something to say.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Good, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &sentence, const QString &actionText = {});
    QString sentence() const;
    /// A strip that says what holds all the time has nothing to dismiss.
    void setDismissible(bool dismissible);

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();

    Kind m_kind = Kind::Info;
    TextLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace widgets
