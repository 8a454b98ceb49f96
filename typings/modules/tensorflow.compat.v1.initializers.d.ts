// tensorflow.compat.v1.initializers of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface identity$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  partition_info?: py.RemoteArgument | undefined
}

export interface identity$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface identity extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.initializers.identity': true }
  (shape: py.Shape, dtype: py.DType | null, partition_info: py.Positional): py.Remote
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<identity$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<identity$__call__, 'shape'>): py.Remote
  (keywords: identity$__call__): py.Remote
  dtype: any
  dtype_dyn: any
  gain: any
  gain_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
}

export interface identity$new {
  /** Default: `1.0` */
  gain?: py.Float | undefined
  dtype?: py.DType | undefined
}

export interface identity$class extends py.PythonClass {
  new (gain: py.Float, dtype: py.DType): identity
  (gain: py.Float, dtype: py.DType): py.Promised<identity>
  new (gain: py.Float, keywords?: py.Rest<identity$new, 'gain'>): identity
  (gain: py.Float, keywords?: py.Rest<identity$new, 'gain'>): py.Promised<identity>
  new (keywords?: identity$new): identity
  (keywords?: identity$new): py.Promised<identity>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: identity$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface he_normal$ {
  seed?: py.Int | null | undefined
}

export interface he_uniform$ {
  seed?: py.Int | null | undefined
}

export interface lecun_normal$ {
  seed?: py.Int | null | undefined
}

export interface lecun_uniform$ {
  seed?: py.Int | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly constant: tensorflow_compat_v1.constant_initializer$class
  readonly global_variables: tensorflow_compat_v1.$Module["global_variables_initializer"]
  global_variables_dyn: py.RemoteFunction
  readonly glorot_normal: tensorflow_compat_v1.glorot_normal_initializer$class
  readonly glorot_uniform: tensorflow_compat_v1.glorot_uniform_initializer$class
  he_normal(seed: py.Int | null): py.Remote
  he_normal(keywords?: he_normal$): py.Remote
  he_normal_dyn: py.RemoteFunction
  he_uniform(seed: py.Int | null): py.Remote
  he_uniform(keywords?: he_uniform$): py.Remote
  he_uniform_dyn: py.RemoteFunction
  readonly identity: identity$class
  lecun_normal(seed: py.Int | null): py.Remote
  lecun_normal(keywords?: lecun_normal$): py.Remote
  lecun_normal_dyn: py.RemoteFunction
  lecun_uniform(seed: py.Int | null): py.Remote
  lecun_uniform(keywords?: lecun_uniform$): py.Remote
  lecun_uniform_dyn: py.RemoteFunction
  readonly local_variables: tensorflow_compat_v1.$Module["local_variables_initializer"]
  local_variables_dyn: py.RemoteFunction
  readonly ones: tensorflow_compat_v1.ones_initializer$class
  readonly orthogonal: tensorflow_compat_v1.orthogonal_initializer$class
  readonly random_normal: tensorflow_compat_v1.random_normal_initializer$class
  readonly random_uniform: tensorflow_compat_v1.random_uniform_initializer$class
  readonly tables_initializer: tensorflow_compat_v1.$Module["tables_initializer"]
  tables_initializer_dyn: py.RemoteFunction
  readonly truncated_normal: tensorflow_compat_v1.truncated_normal_initializer$class
  readonly uniform_unit_scaling: tensorflow_compat_v1.uniform_unit_scaling_initializer$class
  readonly variables: tensorflow_compat_v1.$Module["variables_initializer"]
  variables_dyn: py.RemoteFunction
  readonly variance_scaling: tensorflow_compat_v1.variance_scaling_initializer$class
  readonly zeros: tensorflow_compat_v1.zeros_initializer$class
}
