// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/import_format.h"

#include "exchange/lossless_export.h"
#include "exchange/rates/rate_import.h"
#include "exchange/trial_import.h"

namespace presentation {

ImportFormat importFormatOf(const QString &path)
{
    if (exchange::looksLikePortfolioJson(path))
        return ImportFormat::Portfolio;
    if (exchange::looksLikeRates(path))
        return ImportFormat::Rates;
    return exchange::looksLikeRegistry(path) ? ImportFormat::Registry : ImportFormat::List;
}

} // namespace presentation
