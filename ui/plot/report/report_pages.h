// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rendered_report.h"

#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace plot {

/// A report laid out on pages, ready to be painted any number of times: into the PDF and as preview, by the same calls. A chart never
/// breaks; a table does, with its heading on each page. A heading stays with what follows. GUI thread; vector throughout.
class ReportPages
{
public:
    /// A4 at 96 dpi.
    static constexpr QSizeF kPage{794, 1123};

    explicit ReportPages(const figure::RenderedReport &report);
    ~ReportPages();
    Q_DISABLE_COPY_MOVE(ReportPages)

    /// Lays out the next block, or after the last one what stands at the end; false once nothing is left. The report must live that long.
    bool layOutNext();
    /// All of it at once.
    ReportPages &layOut();

    int count() const { return int(m_pages.size()); }
    /// Paints a page in the painter's coordinates, `kPage` large, as they are at this call.
    void paint(QPainter &painter, int page) const;
    /// Every text of a page as it is painted, for tests.
    QStringList texts(int page) const { return m_texts.value(page); }

private:
    class Layout;
    const figure::RenderedReport &m_report;
    std::unique_ptr<Layout> m_layout;
    qsizetype m_next = 0;
    /// One thing on a page.
    using Stroke = std::function<void(QPainter &)>;
    QList<QList<Stroke>> m_pages;
    QList<QStringList> m_texts;
};

} // namespace plot
