// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fetch/registry_address.h"

#include <QSettings>
#include <QUrl>

namespace widgets {

namespace {

constexpr char kKey[] = "registry/address";

} // namespace

QString usualRegistryAddress()
{
    return QStringLiteral("https://clinicaltrials.gov/api/v2");
}

QString registryAddress()
{
    const QString kept = QSettings().value(QLatin1String(kKey)).toString();
    return kept.isEmpty() ? usualRegistryAddress() : kept;
}

bool setRegistryAddress(const QString &address)
{
    const QString typed = address.trimmed();
    if (typed.isEmpty() || typed == usualRegistryAddress()) {
        QSettings().remove(QLatin1String(kKey));
        return true;
    }
    const QUrl url(typed, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (isWeb)
        QSettings().setValue(QLatin1String(kKey), typed);
    return isWeb;
}

} // namespace widgets
