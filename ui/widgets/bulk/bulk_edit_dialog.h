// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/bulk_edit.h"
#include "workspace/latest_task.h"
#include "workspace/workspace.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace widgets {

class BulkField;
class MessageBar;
class TextLabel;

/// Sets fields of many records at once: shows what they have in common, writes only what was touched, says before how many
/// records change, and does it as one step.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(domain::RecordKind kind, const QList<qint64> &ids, workspace::Workspace &workspace, QWidget *parent);
    ~BulkEditDialog() override;

Q_SIGNALS:
    void applied(const QString &sentence);

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Common = QHash<QString, domain::CommonValue>;
    /// The step, and the portfolio that it was made for.
    using Preview = std::shared_ptr<const domain::Result<domain::ChangeSet>>;

    QWidget *makeFields();
    QWidget *makeFoot();
    void findCommon();
    void showCommon(const Common &common);
    void findFields(const QString &text);
    void makePreview();
    void showPreview(const Preview &preview);
    QList<domain::FieldValue> touchedValues() const;
    void apply();
    void finishApplying(const domain::Status &status);

    domain::RecordKind m_kind;
    QList<qint64> m_ids;
    workspace::Workspace &m_workspace;
    QList<BulkField *> m_fields;
    QLineEdit *m_find;
    QScrollArea *m_area;
    MessageBar *m_messages;
    TextLabel *m_preview;
    QPushButton *m_apply;
    Preview m_step;
    bool m_isApplying = false;
    workspace::LatestTask<Common> m_commonTask;
    workspace::LatestTask<Preview> m_previewTask;
};

} // namespace widgets
