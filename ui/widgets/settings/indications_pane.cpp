// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/indications_pane.h"

#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/settings/indication_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/forms/form_words.h"
#include "widgets/settings/label_line.h"
#include "widgets/settings/merge_line.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace widgets {

using domain::Indication;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

domain::Result<domain::Value> typedValue(const domain::FieldMeta &field, const QString &text, const domain::Portfolio &portfolio)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;；|]\\s*"));
    if (text.isEmpty())
        return domain::Value();
    if (field.kind == domain::FieldKind::List)
        return domain::Value(text.split(separator, Qt::SkipEmptyParts).join(u'|'));
    return domain::parseTyped(field, text, portfolio);
}

} // namespace

IndicationsPane::IndicationsPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new presentation::IndicationModel(formLanguage(), this))
    , m_table(makePlainTable(m_model, QStringLiteral("indications"), tr("Indications"), this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
    , m_new(new LabelLine({QStringLiteral("Indication"), tr("New indication, in English"), tr("Add indication")}, this))
    , m_mergeLine(new MergeLine(QStringLiteral("Indication"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    layout->addWidget(m_mergeLine);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_new);
    m_new->setEnabled(!workspace.store().isReadOnly());
    connect(m_new, &LabelLine::addRequested, this, &IndicationsPane::add);
    connect(m_mergeLine, &MergeLine::chosen, this, [this](qint64 into, const QString &name) { merge(domain::Id<domain::Indication>{into}, name); });
    m_message->setWordWrap(true);
    m_message->hide();
    m_model->setReadOnly(workspace.store().isReadOnly());
    connect(&workspace, &workspace::Workspace::changed, this, &IndicationsPane::follow);
    connect(m_model, &presentation::IndicationModel::cellTyped, this, &IndicationsPane::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicationsPane::updateTools);
}

IndicationsPane::~IndicationsPane() = default;

QWidget *IndicationsPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_startMerge = new QPushButton(tr("Merge…"), tools);
    m_remove = new QPushButton(tr("Delete"), tools);
    m_startMerge->setObjectName(QStringLiteral("mergeIndication"));
    m_remove->setObjectName(QStringLiteral("removeIndication"));
    line->addWidget(m_startMerge);
    line->addWidget(m_remove);
    line->addStretch();
    connect(m_startMerge, &QPushButton::clicked, this, &IndicationsPane::startMerge);
    connect(m_remove, &QPushButton::clicked, this, &IndicationsPane::remove);
    return tools;
}

void IndicationsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isOutdated)
        return;
    refresh();
    fitColumns(m_table, 260);
}

/// Usage is counted only while somebody looks.
void IndicationsPane::follow()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void IndicationsPane::refresh()
{
    m_isOutdated = false;
    const auto id = current().id;
    m_model->show(m_workspace.snapshot());
    if (m_model->rowCount() > 0 && current().id != id)
        m_table->selectRow(std::max(0, m_model->rowOf(id)));
    updateTools();
}

Indication IndicationsPane::current() const
{
    return m_model->indicationAt(m_table->currentIndex().row());
}

void IndicationsPane::updateTools()
{
    const bool isWritable = current().id.isValid() && !m_workspace.store().isReadOnly();
    m_startMerge->setEnabled(isWritable && m_model->rowCount() > 1);
    m_remove->setEnabled(isWritable && m_model->usageAt(m_table->currentIndex().row()) == 0);
    if (m_mergeLine->isVisible())
        startMerge();
}

void IndicationsPane::change(domain::Id<Indication> indication, const QString &key, const QString &text)
{
    const auto build = [indication, key, text](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        const auto value = typedValue(*domain::findField<Indication>(key), text, now);
        return value ? domain::edits::setField<Indication>(now, {indication}, key, value.value()) : domain::Result<domain::ChangeSet>(value.error());
    };
    submit(build, {});
}

void IndicationsPane::add()
{
    Indication indication;
    indication.name = m_new->english();
    indication.nameZh = m_new->chinese();
    const qsizetype before = m_model->rowCount();
    submit([this, indication](const domain::Portfolio &now) { return domain::edits::addIndication(now, indication, m_workspace.store().ids()); },
           tr("Added “%1”.").arg(indication.name.simplified()));
    if (m_model->rowCount() == before)
        return;
    m_new->startAnew();
}

void IndicationsPane::remove()
{
    const auto indication = current();
    submit([id = indication.id](const domain::Portfolio &now) { return domain::edits::removeIndication(now, id); },
           tr("Deleted “%1”. Ctrl+Z brings it back.").arg(indication.name));
}

void IndicationsPane::startMerge()
{
    const auto from = current();
    QList<MergeLine::Choice> others;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto other = m_model->indicationAt(row); other.id != from.id)
            others.append({other.name, other.id.value});
    }
    const auto used = m_model->usageAt(m_table->currentIndex().row());
    m_mergeLine->ask(tr("“%1”, used by %2, becomes").arg(from.name, presentation::countedKind(domain::RecordKind::Unset, used)), others);
}

void IndicationsPane::merge(domain::Id<Indication> into, const QString &name)
{
    const auto from = current();
    submit([id = from.id, into](const domain::Portfolio &now) { return domain::edits::mergeIndications(now, id, into); },
           tr("“%1” is “%2” now. Ctrl+Z takes it apart again.").arg(from.name, name));
    if (const int row = m_model->rowOf(into); row >= 0)
        m_table->selectRow(row);
}

QString IndicationsPane::refusalSentence(const domain::Error &error) const
{
    if (error.code == domain::Error::Code::Constraint && error.where == QLatin1String("name_en"))
        return error.detail.isEmpty() ? tr("An indication needs a name in English.")
                                      : tr("“%1” is in use already. Choose another name, or merge the two.").arg(error.detail);
    const auto *field = domain::findField<Indication>(error.where);
    return field ? refusalText(*field, error, error.detail) : presentation::sentence(error);
}

void IndicationsPane::submit(const EditQueue::Build &build, const QString &sentence)
{
    m_queue.submit(this, build, [this, sentence](const domain::Status &status) {
        m_message->setVisible(!status);
        if (!status) {
            m_message->setText(refusalSentence(status.error()));
            Q_EMIT refused(m_message->text());
        } else if (!sentence.isEmpty()) {
            Q_EMIT announced(sentence);
        }
    });
}

} // namespace widgets
