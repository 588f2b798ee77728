// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile/profile_painting.h"
#include "support/portfolio_builder.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;
using namespace presentation;
using support::PortfolioBuilder;

namespace {

const AsOf kToday{QDate(2025, 6, 30), {}};

const CandidateProfile::Section &section(const CandidateProfile &profile, const QString &title)
{
    for (const auto &each : profile.sections) {
        if (each.title.startsWith(title))
            return each;
    }
    qFatal("no section %s", qPrintable(title));
    return profile.sections.first();
}

} // namespace

class TestCandidateProfile : public QObject
{
    Q_OBJECT

private slots:
    void aProfileTellsWhatIsKnownOnTheDay();
    void aPastDayKnowsNoLaterFacts();
    void everySectionSaysHowManyItLists();
    void anEmptySectionSaysSo();
    void aCandidateIsFoundByAnyOfItsNames();
    void dataIsEscaped();
    void thePdfHasOnePageHoweverMuchThereIs();
    void aDarkWindowPrintsDarkTextAllTheSame();
};

void TestCandidateProfile::aProfileTellsWhatIsKnownOnTheDay()
{
    PortfolioBuilder b;
    const auto id = b.candidate(u"BL-B01D1"_s);
    b.status(b.program(id), u"2024-05-01"_s, Phase::Phase3);
    const auto deal = b.deal(u"BL-B01D1 to BMS"_s, u"2023-12-11"_s);
    b.asset(deal, id);
    b.amount(deal, TermType::UpfrontCash, 800'000'000);
    const auto profile = candidateProfile(b.portfolio(), {id, kToday, Language::English, u"test"_s});
    QCOMPARE(profile.name, u"BL-B01D1"_s);
    QVERIFY(profile.standing.startsWith(u"Phase 3"_s));
    QCOMPARE(section(profile, u"Deals"_s).rows, (QList<QStringList>{{u"11 Dec 2023"_s, u"BL-B01D1 to BMS"_s, u"Active"_s, u"$800.0 M"_s, u"not disclosed"_s}}));
    QVERIFY(profile.footer.contains(u"30 Jun 2025"_s));
    const auto before = candidateProfile(b.portfolio(), {id, {QDate(2023, 1, 1), {}}, Language::English, {}});
    QVERIFY(before.standing.startsWith(u"Phase unknown"_s));
    QVERIFY(section(before, u"Deals"_s).rows.isEmpty());
}

void TestCandidateProfile::aPastDayKnowsNoLaterFacts()
{
    PortfolioBuilder b;
    const auto id = b.candidate(u"A"_s);
    b.status(b.program(id), u"2020-01-01"_s, Phase::Phase2);
    b.status(b.program(id), u"2024-01-01"_s, Phase::Phase1);
    const auto add = [&](RegEvent kind, const QString &on, RegEventStatus status) {
        RegulatoryEvent event;
        event.candidate = id;
        event.agency = Agency::Fda;
        event.kind = kind;
        event.date = support::date(on);
        event.status = status;
        b.add(event);
    };
    add(RegEvent::Approved, u"2024-05-01"_s, RegEventStatus::Occurred);
    add(RegEvent::PdufaDate, u"2024-04-01"_s, RegEventStatus::Occurred);
    const auto profile = candidateProfile(b.portfolio(), {id, {QDate(2021, 6, 30), {}}, Language::English, {}});
    QCOMPARE(section(profile, u"Programs"_s).rows.size(), 1);
    QCOMPARE(section(profile, u"Regulatory"_s).rows.size(), 1);
    QVERIFY(section(profile, u"Regulatory"_s).rows.first().at(2).endsWith(u"(Expected)"_s));
    const auto now = candidateProfile(b.portfolio(), {id, kToday, Language::English, {}});
    QCOMPARE(section(now, u"Programs"_s).rows.size(), 2);
    QCOMPARE(section(now, u"Regulatory"_s).rows.size(), 2);
}

void TestCandidateProfile::everySectionSaysHowManyItLists()
{
    PortfolioBuilder b;
    const auto id = b.candidate(u"A"_s);
    for (int i = 0; i < 11; ++i)
        b.trial(u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')), id);
    const auto profile = candidateProfile(b.portfolio(), {id, kToday, Language::English, {}});
    QCOMPARE(section(profile, u"Trials"_s).title, u"Trials (8 of 11)"_s);
    QCOMPARE(section(profile, u"Trials"_s).rows.size(), 8);
}

void TestCandidateProfile::anEmptySectionSaysSo()
{
    PortfolioBuilder b;
    const auto profile = candidateProfile(b.portfolio(), {b.candidate(u"A"_s), kToday, Language::English, {}});
    for (const auto &each : profile.sections)
        QVERIFY2(each.rows.isEmpty() && !each.emptyText.isEmpty(), qPrintable(each.title));
}

void TestCandidateProfile::aCandidateIsFoundByAnyOfItsNames()
{
    PortfolioBuilder b;
    const auto id = b.candidate(u"BL-B01D1"_s);
    b.add(CandidateName{{}, id, u"iza-bren"_s, {}, NameKind::Inn});
    b.candidate(u"Twin"_s);
    b.candidate(u"TWIN"_s);
    for (const auto &name : {u"ＢＬ－Ｂ０１Ｄ１"_s, u"bl b01d1"_s, u"IZA-BREN"_s})
        QCOMPARE(candidateNamed(b.portfolio(), name).value(), id);
    QCOMPARE(candidateNamed(b.portfolio(), u"twin"_s).error().code, Error::Code::Conflict);
    QCOMPARE(candidateNamed(b.portfolio(), u"nobody"_s).error().code, Error::Code::NotFound);
}

void TestCandidateProfile::dataIsEscaped()
{
    PortfolioBuilder b;
    const auto profile = candidateProfile(b.portfolio(), {b.candidate(u"<img src=x>"_s), kToday, Language::English, {}});
    QVERIFY(!profileHtml(profile).contains(u"<img"_s));
}

void TestCandidateProfile::thePdfHasOnePageHoweverMuchThereIs()
{
    PortfolioBuilder b;
    const auto id = b.candidate(u"A"_s);
    for (int i = 0; i < 20; ++i) {
        b.trial(u"NCT%1"_s.arg(i, 8, 10, QLatin1Char('0')), id);
        b.status(b.program(id), u"2024"_s, Phase::Phase1);
        b.asset(b.deal(u"A deal with quite a long title that takes more than one line in its column, number %1"_s.arg(i), u"2023"_s), id);
    }
    const QByteArray pdf = profilePdf(candidateProfile(b.portfolio(), {id, kToday, Language::English, {}}));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestCandidateProfile::aDarkWindowPrintsDarkTextAllTheSame()
{
    PortfolioBuilder b;
    const auto profile = candidateProfile(b.portfolio(), {b.candidate(u"AK112"_s), kToday, Language::English, {}});
    const auto sizeUnder = [&](const QColor &text) {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::Text, text);
        QGuiApplication::setPalette(palette);
        return profilePdf(profile).size(); // Another color is another number of bytes; the times of making are equally long.
    };
    const auto light = sizeUnder(Qt::black);
    QCOMPARE(sizeUnder(QColor(0xE7, 0xEC, 0xF1)), light);
}

QTEST_MAIN(TestCandidateProfile)
#include "tst_candidate_profile.moc"
