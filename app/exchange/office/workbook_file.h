// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/chart_grid.h"

#include "domain/result.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace exchange {

/// A workbook in the making, by libxlsxwriter, which writes files only: they lie in a temporary folder of their own. Lives for
/// one workbook, on one thread. Texts are written as texts: nothing that begins with '=' becomes a formula.
class WorkbookFile
{
public:
    enum class Look : quint8 { Plain, Heading, Title, Wrapped };

    WorkbookFile();
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    lxw_workbook *book() const { return m_book; }
    /// Prints on A4 across, as wide as a page. Names of at most 31 characters, without []:*?/\.
    lxw_worksheet *addSheet(const QString &name);
    void write(lxw_worksheet *sheet, int row, int column, const domain::Value &value, lxw_format *format = nullptr);
    lxw_format *look(Look look);
    /// Cells in this number format; made once.
    lxw_format *number(const QString &format);
    void addGrid(const ChartGrid &grid, const figure::Panel &panel);

    /// Closes the workbook; it cannot be used afterwards. CannotWrite where the temporary folder is full.
    domain::Result<QByteArray> take();

private:
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    QHash<int, lxw_format *> m_looks;
    QHash<QString, lxw_format *> m_numbers;
};

} // namespace exchange
