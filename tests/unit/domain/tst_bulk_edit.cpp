// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/bulk_edit.h"

#include "support/portfolio_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

class TestBulkEdit : public QObject
{
    Q_OBJECT

private slots:
    void commonValuesAreFound();
    void onlyTouchedFieldsAreWritten();
    void recordsThatHoldTheValuesAreLeftOut();
    void aClearedFieldIsEmpty();
    void whatCannotBeStoredIsNamed();
};

namespace {

struct Fixture
{
    Fixture()
    {
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
            auto company = builder.get(builder.company(name, u"CN"_s));
            company.notes = u"of "_s + name;
            builder.replace(company);
            ids.append(company.id.value);
        }
    }
    FieldValue field(QStringView key, const Value &value) const { return {fields->field(key), value}; }

    support::PortfolioBuilder builder;
    std::unique_ptr<RecordFields> fields = recordFields(RecordKind::Company);
    QList<qint64> ids;
};

} // namespace

void TestBulkEdit::commonValuesAreFound()
{
    Fixture f;
    const auto common = commonValues(f.builder.portfolio(), RecordKind::Company, f.ids);
    QCOMPARE(common.value(u"hq_country"_s), (CommonValue{Value(u"CN"_s), false}));
    QCOMPARE(common.value(u"name_en"_s), (CommonValue{Value(), true}));
    QCOMPARE(common.value(u"ticker"_s), (CommonValue{Value(), false}));
}

void TestBulkEdit::onlyTouchedFieldsAreWritten()
{
    Fixture f;
    const auto step = edits::setFields(f.builder.portfolio(), RecordKind::Company, f.ids,
                                       {f.field(u"hq_country", Value(u"US"_s)), f.field(u"short_name", Value(u"X"_s))});
    QVERIFY(step.ok());
    QCOMPARE(step.value().size(), 3);
    for (const auto &edit : step.value().of<Company>()) {
        QCOMPARE(edit.after->hqCountry, u"US"_s);
        QCOMPARE(edit.after->shortName, u"X"_s);
        QCOMPARE(edit.after->notes, edit.before->notes);
        QCOMPARE(edit.after->name, edit.before->name);
    }
    QCOMPARE(step.value().label.count, 3);
}

void TestBulkEdit::recordsThatHoldTheValuesAreLeftOut()
{
    Fixture f;
    auto company = f.builder.get(Id<Company>{f.ids[1]});
    company.hqCountry = u"US"_s;
    f.builder.replace(company);
    const auto step = edits::setFields(f.builder.portfolio(), RecordKind::Company, f.ids, {f.field(u"hq_country", Value(u"US"_s))});
    QCOMPARE(step.value().size(), 2);
    QCOMPARE(step.value().label.field, u"hq_country"_s);
}

void TestBulkEdit::aClearedFieldIsEmpty()
{
    Fixture f;
    const auto step = edits::setFields(f.builder.portfolio(), RecordKind::Company, f.ids, {f.field(u"notes", Value())});
    QCOMPARE(step.value().size(), 3);
    QVERIFY(step.value().of<Company>().first().after->notes.isEmpty());
}

void TestBulkEdit::whatCannotBeStoredIsNamed()
{
    Fixture f;
    const auto empty = edits::setFields(f.builder.portfolio(), RecordKind::Company, f.ids, {f.field(u"name_en", Value())});
    QCOMPARE(empty.error().code, Error::Code::Constraint);
    QCOMPARE(empty.error().where, u"name_en"_s);
    const auto unknown = edits::setFields(f.builder.portfolio(), RecordKind::Company, f.ids, {f.field(u"hq_country", Value(u"XX"_s))});
    QCOMPARE(unknown.error().where, u"hq_country"_s);
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"
