// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QString>

namespace widgets {

/// What a key figure card says. `change` carries its own sign or words; the tone only colors it.
struct KeyFigure
{
    enum class Tone { Neutral, Good, Bad };

    QString title;
    QString value;
    QString qualifier = {};
    QString detail = {};
    QString change = {};
    QString changeContext = {};
    Tone tone = Tone::Neutral;
    QList<double> trend = {};
    QList<double> range = {}; ///< Of a rate: its interval's ends around it, 0..1; shown instead of a trend.
};

/// One number of the portfolio with its meaning and its change; a click (or Enter) leads to the records behind it.
class KeyFigureCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyFigureCard(QWidget *parent = nullptr);

    void setFigure(const KeyFigure &figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool hasTrend() const;
    void paintTrend(QPainter &painter, const QRectF &rect) const;
    void paintRange(QPainter &painter, const QRectF &rect) const;
    void paintValue(QPainter &painter, const QRectF &rect) const;
    void paintChange(QPainter &painter, const QRectF &rect) const;

    KeyFigure m_figure;
};

} // namespace widgets
