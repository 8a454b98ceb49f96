// tensorflow.sparse of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface add$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `0` */
  threshold?: py.Int | undefined
}

export interface bincount$ {
  values: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  minlength?: py.RemoteArgument | undefined
  maxlength?: py.RemoteArgument | undefined
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface concat$ {
  axis: py.RemoteArgument
  sp_inputs: py.RemoteArgument
  /** Default: `False` */
  expand_nonconcat_dims?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface cross$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  separator?: py.RemoteArgument | undefined
}

export interface cross_hashed$ {
  inputs: py.RemoteArgument
  /** Default: `0` */
  num_buckets?: py.Int | undefined
  hash_key?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface expand_dims$ {
  sp_input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface eye$ {
  num_rows: py.RemoteArgument
  num_columns?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface fill_empty_rows$ {
  sp_input: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface from_dense$ {
  tensor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface mask$ {
  a: py.RemoteArgument
  mask_indices: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface maximum$ {
  sp_a: py.RemoteArgument
  sp_b: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface minimum$ {
  sp_a: py.RemoteArgument
  sp_b: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reduce_max$ {
  sp_input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  /** Default: `False` */
  output_is_sparse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_sum$ {
  sp_input: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  keepdims?: py.RemoteArgument | undefined
  /** Default: `False` */
  output_is_sparse?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reorder$ {
  sp_input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface reset_shape$ {
  sp_input: py.RemoteArgument
  new_shape?: py.RemoteArgument | undefined
}

export interface reshape$ {
  sp_input: py.RemoteArgument
  shape: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface retain$ {
  sp_input: py.RemoteArgument
  to_retain: py.RemoteArgument
}

export interface sampled_addmm$ {
  indices: py.RemoteArgument
  values: py.RemoteArgument
  dense_shape: py.RemoteArgument
  mat1: py.RemoteArgument
  mat2: py.RemoteArgument
  /** Default: `1.0` */
  beta?: py.Float | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  output_type?: py.DType | undefined
}

export interface segment_mean$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface segment_sqrt_n$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface segment_sum$ {
  data: py.RemoteArgument
  indices: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface slice$ {
  sp_input: py.RemoteArgument
  start: py.RemoteArgument
  size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface softmax$ {
  sp_input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface sparse_dense_matmul$ {
  sp_a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface split$ {
  sp_input?: py.RemoteArgument | undefined
  num_split?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface to_dense$ {
  sp_input: py.RemoteArgument
  default_value?: py.RemoteArgument | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface to_indicator$ {
  sp_input: py.RemoteArgument
  vocab_size: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface transpose$ {
  sp_input: py.RemoteArgument
  perm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly SparseTensor: tensorflow.SparseTensor$class
  add(a: py.Positional, b: py.Positional, threshold: py.Int): py.Remote
  add(a: py.Positional, b: py.Positional, keywords?: py.Rest<add$, 'a' | 'b'>): py.Remote
  add(a: py.Positional, keywords: py.Rest<add$, 'a'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  bincount(values: py.Positional, weights: py.Positional, axis: py.Int, minlength: py.Positional, maxlength?: py.Positional, binary_output?: py.Bool, name?: py.Positional): py.Remote
  bincount(values: py.Positional, weights: py.Positional, axis: py.Int, keywords?: py.Rest<bincount$, 'values' | 'weights' | 'axis'>): py.Remote
  bincount(values: py.Positional, weights: py.Positional, keywords?: py.Rest<bincount$, 'values' | 'weights'>): py.Remote
  bincount(values: py.Positional, keywords?: py.Rest<bincount$, 'values'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  concat(axis: py.Positional, sp_inputs: py.Positional, expand_nonconcat_dims: py.Bool, name: py.Positional): py.Remote
  concat(axis: py.Positional, sp_inputs: py.Positional, expand_nonconcat_dims: py.Bool, keywords?: py.Rest<concat$, 'axis' | 'sp_inputs' | 'expand_nonconcat_dims'>): py.Remote
  concat(axis: py.Positional, sp_inputs: py.Positional, keywords?: py.Rest<concat$, 'axis' | 'sp_inputs'>): py.Remote
  concat(axis: py.Positional, keywords: py.Rest<concat$, 'axis'>): py.Remote
  concat(keywords: concat$): py.Remote
  concat_dyn: py.RemoteFunction
  cross(inputs: py.Positional, name: py.Positional, separator: py.Positional): py.Remote
  cross(inputs: py.Positional, name: py.Positional, keywords?: py.Rest<cross$, 'inputs' | 'name'>): py.Remote
  cross(inputs: py.Positional, keywords?: py.Rest<cross$, 'inputs'>): py.Remote
  cross(keywords: cross$): py.Remote
  cross_dyn: py.RemoteFunction
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, hash_key: py.Positional, name: py.Positional): py.Remote
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, hash_key: py.Positional, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets' | 'hash_key'>): py.Remote
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets'>): py.Remote
  cross_hashed(inputs: py.Positional, keywords?: py.Rest<cross_hashed$, 'inputs'>): py.Remote
  cross_hashed(keywords: cross_hashed$): py.Remote
  cross_hashed_dyn: py.RemoteFunction
  expand_dims(sp_input: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  expand_dims(sp_input: py.Positional, axis: py.Positional, keywords?: py.Rest<expand_dims$, 'sp_input' | 'axis'>): py.Remote
  expand_dims(sp_input: py.Positional, keywords?: py.Rest<expand_dims$, 'sp_input'>): py.Remote
  expand_dims(keywords: expand_dims$): py.Remote
  expand_dims_dyn: py.RemoteFunction
  eye(num_rows: py.Positional, num_columns: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  eye(num_rows: py.Positional, num_columns: py.Positional, dtype: py.DType, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns' | 'dtype'>): py.Remote
  eye(num_rows: py.Positional, num_columns: py.Positional, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns'>): py.Remote
  eye(num_rows: py.Positional, keywords?: py.Rest<eye$, 'num_rows'>): py.Remote
  eye(keywords: eye$): py.Remote
  eye_dyn: py.RemoteFunction
  fill_empty_rows(sp_input: py.Positional, default_value: py.Positional, name: py.Positional): py.Remote
  fill_empty_rows(sp_input: py.Positional, default_value: py.Positional, keywords?: py.Rest<fill_empty_rows$, 'sp_input' | 'default_value'>): py.Remote
  fill_empty_rows(sp_input: py.Positional, keywords: py.Rest<fill_empty_rows$, 'sp_input'>): py.Remote
  fill_empty_rows(keywords: fill_empty_rows$): py.Remote
  fill_empty_rows_dyn: py.RemoteFunction
  from_dense(tensor: py.Positional, name: py.Positional): py.Remote
  from_dense(tensor: py.Positional, keywords?: py.Rest<from_dense$, 'tensor'>): py.Remote
  from_dense(keywords: from_dense$): py.Remote
  from_dense_dyn: py.RemoteFunction
  map_values(op: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  map_values_dyn: py.RemoteFunction
  mask(a: py.Positional, mask_indices: py.Positional, name: py.Positional): py.Remote
  mask(a: py.Positional, mask_indices: py.Positional, keywords?: py.Rest<mask$, 'a' | 'mask_indices'>): py.Remote
  mask(a: py.Positional, keywords: py.Rest<mask$, 'a'>): py.Remote
  mask(keywords: mask$): py.Remote
  mask_dyn: py.RemoteFunction
  maximum(sp_a: py.Positional, sp_b: py.Positional, name: py.Positional): py.Remote
  maximum(sp_a: py.Positional, sp_b: py.Positional, keywords?: py.Rest<maximum$, 'sp_a' | 'sp_b'>): py.Remote
  maximum(sp_a: py.Positional, keywords: py.Rest<maximum$, 'sp_a'>): py.Remote
  maximum(keywords: maximum$): py.Remote
  maximum_dyn: py.RemoteFunction
  minimum(sp_a: py.Positional, sp_b: py.Positional, name: py.Positional): py.Remote
  minimum(sp_a: py.Positional, sp_b: py.Positional, keywords?: py.Rest<minimum$, 'sp_a' | 'sp_b'>): py.Remote
  minimum(sp_a: py.Positional, keywords: py.Rest<minimum$, 'sp_a'>): py.Remote
  minimum(keywords: minimum$): py.Remote
  minimum_dyn: py.RemoteFunction
  reduce_max(sp_input: py.Positional, axis: py.Positional, keepdims: py.Positional, output_is_sparse: py.Bool, name?: py.Positional): py.Remote
  reduce_max(sp_input: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_max$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  reduce_max(sp_input: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_max$, 'sp_input' | 'axis'>): py.Remote
  reduce_max(sp_input: py.Positional, keywords?: py.Rest<reduce_max$, 'sp_input'>): py.Remote
  reduce_max(keywords: reduce_max$): py.Remote
  reduce_max_dyn: py.RemoteFunction
  reduce_sum(sp_input: py.Positional, axis: py.Positional, keepdims: py.Positional, output_is_sparse: py.Bool, name?: py.Positional): py.Remote
  reduce_sum(sp_input: py.Positional, axis: py.Positional, keepdims: py.Positional, keywords?: py.Rest<reduce_sum$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  reduce_sum(sp_input: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_sum$, 'sp_input' | 'axis'>): py.Remote
  reduce_sum(sp_input: py.Positional, keywords?: py.Rest<reduce_sum$, 'sp_input'>): py.Remote
  reduce_sum(keywords: reduce_sum$): py.Remote
  reduce_sum_dyn: py.RemoteFunction
  reorder(sp_input: py.Positional, name: py.Positional): py.Remote
  reorder(sp_input: py.Positional, keywords?: py.Rest<reorder$, 'sp_input'>): py.Remote
  reorder(keywords: reorder$): py.Remote
  reorder_dyn: py.RemoteFunction
  reset_shape(sp_input: py.Positional, new_shape: py.Positional): py.Remote
  reset_shape(sp_input: py.Positional, keywords?: py.Rest<reset_shape$, 'sp_input'>): py.Remote
  reset_shape(keywords: reset_shape$): py.Remote
  reset_shape_dyn: py.RemoteFunction
  reshape(sp_input: py.Positional, shape: py.Positional, name: py.Positional): py.Remote
  reshape(sp_input: py.Positional, shape: py.Positional, keywords?: py.Rest<reshape$, 'sp_input' | 'shape'>): py.Remote
  reshape(sp_input: py.Positional, keywords: py.Rest<reshape$, 'sp_input'>): py.Remote
  reshape(keywords: reshape$): py.Remote
  reshape_dyn: py.RemoteFunction
  retain(sp_input: py.Positional, to_retain: py.Positional): py.Remote
  retain(sp_input: py.Positional, keywords: py.Rest<retain$, 'sp_input'>): py.Remote
  retain(keywords: retain$): py.Remote
  retain_dyn: py.RemoteFunction
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, mat1: py.Positional, mat2: py.Positional, beta: py.Float, alpha: py.Float, output_type: py.DType): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, mat1: py.Positional, mat2: py.Positional, beta: py.Float, alpha: py.Float, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2' | 'beta' | 'alpha'>): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, mat1: py.Positional, mat2: py.Positional, beta: py.Float, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2' | 'beta'>): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, mat1: py.Positional, mat2: py.Positional, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2'>): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, mat1: py.Positional, keywords: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1'>): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, dense_shape: py.Positional, keywords: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape'>): py.Remote
  sampled_addmm(indices: py.Positional, values: py.Positional, keywords: py.Rest<sampled_addmm$, 'indices' | 'values'>): py.Remote
  sampled_addmm(indices: py.Positional, keywords: py.Rest<sampled_addmm$, 'indices'>): py.Remote
  sampled_addmm(keywords: sampled_addmm$): py.Remote
  sampled_addmm_dyn: py.RemoteFunction
  segment_mean(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, sparse_gradient: py.Bool): py.Remote
  segment_mean(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Remote
  segment_mean(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_mean(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  segment_mean(data: py.Positional, indices: py.Positional, keywords: py.Rest<segment_mean$, 'data' | 'indices'>): py.Remote
  segment_mean(data: py.Positional, keywords: py.Rest<segment_mean$, 'data'>): py.Remote
  segment_mean(keywords: segment_mean$): py.Remote
  segment_mean_dyn: py.RemoteFunction
  segment_sqrt_n(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, sparse_gradient: py.Bool): py.Remote
  segment_sqrt_n(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Remote
  segment_sqrt_n(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_sqrt_n(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  segment_sqrt_n(data: py.Positional, indices: py.Positional, keywords: py.Rest<segment_sqrt_n$, 'data' | 'indices'>): py.Remote
  segment_sqrt_n(data: py.Positional, keywords: py.Rest<segment_sqrt_n$, 'data'>): py.Remote
  segment_sqrt_n(keywords: segment_sqrt_n$): py.Remote
  segment_sqrt_n_dyn: py.RemoteFunction
  segment_sum(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, sparse_gradient: py.Bool): py.Remote
  segment_sum(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, name: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Remote
  segment_sum(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Remote
  segment_sum(data: py.Positional, indices: py.Positional, segment_ids: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids'>): py.Remote
  segment_sum(data: py.Positional, indices: py.Positional, keywords: py.Rest<segment_sum$, 'data' | 'indices'>): py.Remote
  segment_sum(data: py.Positional, keywords: py.Rest<segment_sum$, 'data'>): py.Remote
  segment_sum(keywords: segment_sum$): py.Remote
  segment_sum_dyn: py.RemoteFunction
  slice(sp_input: py.Positional, start: py.Positional, size: py.Positional, name: py.Positional): py.Remote
  slice(sp_input: py.Positional, start: py.Positional, size: py.Positional, keywords?: py.Rest<slice$, 'sp_input' | 'start' | 'size'>): py.Remote
  slice(sp_input: py.Positional, start: py.Positional, keywords: py.Rest<slice$, 'sp_input' | 'start'>): py.Remote
  slice(sp_input: py.Positional, keywords: py.Rest<slice$, 'sp_input'>): py.Remote
  slice(keywords: slice$): py.Remote
  slice_dyn: py.RemoteFunction
  softmax(sp_input: py.Positional, name: py.Positional): py.Remote
  softmax(sp_input: py.Positional, keywords?: py.Rest<softmax$, 'sp_input'>): py.Remote
  softmax(keywords: softmax$): py.Remote
  softmax_dyn: py.RemoteFunction
  sparse_dense_matmul(sp_a: py.Positional, b: py.Positional, adjoint_a: py.Bool, adjoint_b: py.Bool, name: py.Positional): py.Remote
  sparse_dense_matmul(sp_a: py.Positional, b: py.Positional, adjoint_a: py.Bool, adjoint_b: py.Bool, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b' | 'adjoint_a' | 'adjoint_b'>): py.Remote
  sparse_dense_matmul(sp_a: py.Positional, b: py.Positional, adjoint_a: py.Bool, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b' | 'adjoint_a'>): py.Remote
  sparse_dense_matmul(sp_a: py.Positional, b: py.Positional, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b'>): py.Remote
  sparse_dense_matmul(sp_a: py.Positional, keywords: py.Rest<sparse_dense_matmul$, 'sp_a'>): py.Remote
  sparse_dense_matmul(keywords: sparse_dense_matmul$): py.Remote
  sparse_dense_matmul_dyn: py.RemoteFunction
  split(sp_input: py.Positional, num_split: py.Positional, axis: py.Positional, name: py.Positional): py.Remote
  split(sp_input: py.Positional, num_split: py.Positional, axis: py.Positional, keywords?: py.Rest<split$, 'sp_input' | 'num_split' | 'axis'>): py.Remote
  split(sp_input: py.Positional, num_split: py.Positional, keywords?: py.Rest<split$, 'sp_input' | 'num_split'>): py.Remote
  split(sp_input: py.Positional, keywords?: py.Rest<split$, 'sp_input'>): py.Remote
  split(keywords?: split$): py.Remote
  split_dyn: py.RemoteFunction
  to_dense(sp_input: py.Positional, default_value: py.Positional, validate_indices: py.Bool, name: py.Positional): py.Remote
  to_dense(sp_input: py.Positional, default_value: py.Positional, validate_indices: py.Bool, keywords?: py.Rest<to_dense$, 'sp_input' | 'default_value' | 'validate_indices'>): py.Remote
  to_dense(sp_input: py.Positional, default_value: py.Positional, keywords?: py.Rest<to_dense$, 'sp_input' | 'default_value'>): py.Remote
  to_dense(sp_input: py.Positional, keywords?: py.Rest<to_dense$, 'sp_input'>): py.Remote
  to_dense(keywords: to_dense$): py.Remote
  to_dense_dyn: py.RemoteFunction
  to_indicator(sp_input: py.Positional, vocab_size: py.Positional, name: py.Positional): py.Remote
  to_indicator(sp_input: py.Positional, vocab_size: py.Positional, keywords?: py.Rest<to_indicator$, 'sp_input' | 'vocab_size'>): py.Remote
  to_indicator(sp_input: py.Positional, keywords: py.Rest<to_indicator$, 'sp_input'>): py.Remote
  to_indicator(keywords: to_indicator$): py.Remote
  to_indicator_dyn: py.RemoteFunction
  transpose(sp_input: py.Positional, perm: py.Positional, name: py.Positional): py.Remote
  transpose(sp_input: py.Positional, perm: py.Positional, keywords?: py.Rest<transpose$, 'sp_input' | 'perm'>): py.Remote
  transpose(sp_input: py.Positional, keywords?: py.Rest<transpose$, 'sp_input'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
}
