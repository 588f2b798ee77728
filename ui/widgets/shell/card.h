// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// A rounded surface with an optional heading line (title, quiet note, actions at its right) over a body.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &note = {});
    /// Adds a widget at the right end of the heading line.
    void addHeadingWidget(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_heading;
    QHBoxLayout *m_headingLine;
    TextLabel *m_title;
    TextLabel *m_note;
    QVBoxLayout *m_body;
};

} // namespace widgets
