// tensorflow.strings of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface bytes_split$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface format$ {
  template: py.RemoteArgument
  inputs: py.RemoteArgument
  /** Default: `'{}'` */
  placeholder?: py.Str | undefined
  /** Default: `3` */
  summarize?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface join$ {
  inputs: py.RemoteArgument
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface length$ {
  input: py.RemoteArgument
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface lower$ {
  input: py.RemoteArgument
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface ngrams$ {
  data: py.RemoteArgument
  ngram_width: py.RemoteArgument
  /** Default: `' '` */
  separator?: py.Str | undefined
  pad_values?: py.RemoteArgument | undefined
  padding_width?: py.RemoteArgument | undefined
  /** Default: `False` */
  preserve_short_sequences?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface reduce_join$ {
  inputs: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface regex_full_match$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface regex_replace$ {
  input: py.RemoteArgument
  pattern: py.RemoteArgument
  rewrite: py.RemoteArgument
  /** Default: `True` */
  replace_global?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface split$ {
  input: py.RemoteArgument
  sep?: py.RemoteArgument | undefined
  /** Default: `-1` */
  maxsplit?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface strip$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface substr$ {
  input: py.RemoteArgument
  pos: py.RemoteArgument
  len: py.RemoteArgument
  /** Default: `'BYTE'` */
  unit?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface to_hash_bucket$ {
  input: py.RemoteArgument
  num_buckets: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface to_hash_bucket_fast$ {
  input: py.RemoteArgument
  num_buckets: py.Int
  name?: py.RemoteArgument | undefined
}

export interface to_hash_bucket_strong$ {
  input: py.RemoteArgument
  num_buckets: py.Int
  key: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface to_number$ {
  input: py.RemoteArgument
  out_type?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_decode$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_decode_with_offsets$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_encode$ {
  input: py.RemoteArgument
  output_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_script$ {
  input: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface unicode_split$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_split_with_offsets$ {
  input: py.RemoteArgument
  input_encoding: py.RemoteArgument
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface unicode_transcode$ {
  input: py.RemoteArgument
  input_encoding: py.Str
  output_encoding: py.Str
  /** Default: `'replace'` */
  errors?: py.Str | undefined
  /** Default: `65533` */
  replacement_char?: py.Int | undefined
  /** Default: `False` */
  replace_control_characters?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface unsorted_segment_join$ {
  inputs: py.RemoteArgument
  segment_ids: py.RemoteArgument
  num_segments: py.RemoteArgument
  /** Default: `''` */
  separator?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface upper$ {
  input: py.RemoteArgument
  /** Default: `''` */
  encoding?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly as_string: tensorflow.$Module["as_string"]
  bytes_split(input: py.Positional, name: py.Positional): py.Remote
  bytes_split(input: py.Positional, keywords?: py.Rest<bytes_split$, 'input'>): py.Remote
  bytes_split(keywords: bytes_split$): py.Remote
  bytes_split_dyn: py.RemoteFunction
  format(template: py.Positional, inputs: py.Positional, placeholder: py.Str, summarize: py.Int, name: py.Positional): py.Remote
  format(template: py.Positional, inputs: py.Positional, placeholder: py.Str, summarize: py.Int, keywords?: py.Rest<format$, 'template' | 'inputs' | 'placeholder' | 'summarize'>): py.Remote
  format(template: py.Positional, inputs: py.Positional, placeholder: py.Str, keywords?: py.Rest<format$, 'template' | 'inputs' | 'placeholder'>): py.Remote
  format(template: py.Positional, inputs: py.Positional, keywords?: py.Rest<format$, 'template' | 'inputs'>): py.Remote
  format(template: py.Positional, keywords: py.Rest<format$, 'template'>): py.Remote
  format(keywords: format$): py.Remote
  format_dyn: py.RemoteFunction
  join(inputs: py.Positional, separator: py.Str, name: py.Positional): py.Remote
  join(inputs: py.Positional, separator: py.Str, keywords?: py.Rest<join$, 'inputs' | 'separator'>): py.Remote
  join(inputs: py.Positional, keywords?: py.Rest<join$, 'inputs'>): py.Remote
  join(keywords: join$): py.Remote
  join_dyn: py.RemoteFunction
  length(input: py.Positional, unit: py.Str, name: py.Positional): py.Remote
  length(input: py.Positional, unit: py.Str, keywords?: py.Rest<length$, 'input' | 'unit'>): py.Remote
  length(input: py.Positional, keywords?: py.Rest<length$, 'input'>): py.Remote
  length(keywords: length$): py.Remote
  length_dyn: py.RemoteFunction
  lower(input: py.Positional, encoding: py.Str, name: py.Positional): py.Remote
  lower(input: py.Positional, encoding: py.Str, keywords?: py.Rest<lower$, 'input' | 'encoding'>): py.Remote
  lower(input: py.Positional, keywords?: py.Rest<lower$, 'input'>): py.Remote
  lower(keywords: lower$): py.Remote
  lower_dyn: py.RemoteFunction
  ngrams(data: py.Positional, ngram_width: py.Positional, separator: py.Str, pad_values: py.Positional, padding_width: py.Positional, preserve_short_sequences?: py.Bool, name?: py.Positional): py.Remote
  ngrams(data: py.Positional, ngram_width: py.Positional, separator: py.Str, pad_values: py.Positional, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width' | 'separator' | 'pad_values'>): py.Remote
  ngrams(data: py.Positional, ngram_width: py.Positional, separator: py.Str, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width' | 'separator'>): py.Remote
  ngrams(data: py.Positional, ngram_width: py.Positional, keywords?: py.Rest<ngrams$, 'data' | 'ngram_width'>): py.Remote
  ngrams(data: py.Positional, keywords: py.Rest<ngrams$, 'data'>): py.Remote
  ngrams(keywords: ngrams$): py.Remote
  ngrams_dyn: py.RemoteFunction
  reduce_join(inputs: py.Positional, axis: py.Positional, keepdims: py.Bool, separator: py.Str, name?: py.Positional): py.Remote
  reduce_join(inputs: py.Positional, axis: py.Positional, keepdims: py.Bool, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis' | 'keepdims'>): py.Remote
  reduce_join(inputs: py.Positional, axis: py.Positional, keywords?: py.Rest<reduce_join$, 'inputs' | 'axis'>): py.Remote
  reduce_join(inputs: py.Positional, keywords?: py.Rest<reduce_join$, 'inputs'>): py.Remote
  reduce_join(keywords: reduce_join$): py.Remote
  reduce_join_dyn: py.RemoteFunction
  regex_full_match(input: py.Positional, pattern: py.Positional, name: py.Positional): py.Remote
  regex_full_match(input: py.Positional, pattern: py.Positional, keywords?: py.Rest<regex_full_match$, 'input' | 'pattern'>): py.Remote
  regex_full_match(input: py.Positional, keywords: py.Rest<regex_full_match$, 'input'>): py.Remote
  regex_full_match(keywords: regex_full_match$): py.Remote
  regex_full_match_dyn: py.RemoteFunction
  regex_replace(input: py.Positional, pattern: py.Positional, rewrite: py.Positional, replace_global: py.Bool, name: py.Positional): py.Remote
  regex_replace(input: py.Positional, pattern: py.Positional, rewrite: py.Positional, replace_global: py.Bool, keywords?: py.Rest<regex_replace$, 'input' | 'pattern' | 'rewrite' | 'replace_global'>): py.Remote
  regex_replace(input: py.Positional, pattern: py.Positional, rewrite: py.Positional, keywords?: py.Rest<regex_replace$, 'input' | 'pattern' | 'rewrite'>): py.Remote
  regex_replace(input: py.Positional, pattern: py.Positional, keywords: py.Rest<regex_replace$, 'input' | 'pattern'>): py.Remote
  regex_replace(input: py.Positional, keywords: py.Rest<regex_replace$, 'input'>): py.Remote
  regex_replace(keywords: regex_replace$): py.Remote
  regex_replace_dyn: py.RemoteFunction
  split(input: py.Positional, sep: py.Positional, maxsplit: py.Int, name: py.Positional): py.Remote
  split(input: py.Positional, sep: py.Positional, maxsplit: py.Int, keywords?: py.Rest<split$, 'input' | 'sep' | 'maxsplit'>): py.Remote
  split(input: py.Positional, sep: py.Positional, keywords?: py.Rest<split$, 'input' | 'sep'>): py.Remote
  split(input: py.Positional, keywords?: py.Rest<split$, 'input'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  strip(input: py.Positional, name: py.Positional): py.Remote
  strip(input: py.Positional, keywords?: py.Rest<strip$, 'input'>): py.Remote
  strip(keywords: strip$): py.Remote
  strip_dyn: py.RemoteFunction
  substr(input: py.Positional, pos: py.Positional, len: py.Positional, unit: py.Str, name: py.Positional): py.Remote
  substr(input: py.Positional, pos: py.Positional, len: py.Positional, unit: py.Str, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len' | 'unit'>): py.Remote
  substr(input: py.Positional, pos: py.Positional, len: py.Positional, keywords?: py.Rest<substr$, 'input' | 'pos' | 'len'>): py.Remote
  substr(input: py.Positional, pos: py.Positional, keywords: py.Rest<substr$, 'input' | 'pos'>): py.Remote
  substr(input: py.Positional, keywords: py.Rest<substr$, 'input'>): py.Remote
  substr(keywords: substr$): py.Remote
  substr_dyn: py.RemoteFunction
  to_hash_bucket(input: py.Positional, num_buckets: py.Positional, name: py.Positional): py.Remote
  to_hash_bucket(input: py.Positional, num_buckets: py.Positional, keywords?: py.Rest<to_hash_bucket$, 'input' | 'num_buckets'>): py.Remote
  to_hash_bucket(input: py.Positional, keywords: py.Rest<to_hash_bucket$, 'input'>): py.Remote
  to_hash_bucket(keywords: to_hash_bucket$): py.Remote
  to_hash_bucket_dyn: py.RemoteFunction
  to_hash_bucket_fast(input: py.Positional, num_buckets: py.Int, name: py.Positional): py.Remote
  to_hash_bucket_fast(input: py.Positional, num_buckets: py.Int, keywords?: py.Rest<to_hash_bucket_fast$, 'input' | 'num_buckets'>): py.Remote
  to_hash_bucket_fast(input: py.Positional, keywords: py.Rest<to_hash_bucket_fast$, 'input'>): py.Remote
  to_hash_bucket_fast(keywords: to_hash_bucket_fast$): py.Remote
  to_hash_bucket_fast_dyn: py.RemoteFunction
  to_hash_bucket_strong(input: py.Positional, num_buckets: py.Int, key: py.Positional, name: py.Positional): py.Remote
  to_hash_bucket_strong(input: py.Positional, num_buckets: py.Int, key: py.Positional, keywords?: py.Rest<to_hash_bucket_strong$, 'input' | 'num_buckets' | 'key'>): py.Remote
  to_hash_bucket_strong(input: py.Positional, num_buckets: py.Int, keywords: py.Rest<to_hash_bucket_strong$, 'input' | 'num_buckets'>): py.Remote
  to_hash_bucket_strong(input: py.Positional, keywords: py.Rest<to_hash_bucket_strong$, 'input'>): py.Remote
  to_hash_bucket_strong(keywords: to_hash_bucket_strong$): py.Remote
  to_hash_bucket_strong_dyn: py.RemoteFunction
  to_number(input: py.Positional, out_type: py.DType, name: py.Positional): py.Remote
  to_number(input: py.Positional, out_type: py.DType, keywords?: py.Rest<to_number$, 'input' | 'out_type'>): py.Remote
  to_number(input: py.Positional, keywords?: py.Rest<to_number$, 'input'>): py.Remote
  to_number(keywords: to_number$): py.Remote
  to_number_dyn: py.RemoteFunction
  unicode_decode(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Positional): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Positional, errors: py.Str, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_decode(input: py.Positional, input_encoding: py.Positional, keywords?: py.Rest<unicode_decode$, 'input' | 'input_encoding'>): py.Remote
  unicode_decode(input: py.Positional, keywords: py.Rest<unicode_decode$, 'input'>): py.Remote
  unicode_decode(keywords: unicode_decode$): py.Remote
  unicode_decode_dyn: py.RemoteFunction
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Positional): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, input_encoding: py.Positional, keywords?: py.Rest<unicode_decode_with_offsets$, 'input' | 'input_encoding'>): py.Remote
  unicode_decode_with_offsets(input: py.Positional, keywords: py.Rest<unicode_decode_with_offsets$, 'input'>): py.Remote
  unicode_decode_with_offsets(keywords: unicode_decode_with_offsets$): py.Remote
  unicode_decode_with_offsets_dyn: py.RemoteFunction
  unicode_encode(input: py.Positional, output_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, name: py.Positional): py.Remote
  unicode_encode(input: py.Positional, output_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_encode(input: py.Positional, output_encoding: py.Positional, errors: py.Str, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding' | 'errors'>): py.Remote
  unicode_encode(input: py.Positional, output_encoding: py.Positional, keywords?: py.Rest<unicode_encode$, 'input' | 'output_encoding'>): py.Remote
  unicode_encode(input: py.Positional, keywords: py.Rest<unicode_encode$, 'input'>): py.Remote
  unicode_encode(keywords: unicode_encode$): py.Remote
  unicode_encode_dyn: py.RemoteFunction
  unicode_script(input: py.Positional, name: py.Positional): py.Remote
  unicode_script(input: py.Positional, keywords?: py.Rest<unicode_script$, 'input'>): py.Remote
  unicode_script(keywords: unicode_script$): py.Remote
  unicode_script_dyn: py.RemoteFunction
  unicode_split(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, name: py.Positional): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Positional, errors: py.Str, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_split(input: py.Positional, input_encoding: py.Positional, keywords?: py.Rest<unicode_split$, 'input' | 'input_encoding'>): py.Remote
  unicode_split(input: py.Positional, keywords: py.Rest<unicode_split$, 'input'>): py.Remote
  unicode_split(keywords: unicode_split$): py.Remote
  unicode_split_dyn: py.RemoteFunction
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, name: py.Positional): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Positional, errors: py.Str, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding' | 'errors'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, input_encoding: py.Positional, keywords?: py.Rest<unicode_split_with_offsets$, 'input' | 'input_encoding'>): py.Remote
  unicode_split_with_offsets(input: py.Positional, keywords: py.Rest<unicode_split_with_offsets$, 'input'>): py.Remote
  unicode_split_with_offsets(keywords: unicode_split_with_offsets$): py.Remote
  unicode_split_with_offsets_dyn: py.RemoteFunction
  unicode_transcode(input: py.Positional, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, replacement_char: py.Int, replace_control_characters: py.Bool, name?: py.Positional): py.Remote
  unicode_transcode(input: py.Positional, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, replacement_char: py.Int, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding' | 'errors' | 'replacement_char'>): py.Remote
  unicode_transcode(input: py.Positional, input_encoding: py.Str, output_encoding: py.Str, errors: py.Str, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding' | 'errors'>): py.Remote
  unicode_transcode(input: py.Positional, input_encoding: py.Str, output_encoding: py.Str, keywords?: py.Rest<unicode_transcode$, 'input' | 'input_encoding' | 'output_encoding'>): py.Remote
  unicode_transcode(input: py.Positional, input_encoding: py.Str, keywords: py.Rest<unicode_transcode$, 'input' | 'input_encoding'>): py.Remote
  unicode_transcode(input: py.Positional, keywords: py.Rest<unicode_transcode$, 'input'>): py.Remote
  unicode_transcode(keywords: unicode_transcode$): py.Remote
  unicode_transcode_dyn: py.RemoteFunction
  unsorted_segment_join(inputs: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, separator: py.Str, name: py.Positional): py.Remote
  unsorted_segment_join(inputs: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, separator: py.Str, keywords?: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids' | 'num_segments' | 'separator'>): py.Remote
  unsorted_segment_join(inputs: py.Positional, segment_ids: py.Positional, num_segments: py.Positional, keywords?: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids' | 'num_segments'>): py.Remote
  unsorted_segment_join(inputs: py.Positional, segment_ids: py.Positional, keywords: py.Rest<unsorted_segment_join$, 'inputs' | 'segment_ids'>): py.Remote
  unsorted_segment_join(inputs: py.Positional, keywords: py.Rest<unsorted_segment_join$, 'inputs'>): py.Remote
  unsorted_segment_join(keywords: unsorted_segment_join$): py.Remote
  unsorted_segment_join_dyn: py.RemoteFunction
  upper(input: py.Positional, encoding: py.Str, name: py.Positional): py.Remote
  upper(input: py.Positional, encoding: py.Str, keywords?: py.Rest<upper$, 'input' | 'encoding'>): py.Remote
  upper(input: py.Positional, keywords?: py.Rest<upper$, 'input'>): py.Remote
  upper(keywords: upper$): py.Remote
  upper_dyn: py.RemoteFunction
}
