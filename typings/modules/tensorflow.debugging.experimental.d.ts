// tensorflow.debugging.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface enable_dump_debug_info$ {
  dump_root: py.Str
  /** Default: `'NO_TENSOR'` */
  tensor_debug_mode?: 'NO_TENSOR' | 'CURT_HEALTH' | 'CONCISE_HEALTH' | 'FULL_HEALTH' | 'SHAPE' | py.RemotePromise<string> | undefined
  /** Default: `1000` */
  circular_buffer_size?: py.Int | undefined
  op_regex?: py.RemoteArgument | undefined
  tensor_dtypes?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  disable_dump_debug_info(): py.Remote
  disable_dump_debug_info_dyn: py.RemoteFunction
  enable_dump_debug_info(dump_root: py.Str, tensor_debug_mode: 'NO_TENSOR' | 'CURT_HEALTH' | 'CONCISE_HEALTH' | 'FULL_HEALTH' | 'SHAPE' | py.RemotePromise<string>, circular_buffer_size: py.Int, op_regex: py.Positional, tensor_dtypes?: py.Positional): py.Remote
  enable_dump_debug_info(dump_root: py.Str, tensor_debug_mode: 'NO_TENSOR' | 'CURT_HEALTH' | 'CONCISE_HEALTH' | 'FULL_HEALTH' | 'SHAPE' | py.RemotePromise<string>, circular_buffer_size: py.Int, keywords?: py.Rest<enable_dump_debug_info$, 'dump_root' | 'tensor_debug_mode' | 'circular_buffer_size'>): py.Remote
  enable_dump_debug_info(dump_root: py.Str, tensor_debug_mode: 'NO_TENSOR' | 'CURT_HEALTH' | 'CONCISE_HEALTH' | 'FULL_HEALTH' | 'SHAPE' | py.RemotePromise<string>, keywords?: py.Rest<enable_dump_debug_info$, 'dump_root' | 'tensor_debug_mode'>): py.Remote
  enable_dump_debug_info(dump_root: py.Str, keywords?: py.Rest<enable_dump_debug_info$, 'dump_root'>): py.Remote
  enable_dump_debug_info(keywords: enable_dump_debug_info$): py.Remote
  enable_dump_debug_info_dyn: py.RemoteFunction
}
