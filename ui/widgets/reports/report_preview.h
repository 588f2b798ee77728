// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/rendered_report.h"

#include <QScrollArea>

#include <memory>

namespace plot {
class ReportPages;
}

namespace widgets {

/// The pages of a report below each other, as its PDF has them, fitted to the width. Laid out block by block between other events, so
/// that the window stays live; until then the pages before stay.
class ReportPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    void show(const figure::RenderedReport &report);
    int pageCount() const;
    /// Every text of a page, for tests and screen readers.
    QStringList texts(int page) const;

Q_SIGNALS:
    void laidOut();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    void layOutOn();
    void fit();

    figure::RenderedReport m_next;
    std::unique_ptr<plot::ReportPages> m_making;
    Sheets *m_sheets;
    int m_generation = 0;
};

} // namespace widgets
