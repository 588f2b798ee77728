// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace presentation {

namespace {

constexpr qsizetype kMostReadings = 8;

/// Characters of names whose reading depends on the word: ICU gives one of these, people type the other as well.
/// "v" is how ü is typed.
struct SecondReading
{
    char16_t character;
    const char *reading;
};
constexpr SecondReading kSecondReadings[] = {
    {u'长', "chang"}, {u'重', "chong"}, {u'厦', "xia"}, {u'乐', "yue"}, {u'行', "hang"}, {u'会', "kuai"}, {u'柏', "bo"}, {u'都', "du"},
    {u'参', "shen"}, {u'曾', "zeng"}, {u'单', "shan"}, {u'传', "zhuan"}, {u'藏', "zang"}, {u'解', "xie"}, {u'朝', "zhao"}, {u'尉', "yu"},
    {u'绿', "lv"}, {u'吕', "lv"}, {u'旅', "lv"}, {u'律', "lv"}, {u'率', "lv"}, {u'铝', "lv"}, {u'氯', "lv"}, {u'滤', "lv"}, {u'女', "nv"},
    {u'朴', "piao"}, {u'盛', "cheng"}, {u'仇', "qiu"}, {u'区', "ou"}, {u'翟', "di"}, {u'泌', "bi"}, {u'娠', "zhen"}};

} // namespace

class Pinyin::Rules
{
public:
    Rules()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC", UTRANS_FORWARD, status));
    }

    QString latin(char32_t character) const
    {
        icu::UnicodeString text(UChar32{static_cast<UChar32>(character)});
        if (m_transliterator)
            m_transliterator->transliterate(text);
        return QString::fromUtf16(text.getBuffer(), text.length()).trimmed().toLower();
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

Pinyin::Pinyin() = default;

Pinyin::~Pinyin() = default;

bool Pinyin::hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

QStringList Pinyin::syllables(char32_t character)
{
    if (const auto known = m_known.constFind(character); known != m_known.cend())
        return *known;
    if (!m_rules)
        m_rules = std::make_unique<Rules>();
    QStringList all{m_rules->latin(character)};
    for (const auto &second : kSecondReadings) {
        if (second.character == character && !all.contains(QLatin1String(second.reading)))
            all.append(QLatin1String(second.reading));
    }
    m_known.insert(character, all);
    return all;
}

QList<QStringList> Pinyin::readings(QStringView text)
{
    if (!hasHan(text))
        return {};
    const QMutexLocker lock(&m_mutex);
    QList<QStringList> all{QStringList()};
    bool isRun = false;
    for (const char32_t character : text.toUcs4()) {
        const bool isHan = QChar::script(character) == QChar::Script_Han;
        const QStringList next = isHan ? syllables(character) : QStringList(QString::fromUcs4(&character, 1));
        const qsizetype count = all.size();
        for (qsizetype i = 0; i < count; ++i) {
            for (qsizetype second = 1; second < next.size() && all.size() < kMostReadings; ++second)
                all.append(all[i] + QStringList(next[second]));
            if (!isHan && isRun)
                all[i].last() += next.first();
            else
                all[i].append(next.first());
        }
        isRun = !isHan;
    }
    return all;
}

} // namespace presentation
