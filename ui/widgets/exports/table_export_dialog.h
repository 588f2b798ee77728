// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/exports/record_list.h"
#include "workspace/latest_task.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace widgets {

class BusyLine;
class MessageBar;
class SegmentedControl;
class TextLabel;

/// Exports the records of a table: which of them, which columns, in what format and language, with confidential records or without. The
/// file is made and written on another thread; canceling leaves nothing behind. Main thread.
class TableExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown` are the rows and columns of the table; `selected` may be empty.
    TableExportDialog(const presentation::RecordListRequest &shown, const QList<qint64> &selected, const figure::ExportOrigin &origin, QWidget *parent = nullptr);

    /// What leaves as now chosen.
    presentation::RecordListRequest request() const;
    QString format() const;
    /// Begins to write; the dialog closes when the file is there, or says why it is not.
    void exportTo(const QString &path);
    bool isWriting() const { return m_writing.isRunning(); }
    /// Empty before.
    const QString &writtenPath() const { return m_written; }

private:
    void arrange();
    void addChoices(QFormLayout &form);
    QWidget *makeButtons();
    void restoreChoices();
    void keepChoices() const;
    void updateNote();
    QString proposedName() const;
    void askAndExport();
    void finish(const domain::Status &status);

    presentation::RecordListRequest m_shown;
    QList<qint64> m_selected;
    figure::ExportOrigin m_origin;
    SegmentedControl *m_format;
    QComboBox *m_rows;
    QComboBox *m_columns;
    SegmentedControl *m_language;
    QCheckBox *m_confidential;
    TextLabel *m_note;
    MessageBar *m_messages;
    BusyLine *m_busy;
    QPushButton *m_write;
    QString m_path;
    QString m_written;
    workspace::LatestTask<domain::Status> m_writing;
};

} // namespace widgets
