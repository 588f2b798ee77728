// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currencies.h"

#include "domain/names.h"

#include <QHash>
#include <QList>

namespace domain {

namespace {

struct Row
{
    const char *code;
    const char *symbol;
    const char *english;
    const char *chinese;
};

// The currencies of the ECB's reference rates since 1999, and a few that deals name; names after Unicode CLDR.
constexpr Row kRows[] = {
    {"AED", "AED", "United Arab Emirates Dirham", "阿联酋迪拉姆"},
    {"ARS", "ARS", "Argentine Peso", "阿根廷比索"},
    {"AUD", "A$", "Australian Dollar", "澳大利亚元"},
    {"BGN", "BGN", "Bulgarian Lev", "保加利亚列弗"},
    {"BRL", "R$", "Brazilian Real", "巴西雷亚尔"},
    {"CAD", "C$", "Canadian Dollar", "加拿大元"},
    {"CHF", "CHF", "Swiss Franc", "瑞士法郎"},
    {"CLP", "CLP", "Chilean Peso", "智利比索"},
    {"CNY", "CN¥", "Chinese Yuan", "人民币"},
    {"CYP", "CYP", "Cypriot Pound", "塞浦路斯镑"},
    {"CZK", "CZK", "Czech Koruna", "捷克克朗"},
    {"DKK", "DKK", "Danish Krone", "丹麦克朗"},
    {"EEK", "EEK", "Estonian Kroon", "爱沙尼亚克朗"},
    {"EGP", "EGP", "Egyptian Pound", "埃及镑"},
    {"EUR", "€", "Euro", "欧元"},
    {"GBP", "£", "British Pound", "英镑"},
    {"HKD", "HK$", "Hong Kong Dollar", "港元"},
    {"HRK", "HRK", "Croatian Kuna", "克罗地亚库纳"},
    {"HUF", "HUF", "Hungarian Forint", "匈牙利福林"},
    {"IDR", "IDR", "Indonesian Rupiah", "印度尼西亚盾"},
    {"ILS", "₪", "Israeli New Shekel", "以色列新谢克尔"},
    {"INR", "₹", "Indian Rupee", "印度卢比"},
    {"ISK", "ISK", "Icelandic Króna", "冰岛克朗"},
    {"JPY", "¥", "Japanese Yen", "日元"},
    {"KRW", "₩", "South Korean Won", "韩元"},
    {"LTL", "LTL", "Lithuanian Litas", "立陶宛立特"},
    {"LVL", "LVL", "Latvian Lats", "拉脱维亚拉特"},
    {"MTL", "MTL", "Maltese Lira", "马耳他里拉"},
    {"MXN", "MX$", "Mexican Peso", "墨西哥比索"},
    {"MYR", "MYR", "Malaysian Ringgit", "马来西亚林吉特"},
    {"NOK", "NOK", "Norwegian Krone", "挪威克朗"},
    {"NZD", "NZ$", "New Zealand Dollar", "新西兰元"},
    {"PHP", "₱", "Philippine Peso", "菲律宾比索"},
    {"PKR", "PKR", "Pakistani Rupee", "巴基斯坦卢比"},
    {"PLN", "PLN", "Polish Zloty", "波兰兹罗提"},
    {"ROL", "ROL", "Romanian Leu (1952–2006)", "旧罗马尼亚列伊"},
    {"RON", "RON", "Romanian Leu", "罗马尼亚列伊"},
    {"RUB", "RUB", "Russian Ruble", "俄罗斯卢布"},
    {"SAR", "SAR", "Saudi Riyal", "沙特里亚尔"},
    {"SEK", "SEK", "Swedish Krona", "瑞典克朗"},
    {"SGD", "S$", "Singapore Dollar", "新加坡元"},
    {"SIT", "SIT", "Slovenian Tolar", "斯洛文尼亚托拉尔"},
    {"SKK", "SKK", "Slovak Koruna", "斯洛伐克克朗"},
    {"THB", "THB", "Thai Baht", "泰铢"},
    {"TRL", "TRL", "Turkish Lira (1922–2005)", "土耳其里拉 (1922–2005)"},
    {"TRY", "TRY", "Turkish Lira", "土耳其里拉"},
    {"TWD", "NT$", "New Taiwan Dollar", "新台币"},
    {"USD", "$", "US Dollar", "美元"},
    {"VND", "₫", "Vietnamese Dong", "越南盾"},
    {"ZAR", "ZAR", "South African Rand", "南非兰特"},
};

constexpr struct
{
    const char *word;
    const char *code;
} kAliases[] = {
    {"US$", "USD"}, {"U.S. dollar", "USD"}, {"dollar", "USD"}, {"dollars", "USD"}, {"RMB", "CNY"}, {"renminbi", "CNY"}, {"yuan", "CNY"},
    {"元", "CNY"}, {"人民币元", "CNY"}, {"美金", "USD"}, {"euros", "EUR"}, {"pound", "GBP"}, {"pound sterling", "GBP"}, {"sterling", "GBP"},
    {"英镑", "GBP"}, {"yen", "JPY"}, {"JP¥", "JPY"}, {"日圆", "JPY"}, {"港币", "HKD"}, {"CA$", "CAD"}, {"SFr", "CHF"}, {"won", "KRW"},
    {"韩国元", "KRW"}, {"RM", "MYR"}, {"kr", "SEK"}, {"新元", "SGD"}, {"台币", "TWD"},
};

QList<Currency> makeCurrencies()
{
    QList<Currency> list;
    for (const auto &row : kRows)
        list.append({QString::fromLatin1(row.code), QString::fromUtf8(row.symbol), QString::fromUtf8(row.english), QString::fromUtf8(row.chinese)});
    return list;
}

const QList<Currency> &currencyList()
{
    static const QList<Currency> list = makeCurrencies();
    return list;
}

QHash<QString, QString> makeWords()
{
    QHash<QString, QString> words;
    for (const auto &alias : kAliases)
        words.insert(normalizedKey(QString::fromUtf8(alias.word)), QString::fromLatin1(alias.code));
    for (const auto &currency : currencyList()) {
        for (const auto &word : {currency.symbol, currency.english, currency.chinese, currency.code})
            words.insert(normalizedKey(word), currency.code);
    }
    return words;
}

} // namespace

std::span<const Currency> currencies()
{
    return {currencyList().constData(), size_t(currencyList().size())};
}

const Currency *currency(QStringView code)
{
    const auto &list = currencyList();
    const QString wanted = code.trimmed().toString().toUpper();
    const auto at = std::lower_bound(list.begin(), list.end(), wanted, [](const Currency &c, const QString &w) { return c.code < w; });
    return at != list.end() && at->code == wanted ? &*at : nullptr;
}

QString currencyCode(QStringView word)
{
    static const QHash<QString, QString> words = makeWords();
    return words.value(normalizedKey(word));
}

} // namespace domain
