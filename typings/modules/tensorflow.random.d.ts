// tensorflow.random of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
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
  shape: py.RemoteArgument
  counts: py.RemoteArgument
  probs: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Generator$from_key_counter {
  key: py.RemoteArgument
  counter: py.RemoteArgument
  alg: py.RemoteArgument
}

export interface Generator$from_non_deterministic_state {
  alg?: py.RemoteArgument | undefined
}

export interface Generator$from_seed {
  seed: py.RemoteArgument
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
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Generator$reset {
  state: py.RemoteArgument
}

export interface Generator$reset_from_key_counter {
  key: py.RemoteArgument
  counter: py.RemoteArgument
}

export interface Generator$reset_from_seed {
  seed: py.RemoteArgument
}

export interface Generator$skip {
  delta: py.RemoteArgument
}

export interface Generator$split {
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface Generator$truncated_normal {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Generator$uniform {
  shape: py.RemoteArgument
  /** Default: `0` */
  minval?: py.Int | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Generator$uniform_full_int {
  shape: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface Generator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.random.Generator': true }
  readonly algorithm: py.Remote
  readonly algorithm_dyn: any
  binomial(shape: py.Positional, counts: py.Positional, probs: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  binomial(shape: py.Positional, counts: py.Positional, probs: py.Positional, dtype: py.DType, keywords?: py.Rest<Generator$binomial, 'shape' | 'counts' | 'probs' | 'dtype'>): py.Remote
  binomial(shape: py.Positional, counts: py.Positional, probs: py.Positional, keywords?: py.Rest<Generator$binomial, 'shape' | 'counts' | 'probs'>): py.Remote
  binomial(shape: py.Positional, counts: py.Positional, keywords: py.Rest<Generator$binomial, 'shape' | 'counts'>): py.Remote
  binomial(shape: py.Positional, keywords: py.Rest<Generator$binomial, 'shape'>): py.Remote
  binomial(keywords: Generator$binomial): py.Remote
  binomial_dyn: py.RemoteFunction
  readonly key: py.Remote
  readonly key_dyn: any
  make_seeds(count: py.Int): py.Remote
  make_seeds(keywords?: Generator$make_seeds): py.Remote
  make_seeds_dyn: py.RemoteFunction
  normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, name?: py.Positional): py.Remote
  normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<Generator$normal, 'shape' | 'mean' | 'stddev'>): py.Remote
  normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<Generator$normal, 'shape' | 'mean'>): py.Remote
  normal(shape: py.Positional, keywords?: py.Rest<Generator$normal, 'shape'>): py.Remote
  normal(keywords: Generator$normal): py.Remote
  normal_dyn: py.RemoteFunction
  reset(state: py.Positional): py.Remote
  reset(keywords: Generator$reset): py.Remote
  reset_dyn: py.RemoteFunction
  reset_from_key_counter(key: py.Positional, counter: py.Positional): py.Remote
  reset_from_key_counter(key: py.Positional, keywords: py.Rest<Generator$reset_from_key_counter, 'key'>): py.Remote
  reset_from_key_counter(keywords: Generator$reset_from_key_counter): py.Remote
  reset_from_key_counter_dyn: py.RemoteFunction
  reset_from_seed(seed: py.Positional): py.Remote
  reset_from_seed(keywords: Generator$reset_from_seed): py.Remote
  reset_from_seed_dyn: py.RemoteFunction
  skip(delta: py.Positional): py.Remote
  skip(keywords: Generator$skip): py.Remote
  skip_dyn: py.RemoteFunction
  split(count: py.Int): py.Remote
  split(keywords?: Generator$split): py.Remote
  split_dyn: py.RemoteFunction
  readonly state: py.Remote
  readonly state_dyn: any
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, name?: py.Positional): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<Generator$truncated_normal, 'shape' | 'mean' | 'stddev'>): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<Generator$truncated_normal, 'shape' | 'mean'>): py.Remote
  truncated_normal(shape: py.Positional, keywords?: py.Rest<Generator$truncated_normal, 'shape'>): py.Remote
  truncated_normal(keywords: Generator$truncated_normal): py.Remote
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.Positional, minval: py.Int, maxval: py.Positional, dtype: py.DType, name?: py.Positional): py.Remote
  uniform(shape: py.Positional, minval: py.Int, maxval: py.Positional, keywords?: py.Rest<Generator$uniform, 'shape' | 'minval' | 'maxval'>): py.Remote
  uniform(shape: py.Positional, minval: py.Int, keywords?: py.Rest<Generator$uniform, 'shape' | 'minval'>): py.Remote
  uniform(shape: py.Positional, keywords?: py.Rest<Generator$uniform, 'shape'>): py.Remote
  uniform(keywords: Generator$uniform): py.Remote
  uniform_dyn: py.RemoteFunction
  uniform_full_int(shape: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  uniform_full_int(shape: py.Positional, dtype: py.DType, keywords?: py.Rest<Generator$uniform_full_int, 'shape' | 'dtype'>): py.Remote
  uniform_full_int(shape: py.Positional, keywords?: py.Rest<Generator$uniform_full_int, 'shape'>): py.Remote
  uniform_full_int(keywords: Generator$uniform_full_int): py.Remote
  uniform_full_int_dyn: py.RemoteFunction
}

export interface Generator$new {
  copy_from?: py.RemoteArgument | undefined
  state?: py.RemoteArgument | undefined
  alg?: py.RemoteArgument | undefined
}

export interface Generator$class extends py.PythonClass {
  new (copy_from: py.Positional, state: py.Positional, alg: py.Positional): Generator
  (copy_from: py.Positional, state: py.Positional, alg: py.Positional): py.Promised<Generator>
  new (copy_from: py.Positional, state: py.Positional, keywords?: py.Rest<Generator$new, 'copy_from' | 'state'>): Generator
  (copy_from: py.Positional, state: py.Positional, keywords?: py.Rest<Generator$new, 'copy_from' | 'state'>): py.Promised<Generator>
  new (copy_from: py.Positional, keywords?: py.Rest<Generator$new, 'copy_from'>): Generator
  (copy_from: py.Positional, keywords?: py.Rest<Generator$new, 'copy_from'>): py.Promised<Generator>
  new (keywords?: Generator$new): Generator
  (keywords?: Generator$new): py.Promised<Generator>
  from_key_counter(key: py.Positional, counter: py.Positional, alg: py.Positional): py.Remote
  from_key_counter(key: py.Positional, counter: py.Positional, keywords: py.Rest<Generator$from_key_counter, 'key' | 'counter'>): py.Remote
  from_key_counter(key: py.Positional, keywords: py.Rest<Generator$from_key_counter, 'key'>): py.Remote
  from_key_counter(keywords: Generator$from_key_counter): py.Remote
  from_key_counter_dyn: py.RemoteFunction
  from_non_deterministic_state(alg: py.Positional): py.Remote
  from_non_deterministic_state(keywords?: Generator$from_non_deterministic_state): py.Remote
  from_non_deterministic_state_dyn: py.RemoteFunction
  from_seed(seed: py.Positional, alg: py.Positional): py.Remote
  from_seed(seed: py.Positional, keywords?: py.Rest<Generator$from_seed, 'seed'>): py.Remote
  from_seed(keywords: Generator$from_seed): py.Remote
  from_seed_dyn: py.RemoteFunction
  from_state(state: py.Positional, alg: py.Positional): py.Remote
  from_state(state: py.Positional, keywords: py.Rest<Generator$from_state, 'state'>): py.Remote
  from_state(keywords: Generator$from_state): py.Remote
  from_state_dyn: py.RemoteFunction
}

export interface all_candidate_sampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface categorical$ {
  logits: py.RemoteArgument
  num_samples: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface create_rng_state$ {
  seed: py.RemoteArgument
  alg: py.RemoteArgument
}

export interface fixed_unigram_candidate_sampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
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
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface fold_in$ {
  seed: py.RemoteArgument
  data: py.RemoteArgument
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface gamma$ {
  shape: py.RemoteArgument
  alpha: py.RemoteArgument
  beta?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface learned_unigram_candidate_sampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface log_uniform_candidate_sampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface normal$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface poisson$ {
  shape: py.RemoteArgument
  lam: py.RemoteArgument
  dtype?: py.DType | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface set_global_generator$ {
  generator: py.RemoteArgument
}

export interface set_seed$ {
  seed: py.RemoteArgument
}

export interface shuffle$ {
  value: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface split$ {
  seed: py.RemoteArgument
  /** Default: `2` */
  num?: py.Int | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_binomial$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  counts: py.RemoteArgument
  probs: py.RemoteArgument
  output_dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_categorical$ {
  logits: py.RemoteArgument
  num_samples: py.RemoteArgument
  seed: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_gamma$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  alpha: py.RemoteArgument
  beta?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_normal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_parameterized_truncated_normal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `0.0` */
  means?: py.Float | undefined
  /** Default: `1.0` */
  stddevs?: py.Float | undefined
  /** Default: `-2.0` */
  minvals?: py.Float | undefined
  /** Default: `2.0` */
  maxvals?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_poisson$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  lam: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface stateless_truncated_normal$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface stateless_uniform$ {
  shape: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `0` */
  minval?: py.Int | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `'auto_select'` */
  alg?: py.Str | undefined
}

export interface truncated_normal$ {
  shape: py.RemoteArgument
  /** Default: `0.0` */
  mean?: py.Float | undefined
  /** Default: `1.0` */
  stddev?: py.Float | undefined
  dtype?: py.DType | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface uniform$ {
  shape: py.RemoteArgument
  /** Default: `0` */
  minval?: py.Int | undefined
  maxval?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface uniform_candidate_sampler$ {
  true_classes: py.RemoteArgument
  num_true: py.RemoteArgument
  num_sampled: py.RemoteArgument
  unique: py.RemoteArgument
  range_max: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: Algorithm$class
  readonly Generator: Generator$class
  all_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  all_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, seed: py.Positional, keywords?: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'seed'>): py.Remote
  all_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, keywords?: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  all_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, keywords: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  all_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, keywords: py.Rest<all_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  all_candidate_sampler(true_classes: py.Positional, keywords: py.Rest<all_candidate_sampler$, 'true_classes'>): py.Remote
  all_candidate_sampler(keywords: all_candidate_sampler$): py.Remote
  all_candidate_sampler_dyn: py.RemoteFunction
  categorical(logits: py.Positional, num_samples: py.Positional, dtype: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  categorical(logits: py.Positional, num_samples: py.Positional, dtype: py.Positional, seed: py.Positional, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype' | 'seed'>): py.Remote
  categorical(logits: py.Positional, num_samples: py.Positional, dtype: py.Positional, keywords?: py.Rest<categorical$, 'logits' | 'num_samples' | 'dtype'>): py.Remote
  categorical(logits: py.Positional, num_samples: py.Positional, keywords?: py.Rest<categorical$, 'logits' | 'num_samples'>): py.Remote
  categorical(logits: py.Positional, keywords: py.Rest<categorical$, 'logits'>): py.Remote
  categorical(keywords: categorical$): py.Remote
  categorical_dyn: py.RemoteFunction
  create_rng_state(seed: py.Positional, alg: py.Positional): py.Remote
  create_rng_state(seed: py.Positional, keywords: py.Rest<create_rng_state$, 'seed'>): py.Remote
  create_rng_state(keywords: create_rng_state$): py.Remote
  create_rng_state_dyn: py.RemoteFunction
  readonly experimental: tensorflow_random_experimental.$Module
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, vocab_file: py.Str, distortion: py.Float, num_reserved_ids: py.Int, num_shards?: py.Int, shard?: py.Int, unigrams?: py.List<py.RemoteArgument>, seed?: py.Positional, name?: py.Positional): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, vocab_file: py.Str, distortion: py.Float, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'vocab_file' | 'distortion'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, vocab_file: py.Str, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'vocab_file'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, keywords?: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  fixed_unigram_candidate_sampler(true_classes: py.Positional, keywords: py.Rest<fixed_unigram_candidate_sampler$, 'true_classes'>): py.Remote
  fixed_unigram_candidate_sampler(keywords: fixed_unigram_candidate_sampler$): py.Remote
  fixed_unigram_candidate_sampler_dyn: py.RemoteFunction
  fold_in(seed: py.Positional, data: py.Positional, alg: py.Str): py.Remote
  fold_in(seed: py.Positional, data: py.Positional, keywords?: py.Rest<fold_in$, 'seed' | 'data'>): py.Remote
  fold_in(seed: py.Positional, keywords: py.Rest<fold_in$, 'seed'>): py.Remote
  fold_in(keywords: fold_in$): py.Remote
  fold_in_dyn: py.RemoteFunction
  gamma(shape: py.Positional, alpha: py.Positional, beta: py.Positional, dtype: py.DType, seed: py.Positional, name?: py.Positional): py.Remote
  gamma(shape: py.Positional, alpha: py.Positional, beta: py.Positional, dtype: py.DType, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'beta' | 'dtype'>): py.Remote
  gamma(shape: py.Positional, alpha: py.Positional, beta: py.Positional, keywords?: py.Rest<gamma$, 'shape' | 'alpha' | 'beta'>): py.Remote
  gamma(shape: py.Positional, alpha: py.Positional, keywords?: py.Rest<gamma$, 'shape' | 'alpha'>): py.Remote
  gamma(shape: py.Positional, keywords: py.Rest<gamma$, 'shape'>): py.Remote
  gamma(keywords: gamma$): py.Remote
  gamma_dyn: py.RemoteFunction
  get_global_generator(): py.Remote
  get_global_generator_dyn: py.RemoteFunction
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, keywords?: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, keywords?: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  learned_unigram_candidate_sampler(true_classes: py.Positional, keywords: py.Rest<learned_unigram_candidate_sampler$, 'true_classes'>): py.Remote
  learned_unigram_candidate_sampler(keywords: learned_unigram_candidate_sampler$): py.Remote
  learned_unigram_candidate_sampler_dyn: py.RemoteFunction
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, keywords?: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, keywords?: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  log_uniform_candidate_sampler(true_classes: py.Positional, keywords: py.Rest<log_uniform_candidate_sampler$, 'true_classes'>): py.Remote
  log_uniform_candidate_sampler(keywords: log_uniform_candidate_sampler$): py.Remote
  log_uniform_candidate_sampler_dyn: py.RemoteFunction
  normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, seed?: py.Positional, name?: py.Positional): py.Remote
  normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<normal$, 'shape' | 'mean'>): py.Remote
  normal(shape: py.Positional, keywords?: py.Rest<normal$, 'shape'>): py.Remote
  normal(keywords: normal$): py.Remote
  normal_dyn: py.RemoteFunction
  poisson(shape: py.Positional, lam: py.Positional, dtype: py.DType, seed: py.Positional, name: py.Positional): py.Remote
  poisson(shape: py.Positional, lam: py.Positional, dtype: py.DType, seed: py.Positional, keywords?: py.Rest<poisson$, 'shape' | 'lam' | 'dtype' | 'seed'>): py.Remote
  poisson(shape: py.Positional, lam: py.Positional, dtype: py.DType, keywords?: py.Rest<poisson$, 'shape' | 'lam' | 'dtype'>): py.Remote
  poisson(shape: py.Positional, lam: py.Positional, keywords?: py.Rest<poisson$, 'shape' | 'lam'>): py.Remote
  poisson(shape: py.Positional, keywords: py.Rest<poisson$, 'shape'>): py.Remote
  poisson(keywords: poisson$): py.Remote
  poisson_dyn: py.RemoteFunction
  set_global_generator(generator: py.Positional): py.Remote
  set_global_generator(keywords: set_global_generator$): py.Remote
  set_global_generator_dyn: py.RemoteFunction
  set_seed(seed: py.Positional): py.Remote
  set_seed(keywords: set_seed$): py.Remote
  set_seed_dyn: py.RemoteFunction
  shuffle(value: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  shuffle(value: py.Positional, seed: py.Positional, keywords?: py.Rest<shuffle$, 'value' | 'seed'>): py.Remote
  shuffle(value: py.Positional, keywords?: py.Rest<shuffle$, 'value'>): py.Remote
  shuffle(keywords: shuffle$): py.Remote
  shuffle_dyn: py.RemoteFunction
  split(seed: py.Positional, num: py.Int, alg: py.Str): py.Remote
  split(seed: py.Positional, num: py.Int, keywords?: py.Rest<split$, 'seed' | 'num'>): py.Remote
  split(seed: py.Positional, keywords?: py.Rest<split$, 'seed'>): py.Remote
  split(keywords: split$): py.Remote
  split_dyn: py.RemoteFunction
  stateless_binomial(shape: py.Positional, seed: py.Positional, counts: py.Positional, probs: py.Positional, output_dtype: py.DType, name: py.Positional): py.Remote
  stateless_binomial(shape: py.Positional, seed: py.Positional, counts: py.Positional, probs: py.Positional, output_dtype: py.DType, keywords?: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts' | 'probs' | 'output_dtype'>): py.Remote
  stateless_binomial(shape: py.Positional, seed: py.Positional, counts: py.Positional, probs: py.Positional, keywords?: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts' | 'probs'>): py.Remote
  stateless_binomial(shape: py.Positional, seed: py.Positional, counts: py.Positional, keywords: py.Rest<stateless_binomial$, 'shape' | 'seed' | 'counts'>): py.Remote
  stateless_binomial(shape: py.Positional, seed: py.Positional, keywords: py.Rest<stateless_binomial$, 'shape' | 'seed'>): py.Remote
  stateless_binomial(shape: py.Positional, keywords: py.Rest<stateless_binomial$, 'shape'>): py.Remote
  stateless_binomial(keywords: stateless_binomial$): py.Remote
  stateless_binomial_dyn: py.RemoteFunction
  stateless_categorical(logits: py.Positional, num_samples: py.Positional, seed: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  stateless_categorical(logits: py.Positional, num_samples: py.Positional, seed: py.Positional, dtype: py.DType, keywords?: py.Rest<stateless_categorical$, 'logits' | 'num_samples' | 'seed' | 'dtype'>): py.Remote
  stateless_categorical(logits: py.Positional, num_samples: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_categorical$, 'logits' | 'num_samples' | 'seed'>): py.Remote
  stateless_categorical(logits: py.Positional, num_samples: py.Positional, keywords: py.Rest<stateless_categorical$, 'logits' | 'num_samples'>): py.Remote
  stateless_categorical(logits: py.Positional, keywords: py.Rest<stateless_categorical$, 'logits'>): py.Remote
  stateless_categorical(keywords: stateless_categorical$): py.Remote
  stateless_categorical_dyn: py.RemoteFunction
  stateless_gamma(shape: py.Positional, seed: py.Positional, alpha: py.Positional, beta: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  stateless_gamma(shape: py.Positional, seed: py.Positional, alpha: py.Positional, beta: py.Positional, dtype: py.DType, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha' | 'beta' | 'dtype'>): py.Remote
  stateless_gamma(shape: py.Positional, seed: py.Positional, alpha: py.Positional, beta: py.Positional, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha' | 'beta'>): py.Remote
  stateless_gamma(shape: py.Positional, seed: py.Positional, alpha: py.Positional, keywords?: py.Rest<stateless_gamma$, 'shape' | 'seed' | 'alpha'>): py.Remote
  stateless_gamma(shape: py.Positional, seed: py.Positional, keywords: py.Rest<stateless_gamma$, 'shape' | 'seed'>): py.Remote
  stateless_gamma(shape: py.Positional, keywords: py.Rest<stateless_gamma$, 'shape'>): py.Remote
  stateless_gamma(keywords: stateless_gamma$): py.Remote
  stateless_gamma_dyn: py.RemoteFunction
  stateless_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, name?: py.Positional, alg?: py.Str): py.Remote
  stateless_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed' | 'mean' | 'stddev'>): py.Remote
  stateless_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed' | 'mean'>): py.Remote
  stateless_normal(shape: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_normal$, 'shape' | 'seed'>): py.Remote
  stateless_normal(shape: py.Positional, keywords: py.Rest<stateless_normal$, 'shape'>): py.Remote
  stateless_normal(keywords: stateless_normal$): py.Remote
  stateless_normal_dyn: py.RemoteFunction
  stateless_parameterized_truncated_normal(shape: py.Positional, seed: py.Positional, means: py.Float, stddevs: py.Float, minvals: py.Float, maxvals?: py.Float, name?: py.Positional): py.Remote
  stateless_parameterized_truncated_normal(shape: py.Positional, seed: py.Positional, means: py.Float, stddevs: py.Float, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed' | 'means' | 'stddevs'>): py.Remote
  stateless_parameterized_truncated_normal(shape: py.Positional, seed: py.Positional, means: py.Float, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed' | 'means'>): py.Remote
  stateless_parameterized_truncated_normal(shape: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_parameterized_truncated_normal$, 'shape' | 'seed'>): py.Remote
  stateless_parameterized_truncated_normal(shape: py.Positional, keywords: py.Rest<stateless_parameterized_truncated_normal$, 'shape'>): py.Remote
  stateless_parameterized_truncated_normal(keywords: stateless_parameterized_truncated_normal$): py.Remote
  stateless_parameterized_truncated_normal_dyn: py.RemoteFunction
  stateless_poisson(shape: py.Positional, seed: py.Positional, lam: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  stateless_poisson(shape: py.Positional, seed: py.Positional, lam: py.Positional, dtype: py.DType, keywords?: py.Rest<stateless_poisson$, 'shape' | 'seed' | 'lam' | 'dtype'>): py.Remote
  stateless_poisson(shape: py.Positional, seed: py.Positional, lam: py.Positional, keywords?: py.Rest<stateless_poisson$, 'shape' | 'seed' | 'lam'>): py.Remote
  stateless_poisson(shape: py.Positional, seed: py.Positional, keywords: py.Rest<stateless_poisson$, 'shape' | 'seed'>): py.Remote
  stateless_poisson(shape: py.Positional, keywords: py.Rest<stateless_poisson$, 'shape'>): py.Remote
  stateless_poisson(keywords: stateless_poisson$): py.Remote
  stateless_poisson_dyn: py.RemoteFunction
  stateless_truncated_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, name?: py.Positional, alg?: py.Str): py.Remote
  stateless_truncated_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed' | 'mean' | 'stddev'>): py.Remote
  stateless_truncated_normal(shape: py.Positional, seed: py.Positional, mean: py.Float, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed' | 'mean'>): py.Remote
  stateless_truncated_normal(shape: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_truncated_normal$, 'shape' | 'seed'>): py.Remote
  stateless_truncated_normal(shape: py.Positional, keywords: py.Rest<stateless_truncated_normal$, 'shape'>): py.Remote
  stateless_truncated_normal(keywords: stateless_truncated_normal$): py.Remote
  stateless_truncated_normal_dyn: py.RemoteFunction
  stateless_uniform(shape: py.Positional, seed: py.Positional, minval: py.Int, maxval: py.Positional, dtype: py.DType, name?: py.Positional, alg?: py.Str): py.Remote
  stateless_uniform(shape: py.Positional, seed: py.Positional, minval: py.Int, maxval: py.Positional, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed' | 'minval' | 'maxval'>): py.Remote
  stateless_uniform(shape: py.Positional, seed: py.Positional, minval: py.Int, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed' | 'minval'>): py.Remote
  stateless_uniform(shape: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_uniform$, 'shape' | 'seed'>): py.Remote
  stateless_uniform(shape: py.Positional, keywords: py.Rest<stateless_uniform$, 'shape'>): py.Remote
  stateless_uniform(keywords: stateless_uniform$): py.Remote
  stateless_uniform_dyn: py.RemoteFunction
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, dtype: py.DType, seed?: py.Positional, name?: py.Positional): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, stddev: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean' | 'stddev'>): py.Remote
  truncated_normal(shape: py.Positional, mean: py.Float, keywords?: py.Rest<truncated_normal$, 'shape' | 'mean'>): py.Remote
  truncated_normal(shape: py.Positional, keywords?: py.Rest<truncated_normal$, 'shape'>): py.Remote
  truncated_normal(keywords: truncated_normal$): py.Remote
  truncated_normal_dyn: py.RemoteFunction
  uniform(shape: py.Positional, minval: py.Int, maxval: py.Positional, dtype: py.DType, seed?: py.Positional, name?: py.Positional): py.Remote
  uniform(shape: py.Positional, minval: py.Int, maxval: py.Positional, keywords?: py.Rest<uniform$, 'shape' | 'minval' | 'maxval'>): py.Remote
  uniform(shape: py.Positional, minval: py.Int, keywords?: py.Rest<uniform$, 'shape' | 'minval'>): py.Remote
  uniform(shape: py.Positional, keywords?: py.Rest<uniform$, 'shape'>): py.Remote
  uniform(keywords: uniform$): py.Remote
  uniform_dyn: py.RemoteFunction
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, seed: py.Positional, keywords?: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max' | 'seed'>): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, range_max: py.Positional, keywords?: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique' | 'range_max'>): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, unique: py.Positional, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled' | 'unique'>): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, num_sampled: py.Positional, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true' | 'num_sampled'>): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, num_true: py.Positional, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes' | 'num_true'>): py.Remote
  uniform_candidate_sampler(true_classes: py.Positional, keywords: py.Rest<uniform_candidate_sampler$, 'true_classes'>): py.Remote
  uniform_candidate_sampler(keywords: uniform_candidate_sampler$): py.Remote
  uniform_candidate_sampler_dyn: py.RemoteFunction
}
