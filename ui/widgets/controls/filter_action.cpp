// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/filter_action.h"

#include "presentation/charts/chart_view_model.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace widgets {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FilterAction", source);
}

} // namespace

void addFilterAction(QMenu &menu, presentation::ChartViewModel &chart, const ChosenMark &mark)
{
    auto *action = menu.addAction(words(QT_TRANSLATE_NOOP("FilterAction", "Filter to this (looking for the conditions…)")));
    action->setEnabled(false);
    action->setObjectName(QStringLiteral("filterToMark"));
    chart.findFilter(mark.ids, mark.keys, [action = QPointer<QAction>(action), &chart](const std::optional<domain::FilterSpec> &filter) {
        if (!action)
            return; // The menu was left meanwhile.
        action->setEnabled(filter.has_value());
        action->setText(filter ? words(QT_TRANSLATE_NOOP("FilterAction", "Filter to this"))
                               : words(QT_TRANSLATE_NOOP("FilterAction", "Filter to this (no condition says it)")));
        if (filter)
            QObject::connect(action, &QAction::triggered, &chart, [&chart, wanted = *filter] { chart.narrowTo(wanted); });
    });
}

} // namespace widgets
