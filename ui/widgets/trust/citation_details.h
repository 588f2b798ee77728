// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "widgets/forms/edit_queue.h"

#include <QWidget>

class QComboBox;

namespace widgets {

class FieldGrid;
class FieldRow;
class TextLabel;

/// One citation, edited in place: what it backs, its quote, and all fields of its source. Each field is stored when it is
/// left. Owned by its pane; main thread.
class CitationDetails : public QWidget
{
    Q_OBJECT

public:
    CitationDetails(workspace::Workspace &workspace, EditQueue &queue, QWidget *parent);

    /// Without id nothing is shown.
    void showCitation(domain::Id<domain::Citation> id);
    domain::Id<domain::Citation> citation() const { return m_id; }
    void follow();
    void setReadOnly(bool readOnly);
    bool commitTyping();
    void revertTyping();

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    QWidget *makeTop();
    void fillFields(const domain::Citation &citation);
    void moveToField();
    void storeQuote();
    void submit(const char *key, const domain::Value &value);

    workspace::Workspace &m_workspace;
    EditQueue &m_queue;
    domain::Id<domain::Citation> m_id;
    domain::Id<domain::Source> m_source;
    QComboBox *m_field;
    FieldRow *m_quote;
    TextLabel *m_shared;
    FieldGrid *m_grid;
};

} // namespace widgets
