// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {

/// Where a new entry of a list is typed, in English and Chinese. Passive: says when it is to be added. Main thread.
class LabelLine : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;        ///< Distinguishes the line's parts from those of other lists: "Term".
        QString placeholder; ///< "New term, in English".
        QString button;      ///< "Add term".
    };

    explicit LabelLine(const Words &words, QWidget *parent = nullptr);

    QString english() const;
    QString chinese() const;
    /// Empties both for the next entry.
    void startAnew();

Q_SIGNALS:
    void addRequested();

private:
    QLineEdit *makeLine(const QString &name, const QString &objectName);

    QLineEdit *m_english;
    QLineEdit *m_chinese;
};

} // namespace widgets
