// tensorflow.nn.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface general_dropout$ {
  x: py.TensorLike
  rate: py.TensorLike
  uniform_sampler: py.Callable
  noise_shape?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface stateless_dropout$ {
  x: py.TensorLike
  rate: py.TensorLike
  seed: py.TensorLike
  rng_alg?: py.RemoteArgument | undefined
  noise_shape?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  general_dropout(x: py.TensorLike, rate: py.TensorLike, uniform_sampler: py.Callable, noise_shape: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  general_dropout(x: py.TensorLike, rate: py.TensorLike, uniform_sampler: py.Callable, noise_shape: py.TensorLike | null, keywords?: py.Rest<general_dropout$, 'x' | 'rate' | 'uniform_sampler' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  general_dropout(x: py.TensorLike, rate: py.TensorLike, uniform_sampler: py.Callable, keywords?: py.Rest<general_dropout$, 'x' | 'rate' | 'uniform_sampler'>): py.Promised<tensorflow.Tensor>
  general_dropout(x: py.TensorLike, rate: py.TensorLike, keywords: py.Rest<general_dropout$, 'x' | 'rate'>): py.Promised<tensorflow.Tensor>
  general_dropout(x: py.TensorLike, keywords: py.Rest<general_dropout$, 'x'>): py.Promised<tensorflow.Tensor>
  general_dropout(keywords: general_dropout$): py.Promised<tensorflow.Tensor>
  general_dropout_dyn: py.RemoteFunction
  stateless_dropout(x: py.TensorLike, rate: py.TensorLike, seed: py.TensorLike, rng_alg: py.Positional, noise_shape: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_dropout(x: py.TensorLike, rate: py.TensorLike, seed: py.TensorLike, rng_alg: py.Positional, noise_shape: py.TensorLike | null, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed' | 'rng_alg' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  stateless_dropout(x: py.TensorLike, rate: py.TensorLike, seed: py.TensorLike, rng_alg: py.Positional, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed' | 'rng_alg'>): py.Promised<tensorflow.Tensor>
  stateless_dropout(x: py.TensorLike, rate: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_dropout$, 'x' | 'rate' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_dropout(x: py.TensorLike, rate: py.TensorLike, keywords: py.Rest<stateless_dropout$, 'x' | 'rate'>): py.Promised<tensorflow.Tensor>
  stateless_dropout(x: py.TensorLike, keywords: py.Rest<stateless_dropout$, 'x'>): py.Promised<tensorflow.Tensor>
  stateless_dropout(keywords: stateless_dropout$): py.Promised<tensorflow.Tensor>
  stateless_dropout_dyn: py.RemoteFunction
}
