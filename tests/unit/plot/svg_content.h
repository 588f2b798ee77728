// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/type/typography.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

/// What a reader of an SVG file finds: its texts in order, where they stand, and how far everything drawn reaches.
class SvgContent
{
public:
    explicit SvgContent(const QByteArray &svg) : m_reader(svg)
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement() && m_reader.name() == u"g")
                m_transforms.removeLast();
            if (m_reader.isStartElement())
                readElement();
        }
        error = m_reader.hasError() ? m_reader.errorString() : QString();
    }

    QString joined() const { return texts.join(u'|'); }

    QStringList texts;
    QList<QRectF> boxes; ///< Of the texts.
    QRectF extent;
    QString title;
    QString description;
    QString error;

private:
    QString value(QStringView name) const { return m_reader.attributes().value(name.toString()).toString(); }

    void readElement()
    {
        const auto name = m_reader.name();
        if (name == u"g")
            readGroup();
        else if (name == u"rect")
            include(QRectF(value(u"x").toDouble(), value(u"y").toDouble(), value(u"width").toDouble(), value(u"height").toDouble()));
        else if (name == u"title")
            title = m_reader.readElementText();
        else if (name == u"desc")
            description = m_reader.readElementText();
        else if (name == u"text")
            readText();
        else
            includePoints(value(u"d") + u' ' + value(u"points"));
    }

    void readGroup()
    {
        static const QRegularExpression matrix(QStringLiteral("matrix\\(([^)]*)\\)"));
        const QStringList n = matrix.match(value(u"transform")).captured(1).split(u',', Qt::SkipEmptyParts);
        const QTransform own = n.size() == 6 ? QTransform(n[0].toDouble(), n[1].toDouble(), n[2].toDouble(), n[3].toDouble(),
                                                          n[4].toDouble(), n[5].toDouble())
                                             : QTransform();
        m_transforms.append(own * m_transforms.last());
        if (value(u"font-size").isEmpty())
            return;
        m_font.setFamilies(presentation::fontFamilies());
        m_font.setPixelSize(qRound(value(u"font-size").toDouble()));
        m_font.setWeight(QFont::Weight(value(u"font-weight").toInt()));
        m_font.setHintingPreference(QFont::PreferNoHinting);
    }

    void readText()
    {
        const QPointF start(value(u"x").toDouble(), value(u"y").toDouble());
        texts.append(m_reader.readElementText());
        const QFontMetricsF metrics(m_font);
        boxes.append(include(QRectF(start.x(), start.y() - metrics.capHeight(), metrics.horizontalAdvance(texts.last()),
                                    metrics.capHeight() + metrics.descent() / 2)));
    }

    QRectF include(const QRectF &rect)
    {
        const QRectF mapped = m_transforms.last().mapRect(rect);
        extent = extent.united(mapped);
        return mapped;
    }

    void includePoints(const QString &points)
    {
        static const QRegularExpression number(QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?"));
        QList<double> values;
        for (auto match = number.globalMatch(points); match.hasNext();)
            values.append(match.next().captured().toDouble());
        for (qsizetype i = 0; i + 1 < values.size(); i += 2)
            include(QRectF(values[i], values[i + 1], 0.01, 0.01));
    }

    QXmlStreamReader m_reader;
    QFont m_font;
    QList<QTransform> m_transforms{QTransform()};
};
