// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/folded_text.h"
#include "presentation/search/pinyin.h"
#include "presentation/search/search_texts.h"

#include <memory>

namespace presentation {

/// One record found: the lower the score, the better (exact, beginning, beginning of a word, inside; own names, links, running text).
struct SearchHit
{
    domain::RecordKind kind = domain::RecordKind::Unset;
    SearchReason reason = SearchReason::None;
    quint8 score = 0;
    quint16 text = 0;   ///< Which of the record's texts it was found in, in the order of `visitSearchTexts`, those that fold to nothing left out.
    quint32 length = 0; ///< Bytes of the text it was found in; among equal scores the shorter one is nearer.
    qint64 id = 0;
};

/// What is searched: the folded words, all of which must occur, and the folded whole.
struct SearchNeedle
{
    std::vector<std::string> words; ///< Not empty, none empty.
    std::string whole;
};

/// The folded texts of many records in one block of memory, with a filter that says which groups of 64 records can contain three
/// neighboring bytes, so that a rare word is found without reading all. Immutable once built; any thread may search it.
class TextSegment
{
public:
    /// Builds a segment record by record.
    class Builder
    {
    public:
        explicit Builder(std::shared_ptr<Pinyin> pinyin);
        template <class Record>
        void add(const domain::Portfolio &portfolio, const Record &record)
        {
            begin(domain::recordKindOf<Record>(), record.id.value);
            visitSearchTexts(portfolio, record, [this](SearchReason reason, QStringView text) { addText(reason, text); });
        }
        /// Something else than a record, such as a command, that is found by its title and further words.
        void add(qint64 id, const QString &title, const QStringList &words);
        std::shared_ptr<const TextSegment> take();

    private:
        void begin(domain::RecordKind kind, qint64 id);
        void addText(SearchReason reason, QStringView text);
        void addReadings(SearchReason reason, QStringView text);
        void write(int mark, QStringView text);
        void endField(size_t from);

        std::shared_ptr<TextSegment> m_segment;
        TextFolder m_folder;
        std::shared_ptr<Pinyin> m_pinyin;
    };

    qsizetype size() const { return qsizetype(m_ids.size()); }
    /// Bytes of text held.
    qsizetype bytes() const { return qsizetype(m_text.bytes.size()); }

    /// Calls `found` for each record that the needle is in. `stop` is asked now and then; true ends the search, which returns false.
    bool search(const SearchNeedle &needle, const std::function<bool()> &stop, const std::function<void(const SearchHit &)> &found) const;

private:
    void buildFilter();
    std::vector<quint64> groupsWith(const SearchNeedle &needle) const;
    bool searchGroup(size_t group, const SearchNeedle &needle, const std::function<void(const SearchHit &)> &found) const;
    /// The record's score; kNoScore where it lacks a word.
    SearchHit judge(size_t record, const SearchNeedle &needle) const;
    struct Place
    {
        quint8 score;
        SearchReason reason;
        quint32 length;
        quint16 text = 0;
    };
    Place best(size_t record, const std::string &word) const;
    Place judgeField(size_t begin, size_t end, const std::string &word) const;
    size_t end(size_t record) const { return record + 1 < m_offsets.size() ? m_offsets[record + 1] : m_text.bytes.size(); }

    FoldedText m_text; ///< For each field: a byte of reason and marks, text, NUL.
    std::vector<size_t> m_offsets; ///< Where each record begins.
    std::vector<qint64> m_ids;
    std::vector<domain::RecordKind> m_kinds;
    size_t m_words = 0; ///< 64-bit words per row of the filter.
    std::vector<quint64> m_filter; ///< Row: hash of three bytes; bit: group of records.
};

} // namespace presentation
