// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QStringList>

namespace exchange {

/// A company as a list writes it: "Kailera Therapeutics (formerly Hercules CM NewCo; backed by Bain Capital)".
struct PartyWords
{
    QString name;
    QStringList formerNames;
    QString remark; ///< What else stands in the brackets after the name.
};
PartyWords partyWords(const QString &text);
/// "Lp(a)" as it stands, "HER2 (ERBB2)" without what stands in brackets after it.
QString withoutRemark(const QString &text);
/// For asking only: companies whose names differ in brackets alone may be one or two.
QString withoutAnyBrackets(const QString &name);

/// What a deal is about as a list writes it: "HRS-7535 (oral GLP-1, Phase 2), HRS-9531 (GLP-1/GIP) — obesity portfolio".
struct AssetWords
{
    QStringList names;   ///< Of candidates: codes and names, never descriptions.
    QString description; ///< Where no name was stated: the words themselves.
    domain::AssetKind kind = domain::AssetKind::Unset; ///< Of the described asset.
};
/// `codes` is what a column of codes says, and then decides alone.
AssetWords assetWords(const QString &text, const QStringList &codes);

/// A candidate with its other names: "Rentosertib (ISM3312/INS018_055)" has three.
QStringList candidateNames(const QString &text);

/// Whether a name is a development code: letters and digits, no spaces.
bool isCodeName(const QString &name);

} // namespace exchange
