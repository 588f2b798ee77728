// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace widgets {

/// What a widget shows with an ellipsis for want of room: the hint in an empty field, or a choice. Empty where all of it is shown.
QString cutText(const QWidget &widget);

/// Shows the whole of a cut text as the tip of a widget that has none of its own. One for the application, which owns it.
class CutTextTips : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace widgets
