// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/block_list.h"

#include "analytics/reports/live_figures.h"
#include "presentation/colors/theme.h"
#include "presentation/words/field_words.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace widgets {

using analytics::ReportBlock;
using Kind = ReportBlock::Kind;

namespace {

/// What live figures mean, in the order of their block; what cannot be read stays as it was typed.
QString meaningsOf(const QStringList &figures, domain::Language language)
{
    QStringList meanings;
    for (const QString &expression : figures) {
        const auto *figure = analytics::findLiveFigure(expression.section(u' ', 0, 0));
        meanings.append(figure ? figure->meaning.in(language) : expression);
    }
    return meanings.join(QStringLiteral(" · "));
}

QString sinceText(const QString &since)
{
    if (since == QLatin1StringView("edition"))
        return BlockList::tr("since the last edition");
    static const QRegularExpression span(QStringLiteral("^(\\d{1,3}) *(year|month|week|day)s?$"));
    const auto match = span.match(since);
    if (!match.hasMatch())
        return since; // A date, or what cannot be read.
    const int n = match.capturedView(1).toInt();
    const auto unit = match.capturedView(2);
    if (unit == QLatin1StringView("year"))
        return BlockList::tr("over %n year(s)", nullptr, n);
    if (unit == QLatin1StringView("month"))
        return BlockList::tr("over %n month(s)", nullptr, n);
    return unit == QLatin1StringView("week") ? BlockList::tr("over %n week(s)", nullptr, n) : BlockList::tr("over %n day(s)", nullptr, n);
}

QString sectionText(const QString &section)
{
    if (section == QLatin1StringView("facts"))
        return BlockList::tr("Facts");
    if (section == QLatin1StringView("milestones"))
        return BlockList::tr("Regulatory events");
    return section == QLatin1StringView("sources") ? BlockList::tr("Sources") : section;
}

/// What a block is about, in few words.
QString contentOf(const ReportBlock &block, domain::Language language)
{
    switch (block.kind) {
    case Kind::Heading:
    case Kind::Text: return block.text.in(language).simplified();
    case Kind::KeyFigures: return meaningsOf(block.figures, language);
    case Kind::Chart:
        if (const auto *entry = analytics::findChart(block.chart.id))
            return entry->name(language);
        return block.chart.id;
    case Kind::Table: return !block.view.isEmpty() ? block.view : !block.text.in(language).isEmpty() ? block.text.in(language) : presentation::kindTitle(block.records);
    case Kind::Changes: return BlockList::tr("%1, %2", "records, since when").arg(presentation::kindTitle(block.records), sinceText(block.since));
    case Kind::Subject: return sectionText(block.section);
    case Kind::PageBreak: break;
    }
    return {};
}

} // namespace

BlockList::BlockList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Blocks of the report"));
    setAccessibleDescription(tr("Alt Up and Alt Down move a block, Delete removes it."));
}

QString BlockList::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Heading: return tr("Heading");
    case Kind::Text: return tr("Text");
    case Kind::KeyFigures: return tr("Key figures");
    case Kind::Chart: return tr("Chart");
    case Kind::Table: return tr("Table");
    case Kind::Changes: return tr("What changed");
    case Kind::Subject: return tr("About the record");
    case Kind::PageBreak: return tr("Page break");
    }
    return {};
}

void BlockList::setBlocks(const QList<ReportBlock> &blocks, domain::Language language)
{
    const int place = std::clamp(currentRow(), 0, std::max(0, int(blocks.size()) - 1));
    const QSignalBlocker blocker(this);
    clear();
    for (const ReportBlock &block : blocks) {
        const QString content = contentOf(block, language);
        addItem(content.isEmpty() ? kindName(block.kind) : tr("%1: %2").arg(kindName(block.kind), content));
        item(count() - 1)->setToolTip(content.toHtmlEscaped());
    }
    setCurrentRow(place);
}

void BlockList::markProblems(const QSet<int> &faulty)
{
    const QColor bad = presentation::Theme::of(palette()).color(presentation::ColorRole::Bad);
    for (int row = 0; row < count(); ++row) {
        item(row)->setForeground(faulty.contains(row) ? QBrush(bad) : QBrush(palette().color(QPalette::Text)));
        item(row)->setData(Qt::AccessibleDescriptionRole, faulty.contains(row) ? tr("Has a mistake") : QString());
    }
}

void BlockList::moveCurrent(int places)
{
    const int to = currentRow() + places;
    if (currentRow() >= 0 && to >= 0 && to < count())
        Q_EMIT moveRequested(currentRow(), to);
}

void BlockList::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeRequested(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

/// The list itself moves nothing: the report changes, and the list follows.
void BlockList::dropEvent(QDropEvent *event)
{
    const int from = currentRow();
    const QModelIndex over = indexAt(event->position().toPoint());
    int to = over.isValid() ? over.row() : count();
    if (dropIndicatorPosition() == BelowItem)
        ++to;
    if (to > from)
        --to;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from)
        Q_EMIT moveRequested(from, std::clamp(to, 0, count() - 1));
}

} // namespace widgets
