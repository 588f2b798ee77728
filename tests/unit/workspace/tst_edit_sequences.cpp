// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_fixture.h"

#include "domain/changes/bulk_edit.h"
#include "domain/changes/correction.h"
#include "domain/changes/merging.h"
#include "domain/changes/setting_edits.h"
#include "domain/changes/term_edits.h"
#include "domain/edits.h"
#include "domain/paste/paste_plan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 70;

/// Draws one edit after the other from all that a user can do. The same seed gives the same sequence.
class RandomUser
{
public:
    RandomUser(quint32 seed, WorkspaceFixture &fixture) : m_random(seed), m_f(fixture) {}

    /// A step on the present portfolio; empty where the draw has nothing to work on or would change nothing.
    ChangeSet nextStep()
    {
        using Edit = Result<ChangeSet> (RandomUser::*)();
        static constexpr Edit kEdits[] = {&RandomUser::addCandidate, &RandomUser::addCompany, &RandomUser::addProgram, &RandomUser::addDeal,
                                          &RandomUser::setField, &RandomUser::setManyFields, &RandomUser::remove, &RandomUser::duplicate,
                                          &RandomUser::merge, &RandomUser::paste, &RandomUser::changePhase, &RandomUser::correctPhase,
                                          &RandomUser::changeDeal, &RandomUser::renameTerm, &RandomUser::changeSetting};
        const auto step = (this->*kEdits[m_random.bounded(int(std::size(kEdits)))])();
        return step ? step.value() : ChangeSet();
    }

private:
    const Portfolio &now() const { return *m_f.snapshot(); }
    QString word() { return u"%1-%2"_s.arg(QChar(u'A' + m_random.bounded(26))).arg(m_random.bounded(1000)); }
    PartialDate day() { return PartialDate::month(2015 + m_random.bounded(10), 1 + m_random.bounded(12)); }
    template <class Record>
    Id<Record> any()
    {
        const auto &rows = now().rows<Record>();
        if (rows.size() == 0)
            return {};
        auto at = rows.begin();
        std::advance(at, m_random.bounded(int(rows.size())));
        return at->id;
    }
    template <class Record>
    QList<qint64> some()
    {
        QList<qint64> ids;
        for (int i = 1 + m_random.bounded(3); i > 0; --i) {
            if (const auto id = any<Record>(); id.isValid() && !ids.contains(id.value))
                ids.append(id.value);
        }
        return ids;
    }

    Result<ChangeSet> addCandidate()
    {
        Candidate candidate;
        candidate.id = m_f.ids().next<Candidate>();
        candidate.name = word();
        candidate.originator = any<Company>();
        return edits::insertRecord(now(), candidate);
    }
    Result<ChangeSet> addCompany()
    {
        Company company;
        company.id = m_f.ids().next<Company>();
        company.name = word();
        return edits::insertRecord(now(), company);
    }
    Result<ChangeSet> addProgram()
    {
        Program program;
        program.id = m_f.ids().next<Program>();
        program.candidate = any<Candidate>();
        program.region = u"Worldwide"_s;
        return edits::insertRecord(now(), program);
    }
    Result<ChangeSet> addDeal()
    {
        Deal deal;
        deal.id = m_f.ids().next<Deal>();
        deal.title = word();
        deal.announced = day();
        auto step = edits::insertRecord(now(), deal);
        if (const auto company = any<Company>(); step && company.isValid())
            step.value().insert(DealParty{m_f.ids().next<DealParty>(), deal.id, company, PartyRole::Principal, {}});
        if (const auto candidate = any<Candidate>(); step && candidate.isValid()) {
            DealCandidate asset;
            asset.id = m_f.ids().next<DealCandidate>();
            asset.deal = deal.id;
            asset.candidate = candidate;
            step.value().insert(asset);
        }
        return step;
    }
    Result<ChangeSet> setField()
    {
        return edits::setField(now(), RecordKind::Candidate, some<Candidate>(), u"notes", Value(word()));
    }
    Result<ChangeSet> setManyFields()
    {
        return edits::setFields(now(), RecordKind::Candidate, some<Candidate>(),
                                {{findField<Candidate>(u"route"), Value(word())}, {findField<Candidate>(u"novelty"), Value(qint64(1 + m_random.bounded(6)))}});
    }
    Result<ChangeSet> remove()
    {
        switch (m_random.bounded(3)) {
        case 0: return edits::removeRecords(now(), RecordKind::Company, some<Company>());
        case 1: return edits::removeRecords(now(), RecordKind::Deal, some<Deal>());
        default: return edits::removeRecords(now(), RecordKind::Candidate, some<Candidate>());
        }
    }
    Result<ChangeSet> duplicate()
    {
        return m_random.bounded(2) == 0 ? edits::duplicateRecord(now(), RecordKind::Candidate, any<Candidate>().value, m_f.ids())
                                        : edits::duplicateRecord(now(), RecordKind::Deal, any<Deal>().value, m_f.ids());
    }
    Result<ChangeSet> merge()
    {
        const edits::MergeRequest request{RecordKind::Candidate, any<Candidate>().value, any<Candidate>().value, {}};
        return edits::mergeRecords(now(), request, m_f.ids());
    }
    Result<ChangeSet> paste()
    {
        PasteRequest request;
        request.kind = RecordKind::Candidate;
        request.block = parseBlock(u"%1\toral\n%2\tsubcutaneous\n%3\tragged\tmore\n"_s.arg(word(), word(), word()));
        request.targets = some<Candidate>();
        request.columns = {u"primary_name"_s, u"route"_s};
        request.asOf = {QDate(2025, 6, 30), {}};
        return planPaste(now(), request, m_f.ids()).changes;
    }
    Result<ChangeSet> changePhase()
    {
        const StatusEvent event{{}, any<Program>(), day(), Phase(1 + m_random.bounded(int(Phase::Launched))), Activity(m_random.bounded(7)), {}};
        return edits::addEvent(now(), event, {any<Source>(), {}}, m_f.ids());
    }
    Result<ChangeSet> correctPhase()
    {
        const auto *event = now().find(any<StatusEvent>());
        if (!event)
            return ChangeSet();
        auto corrected = *event;
        corrected.date = day();
        return edits::correctEvent(now(), corrected, u"as published"_s, {}, m_f.ids());
    }
    Result<ChangeSet> changeDeal()
    {
        DealEvent event;
        event.deal = any<Deal>();
        event.type = DealEventType(1 + m_random.bounded(18));
        event.date = day();
        return edits::addEvent(now(), event, {}, m_f.ids());
    }
    Result<ChangeSet> renameTerm() { return edits::renameTerm(now(), any<Term>(), u"label_en", word()); }
    Result<ChangeSet> changeSetting() { return edits::setSetting(now(), u"title"_s, word(), m_f.ids()); }

    QRandomGenerator m_random;
    WorkspaceFixture &m_f;
};

} // namespace

/// Random mixtures of everything a user can do, taken back and done again completely.
class TestEditSequences : public QObject
{
    Q_OBJECT

private slots:
    void everySequenceIsUndoneAndRedone_data();
    void everySequenceIsUndoneAndRedone();
    void everySequenceIsUndoneAfterARestart();
};

void TestEditSequences::everySequenceIsUndoneAndRedone_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestEditSequences::everySequenceIsUndoneAndRedone()
{
    QFETCH(quint32, seed);
    WorkspaceFixture f;
    RandomUser user(seed, f);
    QStringList states{f.dump()};
    while (states.size() <= kSteps) {
        const auto step = user.nextStep();
        if (step.isEmpty())
            continue;
        f.submit(step);
        states.append(f.dump());
    }
    QCOMPARE(f.stored(), states.last());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(f.workspace().undo().ok());
        QVERIFY2(f.dump() == states[i], qPrintable(u"after undoing step %1"_s.arg(i + 1)));
    }
    QCOMPARE(f.stored(), states.first());
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(f.workspace().redo().ok());
        QVERIFY2(f.dump() == states[i], qPrintable(u"after redoing step %1"_s.arg(i)));
    }
    QVERIFY(!f.workspace().redoLabel());
    QCOMPARE(f.stored(), states.last());
    QCOMPARE(f.workspace().store().integrityProblems(), QStringList());
}

void TestEditSequences::everySequenceIsUndoneAfterARestart()
{
    WorkspaceFixture f;
    RandomUser user(99, f);
    QStringList states{f.dump()};
    while (states.size() <= 30) {
        const auto step = user.nextStep();
        if (step.isEmpty())
            continue;
        f.submit(step);
        states.append(f.dump());
    }
    // A second workspace on the same file knows the steps from the log alone.
    f.reopen();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(f.workspace().undo().ok());
        QVERIFY2(f.dump() == states[i], qPrintable(u"after undoing step %1"_s.arg(i + 1)));
    }
}

QTEST_GUILESS_MAIN(TestEditSequences)
#include "tst_edit_sequences.moc"
