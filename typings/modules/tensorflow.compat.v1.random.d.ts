// tensorflow.compat.v1.random of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_random_experimental from './tensorflow.compat.v1.random.experimental.js'
import type * as tensorflow_random from './tensorflow.random.js'

export interface stateless_multinomial$ {
  logits: py.TensorLike
  num_samples: py.TensorLike
  seed: py.TensorLike
  output_dtype?: py.Int | py.DType | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Algorithm: tensorflow_random.Algorithm$class
  readonly Generator: tensorflow_random.Generator$class
  readonly all_candidate_sampler: tensorflow_random.$Module["all_candidate_sampler"]
  all_candidate_sampler_dyn: py.RemoteFunction
  readonly categorical: tensorflow_random.$Module["categorical"]
  categorical_dyn: py.RemoteFunction
  readonly create_rng_state: tensorflow_random.$Module["create_rng_state"]
  create_rng_state_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_random_experimental.$Module
  readonly fixed_unigram_candidate_sampler: tensorflow_random.$Module["fixed_unigram_candidate_sampler"]
  fixed_unigram_candidate_sampler_dyn: py.RemoteFunction
  readonly fold_in: tensorflow_random.$Module["fold_in"]
  fold_in_dyn: py.RemoteFunction
  readonly gamma: tensorflow_random.$Module["gamma"]
  gamma_dyn: py.RemoteFunction
  readonly get_global_generator: tensorflow_random.$Module["get_global_generator"]
  get_global_generator_dyn: py.RemoteFunction
  readonly get_seed: tensorflow_compat_v1.$Module["get_seed"]
  get_seed_dyn: py.RemoteFunction
  readonly learned_unigram_candidate_sampler: tensorflow_random.$Module["learned_unigram_candidate_sampler"]
  learned_unigram_candidate_sampler_dyn: py.RemoteFunction
  readonly log_uniform_candidate_sampler: tensorflow_random.$Module["log_uniform_candidate_sampler"]
  log_uniform_candidate_sampler_dyn: py.RemoteFunction
  readonly multinomial: tensorflow_compat_v1.$Module["multinomial"]
  multinomial_dyn: py.RemoteFunction
  readonly normal: tensorflow_random.$Module["normal"]
  normal_dyn: py.RemoteFunction
  readonly poisson: tensorflow_compat_v1.$Module["random_poisson"]
  poisson_dyn: py.RemoteFunction
  readonly set_global_generator: tensorflow_random.$Module["set_global_generator"]
  set_global_generator_dyn: py.RemoteFunction
  readonly set_random_seed: tensorflow_compat_v1.$Module["set_random_seed"]
  set_random_seed_dyn: py.RemoteFunction
  readonly shuffle: tensorflow_random.$Module["shuffle"]
  shuffle_dyn: py.RemoteFunction
  readonly split: tensorflow_random.$Module["split"]
  split_dyn: py.RemoteFunction
  readonly stateless_binomial: tensorflow_random.$Module["stateless_binomial"]
  stateless_binomial_dyn: py.RemoteFunction
  readonly stateless_categorical: tensorflow_random.$Module["stateless_categorical"]
  stateless_categorical_dyn: py.RemoteFunction
  readonly stateless_gamma: tensorflow_random.$Module["stateless_gamma"]
  stateless_gamma_dyn: py.RemoteFunction
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, output_dtype: py.Int | py.DType, name: py.Str | null): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, output_dtype: py.Int | py.DType, keywords?: py.Rest<stateless_multinomial$, 'logits' | 'num_samples' | 'seed' | 'output_dtype'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_multinomial$, 'logits' | 'num_samples' | 'seed'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, keywords: py.Rest<stateless_multinomial$, 'logits' | 'num_samples'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, keywords: py.Rest<stateless_multinomial$, 'logits'>): py.Remote
  stateless_multinomial(keywords: stateless_multinomial$): py.Remote
  stateless_multinomial_dyn: py.RemoteFunction
  readonly stateless_normal: tensorflow_random.$Module["stateless_normal"]
  stateless_normal_dyn: py.RemoteFunction
  readonly stateless_parameterized_truncated_normal: tensorflow_random.$Module["stateless_parameterized_truncated_normal"]
  stateless_parameterized_truncated_normal_dyn: py.RemoteFunction
  readonly stateless_poisson: tensorflow_random.$Module["stateless_poisson"]
  stateless_poisson_dyn: py.RemoteFunction
  readonly stateless_truncated_normal: tensorflow_random.$Module["stateless_truncated_normal"]
  stateless_truncated_normal_dyn: py.RemoteFunction
  readonly stateless_uniform: tensorflow_random.$Module["stateless_uniform"]
  stateless_uniform_dyn: py.RemoteFunction
  readonly truncated_normal: tensorflow_random.$Module["truncated_normal"]
  truncated_normal_dyn: py.RemoteFunction
  readonly uniform: tensorflow_random.$Module["uniform"]
  uniform_dyn: py.RemoteFunction
  readonly uniform_candidate_sampler: tensorflow_random.$Module["uniform_candidate_sampler"]
  uniform_candidate_sampler_dyn: py.RemoteFunction
}
