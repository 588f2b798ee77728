// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every record kind at once, for the parts that treat them all alike.
#include "domain/records/report.h" // IWYU pragma: export
