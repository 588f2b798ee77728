// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_preview.h"

#include "plot/report/report_pages.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr int kGap = 16;

} // namespace

/// Paints the finished pages; each is kept as a picture until the size changes.
class ReportPreview::Sheets : public QWidget
{
public:
    using QWidget::QWidget;

    void setPages(std::unique_ptr<plot::ReportPages> pages)
    {
        m_pages = std::move(pages);
        m_pictures.clear();
        update();
    }
    void setWidthOfPage(int width)
    {
        m_scale = double(std::max(1, width)) / plot::ReportPages::kPage.width();
        m_pictures.clear();
        const int height = int(std::ceil(plot::ReportPages::kPage.height() * m_scale));
        setFixedSize(width, count() * (height + kGap) + kGap);
        update();
    }
    int count() const { return m_pages ? m_pages->count() : 0; }
    QStringList texts(int page) const { return m_pages ? m_pages->texts(page) : QStringList(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const double height = plot::ReportPages::kPage.height() * m_scale;
        for (int page = 0; page < count(); ++page) {
            const QRectF place(0, kGap + page * (std::ceil(height) + kGap), width(), height);
            if (place.intersects(event->rect()))
                painter.drawPixmap(place.topLeft(), picture(page));
        }
    }

private:
    const QPixmap &picture(int page)
    {
        if (!m_pictures.contains(page)) {
            const double ratio = devicePixelRatioF();
            QPixmap pixmap((plot::ReportPages::kPage * m_scale * ratio).toSize());
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::white);
            QPainter painter(&pixmap);
            painter.scale(m_scale, m_scale);
            m_pages->paint(painter, page);
            painter.end();
            m_pictures.insert(page, pixmap);
        }
        return m_pictures[page];
    }

    std::unique_ptr<plot::ReportPages> m_pages;
    QHash<int, QPixmap> m_pictures;
    double m_scale = 1.0;
};

ReportPreview::ReportPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setWidget(m_sheets);
    setAlignment(Qt::AlignHCenter);
    setAccessibleName(tr("Preview of the report"));
    setFrameShape(QFrame::NoFrame);
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::show(const figure::RenderedReport &report)
{
    m_making.reset();
    m_next = report;
    m_making = std::make_unique<plot::ReportPages>(m_next);
    ++m_generation;
    layOutOn();
}

void ReportPreview::layOutOn()
{
    if (!m_making)
        return;
    if (m_making->layOutNext()) {
        QTimer::singleShot(0, this, [this, generation = m_generation] {
            if (generation == m_generation)
                layOutOn();
        });
        return;
    }
    m_sheets->setPages(std::move(m_making));
    fit();
    setAccessibleDescription(m_sheets->texts(0).join(u' '));
    Q_EMIT laidOut();
}

void ReportPreview::fit()
{
    m_sheets->setWidthOfPage(std::min(viewport()->width() - 2, int(plot::ReportPages::kPage.width() * 1.25)));
}

int ReportPreview::pageCount() const
{
    return m_sheets->count();
}

QStringList ReportPreview::texts(int page) const
{
    return m_sheets->texts(page);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace widgets
