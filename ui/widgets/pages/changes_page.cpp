// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/changes_page.h"

#include "domain/changes/setting_edits.h"
#include "domain/derived/confidential_records.h"
#include "domain/value_text.h"
#include "exchange/whole_file.h"
#include "plot/plot_view.h"
#include "presentation/changes/changes_file.h"
#include "presentation/changes/changes_model.h"
#include "presentation/reports/verification.h"
#include "presentation/words/sentences.h"
#include "widgets/controls/as_of_button.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/exports/export_dialog.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/pages/history_pane.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/card.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/segmented_control.h"
#include "widgets/states/nothing_shown.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace widgets {

using domain::RecordKind;
using presentation::ChangesModel;
using presentation::Comparison;
using presentation::ComparisonSpec;

namespace {

constexpr RecordKind kKinds[] = {RecordKind::Candidate, RecordKind::Program, RecordKind::Trial, RecordKind::Deal};
constexpr char16_t kLastReview[] = u"last_review";

} // namespace

ChangesPage::ChangesPage(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new ChangesModel(this))
    , m_plot(new plot::PlotView(this))
    , m_table(new QTableView(this))
    , m_messages(new MessageBar(this))
    , m_nothing(new NothingShown(state, RecordKind::Unset, this))
    , m_task(this, [this](const domain::Result<Comparison> &answer) { show(answer); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeChoices());
    layout->addWidget(makeReviewLine());
    layout->addWidget(m_messages);
    layout->addWidget(m_result = makeResult(), 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->setNothingYet(tr("No records yet, so there is nothing to compare. Import a list, or add records under Candidates."), QStringLiteral("chronometer"));
    m_nothing->hide();
    connectParts();
    const QDate today = m_workspace.now().toLocalTime().date();
    showDates(lastReview().isValid() ? lastReview() : today.addYears(-1), today);
    updateReview();
}

QWidget *ChangesPage::makeChoices()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, 10);
    row->setContentsMargins({});
    m_kind = new SegmentedControl(bar);
    m_kind->setObjectName(QStringLiteral("changesKind"));
    m_kind->setAccessibleName(tr("Kind of records"));
    m_kind->setSegments({{tr("Candidates"), {}}, {tr("Programs"), {}}, {tr("Trials"), {}}, {tr("Deals"), {}}});
    m_from = makeDateField(QStringLiteral("changesFrom"), tr("From the end of"));
    m_to = makeDateField(QStringLiteral("changesTo"), tr("To the end of"));
    m_present = new QCheckBox(tr("See both days with what is known now"), bar);
    m_present->setObjectName(QStringLiteral("changesPresent"));
    m_present->setToolTip(tr("Otherwise each day is seen with what was recorded by then, and what was recorded later counts as newly learned."));
    row->addWidget(m_kind);
    for (QLineEdit *field : {m_from, m_to}) {
        auto *label = new QLabel(field->accessibleName(), bar);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addWidget(m_present);
    return bar;
}

QWidget *ChangesPage::makeReviewLine()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(10);
    m_review = makeLinkButton({}, bar);
    m_review->setObjectName(QStringLiteral("sinceLastReview"));
    m_markReviewed = makeLinkButton(tr("Mark today as reviewed"), bar);
    m_markReviewed->setObjectName(QStringLiteral("markReviewed"));
    m_exportList = new QPushButton(tr("Export list…"), bar);
    m_exportList->setObjectName(QStringLiteral("exportChangesList"));
    m_exportChart = new QPushButton(tr("Export chart…"), bar);
    m_exportChart->setObjectName(QStringLiteral("exportChangesChart"));
    row->addWidget(m_review);
    row->addWidget(m_markReviewed);
    row->addStretch();
    row->addWidget(m_exportList);
    row->addWidget(m_exportChart);
    return bar;
}

QLineEdit *ChangesPage::makeDateField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(tr("Jun 2025"));
    field->setFixedWidth(120);
    return field;
}

QWidget *ChangesPage::makeResult()
{
    auto *card = new Card(this);
    m_plot->setMinimumHeight(240);
    card->body()->addWidget(m_plot);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Changes"));
    setHistoryLook(*m_table);
    m_table->setColumnWidth(ChangesModel::Change, 170);
    m_table->setColumnWidth(ChangesModel::Before, 190);
    m_table->setColumnWidth(ChangesModel::After, 190);
    m_table->setColumnWidth(ChangesModel::On, 110);
    m_table->horizontalHeader()->setSectionResizeMode(ChangesModel::Record, QHeaderView::Stretch);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(card);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ChangesPage::connectParts()
{
    connect(m_nothing, &NothingShown::importRequested, this, &ChangesPage::importRequested);
    connect(m_kind, &SegmentedControl::currentChanged, this, &ChangesPage::readDates);
    connect(m_from, &QLineEdit::editingFinished, this, &ChangesPage::readDates);
    connect(m_to, &QLineEdit::editingFinished, this, &ChangesPage::readDates);
    connect(m_present, &QCheckBox::toggled, this, &ChangesPage::readDates);
    connect(m_messages, &MessageBar::actionTriggered, m_present, &QCheckBox::click);
    connect(m_review, &QPushButton::clicked, this, &ChangesPage::sinceLastReview);
    connect(m_markReviewed, &QPushButton::clicked, this, &ChangesPage::markReviewed);
    connect(m_exportList, &QPushButton::clicked, this, &ChangesPage::askAndExportList);
    connect(m_exportChart, &QPushButton::clicked, this, &ChangesPage::exportChart);
    connect(&m_state, &workspace::ViewState::changed, this, &ChangesPage::compareSoon);
    connect(&m_workspace, &workspace::Workspace::historyChanged, this, [this] {
        updateReview();
        compareSoon();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->kind(), m_model->idAt(index.row())); });
    connect(m_plot, &plot::PlotView::listRequested, this,
            [this](const QList<qint64> &ids, const QString &, const QString &) { Q_EMIT listRequested(m_model->kind(), ids, tr("What changed")); });
}

void ChangesPage::showDates(QDate from, QDate to)
{
    m_from->setText(dayText(from));
    m_to->setText(dayText(to));
    readDates();
}

void ChangesPage::readDates()
{
    const auto from = domain::parseTypedDate(m_from->text());
    const auto to = domain::parseTypedDate(m_to->text());
    for (const auto &[field, date] : {std::pair(m_from, &from), std::pair(m_to, &to)}) {
        field->setProperty("invalid", !date->ok());
        field->update();
        if (!date->ok())
            m_messages->showMessage(MessageBar::Kind::Error, tr("“%1” is not a date. Write 30 Jun 2025, Jun 2025 or 2025.").arg(field->text()));
    }
    if (!from || !to)
        return;
    const auto knowledge = m_present->isChecked() ? ComparisonSpec::Knowledge::Present : ComparisonSpec::Knowledge::OfEachDay;
    const ComparisonSpec spec{from.value().latestDay(), to.value().latestDay(), kKinds[m_kind->currentIndex()], m_state.filter(), knowledge};
    if (spec.from > spec.to) {
        m_messages->showMessage(MessageBar::Kind::Error, tr("The first day lies after the second. Exchange them."));
        return;
    }
    m_messages->hide();
    if (spec == m_spec && !m_isStale)
        return;
    m_spec = spec;
    compareSoon();
}

void ChangesPage::compareSoon()
{
    m_isStale = true;
    m_spec.filter = m_state.filter();
    if (isVisible())
        compare();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

void ChangesPage::compare()
{
    m_isStale = false;
    m_result->setVisible(m_nothing->isRecorded());
    m_nothing->setVisible(!m_nothing->isRecorded());
    m_exportList->setEnabled(m_nothing->isRecorded());
    m_exportChart->setEnabled(m_nothing->isRecorded());
    const auto &store = m_workspace.store();
    const presentation::ComparedFile file{store.path(), store.newestStep(), m_workspace.snapshot(), m_workspace.now().toLocalTime().date(),
                                           workspace::PastGround::of(m_workspace)};
    m_task.start([spec = m_spec, file, language = formLanguage()](QPromise<domain::Result<Comparison>> &promise) {
        promise.addResult(presentation::compared(spec, file, language, [&promise] { return promise.isCanceled(); }));
    });
}

void ChangesPage::show(const domain::Result<Comparison> &answer)
{
    if (!answer) {
        if (answer.error().code != domain::Error::Code::Canceled)
            Q_EMIT refused(presentation::sentence(answer.error()));
        return;
    }
    m_comparison = answer.value();
    m_shownSpec = m_spec;
    m_model->show(m_comparison);
    m_plot->setChart(analytics::changesChart(m_comparison.request, m_comparison.changes));
    const bool isTooOld = m_comparison.changes.opening.isEmpty() && m_spec.knowledge == ComparisonSpec::Knowledge::OfEachDay
        && !m_comparison.changes.closing.isEmpty();
    if (isTooOld)
        m_messages->showMessage(MessageBar::Kind::Info, tr("Nothing of this kind was recorded on %1, so everything counts as newly learned or new. To see "
                                                           "what really happened, see both days with what is known now.").arg(dayText(m_spec.from)),
                                m_present->text());
    else
        m_messages->hide();
}

QDate ChangesPage::lastReview() const
{
    return QDate::fromString(m_workspace.snapshot()->setting(kLastReview), Qt::ISODate);
}

void ChangesPage::updateReview()
{
    const QDate last = lastReview();
    m_review->setEnabled(last.isValid());
    m_review->setText(last.isValid() ? tr("Since the last review on %1").arg(dayText(last)) : tr("No review yet"));
    m_markReviewed->setEnabled(!m_workspace.store().isReadOnly() && last != m_workspace.now().toLocalTime().date());
}

void ChangesPage::sinceLastReview()
{
    showDates(lastReview(), m_workspace.now().toLocalTime().date());
}

void ChangesPage::markReviewed()
{
    const QString today = m_workspace.now().toLocalTime().date().toString(Qt::ISODate);
    const auto step = domain::edits::setSetting(*m_workspace.snapshot(), QString::fromUtf16(kLastReview), today, m_workspace.store().ids());
    if (const auto status = m_workspace.submit(step); !status)
        Q_EMIT refused(presentation::sentence(status.error()));
    else
        Q_EMIT announced(tr("Today is kept as the last review. The next comparison can begin here."));
}

domain::Status ChangesPage::exportList(const QString &path, figure::ConfidentialChoice confidential) const
{
    const auto origin = presentation::exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    const auto leaving = presentation::leavingChanges(m_shownSpec, m_comparison, m_workspace.snapshot(), confidential);
    const QByteArray csv = presentation::changesFile(leaving, QStringLiteral("csv"), origin);
    return exchange::writeWithSidecar(path, csv, presentation::changesSidecar(leaving, csv, origin));
}

void ChangesPage::askAndExportList()
{
    if (!m_comparison.request.to.snapshot)
        return;
    const auto open = domain::publicPortfolio(m_comparison.request.to.snapshot, m_workspace.snapshot());
    const auto confidential = Prompter(this).confidentialChoice(open.candidates.size() + open.deals.size());
    const QString path = confidential ? Prompter(this).exportPath(QStringLiteral("what-changed.csv"), tr("CSV table (*.csv)")) : QString();
    if (path.isEmpty())
        return;
    if (const auto status = exportList(path, *confidential); !status)
        Q_EMIT refused(presentation::sentence(status.error(), path));
    else
        Q_EMIT announced(tr("Exported to %1. Where its numbers come from stands beside it.").arg(path));
}

void ChangesPage::exportChart()
{
    if (!m_comparison.request.to.snapshot)
        return;
    auto origin = presentation::exportOrigin(*m_workspace.snapshot(), m_workspace.store().path(), m_workspace.now());
    origin.options = presentation::comparisonOptions(m_shownSpec);
    ExportDialog dialog(presentation::exportSubject(m_comparison.request, m_workspace.snapshot(), origin), presentation::ExportStyles(m_workspace), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT announced(tr("Exported to %1.").arg(dialog.writtenPaths().join(QStringLiteral(", "))));
}

} // namespace widgets
