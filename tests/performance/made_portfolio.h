// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portfolio.h"

namespace performance {

/// How many records of each kind a made-up portfolio has.
struct MadeSizes
{
    qint64 candidates = 20'000;
    qint64 trials = 100'000;
    qint64 deals = 20'000;
    qint64 companies = 800;
    qint64 indications = 300;
};

/// A portfolio made up by a fixed seed: the same sizes give the same records.
domain::Snapshot madePortfolio(const MadeSizes &sizes);

} // namespace performance
