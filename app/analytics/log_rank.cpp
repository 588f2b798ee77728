// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/survival.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace analytics {

namespace {

/// One lifetime with its group.
struct Member
{
    double time = 0.0;
    bool ended = false;
    qsizetype group = 0;
};

/// Observed less expected endings of all groups but the last, and their covariances.
struct Scores
{
    std::vector<double> difference;
    std::vector<std::vector<double>> covariance;
};

/// The first time at which something ended; infinite where nothing did.
double firstEnding(const QList<QList<Lifetime>> &groups)
{
    double first = std::numeric_limits<double>::infinity();
    for (const auto &group : groups) {
        for (const Lifetime &lifetime : group)
            first = lifetime.ended ? std::min(first, lifetime.time) : first;
    }
    return first;
}

std::vector<Member> sortedMembers(const QList<QList<Lifetime>> &groups)
{
    std::vector<Member> members;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (const Lifetime &lifetime : groups[group])
            members.push_back({lifetime.time, lifetime.ended, group});
    }
    std::ranges::sort(members, {}, &Member::time);
    return members;
}

/// Adds one time at which `ended` of the groups' `atRisk` ended, with the hypergeometric variance.
void addTime(Scores &scores, const std::vector<qint64> &atRisk, const std::vector<qint64> &ended)
{
    double n = 0.0;
    double d = 0.0;
    for (size_t group = 0; group < atRisk.size(); ++group) {
        n += double(atRisk[group]);
        d += double(ended[group]);
    }
    const double scale = n > 1.0 ? d * (n - d) / (n - 1.0) : 0.0;
    for (size_t a = 0; a < scores.difference.size(); ++a) {
        const double part = double(atRisk[a]) / n;
        scores.difference[a] += double(ended[a]) - d * part;
        for (size_t b = 0; b < scores.difference.size(); ++b)
            scores.covariance[a][b] += scale * part * ((a == b ? 1.0 : 0.0) - double(atRisk[b]) / n);
    }
}

Scores scoresOf(const std::vector<Member> &members, const QList<QList<Lifetime>> &groups)
{
    const auto free = size_t(groups.size() - 1);
    Scores scores{std::vector<double>(free), std::vector(free, std::vector<double>(free))};
    std::vector<qint64> atRisk;
    for (const auto &group : groups)
        atRisk.push_back(group.size());
    for (size_t i = 0; i < members.size();) {
        const double time = members[i].time;
        std::vector<qint64> ended(atRisk.size());
        std::vector<qint64> left(atRisk.size());
        bool any = false;
        for (; i < members.size() && members[i].time == time; ++i) {
            ended[size_t(members[i].group)] += members[i].ended;
            left[size_t(members[i].group)] += 1;
            any = any || members[i].ended;
        }
        if (any)
            addTime(scores, atRisk, ended);
        for (size_t group = 0; group < atRisk.size(); ++group)
            atRisk[group] -= left[group];
    }
    return scores;
}

/// d'·C⁻¹·d by elimination; empty where C is singular.
std::optional<double> quadraticForm(Scores scores)
{
    const std::vector<double> difference = scores.difference;
    auto &matrix = scores.covariance;
    auto &right = scores.difference;
    for (size_t pivot = 0; pivot < right.size(); ++pivot) {
        if (matrix[pivot][pivot] <= 1e-12)
            return std::nullopt;
        for (size_t row = 0; row < right.size(); ++row) {
            if (row == pivot)
                continue;
            const double factor = matrix[row][pivot] / matrix[pivot][pivot];
            for (size_t column = pivot; column < right.size(); ++column)
                matrix[row][column] -= factor * matrix[pivot][column];
            right[row] -= factor * right[pivot];
        }
    }
    double sum = 0.0;
    for (size_t i = 0; i < right.size(); ++i)
        sum += difference[i] * right[i] / matrix[i][i];
    return sum;
}

} // namespace

double chiSquaredTail(double chiSquared, int degreesOfFreedom)
{
    if (chiSquared <= 0.0)
        return 1.0;
    // The recurrence of the upper incomplete gamma function, from ½ (erfc) or 1 (exponential) upward.
    const double x = chiSquared / 2.0;
    const bool isOdd = degreesOfFreedom % 2 == 1;
    double tail = isOdd ? std::erfc(std::sqrt(x)) : std::exp(-x);
    for (double a = isOdd ? 0.5 : 1.0; a < degreesOfFreedom / 2.0; a += 1.0)
        tail += std::exp(a * std::log(x) - x - std::lgamma(a + 1.0));
    return std::min(1.0, tail);
}

std::optional<LogRank> logRank(const QList<QList<Lifetime>> &groups)
{
    QList<QList<Lifetime>> filled;
    std::ranges::copy_if(groups, std::back_inserter(filled), [](const QList<Lifetime> &group) { return !group.isEmpty(); });
    if (filled.size() < groups.size())
        return std::nullopt;
    // A group that nobody was left of when the first one ended is expected to end nobody: it tells nothing (as R's survdiff).
    const double first = firstEnding(filled);
    filled.removeIf([first](const QList<Lifetime> &group) {
        return std::ranges::none_of(group, [first](const Lifetime &lifetime) { return lifetime.time >= first; });
    });
    if (filled.size() < 2)
        return std::nullopt;
    const auto chiSquared = quadraticForm(scoresOf(sortedMembers(filled), filled));
    if (!chiSquared)
        return std::nullopt;
    const int freedom = int(filled.size()) - 1;
    return LogRank{*chiSquared, chiSquaredTail(*chiSquared, freedom), freedom};
}

QList<IncidenceStep> aalenJohansen(QList<CompetingLifetime> lifetimes, int causes)
{
    std::ranges::sort(lifetimes, {}, &CompetingLifetime::time);
    QList<IncidenceStep> steps;
    QList<double> incidence(causes, 0.0);
    double running = 1.0;
    for (qsizetype i = 0; i < lifetimes.size();) {
        const double time = lifetimes[i].time;
        const qint64 atRisk = lifetimes.size() - i;
        QList<qint64> ended(causes, 0);
        qint64 all = 0;
        for (; i < lifetimes.size() && lifetimes[i].time == time; ++i) {
            if (lifetimes[i].cause > 0) {
                ended[lifetimes[i].cause - 1] += 1;
                ++all;
            }
        }
        if (all == 0)
            continue;
        for (int cause = 0; cause < causes; ++cause)
            incidence[cause] += running * double(ended[cause]) / double(atRisk);
        running *= double(atRisk - all) / double(atRisk);
        steps.append({time, atRisk, ended, incidence, running});
    }
    return steps;
}

double incidenceAt(const QList<IncidenceStep> &steps, int cause, double time)
{
    const auto after = std::ranges::upper_bound(steps, time, {}, &IncidenceStep::time);
    return after == steps.begin() ? 0.0 : std::prev(after)->incidence[cause - 1];
}

} // namespace analytics
