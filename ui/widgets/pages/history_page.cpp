// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/history_page.h"

#include "domain/value_text.h"
#include "presentation/history/logged_changes_model.h"
#include "presentation/type/typography.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/revert_dialog.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/pages/history_pane.h"
#include "widgets/shell/card.h"
#include "widgets/shell/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace widgets {

using domain::RecordKind;
using presentation::HistoryModel;
using presentation::LoggedChangesModel;

namespace {

constexpr int kTypingPause = 250; ///< Milliseconds; long enough not to ask at every key.
constexpr RecordKind kKinds[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::StatusEvent, RecordKind::Trial, RecordKind::Deal,
                                 RecordKind::DealTerm, RecordKind::DealEvent, RecordKind::Company, RecordKind::Source, RecordKind::Term};

/// The first or last day of what was typed, however coarse; an invalid date for nothing. `isReadable` tells a typing error.
QDate typedDay(const QLineEdit &field, bool first, bool &isReadable)
{
    isReadable = true;
    if (field.text().trimmed().isEmpty())
        return {};
    const auto date = domain::parseTypedDate(field.text());
    isReadable = date.ok();
    return !date ? QDate() : first ? date.value().earliestDay() : date.value().latestDay();
}

} // namespace

HistoryPage::HistoryPage(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace, this))
    , m_changes(new LoggedChangesModel(workspace, formLanguage(), this))
    , m_table(new QTableView(this))
    , m_details(new QTableView(this))
    , m_detailTitle(new TextLabel(presentation::TextRole::Strong, presentation::ColorRole::Text, this))
    , m_revert(new QPushButton(tr("Revert this step"), this))
    , m_revertFields(new QPushButton(tr("Revert field by field…"), this))
{
    m_revert->setObjectName(QStringLiteral("revertStep"));
    m_revertFields->setObjectName(QStringLiteral("revertFields"));
    auto *card = new Card(this);
    card->setHeading(tr("History"), tr("Every stored step, newest first. Reverting is a step of its own and can be undone."));
    card->addHeadingWidget(m_revertFields);
    card->addHeadingWidget(m_revert);
    card->body()->addWidget(makeFilters());
    card->body()->addWidget(makeTables(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(card);
    connectModels();
    connect(&workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        if (m_reverting)
            finishReverting(database::StepInfo(*m_reverting), status);
    });
    showCurrentStep();
}

QWidget *HistoryPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Search names, values, authors"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_kind = new QComboBox(bar);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_kind->addItem(tr("All kinds"), int(RecordKind::Unset));
    for (const RecordKind kind : kKinds)
        m_kind->addItem(domain::labelOf(kind, formLanguage()), int(kind));
    m_author = new QComboBox(bar);
    m_author->setAccessibleName(tr("Author"));
    m_author->setObjectName(QStringLiteral("historyAuthor"));
    m_author->addItem(tr("Everybody"));
    m_from = makeDateField(QStringLiteral("historyFrom"), tr("From, e.g. Mar 2025"));
    m_to = makeDateField(QStringLiteral("historyTo"), tr("To"));
    row->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_author, m_from, m_to})
        row->addWidget(widget);
    return bar;
}

QLineEdit *HistoryPage::makeDateField(const QString &name, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setFixedWidth(130);
    return field;
}

QWidget *HistoryPage::makeTables()
{
    makeStepTable();
    makeDetailTable();
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_detailTitle);
    layout->addWidget(m_details, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void HistoryPage::makeStepTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Steps"));
    setHistoryLook(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::When, presentation::zoomed(180));
    m_table->setColumnWidth(HistoryModel::Author, 120);
}

void HistoryPage::makeDetailTable()
{
    m_details->setModel(m_changes);
    m_details->setObjectName(QStringLiteral("stepTable"));
    m_details->setAccessibleName(tr("Changes of the step"));
    setHistoryLook(*m_details);
    m_details->hideColumn(LoggedChangesModel::When);
    m_details->hideColumn(LoggedChangesModel::Author);
    m_details->setColumnWidth(LoggedChangesModel::Record, 260);
    m_details->setColumnWidth(LoggedChangesModel::What, 150);
    m_details->setColumnWidth(LoggedChangesModel::Before, 260);
    m_details->horizontalHeader()->setStretchLastSection(true);
}

void HistoryPage::connectModels()
{
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(kTypingPause);
    const auto later = [this] { m_filterTimer.start(); };
    for (const QLineEdit *field : {m_search, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, later);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilters);
    connect(m_author, &QComboBox::activated, this, &HistoryPage::applyFilters);
    connect(&m_filterTimer, &QTimer::timeout, this, &HistoryPage::applyFilters);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertCurrent);
    connect(m_revertFields, &QPushButton::clicked, this, &HistoryPage::revertByField);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showCurrentStep);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::updateAuthors);
    connect(m_model, &HistoryModel::modelReset, this, &HistoryPage::showCurrentStep);
    connect(m_details, &QTableView::activated, this, &HistoryPage::openLine);
    const auto refuse = [this](const domain::Error &error) { Q_EMIT refused(presentation::sentence(error)); };
    connect(m_model, &HistoryModel::failed, this, refuse);
    connect(m_changes, &LoggedChangesModel::failed, this, refuse);
}

void HistoryPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPage::applyFilters()
{
    database::StepQuery query;
    query.text = m_search->text().trimmed();
    query.kind = RecordKind(m_kind->currentData().toInt());
    query.author = m_author->currentIndex() > 0 ? m_author->currentText() : QString();
    for (auto *field : {m_from, m_to}) {
        bool isReadable = true;
        (field == m_from ? query.from : query.to) = typedDay(*field, field == m_from, isReadable);
        field->setProperty("invalid", !isReadable);
        field->setToolTip(isReadable ? QString() : tr("“%1” is not a date. Write 30 Jun 2025, Jun 2025 or 2025.").arg(field->text()));
        field->update();
    }
    m_model->setQuery(query);
}

void HistoryPage::updateAuthors()
{
    QStringList authors = m_model->authors();
    authors.removeAll(QString()); // Steps of a machine that names nobody.
    if (m_author->count() != authors.size() + 1) {
        const int chosen = m_author->currentIndex() > 0 ? int(authors.indexOf(m_author->currentText())) + 1 : 0;
        m_author->clear();
        m_author->addItem(tr("Everybody"));
        m_author->addItems(authors);
        m_author->setCurrentIndex(chosen);
    }
    if (currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

int HistoryPage::currentRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void HistoryPage::showCurrentStep()
{
    const int row = currentRow();
    const bool canRevert = row >= 0 && m_model->canRevert(row);
    m_revert->setEnabled(canRevert);
    m_revertFields->setEnabled(canRevert);
    m_changes->showStep(row < 0 ? 0 : m_model->stepAt(row).id);
    if (row < 0)
        m_detailTitle->setText(m_model->query().isEmpty() ? tr("No step yet") : tr("No step matches. Change or clear the search."));
    else
        m_detailTitle->setText(tr("Changed by %1").arg(presentation::stepText(m_model->stepAt(row).label)));
}

void HistoryPage::revertCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto step = m_model->stepAt(row);
    const auto status = m_workspace.revertStep(step.id);
    if (status && m_workspace.isWriting())
        m_reverting = step;
    else
        finishReverting(step, status);
}

void HistoryPage::finishReverting(const database::StepInfo &step, const domain::Status &status)
{
    m_reverting.reset();
    if (status)
        Q_EMIT announced(tr("Reverted: %1.").arg(presentation::stepText(step.label)));
    else if (status.error().code == domain::Error::Code::Conflict)
        revertByField();
    else
        Q_EMIT refused(presentation::sentence(status.error()));
}

void HistoryPage::revertByField()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const auto step = m_model->stepAt(row);
    auto *dialog = new RevertDialog(step, m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, step] { Q_EMIT announced(tr("Reverted parts of: %1.").arg(presentation::stepText(step.label))); });
    dialog->open();
}

void HistoryPage::openLine(const QModelIndex &index)
{
    const auto &record = m_changes->lineAt(index.row()).record;
    Q_EMIT openRequested(record.kind, record.id);
}

} // namespace widgets
