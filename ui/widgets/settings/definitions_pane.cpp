// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/definitions_pane.h"

#include "analytics/definitions/edited_definitions.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/settings/rule_editor.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QPushButton>
#include <QSignalBlocker>
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

} // namespace

DefinitionsPane::DefinitionsPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new QStandardItemModel(this))
    , m_table(makePlainTable(m_model, QStringLiteral("definitions"), tr("Definitions"), this))
    , m_wording(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_rule(new RuleEditor(this))
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
    connect(m_rule, &RuleEditor::accepted, this, &DefinitionsPane::store);
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
    const QString key = currentKey();
    int row = 0;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Definition"), tr("Version"), tr("Changeable")});
    for (const auto *definition : analytics::allDefinitions()) {
        const QString own = QString::fromLatin1(definition->key);
        const bool isChangeable = !analytics::ruleParameters(portfolio, own, formLanguage()).isEmpty();
        row = own == key ? m_model->rowCount() : row;
        m_model->appendRow({cell(words(definition->name), own),
                            cell(QString::number(analytics::definitionVersion(portfolio, own, definition->version)), own),
                            cell(isChangeable ? tr("Yes") : tr("No"), own)});
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showRule();
}

void DefinitionsPane::showRule()
{
    const figure::Phrases words(formLanguage());
    const QString key = currentKey();
    const auto &portfolio = *m_workspace.snapshot();
    const auto parameters = analytics::ruleParameters(portfolio, key, formLanguage());
    m_rule->setParameters(parameters, formLanguage());
    m_rule->setReadOnly(m_workspace.store().isReadOnly());
    for (const auto *definition : analytics::allDefinitions()) {
        if (key == QLatin1StringView(definition->key))
            m_wording->setText(analytics::definitionText(portfolio, *definition, words));
    }
    m_rule->setVisible(!parameters.isEmpty());
    m_store->setVisible(!parameters.isEmpty());
    m_store->setEnabled(!m_workspace.store().isReadOnly());
}

void DefinitionsPane::showDefinition(const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(kKeyRole).toString() == key)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_rule->focusFirst();
}

void DefinitionsPane::store()
{
    const QString key = currentKey();
    const auto answers = m_rule->answers();
    if (!answers) {
        Q_EMIT refused(presentation::sentence(answers.error()));
        return;
    }
    const auto build = [this, key, given = answers.value()](const domain::Portfolio &now) {
        return analytics::changedRule(now, key, given, m_workspace.store().ids());
    };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("The figures that use this definition print its new version."));
        else
            Q_EMIT refused(presentation::sentence(status.error()));
    });
}

} // namespace widgets
