// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive/file_digest.h"

#include <QByteArray>

#include <openssl/evp.h>

namespace exchange {

class FileDigest::Context
{
public:
    Context() : context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY(Context)

    EVP_MD_CTX *context;
};

FileDigest::FileDigest() : m_context(std::make_unique<Context>()) {}

FileDigest::~FileDigest() = default;

void FileDigest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), size_t(bytes.size()));
}

QString FileDigest::hex()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char *>(digest.data()), &size);
    return QString::fromLatin1(digest.first(size).toHex());
}

} // namespace exchange
