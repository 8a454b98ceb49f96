// tensorflow.compat.v1.sparse of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'

export interface $Module extends py.PythonModuleObject {
  readonly SparseConditionalAccumulator: tensorflow_compat_v1.SparseConditionalAccumulator$class
  readonly SparseTensor: tensorflow.SparseTensor$class
  readonly add: tensorflow_compat_v1.$Module["sparse_add"]
  readonly bincount: tensorflow_sparse.$Module["bincount"]
  readonly concat: tensorflow_compat_v1.$Module["sparse_concat"]
  readonly cross: tensorflow_sparse.$Module["cross"]
  readonly cross_hashed: tensorflow_sparse.$Module["cross_hashed"]
  readonly expand_dims: tensorflow_sparse.$Module["expand_dims"]
  readonly eye: tensorflow_sparse.$Module["eye"]
  readonly fill_empty_rows: tensorflow_sparse.$Module["fill_empty_rows"]
  readonly from_dense: tensorflow_sparse.$Module["from_dense"]
  readonly mask: tensorflow_sparse.$Module["mask"]
  readonly matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  readonly maximum: tensorflow_sparse.$Module["maximum"]
  readonly merge: tensorflow_compat_v1.$Module["sparse_merge"]
  readonly minimum: tensorflow_sparse.$Module["minimum"]
  readonly placeholder: tensorflow_compat_v1.$Module["sparse_placeholder"]
  readonly reduce_max: tensorflow_compat_v1.$Module["sparse_reduce_max"]
  readonly reduce_max_sparse: tensorflow_compat_v1.$Module["sparse_reduce_max_sparse"]
  readonly reduce_sum: tensorflow_compat_v1.$Module["sparse_reduce_sum"]
  readonly reduce_sum_sparse: tensorflow_compat_v1.$Module["sparse_reduce_sum_sparse"]
  readonly reorder: tensorflow_sparse.$Module["reorder"]
  readonly reset_shape: tensorflow_sparse.$Module["reset_shape"]
  readonly reshape: tensorflow_sparse.$Module["reshape"]
  readonly retain: tensorflow_sparse.$Module["retain"]
  readonly segment_mean: tensorflow_compat_v1.$Module["sparse_segment_mean"]
  readonly segment_sqrt_n: tensorflow_compat_v1.$Module["sparse_segment_sqrt_n"]
  readonly segment_sum: tensorflow_compat_v1.$Module["sparse_segment_sum"]
  readonly slice: tensorflow_sparse.$Module["slice"]
  readonly softmax: tensorflow_sparse.$Module["softmax"]
  readonly sparse_dense_matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  readonly split: tensorflow_compat_v1.$Module["sparse_split"]
  readonly to_dense: tensorflow_sparse.$Module["to_dense"]
  readonly to_indicator: tensorflow_sparse.$Module["to_indicator"]
  readonly transpose: tensorflow_sparse.$Module["transpose"]
}
