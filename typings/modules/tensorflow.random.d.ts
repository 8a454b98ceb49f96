// tensorflow.random of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_random_experimental from './tensorflow.random.experimental.js'

export interface Algorithm extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random.Algorithm': true }
  get AUTO_SELECT(): py.Promised<Algorithm>
  set AUTO_SELECT(value: py.Of<'tensorflow.random.Algorithm'>)
  AUTO_SELECT_dyn: any
  get PHILOX(): py.Promised<Algorithm>
  set PHILOX(value: py.Of<'tensorflow.random.Algorithm'>)
  PHILOX_dyn: any
  get THREEFRY(): py.Promised<Algorithm>
  set THREEFRY(value: py.Of<'tensorflow.random.Algorithm'>)
  THREEFRY_dyn: any
}

export interface Algorithm$new {
  value: py.RemoteArgument
}

export interface Algorithm$class extends py.PythonClass {
  new (value: py.Positional): Algorithm
  (value: py.Positional): py.Promised<Algorithm>
  new (keywords: Algorithm$new): Algorithm
  (keywords: Algorithm$new): py.Promised<Algorithm>
  readonly AUTO_SELECT: py.Promised<Algorithm>
  readonly PHILOX: py.Promised<Algorithm>
  readonly THREEFRY: py.Promised<Algorithm>
}

export interface Generator$binomial {
  shape: py.TensorLike
  counts: py.TensorLike
  probs: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Generator$from_key_counter {
  key: py.RemoteArgument
  counter: py.TensorLike
  alg: py.RemoteArgument
}

export interface Generator$from_non_deterministic_state {
  alg?: py.RemoteArgument | undefined
}

export interface Generator$from_seed {
  seed: py.Int
  alg?: py.RemoteArgument | undefined
}

export interface Generator$from_state {
  state: py.RemoteArgument
  alg: py.RemoteArgument
}

export interface Generator$make_seeds {
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface Generator$normal {
  shape: py.TensorLike
  /** Default: `0.0` */
  mean?: py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.TensorLike | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Generator$reset {
  state: py.RemoteArgument
}

export interface Generator$reset_from_key_counter {
  key: py.RemoteArgument
  counter: py.RemoteArgument
}

export interface Generator$reset_from_seed {
  seed: py.Int
}

export interface Generator$skip {
  delta: py.RemoteArgument
}

export interface Generator$split {
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface Generator$truncated_normal {
  shape: py.TensorLike
  /** Default: `0.0` */
  mean?: py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.TensorLike | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Generator$uniform {
  shape: py.TensorLike
  /** Default: `0` */
  minval?: py.RemoteArgument | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Generator$uniform_full_int {
  shape: py.Shape
  dtype?: py.Int | py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Generator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random.Generator': true }
  readonly algorithm: py.Remote
  readonly algorithm_dyn: any
  binomial(shape: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  binomial(shape: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, dtype: py.DType, keywords?: py.Rest<Generator$binomial, 'shape' | 'counts' | 'probs' | 'dtype'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, keywords?: py.Rest<Generator$binomial, 'shape' | 'counts' | 'probs'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.TensorLike, counts: py.TensorLike, keywords: py.Rest<Generator$binomial, 'shape' | 'counts'>): py.Promised<tensorflow.Tensor>
  binomial(shape: py.TensorLike, keywords: py.Rest<Generator$binomial, 'shape'>): py.Promised<tensorflow.Tensor>
  binomial(keywords: Generator$binomial): py.Promised<tensorflow.Tensor>
  binomial_dyn: py.RemoteFunction
  readonly key: py.Remote
  readonly key_dyn: any
  make_seeds(count: py.Int): py.Promised<tensorflow.Tensor>
  make_seeds(keywords?: Generator$make_seeds): py.Promised<tensorflow.Tensor>
  make_seeds_dyn: py.RemoteFunction
  normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, dtype: py.DType, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, keywords?: py.Rest<Generator$normal, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, mean: py.TensorLike, keywords?: py.Rest<Generator$normal, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, keywords?: py.Rest<Generator$normal, 'shape'>): py.Promised<tensorflow.Tensor>
  normal(keywords: Generator$normal): py.Promised<tensorflow.Tensor>
  normal_dyn: py.RemoteFunction
  reset(state: py.Positional): py.Remote
  reset(keywords: Generator$reset): py.Remote
  reset_dyn: py.RemoteFunction
  reset_from_key_counter(key: py.Positional, counter: py.Positional): py.Remote
  reset_from_key_counter(key: py.Positional, keywords: py.Rest<Generator$reset_from_key_counter, 'key'>): py.Remote
  reset_from_key_counter(keywords: Generator$reset_from_key_counter): py.Remote
  reset_from_key_counter_dyn: py.RemoteFunction
  reset_from_seed(seed: py.Int): py.Remote
  reset_from_seed(keywords: Generator$reset_from_seed): py.Remote
  reset_from_seed_dyn: py.RemoteFunction
  skip(delta: py.Positional): py.Promised<tensorflow.Tensor>
  skip(keywords: Generator$skip): py.Promised<tensorflow.Tensor>
  skip_dyn: py.RemoteFunction
  split(count: py.Int): py.Remote
  split(keywords?: Generator$split): py.Remote
  split_dyn: py.RemoteFunction
  readonly state: py.Remote
  readonly state_dyn: any
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, dtype: py.DType, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, keywords?: py.Rest<Generator$truncated_normal, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, keywords?: py.Rest<Generator$truncated_normal, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, keywords?: py.Rest<Generator$truncated_normal, 'shape'>): py.Promised<tensorflow.Tensor>
  truncated_normal(keywords: Generator$truncated_normal): py.Promised<tensorflow.Tensor>
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.TensorLike, minval: py.Positional, maxval: py.Positional, dtype: py.DType, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, minval: py.Positional, maxval: py.Positional, keywords?: py.Rest<Generator$uniform, 'shape' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, minval: py.Positional, keywords?: py.Rest<Generator$uniform, 'shape' | 'minval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, keywords?: py.Rest<Generator$uniform, 'shape'>): py.Promised<tensorflow.Tensor>
  uniform(keywords: Generator$uniform): py.Promised<tensorflow.Tensor>
  uniform_dyn: py.RemoteFunction
  uniform_full_int(shape: py.Shape, dtype: py.Int | py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  uniform_full_int(shape: py.Shape, dtype: py.Int | py.DType, keywords?: py.Rest<Generator$uniform_full_int, 'shape' | 'dtype'>): py.Promised<tensorflow.Tensor>
  uniform_full_int(shape: py.Shape, keywords?: py.Rest<Generator$uniform_full_int, 'shape'>): py.Promised<tensorflow.Tensor>
  uniform_full_int(keywords: Generator$uniform_full_int): py.Promised<tensorflow.Tensor>
  uniform_full_int_dyn: py.RemoteFunction
}

export interface Generator$new {
  copy_from?: py.Items<py.RemoteArgument> | null | undefined
  state?: py.TensorLike | null | undefined
  alg?: py.RemoteArgument | undefined
}

export interface Generator$class extends py.PythonClass {
  new (copy_from: py.Items<py.RemoteArgument> | null, state: py.TensorLike | null, alg: py.Positional): Generator
  (copy_from: py.Items<py.RemoteArgument> | null, state: py.TensorLike | null, alg: py.Positional): py.Promised<Generator>
  new (copy_from: py.Items<py.RemoteArgument> | null, state: py.TensorLike | null, keywords?: py.Rest<Generator$new, 'copy_from' | 'state'>): Generator
  (copy_from: py.Items<py.RemoteArgument> | null, state: py.TensorLike | null, keywords?: py.Rest<Generator$new, 'copy_from' | 'state'>): py.Promised<Generator>
  new (copy_from: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<Generator$new, 'copy_from'>): Generator
  (copy_from: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<Generator$new, 'copy_from'>): py.Promised<Generator>
  new (keywords?: Generator$new): Generator
  (keywords?: Generator$new): py.Promised<Generator>
  from_key_counter(key: py.Positional, counter: py.TensorLike, alg: py.Positional): py.Remote
  from_key_counter(key: py.Positional, counter: py.TensorLike, keywords: py.Rest<Generator$from_key_counter, 'key' | 'counter'>): py.Remote
  from_key_counter(key: py.Positional, keywords: py.Rest<Generator$from_key_counter, 'key'>): py.Remote
  from_key_counter(keywords: Generator$from_key_counter): py.Remote
  from_key_counter_dyn: py.RemoteFunction
  from_non_deterministic_state(alg: py.Positional): py.Remote
  from_non_deterministic_state(keywords?: Generator$from_non_deterministic_state): py.Remote
  from_non_deterministic_state_dyn: py.RemoteFunction
  from_seed(seed: py.Int, alg: py.Positional): py.Remote
  from_seed(seed: py.Int, keywords?: py.Rest<Generator$from_seed, 'seed'>): py.Remote
  from_seed(keywords: Generator$from_seed): py.Remote
  from_seed_dyn: py.RemoteFunction
  from_state(state: py.Positional, alg: py.Positional): py.Remote
  from_state(state: py.Positional, keywords: py.Rest<Generator$from_state, 'state'>): py.Remote
  from_state(keywords: Generator$from_state): py.Remote
  from_state_dyn: py.RemoteFunction
}

export interface all_candidate_sampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface categorical$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  dtype?: py.DType | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface create_rng_state$ {
  seed: py.Int | py.ArrayLike
  alg: py.Str | py.Of<'tensorflow.random.Algorithm'> | py.Int
}

export interface fixed_unigram_candidate_sampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  /** Default: `''` */
  vocab_file?: py.Str | undefined
  /** Default: `1.0` */
  distortion?: py.Float | undefined
  /** Default: `0` */
  num_reserved_ids?: py.Int | undefined
  /** Default: `1` */
  num_shards?: py.Int | undefined
  /** Default: `0` */
  shard?: py.Int | undefined
  /** Default: `()` */
  unigrams?: py.List<py.RemoteArgument> | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface fold_in$ {
  seed: py.RemoteArgument
  data: py.RemoteArgument
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface gamma$ {
  shape: py.TensorLike
  alpha: py.RemoteArgument
  beta?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface learned_unigram_candidate_sampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface log_uniform_candidate_sampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface normal$ {
  shape: py.TensorLike
  /** Default: `0.0` */
  mean?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  stddev?: py.RemoteArgument | undefined
  dtype?: py.Float | py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface poisson$ {
  shape: py.TensorLike
  lam: py.RemoteArgument
  dtype?: py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface set_global_generator$ {
  generator: py.Items<py.RemoteArgument>
}

export interface set_seed$ {
  seed: py.Int
}

export interface shuffle$ {
  value: py.TensorLike
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface split$ {
  seed: py.RemoteArgument
  /** Default: `2` */
  num?: py.Int | py.TensorLike | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_binomial$ {
  shape: py.TensorLike
  seed: py.TensorLike
  counts: py.TensorLike
  probs: py.TensorLike
  output_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface stateless_categorical$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  seed: py.TensorLike
  dtype?: py.Int | py.DType | undefined
  name?: py.Str | null | undefined
}

export interface stateless_gamma$ {
  shape: py.TensorLike
  seed: py.TensorLike
  alpha: py.TensorLike
  beta?: py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface stateless_normal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  /** Default: `0.0` */
  mean?: py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.TensorLike | undefined
  dtype?: py.Float | py.DType | undefined
  name?: py.Str | null | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_parameterized_truncated_normal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  /** Default: `0.0` */
  means?: py.RemoteArgument | undefined
  /** Default: `1.0` */
  stddevs?: py.RemoteArgument | undefined
  /** Default: `-2.0` */
  minvals?: py.RemoteArgument | undefined
  /** Default: `2.0` */
  maxvals?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface stateless_poisson$ {
  shape: py.TensorLike
  seed: py.TensorLike
  lam: py.TensorLike
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface stateless_truncated_normal$ {
  shape: py.TensorLike
  seed: py.TensorLike
  /** Default: `0.0` */
  mean?: py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.TensorLike | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_uniform$ {
  shape: py.TensorLike
  seed: py.TensorLike
  /** Default: `0` */
  minval?: py.TensorLike | null | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface truncated_normal$ {
  shape: py.TensorLike
  /** Default: `0.0` */
  mean?: py.TensorLike | undefined
  /** Default: `1.0` */
  stddev?: py.TensorLike | undefined
  dtype?: py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface uniform$ {
  shape: py.TensorLike
  /** Default: `0` */
  minval?: py.RemoteArgument | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface uniform_candidate_sampler$ {
  true_classes: py.TensorLike
  num_true: py.Int
  num_sampled: py.Int
  unique: py.Bool
  range_max: py.Int
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: Algorithm$class
  readonly Generator: Generator$class
  all_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, seed: py.Int | null, name: py.Str | null): py.Remote
  all_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, seed: py.Int | null, keywords?: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'seed'>): py.Remote
  all_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, keywords?: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  all_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, keywords: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  all_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, keywords: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  all_candidate_sampler(true_classes: py.TensorLike, keywords: py.Rest<all_candidate_sampler$, 'true_classes'>): py.Remote
  all_candidate_sampler(keywords: all_candidate_sampler$): py.Remote
  all_candidate_sampler_dyn: py.RemoteFunction
  categorical(logits: py.TensorLike, num_samples: py.TensorLike, dtype: py.DType | null, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.TensorLike, dtype: py.DType | null, seed: py.Int | null, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype' | 'seed'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, num_samples: py.TensorLike, keywords?: py.Rest<categorical$, 'logits' | 'num_samples'>): py.Promised<tensorflow.Tensor>
  categorical(logits: py.TensorLike, keywords: py.Rest<categorical$, 'logits'>): py.Promised<tensorflow.Tensor>
  categorical(keywords: categorical$): py.Promised<tensorflow.Tensor>
  categorical_dyn: py.RemoteFunction
  create_rng_state(seed: py.Int | py.ArrayLike, alg: py.Str | py.Of<'tensorflow.random.Algorithm'> | py.Int): py.Promised<tensorflow.Tensor>
  create_rng_state(seed: py.Int | py.ArrayLike, keywords: py.Rest<create_rng_state$, 'seed'>): py.Promised<tensorflow.Tensor>
  create_rng_state(keywords: create_rng_state$): py.Promised<tensorflow.Tensor>
  create_rng_state_dyn: py.RemoteFunction
  readonly experimental: tensorflow_random_experimental.$Module
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, vocab_file: py.Str, distortion: py.Float, num_reserved_ids: py.Int, num_shards?: py.Int, shard?: py.Int, unigrams?: py.List<py.RemoteArgument>, seed?: py.Int | null, name?: py.Str | null): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, vocab_file: py.Str, distortion: py.Float, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'vocab_file' | 'distortion'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, vocab_file: py.Str, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'vocab_file'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.TensorLike, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes'>): py.Remote
  fixed_unigram_candidate_sampler(keywords: fixed_unigram_candidate_sampler$): py.Remote
  fixed_unigram_candidate_sampler_dyn: py.RemoteFunction
  fold_in(seed: py.Positional, data: py.Positional, alg: py.Str): py.Remote
  fold_in(seed: py.Positional, data: py.Positional, keywords?: py.Rest<fold_in$, 'seed' | 'data'>): py.Remote
  fold_in(seed: py.Positional, keywords: py.Rest<fold_in$, 'seed'>): py.Remote
  fold_in(keywords: fold_in$): py.Remote
  fold_in_dyn: py.RemoteFunction
  gamma(shape: py.TensorLike, alpha: py.Positional, beta: py.Positional, dtype: py.DType, seed: py.Int | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  gamma(shape: py.TensorLike, alpha: py.Positional, beta: py.Positional, dtype: py.DType, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'beta' | 'dtype'>): py.Promised<tensorflow.Tensor>
  gamma(shape: py.TensorLike, alpha: py.Positional, beta: py.Positional, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'beta'>): py.Promised<tensorflow.Tensor>
  gamma(shape: py.TensorLike, alpha: py.Positional, keywords?: py.Rest<gamma$, 'shape' | 'alpha'>): py.Promised<tensorflow.Tensor>
  gamma(shape: py.TensorLike, keywords: py.Rest<gamma$, 'shape'>): py.Promised<tensorflow.Tensor>
  gamma(keywords: gamma$): py.Promised<tensorflow.Tensor>
  gamma_dyn: py.RemoteFunction
  get_global_generator(): py.Promised<Generator>
  get_global_generator_dyn: py.RemoteFunction
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, name: py.Str | null): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, keywords?: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, keywords?: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.TensorLike, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes'>): py.Remote
  learned_unigram_candidate_sampler(keywords: learned_unigram_candidate_sampler$): py.Remote
  learned_unigram_candidate_sampler_dyn: py.RemoteFunction
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, name: py.Str | null): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, keywords?: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, keywords?: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.TensorLike, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes'>): py.Remote
  log_uniform_candidate_sampler(keywords: log_uniform_candidate_sampler$): py.Remote
  log_uniform_candidate_sampler_dyn: py.RemoteFunction
  normal(shape: py.TensorLike, mean: py.Positional, stddev: py.Positional, dtype: py.Float | py.DType, seed?: py.Int | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, mean: py.Positional, stddev: py.Positional, keywords?: py.Rest<normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, mean: py.Positional, keywords?: py.Rest<normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  normal(shape: py.TensorLike, keywords?: py.Rest<normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  normal(keywords: normal$): py.Promised<tensorflow.Tensor>
  normal_dyn: py.RemoteFunction
  poisson(shape: py.TensorLike, lam: py.Positional, dtype: py.DType, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  poisson(shape: py.TensorLike, lam: py.Positional, dtype: py.DType, seed: py.Int | null, keywords?: py.Rest<poisson$, 'shape' | 'lam' | 'dtype' | 'seed'>): py.Promised<tensorflow.Tensor>
  poisson(shape: py.TensorLike, lam: py.Positional, dtype: py.DType, keywords?: py.Rest<poisson$, 'shape' | 'lam' | 'dtype'>): py.Promised<tensorflow.Tensor>
  poisson(shape: py.TensorLike, lam: py.Positional, keywords?: py.Rest<poisson$, 'shape' | 'lam'>): py.Promised<tensorflow.Tensor>
  poisson(shape: py.TensorLike, keywords: py.Rest<poisson$, 'shape'>): py.Promised<tensorflow.Tensor>
  poisson(keywords: poisson$): py.Promised<tensorflow.Tensor>
  poisson_dyn: py.RemoteFunction
  set_global_generator(generator: py.Items<py.RemoteArgument>): py.Remote
  set_global_generator(keywords: set_global_generator$): py.Remote
  set_global_generator_dyn: py.RemoteFunction
  set_seed(seed: py.Int): py.Remote
  set_seed(keywords: set_seed$): py.Remote
  set_seed_dyn: py.RemoteFunction
  shuffle(value: py.TensorLike, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  shuffle(value: py.TensorLike, seed: py.Int | null, keywords?: py.Rest<shuffle$, 'value' | 'seed'>): py.Promised<tensorflow.Tensor>
  shuffle(value: py.TensorLike, keywords?: py.Rest<shuffle$, 'value'>): py.Promised<tensorflow.Tensor>
  shuffle(keywords: shuffle$): py.Promised<tensorflow.Tensor>
  shuffle_dyn: py.RemoteFunction
  split(seed: py.Positional, num: py.Int | py.TensorLike, alg: py.Str): py.Promised<tensorflow.Tensor>
  split(seed: py.Positional, num: py.Int | py.TensorLike, keywords?: py.Rest<split$, 'seed' | 'num'>): py.Promised<tensorflow.Tensor>
  split(seed: py.Positional, keywords?: py.Rest<split$, 'seed'>): py.Promised<tensorflow.Tensor>
  split(keywords: split$): py.Promised<tensorflow.Tensor>
  split_dyn: py.RemoteFunction
  stateless_binomial(shape: py.TensorLike, seed: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, output_dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_binomial(shape: py.TensorLike, seed: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, output_dtype: py.DType, keywords?: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts' | 'probs' | 'output_dtype'>): py.Promised<tensorflow.Tensor>
  stateless_binomial(shape: py.TensorLike, seed: py.TensorLike, counts: py.TensorLike, probs: py.TensorLike, keywords?: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts' | 'probs'>): py.Promised<tensorflow.Tensor>
  stateless_binomial(shape: py.TensorLike, seed: py.TensorLike, counts: py.TensorLike, keywords: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts'>): py.Promised<tensorflow.Tensor>
  stateless_binomial(shape: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<stateless_binomial$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_binomial(shape: py.TensorLike, keywords: py.Rest<stateless_binomial$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_binomial(keywords: stateless_binomial$): py.Promised<tensorflow.Tensor>
  stateless_binomial_dyn: py.RemoteFunction
  stateless_categorical(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, dtype: py.Int | py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_categorical(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, dtype: py.Int | py.DType, keywords?: py.Rest<stateless_categorical$, 'logits' | 'num_samples' | 'seed' | 'dtype'>): py.Promised<tensorflow.Tensor>
  stateless_categorical(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_categorical$, 'logits' | 'num_samples' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_categorical(logits: py.TensorLike, num_samples: py.TensorLike, keywords: py.Rest<stateless_categorical$, 'logits' | 'num_samples'>): py.Promised<tensorflow.Tensor>
  stateless_categorical(logits: py.TensorLike, keywords: py.Rest<stateless_categorical$, 'logits'>): py.Promised<tensorflow.Tensor>
  stateless_categorical(keywords: stateless_categorical$): py.Promised<tensorflow.Tensor>
  stateless_categorical_dyn: py.RemoteFunction
  stateless_gamma(shape: py.TensorLike, seed: py.TensorLike, alpha: py.TensorLike, beta: py.TensorLike | null, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_gamma(shape: py.TensorLike, seed: py.TensorLike, alpha: py.TensorLike, beta: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha' | 'beta' | 'dtype'>): py.Promised<tensorflow.Tensor>
  stateless_gamma(shape: py.TensorLike, seed: py.TensorLike, alpha: py.TensorLike, beta: py.TensorLike | null, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha' | 'beta'>): py.Promised<tensorflow.Tensor>
  stateless_gamma(shape: py.TensorLike, seed: py.TensorLike, alpha: py.TensorLike, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha'>): py.Promised<tensorflow.Tensor>
  stateless_gamma(shape: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<stateless_gamma$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_gamma(shape: py.TensorLike, keywords: py.Rest<stateless_gamma$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_gamma(keywords: stateless_gamma$): py.Promised<tensorflow.Tensor>
  stateless_gamma_dyn: py.RemoteFunction
  stateless_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, dtype: py.Float | py.DType, name?: py.Str | null, alg?: py.Str): py.Promised<tensorflow.Tensor>
  stateless_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  stateless_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed' | 'mean'>): py.Promised<tensorflow.Tensor>
  stateless_normal(shape: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_normal(shape: py.TensorLike, keywords: py.Rest<stateless_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_normal(keywords: stateless_normal$): py.Promised<tensorflow.Tensor>
  stateless_normal_dyn: py.RemoteFunction
  stateless_parameterized_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, means: py.Positional, stddevs: py.Positional, minvals: py.Positional, maxvals?: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, means: py.Positional, stddevs: py.Positional, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed' | 'means' | 'stddevs'>): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, means: py.Positional, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed' | 'means'>): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal(shape: py.TensorLike, keywords: py.Rest<stateless_parameterized_truncated_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal(keywords: stateless_parameterized_truncated_normal$): py.Promised<tensorflow.Tensor>
  stateless_parameterized_truncated_normal_dyn: py.RemoteFunction
  stateless_poisson(shape: py.TensorLike, seed: py.TensorLike, lam: py.TensorLike, dtype: py.DType, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_poisson(shape: py.TensorLike, seed: py.TensorLike, lam: py.TensorLike, dtype: py.DType, keywords?: py.Rest<stateless_poisson$, 'shape' | 'seed' | 'lam' | 'dtype'>): py.Promised<tensorflow.Tensor>
  stateless_poisson(shape: py.TensorLike, seed: py.TensorLike, lam: py.TensorLike, keywords?: py.Rest<stateless_poisson$, 'shape' | 'seed' | 'lam'>): py.Promised<tensorflow.Tensor>
  stateless_poisson(shape: py.TensorLike, seed: py.TensorLike, keywords: py.Rest<stateless_poisson$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_poisson(shape: py.TensorLike, keywords: py.Rest<stateless_poisson$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_poisson(keywords: stateless_poisson$): py.Promised<tensorflow.Tensor>
  stateless_poisson_dyn: py.RemoteFunction
  stateless_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, dtype: py.DType, name?: py.Str | null, alg?: py.Str): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, mean: py.TensorLike, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed' | 'mean'>): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal(shape: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal(shape: py.TensorLike, keywords: py.Rest<stateless_truncated_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal(keywords: stateless_truncated_normal$): py.Promised<tensorflow.Tensor>
  stateless_truncated_normal_dyn: py.RemoteFunction
  stateless_uniform(shape: py.TensorLike, seed: py.TensorLike, minval: py.TensorLike | null, maxval: py.Positional, dtype: py.DType, name?: py.Str | null, alg?: py.Str): py.Promised<tensorflow.Tensor>
  stateless_uniform(shape: py.TensorLike, seed: py.TensorLike, minval: py.TensorLike | null, maxval: py.Positional, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  stateless_uniform(shape: py.TensorLike, seed: py.TensorLike, minval: py.TensorLike | null, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed' | 'minval'>): py.Promised<tensorflow.Tensor>
  stateless_uniform(shape: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_uniform(shape: py.TensorLike, keywords: py.Rest<stateless_uniform$, 'shape'>): py.Promised<tensorflow.Tensor>
  stateless_uniform(keywords: stateless_uniform$): py.Promised<tensorflow.Tensor>
  stateless_uniform_dyn: py.RemoteFunction
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, dtype: py.DType, seed?: py.Int | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, stddev: py.TensorLike, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, mean: py.TensorLike, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Promised<tensorflow.Tensor>
  truncated_normal(shape: py.TensorLike, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Promised<tensorflow.Tensor>
  truncated_normal(keywords: truncated_normal$): py.Promised<tensorflow.Tensor>
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.TensorLike, minval: py.Positional, maxval: py.Positional, dtype: py.DType, seed?: py.Int | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, minval: py.Positional, maxval: py.Positional, keywords?: py.Rest<uniform$, 'shape' | 'minval' | 'maxval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, minval: py.Positional, keywords?: py.Rest<uniform$, 'shape' | 'minval'>): py.Promised<tensorflow.Tensor>
  uniform(shape: py.TensorLike, keywords?: py.Rest<uniform$, 'shape'>): py.Promised<tensorflow.Tensor>
  uniform(keywords: uniform$): py.Promised<tensorflow.Tensor>
  uniform_dyn: py.RemoteFunction
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, name: py.Str | null): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, seed: py.Int | null, keywords?: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, range_max: py.Int, keywords?: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, unique: py.Bool, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, num_sampled: py.Int, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, num_true: py.Int, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  uniform_candidate_sampler(true_classes: py.TensorLike, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes'>): py.Remote
  uniform_candidate_sampler(keywords: uniform_candidate_sampler$): py.Remote
  uniform_candidate_sampler_dyn: py.RemoteFunction
}
