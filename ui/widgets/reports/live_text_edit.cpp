// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/live_text_edit.h"

#include "analytics/chart_catalog.h"
#include "analytics/reports/live_figures.h"
#include "presentation/colors/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kShownSuggestions = 12;

QStringList figureNames()
{
    QStringList names;
    for (const auto &one : analytics::liveFigures())
        names.append(QLatin1StringView(one.name));
    return names;
}

QStringList valuesOf(const QString &parameter)
{
    QStringList words;
    if (parameter == QLatin1StringView("chart")) {
        for (const auto &entry : analytics::chartCatalog())
            words.append(QLatin1StringView(entry.id));
    }
    if (parameter == QLatin1StringView("show"))
        words = {QStringLiteral("value"), QStringLiteral("n"), QStringLiteral("of"), QStringLiteral("share"), QStringLiteral("rate"), QStringLiteral("interval"), QStringLiteral("full")};
    if (parameter == QLatin1StringView("of"))
        words = {QStringLiteral("subject")};
    return words;
}

} // namespace

LiveTextEdit::LiveTextEdit(Form form, QWidget *parent)
    : QPlainTextEdit(parent), m_form(form), m_completer(new QCompleter(this)), m_words(new QStringListModel(this))
{
    setTabChangesFocus(true);
    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShownSuggestions);
    m_completer->popup()->setAccessibleName(tr("Live figures"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LiveTextEdit::take);
}

QString LiveTextEdit::openFigure() const
{
    const QString before = textCursor().block().text().first(textCursor().positionInBlock());
    if (m_form == Form::Lines)
        return before.isEmpty() ? QStringLiteral(" ") : before;
    const qsizetype open = before.lastIndexOf(u'{');
    return open < 0 || before.indexOf(u'}', open) >= 0 ? QString() : QStringLiteral(" ") + before.sliced(open + 1);
}

QString LiveTextEdit::wordBefore() const
{
    static const QRegularExpression kEnd(QStringLiteral("[^\\s={]*$"));
    return kEnd.match(openFigure()).captured();
}

QStringList LiveTextEdit::suggestions() const
{
    const QString figure = openFigure();
    if (figure.isEmpty())
        return {};
    const QString typed = wordBefore();
    const QString head = figure.chopped(typed.size());
    QStringList words;
    if (head.trimmed().isEmpty()) {
        words = figureNames();
    } else if (head.endsWith(u'=')) {
        words = valuesOf(head.chopped(1).section(u' ', -1));
    } else if (const auto *entry = analytics::findLiveFigure(head.trimmed().section(u' ', 0, 0))) {
        for (const QString &name : entry->parameterNames()) {
            if (!head.contains(u' ' + name + u'='))
                words.append(name + u'=');
        }
    }
    words.removeIf([&](const QString &word) { return !word.contains(typed, Qt::CaseInsensitive) || word == typed; });
    return words;
}

void LiveTextEdit::offer()
{
    const QStringList words = suggestions();
    m_words->setStringList(words);
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    constexpr int kWidth = 240;
    place.setWidth(kWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LiveTextEdit::take(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBefore().size()));
    cursor.insertText(word);
    setTextCursor(cursor);
    if (word.endsWith(u'='))
        offer();
}

void LiveTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool isTaking = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (isOpen && (isTaking || event->key() == Qt::Key_Escape)) {
        if (isTaking)
            take(m_completer->popup()->currentIndex().data().toString());
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    const bool isAsking = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!isAsking && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT committed();
        return;
    }
    if (!isAsking)
        QPlainTextEdit::keyPressEvent(event);
    if (isAsking || !event->text().isEmpty())
        offer();
}

void LiveTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT committed();
}

void LiveTextEdit::markProblems(const QList<figure::ReportProblem> &problems)
{
    QList<QTextEdit::ExtraSelection> marks;
    QStringList sentences;
    for (const auto &problem : problems) {
        sentences.append(problem.sentence);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        const int last = document()->characterCount() - 1;
        mark.cursor.setPosition(std::min(int(problem.start), last));
        mark.cursor.setPosition(std::min(int(problem.start + problem.length), last), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(presentation::Theme::of(palette()).color(presentation::ColorRole::Bad));
        marks.append(mark);
    }
    setExtraSelections(marks);
    setToolTip(sentences.join(u'\n').toHtmlEscaped());
    setAccessibleDescription(sentences.join(u' '));
}

} // namespace widgets
