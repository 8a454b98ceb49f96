// tensorflow.compat.v1.ragged of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_ragged from './tensorflow.ragged.js'

export interface RaggedTensorValue extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.ragged.RaggedTensorValue': true }
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly flat_values: py.Remote
  readonly flat_values_dyn: any
  readonly nested_row_splits: py.Remote
  readonly nested_row_splits_dyn: any
  readonly ragged_rank: py.Remote
  readonly ragged_rank_dyn: any
  readonly row_splits: py.Remote
  readonly row_splits_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
  to_list(): py.Remote
  to_list_dyn: py.RemoteFunction
  readonly values: py.Remote
  readonly values_dyn: any
}

export interface RaggedTensorValue$new {
  values: py.ArrayLike | py.Of<'tensorflow.compat.v1.ragged.RaggedTensorValue'>
  row_splits: py.RemoteArgument
}

export interface RaggedTensorValue$class extends py.PythonClass {
  new (values: py.ArrayLike | py.Of<'tensorflow.compat.v1.ragged.RaggedTensorValue'>, row_splits: py.Positional): RaggedTensorValue
  (values: py.ArrayLike | py.Of<'tensorflow.compat.v1.ragged.RaggedTensorValue'>, row_splits: py.Positional): py.Promised<RaggedTensorValue>
  new (values: py.ArrayLike | py.Of<'tensorflow.compat.v1.ragged.RaggedTensorValue'>, keywords: py.Rest<RaggedTensorValue$new, 'values'>): RaggedTensorValue
  (values: py.ArrayLike | py.Of<'tensorflow.compat.v1.ragged.RaggedTensorValue'>, keywords: py.Rest<RaggedTensorValue$new, 'values'>): py.Promised<RaggedTensorValue>
  new (keywords: RaggedTensorValue$new): RaggedTensorValue
  (keywords: RaggedTensorValue$new): py.Promised<RaggedTensorValue>
}

export interface constant_value$ {
  pylist: py.List<py.RemoteArgument> | py.ArrayLike
  dtype?: py.DType | null | undefined
  ragged_rank?: py.Int | null | undefined
  inner_shape?: py.List<py.Int> | null | undefined
  /** Default: `'int64'` */
  row_splits_dtype?: py.DType | undefined
}

export interface placeholder$ {
  dtype: py.DType
  ragged_rank: py.RemoteArgument
  value_shape?: py.Shape | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly RaggedTensorValue: RaggedTensorValue$class
  readonly boolean_mask: tensorflow_ragged.$Module["boolean_mask"]
  boolean_mask_dyn: py.RemoteFunction
  readonly constant: tensorflow_ragged.$Module["constant"]
  constant_dyn: py.RemoteFunction
  constant_value(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, ragged_rank: py.Int | null, inner_shape: py.List<py.Int> | null, row_splits_dtype?: py.DType): py.Remote<RaggedTensorValue | py.NDArray>
  constant_value(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, ragged_rank: py.Int | null, keywords?: py.Rest<constant_value$, 'pylist' | 'dtype' | 'ragged_rank'>): py.Remote<RaggedTensorValue | py.NDArray>
  constant_value(pylist: py.List<py.RemoteArgument> | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<constant_value$, 'pylist' | 'dtype'>): py.Remote<RaggedTensorValue | py.NDArray>
  constant_value(pylist: py.List<py.RemoteArgument> | py.ArrayLike, keywords?: py.Rest<constant_value$, 'pylist'>): py.Remote<RaggedTensorValue | py.NDArray>
  constant_value(keywords: constant_value$): py.Remote<RaggedTensorValue | py.NDArray>
  constant_value_dyn: py.RemoteFunction
  readonly cross: tensorflow_ragged.$Module["cross"]
  cross_dyn: py.RemoteFunction
  readonly cross_hashed: tensorflow_ragged.$Module["cross_hashed"]
  cross_hashed_dyn: py.RemoteFunction
  readonly map_flat_values: tensorflow_ragged.$Module["map_flat_values"]
  map_flat_values_dyn: py.RemoteFunction
  placeholder(dtype: py.DType, ragged_rank: py.Positional, value_shape: py.Shape | null, name: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  placeholder(dtype: py.DType, ragged_rank: py.Positional, value_shape: py.Shape | null, keywords?: py.Rest<placeholder$, 'dtype' | 'ragged_rank' | 'value_shape'>): py.Promised<tensorflow.RaggedTensor>
  placeholder(dtype: py.DType, ragged_rank: py.Positional, keywords?: py.Rest<placeholder$, 'dtype' | 'ragged_rank'>): py.Promised<tensorflow.RaggedTensor>
  placeholder(dtype: py.DType, keywords: py.Rest<placeholder$, 'dtype'>): py.Promised<tensorflow.RaggedTensor>
  placeholder(keywords: placeholder$): py.Promised<tensorflow.RaggedTensor>
  placeholder_dyn: py.RemoteFunction
  readonly range: tensorflow_ragged.$Module["range"]
  range_dyn: py.RemoteFunction
  readonly row_splits_to_segment_ids: tensorflow_ragged.$Module["row_splits_to_segment_ids"]
  row_splits_to_segment_ids_dyn: py.RemoteFunction
  readonly segment_ids_to_row_splits: tensorflow_ragged.$Module["segment_ids_to_row_splits"]
  segment_ids_to_row_splits_dyn: py.RemoteFunction
  readonly stack: tensorflow_ragged.$Module["stack"]
  stack_dyn: py.RemoteFunction
  readonly stack_dynamic_partitions: tensorflow_ragged.$Module["stack_dynamic_partitions"]
  stack_dynamic_partitions_dyn: py.RemoteFunction
}
