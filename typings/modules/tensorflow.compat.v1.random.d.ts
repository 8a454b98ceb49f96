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
  readonly categorical: tensorflow_random.$Module["categorical"]
  readonly create_rng_state: tensorflow_random.$Module["create_rng_state"]
  readonly experimental: tensorflow_compat_v1_random_experimental.$Module
  readonly fixed_unigram_candidate_sampler: tensorflow_random.$Module["fixed_unigram_candidate_sampler"]
  readonly fold_in: tensorflow_random.$Module["fold_in"]
  readonly gamma: tensorflow_random.$Module["gamma"]
  readonly get_global_generator: tensorflow_random.$Module["get_global_generator"]
  readonly get_seed: tensorflow_compat_v1.$Module["get_seed"]
  readonly learned_unigram_candidate_sampler: tensorflow_random.$Module["learned_unigram_candidate_sampler"]
  readonly log_uniform_candidate_sampler: tensorflow_random.$Module["log_uniform_candidate_sampler"]
  readonly multinomial: tensorflow_compat_v1.$Module["multinomial"]
  readonly normal: tensorflow_random.$Module["normal"]
  readonly poisson: tensorflow_compat_v1.$Module["random_poisson"]
  readonly set_global_generator: tensorflow_random.$Module["set_global_generator"]
  readonly set_random_seed: tensorflow_compat_v1.$Module["set_random_seed"]
  readonly shuffle: tensorflow_random.$Module["shuffle"]
  readonly split: tensorflow_random.$Module["split"]
  readonly stateless_binomial: tensorflow_random.$Module["stateless_binomial"]
  readonly stateless_categorical: tensorflow_random.$Module["stateless_categorical"]
  readonly stateless_gamma: tensorflow_random.$Module["stateless_gamma"]
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, output_dtype: py.Int | py.DType, name: py.Str | null): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, output_dtype: py.Int | py.DType, keywords?: py.Rest<stateless_multinomial$, 'logits' | 'num_samples' | 'seed' | 'output_dtype'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_multinomial$, 'logits' | 'num_samples' | 'seed'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, num_samples: py.TensorLike, keywords: py.Rest<stateless_multinomial$, 'logits' | 'num_samples'>): py.Remote
  stateless_multinomial(logits: py.TensorLike, keywords: py.Rest<stateless_multinomial$, 'logits'>): py.Remote
  stateless_multinomial(keywords: stateless_multinomial$): py.Remote
  stateless_multinomial_dyn: py.RemoteFunction
  readonly stateless_normal: tensorflow_random.$Module["stateless_normal"]
  readonly stateless_parameterized_truncated_normal: tensorflow_random.$Module["stateless_parameterized_truncated_normal"]
  readonly stateless_poisson: tensorflow_random.$Module["stateless_poisson"]
  readonly stateless_truncated_normal: tensorflow_random.$Module["stateless_truncated_normal"]
  readonly stateless_uniform: tensorflow_random.$Module["stateless_uniform"]
  readonly truncated_normal: tensorflow_random.$Module["truncated_normal"]
  readonly uniform: tensorflow_random.$Module["uniform"]
  readonly uniform_candidate_sampler: tensorflow_random.$Module["uniform_candidate_sampler"]
}
