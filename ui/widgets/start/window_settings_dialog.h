// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace widgets {

/// The settings of this machine, reached without a portfolio: language, colors, text size. Each choice holds at once; another language closes it.
class WindowSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WindowSettingsDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace widgets
