// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/edit_queue.h"
#include "widgets/forms/record_form.h"

#include <functional>

namespace widgets {

/// What the panes of a form share with it. Valid as long as the form.
struct FormContext
{
    RecordForm &form;
    workspace::Workspace &workspace;
    workspace::ViewState &state;
    EditQueue &queue;
};

/// One tab of a form beside its fields: any widget with `showRecord(RecordKind, qint64)`; id 0 shows nothing.
/// Where the widget also has `setReadOnly`, `commitTyping`, `revertTyping` or the form's signals, they are used as the form's own.
struct FormPane
{
    QWidget *widget = nullptr;
    std::function<void(domain::RecordKind kind, qint64 id)> show;
    std::function<void(bool isReadOnly)> setReadOnly = [](bool) {};
    std::function<bool()> commitTyping = [] { return true; };
    std::function<void()> revertTyping = [] {};
};

namespace detail {

template <class Pane>
void relaySignals(Pane *pane, RecordForm &form)
{
    if constexpr (requires { &Pane::announced; })
        QObject::connect(pane, &Pane::announced, &form, &RecordForm::announced);
    if constexpr (requires { &Pane::refused; })
        QObject::connect(pane, &Pane::refused, &form, &RecordForm::refused);
    if constexpr (requires { &Pane::openRequested; })
        QObject::connect(pane, &Pane::openRequested, &form, &RecordForm::openRequested);
    if constexpr (requires { &Pane::countChanged; })
        QObject::connect(pane, &Pane::countChanged, &form, [pane, &form](int count) { form.showCount(pane, count); });
}

} // namespace detail

/// Takes from a widget's type what the form needs of it.
template <class Pane>
FormPane adoptPane(Pane *pane, const FormContext &context)
{
    FormPane adopted;
    adopted.widget = pane;
    adopted.show = [pane](domain::RecordKind kind, qint64 id) { pane->showRecord(kind, id); };
    if constexpr (requires { pane->setReadOnly(true); })
        adopted.setReadOnly = [pane](bool isReadOnly) { pane->setReadOnly(isReadOnly); };
    if constexpr (requires { pane->commitTyping(); })
        adopted.commitTyping = [pane] { return pane->commitTyping(); };
    if constexpr (requires { pane->revertTyping(); })
        adopted.revertTyping = [pane] { pane->revertTyping(); };
    detail::relaySignals(pane, context.form);
    return adopted;
}

/// For panes made from (workspace, view state, parent).
template <class Pane>
FormPane makePane(const FormContext &context)
{
    return adoptPane(new Pane(context.workspace, context.state, &context.form), context);
}

} // namespace widgets
