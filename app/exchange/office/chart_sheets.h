// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "exchange/office/office_package.h"
#include "exchange/office/workbook_file.h"

namespace exchange {

/// The sheets of one chart in a workbook: native charts with the sentences, every mark in typed cells, one grid per native chart. Lives
/// for one workbook; `suffix` (" 2") tells the sheets of several charts apart.
class ChartSheets
{
public:
    ChartSheets(const figure::ChartData &chart, const QList<QList<SeriesLook>> &looks, const DeckLook &look, const QString &suffix = {});

    void write(WorkbookFile &file);
    /// Definitions, filter, dates and source.
    void writeNotes(WorkbookFile &file) const;
    /// Replaces the places of its native charts, the first of which is number `firstPart`; gives the number after the last.
    int setParts(OfficePackage &package, int firstPart) const;

private:
    struct Native
    {
        int panel = 0;
        ChartGrid grid;
    };

    QString word(const QString &english, const QString &chinese) const { return m_isChinese ? chinese : english; }
    void writeChartSheet(WorkbookFile &file);
    void insertChart(WorkbookFile &file, lxw_worksheet *sheet, int row) const;
    void writeFootnote(WorkbookFile &file, lxw_worksheet *sheet, int row) const;
    void writeDataSheet(WorkbookFile &file) const;

    const figure::ChartData &m_chart;
    const QList<QList<SeriesLook>> &m_looks;
    const DeckLook &m_look;
    QString m_suffix;
    bool m_isChinese;
    QList<Native> m_natives;
};

/// The number format of a cell of figure::chartTable; null for a plain one.
lxw_format *chartCellFormat(WorkbookFile &file, const QString &key, const domain::Value &unit);

} // namespace exchange
