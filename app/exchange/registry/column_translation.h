// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <span>

namespace exchange {

/// How another form's column becomes one of the registry's present download.
struct ColumnTranslation
{
    const char16_t *from;
    const char16_t *to; ///< Empty where the column is not kept: it describes the file, not the trial.
    QByteArray (*convert)(QByteArrayView cell) = nullptr; ///< Gives what it does not know as it is; leaves the present form alone.
};

/// The columns of ClinicalTrials.gov's site before 2023.
std::span<const ColumnTranslation> oldSiteColumns();
/// The studies table of database copies (AACT and its kin).
std::span<const ColumnTranslation> databaseColumns();
/// Lists of China's register, with Chinese headings.
std::span<const ColumnTranslation> chinaRegisterColumns();
/// Names that the number's column goes by.
bool isNumberColumn(QStringView name);

} // namespace exchange
