// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/record_access.h"
#include "workspace/workspace.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class FieldRow;
class MessageBar;
class TextLabel;

/// Asks for a dated change of phase, activity or status and stores it as an event, never by overwriting. Opened on a candidate
/// (whose program is then chosen), program, trial or deal it adds an event; on one of their events it corrects that, with a reason.
class StatusChangeDialog : public QDialog
{
    Q_OBJECT

public:
    StatusChangeDialog(domain::RecordKind kind, qint64 id, workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~StatusChangeDialog() override;

    /// Opens the dialog above the widget's window; `announce` is told what was stored.
    static void begin(domain::RecordKind kind, qint64 id, workspace::Workspace &workspace, QWidget &above, const std::function<void(const QString &)> &announce);
    /// True for a column whose value follows from dated events, so that editing it means this dialog.
    static bool leadsFrom(domain::RecordKind kind, QStringView column);
    /// True for the kinds of events, on which the dialog corrects what was entered.
    static bool corrects(domain::RecordKind kind);
    /// Stores what is typed as one step; false, with the reason shown, where it cannot be stored.
    bool store();

private:
    void findSubject(domain::RecordKind kind, qint64 id);
    void makeRows(QVBoxLayout *layout);
    FieldRow *addRow(QVBoxLayout *layout, const domain::FieldMeta &field);
    void makeProgramChoice(QVBoxLayout *layout);
    void makeReason(QVBoxLayout *layout);
    void makeButtons(QVBoxLayout *layout);
    void showStored();
    void updateEffect();
    bool isCorrection() const { return m_event != 0; }
    qint64 owner() const;
    /// The typed values with the owner's; an error names the field that cannot be read.
    domain::Result<FieldValues> typedValues() const;
    domain::Result<domain::ChangeSet> typedStep() const;
    void showRefusal(const domain::Error &error);
    QString stateText(const domain::Portfolio &portfolio) const;
    QString subjectName() const;

    workspace::Workspace &m_workspace;
    domain::RecordKind m_eventKind = domain::RecordKind::Unset;
    domain::RecordKind m_ownerKind = domain::RecordKind::Unset;
    qint64 m_owner = 0;
    qint64 m_event = 0;         ///< The event to be corrected; 0 adds one.
    QList<qint64> m_programs;   ///< Of the candidate the dialog was opened on.
    FieldValues m_shown;        ///< What the rows show until something is typed.
    QList<FieldRow *> m_rows;
    FieldRow *m_source = nullptr;
    QComboBox *m_program = nullptr;
    QLineEdit *m_reason = nullptr;
    TextLabel *m_effect;
    MessageBar *m_messages;
    QPushButton *m_store = nullptr;
};

} // namespace widgets
