// tensorflow.compat.v1.sparse of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_sparse from './tensorflow.sparse.js'

export interface $Module extends py.PythonModuleObject {
  readonly SparseConditionalAccumulator: tensorflow_compat_v1.SparseConditionalAccumulator$class
  readonly SparseTensor: tensorflow.SparseTensor$class
  readonly add: tensorflow_compat_v1.$Module["sparse_add"]
  add_dyn: py.RemoteFunction
  readonly bincount: tensorflow_sparse.$Module["bincount"]
  bincount_dyn: py.RemoteFunction
  readonly concat: tensorflow_compat_v1.$Module["sparse_concat"]
  concat_dyn: py.RemoteFunction
  readonly cross: tensorflow_sparse.$Module["cross"]
  cross_dyn: py.RemoteFunction
  readonly cross_hashed: tensorflow_sparse.$Module["cross_hashed"]
  cross_hashed_dyn: py.RemoteFunction
  readonly expand_dims: tensorflow_sparse.$Module["expand_dims"]
  expand_dims_dyn: py.RemoteFunction
  readonly eye: tensorflow_sparse.$Module["eye"]
  eye_dyn: py.RemoteFunction
  readonly fill_empty_rows: tensorflow_sparse.$Module["fill_empty_rows"]
  fill_empty_rows_dyn: py.RemoteFunction
  readonly from_dense: tensorflow_sparse.$Module["from_dense"]
  from_dense_dyn: py.RemoteFunction
  readonly mask: tensorflow_sparse.$Module["mask"]
  mask_dyn: py.RemoteFunction
  readonly matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  matmul_dyn: py.RemoteFunction
  readonly maximum: tensorflow_sparse.$Module["maximum"]
  maximum_dyn: py.RemoteFunction
  readonly merge: tensorflow_compat_v1.$Module["sparse_merge"]
  merge_dyn: py.RemoteFunction
  readonly minimum: tensorflow_sparse.$Module["minimum"]
  minimum_dyn: py.RemoteFunction
  readonly placeholder: tensorflow_compat_v1.$Module["sparse_placeholder"]
  placeholder_dyn: py.RemoteFunction
  readonly reduce_max: tensorflow_compat_v1.$Module["sparse_reduce_max"]
  reduce_max_dyn: py.RemoteFunction
  readonly reduce_max_sparse: tensorflow_compat_v1.$Module["sparse_reduce_max_sparse"]
  reduce_max_sparse_dyn: py.RemoteFunction
  readonly reduce_sum: tensorflow_compat_v1.$Module["sparse_reduce_sum"]
  reduce_sum_dyn: py.RemoteFunction
  readonly reduce_sum_sparse: tensorflow_compat_v1.$Module["sparse_reduce_sum_sparse"]
  reduce_sum_sparse_dyn: py.RemoteFunction
  readonly reorder: tensorflow_sparse.$Module["reorder"]
  reorder_dyn: py.RemoteFunction
  readonly reset_shape: tensorflow_sparse.$Module["reset_shape"]
  reset_shape_dyn: py.RemoteFunction
  readonly reshape: tensorflow_sparse.$Module["reshape"]
  reshape_dyn: py.RemoteFunction
  readonly retain: tensorflow_sparse.$Module["retain"]
  retain_dyn: py.RemoteFunction
  readonly segment_mean: tensorflow_compat_v1.$Module["sparse_segment_mean"]
  segment_mean_dyn: py.RemoteFunction
  readonly segment_sqrt_n: tensorflow_compat_v1.$Module["sparse_segment_sqrt_n"]
  segment_sqrt_n_dyn: py.RemoteFunction
  readonly segment_sum: tensorflow_compat_v1.$Module["sparse_segment_sum"]
  segment_sum_dyn: py.RemoteFunction
  readonly slice: tensorflow_sparse.$Module["slice"]
  slice_dyn: py.RemoteFunction
  readonly softmax: tensorflow_sparse.$Module["softmax"]
  softmax_dyn: py.RemoteFunction
  readonly sparse_dense_matmul: tensorflow_sparse.$Module["sparse_dense_matmul"]
  sparse_dense_matmul_dyn: py.RemoteFunction
  readonly split: tensorflow_compat_v1.$Module["sparse_split"]
  split_dyn: py.RemoteFunction
  readonly to_dense: tensorflow_sparse.$Module["to_dense"]
  to_dense_dyn: py.RemoteFunction
  readonly to_indicator: tensorflow_sparse.$Module["to_indicator"]
  to_indicator_dyn: py.RemoteFunction
  readonly transpose: tensorflow_sparse.$Module["transpose"]
  transpose_dyn: py.RemoteFunction
}
