// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace domain {

/// Lossless text for files, logs and filters: codes, ISO dates, plain numbers, ids. Empty for an empty value.
QString canonicalText(const FieldMeta &field, const Value &value);
/// Reads canonical text back. Error::Syntax with the text as detail and the field key as place.
Result<Value> parseCanonical(const FieldMeta &field, QStringView text);

/// What a person reads: labels, names, "Jun 2025", "$1.3 B". Money without a currency is shown as a plain amount.
QString displayText(const FieldMeta &field, const Value &value, const Portfolio &portfolio, Language language,
                    const QString &currency = {});
/// Reads what a person types: labels in both languages, names for references, "Jun 2025", "30.06.2025", "1.3B", "12.5 %".
/// Error::Syntax where it cannot be read, Error::Constraint where nothing (or more than one record) has that name.
Result<Value> parseTyped(const FieldMeta &field, QStringView text, const Portfolio &portfolio);

/// The name a record goes by in a list; empty where there is no such record.
QString recordName(const Portfolio &portfolio, RecordKind kind, qint64 id, Language language);
template <class Record>
QString recordName(const Portfolio &portfolio, Id<Record> id, Language language)
{
    return recordName(portfolio, recordKindOf<Record>(), id.value, language);
}

/// "30 Jun 2025", "Jun 2025", "Q3 2025", "H1 2025", "2025"; 2025年6月30日, 2025年6月, 2025年第三季度, 2025年上半年, 2025年.
QString dateText(const PartialDate &date, Language language);
/// "$48.4 B", "$650.0 M", "€12.0 M", "CHF 3.5 M", "$950.0 K", "$12"; without a currency the amount alone.
QString moneyText(qint64 amount, const QString &currency);
/// Reads "Jun 2025", "30 June 2025", "Q3 2025", "2025年6月" as well as canonical text.
Result<PartialDate> parseTypedDate(QStringView text);
/// Reads "650", "1.3B", "$48.4 million", "3亿" as decimals, never through a double; whole currency units.
Result<qint64> parseTypedAmount(QStringView text);

} // namespace domain
