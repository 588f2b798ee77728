// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/registry_dates.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <iterator>

namespace exchange {

using domain::PartialDate;

namespace {

constexpr QByteArrayView kMonths[] = {"January", "February", "March", "April", "May", "June",
                                      "July", "August", "September", "October", "November", "December"};

std::optional<PartialDate> checked(const PartialDate &date)
{
    return date.isEmpty() || date.yearNumber() < 1800 || date.yearNumber() > 2200 ? std::nullopt : std::optional(date);
}

/// "October 16, 2014" or "October 2014".
std::optional<PartialDate> readEnglish(const QByteArray &text)
{
    const QList<QByteArray> words = QByteArray(text).replace(',', ' ').simplified().split(' ');
    const auto *month = std::ranges::find_if(kMonths, [&](QByteArrayView name) { return words.first().compare(name, Qt::CaseInsensitive) == 0; });
    if (month == std::end(kMonths) || words.size() < 2 || words.size() > 3)
        return std::nullopt;
    const int number = int(month - std::begin(kMonths)) + 1;
    bool isYear = false;
    bool isDay = true;
    const int year = words.last().toInt(&isYear);
    const int day = words.size() == 3 ? words[1].toInt(&isDay) : 0;
    if (!isYear || !isDay)
        return std::nullopt;
    return checked(words.size() == 3 ? PartialDate::day(year, number, day) : PartialDate::month(year, number));
}

} // namespace

std::optional<PartialDate> readRegistryDate(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == "null")
        return PartialDate();
    QString plain = QString::fromUtf8(trimmed);
    if (plain.size() == 10 && plain[4] == u'/' && plain[7] == u'/')
        plain.replace(u'/', u'-');
    if (const auto iso = PartialDate::parse(plain); iso.ok())
        return iso.value();
    return trimmed.size() > 32 ? std::nullopt : readEnglish(trimmed.toByteArray());
}

} // namespace exchange
