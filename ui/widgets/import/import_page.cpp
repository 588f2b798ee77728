// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_page.h"

#include "presentation/import/rate_import_view_model.h"
#include "presentation/import/sheet_words.h"
#include "presentation/import/trial_import_view_model.h"
#include "presentation/words/sentences.h"
#include "widgets/dialogs/prompter.h"
#include "widgets/import/columns_pane.h"
#include "widgets/import/import_page_parts.h"
#include "widgets/import/import_plan_pane.h"
#include "widgets/import/plan_saving_task.h"
#include "widgets/import/step_bar.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace widgets {

using presentation::ColorRole;
using presentation::FileImport;
using presentation::ImportFormat;
using presentation::TextRole;
using Unit = presentation::WorkPace::Unit;

namespace {

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
    , m_lists(new presentation::ListImportViewModel(workspace, this))
    , m_trials(new presentation::TrialImportViewModel(workspace, this))
    , m_rates(new presentation::RateImportViewModel(workspace, this))
    , m_import(m_lists)
    , m_title(new TextLabel(TextRole::PageTitle))
    , m_file(new TextLabel(TextRole::Subtitle, ColorRole::TextSecondary))
    , m_steps(new StepBar({tr("File"), tr("Columns"), tr("Plan"), tr("Done")}))
    , m_messages(new MessageBar(this))
    , m_body(new QStackedWidget(this))
    , m_filePane(new ImportFilePane)
    , m_busyPane(new ImportBusyPane)
    , m_columns(new ColumnsPane(*m_lists, workspace))
    , m_plan(new ImportPlanPane(m_lists->columns()))
    , m_donePane(new ImportDonePane)
    , m_saving(new PlanSavingTask(this))
    , m_note(new TextLabel(TextRole::Subtitle, ColorRole::Warn))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("Back")))
    , m_csv(new QPushButton(tr("Save plan as CSV")))
    , m_next(makePrimaryButton({}, this))
    , m_recognizing(this, [this](ImportFormat format) { begin(format); })
{
    makeLayout();
    connectParts();
    showStep(Step::File);
}

ImportPage::~ImportPage() = default;

void ImportPage::plan(const QString &path)
{
    if (m_busy == Busy::Writing) {
        m_messages->showMessage(MessageBar::Kind::Info, tr("“%1” is still being written. Import the next file when it is done.").arg(QFileInfo(m_path).fileName()));
        return;
    }
    m_import->cancel();
    m_import->forget();
    m_path = path;
    m_messages->hide();
    m_step = Step::File;
    m_steps->setCurrent(0);
    setBusy(Busy::Reading);
    showTitle();
    m_recognizing.start([path](QPromise<ImportFormat> &promise) { promise.addResult(presentation::importFormatOf(path)); });
}

void ImportPage::begin(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Portfolio:
        setBusy(Busy::No);
        showStep(Step::File);
        m_messages->showMessage(MessageBar::Kind::Error, presentation::portfolioRefusalText(QFileInfo(m_path).fileName()));
        break;
    case ImportFormat::List:
        m_import = m_lists;
        m_lists->open(m_path);
        break;
    case ImportFormat::Registry:
        m_import = m_trials;
        m_trials->open(m_path);
        break;
    case ImportFormat::Rates:
        m_import = m_rates;
        m_rates->open(m_path);
        break;
    }
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
    if (busy != Busy::No) {
        const QFileInfo file(m_path);
        const bool isReading = busy == Busy::Reading;
        const double total = isReading ? (file.isFile() ? double(file.size()) : 0) : busy == Busy::Planning ? double(m_import->rowCount()) : double(m_import->changes().size());
        m_busyPane->start((isReading ? tr("Reading %1…") : busy == Busy::Planning ? tr("Planning %1…") : tr("Writing %1…")).arg(file.fileName()),
                          isReading ? Unit::Bytes : Unit::Rows, total);
        m_body->setCurrentWidget(m_busyPane);
    }
    updateFoot();
}

void ImportPage::showTitle()
{
    m_title->setText(tr("Import"));
    m_file->setText(QFileInfo(m_path).fileName());
    if (m_step == Step::Columns && m_lists->columns().hasFile()) {
        m_file->setText(presentation::sheetFileText(*m_lists->columns().source().file, m_lists->rowCount()));
        if (m_lists->columns().source().mapping.list != exchange::ListKind::Unset)
            m_title->setText(m_lists->columns().title());
    } else if (m_step == Step::Plan && m_import->rows()) {
        const auto summary = m_import->summary();
        m_title->setText(summary.title);
        m_file->setText(summary.file);
    }
}

void ImportPage::updateFoot()
{
    const bool isIdle = m_busy == Busy::No;
    m_back->setVisible(isIdle && (m_step == Step::Columns || m_step == Step::Plan));
    m_csv->setVisible(isIdle && m_step == Step::Plan);
    m_next->setVisible(isIdle && (m_step == Step::Columns || m_step == Step::Plan));
    m_cancel->setText(isIdle && (m_step == Step::Done || m_step == Step::File) ? tr("Close") : tr("Cancel"));
    m_note->clear();
    if (isIdle && m_step == Step::Columns) {
        const QString obstacle = m_lists->columns().hasFile() ? m_lists->columns().obstacle() : QString();
        m_next->setText(tr("Make the plan"));
        m_next->setEnabled(obstacle.isEmpty());
        m_note->setText(obstacle);
    } else if (isIdle && m_step == Step::Plan && m_import->rows()) {
        const auto summary = m_import->summary();
        m_next->setText(summary.apply);
        m_next->setEnabled(m_import->isSettled() && !m_import->changes().isEmpty());
        m_note->setText(summary.waiting);
    }
}

void ImportPage::refuse(const domain::Error &error)
{
    const bool wasReading = m_busy == Busy::Reading;
    setBusy(Busy::No);
    showStep(wasReading || !m_import->rows() ? (isList() && m_lists->columns().hasFile() && !wasReading ? Step::Columns : Step::File) : m_step);
    const QFileInfo file(m_path);
    if (error.code != domain::Error::Code::Canceled)
        m_messages->showMessage(MessageBar::Kind::Error, file.isDir() && isList() ? presentation::folderRefusalText(file.fileName()) : presentation::sheetRefusalText(error, file.fileName()));
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
    showStep(m_step == Step::Plan && isList() ? Step::Columns : Step::File);
}

void ImportPage::giveUp()
{
    if (m_busy == Busy::Writing) {
        m_workspace.cancelWriting();
        return;
    }
    const bool wasPlanning = m_busy == Busy::Planning;
    m_recognizing.cancel();
    m_import->cancel();
    setBusy(Busy::No);
    if (wasPlanning) {
        showStep(m_step);
        return;
    }
    m_import->forget();
    m_path.clear();
    showStep(Step::File);
    Q_EMIT canceled();
}

void ImportPage::leave()
{
    const bool losesChoices = m_busy == Busy::No && (m_step == Step::Columns || m_step == Step::Plan) && m_import->isDecided();
    if (!losesChoices || Prompter(this).mayDiscard(tr("Leave this import? What you chose for its rows and columns is lost; nothing has been written."), tr("Leave")))
        giveUp();
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
        const auto summary = m_import->summary();
        m_writtenKind = summary.kind;
        m_written = m_import->written();
        m_donePane->showDone(summary.done, !m_written.isEmpty());
        m_import->forget();
        showStep(Step::Done);
        return;
    }
    showStep(Step::Plan);
    if (status.error().code == domain::Error::Code::Conflict) {
        m_messages->showMessage(MessageBar::Kind::Info, tr("The portfolio has changed since the plan was made. The plan was made again; look it over."));
        m_import->plan();
    } else if (status.error().code == domain::Error::Code::Canceled) {
        m_messages->showMessage(MessageBar::Kind::Info, tr("Canceled: nothing was written. The plan is still here."));
    } else {
        m_messages->showMessage(MessageBar::Kind::Error, presentation::sentence(status.error(), m_path));
    }
}

void ImportPage::savePlan()
{
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral("-plan.csv");
    const QString path = Prompter(this).exportPath(name, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_saving->start(m_import->rows(), path);
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

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets
