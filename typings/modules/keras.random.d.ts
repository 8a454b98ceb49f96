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
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  backend?: py.RemoteArgument | undefined
}

export interface SeedGenerator$class extends py.PythonClass {
  new (seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<SeedGenerator$new, 'seed' | 'name'>): SeedGenerator
  (seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<SeedGenerator$new, 'seed' | 'name'>): py.Promised<SeedGenerator>
  new (seed: py.Int | null, keywords?: py.Rest<SeedGenerator$new, 'seed'>): SeedGenerator
  (seed: py.Int | null, keywords?: py.Rest<SeedGenerator$new, 'seed'>): py.Promised<SeedGenerator>
  new (keywords?: SeedGenerator$new): SeedGenerator
  (keywords?: SeedGenerator$new): py.Promised<SeedGenerator>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: SeedGenerator$from_config): py.Promised<Made>
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
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<beta$, 'shape' | 'alpha' | 'beta' | 'dtype'>): py.Promised<tensorflow.Tensor>
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, beta: py.Float | py.ArrayLike, keywords?: py.Rest<beta$, 'shape' | 'alpha' | 'beta'>): py.Promised<tensorflow.Tensor>
  beta(shape: py.Shape, alpha: py.Float | py.ArrayLike, keywords: py.Rest<beta$, 'shape' | 'alpha'>): py.Promised<tensorflow.Tensor>
  beta(shape: py.Shape, keywords: py.Rest<beta$, 'shape'>): py.Promised<tensorflow.Tensor>
  beta(keywords: beta$): py.Promised<tensorflow.Tensor>
  beta_dyn: py.RemoteFunction
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, dtype: py.DType | null, keywords?: py.Rest<binomial$, 'shape' | 'counts' | 'probabilities' | 'dtype'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, probabilities: py.Float | py.ArrayLike, keywords?: py.Rest<binomial$, 'shape' | 'counts' | 'probabilities'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.Shape, counts: py.Float | py.ArrayLike, keywords: py.Rest<binomial$, 'shape' | 'counts'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.Shape, keywords: py.Rest<binomial$, 'shape'>): py.Promised<tensorflow.Tensor>
  binomial(keywords: binomial$): py.Promised<tensorflow.Tensor>
  binomial_dyn: py.RemoteFunction
  categorical(logits: py.TensorLike, num_samples: py.Int, dtype: py.DType, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.Int, dtype: py.DType, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.Int, keywords?: py.Rest<categorical$, 'logits' | 'num_samples'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, keywords: py.Rest<categorical$, 'logits'>): py.Promised<tensorflow.Tensor>
  categorical(keywords: categorical$): py.Promised<tensorflow.Tensor>
  categorical_dyn: py.RemoteFunction
  dropout(inputs: py.Positional, rate: py.Positional, noise_shape: py.Positional, seed: py.Positional): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, rate: py.Positional, noise_shape: py.Positional, keywords?: py.Rest<dropout$, 'inputs' | 'rate' | 'noise_shape'>): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, rate: py.Positional, keywords?: py.Rest<dropout$, 'inputs' | 'rate'>): py.Promised<tensorflow.Tensor>
  dropout(inputs: py.Positional, keywords: py.Rest<dropout$, 'inputs'>): py.Promised<tensorflow.Tensor>
  dropout(keywords: dropout$): py.Promised<tensorflow.Tensor>
  dropout_dyn: py.RemoteFunction
  gamma(shape: py.Shape, alpha: py.Float, dtype: py.DType | null, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  gamma(shape: py.Shape, alpha: py.Float, dtype: py.DType | null, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'dtype'>): py.Promised<tensorflow.Tensor>
  gamma(shape: py.Shape, alpha: py.Float, keywords?: py.Rest<gamma$, 'shape' | 'alpha'>): py.Promised<tensorflow.Tensor>
  gamma(shape: py.Shape, keywords: py.Rest<gamma$, 'shape'>): py.Promised<tensorflow.Tensor>
  gamma(keywords: gamma$): py.Promised<tensorflow.Tensor>
  gamma_dyn: py.RemoteFunction
  normal(shape: py.Shape, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  normal(shape: py.Shape, mean: py.Float, stddev: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.Shape, mean: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.Shape, keywords?: py.Rest<normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  normal(keywords: normal$): py.Promised<tensorflow.Tensor>
  normal_dyn: py.RemoteFunction
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType, keywords?: py.Rest<randint$, 'shape' | 'minval' | 'maxval' | 'dtype'>): py.Promised<tensorflow.Tensor>
  randint(shape: py.Shape, minval: py.Float, maxval: py.Float, keywords?: py.Rest<randint$, 'shape' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  randint(shape: py.Shape, minval: py.Float, keywords: py.Rest<randint$, 'shape' | 'minval'>): py.Promised<tensorflow.Tensor>
  randint(shape: py.Shape, keywords: py.Rest<randint$, 'shape'>): py.Promised<tensorflow.Tensor>
  randint(keywords: randint$): py.Promised<tensorflow.Tensor>
  randint_dyn: py.RemoteFunction
  shuffle(x: py.TensorLike, axis: py.Int, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  shuffle(x: py.TensorLike, axis: py.Int, keywords?: py.Rest<shuffle$, 'x' | 'axis'>): py.Promised<tensorflow.Tensor>
  shuffle(x: py.TensorLike, keywords?: py.Rest<shuffle$, 'x'>): py.Promised<tensorflow.Tensor>
  shuffle(keywords: shuffle$): py.Promised<tensorflow.Tensor>
  shuffle_dyn: py.RemoteFunction
  truncated_normal(shape: py.Shape, mean: py.Float, stddev: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.Shape, mean: py.Float, stddev: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.Shape, mean: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.Shape, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  truncated_normal(keywords: truncated_normal$): py.Promised<tensorflow.Tensor>
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.Shape, minval: py.Float, maxval: py.Float, dtype: py.DType | null, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Promised<tensorflow.Tensor>
  uniform(shape: py.Shape, minval: py.Float, maxval: py.Float, keywords?: py.Rest<uniform$, 'shape' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.Shape, minval: py.Float, keywords?: py.Rest<uniform$, 'shape' | 'minval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.Shape, keywords?: py.Rest<uniform$, 'shape'>): py.Promised<tensorflow.Tensor>
  uniform(keywords: uniform$): py.Promised<tensorflow.Tensor>
  uniform_dyn: py.RemoteFunction
}
