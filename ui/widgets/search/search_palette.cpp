// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_palette.h"

#include "presentation/search/search_words.h"
#include "widgets/search/search_delegate.h"
#include "widgets/shell/text_label.h"
#include "widgets/style/icon.h"
#include "widgets/style/painting.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

using presentation::ColorRole;
using presentation::SearchRow;
using presentation::TextRole;
using Type = SearchRow::Type;

namespace {

constexpr int kWidth = 680;
constexpr int kTop = 52;
constexpr int kMostHeight = 560;
constexpr int kAround = 66; // The field and the note, with their margins.

} // namespace

SearchPalette::SearchPalette(workspace::Workspace &workspace, workspace::ViewState &state, QWidget *window)
    : QFrame(window)
    , m_workspace(workspace)
    , m_task(state)
    , m_texts(workspace)
    , m_recent(workspace.store().path())
    , m_model(new presentation::SearchModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new TextLabel(TextRole::Footnote, ColorRole::TextTertiary, this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setAccessibleName(tr("Search everywhere"));
    makeParts();
    hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_showsTexts = false;
        m_texts.stop();
        m_task.ask(text);
    });
    connect(&m_task, &presentation::SearchTask::answered, this, &SearchPalette::showAnswer);
    connect(&m_texts, &presentation::RegistryTextSearch::progressed, this, &SearchPalette::showTexts);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
    window->installEventFilter(this);
}

void SearchPalette::makeParts()
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setPlaceholderText(tr("Names, codes, NCT numbers, pinyin, partners, notes, commands"));
    m_field->addAction(icon(u"search", ColorRole::TextTertiary), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("searchNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
}

void SearchPalette::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    if (isVisible())
        showAnswer();
}

void SearchPalette::setKinds(const QSet<domain::RecordKind> &kinds)
{
    m_kinds = kinds;
}

void SearchPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!m_showsTexts)
        m_task.ask(m_field->text());
    place();
}

void SearchPalette::dismiss()
{
    m_texts.stop();
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

/// Below the top bar, in the middle, as high as its lines need.
void SearchPalette::place()
{
    int lines = 0;
    for (int row = 0; row < m_model->rowCount() && lines < kMostHeight; ++row)
        lines += m_list->sizeHintForRow(row);
    const QWidget *window = parentWidget();
    const int width = std::min(kWidth, window->width() - 48);
    const int height = std::min({kAround + lines + 4, kMostHeight, window->height() - kTop - 24});
    setGeometry((window->width() - width) / 2, kTop, width, height);
}

QList<presentation::SearchCommand> SearchPalette::described() const
{
    QList<presentation::SearchCommand> list;
    for (const auto &command : m_commands)
        list.append({command.title, command.keywords, command.shortcut.toString(QKeySequence::NativeText).replace(u'+', u' ')});
    return list;
}

presentation::SearchAnswer SearchPalette::shownAnswer() const
{
    auto answer = m_task.answer();
    std::erase_if(answer.hits, [this](const presentation::SearchHit &hit) { return !m_kinds.contains(hit.kind); });
    return answer;
}

void SearchPalette::showAnswer()
{
    if (!isVisible() || m_showsTexts)
        return;
    const auto snapshot = m_task.snapshot();
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    showRows(isEmpty ? presentation::recentRows(m_recent.recents(), *snapshot, described())
                     : presentation::searchRows(shownAnswer(), *snapshot, described()));
    if (!m_task.isReady())
        m_note->setText(tr("Getting ready to search…"));
    else if (!isEmpty && m_task.answer().hits.empty())
        m_note->setText(tr("No record has all of these words. Try fewer words, or a part of a name."));
    else
        m_note->setText(tr("Enter opens · Ctrl Enter lists all of the kind · Tab goes to the next kind · Esc closes"));
}

void SearchPalette::showTexts()
{
    if (!m_showsTexts)
        return;
    SearchRow title;
    title.kind = domain::RecordKind::Trial;
    title.title = tr("Trials by their registry texts");
    QList<SearchRow> rows{title};
    rows += m_texts.rows();
    if (m_texts.found().size() > m_texts.rows().size()) {
        SearchRow all;
        all.type = Type::All;
        all.kind = domain::RecordKind::Trial;
        all.title = tr("All %1").arg(presentation::searchCountText(domain::RecordKind::Trial, m_texts.found().size()));
        rows.append(all);
    }
    showRows(rows);
    const QString found = presentation::searchCountText(domain::RecordKind::Trial, m_texts.found().size());
    m_note->setText(m_texts.isRunning() ? tr("Reading registry texts, %1% · %2 so far · Esc stops").arg(int(m_texts.share() * 100)).arg(found)
                                        : tr("Read all registry texts: %1 found.").arg(found));
}

/// New lines in place of the old ones; who had chosen a line keeps it.
void SearchPalette::showRows(const QList<SearchRow> &rows)
{
    const int current = m_list->currentIndex().row();
    const SearchRow wanted = current >= 0 ? m_model->row(current) : SearchRow();
    const bool wasMoved = current > m_model->choosable(0, 1);
    m_model->setRows(rows);
    select(wasMoved ? m_model->rowLike(wanted) : m_model->choosable(0, 1));
    place();
}

void SearchPalette::select(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row > 0 && m_model->choosable(row - 1, -1) < 0 ? 0 : row));
    m_field->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int from = m_list->currentIndex().row();
    const int to = std::clamp(from + rows, 0, std::max(0, last));
    const int direction = rows > 0 ? 1 : -1;
    int row = m_model->choosable(to, direction);
    if (row < 0)
        row = m_model->choosable(to, -direction);
    select(row);
}

void SearchPalette::moveToGroup(int direction)
{
    int row = m_list->currentIndex().row();
    const auto isGroup = [this](int at) { return at >= 0 && m_model->row(at).type == Type::Group; };
    if (direction < 0) { // To the beginning of this group, then over its title.
        while (row > 0 && !isGroup(row))
            --row;
        --row;
    }
    while (row >= 0 && row < m_model->rowCount() && !isGroup(row))
        row += direction;
    if (row >= 0 && row < m_model->rowCount())
        select(m_model->choosable(row, 1));
}

bool SearchPalette::handleKey(const QKeyEvent &event)
{
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->height() / 44 - 1);
    switch (event.key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp: move(-page); return true;
    case Qt::Key_PageDown: move(page); return true;
    case Qt::Key_Tab: moveToGroup(1); return true;
    case Qt::Key_Backtab: moveToGroup(-1); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            list(row);
        else
            activate(row);
        return true;
    default: return false;
    }
}

void SearchPalette::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const SearchRow chosen = m_model->row(row);
    switch (chosen.type) {
    case Type::Group: return;
    case Type::All: list(row); return;
    case Type::Command: run(chosen.command); return;
    case Type::Texts:
        m_showsTexts = true;
        m_texts.start(m_field->text());
        showTexts();
        return;
    case Type::Record:
        m_recent.remember(chosen.kind, chosen.id);
        m_before.clear();
        dismiss();
        Q_EMIT recordChosen(chosen.kind, chosen.id);
    }
}

void SearchPalette::list(int row)
{
    const SearchRow chosen = row < 0 ? SearchRow() : m_model->row(row);
    const auto ids = m_showsTexts ? m_texts.found() : m_task.answer().idsOf(chosen.kind);
    if ((chosen.type != Type::All && chosen.type != Type::Record) || ids.isEmpty())
        return;
    m_before.clear();
    dismiss();
    Q_EMIT listRequested(chosen.kind, ids, tr("Search: %1").arg(m_field->text().simplified()));
}

void SearchPalette::run(int command)
{
    const Command chosen = m_commands.value(command);
    m_recent.remember(chosen.title);
    dismiss();
    if (chosen.run)
        chosen.run();
}

/// A click beside the palette closes it; a dialog or another window in front does not.
void SearchPalette::followFocus(const QWidget *now)
{
    if (!isVisible() || !now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before.clear();
    dismiss();
}

bool SearchPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object == m_field && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (object == m_field && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    return QFrame::eventFilter(object, event);
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const presentation::Theme theme = themeOf(*this);
    painter.fillRect(rect(), theme.color(ColorRole::Raised));
    drawPanel(painter, {rect(), theme.color(ColorRole::Raised), theme.color(ColorRole::StrongBorder), kCardRadius});
}

} // namespace widgets
