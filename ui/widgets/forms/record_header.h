// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/as_of.h"
#include "domain/portfolio.h"
#include "presentation/colors/theme.h"

#include <QWidget>

class QBoxLayout;

namespace widgets {

class FlowLayout;
class TextLabel;

/// A word on a soft ground: a status. With a phase code it starts with the phase's track, so that color is never the only signal.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Neutral, Accent, Good, Bad, Warn };

    StatusPill(const QString &text, Tone tone, QWidget *parent);
    void setPhase(domain::Phase phase);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    domain::Phase m_phase = domain::Phase::Unknown;
};

/// The top of a form: names, other names, where the record stands, and what is derived from its other records.
class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(domain::RecordKind kind, QWidget *parent);

    void showRecord(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf);
    /// For many records, or for a new one.
    void showTitle(const QString &title, const QString &note);
    /// Puts a button at the right end of the title; the header owns it. Hidden while the form shows no single record.
    void addButton(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Pill
    {
        QString text;
        StatusPill::Tone tone = StatusPill::Tone::Neutral;
        domain::Phase phase = domain::Phase::Unknown;
    };

    QLayout *makeTitle();
    void arrangeTitle();
    void showPills(const QList<Pill> &pills);
    QList<Pill> pillsOf(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf) const;
    QString derivedLine(const domain::Portfolio &portfolio, qint64 id, const domain::AsOf &asOf) const;

    domain::RecordKind m_kind;
    TextLabel *m_name;
    TextLabel *m_otherName;
    QBoxLayout *m_titleLine;
    QWidget *m_buttons;
    TextLabel *m_names;
    QWidget *m_pillBox;
    FlowLayout *m_pills;
    TextLabel *m_derived;
};

} // namespace widgets
