// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/indication_edits.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace presentation {
class IndicationModel;
}

namespace widgets {

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
    QWidget *makeMergeLine();
    QWidget *makeAddLine();
    void follow();
    void refresh();
    void updateTools();
    void change(domain::Id<domain::Indication> indication, const QString &key, const QString &text);
    void add();
    void remove();
    void startMerge();
    void merge();
    void submit(const EditQueue::Build &build, const QString &sentence);
    QString refusalSentence(const domain::Error &error) const;
    domain::Indication current() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    presentation::IndicationModel *m_model;
    QTableView *m_table;
    TextLabel *m_message;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QPushButton *m_remove = nullptr;
    QPushButton *m_startMerge = nullptr;
    QWidget *m_mergeLine = nullptr;
    TextLabel *m_mergeText = nullptr;
    QComboBox *m_into = nullptr;
    bool m_isOutdated = true;
};

} // namespace widgets
