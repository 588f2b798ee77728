// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/report/report_slides.h"

#include "figure/both_languages.h"
#include "plot/office/chart_slide.h"

#include <algorithm>

namespace plot {

using exchange::Slide;
using figure::BothLanguages;
using figure::RenderedBlock;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLinesPerSlide = 17; ///< Of a table, its heading among them.
constexpr qsizetype kLettersPerSlide = 1700;
constexpr qsizetype kDefinitionLettersPerSlide = 2600;
constexpr qsizetype kLettersPerLine = 150; ///< Of a whole row.
constexpr qsizetype kLongestCell = 160;

/// Rows keep their height where there are few.
void addParts(Slide &slide, const exchange::SlideTable &table)
{
    const double share = double(table.rows.size()) / kLinesPerSlide;
    slide.parts.append({table, share});
    if (share < 1.0)
        slide.parts.append({exchange::Drawing{{1, 1}, {}}, 1.0 - share});
}

/// A cell of a slide holds a few lines; the workbook and the page have all of it.
QStringList shortened(QStringList row)
{
    for (QString &cell : row) {
        if (cell.size() > kLongestCell)
            cell = cell.first(kLongestCell - 1).trimmed() + u'…';
    }
    return row;
}

/// Of a row of a table of so many columns; a wide column takes from the others what they do not use.
double linesOf(const QStringList &row)
{
    qsizetype letters = 0;
    qsizetype longest = 1;
    for (const QString &cell : row) {
        letters += std::max<qsizetype>(cell.size(), 8);
        longest = std::max(longest, cell.size());
    }
    const qsizetype room = std::max<qsizetype>(12, kLettersPerLine * std::min<qsizetype>(longest, 40) / std::max<qsizetype>(letters, 1));
    return 1.0 + 0.65 * double((std::min(longest, kLongestCell) - 1) / room);
}

} // namespace

ReportSlides::ReportSlides(const figure::RenderedReport &report, const exchange::DeckLook &look) : m_report(report), m_look(look)
{
    m_foot = QStringList{report.subtitle, report.notices.join(u' ')}.join(u' ').trimmed();
    Slide title;
    title.headline = report.title;
    title.texts = {{report.subtitle, false}};
    for (const QString &notice : report.notices)
        title.texts.append({notice, true});
    m_slides.append(title);
}

void ReportSlides::add(const RenderedBlock &block)
{
    switch (block.kind) {
    case RenderedBlock::Kind::Heading:
        endTexts();
        m_heading = block.text.text;
        break;
    case RenderedBlock::Kind::Text: addText({block.text.text, false}); break;
    case RenderedBlock::Kind::KeyFigures:
        for (const auto &one : block.figures)
            m_figures.append({one.figure.label, one.figure.text});
        break;
    case RenderedBlock::Kind::Chart: addChart(block.chart); break;
    case RenderedBlock::Kind::Table: addTable(block.table); break;
    case RenderedBlock::Kind::PageBreak: endTexts(); break;
    }
}

QList<Slide> ReportSlides::take()
{
    static constexpr BothLanguages kDefinitions{"Definitions", "定义"};
    endTexts();
    m_heading = kDefinitions.in(m_report.language);
    for (const QString &definition : m_report.definitions)
        addText({definition, false, true});
    endTexts();
    return m_slides;
}

void ReportSlides::addText(const exchange::SlideText &text)
{
    if (m_letters > 0 && m_letters + text.text.size() > (text.small ? kDefinitionLettersPerSlide : kLettersPerSlide))
        endTexts();
    m_texts.append(text);
    m_letters += text.text.size();
}

/// The texts gathered so far become a slide under their heading, which goes on where there are more.
void ReportSlides::endTexts()
{
    if (m_texts.isEmpty() && m_figures.isEmpty())
        return;
    Slide slide;
    slide.headline = m_heading.isEmpty() ? m_report.title : m_heading;
    slide.texts = std::exchange(m_texts, {});
    if (!m_figures.isEmpty()) {
        static constexpr BothLanguages kHeadings[] = {{"Figure", "数字"}, {"Value", "值"}};
        exchange::SlideTable table{{{kHeadings[0].in(m_report.language), kHeadings[1].in(m_report.language)}}, {false, false}};
        table.rows += std::exchange(m_figures, {});
        addParts(slide, table);
    }
    slide.footnote = m_foot;
    m_letters = 0;
    m_slides.append(slide);
}

void ReportSlides::addChart(const figure::ChartData &chart)
{
    endTexts();
    Slide slide = chartSlide(chart, m_look);
    if (!m_heading.isEmpty())
        slide.subtitle = u"%1 · %2"_s.arg(m_heading, slide.subtitle);
    m_slides.append(slide);
}

void ReportSlides::addTable(const figure::ReportTable &table)
{
    endTexts();
    qsizetype first = 0;
    do {
        Slide slide;
        slide.headline = table.title.isEmpty() ? (m_heading.isEmpty() ? m_report.title : m_heading) : table.title;
        slide.subtitle = table.title.isEmpty() ? QString() : m_heading;
        slide.footnote = u"%1 %2"_s.arg(table.note, m_foot).trimmed();
        if (table.rows.isEmpty()) {
            slide.texts = {{table.emptyText, false}};
        } else {
            exchange::SlideTable shown{{table.headings}, table.numbers};
            for (double lines = 1; first < table.rows.size(); ++first) {
                const QStringList row = shortened(table.rows[first]);
                lines += linesOf(row);
                if (lines > kLinesPerSlide && shown.rows.size() > 1)
                    break;
                shown.rows.append(row);
            }
            addParts(slide, shown);
        }
        m_slides.append(slide);
    } while (first < table.rows.size());
}

} // namespace plot
