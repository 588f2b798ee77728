// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/portfolio_words.h"

#include <QFileInfo>

namespace presentation {

QString portfolioTitle(const domain::Portfolio &portfolio, const QString &path)
{
    return portfolio.setting(domain::settings::kTitle, QFileInfo(path).completeBaseName());
}

QString sourceName(const domain::Portfolio &portfolio, const QString &path, domain::Language language)
{
    if (portfolio.setting(domain::settings::kDemo) == QLatin1String("1"))
        return language == domain::Language::Chinese ? QStringLiteral("演示组合（示例数据）") : QStringLiteral("demo portfolio (sample data)");
    return portfolioTitle(portfolio, path);
}

} // namespace presentation
