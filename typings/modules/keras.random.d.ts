// keras.random of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface SeedGenerator$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface SeedGenerator$next {
  /** Default: `True` */
  ordered?: py.Bool | undefined
}

export interface SeedGenerator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.random.SeedGenerator': true }
  backend: any
  backend_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  name: any
  name_dyn: any
  next(ordered: py.Bool): py.Remote
  next(keywords?: SeedGenerator$next): py.Remote
  next_dyn: py.RemoteFunction
  state: any
  state_dyn: any
}

export interface SeedGenerator$new {
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  name?: py.Str | null | undefined
  backend?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface SeedGenerator$class extends py.PythonClass {
  new (seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null, name: py.Str | null, keywords?: py.Rest<SeedGenerator$new, 'seed' | 'name'>): SeedGenerator
  (seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null, name: py.Str | null, keywords?: py.Rest<SeedGenerator$new, 'seed' | 'name'>): py.Promised<SeedGenerator>
  new (seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<SeedGenerator$new, 'seed'>): SeedGenerator
  (seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<SeedGenerator$new, 'seed'>): py.Promised<SeedGenerator>
  new (keywords?: SeedGenerator$new): SeedGenerator
  (keywords?: SeedGenerator$new): py.Promised<SeedGenerator>
  from_config(config: py.Dict<string, py.RemoteArgument>): py.Promised<SeedGenerator>
  from_config(keywords: SeedGenerator$from_config): py.Promised<SeedGenerator>
  from_config_dyn: py.RemoteFunction
}

export interface beta$ {
  shape: py.Shape
  alpha: py.Float | py.ArrayLike
  beta: py.Float | py.ArrayLike
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface binomial$ {
  shape: py.Shape
  counts: py.Float | py.ArrayLike
  probabilities: py.Float | py.ArrayLike
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface categorical$ {
  logits: py.TensorLike
  num_samples: py.Int
  /** Default: `'int32'` */
  dtype?: py.DType | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface dropout$ {
  inputs: py.RemoteArgument
  rate: py.RemoteArgument
  noise_shape?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
}

export interface gamma$ {
  shape: py.Shape
  alpha: py.Float
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface normal$ {
  shape: py.Shape
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface randint$ {
  shape: py.Shape
  minval: py.Float
  maxval: py.Float
  /** Default: `'int32'` */
  dtype?: py.DType | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface shuffle$ {
  x: py.TensorLike
  /** Default: `0` */
  axis?: py.Int | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface truncated_normal$ {
  shape: py.Shape
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface uniform$ {
  shape: py.Shape
  /** Default: `0.0` */
  minval?: py.Float | undefined
  /** Default: `1.0` */
  maxval?: py.Float | undefined
  dtype?: py.DType | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly SeedGenerator: SeedGenerator$class
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<beta$, 'shape' | 'alpha' | 'beta' | 'dtype'>): py.Remote
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, keywords?: py.Rest<beta$, 'shape' | 'alpha' | 'beta'>): py.Remote
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, keywords: py.Rest<beta$, 'shape' | 'alpha'>): py.Remote
  beta(shape: py.Shape, keywords: py.Rest<beta$, 'shape'>): py.Remote
  beta(keywords: beta$): py.Remote
  beta_dyn: py.RemoteFunction
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<binomial$, 'shape' | 'counts' | 'probabilities' | 'dtype'>): py.Remote
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, keywords?: py.Rest<binomial$, 'shape' | 'counts' | 'probabilities'>): py.Remote
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, keywords: py.Rest<binomial$, 'shape' | 'counts'>): py.Remote
  binomial(shape: py.Shape, keywords: py.Rest<binomial$, 'shape'>): py.Remote
  binomial(keywords: binomial$): py.Remote
  binomial_dyn: py.RemoteFunction
  categorical(logits: py.TensorLike, num_samples: py.Int, dtype: py.DType, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.Int, dtype: py.DType, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.Int, keywords?: py.Rest<categorical$, 'logits' | 'num_samples'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, keywords: py.Rest<categorical$, 'logits'>): py.Promised<tensorflow.Tensor>
  categorical(keywords: categorical$): py.Promised<tensorflow.Tensor>
  categorical_dyn: py.RemoteFunction
  dropout(inputs: py.Positional, rate: py.Positional, noise_shape: py.Positional, seed: py.Positional): py.Remote
  dropout(inputs: py.Positional, rate: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<dropout$, 'inputs' | 'rate' | 'noise_shape'>): py.Remote
  dropout(inputs: py.Positional, rate: py.Positional, keywords?: py.Rest<dropout$, 'inputs' | 'rate'>): py.Remote
  dropout(inputs: py.Positional, keywords: py.Rest<dropout$, 'inputs'>): py.Remote
  dropout(keywords: dropout$): py.Remote
  dropout_dyn: py.RemoteFunction
  gamma(shape: py.Shape, alpha: py.Float, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  gamma(shape: py.Shape, alpha: py.Float, dtype: py.DType | null, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'dtype'>): py.Remote
  gamma(shape: py.Shape, alpha: py.Float, keywords?: py.Rest<gamma$, 'shape' | 'alpha'>): py.Remote
  gamma(shape: py.Shape, keywords: py.Rest<gamma$, 'shape'>): py.Remote
  gamma(keywords: gamma$): py.Remote
  gamma_dyn: py.RemoteFunction
  normal(shape: py.Shape, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  normal(shape: py.Shape, mean: py.Float, stddev: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  normal(shape: py.Shape, mean: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean'>): py.Remote
  normal(shape: py.Shape, keywords?: py.Rest<normal$, 'shape'>): py.Remote
  normal(keywords: normal$): py.Remote
  normal_dyn: py.RemoteFunction
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType, keywords?: py.Rest<randint$, 'shape' | 'minval' | 'maxval' | 'dtype'>): py.Remote
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, keywords?: py.Rest<randint$, 'shape' | 'minval' | 'maxval'>): py.Remote
  randint(shape: py.Shape, minval: py.Float, keywords: py.Rest<randint$, 'shape' | 'minval'>): py.Remote
  randint(shape: py.Shape, keywords: py.Rest<randint$, 'shape'>): py.Remote
  randint(keywords: randint$): py.Remote
  randint_dyn: py.RemoteFunction
  shuffle(x: py.TensorLike, axis: py.Int, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  shuffle(x: py.TensorLike, axis: py.Int, keywords?: py.Rest<shuffle$, 'x' | 'axis'>): py.Remote
  shuffle(x: py.TensorLike, keywords?: py.Rest<shuffle$, 'x'>): py.Remote
  shuffle(keywords: shuffle$): py.Remote
  shuffle_dyn: py.RemoteFunction
  truncated_normal(shape: py.Shape, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  truncated_normal(shape: py.Shape, mean: py.Float, stddev: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  truncated_normal(shape: py.Shape, mean: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Remote
  truncated_normal(shape: py.Shape, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Remote
  truncated_normal(keywords: truncated_normal$): py.Remote
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  uniform(shape: py.Shape, minval: py.Float, maxval: py.Float, keywords?: py.Rest<uniform$, 'shape' | 'minval' | 'maxval'>): py.Remote
  uniform(shape: py.Shape, minval: py.Float, keywords?: py.Rest<uniform$, 'shape' | 'minval'>): py.Remote
  uniform(shape: py.Shape, keywords?: py.Rest<uniform$, 'shape'>): py.Remote
  uniform(keywords: uniform$): py.Remote
  uniform_dyn: py.RemoteFunction
}
