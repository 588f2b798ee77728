// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/export_dialog.h"

#include "presentation/words/sentences.h"
#include "widgets/controls/waiting_veil.h"
#include "widgets/dialogs/name_dialog.h"
#include "widgets/exports/export_options.h"
#include "widgets/exports/export_preview.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

ExportDialog::ExportDialog(const presentation::ExportSubject &subject, const presentation::ExportStyles &styles, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_styles(styles)
    , m_making(this, [this](const std::shared_ptr<Made> &made) {
        for (const auto &[key, chart] : *made)
            m_charts.insert(key, chart);
        updatePreview();
    })
    , m_preview(new ExportPreview)
    , m_options(new ExportOptions)
    , m_messages(new MessageBar)
    , m_style(new QComboBox)
    , m_headline(new QLineEdit)
    , m_alternative(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy to clipboard")))
    , m_write(makePrimaryButton(tr("Export…"), this))
    , m_veil(new WaitingVeil(*m_preview))
{
    setWindowTitle(tr("Export chart"));
    setObjectName(QStringLiteral("exportDialog"));
    arrange();
    connectParts();
    const auto last = presentation::exportChoiceFromJson(QSettings().value(QStringLiteral("export/choice")).toByteArray());
    m_options->setChoice(last ? last.value() : presentation::ExportChoice());
}

void ExportDialog::arrange()
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(makePreviewSide(), 1);
    sides->addWidget(makeOptionsSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());
    constexpr QSize kWhole(1176, 710);
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(24, 24) : kWhole;
    resize(kWhole.boundedTo(room));
}

void ExportDialog::connectParts()
{
    m_options->offerConfidential(m_subject.confidential);
    fillStyles();
    connect(m_options, &ExportOptions::choiceChanged, this, &ExportDialog::choiceChanged);
    connect(m_preview, &ExportPreview::dragStarted, this, &ExportDialog::dragOut);
    connect(m_preview, &ExportPreview::resized, this, &ExportDialog::showScale);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    for (auto *line : {m_headline, m_alternative})
        connect(line, &QLineEdit::textEdited, this, &ExportDialog::keepWords);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyToClipboard);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::askAndExport);
    connect(m_style, &QComboBox::textActivated, this, &ExportDialog::applyStyle);
}

QLayout *ExportDialog::makePreviewHead()
{
    m_scale = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    m_previous = makeIconButton(u"go-previous", tr("Previous"), this);
    m_next = makeIconButton(u"go-next", tr("Next"), this);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(TextRole::ChartHeadline);
    title->setText(tr("Preview"));
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_scale);
    head->addStretch();
    head->addWidget(m_previous);
    head->addWidget(m_next);
    return head;
}

QLayout *ExportDialog::makeWords()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    m_headline->setAccessibleName(tr("Headline"));
    m_alternative->setAccessibleName(tr("Alternative text, for screen readers"));
    form->addRow(tr("Headline"), m_headline);
    form->addRow(tr("Alternative text"), m_alternative);
    return form;
}

QLayout *ExportDialog::makePromises()
{
    m_numbers = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    auto *promises = new QHBoxLayout;
    const auto add = [&](const QString &name, TextLabel *words) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *head = new TextLabel(TextRole::Label);
        head->setText(name);
        words->setWordWrap(true);
        column->addWidget(head);
        column->addWidget(words);
        promises->addLayout(column, 1);
    };
    auto *link = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    link->setText(tr("nothing breaks when you send the file"));
    add(tr("Same numbers"), m_numbers);
    add(tr("No link to a file"), link);
    return promises;
}

QWidget *ExportDialog::makePreviewSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addLayout(makePreviewHead());
    layout->addWidget(m_preview, 1);
    layout->addLayout(makePromises());
    layout->addLayout(makeWords());
    return side;
}

QWidget *ExportDialog::makeStyleMenuButton()
{
    auto *button = makeIconButton(u"overflow-menu", tr("Save or delete a style"), this);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Save as a style…"), this, &ExportDialog::saveStyle);
    auto *remove = menu->addAction(tr("Delete this style"), this, &ExportDialog::removeStyle);
    connect(menu, &QMenu::aboutToShow, this, [this, remove] { remove->setEnabled(m_style->currentIndex() > 0); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QLayout *ExportDialog::makeStyleRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 16, 20, 0);
    row->setSpacing(12);
    auto *name = new TextLabel(TextRole::Body, ColorRole::TextSecondary);
    name->setText(tr("Style"));
    m_style->setAccessibleName(tr("Style"));
    row->addWidget(name);
    row->addWidget(m_style, 1);
    row->addWidget(makeStyleMenuButton());
    return row;
}

QWidget *ExportDialog::makeOptionsSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeStyleRow());
    auto *scroll = new QScrollArea;
    for (QWidget *ground : {side, static_cast<QWidget *>(m_options)}) {
        ground->setBackgroundRole(QPalette::Base);
        ground->setAutoFillBackground(true);
    }
    scroll->setWidget(m_options);
    scroll->setFocusPolicy(Qt::NoFocus); // It follows the option that has the keyboard.
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_options->minimumSizeHint().width() + 16);
    layout->addWidget(scroll, 1);
    return side;
}

QWidget *ExportDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 12, 20, 12);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_write->setDefault(true);
    m_file = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    layout->addWidget(m_file);
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(cancel);
    layout->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ExportDialog::fillStyles(const QString &current)
{
    m_style->clear();
    m_style->addItem(tr("As last time"));
    m_style->addItems(m_styles.names());
    m_style->setCurrentIndex(std::max(0, m_style->findText(current)));
}

void ExportDialog::applyStyle(const QString &name)
{
    if (m_style->currentIndex() == 0)
        return;
    if (const auto choice = m_styles.choice(name))
        m_options->setChoice(choice.value());
    else
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(choice.error()));
}

void ExportDialog::saveStyle()
{
    NameDialog dialog(tr("Save as a style"), [](const QString &) { return QString(); }, this);
    dialog.setName(m_style->currentIndex() > 0 ? m_style->currentText() : QString());
    dialog.setButtonText(tr("Save style"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto status = m_styles.save(dialog.name(), m_options->choice()); !status)
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error()));
    fillStyles(dialog.name());
}

void ExportDialog::removeStyle()
{
    if (const auto status = m_styles.remove(m_style->currentText()); !status)
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error()));
    fillStyles();
}

} // namespace widgets
