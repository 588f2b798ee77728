// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/search_texts.h"

namespace presentation {

/// "Candidates", "Trials": the title over what was found of a kind.
QString searchGroupTitle(domain::RecordKind kind);
/// "1,204 trials".
QString searchCountText(domain::RecordKind kind, qint64 count);
/// Why a record was found: "Also known as MK-2870", "Partner: Merck & Co.", "Notes: … spoke to Kelun in May".
QString searchReasonText(SearchReason reason, const QString &text);
/// What a record is listed under: its name or number, with the Chinese name beside.
QString searchTitle(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);
/// What it is, in a few words: a candidate's originator and target, a trial's title.
QString searchDescription(const domain::Portfolio &portfolio, domain::RecordKind kind, qint64 id);

} // namespace presentation
