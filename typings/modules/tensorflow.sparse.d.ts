// tensorflow.sparse of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface add$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `0` */
  threshold?: py.TensorLike | undefined
}

export interface bincount$ {
  values: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>
  weights?: py.RemoteArgument | undefined
  /** Default: `0` */
  axis?: py.Int | null | undefined
  minlength?: py.RemoteArgument | undefined
  maxlength?: py.RemoteArgument | undefined
  /** Default: `False` */
  binary_output?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface concat$ {
  axis: py.Int
  sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>
  /** Default: `False` */
  expand_nonconcat_dims?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface cross$ {
  inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
  separator?: py.Str | null | undefined
}

export interface cross_hashed$ {
  inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>
  /** Default: `0` */
  num_buckets?: py.Int | undefined
  hash_key?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface expand_dims$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface eye$ {
  num_rows: py.Int | py.TensorLike
  num_columns?: py.Int | py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface fill_empty_rows$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  default_value: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface from_dense$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface map_values$ {
  op: py.Of<'tensorflow.Operation'>
  [keyword: string]: any
}

export interface mask$ {
  a: py.Of<'tensorflow.IndexedSlices'>
  mask_indices: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface maximum$ {
  sp_a: py.RemoteArgument
  sp_b: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface minimum$ {
  sp_a: py.RemoteArgument
  sp_b: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface reduce_max$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  /** Default: `False` */
  output_is_sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_sum$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  axis?: py.Int | py.List<py.Int> | null | undefined
  keepdims?: py.Bool | null | undefined
  /** Default: `False` */
  output_is_sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reorder$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface reset_shape$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  new_shape?: py.TensorLike | null | undefined
}

export interface reshape$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  shape: py.TensorLike
  name?: py.Str | null | undefined
}

export interface retain$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  to_retain: py.TensorLike
}

export interface sampled_addmm$ {
  indices: py.TensorLike
  values: py.TensorLike
  dense_shape: py.TensorLike
  mat1: py.TensorLike
  mat2: py.TensorLike
  /** Default: `1.0` */
  beta?: py.Float | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  output_type?: py.DType | undefined
}

export interface segment_mean$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface segment_sqrt_n$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface segment_sum$ {
  data: py.TensorLike
  indices: py.TensorLike
  segment_ids: py.TensorLike
  num_segments?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  sparse_gradient?: py.Bool | undefined
}

export interface slice$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  start: py.TensorLike
  size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface softmax$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface sparse_dense_matmul$ {
  sp_a: py.RemoteArgument
  b: py.TensorLike
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface split$ {
  sp_input?: py.Of<'tensorflow.SparseTensor'> | null | undefined
  num_split?: py.Int | null | undefined
  axis?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface to_dense$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  default_value?: py.Float | null | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface to_indicator$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  vocab_size: py.TensorLike
  name?: py.Str | null | undefined
}

export interface transpose$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  perm?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly SparseTensor: tensorflow.SparseTensor$class
  add(a: py.Positional, b: py.Positional, threshold: py.TensorLike): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  add(a: py.Positional, b: py.Positional, keywords?: py.Rest<add$, 'a' | 'b'>): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  add(a: py.Positional, keywords: py.Rest<add$, 'a'>): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  add(keywords: add$): py.Remote<tensorflow.SparseTensor | tensorflow.Tensor>
  add_dyn: py.RemoteFunction
  bincount(values: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, axis: py.Int | null, minlength: py.Positional, maxlength?: py.Positional, binary_output?: py.Bool, name?: py.Str | null): py.Remote
  bincount(values: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, axis: py.Int | null, keywords?: py.Rest<bincount$, 'values' | 'weights' | 'axis'>): py.Remote
  bincount(values: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, weights: py.Positional, keywords?: py.Rest<bincount$, 'values' | 'weights'>): py.Remote
  bincount(values: py.TensorLike | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bincount$, 'values'>): py.Remote
  bincount(keywords: bincount$): py.Remote
  bincount_dyn: py.RemoteFunction
  concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, expand_nonconcat_dims: py.Bool, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, expand_nonconcat_dims: py.Bool, keywords?: py.Rest<concat$, 'axis' | 'sp_inputs' | 'expand_nonconcat_dims'>): py.Promised<tensorflow.SparseTensor>
  concat(axis: py.Int, sp_inputs: py.List<py.Of<'tensorflow.SparseTensor'>>, keywords?: py.Rest<concat$, 'axis' | 'sp_inputs'>): py.Promised<tensorflow.SparseTensor>
  concat(axis: py.Int, keywords: py.Rest<concat$, 'axis'>): py.Promised<tensorflow.SparseTensor>
  concat(keywords: concat$): py.Promised<tensorflow.SparseTensor>
  concat_dyn: py.RemoteFunction
  cross(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, separator: py.Str | null): py.Promised<tensorflow.SparseTensor>
  cross(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null, keywords?: py.Rest<cross$, 'inputs' | 'name'>): py.Promised<tensorflow.SparseTensor>
  cross(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<cross$, 'inputs'>): py.Promised<tensorflow.SparseTensor>
  cross(keywords: cross$): py.Promised<tensorflow.SparseTensor>
  cross_dyn: py.RemoteFunction
  cross_hashed(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, hash_key: py.Int | null, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  cross_hashed(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, hash_key: py.Int | null, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets' | 'hash_key'>): py.Promised<tensorflow.SparseTensor>
  cross_hashed(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets'>): py.Promised<tensorflow.SparseTensor>
  cross_hashed(inputs: py.Items<py.TensorLike> | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<cross_hashed$, 'inputs'>): py.Promised<tensorflow.SparseTensor>
  cross_hashed(keywords: cross_hashed$): py.Promised<tensorflow.SparseTensor>
  cross_hashed_dyn: py.RemoteFunction
  expand_dims(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  expand_dims(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.TensorLike | null, keywords?: py.Rest<expand_dims$, 'sp_input' | 'axis'>): py.Promised<tensorflow.SparseTensor>
  expand_dims(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<expand_dims$, 'sp_input'>): py.Promised<tensorflow.SparseTensor>
  expand_dims(keywords: expand_dims$): py.Promised<tensorflow.SparseTensor>
  expand_dims_dyn: py.RemoteFunction
  eye(num_rows: py.Int | py.TensorLike, num_columns: py.Int | py.TensorLike | null, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  eye(num_rows: py.Int | py.TensorLike, num_columns: py.Int | py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns' | 'dtype'>): py.Promised<tensorflow.SparseTensor>
  eye(num_rows: py.Int | py.TensorLike, num_columns: py.Int | py.TensorLike | null, keywords?: py.Rest<eye$, 'num_rows' | 'num_columns'>): py.Promised<tensorflow.SparseTensor>
  eye(num_rows: py.Int | py.TensorLike, keywords?: py.Rest<eye$, 'num_rows'>): py.Promised<tensorflow.SparseTensor>
  eye(keywords: eye$): py.Promised<tensorflow.SparseTensor>
  eye_dyn: py.RemoteFunction
  fill_empty_rows(sp_input: py.Of<'tensorflow.SparseTensor'>, default_value: py.Positional, name: py.Str | null): py.Remote<[tensorflow.SparseTensor, tensorflow.Tensor]>
  fill_empty_rows(sp_input: py.Of<'tensorflow.SparseTensor'>, default_value: py.Positional, keywords?: py.Rest<fill_empty_rows$, 'sp_input' | 'default_value'>): py.Remote<[tensorflow.SparseTensor, tensorflow.Tensor]>
  fill_empty_rows(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<fill_empty_rows$, 'sp_input'>): py.Remote<[tensorflow.SparseTensor, tensorflow.Tensor]>
  fill_empty_rows(keywords: fill_empty_rows$): py.Remote<[tensorflow.SparseTensor, tensorflow.Tensor]>
  fill_empty_rows_dyn: py.RemoteFunction
  from_dense(tensor: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  from_dense(tensor: py.TensorLike, keywords?: py.Rest<from_dense$, 'tensor'>): py.Promised<tensorflow.SparseTensor>
  from_dense(keywords: from_dense$): py.Promised<tensorflow.SparseTensor>
  from_dense_dyn: py.RemoteFunction
  map_values(op: py.Of<'tensorflow.Operation'>, ...args: py.Positional[]): py.Promised<tensorflow.SparseTensor>
  map_values(...args: [op: py.Of<'tensorflow.Operation'>, ...args: py.Positional[], keywords: py.Rest<map_values$, 'op'>]): py.Promised<tensorflow.SparseTensor>
  map_values(op: py.Of<'tensorflow.Operation'>, keywords?: py.Rest<map_values$, 'op'>): py.Promised<tensorflow.SparseTensor>
  map_values(keywords: map_values$): py.Promised<tensorflow.SparseTensor>
  map_values_dyn: py.RemoteFunction
  mask(a: py.Of<'tensorflow.IndexedSlices'>, mask_indices: py.Positional, name: py.Str | null): py.Remote
  mask(a: py.Of<'tensorflow.IndexedSlices'>, mask_indices: py.Positional, keywords?: py.Rest<mask$, 'a' | 'mask_indices'>): py.Remote
  mask(a: py.Of<'tensorflow.IndexedSlices'>, keywords: py.Rest<mask$, 'a'>): py.Remote
  mask(keywords: mask$): py.Remote
  mask_dyn: py.RemoteFunction
  maximum(sp_a: py.Positional, sp_b: py.Positional, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  maximum(sp_a: py.Positional, sp_b: py.Positional, keywords?: py.Rest<maximum$, 'sp_a' | 'sp_b'>): py.Promised<tensorflow.SparseTensor>
  maximum(sp_a: py.Positional, keywords: py.Rest<maximum$, 'sp_a'>): py.Promised<tensorflow.SparseTensor>
  maximum(keywords: maximum$): py.Promised<tensorflow.SparseTensor>
  maximum_dyn: py.RemoteFunction
  minimum(sp_a: py.Positional, sp_b: py.Positional, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  minimum(sp_a: py.Positional, sp_b: py.Positional, keywords?: py.Rest<minimum$, 'sp_a' | 'sp_b'>): py.Promised<tensorflow.SparseTensor>
  minimum(sp_a: py.Positional, keywords: py.Rest<minimum$, 'sp_a'>): py.Promised<tensorflow.SparseTensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.SparseTensor>
  minimum_dyn: py.RemoteFunction
  reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, output_is_sparse: py.Bool, name?: py.Str | null): py.Remote
  reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_max$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_max$, 'sp_input' | 'axis'>): py.Remote
  reduce_max(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<reduce_max$, 'sp_input'>): py.Remote
  reduce_max(keywords: reduce_max$): py.Remote
  reduce_max_dyn: py.RemoteFunction
  reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, output_is_sparse: py.Bool, name?: py.Str | null): py.Remote
  reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool | null, keywords?: py.Rest<reduce_sum$, 'sp_input' | 'axis' | 'keepdims'>): py.Remote
  reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<reduce_sum$, 'sp_input' | 'axis'>): py.Remote
  reduce_sum(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<reduce_sum$, 'sp_input'>): py.Remote
  reduce_sum(keywords: reduce_sum$): py.Remote
  reduce_sum_dyn: py.RemoteFunction
  reorder(sp_input: py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  reorder(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<reorder$, 'sp_input'>): py.Promised<tensorflow.SparseTensor>
  reorder(keywords: reorder$): py.Promised<tensorflow.SparseTensor>
  reorder_dyn: py.RemoteFunction
  reset_shape(sp_input: py.Of<'tensorflow.SparseTensor'>, new_shape: py.TensorLike | null): py.Remote
  reset_shape(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<reset_shape$, 'sp_input'>): py.Remote
  reset_shape(keywords: reset_shape$): py.Remote
  reset_shape_dyn: py.RemoteFunction
  reshape(sp_input: py.Of<'tensorflow.SparseTensor'>, shape: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  reshape(sp_input: py.Of<'tensorflow.SparseTensor'>, shape: py.TensorLike, keywords?: py.Rest<reshape$, 'sp_input' | 'shape'>): py.Promised<tensorflow.SparseTensor>
  reshape(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<reshape$, 'sp_input'>): py.Promised<tensorflow.SparseTensor>
  reshape(keywords: reshape$): py.Promised<tensorflow.SparseTensor>
  reshape_dyn: py.RemoteFunction
  retain(sp_input: py.Of<'tensorflow.SparseTensor'>, to_retain: py.TensorLike): py.Promised<tensorflow.SparseTensor>
  retain(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<retain$, 'sp_input'>): py.Promised<tensorflow.SparseTensor>
  retain(keywords: retain$): py.Promised<tensorflow.SparseTensor>
  retain_dyn: py.RemoteFunction
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, mat1: py.TensorLike, mat2: py.TensorLike, beta: py.Float, alpha: py.Float, output_type: py.DType): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, mat1: py.TensorLike, mat2: py.TensorLike, beta: py.Float, alpha: py.Float, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2' | 'beta' | 'alpha'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, mat1: py.TensorLike, mat2: py.TensorLike, beta: py.Float, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2' | 'beta'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, mat1: py.TensorLike, mat2: py.TensorLike, keywords?: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1' | 'mat2'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, mat1: py.TensorLike, keywords: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape' | 'mat1'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, dense_shape: py.TensorLike, keywords: py.Rest<sampled_addmm$, 'indices' | 'values' | 'dense_shape'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, values: py.TensorLike, keywords: py.Rest<sampled_addmm$, 'indices' | 'values'>): py.Remote<any[]>
  sampled_addmm(indices: py.TensorLike, keywords: py.Rest<sampled_addmm$, 'indices'>): py.Remote<any[]>
  sampled_addmm(keywords: sampled_addmm$): py.Remote<any[]>
  sampled_addmm_dyn: py.RemoteFunction
  segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_mean$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<segment_mean$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  segment_mean(data: py.TensorLike, keywords: py.Rest<segment_mean$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_mean(keywords: segment_mean$): py.Promised<tensorflow.Tensor>
  segment_mean_dyn: py.RemoteFunction
  segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_sqrt_n$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<segment_sqrt_n$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(data: py.TensorLike, keywords: py.Rest<segment_sqrt_n$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_sqrt_n(keywords: segment_sqrt_n$): py.Promised<tensorflow.Tensor>
  segment_sqrt_n_dyn: py.RemoteFunction
  segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, sparse_gradient: py.Bool): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, name: py.Str | null, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids' | 'num_segments' | 'name'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, num_segments: py.Positional, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, indices: py.TensorLike, segment_ids: py.TensorLike, keywords?: py.Rest<segment_sum$, 'data' | 'indices' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<segment_sum$, 'data' | 'indices'>): py.Promised<tensorflow.Tensor>
  segment_sum(data: py.TensorLike, keywords: py.Rest<segment_sum$, 'data'>): py.Promised<tensorflow.Tensor>
  segment_sum(keywords: segment_sum$): py.Promised<tensorflow.Tensor>
  segment_sum_dyn: py.RemoteFunction
  slice(sp_input: py.Of<'tensorflow.SparseTensor'>, start: py.TensorLike, size: py.TensorLike, name: py.Str | null): py.Remote
  slice(sp_input: py.Of<'tensorflow.SparseTensor'>, start: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<slice$, 'sp_input' | 'start' | 'size'>): py.Remote
  slice(sp_input: py.Of<'tensorflow.SparseTensor'>, start: py.TensorLike, keywords: py.Rest<slice$, 'sp_input' | 'start'>): py.Remote
  slice(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<slice$, 'sp_input'>): py.Remote
  slice(keywords: slice$): py.Remote
  slice_dyn: py.RemoteFunction
  softmax(sp_input: py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  softmax(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<softmax$, 'sp_input'>): py.Promised<tensorflow.SparseTensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.SparseTensor>
  softmax_dyn: py.RemoteFunction
  sparse_dense_matmul(sp_a: py.Positional, b: py.TensorLike, adjoint_a: py.Bool, adjoint_b: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul(sp_a: py.Positional, b: py.TensorLike, adjoint_a: py.Bool, adjoint_b: py.Bool, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b' | 'adjoint_a' | 'adjoint_b'>): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul(sp_a: py.Positional, b: py.TensorLike, adjoint_a: py.Bool, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b' | 'adjoint_a'>): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul(sp_a: py.Positional, b: py.TensorLike, keywords?: py.Rest<sparse_dense_matmul$, 'sp_a' | 'b'>): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul(sp_a: py.Positional, keywords: py.Rest<sparse_dense_matmul$, 'sp_a'>): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul(keywords: sparse_dense_matmul$): py.Promised<tensorflow.Tensor>
  sparse_dense_matmul_dyn: py.RemoteFunction
  split(sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, axis: py.TensorLike | null, name: py.Str | null): py.Remote
  split(sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, axis: py.TensorLike | null, keywords?: py.Rest<split$, 'sp_input' | 'num_split' | 'axis'>): py.Remote
  split(sp_input: py.Of<'tensorflow.SparseTensor'> | null, num_split: py.Int | null, keywords?: py.Rest<split$, 'sp_input' | 'num_split'>): py.Remote
  split(sp_input: py.Of<'tensorflow.SparseTensor'> | null, keywords?: py.Rest<split$, 'sp_input'>): py.Remote
  split(keywords?: split$): py.Remote
  split_dyn: py.RemoteFunction
  to_dense(sp_input: py.Of<'tensorflow.SparseTensor'>, default_value: py.Float | null, validate_indices: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_dense(sp_input: py.Of<'tensorflow.SparseTensor'>, default_value: py.Float | null, validate_indices: py.Bool, keywords?: py.Rest<to_dense$, 'sp_input' | 'default_value' | 'validate_indices'>): py.Promised<tensorflow.Tensor>
  to_dense(sp_input: py.Of<'tensorflow.SparseTensor'>, default_value: py.Float | null, keywords?: py.Rest<to_dense$, 'sp_input' | 'default_value'>): py.Promised<tensorflow.Tensor>
  to_dense(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<to_dense$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  to_dense(keywords: to_dense$): py.Promised<tensorflow.Tensor>
  to_dense_dyn: py.RemoteFunction
  to_indicator(sp_input: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_indicator(sp_input: py.Of<'tensorflow.SparseTensor'>, vocab_size: py.TensorLike, keywords?: py.Rest<to_indicator$, 'sp_input' | 'vocab_size'>): py.Promised<tensorflow.Tensor>
  to_indicator(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<to_indicator$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  to_indicator(keywords: to_indicator$): py.Promised<tensorflow.Tensor>
  to_indicator_dyn: py.RemoteFunction
  transpose(sp_input: py.Of<'tensorflow.SparseTensor'>, perm: py.TensorLike | null, name: py.Str | null): py.Remote
  transpose(sp_input: py.Of<'tensorflow.SparseTensor'>, perm: py.TensorLike | null, keywords?: py.Rest<transpose$, 'sp_input' | 'perm'>): py.Remote
  transpose(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<transpose$, 'sp_input'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
}
