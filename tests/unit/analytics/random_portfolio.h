// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_fixture.h"

#include <QRandomGenerator>

using Random = QRandomGenerator;

int below(Random &random, int bound);
/// A day, a month or a year between two years, both included.
QString someDay(Random &random, int firstYear, int lastYear);
/// Areas, companies, candidates with programs, trials and deals of every kind, much of it undisclosed or undated.
ChartFixture randomPortfolio(quint32 seed);

/// Every chart with every unit, as named in the message of a failure.
template <class Check>
void forEveryChart(ChartFixture &f, Check check)
{
    for (const auto &entry : analytics::chartCatalog()) {
        for (const domain::RecordKind unit : entry.units) {
            f.options.unit = unit;
            check(QString::fromLatin1(entry.id));
        }
    }
}
