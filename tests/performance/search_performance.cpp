// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/environment.h"
#include "presentation/search/search_index.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using presentation::SearchIndex;

namespace {

constexpr double kFrame = 16.0;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What is asked: numbers, codes, names in three scripts, parts of words, words that everything has, words that nothing has.
QStringList questions(const domain::Portfolio &portfolio)
{
    QStringList list{u"hengrui"_s, u"hr"_s, u"恒瑞"_s, u"NCT0531"_s, u"skb 264"_s, u"pembrolizumab"_s, u"lung cancer merck"_s, u"cancer"_s, u"study"_s,
                     u"a"_s, u"zzqqxx"_s, u"sacituzumab tirumotecan breast"_s};
    if (portfolio.of<domain::Trial>().size() > 0)
        list.prepend(portfolio.rows<domain::Trial>().begin()->number);
    return list;
}

/// The best of five: the first answer, stopped after half a frame as the window does, and the whole one.
bool measure(const SearchIndex &index, const QString &question, QTextStream &out)
{
    constexpr qint64 kHalfFrame = 8'000'000;
    double first = 1e9;
    double whole = 1e9;
    size_t hits = 0;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)index.ask(question, [&timer] { return timer.nsecsElapsed() > kHalfFrame; });
        first = std::min(first, milliseconds(timer));
        timer.restart();
        hits = index.ask(question).hits.size();
        whole = std::min(whole, milliseconds(timer));
    }
    out << question.leftJustified(34) << u"%1 ms first"_s.arg(first, 7, 'f', 2) << u"%1 ms all"_s.arg(whole, 9, 'f', 2) << u"%1 found"_s.arg(hits, 9) << Qt::endl;
    return first <= kFrame;
}

bool measureAll(const domain::Snapshot &snapshot, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    const auto index = SearchIndex::of(*snapshot);
    out << u"index of %1 records, %2 MB of text: %3 ms"_s.arg(index.size()).arg(double(index.bytes()) / 1e6, 0, 'f', 1).arg(milliseconds(timer), 0, 'f', 0) << Qt::endl;
    bool isGood = true;
    for (const auto &question : questions(*snapshot))
        isGood = measure(index, question, out) && isGood;
    timer.restart();
    const auto trials = snapshot->rows<domain::Trial>();
    (void)index.updated(*snapshot, {trials.size() > 0 ? trials.begin()->id.value : 0});
    out << u"after an edit: %1 ms (in the background)"_s.arg(milliseconds(timer), 0, 'f', 2) << Qt::endl;
    return isGood;
}

} // namespace

/// Prints how long the search takes on a portfolio; 1 where a first answer takes longer than a frame.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"copy.portolan"_s);
    if (argc != 2 || !QFile::copy(QString::fromLocal8Bit(argv[1]), path)) {
        out << u"usage: search_performance FILE.portolan"_s << Qt::endl;
        return 2;
    }
    const auto environment = composition::Environment::ofThisMachine();
    const auto workspace = workspace::Workspace::open(path, environment.openOptions(database::OpenMode::ReadWrite), environment.clock);
    if (!workspace) {
        out << workspace.error().detail << Qt::endl;
        return 2;
    }
    return measureAll(workspace.value()->snapshot(), out) ? 0 : 1;
}
