// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/choice_reading.h"
#include "exchange/values/date_reading.h"
#include "exchange/values/money_reading.h"
#include "exchange/values/place_reading.h"
#include "exchange/values/rate_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any text as a date, an amount, a rate, royalty words, a phase and a place; what was read is put into words as well.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace exchange;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readDate(text, DateOrder::DayFirst);
    (void)findDateOrder({text});
    const MoneyReading money = readMoney(text, unitOfHeading(text.left(40)));
    (void)money.total();
    (void)moneyWords(money, domain::Language::English);
    (void)royaltyWords(readRoyalty(text), domain::Language::Chinese);
    (void)readPercent(text);
    (void)readPhase(text);
    (void)readTerritory(text);
    (void)readCountries(text);
    (void)readCount(text);
    (void)readLink(text);
    (void)readList(text, {}, true);
    return 0;
}
