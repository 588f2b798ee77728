// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/guest_access.h"

#include <QDialog>

class QCheckBox;
class QLayout;
class QLineEdit;
class QPushButton;

namespace widgets {

class MainWindow;

/// Asks which portfolio guests are to see, and whether with its confidential records; without them unless asked for.
class GuestDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the proposal: the portfolio that is open.
    explicit GuestDialog(const QString &path, QWidget *parent = nullptr);
    /// Asks, and opens in the window what was chosen.
    static void open(MainWindow &window);

    QString path() const;
    workspace::GuestView view() const;

private:
    QLayout *makeFileLine();
    QLayout *makeButtons();
    void chooseFile();

    QLineEdit *m_path;
    QCheckBox *m_everything;
    QPushButton *m_open;
};

} // namespace widgets
