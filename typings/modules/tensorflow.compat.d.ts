// tensorflow.compat of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface as_bytes$ {
  bytes_or_text: py.RemoteArgument
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
}

export interface as_str$ {
  bytes_or_text: py.RemoteArgument
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
}

export interface as_str_any$ {
  value: py.RemoteArgument
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
}

export interface as_text$ {
  bytes_or_text: py.Bytes | py.Str
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
}

export interface dimension_at_index$ {
  shape: py.Shape
  index: py.Int
}

export interface dimension_value$ {
  dimension: py.Of<'tensorflow.compat.v1.Dimension'> | py.Int | null
}

export interface forward_compatibility_horizon$ {
  year: py.Int
  month: py.Int
  day: py.Int
}

export interface forward_compatible$ {
  year: py.Int
  month: py.Int
  day: py.Int
}

export interface path_to_str$ {
  path: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  as_bytes(bytes_or_text: py.Positional, encoding: py.Str): py.Remote<Uint8Array>
  as_bytes(bytes_or_text: py.Positional, keywords?: py.Rest<as_bytes$, 'bytes_or_text'>): py.Remote<Uint8Array>
  as_bytes(keywords: as_bytes$): py.Remote<Uint8Array>
  as_bytes_dyn: py.RemoteFunction
  as_str(bytes_or_text: py.Positional, encoding: py.Str): py.Remote
  as_str(bytes_or_text: py.Positional, keywords?: py.Rest<as_str$, 'bytes_or_text'>): py.Remote
  as_str(keywords: as_str$): py.Remote
  as_str_dyn: py.RemoteFunction
  as_str_any(value: py.Positional, encoding: py.Str): py.Remote<string>
  as_str_any(value: py.Positional, keywords?: py.Rest<as_str_any$, 'value'>): py.Remote<string>
  as_str_any(keywords: as_str_any$): py.Remote<string>
  as_str_any_dyn: py.RemoteFunction
  as_text(bytes_or_text: py.Bytes | py.Str, encoding: py.Str): py.Remote
  as_text(bytes_or_text: py.Bytes | py.Str, keywords?: py.Rest<as_text$, 'bytes_or_text'>): py.Remote
  as_text(keywords: as_text$): py.Remote
  as_text_dyn: py.RemoteFunction
  readonly bytes_or_text_types: py.Remote<any[]>
  readonly bytes_or_text_types_dyn: any
  readonly complex_types: py.Remote<any[]>
  readonly complex_types_dyn: any
  dimension_at_index(shape: py.Shape, index: py.Int): py.Promised<tensorflow_compat_v1.Dimension>
  dimension_at_index(shape: py.Shape, keywords: py.Rest<dimension_at_index$, 'shape'>): py.Promised<tensorflow_compat_v1.Dimension>
  dimension_at_index(keywords: dimension_at_index$): py.Promised<tensorflow_compat_v1.Dimension>
  dimension_at_index_dyn: py.RemoteFunction
  dimension_value(dimension: py.Of<'tensorflow.compat.v1.Dimension'> | py.Int | null): py.Remote<number | null>
  dimension_value(keywords: dimension_value$): py.Remote<number | null>
  dimension_value_dyn: py.RemoteFunction
  forward_compatibility_horizon(year: py.Int, month: py.Int, day: py.Int): py.Remote
  forward_compatibility_horizon(year: py.Int, month: py.Int, keywords: py.Rest<forward_compatibility_horizon$, 'year' | 'month'>): py.Remote
  forward_compatibility_horizon(year: py.Int, keywords: py.Rest<forward_compatibility_horizon$, 'year'>): py.Remote
  forward_compatibility_horizon(keywords: forward_compatibility_horizon$): py.Remote
  forward_compatibility_horizon_dyn: py.RemoteFunction
  forward_compatible(year: py.Int, month: py.Int, day: py.Int): py.Remote
  forward_compatible(year: py.Int, month: py.Int, keywords: py.Rest<forward_compatible$, 'year' | 'month'>): py.Remote
  forward_compatible(year: py.Int, keywords: py.Rest<forward_compatible$, 'year'>): py.Remote
  forward_compatible(keywords: forward_compatible$): py.Remote
  forward_compatible_dyn: py.RemoteFunction
  readonly integral_types: py.Remote<any[]>
  readonly integral_types_dyn: any
  path_to_str(path: py.Positional): py.Remote<string>
  path_to_str(keywords: path_to_str$): py.Remote<string>
  path_to_str_dyn: py.RemoteFunction
  readonly real_types: py.Remote<any[]>
  readonly real_types_dyn: any
  readonly v1: tensorflow_compat_v1.$Module
  readonly v2: tensorflow.$Module & { enable_v2_behavior(): py.Remote<null> }
}
