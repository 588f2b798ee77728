// SPDX-License-Identifier: GPL-3.0-or-later
// How the import page is put together, and what its parts tell each other.
#include "presentation/import/rate_import_view_model.h"
#include "presentation/import/trial_import_view_model.h"
#include "presentation/words/sentences.h"
#include "widgets/import/columns_pane.h"
#include "widgets/import/import_page.h"
#include "widgets/import/import_page_parts.h"
#include "widgets/import/import_plan_pane.h"
#include "widgets/import/plan_saving_task.h"
#include "widgets/import/step_bar.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/text_label.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets {

using presentation::FileImport;

void ImportPage::makeLayout()
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    layout->addWidget(m_messages);
    for (QWidget *pane : {m_filePane, static_cast<QWidget *>(m_busyPane), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_donePane)})
        m_body->addWidget(pane);
    layout->addWidget(m_body, 1);
    layout->addWidget(makeFoot());
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
    m_file->setWordWrap(true);
    layout->addLayout(texts, 1);
    layout->addWidget(m_steps, 0, Qt::AlignVCenter);
    return header;
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
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_csv, &QPushButton::clicked, this, &ImportPage::savePlan);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    return foot;
}

void ImportPage::connectParts()
{
    connectPanes();
    connectLists();
    for (FileImport *import : {static_cast<FileImport *>(m_lists), static_cast<FileImport *>(m_trials), static_cast<FileImport *>(m_rates)})
        connectImport(import);
    connectWriting();
}

void ImportPage::connectPanes()
{
    connect(static_cast<ImportFilePane *>(m_filePane), &ImportFilePane::fileRequested, this, &ImportPage::fileRequested);
    connect(m_plan, &ImportPlanPane::columnsRequested, this, &ImportPage::goBack);
    connect(m_columns, &ColumnsPane::rereadRequested, this, [this](const exchange::SheetOptions &options) {
        setBusy(Busy::Reading);
        m_lists->open(m_path, options);
    });
    connect(m_saving, &PlanSavingTask::finished, this, [this](const QString &path, const domain::Status &status) {
        m_messages->showMessage(status ? MessageBar::Kind::Good : MessageBar::Kind::Error,
                                status ? tr("The plan was saved as %1.").arg(path) : presentation::sentence(status.error(), path));
    });
    connect(m_donePane, &ImportDonePane::showRequested, this, [this] { Q_EMIT showRequested(m_writtenKind, m_written, QFileInfo(m_path).fileName()); });
    connect(m_donePane, &ImportDonePane::anotherRequested, this, &ImportPage::fileRequested);
    connect(m_donePane, &ImportDonePane::undoRequested, this, [this] {
        Q_EMIT undoRequested();
        Q_EMIT canceled();
    });
}

void ImportPage::connectLists()
{
    using Columns = presentation::ListColumnsViewModel;
    connect(&m_lists->columns(), &Columns::proposingStarted, this, [this] { m_next->setEnabled(false); });
    connect(&m_lists->columns(), &Columns::fileRead, this, [this] {
        m_columns->showFile();
        setBusy(Busy::No);
        showStep(Step::Columns);
    });
    connect(&m_lists->columns(), &Columns::mappingChanged, this, [this] {
        m_columns->showMapping();
        showTitle();
        updateFoot();
    });
}

void ImportPage::connectImport(FileImport *import)
{
    // What is shown is not what would be written until the new plan is there.
    connect(import, &FileImport::planningStarted, this, [this] { m_next->setEnabled(false); });
    connect(import, &FileImport::chosen, this, [this, import] {
        if (import != m_import)
            return;
        m_plan->showPlan(*m_import, isList());
        updateFoot();
    });
    connect(import, &FileImport::planned, this, [this, import] {
        if (import != m_import)
            return;
        m_plan->showPlan(*m_import, isList());
        setBusy(Busy::No);
        showStep(Step::Plan);
    });
    connect(import, &FileImport::refused, this, [this, import](const domain::Error &error) {
        if (import == m_import)
            refuse(error);
    });
    connect(import, &FileImport::progressed, this, [this, import](double share, qint64 rows) {
        if (import == m_import && (m_busy == Busy::Reading || m_busy == Busy::Planning))
            m_busyPane->note(share, rows);
    });
}

void ImportPage::connectWriting()
{
    connect(&m_workspace, &workspace::Workspace::writingProgressed, this, [this](double share) {
        if (m_busy == Busy::Writing)
            m_busyPane->note(share, 0);
    });
    connect(&m_workspace, &workspace::Workspace::writingFinished, this, [this](const domain::Status &status) {
        if (m_busy == Busy::Writing)
            finishApplying(status);
    });
}

} // namespace widgets
