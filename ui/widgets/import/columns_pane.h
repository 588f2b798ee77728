// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/import/list_import_view_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableView;
class QTableWidget;

namespace presentation {
class MappingModel;
}

namespace widgets {

class TextLabel;

/// How a file is read and what its columns mean: kind of list, sheet, header, encoding, delimiter; each column's meaning with a live
/// preview of its values; the order of day and month where only a person can know it.
class ColumnsPane : public QWidget
{
    Q_OBJECT

public:
    ColumnsPane(presentation::ListImportViewModel &import, workspace::Workspace &workspace, QWidget *parent = nullptr);

    void showFile();
    void showMapping();

Q_SIGNALS:
    /// Another encoding or delimiter: the file is to be read again.
    void rereadRequested(const exchange::SheetOptions &options);

private:
    QWidget *makeReading();
    QWidget *makeColumns();
    QWidget *makePreview();
    QWidget *makeLast();
    QComboBox *addChoice(QLayout *layout, const QString &label, const char *name);
    void connectReading();
    void reread();
    void showPreview();
    void showOrder(int column);
    void showNotes();
    int currentColumn() const;

    presentation::ListImportViewModel &m_import;
    presentation::ListColumnsViewModel &m_list;
    workspace::Workspace &m_workspace;
    presentation::MappingModel *m_model;
    QComboBox *m_kind = nullptr;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_saved = nullptr;
    QSpinBox *m_header;
    QTableView *m_columns;
    QTableWidget *m_preview;
    TextLabel *m_previewTitle;
    QComboBox *m_order = nullptr;
    QWidget *m_orderRow = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_asOf;
    QWidget *m_asOfRow = nullptr;
    TextLabel *m_note;
};

} // namespace widgets
