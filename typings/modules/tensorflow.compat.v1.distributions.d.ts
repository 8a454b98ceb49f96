// tensorflow.compat.v1.distributions of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface Bernoulli extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Bernoulli': true } & Distribution[typeof py.kind]
  readonly logits: py.Remote
  readonly logits_dyn: any
  readonly probs: py.Remote
  readonly probs_dyn: any
}

export interface Bernoulli$new {
  logits?: py.TensorLike | null | undefined
  probs?: py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Bernoulli'` */
  name?: py.Str | undefined
}

export interface Bernoulli$class extends py.Statics<Distribution$class> {
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): Bernoulli
  (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): py.Promised<Bernoulli>
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<Bernoulli$new, 'logits' | 'probs' | 'dtype'>): Bernoulli
  (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<Bernoulli$new, 'logits' | 'probs' | 'dtype'>): py.Promised<Bernoulli>
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Bernoulli$new, 'logits' | 'probs'>): Bernoulli
  (logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Bernoulli$new, 'logits' | 'probs'>): py.Promised<Bernoulli>
  new (logits: py.TensorLike | null, keywords?: py.Rest<Bernoulli$new, 'logits'>): Bernoulli
  (logits: py.TensorLike | null, keywords?: py.Rest<Bernoulli$new, 'logits'>): py.Promised<Bernoulli>
  new (keywords?: Bernoulli$new): Bernoulli
  (keywords?: Bernoulli$new): py.Promised<Bernoulli>
}

export interface Beta extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Beta': true } & Distribution[typeof py.kind]
  readonly concentration0: py.Remote
  readonly concentration0_dyn: any
  readonly concentration1: py.Remote
  readonly concentration1_dyn: any
  readonly total_concentration: py.Remote
  readonly total_concentration_dyn: any
}

export interface Beta$new {
  concentration1?: py.TensorLike | null | undefined
  concentration0?: py.TensorLike | null | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Beta'` */
  name?: py.Str | undefined
}

export interface Beta$class extends py.Statics<Distribution$class> {
  new (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, validate_args: py.Bool, allow_nan_stats: py.Bool, name?: py.Str): Beta
  (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, validate_args: py.Bool, allow_nan_stats: py.Bool, name?: py.Str): py.Promised<Beta>
  new (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, validate_args: py.Bool, keywords?: py.Rest<Beta$new, 'concentration1' | 'concentration0' | 'validate_args'>): Beta
  (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, validate_args: py.Bool, keywords?: py.Rest<Beta$new, 'concentration1' | 'concentration0' | 'validate_args'>): py.Promised<Beta>
  new (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, keywords?: py.Rest<Beta$new, 'concentration1' | 'concentration0'>): Beta
  (concentration1: py.TensorLike | null, concentration0: py.TensorLike | null, keywords?: py.Rest<Beta$new, 'concentration1' | 'concentration0'>): py.Promised<Beta>
  new (concentration1: py.TensorLike | null, keywords?: py.Rest<Beta$new, 'concentration1'>): Beta
  (concentration1: py.TensorLike | null, keywords?: py.Rest<Beta$new, 'concentration1'>): py.Promised<Beta>
  new (keywords?: Beta$new): Beta
  (keywords?: Beta$new): py.Promised<Beta>
}

export interface Categorical extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Categorical': true } & Distribution[typeof py.kind]
  readonly event_size: py.Remote
  readonly event_size_dyn: any
  readonly logits: py.Remote
  readonly logits_dyn: any
  readonly probs: py.Remote
  readonly probs_dyn: any
}

export interface Categorical$new {
  logits?: py.TensorLike | null | undefined
  probs?: py.TensorLike | null | undefined
  dtype?: py.DType | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Categorical'` */
  name?: py.Str | undefined
}

export interface Categorical$class extends py.Statics<Distribution$class> {
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): Categorical
  (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): py.Promised<Categorical>
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<Categorical$new, 'logits' | 'probs' | 'dtype'>): Categorical
  (logits: py.TensorLike | null, probs: py.TensorLike | null, dtype: py.DType, keywords?: py.Rest<Categorical$new, 'logits' | 'probs' | 'dtype'>): py.Promised<Categorical>
  new (logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Categorical$new, 'logits' | 'probs'>): Categorical
  (logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Categorical$new, 'logits' | 'probs'>): py.Promised<Categorical>
  new (logits: py.TensorLike | null, keywords?: py.Rest<Categorical$new, 'logits'>): Categorical
  (logits: py.TensorLike | null, keywords?: py.Rest<Categorical$new, 'logits'>): py.Promised<Categorical>
  new (keywords?: Categorical$new): Categorical
  (keywords?: Categorical$new): py.Promised<Categorical>
}

export interface Dirichlet extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Dirichlet': true } & Distribution[typeof py.kind]
  readonly concentration: py.Remote
  readonly concentration_dyn: any
  readonly total_concentration: py.Remote
  readonly total_concentration_dyn: any
}

export interface Dirichlet$new {
  concentration: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Dirichlet'` */
  name?: py.Str | undefined
}

export interface Dirichlet$class extends py.Statics<Distribution$class> {
  new (concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): Dirichlet
  (concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<Dirichlet>
  new (concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Dirichlet$new, 'concentration' | 'validate_args' | 'allow_nan_stats'>): Dirichlet
  (concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Dirichlet$new, 'concentration' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Dirichlet>
  new (concentration: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Dirichlet$new, 'concentration' | 'validate_args'>): Dirichlet
  (concentration: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Dirichlet$new, 'concentration' | 'validate_args'>): py.Promised<Dirichlet>
  new (concentration: py.TensorLike, keywords?: py.Rest<Dirichlet$new, 'concentration'>): Dirichlet
  (concentration: py.TensorLike, keywords?: py.Rest<Dirichlet$new, 'concentration'>): py.Promised<Dirichlet>
  new (keywords: Dirichlet$new): Dirichlet
  (keywords: Dirichlet$new): py.Promised<Dirichlet>
}

export interface DirichletMultinomial extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.DirichletMultinomial': true } & Distribution[typeof py.kind]
  readonly concentration: py.Remote
  readonly concentration_dyn: any
  readonly total_concentration: py.Remote
  readonly total_concentration_dyn: any
  readonly total_count: py.Remote
  readonly total_count_dyn: any
}

export interface DirichletMultinomial$new {
  total_count: py.TensorLike
  concentration: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'DirichletMultinomial'` */
  name?: py.Str | undefined
}

export interface DirichletMultinomial$class extends py.Statics<Distribution$class> {
  new (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): DirichletMultinomial
  (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<DirichletMultinomial>
  new (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration' | 'validate_args' | 'allow_nan_stats'>): DirichletMultinomial
  (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration' | 'validate_args' | 'allow_nan_stats'>): py.Promised<DirichletMultinomial>
  new (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration' | 'validate_args'>): DirichletMultinomial
  (total_count: py.TensorLike, concentration: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration' | 'validate_args'>): py.Promised<DirichletMultinomial>
  new (total_count: py.TensorLike, concentration: py.TensorLike, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration'>): DirichletMultinomial
  (total_count: py.TensorLike, concentration: py.TensorLike, keywords?: py.Rest<DirichletMultinomial$new, 'total_count' | 'concentration'>): py.Promised<DirichletMultinomial>
  new (total_count: py.TensorLike, keywords: py.Rest<DirichletMultinomial$new, 'total_count'>): DirichletMultinomial
  (total_count: py.TensorLike, keywords: py.Rest<DirichletMultinomial$new, 'total_count'>): py.Promised<DirichletMultinomial>
  new (keywords: DirichletMultinomial$new): DirichletMultinomial
  (keywords: DirichletMultinomial$new): py.Promised<DirichletMultinomial>
}

export interface Distribution$batch_shape_tensor {
  /** Default: `'batch_shape_tensor'` */
  name?: py.Str | undefined
}

export interface Distribution$cdf {
  value: py.TensorLike
  /** Default: `'cdf'` */
  name?: py.Str | undefined
}

export interface Distribution$copy {
  [keyword: string]: any
}

export interface Distribution$covariance {
  /** Default: `'covariance'` */
  name?: py.Str | undefined
}

export interface Distribution$cross_entropy {
  other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>
  /** Default: `'cross_entropy'` */
  name?: py.Str | undefined
}

export interface Distribution$entropy {
  /** Default: `'entropy'` */
  name?: py.Str | undefined
}

export interface Distribution$event_shape_tensor {
  /** Default: `'event_shape_tensor'` */
  name?: py.Str | undefined
}

export interface Distribution$is_scalar_batch {
  /** Default: `'is_scalar_batch'` */
  name?: py.Str | undefined
}

export interface Distribution$is_scalar_event {
  /** Default: `'is_scalar_event'` */
  name?: py.Str | undefined
}

export interface Distribution$kl_divergence {
  other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>
  /** Default: `'kl_divergence'` */
  name?: py.Str | undefined
}

export interface Distribution$log_cdf {
  value: py.TensorLike
  /** Default: `'log_cdf'` */
  name?: py.Str | undefined
}

export interface Distribution$log_prob {
  value: py.TensorLike
  /** Default: `'log_prob'` */
  name?: py.Str | undefined
}

export interface Distribution$log_survival_function {
  value: py.TensorLike
  /** Default: `'log_survival_function'` */
  name?: py.Str | undefined
}

export interface Distribution$mean {
  /** Default: `'mean'` */
  name?: py.Str | undefined
}

export interface Distribution$mode {
  /** Default: `'mode'` */
  name?: py.Str | undefined
}

export interface Distribution$param_shapes {
  sample_shape: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `'DistributionParamShapes'` */
  name?: py.Str | undefined
}

export interface Distribution$param_static_shapes {
  sample_shape: py.Shape | py.List<py.RemoteArgument>
}

export interface Distribution$prob {
  value: py.TensorLike
  /** Default: `'prob'` */
  name?: py.Str | undefined
}

export interface Distribution$quantile {
  value: py.TensorLike
  /** Default: `'quantile'` */
  name?: py.Str | undefined
}

export interface Distribution$sample {
  /** Default: `()` */
  sample_shape?: py.RemoteArgument | undefined
  seed?: py.Int | null | undefined
  /** Default: `'sample'` */
  name?: py.Str | undefined
}

export interface Distribution$stddev {
  /** Default: `'stddev'` */
  name?: py.Str | undefined
}

export interface Distribution$survival_function {
  value: py.TensorLike
  /** Default: `'survival_function'` */
  name?: py.Str | undefined
}

export interface Distribution$variance {
  /** Default: `'variance'` */
  name?: py.Str | undefined
}

export interface Distribution extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Distribution': true }
  readonly allow_nan_stats: py.Remote<boolean>
  readonly allow_nan_stats_dyn: any
  readonly batch_shape: py.Remote<(number | null)[]>
  readonly batch_shape_dyn: any
  batch_shape_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  batch_shape_tensor(keywords?: Distribution$batch_shape_tensor): py.Promised<tensorflow.Tensor>
  batch_shape_tensor_dyn: py.RemoteFunction
  cdf(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  cdf(value: py.TensorLike, keywords?: py.Rest<Distribution$cdf, 'value'>): py.Promised<tensorflow.Tensor>
  cdf(keywords: Distribution$cdf): py.Promised<tensorflow.Tensor>
  cdf_dyn: py.RemoteFunction
  copy(keywords?: Distribution$copy): py.Remote
  copy_dyn: py.RemoteFunction
  covariance(name: py.Str): py.Promised<tensorflow.Tensor>
  covariance(keywords?: Distribution$covariance): py.Promised<tensorflow.Tensor>
  covariance_dyn: py.RemoteFunction
  cross_entropy(other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>, name: py.Str): py.Remote
  cross_entropy(other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>, keywords?: py.Rest<Distribution$cross_entropy, 'other'>): py.Remote
  cross_entropy(keywords: Distribution$cross_entropy): py.Remote
  cross_entropy_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  entropy(name: py.Str): py.Remote
  entropy(keywords?: Distribution$entropy): py.Remote
  entropy_dyn: py.RemoteFunction
  readonly event_shape: py.Remote<(number | null)[]>
  readonly event_shape_dyn: any
  event_shape_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  event_shape_tensor(keywords?: Distribution$event_shape_tensor): py.Promised<tensorflow.Tensor>
  event_shape_tensor_dyn: py.RemoteFunction
  is_scalar_batch(name: py.Str): py.Promised<tensorflow.Tensor>
  is_scalar_batch(keywords?: Distribution$is_scalar_batch): py.Promised<tensorflow.Tensor>
  is_scalar_batch_dyn: py.RemoteFunction
  is_scalar_event(name: py.Str): py.Promised<tensorflow.Tensor>
  is_scalar_event(keywords?: Distribution$is_scalar_event): py.Promised<tensorflow.Tensor>
  is_scalar_event_dyn: py.RemoteFunction
  kl_divergence(other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>, name: py.Str): py.Remote
  kl_divergence(other: py.Of<'tensorflow.compat.v1.distributions.Distribution'>, keywords?: py.Rest<Distribution$kl_divergence, 'other'>): py.Remote
  kl_divergence(keywords: Distribution$kl_divergence): py.Remote
  kl_divergence_dyn: py.RemoteFunction
  log_cdf(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  log_cdf(value: py.TensorLike, keywords?: py.Rest<Distribution$log_cdf, 'value'>): py.Promised<tensorflow.Tensor>
  log_cdf(keywords: Distribution$log_cdf): py.Promised<tensorflow.Tensor>
  log_cdf_dyn: py.RemoteFunction
  log_prob(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  log_prob(value: py.TensorLike, keywords?: py.Rest<Distribution$log_prob, 'value'>): py.Promised<tensorflow.Tensor>
  log_prob(keywords: Distribution$log_prob): py.Promised<tensorflow.Tensor>
  log_prob_dyn: py.RemoteFunction
  log_survival_function(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  log_survival_function(value: py.TensorLike, keywords?: py.Rest<Distribution$log_survival_function, 'value'>): py.Promised<tensorflow.Tensor>
  log_survival_function(keywords: Distribution$log_survival_function): py.Promised<tensorflow.Tensor>
  log_survival_function_dyn: py.RemoteFunction
  mean(name: py.Str): py.Remote
  mean(keywords?: Distribution$mean): py.Remote
  mean_dyn: py.RemoteFunction
  mode(name: py.Str): py.Remote
  mode(keywords?: Distribution$mode): py.Remote
  mode_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly parameters: py.Remote
  readonly parameters_dyn: any
  prob(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  prob(value: py.TensorLike, keywords?: py.Rest<Distribution$prob, 'value'>): py.Promised<tensorflow.Tensor>
  prob(keywords: Distribution$prob): py.Promised<tensorflow.Tensor>
  prob_dyn: py.RemoteFunction
  quantile(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  quantile(value: py.TensorLike, keywords?: py.Rest<Distribution$quantile, 'value'>): py.Promised<tensorflow.Tensor>
  quantile(keywords: Distribution$quantile): py.Promised<tensorflow.Tensor>
  quantile_dyn: py.RemoteFunction
  readonly reparameterization_type: py.Promised<ReparameterizationType>
  readonly reparameterization_type_dyn: any
  sample(sample_shape: py.Positional, seed: py.Int | null, name: py.Str): py.Promised<tensorflow.Tensor>
  sample(sample_shape: py.Positional, seed: py.Int | null, keywords?: py.Rest<Distribution$sample, 'sample_shape' | 'seed'>): py.Promised<tensorflow.Tensor>
  sample(sample_shape: py.Positional, keywords?: py.Rest<Distribution$sample, 'sample_shape'>): py.Promised<tensorflow.Tensor>
  sample(keywords?: Distribution$sample): py.Promised<tensorflow.Tensor>
  sample_dyn: py.RemoteFunction
  stddev(name: py.Str): py.Promised<tensorflow.Tensor>
  stddev(keywords?: Distribution$stddev): py.Promised<tensorflow.Tensor>
  stddev_dyn: py.RemoteFunction
  survival_function(value: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  survival_function(value: py.TensorLike, keywords?: py.Rest<Distribution$survival_function, 'value'>): py.Promised<tensorflow.Tensor>
  survival_function(keywords: Distribution$survival_function): py.Promised<tensorflow.Tensor>
  survival_function_dyn: py.RemoteFunction
  readonly validate_args: py.Remote
  readonly validate_args_dyn: any
  variance(name: py.Str): py.Promised<tensorflow.Tensor>
  variance(keywords?: Distribution$variance): py.Promised<tensorflow.Tensor>
  variance_dyn: py.RemoteFunction
}

export interface Distribution$new {
  dtype: py.DType
  reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>
  validate_args: py.Bool
  allow_nan_stats: py.Bool
  parameters?: py.Dict<string, py.RemoteArgument> | null | undefined
  graph_parents?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface Distribution$class extends py.PythonClass {
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, graph_parents: py.Positional, name: py.Str | null): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, graph_parents: py.Positional, name: py.Str | null): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, graph_parents: py.Positional, keywords?: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats' | 'parameters' | 'graph_parents'>): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, graph_parents: py.Positional, keywords?: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats' | 'parameters' | 'graph_parents'>): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats' | 'parameters'>): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats' | 'parameters'>): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.LastDict<string, py.RemoteArgument> | null): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, parameters: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats'>): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args'>): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, validate_args: py.Bool, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type' | 'validate_args'>): py.Promised<Distribution>
  new (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type'>): Distribution
  (dtype: py.DType, reparameterization_type: py.Of<'tensorflow.compat.v1.distributions.ReparameterizationType'>, keywords: py.Rest<Distribution$new, 'dtype' | 'reparameterization_type'>): py.Promised<Distribution>
  new (dtype: py.DType, keywords: py.Rest<Distribution$new, 'dtype'>): Distribution
  (dtype: py.DType, keywords: py.Rest<Distribution$new, 'dtype'>): py.Promised<Distribution>
  new (keywords: Distribution$new): Distribution
  (keywords: Distribution$new): py.Promised<Distribution>
  param_shapes(sample_shape: py.TensorLike | py.List<py.RemoteArgument>, name: py.Str): py.Remote
  param_shapes(sample_shape: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<Distribution$param_shapes, 'sample_shape'>): py.Remote
  param_shapes(keywords: Distribution$param_shapes): py.Remote
  param_shapes_dyn: py.RemoteFunction
  param_static_shapes(sample_shape: py.Shape | py.List<py.RemoteArgument>): py.Remote
  param_static_shapes(keywords: Distribution$param_static_shapes): py.Remote
  param_static_shapes_dyn: py.RemoteFunction
}

export interface Exponential extends Gamma {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Exponential': true } & Gamma[typeof py.kind]
}

export interface Exponential$new {
  rate: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Exponential'` */
  name?: py.Str | undefined
}

export interface Exponential$class extends py.Statics<Gamma$class> {
  new (rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): Exponential
  (rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<Exponential>
  new (rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Exponential$new, 'rate' | 'validate_args' | 'allow_nan_stats'>): Exponential
  (rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Exponential$new, 'rate' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Exponential>
  new (rate: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Exponential$new, 'rate' | 'validate_args'>): Exponential
  (rate: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Exponential$new, 'rate' | 'validate_args'>): py.Promised<Exponential>
  new (rate: py.TensorLike, keywords?: py.Rest<Exponential$new, 'rate'>): Exponential
  (rate: py.TensorLike, keywords?: py.Rest<Exponential$new, 'rate'>): py.Promised<Exponential>
  new (keywords: Exponential$new): Exponential
  (keywords: Exponential$new): py.Promised<Exponential>
}

export interface Gamma extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Gamma': true } & Distribution[typeof py.kind]
  readonly concentration: py.Remote
  readonly concentration_dyn: any
  readonly rate: py.Remote
  readonly rate_dyn: any
}

export interface Gamma$new {
  concentration: py.TensorLike
  rate: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Gamma'` */
  name?: py.Str | undefined
}

export interface Gamma$class extends py.Statics<Distribution$class> {
  new (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): Gamma
  (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<Gamma>
  new (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate' | 'validate_args' | 'allow_nan_stats'>): Gamma
  (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Gamma>
  new (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate' | 'validate_args'>): Gamma
  (concentration: py.TensorLike, rate: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate' | 'validate_args'>): py.Promised<Gamma>
  new (concentration: py.TensorLike, rate: py.TensorLike, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate'>): Gamma
  (concentration: py.TensorLike, rate: py.TensorLike, keywords?: py.Rest<Gamma$new, 'concentration' | 'rate'>): py.Promised<Gamma>
  new (concentration: py.TensorLike, keywords: py.Rest<Gamma$new, 'concentration'>): Gamma
  (concentration: py.TensorLike, keywords: py.Rest<Gamma$new, 'concentration'>): py.Promised<Gamma>
  new (keywords: Gamma$new): Gamma
  (keywords: Gamma$new): py.Promised<Gamma>
}

export interface Laplace extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Laplace': true } & Distribution[typeof py.kind]
  readonly loc: py.Remote
  readonly loc_dyn: any
  readonly scale: py.Remote
  readonly scale_dyn: any
}

export interface Laplace$new {
  loc: py.TensorLike
  scale: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Laplace'` */
  name?: py.Str | undefined
}

export interface Laplace$class extends py.Statics<Distribution$class> {
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): Laplace
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<Laplace>
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Laplace$new, 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): Laplace
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Laplace$new, 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Laplace>
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Laplace$new, 'loc' | 'scale' | 'validate_args'>): Laplace
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Laplace$new, 'loc' | 'scale' | 'validate_args'>): py.Promised<Laplace>
  new (loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<Laplace$new, 'loc' | 'scale'>): Laplace
  (loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<Laplace$new, 'loc' | 'scale'>): py.Promised<Laplace>
  new (loc: py.TensorLike, keywords: py.Rest<Laplace$new, 'loc'>): Laplace
  (loc: py.TensorLike, keywords: py.Rest<Laplace$new, 'loc'>): py.Promised<Laplace>
  new (keywords: Laplace$new): Laplace
  (keywords: Laplace$new): py.Promised<Laplace>
}

export interface Multinomial extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Multinomial': true } & Distribution[typeof py.kind]
  readonly logits: py.Remote
  readonly logits_dyn: any
  readonly probs: py.Remote
  readonly probs_dyn: any
  readonly total_count: py.Remote
  readonly total_count_dyn: any
}

export interface Multinomial$new {
  total_count: py.TensorLike
  logits?: py.TensorLike | null | undefined
  probs?: py.TensorLike | null | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Multinomial'` */
  name?: py.Str | undefined
}

export interface Multinomial$class extends py.Statics<Distribution$class> {
  new (total_count: py.TensorLike, logits: py.TensorLike | null, probs: py.TensorLike | null, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): Multinomial
  (total_count: py.TensorLike, logits: py.TensorLike | null, probs: py.TensorLike | null, validate_args: py.Bool, allow_nan_stats?: py.Bool, name?: py.Str): py.Promised<Multinomial>
  new (total_count: py.TensorLike, logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Multinomial$new, 'total_count' | 'logits' | 'probs'>): Multinomial
  (total_count: py.TensorLike, logits: py.TensorLike | null, probs: py.TensorLike | null, keywords?: py.Rest<Multinomial$new, 'total_count' | 'logits' | 'probs'>): py.Promised<Multinomial>
  new (total_count: py.TensorLike, logits: py.TensorLike | null, keywords?: py.Rest<Multinomial$new, 'total_count' | 'logits'>): Multinomial
  (total_count: py.TensorLike, logits: py.TensorLike | null, keywords?: py.Rest<Multinomial$new, 'total_count' | 'logits'>): py.Promised<Multinomial>
  new (total_count: py.TensorLike, keywords?: py.Rest<Multinomial$new, 'total_count'>): Multinomial
  (total_count: py.TensorLike, keywords?: py.Rest<Multinomial$new, 'total_count'>): py.Promised<Multinomial>
  new (keywords: Multinomial$new): Multinomial
  (keywords: Multinomial$new): py.Promised<Multinomial>
}

export interface Normal extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Normal': true } & Distribution[typeof py.kind]
  readonly loc: py.Remote
  readonly loc_dyn: any
  readonly scale: py.Remote
  readonly scale_dyn: any
}

export interface Normal$new {
  loc: py.TensorLike
  scale: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Normal'` */
  name?: py.Str | undefined
}

export interface Normal$class extends py.Statics<Distribution$class> {
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): Normal
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<Normal>
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Normal$new, 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): Normal
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<Normal$new, 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): py.Promised<Normal>
  new (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Normal$new, 'loc' | 'scale' | 'validate_args'>): Normal
  (loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Normal$new, 'loc' | 'scale' | 'validate_args'>): py.Promised<Normal>
  new (loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<Normal$new, 'loc' | 'scale'>): Normal
  (loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<Normal$new, 'loc' | 'scale'>): py.Promised<Normal>
  new (loc: py.TensorLike, keywords: py.Rest<Normal$new, 'loc'>): Normal
  (loc: py.TensorLike, keywords: py.Rest<Normal$new, 'loc'>): py.Promised<Normal>
  new (keywords: Normal$new): Normal
  (keywords: Normal$new): py.Promised<Normal>
}

export interface RegisterKL$__call__ {
  kl_fn: py.Callable
}

export interface RegisterKL extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.RegisterKL': true }
  (kl_fn: py.Callable): py.Remote
  (keywords: RegisterKL$__call__): py.Remote
}

export interface RegisterKL$new {
  dist_cls_a: py.RemoteArgument
  dist_cls_b: py.RemoteArgument
}

export interface RegisterKL$class extends py.PythonClass {
  new (dist_cls_a: py.Positional, dist_cls_b: py.Positional): RegisterKL
  (dist_cls_a: py.Positional, dist_cls_b: py.Positional): py.Promised<RegisterKL>
  new (dist_cls_a: py.Positional, keywords: py.Rest<RegisterKL$new, 'dist_cls_a'>): RegisterKL
  (dist_cls_a: py.Positional, keywords: py.Rest<RegisterKL$new, 'dist_cls_a'>): py.Promised<RegisterKL>
  new (keywords: RegisterKL$new): RegisterKL
  (keywords: RegisterKL$new): py.Promised<RegisterKL>
}

export interface ReparameterizationType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.ReparameterizationType': true }
}

export interface ReparameterizationType$new {
  rep_type: py.RemoteArgument
}

export interface ReparameterizationType$class extends py.PythonClass {
  new (rep_type: py.Positional): ReparameterizationType
  (rep_type: py.Positional): py.Promised<ReparameterizationType>
  new (keywords: ReparameterizationType$new): ReparameterizationType
  (keywords: ReparameterizationType$new): py.Promised<ReparameterizationType>
}

export interface StudentT extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.StudentT': true } & Distribution[typeof py.kind]
  readonly df: py.Remote
  readonly df_dyn: any
  readonly loc: py.Remote
  readonly loc_dyn: any
  readonly scale: py.Remote
  readonly scale_dyn: any
}

export interface StudentT$new {
  df: py.TensorLike
  loc: py.TensorLike
  scale: py.TensorLike
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'StudentT'` */
  name?: py.Str | undefined
}

export interface StudentT$class extends py.Statics<Distribution$class> {
  new (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): StudentT
  (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name: py.Str): py.Promised<StudentT>
  new (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): StudentT
  (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale' | 'validate_args' | 'allow_nan_stats'>): py.Promised<StudentT>
  new (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale' | 'validate_args'>): StudentT
  (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale' | 'validate_args'>): py.Promised<StudentT>
  new (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale'>): StudentT
  (df: py.TensorLike, loc: py.TensorLike, scale: py.TensorLike, keywords?: py.Rest<StudentT$new, 'df' | 'loc' | 'scale'>): py.Promised<StudentT>
  new (df: py.TensorLike, loc: py.TensorLike, keywords: py.Rest<StudentT$new, 'df' | 'loc'>): StudentT
  (df: py.TensorLike, loc: py.TensorLike, keywords: py.Rest<StudentT$new, 'df' | 'loc'>): py.Promised<StudentT>
  new (df: py.TensorLike, keywords: py.Rest<StudentT$new, 'df'>): StudentT
  (df: py.TensorLike, keywords: py.Rest<StudentT$new, 'df'>): py.Promised<StudentT>
  new (keywords: StudentT$new): StudentT
  (keywords: StudentT$new): py.Promised<StudentT>
}

export interface Uniform$range {
  /** Default: `'range'` */
  name?: py.Str | undefined
}

export interface Uniform extends Distribution {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.distributions.Uniform': true } & Distribution[typeof py.kind]
  readonly high: py.Remote
  readonly high_dyn: any
  readonly low: py.Remote
  readonly low_dyn: any
  range(name: py.Str): py.Remote
  range(keywords?: Uniform$range): py.Remote
  range_dyn: py.RemoteFunction
}

export interface Uniform$new {
  /** Default: `0.0` */
  low?: py.TensorLike | undefined
  /** Default: `1.0` */
  high?: py.TensorLike | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  /** Default: `'Uniform'` */
  name?: py.Str | undefined
}

export interface Uniform$class extends py.Statics<Distribution$class> {
  new (low: py.TensorLike, high: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name?: py.Str): Uniform
  (low: py.TensorLike, high: py.TensorLike, validate_args: py.Bool, allow_nan_stats: py.Bool, name?: py.Str): py.Promised<Uniform>
  new (low: py.TensorLike, high: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Uniform$new, 'low' | 'high' | 'validate_args'>): Uniform
  (low: py.TensorLike, high: py.TensorLike, validate_args: py.Bool, keywords?: py.Rest<Uniform$new, 'low' | 'high' | 'validate_args'>): py.Promised<Uniform>
  new (low: py.TensorLike, high: py.TensorLike, keywords?: py.Rest<Uniform$new, 'low' | 'high'>): Uniform
  (low: py.TensorLike, high: py.TensorLike, keywords?: py.Rest<Uniform$new, 'low' | 'high'>): py.Promised<Uniform>
  new (low: py.TensorLike, keywords?: py.Rest<Uniform$new, 'low'>): Uniform
  (low: py.TensorLike, keywords?: py.Rest<Uniform$new, 'low'>): py.Promised<Uniform>
  new (keywords?: Uniform$new): Uniform
  (keywords?: Uniform$new): py.Promised<Uniform>
}

export interface kl_divergence$ {
  distribution_a: py.RemoteArgument
  distribution_b: py.RemoteArgument
  /** Default: `True` */
  allow_nan_stats?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Bernoulli: Bernoulli$class
  readonly Beta: Beta$class
  readonly Categorical: Categorical$class
  readonly Dirichlet: Dirichlet$class
  readonly DirichletMultinomial: DirichletMultinomial$class
  readonly Distribution: Distribution$class
  readonly Exponential: Exponential$class
  readonly FULLY_REPARAMETERIZED: py.Promised<ReparameterizationType>
  readonly FULLY_REPARAMETERIZED_dyn: any
  readonly Gamma: Gamma$class
  readonly Laplace: Laplace$class
  readonly Multinomial: Multinomial$class
  readonly NOT_REPARAMETERIZED: py.Promised<ReparameterizationType>
  readonly NOT_REPARAMETERIZED_dyn: any
  readonly Normal: Normal$class
  readonly RegisterKL: RegisterKL$class
  readonly ReparameterizationType: ReparameterizationType$class
  readonly StudentT: StudentT$class
  readonly Uniform: Uniform$class
  kl_divergence(distribution_a: py.Positional, distribution_b: py.Positional, allow_nan_stats: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  kl_divergence(distribution_a: py.Positional, distribution_b: py.Positional, allow_nan_stats: py.Bool, keywords?: py.Rest<kl_divergence$, 'distribution_a' | 'distribution_b' | 'allow_nan_stats'>): py.Promised<tensorflow.Tensor>
  kl_divergence(distribution_a: py.Positional, distribution_b: py.Positional, keywords?: py.Rest<kl_divergence$, 'distribution_a' | 'distribution_b'>): py.Promised<tensorflow.Tensor>
  kl_divergence(distribution_a: py.Positional, keywords: py.Rest<kl_divergence$, 'distribution_a'>): py.Promised<tensorflow.Tensor>
  kl_divergence(keywords: kl_divergence$): py.Promised<tensorflow.Tensor>
  kl_divergence_dyn: py.RemoteFunction
}
