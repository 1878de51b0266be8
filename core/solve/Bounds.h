// What no layout can do better than, at a fraction of the price of an estimate. The search skips what fails a bound;
// tests hold every bound against the estimates themselves.
#pragma once

#include "core/solve/Route.h"

namespace berth::solve {

// False only where no device of the shape holds its part. The fullest device holds at least the mean of its stage and
// the mean stage an equal share of all layers:
//   weights / devices + sequences of a group x context x cached bytes per token on one rank / stages <= usable
// Usable is what the engine may use without its runtime. Paging, activations and graphs come on top. Windows and states
// are left out.
[[nodiscard]] bool mayHold(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency);

// Times that every layout of that many devices in that many stages exceeds at any number of requests: one request alone
// on a replica whose caches and indexes are cut perfectly, whose groups share one copy of the dense weights, whose
// experts are spread evenly and whose ranks exchange a share of each token only.
//   Steps only get longer with more requests, with copies, with unevenness and with data to exchange, and a first token
//   waits for at least its own prompt.
[[nodiscard]] Reading fastest(const Route& route, int ranks, int stages, int devicesPerNode, const Load& load);

} // namespace berth::solve
