// SPDX-License-Identifier: GPL-3.0-or-later
// What the page consists of; reports_page.cpp says what it does.
#include "widgets/reports/reports_page.h"
#include "widgets/controls/flow_layout.h"

#include "widgets/reports/block_editor.h"
#include "widgets/reports/block_list.h"
#include "widgets/reports/edition_making.h"
#include "widgets/reports/report_preview.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"
#include "widgets/states/nothing_shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using Kind = analytics::ReportBlock::Kind;

namespace {

constexpr Kind kKinds[] = {Kind::Heading, Kind::Text, Kind::KeyFigures, Kind::Chart, Kind::Table, Kind::Changes, Kind::Subject, Kind::PageBreak};

QHBoxLayout *row(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins({});
    constexpr int kSpacing = 8;
    layout->setSpacing(kSpacing);
    return layout;
}

} // namespace

ReportsPage::ReportsPage(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reports(new presentation::ReportsViewModel(workspace, state, this))
    , m_making(new EditionMaking(this))
    , m_messages(new MessageBar(this))
    , m_list(new QListWidget)
    , m_title(new QLineEdit)
    , m_blocks(new BlockList)
    , m_editor(new BlockEditor)
    , m_preview(new ReportPreview)
    , m_nothing(new NothingShown(state, domain::RecordKind::Unset))
    , m_language(new SegmentedControl)
    , m_confidential(new QCheckBox(tr("Include confidential records")))
    , m_subject(new QComboBox)
    , m_format(new SegmentedControl)
    , m_note(new TextLabel(presentation::TextRole::Label, presentation::ColorRole::TextSecondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_messages);
    layout->addWidget(makeSides(), 1);
    connectParts();
    connectBlocks();
    connectEditions();
    showSpec();
    showWhetherEmpty();
}

ReportsPage::~ReportsPage()
{
    // They tell of what was typed when they lose the focus, and they do so by going away.
    m_title->disconnect(this);
    m_subject->disconnect(this);
    m_subject->lineEdit()->disconnect(this);
}

QWidget *ReportsPage::makeSides()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeBlocks());
    splitter->addWidget(makeResult());
    splitter->setStretchFactor(2, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({230, 310, 660});
    splitter->setHandleWidth(8);
    return splitter;
}

QWidget *ReportsPage::makeList()
{
    auto *side = new Card;
    side->setHeading(tr("Reports"));
    QVBoxLayout *layout = side->body();
    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports and templates"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add = new QPushButton(tr("New report"));
    add->setObjectName(QStringLiteral("newReport"));
    auto *copy = new QPushButton(tr("Duplicate"));
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(QStringLiteral("removeReport"));
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {add, copy, m_remove})
        layout->addWidget(button);
    connect(add, &QPushButton::clicked, this, [this] { tellUnless(m_reports->addEmpty()); });
    connect(copy, &QPushButton::clicked, this, [this] { tellUnless(m_reports->duplicate()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { tellUnless(m_reports->remove()); });
    return side;
}

QWidget *ReportsPage::makeBlocks()
{
    auto *middle = new Card;
    middle->setHeading(tr("Title and blocks"));
    QVBoxLayout *layout = middle->body();
    m_blocks->setObjectName(QStringLiteral("blockList"));
    auto *bar = new QWidget;
    auto *buttons = row(bar);
    auto *add = new QPushButton(tr("Add block"));
    add->setObjectName(QStringLiteral("addBlock"));
    auto *menu = new QMenu(add);
    for (const Kind kind : kKinds)
        connect(menu->addAction(BlockList::kindName(kind)), &QAction::triggered, this, [this, kind] { addBlock(kind); });
    add->setMenu(menu);
    auto *up = makeIconButton(u"go-up", tr("Move block up (Alt Up)"), bar);
    auto *down = makeIconButton(u"go-down", tr("Move block down (Alt Down)"), bar);
    auto *remove = makeIconButton(u"edit-delete", tr("Remove block (Delete)"), bar);
    connect(up, &QToolButton::clicked, this, [this] { m_blocks->moveCurrent(-1); });
    connect(down, &QToolButton::clicked, this, [this] { m_blocks->moveCurrent(1); });
    connect(remove, &QToolButton::clicked, this, [this] {
        if (m_blocks->currentRow() >= 0)
            Q_EMIT m_blocks->removeRequested(m_blocks->currentRow());
    });
    buttons->addWidget(add);
    buttons->addStretch();
    for (QToolButton *button : {up, down, remove})
        buttons->addWidget(button);
    auto *fields = new QScrollArea;
    fields->setFocusPolicy(Qt::NoFocus); // It follows the field that has the keyboard.
    fields->setWidget(m_editor);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->viewport()->setAutoFillBackground(false); // The card's surface shows through.
    m_editor->setAutoFillBackground(false);
    layout->addWidget(m_title);
    layout->addWidget(m_blocks, 1);
    layout->addWidget(bar);
    layout->addWidget(fields, 1);
    return middle;
}

QWidget *ReportsPage::makeResult()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->addWidget(makeChoices());
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->setNothingYet(tr("No records yet, so a report would be empty. Import a list, or add records under Candidates."), QStringLiteral("office-report"));
    layout->addWidget(makeProgress());
    auto *foot = new QWidget;
    auto *line = new FlowLayout(foot);
    line->setContentsMargins({});
    m_since = makeLinkButton({}, foot);
    m_since->setObjectName(QStringLiteral("sinceLastEdition"));
    m_again = new QPushButton(tr("Make again"));
    m_again->setObjectName(QStringLiteral("makeAgain"));
    m_again->setToolTip(tr("With the present records, to the same file as last time"));
    m_make = makePrimaryButton(tr("Make edition…"), foot);
    m_make->setObjectName(QStringLiteral("makeEdition"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setSegments({{QStringLiteral("PDF")}, {QStringLiteral("PowerPoint")}, {QStringLiteral("Excel")}, {QStringLiteral("HTML")}});
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    line->addWidget(m_note);
    line->addWidget(m_since);
    line->addWidget(m_format);
    line->addWidget(m_again);
    line->addWidget(m_make);
    layout->addWidget(foot);
    return side;
}

QWidget *ReportsPage::makeChoices()
{
    auto *bar = new QWidget;
    auto *line = row(bar);
    m_language->setSegments({{QStringLiteral("English")}, {QStringLiteral("中文")}});
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setCurrentIndex(m_reports->choices().language == domain::Language::Chinese ? 1 : 0);
    m_confidential->setObjectName(QStringLiteral("reportConfidential"));
    auto *about = new QWidget;
    auto *field = row(about);
    auto *label = new QLabel(tr("About"));
    label->setBuddy(m_subject);
    m_subject->setObjectName(QStringLiteral("reportSubject"));
    m_subject->setAccessibleName(tr("The record that the report is about"));
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int kLetters = 18;
    m_subject->setMinimumContentsLength(kLetters);
    field->addWidget(label);
    field->addWidget(m_subject);
    line->addWidget(m_language);
    line->addWidget(about);
    line->addStretch();
    line->addWidget(m_confidential);
    return bar;
}

QWidget *ReportsPage::makeProgress()
{
    m_progressRow = new QWidget;
    auto *line = row(m_progressRow);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the edition"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelEdition"));
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, m_making, &EditionMaking::cancel);
    m_progressRow->hide();
    return m_progressRow;
}

void ReportsPage::connectParts()
{
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setAccessibleName(tr("Title of the report"));
    m_title->setPlaceholderText(tr("Title of the report"));
    connect(m_nothing, &NothingShown::importRequested, this, &ReportsPage::importRequested);
    connect(&m_workspace, &workspace::Workspace::changed, this, &ReportsPage::showWhetherEmpty);
    connect(m_title, &QLineEdit::editingFinished, this, &ReportsPage::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (const auto entries = m_reports->entries(); at >= 0 && at < entries.size()) {
            m_confidential->setChecked(false); // A choice for one report is none for another.
            m_reports->open(entries[at]);
        }
    });
    connect(m_reports, &presentation::ReportsViewModel::entriesChanged, this, &ReportsPage::showEntries);
    connect(m_reports, &presentation::ReportsViewModel::specChanged, this, &ReportsPage::showSpec);
    connect(m_reports, &presentation::ReportsViewModel::renderedChanged, this, &ReportsPage::showRendered);
    connect(m_language, &SegmentedControl::currentChanged, this, &ReportsPage::applyChoices);
    connect(m_confidential, &QCheckBox::toggled, this, &ReportsPage::applyChoices);
    connect(m_subject, &QComboBox::activated, this, &ReportsPage::applyChoices);
    connect(m_subject->lineEdit(), &QLineEdit::editingFinished, this, &ReportsPage::applyChoices);
}

void ReportsPage::connectEditions()
{
    connect(m_make, &QPushButton::clicked, this, &ReportsPage::askAndMake);
    connect(m_again, &QPushButton::clicked, this, &ReportsPage::makeAgain);
    connect(m_since, &QPushButton::clicked, this, &ReportsPage::showSinceLast);
    connect(m_making, &EditionMaking::progressed, this, [this](double share) { m_progress->setValue(int(share * 100)); });
    connect(m_making, &EditionMaking::finished, this, &ReportsPage::finishEdition);
}

} // namespace widgets
