// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_fixture.h"

#include "exchange/reports/exported_file.h"
#include "presentation/reports/verification.h"
#include "widgets/trust/citation_list.h"

#include <QLabel>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;
using support::FormFixture;

/// The list of what records rest on, as a file.
class TestCitationList : public QObject
{
    Q_OBJECT

private slots:
    void exportedSourcesProveThemselvesAndLeaveSecretsHere();
};

void TestCitationList::exportedSourcesProveThemselvesAndLeaveSecretsHere()
{
    FormFixture f;
    const auto first = f.candidate(u"AK112"_s);
    const auto second = f.candidate(u"SKB264"_s);
    for (const auto &[candidate, title] : {std::pair(first, u"Public"_s), std::pair(second, u"Secret"_s)}) {
        Source source;
        source.title = title;
        f.add(Citation{{}, RecordKind::Candidate, candidate.value, u"novelty"_s, f.add(source), {}});
    }
    auto candidate = *f.now()->find(second);
    const auto before = candidate;
    candidate.confidential = true;
    ChangeSet changes;
    changes.update(before, candidate);
    QVERIFY(f.workspace->submit(changes));
    auto list = std::make_unique<widgets::CitationList>(*f.workspace, *f.state);
    list->show();
    list->showRecords(RecordKind::Candidate, {first.value, second.value});
    const QString path = f.dir.filePath(u"sources.csv"_s);
    const auto exported = [&](figure::ConfidentialChoice choice) {
        const auto bytes = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        return list->exportTo(path, choice) ? exchange::exportedFile(bytes(path), bytes(path + u".json"_s)).value() : exchange::ExportedFile();
    };
    const auto summary = [&] { return support::find<QLabel>(*list, u"citationSummary"_s)->text(); };
    const presentation::VerifyGround ground{f.now(), f.workspace->store().path(), 0, QDate(2025, 6, 30), {}};
    for (const auto choice : {figure::ConfidentialChoice::LeftOut, figure::ConfidentialChoice::Included}) {
        const bool isIncluded = choice == figure::ConfidentialChoice::Included;
        const auto file = exported(choice);
        QVERIFY(file.isWhole());
        QCOMPARE(file.provenance.figures.size(), isIncluded ? 2 : 1);
        QVERIFY(summary().contains(isIncluded ? u"CONFIDENTIAL: contains 1 "_s : u"Left out as confidential: 1 "_s));
        const auto again = presentation::madeAgain(file.provenance, ground);
        QVERIFY(again);
        QVERIFY(figure::changedFigures(file.provenance.figures, again.value()).isEmpty());
    }
}

QTEST_MAIN(TestCitationList)
#include "tst_citation_list.moc"
