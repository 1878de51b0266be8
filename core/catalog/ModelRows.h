// The models table: one column for each field of spec::ModelSpec. Names follow the published configuration files where
// these have one (num_heads, moe_intermediate_size, ...). Counts that a formula cannot tell apart are fixed here:
//   norms_per_layer   norms of hidden-size width in one layer, 2 when empty; norm_bias adds a bias to each
//   router_bias       one selection bias per routed expert and layer (DeepSeek-V4: not in its hash layers)
//   extra_params...   scales and gates that no other column explains
//   num_kv_heads      of MLA models only what the configuration says; their cache is the latent
#pragma once

#include "core/catalog/Table.h"
#include "core/spec/ModelSpec.h"

#include <span>
#include <string_view>
#include <vector>

namespace berth::catalog {

[[nodiscard]] std::span<const Field<spec::ModelSpec>> modelFields();
[[nodiscard]] const TableDefinition& modelTable();

// Fields as stated, and the two that an empty cell takes from others: v_head_dim from head_dim, the geometry of window
// layers from that of the full layers.
[[nodiscard]] spec::ModelSpec makeModel(std::span<const Cell> cells);

// Rules between the cells of one row. Empty: the row is sound.
[[nodiscard]] std::vector<RowFault> checkModel(const spec::ModelSpec& model);

struct ModelTable
{
    std::vector<spec::ModelSpec> models; // empty if there are errors
    std::vector<Error> errors;
};

[[nodiscard]] ModelTable readModels(std::string_view csv, std::string_view file);

} // namespace berth::catalog
