// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/control_states.h"

#include "widgets/controls/action_card.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/search_button.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/segmented_control.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHoverEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace gallery {

using namespace Qt::StringLiterals;

namespace {

template <class Widget>
QWidget *makeChecked(QWidget *parent)
{
    auto *widget = new Widget(u"Checked 已选"_s, parent);
    widget->setChecked(true);
    return widget;
}

QWidget *makeLine(QWidget *parent)
{
    return new QLineEdit(u"BL-B01D1 伦康依隆妥单抗"_s, parent);
}

QWidget *makeCombo(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems({u"Bispecific antibody 双抗"_s, u"ADC"_s});
    return box;
}

QWidget *makeSegments(QWidget *parent)
{
    auto *control = new widgets::SegmentedControl(parent);
    control->setSegments({{u"Chart 图表"_s, {}}, {u"Table 表格"_s, {}}});
    return control;
}

QWidget *makeList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->addItems({u"Oncology 肿瘤"_s, u"Autoimmune"_s});
    list->setCurrentRow(0);
    list->setFixedHeight(70);
    return list;
}

QWidget *makeTabBar(QWidget *parent)
{
    auto *tabs = new QTabBar(parent);
    tabs->addTab(u"Details 详情"_s);
    tabs->addTab(u"History"_s);
    return tabs;
}

void hover(QWidget &widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QEnterEvent enter(middle, middle, widget.mapToGlobal(middle));
    QHoverEvent hovered(QEvent::HoverEnter, middle, widget.mapToGlobal(middle), QPointF(-1, -1));
    widget.setAttribute(Qt::WA_UnderMouse);
    QCoreApplication::sendEvent(&widget, &enter);
    QCoreApplication::sendEvent(&widget, &hovered);
}

} // namespace

QList<Control> controls()
{
    return {
        {"push button", [](QWidget *parent) { return new QPushButton(u"Columns 列"_s, parent); }},
        {"primary button", [](QWidget *parent) { return widgets::makePrimaryButton(u"Apply 应用"_s, parent); }},
        {"link button", [](QWidget *parent) { return widgets::makeLinkButton(u"Save view 保存"_s, parent); }},
        {"icon button", [](QWidget *parent) { return widgets::makeIconButton(u"edit-undo", u"Undo"_s, parent); }},
        {"check box", makeChecked<QCheckBox>},
        {"radio button", makeChecked<QRadioButton>},
        {"line", makeLine},
        {"combo box", makeCombo},
        {"spin box", [](QWidget *parent) { return new QSpinBox(parent); }},
        {"date", [](QWidget *parent) { return new QDateEdit(QDate(2025, 6, 30), parent); }},
        {"long text", [](QWidget *parent) { return new QPlainTextEdit(u"Notes 备注"_s, parent); }},
        {"segmented control", makeSegments},
        {"list", makeList},
        {"tabs", makeTabBar},
        {"chip", [](QWidget *parent) { return new widgets::Chip(u"Area"_s, u"Oncology 肿瘤"_s, parent); }},
        {"as-of button", [](QWidget *parent) { return new widgets::AsOfButton(parent); }},
        {"search button", [](QWidget *parent) { return new widgets::SearchButton(parent); }},
        {"action card", [](QWidget *parent) { return new widgets::ActionCard(u"document-new", {u"New portfolio"_s, u"One file 一个文件"_s, u"Ctrl N"_s}, parent); }},
    };
}

QImage stateImage(const Control &control, State state)
{
    QWidget window;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(&window);
    grid->setContentsMargins(8, 8, 8, 8);
    QWidget *widget = control.make(&window);
    widget->setFixedWidth(std::clamp(widget->sizeHint().width(), 30, 240));
    grid->addWidget(widget);
    widget->setEnabled(state != State::Disabled);
    window.show();
    QApplication::setActiveWindow(&window);
    window.setFocus();
    if (state == State::Focused)
        widget->setFocus(Qt::TabFocusReason);
    if (state == State::Hovered)
        hover(*widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && state == State::Pressed)
        button->setDown(true);
    window.setAttribute(Qt::WA_KeyboardFocusChange); // The ring is that of the keyboard.
    return window.grab().toImage();
}

QWidget *makeStates()
{
    auto *area = new QScrollArea;
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    int column = 1;
    for (const QString &title : {u"normal"_s, u"hovered"_s, u"pressed"_s, u"focused"_s, u"disabled"_s})
        grid->addWidget(new QLabel(title), 0, column++);
    int row = 1;
    for (const Control &control : controls()) {
        grid->addWidget(new QLabel(QString::fromLatin1(control.name)), row, 0);
        for (const State state : kStates) {
            auto *picture = new QLabel;
            picture->setPixmap(QPixmap::fromImage(stateImage(control, state)));
            grid->addWidget(picture, row, 1 + int(state));
        }
        ++row;
    }
    area->setWidget(page);
    return area;
}

} // namespace gallery
