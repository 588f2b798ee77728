// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/deal/pill_line.h"

#include "widgets/controls/flow_layout.h"
#include "widgets/forms/record_header.h"

namespace widgets {

PillLine::PillLine(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 6);
    flow->setContentsMargins({});
}

void PillLine::setTexts(const QStringList &texts)
{
    if (texts.join(u'\n') == accessibleDescription())
        return;
    while (auto *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &text : texts)
        layout()->addWidget(new StatusPill(text, StatusPill::Tone::Neutral, this));
    setAccessibleDescription(texts.join(u'\n'));
}

} // namespace widgets
