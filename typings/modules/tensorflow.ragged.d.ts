// tensorflow.ragged of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface boolean_mask$ {
  data: py.TensorLike
  mask: py.TensorLike
  name?: py.Str | null | undefined
}

export interface constant$ {
  pylist: py.List<py.RemoteArgument> | py.ArrayLike
  dtype?: py.DType | null | undefined
  ragged_rank?: py.Int | null | undefined
  inner_shape?: py.List<py.Int> | null | undefined
  name?: py.Str | null | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface cross$ {
  inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface cross_hashed$ {
  inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  /** Default: `0` */
  num_buckets?: py.Int | undefined
  hash_key?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface map_flat_values$ {
  op: py.Callable
  [keyword: string]: any
}

export interface range$ {
  starts: py.TensorLike
  limits?: py.TensorLike | null | undefined
  /** Default: `1` */
  deltas?: py.TensorLike | undefined
  dtype?: py.DType | null | undefined
  name?: py.Str | null | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface row_splits_to_segment_ids$ {
  splits: py.TensorLike
  name?: py.Str | null | undefined
  out_type?: py.DType | null | undefined
}

export interface segment_ids_to_row_splits$ {
  segment_ids: py.TensorLike
  num_segments?: py.Int | null | undefined
  out_type?: py.DType | null | undefined
  name?: py.Str | null | undefined
}

export interface stack$ {
  values: py.List<py.RemoteArgument>
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface stack_dynamic_partitions$ {
  data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>
  partitions: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>
  num_partitions: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  boolean_mask(data: py.TensorLike, mask: py.TensorLike, name: py.Str | null): py.Remote
  boolean_mask(data: py.TensorLike, mask: py.TensorLike, keywords?: py.Rest<boolean_mask$, 'data' | 'mask'>): py.Remote
  boolean_mask(data: py.TensorLike, keywords: py.Rest<boolean_mask$, 'data'>): py.Remote
  boolean_mask(keywords: boolean_mask$): py.Remote
  boolean_mask_dyn: py.RemoteFunction
  constant(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, ragged_rank: py.Int | null, inner_shape: py.List<py.Int> | null, name?: py.Str | null, row_splits_dtype?: py.DType): py.Remote
  constant(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, ragged_rank: py.Int | null, keywords?: py.Rest<constant$, 'pylist' | 'dtype' | 'ragged_rank'>): py.Remote
  constant(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<constant$, 'pylist' | 'dtype'>): py.Remote
  constant(pylist: py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant$, 'pylist'>): py.Remote
  constant(keywords: constant$): py.Remote
  constant_dyn: py.RemoteFunction
  cross(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  cross(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<cross$, 'inputs'>): py.Promised<tensorflow.RaggedTensor>
  cross(keywords: cross$): py.Promised<tensorflow.RaggedTensor>
  cross_dyn: py.RemoteFunction
  cross_hashed(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, hash_key: py.Int | null, name: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  cross_hashed(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, hash_key: py.Int | null, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets' | 'hash_key'>): py.Promised<tensorflow.RaggedTensor>
  cross_hashed(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, num_buckets: py.Int, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets'>): py.Promised<tensorflow.RaggedTensor>
  cross_hashed(inputs: py.List<py.Of<'tensorflow.RaggedTensor'>> | py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<cross_hashed$, 'inputs'>): py.Promised<tensorflow.RaggedTensor>
  cross_hashed(keywords: cross_hashed$): py.Promised<tensorflow.RaggedTensor>
  cross_hashed_dyn: py.RemoteFunction
  map_flat_values(op: py.Callable, ...args: py.Positional[]): py.Promised<tensorflow.RaggedTensor>
  map_flat_values(...args: [op: py.Callable, ...args: py.Positional[], keywords: py.Rest<map_flat_values$, 'op'>]): py.Promised<tensorflow.RaggedTensor>
  map_flat_values(op: py.Callable, keywords?: py.Rest<map_flat_values$, 'op'>): py.Promised<tensorflow.RaggedTensor>
  map_flat_values(keywords: map_flat_values$): py.Promised<tensorflow.RaggedTensor>
  map_flat_values_dyn: py.RemoteFunction
  range(starts: py.TensorLike, limits: py.TensorLike | null, deltas: py.TensorLike, dtype: py.DType | null, name?: py.Str | null, row_splits_dtype?: py.DType): py.Promised<tensorflow.RaggedTensor>
  range(starts: py.TensorLike, limits: py.TensorLike | null, deltas: py.TensorLike, keywords?: py.Rest<range$, 'starts' | 'limits' | 'deltas'>): py.Promised<tensorflow.RaggedTensor>
  range(starts: py.TensorLike, limits: py.TensorLike | null, keywords?: py.Rest<range$, 'starts' | 'limits'>): py.Promised<tensorflow.RaggedTensor>
  range(starts: py.TensorLike, keywords?: py.Rest<range$, 'starts'>): py.Promised<tensorflow.RaggedTensor>
  range(keywords: range$): py.Promised<tensorflow.RaggedTensor>
  range_dyn: py.RemoteFunction
  row_splits_to_segment_ids(splits: py.TensorLike, name: py.Str | null, out_type: py.DType | null): py.Promised<tensorflow.Tensor>
  row_splits_to_segment_ids(splits: py.TensorLike, name: py.Str | null, keywords?: py.Rest<row_splits_to_segment_ids$, 'splits' | 'name'>): py.Promised<tensorflow.Tensor>
  row_splits_to_segment_ids(splits: py.TensorLike, keywords?: py.Rest<row_splits_to_segment_ids$, 'splits'>): py.Promised<tensorflow.Tensor>
  row_splits_to_segment_ids(keywords: row_splits_to_segment_ids$): py.Promised<tensorflow.Tensor>
  row_splits_to_segment_ids_dyn: py.RemoteFunction
  segment_ids_to_row_splits(segment_ids: py.TensorLike, num_segments: py.Int | null, out_type: py.DType | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  segment_ids_to_row_splits(segment_ids: py.TensorLike, num_segments: py.Int | null, out_type: py.DType | null, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids' | 'num_segments' | 'out_type'>): py.Promised<tensorflow.Tensor>
  segment_ids_to_row_splits(segment_ids: py.TensorLike, num_segments: py.Int | null, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  segment_ids_to_row_splits(segment_ids: py.TensorLike, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids'>): py.Promised<tensorflow.Tensor>
  segment_ids_to_row_splits(keywords: segment_ids_to_row_splits$): py.Promised<tensorflow.Tensor>
  segment_ids_to_row_splits_dyn: py.RemoteFunction
  stack(values: py.List<py.RemoteArgument>, axis: py.Int, name: py.Str | null): py.Remote
  stack(values: py.List<py.RemoteArgument>, axis: py.Int, keywords?: py.Rest<stack$, 'values' | 'axis'>): py.Remote
  stack(values: py.List<py.RemoteArgument>, keywords?: py.Rest<stack$, 'values'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  stack_dynamic_partitions(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partitions: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, num_partitions: py.Positional, name: py.Str | null): py.Remote
  stack_dynamic_partitions(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partitions: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, num_partitions: py.Positional, keywords?: py.Rest<stack_dynamic_partitions$, 'data' | 'partitions' | 'num_partitions'>): py.Remote
  stack_dynamic_partitions(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, partitions: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, keywords: py.Rest<stack_dynamic_partitions$, 'data' | 'partitions'>): py.Remote
  stack_dynamic_partitions(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, keywords: py.Rest<stack_dynamic_partitions$, 'data'>): py.Remote
  stack_dynamic_partitions(keywords: stack_dynamic_partitions$): py.Remote
  stack_dynamic_partitions_dyn: py.RemoteFunction
}
