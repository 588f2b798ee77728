// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/citations.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace widgets {

class FieldEditor;
class SourceFields;
class TextLabel;

/// Asks which source backs which field, and what the source says; a new source is entered in place. Stores one step:
/// the source, its citation, and the conflict where the source says something else than is stored. Main thread.
class CiteForm : public QWidget
{
    Q_OBJECT

public:
    CiteForm(workspace::Workspace &workspace, EditQueue &queue, QWidget *parent);
    ~CiteForm() override;

    /// Begins a citation of the record, of one of its fields or (without key) of the whole.
    void begin(const domain::RecordRef &record, const QString &field);

Q_SIGNALS:
    void stored(const QString &sentence);
    void refused(const QString &sentence);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePlace();
    QWidget *makeSource();
    QWidget *makeQuote();
    QWidget *makeButtons();
    void fillParts(const domain::RecordRef &record);
    void fillFields(const QString &field);
    void makeStated();
    void propose(const QString &typed);
    void updateSource();
    void updateHint();
    domain::CitedPlace place() const;
    domain::Result<domain::Source> source();
    void store();
    void say(const QString &sentence);

    workspace::Workspace &m_workspace;
    EditQueue &m_queue;
    QComboBox *m_part;
    QComboBox *m_field;
    QLineEdit *m_sourceLine;
    QCompleter *m_completer;
    QStandardItemModel *m_proposals;
    SourceFields *m_newSource;
    QWidget *m_statedBox;
    FieldEditor *m_stated = nullptr;
    TextLabel *m_hint;
    QPlainTextEdit *m_quote;
    TextLabel *m_message;
    domain::Id<domain::Source> m_chosen;
};

} // namespace widgets
