// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <utility>

namespace unit {

/// A server on this machine that gives recorded answers in turn, whatever it is asked, and keeps what it was asked.
class RecordedServer : public QTcpServer
{
public:
    /// The bytes that go over the line, after a while; with `isHeld` the line stays open and silent after them.
    struct Answer
    {
        QByteArray bytes;
        bool isHeld = false;
        std::chrono::milliseconds after{0};
    };

    explicit RecordedServer(const QList<Answer> &answers) : m_answers(answers)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v2").arg(serverPort())); }
    QByteArrayList asked;

    /// From this question on (the first is 0) answers wait until they are let go.
    void holdFrom(qsizetype question) { m_heldFrom = question; }
    void letGo()
    {
        m_heldFrom = -1;
        for (const auto &give : std::exchange(m_held, {}))
            give();
    }

    static QByteArray ok(const QByteArray &json) { return withStatus("200 OK", json); }
    static QByteArray withStatus(const QByteArray &status, const QByteArray &body, const QByteArray &header = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + header + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        asked.append(request.left(request.indexOf("\r\n")));
        const Answer answer = m_answers.value(asked.size() - 1, {withStatus("404 Not Found", "{}")});
        const auto give = [open = QPointer<QTcpSocket>(&socket), answer] {
            if (!open)
                return;
            open->write(answer.bytes);
            if (!answer.isHeld)
                open->disconnectFromHost();
        };
        if (m_heldFrom >= 0 && asked.size() > m_heldFrom)
            m_held.append(give);
        else
            QTimer::singleShot(answer.after, &socket, give);
    }

    QList<Answer> m_answers;
    qsizetype m_heldFrom = -1;
    QList<std::function<void()>> m_held;
};

} // namespace unit
