// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/key_figures_view_model.h"
#include "widgets/presenting/show_page.h"

namespace widgets {

/// The key figures of a dashboard, as large as the screen allows: value, of how many, and the change against an earlier day.
class FiguresShowPage : public ShowPage
{
    Q_OBJECT

public:
    FiguresShowPage(workspace::ViewState &state, const presentation::ComparedWith &compared, const QString &source);

    void showScreen(int screen) override;
    void setType(const ShowType &type) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const presentation::KeyFigureText &figure, const QRectF &cell) const;
    QString footnote() const;

    presentation::KeyFiguresViewModel *m_viewModel;
    workspace::ViewState &m_state;
    QString m_source;
    ShowType m_type;
};

} // namespace widgets
