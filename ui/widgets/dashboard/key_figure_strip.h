// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/charts/key_figures_view_model.h"

#include <QWidget>

namespace widgets {

class KeyFigureCard;

/// The key figures of a dashboard side by side, as many in a line as have room. Made while it is seen.
class KeyFigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigureStrip(workspace::ViewState &state, QWidget *parent = nullptr);

    presentation::KeyFiguresViewModel &viewModel() { return *m_viewModel; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void listRequested(domain::RecordKind kind, const QList<qint64> &ids, const QString &label);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFigures();

    presentation::KeyFiguresViewModel *m_viewModel;
    QList<KeyFigureCard *> m_cards;
};

} // namespace widgets
