// tensorflow.random.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface index_shuffle$ {
  index: py.TensorLike
  seed: py.TensorLike
  max_index: py.TensorLike
}

export interface stateless_shuffle$ {
  value: py.TensorLike
  seed: py.TensorLike
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: tensorflow_random.Algorithm$class
  readonly Generator: tensorflow_random.Generator$class
  readonly create_rng_state: tensorflow_random.$Module["create_rng_state"]
  create_rng_state_dyn: py.RemoteFunction
  readonly get_global_generator: tensorflow_random.$Module["get_global_generator"]
  get_global_generator_dyn: py.RemoteFunction
  index_shuffle(index: py.TensorLike, seed: py.TensorLike, max_index: py.TensorLike): py.Remote
  index_shuffle(index: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<index_shuffle$, 'index' | 'seed'>): py.Remote
  index_shuffle(index: py.TensorLike, keywords: py.Rest<index_shuffle$, 'index'>): py.Remote
  index_shuffle(keywords: index_shuffle$): py.Remote
  index_shuffle_dyn: py.RemoteFunction
  readonly set_global_generator: tensorflow_random.$Module["set_global_generator"]
  set_global_generator_dyn: py.RemoteFunction
  readonly stateless_fold_in: tensorflow_random.$Module["fold_in"]
  stateless_fold_in_dyn: py.RemoteFunction
  stateless_shuffle(value: py.TensorLike, seed: py.TensorLike, alg: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_shuffle(value: py.TensorLike, seed: py.TensorLike, alg: py.Str, keywords?: py.Rest<stateless_shuffle$, 'value' | 'seed' | 'alg'>): py.Promised<tensorflow.Tensor>
  stateless_shuffle(value: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_shuffle$, 'value' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_shuffle(value: py.TensorLike, keywords: py.Rest<stateless_shuffle$, 'value'>): py.Promised<tensorflow.Tensor>
  stateless_shuffle(keywords: stateless_shuffle$): py.Promised<tensorflow.Tensor>
  stateless_shuffle_dyn: py.RemoteFunction
  readonly stateless_split: tensorflow_random.$Module["split"]
  stateless_split_dyn: py.RemoteFunction
}
