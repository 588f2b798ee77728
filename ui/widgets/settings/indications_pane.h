// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/indication_edits.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace presentation {
class IndicationModel;
}

namespace widgets {

class LabelLine;
class MergeLine;
class TextLabel;

/// The indications: rename, give an area, add, delete unused ones, merge. Each change is one step. Main thread.
class IndicationsPane : public QWidget
{
    Q_OBJECT

public:
    explicit IndicationsPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~IndicationsPane() override;

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void follow();
    void refresh();
    void updateTools();
    void change(domain::Id<domain::Indication> indication, const QString &key, const QString &text);
    void add();
    void remove();
    void startMerge();
    void merge(domain::Id<domain::Indication> into, const QString &name);
    void submit(const EditQueue::Build &build, const QString &sentence);
    QString refusalSentence(const domain::Error &error) const;
    domain::Indication current() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    presentation::IndicationModel *m_model;
    QTableView *m_table;
    TextLabel *m_message;
    LabelLine *m_new;
    MergeLine *m_mergeLine;
    QPushButton *m_remove = nullptr;
    QPushButton *m_startMerge = nullptr;
    bool m_isOutdated = true;
};

} // namespace widgets
