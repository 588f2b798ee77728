// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/reports/figure_making.h"

#include "analytics/chart_frame.h"
#include "analytics/partnership_outcomes.h"
#include "domain/derived/deal_end.h"
#include "domain/derived/deal_status.h"
#include "domain/filter/evaluation.h"
#include "domain/value_text.h"

#include <algorithm>

namespace analytics {

using domain::AsOf;
using domain::FilterSpec;
using domain::Language;
using domain::RecordKind;
using domain::Result;
using figure::ChartData;
using figure::Datum;
using figure::DatumState;
using figure::KeyFigure;
using namespace Qt::StringLiterals;
using Code = LiveError::Code;

namespace {

/// What a text gets where it does not say which part of the figure it wants: a rate never without its n.
QString usualPart(const KeyFigure &figure)
{
    return figure.unit == figure::Unit::Percent && figure.datum.denominator > 0 ? u"rate"_s : u"value"_s;
}

RecordKind countedKind(const QString &name)
{
    if (name == u"candidates")
        return RecordKind::Candidate;
    if (name == u"programs" || name == u"clinical-programs")
        return RecordKind::Program;
    if (name == u"trials" || name == u"recruiting-trials")
        return RecordKind::Trial;
    return name == u"companies" ? RecordKind::Company : RecordKind::Deal;
}

QStringList keysOf(const ChartData &chart)
{
    QStringList keys;
    for (const auto &one : chart.keyFigures)
        keys.append(one.key);
    return keys;
}

QDate endDay(const domain::DealEnd &end)
{
    return domain::effectDate(end.event).latestDay();
}

} // namespace

std::optional<std::pair<int, int>> yearSpan(const QString &text)
{
    const QString first = text.section(u'-', 0, 0);
    const QString last = text.contains(u'-') ? text.section(u'-', 1) : first;
    bool isFirst = false;
    bool isLast = false;
    const std::pair years{first.toInt(&isFirst), last.toInt(&isLast)};
    constexpr int kEarliest = 1900;
    constexpr int kLatest = 2200;
    const bool isSpan = isFirst && isLast && years.first >= kEarliest && years.second <= kLatest && years.first <= years.second;
    return isSpan ? std::optional(years) : std::nullopt;
}

FigureDesk::Making::Making(const ChartRequest &request, const FilterSpec &filter, const SubjectRecord &subject)
    : m_request(request), m_filter(filter), m_subject(subject), m_words(request.language)
{
}

void FigureDesk::Making::use(const MetricDefinition &definition)
{
    const QString text = definitionText(*m_request.snapshot, definition, m_words);
    if (!m_definitions.contains(text))
        m_definitions.append(text);
}

Result<domain::VisibleRecords> FigureDesk::Making::visible(const FilterSpec &filter, const AsOf &asOf)
{
    const QString key = asOf.date.toString(Qt::ISODate) + u' ' + filter.toString();
    if (const auto known = m_visible.constFind(key); known != m_visible.cend())
        return *known;
    if (const auto status = domain::validate(*m_request.snapshot, filter); !status)
        return status.error();
    return *m_visible.insert(key, domain::evaluate(*m_request.snapshot, filter, asOf));
}

Result<ChartRequest> FigureDesk::Making::requestWith(const QString &filter, bool ofSubject)
{
    if (filter.trimmed().isEmpty() && !ofSubject)
        return m_request;
    const auto parsed = FilterSpec::parse(filter);
    if (!parsed)
        return parsed.error();
    const FilterSpec spec = together(m_filter, parsed.value());
    const auto passing = visible(spec, m_request.asOf);
    if (!passing)
        return passing.error();
    ChartRequest request = m_request;
    request.visible = passing.value();
    request.filter = spec.toString();
    if (!ofSubject)
        return request;
    static constexpr figure::BothLanguages kOnly{"only what belongs to %1", "仅限%1相关"};
    request.visible = analytics::ofSubject(*m_request.snapshot, passing.value(), m_subject);
    const QString only = kOnly.in(m_request.language).arg(domain::recordName(*m_request.snapshot, m_subject.kind, m_subject.id, m_request.language));
    request.filter = request.filter.isEmpty() ? only : u"%1; %2"_s.arg(request.filter, only);
    return request;
}

Result<ChartData> FigureDesk::Making::chart(const ChartChoice &choice, const QString &filter, bool ofSubject)
{
    const QString key = QStringList{choice.id, choice.unit, choice.options, filter, ofSubject ? u"s"_s : QString()}.join(u'\n');
    if (const auto known = m_charts.constFind(key); known != m_charts.cend())
        return *known;
    const auto options = optionsOf(choice);
    if (!options)
        return options.error();
    auto request = requestWith(filter, ofSubject);
    if (!request)
        return request.error();
    request.value().options = options.value();
    const auto made = makeChart(choice.id, request.value());
    if (!made)
        return made;
    for (const QString &definition : made.value().definitions) {
        if (!m_definitions.contains(definition))
            m_definitions.append(definition);
    }
    return *m_charts.insert(key, made.value());
}

QString FigureDesk::Making::apart(const FigureCall &call, RecordKind kind) const
{
    static constexpr figure::BothLanguages kAsOf{" (as of %1)", "（截至%1）"};
    static constexpr figure::BothLanguages kIgnored{" (not filtered by %1)", "（未按%1筛选）"};
    QString text;
    if (const auto date = domain::PartialDate::parse(call.parameters.value(u"as-of"_s)); date && !date.value().isEmpty() && date.value().latestDay() != m_request.asOf.date)
        text += kAsOf.in(m_request.language).arg(m_words.date(date.value().latestDay()));
    const auto own = FilterSpec::parse(call.parameters.value(u"filter"_s));
    if (kind == RecordKind::Unset || !own)
        return text;
    if (const QStringList ignored = domain::inertConditions(*m_request.snapshot, together(m_filter, own.value()), kind); !ignored.isEmpty())
        text += kIgnored.in(m_request.language).arg(ignored.join(u", "_s));
    return text;
}

FigureDesk::Making::Answer FigureDesk::Making::make(const FigureCall &call)
{
    const LiveFigure *entry = findLiveFigure(call.name);
    if (!entry)
        return LiveError{Code::UnknownFigure, call.name, namesNear(call.name).join(u", "_s)};
    const QStringList known = entry->parameterNames();
    for (const QString &name : call.parameters.keys()) {
        if (!known.contains(name))
            return LiveError{Code::UnknownParameter, name, known.isEmpty() ? u"–"_s : known.join(u", "_s)};
    }
    figure::TextFigure result;
    const auto made = makeAny(call, result.kind);
    if (const auto *error = std::get_if<LiveError>(&made))
        return *error;
    result.figure = std::get<KeyFigure>(made);
    if (result.figure.label.isEmpty())
        result.figure.label = entry->meaning.in(m_request.language);
    result.figure.label += apart(call, entry->isCounted ? result.kind : RecordKind::Unset);
    const auto text = shownPart(result.figure, call.parameters.value(u"show"_s, usualPart(result.figure)), m_words);
    if (const auto *error = std::get_if<LiveError>(&text))
        return *error;
    result.figure.text = std::get<QString>(text);
    result.figure.key = call.expression();
    result.length = result.figure.text.size();
    return result;
}

FigureDesk::Making::Made FigureDesk::Making::makeAny(const FigureCall &call, RecordKind &kind)
{
    const QString &name = call.name;
    if (name == u"chart-figure" || name == u"chart-mark" || name == u"headline")
        return makeChartFigure(call, kind);
    if (name == u"record" || name == u"subject")
        return makeRecordText(call);
    if (name == u"as-of" || name == u"filter" || name == u"portfolio")
        return makeText(call);
    return makeCounted(call, kind);
}

FigureDesk::Making::Request FigureDesk::Making::requestOf(const FigureCall &call)
{
    const QString of = call.parameters.value(u"of"_s);
    if (!of.isEmpty() && of != u"subject")
        return LiveError{Code::BadValue, of, u"subject"_s};
    if (!of.isEmpty() && m_subject.id == 0)
        return LiveError{Code::NoSubject, u"subject"_s, {}};
    auto request = requestWith(call.parameters.value(u"filter"_s), !of.isEmpty());
    if (!request)
        return LiveError{Code::BadFilter, request.error().detail, {}};
    if (!call.parameters.contains(u"as-of"_s))
        return request.value();
    const QString text = call.parameters.value(u"as-of"_s);
    const auto date = domain::PartialDate::parse(text);
    const auto filter = FilterSpec::parse(call.parameters.value(u"filter"_s));
    if (!date || date.value().isEmpty() || !filter)
        return LiveError{Code::BadValue, text, u"2024-06-30"_s};
    request.value().asOf.date = date.value().latestDay();
    const auto passing = visible(together(m_filter, filter.value()), request.value().asOf);
    if (!passing)
        return LiveError{Code::BadFilter, passing.error().detail, {}};
    request.value().visible = of.isEmpty() ? passing.value() : ofSubject(*m_request.snapshot, passing.value(), m_subject);
    return request.value();
}

KeyFigure FigureDesk::Making::countFigure(const Datum &datum) const
{
    return {{}, {}, datum, figure::Unit::Count, m_words.count(datum.n)};
}

KeyFigure FigureDesk::Making::moneyFigure(const Datum &datum) const
{
    constexpr figure::BothLanguages kUndisclosed{"not disclosed", "未披露"};
    const QString amount = datum.value ? m_words.money(*datum.value, u"USD"_s) : kUndisclosed.in(m_request.language);
    return {{}, {}, datum, figure::Unit::Money, datum.state == DatumState::AtLeast ? u"≥ "_s + amount : amount};
}

KeyFigure FigureDesk::Making::rateFigure(const Datum &datum) const
{
    constexpr figure::BothLanguages kNone{"no deals", "无交易"};
    return {{}, {}, datum, figure::Unit::Percent, datum.value ? m_words.percent(*datum.value) : kNone.in(m_request.language)};
}

FigureDesk::Making::Made FigureDesk::Making::rateOf(const ChartRequest &request, const QString &cohort)
{
    use(definitions::kReturnRate);
    use(definitions::kCohortDate);
    static constexpr figure::BothLanguages kAll{"Return rate: deals terminated or returned", "退回率：终止或退回的交易"};
    KeyFigure all = rateFigure(keyFigures(*request.snapshot, request.visible, request.asOf).returnRate);
    all.label = kAll.in(m_request.language);
    if (cohort.isEmpty())
        return all;
    const auto years = yearSpan(cohort);
    if (!years)
        return LiveError{Code::BadValue, cohort, u"2020, 2019-2021"_s};
    ChartRequest asked = request;
    asked.options.unit = RecordKind::Deal;
    Datum datum;
    datum.state = DatumState::Absent;
    for (const Cohort &one : partnershipOutcomes(asked).years) {
        if (one.firstYear < years->first || one.lastYear > years->second)
            continue;
        datum.n += one.returned.size();
        datum.denominator += one.ids.size();
        datum.ids += one.returned;
    }
    std::ranges::sort(datum.ids);
    if (datum.denominator > 0) {
        datum.state = DatumState::Known;
        datum.value = Proportion{datum.n, datum.denominator}.rate();
        datum.interval = wilson({datum.n, datum.denominator});
    }
    KeyFigure made = rateFigure(datum);
    constexpr figure::BothLanguages kLabel{"Return rate of deals signed in %1", "%1年签署交易的退回率"};
    made.label = kLabel.in(m_request.language).arg(m_words.years(years->first, years->second));
    return made;
}

FigureDesk::Making::Made FigureDesk::Making::dealsOf(const ChartRequest &request, const FigureCall &call, bool ended)
{
    const QString text = call.parameters.value(u"year"_s);
    const auto years = yearSpan(text);
    if (text.isEmpty())
        return LiveError{Code::MissingParameter, u"year"_s, call.name + u" year=2024"_s};
    if (!years)
        return LiveError{Code::BadValue, text, u"2024, 2020-2024"_s};
    use(ended ? definitions::kTerminated : definitions::kCohortDate);
    const auto &portfolio = *request.snapshot;
    Datum datum;
    for (const qint64 number : request.visible.ids<domain::Deal>()) {
        const domain::Id<domain::Deal> id{number};
        const auto *deal = portfolio.find(id);
        const auto end = ended && domain::isReturned(portfolio, id, request.asOf) ? domain::dealEnd(portfolio, id, request.asOf) : std::nullopt;
        const QDate day = ended ? (end ? endDay(*end) : QDate()) : deal ? domain::cohortDate(portfolio, *deal).latestDay() : QDate();
        if (day.isValid() && day.year() >= years->first && day.year() <= years->second)
            datum.ids.append(number);
    }
    datum.n = datum.ids.size();
    datum.denominator = request.visible.ids<domain::Deal>().size();
    datum.value = double(datum.n);
    datum.state = DatumState::Known;
    KeyFigure made = countFigure(datum);
    constexpr figure::BothLanguages kSigned{"Deals signed in %1", "%1年签署的交易"};
    constexpr figure::BothLanguages kEnded{"Deals terminated or returned in %1", "%1年终止或退回的交易"};
    made.label = (ended ? kEnded : kSigned).in(m_request.language).arg(m_words.years(years->first, years->second));
    return made;
}

FigureDesk::Making::Made FigureDesk::Making::makeCounted(const FigureCall &call, RecordKind &kind)
{
    const auto asked = requestOf(call);
    if (const auto *error = std::get_if<LiveError>(&asked))
        return *error;
    const auto &request = std::get<ChartRequest>(asked);
    kind = countedKind(call.name);
    if (call.name == u"return-rate")
        return rateOf(request, call.parameters.value(u"cohort"_s));
    if (call.name == u"deals-signed" || call.name == u"deals-ended")
        return dealsOf(request, call, call.name == u"deals-ended");
    const QString &name = call.name;
    if (name == u"clinical-programs" || name == u"recruiting-trials" || name == u"active-deals" || name == u"disclosed-value") {
        const KeyFigures all = keyFigures(*request.snapshot, request.visible, request.asOf);
        if (name == u"disclosed-value")
            return moneyFigure(all.disclosedValue);
        return countFigure(name == u"clinical-programs" ? all.clinicalPrograms : name == u"recruiting-trials" ? all.recruitingTrials : all.activeDeals);
    }
    const auto &records = request.visible.of(kind);
    Datum datum;
    datum.ids = records.ids;
    datum.n = records.ids.size();
    datum.denominator = records.total;
    datum.value = double(datum.n);
    datum.state = DatumState::Known;
    return countFigure(datum);
}

FigureDesk::Making::Made FigureDesk::Making::makeChartFigure(const FigureCall &call, RecordKind &kind)
{
    const auto parameter = [&](const QString &name) { return call.parameters.value(name); };
    const QString id = parameter(u"chart"_s);
    if (id.isEmpty())
        return LiveError{Code::MissingParameter, u"chart"_s, QLatin1StringView(findLiveFigure(call.name)->example)};
    if (parameter(u"of"_s) == u"subject" && m_subject.id == 0)
        return LiveError{Code::NoSubject, u"subject"_s, {}};
    const auto made = chart({id, parameter(u"unit"_s), parameter(u"options"_s)}, parameter(u"filter"_s), parameter(u"of"_s) == u"subject");
    if (!made) {
        QStringList ids;
        for (const auto &entry : chartCatalog())
            ids.append(QLatin1StringView(entry.id));
        const bool isUnknown = made.error().where == u"chart";
        return LiveError{made.error().code == domain::Error::Code::Syntax ? Code::BadFilter : Code::BadValue, made.error().detail,
                         isUnknown ? ids.join(u", "_s) : made.error().where};
    }
    kind = made.value().unit;
    if (call.name == u"headline") {
        KeyFigure text;
        text.text = made.value().headline.isEmpty() ? made.value().title : made.value().headline;
        text.label = made.value().title;
        return text;
    }
    if (call.name == u"chart-mark")
        return markOf(made.value(), call);
    const QString key = parameter(u"key"_s);
    const auto found = std::ranges::find(made.value().keyFigures, key, &KeyFigure::key);
    if (found == made.value().keyFigures.cend())
        return LiveError{Code::NothingThere, key, keysOf(made.value()).join(u", "_s)};
    return *found;
}

FigureDesk::Making::Made FigureDesk::Making::makeText(const FigureCall &call)
{
    constexpr figure::BothLanguages kNoFilter{"all records", "全部记录"};
    KeyFigure text;
    if (call.name == u"as-of")
        text.text = m_words.date(m_request.asOf.date);
    else if (call.name == u"filter")
        text.text = m_request.filter.isEmpty() ? kNoFilter.in(m_request.language) : m_request.filter;
    else
        text.text = m_request.source;
    return text;
}

FigureDesk::FigureDesk(const ChartRequest &request, const FilterSpec &filter, const SubjectRecord &subject)
    : m_making(std::make_unique<Making>(request, filter, subject))
{
}

FigureDesk::~FigureDesk() = default;

std::variant<figure::TextFigure, LiveError> FigureDesk::make(const FigureCall &call) { return m_making->make(call); }
Result<ChartRequest> FigureDesk::requestWith(const QString &filter, bool ofSubject) { return m_making->requestWith(filter, ofSubject); }
Result<ChartData> FigureDesk::chart(const ChartChoice &choice, const QString &filter, bool ofSubject) { return m_making->chart(choice, filter, ofSubject); }
QStringList FigureDesk::definitions() const { return m_making->definitions(); }

} // namespace analytics
