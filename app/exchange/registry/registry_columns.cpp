// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registry/registry_columns.h"

#include "domain/countries.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace exchange {

using namespace domain;

namespace {

constexpr int kQuoted = 80;

using TextMember = QString Trial::*;
using DateMember = PartialDate Trial::*;
using Take = void (*)(RegistryRow &row, const QString &column, const QString &cell);

struct ColumnRule
{
    const char16_t *name;
    std::variant<TextMember, DateMember, Take> target;
};

void refuse(RegistryRow &row, RefusalReason reason, const QString &column, const QString &found)
{
    if (row.reason != RefusalReason::None)
        return;
    row.reason = reason;
    row.column = column;
    row.found = found.size() > kQuoted ? found.first(kQuoted) + u'…' : found;
}

void takeText(RegistryRow &row, const QString &column, const QString &cell)
{
    if (!cell.isEmpty())
        row.texts.insert(column, cell);
}

void takeNumber(RegistryRow &row, const QString &column, const QString &cell)
{
    const QString number = cell.trimmed().toUpper();
    const bool isNct = number.size() == 11 && number.startsWith(QLatin1String("NCT"))
        && std::all_of(number.begin() + 3, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNct)
        refuse(row, number.isEmpty() ? RefusalReason::MissingNumber : RefusalReason::BadNumber, column, cell);
    row.trial.number = number;
}

void takeLink(RegistryRow &row, const QString &column, const QString &cell)
{
    if (cell.startsWith(QLatin1String("https://")) || cell.startsWith(QLatin1String("http://")))
        row.trial.url = cell;
    else
        takeText(row, column, cell);
}

void takeStatus(RegistryRow &row, const QString &column, const QString &cell)
{
    row.trial.status = parseTrialStatus(cell);
    if (row.trial.status == TrialStatus::Unset && !cell.trimmed().isEmpty())
        refuse(row, RefusalReason::BadStatus, column, cell);
}

void takePhases(RegistryRow &row, const QString &column, const QString &cell)
{
    // An empty phase is unknown here; what it means for a chart depends on the study type (DECISIONS 8).
    if (cell.trimmed().isEmpty())
        return;
    row.trial.phase = parsePhase(cell);
    if (row.trial.phase == Phase::Unknown)
        refuse(row, RefusalReason::BadPhase, column, cell);
}

void takeEnrollment(RegistryRow &row, const QString &column, const QString &cell)
{
    if (cell.trimmed().isEmpty())
        return;
    bool isNumber = false;
    const qint64 count = cell.trimmed().toLongLong(&isNumber);
    if (isNumber && count >= 0)
        row.trial.enrollment = count;
    else
        refuse(row, RefusalReason::BadCount, column, cell);
}

/// A word outside the vocabulary stays readable among the texts; it is no reason to refuse a trial.
template <auto Member>
void takeChoice(RegistryRow &row, const QString &column, const QString &cell)
{
    using Choice = typename domain::detail::MemberOf<Member>::Type;
    const int ordinal = vocabularyOf<Choice>().find(cell);
    if (ordinal > 0)
        row.trial.*Member = Choice(ordinal);
    else
        takeText(row, column, cell);
}

/// "Site, City, State, 12345, Korea, Republic of": the country is the last part, or the last two.
QString countryOf(const QString &location)
{
    const qsizetype last = location.lastIndexOf(u',');
    const QString code = countryCode(QStringView(location).sliced(last + 1).trimmed());
    if (!code.isEmpty() || last <= 0)
        return code;
    const qsizetype before = location.lastIndexOf(u',', last - 1);
    return countryCode(QStringView(location).sliced(before + 1).trimmed());
}

void takeLocations(RegistryRow &row, const QString &column, const QString &cell)
{
    takeText(row, column, cell);
    for (const QString &location : cell.split(u'|', Qt::SkipEmptyParts)) {
        const QString code = countryOf(location);
        QStringList &list = code.isEmpty() ? row.unknownCountries : row.countries;
        const QString word = code.isEmpty() ? location.sliced(location.lastIndexOf(u',') + 1).trimmed() : code;
        if (!word.isEmpty() && !list.contains(word))
            list.append(word);
    }
    row.countries.sort();
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
    {u"Study Design", &Trial::design},
    {u"Other IDs", &Trial::otherIds},
    {u"Start Date", &Trial::start},
    {u"Primary Completion Date", &Trial::primaryCompletion},
    {u"Completion Date", &Trial::completion},
    {u"First Posted", &Trial::firstPosted},
    {u"Results First Posted", &Trial::resultsFirstPosted},
    {u"Last Update Posted", &Trial::lastUpdatePosted},
    {u"Locations", &takeLocations},
    {u"Study Documents", &takeText},
};

void take(const ColumnRule &rule, RegistryRow &row, const QString &column, const QString &cell)
{
    if (const auto *text = std::get_if<TextMember>(&rule.target)) {
        row.trial.*(*text) = cell;
    } else if (const auto *date = std::get_if<DateMember>(&rule.target)) {
        const QString trimmed = cell.trimmed();
        const auto parsed = trimmed.isEmpty() ? Result<PartialDate>(PartialDate()) : PartialDate::parse(trimmed);
        if (parsed.ok())
            row.trial.*(*date) = parsed.value();
        else
            refuse(row, RefusalReason::BadDate, column, cell);
    } else {
        std::get<Take>(rule.target)(row, column, cell);
    }
}

int ruleOf(const QString &column)
{
    const auto found = std::ranges::find_if(
        kRules, [&](const ColumnRule &rule) { return column.compare(QStringView(rule.name), Qt::CaseInsensitive) == 0; });
    return found == std::end(kRules) ? -1 : int(found - std::begin(kRules));
}

/// Columns that only the registry's site before 2023 wrote; it spelled statuses, phases and dates in other ways.
QStringList oldColumns(const CsvHeader &header)
{
    static constexpr const char16_t *kOld[] = {u"Title", u"Status", u"Gender", u"Outcome Measures", u"Sponsor/Collaborators",
                                               u"Funded Bys", u"Study Designs", u"URL"};
    QStringList found;
    for (const char16_t *name : kOld) {
        if (header.has(name))
            found.append(QString::fromUtf16(name));
    }
    return header.has(u"Study Title") || header.has(u"Study Status") || header.has(u"Study URL") ? QStringList() : found;
}

Error wrongColumns(const char16_t *what, const QStringList &names)
{
    QString list = names.join(QLatin1String(", "));
    if (list.size() > 2 * kQuoted)
        list = list.first(2 * kQuoted) + u'…';
    return {Error::Code::WrongFormat, QString::fromUtf16(what) + QLatin1String(": ") + list, QStringLiteral("1")};
}

} // namespace

Result<RegistryColumns> RegistryColumns::fromHeader(const QStringList &header)
{
    RegistryColumns columns;
    columns.m_header = CsvHeader(header);
    if (!columns.m_header.has(u"NCT Number"))
        return wrongColumns(wrong_format::kNoNumberColumn, columns.m_header.names());
    if (const QStringList old = oldColumns(columns.m_header); !old.isEmpty())
        return wrongColumns(wrong_format::kOldColumns, old);
    for (const QString &name : columns.m_header.names()) {
        const int rule = ruleOf(name);
        // A second column of the same name is one that the registry does not write: it must not replace the first.
        const bool again = columns.m_rules.contains(rule);
        columns.m_rules.append(again ? -1 : rule);
        const QString kept = rule < 0 || again ? name : QString::fromUtf16(kRules[rule].name);
        columns.m_names.append(columns.m_names.contains(kept) ? kept + u' ' + QString::number(columns.m_names.size() + 1) : kept);
        if (rule < 0 || again)
            columns.m_unknown.append(name);
        const auto *special = rule < 0 ? nullptr : std::get_if<Take>(&kRules[rule].target);
        columns.m_hasTexts = columns.m_hasTexts || rule < 0 || (special && (*special == &takeText || *special == &takeLocations));
    }
    return columns;
}

RegistryRow RegistryColumns::read(const CsvRecord &record) const
{
    RegistryRow row;
    row.trial.registry = Registry::ClinicalTrialsGov;
    if (record.cells.size() != m_rules.size()) {
        const auto number = m_header.column(u"NCT Number");
        row.trial.number = record.cells.value(number);
        refuse(row, RefusalReason::ColumnCount, {}, QString::number(record.cells.size()));
        return row;
    }
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        if (m_rules[i] >= 0)
            take(kRules[m_rules[i]], row, m_names[i], record.cells[i]);
        else
            takeText(row, m_names[i], record.cells[i]);
    }
    return row;
}

QJsonObject RegistryColumns::merged(QJsonObject stored, const QJsonObject &cells) const
{
    for (const QString &name : m_names)
        stored.remove(name);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        stored.insert(cell.key(), cell.value());
    return stored;
}

} // namespace exchange
