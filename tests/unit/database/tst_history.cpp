// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include "database/log_reader.h"

#include <QScopeGuard>
#include <QtTest>

#include <ctime>
#include <random>

using namespace domain;
using namespace Qt::StringLiterals;

/// The change log is enough to take any step back and to see the portfolio as it was known on a day.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInsertionIsTakenBack();
    void anUpdateIsTakenBackAfterARestart();
    void aRemovalIsTakenBackWithEveryField_data();
    void aRemovalIsTakenBackWithEveryField();
    void takingBackIsTakenBack();
    void whatWasChangedBackIsNoHindrance();
    void anotherFieldChangedSinceIsNoHindrance();
    void theFieldChangedSinceIsNamed();
    void anInsertedRecordChangedSinceIsKept();
    void aRecordThatOthersNeedIsKept();
    void aCitedRecordIsKept();
    void aRecordWhoseParentIsGoneStaysAway();
    void anUnknownStepIsNotFound();
    void thePastIsSeenDayByDay();
    void aDayOfTheLogIsTheSameEverywhere_data();
    void aDayOfTheLogIsTheSameEverywhere();
    void randomStepsAllTakenBack_data();
    void randomStepsAllTakenBack();
};

namespace {

qint64 lastStep(StoreFixture &f)
{
    return f.store().steps(1).first().id;
}

Result<ChangeSet> revert(StoreFixture &f, qint64 step)
{
    return f.store().revertOf(step, *f.now());
}

void rename(StoreFixture &f, Id<Company> id, const QString &name)
{
    const Company before = *f.now()->find(id);
    Company after = before;
    after.name = name;
    ChangeSet changes;
    changes.update(before, after);
    StoreFixture::must(f.apply(changes));
}

template <class Record>
void remove(StoreFixture &f, Id<Record> id)
{
    ChangeSet changes;
    changes.remove(*f.now()->find(id));
    StoreFixture::must(f.apply(changes));
}

} // namespace

void TestHistory::anInsertionIsTakenBack()
{
    StoreFixture f;
    const QString before = f.dump();
    const qint64 step = StoreFixture::must(f.apply(everyKind(u"x"_s)));
    f.reopen();
    const auto changes = StoreFixture::must(revert(f, step));
    QCOMPARE(changes.reverts, step);
    QCOMPARE(changes.label.action, StepLabel::Action::Revert);
    StoreFixture::must(f.apply(changes));
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.stored(), before);
}

void TestHistory::anUpdateIsTakenBackAfterARestart()
{
    StoreFixture f;
    auto deal = f.added(made(Deal(), &Deal::title, u"D"_s, &Deal::signedOn, PartialDate::quarter(2020, 2), &Deal::sublicensable, false));
    const QString before = f.dump();
    ChangeSet changes;
    Deal after = deal;
    after.title = u"  a \"new\"\ntitle "_s;
    after.signedOn = {};
    after.sublicensable = std::nullopt;
    after.type = DealType::License;
    changes.update(deal, after);
    const qint64 step = StoreFixture::must(f.apply(changes));
    f.reopen();
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, step))));
    QCOMPARE(f.dump(), before);
}

void TestHistory::aRemovalIsTakenBackWithEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"x "_s;
    QTest::newRow("quotes, line ends, spaces") << u"  \"it's\"\r\n\t\\ "_s;
    QTest::newRow("Chinese") << u"授权 𠮷 "_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
}

void TestHistory::aRemovalIsTakenBackWithEveryField()
{
    QFETCH(QString, text);
    StoreFixture f;
    const auto all = everyKind(text);
    StoreFixture::must(f.apply(all));
    const QString before = f.dump();
    const qint64 step = StoreFixture::must(f.apply(all.inverted()));
    f.reopen();
    QCOMPARE(f.dump(), QString());
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, step))));
    QCOMPARE(f.dump(), before);
    QCOMPARE(f.stored(), before);
}

void TestHistory::takingBackIsTakenBack()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    rename(f, company.id, u"B"_s);
    const qint64 renaming = lastStep(f);
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, renaming))));
    QCOMPARE(f.now()->find(company.id)->name, u"A"_s);
    QCOMPARE(f.store().steps(2).last().revertedBy, lastStep(f));
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, lastStep(f)))));
    QCOMPARE(f.now()->find(company.id)->name, u"B"_s);
}

void TestHistory::whatWasChangedBackIsNoHindrance()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    const qint64 insertion = lastStep(f);
    rename(f, company.id, u"B"_s);
    rename(f, company.id, u"A"_s);
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, insertion))));
    QCOMPARE(f.dump(), QString());
}

void TestHistory::anotherFieldChangedSinceIsNoHindrance()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    rename(f, company.id, u"B"_s);
    const qint64 renaming = lastStep(f);
    ChangeSet changes;
    Company moved = *f.now()->find(company.id);
    moved.hqCountry = u"CN"_s;
    changes.update(*f.now()->find(company.id), moved);
    StoreFixture::must(f.apply(changes));
    StoreFixture::must(f.apply(StoreFixture::must(revert(f, renaming))));
    QCOMPARE(f.now()->find(company.id)->name, u"A"_s);
    QCOMPARE(f.now()->find(company.id)->hqCountry, u"CN"_s);
}

void TestHistory::theFieldChangedSinceIsNamed()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    rename(f, company.id, u"B"_s);
    const qint64 renaming = lastStep(f);
    rename(f, company.id, u"C"_s);
    QCOMPARE(revert(f, renaming).error(), (Error{Error::Code::Conflict, u"company:%1"_s.arg(company.id.value), u"name_en"_s}));
    remove(f, company.id);
    QCOMPARE(revert(f, renaming).error(), (Error{Error::Code::Conflict, u"company:%1"_s.arg(company.id.value), {}}));
}

void TestHistory::anInsertedRecordChangedSinceIsKept()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    const qint64 insertion = lastStep(f);
    rename(f, company.id, u"B"_s);
    QCOMPARE(revert(f, insertion).error(), (Error{Error::Code::Conflict, u"company:%1"_s.arg(company.id.value), u"name_en"_s}));
}

void TestHistory::aRecordThatOthersNeedIsKept()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    const qint64 insertion = lastStep(f);
    const auto alias = f.added(made(CompanyAlias(), &CompanyAlias::company, company.id, &CompanyAlias::alias, u"a"_s));
    QCOMPARE(revert(f, insertion).error(),
             (Error{Error::Code::Conflict, u"company:%1"_s.arg(company.id.value), u"company_alias:%1"_s.arg(alias.id.value)}));
}

void TestHistory::aCitedRecordIsKept()
{
    StoreFixture f;
    const auto source = f.added(made(Source(), &Source::title, u"S"_s));
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    const qint64 insertion = lastStep(f);
    const auto citation = f.added(made(Citation(), &Citation::kind, RecordKind::Company, &Citation::record, company.id.value,
                                       &Citation::source, source.id));
    QCOMPARE(revert(f, insertion).error(),
             (Error{Error::Code::Conflict, u"company:%1"_s.arg(company.id.value), u"citation:%1"_s.arg(citation.id.value)}));
}

void TestHistory::aRecordWhoseParentIsGoneStaysAway()
{
    StoreFixture f;
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    const auto alias = f.added(made(CompanyAlias(), &CompanyAlias::company, company.id, &CompanyAlias::alias, u"a"_s));
    remove(f, alias.id);
    const qint64 removal = lastStep(f);
    remove(f, company.id);
    QCOMPARE(revert(f, removal).error(),
             (Error{Error::Code::Conflict, u"company_alias:%1"_s.arg(alias.id.value), u"company_id"_s}));
}

void TestHistory::anUnknownStepIsNotFound()
{
    StoreFixture f;
    QCOMPARE(revert(f, 12).error().code, Error::Code::NotFound);
}

void TestHistory::thePastIsSeenDayByDay()
{
    StoreFixture f;
    QStringList dumps;
    const QDate first(2025, 1, 10);
    f.setClock(QDateTime(first, QTime(1, 0), Qt::UTC));
    const auto company = f.added(made(Company(), &Company::name, u"A"_s));
    dumps.append(f.dump());
    f.setClock(QDateTime(first.addDays(1), QTime(1, 0), Qt::UTC));
    rename(f, company.id, u"B"_s);
    f.added(made(Deal(), &Deal::title, u"D"_s));
    dumps.append(f.dump());
    f.setClock(QDateTime(first.addDays(2), QTime(1, 0), Qt::UTC));
    rename(f, company.id, u"C"_s);
    remove(f, company.id);
    dumps.append(f.dump());
    f.reopen();
    const auto known = [&](int day) { return support::dump(*StoreFixture::must(f.store().asKnownOn(first.addDays(day), f.now()))); };
    QCOMPARE(known(-1), QString());
    for (int day = 0; day < 3; ++day)
        QCOMPARE(known(day), dumps[day]);
    QCOMPARE(known(100), dumps.last());
}

void TestHistory::aDayOfTheLogIsTheSameEverywhere_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York"})
        QTest::newRow(zone) << QByteArray(zone);
}

/// The first and the last second of a day of UTC, on computers in three zones.
void TestHistory::aDayOfTheLogIsTheSameEverywhere()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&] {
        qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", zone);
    tzset();
    StoreFixture f;
    const QDate day(2026, 11, 20);
    f.setClock(QDateTime(day, QTime(0, 0), Qt::UTC));
    f.added(made(Company(), &Company::name, u"First"_s));
    f.setClock(QDateTime(day, QTime(23, 59, 59), Qt::UTC));
    f.added(made(Company(), &Company::name, u"Last"_s));
    f.setClock(QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC));
    f.added(made(Company(), &Company::name, u"Next"_s));
    const auto reader = StoreFixture::must(database::LogReader::open(f.path(), f.store().newestStep()));
    for (const int days : {-1, 0, 1}) {
        const auto known = StoreFixture::must(f.store().asKnownOn(day.addDays(days), f.now()));
        QCOMPARE(known->rows<Company>().size(), days < 0 ? 0 : days + 2);
        QCOMPARE(support::dump(*StoreFixture::must(reader->asKnownOn(day.addDays(days), f.now()))), support::dump(*known));
    }
}

void TestHistory::randomStepsAllTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// A step of one to four random edits on companies and their aliases; removals take the aliases along.
ChangeSet randomStep(StoreFixture &f, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    ChangeSet changes;
    const auto &companies = f.now()->rows<Company>();
    const auto pick = [&] { return *std::next(companies.begin(), below(companies.size())); };
    const auto aliasOf = [&](const Company &company) {
        return made(CompanyAlias(), &CompanyAlias::id, f.store().ids().next<CompanyAlias>(), &CompanyAlias::company, company.id,
                    &CompanyAlias::alias, QString::number(random()));
    };
    const auto action = companies.isEmpty() ? 0 : below(4);
    if (action == 0) {
        const Company company = made(Company(), &Company::id, f.store().ids().next<Company>(), &Company::name,
                                     QString::number(random()), &Company::founded, PartialDate::year(1900 + int(below(120))));
        changes.insert(company);
        changes.insert(aliasOf(company));
    } else if (action == 1) {
        const Company before = pick();
        Company after = before;
        after.name = QString::number(random());
        after.parent = companies.size() > 2 ? companies.begin()->id : Id<Company>();
        changes.update(before, after);
    } else if (action == 2) {
        changes.insert(aliasOf(pick()));
    } else {
        const Company gone = pick();
        for (const auto &alias : f.now()->listOf<&CompanyAlias::company>(gone.id))
            changes.remove(alias);
        for (const auto &child : f.now()->listOf<&Company::parent>(gone.id)) {
            Company orphan = child;
            orphan.parent = {};
            if (child.id != gone.id)
                changes.update(child, orphan);
        }
        changes.remove(gone);
    }
    return changes;
}

} // namespace

void TestHistory::randomStepsAllTakenBack()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    StoreFixture f;
    QStringList dumps{f.dump()};
    QList<qint64> steps;
    for (int i = 0; i < 60; ++i) {
        steps.append(StoreFixture::must(f.apply(randomStep(f, random))));
        dumps.append(f.dump());
    }
    f.reopen();
    QCOMPARE(f.dump(), dumps.takeLast());
    while (!steps.isEmpty()) {
        const auto changes = revert(f, steps.takeLast());
        QVERIFY2(changes.ok(), qPrintable(changes.ok() ? QString() : changes.error().detail + changes.error().where));
        StoreFixture::must(f.apply(changes.value()));
        QCOMPARE(f.dump(), dumps.takeLast());
    }
    QCOMPARE(f.stored(), QString());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
