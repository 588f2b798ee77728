// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/editors/line_editor.h"

#include "domain/territories.h"
#include "domain/text/money_text.h"
#include "domain/value_text.h"
#include "widgets/style/icon.h"
#include "presentation/words/window_language.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QUrl>

namespace widgets {

using domain::FieldKind;
using domain::Value;

namespace {

enum ChoiceRole { ValueRole = Qt::UserRole + 1, TextRole, CreateRole };

QString listText(const QString &stored)
{
    return stored.split(u'|', Qt::SkipEmptyParts).join(QStringLiteral("; "));
}

Value listValue(const QString &typed)
{
    static const QRegularExpression separator(QStringLiteral("[|;；\n]"));
    QStringList items;
    for (const auto &item : typed.split(separator, Qt::SkipEmptyParts)) {
        if (const QString text = item.simplified(); !text.isEmpty() && !items.contains(text))
            items.append(text);
    }
    return items.isEmpty() ? Value() : Value(items.join(u'|'));
}

/// Terms, indications and sources have no page of their own.
bool leadsToAPage(domain::RecordKind kind)
{
    using enum domain::RecordKind;
    return kind == Candidate || kind == Company || kind == Deal || kind == Trial;
}

} // namespace

QString editingText(const domain::FieldMeta &field, const Value &value, const domain::Portfolio &portfolio)
{
    if (domain::isEmpty(value))
        return {};
    const auto *number = std::get_if<qint64>(&value);
    if (field.kind == FieldKind::Money && number)
        return domain::typedAmountText(*number, presentation::windowLanguage());
    if (field.kind == FieldKind::BasisPoints && number)
        return QStringLiteral("%1%").arg(double(*number) / 100.0, 0, 'f', *number % 100 == 0 ? 0 : *number % 10 == 0 ? 1 : 2);
    if (field.kind == FieldKind::Integer && number)
        return QString::number(*number);
    if (const auto *text = std::get_if<QString>(&value)) {
        if (field.kind == FieldKind::List)
            return listText(*text);
        if (field.kind != FieldKind::Country && !domain::isTerritory(field))
            return *text;
    }
    return domain::displayText(field, value, portfolio, formLanguage());
}

QString linkHost(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && url.isValid() ? url.host() : QString();
}

LineEditor::LineEditor(const domain::FieldMeta &field, const workspace::Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent), m_line(new QLineEdit(this))
{
    setInput(m_line);
    m_line->setToolTip(hint());
    m_line->installEventFilter(this);
    if (field.kind == FieldKind::Reference || field.kind == FieldKind::Url)
        makeOpenAction();
    if (hasChoices(field))
        makeCompleter();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::leave);
}

LineEditor::~LineEditor()
{
    // The line loses the keyboard when it is deleted, which is after this object has gone: nobody leaves a field by that.
    m_line->disconnect(this);
}

QString LineEditor::hint() const
{
    switch (field().kind) {
    case FieldKind::Date: return tr("Jun 2025, Q3 2025, 2025-06-30");
    case FieldKind::Money: return tr("650 M, 1.3 B");
    case FieldKind::BasisPoints: return tr("12.5%");
    case FieldKind::List: return tr("one; another");
    case FieldKind::Url: return tr("https://…");
    default: return {};
    }
}

void LineEditor::makeOpenAction()
{
    m_open = m_line->addAction(icon(u"go-next"), QLineEdit::TrailingPosition);
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, &LineEditor::open);
    connect(m_open, &QAction::triggered, this, [this] {
        const auto *id = std::get_if<qint64>(&m_shown);
        if (field().kind == FieldKind::Reference && id)
            Q_EMIT openRequested(field().references, *id);
    });
}

void LineEditor::makeCompleter()
{
    m_choices = new QStandardItemModel(this);
    m_completer = new QCompleter(m_choices, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(m_line);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LineEditor::choose);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::propose);
    auto *all = m_line->addAction(icon(u"go-down"), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Show choices (Alt+Down)"));
    all->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, this, [this] {
        m_line->setFocus();
        propose(m_line->isModified() ? m_line->text() : QString());
    });
}

void LineEditor::propose(const QString &typed)
{
    if (m_line->isReadOnly())
        return;
    m_choices->clear();
    const QString name = typed.simplified();
    bool isKnown = name.isEmpty();
    for (const auto &choice : findChoices(field(), name, *workspace().snapshot(), formLanguage())) {
        auto *item = new QStandardItem(choice.detail.isEmpty() ? choice.text : QStringLiteral("%1   %2").arg(choice.text, choice.detail));
        item->setData(QVariant::fromValue(choice.value), ValueRole);
        item->setData(choice.text, TextRole);
        m_choices->appendRow(item);
        isKnown = isKnown || choice.text.compare(name, Qt::CaseInsensitive) == 0;
    }
    if (!isKnown && canCreate(field())) {
        auto *item = new QStandardItem(tr("Create “%1”").arg(name));
        item->setData(name, CreateRole);
        m_choices->appendRow(item);
    }
    if (m_choices->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void LineEditor::choose(const QModelIndex &index)
{
    if (const QString name = index.data(CreateRole).toString(); !name.isEmpty()) {
        m_line->setText(name);
        m_line->setModified(true);
        Q_EMIT createRequested(name);
        return;
    }
    m_chosen = ReferenceChoice{index.data(TextRole).toString(), {}, index.data(ValueRole).value<Value>()};
    m_line->setText(m_chosen->text);
    m_line->setModified(true);
    Q_EMIT left();
}

void LineEditor::leave()
{
    // Return in the list of proposals reaches the line first; the proposal is what counts then.
    const bool isChoosing = m_completer && m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if (!isChoosing && isModified())
        Q_EMIT left();
}

void LineEditor::showValue(const Value &value)
{
    m_shown = value;
    m_chosen.reset();
    m_showsSeveral = false;
    updatePlaceholder();
    const QString text = editingText(field(), value, *shownPortfolio());
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    }
    m_line->setModified(false);
    updateOpenAction();
}

void LineEditor::showSeveral()
{
    m_shown = {};
    m_chosen.reset();
    m_line->clear();
    m_showsSeveral = true;
    updatePlaceholder();
    m_line->setModified(false);
    updateOpenAction();
}

/// Hints show where one types only: in every empty field they would be taken for values.
void LineEditor::updatePlaceholder()
{
    m_line->setPlaceholderText(m_showsSeveral ? tr("Several values") : m_line->hasFocus() ? hint() : QString());
}

bool LineEditor::eventFilter(QObject *object, QEvent *event)
{
    const bool handled = FieldEditor::eventFilter(object, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &LineEditor::updatePlaceholder, Qt::QueuedConnection);
    return handled;
}

void LineEditor::updateOpenAction()
{
    if (!m_open)
        return;
    const auto *link = std::get_if<QString>(&m_shown);
    const QString host = link ? linkHost(*link) : QString();
    m_open->setVisible(field().kind == FieldKind::Reference ? !domain::isEmpty(m_shown) && leadsToAPage(field().references) : !host.isEmpty());
    m_open->setToolTip(host.isEmpty() ? tr("Open “%1”").arg(m_line->text()) : tr("Open %1 in the browser").arg(host));
}

void LineEditor::open() const
{
    const auto *link = std::get_if<QString>(&m_shown);
    if (field().kind == FieldKind::Url && link && !linkHost(*link).isEmpty())
        QDesktopServices::openUrl(QUrl(*link));
}

bool LineEditor::isModified() const
{
    return m_line->isModified();
}

domain::Result<Value> LineEditor::typedValue() const
{
    const QString text = m_line->text();
    if (m_chosen && m_chosen->text == text)
        return m_chosen->value;
    if (text.trimmed().isEmpty())
        return Value();
    if (field().kind == FieldKind::List)
        return listValue(text);
    return domain::parseTyped(field(), text.trimmed(), *workspace().snapshot());
}

QString LineEditor::typedText() const
{
    return m_line->text();
}

void LineEditor::restoreTyped(const QString &text)
{
    m_chosen.reset();
    m_line->setText(text);
    m_line->setModified(true);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

} // namespace widgets
