// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace widgets {

/// What belongs to this machine and not to the portfolio: the window's language and colors. Each choice holds at once. Main thread.
class WindowPane : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPane(QWidget *parent = nullptr);

private:
    QComboBox *addChoice(QFormLayout &form, const QString &name, const QString &note);
    void addLanguages(QFormLayout &form);
    void addColors(QFormLayout &form);
    void addTextSizes(QFormLayout &form);
    void addMotion(QFormLayout &form);
};

} // namespace widgets
