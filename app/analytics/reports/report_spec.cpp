// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/report_spec.h"

#include "analytics/reports/live_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace analytics {

using domain::Error;
using domain::RecordKind;
using domain::Result;
using namespace Qt::StringLiterals;
using Kind = ReportBlock::Kind;

namespace {

constexpr int kSchema = 1;
constexpr int kMostRows = 500;
constexpr std::pair<Kind, const char *> kBlocks[] = {
    {Kind::Heading, "heading"}, {Kind::Text, "text"},       {Kind::KeyFigures, "key-figures"}, {Kind::Chart, "chart"},
    {Kind::Table, "table"},     {Kind::Changes, "changes"}, {Kind::Subject, "subject"},        {Kind::PageBreak, "page-break"}};
constexpr std::pair<ReportSubject, const char *> kSubjects[] = {
    {ReportSubject::None, ""}, {ReportSubject::Candidate, "candidate"}, {ReportSubject::Company, "company"}, {ReportSubject::Deal, "deal"}, {ReportSubject::Any, "any"}};

template <class Choice, size_t N>
QString wordIn(const std::pair<Choice, const char *> (&table)[N], Choice choice)
{
    const auto found = std::ranges::find(table, choice, &std::pair<Choice, const char *>::first);
    return found == std::end(table) ? QString() : QString::fromLatin1(found->second);
}

template <class Choice, size_t N>
std::optional<Choice> choiceIn(const std::pair<Choice, const char *> (&table)[N], const QString &word)
{
    for (const auto &[choice, name] : table) {
        if (word == QLatin1StringView(name))
            return choice;
    }
    return std::nullopt;
}

/// A plain text is English.
QJsonValue textJson(const LocalText &text)
{
    if (text.chinese.isEmpty())
        return text.english;
    return QJsonObject{{u"en"_s, text.english}, {u"zh_CN"_s, text.chinese}};
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

QJsonObject blockJson(const ReportBlock &block)
{
    const ReportBlock usual;
    QJsonObject json{{u"block"_s, blockWord(block.kind)}};
    if (block.text != LocalText())
        json.insert(u"text"_s, textJson(block.text));
    put(json, u"figures"_s, block.figures);
    put(json, u"chart"_s, block.chart.id);
    put(json, u"unit"_s, block.chart.unit);
    put(json, u"options"_s, block.chart.options);
    put(json, u"filter"_s, block.filter);
    if (block.ofSubject)
        json.insert(u"of_subject"_s, true);
    put(json, u"view"_s, block.view);
    if (block.records != RecordKind::Unset)
        json.insert(u"records"_s, domain::codeOf(block.records));
    put(json, u"columns"_s, block.columns);
    put(json, u"sort"_s, block.sort);
    if (block.most != usual.most)
        json.insert(u"most"_s, block.most);
    put(json, u"since"_s, block.since);
    put(json, u"section"_s, block.section);
    return json;
}

/// Reads members and remembers the first one of a wrong type.
class MemberReading
{
public:
    MemberReading(const QJsonObject &json, const QString &place) : m_json(json), m_place(place) {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        refuseUnless(value.isUndefined() || value.isString(), key);
        return value.toString();
    }
    LocalText localText(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        refuseUnless(value.isUndefined() || value.isString() || value.isObject(), key);
        if (value.isObject())
            return {value.toObject().value("en"_L1).toString(), value.toObject().value("zh_CN"_L1).toString()};
        return {value.toString(), {}};
    }
    QStringList texts(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        refuseUnless(value.isUndefined() || value.isArray(), key);
        QStringList list;
        for (const auto &one : value.toArray())
            list.append(one.toString());
        return list;
    }
    int number(const QString &key, int usual)
    {
        const QJsonValue value = m_json.value(key);
        refuseUnless(value.isUndefined() || value.isDouble(), key);
        return value.toInt(usual);
    }
    bool flag(const QString &key) const { return m_json.value(key).toBool(); }
    void refuseUnless(bool holds, const QString &key)
    {
        if (!holds && !m_error)
            m_error = Error{Error::Code::Syntax, m_place, key};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QJsonObject &m_json;
    QString m_place;
    std::optional<Error> m_error;
};

RecordKind recordsOf(MemberReading &reading)
{
    const QString code = reading.text(u"records"_s);
    if (code.isEmpty())
        return RecordKind::Unset;
    const int ordinal = domain::vocabularyOf<RecordKind>().find(code);
    reading.refuseUnless(ordinal > 0, u"records"_s);
    return ordinal > 0 ? RecordKind(ordinal) : RecordKind::Unset;
}

Result<ReportBlock> blockFromJson(const QJsonObject &json, qsizetype place)
{
    MemberReading reading(json, QString::number(place + 1));
    ReportBlock block;
    const auto kind = choiceIn(kBlocks, reading.text(u"block"_s));
    reading.refuseUnless(kind.has_value(), u"block"_s);
    block.kind = kind.value_or(Kind::Text);
    block.text = reading.localText(u"text"_s);
    block.figures = reading.texts(u"figures"_s);
    block.chart = {reading.text(u"chart"_s), reading.text(u"unit"_s), reading.text(u"options"_s)};
    block.filter = reading.text(u"filter"_s);
    block.ofSubject = reading.flag(u"of_subject"_s);
    block.view = reading.text(u"view"_s);
    block.records = recordsOf(reading);
    block.columns = reading.texts(u"columns"_s);
    block.sort = reading.text(u"sort"_s);
    block.most = std::clamp(reading.number(u"most"_s, block.most), 1, kMostRows);
    block.since = reading.text(u"since"_s);
    block.section = reading.text(u"section"_s);
    if (reading.error())
        return *reading.error();
    return block;
}

} // namespace

QString blockWord(Kind kind)
{
    return wordIn(kBlocks, kind);
}

QString subjectWord(ReportSubject subject)
{
    return wordIn(kSubjects, subject);
}

QList<RecordKind> kindsOf(ReportSubject subject)
{
    switch (subject) {
    case ReportSubject::Candidate: return {RecordKind::Candidate};
    case ReportSubject::Company: return {RecordKind::Company};
    case ReportSubject::Deal: return {RecordKind::Deal};
    case ReportSubject::Any: return {RecordKind::Candidate, RecordKind::Company, RecordKind::Deal};
    case ReportSubject::None: break;
    }
    return {};
}

namespace {

bool namesSubject(const TextPiece &piece)
{
    return piece.call && (piece.call->name == u"subject" || piece.call->name == u"record" || piece.call->parameters.value(u"of"_s) == u"subject");
}

/// Whether a block can only be made of a report that is about a record.
bool namesSubject(const ReportBlock &block)
{
    const auto isNamedIn = [](const QString &text) { return std::ranges::any_of(piecesOf(text), [](const TextPiece &piece) { return namesSubject(piece); }); };
    return block.kind == ReportBlock::Kind::Subject || block.ofSubject || isNamedIn(block.text.english) || isNamedIn(block.text.chinese)
        || std::ranges::any_of(block.figures, [](const QString &expression) { return namesSubject(figureOf(expression)); });
}

/// A report with such a block asks which record it is about; files of older versions may hold one that does not.
ReportSpec asking(ReportSpec report)
{
    if (report.subject == ReportSubject::None && std::ranges::any_of(report.blocks, [](const ReportBlock &block) { return namesSubject(block); }))
        report.subject = ReportSubject::Any;
    return report;
}

} // namespace

QJsonObject reportJson(const ReportSpec &report)
{
    QJsonArray blocks;
    for (const ReportBlock &block : report.blocks)
        blocks.append(blockJson(block));
    QJsonObject json{{u"schema"_s, kSchema}, {u"title"_s, textJson(report.title)}, {u"blocks"_s, blocks}};
    put(json, u"subject"_s, subjectWord(report.subject));
    put(json, u"filter"_s, report.filter);
    return json;
}

Result<ReportSpec> reportFromJson(const QJsonObject &json)
{
    if (const int schema = json.value("schema"_L1).toInt(); schema != kSchema)
        return Error{schema > kSchema ? Error::Code::NewerSchema : Error::Code::WrongFormat, QString::number(schema), u"schema"_s};
    MemberReading reading(json, {});
    ReportSpec report;
    report.title = reading.localText(u"title"_s);
    report.filter = reading.text(u"filter"_s);
    const auto subject = choiceIn(kSubjects, reading.text(u"subject"_s));
    reading.refuseUnless(subject.has_value(), u"subject"_s);
    reading.refuseUnless(json.value("blocks"_L1).isArray(), u"blocks"_s);
    if (reading.error())
        return *reading.error();
    report.subject = *subject;
    const QJsonArray blocks = json.value("blocks"_L1).toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto block = blockFromJson(blocks[i].toObject(), i);
        if (!block)
            return block.error();
        report.blocks.append(block.value());
    }
    return asking(std::move(report));
}

Result<ReportSpec> reportFromText(const QString &json)
{
    if (json.trimmed().isEmpty())
        return ReportSpec();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (!document.isObject())
        return Error{Error::Code::Syntax, error.errorString(), u"blocks"_s};
    return reportFromJson(document.object());
}

QString reportText(const ReportSpec &report)
{
    return QString::fromUtf8(QJsonDocument(reportJson(report)).toJson(QJsonDocument::Compact));
}

ReportSpec withBlock(ReportSpec report, qsizetype at, const ReportBlock &block)
{
    report.blocks.insert(std::clamp<qsizetype>(at, 0, report.blocks.size()), block);
    return asking(std::move(report));
}

ReportSpec withoutBlock(ReportSpec report, qsizetype at)
{
    if (at >= 0 && at < report.blocks.size())
        report.blocks.removeAt(at);
    if (report.subject == ReportSubject::Any && std::ranges::none_of(report.blocks, [](const ReportBlock &block) { return namesSubject(block); }))
        report.subject = ReportSubject::None;
    return report;
}

ReportSpec withBlockMoved(ReportSpec report, qsizetype from, qsizetype to)
{
    if (from >= 0 && from < report.blocks.size() && to >= 0 && to < report.blocks.size())
        report.blocks.move(from, to);
    return report;
}

ReportSpec withBlockReplaced(ReportSpec report, qsizetype at, const ReportBlock &block)
{
    if (at >= 0 && at < report.blocks.size())
        report.blocks[at] = block;
    return asking(std::move(report));
}

} // namespace analytics
