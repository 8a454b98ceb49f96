// tensorflow.random.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface index_shuffle$ {
  index: py.RemoteArgument
  seed: py.RemoteArgument
  max_index: py.RemoteArgument
}

export interface stateless_shuffle$ {
  value: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: tensorflow_random.Algorithm$class
  readonly Generator: tensorflow_random.Generator$class
  readonly create_rng_state: tensorflow_random.$Module["create_rng_state"]
  readonly get_global_generator: tensorflow_random.$Module["get_global_generator"]
  index_shuffle(index: py.Positional, seed: py.Positional, max_index: py.Positional): py.Remote
  index_shuffle(index: py.Positional, seed: py.Positional, keywords: py.Rest<index_shuffle$, 'index' | 'seed'>): py.Remote
  index_shuffle(index: py.Positional, keywords: py.Rest<index_shuffle$, 'index'>): py.Remote
  index_shuffle(keywords: index_shuffle$): py.Remote
  index_shuffle_dyn: py.RemoteFunction
  readonly set_global_generator: tensorflow_random.$Module["set_global_generator"]
  readonly stateless_fold_in: tensorflow_random.$Module["fold_in"]
  stateless_shuffle(value: py.Positional, seed: py.Positional, alg: py.Str, name: py.Positional): py.Remote
  stateless_shuffle(value: py.Positional, seed: py.Positional, alg: py.Str, keywords?: py.Rest<stateless_shuffle$, 'value' | 'seed' | 'alg'>): py.Remote
  stateless_shuffle(value: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_shuffle$, 'value' | 'seed'>): py.Remote
  stateless_shuffle(value: py.Positional, keywords: py.Rest<stateless_shuffle$, 'value'>): py.Remote
  stateless_shuffle(keywords: stateless_shuffle$): py.Remote
  stateless_shuffle_dyn: py.RemoteFunction
  readonly stateless_split: tensorflow_random.$Module["split"]
}
