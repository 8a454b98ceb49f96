// tensorflow.strings of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface bytes_split$ {
  input: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>
  name?: py.Str | null | undefined
}

export interface format$ {
  template: py.Str
  inputs: py.List<py.TensorLike> | py.TensorLike
  /** Default: `'{}'` */
  placeholder?: py.Str | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface join$ {
  inputs: py.List<py.TensorLike>
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface length$ {
  input: py.TensorLike
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface lower$ {
  input: py.TensorLike
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface ngrams$ {
  data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>
  ngram_width: py.RemoteArgument
  /** Default: `' '` */
  separator?: py.Str | undefined
  pad_values?: py.List<py.RemoteArgument> | py.Str | null | undefined
  padding_width?: py.RemoteArgument | undefined
  /** Default: `False` */
  preserve_short_sequences?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface reduce_join$ {
  inputs: py.TensorLike
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface regex_full_match$ {
  input: py.TensorLike
  pattern: py.TensorLike
  name?: py.Str | null | undefined
}

export interface regex_replace$ {
  input: py.TensorLike
  pattern: py.Str | py.TensorLike
  rewrite: py.Str | py.TensorLike
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface split$ {
  input: py.TensorLike
  sep?: py.RemoteArgument | undefined
  /** Default: `-1` */
  maxsplit?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface strip$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface substr$ {
  input: py.TensorLike
  pos: py.TensorLike
  len: py.TensorLike
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface to_hash_bucket$ {
  input: py.TensorLike
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface to_hash_bucket_fast$ {
  input: py.TensorLike
  num_buckets: py.Int
  name?: py.Str | null | undefined
}

export interface to_hash_bucket_strong$ {
  input: py.TensorLike
  num_buckets: py.Int
  key: py.List<py.Int>
  name?: py.Str | null | undefined
}

export interface to_number$ {
  input: py.TensorLike
  out_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface unicode_decode$ {
  input: py.RemoteArgument
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface unicode_decode_with_offsets$ {
  input: py.RemoteArgument
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface unicode_encode$ {
  input: py.RemoteArgument
  output_encoding: 'UTF-8' | 'UTF-16-BE' | 'UTF-32-BE' | py.RemotePromise<string>
  /** Default: `'replace'` */
  errors?: 'replace' | 'ignore' | 'strict' | py.RemotePromise<string> | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface unicode_script$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface unicode_split$ {
  input: py.RemoteArgument
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface unicode_split_with_offsets$ {
  input: py.RemoteArgument
  input_encoding: py.Str
  /** Default: `'replace'` */
  errors?: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface unicode_transcode$ {
  input: py.TensorLike
  input_encoding: py.Str
  output_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface unsorted_segment_join$ {
  inputs: py.List<py.TensorLike>
  segment_ids: py.TensorLike
  num_segments: py.TensorLike
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface upper$ {
  input: py.TensorLike
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly as_string: tensorflow.$Module["as_string"]
  as_string_dyn: py.RemoteFunction
  bytes_split(input: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, name: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  bytes_split(input: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, keywords?: py.Rest<bytes_split$, 'input'>): py.Promised<tensorflow.RaggedTensor>
  bytes_split(keywords: bytes_split$): py.Promised<tensorflow.RaggedTensor>
  bytes_split_dyn: py.RemoteFunction
  format(template: py.Str, inputs: py.List<py.TensorLike> | py.TensorLike, placeholder: py.Str, summarize: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  format(template: py.Str, inputs: py.List<py.TensorLike> | py.TensorLike, placeholder: py.Str, summarize: py.Int, keywords?: py.Rest<format$, 'template' | 'inputs' | 'placeholder' | 'summarize'>): py.Promised<tensorflow.Tensor>
  format(template: py.Str, inputs: py.List<py.TensorLike> | py.TensorLike, placeholder: py.Str, keywords?: py.Rest<format$, 'template' | 'inputs' | 'placeholder'>): py.Promised<tensorflow.Tensor>
  format(template: py.Str, inputs: py.List<py.TensorLike> | py.TensorLike, keywords?: py.Rest<format$, 'template' | 'inputs'>): py.Promised<tensorflow.Tensor>
  format(template: py.Str, keywords: py.Rest<format$, 'template'>): py.Promised<tensorflow.Tensor>
  format(keywords: format$): py.Promised<tensorflow.Tensor>
  format_dyn: py.RemoteFunction
  join(inputs: py.List<py.TensorLike>, separator: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  join(inputs: py.List<py.TensorLike>, separator: py.Str, keywords?: py.Rest<join$, 'inputs' | 'separator'>): py.Promised<tensorflow.Tensor>
  join(inputs: py.List<py.TensorLike>, keywords?: py.Rest<join$, 'inputs'>): py.Promised<tensorflow.Tensor>
  join(keywords: join$): py.Promised<tensorflow.Tensor>
  join_dyn: py.RemoteFunction
  length(input: py.TensorLike, unit: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  length(input: py.TensorLike, unit: py.Str, keywords?: py.Rest<length$, 'input' | 'unit'>): py.Promised<tensorflow.Tensor>
  length(input: py.TensorLike, keywords?: py.Rest<length$, 'input'>): py.Promised<tensorflow.Tensor>
  length(keywords: length$): py.Promised<tensorflow.Tensor>
  length_dyn: py.RemoteFunction
  lower(input: py.TensorLike, encoding: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lower(input: py.TensorLike, encoding: py.Str, keywords?: py.Rest<lower$, 'input' | 'encoding'>): py.Promised<tensorflow.Tensor>
  lower(input: py.TensorLike, keywords?: py.Rest<lower$, 'input'>): py.Promised<tensorflow.Tensor>
  lower(keywords: lower$): py.Promised<tensorflow.Tensor>
  lower_dyn: py.RemoteFunction
  ngrams(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, ngram_width: py.Positional, separator: py.Str, pad_values: py.List<py.RemoteArgument> | py.Str | null, padding_width: py.Positional, preserve_short_sequences?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  ngrams(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, ngram_width: py.Positional, separator: py.Str, pad_values: py.List<py.RemoteArgument> | py.Str | null, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width' | 'separator' | 'pad_values'>): py.Promised<tensorflow.RaggedTensor>
  ngrams(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, ngram_width: py.Positional, separator: py.Str, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width' | 'separator'>): py.Promised<tensorflow.RaggedTensor>
  ngrams(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, ngram_width: py.Positional, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width'>): py.Promised<tensorflow.RaggedTensor>
  ngrams(data: py.TensorLike | py.Of<'tensorflow.RaggedTensor'>, keywords: py.Rest<ngrams$, 'data'>): py.Promised<tensorflow.RaggedTensor>
  ngrams(keywords: ngrams$): py.Promised<tensorflow.RaggedTensor>
  ngrams_dyn: py.RemoteFunction
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keepdims: py.Bool, separator: py.Str, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis' | 'keepdims'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, axis: py.Positional, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis'>): py.Promised<tensorflow.Tensor>
  reduce_join(inputs: py.TensorLike, keywords?: py.Rest<reduce_join$, 'inputs'>): py.Promised<tensorflow.Tensor>
  reduce_join(keywords: reduce_join$): py.Promised<tensorflow.Tensor>
  reduce_join_dyn: py.RemoteFunction
  regex_full_match(input: py.TensorLike, pattern: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  regex_full_match(input: py.TensorLike, pattern: py.TensorLike, keywords?: py.Rest<regex_full_match$, 'input' | 'pattern'>): py.Promised<tensorflow.Tensor>
  regex_full_match(input: py.TensorLike, keywords: py.Rest<regex_full_match$, 'input'>): py.Promised<tensorflow.Tensor>
  regex_full_match(keywords: regex_full_match$): py.Promised<tensorflow.Tensor>
  regex_full_match_dyn: py.RemoteFunction
  regex_replace(input: py.TensorLike, pattern: py.Str | py.TensorLike, rewrite: py.Str | py.TensorLike, replace_global: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  regex_replace(input: py.TensorLike, pattern: py.Str | py.TensorLike, rewrite: py.Str | py.TensorLike, replace_global: py.Bool, keywords?: py.Rest<regex_replace$, 'input' | 'pattern' | 'rewrite' | 'replace_global'>): py.Promised<tensorflow.Tensor>
  regex_replace(input: py.TensorLike, pattern: py.Str | py.TensorLike, rewrite: py.Str | py.TensorLike, keywords?: py.Rest<regex_replace$, 'input' | 'pattern' | 'rewrite'>): py.Promised<tensorflow.Tensor>
  regex_replace(input: py.TensorLike, pattern: py.Str | py.TensorLike, keywords: py.Rest<regex_replace$, 'input' | 'pattern'>): py.Promised<tensorflow.Tensor>
  regex_replace(input: py.TensorLike, keywords: py.Rest<regex_replace$, 'input'>): py.Promised<tensorflow.Tensor>
  regex_replace(keywords: regex_replace$): py.Promised<tensorflow.Tensor>
  regex_replace_dyn: py.RemoteFunction
  split(input: py.TensorLike, sep: py.Positional, maxsplit: py.Int, name: py.Str | null): py.Promised<tensorflow.RaggedTensor>
  split(input: py.TensorLike, sep: py.Positional, maxsplit: py.Int, keywords?: py.Rest<split$, 'input' | 'sep' | 'maxsplit'>): py.Promised<tensorflow.RaggedTensor>
  split(input: py.TensorLike, sep: py.Positional, keywords?: py.Rest<split$, 'input' | 'sep'>): py.Promised<tensorflow.RaggedTensor>
  split(input: py.TensorLike, keywords?: py.Rest<split$, 'input'>): py.Promised<tensorflow.RaggedTensor>
  split(keywords: split$): py.Promised<tensorflow.RaggedTensor>
  split_dyn: py.RemoteFunction
  strip(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  strip(input: py.TensorLike, keywords?: py.Rest<strip$, 'input'>): py.Promised<tensorflow.Tensor>
  strip(keywords: strip$): py.Promised<tensorflow.Tensor>
  strip_dyn: py.RemoteFunction
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, unit: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, unit: py.Str, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len' | 'unit'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, len: py.TensorLike, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, pos: py.TensorLike, keywords: py.Rest<substr$, 'input' | 'pos'>): py.Promised<tensorflow.Tensor>
  substr(input: py.TensorLike, keywords: py.Rest<substr$, 'input'>): py.Promised<tensorflow.Tensor>
  substr(keywords: substr$): py.Promised<tensorflow.Tensor>
  substr_dyn: py.RemoteFunction
  to_hash_bucket(input: py.TensorLike, num_buckets: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_hash_bucket(input: py.TensorLike, num_buckets: py.Int, keywords?: py.Rest<to_hash_bucket$, 'input' | 'num_buckets'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket(input: py.TensorLike, keywords: py.Rest<to_hash_bucket$, 'input'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket(keywords: to_hash_bucket$): py.Promised<tensorflow.Tensor>
  to_hash_bucket_dyn: py.RemoteFunction
  to_hash_bucket_fast(input: py.TensorLike, num_buckets: py.Int, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_hash_bucket_fast(input: py.TensorLike, num_buckets: py.Int, keywords?: py.Rest<to_hash_bucket_fast$, 'input' | 'num_buckets'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket_fast(input: py.TensorLike, keywords: py.Rest<to_hash_bucket_fast$, 'input'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket_fast(keywords: to_hash_bucket_fast$): py.Promised<tensorflow.Tensor>
  to_hash_bucket_fast_dyn: py.RemoteFunction
  to_hash_bucket_strong(input: py.TensorLike, num_buckets: py.Int, key: py.List<py.Int>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_hash_bucket_strong(input: py.TensorLike, num_buckets: py.Int, key: py.List<py.Int>, keywords?: py.Rest<to_hash_bucket_strong$, 'input' | 'num_buckets' | 'key'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket_strong(input: py.TensorLike, num_buckets: py.Int, keywords: py.Rest<to_hash_bucket_strong$, 'input' | 'num_buckets'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket_strong(input: py.TensorLike, keywords: py.Rest<to_hash_bucket_strong$, 'input'>): py.Promised<tensorflow.Tensor>
  to_hash_bucket_strong(keywords: to_hash_bucket_strong$): py.Promised<tensorflow.Tensor>
  to_hash_bucket_strong_dyn: py.RemoteFunction
  to_number(input: py.TensorLike, out_type: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  to_number(input: py.TensorLike, out_type: py.DType, keywords?: py.Rest<to_number$, 'input' | 'out_type'>): py.Promised<tensorflow.Tensor>
  to_number(input: py.TensorLike, keywords?: py.Rest<to_number$, 'input'>): py.Promised<tensorflow.Tensor>
  to_number(keywords: to_number$): py.Promised<tensorflow.Tensor>
  to_number_dyn: py.RemoteFunction
  unicode_decode(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Str | null): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Str, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding'>): py.Remote
  unicode_decode(input: py.Positional, keywords: py.Rest<unicode_decode$, 'input'>): py.Remote
  unicode_decode(keywords: unicode_decode$): py.Remote
  unicode_decode_dyn: py.RemoteFunction
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Str | null): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Str, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, keywords: py.Rest<unicode_decode_with_offsets$, 'input'>): py.Remote
  unicode_decode_with_offsets(keywords: unicode_decode_with_offsets$): py.Remote
  unicode_decode_with_offsets_dyn: py.RemoteFunction
  unicode_encode(input: py.Positional, output_encoding: 'UTF-8' | 'UTF-16-BE' | 'UTF-32-BE' | py.RemotePromise<string>, errors: 'replace' | 'ignore' | 'strict' | py.RemotePromise<string>, replacement_char: py.Int, name: py.Str | null): py.Remote
  unicode_encode(input: py.Positional, output_encoding: 'UTF-8' | 'UTF-16-BE' | 'UTF-32-BE' | py.RemotePromise<string>, errors: 'replace' | 'ignore' | 'strict' | py.RemotePromise<string>, replacement_char: py.Int, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_encode(input: py.Positional, output_encoding: 'UTF-8' | 'UTF-16-BE' | 'UTF-32-BE' | py.RemotePromise<string>, errors: 'replace' | 'ignore' | 'strict' | py.RemotePromise<string>, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding' | 'errors'>): py.Remote
  unicode_encode(input: py.Positional, output_encoding: 'UTF-8' | 'UTF-16-BE' | 'UTF-32-BE' | py.RemotePromise<string>, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding'>): py.Remote
  unicode_encode(input: py.Positional, keywords: py.Rest<unicode_encode$, 'input'>): py.Remote
  unicode_encode(keywords: unicode_encode$): py.Remote
  unicode_encode_dyn: py.RemoteFunction
  unicode_script(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unicode_script(input: py.TensorLike, keywords?: py.Rest<unicode_script$, 'input'>): py.Promised<tensorflow.Tensor>
  unicode_script(keywords: unicode_script$): py.Promised<tensorflow.Tensor>
  unicode_script_dyn: py.RemoteFunction
  unicode_split(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, name: py.Str | null): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Str, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding'>): py.Remote
  unicode_split(input: py.Positional, keywords: py.Rest<unicode_split$, 'input'>): py.Remote
  unicode_split(keywords: unicode_split$): py.Remote
  unicode_split_dyn: py.RemoteFunction
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, name: py.Str | null): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, replacement_char: py.Int, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Str, errors: 'strict' | 'replace' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Str, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, keywords: py.Rest<unicode_split_with_offsets$, 'input'>): py.Remote
  unicode_split_with_offsets(keywords: unicode_split_with_offsets$): py.Remote
  unicode_split_with_offsets_dyn: py.RemoteFunction
  unicode_transcode(input: py.TensorLike, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  unicode_transcode(input: py.TensorLike, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding' | 'errors' | 'replacement_char'>): py.Promised<tensorflow.Tensor>
  unicode_transcode(input: py.TensorLike, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding' | 'errors'>): py.Promised<tensorflow.Tensor>
  unicode_transcode(input: py.TensorLike, input_encoding: py.Str, output_encoding: py.Str, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding'>): py.Promised<tensorflow.Tensor>
  unicode_transcode(input: py.TensorLike, input_encoding: py.Str, keywords: py.Rest<unicode_transcode$, 'input' | 'input_encoding'>): py.Promised<tensorflow.Tensor>
  unicode_transcode(input: py.TensorLike, keywords: py.Rest<unicode_transcode$, 'input'>): py.Promised<tensorflow.Tensor>
  unicode_transcode(keywords: unicode_transcode$): py.Promised<tensorflow.Tensor>
  unicode_transcode_dyn: py.RemoteFunction
  unsorted_segment_join(inputs: py.List<py.TensorLike>, segment_ids: py.TensorLike, num_segments: py.TensorLike, separator: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  unsorted_segment_join(inputs: py.List<py.TensorLike>, segment_ids: py.TensorLike, num_segments: py.TensorLike, separator: py.Str, keywords?: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids' | 'num_segments' | 'separator'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_join(inputs: py.List<py.TensorLike>, segment_ids: py.TensorLike, num_segments: py.TensorLike, keywords?: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids' | 'num_segments'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_join(inputs: py.List<py.TensorLike>, segment_ids: py.TensorLike, keywords: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_join(inputs: py.List<py.TensorLike>, keywords: py.Rest<unsorted_segment_join$, 'inputs'>): py.Promised<tensorflow.Tensor>
  unsorted_segment_join(keywords: unsorted_segment_join$): py.Promised<tensorflow.Tensor>
  unsorted_segment_join_dyn: py.RemoteFunction
  upper(input: py.TensorLike, encoding: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  upper(input: py.TensorLike, encoding: py.Str, keywords?: py.Rest<upper$, 'input' | 'encoding'>): py.Promised<tensorflow.Tensor>
  upper(input: py.TensorLike, keywords?: py.Rest<upper$, 'input'>): py.Promised<tensorflow.Tensor>
  upper(keywords: upper$): py.Promised<tensorflow.Tensor>
  upper_dyn: py.RemoteFunction
}
