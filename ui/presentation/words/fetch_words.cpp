// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/words/fetch_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation {

using remote::FetchProblem;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Fetch", source);
}

} // namespace

QString fetchSentence(const remote::FetchResult &result)
{
    if (!result.problem)
        return {};
    const char *source = nullptr;
    switch (*result.problem) {
    case FetchProblem::BadAddress: source = QT_TRANSLATE_NOOP("Fetch", "“%1” is not a web address. It looks like https://clinicaltrials.gov/api/v2"); break;
    case FetchProblem::Offline: source = QT_TRANSLATE_NOOP("Fetch", "%1 cannot be reached: this machine seems to be off line. Check the connection and the address, or import a downloaded file instead."); break;
    case FetchProblem::NoAnswer: source = QT_TRANSLATE_NOOP("Fetch", "The registry stopped answering (%1). Nothing was taken over; try again later."); break;
    case FetchProblem::Refused: source = QT_TRANSLATE_NOOP("Fetch", "The registry refused the question (HTTP %1). Nothing was taken over; check what was asked, or try again later."); break;
    case FetchProblem::BadAnswer: source = QT_TRANSLATE_NOOP("Fetch", "What came back are no studies (“%1”). A login page of the network, or a wrong address, answers like that."); break;
    case FetchProblem::TooLarge: source = QT_TRANSLATE_NOOP("Fetch", "The answer is larger than any page of studies, so it was stopped. Check the address."); break;
    case FetchProblem::CannotWrite: source = QT_TRANSLATE_NOOP("Fetch", "The pages cannot be written to disk (%1). Free some space and try again."); break;
    case FetchProblem::NothingFound: source = QT_TRANSLATE_NOOP("Fetch", "The registry has no trial for this."); break;
    case FetchProblem::Canceled: return {};
    }
    return words(source).replace(QLatin1String("%1"), result.detail);
}

QString fetchProgress(qint64 studies, qint64 total)
{
    const QLocale locale;
    return total > 0 ? words(QT_TRANSLATE_NOOP("Fetch", "%1 of %2 trials")).arg(locale.toString(studies), locale.toString(total))
                     : words(QT_TRANSLATE_NOOP("Fetch", "%1 trials")).arg(locale.toString(studies));
}

QString fetchWait(std::chrono::milliseconds wait, int attempt)
{
    return words(QT_TRANSLATE_NOOP("Fetch", "The registry is busy; asking again in %1 seconds (attempt %2).")).arg((wait.count() + 999) / 1000).arg(attempt);
}

QString fetchPreview(const QString &text)
{
    const qsizetype numbers = remote::numbersIn(text).size();
    if (numbers > 0)
        return numbers == 1 ? words(QT_TRANSLATE_NOOP("Fetch", "One trial by its number.")) : words(QT_TRANSLATE_NOOP("Fetch", "%1 trials by their numbers.")).arg(QLocale().toString(numbers));
    const QString term = text.simplified();
    return term.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Fetch", "All trials that the registry finds for “%1”.")).arg(term.left(60));
}

} // namespace presentation
