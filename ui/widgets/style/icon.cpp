// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace widgets {
namespace {

using presentation::ColorRole;
using presentation::Theme;

QPixmap rendered(const QString &path, const QSize &size, double ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(path).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Draws a one-color SVG through its shape only, so that the color is chosen when it is painted.
class ShapeEngine : public QIconEngine
{
public:
    ShapeEngine(QString path, ColorRole role) : m_path(std::move(path)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPaintDevice *device = painter->device();
        const double ratio = device == nullptr ? 1.0 : device->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor color = Theme::of(QGuiApplication::palette()).color(shownRole(mode, state));
        const QString key = QStringLiteral("%1|%2x%3@%4|%5")
                                .arg(m_path).arg(size.width()).arg(size.height()).arg(scale).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = rendered(m_path, size, 1.0);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ShapeEngine(*this); }

private:
    ColorRole shownRole(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return ColorRole::TextDisabled;
        const bool emphasized = mode == QIcon::Selected || state == QIcon::On;
        return emphasized && m_role == ColorRole::TextSecondary ? ColorRole::Accent : m_role;
    }

    QString m_path;
    ColorRole m_role;
};

} // namespace

QIcon icon(QStringView name, ColorRole role)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFile::exists(path) ? QIcon(new ShapeEngine(path, role)) : QIcon();
}

QIcon logo()
{
    const QString path = QStringLiteral(":/icons/portolan.svg");
    QIcon result;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 128, 256})
        result.addPixmap(rendered(path, QSize(size, size), 1.0));
    return result;
}

} // namespace widgets
