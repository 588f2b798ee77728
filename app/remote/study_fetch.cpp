// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/study_fetch.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrlQuery>

#include <algorithm>

namespace remote {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype kNumbersAtOnce = 100;

bool isWeb(const QUrl &address)
{
    return address.isValid() && !address.host().isEmpty() && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
}

bool isOffline(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::NetworkSessionFailedError
        || error == QNetworkReply::ProxyNotFoundError;
}

/// Seconds or an HTTP date.
std::optional<milliseconds> retryAfter(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return milliseconds(std::min<qint64>(seconds, 1'000'000) * 1000);
    const auto at = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    return at.isValid() ? std::optional(milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(at)))) : std::nullopt;
}

} // namespace

StudyFetch::StudyFetch(const FetchPace &pace, QObject *parent) : QObject(parent), m_pace(pace)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &StudyFetch::askPage);
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_network.setTransferTimeout(int(pace.silence.count()));
}

StudyFetch::~StudyFetch()
{
    dropReply();
}

void StudyFetch::start(const FetchRequest &request, const QString &folder)
{
    dropReply();
    m_request = request;
    m_folder = folder;
    m_token.clear();
    m_asked = m_studies = m_total = 0;
    m_page = m_attempt = 0;
    m_isRunning = true;
    m_wait.start(0);
}

void StudyFetch::cancel()
{
    if (m_isRunning)
        end(FetchProblem::Canceled);
}

QUrl StudyFetch::pageUrl() const
{
    QUrl url = m_request.address;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QLatin1String("/studies"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("json"));
    query.addQueryItem(QStringLiteral("countTotal"), QStringLiteral("true"));
    query.addQueryItem(QStringLiteral("pageSize"), QString::number(m_pace.pageSize));
    if (m_request.numbers.isEmpty())
        query.addQueryItem(QStringLiteral("query.term"), QString::fromLatin1(QUrl::toPercentEncoding(m_request.term)));
    else
        query.addQueryItem(QStringLiteral("filter.ids"), m_request.numbers.mid(m_asked, kNumbersAtOnce).join(u'|'));
    if (!m_token.isEmpty())
        query.addQueryItem(QStringLiteral("pageToken"), QString::fromLatin1(QUrl::toPercentEncoding(m_token)));
    url.setQuery(query);
    return url;
}

void StudyFetch::askPage()
{
    if (!isWeb(m_request.address))
        return end(FetchProblem::BadAddress, m_request.address.toString());
    QNetworkRequest request(pageUrl());
    request.setRawHeader("Accept", "application/json");
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::finished, this, &StudyFetch::takeReply);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
        if (received > m_pace.largestPage)
            end(FetchProblem::TooLarge);
    });
}

void StudyFetch::takeReply()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const QString words = m_reply->errorString();
    const auto wished = retryAfter(*m_reply);
    const QByteArray bytes = m_reply->readAll();
    dropReply();
    if (error == QNetworkReply::NoError)
        takePage(bytes);
    else if (status == 429 || status >= 500)
        retry(FetchProblem::Refused, QString::number(status), wished);
    else if (status >= 400)
        end(FetchProblem::Refused, QString::number(status));
    else if (isOffline(error))
        end(FetchProblem::Offline, m_request.address.host());
    else
        retry(FetchProblem::NoAnswer, words, std::nullopt);
}

void StudyFetch::takePage(const QByteArray &bytes)
{
    const QJsonObject page = QJsonDocument::fromJson(bytes).object();
    // A reply without a length that breaks off looks whole to the network; a page that cannot be read is asked for again.
    if (!page.value(QLatin1String("studies")).isArray())
        return retry(FetchProblem::BadAnswer, QString::fromUtf8(bytes.left(80)).simplified(), std::nullopt);
    QSaveFile file(QDir(m_folder).filePath(QStringLiteral("page_%1.json").arg(++m_page, 6, 10, QLatin1Char('0'))));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return end(FetchProblem::CannotWrite, file.errorString());
    goOn(page);
}

void StudyFetch::goOn(const QJsonObject &page)
{
    m_attempt = 0;
    m_studies += page.value(QLatin1String("studies")).toArray().size();
    m_total = m_request.numbers.isEmpty() ? std::max(m_total, page.value(QLatin1String("totalCount")).toInteger()) : m_request.numbers.size();
    Q_EMIT progressed(m_studies, m_total);
    if (!m_isRunning)
        return;
    const QString next = page.value(QLatin1String("nextPageToken")).toString();
    // A token that leads to itself would never end.
    if (!next.isEmpty() && next == m_token)
        return end(FetchProblem::BadAnswer, next.left(80));
    m_token = next;
    if (m_token.isEmpty())
        m_asked += kNumbersAtOnce;
    if (!m_token.isEmpty() || m_asked < m_request.numbers.size())
        return m_wait.start(0);
    if (m_studies == 0)
        end(FetchProblem::NothingFound);
    else
        end(std::nullopt);
}

void StudyFetch::retry(FetchProblem problem, const QString &detail, std::optional<milliseconds> wished)
{
    if (++m_attempt >= m_pace.attempts)
        return end(problem, detail);
    const milliseconds wait = wished.value_or(m_pace.firstWait * (1 << (m_attempt - 1)));
    if (wait > m_pace.longestWait)
        return end(problem, detail);
    Q_EMIT waiting(wait, m_attempt + 1);
    if (m_isRunning)
        m_wait.start(wait);
}

void StudyFetch::end(std::optional<FetchProblem> problem, const QString &detail)
{
    m_isRunning = false;
    m_wait.stop();
    dropReply();
    Q_EMIT finished({problem, detail, m_folder, m_studies});
}

void StudyFetch::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

QStringList numbersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("NCT[0-9]{8}(?![0-9])"), QRegularExpression::CaseInsensitiveOption);
    QStringList numbers;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString number = match.next().captured().toUpper();
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

} // namespace remote
