// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes/term_edits.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTableView;

namespace presentation {
class TermModel;
}

namespace widgets {

class LabelLine;
class MergeLine;
class TextLabel;

/// The open vocabularies: rename, order, add, hide, delete, merge. Each change is one step. Main thread.
class VocabularyPane : public QWidget
{
    Q_OBJECT

public:
    explicit VocabularyPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~VocabularyPane() override;

    void showVocabulary(domain::TermVocabulary vocabulary);

Q_SIGNALS:
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeVocabularies();
    void connectParts();
    QWidget *makeTools();
    void refresh();
    void select(domain::Id<domain::Term> term);
    void updateTools();
    void updateMergeText();
    void rename(domain::Id<domain::Term> term, const QString &key, const QString &label);
    void add();
    void move(int steps);
    void toggleHidden();
    void remove();
    void startMerge();
    void merge(domain::Id<domain::Term> into, const QString &name);
    void submit(const EditQueue::Build &build, const QString &sentence);
    QString refusalSentence(const domain::Error &error) const;
    domain::TermVocabulary vocabulary() const;
    domain::Term current() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    presentation::TermModel *m_model;
    QListWidget *m_vocabularies;
    QTableView *m_table;
    TextLabel *m_message;
    LabelLine *m_new;
    MergeLine *m_mergeLine;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_hide = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_startMerge = nullptr;
};

} // namespace widgets
