// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QJsonObject;
class QNetworkReply;

namespace remote {

/// Which studies are wanted: those with the numbers, or where there are none those that the registry finds for the term.
struct FetchRequest
{
    QUrl address; ///< Of the registry's API, such as https://clinicaltrials.gov/api/v2
    QStringList numbers;
    QString term;
};

/// How hard the registry is asked; the waits double from one attempt to the next.
struct FetchPace
{
    int attempts = 5;
    std::chrono::milliseconds firstWait{1000};
    std::chrono::milliseconds longestWait{120'000}; ///< A Retry-After beyond it ends the fetch.
    std::chrono::milliseconds silence{30'000};      ///< After which a reply counts as lost.
    int pageSize = 100;
    qint64 largestPage = qint64(128) << 20;
};

enum class FetchProblem : quint8 {
    BadAddress,
    Offline,      ///< No such host, no route, or nobody listens there.
    NoAnswer,     ///< Silent or broken off at every attempt.
    Refused,      ///< The registry said no; `detail` is the HTTP status.
    BadAnswer,    ///< Something else than studies came back.
    TooLarge,
    CannotWrite,
    NothingFound,
    Canceled
};

/// How a fetch ended: in a folder of pages, or with a problem; then nothing of it is to be used.
struct FetchResult
{
    std::optional<FetchProblem> problem;
    QString detail;
    QString folder;
    qint64 studies = 0;
};

/// Fetches studies from ClinicalTrials.gov's API page by page into a folder of JSON files, which are imported like any others.
/// Tries again gently where the registry is busy or a reply breaks off. Main thread; one fetch at a time.
class StudyFetch : public QObject
{
    Q_OBJECT

public:
    explicit StudyFetch(const FetchPace &pace = {}, QObject *parent = nullptr);
    ~StudyFetch() override;

    /// `folder` must exist. Ends with finished(), never before the event loop runs again.
    void start(const FetchRequest &request, const QString &folder);
    /// Ends with Canceled; does nothing where no fetch runs.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// `total` is 0 while it is not known.
    void progressed(qint64 studies, qint64 total);
    /// The registry is asked again after a while.
    void waiting(std::chrono::milliseconds wait, int attempt);
    void finished(const remote::FetchResult &result);

private:
    QUrl pageUrl() const;
    void askPage();
    void takeReply();
    void takePage(const QByteArray &bytes);
    void retry(FetchProblem problem, const QString &detail, std::optional<std::chrono::milliseconds> wished);
    void goOn(const QJsonObject &page);
    void end(std::optional<FetchProblem> problem, const QString &detail = {});
    void dropReply();

    FetchPace m_pace;
    QNetworkAccessManager m_network;
    QTimer m_wait;
    QNetworkReply *m_reply = nullptr;
    FetchRequest m_request;
    QString m_folder;
    QString m_token;       ///< Of the next page.
    qsizetype m_asked = 0; ///< Numbers that have been asked for.
    int m_page = 0;
    int m_attempt = 0;
    qint64 m_studies = 0;
    qint64 m_total = 0;
    bool m_isRunning = false;
};

/// The registry numbers in a text, whatever stands between them; each once, in order.
QStringList numbersIn(const QString &text);

} // namespace remote
