// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/office/deck.h"
#include "figure/provenance.h"

#include <memory>

namespace plot {

enum class ReportFormat : quint8 { Pdf, Pptx, Xlsx, Html };

/// "pdf", "pptx", "xlsx", "html"; the file name's ending and the command line's word.
QString formatWord(ReportFormat format);
std::optional<ReportFormat> reportFormatFromWord(QStringView word);

/// A report on its way into a file, so far as it takes the GUI thread: step by step, each a block or a page, so that the window stays
/// live. All formats are made from the one value, so their numbers agree; the provenance is inside.
class ReportAssembly
{
public:
    ReportAssembly(const figure::RenderedReport &report, ReportFormat format, const figure::Provenance &provenance);
    ~ReportAssembly();
    Q_DISABLE_COPY_MOVE(ReportAssembly)

    /// GUI thread. False once nothing is left, or where a step failed.
    bool step();
    /// The part that is done, 0..1.
    double share() const;
    /// The bytes, after the last step; any thread. Canceled by `progress`.
    domain::Result<QByteArray> bytes(const exchange::DeckProgress &progress = {}) const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

/// The same at once. GUI thread. Canceled by `progress`, which is told after each step.
domain::Result<QByteArray> reportBytes(const figure::RenderedReport &report, ReportFormat format, const figure::Provenance &provenance,
                                       const exchange::DeckProgress &progress = {});

} // namespace plot
