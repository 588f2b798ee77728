// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_page.h"

#include "exchange/trial_import.h"
#include "presentation/import/list_plan_csv.h"
#include "presentation/import/list_words.h"
#include "presentation/import/sheet_words.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/import/columns_pane.h"
#include "widgets/import/import_page_parts.h"
#include "widgets/import/list_plan_pane.h"
#include "widgets/import/step_bar.h"
#include "widgets/import/trial_plan_pane.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kProgressSteps = 1000;
constexpr qsizetype kLargeStep = 500; ///< Writing more than this in one go would be felt.

QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_import(new presentation::ListImportViewModel(workspace, this))
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_file(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
    , m_steps(new StepBar({tr("File"), tr("Columns"), tr("Plan"), tr("Done")}))
    , m_messages(new MessageBar(this))
    , m_body(new QStackedWidget(this))
    , m_columns(new ColumnsPane(*m_import, workspace))
    , m_plan(new ListPlanPane(*m_import))
    , m_trials(new TrialPlanPane(workspace))
    , m_busyText(new TextLabel(TextRole::Body))
    , m_progress(new QProgressBar)
    , m_pace(new TextLabel(TextRole::Footnote, ColorRole::TextSecondary))
    , m_doneText(new TextLabel(TextRole::Body))
    , m_note(new TextLabel(TextRole::Subtitle, ColorRole::Warn))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("Back")))
    , m_csv(new QPushButton(tr("Save plan as CSV")))
    , m_next(makePrimaryButton({}, this))
{
    makeLayout();
    setAcceptDrops(true);
    connectImport();
    showStep(Step::File);
}

ImportPage::~ImportPage() = default;

void ImportPage::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_header = makeHeader());
    layout->addWidget(m_messages);
    for (QWidget *pane : {m_filePane = makeFilePane(), m_busyPane = makeBusyPane(), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_plan), m_donePane = makeDonePane()})
        m_body->addWidget(pane);
    m_body->addWidget(m_trials);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_foot = makeFoot());
}

QWidget *ImportPage::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_file);
    layout->addLayout(texts, 1);
    layout->addWidget(m_steps, 0, Qt::AlignVCenter);
    return header;
}

QWidget *ImportPage::makeFilePane()
{
    auto *pane = new ImportFilePane;
    connect(pane, &ImportFilePane::fileRequested, this, &ImportPage::fileRequested);
    connect(pane, &ImportFilePane::failed, this, [this](const domain::Error &error) { m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(error)); });
    return pane;
}

QWidget *ImportPage::makeBusyPane()
{
    auto *busy = new QWidget;
    auto *layout = new QVBoxLayout(busy);
    layout->addStretch();
    layout->addWidget(m_busyText, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_pace, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_progress->setFixedWidth(320);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    return busy;
}

QWidget *ImportPage::makeDonePane()
{
    auto *pane = new ImportDonePane(m_doneText);
    connect(pane, &ImportDonePane::showRequested, this, &ImportPage::showWritten);
    connect(pane, &ImportDonePane::anotherRequested, this, &ImportPage::fileRequested);
    connect(pane, &ImportDonePane::undoRequested, this, [this] {
        Q_EMIT undoRequested();
        Q_EMIT canceled();
    });
    return pane;
}

QWidget *ImportPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_note->setWordWrap(true);
    layout->addWidget(m_note, 1);
    for (QPushButton *button : {m_cancel, m_back, m_csv, m_next})
        layout->addWidget(button);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_csv->setObjectName(QStringLiteral("savePlan"));
    m_next->setObjectName(QStringLiteral("importNext"));
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::giveUp);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_csv, &QPushButton::clicked, this, &ImportPage::savePlan);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    return foot;
}

void ImportPage::connectImport()
{
    using Import = presentation::ListImportViewModel;
    connect(m_import, &Import::fileRead, this, [this] {
        m_columns->showFile();
        setBusy(Busy::No);
        showStep(Step::Columns);
    });
    connect(m_import, &Import::mappingChanged, this, [this] {
        m_columns->showMapping();
        showTitle();
        updateFoot();
    });
    // What is shown is not what would be written until the new plan is there.
    connect(m_import, &Import::planningStarted, this, [this] { m_next->setEnabled(false); });
    connect(m_import, &Import::planned, this, [this] {
        m_plan->showPlan();
        setBusy(Busy::No);
        showStep(Step::Plan);
    });
    connect(m_import, &Import::refused, this, &ImportPage::refuse);
    connect(m_import, &Import::progressed, this, &ImportPage::showProgress);
    connect(m_columns, &ColumnsPane::rereadRequested, this, [this](const exchange::SheetOptions &options) {
        setBusy(Busy::Reading);
        m_import->open(m_path, options);
    });
    connect(m_plan, &ListPlanPane::columnsRequested, this, &ImportPage::goBack);
    connect(m_trials, &TrialPlanPane::applied, this, &ImportPage::applied);
    connect(m_trials, &TrialPlanPane::canceled, this, &ImportPage::canceled);
    connect(m_trials, &TrialPlanPane::refused, this, &ImportPage::refused);
    connect(&m_workspace, &workspace::Workspace::writingProgressed, this, [this](double share) {
        if (m_busy == Busy::Writing)
            showProgress(share);
    });
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        if (m_busy == Busy::Writing)
            finishApplying(status);
    });
}

void ImportPage::plan(const QString &path)
{
    m_path = path;
    m_messages->hide();
    m_import->cancel();
    const bool isRegistry = exchange::looksLikeRegistry(path);
    m_header->setVisible(!isRegistry);
    m_foot->setVisible(!isRegistry);
    if (isRegistry) {
        m_body->setCurrentWidget(m_trials);
        m_trials->plan(path);
        return;
    }
    m_title->setText(tr("Import a list"));
    m_file->setText(QFileInfo(path).fileName());
    m_step = Step::File;
    m_steps->setCurrent(0);
    setBusy(Busy::Reading);
    m_import->open(path);
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrent(int(step));
    QWidget *const panes[] = {m_filePane, m_columns, m_plan, m_donePane};
    m_body->setCurrentWidget(panes[int(step)]);
    showTitle();
    updateFoot();
}

void ImportPage::setBusy(Busy busy)
{
    m_busy = busy;
    m_pace->clear();
    m_progress->setValue(0);
    m_clock.start();
    if (busy != Busy::No) {
        const QString file = QFileInfo(m_path).fileName();
        m_busyText->setText(busy == Busy::Reading ? tr("Reading %1…").arg(file) : busy == Busy::Planning ? tr("Planning %1…").arg(file) : tr("Writing %1…").arg(file));
        m_body->setCurrentWidget(m_busyPane);
    }
    updateFoot();
}

void ImportPage::showProgress(double share)
{
    m_progress->setValue(int(share * kProgressSteps));
    const double seconds = double(m_clock.elapsed()) / 1000.0;
    const qint64 rows = m_busy == Busy::Reading || !m_import->hasFile() ? 0 : m_import->sheet().rows.size();
    m_pace->setText(paceText(share, seconds, rows));
}

void ImportPage::showTitle()
{
    if (!m_import->hasFile() || m_step == Step::File) {
        m_title->setText(tr("Import a list"));
        return;
    }
    const auto &source = m_import->source();
    const auto kind = source.mapping.list;
    m_title->setText(kind == exchange::ListKind::Unset ? tr("Import a list") : tr("Import %1").arg(presentation::listKindText(kind).toLower()));
    m_file->setText(presentation::sheetFileText(*source.file, qMax<qint64>(0, m_import->sheet().rows.size() - source.header.dataRow)));
}

void ImportPage::updateFoot()
{
    const bool isIdle = m_busy == Busy::No;
    m_back->setVisible(isIdle && (m_step == Step::Columns || m_step == Step::Plan));
    m_csv->setVisible(isIdle && m_step == Step::Plan);
    m_next->setVisible(isIdle && (m_step == Step::Columns || m_step == Step::Plan));
    m_cancel->setText(m_step == Step::Done ? tr("Close") : tr("Cancel"));
    if (m_step == Step::Columns) {
        const QString obstacle = m_import->hasFile() ? m_import->obstacle() : QString();
        m_next->setText(tr("Make the plan"));
        m_next->setEnabled(obstacle.isEmpty());
        m_note->setText(obstacle);
    } else if (m_step == Step::Plan && m_import->listPlan()) {
        m_next->setText(presentation::listApplyText(*m_import->listPlan()));
        m_next->setEnabled(!m_import->listPlan()->changes.isEmpty());
        m_note->setText(presentation::listNotes(*m_import->listPlan()));
    } else {
        m_note->clear();
    }
}

void ImportPage::refuse(const domain::Error &error)
{
    const bool wasReading = m_busy == Busy::Reading;
    setBusy(Busy::No);
    if (error.code == domain::Error::Code::Canceled)
        return;
    m_messages->showMessage(MessageBar::Kind::Error, presentation::sheetRefusalText(error, QFileInfo(m_path).fileName()));
    showStep(wasReading ? Step::File : m_step);
}

void ImportPage::goOn()
{
    m_messages->hide();
    if (m_step == Step::Plan) {
        apply();
        return;
    }
    setBusy(Busy::Planning);
    m_import->plan();
}

void ImportPage::goBack()
{
    m_messages->hide();
    showStep(m_step == Step::Plan ? Step::Columns : Step::File);
}

void ImportPage::giveUp()
{
    if (m_busy == Busy::Writing) {
        m_workspace.cancelWriting();
        return;
    }
    const bool wasPlanning = m_busy == Busy::Planning;
    m_import->cancel();
    setBusy(Busy::No);
    if (wasPlanning) {
        showStep(m_step);
        return;
    }
    showStep(Step::File);
    Q_EMIT canceled();
}

void ImportPage::apply()
{
    const auto changes = m_import->changes();
    const bool isLarge = changes.size() > kLargeStep;
    const auto status = isLarge ? m_workspace.submitInBackground(changes) : m_workspace.submit(changes);
    if (status && isLarge)
        setBusy(Busy::Writing);
    else
        finishApplying(status);
}

void ImportPage::finishApplying(const domain::Status &status)
{
    setBusy(Busy::No);
    if (status) {
        const auto &plan = *m_import->listPlan();
        m_doneText->setText(tr("%1: %2 %3").arg(plan.fileName, presentation::listSummary(plan), presentation::totalsText(plan.totals)).trimmed());
        showStep(Step::Done);
        return;
    }
    showStep(Step::Plan);
    if (status.error().code == domain::Error::Code::Conflict) {
        m_messages->showMessage(MessageBar::Kind::Info, tr("The portfolio has changed since the plan was made. The plan was made again; look it over."));
        m_import->plan();
    } else if (status.error().code != domain::Error::Code::Canceled) {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error(), m_path));
    }
}

void ImportPage::savePlan()
{
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral("-plan.csv");
    const QString path = Prompter(this).exportPath(name, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray csv = presentation::listPlanCsv(*m_import->listPlan(), *m_import->plannedOn());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    m_messages->showMessage(isWritten ? MessageBar::Kind::Good : MessageBar::Kind::Error,
                            isWritten ? tr("The plan was saved as %1.").arg(path)
                                      : presentation::sentence({domain::Error::Code::CannotWrite, file.errorString(), path}));
}

void ImportPage::showWritten()
{
    QList<qint64> ids;
    for (const auto &row : m_import->listPlan()->rows) {
        const bool isWritten = row.isWritten() && row.action != exchange::ListRow::Action::Unchanged;
        if (isWritten && row.record != 0 && !ids.contains(row.record))
            ids.append(row.record);
    }
    Q_EMIT showRequested(m_import->listPlan()->kind, ids, m_import->listPlan()->fileName);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_busy == Busy::No && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty())
        plan(path);
}

} // namespace widgets
