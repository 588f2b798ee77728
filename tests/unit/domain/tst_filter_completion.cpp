// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/filter_completion.h"
#include "domain/filter/filter_line.h"
#include "support/portfolio_builder.h"

#include <QTest>

using namespace domain;

/// What may follow in a filter line.
class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLineGoesOn_data();
    void theLineGoesOn();
    void aSuggestionReplacesItsPart();
    void everySuggestedValueCanBeRead();

private:
    /// The suggestions at the `|` of the line, as the line would read with each.
    QStringList lines(QString line, RecordKind shown = RecordKind::Candidate) const
    {
        const auto cursor = line.indexOf(u'|');
        line.remove(cursor, 1);
        QStringList found;
        for (const auto &suggestion : completeFilter(b.portfolio(), line, cursor, shown))
            found.append(line.left(suggestion.from) + suggestion.text + line.mid(suggestion.from + suggestion.length));
        return found;
    }

    support::PortfolioBuilder b;
};

void TestFilterCompletion::initTestCase()
{
    b.term(TermVocabulary::Area, u"ONCOLOGY"_qs, u"Oncology"_qs);
    auto term = b.get(b.term(TermVocabulary::Area, u"AUTOIMMUNE"_qs, u"Autoimmune disease"_qs));
    term.labelZh = u"自身免疫"_qs;
    b.replace(term);
    b.company(u"Merck & Co"_qs, u"US"_qs);
    b.company(u"Merck KGaA"_qs, u"DE"_qs);
    b.company(u"Hengrui"_qs, u"CN"_qs);
}

void TestFilterCompletion::theLineGoesOn_data()
{
    QTest::addColumn<QString>("offered");
    const auto add = [](const char *line, const char *offered) { QTest::newRow(line) << QString::fromUtf8(offered); };
    add("|", "highest_phase");
    add("pha|", "phase");
    add("area:oncology orig|", "area:oncology originator_company_id");
    add("therap|", "area");
    add("deal.ann|", "deal.announced_date");
    add("phase|", "phase>=");
    add("title|", "title:");
    add("area:|", "area:Oncology");
    add("area:onc|", "area:Oncology");
    add("area:自身|", "area:\"Autoimmune disease\"");
    add("area:Oncology,aut| ADC", "area:Oncology,\"Autoimmune disease\" ADC");
    add("phase>=phase 2|", "phase>=phase 2");
    add("phase>=2|", "phase>=phase2");
    add("phase:III|", "phase:phase3");
    add("partner:merc|", "partner:\"Merck KGaA\"");
    add("country:chi|", "country:CN");
    add("confidential:|", "confidential:yes");
    add("onc|", "area:Oncology");
    add("-onc|", "-area:Oncology");
    add("-first|", "-novelty:First-in-class");
    add("自身|", "area:\"Autoimmune disease\"");
}

void TestFilterCompletion::theLineGoesOn()
{
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    QFETCH(QString, offered);
    const QStringList found = lines(line);
    if (line == u"phase>=phase 2|") // The space ended the value: what follows is a new word.
        QVERIFY(!found.contains(u"phase>=phase2"_qs));
    else
        QVERIFY2(found.contains(offered), qPrintable(found.join(u'\n')));
    QVERIFY(found.size() <= kMostSuggestions);
}

void TestFilterCompletion::aSuggestionReplacesItsPart()
{
    const auto suggestions = completeFilter(b.portfolio(), u"area:onc phase>=2", 8, RecordKind::Candidate);
    QCOMPARE(suggestions.size(), 1);
    QCOMPARE(suggestions.first().from, 5);
    QCOMPARE(suggestions.first().length, 3);
    QVERIFY(suggestions.first().isWhole());
}

void TestFilterCompletion::everySuggestedValueCanBeRead()
{
    for (const auto &key : filterKeys()) {
        for (const QString &line : lines(key.key + u":|"_qs)) {
            const auto problem = findFilterProblem(b.portfolio(), readFilterLine(line));
            QVERIFY2(!problem, qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filter_completion.moc"
