// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/source_fields.h"

#include "presentation/words/trust_words.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/form_words.h"

#include <QGridLayout>

#include <algorithm>

namespace widgets {

using domain::Source;

namespace {

constexpr const char *kKeys[] = {"title", "url", "kind", "publisher", "published_date", "accessed_date", "lang", "is_primary"};

} // namespace

void prefixNames(QWidget &widget, const QString &prefix)
{
    for (auto *part : widget.findChildren<QWidget *>()) {
        if (const QString name = part->objectName(); !name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            part->setObjectName(prefix + name);
    }
}

SourceFields::SourceFields(const workspace::Workspace &workspace, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int cell = 0;
    for (const char *key : kKeys) {
        auto *row = new FieldRow(*domain::findField<Source>(QString::fromLatin1(key)), workspace, this);
        const int span = row->isWide() ? 2 : 1;
        grid->addWidget(row, cell / 2, cell % 2, 1, span);
        cell += span;
        m_rows.append(row);
    }
    prefixNames(*this, QStringLiteral("source_"));
}

FieldRow *SourceFields::row(const char *key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const FieldRow *row) { return row->key() == QLatin1String(key); });
    return found == m_rows.end() ? nullptr : *found;
}

void SourceFields::begin(const QString &titleOrLink, QDate accessed)
{
    for (auto *row : m_rows) {
        row->clearMessage();
        row->editor()->showValue({});
    }
    const bool isLink = !presentation::hostOf(titleOrLink).isEmpty();
    row(isLink ? "url" : "title")->editor()->showValue(domain::Value(titleOrLink));
    row("accessed_date")->editor()->showValue(domain::Value(domain::PartialDate::day(accessed)));
}

domain::Result<Source> SourceFields::typed()
{
    Source source;
    for (auto *row : m_rows) {
        row->clearMessage();
        const auto value = row->editor()->typedValue();
        const bool isMissing = value && row->field().required && domain::isEmpty(value.value());
        if (!value || isMissing) {
            const domain::Error error = value ? domain::Error{domain::Error::Code::Constraint, {}, row->key()} : value.error();
            row->showMessage(FieldRow::Tone::Refused, refusalText(row->field(), error, row->editor()->typedText()));
            row->editor()->setFocus();
            return error;
        }
        domain::findField<Source>(row->key())->set(source, value.value());
    }
    return source;
}

void SourceFields::focusFirst()
{
    m_rows.first()->editor()->setFocus();
}

} // namespace widgets
