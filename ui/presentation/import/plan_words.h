// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/record_kind.h"

#include <QString>

namespace presentation {

/// The words that the plans of all files share.
QString addText();
QString updateText();
QString unchangedText();
QString toDecideText();
QString refusedText();
/// Of a row that an earlier import had and this file has no more.
QString vanishedText();
QString vanishedReason();
QString skipText();
QString keepMineText();
/// What is chosen for an update.
QString applyChoiceText();
/// There is nothing to choose.
QString noneText();
QString backToProposalText();
/// "Deal", at the beginning of a column.
QString recordTitleOf(domain::RecordKind kind);

} // namespace presentation
