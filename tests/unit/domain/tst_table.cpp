// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portfolio_builder.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace domain;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableAgreesWithAMapUnderRandomEdits();
    void anOlderTableIsUntouchedByLaterEdits();
    void childrenAreFoundByOwnerInIdOrder();
    void chunksKeepTheirOrderAcrossSplits();
    void idsOfTwoCopiesNeverMeet();

private:
    static QList<Edit<Candidate>> randomEdits(QRandomGenerator &random, const std::map<qint64, Candidate> &model);
};

QList<Edit<Candidate>> TestTable::randomEdits(QRandomGenerator &random, const std::map<qint64, Candidate> &model)
{
    std::map<qint64, Edit<Candidate>> edits;
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i) {
        const qint64 id = random.bounded(1, 3000);
        const auto at = model.find(id);
        Candidate after;
        after.id = {id};
        after.name = QString::number(random.generate());
        after.originator = {qint64(random.bounded(0, 5))};
        Edit<Candidate> edit{{}, after};
        if (at != model.end()) {
            edit.before = at->second;
            if (random.bounded(3) == 0)
                edit.after.reset();
        }
        edits.insert_or_assign(id, edit);
    }
    QList<Edit<Candidate>> list;
    for (const auto &[id, edit] : edits)
        list.append(edit);
    return list;
}

void TestTable::aTableAgreesWithAMapUnderRandomEdits()
{
    QRandomGenerator random(7);
    Table<Candidate> table;
    std::map<qint64, Candidate> model;
    for (int step = 0; step < 300; ++step) {
        const auto edits = randomEdits(random, model);
        table = table.patched(edits);
        for (const auto &edit : edits) {
            if (edit.after)
                model.insert_or_assign(edit.id().value, *edit.after);
            else
                model.erase(edit.id().value);
        }
        QCOMPARE(table.size(), qsizetype(model.size()));
    }
    auto expected = model.begin();
    for (const Candidate &candidate : table.rows()) {
        QCOMPARE(candidate, expected->second);
        QCOMPARE(table.find(candidate.id)->name, candidate.name);
        ++expected;
    }
    for (qint64 owner = 1; owner < 5; ++owner) {
        QList<qint64> found;
        table.forEachOf<&Candidate::originator>(owner, [&](const Candidate &candidate) { found.append(candidate.id.value); });
        QList<qint64> wanted;
        for (const auto &[id, candidate] : model) {
            if (candidate.originator.value == owner)
                wanted.append(id);
        }
        QCOMPARE(found, wanted);
    }
}

void TestTable::anOlderTableIsUntouchedByLaterEdits()
{
    support::PortfolioBuilder builder;
    const auto id = builder.candidate(QStringLiteral("A"));
    const Snapshot before = builder.snapshot();
    auto changed = *before->find(id);
    changed.name = QStringLiteral("B");
    builder.replace(changed);
    QCOMPARE(before->find(id)->name, QStringLiteral("A"));
    QCOMPARE(builder.portfolio().find(id)->name, QStringLiteral("B"));
}

void TestTable::childrenAreFoundByOwnerInIdOrder()
{
    support::PortfolioBuilder builder;
    const auto first = builder.candidate(QStringLiteral("A"));
    const auto second = builder.candidate(QStringLiteral("B"));
    const auto one = builder.program(first);
    builder.program(second);
    const auto three = builder.program(first);
    const auto programs = builder.portfolio().listOf<&Program::candidate>(first);
    QCOMPARE(programs.size(), 2);
    QCOMPARE(programs[0].id, one);
    QCOMPARE(programs[1].id, three);
}

void TestTable::chunksKeepTheirOrderAcrossSplits()
{
    struct Self
    {
        int operator()(int value) const { return value; }
    };
    using Chunks = SortedChunks<int, Self>;
    Chunks chunks;
    for (int start = 0; start < 50; ++start) {
        std::vector<Chunks::Patch> patches;
        for (int i = 0; i < 100; ++i)
            patches.push_back({i * 50 + start, i * 50 + start});
        chunks = chunks.patched(patches);
    }
    QCOMPARE(chunks.size(), qsizetype(5000));
    int expected = 0;
    for (const int value : chunks)
        QCOMPARE(value, expected++);
    QCOMPARE(*chunks.lowerBound(4321), 4321);
    QVERIFY(chunks.lowerBound(5000) == chunks.end());
    QVERIFY(!chunks.find(-1));
}

void TestTable::idsOfTwoCopiesNeverMeet()
{
    IdSource mine(1, 0);
    IdSource yours(2, 0);
    QVERIFY(mine.next<Deal>().value != yours.next<Deal>().value);
    QVERIFY(IdSource((1 << 21) - 1, 0).nextValue() < (qint64(1) << 53));
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
