// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"
#include "figure/rendered_report.h"

namespace plot {

/// Makes a report's slides, block by block: a title, a slide for each heading's texts and key figures, one per chart, tables in so many
/// rows, definitions at the end. Charts painted as shapes need the GUI thread. Lives for one deck.
class ReportSlides
{
public:
    ReportSlides(const figure::RenderedReport &report, const exchange::DeckLook &look);

    void add(const figure::RenderedBlock &block);
    QList<exchange::Slide> take();

private:
    void addText(const exchange::SlideText &text);
    void endTexts();
    void addChart(const figure::ChartData &chart);
    void addTable(const figure::ReportTable &table);

    const figure::RenderedReport &m_report;
    const exchange::DeckLook &m_look;
    QList<exchange::Slide> m_slides;
    QString m_heading;
    QString m_foot;
    QList<exchange::SlideText> m_texts;
    QList<QStringList> m_figures;
    qsizetype m_letters = 0;
};

} // namespace plot
