// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/definitions_pane.h"

#include "analytics/definitions/edited_definitions.h"
#include "domain/value_text.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kKeyRole = Qt::UserRole;

QStandardItem *cell(const QString &text, const QString &key)
{
    auto *item = new QStandardItem(text);
    item->setData(key, kKeyRole);
    item->setEditable(false);
    return item;
}

QString valueText(const analytics::RuleParameter &parameter)
{
    return parameter.isMoney ? domain::moneyText(parameter.value, QStringLiteral("USD")) : QString::number(parameter.value);
}

/// "$1.3 B", "650 million", "24"; 0 where it cannot be read, which the rule then refuses.
qint64 typedValue(const QString &text)
{
    const auto amount = domain::parseTypedAmount(text);
    return amount ? amount.value() : 0;
}

} // namespace

DefinitionsPane::DefinitionsPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new QStandardItemModel(this))
    , m_table(makePlainTable(m_model, QStringLiteral("definitions"), tr("Definitions"), this))
    , m_wording(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_rule(new QWidget(this))
    , m_fields(new QFormLayout(m_rule))
    , m_store(new QPushButton(tr("Store as a new version"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_wording);
    layout->addWidget(m_rule);
    layout->addWidget(m_store, 0, Qt::AlignLeft);
    m_wording->setWordWrap(true);
    m_store->setObjectName(QStringLiteral("storeDefinition"));
    connect(&workspace, &workspace::Workspace::changed, this, &DefinitionsPane::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DefinitionsPane::showRule);
    connect(m_store, &QPushButton::clicked, this, &DefinitionsPane::store);
    refresh();
    fitColumns(m_table);
}

QString DefinitionsPane::currentKey() const
{
    return m_table->currentIndex().siblingAtColumn(0).data(kKeyRole).toString();
}

void DefinitionsPane::refresh()
{
    const figure::Phrases words(formLanguage());
    const auto &portfolio = *m_workspace.snapshot();
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Definition"), tr("Version"), tr("Changeable")});
    for (const auto *definition : analytics::allDefinitions()) {
        const QString key = QString::fromLatin1(definition->key);
        const bool isChangeable = !analytics::ruleParameters(portfolio, key).isEmpty();
        m_model->appendRow({cell(words(definition->name), key),
                            cell(QString::number(analytics::definitionVersion(portfolio, key, definition->version)), key),
                            cell(isChangeable ? tr("Yes") : tr("No"), key)});
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showRule();
}

void DefinitionsPane::showRule()
{
    const figure::Phrases words(formLanguage());
    const QString key = currentKey();
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_values.clear();
    const auto parameters = analytics::ruleParameters(*m_workspace.snapshot(), key);
    QStringList arguments;
    for (const auto &parameter : parameters) {
        auto *line = new QLineEdit(valueText(parameter), m_rule);
        line->setObjectName(QStringLiteral("rule_") + QLatin1StringView(parameter.key));
        line->setMaximumWidth(160);
        line->setReadOnly(m_workspace.store().isReadOnly());
        m_fields->addRow(words(parameter.label), line);
        m_values.append(line);
        arguments.append(valueText(parameter));
        connect(line, &QLineEdit::returnPressed, this, &DefinitionsPane::store);
    }
    for (const auto *definition : analytics::allDefinitions()) {
        if (key == QLatin1StringView(definition->key))
            m_wording->setText(definition->fullText(words, arguments, analytics::definitionVersion(*m_workspace.snapshot(), key, definition->version)));
    }
    m_rule->setVisible(!parameters.isEmpty());
    m_store->setVisible(!parameters.isEmpty());
    m_store->setEnabled(!m_workspace.store().isReadOnly());
}

void DefinitionsPane::store()
{
    const QString key = currentKey();
    QList<qint64> values;
    for (const QLineEdit *line : std::as_const(m_values))
        values.append(typedValue(line->text()));
    const auto build = [this, key, values](const domain::Portfolio &now) { return analytics::changedRule(now, key, values, m_workspace.store().ids()); };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("The figures that use this definition print its new version."));
        else
            Q_EMIT refused(presentation::sentence(status.error()));
    });
}

} // namespace widgets
