// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/report/report_pages.h"

#include "presentation/colors/theme.h"
#include "presentation/type/typography.h"

#include <QPainter>

namespace plot {

/// Places what a report shows on pages, from top to bottom. Lives for one layout; GUI thread.
class ReportPages::Layout
{
public:
    explicit Layout(const figure::RenderedReport &report);

    void addTitle();
    void addBlock(const figure::RenderedBlock &block);
    void addDefinitions();
    /// The finished pages, with their footers.
    void finish(ReportPages &pages);

private:
    void addHeading(const QString &text);
    void addText(const QString &text, presentation::TextRole role, presentation::ColorRole color);
    void addFigures(const figure::RenderedBlock &block);
    void addFigureRow(const QList<figure::TextFigure> &figures);
    void addChart(const figure::ChartData &chart);
    void addTable(const figure::ReportTable &table);
    void addRow(const QStringList &cells, const QList<double> &widths, const QList<bool> &numbers, bool isHeading);
    double rowHeight(const QStringList &cells, const QList<double> &widths, bool isHeading) const;
    /// Begins a page where so much no longer fits.
    void makeRoom(double height);
    void beginPage();
    void add(const Stroke &stroke) { m_pages.last().append(stroke); }
    void addLine(double width, presentation::ColorRole role);
    QRectF drawText(const QRectF &place, const QString &text, const QFont &font, const QColor &color, int flags = 0);
    QColor color(presentation::ColorRole role) const { return m_theme.color(role); }

    const figure::RenderedReport &m_report;
    presentation::Theme m_theme;
    QList<QList<Stroke>> m_pages;
    QList<QStringList> m_texts;
    QString m_pendingHeading;
    double m_y = 0.0;
};

} // namespace plot
