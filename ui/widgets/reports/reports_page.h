// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/reports/reports_view_model.h"

#include "plot/report/report_file.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace widgets {

class BlockEditor;
class BlockList;
class EditionMaking;
class MessageBar;
class NothingShown;
class ReportPreview;
class SegmentedControl;
class TextLabel;

/// Reports: the list of own ones and templates, the blocks of the one that is open, its pages as they are now, and the making of editions.
/// Main thread.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    ReportsPage(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~ReportsPage() override;

    presentation::ReportsViewModel &viewModel() { return *m_reports; }
    /// Writes the open report as shown; ends with `announced` or `refused`.
    void makeEdition(plot::ReportFormat format, const QString &path);
    bool isMaking() const;

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);
    void importRequested();

private:
    QWidget *makeSides();
    QWidget *makeList();
    QWidget *makeBlocks();
    QWidget *makeResult();
    QWidget *makeChoices();
    QWidget *makeProgress();
    void connectParts();
    void connectBlocks();
    void connectEditions();
    void showWhetherEmpty();
    void showEntries();
    void showSpec();
    void showBlock();
    void showRendered();
    void showEditionNote();
    void showSinceLast();
    void editBlocks(const analytics::ReportSpec &spec);
    void addBlock(analytics::ReportBlock::Kind kind);
    void applyChoices();
    void rename();
    void fillSubjects();
    void askAndMake();
    void makeAgain();
    void finishEdition(const domain::Status &status);
    void tellUnless(const domain::Status &status);
    QStringList viewNames() const;
    /// Of a report in this file: copies of one portfolio share ids.
    QString settingKey(qint64 report) const;

    workspace::Workspace &m_workspace;
    presentation::ReportsViewModel *m_reports;
    EditionMaking *m_making;
    presentation::ReportsViewModel::Making m_made; ///< What the edition that is being written is of.
    MessageBar *m_messages;
    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_title;
    BlockList *m_blocks;
    BlockEditor *m_editor;
    ReportPreview *m_preview;
    NothingShown *m_nothing; ///< In place of the preview where nothing is recorded: templates can be looked at and written all the same.
    SegmentedControl *m_language;
    QCheckBox *m_confidential;
    QComboBox *m_subject;
    SegmentedControl *m_format;
    QPushButton *m_make = nullptr;
    QPushButton *m_again = nullptr;
    TextLabel *m_note;
    QPushButton *m_since = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace widgets
