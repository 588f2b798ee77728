// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/list_plan_pane.h"

#include "widgets/dialogs/name_dialog.h"
#include "widgets/import/column_summary.h"
#include "widgets/import/list_plan_delegate.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/key_figure_card.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::ListPlanModel;
using presentation::RowOffer;
using presentation::TextRole;
using Segment = ListPlanModel::Segment;

namespace {

constexpr Segment kSegments[] = {Segment::All, Segment::ToDecide, Segment::Add, Segment::Update, Segment::Refused};
constexpr int kWide = 1000; ///< From this width on the columns stand beside the rows.

} // namespace

ListPlanPane::ListPlanPane(presentation::ListImportViewModel &import, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_model(new ListPlanModel(this))
    , m_columnsCard(new Card)
    , m_columnsNote(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
    , m_rowCount(new TextLabel(TextRole::Strong))
    , m_segments(new SegmentedControl)
    , m_search(new QLineEdit)
    , m_policy(new QComboBox)
    , m_table(new QTableView)
    , m_totals(new TextLabel(TextRole::Body, ColorRole::TextSecondary))
    , m_foot(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeCounts());
    layout->addWidget(m_totals);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeColumns());
    row->addWidget(makeRows(), 1);
    layout->addLayout(row, 1);
    m_totals->setObjectName(QStringLiteral("importTotals"));
}

QWidget *ListPlanPane::makeCounts()
{
    auto *counts = new QWidget;
    auto *layout = new QHBoxLayout(counts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int i = 0; i < 4; ++i) {
        m_counts.append(new KeyFigureCard);
        layout->addWidget(m_counts.last());
        connect(m_counts.last(), &KeyFigureCard::clicked, this, [this, i] { m_segments->setCurrentIndex(i == 0 ? 2 : i == 1 ? 3 : i == 2 ? 0 : 4); });
    }
    return counts;
}

QWidget *ListPlanPane::makeColumns()
{
    m_columnsCard->setFixedWidth(320);
    m_columnsCard->setHeading(tr("Columns"));
    auto *change = makeLinkButton(tr("Change"), m_columnsCard);
    m_columnsCard->addHeadingWidget(change);
    connect(change, &QPushButton::clicked, this, &ListPlanPane::columnsRequested);
    m_columnsNote->setWordWrap(true);
    m_columnsCard->body()->addWidget(m_columnsNote);
    m_columnList = new ColumnSummary(m_columnsCard);
    m_columnsCard->body()->addWidget(m_columnList, 1);
    return m_columnsCard;
}

QWidget *ListPlanPane::makeRows()
{
    auto *card = new Card;
    auto *tools = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Find in the plan"));
    m_search->setAccessibleName(tr("Find in the plan"));
    m_search->setObjectName(QStringLiteral("listPlanSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(180);
    m_policy->addItems({tr("Newer source wins"), tr("Keep mine")});
    m_policy->setAccessibleName(tr("For all updates"));
    m_policy->setObjectName(QStringLiteral("listPlanPolicy"));
    m_segments->setAccessibleName(tr("Which rows are shown"));
    tools->addWidget(m_rowCount);
    tools->addWidget(m_segments);
    tools->addStretch();
    tools->addWidget(m_search);
    auto *label = new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary);
    label->setText(tr("For all updates:"));
    tools->addWidget(label);
    tools->addWidget(m_policy);
    card->body()->addLayout(tools);
    makeTable();
    card->body()->addWidget(m_table, 1);
    m_foot->setWordWrap(true);
    card->body()->addWidget(m_foot);
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) {
        m_segment = index;
        m_model->setSegment(kSegments[index]);
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &ListPlanModel::setSearchText);
    connect(m_policy, &QComboBox::activated, this, [this](int index) {
        auto choices = m_import.choices();
        choices.updates = exchange::UpdatePolicy(index);
        m_import.setChoices(choices);
    });
    return card;
}

void ListPlanPane::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("listPlanTable"));
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->setItemDelegate(new ListPlanDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(ListPlanModel::Line, 56);
    m_table->setColumnWidth(ListPlanModel::Action, 98);
    m_table->setColumnWidth(ListPlanModel::Record, 220);
    m_table->setColumnWidth(ListPlanModel::Choice, 142);
    m_table->horizontalHeader()->setSectionResizeMode(ListPlanModel::Change, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ListPlanModel::Choice)
            offerChoices(index.row());
    });
}

bool ListPlanPane::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool opens = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space);
    if (watched != m_table || !opens || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    offerChoices(m_table->currentIndex().row());
    return true;
}

void ListPlanPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columnsCard->setVisible(width() >= kWide);
    m_table->setColumnWidth(ListPlanModel::Record, width() >= kWide ? 220 : 180);
}

void ListPlanPane::showPlan()
{
    const int place = m_table->verticalScrollBar()->value();
    const int row = m_table->currentIndex().row();
    m_model->setPlan(m_import.listPlan(), m_import.plannedOn());
    showCounts();
    showColumns();
    m_totals->setText(presentation::totalsText(m_import.listPlan()->totals));
    m_totals->setVisible(!m_totals->text().isEmpty());
    m_policy->setCurrentIndex(int(m_import.choices().updates));
    m_table->selectRow(qMin(row, m_model->rowCount() - 1));
    m_table->verticalScrollBar()->setValue(place);
}

void ListPlanPane::showCounts()
{
    const auto &plan = *m_import.listPlan();
    const QLocale locale;
    const auto show = [&](int index, const QString &title, qint64 n, const QString &detail) {
        KeyFigure figure;
        figure.title = title;
        figure.value = locale.toString(n);
        figure.detail = detail;
        m_counts[index]->setFigure(figure);
    };
    show(0, tr("Add"), plan.counts.added, tr("new here"));
    show(1, tr("Update"), plan.counts.updated, tr("changed or merged"));
    show(2, tr("Unchanged"), plan.counts.unchanged, plan.skipped ? tr("already here; %n skipped", nullptr, int(plan.skipped)) : tr("already here"));
    show(3, tr("Refused"), plan.counts.refused, tr("need a choice or a fix"));
    const QString labels[] = {tr("All"), tr("To decide"), tr("Add"), tr("Update"), tr("Refused")};
    QList<SegmentedControl::Segment> segments;
    for (int i = 0; i < 5; ++i)
        segments.append({QStringLiteral("%1 %2").arg(labels[i], locale.toString(m_model->countOf(kSegments[i]))), {}});
    m_segments->setSegments(segments);
    m_segments->setCurrentIndex(m_segment);
    m_model->setSegment(kSegments[m_segment]);
    m_rowCount->setText(tr("%1 rows").arg(locale.toString(plan.rows.size())));
    const QString vanished = plan.vanished.isEmpty() ? QString() : presentation::listNotes(plan) + u' ';
    m_foot->setText(vanished + tr("Struck = value now; bold = value in the file. Nothing is written until you apply, and one Undo takes all of it back."));
}

void ListPlanPane::showColumns()
{
    const auto &source = m_import.source();
    QStringList notes;
    if (source.header.widerRows > 0)
        notes.append(tr("The header names %1 columns, %2 rows hold more.").arg(source.header.namedColumns).arg(source.header.widerRows));
    notes.append(m_import.proposal().fromMapping.isEmpty() ? QString() : tr("As remembered: “%1”.").arg(m_import.proposal().fromMapping));
    m_columnsNote->setText(notes.join(u' ').trimmed());
    m_columnsNote->setVisible(!m_columnsNote->text().isEmpty());
    static_cast<ColumnSummary *>(m_columnList)->setMapping(source.mapping, m_import.proposal().findings);
}

void ListPlanPane::offerChoices(int row)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("rowChoices"));
    const auto offers = m_model->offers(row);
    for (const RowOffer &offer : offers)
        menu.addAction(offer.text, this, [this, offer] { take(offer); });
    const QModelIndex index = m_model->index(row, ListPlanModel::Choice);
    m_table->selectRow(row);
    if (!offers.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void ListPlanPane::take(const RowOffer &offer)
{
    auto choices = m_import.choices();
    const int current = m_table->currentIndex().row();
    switch (offer.kind) {
    case RowOffer::Kind::Fix: fixValue(offer); return;
    case RowOffer::Kind::Choice:
        if (current >= 0 && current < m_model->rowCount())
            choices.rows.insert(m_model->rowAt(current).line, offer.choice);
        break;
    case RowOffer::Kind::FixAs: choices.fixes.insert(offer.place, offer.value); break;
    case RowOffer::Kind::LeaveOut: choices.fixes.insert(offer.place, QString()); break;
    case RowOffer::Kind::Answer: choices.words.insert(offer.word, offer.answer); break;
    }
    m_import.setChoices(choices);
}

void ListPlanPane::fixValue(const RowOffer &offer)
{
    NameDialog dialog(offer.text, [](const QString &) { return QString(); }, this);
    dialog.setObjectName(QStringLiteral("fixValue"));
    dialog.setName(offer.value);
    dialog.setButtonText(tr("Use this value"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto choices = m_import.choices();
    choices.fixes.insert(offer.place, dialog.name());
    m_import.setChoices(choices);
}

} // namespace widgets
