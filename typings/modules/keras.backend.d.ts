// keras.backend of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_config from './keras.config.js'
import type * as keras_utils from './keras.utils.js'

export interface get_uid$ {
  /** Default: `''` */
  prefix?: py.Str | undefined
}

export interface is_float_dtype$ {
  dtype: py.DType
}

export interface is_int_dtype$ {
  dtype: py.DType
}

export interface $Module extends py.PythonModuleObject {
  readonly backend: keras_config.$Module["backend"]
  backend_dyn: py.RemoteFunction
  readonly clear_session: keras_utils.$Module["clear_session"]
  clear_session_dyn: py.RemoteFunction
  readonly epsilon: keras_config.$Module["epsilon"]
  epsilon_dyn: py.RemoteFunction
  readonly floatx: keras_config.$Module["floatx"]
  floatx_dyn: py.RemoteFunction
  get_uid(prefix: py.Str): py.Remote<number>
  get_uid(keywords?: get_uid$): py.Remote<number>
  get_uid_dyn: py.RemoteFunction
  readonly image_data_format: keras_config.$Module["image_data_format"]
  image_data_format_dyn: py.RemoteFunction
  is_float_dtype(dtype: py.DType): py.Remote
  is_float_dtype(keywords: is_float_dtype$): py.Remote
  is_float_dtype_dyn: py.RemoteFunction
  is_int_dtype(dtype: py.DType): py.Remote
  is_int_dtype(keywords: is_int_dtype$): py.Remote
  is_int_dtype_dyn: py.RemoteFunction
  readonly is_keras_tensor: keras_utils.$Module["is_keras_tensor"]
  is_keras_tensor_dyn: py.RemoteFunction
  result_type(...dtypes: py.Positional[]): py.Remote
  result_type_dyn: py.RemoteFunction
  readonly set_epsilon: keras_config.$Module["set_epsilon"]
  set_epsilon_dyn: py.RemoteFunction
  readonly set_floatx: keras_config.$Module["set_floatx"]
  set_floatx_dyn: py.RemoteFunction
  readonly set_image_data_format: keras_config.$Module["set_image_data_format"]
  set_image_data_format_dyn: py.RemoteFunction
  readonly standardize_dtype: keras_utils.$Module["standardize_dtype"]
  standardize_dtype_dyn: py.RemoteFunction
}
