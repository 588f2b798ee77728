// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/citation_details.h"

#include "domain/edits.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/field_grid.h"
#include "widgets/forms/record_access.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/source_fields.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace widgets {

using domain::Citation;
using domain::Source;
using presentation::ColorRole;
using presentation::TextRole;

CitationDetails::CitationDetails(workspace::Workspace &workspace, EditQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_field(new QComboBox(this))
    , m_quote(new FieldRow(*domain::findField<Citation>(u"quote"), workspace, this))
    , m_shared(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this))
    , m_grid(new FieldGrid(domain::RecordKind::Source, workspace, queue, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_grid, 1);
    connect(m_field, &QComboBox::activated, this, &CitationDetails::moveToField);
    connect(m_quote->editor(), &FieldEditor::left, this, &CitationDetails::storeQuote);
    connect(m_grid, &FieldGrid::refused, this, &CitationDetails::refused);
    prefixNames(*m_grid, QStringLiteral("cited_"));
}

QWidget *CitationDetails::makeTop()
{
    auto *top = new QWidget(this);
    auto *lines = new QVBoxLayout(top);
    lines->setContentsMargins(16, 12, 16, 0);
    lines->setSpacing(4);
    auto *label = new TextLabel(TextRole::Label, ColorRole::TextSecondary, top);
    label->setText(tr("Backs the field"));
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Backs the field"));
    m_field->setObjectName(QStringLiteral("citationField"));
    m_shared->setWordWrap(true);
    lines->addWidget(label);
    lines->addWidget(m_field);
    lines->addSpacing(4);
    lines->addWidget(m_quote);
    lines->addWidget(m_shared);
    return top;
}

void CitationDetails::showCitation(domain::Id<Citation> id)
{
    if (id == m_id)
        return;
    commitTyping();
    m_id = id;
    m_source = {};
    m_quote->editor()->showValue({});
    follow();
}

void CitationDetails::follow()
{
    const auto snapshot = m_workspace.snapshot();
    const auto *citation = snapshot->find(m_id);
    if (!citation)
        return;
    fillFields(*citation);
    if (!m_quote->editor()->isModified())
        m_quote->editor()->showValue(citation->quote.isEmpty() ? domain::Value() : domain::Value(citation->quote));
    if (m_source != citation->source)
        m_grid->showRecords({citation->source.value});
    else
        m_grid->follow({citation->source.value});
    m_source = citation->source;
    qsizetype places = 0;
    snapshot->forEachOf<&Citation::source>(m_source, [&](const Citation &) { ++places; });
    m_shared->setText(places > 1 ? tr("The source below is cited in %1 places; a change shows in all of them.").arg(QLocale().toString(places))
                                 : tr("The source below is cited here only."));
}

void CitationDetails::fillFields(const Citation &citation)
{
    m_field->clear();
    m_field->addItem(tr("Whole record"), QString());
    for (const auto *info : records::fieldsOf(citation.kind)) {
        if (info->kind != domain::FieldKind::TextHash)
            m_field->addItem(presentation::fieldLabel(*info), QString::fromLatin1(info->key));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(citation.field)));
}

void CitationDetails::moveToField()
{
    const QString field = m_field->currentData().toString();
    submit("field", field.isEmpty() ? domain::Value() : domain::Value(field));
}

void CitationDetails::storeQuote()
{
    const auto value = m_quote->editor()->typedValue();
    if (value && m_quote->editor()->isModified())
        submit("quote", value.value());
}

void CitationDetails::submit(const char *key, const domain::Value &value)
{
    const auto build = [id = m_id, key, value](const domain::Portfolio &now) {
        return domain::edits::setField<Citation>(now, {id}, QString::fromLatin1(key), value);
    };
    m_queue.submit(this, build, [this, value, isQuote = QLatin1String(key) == QLatin1String("quote")](const domain::Status &status) {
        if (!status)
            Q_EMIT refused(presentation::sentence(status.error()));
        else if (isQuote)
            m_quote->editor()->showValue(value);
    });
}

void CitationDetails::setReadOnly(bool readOnly)
{
    m_field->setEnabled(!readOnly);
    m_quote->editor()->setReadOnly(readOnly);
    m_grid->setReadOnly(readOnly);
}

bool CitationDetails::commitTyping()
{
    if (!m_id.isValid())
        return true;
    storeQuote();
    return m_grid->commitTyping();
}

void CitationDetails::revertTyping()
{
    m_grid->revertTyping();
    if (const auto *citation = m_workspace.snapshot()->find(m_id))
        m_quote->editor()->showValue(citation->quote.isEmpty() ? domain::Value() : domain::Value(citation->quote));
}

} // namespace widgets
