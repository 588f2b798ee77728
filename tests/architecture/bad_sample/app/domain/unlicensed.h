#pragma once

namespace domain {
} // namespace domain
