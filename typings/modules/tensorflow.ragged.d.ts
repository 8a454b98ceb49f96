// tensorflow.ragged of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface boolean_mask$ {
  data: py.RemoteArgument
  mask: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface constant$ {
  pylist: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  ragged_rank?: py.RemoteArgument | undefined
  inner_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface cross$ {
  inputs: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface cross_hashed$ {
  inputs: py.RemoteArgument
  /** Default: `0` */
  num_buckets?: py.Int | undefined
  hash_key?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface range$ {
  starts: py.RemoteArgument
  limits?: py.RemoteArgument | undefined
  /** Default: `1` */
  deltas?: py.Int | undefined
  dtype?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface row_splits_to_segment_ids$ {
  splits: py.RemoteArgument
  name?: py.RemoteArgument | undefined
  out_type?: py.RemoteArgument | undefined
}

export interface segment_ids_to_row_splits$ {
  segment_ids: py.RemoteArgument
  num_segments?: py.RemoteArgument | undefined
  out_type?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface stack$ {
  values: py.List<py.RemoteArgument>
  /** Default: `0` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface stack_dynamic_partitions$ {
  data: py.RemoteArgument
  partitions: py.RemoteArgument
  num_partitions: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  boolean_mask(data: py.Positional, mask: py.Positional, name: py.Positional): py.Remote
  boolean_mask(data: py.Positional, mask: py.Positional, keywords?: py.Rest<boolean_mask$, 'data' | 'mask'>): py.Remote
  boolean_mask(data: py.Positional, keywords: py.Rest<boolean_mask$, 'data'>): py.Remote
  boolean_mask(keywords: boolean_mask$): py.Remote
  boolean_mask_dyn: py.RemoteFunction
  constant(pylist: py.Positional, dtype: py.Positional, ragged_rank: py.Positional, inner_shape: py.Positional, name?: py.Positional, row_splits_dtype?: py.DType): py.Remote
  constant(pylist: py.Positional, dtype: py.Positional, ragged_rank: py.Positional, keywords?: py.Rest<constant$, 'pylist' | 'dtype' | 'ragged_rank'>): py.Remote
  constant(pylist: py.Positional, dtype: py.Positional, keywords?: py.Rest<constant$, 'pylist' | 'dtype'>): py.Remote
  constant(pylist: py.Positional, keywords?: py.Rest<constant$, 'pylist'>): py.Remote
  constant(keywords: constant$): py.Remote
  constant_dyn: py.RemoteFunction
  cross(inputs: py.Positional, name: py.Positional): py.Remote
  cross(inputs: py.Positional, keywords?: py.Rest<cross$, 'inputs'>): py.Remote
  cross(keywords: cross$): py.Remote
  cross_dyn: py.RemoteFunction
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, hash_key: py.Positional, name: py.Positional): py.Remote
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, hash_key: py.Positional, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets' | 'hash_key'>): py.Remote
  cross_hashed(inputs: py.Positional, num_buckets: py.Int, keywords?: py.Rest<cross_hashed$, 'inputs' | 'num_buckets'>): py.Remote
  cross_hashed(inputs: py.Positional, keywords?: py.Rest<cross_hashed$, 'inputs'>): py.Remote
  cross_hashed(keywords: cross_hashed$): py.Remote
  cross_hashed_dyn: py.RemoteFunction
  map_flat_values(op: py.Positional, ...args: py.RemoteArgument[]): py.Remote
  map_flat_values_dyn: py.RemoteFunction
  range(starts: py.Positional, limits: py.Positional, deltas: py.Int, dtype: py.Positional, name?: py.Positional, row_splits_dtype?: py.DType): py.Remote
  range(starts: py.Positional, limits: py.Positional, deltas: py.Int, keywords?: py.Rest<range$, 'starts' | 'limits' | 'deltas'>): py.Remote
  range(starts: py.Positional, limits: py.Positional, keywords?: py.Rest<range$, 'starts' | 'limits'>): py.Remote
  range(starts: py.Positional, keywords?: py.Rest<range$, 'starts'>): py.Remote
  range(keywords: range$): py.Remote
  range_dyn: py.RemoteFunction
  row_splits_to_segment_ids(splits: py.Positional, name: py.Positional, out_type: py.Positional): py.Remote
  row_splits_to_segment_ids(splits: py.Positional, name: py.Positional, keywords?: py.Rest<row_splits_to_segment_ids$, 'splits' | 'name'>): py.Remote
  row_splits_to_segment_ids(splits: py.Positional, keywords?: py.Rest<row_splits_to_segment_ids$, 'splits'>): py.Remote
  row_splits_to_segment_ids(keywords: row_splits_to_segment_ids$): py.Remote
  row_splits_to_segment_ids_dyn: py.RemoteFunction
  segment_ids_to_row_splits(segment_ids: py.Positional, num_segments: py.Positional, out_type: py.Positional, name: py.Positional): py.Remote
  segment_ids_to_row_splits(segment_ids: py.Positional, num_segments: py.Positional, out_type: py.Positional, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids' | 'num_segments' | 'out_type'>): py.Remote
  segment_ids_to_row_splits(segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids' | 'num_segments'>): py.Remote
  segment_ids_to_row_splits(segment_ids: py.Positional, keywords?: py.Rest<segment_ids_to_row_splits$, 'segment_ids'>): py.Remote
  segment_ids_to_row_splits(keywords: segment_ids_to_row_splits$): py.Remote
  segment_ids_to_row_splits_dyn: py.RemoteFunction
  stack(values: py.List<py.RemoteArgument>, axis: py.Int, name: py.Positional): py.Remote
  stack(values: py.List<py.RemoteArgument>, axis: py.Int, keywords?: py.Rest<stack$, 'values' | 'axis'>): py.Remote
  stack(values: py.List<py.RemoteArgument>, keywords?: py.Rest<stack$, 'values'>): py.Remote
  stack(keywords: stack$): py.Remote
  stack_dyn: py.RemoteFunction
  stack_dynamic_partitions(data: py.Positional, partitions: py.Positional, num_partitions: py.Positional, name: py.Positional): py.Remote
  stack_dynamic_partitions(data: py.Positional, partitions: py.Positional, num_partitions: py.Positional, keywords?: py.Rest<stack_dynamic_partitions$, 'data' | 'partitions' | 'num_partitions'>): py.Remote
  stack_dynamic_partitions(data: py.Positional, partitions: py.Positional, keywords: py.Rest<stack_dynamic_partitions$, 'data' | 'partitions'>): py.Remote
  stack_dynamic_partitions(data: py.Positional, keywords: py.Rest<stack_dynamic_partitions$, 'data'>): py.Remote
  stack_dynamic_partitions(keywords: stack_dynamic_partitions$): py.Remote
  stack_dynamic_partitions_dyn: py.RemoteFunction
}
