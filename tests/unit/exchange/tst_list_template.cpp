// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portfolio.h"
#include "exchange/built_in_vocabulary.h"
#include "exchange/mapping/cell_typing.h"
#include "exchange/sheets/sheet.h"
#include "exchange/reports/exported_file.h"
#include "exchange/templates/list_template.h"
#include "exchange/templates/template_words.h"
#include "zip_parts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace domain;
using namespace exchange;
using namespace Qt::StringLiterals;

/// What our templates say, and that they come back as they went out.
class TestListTemplate : public QObject
{
    Q_OBJECT

private:
    static Snapshot vocabulary()
    {
        IdSource ids(1, 0);
        return applied(std::make_shared<const Portfolio>(), builtInVocabulary(ids));
    }

    static SheetFile file(ListKind list, Language language)
    {
        const auto bytes = listTemplate(list, *vocabulary(), language);
        const auto read = bytes ? parts::readBytes(bytes.value(), u"template.xlsx"_s) : Result<SheetFile>(bytes.error());
        return read ? read.value() : SheetFile{};
    }

private Q_SLOTS:
    void isReadWithoutAMapping_data()
    {
        QTest::addColumn<ListKind>("list");
        QTest::addColumn<Language>("language");
        for (int i = 1; i < vocabularyOf<ListKind>().size(); ++i) {
            QTest::addRow("%s, English", qPrintable(codeOf(ListKind(i)))) << ListKind(i) << Language::English;
            QTest::addRow("%s, Chinese", qPrintable(codeOf(ListKind(i)))) << ListKind(i) << Language::Chinese;
        }
    }
    void isReadWithoutAMapping()
    {
        QFETCH(ListKind, list);
        QFETCH(Language, language);
        const SheetFile read = file(list, language);
        QCOMPARE(read.sheets.size(), 3);
        QCOMPARE(read.proposedSheet(), 0);
        QCOMPARE(read.sheets[0].name, labelOf(list, language));
        QVERIFY(!read.sheets[1].isHidden && read.sheets[2].isHidden);
        // The example row is left out, so nothing but the header is there.
        QCOMPARE(read.sheets[0].rows.size(), 1);
        QCOMPARE(parts::noted(read.sheets[0], SheetNote::Kind::ExampleRow), 1);
        const HeaderSpot header = findHeader(read.sheets[0]);
        QCOMPARE(header.line, 1);
        const auto columns = templateColumns(list);
        QCOMPARE(header.names.size(), columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i)
            QCOMPARE(targetCalled(list, header.names[i]), columns[i]);
    }

    void examplesAreUnderstood_data() { isReadWithoutAMapping_data(); }
    void examplesAreUnderstood()
    {
        QFETCH(ListKind, list);
        QFETCH(Language, language);
        const Snapshot portfolio = vocabulary();
        CellTyping typing(*portfolio);
        for (const ColumnTarget *target : templateColumns(list)) {
            MappedColumn column;
            column.index = 0;
            column.header = targetLabel(*target, language);
            column.target = QLatin1String(target->key);
            const QString text = columnExample(list, *target, language);
            const TypedCell cell = typing.read(column, text);
            QVERIFY2(text.isEmpty() || cell.isUnderstood(), qPrintable(column.target + u": "_s + text));
            for (int ordinal = 1; target->reading == ReadAs::Phase && ordinal < vocabularyOf<Phase>().size(); ++ordinal)
                QVERIFY2((Phase(ordinal) == Phase::NotApplicable && target->record != RecordKind::Trial) || typing.read(column, labelOf(Phase(ordinal), language)).isUnderstood(), qPrintable(labelOf(Phase(ordinal), language)));
            for (const TemplateText &flag : {kYes, kNo})
                QVERIFY(target->reading != ReadAs::Flag || typing.read(column, flag.in(language)).isUnderstood());
            for (int ordinal = 1; target->reading == ReadAs::Choice && ordinal < target->vocabulary().size(); ++ordinal) {
                const QString choice = target->vocabulary().label(ordinal, language);
                QVERIFY2(typing.read(column, choice).isUnderstood(), qPrintable(column.target + u": "_s + choice));
            }
        }
    }

    void aTrialMayHaveNoPhaseAndADrugNoPhase4()
    {
        const auto offered = [](ListKind list) {
            const SheetFile read = file(list, Language::English);
            QStringList texts;
            for (const auto &row : read.sheets[2].rows)
                for (const SheetCell &cell : row.cells)
                    texts.append(cell.text);
            return texts;
        };
        QVERIFY(offered(ListKind::Trials).contains(u"Not applicable"_s));
        QVERIFY(!offered(ListKind::Trials).contains(u"Preclinical"_s));
        QVERIFY(offered(ListKind::Candidates).contains(u"Preclinical"_s));
        QVERIFY(!offered(ListKind::Candidates).contains(u"Phase 4"_s));
        MappedColumn column;
        column.target = u"trial.phase"_s;
        const Snapshot portfolio = vocabulary();
        CellTyping typing(*portfolio);
        for (const auto &text : {u"Not applicable"_s, u"N/A"_s, u"NA"_s, u"不适用"_s})
            QCOMPARE(typing.read(column, text).value, Value(qint64(Phase::NotApplicable)));
        column.target = u"program.phase"_s;
        QVERIFY(typing.read(column, u"N/A"_s).isEmpty);
    }

    void choicesStandOnAHiddenSheet()
    {
        const SheetFile read = file(ListKind::Deals, Language::English);
        QStringList firsts;
        for (const SheetCell &cell : read.sheets[2].rows.value(0).cells)
            firsts.append(cell.text);
        QVERIFY2(firsts.contains(labelOf(DealType(1), Language::English)), qPrintable(firsts.join(u", "_s)));
        QVERIFY(firsts.contains(u"Yes"_s));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"vorlage 模板.xlsx"_s);
        figure::ExportOrigin origin;
        origin.portfolio = u"Demo"_s;
        const auto record = templateRecord(ListKind::Companies, Language::English, QDate(2025, 6, 30), origin);
        QVERIFY(writeTemplate(ListKind::Companies, *vocabulary(), Language::English, record, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = exportedFile(file.readAll()).value();
        QVERIFY2(read.isWhole(), qPrintable(read.altered.join(u'\n')));
        QCOMPARE(read.provenance.origin.portfolio, u"Demo"_s);
        QVERIFY(read.provenance.recipe.contains(u"template"_s));
        QVERIFY(readSheets(path).ok());
        const auto refused = writeTemplate(ListKind::Companies, *vocabulary(), Language::English, {}, dir.filePath(u"no/such/folder.xlsx"_s));
        QCOMPARE(refused.error().code, Error::Code::CannotWrite);
        QCOMPARE(listTemplate(ListKind::Unset, *vocabulary(), Language::English).error().code, Error::Code::Usage);
    }
};

QTEST_GUILESS_MAIN(TestListTemplate)
#include "tst_list_template.moc"
