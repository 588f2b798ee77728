// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/window_fixture.h"
#include "widgets/language/language_choice.h"
#include "widgets/style/appearance_choice.h"
#include "window/text_room.h"
#include "window/window_walk.h"

#include <QApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using composition::Contents;
using support::WindowFixture;

namespace {

/// Makes every message of the program 40 % longer, as other languages would.
class LongerTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!source || !*source || qstrcmp(context, "Field") == 0)
            return longer(source);
        return longer(source);
    }
    bool isEmpty() const override { return false; }

private:
    static QString longer(const char *source)
    {
        const QString text = QString::fromUtf8(source);
        static const QString kFiller = u" zusätzlich verlängerte Wörter"_s.repeated(12);
        const qsizetype added = (text.size() * 2 + 4) / 5;
        // A key after a tabulator, and a pattern of files, stay what they are.
        return text.contains(u'\t') || text.contains("(*."_L1) ? text : text + kFiller.first(std::min(added, kFiller.size()));
    }
};

} // namespace

/// Every page, dialog and form at both window sizes: no text is cut off, nothing lies over anything else.
class TestTextRoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        widgets::applyChosenLook(*qApp);
    }
    void everyTextHasRoom_data();
    void everyTextHasRoom();
};

void TestTextRoom::everyTextHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"English", "Chinese", "longer"}) {
        QTest::addRow("%s, 1440x900", language) << QString::fromLatin1(language) << QSize(1440, 900);
        QTest::addRow("%s, 1024x700", language) << QString::fromLatin1(language) << QSize(1024, 700);
    }
}

void TestTextRoom::everyTextHasRoom()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    widgets::chooseLanguage(*qApp, language == "Chinese"_L1 ? widgets::LanguageChoice::Chinese : widgets::LanguageChoice::English);
    LongerTexts longer;
    if (language == "longer"_L1)
        QCoreApplication::installTranslator(&longer);
    WindowFixture f(Contents::Demo);
    f.window->resize(size);
    support::settle(f);
    QStringList cramped;
    QSet<QString> seen;
    const QString shots = qEnvironmentVariable("PORTOLAN_SHOTS");
    support::walkAll(f, [&](const support::Screen &screen) {
        if (!shots.isEmpty())
            screen.root.grab().save(u"%1/%2 %3 %4.png"_s.arg(shots, language, QString::number(size.width()), QString(screen.name).replace(u'/', u'-')));
        for (const QString &sentence : support::crampedTexts(screen.root)) {
            if (!seen.contains(sentence))
                cramped.append(screen.name + u": "_s + sentence);
            seen.insert(sentence);
        }
    });
    f.window.reset();
    QCoreApplication::removeTranslator(&longer);
    for (const QString &line : cramped)
        qWarning("%s", qPrintable(line));
    QCOMPARE(cramped.size(), 0);
}

QTEST_MAIN(TestTextRoom)
#include "tst_text_room.moc"
