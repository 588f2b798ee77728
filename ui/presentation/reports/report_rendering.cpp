// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/report_request.h"

#include "domain/derived/confidential_records.h"
#include "domain/record_names.h"
#include "presentation/reports/report_tables.h"
#include "presentation/reports/report_words.h"

namespace presentation {

using analytics::FigureDesk;
using analytics::LiveError;
using analytics::ReportBlock;
using domain::Error;
using domain::RecordKind;
using domain::Result;
using figure::BothLanguages;
using figure::RenderedBlock;
using figure::RenderedReport;
using namespace Qt::StringLiterals;

namespace {

/// Makes block after block. Lives for one rendering.
class ReportMaking
{
public:
    ReportMaking(const ReportRequest &request, const analytics::ChartRequest &base, const domain::FilterSpec &filter, const std::function<bool()> &stop)
        : m_request(request), m_base(base), m_filter(filter), m_stop(stop), m_desk(base, filter, request.subject)
    {
    }

    domain::Status make(RenderedReport &report)
    {
        m_notice = report.notices.join(u' ');
        for (const ReportBlock &block : m_request.spec.blocks) {
            if (m_stop && m_stop())
                return Error{Error::Code::Canceled, {}, {}};
            m_place = int(&block - m_request.spec.blocks.data());
            if (const auto status = add(block, report); !status) {
                if (status.error().code == Error::Code::Canceled)
                    return status;
                report.problems.append({m_place, 0, 0, reportSentence(status.error(), m_request.language)});
            }
        }
        report.problems += m_problems;
        report.definitions = m_desk.definitions();
        return domain::Done{};
    }

private:
    domain::Status add(const ReportBlock &block, RenderedReport &report)
    {
        RenderedBlock made;
        domain::Status status = domain::Done{};
        switch (block.kind) {
        case ReportBlock::Kind::Heading:
            made.kind = RenderedBlock::Kind::Heading;
            made.text = textOf(block.text.in(m_request.language));
            break;
        case ReportBlock::Kind::Text: made.text = textOf(block.text.in(m_request.language)); break;
        case ReportBlock::Kind::PageBreak: made.kind = RenderedBlock::Kind::PageBreak; break;
        case ReportBlock::Kind::KeyFigures: addFigures(block, made); break;
        case ReportBlock::Kind::Chart: status = addChart(block, made); break;
        default: status = addTable(block, made); break;
        }
        if (status)
            report.blocks.append(made);
        return status;
    }

    figure::ReportText textOf(const QString &source)
    {
        figure::ReportText text;
        for (const auto &piece : analytics::piecesOf(source)) {
            if (!piece.call && !piece.error) {
                text.text += piece.text;
                continue;
            }
            if (auto figure = figureOf(piece)) {
                figure->start = text.text.size();
                text.text += figure->figure.text;
                text.figures.append(*figure);
            } else {
                text.text += piece.text;
            }
        }
        return text;
    }

    std::optional<figure::TextFigure> figureOf(const analytics::TextPiece &piece)
    {
        const auto made = piece.call ? m_desk.make(*piece.call) : std::variant<figure::TextFigure, LiveError>(*piece.error);
        if (const auto *figure = std::get_if<figure::TextFigure>(&made))
            return *figure;
        m_problems.append({m_place, piece.start, piece.length, std::get<LiveError>(made).sentence(m_request.language)});
        return std::nullopt;
    }

    void addFigures(const ReportBlock &block, RenderedBlock &made)
    {
        made.kind = RenderedBlock::Kind::KeyFigures;
        made.text.text = block.text.in(m_request.language);
        for (const QString &expression : block.figures) {
            auto piece = analytics::figureOf(expression);
            const bool isCounted = piece.call && analytics::findLiveFigure(piece.call->name) && analytics::findLiveFigure(piece.call->name)->isCounted;
            if (isCounted && !piece.call->parameters.contains(u"show"_s))
                piece.call->parameters.insert(u"show"_s, u"full"_s);
            if (const auto figure = figureOf(piece))
                made.figures.append(*figure);
        }
    }

    domain::Status addChart(const ReportBlock &block, RenderedBlock &made)
    {
        auto chart = m_desk.chart(block.chart, block.filter, block.ofSubject);
        if (!chart)
            return chart.error();
        made.kind = RenderedBlock::Kind::Chart;
        made.chart = chart.value();
        printNotice(made.chart, m_notice);
        made.text = textOf(block.text.in(m_request.language));
        if (!made.text.text.isEmpty())
            made.chart.headline = made.text.text;
        made.chartKey = QStringList{block.chart.id, block.chart.unit, block.chart.options, block.filter, block.ofSubject ? u"subject"_s : QString()}.join(u' ').trimmed();
        return domain::Done{};
    }

    domain::Status addTable(const ReportBlock &block, RenderedBlock &made)
    {
        made.kind = RenderedBlock::Kind::Table;
        auto table = tableOf(block);
        if (!table)
            return table.error();
        if (const QString title = textOf(block.text.in(m_request.language)).text; !title.isEmpty())
            table.value().title = title;
        made.table = table.value();
        return domain::Done{};
    }

    Result<figure::ReportTable> tableOf(const ReportBlock &block)
    {
        if (block.kind == ReportBlock::Kind::Subject)
            return subjectTable(block.section, m_request.subject, m_base);
        if (block.kind == ReportBlock::Kind::Changes) {
            const auto filter = domain::FilterSpec::parse(block.filter);
            return filter ? changesTable(block, analytics::together(m_filter, filter.value()), m_base, m_request, m_stop) : Result<figure::ReportTable>(filter.error());
        }
        ListedRecords listed{block.records, block.columns, block.sort, block.most, {}};
        QString filter = block.filter;
        if (!block.view.isEmpty()) {
            const auto view = listedByView(*m_request.now, block.view, &filter);
            if (!view)
                return view.error();
            listed = view.value();
            listed.most = block.most;
            filter = (filter + u' ' + block.filter).trimmed();
        }
        if (listed.kind == RecordKind::Unset)
            return Error{Error::Code::NotFound, {}, u"records"_s};
        const auto request = m_desk.requestWith(filter, block.ofSubject);
        return request ? recordTable(listed, request.value()) : Result<figure::ReportTable>(request.error());
    }

    const ReportRequest &m_request;
    const analytics::ChartRequest &m_base;
    const domain::FilterSpec &m_filter;
    const std::function<bool()> &m_stop;
    FigureDesk m_desk;
    QList<figure::ReportProblem> m_problems;
    QString m_notice; ///< About confidential records; stands below each chart, which may be copied alone.
    int m_place = 0;
};

QString subtitleOf(const RenderedReport &report, const figure::Phrases &words)
{
    static constexpr BothLanguages kAsOf{"As of %1", "截至%1"};
    static constexpr BothLanguages kKnown{"as known on %1 (UTC)", "依据%1（UTC）时所知"};
    static constexpr BothLanguages kFilter{"filter: %1", "筛选：%1"};
    static constexpr BothLanguages kSource{"source: %1", "来源：%1"};
    QStringList parts{kAsOf.in(report.language).arg(words.date(report.asOf))};
    if (report.knownOn.isValid())
        parts.append(kKnown.in(report.language).arg(words.date(report.knownOn)));
    if (!report.filter.isEmpty())
        parts.append(kFilter.in(report.language).arg(report.filter));
    if (!report.source.isEmpty())
        parts.append(kSource.in(report.language).arg(report.source));
    return parts.join(u" · "_s);
}

bool isLeftOut(const domain::PublicPortfolio &open, const analytics::SubjectRecord &subject)
{
    return (subject.kind == RecordKind::Candidate && open.candidates.contains(subject.id)) || (subject.kind == RecordKind::Deal && open.deals.contains(subject.id));
}

domain::Status checkSubject(const ReportRequest &request, const domain::PublicPortfolio &open)
{
    const auto kinds = analytics::kindsOf(request.spec.subject);
    if (!kinds.isEmpty() && (request.subject.id == 0 || !kinds.contains(request.subject.kind)))
        return Error{Error::Code::NotFound, analytics::subjectWord(request.spec.subject), u"subject"_s};
    if (request.confidential == figure::ConfidentialChoice::LeftOut && isLeftOut(open, request.subject))
        return Error{Error::Code::Constraint, u"CONFIDENTIAL"_s, u"subject"_s};
    return domain::Done{};
}

QJsonObject subjectJson(const analytics::SubjectRecord &subject)
{
    return subject.id == 0 ? QJsonObject() : QJsonObject{{u"kind"_s, domain::codeOf(subject.kind)}, {u"id"_s, QString::number(subject.id)}};
}

} // namespace

Result<RenderedReport> renderedReport(const ReportRequest &request, const std::function<bool()> &stop)
{
    const auto own = domain::FilterSpec::parse(request.spec.filter);
    if (!own)
        return own.error();
    const domain::FilterSpec filter = analytics::together(request.filter, own.value());
    const auto open = domain::publicPortfolio(request.snapshot, request.now);
    if (const auto status = checkSubject(request, open); !status)
        return status.error();
    analytics::ChartRequest base;
    base.snapshot = request.confidential == figure::ConfidentialChoice::Included ? request.snapshot : open.snapshot;
    if (const auto status = domain::validate(*base.snapshot, filter); !status)
        return status.error();
    base.asOf = request.asOf;
    base.visible = domain::evaluate(*base.snapshot, filter, request.asOf);
    base.filter = filter.toString();
    base.source = request.source;
    base.language = request.language;
    RenderedReport report;
    report.title = request.spec.title.in(request.language);
    report.language = request.language;
    report.asOf = request.asOf.date;
    report.knownOn = request.asOf.knownOn;
    report.filter = base.filter;
    report.source = request.source;
    if (const QString notice = confidentialNotice(open, request.confidential, request.language); !notice.isEmpty())
        report.notices.append(notice);
    report.subtitle = subtitleOf(report, figure::Phrases(request.language));
    if (const auto status = ReportMaking(request, base, filter, stop).make(report); !status)
        return status.error();
    return report;
}

QJsonObject editionGround(const ReportRequest &request)
{
    return {{u"subject"_s, subjectJson(request.subject)},
            {u"filter"_s, request.filter.toString()},
            {u"language"_s, request.language == domain::Language::Chinese ? u"zh_CN"_s : u"en"_s},
            {u"confidential"_s, request.confidential == figure::ConfidentialChoice::Included}};
}

namespace {

/// What the other language says beside the printed one stays here: it may be no text for strangers.
analytics::ReportSpec printedSpec(analytics::ReportSpec spec, domain::Language language)
{
    const auto reduce = [language](analytics::LocalText &text) {
        const QString printed = text.in(language);
        text = {};
        text.set(language, printed);
    };
    reduce(spec.title);
    for (analytics::ReportBlock &block : spec.blocks)
        reduce(block.text);
    return spec;
}

} // namespace

QJsonObject reportRecipe(const ReportRequest &request)
{
    QJsonObject recipe{{u"report"_s, analytics::reportJson(printedSpec(request.spec, request.language))}, {u"filter"_s, request.filter.toString()}};
    if (request.subject.id)
        recipe.insert(u"subject"_s, subjectJson(request.subject));
    if (request.lastEdition.isValid())
        recipe.insert(u"last_edition"_s, request.lastEdition.toString(Qt::ISODate));
    return recipe;
}

Result<analytics::SubjectRecord> subjectNamed(const domain::Portfolio &portfolio, const QList<RecordKind> &kinds, const QString &name)
{
    QList<analytics::SubjectRecord> found;
    for (const RecordKind kind : kinds) {
        for (const qint64 id : domain::findByName(portfolio, kind, name))
            found.append({kind, id});
    }
    if (found.isEmpty())
        return Error{Error::Code::NotFound, name, u"subject"_s};
    return found.size() == 1 ? Result<analytics::SubjectRecord>(found.first()) : Result<analytics::SubjectRecord>(Error{Error::Code::Conflict, name, u"subject"_s});
}

} // namespace presentation
