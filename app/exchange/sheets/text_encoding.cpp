// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/text_encoding.h"

#include "exchange/sheets/sheet.h"
#include "exchange/sheets/sheet_refusal.h"

#include <QStringConverter>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::Error;
using domain::Result;

namespace {

struct Mark
{
    QByteArrayView bytes;
    QLatin1StringView name;
};
// The marks of UTF-32 begin like those of UTF-16, so they come first.
const Mark kMarks[] = {{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"_L1}, {QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"_L1},
                       {"\xEF\xBB\xBF", "UTF-8"_L1}, {"\xFF\xFE", "UTF-16LE"_L1}, {"\xFE\xFF", "UTF-16BE"_L1}};

bool isUtf8(QByteArrayView sample)
{
    // The sample may end in the middle of a character.
    for (int cut = 0; cut <= 3 && cut <= sample.size(); ++cut) {
        if (QUtf8StringView(sample.data(), sample.size() - cut).isValidUtf8())
            return true;
    }
    return false;
}

/// Real Chinese text consists of pairs from the two levels of GB 2312; accented letters of western text stand alone between ASCII.
bool isGb18030(QByteArrayView sample)
{
    const auto byte = [sample](qsizetype at) { return uchar(sample[at]); };
    qsizetype pairs = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (byte(i) < 0x80)
            continue;
        const uchar second = i + 1 < sample.size() ? byte(i + 1) : 0xA1;
        const bool isCommon = byte(i) >= 0xA1 && byte(i) <= 0xF7 && second >= 0xA1 && second != 0xFF;
        (isCommon ? pairs : others) += 1;
        i += second >= 0x30 && second != 0x7F && byte(i) != 0x80 && byte(i) != 0xFF && (isCommon || second >= 0x40) ? 1 : 0;
    }
    return pairs > 0 && pairs >= 9 * others;
}

QString guessedByIcu(QByteArrayView sample)
{
    constexpr int kSure = 40;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        count = 0;
    for (int32_t i = 0; i < count; ++i) {
        QString name = QString::fromLatin1(ucsdet_getName(matches[i], &error));
        const int confidence = ucsdet_getConfidence(matches[i], &error);
        // Windows writes its own letters where Latin-1 has control characters.
        if (name == "ISO-8859-1"_L1)
            name = u"windows-1252"_s;
        if (confidence >= kSure && !name.startsWith("UTF"_L1) && sheetEncodings().contains(name))
            return name;
    }
    return u"windows-1252"_s;
}

/// UTF-16 without a mark: the NUL bytes of its ASCII characters all stand on one side. Where they are few, the rest must be no text by itself.
QString wideByNuls(QByteArrayView sample)
{
    constexpr int kMostly = 20;
    qint64 even = 0;
    qint64 odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        (i % 2 ? odd : even) += sample[i] == '\0';
    const qint64 nuls = std::max(even, odd);
    const bool isMostlyAscii = nuls * 6 > sample.size();
    // A text has a line end or a separator in any hundred characters.
    if (nuls * 200 < sample.size() || (!isMostlyAscii && isUtf8(sample.toByteArray().replace('\0', ""))))
        return {};
    return odd >= kMostly * even ? u"UTF-16LE"_s : even >= kMostly * odd ? u"UTF-16BE"_s : QString();
}

} // namespace

QStringList sheetEncodings()
{
    return {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s, u"windows-1252"_s, u"Big5"_s, u"Shift_JIS"_s, u"EUC-JP"_s, u"EUC-KR"_s,
            u"ISO-8859-2"_s, u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s, u"windows-1254"_s, u"UTF-32LE"_s, u"UTF-32BE"_s};
}

Result<TextEncoding> detectEncoding(QByteArrayView sample)
{
    for (const Mark &mark : kMarks) {
        if (sample.startsWith(mark.bytes))
            return TextEncoding{mark.name, mark.bytes.size()};
    }
    if (sample.contains('\0')) {
        if (const QString wide = wideByNuls(sample); !wide.isEmpty())
            return TextEncoding{wide, 0};
        return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kBinary), {}};
    }
    if (isUtf8(sample))
        return TextEncoding{u"UTF-8"_s, 0};
    constexpr qsizetype kForIcu = 1 << 16;
    // The beginning may be plain ASCII: what matters is around the first other character.
    const auto other = std::find_if(sample.begin(), sample.end(), [](char c) { return uchar(c) >= 0x80; });
    const QByteArrayView telling = sample.sliced(std::min<qsizetype>(other - sample.begin(), std::max<qsizetype>(0, sample.size() - kForIcu)));
    return TextEncoding{isGb18030(sample) ? u"GB18030"_s : guessedByIcu(telling.first(std::min(kForIcu, telling.size()))), 0};
}

Result<TextEncoding> namedEncoding(const QString &name, QByteArrayView sample)
{
    for (const QString &known : sheetEncodings()) {
        if (known.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const Mark &mark : kMarks) {
            if (known == mark.name && sample.startsWith(mark.bytes))
                return TextEncoding{known, mark.bytes.size()};
        }
        return TextEncoding{known, 0};
    }
    return Error{Error::Code::WrongFormat, QString::fromUtf16(sheet_refusal::kUnknownEncoding) + u' ' + name, {}};
}

struct Utf8Text::Converter
{
    explicit Converter(const QString &name)
    {
        UErrorCode error = U_ZERO_ERROR;
        from.reset(ucnv_open(name.toLatin1().constData(), &error));
        to.reset(ucnv_open("UTF-8", &error));
    }

    std::unique_ptr<UConverter, decltype(&ucnv_close)> from{nullptr, &ucnv_close};
    std::unique_ptr<UConverter, decltype(&ucnv_close)> to{nullptr, &ucnv_close};
    UChar pivot[4096];
    UChar *pivotSource = pivot;
    UChar *pivotTarget = pivot;
    bool isBegun = false;
};

Utf8Text::Utf8Text(const TextEncoding &encoding)
    : m_skip(encoding.markBytes), m_converter(encoding.isUtf8() ? nullptr : std::make_unique<Converter>(encoding.name))
{
}

Utf8Text::~Utf8Text() = default;

QByteArray Utf8Text::convertUtf8(QByteArrayView piece, Part part)
{
    QByteArray text = m_rest + piece.toByteArray();
    m_rest.clear();
    // Up to three bytes at the end may be the beginning of a character.
    if (part == Part::More) {
        qsizetype begin = text.size();
        for (int back = 1; back <= 3 && back <= text.size(); ++back) {
            const uchar c = uchar(text[text.size() - back]);
            if (c < 0x80)
                break;
            if (c >= 0xC0) {
                begin = back < (c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2) ? text.size() - back : begin;
                break;
            }
        }
        m_rest = text.sliced(begin);
        text.truncate(begin);
    }
    if (QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        return text;
    m_isClean = false;
    return QString::fromUtf8(text).toUtf8();
}

QByteArray Utf8Text::convert(QByteArrayView piece, Part part)
{
    const qsizetype skipped = std::min(m_skip, piece.size());
    m_skip -= skipped;
    piece = piece.sliced(skipped);
    if (!m_converter)
        return convertUtf8(piece, part);
    Converter &c = *m_converter;
    QByteArray text;
    const char *source = piece.data();
    const char *const end = source + piece.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR && c.from && c.to) {
        error = U_ZERO_ERROR;
        const qsizetype filled = text.size();
        text.resize(filled + std::max<qsizetype>(4096, 2 * (end - source)));
        char *target = text.data() + filled;
        ucnv_convertEx(c.to.get(), c.from.get(), &target, text.data() + text.size(), &source, end, c.pivot, &c.pivotSource, &c.pivotTarget,
                       c.pivot + std::size(c.pivot), !c.isBegun, part == Part::Last, &error);
        c.isBegun = true;
        text.truncate(target - text.constData());
    }
    return text;
}

} // namespace exchange
