// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int kDamagedCopies = 200;

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
}

/// A copy with a few bytes changed, taken out, doubled, or cut off; the same for the same seed.
QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype end) { return qsizetype(random() % std::uint32_t(std::max<qsizetype>(end, 1))); };
    for (qsizetype i = below(4) + 1; i > 0 && !bytes.isEmpty(); --i) {
        const qsizetype at = below(bytes.size());
        switch (random() % 5) {
        case 0: bytes[at] = char(random()); break;
        case 1: bytes.remove(at, below(16) + 1); break;
        case 2: bytes.insert(at, bytes.mid(at, below(64) + 1)); break;
        case 3: bytes.insert(at, "\",\n{}[]\0\xFF"[random() % 9]); break;
        default: bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace

/// Gives a fuzz target every file of a folder and damaged copies of each; a crash or sanitizer report fails it.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_TARGET CORPUS\n", stderr);
        return 2;
    }
    std::mt19937 random(7);
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    const auto files = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        run(bytes);
        for (int i = 0; i < kDamagedCopies; ++i)
            run(damaged(bytes, random));
    }
    std::printf("%d files, %d inputs\n", int(files.size()), int(files.size()) * (kDamagedCopies + 1));
    return files.isEmpty() ? 2 : 0;
}
