// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/window_fixture.h"

#include "domain/changes/record_fields.h"
#include "window/visible_texts.h"
#include "window/window_walk.h"
#include "presentation/words/field_words.h"
#include "widgets/language/language_choice.h"
#include "widgets/style/appearance_choice.h"

#include <QApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;

namespace {

/// Words that stay in Latin letters in a Chinese window, each for its reason.
const QStringList kNames = {
    // This program, and others by their names.
    u"Portolan"_s, u"ClinicalTrials.gov"_s, u"ClinicalTrials"_s, u"clinicaltrials.gov"_s, u"PowerPoint"_s, u"Excel"_s, u"OpenDocument"_s, u"portolan"_s,
    // Keys, as they are printed on a keyboard.
    u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Enter"_s, u"Return"_s, u"Esc"_s, u"Tab"_s, u"Del"_s, u"Delete"_s, u"Ins"_s, u"Insert"_s, u"PgUp"_s, u"PgDn"_s, u"PgUp"_s, u"PgDown"_s, u"Page Up"_s, u"Page Down"_s, u"Left"_s, u"Right"_s, u"Home"_s, u"End"_s, u"Space"_s, u"Up"_s, u"Down"_s,
    // Statisticians.
    u"Kaplan"_s, u"Meier"_s, u"Aalen"_s, u"Johansen"_s, u"Greenwood"_s, u"Wilson"_s, u"Informa"_s, u"Advisors"_s,
    // Languages by their own names.
    u"English"_s, u"System"_s,
    // What one types in a filter or a date, as the program reads it.
    u"area"_s, u"phase"_s, u"Q3"_s,
    // Words of the trade that Chinese writes in Latin letters, and registers by their own names.
    u"Me-better"_s, u"Me-too"_s, u"jRCT"_s,
    // Character sets.
    u"windows-125"_s, u"Big5"_s, u"Shift_JIS"_s,
    // The file of this test, who works on it, and names in the files it imports.
    u"journey"_s, u"Tester"_s, u"Somebody"_s, u"Announced"_s, u"Sichuan Baili Pharmaceutical Co., Ltd"_s, u"Sichuan Baili"_s,
};

/// Every text that stands in a record: names and titles are shown as they are. Longest first.
QStringList recordTexts(const domain::Portfolio &portfolio)
{
    static const QRegularExpression kLetter(u"[A-Za-z]"_s);
    QSet<QString> texts;
    domain::forEachRecordKind([&]<class Record>() {
        for (const Record &record : portfolio.rows<Record>()) {
            for (const auto &field : domain::kFields<Record>) {
                const auto value = field.get(record);
                if (const auto *text = std::get_if<QString>(&value); text && text->size() > 3 && kLetter.match(*text).hasMatch())
                    texts.insert(text->simplified());
            }
        }
    });
    QStringList list = texts.values();
    std::ranges::sort(list, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return list;
}

/// The English words of a text that no reason allows; empty where it is as it should be.
QString englishIn(QString text, const QStringList &records)
{
    static const QRegularExpression kPlain(uR"((\bwww\.\S*)|([\w.-]+\.gov\b)|(\*?\.[a-z]{2,8}\b)|([\w-]+\.(csv|zip|xlsx|pptx|json|pdf|portolan)|(\d\s(in|cm|px|dpi)\b)\b)|(%\d))"_s);
    static const QRegularExpression kUrl(uR"(https?://[\x21-\x7e]*)"_s);
    static const QRegularExpression kWord(u"[A-Za-z]*[a-z][A-Za-z]+"_s); // Capitals alone are codes: NCT, PDF, USD.
    if (!kWord.match(text).hasMatch())
        return {};
    text = text.simplified().remove(kUrl);
    for (const QString &name : kNames)
        text.replace(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name) + u"(\\b|\\d)"_s), u" "_s);
    for (const QString &record : records)
        text.replace(record, u" "_s);
    text.remove(kPlain);
    QStringList found;
    for (auto word = kWord.globalMatch(text); word.hasNext();)
        found.append(word.next().captured());
    return found.join(u' ');
}

} // namespace

/// The window in Chinese, walked through: nothing in it is left in English.
class TestWordsWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        widgets::applyChosenLook(*qApp);
    }
    void cleanup() { widgets::chooseLanguage(*qApp, widgets::LanguageChoice::English); }
    void placeholdersAreKept();
    void everyFieldHasALabel();
    void noEnglishIsLeft();
};

void TestWordsWalk::placeholdersAreKept()
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/translations/portolan_zh_CN.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression kPlaceholder(u"%(?:\\d|n)"_s);
    const auto placeholders = [](const QString &text) {
        QSet<QString> found;
        for (auto match = kPlaceholder.globalMatch(text); match.hasNext();)
            found.insert(match.next().captured());
        return found;
    };
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(source + u" → "_s + translation));
            ++messages;
        }
    }
    QVERIFY(messages > 2000);
}

void TestWordsWalk::everyFieldHasALabel()
{
    widgets::chooseLanguage(*qApp, widgets::LanguageChoice::Chinese);
    domain::forEachRecordKind([]<class Record>() {
        const auto fields = domain::recordFields(domain::recordKindOf<Record>());
        for (const auto *field : fields->fields() + fields->derived()) {
            const QString label = presentation::fieldLabel(*field);
            const bool isCode = label == "ICD-10"_L1 || label == "SHA-256"_L1 || label == "UniProt"_L1;
            QVERIFY2(isCode || label != QLatin1String(field->label), field->label);
        }
    });
}

void TestWordsWalk::noEnglishIsLeft()
{
    WindowFixture f(Contents::Demo);
    widgets::chooseLanguage(*qApp, widgets::LanguageChoice::Chinese);
    support::settle(f);
    const QStringList records = recordTexts(f.now());
    QStringList left;
    QSet<QString> seen;
    int screens = 0;
    const QString shots = qEnvironmentVariable("PORTOLAN_SHOTS");
    support::walkAll(f, [&](const support::Screen &screen) {
        ++screens;
        if (!shots.isEmpty())
            screen.root.grab().save(shots + u'/' + QString(screen.name).replace(u'/', u'-') + u".png"_s);
        // What stands in files and published tables is shown as it stands there.
        const bool showsFiles = QRegularExpression(u"^(import|paste|claim|start)"_s).match(screen.name).hasMatch();
        for (const auto &shown : support::visibleTexts(screen.root)) {
            if (shown.widget->objectName() == "blockList"_L1)
                continue; // A report's blocks name live figures by the keys one types.
            if (seen.contains(shown.text) || (shown.where == "cell"_L1 && showsFiles))
                continue;
            seen.insert(shown.text);
            if (const QString words = englishIn(shown.text, records); !words.isEmpty())
                left.append(u"%1: %2, %3: “%4”  [%5]"_s.arg(screen.name, support::pathOf(*shown.widget), shown.where, shown.text, words));
        }
    });
    QVERIFY(screens > 60);
    for (const QString &line : left)
        qWarning("%s", qPrintable(line)); // One by one: a long message is cut off.
    QCOMPARE(left.size(), 0);
}

QTEST_MAIN(TestWordsWalk)
#include "tst_words_walk.moc"
