// tensorflow.compat.v1.strings of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_strings from './tensorflow.strings.js'

export interface length$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
}

export interface split$ {
  input?: py.TensorLike | null | undefined
  sep?: py.RemoteArgument | undefined
  /** Default: `-1` */
  maxsplit?: py.Int | undefined
  /** Default: `'SparseTensor'` */
  result_type?: py.Str | undefined
  source?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface substr$ {
  input: py.TensorLike
  pos: py.TensorLike
  len: py.TensorLike
  name?: py.Str | null | undefined
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly as_string: tensorflow.$Module["as_string"]
  as_string_dyn: py.RemoteFunction
  readonly bytes_split: tensorflow_strings.$Module["bytes_split"]
  bytes_split_dyn: py.RemoteFunction
  readonly format: tensorflow_strings.$Module["format"]
  format_dyn: py.RemoteFunction
  readonly join: tensorflow_strings.$Module["join"]
  join_dyn: py.RemoteFunction
  length(input: py.TensorLike, name: py.Str | null, unit: py.Str): py.Promised<tensorflow.Tensor>
  length(input: py.TensorLike, name: py.Str | null, keywords?: py.Rest<length$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  length(input: py.TensorLike, keywords?: py.Rest<length$, 'input'>): py.Promised<tensorflow.Tensor>
  length(keywords: length$): py.Promised<tensorflow.Tensor>
  length_dyn: py.RemoteFunction
  readonly lower: tensorflow_strings.$Module["lower"]
  lower_dyn: py.RemoteFunction
  readonly ngrams: tensorflow_strings.$Module["ngrams"]
  ngrams_dyn: py.RemoteFunction
  readonly reduce_join: tensorflow_compat_v1.$Module["reduce_join"]
  reduce_join_dyn: py.RemoteFunction
  readonly regex_full_match: tensorflow_strings.$Module["regex_full_match"]
  regex_full_match_dyn: py.RemoteFunction
  readonly regex_replace: tensorflow_strings.$Module["regex_replace"]
  regex_replace_dyn: py.RemoteFunction
  split(input: py.TensorLike | null, sep: py.Positional, maxsplit: py.Int, result_type: py.Str, source?: py.Positional, name?: py.Str | null): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  split(input: py.TensorLike | null, sep: py.Positional, maxsplit: py.Int, keywords?: py.Rest<split$, 'input' | 'sep' | 'maxsplit'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  split(input: py.TensorLike | null, sep: py.Positional, keywords?: py.Rest<split$, 'input' | 'sep'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  split(input: py.TensorLike | null, keywords?: py.Rest<split$, 'input'>): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  split(keywords?: split$): py.Remote<tensorflow.SparseTensor | tensorflow.RaggedTensor>
  split_dyn: py.RemoteFunction
  readonly strip: tensorflow_strings.$Module["strip"]
  strip_dyn: py.RemoteFunction
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, name: py.Str | null, unit: py.Str): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, name: py.Str | null, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len' | 'name'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, keywords: py.Rest<substr$, 'input' | 'pos'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, keywords: py.Rest<substr$, 'input'>): py.Promised<tensorflow.Tensor>
  substr(keywords: substr$): py.Promised<tensorflow.Tensor>
  substr_dyn: py.RemoteFunction
  readonly to_hash_bucket: tensorflow_compat_v1.$Module["string_to_hash_bucket"]
  to_hash_bucket_dyn: py.RemoteFunction
  readonly to_hash_bucket_fast: tensorflow_strings.$Module["to_hash_bucket_fast"]
  to_hash_bucket_fast_dyn: py.RemoteFunction
  readonly to_hash_bucket_strong: tensorflow_strings.$Module["to_hash_bucket_strong"]
  to_hash_bucket_strong_dyn: py.RemoteFunction
  readonly to_number: tensorflow_compat_v1.$Module["string_to_number"]
  to_number_dyn: py.RemoteFunction
  readonly unicode_decode: tensorflow_strings.$Module["unicode_decode"]
  unicode_decode_dyn: py.RemoteFunction
  readonly unicode_decode_with_offsets: tensorflow_strings.$Module["unicode_decode_with_offsets"]
  unicode_decode_with_offsets_dyn: py.RemoteFunction
  readonly unicode_encode: tensorflow_strings.$Module["unicode_encode"]
  unicode_encode_dyn: py.RemoteFunction
  readonly unicode_script: tensorflow_strings.$Module["unicode_script"]
  unicode_script_dyn: py.RemoteFunction
  readonly unicode_split: tensorflow_strings.$Module["unicode_split"]
  unicode_split_dyn: py.RemoteFunction
  readonly unicode_split_with_offsets: tensorflow_strings.$Module["unicode_split_with_offsets"]
  unicode_split_with_offsets_dyn: py.RemoteFunction
  readonly unicode_transcode: tensorflow_strings.$Module["unicode_transcode"]
  unicode_transcode_dyn: py.RemoteFunction
  readonly unsorted_segment_join: tensorflow_strings.$Module["unsorted_segment_join"]
  unsorted_segment_join_dyn: py.RemoteFunction
  readonly upper: tensorflow_strings.$Module["upper"]
  upper_dyn: py.RemoteFunction
}
