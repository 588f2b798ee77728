// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/list_import.h"
#include "workspace/workspace.h"

class QJsonObject;
class QTextStream;

namespace cli {

class Invocation;

/// Plans the import of a list as `--kind`, `--mapping` and `--sheet` ask for; what they leave open is proposed, as the window would.
/// WrongFormat with a sentence's facts where the file is no list or its columns do not say enough.
domain::Result<exchange::ListPlan> planList(const QString &path, const Invocation &invocation, workspace::Workspace &workspace);
/// Whether a word is a kind of list: "deals", "candidates", "programs", "companies", "trials", "events", "rates".
exchange::ListKind listKindCalled(const QString &word);
/// What to import instead of a table that `list` writes but that is no list of its own: terms, sources.
QString unlistedTableText();
QJsonObject listPlanJson(const exchange::ListPlan &plan, const domain::Portfolio &now);
/// The summary, then every row that is refused or that somebody should decide.
void tellListPlan(QTextStream &out, const exchange::ListPlan &plan, const domain::Portfolio &now);

} // namespace cli
