// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/cited_place.h"
#include "widgets/forms/edit_queue.h"
#include "workspace/view_state.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace presentation {
class CitationModel;
}

namespace widgets {

class CitationDetails;
class CiteForm;
class TextLabel;

/// The sources that a record and its parts rest on, by field: add, edit, remove, open. Main thread.
class SourcesPane : public QWidget
{
    Q_OBJECT

public:
    SourcesPane(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *parent = nullptr);
    ~SourcesPane() override;

    /// Id 0 shows nothing.
    void showRecord(domain::RecordKind kind, qint64 id);
    const domain::RecordRef &record() const { return m_record; }
    /// Begins a citation of a field of the record shown; of the whole record without a key.
    void cite(const QString &field);
    void setReadOnly(bool readOnly);
    bool commitTyping();
    void revertTyping();

Q_SIGNALS:
    void countChanged(int count);
    /// Another record is shown, or its citations changed.
    void shown();
    /// A citation was stored or given up.
    void citingEnded();
    void announced(const QString &sentence);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeTools();
    void makeList();
    void connectParts();
    void refresh();
    void select(qint64 citation);
    void updateTools();
    void endCiting();
    void remove();
    void open() const;
    qint64 currentId() const;
    QString currentLink() const;

    workspace::Workspace &m_workspace;
    EditQueue m_queue;
    domain::RecordRef m_record;
    presentation::CitationModel *m_model;
    TextLabel *m_empty;
    QListView *m_list;
    QStackedWidget *m_below;
    CitationDetails *m_details;
    CiteForm *m_form;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_open = nullptr;
    bool m_readOnly = false;
    bool m_isCiting = false;
};

} // namespace widgets
