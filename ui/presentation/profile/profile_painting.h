// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/profile/candidate_profile.h"

class QPagedPaintDevice;

namespace presentation {

/// Paints a profile on one page of a printer or PDF; what would not fit is drawn smaller, never on a second page. Main thread.
void paintProfile(const CandidateProfile &profile, QPagedPaintDevice &device);
/// The same as the bytes of a PDF file, A4; `mark` is its provenance, whose seal is still open. Main thread.
QByteArray profilePdf(const CandidateProfile &profile, const QByteArray &mark = {});
/// The profile as rich text with all data escaped; what is painted.
QString profileHtml(const CandidateProfile &profile);

} // namespace presentation
