// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "exchange/values/date_reading.h"
#include "exchange/values/money_reading.h"
#include "exchange/values/rate_reading.h"

#include <QStringList>

namespace exchange {

/// How the texts of a column are read.
enum class ReadAs : quint8 {
    Text, LongText, List, Date, Money, Percent, Royalty, Phase, Choice, Term, Name, Names, Country, Countries, Territory, Flag, Count,
    Decimal, Currency, Link
};

/// One cell, read as its column says. Exactly one of: empty, understood, refused. A plain value.
struct TypedCell
{
    QString text;         ///< As it stands in the file.
    domain::Value value;  ///< Text, long text, date, phase and choice (ordinal), percent, count, flag, country, currency, link, decimal (as text).
    QStringList items;    ///< List; Name and Names: names as written; Countries: codes; Term: codes of terms, or the text where none is called so.
    QString activity;     ///< Phase: the code of an activity that the cell states instead or beside it ("Phase 2 (discontinued)").
    MoneyReading money;   ///< For Money only.
    RoyaltyReading royalty; ///< For Royalty only.
    QString note;         ///< What was stated beyond the value, to be kept as a note.
    bool isUnknownTerm = false; ///< Term: nothing is called so; `items` holds the text.
    bool isEmpty = true;  ///< Nothing was stated; leaves what is recorded as it is.
    Refusal refusal = Refusal::None;
    QStringList choices;  ///< Codes that a refused text may have meant, best first.

    bool isUnderstood() const { return !isEmpty && refusal == Refusal::None; }
};

} // namespace exchange
