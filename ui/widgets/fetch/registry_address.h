// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// Where ClinicalTrials.gov's API is asked: a setting of this machine, since a network may have a mirror of its own.
QString registryAddress();
QString usualRegistryAddress();
/// Empty for the usual one. False where it is no web address; then nothing is kept.
bool setRegistryAddress(const QString &address);

} // namespace widgets
