// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/import_format.h"
#include "presentation/import/list_import_view_model.h"
#include "widgets/language/kept_page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace presentation {
class RateImportViewModel;
class TrialImportViewModel;
}

namespace widgets {

class ColumnsPane;
class ImportBusyPane;
class ImportDonePane;
class ImportPlanPane;
class MessageBar;
class PlanSavingTask;
class StepBar;
class TextLabel;

/// Brings in one file, whatever it is: file, columns, plan, done. Files are told by their content; where their columns are known, they
/// go straight to the plan. Nothing is written until "Apply", and then as one step.
class ImportPage : public QWidget, public KeptPage
{
    Q_OBJECT

public:
    enum class Step : quint8 { File, Columns, Plan, Done };

    ImportPage(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Reads the file or folder in the background; its columns or its plan appear when it is read.
    void plan(const QString &path);
    Step step() const { return m_step; }
    QVariantMap keptState() const override;
    void showState(const QVariantMap &state) override;

Q_SIGNALS:
    /// The user gave the plan up, or is done with it.
    void canceled();
    /// Another file is to be chosen.
    void fileRequested();
    void undoRequested();
    void showRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Busy : quint8 { No, Reading, Planning, Writing };

    void makeLayout();
    QWidget *makeHeader();
    QWidget *makeFoot();
    void connectParts();
    void connectPanes();
    void connectLists();
    void connectImport(presentation::FileImport *import);
    void connectWriting();
    void begin(presentation::ImportFormat format);
    void showStep(Step step);
    void setBusy(Busy busy);
    void showTitle();
    void updateFoot();
    void refuse(const domain::Error &error);
    void goOn();
    void goBack();
    void giveUp();
    /// Asks first where something was decided by hand.
    void leave();
    void apply();
    void finishApplying(const domain::Status &status);
    void savePlan();
    bool isList() const { return m_import == m_lists; }

    workspace::Workspace &m_workspace;
    presentation::ListImportViewModel *m_lists;
    presentation::TrialImportViewModel *m_trials;
    presentation::RateImportViewModel *m_rates;
    presentation::FileImport *m_import; ///< One of the three: that of the present file.
    QString m_path;
    Step m_step = Step::File;
    Busy m_busy = Busy::No;
    domain::RecordKind m_writtenKind = domain::RecordKind::Unset;
    QList<qint64> m_written; ///< Records of the last import.
    TextLabel *m_title;
    TextLabel *m_file;
    StepBar *m_steps;
    MessageBar *m_messages;
    QStackedWidget *m_body;
    QWidget *m_filePane;
    ImportBusyPane *m_busyPane;
    ColumnsPane *m_columns;
    ImportPlanPane *m_plan;
    ImportDonePane *m_donePane;
    PlanSavingTask *m_saving;
    TextLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_csv;
    QPushButton *m_next;
    workspace::LatestTask<presentation::ImportFormat> m_recognizing;
};

} // namespace widgets
