// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/import/list_plan_csv.h"

#include "exchange/csv_writer.h"
#include "presentation/import/list_plan_model.h"

namespace presentation {

QByteArray listPlanCsv(const exchange::ListPlan &plan, const domain::Portfolio &now)
{
    ListPlanModel model;
    // Aliases without owning: both outlive the model, which is gone before this returns.
    model.setPlan(std::shared_ptr<const exchange::ListPlan>(std::shared_ptr<void>(), &plan), domain::Snapshot(std::shared_ptr<void>(), &now));
    exchange::CsvWriter csv;
    QStringList header;
    for (int column = 0; column < ListPlanModel::ColumnCount; ++column)
        header.append(model.headerData(column, Qt::Horizontal).toString());
    header.insert(ListPlanModel::Record + 1, ListPlanModel::tr("Details"));
    csv.add(header);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ListPlanModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString());
        cells.insert(ListPlanModel::Record + 1, model.index(row, ListPlanModel::Record).data(ListPlanModel::SecondLineRole).toString());
        csv.add(cells);
    }
    return csv.text();
}

} // namespace presentation
