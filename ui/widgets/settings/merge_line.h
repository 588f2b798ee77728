// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace widgets {

class TextLabel;

/// Asks under a list which of its entries another one becomes; hidden until then. Passive: says what was chosen. Main thread.
class MergeLine : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name;
        qint64 id = 0;
    };

    /// The name distinguishes the line's parts from those of other lists.
    explicit MergeLine(const QString &name, QWidget *parent = nullptr);

    /// Shows the question, or puts it anew; what was chosen stays chosen where it is still offered.
    void ask(const QString &question, const QList<Choice> &choices);

Q_SIGNALS:
    /// The line is hidden by then.
    void chosen(qint64 into, const QString &name);

private:
    TextLabel *m_question;
    QComboBox *m_into;
};

} // namespace widgets
