// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/import_plan_csv.h"

#include "exchange/csv_writer.h"
#include "presentation/import/import_plan_model.h"

namespace presentation {

QByteArray importPlanCsv(const PlanRows &rows)
{
    exchange::CsvWriter csv;
    csv.add({ImportPlanModel::tr("Line"), ImportPlanModel::tr("Plan"), rows.recordTitle(), ImportPlanModel::tr("Details"), ImportPlanModel::tr("What will change, or why not"),
             ImportPlanModel::tr("Your choice")});
    for (qsizetype row = 0; row < rows.count(); ++row) {
        const PlanLine line = rows.line(row);
        csv.add({line.place, line.action, line.title, line.subtitle, plainText(rows.changes(row)), line.choice});
    }
    return csv.text();
}

} // namespace presentation
