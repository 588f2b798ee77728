// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/kept_view.h"

#include "presentation/charts/record_pick.h"
#include "presentation/filter/saved_views_view_model.h"
#include "presentation/words/sentences.h"
#include "widgets/filter/filter_bar.h"
#include "widgets/forms/record_form.h"
#include "widgets/language/kept_page.h"
#include "widgets/shell/portfolio_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTabWidget>

namespace widgets {

namespace {

/// The same widget of a view made anew has the same path: the classes on the way down, each with its number among its like.
QString pathOf(const QWidget &widget, const QWidget &root)
{
    QStringList steps;
    for (const QWidget *at = &widget; at && at != &root; at = at->parentWidget()) {
        const char *name = at->metaObject()->className();
        int number = 0;
        for (const QObject *sibling : at->parent() ? at->parent()->children() : QObjectList()) {
            if (sibling == at)
                break;
            number += qstrcmp(sibling->metaObject()->className(), name) == 0 ? 1 : 0;
        }
        steps.prepend(QStringLiteral("%1#%2").arg(QLatin1String(name)).arg(number));
    }
    return steps.join(u'/');
}

QWidget *widgetAt(const QString &path, const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (pathOf(*widget, root) == path)
            return widget;
    }
    return nullptr;
}

bool isInForm(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const RecordForm *>(at))
            return true;
    }
    return false;
}

QVariantMap partsOf(const QWidget &page)
{
    QVariantMap parts;
    for (const QTabWidget *tabs : page.findChildren<QTabWidget *>())
        parts.insert(pathOf(*tabs, page), tabs->currentIndex());
    for (const QLineEdit *line : page.findChildren<QLineEdit *>()) {
        if (!isInForm(*line) && line->isModified())
            parts.insert(pathOf(*line, page), line->text());
    }
    return parts;
}

void showParts(const QVariantMap &parts, const QWidget &page)
{
    for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
        if (const auto index = parts.constFind(pathOf(*tabs, page)); index != parts.cend())
            tabs->setCurrentIndex(index->toInt());
    }
    for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
        const auto text = parts.constFind(pathOf(*line, page));
        if (text == parts.cend() || text->toString() == line->text())
            continue;
        line->setText(text->toString());
        line->setModified(true);
        Q_EMIT line->textEdited(line->text());
    }
}

} // namespace

KeptView::KeptView(PortfolioView &view)
    : m_place(view.m_place)
    , m_visits(view.m_visits)
    , m_filter(view.m_state.filter())
    , m_asOf(view.m_state.asOf())
    , m_savedView(view.m_savedViews->current())
    , m_picks(view.m_selection->picks())
    , m_typedFilter(view.m_filter->filterText())
{
    if (const QWidget *focus = QApplication::focusWidget(); focus && view.isAncestorOf(focus))
        m_focus = pathOf(*focus, view);
    static_cast<void>(view.commitTyping()); // What cannot be stored is held, and stands in the new fields again.
    for (auto page = view.m_pages.cbegin(); page != view.m_pages.cend(); ++page) {
        const auto *kept = dynamic_cast<const KeptPage *>(page.value());
        m_pages.insert(page.key(), {kept ? kept->keptState() : QVariantMap(), partsOf(*page.value())});
    }
}

void KeptView::showIn(PortfolioView &view) const
{
    {
        const QScopedValueRollback traveling(view.m_isTraveling, true);
        if (m_savedView != 0)
            view.openView(m_savedView);
        for (auto state = m_pages.cbegin(); state != m_pages.cend(); ++state) {
            QWidget *page = view.page(state.key());
            if (auto *kept = dynamic_cast<KeptPage *>(page))
                kept->showState(state->own);
            showParts(state->parts, *page);
        }
        if (const auto status = view.m_state.show(m_filter, m_asOf); !status)
            view.refuse(presentation::sentence(status.error()));
        view.showPlace(m_place);
    }
    for (const auto &pick : m_picks)
        view.m_selection->toggle(presentation::reworded(*view.m_state.snapshot(), pick).value_or(pick));
    view.m_visits = m_visits;
    view.m_filter->setFilterText(m_typedFilter);
    if (QWidget *focus = widgetAt(m_focus, view))
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
