// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "database/log_reader.h"
#include "domain/edits.h"

#include <QtTest>

using namespace domain;
using namespace database;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LogReader> reader(StoreFixture &f)
{
    return StoreFixture::must(LogReader::open(f.path(), f.store().newestStep()));
}

template <class Record>
void set(StoreFixture &f, Id<Record> id, const char16_t *key, const Value &value)
{
    StoreFixture::must(f.apply(StoreFixture::must(edits::setField<Record>(*f.now(), {id}, key, value))));
}

QList<qint64> idsOf(const QList<StepInfo> &steps)
{
    QList<qint64> ids;
    for (const auto &step : steps)
        ids.append(step.id);
    return ids;
}

RevertItem::State stateOf(StoreFixture &f, qint64 step)
{
    return StoreFixture::must(reader(f)->revertPlan(step, *f.now())).first().state;
}

} // namespace

/// The log as worker threads read it: searched steps, a record's past, what can be taken back field by field.
class TestLogReader : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreFoundByWhatTheyTouched();
    void stepsComePageByPage();
    void laterStepsAreNotSeen();
    void aRecordsPastIncludesItsRemovedChildren();
    void anInsertionShowsItsFirstValues();
    void thePastIsThatOfTheStore();
    void fieldsChangedSinceAreNamed();
    void wholeRecordsAreJudged();
    void anOlderSchemaIsReadWithoutTouchingTheFile();
};

void TestLogReader::stepsAreFoundByWhatTheyTouched()
{
    StoreFixture f;
    const auto acme = f.added(made(Company(), &Company::name, u"Acme"_s));
    const auto drug = f.added(made(Candidate(), &Candidate::name, u"BL-B01D1"_s));
    set(f, drug.id, u"novelty", Value(qint64(Novelty::MeToo)));
    f.setClock(QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC));
    set(f, acme.id, u"ticker", Value(u"ACM 100%"_s));
    const auto found = [&](StepQuery query) { return idsOf(StoreFixture::must(reader(f)->steps(query, 50))); };
    QCOMPARE(found({}), (QList<qint64>{4, 3, 2, 1}));
    StepQuery query;
    query.text = u"acm"_s;
    QCOMPARE(found(query), QList<qint64>({4}));
    query.records = {acme.id.value}; // An insertion logs no values: it is found by its record.
    QCOMPARE(found(query), QList<qint64>({4, 1}));
    query = {};
    query.text = u"100%"_s;
    QCOMPARE(found(query), QList<qint64>({4}));
    query.text = u"1_0"_s;
    QCOMPARE(found(query), QList<qint64>());
    query.text = u"me-too"_s;
    query.codes = {codeOf(Novelty::MeToo)};
    QCOMPARE(found(query), QList<qint64>({3}));
    query = {};
    query.kind = RecordKind::Company;
    QCOMPARE(found(query), QList<qint64>({4, 1}));
    query = {};
    query.to = QDate(2025, 8, 31);
    QCOMPARE(found(query), QList<qint64>({3, 2, 1}));
    query.author = u"Nobody"_s;
    QCOMPARE(found(query), QList<qint64>());
    QCOMPARE(StoreFixture::must(reader(f)->authors()), QStringList{u"Ada"_s});
}

void TestLogReader::stepsComePageByPage()
{
    StoreFixture f;
    for (int i = 0; i < 5; ++i)
        f.added(made(Company(), &Company::name, QString::number(i)));
    const auto log = reader(f);
    QCOMPARE(idsOf(StoreFixture::must(log->steps(StepQuery(), 2))), (QList<qint64>{5, 4}));
    QCOMPARE(idsOf(StoreFixture::must(log->steps(StepQuery(), 2, 4))), (QList<qint64>{3, 2}));
    ChangeSet many;
    for (int i = 0; i < 10; ++i)
        many.insert(made(Company(), &Company::id, f.store().ids().next<Company>(), &Company::name, u"x"_s));
    const qint64 step = StoreFixture::must(f.apply(many));
    const auto first = StoreFixture::must(reader(f)->changesOf(step, 0, 4, *f.now()));
    QCOMPARE(first.size(), 4);
    QCOMPARE(StoreFixture::must(reader(f)->changesOf(step, first.last().position, 40, *f.now())).size(), 6);
}

void TestLogReader::laterStepsAreNotSeen()
{
    StoreFixture f;
    const auto acme = f.added(made(Company(), &Company::name, u"Acme"_s));
    const auto before = reader(f);
    const auto then = f.now();
    set(f, acme.id, u"ticker", Value(u"ACM"_s));
    QCOMPARE(StoreFixture::must(before->steps(StepQuery(), 50)).size(), 1);
    QCOMPARE(StoreFixture::must(before->historyOf({RecordKind::Company, acme.id.value}, *then)).size(), 1);
}

void TestLogReader::aRecordsPastIncludesItsRemovedChildren()
{
    StoreFixture f;
    const auto drug = f.added(made(Candidate(), &Candidate::name, u"A"_s));
    const auto name = f.added(made(CandidateName(), &CandidateName::candidate, drug.id, &CandidateName::name, u"Alias"_s));
    const auto program = f.added(made(Program(), &Program::candidate, drug.id, &Program::region, u"Worldwide"_s));
    f.added(made(StatusEvent(), &StatusEvent::program, program.id, &StatusEvent::date, PartialDate::year(2024), &StatusEvent::phase, Phase::Phase1));
    f.added(made(Candidate(), &Candidate::name, u"Other"_s));
    StoreFixture::must(f.apply(edits::removeRecords(*f.now(), RecordKind::CandidateName, {name.id.value})));
    const auto past = StoreFixture::must(reader(f)->historyOf({RecordKind::Candidate, drug.id.value}, *f.now()));
    QList<qint64> steps;
    for (const auto &change : past)
        steps.append(change.step);
    QCOMPARE(steps, (QList<qint64>{6, 4, 3, 2, 1}));
    QCOMPARE(past.first().action, RecordChange::Action::Removed);
    QVERIFY(std::ranges::any_of(past.first().fields, [](const auto &field) { return field.before == Value(u"Alias"_s); }));
}

void TestLogReader::anInsertionShowsItsFirstValues()
{
    StoreFixture f;
    const auto acme = f.added(made(Company(), &Company::name, u"Acme"_s));
    set(f, acme.id, u"name_en", Value(u"Acme Holding"_s));
    set(f, acme.id, u"ticker", Value(u"ACM"_s));
    const auto past = StoreFixture::must(reader(f)->historyOf({RecordKind::Company, acme.id.value}, *f.now()));
    QCOMPARE(past.size(), 3);
    QCOMPARE(past.last().fields.size(), 1);
    QCOMPARE(past.last().fields.first().after, Value(u"Acme"_s));
    QCOMPARE(past[1].fields.first().before, Value(u"Acme"_s));
    const auto step = StoreFixture::must(reader(f)->changesOf(1, 0, 10, *f.now()));
    QCOMPARE(step.first().fields.first().after, Value(u"Acme"_s));
}

void TestLogReader::thePastIsThatOfTheStore()
{
    StoreFixture f;
    f.setClock(QDateTime(QDate(2025, 3, 1), QTime(12, 0), Qt::UTC));
    const auto acme = f.added(made(Company(), &Company::name, u"Acme"_s));
    f.setClock(QDateTime(QDate(2025, 3, 9), QTime(12, 0), Qt::UTC));
    set(f, acme.id, u"ticker", Value(u"ACM"_s));
    const auto past = StoreFixture::must(reader(f)->asKnownOn(QDate(2025, 3, 5), f.now()));
    QCOMPARE(support::dump(*past), support::dump(*StoreFixture::must(f.store().asKnownOn(QDate(2025, 3, 5), f.now()))));
    QCOMPARE(past->find(acme.id)->ticker, QString());
    QCOMPARE(reader(f)->asKnownOn(QDate(2025, 3, 5), f.now(), [] { return true; }).error().code, Error::Code::Canceled);
}

void TestLogReader::fieldsChangedSinceAreNamed()
{
    StoreFixture f;
    const auto drug = f.added(made(Candidate(), &Candidate::name, u"A"_s));
    Candidate after = *f.now()->find(drug.id);
    after.name = u"B"_s;
    after.route = u"oral"_s;
    after.platform = u"mRNA"_s;
    ChangeSet three;
    three.update(*f.now()->find(drug.id), after);
    const qint64 step = StoreFixture::must(f.apply(three));
    set(f, drug.id, u"primary_name", Value(u"C"_s));
    set(f, drug.id, u"route", Value());
    QHash<QString, RevertItem> items;
    for (const auto &item : StoreFixture::must(reader(f)->revertPlan(step, *f.now())))
        items.insert(QLatin1String(item.field.field->key), item);
    QCOMPARE(items.value(u"primary_name"_s).state, RevertItem::State::ChangedSince);
    QCOMPARE(items.value(u"primary_name"_s).laterStep, 3);
    QCOMPARE(items.value(u"primary_name"_s).present, Value(u"C"_s));
    QCOMPARE(items.value(u"route"_s).state, RevertItem::State::AlreadySo);
    QCOMPARE(items.value(u"platform"_s).state, RevertItem::State::Possible);
    StoreFixture::must(f.apply(edits::removeRecords(*f.now(), RecordKind::Candidate, {drug.id.value})));
    QCOMPARE(stateOf(f, step), RevertItem::State::Gone);
}

void TestLogReader::wholeRecordsAreJudged()
{
    StoreFixture f;
    const auto drug = f.added(made(Candidate(), &Candidate::name, u"A"_s));
    QCOMPARE(stateOf(f, 1), RevertItem::State::Possible);
    set(f, drug.id, u"route", Value(u"oral"_s));
    QCOMPARE(stateOf(f, 1), RevertItem::State::ChangedSince);
    const auto name = f.added(made(CandidateName(), &CandidateName::candidate, drug.id, &CandidateName::name, u"Alias"_s));
    QCOMPARE(stateOf(f, 1), RevertItem::State::Needed);
    const qint64 nameGone = StoreFixture::must(f.apply(edits::removeRecords(*f.now(), RecordKind::CandidateName, {name.id.value})));
    QCOMPARE(stateOf(f, nameGone), RevertItem::State::Possible);
    StoreFixture::must(f.apply(edits::removeRecords(*f.now(), RecordKind::Candidate, {drug.id.value})));
    QCOMPARE(stateOf(f, nameGone), RevertItem::State::ParentGone);
    QCOMPARE(stateOf(f, 1), RevertItem::State::AlreadySo);
    QCOMPARE(reader(f)->revertPlan(99, *f.now()).error().code, Error::Code::NotFound);
}

void TestLogReader::anOlderSchemaIsReadWithoutTouchingTheFile()
{
    StoreFixture f;
    const QString path = f.path(u"schema_0001.portolan"_s);
    QVERIFY(QFile::copy(QStringLiteral(PORTOLAN_TEST_DATA "/schema_0001.portolan"), path));
    QFile file(path);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    auto options = f.options();
    options.mode = OpenMode::ReadOnly;
    const auto store = StoreFixture::must(Store::open(path, options));
    QVERIFY(store->isReadOnly());
    const auto now = StoreFixture::must(store->load());
    QVERIFY(now->of<Company>().size() > 0);
    const auto log = StoreFixture::must(LogReader::open(path, store->newestStep()));
    QCOMPARE(StoreFixture::must(log->steps(StepQuery(), 10)).size(), 1);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_log_reader.moc"
