// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/vocabulary_pane.h"

#include "presentation/settings/term_model.h"
#include "presentation/words/field_words.h"
#include "presentation/words/sentences.h"
#include "widgets/forms/editors/field_editor.h"
#include "widgets/settings/label_line.h"
#include "widgets/settings/merge_line.h"
#include "widgets/shell/buttons.h"
#include "widgets/shell/text_label.h"
#include "widgets/trust/plain_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace widgets {

using domain::Term;
using domain::TermVocabulary;
using presentation::ColorRole;
using presentation::TextRole;

namespace {

constexpr int kVocabularyRole = Qt::UserRole + 1;

QPushButton *makeTool(const QString &text, const char *objectName, const QString &key)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(key);
    return button;
}

} // namespace

VocabularyPane::VocabularyPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_queue(workspace)
    , m_model(new presentation::TermModel(this))
    , m_vocabularies(new QListWidget(this))
    , m_table(makePlainTable(m_model, QStringLiteral("terms"), tr("Terms"), this))
    , m_message(new TextLabel(TextRole::Footnote, ColorRole::Bad, this))
    , m_new(new LabelLine({QStringLiteral("Term"), tr("New term, in English"), tr("Add term")}, this))
    , m_mergeLine(new MergeLine(QString(), this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(makeTools());
    right->addWidget(m_mergeLine);
    right->addWidget(m_table, 1);
    right->addWidget(m_message);
    right->addWidget(m_new);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_vocabularies);
    layout->addLayout(right, 1);
    m_message->setWordWrap(true);
    m_message->hide();
    makeVocabularies();
    connectParts();
    refresh();
    fitColumns(m_table, 300);
}

VocabularyPane::~VocabularyPane() = default;

void VocabularyPane::connectParts()
{
    m_new->setEnabled(!m_workspace.store().isReadOnly());
    connect(m_new, &LabelLine::addRequested, this, &VocabularyPane::add);
    connect(m_mergeLine, &MergeLine::chosen, this, [this](qint64 into, const QString &name) { merge(domain::Id<Term>{into}, name); });
    m_table->installEventFilter(this);
    m_model->setReadOnly(m_workspace.store().isReadOnly());
    connect(&m_workspace, &workspace::Workspace::changed, this, &VocabularyPane::refresh);
    connect(m_model, &presentation::TermModel::labelTyped, this, &VocabularyPane::rename);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VocabularyPane::updateTools);
}

void VocabularyPane::makeVocabularies()
{
    m_vocabularies->setObjectName(QStringLiteral("vocabularies"));
    m_vocabularies->setAccessibleName(tr("Vocabularies"));
    m_vocabularies->setFixedWidth(180);
    for (int i = 1; i < domain::vocabularyOf<TermVocabulary>().size(); ++i) {
        auto *item = new QListWidgetItem(domain::labelOf(TermVocabulary(i), formLanguage()), m_vocabularies);
        item->setData(kVocabularyRole, i);
    }
    m_vocabularies->setCurrentRow(0);
    connect(m_vocabularies, &QListWidget::currentRowChanged, this, [this] {
        m_mergeLine->hide();
        refresh();
    });
}

QWidget *VocabularyPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(8);
    m_up = makeTool(tr("Up"), "termUp", tr("Alt+Up"));
    m_down = makeTool(tr("Down"), "termDown", tr("Alt+Down"));
    m_startMerge = makeTool(tr("Merge…"), "mergeTerm", tr("Every record of this term gets another one; the term stays known under its old name."));
    m_hide = makeTool(tr("Hide"), "hideTerm", tr("Not offered for choosing any more; records keep it."));
    m_remove = makeTool(tr("Delete"), "removeTerm", tr("Delete"));
    for (auto *button : {m_up, m_down, m_startMerge, m_hide, m_remove})
        line->addWidget(button);
    line->addStretch();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_startMerge, &QPushButton::clicked, this, &VocabularyPane::startMerge);
    connect(m_hide, &QPushButton::clicked, this, &VocabularyPane::toggleHidden);
    connect(m_remove, &QPushButton::clicked, this, &VocabularyPane::remove);
    return tools;
}

void VocabularyPane::showVocabulary(TermVocabulary vocabulary)
{
    m_vocabularies->setCurrentRow(int(vocabulary) - 1);
}

TermVocabulary VocabularyPane::vocabulary() const
{
    const auto *item = m_vocabularies->currentItem();
    return item ? TermVocabulary(item->data(kVocabularyRole).toInt()) : TermVocabulary::Unset;
}

Term VocabularyPane::current() const
{
    return m_model->termAt(m_table->currentIndex().row());
}

void VocabularyPane::refresh()
{
    const auto term = current().id;
    m_model->show(m_workspace.snapshot(), vocabulary());
    select(term);
    updateTools();
}

void VocabularyPane::select(domain::Id<Term> term)
{
    if (m_model->rowCount() == 0 || (current().id == term && term.isValid()))
        return;
    m_table->selectRow(std::max(0, m_model->rowOf(term)));
}

void VocabularyPane::updateTools()
{
    const int row = m_table->currentIndex().row();
    const Term term = current();
    const bool isWritable = term.id.isValid() && !m_workspace.store().isReadOnly();
    m_up->setEnabled(isWritable && row > 0);
    m_down->setEnabled(isWritable && row + 1 < m_model->rowCount());
    m_startMerge->setEnabled(isWritable && m_model->rowCount() > 1);
    m_hide->setEnabled(isWritable);
    m_hide->setText(m_model->isHiddenAt(row) ? tr("Show again") : tr("Hide"));
    m_remove->setEnabled(isWritable && !term.builtIn && m_model->usageAt(row) == 0);
    if (m_mergeLine->isVisible())
        startMerge();
}

void VocabularyPane::rename(domain::Id<Term> term, const QString &key, const QString &label)
{
    submit([term, key, label](const domain::Portfolio &now) { return domain::edits::renameTerm(now, term, key, label); }, {});
}

void VocabularyPane::add()
{
    Term term;
    term.vocabulary = vocabulary();
    term.labelEn = m_new->english();
    term.labelZh = m_new->chinese();
    const auto build = [this, term](const domain::Portfolio &now) { return domain::edits::addTerm(now, term, m_workspace.store().ids()); };
    const qsizetype before = m_model->rowCount();
    submit(build, tr("Added “%1”.").arg(term.labelEn.simplified()));
    if (m_model->rowCount() == before)
        return;
    m_table->selectRow(m_model->rowCount() - 1);
    m_new->startAnew();
}

void VocabularyPane::move(int steps)
{
    submit([id = current().id, steps](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> { return domain::edits::moveTerm(now, id, steps); }, {});
}

void VocabularyPane::toggleHidden()
{
    using domain::edits::Visibility;
    const auto visibility = m_model->isHiddenAt(m_table->currentIndex().row()) ? Visibility::Shown : Visibility::Hidden;
    const auto build = [this, id = current().id, visibility](const domain::Portfolio &now) -> domain::Result<domain::ChangeSet> {
        return domain::edits::setVisibility(now, id, visibility, m_workspace.store().ids());
    };
    submit(build, visibility == Visibility::Hidden ? tr("“%1” is not offered any more; records keep it.").arg(current().labelEn)
                                                   : tr("“%1” is offered again.").arg(current().labelEn));
}

void VocabularyPane::remove()
{
    const Term term = current();
    submit([id = term.id](const domain::Portfolio &now) { return domain::edits::removeTerm(now, id); }, tr("Deleted “%1”. Ctrl+Z brings it back.").arg(term.labelEn));
}

void VocabularyPane::startMerge()
{
    const auto from = current();
    QList<MergeLine::Choice> others;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto other = m_model->termAt(row); other.id != from.id)
            others.append({other.labelEn, other.id.value});
    }
    const auto used = m_model->usageAt(m_table->currentIndex().row());
    m_mergeLine->ask(tr("“%1”, used by %2, becomes").arg(from.labelEn, presentation::countedKind(domain::RecordKind::Unset, used)), others);
}

void VocabularyPane::merge(domain::Id<Term> into, const QString &name)
{
    const auto from = current();
    submit([id = from.id, into](const domain::Portfolio &now) { return domain::edits::mergeTerms(now, id, into); },
           tr("“%1” is “%2” now. Ctrl+Z takes it apart again.").arg(from.labelEn, name));
    select(into);
}

QString VocabularyPane::refusalSentence(const domain::Error &error) const
{
    const QString where = error.where;
    if (where == QLatin1String("label_en") || where == QLatin1String("label_zh"))
        return error.detail.isEmpty() ? tr("A term needs a label in English.") : tr("“%1” is a label of this vocabulary already. Choose another one, or merge the two.").arg(error.detail);
    if (where == QLatin1String("built_in"))
        return tr("“%1” is built in: rules hang on it. Hide it instead.").arg(error.detail);
    if (where == QLatin1String("merged_into"))
        return tr("“%1” is in use. Merge it into another term instead.").arg(error.detail);
    return presentation::sentence(error);
}

void VocabularyPane::submit(const EditQueue::Build &build, const QString &sentence)
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

bool VocabularyPane::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isMove = key && key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    const bool isRemoval = key && key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete;
    if (!isMove && !isRemoval)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isRemoval ? remove() : move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace widgets
