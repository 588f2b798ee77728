// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/list_import_view_model.h"
#include "widgets/language/kept_page.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace widgets {

class ColumnsPane;
class DropArea;
class ListPlanPane;
class MessageBar;
class StepBar;
class TextLabel;
class TrialPlanPane;

/// Brings in one file: file, columns, plan, done. Registry files are known by their content and go straight to their plan.
/// Nothing is written until "Apply", and then as one step.
class ImportPage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    enum class Step : quint8 { File, Columns, Plan, Done };

    ImportPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Reads the file in the background; its columns or its plan appear when it is read.
    void plan(const QString &path);
    Step step() const { return m_step; }
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;

Q_SIGNALS:
    /// A registry file was applied; the sentence says what was written.
    void applied(const QString &sentence);
    void refused(const QString &sentence);
    /// The user gave the plan up.
    void canceled();
    /// Another file is to be chosen.
    void fileRequested();
    void undoRequested();
    void showRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Busy : quint8 { No, Reading, Planning, Writing };

    void makeLayout();
    QWidget *makeHeader();
    QWidget *makeFilePane();
    QWidget *makeBusyPane();
    QWidget *makeDonePane();
    QWidget *makeFoot();
    void connectImport();
    void showStep(Step step);
    void setBusy(Busy busy);
    void showProgress(double share);
    void showTitle();
    void updateFoot();
    void refuse(const domain::Error &error);
    void goOn();
    void goBack();
    void giveUp();
    void apply();
    void finishApplying(const domain::Status &status);
    void savePlan();
    void showWritten();

    workspace::Workspace &m_workspace;
    presentation::ListImportViewModel *m_import;
    QString m_path;
    Step m_step = Step::File;
    Busy m_busy = Busy::No;
    QElapsedTimer m_clock; ///< Since the present piece of work began.
    TextLabel *m_title;
    TextLabel *m_file;
    StepBar *m_steps;
    QWidget *m_header = nullptr;
    MessageBar *m_messages;
    QStackedWidget *m_body;
    QWidget *m_filePane = nullptr;
    QWidget *m_busyPane = nullptr;
    ColumnsPane *m_columns;
    ListPlanPane *m_plan;
    QWidget *m_donePane = nullptr;
    TrialPlanPane *m_trials;
    TextLabel *m_busyText;
    QProgressBar *m_progress;
    TextLabel *m_pace;
    TextLabel *m_doneText;
    QWidget *m_foot = nullptr;
    TextLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_csv;
    QPushButton *m_next;
};

} // namespace widgets
