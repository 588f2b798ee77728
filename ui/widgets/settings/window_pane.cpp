// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/window_pane.h"

#include "widgets/language/language_choice.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/appearance_choice.h"
#include "widgets/time/motion_choice.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kLineWidth = 480; ///< Of an explanation, before it wraps.

} // namespace

WindowPane::WindowPane(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLanguages(*form);
    addColors(*form);
    addTextSizes(*form);
    addMotion(*form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(form);
    layout->addStretch();
}

QComboBox *WindowPane::addChoice(QFormLayout &form, const QString &name, const QString &note)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setAccessibleDescription(note);
    auto *explanation = new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this);
    explanation->setText(note);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(kLineWidth);
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, this);
    label->setText(name);
    label->setBuddy(box);
    form.addRow(label, box);
    form.addRow(nullptr, explanation);
    return box;
}

void WindowPane::addLanguages(QFormLayout &form)
{
    QComboBox *box = addChoice(form, tr("Language"), tr("Of the window, its dates and numbers, and the words of charts. An export may be in the other one."));
    box->setObjectName(QStringLiteral("language"));
    for (const LanguageChoice choice : {LanguageChoice::System, LanguageChoice::English, LanguageChoice::Chinese})
        box->addItem(languageName(choice), int(choice));
    box->setCurrentIndex(box->findData(int(languageChoice())));
    connect(box, &QComboBox::activated, this, [box] { chooseLanguage(*qApp, LanguageChoice(box->currentData().toInt())); });
}

void WindowPane::addColors(QFormLayout &form)
{
    QComboBox *box = addChoice(form, tr("Colors"), tr("Light, dark, or as the desktop has them when Portolan starts."));
    box->setObjectName(QStringLiteral("colors"));
    box->addItem(tr("System"), int(AppearanceChoice::System));
    box->addItem(tr("Light"), int(AppearanceChoice::Light));
    box->addItem(tr("Dark"), int(AppearanceChoice::Dark));
    box->setCurrentIndex(box->findData(int(appearanceChoice())));
    connect(box, &QComboBox::activated, this, [box] { chooseAppearance(*qApp, AppearanceChoice(box->currentData().toInt())); });
}

void WindowPane::addTextSizes(QFormLayout &form)
{
    QComboBox *box = addChoice(form, tr("Text size"), tr("Of the whole window, its charts and tables. Exports keep their own size."));
    box->setObjectName(QStringLiteral("textSize"));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        box->addItem(tr("%1 %", "text size in percent").arg(percent), percent);
    box->setCurrentIndex(std::max(0, box->findData(textSize())));
    connect(box, &QComboBox::activated, this, [box] { chooseTextSize(*qApp, box->currentData().toInt()); });
}

void WindowPane::addMotion(QFormLayout &form)
{
    QComboBox *box = addChoice(form, tr("Motion"), tr("Whether the marks of charts move when the date or the filter changes, or jump. System: as the desktop has it for its windows."));
    box->setObjectName(QStringLiteral("motion"));
    box->addItem(tr("System"), int(MotionChoice::System));
    box->addItem(tr("On"), int(MotionChoice::On));
    box->addItem(tr("Off"), int(MotionChoice::Off));
    box->setCurrentIndex(box->findData(int(motionChoice())));
    connect(box, &QComboBox::activated, this, [box] { chooseMotion(MotionChoice(box->currentData().toInt())); });
}

} // namespace widgets
