// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/portfolio_tour.h"

#include "widgets/controls/as_of_button.h"
#include "widgets/controls/search_button.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/top_bar.h"
#include "widgets/tour/tour.h"

#include <QCoreApplication>

namespace widgets {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Tour", source);
}

} // namespace

void beginTour(QWidget &portfolio)
{
    if (portfolio.findChild<Tour *>())
        return;
    const QList<TourStep> steps{
        {words(QT_TRANSLATE_NOOP("Tour", "Everything has its page")),
         words(QT_TRANSLATE_NOOP("Tour", "The pipeline, the records, the calendar and the charts. Ctrl 1 to Ctrl 9 lead there; Alt Left leads back.")),
         portfolio.findChild<NavigationRail *>()},
        {words(QT_TRANSLATE_NOOP("Tour", "One filter for all pages")),
         words(QT_TRANSLATE_NOOP("Tour", "Type a condition such as area:oncology, or click a bar of a chart. Tables, charts and exports follow, and chips say what is filtered.")),
         portfolio.findChild<FilterBar *>()},
        {words(QT_TRANSLATE_NOOP("Tour", "Look back")),
         words(QT_TRANSLATE_NOOP("Tour", "Choose a day, and every figure is as of that day. Dates stay as coarse as they were stated, and what is not disclosed is never zero.")),
         portfolio.findChild<AsOfButton *>()},
        {words(QT_TRANSLATE_NOOP("Tour", "Find anything")),
         words(QT_TRANSLATE_NOOP("Tour", "Ctrl K finds records by any of their names, in English and Chinese, and every command of the program.")),
         portfolio.findChild<SearchButton *>()},
        {words(QT_TRANSLATE_NOOP("Tour", "Take figures along")),
         words(QT_TRANSLATE_NOOP("Tour", "Export writes slides, workbooks, pictures and tables from the same figures as the screen. F1 shows all keys; this tour is in the portfolio's menu.")),
         portfolio.findChild<TopBar *>()}};
    new Tour(steps, portfolio); // It belongs to the portfolio's view, and goes when it ends.
}

} // namespace widgets
