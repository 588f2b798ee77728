// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/office/deck.h"

#include "domain/result.h"

namespace exchange {

/// The deck as a PowerPoint file (Office Open XML, ECMA-376): native charts with their workbooks inside, shapes and tables that
/// stay editable, no link to the outside. WrongFormat where the company's template is no PPTX or POTX, Canceled by `progress`.
domain::Result<QByteArray> deckBytes(const Deck &deck, const DeckProgress &progress = {});

/// The room for a slide's parts in pixels: what drawings are painted to. The template's, where there is one.
QSizeF slideBody(const DeckLook &look, bool hasNotes);

/// The provenance that a deck or workbook carries; empty where it has none.
QByteArray officeProvenance(const QByteArray &file);

} // namespace exchange
