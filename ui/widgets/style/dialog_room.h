// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace widgets {

/// Keeps a dialog within the window that it stands over, or within the screen where it has none: its buttons are always reached.
/// One for the application, which owns it.
class DialogRoom : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace widgets
