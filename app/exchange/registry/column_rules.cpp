// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/column_rules.h"

#include "exchange/registry/registry_dates.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace exchange {

using namespace domain;

namespace {

constexpr qsizetype kQuoted = 80;

using TextMember = QString Trial::*;
using DateMember = PartialDate Trial::*;
using Take = void (*)(RowReading &reading);

struct ColumnRule
{
    const char16_t *name;
    std::variant<TextMember, DateMember, Take> target;
};

void takeText(RowReading &reading)
{
    reading.keep();
}

void takeNumber(RowReading &reading)
{
    const QString number = reading.text().trimmed().toUpper();
    const auto prefix = reading.row.trial.registry == Registry::ChinaDrugTrials ? QLatin1String("CTR") : QLatin1String("NCT");
    const bool isNumber = number.size() == 11 && number.startsWith(prefix)
        && std::all_of(number.begin() + 3, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        reading.refuse(number.isEmpty() ? RefusalReason::MissingNumber : RefusalReason::BadNumber);
    reading.row.trial.number = number;
}

void takeLink(RowReading &reading)
{
    if (reading.cell.startsWith("https://") || reading.cell.startsWith("http://"))
        reading.row.trial.url = reading.text();
    else
        takeText(reading);
}

void takeStatus(RowReading &reading)
{
    reading.row.trial.status = TrialStatus(reading.choice([](const QString &word) { return int(parseTrialStatus(word)); }));
    if (reading.row.trial.status == TrialStatus::Unset && !reading.cell.trimmed().isEmpty())
        reading.refuse(RefusalReason::BadStatus);
}

void takePhases(RowReading &reading)
{
    // An empty phase is unknown here; what it means for a chart depends on the study type (DECISIONS 8).
    if (reading.cell.trimmed().isEmpty())
        return;
    reading.row.trial.phase = Phase(reading.choice([](const QString &word) { return int(parsePhase(word)); }));
    if (reading.row.trial.phase == Phase::Unknown)
        reading.refuse(RefusalReason::BadPhase);
}

void takeEnrollment(RowReading &reading)
{
    const QByteArrayView cell = reading.cell.trimmed();
    if (cell.isEmpty() || cell == "null")
        return;
    bool isNumber = false;
    const qint64 count = cell.toLongLong(&isNumber);
    if (isNumber && count >= 0)
        reading.row.trial.enrollment = count;
    else
        reading.refuse(RefusalReason::BadCount);
}

/// The site writes "Observational Model: |Time Perspective: p" for every observational study, which says nothing; and it writes the
/// names of properties that have no value, which other forms of the same study leave out.
void takeDesign(RowReading &reading)
{
    reading.row.isDesignUnsaid = reading.cell == "Observational Model: |Time Perspective: p";
    if (reading.row.isDesignUnsaid)
        return;
    if (!reading.cell.contains(": |") && !reading.cell.endsWith(": ")) {
        reading.row.trial.design = reading.sharedText();
        return;
    }
    QStringList parts = reading.text().split(u'|', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.endsWith(QLatin1String(": ")); });
    reading.row.trial.design = parts.join(u'|');
}

/// A word outside the vocabulary stays readable among the texts; it is no reason to refuse a trial.
template <auto Member>
void takeChoice(RowReading &reading)
{
    using Choice = typename domain::detail::MemberOf<Member>::Type;
    const int ordinal = reading.choice([](const QString &word) { return vocabularyOf<Choice>().find(word); });
    if (ordinal > 0)
        reading.row.trial.*Member = Choice(ordinal);
    else
        takeText(reading);
}

void takeLocations(RowReading &reading)
{
    reading.takeLocations();
}

const ColumnRule kRules[] = {
    {u"NCT Number", &takeNumber},
    {u"Study Title", &Trial::title},
    {u"Study URL", &takeLink},
    {u"Acronym", &Trial::acronym},
    {u"Study Status", &takeStatus},
    {u"Brief Summary", &takeText},
    {u"Study Results", &Trial::hasResults},
    {u"Conditions", &Trial::conditions},
    {u"Interventions", &Trial::interventions},
    {u"Primary Outcome Measures", &takeText},
    {u"Secondary Outcome Measures", &takeText},
    {u"Other Outcome Measures", &takeText},
    {u"Sponsor", &Trial::sponsorName},
    {u"Collaborators", &Trial::collaborators},
    {u"Sex", &Trial::sex},
    {u"Age", &Trial::age},
    {u"Phases", &takePhases},
    {u"Enrollment", &takeEnrollment},
    {u"Funder Type", &takeChoice<&Trial::funderType>},
    {u"Study Type", &takeChoice<&Trial::studyType>},
    {u"Study Design", &takeDesign},
    {u"Other IDs", &Trial::otherIds},
    {u"Start Date", &Trial::start},
    {u"Primary Completion Date", &Trial::primaryCompletion},
    {u"Completion Date", &Trial::completion},
    {u"First Posted", &Trial::firstPosted},
    {u"Results First Posted", &Trial::resultsFirstPosted},
    {u"Last Update Posted", &Trial::lastUpdatePosted},
    {u"Locations", &takeLocations},
    {u"Study Documents", &takeText},
    // What the CSV download lacks and the other forms have.
    {u"Chinese Title", &Trial::titleZh},
    {u"Last Known Status", &takeChoice<&Trial::lastKnownStatus>},
    {u"Why Stopped", &Trial::whyStopped},
    {u"Enrollment Type", &takeChoice<&Trial::enrollmentBasis>},
    {u"Start Date Type", &takeChoice<&Trial::startBasis>},
    {u"Primary Completion Date Type", &takeChoice<&Trial::primaryCompletionBasis>},
    {u"Completion Date Type", &takeChoice<&Trial::completionBasis>},
    // What only the site before 2023 wrote.
    {u"Outcome Measures", &takeText},
    {u"Age in Words", &takeText},
    {u"Funded Bys", &takeText},
    {u"Study Type in Words", &takeText},
    {u"Phase in Words", &takeText},
    {u"Status in Words", &takeText},
};

} // namespace

int columnRule(QStringView name)
{
    const auto found = std::ranges::find_if(
        kRules, [&](const ColumnRule &rule) { return name.compare(QStringView(rule.name), Qt::CaseInsensitive) == 0; });
    return found == std::end(kRules) ? -1 : int(found - std::begin(kRules));
}

QString columnName(int rule)
{
    return QString::fromUtf16(kRules[rule].name);
}

bool isTextColumn(int rule)
{
    const auto *special = std::get_if<Take>(&kRules[rule].target);
    return special && (*special == &takeText || *special == &takeLocations);
}

void RowReading::take(int rule)
{
    if (rule < 0) {
        keep();
    } else if (const auto *member = std::get_if<TextMember>(&kRules[rule].target)) {
        // What no two trials have in common is not worth looking up.
        const bool isOwn = *member == &Trial::title || *member == &Trial::otherIds;
        row.trial.*(*member) = isOwn ? text() : sharedText();
    } else if (const auto *date = std::get_if<DateMember>(&kRules[rule].target)) {
        const auto read = readRegistryDate(cell);
        if (read)
            row.trial.*(*date) = *read;
        else
            refuse(RefusalReason::BadDate);
    } else {
        std::get<Take>(kRules[rule].target)(*this);
    }
}

void RowReading::keep()
{
    if (!cell.isEmpty())
        reader.m_kept[size_t(column)] = 1;
}

void RowReading::refuse(RefusalReason reason)
{
    if (row.reason != RefusalReason::None)
        return;
    row.reason = reason;
    row.column = reader.m_columns.name(column);
    const QString found = text();
    row.found = found.size() > kQuoted ? found.first(kQuoted) + u'…' : found;
}

int RowReading::choice(int (*parse)(const QString &word))
{
    auto &known = reader.m_choices[size_t(column)];
    const auto found = known.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
    return found != known.constEnd() ? *found : *known.insert(cell.toByteArray(), parse(text()));
}

void RowReading::takeLocations()
{
    keep();
    for (qsizetype begin = 0; begin < cell.size();) {
        qsizetype end = cell.indexOf('|', begin);
        end = end < 0 ? cell.size() : end;
        const QByteArrayView location = cell.sliced(begin, end - begin);
        begin = end + 1;
        if (location.isEmpty())
            continue;
        const QString &code = reader.countryOf(location);
        QStringList &list = code.isEmpty() ? row.unknownCountries : row.countries;
        const QString word = code.isEmpty() ? QString::fromUtf8(location.sliced(location.lastIndexOf(',') + 1)).trimmed() : code;
        if (!word.isEmpty() && !list.contains(word))
            list.append(word);
    }
}

} // namespace exchange
