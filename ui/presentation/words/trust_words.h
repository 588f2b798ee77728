// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trust/conflicts.h"
#include "domain/trust/freshness.h"

namespace presentation {

/// "Signed" for a field, "Whole record" without one.
QString citedFieldText(const domain::CitedPlace &place);
/// "Signed of Akeso–Summit": which field of which record.
QString placeText(const domain::Portfolio &portfolio, const domain::CitedPlace &place, domain::Language language);
/// "Press release · Akeso · 6 Dec 2022 · English · primary · akesobio.com".
QString sourceLine(const domain::Source &source, domain::Language language);
/// The host of a link that may be opened (http and https only); empty for anything else.
QString hostOf(const QString &link);
/// A value as a conflict keeps it, as a person reads it; "not recorded" for none.
QString statedText(const domain::Portfolio &portfolio, const domain::Conflict &conflict, const QString &canonical, domain::Language language);
/// "● Verified 25 Jun 2025, 5 days ago", "– Not verified yet".
QString verifiedText(const domain::PartialDate &verified, const domain::AsOf &asOf, domain::Language language);
/// "1.4 MB", "812 KB", "96 bytes".
QString sizeText(qint64 bytes);

} // namespace presentation
