// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_pages.h"

#include "presentation/colors/theme.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/empty_state.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/shell/key_figure_card.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/shortcuts_dialog.h"
#include "widgets/shell/start_page.h"
#include "widgets/shell/status_bar.h"
#include "widgets/shell/text_label.h"
#include "widgets/shell/top_bar.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace gallery {
namespace {

using namespace Qt::StringLiterals;
using namespace widgets;
using presentation::ColorRole;
using presentation::TextRole;
using presentation::Theme;

/// The tints of phases, areas and outcomes with a label inside each.
class Swatches : public QWidget
{
public:
    explicit Swatches(QWidget *parent) : QWidget(parent) { setFixedHeight(104); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(presentation::textFont(TextRole::Footnote));
        const Theme theme = themeOf(*this);
        const QStringList phases{u"DISCOVERY"_s, u"PRECLINICAL"_s, u"IND"_s, u"PHASE1"_s, u"PHASE1_2"_s, u"PHASE2"_s,
                                 u"PHASE2_3"_s, u"PHASE3"_s, u"FILED"_s, u"APPROVED"_s, u"LAUNCHED"_s, u"UNKNOWN"_s};
        const QStringList areas{u"ONCOLOGY"_s, u"AUTOIMMUNE"_s, u"METABOLIC"_s, u"INFECTIOUS_DISEASE"_s,
                                u"CARDIOVASCULAR"_s, u"HEMATOLOGY"_s, u"NEUROLOGY"_s, u"RESPIRATORY"_s};
        const QStringList outcomes{u"ACTIVE"_s, u"COMPLETED"_s, u"ENDED_EARLY"_s, u"PENDING"_s, u"UNKNOWN"_s};
        paintRow(painter, 0, phases, [&](const QString &code) { return theme.phaseColor(code); });
        paintRow(painter, 36, areas, [&](const QString &code) { return theme.areaColor(code); });
        paintRow(painter, 72, outcomes, [&](const QString &code) { return theme.outcomeColor(code); });
    }

private:
    template <typename ColorOf>
    void paintRow(QPainter &painter, int top, const QStringList &codes, ColorOf colorOf)
    {
        const double step = double(width()) / double(codes.size());
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const QRectF cell(double(i) * step, top, step - 4, 30);
            const QColor fill = colorOf(codes[i]);
            painter.fillRect(cell, fill);
            painter.setPen(presentation::textOn(fill));
            painter.drawText(cell, Qt::AlignCenter, codes[i]);
        }
    }
};

QHBoxLayout *makeButtons(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *plain = new QPushButton(icon(u"object-columns"), u"Columns"_s, parent);
    auto *primary = makePrimaryButton(u"New candidate"_s, parent);
    primary->setIcon(icon(u"list-add", ColorRole::TextOnAccent));
    auto *disabled = new QPushButton(u"Disabled"_s, parent);
    disabled->setEnabled(false);
    auto *primaryDisabled = makePrimaryButton(u"Apply 41 additions"_s, parent);
    primaryDisabled->setEnabled(false);
    auto *checkable = new QPushButton(u"Checked"_s, parent);
    checkable->setCheckable(true);
    checkable->setChecked(true);
    auto *chinese = new QPushButton(u"导入 Import"_s, parent);
    auto *menu = new QPushButton(u"Group: area"_s, parent);
    auto *choices = new QMenu(menu);
    choices->addAction(u"Area"_s);
    choices->addAction(u"Modality"_s)->setCheckable(true);
    choices->addSeparator();
    choices->addAction(icon(u"edit-delete"), u"Delete"_s, QKeySequence(Qt::Key_Delete));
    menu->setMenu(choices);
    for (QPushButton *button : {plain, primary, disabled, primaryDisabled, checkable, chinese, menu,
                                makeLinkButton(u"Save view"_s, parent)})
        row->addWidget(button);
    row->addWidget(makeIconButton(u"edit-undo", u"Undo change of target"_s, parent));
    row->addWidget(makeIconButton(u"overflow-menu", u"More"_s, parent));
    row->addStretch(1);
    return row;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"BL-B01D1"_s, parent);
    auto *chinese = new QLineEdit(u"伦康依隆妥单抗"_s, parent);
    auto *wrong = new QLineEdit(u"Q3 2O25"_s, parent);
    wrong->setProperty("invalid", true);
    auto *locked = new QLineEdit(u"Oncology (from the lead program)"_s, parent);
    locked->setReadOnly(true);
    auto *empty = new QLineEdit(parent);
    empty->setPlaceholderText(u"not disclosed"_s);
    empty->setClearButtonEnabled(true);
    auto *choice = new QComboBox(parent);
    choice->addItems({u"ADC"_s, u"Bispecific antibody"_s, u"Small molecule 小分子"_s});
    auto *open = new QComboBox(parent);
    open->setEditable(true);
    open->addItems({u"First-in-class"_s, u"Best-in-class"_s});
    auto *count = new QSpinBox(parent);
    count->setMaximum(100000);
    count->setValue(1204);
    auto *date = new QDateEdit(QDate(2025, 6, 30), parent);
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"d MMM yyyy"_s);
    form->addRow(u"Primary name"_s, name);
    form->addRow(u"Chinese name"_s, chinese);
    form->addRow(u"Signed"_s, wrong);
    form->addRow(u"Area"_s, locked);
    form->addRow(u"Upfront"_s, empty);
    form->addRow(u"Modality"_s, choice);
    form->addRow(u"Novelty"_s, open);
    form->addRow(u"Enrollment"_s, count);
    form->addRow(u"As of"_s, date);
    auto *note = new QPlainTextEdit(u"Notes\nmore than one line"_s, parent);
    note->setFixedHeight(64);
    form->addRow(u"Notes"_s, note);
    return form;
}

QTableView *makeTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(30, 4, parent);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Highest phase"_s, u"Area"_s, u"Upfront, $ M"_s});
    for (int row = 0; row < 30; ++row) {
        model->setItem(row, 0, new QStandardItem(u"BL-B01D%1 伦康依隆妥单抗"_s.arg(row)));
        model->setItem(row, 1, new QStandardItem(u"Phase 1/2"_s));
        model->setItem(row, 2, new QStandardItem(u"Oncology"_s));
        auto *amount = new QStandardItem(u"%1.0"_s.arg(row * 111));
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(row, 3, amount);
    }
    model->item(1, 0)->setCheckable(true);
    model->item(2, 0)->setCheckable(true);
    model->item(2, 0)->setCheckState(Qt::Checked);
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 220);
    table->setSortingEnabled(true);
    table->selectRow(3);
    return table;
}

QTreeView *makeTree(QWidget *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const QString &group : {u"Therapeutic area"_s, u"Highest phase"_s}) {
        auto *head = new QStandardItem(group);
        for (const QString &name : {u"Oncology 肿瘤"_s, u"Autoimmune"_s, u"Metabolic"_s}) {
            auto *item = new QStandardItem(name);
            item->setCheckable(true);
            head->appendRow(item);
        }
        model->appendRow(head);
    }
    auto *tree = new QTreeView(parent);
    tree->setModel(model);
    tree->setHeaderHidden(true);
    tree->expandAll();
    return tree;
}

QTabWidget *makeTabs(QWidget *parent)
{
    auto *tabs = new QTabWidget(parent);
    auto *page = new QWidget(tabs);
    auto *column = new QVBoxLayout(page);
    auto *check = new QCheckBox(u"Count every area"_s, page);
    check->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s, page);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Full slide"_s, page);
    radio->setChecked(true);
    auto *progress = new QProgressBar(page);
    progress->setTextVisible(false);
    progress->setValue(41);
    for (QWidget *widget : std::initializer_list<QWidget *>{check, partly, new QCheckBox(u"Off"_s, page), radio,
                                                            new QRadioButton(u"Half"_s, page), progress})
        column->addWidget(widget);
    column->addStretch(1);
    tabs->addTab(page, u"Overview"_s);
    tabs->addTab(makeTree(tabs), u"Programs 9"_s);
    tabs->addTab(new QWidget(tabs), u"Trials 31"_s);
    tabs->addTab(new QWidget(tabs), u"History 历史"_s);
    return tabs;
}

NavigationRail *makeRail(QWidget *parent)
{
    auto *rail = new NavigationRail(parent);
    rail->setDestinations({{.id = 0, .label = u"Home"_s, .iconName = u"go-home"_s},
                           {.id = 1, .label = u"Candidates"_s, .iconName = u"view-list-details"_s, .count = 386},
                           {.id = 2, .label = u"Trials"_s, .iconName = u"view-task"_s, .count = 1204},
                           {.id = 3, .label = u"Deals"_s, .iconName = u"document-sign"_s, .count = 440},
                           {.id = 4, .label = u"Companies 公司"_s, .iconName = u"view-institution"_s, .count = 263},
                           {.id = 5, .label = u"Charts"_s, .iconName = u"office-chart-bar"_s, .section = u"Analyze"_s, .count = 3},
                           {.id = 6, .label = u"History"_s, .iconName = u"view-history"_s, .section = u"Analyze"_s}});
    rail->setFooterDestinations({{.id = 9, .label = u"Settings"_s, .iconName = u"configure"_s}});
    rail->setCurrent(0);
    return rail;
}

TopBar *makeTopBar(QWidget *parent)
{
    auto *bar = new TopBar(parent);
    bar->setPortfolio(u"China out-licensing"_s, u"demo.portolan"_s);
    auto *menu = new QMenu(bar);
    menu->addAction(u"Open…"_s);
    bar->setPortfolioMenu(menu);
    bar->setToday(QDate(2025, 7, 2));
    bar->setAsOf(QDate(2025, 6, 30));
    bar->setUndoText(u"change of target"_s);
    return bar;
}

FilterBar *makeFilterBar(QWidget *parent)
{
    auto *bar = new FilterBar(parent);
    bar->setChips({{.key = u"origin"_s, .field = u"Origin"_s, .value = u"China"_s},
                   {.key = u"direction"_s, .field = u"Direction"_s, .value = u"License-out"_s},
                   {.key = u"signed"_s, .field = u"Signed"_s, .value = u"2018–2025"_s, .inertReason = u"does not apply to trials"_s}});
    bar->setCountText(u"120 of 386 candidates"_s);
    auto *views = new SegmentedControl(bar);
    views->setSegments({{u"Overview"_s}, {u"Deals"_s}, {u"中文"_s}});
    bar->addAction(views);
    return bar;
}

QHBoxLayout *makeFigures(QWidget *parent)
{
    const QList<KeyFigure> figures{
        {.title = u"Candidates"_s, .value = u"386"_s, .detail = u"59% in oncology or autoimmune"_s, .change = u"▲ +47"_s,
         .changeContext = u"vs 30 Jun 2024"_s, .tone = KeyFigure::Tone::Good, .trend = {1, 3, 4, 4, 6, 8}},
        {.title = u"Recruiting trials"_s, .value = u"318"_s, .detail = u"of 1,204 registered"_s, .change = u"▼ −22"_s,
         .changeContext = u"vs 30 Jun 2024"_s, .tone = KeyFigure::Tone::Bad, .trend = {6, 3, 4, 5, 2, 1}},
        {.title = u"Disclosed value"_s, .value = u"≥ $200.4 B"_s, .detail = u"disclosed for 303 of 440 deals"_s},
        {.title = u"Return rate"_s, .value = u"28.2%"_s, .qualifier = u"2020–22 cohorts"_s,
         .detail = u"95% CI 21.9–35.6 · 46 of 163 deals"_s, .change = u"No clear change"_s,
         .changeContext = u"vs 30 Jun 2024"_s}};
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const KeyFigure &figure : figures) {
        auto *card = new KeyFigureCard(parent);
        card->setFigure(figure);
        row->addWidget(card);
    }
    return row;
}

} // namespace

QWidget *makeControls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(makeButtons(page));
    column->addWidget(new Swatches(page));
    auto *columns = new QSplitter(page);
    auto *formCard = new Card(columns);
    formCard->setHeading(u"Candidate"_s, u"BMS-986507"_s);
    formCard->addHeadingWidget(makeLinkButton(u"Add term"_s, formCard));
    formCard->body()->addLayout(makeForm(formCard));
    auto *tableCard = new Card(columns);
    tableCard->body()->addWidget(makeTable(tableCard));
    auto *tabCard = new Card(columns);
    tabCard->body()->addWidget(makeTabs(tabCard));
    columns->setSizes({360, 560, 320});
    column->addWidget(columns, 1);
    auto *error = new MessageBar(page);
    error->showMessage(MessageBar::Kind::Error, u"Line 38, Date: “Q3 2O25” is not a date (letter O). Write 2025-Q3."_s,
                       u"Show line"_s);
    column->addWidget(error);
    auto *good = new MessageBar(page);
    good->showMessage(MessageBar::Kind::Good, u"41 trials added, 7 updated, 3 refused."_s, u"Undo"_s);
    column->addWidget(good);
    return page;
}

QWidget *makeShell()
{
    auto *window = new QWidget;
    window->setMinimumSize(1024, 700);
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail(window));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeTopBar(window));
    column->addWidget(makeFilterBar(window));
    auto *page = new QVBoxLayout;
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    page->addLayout(makeFigures(window));
    auto *card = new Card(window);
    card->setHeading(u"Programs"_s, u"9, by phase"_s);
    auto *empty = new EmptyState(card);
    empty->setMessage(u"No deals yet. Add a deal or import a list."_s, u"Add a deal"_s);
    card->body()->addWidget(empty);
    page->addWidget(card, 1);
    column->addLayout(page, 1);
    auto *status = new StatusBar(window);
    status->setLeftText(u"386 candidates · 1,204 trials · 440 deals"_s);
    status->setRightText(u"All changes saved 18:42 · Local file, offline"_s);
    column->addWidget(status);
    row->addLayout(column, 1);
    return window;
}

QWidget *makeStart()
{
    auto *page = new StartPage;
    page->setRecent({{u"/a/ADC-watch.portolan"_s, u"Oncology ADC watch"_s, u"ADC-watch.portolan · 418 candidates"_s, u"Today, 09:12"_s},
                     {u"/a/bd-2025.portolan"_s, u"BD opportunities 2025 商务拓展"_s, u"bd-2025.portolan · 63 candidates, 21 deals"_s, u"Yesterday"_s},
                     {u"/a/board-q1.portolan"_s, u"Board deck Q1"_s, u"board-q1.portolan · read only"_s, u"2 Apr"_s}});
    return page;
}

QWidget *makeShortcuts()
{
    return new ShortcutsDialog({{u"Anywhere"_s, {{u"Ctrl K"_s, u"Search and commands"_s}, {u"Ctrl Z"_s, u"Undo"_s}, {u"F1"_s, u"Keyboard map"_s}}},
                                {u"Tables"_s, {{u"F2"_s, u"Edit the cell"_s}, {u"Enter"_s, u"Open the record"_s}}},
                                {u"File"_s, {{u"Ctrl N"_s, u"New portfolio"_s}, {u"Ctrl I"_s, u"Import"_s}}}});
}

} // namespace gallery
