// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/cut_text_tips.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace widgets {

namespace {

constexpr int kInset = 2; ///< Qt keeps this free at both ends of a line.

QString cutHint(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QMargins margins = line.textMargins();
    const int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - margins.left() - margins.right() - 2 * kInset;
    return line.fontMetrics().horizontalAdvance(line.placeholderText()) > room ? line.placeholderText().trimmed() : QString();
}

QString cutChoice(const QComboBox &box)
{
    if (box.isEditable() || box.currentText().isEmpty())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const QString text = box.currentText().trimmed();
    return box.fontMetrics().horizontalAdvance(text) > room ? text : QString();
}

} // namespace

QString cutText(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return cutHint(*line);
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box ? cutChoice(*box) : QString();
}

bool CutTextTips::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *widget = qobject_cast<QWidget *>(object);
    const QString text = widget && widget->toolTip().isEmpty() ? cutText(*widget) : QString();
    if (text.isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, widget);
    return true;
}

} // namespace widgets
