// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dashboard/card_text_view_model.h"
#include "widgets/presenting/show_page.h"

namespace widgets {

/// What is upcoming, or what changed: headline and lines, as many on a screen as stay readable.
class LinesShowPage : public ShowPage
{
    Q_OBJECT

public:
    LinesShowPage(presentation::CardTextViewModel::Make make, workspace::ViewState &state, const presentation::ComparedWith &compared, const QString &source);

    int screens() const override;
    void showScreen(int screen) override;
    void setType(const ShowType &type) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double lineHeight() const;
    QRectF room() const;
    int perScreen() const;
    double paintWords(QPainter &painter) const;
    void paintLine(QPainter &painter, const presentation::CardLine &line, const QRectF &rect) const;

    presentation::CardTextViewModel *m_viewModel;
    ShowType m_type;
    int m_screen = 0;
};

} // namespace widgets
