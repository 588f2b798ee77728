// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/filter_edit.h"

#include "widgets/filter/suggestion_delegate.h"
#include "widgets/style/painting.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace widgets {

namespace {

constexpr int kListWidth = 420;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new presentation::FilterCompletionModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(domain::kMostSuggestions);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setMinimumWidth(kListWidth);
    m_completer->popup()->setAccessibleName(tr("Suggestions for the filter"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        markProblem(0, 0);
        offer();
    });
}

void FilterEdit::setSuggestions(Suggest suggest, std::function<domain::Snapshot()> portfolio)
{
    m_suggest = std::move(suggest);
    m_portfolio = std::move(portfolio);
}

void FilterEdit::offer()
{
    const auto suggestions = m_suggest ? m_suggest(text(), cursorPosition()) : QList<domain::FilterSuggestion>();
    const bool isThere = suggestions.size() == 1 && suggestions.first().isWhole()
        && text().mid(suggestions.first().from, suggestions.first().length) == suggestions.first().text;
    if (suggestions.isEmpty() || isThere) {
        m_completer->popup()->hide();
        return;
    }
    m_model->setSuggestions(*m_portfolio(), suggestions);
    showFrame();
    m_completer->complete(QRect(0, 0, qMax(kListWidth, width()), height() + 2));
    m_completer->popup()->setCurrentIndex({}); // Enter applies the line unless a suggestion was chosen.
}

/// In the colors of the theme that is shown now.
void FilterEdit::showFrame()
{
    const presentation::Theme theme = themeOf(*this);
    QPalette palette = m_completer->popup()->palette();
    palette.setColor(QPalette::WindowText, theme.color(presentation::ColorRole::StrongBorder));
    palette.setColor(QPalette::Base, theme.color(presentation::ColorRole::Raised));
    m_completer->popup()->setPalette(palette);
    m_completer->popup()->setFrameStyle(int(QFrame::Box) | int(QFrame::Plain));
}

void FilterEdit::take(int row)
{
    const domain::FilterSuggestion suggestion = m_model->suggestion(row);
    QString line = text();
    const bool isAtEnd = suggestion.from + suggestion.length == line.size();
    const QString after = suggestion.isWhole() && isAtEnd ? QStringLiteral(" ") : QString();
    line.replace(suggestion.from, suggestion.length, suggestion.text + after);
    setText(line);
    setCursorPosition(int(suggestion.from + suggestion.text.size() + after.size()));
    m_completer->popup()->hide();
    if (!suggestion.isWhole())
        QMetaObject::invokeMethod(this, &FilterEdit::offer, Qt::QueuedConnection); // The list that was used closes first.
}

/// Tab takes the first suggestion where none was chosen.
bool FilterEdit::takesFromList(const QKeyEvent &event)
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Tab || (isEnter && chosen.isValid())) {
        take(chosen.isValid() ? chosen.row() : 0);
        return true;
    }
    if (isEnter)
        m_completer->popup()->hide();
    return false;
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (takesFromList(key))
            return true;
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            Q_EMIT returnPressed();
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier));
    if (isDown) {
        offer();
        return;
    }
    if (event->key() == Qt::Key_Backspace && text().isEmpty())
        Q_EMIT lastPieceWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_completer->setWidget(this);
}

void FilterEdit::markProblem(qsizetype from, qsizetype length)
{
    if (length == 0 && !m_isMarked)
        return;
    m_isMarked = length > 0;
    drawMark(from, length);
    if (length > 0)
        setSelection(int(from), int(length));
}

/// A line edit draws formats only where an input method asks for them.
void FilterEdit::drawMark(qsizetype from, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeOf(*this).color(presentation::ColorRole::Bad));
        attributes.append({QInputMethodEvent::TextFormat, int(from) - cursorPosition(), int(length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace widgets
