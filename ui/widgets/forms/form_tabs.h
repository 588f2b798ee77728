// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/forms/form_pane.h"

namespace widgets {

/// One tab of a form. To add a tab to a kind of record, add a line to `formTabs`.
struct FormTab
{
    QString title;
    std::function<FormPane(const FormContext &)> make;
    /// The first stands before the fields, and is what a record is first shown in.
    enum class Order : quint8 { AfterFields, First };
    Order order = Order::AfterFields;
};

/// The tabs of a kind of record beside its fields, in order.
QList<FormTab> formTabs(domain::RecordKind kind);

} // namespace widgets
