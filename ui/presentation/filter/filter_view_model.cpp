// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filter/filter_view_model.h"

#include "domain/filter/evaluation.h"
#include "presentation/filter/filter_words.h"
#include "presentation/words/field_words.h"

#include <QCoreApplication>

namespace presentation {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FilterWords", source);
}

} // namespace

QList<FilterPiece> FilterViewModel::pieces(domain::RecordKind shown) const
{
    const auto &filter = m_state.filter();
    const auto snapshot = m_state.snapshot();
    const QStringList ignored = domain::inertConditions(*snapshot, filter, shown);
    QList<FilterPiece> pieces;
    for (const auto &condition : filter.conditions) {
        const ConditionWords text = conditionWords(*snapshot, condition, shown);
        const bool isInert = ignored.contains(condition.toString());
        const QString reason = isInert ? words(QT_TRANSLATE_NOOP("FilterWords", "does not apply to %1")).arg(kindTitle(shown).toLower()) : QString();
        pieces.append({int(pieces.size()), text.field, text.value, reason});
    }
    for (const auto &word : filter.words)
        pieces.append({int(pieces.size()), words(QT_TRANSLATE_NOOP("FilterWords", "Text")), word, {}});
    for (const auto &word : filter.excludedWords)
        pieces.append({int(pieces.size()), words(QT_TRANSLATE_NOOP("FilterWords", "Text")), words(QT_TRANSLATE_NOOP("FilterWords", "not %1")).arg(word), {}});
    return pieces;
}

std::optional<domain::FilterProblem> FilterViewModel::add(const QString &text)
{
    const domain::FilterLine line = domain::readFilterLine(text);
    if (auto problem = domain::findFilterProblem(*m_state.snapshot(), line))
        return problem;
    const domain::FilterSpec typed = line.filter();
    domain::FilterSpec filter = m_state.filter();
    for (const auto &condition : typed.conditions) {
        if (!filter.conditions.contains(condition))
            filter.conditions.append(condition);
    }
    filter.words += typed.words;
    filter.excludedWords += typed.excludedWords;
    m_state.setFilter(filter);
    return {};
}

void FilterViewModel::remove(int part)
{
    takeText(part);
}

QString FilterViewModel::takeText(int part)
{
    domain::FilterSpec filter = m_state.filter();
    domain::FilterSpec taken;
    const qsizetype wordAt = part - filter.conditions.size();
    const qsizetype excluded = wordAt - filter.words.size();
    if (part < 0 || excluded >= filter.excludedWords.size())
        return {};
    if (wordAt < 0)
        taken.conditions.append(filter.conditions.takeAt(part));
    else if (excluded < 0)
        taken.words.append(filter.words.takeAt(wordAt));
    else
        taken.excludedWords.append(filter.excludedWords.takeAt(excluded));
    m_state.setFilter(filter);
    return taken.toString();
}

int FilterViewModel::pieceCount() const
{
    const auto &filter = m_state.filter();
    return int(filter.conditions.size() + filter.words.size() + filter.excludedWords.size());
}

} // namespace presentation
