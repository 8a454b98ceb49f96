// tensorflow.io of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_io_gfile from './tensorflow.io.gfile.js'

export interface FixedLenFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.FixedLenFeature': true }
  readonly default_value: py.Remote
  readonly default_value_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface FixedLenFeature$new {
  shape: py.RemoteArgument
  dtype: py.DType
  default_value?: py.RemoteArgument | undefined
}

export interface FixedLenFeature$class extends py.PythonClass {
  new (shape: py.Positional, dtype: py.DType, default_value: py.Positional): FixedLenFeature
  (shape: py.Positional, dtype: py.DType, default_value: py.Positional): py.Promised<FixedLenFeature>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<FixedLenFeature$new, 'shape' | 'dtype'>): FixedLenFeature
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<FixedLenFeature$new, 'shape' | 'dtype'>): py.Promised<FixedLenFeature>
  new (shape: py.Positional, keywords: py.Rest<FixedLenFeature$new, 'shape'>): FixedLenFeature
  (shape: py.Positional, keywords: py.Rest<FixedLenFeature$new, 'shape'>): py.Promised<FixedLenFeature>
  new (keywords: FixedLenFeature$new): FixedLenFeature
  (keywords: FixedLenFeature$new): py.Promised<FixedLenFeature>
}

export interface FixedLenSequenceFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.FixedLenSequenceFeature': true }
  readonly allow_missing: py.Remote
  readonly allow_missing_dyn: any
  readonly default_value: py.Remote
  readonly default_value_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly shape: py.Remote
  readonly shape_dyn: any
}

export interface FixedLenSequenceFeature$new {
  shape: py.RemoteArgument
  dtype: py.DType
  /** Default: `False` */
  allow_missing?: py.Bool | undefined
  default_value?: py.RemoteArgument | undefined
}

export interface FixedLenSequenceFeature$class extends py.PythonClass {
  new (shape: py.Positional, dtype: py.DType, allow_missing: py.Bool, default_value: py.Positional): FixedLenSequenceFeature
  (shape: py.Positional, dtype: py.DType, allow_missing: py.Bool, default_value: py.Positional): py.Promised<FixedLenSequenceFeature>
  new (shape: py.Positional, dtype: py.DType, allow_missing: py.Bool, keywords?: py.Rest<FixedLenSequenceFeature$new, 'shape' | 'dtype' | 'allow_missing'>): FixedLenSequenceFeature
  (shape: py.Positional, dtype: py.DType, allow_missing: py.Bool, keywords?: py.Rest<FixedLenSequenceFeature$new, 'shape' | 'dtype' | 'allow_missing'>): py.Promised<FixedLenSequenceFeature>
  new (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<FixedLenSequenceFeature$new, 'shape' | 'dtype'>): FixedLenSequenceFeature
  (shape: py.Positional, dtype: py.DType, keywords?: py.Rest<FixedLenSequenceFeature$new, 'shape' | 'dtype'>): py.Promised<FixedLenSequenceFeature>
  new (shape: py.Positional, keywords: py.Rest<FixedLenSequenceFeature$new, 'shape'>): FixedLenSequenceFeature
  (shape: py.Positional, keywords: py.Rest<FixedLenSequenceFeature$new, 'shape'>): py.Promised<FixedLenSequenceFeature>
  new (keywords: FixedLenSequenceFeature$new): FixedLenSequenceFeature
  (keywords: FixedLenSequenceFeature$new): py.Promised<FixedLenSequenceFeature>
}

export interface RaggedFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature': true }
  readonly RowLengths: RaggedFeature$RowLengths$class
  readonly RowLimits: RaggedFeature$RowLimits$class
  readonly RowSplits: RaggedFeature$RowSplits$class
  readonly RowStarts: RaggedFeature$RowStarts$class
  readonly UniformRowLength: RaggedFeature$UniformRowLength$class
  readonly ValueRowIds: RaggedFeature$ValueRowIds$class
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly partitions: py.Remote
  readonly partitions_dyn: any
  readonly row_splits_dtype: py.Remote
  readonly row_splits_dtype_dyn: any
  readonly validate: py.Remote
  readonly validate_dyn: any
  readonly value_key: py.Remote
  readonly value_key_dyn: any
}

export interface RaggedFeature$new {
  dtype: py.DType
  value_key?: py.RemoteArgument | undefined
  /** Default: `()` */
  partitions?: py.List<py.RemoteArgument> | undefined
  row_splits_dtype?: py.DType | undefined
  /** Default: `False` */
  validate?: py.Bool | undefined
}

export interface RaggedFeature$class extends py.PythonClass {
  new (dtype: py.DType, value_key: py.Positional, partitions: py.List<py.RemoteArgument>, row_splits_dtype: py.DType, validate?: py.Bool): RaggedFeature
  (dtype: py.DType, value_key: py.Positional, partitions: py.List<py.RemoteArgument>, row_splits_dtype: py.DType, validate?: py.Bool): py.Promised<RaggedFeature>
  new (dtype: py.DType, value_key: py.Positional, partitions: py.List<py.RemoteArgument>, keywords?: py.Rest<RaggedFeature$new, 'dtype' | 'value_key' | 'partitions'>): RaggedFeature
  (dtype: py.DType, value_key: py.Positional, partitions: py.List<py.RemoteArgument>, keywords?: py.Rest<RaggedFeature$new, 'dtype' | 'value_key' | 'partitions'>): py.Promised<RaggedFeature>
  new (dtype: py.DType, value_key: py.Positional, keywords?: py.Rest<RaggedFeature$new, 'dtype' | 'value_key'>): RaggedFeature
  (dtype: py.DType, value_key: py.Positional, keywords?: py.Rest<RaggedFeature$new, 'dtype' | 'value_key'>): py.Promised<RaggedFeature>
  new (dtype: py.DType, keywords?: py.Rest<RaggedFeature$new, 'dtype'>): RaggedFeature
  (dtype: py.DType, keywords?: py.Rest<RaggedFeature$new, 'dtype'>): py.Promised<RaggedFeature>
  new (keywords: RaggedFeature$new): RaggedFeature
  (keywords: RaggedFeature$new): py.Promised<RaggedFeature>
  readonly RowLengths: RaggedFeature$RowLengths$class
  readonly RowLimits: RaggedFeature$RowLimits$class
  readonly RowSplits: RaggedFeature$RowSplits$class
  readonly RowStarts: RaggedFeature$RowStarts$class
  readonly UniformRowLength: RaggedFeature$UniformRowLength$class
  readonly ValueRowIds: RaggedFeature$ValueRowIds$class
}

export interface RaggedFeature$RowLengths extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.RowLengths': true }
  readonly key: py.Remote
  readonly key_dyn: any
}

export interface RaggedFeature$RowLengths$new {
  key: py.RemoteArgument
}

export interface RaggedFeature$RowLengths$class extends py.PythonClass {
  new (key: py.Positional): RaggedFeature$RowLengths
  (key: py.Positional): py.Promised<RaggedFeature$RowLengths>
  new (keywords: RaggedFeature$RowLengths$new): RaggedFeature$RowLengths
  (keywords: RaggedFeature$RowLengths$new): py.Promised<RaggedFeature$RowLengths>
}

export interface RaggedFeature$RowLimits extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.RowLimits': true }
  readonly key: py.Remote
  readonly key_dyn: any
}

export interface RaggedFeature$RowLimits$new {
  key: py.RemoteArgument
}

export interface RaggedFeature$RowLimits$class extends py.PythonClass {
  new (key: py.Positional): RaggedFeature$RowLimits
  (key: py.Positional): py.Promised<RaggedFeature$RowLimits>
  new (keywords: RaggedFeature$RowLimits$new): RaggedFeature$RowLimits
  (keywords: RaggedFeature$RowLimits$new): py.Promised<RaggedFeature$RowLimits>
}

export interface RaggedFeature$RowSplits extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.RowSplits': true }
  readonly key: py.Remote
  readonly key_dyn: any
}

export interface RaggedFeature$RowSplits$new {
  key: py.RemoteArgument
}

export interface RaggedFeature$RowSplits$class extends py.PythonClass {
  new (key: py.Positional): RaggedFeature$RowSplits
  (key: py.Positional): py.Promised<RaggedFeature$RowSplits>
  new (keywords: RaggedFeature$RowSplits$new): RaggedFeature$RowSplits
  (keywords: RaggedFeature$RowSplits$new): py.Promised<RaggedFeature$RowSplits>
}

export interface RaggedFeature$RowStarts extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.RowStarts': true }
  readonly key: py.Remote
  readonly key_dyn: any
}

export interface RaggedFeature$RowStarts$new {
  key: py.RemoteArgument
}

export interface RaggedFeature$RowStarts$class extends py.PythonClass {
  new (key: py.Positional): RaggedFeature$RowStarts
  (key: py.Positional): py.Promised<RaggedFeature$RowStarts>
  new (keywords: RaggedFeature$RowStarts$new): RaggedFeature$RowStarts
  (keywords: RaggedFeature$RowStarts$new): py.Promised<RaggedFeature$RowStarts>
}

export interface RaggedFeature$UniformRowLength extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.UniformRowLength': true }
  readonly length: py.Remote
  readonly length_dyn: any
}

export interface RaggedFeature$UniformRowLength$new {
  length: py.RemoteArgument
}

export interface RaggedFeature$UniformRowLength$class extends py.PythonClass {
  new (length: py.Positional): RaggedFeature$UniformRowLength
  (length: py.Positional): py.Promised<RaggedFeature$UniformRowLength>
  new (keywords: RaggedFeature$UniformRowLength$new): RaggedFeature$UniformRowLength
  (keywords: RaggedFeature$UniformRowLength$new): py.Promised<RaggedFeature$UniformRowLength>
}

export interface RaggedFeature$ValueRowIds extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.RaggedFeature.ValueRowIds': true }
  readonly key: py.Remote
  readonly key_dyn: any
}

export interface RaggedFeature$ValueRowIds$new {
  key: py.RemoteArgument
}

export interface RaggedFeature$ValueRowIds$class extends py.PythonClass {
  new (key: py.Positional): RaggedFeature$ValueRowIds
  (key: py.Positional): py.Promised<RaggedFeature$ValueRowIds>
  new (keywords: RaggedFeature$ValueRowIds$new): RaggedFeature$ValueRowIds
  (keywords: RaggedFeature$ValueRowIds$new): py.Promised<RaggedFeature$ValueRowIds>
}

export interface SparseFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.SparseFeature': true }
  readonly already_sorted: py.Remote
  readonly already_sorted_dyn: any
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  readonly index_key: py.Remote
  readonly index_key_dyn: any
  readonly size: py.Remote
  readonly size_dyn: any
  readonly value_key: py.Remote
  readonly value_key_dyn: any
}

export interface SparseFeature$new {
  index_key: py.RemoteArgument
  value_key: py.RemoteArgument
  dtype: py.DType
  size: py.RemoteArgument
  /** Default: `False` */
  already_sorted?: py.Bool | undefined
}

export interface SparseFeature$class extends py.PythonClass {
  new (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, size: py.Positional, already_sorted: py.Bool): SparseFeature
  (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, size: py.Positional, already_sorted: py.Bool): py.Promised<SparseFeature>
  new (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, size: py.Positional, keywords?: py.Rest<SparseFeature$new, 'index_key' | 'value_key' | 'dtype' | 'size'>): SparseFeature
  (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, size: py.Positional, keywords?: py.Rest<SparseFeature$new, 'index_key' | 'value_key' | 'dtype' | 'size'>): py.Promised<SparseFeature>
  new (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, keywords: py.Rest<SparseFeature$new, 'index_key' | 'value_key' | 'dtype'>): SparseFeature
  (index_key: py.Positional, value_key: py.Positional, dtype: py.DType, keywords: py.Rest<SparseFeature$new, 'index_key' | 'value_key' | 'dtype'>): py.Promised<SparseFeature>
  new (index_key: py.Positional, value_key: py.Positional, keywords: py.Rest<SparseFeature$new, 'index_key' | 'value_key'>): SparseFeature
  (index_key: py.Positional, value_key: py.Positional, keywords: py.Rest<SparseFeature$new, 'index_key' | 'value_key'>): py.Promised<SparseFeature>
  new (index_key: py.Positional, keywords: py.Rest<SparseFeature$new, 'index_key'>): SparseFeature
  (index_key: py.Positional, keywords: py.Rest<SparseFeature$new, 'index_key'>): py.Promised<SparseFeature>
  new (keywords: SparseFeature$new): SparseFeature
  (keywords: SparseFeature$new): py.Promised<SparseFeature>
}

export interface TFRecordOptions$get_compression_type_string {
  options: py.RemoteArgument
}

export interface TFRecordOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.TFRecordOptions': true }
  compression_level: any
  compression_level_dyn: any
  compression_method: any
  compression_method_dyn: any
  compression_strategy: any
  compression_strategy_dyn: any
  get compression_type(): py.Remote<'GZIP' | 'ZLIB' | '' | null>
  set compression_type(value: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null)
  compression_type_dyn: any
  compression_type_map: any
  compression_type_map_dyn: any
  flush_mode: any
  flush_mode_dyn: any
  get input_buffer_size(): py.Remote<number | null>
  set input_buffer_size(value: py.Int | null)
  input_buffer_size_dyn: any
  mem_level: any
  mem_level_dyn: any
  get output_buffer_size(): py.Remote<number | null>
  set output_buffer_size(value: py.Int | null)
  output_buffer_size_dyn: any
  get window_bits(): py.Remote<number | null>
  set window_bits(value: py.Int | null)
  window_bits_dyn: any
}

export interface TFRecordOptions$new {
  compression_type?: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null | undefined
  flush_mode?: py.RemoteArgument | undefined
  input_buffer_size?: py.Int | null | undefined
  output_buffer_size?: py.Int | null | undefined
  window_bits?: py.Int | null | undefined
  compression_level?: py.RemoteArgument | undefined
  compression_method?: py.RemoteArgument | undefined
  mem_level?: py.RemoteArgument | undefined
  compression_strategy?: py.RemoteArgument | undefined
}

export interface TFRecordOptions$class extends py.PythonClass {
  new (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, input_buffer_size: py.Int | null, output_buffer_size: py.Int | null, window_bits?: py.Int | null, compression_level?: py.Positional, compression_method?: py.Positional, mem_level?: py.Positional, compression_strategy?: py.Positional): TFRecordOptions
  (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, input_buffer_size: py.Int | null, output_buffer_size: py.Int | null, window_bits?: py.Int | null, compression_level?: py.Positional, compression_method?: py.Positional, mem_level?: py.Positional, compression_strategy?: py.Positional): py.Promised<TFRecordOptions>
  new (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, input_buffer_size: py.Int | null, keywords?: py.Rest<TFRecordOptions$new, 'compression_type' | 'flush_mode' | 'input_buffer_size'>): TFRecordOptions
  (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, input_buffer_size: py.Int | null, keywords?: py.Rest<TFRecordOptions$new, 'compression_type' | 'flush_mode' | 'input_buffer_size'>): py.Promised<TFRecordOptions>
  new (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, keywords?: py.Rest<TFRecordOptions$new, 'compression_type' | 'flush_mode'>): TFRecordOptions
  (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, flush_mode: py.Positional, keywords?: py.Rest<TFRecordOptions$new, 'compression_type' | 'flush_mode'>): py.Promised<TFRecordOptions>
  new (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, keywords?: py.Rest<TFRecordOptions$new, 'compression_type'>): TFRecordOptions
  (compression_type: 'GZIP' | 'ZLIB' | '' | py.RemotePromise<string> | null, keywords?: py.Rest<TFRecordOptions$new, 'compression_type'>): py.Promised<TFRecordOptions>
  new (keywords?: TFRecordOptions$new): TFRecordOptions
  (keywords?: TFRecordOptions$new): py.Promised<TFRecordOptions>
  readonly compression_type_map: py.Remote
  get_compression_type_string(options: py.Positional): py.Remote
  get_compression_type_string(keywords: TFRecordOptions$get_compression_type_string): py.Remote
  get_compression_type_string_dyn: py.RemoteFunction
}

export interface TFRecordWriter$write {
  record: py.Str
}

export interface TFRecordWriter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.TFRecordWriter': true }
  __enter__(): py.Remote
  __exit__(...args: py.RemoteArgument[]): py.Remote
  close(): py.Remote
  close_dyn: py.RemoteFunction
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  write(record: py.Str): py.Remote
  write(keywords: TFRecordWriter$write): py.Remote
  write_dyn: py.RemoteFunction
}

export interface TFRecordWriter$new {
  path: py.Str
  options?: py.Str | py.Of<'tensorflow.io.TFRecordOptions'> | null | undefined
}

export interface TFRecordWriter$class extends py.PythonClass {
  new (path: py.Str, options: py.Str | py.Of<'tensorflow.io.TFRecordOptions'> | null): TFRecordWriter
  (path: py.Str, options: py.Str | py.Of<'tensorflow.io.TFRecordOptions'> | null): py.Promised<TFRecordWriter>
  new (path: py.Str, keywords?: py.Rest<TFRecordWriter$new, 'path'>): TFRecordWriter
  (path: py.Str, keywords?: py.Rest<TFRecordWriter$new, 'path'>): py.Promised<TFRecordWriter>
  new (keywords: TFRecordWriter$new): TFRecordWriter
  (keywords: TFRecordWriter$new): py.Promised<TFRecordWriter>
}

export interface VarLenFeature extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.io.VarLenFeature': true }
  readonly dtype: py.Remote
  readonly dtype_dyn: any
}

export interface VarLenFeature$new {
  dtype: py.DType
}

export interface VarLenFeature$class extends py.PythonClass {
  new (dtype: py.DType): VarLenFeature
  (dtype: py.DType): py.Promised<VarLenFeature>
  new (keywords: VarLenFeature$new): VarLenFeature
  (keywords: VarLenFeature$new): py.Promised<VarLenFeature>
}

export interface decode_and_crop_jpeg$ {
  contents: py.TensorLike
  crop_window: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Float | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface decode_base64$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface decode_bmp$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface decode_compressed$ {
  bytes: py.TensorLike
  /** Default: `''` */
  compression_type?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface decode_csv$ {
  records: py.TensorLike
  record_defaults: py.List<py.TensorLike>
  /** Default: `','` */
  field_delim?: py.Str | undefined
  /** Default: `True` */
  use_quote_delim?: py.Bool | undefined
  /** Default: `''` */
  na_value?: py.Str | undefined
  select_cols?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface decode_gif$ {
  contents: py.TensorLike
  name?: py.Str | null | undefined
}

export interface decode_image$ {
  contents: py.TensorLike
  channels?: py.Int | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  expand_animations?: py.Bool | undefined
}

export interface decode_jpeg$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  /** Default: `1` */
  ratio?: py.Int | undefined
  /** Default: `True` */
  fancy_upscaling?: py.Bool | undefined
  /** Default: `False` */
  try_recover_truncated?: py.Bool | undefined
  /** Default: `1` */
  acceptable_fraction?: py.Float | undefined
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface decode_json_example$ {
  json_examples: py.TensorLike
  name?: py.Str | null | undefined
}

export interface decode_jxl$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface decode_png$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface decode_proto$ {
  bytes: py.TensorLike
  message_type: py.Str
  field_names: py.List<py.Str>
  output_types: py.List<py.DType>
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  /** Default: `'binary'` */
  message_format?: py.Str | undefined
  /** Default: `False` */
  sanitize?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface decode_raw$ {
  input_bytes: py.RemoteArgument
  out_type: py.DType
  /** Default: `True` */
  little_endian?: py.Bool | undefined
  fixed_length?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface decode_webp$ {
  contents: py.TensorLike
  /** Default: `0` */
  channels?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface deserialize_many_sparse$ {
  serialized_sparse: py.TensorLike
  dtype: py.DType
  rank?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface encode_base64$ {
  input: py.TensorLike
  /** Default: `False` */
  pad?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface encode_jpeg$ {
  image: py.TensorLike
  /** Default: `''` */
  format?: py.Str | undefined
  /** Default: `95` */
  quality?: py.Int | undefined
  /** Default: `False` */
  progressive?: py.Bool | undefined
  /** Default: `False` */
  optimize_size?: py.Bool | undefined
  /** Default: `True` */
  chroma_downsampling?: py.Bool | undefined
  /** Default: `'in'` */
  density_unit?: py.Str | undefined
  /** Default: `300` */
  x_density?: py.Int | undefined
  /** Default: `300` */
  y_density?: py.Int | undefined
  /** Default: `''` */
  xmp_metadata?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface encode_png$ {
  image: py.TensorLike
  /** Default: `-1` */
  compression?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface encode_proto$ {
  sizes: py.TensorLike
  values: py.List<py.TensorLike>
  field_names: py.List<py.Str>
  message_type: py.Str
  /** Default: `'local://'` */
  descriptor_source?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface extract_jpeg_shape$ {
  contents: py.TensorLike
  output_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface is_jpeg$ {
  contents: py.Str
  name?: py.Str | null | undefined
}

export interface match_filenames_once$ {
  pattern: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface matching_files$ {
  pattern: py.TensorLike
  name?: py.Str | null | undefined
}

export interface parse_example$ {
  serialized: py.TensorLike
  features: py.Dict<string, py.RemoteArgument>
  example_names?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface parse_sequence_example$ {
  serialized: py.TensorLike
  context_features?: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null | undefined
  sequence_features?: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null | undefined
  example_names?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface parse_single_example$ {
  serialized: py.TensorLike
  features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>
  example_names?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface parse_single_sequence_example$ {
  serialized: py.TensorLike
  context_features?: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null | undefined
  sequence_features?: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null | undefined
  example_name?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface parse_tensor$ {
  serialized: py.TensorLike
  out_type: py.DType
  name?: py.Str | null | undefined
}

export interface read_file$ {
  filename: py.Str
  name?: py.Str | null | undefined
}

export interface serialize_many_sparse$ {
  sp_input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface serialize_sparse$ {
  sp_input: py.Of<'tensorflow.SparseTensor'>
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface serialize_tensor$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface write_file$ {
  filename: py.TensorLike
  contents: py.TensorLike
  name?: py.Str | null | undefined
}

export interface write_graph$ {
  graph_or_graph_def: py.RemoteArgument
  logdir: py.Str
  name: py.Str
  /** Default: `True` */
  as_text?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly FixedLenFeature: FixedLenFeature$class
  readonly FixedLenSequenceFeature: FixedLenSequenceFeature$class
  readonly RaggedFeature: RaggedFeature$class
  readonly SparseFeature: SparseFeature$class
  readonly TFRecordOptions: TFRecordOptions$class
  readonly TFRecordWriter: TFRecordWriter$class
  readonly VarLenFeature: VarLenFeature$class
  decode_and_crop_jpeg(contents: py.TensorLike, crop_window: py.TensorLike, channels: py.Int, ratio: py.Int, fancy_upscaling: py.Bool, try_recover_truncated?: py.Bool, acceptable_fraction?: py.Float, dct_method?: py.Str, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg(contents: py.TensorLike, crop_window: py.TensorLike, channels: py.Int, ratio: py.Int, keywords?: py.Rest<decode_and_crop_jpeg$, 'contents' | 'crop_window' | 'channels' | 'ratio'>): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg(contents: py.TensorLike, crop_window: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_and_crop_jpeg$, 'contents' | 'crop_window' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg(contents: py.TensorLike, crop_window: py.TensorLike, keywords?: py.Rest<decode_and_crop_jpeg$, 'contents' | 'crop_window'>): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg(contents: py.TensorLike, keywords: py.Rest<decode_and_crop_jpeg$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg(keywords: decode_and_crop_jpeg$): py.Promised<tensorflow.Tensor>
  decode_and_crop_jpeg_dyn: py.RemoteFunction
  decode_base64(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_base64(input: py.TensorLike, keywords?: py.Rest<decode_base64$, 'input'>): py.Promised<tensorflow.Tensor>
  decode_base64(keywords: decode_base64$): py.Promised<tensorflow.Tensor>
  decode_base64_dyn: py.RemoteFunction
  decode_bmp(contents: py.TensorLike, channels: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_bmp(contents: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_bmp$, 'contents' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_bmp(contents: py.TensorLike, keywords?: py.Rest<decode_bmp$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_bmp(keywords: decode_bmp$): py.Promised<tensorflow.Tensor>
  decode_bmp_dyn: py.RemoteFunction
  decode_compressed(bytes: py.TensorLike, compression_type: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_compressed(bytes: py.TensorLike, compression_type: py.Str, keywords?: py.Rest<decode_compressed$, 'bytes' | 'compression_type'>): py.Promised<tensorflow.Tensor>
  decode_compressed(bytes: py.TensorLike, keywords?: py.Rest<decode_compressed$, 'bytes'>): py.Promised<tensorflow.Tensor>
  decode_compressed(keywords: decode_compressed$): py.Promised<tensorflow.Tensor>
  decode_compressed_dyn: py.RemoteFunction
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, na_value: py.Str, select_cols?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, use_quote_delim: py.Bool, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim' | 'use_quote_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, field_delim: py.Str, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults' | 'field_delim'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, record_defaults: py.List<py.TensorLike>, keywords?: py.Rest<decode_csv$, 'records' | 'record_defaults'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(records: py.TensorLike, keywords: py.Rest<decode_csv$, 'records'>): py.RemoteList<tensorflow.Tensor>
  decode_csv(keywords: decode_csv$): py.RemoteList<tensorflow.Tensor>
  decode_csv_dyn: py.RemoteFunction
  decode_gif(contents: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_gif(contents: py.TensorLike, keywords?: py.Rest<decode_gif$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_gif(keywords: decode_gif$): py.Promised<tensorflow.Tensor>
  decode_gif_dyn: py.RemoteFunction
  decode_image(contents: py.TensorLike, channels: py.Int | null, dtype: py.DType, name: py.Str | null, expand_animations?: py.Bool): py.Remote
  decode_image(contents: py.TensorLike, channels: py.Int | null, dtype: py.DType, keywords?: py.Rest<decode_image$, 'contents' | 'channels' | 'dtype'>): py.Remote
  decode_image(contents: py.TensorLike, channels: py.Int | null, keywords?: py.Rest<decode_image$, 'contents' | 'channels'>): py.Remote
  decode_image(contents: py.TensorLike, keywords?: py.Rest<decode_image$, 'contents'>): py.Remote
  decode_image(keywords: decode_image$): py.Remote
  decode_image_dyn: py.RemoteFunction
  decode_jpeg(contents: py.TensorLike, channels: py.Int, ratio: py.Int, fancy_upscaling: py.Bool, try_recover_truncated?: py.Bool, acceptable_fraction?: py.Float, dct_method?: py.Str, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_jpeg(contents: py.TensorLike, channels: py.Int, ratio: py.Int, keywords?: py.Rest<decode_jpeg$, 'contents' | 'channels' | 'ratio'>): py.Promised<tensorflow.Tensor>
  decode_jpeg(contents: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_jpeg$, 'contents' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_jpeg(contents: py.TensorLike, keywords?: py.Rest<decode_jpeg$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_jpeg(keywords: decode_jpeg$): py.Promised<tensorflow.Tensor>
  decode_jpeg_dyn: py.RemoteFunction
  decode_json_example(json_examples: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_json_example(json_examples: py.TensorLike, keywords?: py.Rest<decode_json_example$, 'json_examples'>): py.Promised<tensorflow.Tensor>
  decode_json_example(keywords: decode_json_example$): py.Promised<tensorflow.Tensor>
  decode_json_example_dyn: py.RemoteFunction
  decode_jxl(contents: py.TensorLike, channels: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_jxl(contents: py.TensorLike, channels: py.Int, dtype: py.DType, keywords?: py.Rest<decode_jxl$, 'contents' | 'channels' | 'dtype'>): py.Promised<tensorflow.Tensor>
  decode_jxl(contents: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_jxl$, 'contents' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_jxl(contents: py.TensorLike, keywords?: py.Rest<decode_jxl$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_jxl(keywords: decode_jxl$): py.Promised<tensorflow.Tensor>
  decode_jxl_dyn: py.RemoteFunction
  decode_png(contents: py.TensorLike, channels: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_png(contents: py.TensorLike, channels: py.Int, dtype: py.DType, keywords?: py.Rest<decode_png$, 'contents' | 'channels' | 'dtype'>): py.Promised<tensorflow.Tensor>
  decode_png(contents: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_png$, 'contents' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_png(contents: py.TensorLike, keywords?: py.Rest<decode_png$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_png(keywords: decode_png$): py.Promised<tensorflow.Tensor>
  decode_png_dyn: py.RemoteFunction
  decode_proto(bytes: py.TensorLike, message_type: py.Str, field_names: py.List<py.Str>, output_types: py.List<py.DType>, descriptor_source: py.Str, message_format: py.Str, sanitize: py.Bool, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, message_type: py.Str, field_names: py.List<py.Str>, output_types: py.List<py.DType>, descriptor_source: py.Str, message_format: py.Str, keywords?: py.Rest<decode_proto$, 'bytes' | 'message_type' | 'field_names' | 'output_types' | 'descriptor_source' | 'message_format'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, message_type: py.Str, field_names: py.List<py.Str>, output_types: py.List<py.DType>, descriptor_source: py.Str, keywords?: py.Rest<decode_proto$, 'bytes' | 'message_type' | 'field_names' | 'output_types' | 'descriptor_source'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, message_type: py.Str, field_names: py.List<py.Str>, output_types: py.List<py.DType>, keywords?: py.Rest<decode_proto$, 'bytes' | 'message_type' | 'field_names' | 'output_types'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, message_type: py.Str, field_names: py.List<py.Str>, keywords: py.Rest<decode_proto$, 'bytes' | 'message_type' | 'field_names'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, message_type: py.Str, keywords: py.Rest<decode_proto$, 'bytes' | 'message_type'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(bytes: py.TensorLike, keywords: py.Rest<decode_proto$, 'bytes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto(keywords: decode_proto$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  decode_proto_dyn: py.RemoteFunction
  decode_raw(input_bytes: py.Positional, out_type: py.DType, little_endian: py.Bool, fixed_length: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, out_type: py.DType, little_endian: py.Bool, fixed_length: py.Positional, keywords?: py.Rest<decode_raw$, 'input_bytes' | 'out_type' | 'little_endian' | 'fixed_length'>): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, out_type: py.DType, little_endian: py.Bool, keywords?: py.Rest<decode_raw$, 'input_bytes' | 'out_type' | 'little_endian'>): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, out_type: py.DType, keywords?: py.Rest<decode_raw$, 'input_bytes' | 'out_type'>): py.Promised<tensorflow.Tensor>
  decode_raw(input_bytes: py.Positional, keywords: py.Rest<decode_raw$, 'input_bytes'>): py.Promised<tensorflow.Tensor>
  decode_raw(keywords: decode_raw$): py.Promised<tensorflow.Tensor>
  decode_raw_dyn: py.RemoteFunction
  decode_webp(contents: py.TensorLike, channels: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  decode_webp(contents: py.TensorLike, channels: py.Int, dtype: py.DType, keywords?: py.Rest<decode_webp$, 'contents' | 'channels' | 'dtype'>): py.Promised<tensorflow.Tensor>
  decode_webp(contents: py.TensorLike, channels: py.Int, keywords?: py.Rest<decode_webp$, 'contents' | 'channels'>): py.Promised<tensorflow.Tensor>
  decode_webp(contents: py.TensorLike, keywords?: py.Rest<decode_webp$, 'contents'>): py.Promised<tensorflow.Tensor>
  decode_webp(keywords: decode_webp$): py.Promised<tensorflow.Tensor>
  decode_webp_dyn: py.RemoteFunction
  deserialize_many_sparse(serialized_sparse: py.TensorLike, dtype: py.DType, rank: py.Int | null, name: py.Str | null): py.Promised<tensorflow.SparseTensor>
  deserialize_many_sparse(serialized_sparse: py.TensorLike, dtype: py.DType, rank: py.Int | null, keywords?: py.Rest<deserialize_many_sparse$, 'serialized_sparse' | 'dtype' | 'rank'>): py.Promised<tensorflow.SparseTensor>
  deserialize_many_sparse(serialized_sparse: py.TensorLike, dtype: py.DType, keywords?: py.Rest<deserialize_many_sparse$, 'serialized_sparse' | 'dtype'>): py.Promised<tensorflow.SparseTensor>
  deserialize_many_sparse(serialized_sparse: py.TensorLike, keywords: py.Rest<deserialize_many_sparse$, 'serialized_sparse'>): py.Promised<tensorflow.SparseTensor>
  deserialize_many_sparse(keywords: deserialize_many_sparse$): py.Promised<tensorflow.SparseTensor>
  deserialize_many_sparse_dyn: py.RemoteFunction
  encode_base64(input: py.TensorLike, pad: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  encode_base64(input: py.TensorLike, pad: py.Bool, keywords?: py.Rest<encode_base64$, 'input' | 'pad'>): py.Promised<tensorflow.Tensor>
  encode_base64(input: py.TensorLike, keywords?: py.Rest<encode_base64$, 'input'>): py.Promised<tensorflow.Tensor>
  encode_base64(keywords: encode_base64$): py.Promised<tensorflow.Tensor>
  encode_base64_dyn: py.RemoteFunction
  encode_jpeg(image: py.TensorLike, format: py.Str, quality: py.Int, progressive: py.Bool, optimize_size?: py.Bool, chroma_downsampling?: py.Bool, density_unit?: py.Str, x_density?: py.Int, y_density?: py.Int, xmp_metadata?: py.Str, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  encode_jpeg(image: py.TensorLike, format: py.Str, quality: py.Int, keywords?: py.Rest<encode_jpeg$, 'image' | 'format' | 'quality'>): py.Promised<tensorflow.Tensor>
  encode_jpeg(image: py.TensorLike, format: py.Str, keywords?: py.Rest<encode_jpeg$, 'image' | 'format'>): py.Promised<tensorflow.Tensor>
  encode_jpeg(image: py.TensorLike, keywords?: py.Rest<encode_jpeg$, 'image'>): py.Promised<tensorflow.Tensor>
  encode_jpeg(keywords: encode_jpeg$): py.Promised<tensorflow.Tensor>
  encode_jpeg_dyn: py.RemoteFunction
  encode_png(image: py.TensorLike, compression: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  encode_png(image: py.TensorLike, compression: py.Int, keywords?: py.Rest<encode_png$, 'image' | 'compression'>): py.Promised<tensorflow.Tensor>
  encode_png(image: py.TensorLike, keywords?: py.Rest<encode_png$, 'image'>): py.Promised<tensorflow.Tensor>
  encode_png(keywords: encode_png$): py.Promised<tensorflow.Tensor>
  encode_png_dyn: py.RemoteFunction
  encode_proto(sizes: py.TensorLike, values: py.List<py.TensorLike>, field_names: py.List<py.Str>, message_type: py.Str, descriptor_source: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  encode_proto(sizes: py.TensorLike, values: py.List<py.TensorLike>, field_names: py.List<py.Str>, message_type: py.Str, descriptor_source: py.Str, keywords?: py.Rest<encode_proto$, 'sizes' | 'values' | 'field_names' | 'message_type' | 'descriptor_source'>): py.Promised<tensorflow.Tensor>
  encode_proto(sizes: py.TensorLike, values: py.List<py.TensorLike>, field_names: py.List<py.Str>, message_type: py.Str, keywords?: py.Rest<encode_proto$, 'sizes' | 'values' | 'field_names' | 'message_type'>): py.Promised<tensorflow.Tensor>
  encode_proto(sizes: py.TensorLike, values: py.List<py.TensorLike>, field_names: py.List<py.Str>, keywords: py.Rest<encode_proto$, 'sizes' | 'values' | 'field_names'>): py.Promised<tensorflow.Tensor>
  encode_proto(sizes: py.TensorLike, values: py.List<py.TensorLike>, keywords: py.Rest<encode_proto$, 'sizes' | 'values'>): py.Promised<tensorflow.Tensor>
  encode_proto(sizes: py.TensorLike, keywords: py.Rest<encode_proto$, 'sizes'>): py.Promised<tensorflow.Tensor>
  encode_proto(keywords: encode_proto$): py.Promised<tensorflow.Tensor>
  encode_proto_dyn: py.RemoteFunction
  extract_jpeg_shape(contents: py.TensorLike, output_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  extract_jpeg_shape(contents: py.TensorLike, output_type: py.DType, keywords?: py.Rest<extract_jpeg_shape$, 'contents' | 'output_type'>): py.Promised<tensorflow.Tensor>
  extract_jpeg_shape(contents: py.TensorLike, keywords?: py.Rest<extract_jpeg_shape$, 'contents'>): py.Promised<tensorflow.Tensor>
  extract_jpeg_shape(keywords: extract_jpeg_shape$): py.Promised<tensorflow.Tensor>
  extract_jpeg_shape_dyn: py.RemoteFunction
  readonly gfile: tensorflow_io_gfile.$Module
  is_jpeg(contents: py.Str, name: py.Str | null): py.Remote
  is_jpeg(contents: py.Str, keywords?: py.Rest<is_jpeg$, 'contents'>): py.Remote
  is_jpeg(keywords: is_jpeg$): py.Remote
  is_jpeg_dyn: py.RemoteFunction
  match_filenames_once(pattern: py.Positional, name: py.Str | null): py.Remote
  match_filenames_once(pattern: py.Positional, keywords?: py.Rest<match_filenames_once$, 'pattern'>): py.Remote
  match_filenames_once(keywords: match_filenames_once$): py.Remote
  match_filenames_once_dyn: py.RemoteFunction
  matching_files(pattern: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  matching_files(pattern: py.TensorLike, keywords?: py.Rest<matching_files$, 'pattern'>): py.Promised<tensorflow.Tensor>
  matching_files(keywords: matching_files$): py.Promised<tensorflow.Tensor>
  matching_files_dyn: py.RemoteFunction
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, example_names: py.TensorLike | null, name: py.Str | null): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, example_names: py.TensorLike | null, keywords?: py.Rest<parse_example$, 'serialized' | 'features' | 'example_names'>): py.Remote
  parse_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<parse_example$, 'serialized' | 'features'>): py.Remote
  parse_example(serialized: py.TensorLike, features: py.LastDict<string, py.RemoteArgument>): py.Remote
  parse_example(serialized: py.TensorLike, keywords: py.Rest<parse_example$, 'serialized'>): py.Remote
  parse_example(keywords: parse_example$): py.Remote
  parse_example_dyn: py.RemoteFunction
  parse_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, example_names: py.TensorLike | null, name?: py.Str | null): py.Remote<any[]>
  parse_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, keywords: py.Rest<parse_sequence_example$, 'serialized' | 'context_features' | 'sequence_features'>): py.Remote<any[]>
  parse_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null): py.Remote<any[]>
  parse_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, keywords: py.Rest<parse_sequence_example$, 'serialized' | 'context_features'>): py.Remote<any[]>
  parse_sequence_example(serialized: py.TensorLike, context_features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null): py.Remote<any[]>
  parse_sequence_example(serialized: py.TensorLike, keywords?: py.Rest<parse_sequence_example$, 'serialized'>): py.Remote<any[]>
  parse_sequence_example(keywords: parse_sequence_example$): py.Remote<any[]>
  parse_sequence_example_dyn: py.RemoteFunction
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, example_names: py.TensorLike | null, name: py.Str | null): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, example_names: py.TensorLike | null, keywords?: py.Rest<parse_single_example$, 'serialized' | 'features' | 'example_names'>): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, keywords: py.Rest<parse_single_example$, 'serialized' | 'features'>): py.Remote
  parse_single_example(serialized: py.TensorLike, features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>): py.Remote
  parse_single_example(serialized: py.TensorLike, keywords: py.Rest<parse_single_example$, 'serialized'>): py.Remote
  parse_single_example(keywords: parse_single_example$): py.Remote
  parse_single_example_dyn: py.RemoteFunction
  parse_single_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, example_name: py.TensorLike | null, name?: py.Str | null): py.Remote<any[]>
  parse_single_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, keywords: py.Rest<parse_single_sequence_example$, 'serialized' | 'context_features' | 'sequence_features'>): py.Remote<any[]>
  parse_single_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, sequence_features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null): py.Remote<any[]>
  parse_single_sequence_example(serialized: py.TensorLike, context_features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null, keywords: py.Rest<parse_single_sequence_example$, 'serialized' | 'context_features'>): py.Remote<any[]>
  parse_single_sequence_example(serialized: py.TensorLike, context_features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'> | py.Of<'tensorflow.io.RaggedFeature'> | null): py.Remote<any[]>
  parse_single_sequence_example(serialized: py.TensorLike, keywords?: py.Rest<parse_single_sequence_example$, 'serialized'>): py.Remote<any[]>
  parse_single_sequence_example(keywords: parse_single_sequence_example$): py.Remote<any[]>
  parse_single_sequence_example_dyn: py.RemoteFunction
  parse_tensor(serialized: py.TensorLike, out_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  parse_tensor(serialized: py.TensorLike, out_type: py.DType, keywords?: py.Rest<parse_tensor$, 'serialized' | 'out_type'>): py.Promised<tensorflow.Tensor>
  parse_tensor(serialized: py.TensorLike, keywords: py.Rest<parse_tensor$, 'serialized'>): py.Promised<tensorflow.Tensor>
  parse_tensor(keywords: parse_tensor$): py.Promised<tensorflow.Tensor>
  parse_tensor_dyn: py.RemoteFunction
  read_file(filename: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  read_file(filename: py.Str, keywords?: py.Rest<read_file$, 'filename'>): py.Promised<tensorflow.Tensor>
  read_file(keywords: read_file$): py.Promised<tensorflow.Tensor>
  read_file_dyn: py.RemoteFunction
  serialize_many_sparse(sp_input: py.Positional, out_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(sp_input: py.Positional, out_type: py.DType, keywords?: py.Rest<serialize_many_sparse$, 'sp_input' | 'out_type'>): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(sp_input: py.Positional, keywords?: py.Rest<serialize_many_sparse$, 'sp_input'>): py.Promised<tensorflow.Tensor>
  serialize_many_sparse(keywords: serialize_many_sparse$): py.Promised<tensorflow.Tensor>
  serialize_many_sparse_dyn: py.RemoteFunction
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, out_type: py.DType, name: py.Str | null): py.Remote
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, out_type: py.DType, keywords?: py.Rest<serialize_sparse$, 'sp_input' | 'out_type'>): py.Remote
  serialize_sparse(sp_input: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<serialize_sparse$, 'sp_input'>): py.Remote
  serialize_sparse(keywords: serialize_sparse$): py.Remote
  serialize_sparse_dyn: py.RemoteFunction
  serialize_tensor(tensor: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  serialize_tensor(tensor: py.TensorLike, keywords?: py.Rest<serialize_tensor$, 'tensor'>): py.Promised<tensorflow.Tensor>
  serialize_tensor(keywords: serialize_tensor$): py.Promised<tensorflow.Tensor>
  serialize_tensor_dyn: py.RemoteFunction
  write_file(filename: py.TensorLike, contents: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  write_file(filename: py.TensorLike, contents: py.TensorLike, keywords?: py.Rest<write_file$, 'filename' | 'contents'>): py.Remote<tensorflow.Operation | null>
  write_file(filename: py.TensorLike, keywords: py.Rest<write_file$, 'filename'>): py.Remote<tensorflow.Operation | null>
  write_file(keywords: write_file$): py.Remote<tensorflow.Operation | null>
  write_file_dyn: py.RemoteFunction
  write_graph(graph_or_graph_def: py.Positional, logdir: py.Str, name: py.Str, as_text: py.Bool): py.Remote<string>
  write_graph(graph_or_graph_def: py.Positional, logdir: py.Str, name: py.Str, keywords?: py.Rest<write_graph$, 'graph_or_graph_def' | 'logdir' | 'name'>): py.Remote<string>
  write_graph(graph_or_graph_def: py.Positional, logdir: py.Str, keywords: py.Rest<write_graph$, 'graph_or_graph_def' | 'logdir'>): py.Remote<string>
  write_graph(graph_or_graph_def: py.Positional, keywords: py.Rest<write_graph$, 'graph_or_graph_def'>): py.Remote<string>
  write_graph(keywords: write_graph$): py.Remote<string>
  write_graph_dyn: py.RemoteFunction
}
