// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace widgets {

/// A large button of the start page: icon tile, what it does, one line more, and its shortcut.
class ActionCard : public QAbstractButton
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString detail;
        QString keys;
    };

    ActionCard(QStringView iconName, const Texts &texts, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    /// The one card that is offered first gets the accent.
    void setProminent(bool prominent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTile(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    QString m_iconName;
    Texts m_texts;
    bool m_prominent = false;
};

} // namespace widgets
