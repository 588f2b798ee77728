// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/text_segment.h"

#include <cstring>

namespace presentation {

using Reason = SearchReason;

namespace {

constexpr size_t kGroup = 64;
constexpr size_t kRows = 1U << 15;
constexpr quint8 kNoScore = 255;
constexpr size_t kShort = 3; ///< Shorter needles have no three bytes to filter by; they must begin a word of a name.

size_t rowOf(const char *three)
{
    const auto byte = [three](int i) { return quint32(quint8(three[i])); };
    return ((byte(0) * 0x9E3779B1U) ^ (byte(1) * 0x85EBCA77U) ^ (byte(2) * 0xC2B2AE3DU)) >> 17;
}
static_assert(kRows == 1U << (32 - 17));

// Marks beside the reason in a field's first byte: what follows is a reading of the text before, or its initials.
constexpr int kReading = 0x40;
constexpr int kInitials = 0x20;
constexpr int kReasonBits = 0x1F;
static_assert(int(Reason::Other) <= kReasonBits);

bool isOwnName(Reason reason) { return reason <= Reason::Initials; }

/// The order of what is found: exact, beginning, beginning of a word, inside.
quint8 scoreOf(Reason reason, int tier)
{
    constexpr quint8 kOwn[] = {0, 1, 3, 5};
    constexpr quint8 kLinked[] = {2, 4, 6, 8};
    constexpr quint8 kText[] = {7, 8, 9, 10};
    if (isOwnName(reason))
        return kOwn[tier];
    return reason <= Reason::Intervention ? kLinked[tier] : kText[tier];
}

} // namespace

TextSegment::Builder::Builder(std::shared_ptr<Pinyin> pinyin)
    : m_segment(std::make_shared<TextSegment>())
    , m_pinyin(std::move(pinyin))
{
}

void TextSegment::Builder::begin(domain::RecordKind kind, qint64 id)
{
    m_segment->m_offsets.push_back(m_segment->m_text.bytes.size());
    m_segment->m_ids.push_back(id);
    m_segment->m_kinds.push_back(kind);
}

void TextSegment::Builder::add(qint64 id, const QString &title, const QStringList &words)
{
    begin(domain::RecordKind::Unset, id);
    write(int(Reason::Name), title);
    for (const auto &word : words)
        write(int(Reason::OtherName), word);
}

void TextSegment::Builder::write(int mark, QStringView text)
{
    auto &all = m_segment->m_text;
    const size_t from = all.bytes.size();
    all.bytes += char(mark);
    all.starts.push_back(false);
    m_folder.append(text, all);
    endField(from);
}

void TextSegment::Builder::endField(size_t from)
{
    auto &all = m_segment->m_text;
    if (all.bytes.size() == from + 1) { // Nothing but its reason.
        all.bytes.resize(from);
        all.starts.resize(from);
        return;
    }
    all.bytes += '\0';
    all.starts.push_back(false);
}

void TextSegment::Builder::addText(Reason reason, QStringView text)
{
    if (text.isEmpty())
        return;
    write(int(reason), text);
    if ((isOwnName(reason) || reason == Reason::Title || reason == Reason::Owner || reason == Reason::Partner) && Pinyin::hasHan(text))
        addReadings(reason, text);
}

void TextSegment::Builder::addReadings(Reason reason, QStringView text)
{
    constexpr qsizetype kLongestWithInitials = 24;
    const bool isOwn = isOwnName(reason);
    QStringList written;
    for (const auto &syllables : m_pinyin->readings(text)) {
        write(int(isOwn ? Reason::Pinyin : reason) | kReading, syllables.join(u' '));
        QString initials;
        for (const auto &syllable : syllables)
            initials += syllable.left(1);
        if (initials.size() > 1 && initials.size() <= kLongestWithInitials && !written.contains(initials)) {
            write(int(isOwn ? Reason::Initials : reason) | kReading | kInitials, initials);
            written.append(initials);
        }
    }
}

std::shared_ptr<const TextSegment> TextSegment::Builder::take()
{
    m_segment->m_text.bytes.shrink_to_fit();
    m_segment->buildFilter();
    return std::move(m_segment);
}

void TextSegment::buildFilter()
{
    const size_t groups = (m_ids.size() + kGroup - 1) / kGroup;
    m_words = (groups + 63) / 64;
    m_filter.assign(kRows * m_words, 0);
    const char *text = m_text.bytes.data();
    for (size_t group = 0; group < groups; ++group) {
        const size_t from = m_offsets[group * kGroup];
        const size_t to = end(std::min(group * kGroup + kGroup, m_ids.size()) - 1);
        const quint64 bit = quint64(1) << (group % 64);
        for (size_t i = from; i + 2 < to; ++i)
            m_filter[rowOf(text + i) * m_words + group / 64] |= bit;
    }
}

std::vector<quint64> TextSegment::groupsWith(const SearchNeedle &needle) const
{
    std::vector<quint64> groups(m_words, ~quint64(0));
    for (const auto &word : needle.words) {
        for (size_t i = 0; i + 2 < word.size(); ++i) {
            const quint64 *row = &m_filter[rowOf(word.data() + i) * m_words];
            for (size_t w = 0; w < m_words; ++w)
                groups[w] &= row[w];
        }
    }
    return groups;
}

bool TextSegment::search(const SearchNeedle &needle, const std::function<bool()> &stop, const std::function<void(const SearchHit &)> &found) const
{
    const auto groups = groupsWith(needle);
    const size_t count = (m_ids.size() + kGroup - 1) / kGroup;
    for (size_t group = 0; group < count; ++group) {
        if (!(groups[group / 64] >> (group % 64) & 1))
            continue;
        if (stop())
            return false;
        searchGroup(group, needle, found);
    }
    return true;
}

bool TextSegment::searchGroup(size_t group, const SearchNeedle &needle, const std::function<void(const SearchHit &)> &found) const
{
    const auto &driver = *std::ranges::max_element(needle.words, {}, &std::string::size);
    const size_t stop = std::min(group * kGroup + kGroup, m_ids.size());
    bool any = false;
    for (size_t record = group * kGroup; record < stop;) {
        const char *from = m_text.bytes.data() + m_offsets[record];
        const auto *hit = static_cast<const char *>(memmem(from, end(stop - 1) - m_offsets[record], driver.data(), driver.size()));
        if (!hit)
            break;
        const size_t at = size_t(hit - m_text.bytes.data());
        while (end(record) <= at)
            ++record;
        if (const SearchHit judged = judge(record, needle); judged.score != kNoScore) {
            found(judged);
            any = true;
        }
        ++record;
    }
    return any;
}

SearchHit TextSegment::judge(size_t record, const SearchNeedle &needle) const
{
    constexpr quint8 kScattered = 2; // The words stand apart, so a record that has them together comes first.
    SearchHit hit{m_kinds[record], Reason::None, kNoScore, 0, 0, m_ids[record]};
    const auto take = [&](const Place &place, quint8 extra) {
        hit.score = quint8(place.score + extra);
        hit.reason = place.reason;
        hit.length = place.length;
        hit.text = place.text;
    };
    if (const Place whole = best(record, needle.whole); whole.score != kNoScore) {
        take(whole, 0);
        return hit;
    }
    if (needle.words.size() < 2)
        return hit;
    Place worst{0, Reason::None, 0};
    for (const auto &word : needle.words) {
        const Place place = best(record, word);
        if (place.score == kNoScore)
            return hit;
        if (place.score >= worst.score)
            worst = place;
    }
    take(worst, kScattered);
    return hit;
}

TextSegment::Place TextSegment::best(size_t record, const std::string &word) const
{
    Place best{kNoScore, Reason::None, 0};
    const size_t stop = end(record);
    int text = -1; // A reading belongs to the text before it.
    for (size_t field = m_offsets[record]; field < stop;) {
        const auto length = std::strlen(m_text.bytes.data() + field);
        text += !(m_text.bytes[field] & kReading);
        const Place place = judgeField(field + 1, field + length, word);
        if (place.score < best.score || (place.score == best.score && place.length < best.length))
            best = {place.score, place.reason, place.length, quint16(text)};
        field += length + 1;
    }
    return best;
}

TextSegment::Place TextSegment::judgeField(size_t begin, size_t stop, const std::string &word) const
{
    const int mark = m_text.bytes[begin - 1];
    const auto reason = Reason(mark & kReasonBits);
    Place best{kNoScore, reason, quint32(stop - begin)};
    if (word.size() < kShort && !isOwnName(reason))
        return best;
    for (size_t at = begin; at + word.size() <= stop; ++at) {
        const auto *hit = static_cast<const char *>(memmem(m_text.bytes.data() + at, stop - at, word.data(), word.size()));
        if (!hit)
            break;
        at = size_t(hit - m_text.bytes.data());
        const int tier = at == begin ? (word.size() == stop - begin ? 0 : 1) : m_text.starts[at] ? 2 : 3;
        if (mark & kInitials ? tier < 2 : tier < 3 || word.size() >= kShort)
            best.score = std::min(best.score, scoreOf(reason, tier));
        if (tier < 3)
            break;
    }
    return best;
}

} // namespace presentation
