// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLayout;
class QLineEdit;
class QPushButton;

namespace widgets {

class TextLabel;

/// Asks for a name that is not empty and that nothing else has.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `takenSentence` gives why a name cannot be used; empty where it can.
    NameDialog(const QString &title, std::function<QString(const QString &)> takenSentence, QWidget *parent = nullptr);

    void setName(const QString &name);
    QString name() const;
    void setButtonText(const QString &verb);

private:
    QLayout *makeButtons();
    void check();

    QLineEdit *m_name;
    TextLabel *m_problem;
    QPushButton *m_accept;
    std::function<QString(const QString &)> m_takenSentence;
};

} // namespace widgets
