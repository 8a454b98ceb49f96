// tensorflow.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_experimental_dlpack from './tensorflow.experimental.dlpack.js'
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tensorflow_experimental_extension_type from './tensorflow.experimental.extension_type.js'
import type * as tensorflow_experimental_numpy from './tensorflow.experimental.numpy.js'
import type * as tensorflow_experimental_tensorrt from './tensorflow.experimental.tensorrt.js'

export interface BatchableExtensionType extends ExtensionType {
  readonly [py.kind]: { readonly 'tensorflow.experimental.BatchableExtensionType': true } & ExtensionType[typeof py.kind]
}

export interface BatchableExtensionType$new {
  [keyword: string]: any
}

export interface BatchableExtensionType$class extends py.Statics<ExtensionType$class> {
  new (...args: py.Positional[]): BatchableExtensionType
  (...args: py.Positional[]): py.Promised<BatchableExtensionType>
  new (...args: [...args: py.Positional[], keywords: BatchableExtensionType$new]): BatchableExtensionType
  (...args: [...args: py.Positional[], keywords: BatchableExtensionType$new]): py.Promised<BatchableExtensionType>
  new (keywords?: BatchableExtensionType$new): BatchableExtensionType
  (keywords?: BatchableExtensionType$new): py.Promised<BatchableExtensionType>
}

export interface DynamicRaggedShape$__getitem__ {
  index: py.RemoteArgument
}

export interface DynamicRaggedShape$from_lengths {
  lengths: py.Items<py.Items<py.Int> | py.Int>
  num_row_partitions?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface DynamicRaggedShape$from_row_partitions {
  row_partitions: py.RemoteArgument
  dtype?: py.DType | null | undefined
}

export interface DynamicRaggedShape$from_tensor {
  t: py.RemoteArgument
  dtype?: py.DType | null | undefined
}

export interface DynamicRaggedShape$is_uniform {
  axis: py.RemoteArgument
}

export interface DynamicRaggedShape$static_lengths {
  /** Default: `True` */
  ragged_lengths?: py.Bool | undefined
}

export interface DynamicRaggedShape$with_dtype {
  dtype: py.DType
}

export interface DynamicRaggedShape extends BatchableExtensionType {
  readonly [py.kind]: { readonly 'tensorflow.experimental.DynamicRaggedShape': true } & BatchableExtensionType[typeof py.kind]
  readonly Spec: DynamicRaggedShape$Spec$class
  __getitem__(index: py.Positional): py.Remote
  __getitem__(keywords: DynamicRaggedShape$__getitem__): py.Remote
  readonly [index: number]: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly inner_rank: py.Remote
  readonly inner_rank_dyn: any
  readonly inner_shape: py.Promised<tensorflow.Tensor>
  readonly inner_shape_dyn: any
  is_uniform(axis: py.Positional): py.Remote
  is_uniform(keywords: DynamicRaggedShape$is_uniform): py.Remote
  is_uniform_dyn: py.RemoteFunction
  readonly num_row_partitions: py.Remote
  readonly num_row_partitions_dyn: any
  readonly rank: py.Remote
  readonly rank_dyn: any
  readonly row_partitions: py.Remote
  readonly row_partitions_dyn: any
  static_lengths(ragged_lengths: py.Bool): py.Remote
  static_lengths(keywords?: DynamicRaggedShape$static_lengths): py.Remote
  static_lengths_dyn: py.RemoteFunction
  with_dtype(dtype: py.DType): py.Remote
  with_dtype(keywords: DynamicRaggedShape$with_dtype): py.Remote
  with_dtype_dyn: py.RemoteFunction
}

export interface DynamicRaggedShape$new {
  row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>
  inner_shape: py.RemoteArgument
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  validate?: py.Bool | undefined
  static_inner_shape?: py.RemoteArgument | undefined
}

export interface DynamicRaggedShape$class extends py.Statics<BatchableExtensionType$class> {
  new (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, validate: py.Bool, static_inner_shape: py.Positional): DynamicRaggedShape
  (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, validate: py.Bool, static_inner_shape: py.Positional): py.Promised<DynamicRaggedShape>
  new (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, validate: py.Bool, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape' | 'dtype' | 'validate'>): DynamicRaggedShape
  (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, validate: py.Bool, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape' | 'dtype' | 'validate'>): py.Promised<DynamicRaggedShape>
  new (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape' | 'dtype'>): DynamicRaggedShape
  (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape' | 'dtype'>): py.Promised<DynamicRaggedShape>
  new (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape'>): DynamicRaggedShape
  (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, inner_shape: py.Positional, keywords?: py.Rest<DynamicRaggedShape$new, 'row_partitions' | 'inner_shape'>): py.Promised<DynamicRaggedShape>
  new (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, keywords: py.Rest<DynamicRaggedShape$new, 'row_partitions'>): DynamicRaggedShape
  (row_partitions: py.Items<py.Of<'tensorflow.experimental.RowPartition'>>, keywords: py.Rest<DynamicRaggedShape$new, 'row_partitions'>): py.Promised<DynamicRaggedShape>
  new (keywords: DynamicRaggedShape$new): DynamicRaggedShape
  (keywords: DynamicRaggedShape$new): py.Promised<DynamicRaggedShape>
  readonly Spec: DynamicRaggedShape$Spec$class
  from_lengths(lengths: py.Items<py.Items<py.Int> | py.Int>, num_row_partitions: py.Positional, dtype: py.DType): py.Promised<DynamicRaggedShape>
  from_lengths(lengths: py.Items<py.Items<py.Int> | py.Int>, num_row_partitions: py.Positional, keywords?: py.Rest<DynamicRaggedShape$from_lengths, 'lengths' | 'num_row_partitions'>): py.Promised<DynamicRaggedShape>
  from_lengths(lengths: py.Items<py.Items<py.Int> | py.Int>, keywords?: py.Rest<DynamicRaggedShape$from_lengths, 'lengths'>): py.Promised<DynamicRaggedShape>
  from_lengths(keywords: DynamicRaggedShape$from_lengths): py.Promised<DynamicRaggedShape>
  from_lengths_dyn: py.RemoteFunction
  from_row_partitions(row_partitions: py.Positional, dtype: py.DType | null): py.Promised<DynamicRaggedShape>
  from_row_partitions(row_partitions: py.Positional, keywords?: py.Rest<DynamicRaggedShape$from_row_partitions, 'row_partitions'>): py.Promised<DynamicRaggedShape>
  from_row_partitions(keywords: DynamicRaggedShape$from_row_partitions): py.Promised<DynamicRaggedShape>
  from_row_partitions_dyn: py.RemoteFunction
  from_tensor(t: py.Positional, dtype: py.DType | null): py.Remote
  from_tensor(t: py.Positional, keywords?: py.Rest<DynamicRaggedShape$from_tensor, 't'>): py.Remote
  from_tensor(keywords: DynamicRaggedShape$from_tensor): py.Remote
  from_tensor_dyn: py.RemoteFunction
}

export interface DynamicRaggedShape$Spec$from_value {
  value: py.RemoteArgument
}

export interface DynamicRaggedShape$Spec$with_dtype {
  dtype: py.DType
}

export interface DynamicRaggedShape$Spec extends ExtensionTypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.experimental.DynamicRaggedShape.Spec': true } & ExtensionTypeSpec[typeof py.kind]
  readonly dtype: py.Promised<tensorflow.DType>
  readonly dtype_dyn: any
  readonly inner_rank: py.Remote<number | null>
  readonly inner_rank_dyn: any
  readonly num_row_partitions: py.Remote<number>
  readonly num_row_partitions_dyn: any
  readonly rank: py.Remote<number | null>
  readonly rank_dyn: any
  with_dtype(dtype: py.DType): py.Promised<DynamicRaggedShape$Spec>
  with_dtype(keywords: DynamicRaggedShape$Spec$with_dtype): py.Promised<DynamicRaggedShape$Spec>
  with_dtype_dyn: py.RemoteFunction
}

export interface DynamicRaggedShape$Spec$new {
  row_partitions: py.List<py.RemoteArgument>
  static_inner_shape: py.Shape
  dtype: py.DType
}

export interface DynamicRaggedShape$Spec$class extends py.Statics<ExtensionTypeSpec$class> {
  new (row_partitions: py.List<py.RemoteArgument>, static_inner_shape: py.Shape, dtype: py.DType): DynamicRaggedShape$Spec
  (row_partitions: py.List<py.RemoteArgument>, static_inner_shape: py.Shape, dtype: py.DType): py.Promised<DynamicRaggedShape$Spec>
  new (row_partitions: py.List<py.RemoteArgument>, static_inner_shape: py.Shape, keywords: py.Rest<DynamicRaggedShape$Spec$new, 'row_partitions' | 'static_inner_shape'>): DynamicRaggedShape$Spec
  (row_partitions: py.List<py.RemoteArgument>, static_inner_shape: py.Shape, keywords: py.Rest<DynamicRaggedShape$Spec$new, 'row_partitions' | 'static_inner_shape'>): py.Promised<DynamicRaggedShape$Spec>
  new (row_partitions: py.List<py.RemoteArgument>, keywords: py.Rest<DynamicRaggedShape$Spec$new, 'row_partitions'>): DynamicRaggedShape$Spec
  (row_partitions: py.List<py.RemoteArgument>, keywords: py.Rest<DynamicRaggedShape$Spec$new, 'row_partitions'>): py.Promised<DynamicRaggedShape$Spec>
  new (keywords: DynamicRaggedShape$Spec$new): DynamicRaggedShape$Spec
  (keywords: DynamicRaggedShape$Spec$new): py.Promised<DynamicRaggedShape$Spec>
  from_value(value: py.Positional): py.Promised<DynamicRaggedShape$Spec>
  from_value(keywords: DynamicRaggedShape$Spec$from_value): py.Promised<DynamicRaggedShape$Spec>
  from_value(...args: any[]): any
  from_value_dyn: py.RemoteFunction
}

export interface ExtensionType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.ExtensionType': true }
}

export interface ExtensionType$new {
  [keyword: string]: any
}

export interface ExtensionType$class extends py.PythonClass {
  new (...args: py.Positional[]): ExtensionType
  (...args: py.Positional[]): py.Promised<ExtensionType>
  new (...args: [...args: py.Positional[], keywords: ExtensionType$new]): ExtensionType
  (...args: [...args: py.Positional[], keywords: ExtensionType$new]): py.Promised<ExtensionType>
  new (keywords?: ExtensionType$new): ExtensionType
  (keywords?: ExtensionType$new): py.Promised<ExtensionType>
}

export interface ExtensionTypeBatchEncoder$batch {
  spec: py.Of<'tensorflow.TypeSpec'>
  batch_size: py.Int | null
}

export interface ExtensionTypeBatchEncoder$decode {
  spec: py.Of<'tensorflow.TypeSpec'>
  encoded_value: py.RemoteArgument
}

export interface ExtensionTypeBatchEncoder$encode {
  spec: py.Of<'tensorflow.TypeSpec'>
  value: py.RemoteArgument
  /** Default: `0` */
  minimum_rank?: py.Int | undefined
}

export interface ExtensionTypeBatchEncoder$encoding_specs {
  spec: py.Of<'tensorflow.TypeSpec'>
}

export interface ExtensionTypeBatchEncoder$unbatch {
  spec: py.Of<'tensorflow.TypeSpec'>
}

export interface ExtensionTypeBatchEncoder extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.ExtensionTypeBatchEncoder': true }
  batch(spec: py.Of<'tensorflow.TypeSpec'>, batch_size: py.Int | null): py.Promised<tensorflow.TypeSpec>
  batch(spec: py.Of<'tensorflow.TypeSpec'>, keywords: py.Rest<ExtensionTypeBatchEncoder$batch, 'spec'>): py.Promised<tensorflow.TypeSpec>
  batch(keywords: ExtensionTypeBatchEncoder$batch): py.Promised<tensorflow.TypeSpec>
  batch_dyn: py.RemoteFunction
  decode(spec: py.Of<'tensorflow.TypeSpec'>, encoded_value: py.Positional): py.Remote
  decode(spec: py.Of<'tensorflow.TypeSpec'>, keywords: py.Rest<ExtensionTypeBatchEncoder$decode, 'spec'>): py.Remote
  decode(keywords: ExtensionTypeBatchEncoder$decode): py.Remote
  decode_dyn: py.RemoteFunction
  encode(spec: py.Of<'tensorflow.TypeSpec'>, value: py.Positional, minimum_rank: py.Int): py.Remote
  encode(spec: py.Of<'tensorflow.TypeSpec'>, value: py.Positional, keywords?: py.Rest<ExtensionTypeBatchEncoder$encode, 'spec' | 'value'>): py.Remote
  encode(spec: py.Of<'tensorflow.TypeSpec'>, keywords: py.Rest<ExtensionTypeBatchEncoder$encode, 'spec'>): py.Remote
  encode(keywords: ExtensionTypeBatchEncoder$encode): py.Remote
  encode_dyn: py.RemoteFunction
  encoding_specs(spec: py.Of<'tensorflow.TypeSpec'>): py.Remote
  encoding_specs(keywords: ExtensionTypeBatchEncoder$encoding_specs): py.Remote
  encoding_specs_dyn: py.RemoteFunction
  unbatch(spec: py.Of<'tensorflow.TypeSpec'>): py.Promised<tensorflow.TypeSpec>
  unbatch(keywords: ExtensionTypeBatchEncoder$unbatch): py.Promised<tensorflow.TypeSpec>
  unbatch_dyn: py.RemoteFunction
}

export interface ExtensionTypeBatchEncoder$class extends py.PythonClass {
  new (): ExtensionTypeBatchEncoder
  (): py.Promised<ExtensionTypeBatchEncoder>
}

export interface ExtensionTypeSpec$from_value {
  value: py.RemoteArgument
}

export interface ExtensionTypeSpec extends tensorflow.TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.experimental.ExtensionTypeSpec': true } & tensorflow.TypeSpec[typeof py.kind]
}

export interface ExtensionTypeSpec$class extends py.Statics<tensorflow.TypeSpec$class> {
  new (): ExtensionTypeSpec
  (): py.Promised<ExtensionTypeSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: ExtensionTypeSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface Optional$empty {
  element_spec: py.RemoteArgument
}

export interface Optional$from_value {
  value: py.RemoteArgument
}

export interface Optional$get_value {
  name?: py.Str | null | undefined
}

export interface Optional$has_value {
  name?: py.Str | null | undefined
}

export interface Optional extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.Optional': true }
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  get_value(name: py.Str | null): py.Remote
  get_value(keywords?: Optional$get_value): py.Remote
  get_value_dyn: py.RemoteFunction
  has_value(name: py.Str | null): py.Promised<tensorflow.Tensor>
  has_value(keywords?: Optional$has_value): py.Promised<tensorflow.Tensor>
  has_value_dyn: py.RemoteFunction
}

export interface Optional$class extends py.PythonClass {
  new (): Optional
  (): py.Promised<Optional>
  empty(element_spec: py.Positional): py.Promised<Optional>
  empty(keywords: Optional$empty): py.Promised<Optional>
  empty_dyn: py.RemoteFunction
  from_value(value: py.Positional): py.Promised<Optional>
  from_value(keywords: Optional$from_value): py.Promised<Optional>
  from_value_dyn: py.RemoteFunction
}

export interface RowPartition$from_row_lengths {
  row_lengths: py.TensorLike
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$from_row_limits {
  row_limits: py.TensorLike
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$from_row_splits {
  row_splits: py.TensorLike
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$from_row_starts {
  row_starts: py.TensorLike
  nvals: py.TensorLike
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$from_uniform_row_length {
  uniform_row_length: py.TensorLike
  nvals?: py.TensorLike | null | undefined
  nrows?: py.Int | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$from_value_rowids {
  value_rowids: py.TensorLike
  nrows?: py.Int | null | undefined
  /** Default: `True` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
  dtype_hint?: py.DType | null | undefined
}

export interface RowPartition$with_dtype {
  dtype: py.DType
}

export interface RowPartition extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.RowPartition': true }
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  is_uniform(): py.Remote
  is_uniform_dyn: py.RemoteFunction
  nrows(): py.Promised<tensorflow.Tensor>
  nrows_dyn: py.RemoteFunction
  nvals(): py.Promised<tensorflow.Tensor>
  nvals_dyn: py.RemoteFunction
  offsets_in_rows(): py.Remote
  offsets_in_rows_dyn: py.RemoteFunction
  row_lengths(): py.Remote
  row_lengths_dyn: py.RemoteFunction
  row_limits(): py.Remote
  row_limits_dyn: py.RemoteFunction
  row_splits(): py.Remote
  row_splits_dyn: py.RemoteFunction
  row_starts(): py.Remote
  row_starts_dyn: py.RemoteFunction
  readonly static_nrows: py.Remote
  readonly static_nrows_dyn: any
  readonly static_nvals: py.Remote
  readonly static_nvals_dyn: any
  readonly static_uniform_row_length: py.Remote
  readonly static_uniform_row_length_dyn: any
  uniform_row_length(): py.Remote
  uniform_row_length_dyn: py.RemoteFunction
  value_rowids(): py.Remote
  value_rowids_dyn: py.RemoteFunction
  with_dtype(dtype: py.DType): py.Remote
  with_dtype(keywords: RowPartition$with_dtype): py.Remote
  with_dtype_dyn: py.RemoteFunction
}

export interface RowPartition$new {
  row_splits: py.TensorLike
  row_lengths?: py.TensorLike | null | undefined
  value_rowids?: py.TensorLike | null | undefined
  nrows?: py.TensorLike | null | undefined
  uniform_row_length?: py.TensorLike | null | undefined
  nvals?: py.TensorLike | null | undefined
  /** Default: `False` */
  internal?: py.Bool | undefined
}

export interface RowPartition$class extends py.PythonClass {
  new (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, value_rowids: py.TensorLike | null, nrows: py.TensorLike | null, uniform_row_length?: py.TensorLike | null, nvals?: py.TensorLike | null, internal?: py.Bool): RowPartition
  (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, value_rowids: py.TensorLike | null, nrows: py.TensorLike | null, uniform_row_length?: py.TensorLike | null, nvals?: py.TensorLike | null, internal?: py.Bool): py.Promised<RowPartition>
  new (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, value_rowids: py.TensorLike | null, keywords?: py.Rest<RowPartition$new, 'row_splits' | 'row_lengths' | 'value_rowids'>): RowPartition
  (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, value_rowids: py.TensorLike | null, keywords?: py.Rest<RowPartition$new, 'row_splits' | 'row_lengths' | 'value_rowids'>): py.Promised<RowPartition>
  new (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, keywords?: py.Rest<RowPartition$new, 'row_splits' | 'row_lengths'>): RowPartition
  (row_splits: py.TensorLike, row_lengths: py.TensorLike | null, keywords?: py.Rest<RowPartition$new, 'row_splits' | 'row_lengths'>): py.Promised<RowPartition>
  new (row_splits: py.TensorLike, keywords?: py.Rest<RowPartition$new, 'row_splits'>): RowPartition
  (row_splits: py.TensorLike, keywords?: py.Rest<RowPartition$new, 'row_splits'>): py.Promised<RowPartition>
  new (keywords: RowPartition$new): RowPartition
  (keywords: RowPartition$new): py.Promised<RowPartition>
  from_row_lengths(row_lengths: py.TensorLike, validate: py.Bool, dtype: py.DType | null, dtype_hint: py.DType | null): py.Promised<RowPartition>
  from_row_lengths(row_lengths: py.TensorLike, validate: py.Bool, dtype: py.DType | null, keywords?: py.Rest<RowPartition$from_row_lengths, 'row_lengths' | 'validate' | 'dtype'>): py.Promised<RowPartition>
  from_row_lengths(row_lengths: py.TensorLike, validate: py.Bool, keywords?: py.Rest<RowPartition$from_row_lengths, 'row_lengths' | 'validate'>): py.Promised<RowPartition>
  from_row_lengths(row_lengths: py.TensorLike, keywords?: py.Rest<RowPartition$from_row_lengths, 'row_lengths'>): py.Promised<RowPartition>
  from_row_lengths(keywords: RowPartition$from_row_lengths): py.Promised<RowPartition>
  from_row_lengths_dyn: py.RemoteFunction
  from_row_limits(row_limits: py.TensorLike, validate: py.Bool, dtype: py.DType | null, dtype_hint: py.DType | null): py.Promised<RowPartition>
  from_row_limits(row_limits: py.TensorLike, validate: py.Bool, dtype: py.DType | null, keywords?: py.Rest<RowPartition$from_row_limits, 'row_limits' | 'validate' | 'dtype'>): py.Promised<RowPartition>
  from_row_limits(row_limits: py.TensorLike, validate: py.Bool, keywords?: py.Rest<RowPartition$from_row_limits, 'row_limits' | 'validate'>): py.Promised<RowPartition>
  from_row_limits(row_limits: py.TensorLike, keywords?: py.Rest<RowPartition$from_row_limits, 'row_limits'>): py.Promised<RowPartition>
  from_row_limits(keywords: RowPartition$from_row_limits): py.Promised<RowPartition>
  from_row_limits_dyn: py.RemoteFunction
  from_row_splits(row_splits: py.TensorLike, validate: py.Bool, dtype: py.DType | null, dtype_hint: py.DType | null): py.Promised<RowPartition>
  from_row_splits(row_splits: py.TensorLike, validate: py.Bool, dtype: py.DType | null, keywords?: py.Rest<RowPartition$from_row_splits, 'row_splits' | 'validate' | 'dtype'>): py.Promised<RowPartition>
  from_row_splits(row_splits: py.TensorLike, validate: py.Bool, keywords?: py.Rest<RowPartition$from_row_splits, 'row_splits' | 'validate'>): py.Promised<RowPartition>
  from_row_splits(row_splits: py.TensorLike, keywords?: py.Rest<RowPartition$from_row_splits, 'row_splits'>): py.Promised<RowPartition>
  from_row_splits(keywords: RowPartition$from_row_splits): py.Promised<RowPartition>
  from_row_splits_dyn: py.RemoteFunction
  from_row_starts(row_starts: py.TensorLike, nvals: py.TensorLike, validate: py.Bool, dtype: py.DType | null, dtype_hint: py.DType | null): py.Promised<RowPartition>
  from_row_starts(row_starts: py.TensorLike, nvals: py.TensorLike, validate: py.Bool, dtype: py.DType | null, keywords?: py.Rest<RowPartition$from_row_starts, 'row_starts' | 'nvals' | 'validate' | 'dtype'>): py.Promised<RowPartition>
  from_row_starts(row_starts: py.TensorLike, nvals: py.TensorLike, validate: py.Bool, keywords?: py.Rest<RowPartition$from_row_starts, 'row_starts' | 'nvals' | 'validate'>): py.Promised<RowPartition>
  from_row_starts(row_starts: py.TensorLike, nvals: py.TensorLike, keywords?: py.Rest<RowPartition$from_row_starts, 'row_starts' | 'nvals'>): py.Promised<RowPartition>
  from_row_starts(row_starts: py.TensorLike, keywords: py.Rest<RowPartition$from_row_starts, 'row_starts'>): py.Promised<RowPartition>
  from_row_starts(keywords: RowPartition$from_row_starts): py.Promised<RowPartition>
  from_row_starts_dyn: py.RemoteFunction
  from_uniform_row_length(uniform_row_length: py.TensorLike, nvals: py.TensorLike | null, nrows: py.Int | null, validate: py.Bool, dtype?: py.DType | null, dtype_hint?: py.DType | null): py.Promised<RowPartition>
  from_uniform_row_length(uniform_row_length: py.TensorLike, nvals: py.TensorLike | null, nrows: py.Int | null, keywords?: py.Rest<RowPartition$from_uniform_row_length, 'uniform_row_length' | 'nvals' | 'nrows'>): py.Promised<RowPartition>
  from_uniform_row_length(uniform_row_length: py.TensorLike, nvals: py.TensorLike | null, keywords?: py.Rest<RowPartition$from_uniform_row_length, 'uniform_row_length' | 'nvals'>): py.Promised<RowPartition>
  from_uniform_row_length(uniform_row_length: py.TensorLike, keywords?: py.Rest<RowPartition$from_uniform_row_length, 'uniform_row_length'>): py.Promised<RowPartition>
  from_uniform_row_length(keywords: RowPartition$from_uniform_row_length): py.Promised<RowPartition>
  from_uniform_row_length_dyn: py.RemoteFunction
  from_value_rowids(value_rowids: py.TensorLike, nrows: py.Int | null, validate: py.Bool, dtype: py.DType | null, dtype_hint?: py.DType | null): py.Promised<RowPartition>
  from_value_rowids(value_rowids: py.TensorLike, nrows: py.Int | null, validate: py.Bool, keywords?: py.Rest<RowPartition$from_value_rowids, 'value_rowids' | 'nrows' | 'validate'>): py.Promised<RowPartition>
  from_value_rowids(value_rowids: py.TensorLike, nrows: py.Int | null, keywords?: py.Rest<RowPartition$from_value_rowids, 'value_rowids' | 'nrows'>): py.Promised<RowPartition>
  from_value_rowids(value_rowids: py.TensorLike, keywords?: py.Rest<RowPartition$from_value_rowids, 'value_rowids'>): py.Promised<RowPartition>
  from_value_rowids(keywords: RowPartition$from_value_rowids): py.Promised<RowPartition>
  from_value_rowids_dyn: py.RemoteFunction
}

export interface StructuredTensor$__getitem__ {
  key: py.RemoteArgument
}

export interface StructuredTensor$field_value {
  field_name: py.Str | py.List<py.Str>
}

export interface StructuredTensor$from_fields {
  fields: py.Dict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>
  /** Default: `()` */
  shape?: py.Shape | undefined
  nrows?: py.TensorLike | null | undefined
  row_partitions?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  validate?: py.Bool | undefined
}

export interface StructuredTensor$from_fields_and_rank {
  fields: py.Dict<string, py.RemoteArgument>
  rank: py.Int
  /** Default: `False` */
  validate?: py.Bool | undefined
  dtype?: py.DType | null | undefined
}

export interface StructuredTensor$from_pyval {
  pyval: py.RemoteArgument
  typespec?: py.RemoteArgument | undefined
}

export interface StructuredTensor$from_shape {
  ragged_shape: py.Of<'tensorflow.experimental.DynamicRaggedShape'>
}

export interface StructuredTensor$merge_dims {
  outer_axis: py.Int
  inner_axis: py.Int
}

export interface StructuredTensor$partition_outer_dimension {
  row_partition: py.Of<'tensorflow.experimental.RowPartition'>
}

export interface StructuredTensor$promote {
  source_path: py.Str
  new_name: py.Str
}

export interface StructuredTensor$with_shape_dtype {
  dtype: py.DType
}

export interface StructuredTensor$with_updates {
  updates: py.Dict<string, py.RemoteArgument>
  /** Default: `False` */
  validate?: py.Bool | undefined
}

export interface StructuredTensor extends BatchableExtensionType {
  readonly [py.kind]: { readonly 'tensorflow.experimental.StructuredTensor': true } & BatchableExtensionType[typeof py.kind]
  FieldName: any
  FieldName_dyn: any
  readonly Spec: StructuredTensor$Spec$class
  __getitem__(key: py.Positional): py.Remote<tensorflow.Tensor | StructuredTensor | tensorflow.RaggedTensor>
  __getitem__(keywords: StructuredTensor$__getitem__): py.Remote<tensorflow.Tensor | StructuredTensor | tensorflow.RaggedTensor>
  readonly [index: number]: any
  field_names(): py.Remote
  field_names_dyn: py.RemoteFunction
  field_value(field_name: py.Str | py.List<py.Str>): py.Remote<tensorflow.Tensor | StructuredTensor | tensorflow.RaggedTensor>
  field_value(keywords: StructuredTensor$field_value): py.Remote<tensorflow.Tensor | StructuredTensor | tensorflow.RaggedTensor>
  field_value_dyn: py.RemoteFunction
  merge_dims(outer_axis: py.Int, inner_axis: py.Int): py.Remote
  merge_dims(outer_axis: py.Int, keywords: py.Rest<StructuredTensor$merge_dims, 'outer_axis'>): py.Remote
  merge_dims(keywords: StructuredTensor$merge_dims): py.Remote
  merge_dims_dyn: py.RemoteFunction
  nrows(): py.Remote
  nrows_dyn: py.RemoteFunction
  partition_outer_dimension(row_partition: py.Of<'tensorflow.experimental.RowPartition'>): py.Promised<StructuredTensor>
  partition_outer_dimension(keywords: StructuredTensor$partition_outer_dimension): py.Promised<StructuredTensor>
  partition_outer_dimension_dyn: py.RemoteFunction
  promote(source_path: py.Str, new_name: py.Str): py.Remote
  promote(source_path: py.Str, keywords: py.Rest<StructuredTensor$promote, 'source_path'>): py.Remote
  promote(keywords: StructuredTensor$promote): py.Remote
  promote_dyn: py.RemoteFunction
  readonly rank: py.Remote
  readonly rank_dyn: any
  readonly row_partitions: py.Remote
  readonly row_partitions_dyn: any
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  to_pyval(): py.Remote<any | (any)[]>
  to_pyval_dyn: py.RemoteFunction
  with_shape_dtype(dtype: py.DType): py.Remote
  with_shape_dtype(keywords: StructuredTensor$with_shape_dtype): py.Remote
  with_shape_dtype_dyn: py.RemoteFunction
  with_updates(updates: py.Dict<string, py.RemoteArgument>, validate: py.Bool): py.Promised<StructuredTensor>
  with_updates(updates: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<StructuredTensor$with_updates, 'updates'>): py.Promised<StructuredTensor>
  with_updates(updates: py.LastDict<string, py.RemoteArgument>): py.Promised<StructuredTensor>
  with_updates(keywords: StructuredTensor$with_updates): py.Promised<StructuredTensor>
  with_updates_dyn: py.RemoteFunction
}

export interface StructuredTensor$new {
  fields: py.Dict<string, py.RemoteArgument>
  ragged_shape: py.RemoteArgument
}

export interface StructuredTensor$class extends py.Statics<BatchableExtensionType$class> {
  new (fields: py.Dict<string, py.RemoteArgument>, ragged_shape: py.Positional): StructuredTensor
  (fields: py.Dict<string, py.RemoteArgument>, ragged_shape: py.Positional): py.Promised<StructuredTensor>
  new (fields: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<StructuredTensor$new, 'fields'>): StructuredTensor
  (fields: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<StructuredTensor$new, 'fields'>): py.Promised<StructuredTensor>
  new (keywords: StructuredTensor$new): StructuredTensor
  (keywords: StructuredTensor$new): py.Promised<StructuredTensor>
  readonly FieldName: py.Remote
  readonly Spec: StructuredTensor$Spec$class
  from_fields(fields: py.Dict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>, shape: py.Shape, nrows: py.TensorLike | null, row_partitions: py.List<py.RemoteArgument> | null, validate?: py.Bool): py.Promised<StructuredTensor>
  from_fields(fields: py.Dict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>, shape: py.Shape, nrows: py.TensorLike | null, keywords?: py.Rest<StructuredTensor$from_fields, 'fields' | 'shape' | 'nrows'>): py.Promised<StructuredTensor>
  from_fields(fields: py.Dict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>, shape: py.Shape, keywords?: py.Rest<StructuredTensor$from_fields, 'fields' | 'shape'>): py.Promised<StructuredTensor>
  from_fields(fields: py.Dict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>, keywords: py.Rest<StructuredTensor$from_fields, 'fields'>): py.Promised<StructuredTensor>
  from_fields(fields: py.LastDict<string, py.TensorLike> | py.Of<'tensorflow.RaggedTensor'> | py.Of<'tensorflow.experimental.StructuredTensor'>): py.Promised<StructuredTensor>
  from_fields(keywords: StructuredTensor$from_fields): py.Promised<StructuredTensor>
  from_fields_dyn: py.RemoteFunction
  from_fields_and_rank(fields: py.Dict<string, py.RemoteArgument>, rank: py.Int, validate: py.Bool, dtype: py.DType | null): py.Promised<StructuredTensor>
  from_fields_and_rank(fields: py.Dict<string, py.RemoteArgument>, rank: py.Int, validate: py.Bool, keywords?: py.Rest<StructuredTensor$from_fields_and_rank, 'fields' | 'rank' | 'validate'>): py.Promised<StructuredTensor>
  from_fields_and_rank(fields: py.Dict<string, py.RemoteArgument>, rank: py.Int, keywords?: py.Rest<StructuredTensor$from_fields_and_rank, 'fields' | 'rank'>): py.Promised<StructuredTensor>
  from_fields_and_rank(fields: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<StructuredTensor$from_fields_and_rank, 'fields'>): py.Promised<StructuredTensor>
  from_fields_and_rank(keywords: StructuredTensor$from_fields_and_rank): py.Promised<StructuredTensor>
  from_fields_and_rank_dyn: py.RemoteFunction
  from_pyval(pyval: py.Positional, typespec: py.Positional): py.Promised<StructuredTensor>
  from_pyval(pyval: py.Positional, keywords?: py.Rest<StructuredTensor$from_pyval, 'pyval'>): py.Promised<StructuredTensor>
  from_pyval(keywords: StructuredTensor$from_pyval): py.Promised<StructuredTensor>
  from_pyval_dyn: py.RemoteFunction
  from_shape(ragged_shape: py.Of<'tensorflow.experimental.DynamicRaggedShape'>): py.Promised<StructuredTensor>
  from_shape(keywords: StructuredTensor$from_shape): py.Promised<StructuredTensor>
  from_shape_dyn: py.RemoteFunction
}

export interface StructuredTensor$Spec extends ExtensionTypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.experimental.StructuredTensor.Spec': true } & ExtensionTypeSpec[typeof py.kind]
  readonly rank: py.Remote
  readonly rank_dyn: any
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
}

export interface StructuredTensor$Spec$new {
  _fields: py.RemoteArgument
  _ragged_shape: py.RemoteArgument
}

export interface StructuredTensor$Spec$class extends py.Statics<ExtensionTypeSpec$class> {
  new (_fields: py.Positional, _ragged_shape: py.Positional): StructuredTensor$Spec
  (_fields: py.Positional, _ragged_shape: py.Positional): py.Promised<StructuredTensor$Spec>
  new (_fields: py.Positional, keywords: py.Rest<StructuredTensor$Spec$new, '_fields'>): StructuredTensor$Spec
  (_fields: py.Positional, keywords: py.Rest<StructuredTensor$Spec$new, '_fields'>): py.Promised<StructuredTensor$Spec>
  new (keywords: StructuredTensor$Spec$new): StructuredTensor$Spec
  (keywords: StructuredTensor$Spec$new): py.Promised<StructuredTensor$Spec>
}

export interface dispatch_for_api$ {
  api: py.RemoteArgument
}

export interface dispatch_for_binary_elementwise_apis$ {
  x_type: py.RemoteArgument
  y_type: py.RemoteArgument
}

export interface dispatch_for_binary_elementwise_assert_apis$ {
  x_type: py.RemoteArgument
  y_type: py.RemoteArgument
}

export interface dispatch_for_unary_elementwise_apis$ {
  x_type: py.RemoteArgument
}

export interface function_executor_type$ {
  executor_type: py.Str
}

export interface register_filesystem_plugin$ {
  plugin_location: py.Str
}

export interface unregister_dispatch_for$ {
  dispatch_target: py.Callable
}

export interface $Module extends py.PythonModuleObject {
  readonly BatchableExtensionType: BatchableExtensionType$class
  readonly DynamicRaggedShape: DynamicRaggedShape$class
  readonly ExtensionType: ExtensionType$class
  readonly ExtensionTypeBatchEncoder: ExtensionTypeBatchEncoder$class
  readonly ExtensionTypeSpec: ExtensionTypeSpec$class
  readonly Optional: Optional$class
  readonly RowPartition: RowPartition$class
  readonly StructuredTensor: StructuredTensor$class
  async_clear_error(): py.Remote
  async_clear_error_dyn: py.RemoteFunction
  async_scope(): py.Remote
  async_scope_dyn: py.RemoteFunction
  dispatch_for_api(api: py.Positional, ...signatures: py.Positional[]): py.Remote
  dispatch_for_api(api: py.Positional): py.Remote
  dispatch_for_api(keywords: dispatch_for_api$): py.Remote
  dispatch_for_api_dyn: py.RemoteFunction
  dispatch_for_binary_elementwise_apis(x_type: py.Positional, y_type: py.Positional): py.Remote
  dispatch_for_binary_elementwise_apis(x_type: py.Positional, keywords: py.Rest<dispatch_for_binary_elementwise_apis$, 'x_type'>): py.Remote
  dispatch_for_binary_elementwise_apis(keywords: dispatch_for_binary_elementwise_apis$): py.Remote
  dispatch_for_binary_elementwise_apis_dyn: py.RemoteFunction
  dispatch_for_binary_elementwise_assert_apis(x_type: py.Positional, y_type: py.Positional): py.Remote
  dispatch_for_binary_elementwise_assert_apis(x_type: py.Positional, keywords: py.Rest<dispatch_for_binary_elementwise_assert_apis$, 'x_type'>): py.Remote
  dispatch_for_binary_elementwise_assert_apis(keywords: dispatch_for_binary_elementwise_assert_apis$): py.Remote
  dispatch_for_binary_elementwise_assert_apis_dyn: py.RemoteFunction
  dispatch_for_unary_elementwise_apis(x_type: py.Positional): py.Remote
  dispatch_for_unary_elementwise_apis(keywords: dispatch_for_unary_elementwise_apis$): py.Remote
  dispatch_for_unary_elementwise_apis_dyn: py.RemoteFunction
  readonly dlpack: tensorflow_experimental_dlpack.$Module
  readonly dtensor: tensorflow_experimental_dtensor.$Module
  enable_strict_mode(): py.Remote
  enable_strict_mode_dyn: py.RemoteFunction
  readonly extension_type: tensorflow_experimental_extension_type.$Module
  readonly float4_e2m1fn: py.Promised<tensorflow.DType>
  readonly float4_e2m1fn_dyn: any
  readonly float8_e4m3b11fnuz: py.Promised<tensorflow.DType>
  readonly float8_e4m3b11fnuz_dyn: any
  readonly float8_e4m3fn: py.Promised<tensorflow.DType>
  readonly float8_e4m3fn_dyn: any
  readonly float8_e4m3fnuz: py.Promised<tensorflow.DType>
  readonly float8_e4m3fnuz_dyn: any
  readonly float8_e5m2: py.Promised<tensorflow.DType>
  readonly float8_e5m2_dyn: any
  readonly float8_e5m2fnuz: py.Promised<tensorflow.DType>
  readonly float8_e5m2fnuz_dyn: any
  function_executor_type(executor_type: py.Str): py.Remote
  function_executor_type(keywords: function_executor_type$): py.Remote
  function_executor_type_dyn: py.RemoteFunction
  readonly int2: py.Promised<tensorflow.DType>
  readonly int2_dyn: any
  readonly int4: py.Promised<tensorflow.DType>
  readonly int4_dyn: any
  readonly numpy: tensorflow_experimental_numpy.$Module
  register_filesystem_plugin(plugin_location: py.Str): py.Remote<null>
  register_filesystem_plugin(keywords: register_filesystem_plugin$): py.Remote<null>
  register_filesystem_plugin_dyn: py.RemoteFunction
  readonly tensorrt: tensorflow_experimental_tensorrt.$Module
  readonly uint2: py.Promised<tensorflow.DType>
  readonly uint2_dyn: any
  readonly uint4: py.Promised<tensorflow.DType>
  readonly uint4_dyn: any
  unregister_dispatch_for(dispatch_target: py.Callable): py.Remote
  unregister_dispatch_for(keywords: unregister_dispatch_for$): py.Remote
  unregister_dispatch_for_dyn: py.RemoteFunction
}
