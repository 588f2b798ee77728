// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/search_rows.h"

#include "domain/value_text.h"
#include "presentation/search/search_words.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using domain::Portfolio;
using domain::RecordKind;
using Type = SearchRow::Type;

namespace {

constexpr qsizetype kPerGroup = 5;
constexpr qsizetype kOfOnlyGroup = 20;

SearchRow groupRow(const QString &title, RecordKind kind = RecordKind::Unset)
{
    SearchRow row;
    row.kind = kind;
    row.title = title;
    return row;
}

SearchRow commandRow(const QList<SearchCommand> &commands, int index)
{
    SearchRow row;
    row.type = Type::Command;
    row.command = index;
    row.title = commands[index].title;
    row.keys = commands[index].keys;
    return row;
}

/// Where what was typed stands in a text: all of it, else its first word that is there.
TextFolder::Span spanOf(TextFolder &folder, const QString &text, const SearchNeedle &needle)
{
    auto span = folder.find(text, needle.whole);
    for (size_t i = 0; span.start < 0 && i < needle.words.size(); ++i)
        span = folder.find(text, needle.words[i]);
    return span;
}

/// The text that a record was found in.
QString foundText(const Portfolio &portfolio, const SearchHit &hit, TextFolder &folder)
{
    QString found;
    int index = -1;
    visitSearchTexts(portfolio, hit.kind, hit.id, [&](SearchReason, QStringView text) {
        if (folder.folded(text).empty())
            return;
        if (++index == hit.text)
            found = text.toString();
    });
    return found;
}

/// Of a long text what stands around the place.
QString around(const QString &text, const TextFolder::Span &span)
{
    constexpr qsizetype kBefore = 36;
    constexpr qsizetype kLength = 160;
    const QString line = QString(text).replace(u'\n', u' ');
    if (span.start <= kBefore)
        return line.left(kLength);
    const qsizetype word = line.lastIndexOf(u' ', span.start - kBefore / 2);
    const qsizetype from = word > span.start - kBefore ? word + 1 : span.start - kBefore / 2;
    return u'…' + line.mid(from, kLength);
}

class Rows
{
public:
    Rows(const SearchAnswer &answer, const Portfolio &portfolio)
        : m_answer(answer)
        , m_portfolio(portfolio)
        , m_needle(searchNeedle(answer.question))
    {
    }

    /// The kinds found, that of the best hit first.
    QList<RecordKind> kinds() const
    {
        QList<RecordKind> kinds;
        for (const auto &hit : m_answer.hits) {
            if (!kinds.contains(hit.kind))
                kinds.append(hit.kind);
        }
        return kinds;
    }

    void addGroup(RecordKind kind, qsizetype most, QList<SearchRow> &rows)
    {
        QList<SearchRow> shown;
        qsizetype count = 0;
        for (const auto &hit : m_answer.hits) {
            if (hit.kind != kind)
                continue;
            ++count;
            if (shown.size() < most && !recordName(m_portfolio, kind, hit.id, domain::Language::English).isEmpty())
                shown.append(row(hit));
        }
        if (shown.isEmpty())
            return;
        rows.append(groupRow(searchGroupTitle(kind), kind));
        rows += shown;
        if (count > shown.size())
            rows.append(allRow(kind, count));
    }

private:
    SearchRow row(const SearchHit &hit)
    {
        SearchRow row = recordRow(m_portfolio, hit.kind, hit.id);
        row.inTitle = spanOf(m_folder, row.title, m_needle);
        const QString text = foundText(m_portfolio, hit, m_folder);
        if (text.isEmpty() || row.title.contains(text))
            return row;
        const QString shown = around(text, spanOf(m_folder, text, m_needle));
        row.detail = searchReasonText(hit.reason, shown);
        row.inDetail = spanOf(m_folder, row.detail, m_needle);
        return row;
    }

    SearchRow allRow(RecordKind kind, qsizetype count) const
    {
        SearchRow row;
        row.type = Type::All;
        row.kind = kind;
        row.title = m_answer.isComplete ? QCoreApplication::translate("Search", "All %1").arg(searchCountText(kind, count))
                                        : QCoreApplication::translate("Search", "All that are found, more than %1").arg(searchCountText(kind, count));
        row.keys = QCoreApplication::translate("Search", "Ctrl Enter");
        return row;
    }

    const SearchAnswer &m_answer;
    const Portfolio &m_portfolio;
    SearchNeedle m_needle;
    TextFolder m_folder;
};

void addCommands(const QList<int> &found, const QList<SearchCommand> &commands, QList<SearchRow> &rows)
{
    constexpr qsizetype kMostCommands = 8;
    if (found.isEmpty())
        return;
    rows.append(groupRow(QCoreApplication::translate("Search", "Commands")));
    for (qsizetype i = 0; i < std::min(found.size(), kMostCommands); ++i)
        rows.append(commandRow(commands, found[i]));
}

bool beginsWith(const QString &title, const QString &typed)
{
    TextFolder folder;
    return folder.folded(title).starts_with(folder.folded(typed));
}

} // namespace

SearchRow recordRow(const Portfolio &portfolio, RecordKind kind, qint64 id)
{
    SearchRow row;
    row.type = Type::Record;
    row.kind = kind;
    row.id = id;
    row.title = searchTitle(portfolio, kind, id);
    row.detail = searchDescription(portfolio, kind, id);
    return row;
}

QList<SearchRow> searchRows(const SearchAnswer &answer, const Portfolio &portfolio, const QList<SearchCommand> &commands)
{
    QList<SearchRow> rows;
    const auto found = matchingCommands(answer.question, commands);
    const bool commandsFirst = !found.isEmpty() && beginsWith(commands[found.first()].title, answer.question);
    if (commandsFirst)
        addCommands(found, commands, rows);
    Rows records(answer, portfolio);
    const auto kinds = records.kinds();
    for (const RecordKind kind : kinds)
        records.addGroup(kind, kinds.size() == 1 ? kOfOnlyGroup : kPerGroup, rows);
    if (!commandsFirst)
        addCommands(found, commands, rows);
    if (portfolio.rows<domain::Trial>().size() > 0 && !searchNeedle(answer.question).words.empty()) {
        SearchRow texts;
        texts.type = Type::Texts;
        texts.title = QCoreApplication::translate("Search", "Search full registry texts…");
        texts.detail = QCoreApplication::translate("Search", "Summaries, outcome measures and locations of the registered trials; takes longer");
        rows.append(texts);
    }
    return rows;
}

QList<SearchRow> recentRows(const SearchRecents &recents, const Portfolio &portfolio, const QList<SearchCommand> &commands)
{
    QList<SearchRow> rows;
    for (const auto &[kind, id] : recents.records) {
        if (!recordName(portfolio, kind, id, domain::Language::English).isEmpty())
            rows.append(recordRow(portfolio, kind, id));
    }
    QSet<int> used;
    for (const auto &title : recents.commands) {
        const auto at = std::ranges::find(commands, title, &SearchCommand::title);
        if (at == commands.end())
            continue;
        used.insert(int(at - commands.begin()));
        rows.append(commandRow(commands, int(at - commands.begin())));
    }
    if (!rows.isEmpty())
        rows.prepend(groupRow(QCoreApplication::translate("Search", "Recent")));
    if (used.size() < commands.size())
        rows.append(groupRow(QCoreApplication::translate("Search", "Commands")));
    for (int i = 0; i < commands.size(); ++i) {
        if (!used.contains(i))
            rows.append(commandRow(commands, i));
    }
    return rows;
}

QList<int> matchingCommands(const QString &text, const QList<SearchCommand> &commands)
{
    const SearchNeedle needle = searchNeedle(text);
    TextSegment::Builder builder(nullptr);
    for (int i = 0; i < commands.size(); ++i)
        builder.add(i, commands[i].title, commands[i].keywords);
    std::vector<SearchHit> hits;
    QList<int> found;
    if (needle.words.empty())
        return found;
    builder.take()->search(needle, [] { return false; }, [&](const SearchHit &hit) { hits.push_back(hit); });
    std::ranges::stable_sort(hits, {}, &SearchHit::score);
    for (const auto &hit : hits)
        found.append(int(hit.id));
    return found;
}

} // namespace presentation
