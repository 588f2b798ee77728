// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_tabs.h"

#include "domain/trust/freshness.h"
#include "widgets/forms/deal/deal_board.h"
#include "widgets/forms/lists/child_page.h"
#include "widgets/forms/registry_texts_view.h"
#include "widgets/pages/history_pane.h"
#include "widgets/trust/attachments_pane.h"
#include "widgets/trust/field_citations.h"
#include "widgets/trust/sources_pane.h"
#include "workspace/guest_access.h"

#include <QCoreApplication>

namespace widgets {

using domain::RecordKind;

namespace {

FormTab childTab(const ChildTab &tab)
{
    return {QCoreApplication::translate("ChildPlan", tab.title), [tab](const FormContext &context) {
                auto *page = new ChildPage(tab, context.workspace, context.state, context.queue, &context.form);
                return adoptPane(page, context);
            }};
}

FormTab registryTexts()
{
    return {QCoreApplication::translate("FormTabs", "Registry texts"), [](const FormContext &context) {
                return adoptPane(new RegistryTextsView(context.workspace, &context.form), context);
            }};
}

/// The list of sources, and the marks beside the fields that lead to it.
FormTab sources()
{
    return {QCoreApplication::translate("FormTabs", "Sources"), [](const FormContext &context) {
                auto *pane = new SourcesPane(context.workspace, context.state, &context.form);
                new FieldCitations(context.form, *pane, context.workspace);
                return adoptPane(pane, context);
            }};
}

/// Files dropped anywhere on the form are attached.
FormTab files()
{
    return {QCoreApplication::translate("FormTabs", "Files"), [](const FormContext &context) {
                auto *pane = new AttachmentsPane(context.workspace, context.state, &context.form);
                pane->acceptDropsOn(&context.form);
                return adoptPane(pane, context);
            }};
}

FormTab history()
{
    return {QCoreApplication::translate("FormTabs", "History"), [](const FormContext &context) {
                auto *pane = new HistoryPane(context.workspace, &context.form);
                if (const auto *guests = workspace::GuestAccess::of(context.workspace); guests && !guests->seesEverything())
                    pane->keepShut();
                return adoptPane(pane, context);
            }};
}

FormTab dealBoard()
{
    const auto make = [](const FormContext &context) {
        auto *board = new DealBoard(context.workspace, context.state, context.queue, &context.form);
        QObject::connect(board, &DealBoard::eventRequested, &context.form, [&form = context.form](qint64 id) {
            for (auto *page : form.findChildren<ChildPage *>()) {
                if (page->list()->model()->plan().kind == RecordKind::DealEvent) {
                    form.showPane(page);
                    page->edit(id);
                }
            }
        });
        FormPane pane = adoptPane(board, context);
        pane.widget = context.form.scrolled(board);
        pane.widget->setFocusProxy(board);
        return pane;
    };
    return {QCoreApplication::translate("FormTabs", "Overview"), make, FormTab::Order::First};
}

} // namespace

QList<FormTab> formTabs(RecordKind kind)
{
    QList<FormTab> tabs;
    if (kind == RecordKind::Deal)
        tabs.append(dealBoard());
    for (const auto &tab : childTabs(kind))
        tabs.append(childTab(tab));
    if (kind == RecordKind::Trial)
        tabs.append(registryTexts());
    if (kind != RecordKind::Source)
        tabs.append(sources());
    if (kind == RecordKind::Source || domain::isVerifiable(kind))
        tabs.append(files());
    tabs.append(history());
    return tabs;
}

} // namespace widgets
