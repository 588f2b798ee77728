// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace analytics {

/// The transitions of development whose rates are published: Phase 1 to 2, 2 to 3, 3 to filing, filing to approval.
inline constexpr int kTransitions = 4;

/// One row of the published table: rates and the number of transitions behind each.
struct PublishedRates
{
    QString group;
    std::array<double, kTransitions> rates{}; ///< Fractions.
    std::array<qint64, kTransitions> n{};     ///< 0 where not published.

    /// Likelihood of approval from a transition (0 = Phase 1): the product of what remains.
    double likelihood(int from = 0) const;
};

/// The row of a kind ("Therapeutic area", "Modality", "Prevalence", "Oncology subset", "Overall") and group; empty where the table has
/// none or not all four rates: never another group's. Source: BIO, Informa Pharma Intelligence, QLS Advisors 2011–2020 (Feb 2021).
std::optional<PublishedRates> publishedRates(QStringView kind, QStringView group);
/// The row of a therapeutic area by its code ("INFECTIOUS_DISEASE").
std::optional<PublishedRates> publishedRatesOfArea(QStringView code);

} // namespace analytics
