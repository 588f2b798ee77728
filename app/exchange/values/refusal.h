// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary/vocabulary.h"

namespace exchange {

/// Why a text could not be read as what its column says.
enum class Refusal : quint8 {
    None, NotADate, NoSuchDay, DateOrderNeeded, LetterInNumber, NotAnAmount, UnknownCurrency, TooLarge, NotARate, NotAPhase, Doubtful,
    NotInVocabulary, NotACountry, NotATerritory, NotAFlag, NotACount, NotALink, NotANumber, CellError, TooLong
};

/// One sentence in a language: the text, why it was refused, and what would be read. `found` is the text, cut where it is long.
QString refusalText(Refusal refusal, const QString &found, domain::Language language);

} // namespace exchange

namespace domain {

inline constexpr VocabularyEntry kRefusalEntries[] = {
    {"", "", ""},
    {"NOT_A_DATE", "“%1” is not a date; 2025-09-30, Sep 2025, Q3 2025 and 2025 are read", "“%1”不是日期；可写2025-09-30、2025年9月、2025年第三季度、2025"},
    {"NO_SUCH_DAY", "“%1” is a day that does not exist", "“%1”这一天不存在"},
    {"DATE_ORDER_NEEDED", "“%1” may be day/month or month/day; choose the order of the column", "“%1”可能是日/月或月/日；请为该列选择顺序"},
    {"LETTER_IN_NUMBER", "“%1” has a letter where a digit belongs", "“%1”中有字母混入数字"},
    {"NOT_AN_AMOUNT", "“%1” is not an amount; $1.2B, up to €30 million, 5.9亿美元 and undisclosed are read", "“%1”不是金额；可写$1.2B、up to €30 million、5.9亿美元、未披露"},
    {"UNKNOWN_CURRENCY", "“%1” names no known currency", "“%1”中没有已知货币"},
    {"TOO_LARGE", "“%1” is larger than any amount that can be kept", "“%1”超出可保存的金额"},
    {"NOT_A_RATE", "“%1” is not a percentage; 12.5%, 8–12% and up to 20% are read", "“%1”不是百分比；可写12.5%、8–12%"},
    {"NOT_A_PHASE", "“%1” is not in the phase list", "“%1”不在阶段列表中"},
    {"DOUBTFUL", "“%1” says itself that it is not sure", "“%1”本身表示不确定"},
    {"NOT_IN_VOCABULARY", "“%1” is not in the list of terms", "“%1”不在词表中"},
    {"NOT_A_COUNTRY", "“%1” is not a known country", "“%1”不是已知国家"},
    {"NOT_A_TERRITORY", "“%1” is not a known territory", "“%1”不是已知区域"},
    {"NOT_A_FLAG", "“%1” is neither yes nor no", "“%1”既不是“是”也不是“否”"},
    {"NOT_A_COUNT", "“%1” is not a whole number", "“%1”不是整数"},
    {"NOT_A_LINK", "“%1” is not a web address", "“%1”不是网址"},
    {"NOT_A_NUMBER", "“%1” is not a number", "“%1”不是数字"},
    {"CELL_ERROR", "the cell holds the error “%1”", "单元格为错误值“%1”"},
    {"TOO_LONG", "the text is longer than can be kept: “%1”", "文本过长：“%1”"},
};
template <>
inline constexpr std::span<const VocabularyEntry> kEntries<exchange::Refusal>{kRefusalEntries};

} // namespace domain
