// tensorflow.experimental.numpy.random of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface poisson$ {
  /** Default: `1.0` */
  lam?: py.Float | undefined
  size?: py.RemoteArgument | undefined
}

export interface randint$ {
  low: py.RemoteArgument
  high?: py.RemoteArgument | undefined
  size?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface random$ {
  size?: py.RemoteArgument | undefined
}

export interface seed$ {
  s: py.Int
}

export interface standard_normal$ {
  size?: py.RemoteArgument | undefined
}

export interface uniform$ {
  /** Default: `0.0` */
  low?: py.Float | undefined
  /** Default: `1.0` */
  high?: py.Float | undefined
  size?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  poisson(lam: py.Float, size: py.Positional): py.Remote
  poisson(lam: py.Float, keywords?: py.Rest<poisson$, 'lam'>): py.Remote
  poisson(keywords?: poisson$): py.Remote
  poisson_dyn: py.RemoteFunction
  rand(...size: py.Positional[]): py.Remote
  rand_dyn: py.RemoteFunction
  randint(low: py.Positional, high: py.Positional, size: py.Positional, dtype: py.DType): py.Remote
  randint(low: py.Positional, high: py.Positional, size: py.Positional, keywords?: py.Rest<randint$, 'low' | 'high' | 'size'>): py.Remote
  randint(low: py.Positional, high: py.Positional, keywords?: py.Rest<randint$, 'low' | 'high'>): py.Remote
  randint(low: py.Positional, keywords?: py.Rest<randint$, 'low'>): py.Remote
  randint(keywords: randint$): py.Remote
  randint_dyn: py.RemoteFunction
  randn(...args: py.Positional[]): py.Promised<tensorflow.Tensor>
  randn_dyn: py.RemoteFunction
  random(size: py.Positional): py.Remote
  random(keywords?: random$): py.Remote
  random_dyn: py.RemoteFunction
  seed(s: py.Int): py.Remote
  seed(keywords: seed$): py.Remote
  seed_dyn: py.RemoteFunction
  standard_normal(size: py.Positional): py.Remote
  standard_normal(keywords?: standard_normal$): py.Remote
  standard_normal_dyn: py.RemoteFunction
  uniform(low: py.Float, high: py.Float, size: py.Positional): py.Remote
  uniform(low: py.Float, high: py.Float, keywords?: py.Rest<uniform$, 'low' | 'high'>): py.Remote
  uniform(low: py.Float, keywords?: py.Rest<uniform$, 'low'>): py.Remote
  uniform(keywords?: uniform$): py.Remote
  uniform_dyn: py.RemoteFunction
}
