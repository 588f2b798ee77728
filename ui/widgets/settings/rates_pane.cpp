// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/rates_pane.h"

#include "domain/edits.h"
#include "domain/value_text.h"
#include "presentation/settings/rate_model.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/reference_choices.h"
#include "widgets/forms/field_row.h"
#include "widgets/forms/form_words.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using domain::FxRate;
using presentation::ColorRole;
using presentation::TextRole;

RatesPane::RatesPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new presentation::RateModel(formLanguage(), this))
    , m_table(makePlainTable(m_model, QStringLiteral("rates"), tr("Exchange rates"), this))
    , m_empty(new TextLabel(TextRole::Body, ColorRole::TextSecondary, this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
    , m_remove(new QPushButton(tr("Delete"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_empty);
    layout->addWidget(makeEntry());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeTools());
    m_empty->setText(tr("One unit of the base currency costs the rate in the quote currency. Amounts keep their own currency; a conversion shows the rate, its date and its source."));
    m_empty->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("rateMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_remove->setObjectName(QStringLiteral("removeRate"));
    m_table->installEventFilter(this);
    m_model->setReadOnly(workspace.store().isReadOnly());
    connectParts();
    refresh();
    fitColumns(m_table, 300);
}

RatesPane::~RatesPane() = default;

void RatesPane::connectParts()
{
    connect(&m_workspace, &workspace::Workspace::changed, this, &RatesPane::refresh);
    connect(m_model, &presentation::RateModel::cellTyped, this, &RatesPane::change);
    connect(m_remove, &QPushButton::clicked, this, &RatesPane::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RatesPane::refresh);
}

QWidget *RatesPane::makeTools()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    auto *import = new QPushButton(tr("Import the ECB history…"), box);
    import->setObjectName(QStringLiteral("importRates"));
    import->setToolTip(tr("eurofxref-hist.csv or .zip of the European Central Bank: every rate of the currencies in use, as one step"));
    import->setEnabled(!m_workspace.store().isReadOnly());
    line->addWidget(m_remove);
    line->addWidget(import);
    line->addStretch();
    connect(import, &QPushButton::clicked, this, &RatesPane::importRequested);
    return box;
}

QWidget *RatesPane::makeEntry()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(8);
    for (const auto &field : domain::kFields<FxRate>) {
        auto *row = new FieldRow(field, m_workspace, box);
        row->editor()->input()->setObjectName(QStringLiteral("rate_") + QLatin1String(field.key));
        line->addWidget(row, field.kind == domain::FieldKind::Reference ? 3 : 1);
        m_entry.append(row);
        connect(row->editor(), &FieldEditor::createRequested, this, [this, row](const QString &title) { createSource(row, title); });
    }
    auto *add = new QPushButton(tr("Add rate"), box);
    add->setObjectName(QStringLiteral("addRate"));
    line->addWidget(add, 0, Qt::AlignVCenter);
    box->setEnabled(!m_workspace.store().isReadOnly());
    connect(add, &QPushButton::clicked, this, &RatesPane::add);
    return box;
}

void RatesPane::refresh()
{
    m_model->show(m_workspace.snapshot());
    m_remove->setEnabled(m_table->currentIndex().isValid() && !m_workspace.store().isReadOnly());
}

void RatesPane::add()
{
    FxRate rate;
    for (auto *row : m_entry) {
        row->clearMessage();
        const auto value = row->editor()->typedValue();
        const bool isMissing = value && row->field().required && domain::isEmpty(value.value());
        if (!value || isMissing) {
            const domain::Error error = value ? domain::Error{domain::Error::Code::Constraint, {}, row->key()} : value.error();
            row->showMessage(FieldRow::Tone::Refused, refusalText(row->field(), error, row->editor()->typedText()));
            row->editor()->setFocus();
            return;
        }
        domain::findField<FxRate>(row->key())->set(rate, value.value());
    }
    const auto build = [this, rate](const domain::Portfolio &now) { return domain::edits::addRate(now, rate, m_workspace.store().ids()); };
    m_queue.submit(this, build, [this](const domain::Status &status) {
        say(status ? QString() : refusalSentence(status.error()));
        if (!status)
            return;
        Q_EMIT announced(tr("Added the rate."));
        for (auto *row : m_entry) {
            if (row->key() == QLatin1String("rate") || row->key() == QLatin1String("date"))
                row->editor()->showValue({}); // The pair and the source are often those of the next rate.
        }
        m_entry.first()->editor()->setFocus();
    });
}

void RatesPane::change(domain::Id<FxRate> rate, const QString &key, const QString &text)
{
    const auto build = [rate, key, text](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        const auto value = text.isEmpty() ? domain::Result<domain::Value>(domain::Value()) : domain::parseTyped(*domain::findField<FxRate>(key), text, now);
        return value ? domain::edits::changeRate(now, rate, key, value.value()) : domain::Result<domain::ChangeSet>(value.error());
    };
    m_queue.submit(this, build, [this](const domain::Status &status) { say(status ? QString() : refusalSentence(status.error())); });
}

void RatesPane::remove()
{
    const auto rate = m_model->rateAt(m_table->currentIndex().row());
    if (!rate.id.isValid())
        return;
    const auto build = [id = rate.id.value](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::removeRecords(now, domain::RecordKind::FxRate, {id});
    };
    m_queue.submit(this, build, [this, rate](const domain::Status &status) {
        if (status)
            Q_EMIT announced(tr("Deleted the rate %1/%2. Ctrl+Z brings it back.").arg(rate.base, rate.quote));
        else
            say(presentation::sentence(status.error()));
    });
}

void RatesPane::createSource(FieldRow *row, const QString &title)
{
    const qint64 id = m_workspace.store().ids().nextValue();
    const auto build = [field = &row->field(), id, title](const domain::Portfolio &now) { return createReferenced(*field, now, id, title); };
    m_queue.submit(this, build, [this, row, id](const domain::Status &status) {
        if (status)
            row->editor()->showValue(domain::Value(id));
        else
            say(presentation::sentence(status.error()));
    });
}

QString RatesPane::refusalSentence(const domain::Error &error) const
{
    if (error.where == QLatin1String("rate"))
        return tr("“%1” is not a rate. Write it with a point, as published: 7.1636").arg(error.detail);
    if (error.where == QLatin1String("quote") && error.code == domain::Error::Code::Constraint)
        return tr("Base and quote must be two different currencies.");
    if (error.where == QLatin1String("turned"))
        return tr("%1 of that day says something else. Correct one of the two, or leave this one out.").arg(error.detail);
    if (error.where == QLatin1String("date") && error.code == domain::Error::Code::Constraint)
        return tr("This pair has a rate of %1 already. Change that one instead.").arg(error.detail);
    const auto *field = domain::findField<FxRate>(error.where);
    return field ? refusalText(*field, error, error.detail) : presentation::sentence(error);
}

void RatesPane::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        Q_EMIT refused(sentence);
}

void RatesPane::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInEntry = std::ranges::any_of(m_entry, [this](const FieldRow *row) { return row->isAncestorOf(focusWidget()); });
    if (isReturn && isInEntry)
        add();
    else
        QWidget::keyPressEvent(event);
}

bool RatesPane::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        remove();
    return true;
}

} // namespace widgets
