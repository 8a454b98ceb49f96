// tensorflow.nn.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface general_dropout$ {
  x: py.RemoteArgument
  rate: py.RemoteArgument
  uniform_sampler: py.RemoteArgument
  noise_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_dropout$ {
  x: py.RemoteArgument
  rate: py.RemoteArgument
  seed: py.RemoteArgument
  rng_alg?: py.RemoteArgument | undefined
  noise_shape?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  general_dropout(x: py.Positional, rate: py.Positional, uniform_sampler: py.Positional, noise_shape: py.Positional, name: py.Positional): py.Remote
  general_dropout(x: py.Positional, rate: py.Positional, uniform_sampler: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<general_dropout$, 'x' | 'rate' | 'uniform_sampler' | 'noise_shape'>): py.Remote
  general_dropout(x: py.Positional, rate: py.Positional, uniform_sampler: py.Positional, keywords?: py.Rest<general_dropout$, 'x' | 'rate' | 'uniform_sampler'>): py.Remote
  general_dropout(x: py.Positional, rate: py.Positional, keywords: py.Rest<general_dropout$, 'x' | 'rate'>): py.Remote
  general_dropout(x: py.Positional, keywords: py.Rest<general_dropout$, 'x'>): py.Remote
  general_dropout(keywords: general_dropout$): py.Remote
  general_dropout_dyn: py.RemoteFunction
  stateless_dropout(x: py.Positional, rate: py.Positional, seed: py.Positional, rng_alg: py.Positional, noise_shape: py.Positional, name: py.Positional): py.Remote
  stateless_dropout(x: py.Positional, rate: py.Positional, seed: py.Positional, rng_alg: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed' | 'rng_alg' | 'noise_shape'>): py.Remote
  stateless_dropout(x: py.Positional, rate: py.Positional, seed: py.Positional, rng_alg: py.Positional, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed' | 'rng_alg'>): py.Remote
  stateless_dropout(x: py.Positional, rate: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed'>): py.Remote
  stateless_dropout(x: py.Positional, rate: py.Positional, keywords: py.Rest<stateless_dropout$, 'x' | 'rate'>): py.Remote
  stateless_dropout(x: py.Positional, keywords: py.Rest<stateless_dropout$, 'x'>): py.Remote
  stateless_dropout(keywords: stateless_dropout$): py.Remote
  stateless_dropout_dyn: py.RemoteFunction
}
