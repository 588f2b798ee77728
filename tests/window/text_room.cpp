// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_room.h"

#include "widgets/style/cut_text_tips.h"
#include "window/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int kRounding = 2; ///< Widths of glyphs are rounded here and there.

/// What does not fit may be said by a tip, or to who listens.
bool isSaidElsewhere(const QWidget &widget, const QString &text)
{
    return widget.toolTip().contains(text) || (!widget.accessibleName().isEmpty() && widget.accessibleName().contains(text) && !widget.toolTip().isEmpty());
}

QString cut(const QWidget &widget, const QString &text, int has, int needs)
{
    return u"%1 is cut off: “%2” has %3 px, needs %4"_s.arg(pathOf(widget), text.simplified()).arg(has).arg(needs);
}

void judgeLabel(const QLabel &label, QStringList &cramped)
{
    if (label.text().isEmpty() || isSaidElsewhere(label, label.text()))
        return;
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height() + kRounding)
            cramped.append(cut(label, label.text(), label.height(), needs) + u" in height"_s);
        return;
    }
    const QSize needs = label.minimumSizeHint();
    const QSize drawn = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    const int width = label.textFormat() == Qt::RichText ? needs.width() : drawn.width() + label.contentsMargins().left() + label.contentsMargins().right();
    if (width > label.width() + kRounding)
        cramped.append(cut(label, label.text(), label.width(), width));
}

void judgeButton(const QAbstractButton &button, QStringList &cramped)
{
    if (button.text().isEmpty() || isSaidElsewhere(button, button.text()))
        return;
    const int needs = std::min(button.sizeHint().width(), button.minimumSizeHint().width() > 0 ? button.minimumSizeHint().width() : button.sizeHint().width());
    if (needs > button.width() + kRounding)
        cramped.append(cut(button, button.text(), button.width(), needs));
}

/// Hints of fields and choices end in an ellipsis where they are cut, and CutTextTips says the whole; but for a tip of their own.
void judgeElided(const QWidget &widget, QStringList &cramped)
{
    const QString text = widgets::cutText(widget);
    constexpr int kUseful = 60; // Less than this says nothing at all.
    if (!text.isEmpty() && (widget.width() < kUseful || (!widget.toolTip().isEmpty() && !widget.toolTip().contains(text) && !widget.accessibleName().contains(text))))
        cramped.append(cut(widget, text, widget.width(), widget.fontMetrics().horizontalAdvance(text)));
}

void judgeTabs(const QTabBar &tabs, QStringList &cramped)
{
    if (tabs.usesScrollButtons())
        return;
    for (int i = 0; i < tabs.count(); ++i) {
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (tabs.isTabVisible(i) && needs > tabs.tabRect(i).width() && !tabs.tabToolTip(i).contains(tabs.tabText(i)))
            cramped.append(cut(tabs, tabs.tabText(i), tabs.tabRect(i).width(), needs));
    }
}

void judgeHeader(const QHeaderView &header, QStringList &cramped)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needs = header.fontMetrics().horizontalAdvance(text);
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header.isSectionHidden(i) && needs > header.sectionSize(i) && !tip.contains(text))
            cramped.append(cut(header, text, header.sectionSize(i), needs));
    }
}

/// Laid over others on purpose, or without a look of its own.
bool isOverlay(const QWidget &widget)
{
    if (widget.isWindow() || widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.property("overlay").toBool())
        return true;
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return type.endsWith("Veil"_L1) || type.endsWith("FrozenColumn"_L1) || type.endsWith("Palette"_L1) || type.endsWith("TileGrip"_L1)
        || (qobject_cast<const QToolButton *>(&widget) && widget.parentWidget()->inherits("widgets::Card")) // A card's menu, over its corner.
        || qobject_cast<const QFocusFrame *>(&widget) || qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QSizeGrip *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget) || qobject_cast<const QHeaderView *>(&widget);
}

/// Whether a widget lays its children out itself, over each other where it wants to.
bool ownsPlaces(const QWidget &parent)
{
    return !parent.layout() || qobject_cast<const QAbstractItemView *>(&parent) || qobject_cast<const QLineEdit *>(&parent)
        || qobject_cast<const QTabBar *>(&parent) || qobject_cast<const QStackedWidget *>(&parent) || qobject_cast<const QMainWindow *>(&parent);
}

void judgePlaces(const QWidget &parent, QStringList &cramped)
{
    if (ownsPlaces(parent))
        return;
    QList<const QWidget *> shown;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !isOverlay(*widget) && !widget->geometry().isEmpty())
            shown.append(widget);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QRect beyond = shown[i]->geometry();
        if (qobject_cast<const QAbstractScrollArea *>(shown[i]) && beyond.right() <= parent.width() + kRounding)
            continue; // What scrolls may get less room than it asks for.
        if (beyond.right() > parent.width() + kRounding || beyond.bottom() > parent.height() + kRounding)
            cramped.append(u"%1 lies beyond its parent: %2,%3 of %4×%5"_s.arg(pathOf(*shown[i])).arg(beyond.right()).arg(beyond.bottom())
                               .arg(parent.width()).arg(parent.height()));
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect both = shown[i]->geometry() & shown[j]->geometry();
            if (both.width() > kRounding && both.height() > kRounding)
                cramped.append(u"%1 lies over %2"_s.arg(pathOf(*shown[i]), pathOf(*shown[j])));
        }
    }
}

void judge(const QWidget &widget, QStringList &cramped)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        judgeLabel(*label, cramped);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        judgeButton(*button, cramped);
    else if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget))
        judgeElided(widget, cramped);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        judgeTabs(*tabs, cramped);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        judgeHeader(*header, cramped);
    judgePlaces(widget, cramped);
}

} // namespace

QStringList crampedTexts(const QWidget &root)
{
    QStringList cramped;
    judge(root, cramped);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            judge(*widget, cramped);
    }
    return cramped;
}

} // namespace support
