// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/form_tabs.h"

#include "widgets/forms/lists/child_page.h"
#include "widgets/forms/registry_texts_view.h"

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

} // namespace

QList<FormTab> formTabs(RecordKind kind)
{
    QList<FormTab> tabs;
    for (const auto &tab : childTabs(kind))
        tabs.append(childTab(tab));
    if (kind == RecordKind::Trial)
        tabs.append(registryTexts());
    if (kind != RecordKind::Source)
        tabs.append(childTab(sourcesTab(kind)));
    return tabs;
}

} // namespace widgets
