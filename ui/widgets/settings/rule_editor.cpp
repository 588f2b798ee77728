// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/rule_editor.h"

#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "figure/phrases.h"
#include "presentation/settings/country_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace widgets {

using analytics::RuleParameter;

namespace {

constexpr int kLineWidth = 320;
constexpr int kBoxColumns = 2;

QString shownText(const RuleParameter &parameter, domain::Language language)
{
    switch (parameter.kind) {
    case RuleParameter::Kind::Money: return domain::moneyText(parameter.value.toLongLong(), QStringLiteral("USD"), language);
    case RuleParameter::Kind::Countries: return presentation::countryNames(parameter.value.split(u'|', Qt::SkipEmptyParts), language);
    default: return parameter.value;
    }
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void RuleEditor::clear()
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
}

void RuleEditor::setParameters(const QList<RuleParameter> &parameters, domain::Language language)
{
    clear();
    const figure::Phrases words(language);
    for (const RuleParameter &parameter : parameters) {
        Field field{parameter, nullptr, nullptr, {}};
        const QString name = words(parameter.label);
        switch (parameter.kind) {
        case RuleParameter::Kind::One: addChoice(field, name); break;
        case RuleParameter::Kind::Several: addBoxes(field, name); break;
        default: addLine(field, shownText(parameter, language), name);
        }
        m_fields.append(field);
    }
    setReadOnly(m_isReadOnly);
}

void RuleEditor::addLine(Field &field, const QString &text, const QString &name)
{
    field.line = new QLineEdit(text, this);
    field.line->setObjectName(QStringLiteral("rule_") + QLatin1StringView(field.parameter.key));
    field.line->setAccessibleName(name);
    field.line->setMaximumWidth(kLineWidth);
    m_layout->addRow(name, field.line);
    connect(field.line, &QLineEdit::returnPressed, this, &RuleEditor::accepted);
}

void RuleEditor::addChoice(Field &field, const QString &name)
{
    field.choice = new QComboBox(this);
    field.choice->setObjectName(QStringLiteral("rule_") + QLatin1StringView(field.parameter.key));
    field.choice->setAccessibleName(name);
    for (const auto &choice : field.parameter.choices)
        field.choice->addItem(choice.label, choice.word);
    field.choice->setCurrentIndex(field.choice->findData(field.parameter.value));
    m_layout->addRow(name, field.choice);
}

void RuleEditor::addBoxes(Field &field, const QString &name)
{
    auto *group = new QWidget(this);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    const QStringList chosen = field.parameter.value.split(u'|');
    for (const auto &choice : field.parameter.choices) {
        auto *box = new QCheckBox(choice.label, group);
        box->setObjectName(QStringLiteral("rule_") + choice.word);
        box->setAccessibleDescription(name);
        box->setChecked(chosen.contains(choice.word));
        const auto place = field.boxes.size();
        grid->addWidget(box, int(place / kBoxColumns), int(place % kBoxColumns));
        field.boxes.append(box);
    }
    m_layout->addRow(name, group);
}

void RuleEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.line)
            field.line->setReadOnly(isReadOnly);
        if (field.choice)
            field.choice->setEnabled(!isReadOnly);
        for (qsizetype i = 0; i < field.boxes.size(); ++i)
            field.boxes[i]->setEnabled(!isReadOnly && !field.parameter.fixed.contains(field.parameter.choices[i].word));
    }
}

domain::Result<QString> RuleEditor::answerOf(const Field &field)
{
    if (field.choice)
        return field.choice->currentData().toString();
    if (field.parameter.kind == RuleParameter::Kind::Several) {
        QStringList words;
        for (qsizetype i = 0; i < field.boxes.size(); ++i) {
            if (field.boxes[i]->isChecked())
                words.append(field.parameter.choices[i].word);
        }
        return words.join(u'|');
    }
    if (field.parameter.kind == RuleParameter::Kind::Countries) {
        const auto codes = presentation::typedCountries(field.line->text());
        return codes ? domain::Result<QString>(codes.value().join(u'|')) : domain::Result<QString>(codes.error());
    }
    // "$1.3 B", "650 million", "24"
    const auto amount = domain::parseTypedAmount(field.line->text());
    return amount ? domain::Result<QString>(QString::number(amount.value())) : domain::Result<QString>(amount.error());
}

domain::Result<QStringList> RuleEditor::answers() const
{
    QStringList texts;
    for (const Field &field : m_fields) {
        const auto answer = answerOf(field);
        if (!answer)
            return answer.error();
        texts.append(answer.value());
    }
    return texts;
}

void RuleEditor::focusFirst()
{
    if (m_fields.isEmpty())
        return;
    const Field &first = m_fields.first();
    QWidget *field = first.line ? static_cast<QWidget *>(first.line) : first.choice;
    for (QCheckBox *box : first.boxes)
        field = field || !box->isEnabled() ? field : box;
    if (field)
        field->setFocus();
}

} // namespace widgets
