// numpy.random of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface BitGenerator$random_raw {
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `True` */
  output?: py.Bool | undefined
}

export interface BitGenerator$spawn {
  n_children: py.Int
}

export interface BitGenerator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.random.BitGenerator': true }
  readonly capsule: py.Remote
  readonly capsule_dyn: any
  readonly cffi: py.Remote
  readonly cffi_dyn: any
  readonly ctypes: py.Remote
  readonly ctypes_dyn: any
  readonly lock: py.Remote
  readonly lock_dyn: any
  random_raw(size: py.Int | py.List<py.Int> | null, output: py.Bool): py.Remote
  random_raw(size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<BitGenerator$random_raw, 'size'>): py.Remote
  random_raw(keywords?: BitGenerator$random_raw): py.Remote
  random_raw_dyn: py.RemoteFunction
  readonly seed_seq: py.Remote
  readonly seed_seq_dyn: any
  spawn(n_children: py.Int): py.Remote
  spawn(keywords: BitGenerator$spawn): py.Remote
  spawn_dyn: py.RemoteFunction
  readonly state: py.Remote
  readonly state_dyn: any
}

export interface BitGenerator$new {
  seed?: py.RemoteArgument | undefined
}

export interface BitGenerator$class extends py.PythonClass {
  new (seed: py.Positional): BitGenerator
  (seed: py.Positional): py.Promised<BitGenerator>
  new (keywords?: BitGenerator$new): BitGenerator
  (keywords?: BitGenerator$new): py.Promised<BitGenerator>
}

export interface Generator$beta {
  a: py.Float | py.ArrayLike
  b: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$binomial {
  n: py.Int | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$bytes {
  length: py.Int
}

export interface Generator$chisquare {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$choice {
  a: py.ArrayLike | py.Int
  size?: py.Shape | null | undefined
  /** Default: `True` */
  replace?: py.Bool | undefined
  p?: py.ArrayLike | null | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
}

export interface Generator$dirichlet {
  alpha: py.Items<py.Float>
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$exponential {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$f {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$gamma {
  shape: py.Float | py.ArrayLike
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$geometric {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$gumbel {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$hypergeometric {
  ngood: py.Int | py.ArrayLike
  nbad: py.Int | py.ArrayLike
  nsample: py.Int | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$integers {
  low: py.Int | py.ArrayLike
  high?: py.Int | py.ArrayLike | null | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `False` */
  endpoint?: py.Bool | undefined
}

export interface Generator$laplace {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$logistic {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$lognormal {
  /** Default: `0.0` */
  mean?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  sigma?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$logseries {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$multinomial {
  n: py.Int | py.ArrayLike
  pvals: py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$multivariate_hypergeometric {
  colors: py.Items<py.Int>
  nsample: py.Int
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'marginals'` */
  method?: py.Str | undefined
}

export interface Generator$multivariate_normal {
  mean: py.ArrayLike
  cov: py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'warn'` */
  check_valid?: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `1e-08` */
  tol?: py.Float | undefined
  /** Default: `'svd'` */
  method?: 'svd' | 'eigh' | 'cholesky' | py.RemotePromise<string> | undefined
}

export interface Generator$negative_binomial {
  n: py.Float | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$noncentral_chisquare {
  df: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$noncentral_f {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$normal {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$pareto {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$permutation {
  x: py.Int | py.ArrayLike
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface Generator$permuted {
  x: py.ArrayLike
  axis?: py.Int | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface Generator$poisson {
  /** Default: `1.0` */
  lam?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$power {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$random {
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  out?: py.ArrayLike | null | undefined
}

export interface Generator$rayleigh {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$shuffle {
  x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface Generator$spawn {
  n_children: py.Int
}

export interface Generator$standard_cauchy {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$standard_exponential {
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  /** Default: `'zig'` */
  method?: py.Str | undefined
  out?: py.ArrayLike | null | undefined
}

export interface Generator$standard_gamma {
  shape: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  out?: py.ArrayLike | null | undefined
}

export interface Generator$standard_normal {
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
  out?: py.ArrayLike | null | undefined
}

export interface Generator$standard_t {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$triangular {
  left: py.Float | py.ArrayLike
  mode: py.Float | py.ArrayLike
  right: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$uniform {
  /** Default: `0.0` */
  low?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  high?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$vonmises {
  mu: py.Float | py.ArrayLike
  kappa: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$wald {
  mean: py.Float | py.ArrayLike
  scale: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$weibull {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator$zipf {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface Generator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.random.Generator': true }
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$beta, 'a' | 'b'>): py.Remote
  beta(a: py.Float | py.ArrayLike, keywords: py.Rest<Generator$beta, 'a'>): py.Remote
  beta(keywords: Generator$beta): py.Remote
  beta_dyn: py.RemoteFunction
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$binomial, 'n' | 'p'>): py.Remote
  binomial(n: py.Int | py.ArrayLike, keywords: py.Rest<Generator$binomial, 'n'>): py.Remote
  binomial(keywords: Generator$binomial): py.Remote
  binomial_dyn: py.RemoteFunction
  readonly bit_generator: py.Remote
  readonly bit_generator_dyn: any
  bytes(length: py.Int): py.Remote<Uint8Array>
  bytes(keywords: Generator$bytes): py.Remote<Uint8Array>
  bytes_dyn: py.RemoteFunction
  chisquare(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  chisquare(df: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$chisquare, 'df'>): py.Remote
  chisquare(keywords: Generator$chisquare): py.Remote
  chisquare_dyn: py.RemoteFunction
  choice(a: py.ArrayLike | py.Int, size: py.Shape | null, replace: py.Bool, p: py.ArrayLike | null, axis?: py.Int, shuffle?: py.Bool): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Shape | null, replace: py.Bool, keywords?: py.Rest<Generator$choice, 'a' | 'size' | 'replace'>): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Shape | null, keywords?: py.Rest<Generator$choice, 'a' | 'size'>): py.Remote
  choice(a: py.ArrayLike | py.Int, keywords?: py.Rest<Generator$choice, 'a'>): py.Remote
  choice(keywords: Generator$choice): py.Remote
  choice_dyn: py.RemoteFunction
  dirichlet(alpha: py.Items<py.Float>, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  dirichlet(alpha: py.Items<py.Float>, keywords?: py.Rest<Generator$dirichlet, 'alpha'>): py.Remote<py.NDArray>
  dirichlet(keywords: Generator$dirichlet): py.Remote<py.NDArray>
  dirichlet_dyn: py.RemoteFunction
  exponential(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  exponential(scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$exponential, 'scale'>): py.Remote
  exponential(keywords?: Generator$exponential): py.Remote
  exponential_dyn: py.RemoteFunction
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$f, 'dfnum' | 'dfden'>): py.Remote
  f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<Generator$f, 'dfnum'>): py.Remote
  f(keywords: Generator$f): py.Remote
  f_dyn: py.RemoteFunction
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$gamma, 'shape' | 'scale'>): py.Remote
  gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$gamma, 'shape'>): py.Remote
  gamma(keywords: Generator$gamma): py.Remote
  gamma_dyn: py.RemoteFunction
  geometric(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  geometric(p: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$geometric, 'p'>): py.Remote
  geometric(keywords: Generator$geometric): py.Remote
  geometric_dyn: py.RemoteFunction
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$gumbel, 'loc' | 'scale'>): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$gumbel, 'loc'>): py.Remote
  gumbel(keywords?: Generator$gumbel): py.Remote
  gumbel_dyn: py.RemoteFunction
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, keywords?: py.Rest<Generator$hypergeometric, 'ngood' | 'nbad' | 'nsample'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, keywords: py.Rest<Generator$hypergeometric, 'ngood' | 'nbad'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, keywords: py.Rest<Generator$hypergeometric, 'ngood'>): py.Remote
  hypergeometric(keywords: Generator$hypergeometric): py.Remote
  hypergeometric_dyn: py.RemoteFunction
  integers(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, endpoint?: py.Bool): py.Remote<number | py.NDArray>
  integers(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$integers, 'low' | 'high' | 'size'>): py.Remote<number | py.NDArray>
  integers(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, keywords?: py.Rest<Generator$integers, 'low' | 'high'>): py.Remote<number | py.NDArray>
  integers(low: py.Int | py.ArrayLike, keywords?: py.Rest<Generator$integers, 'low'>): py.Remote<number | py.NDArray>
  integers(keywords: Generator$integers): py.Remote<number | py.NDArray>
  integers_dyn: py.RemoteFunction
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$laplace, 'loc' | 'scale'>): py.Remote
  laplace(loc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$laplace, 'loc'>): py.Remote
  laplace(keywords?: Generator$laplace): py.Remote
  laplace_dyn: py.RemoteFunction
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$logistic, 'loc' | 'scale'>): py.Remote
  logistic(loc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$logistic, 'loc'>): py.Remote
  logistic(keywords?: Generator$logistic): py.Remote
  logistic_dyn: py.RemoteFunction
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$lognormal, 'mean' | 'sigma'>): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$lognormal, 'mean'>): py.Remote
  lognormal(keywords?: Generator$lognormal): py.Remote
  lognormal_dyn: py.RemoteFunction
  logseries(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logseries(p: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$logseries, 'p'>): py.Remote
  logseries(keywords: Generator$logseries): py.Remote
  logseries_dyn: py.RemoteFunction
  multinomial(n: py.Int | py.ArrayLike, pvals: py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  multinomial(n: py.Int | py.ArrayLike, pvals: py.ArrayLike, keywords?: py.Rest<Generator$multinomial, 'n' | 'pvals'>): py.Remote<py.NDArray>
  multinomial(n: py.Int | py.ArrayLike, keywords: py.Rest<Generator$multinomial, 'n'>): py.Remote<py.NDArray>
  multinomial(keywords: Generator$multinomial): py.Remote<py.NDArray>
  multinomial_dyn: py.RemoteFunction
  multivariate_hypergeometric(colors: py.Items<py.Int>, nsample: py.Int, size: py.Int | py.List<py.Int> | null, method: py.Str): py.Remote<py.NDArray>
  multivariate_hypergeometric(colors: py.Items<py.Int>, nsample: py.Int, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$multivariate_hypergeometric, 'colors' | 'nsample' | 'size'>): py.Remote<py.NDArray>
  multivariate_hypergeometric(colors: py.Items<py.Int>, nsample: py.Int, keywords?: py.Rest<Generator$multivariate_hypergeometric, 'colors' | 'nsample'>): py.Remote<py.NDArray>
  multivariate_hypergeometric(colors: py.Items<py.Int>, keywords: py.Rest<Generator$multivariate_hypergeometric, 'colors'>): py.Remote<py.NDArray>
  multivariate_hypergeometric(keywords: Generator$multivariate_hypergeometric): py.Remote<py.NDArray>
  multivariate_hypergeometric_dyn: py.RemoteFunction
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, tol: py.Float, keywords?: py.Rest<Generator$multivariate_normal, 'mean' | 'cov' | 'size' | 'check_valid' | 'tol'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<Generator$multivariate_normal, 'mean' | 'cov' | 'size' | 'check_valid'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$multivariate_normal, 'mean' | 'cov' | 'size'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, keywords?: py.Rest<Generator$multivariate_normal, 'mean' | 'cov'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, keywords: py.Rest<Generator$multivariate_normal, 'mean'>): py.Remote<py.NDArray>
  multivariate_normal(keywords: Generator$multivariate_normal): py.Remote<py.NDArray>
  multivariate_normal_dyn: py.RemoteFunction
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$negative_binomial, 'n' | 'p'>): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, keywords: py.Rest<Generator$negative_binomial, 'n'>): py.Remote
  negative_binomial(keywords: Generator$negative_binomial): py.Remote
  negative_binomial_dyn: py.RemoteFunction
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$noncentral_chisquare, 'df' | 'nonc'>): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, keywords: py.Rest<Generator$noncentral_chisquare, 'df'>): py.Remote
  noncentral_chisquare(keywords: Generator$noncentral_chisquare): py.Remote
  noncentral_chisquare_dyn: py.RemoteFunction
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$noncentral_f, 'dfnum' | 'dfden' | 'nonc'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords: py.Rest<Generator$noncentral_f, 'dfnum' | 'dfden'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<Generator$noncentral_f, 'dfnum'>): py.Remote
  noncentral_f(keywords: Generator$noncentral_f): py.Remote
  noncentral_f_dyn: py.RemoteFunction
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$normal, 'loc' | 'scale'>): py.Remote
  normal(loc: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$normal, 'loc'>): py.Remote
  normal(keywords?: Generator$normal): py.Remote
  normal_dyn: py.RemoteFunction
  pareto(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  pareto(a: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$pareto, 'a'>): py.Remote
  pareto(keywords: Generator$pareto): py.Remote
  pareto_dyn: py.RemoteFunction
  permutation(x: py.Int | py.ArrayLike, axis: py.Int): py.Remote<py.NDArray>
  permutation(x: py.Int | py.ArrayLike, keywords?: py.Rest<Generator$permutation, 'x'>): py.Remote<py.NDArray>
  permutation(keywords: Generator$permutation): py.Remote<py.NDArray>
  permutation_dyn: py.RemoteFunction
  permuted(x: py.ArrayLike, keywords?: py.Rest<Generator$permuted, 'x'>): py.Remote<py.NDArray>
  permuted(keywords: Generator$permuted): py.Remote<py.NDArray>
  permuted_dyn: py.RemoteFunction
  poisson(lam: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  poisson(lam: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$poisson, 'lam'>): py.Remote
  poisson(keywords?: Generator$poisson): py.Remote
  poisson_dyn: py.RemoteFunction
  power(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  power(a: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$power, 'a'>): py.Remote
  power(keywords: Generator$power): py.Remote
  power_dyn: py.RemoteFunction
  random(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, out: py.ArrayLike | null): py.Remote<number | py.NDArray>
  random(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<Generator$random, 'size' | 'dtype'>): py.Remote<number | py.NDArray>
  random(size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$random, 'size'>): py.Remote<number | py.NDArray>
  random(keywords?: Generator$random): py.Remote<number | py.NDArray>
  random_dyn: py.RemoteFunction
  rayleigh(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  rayleigh(scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$rayleigh, 'scale'>): py.Remote
  rayleigh(keywords?: Generator$rayleigh): py.Remote
  rayleigh_dyn: py.RemoteFunction
  shuffle(x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>, axis: py.Int): py.Remote<null>
  shuffle(x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>, keywords?: py.Rest<Generator$shuffle, 'x'>): py.Remote<null>
  shuffle(keywords: Generator$shuffle): py.Remote<null>
  shuffle_dyn: py.RemoteFunction
  spawn(n_children: py.Int): py.Remote
  spawn(keywords: Generator$spawn): py.Remote
  spawn_dyn: py.RemoteFunction
  standard_cauchy(size: py.Int | py.List<py.Int> | null): py.Remote
  standard_cauchy(keywords?: Generator$standard_cauchy): py.Remote
  standard_cauchy_dyn: py.RemoteFunction
  standard_exponential(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, method: py.Str, out: py.ArrayLike | null): py.Remote<number | py.NDArray>
  standard_exponential(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, method: py.Str, keywords?: py.Rest<Generator$standard_exponential, 'size' | 'dtype' | 'method'>): py.Remote<number | py.NDArray>
  standard_exponential(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<Generator$standard_exponential, 'size' | 'dtype'>): py.Remote<number | py.NDArray>
  standard_exponential(size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$standard_exponential, 'size'>): py.Remote<number | py.NDArray>
  standard_exponential(keywords?: Generator$standard_exponential): py.Remote<number | py.NDArray>
  standard_exponential_dyn: py.RemoteFunction
  standard_gamma(shape: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, out: py.ArrayLike | null): py.Remote
  standard_gamma(shape: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<Generator$standard_gamma, 'shape' | 'size' | 'dtype'>): py.Remote
  standard_gamma(shape: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$standard_gamma, 'shape' | 'size'>): py.Remote
  standard_gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$standard_gamma, 'shape'>): py.Remote
  standard_gamma(keywords: Generator$standard_gamma): py.Remote
  standard_gamma_dyn: py.RemoteFunction
  standard_normal(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, out: py.ArrayLike | null): py.Remote<number | py.NDArray>
  standard_normal(size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType, keywords?: py.Rest<Generator$standard_normal, 'size' | 'dtype'>): py.Remote<number | py.NDArray>
  standard_normal(size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Generator$standard_normal, 'size'>): py.Remote<number | py.NDArray>
  standard_normal(keywords?: Generator$standard_normal): py.Remote<number | py.NDArray>
  standard_normal_dyn: py.RemoteFunction
  standard_t(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  standard_t(df: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$standard_t, 'df'>): py.Remote
  standard_t(keywords: Generator$standard_t): py.Remote
  standard_t_dyn: py.RemoteFunction
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$triangular, 'left' | 'mode' | 'right'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, keywords: py.Rest<Generator$triangular, 'left' | 'mode'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, keywords: py.Rest<Generator$triangular, 'left'>): py.Remote
  triangular(keywords: Generator$triangular): py.Remote
  triangular_dyn: py.RemoteFunction
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$uniform, 'low' | 'high'>): py.Remote
  uniform(low: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$uniform, 'low'>): py.Remote
  uniform(keywords?: Generator$uniform): py.Remote
  uniform_dyn: py.RemoteFunction
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$vonmises, 'mu' | 'kappa'>): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, keywords: py.Rest<Generator$vonmises, 'mu'>): py.Remote
  vonmises(keywords: Generator$vonmises): py.Remote
  vonmises_dyn: py.RemoteFunction
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$wald, 'mean' | 'scale'>): py.Remote
  wald(mean: py.Float | py.ArrayLike, keywords: py.Rest<Generator$wald, 'mean'>): py.Remote
  wald(keywords: Generator$wald): py.Remote
  wald_dyn: py.RemoteFunction
  weibull(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  weibull(a: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$weibull, 'a'>): py.Remote
  weibull(keywords: Generator$weibull): py.Remote
  weibull_dyn: py.RemoteFunction
  zipf(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  zipf(a: py.Float | py.ArrayLike, keywords?: py.Rest<Generator$zipf, 'a'>): py.Remote
  zipf(keywords: Generator$zipf): py.Remote
  zipf_dyn: py.RemoteFunction
}

export interface Generator$new {
  bit_generator: py.Of<'numpy.random.BitGenerator'>
}

export interface Generator$class extends py.PythonClass {
  new (bit_generator: py.Of<'numpy.random.BitGenerator'>): Generator
  (bit_generator: py.Of<'numpy.random.BitGenerator'>): py.Promised<Generator>
  new (keywords: Generator$new): Generator
  (keywords: Generator$new): py.Promised<Generator>
}

export interface MT19937$jumped {
  /** Default: `1` */
  jumps?: py.Int | undefined
}

export interface MT19937 extends BitGenerator {
  readonly [py.kind]: { readonly 'numpy.random.MT19937': true } & BitGenerator[typeof py.kind]
  jumped(jumps: py.Int): py.Promised<MT19937>
  jumped(keywords?: MT19937$jumped): py.Promised<MT19937>
  jumped_dyn: py.RemoteFunction
}

export interface MT19937$new {
  seed?: py.RemoteArgument | undefined
}

export interface MT19937$class extends py.Statics<BitGenerator$class> {
  new (seed: py.Positional): MT19937
  (seed: py.Positional): py.Promised<MT19937>
  new (keywords?: MT19937$new): MT19937
  (keywords?: MT19937$new): py.Promised<MT19937>
}

export interface PCG64$advance {
  delta: py.Int
}

export interface PCG64$jumped {
  /** Default: `1` */
  jumps?: py.Int | undefined
}

export interface PCG64 extends BitGenerator {
  readonly [py.kind]: { readonly 'numpy.random.PCG64': true } & BitGenerator[typeof py.kind]
  advance(delta: py.Int): py.Promised<PCG64>
  advance(keywords: PCG64$advance): py.Promised<PCG64>
  advance_dyn: py.RemoteFunction
  jumped(jumps: py.Int): py.Promised<PCG64>
  jumped(keywords?: PCG64$jumped): py.Promised<PCG64>
  jumped_dyn: py.RemoteFunction
}

export interface PCG64$new {
  seed?: py.RemoteArgument | undefined
}

export interface PCG64$class extends py.Statics<BitGenerator$class> {
  new (seed: py.Positional): PCG64
  (seed: py.Positional): py.Promised<PCG64>
  new (keywords?: PCG64$new): PCG64
  (keywords?: PCG64$new): py.Promised<PCG64>
}

export interface PCG64DXSM$advance {
  delta: py.Int
}

export interface PCG64DXSM$jumped {
  /** Default: `1` */
  jumps?: py.Int | undefined
}

export interface PCG64DXSM extends BitGenerator {
  readonly [py.kind]: { readonly 'numpy.random.PCG64DXSM': true } & BitGenerator[typeof py.kind]
  advance(delta: py.Int): py.Promised<PCG64DXSM>
  advance(keywords: PCG64DXSM$advance): py.Promised<PCG64DXSM>
  advance_dyn: py.RemoteFunction
  jumped(jumps: py.Int): py.Promised<PCG64DXSM>
  jumped(keywords?: PCG64DXSM$jumped): py.Promised<PCG64DXSM>
  jumped_dyn: py.RemoteFunction
}

export interface PCG64DXSM$new {
  seed?: py.RemoteArgument | undefined
}

export interface PCG64DXSM$class extends py.Statics<BitGenerator$class> {
  new (seed: py.Positional): PCG64DXSM
  (seed: py.Positional): py.Promised<PCG64DXSM>
  new (keywords?: PCG64DXSM$new): PCG64DXSM
  (keywords?: PCG64DXSM$new): py.Promised<PCG64DXSM>
}

export interface Philox$advance {
  delta: py.Int
}

export interface Philox$jumped {
  /** Default: `1` */
  jumps?: py.Int | undefined
}

export interface Philox extends BitGenerator {
  readonly [py.kind]: { readonly 'numpy.random.Philox': true } & BitGenerator[typeof py.kind]
  advance(delta: py.Int): py.Promised<Philox>
  advance(keywords: Philox$advance): py.Promised<Philox>
  advance_dyn: py.RemoteFunction
  jumped(jumps: py.Int): py.Promised<Philox>
  jumped(keywords?: Philox$jumped): py.Promised<Philox>
  jumped_dyn: py.RemoteFunction
}

export interface Philox$new {
  seed?: py.RemoteArgument | undefined
  counter?: py.Int | py.ArrayLike | null | undefined
  key?: py.Int | py.ArrayLike | null | undefined
}

export interface Philox$class extends py.Statics<BitGenerator$class> {
  new (seed: py.Positional, counter: py.Int | py.ArrayLike | null, key: py.Int | py.ArrayLike | null): Philox
  (seed: py.Positional, counter: py.Int | py.ArrayLike | null, key: py.Int | py.ArrayLike | null): py.Promised<Philox>
  new (seed: py.Positional, counter: py.Int | py.ArrayLike | null, keywords?: py.Rest<Philox$new, 'seed' | 'counter'>): Philox
  (seed: py.Positional, counter: py.Int | py.ArrayLike | null, keywords?: py.Rest<Philox$new, 'seed' | 'counter'>): py.Promised<Philox>
  new (seed: py.Positional, keywords?: py.Rest<Philox$new, 'seed'>): Philox
  (seed: py.Positional, keywords?: py.Rest<Philox$new, 'seed'>): py.Promised<Philox>
  new (keywords?: Philox$new): Philox
  (keywords?: Philox$new): py.Promised<Philox>
}

export interface RandomState$beta {
  a: py.Float | py.ArrayLike
  b: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$binomial {
  n: py.Int | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$bytes {
  length: py.Int
}

export interface RandomState$chisquare {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$choice {
  a: py.ArrayLike | py.Int
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `True` */
  replace?: py.Bool | undefined
  p?: py.ArrayLike | null | undefined
}

export interface RandomState$dirichlet {
  alpha: py.Items<py.Float>
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$exponential {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$f {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$gamma {
  shape: py.Float | py.ArrayLike
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$geometric {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$get_state {
  /** Default: `True` */
  legacy?: py.Bool | undefined
}

export interface RandomState$gumbel {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$hypergeometric {
  ngood: py.Int | py.ArrayLike
  nbad: py.Int | py.ArrayLike
  nsample: py.Int | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$laplace {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$logistic {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$lognormal {
  /** Default: `0.0` */
  mean?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  sigma?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$logseries {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$multinomial {
  n: py.Int
  pvals: py.Items<py.Float>
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$multivariate_normal {
  mean: py.ArrayLike
  cov: py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'warn'` */
  check_valid?: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `1e-08` */
  tol?: py.Float | undefined
}

export interface RandomState$negative_binomial {
  n: py.Float | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$noncentral_chisquare {
  df: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$noncentral_f {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$normal {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$pareto {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$permutation {
  x: py.Int | py.ArrayLike
}

export interface RandomState$poisson {
  /** Default: `1.0` */
  lam?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$power {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$randint {
  low: py.Int | py.ArrayLike
  high?: py.Int | py.ArrayLike | null | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
}

export interface RandomState$random {
  size?: py.RemoteArgument | undefined
}

export interface RandomState$random_integers {
  low: py.Int
  high?: py.Int | null | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$random_sample {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$rayleigh {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$seed {
  seed?: py.RemoteArgument | undefined
}

export interface RandomState$set_state {
  state: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
}

export interface RandomState$shuffle {
  x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>
}

export interface RandomState$standard_cauchy {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$standard_exponential {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$standard_gamma {
  shape: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$standard_normal {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$standard_t {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$tomaxint {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$triangular {
  left: py.Float | py.ArrayLike
  mode: py.Float | py.ArrayLike
  right: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$uniform {
  /** Default: `0.0` */
  low?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  high?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$vonmises {
  mu: py.Float | py.ArrayLike
  kappa: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$wald {
  mean: py.Float | py.ArrayLike
  scale: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$weibull {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState$zipf {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface RandomState extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.random.RandomState': true }
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$beta, 'a' | 'b'>): py.Remote
  beta(a: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$beta, 'a'>): py.Remote
  beta(keywords: RandomState$beta): py.Remote
  beta_dyn: py.RemoteFunction
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$binomial, 'n' | 'p'>): py.Remote
  binomial(n: py.Int | py.ArrayLike, keywords: py.Rest<RandomState$binomial, 'n'>): py.Remote
  binomial(keywords: RandomState$binomial): py.Remote
  binomial_dyn: py.RemoteFunction
  bytes(length: py.Int): py.Remote<Uint8Array>
  bytes(keywords: RandomState$bytes): py.Remote<Uint8Array>
  bytes_dyn: py.RemoteFunction
  chisquare(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  chisquare(df: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$chisquare, 'df'>): py.Remote
  chisquare(keywords: RandomState$chisquare): py.Remote
  chisquare_dyn: py.RemoteFunction
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, replace: py.Bool, p: py.ArrayLike | null): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, replace: py.Bool, keywords?: py.Rest<RandomState$choice, 'a' | 'size' | 'replace'>): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<RandomState$choice, 'a' | 'size'>): py.Remote
  choice(a: py.ArrayLike | py.Int, keywords?: py.Rest<RandomState$choice, 'a'>): py.Remote
  choice(keywords: RandomState$choice): py.Remote
  choice_dyn: py.RemoteFunction
  dirichlet(alpha: py.Items<py.Float>, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  dirichlet(alpha: py.Items<py.Float>, keywords?: py.Rest<RandomState$dirichlet, 'alpha'>): py.Remote<py.NDArray>
  dirichlet(keywords: RandomState$dirichlet): py.Remote<py.NDArray>
  dirichlet_dyn: py.RemoteFunction
  exponential(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  exponential(scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$exponential, 'scale'>): py.Remote
  exponential(keywords?: RandomState$exponential): py.Remote
  exponential_dyn: py.RemoteFunction
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$f, 'dfnum' | 'dfden'>): py.Remote
  f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$f, 'dfnum'>): py.Remote
  f(keywords: RandomState$f): py.Remote
  f_dyn: py.RemoteFunction
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$gamma, 'shape' | 'scale'>): py.Remote
  gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$gamma, 'shape'>): py.Remote
  gamma(keywords: RandomState$gamma): py.Remote
  gamma_dyn: py.RemoteFunction
  geometric(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  geometric(p: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$geometric, 'p'>): py.Remote
  geometric(keywords: RandomState$geometric): py.Remote
  geometric_dyn: py.RemoteFunction
  get_state(legacy: py.Bool): py.Remote<any[] | any>
  get_state(keywords?: RandomState$get_state): py.Remote<any[] | any>
  get_state_dyn: py.RemoteFunction
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$gumbel, 'loc' | 'scale'>): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$gumbel, 'loc'>): py.Remote
  gumbel(keywords?: RandomState$gumbel): py.Remote
  gumbel_dyn: py.RemoteFunction
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, keywords?: py.Rest<RandomState$hypergeometric, 'ngood' | 'nbad' | 'nsample'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, keywords: py.Rest<RandomState$hypergeometric, 'ngood' | 'nbad'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, keywords: py.Rest<RandomState$hypergeometric, 'ngood'>): py.Remote
  hypergeometric(keywords: RandomState$hypergeometric): py.Remote
  hypergeometric_dyn: py.RemoteFunction
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$laplace, 'loc' | 'scale'>): py.Remote
  laplace(loc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$laplace, 'loc'>): py.Remote
  laplace(keywords?: RandomState$laplace): py.Remote
  laplace_dyn: py.RemoteFunction
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$logistic, 'loc' | 'scale'>): py.Remote
  logistic(loc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$logistic, 'loc'>): py.Remote
  logistic(keywords?: RandomState$logistic): py.Remote
  logistic_dyn: py.RemoteFunction
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$lognormal, 'mean' | 'sigma'>): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$lognormal, 'mean'>): py.Remote
  lognormal(keywords?: RandomState$lognormal): py.Remote
  lognormal_dyn: py.RemoteFunction
  logseries(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logseries(p: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$logseries, 'p'>): py.Remote
  logseries(keywords: RandomState$logseries): py.Remote
  logseries_dyn: py.RemoteFunction
  multinomial(n: py.Int, pvals: py.Items<py.Float>, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  multinomial(n: py.Int, pvals: py.Items<py.Float>, keywords?: py.Rest<RandomState$multinomial, 'n' | 'pvals'>): py.Remote<py.NDArray>
  multinomial(n: py.Int, keywords: py.Rest<RandomState$multinomial, 'n'>): py.Remote<py.NDArray>
  multinomial(keywords: RandomState$multinomial): py.Remote<py.NDArray>
  multinomial_dyn: py.RemoteFunction
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, tol: py.Float): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<RandomState$multivariate_normal, 'mean' | 'cov' | 'size' | 'check_valid'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<RandomState$multivariate_normal, 'mean' | 'cov' | 'size'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, keywords?: py.Rest<RandomState$multivariate_normal, 'mean' | 'cov'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, keywords: py.Rest<RandomState$multivariate_normal, 'mean'>): py.Remote<py.NDArray>
  multivariate_normal(keywords: RandomState$multivariate_normal): py.Remote<py.NDArray>
  multivariate_normal_dyn: py.RemoteFunction
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$negative_binomial, 'n' | 'p'>): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$negative_binomial, 'n'>): py.Remote
  negative_binomial(keywords: RandomState$negative_binomial): py.Remote
  negative_binomial_dyn: py.RemoteFunction
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$noncentral_chisquare, 'df' | 'nonc'>): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$noncentral_chisquare, 'df'>): py.Remote
  noncentral_chisquare(keywords: RandomState$noncentral_chisquare): py.Remote
  noncentral_chisquare_dyn: py.RemoteFunction
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$noncentral_f, 'dfnum' | 'dfden' | 'nonc'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$noncentral_f, 'dfnum' | 'dfden'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$noncentral_f, 'dfnum'>): py.Remote
  noncentral_f(keywords: RandomState$noncentral_f): py.Remote
  noncentral_f_dyn: py.RemoteFunction
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$normal, 'loc' | 'scale'>): py.Remote
  normal(loc: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$normal, 'loc'>): py.Remote
  normal(keywords?: RandomState$normal): py.Remote
  normal_dyn: py.RemoteFunction
  pareto(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  pareto(a: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$pareto, 'a'>): py.Remote
  pareto(keywords: RandomState$pareto): py.Remote
  pareto_dyn: py.RemoteFunction
  permutation(x: py.Int | py.ArrayLike): py.Remote<py.NDArray>
  permutation(keywords: RandomState$permutation): py.Remote<py.NDArray>
  permutation_dyn: py.RemoteFunction
  poisson(lam: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  poisson(lam: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$poisson, 'lam'>): py.Remote
  poisson(keywords?: RandomState$poisson): py.Remote
  poisson_dyn: py.RemoteFunction
  power(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  power(a: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$power, 'a'>): py.Remote
  power(keywords: RandomState$power): py.Remote
  power_dyn: py.RemoteFunction
  rand(...args: py.Positional[]): py.Remote
  rand_dyn: py.RemoteFunction
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<RandomState$randint, 'low' | 'high' | 'size'>): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, keywords?: py.Rest<RandomState$randint, 'low' | 'high'>): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, keywords?: py.Rest<RandomState$randint, 'low'>): py.Remote<number | py.NDArray>
  randint(keywords: RandomState$randint): py.Remote<number | py.NDArray>
  randint_dyn: py.RemoteFunction
  randn(...args: py.Positional[]): py.Remote<py.NDArray | number>
  randn_dyn: py.RemoteFunction
  random(size: py.Positional): py.Remote
  random(keywords?: RandomState$random): py.Remote
  random_dyn: py.RemoteFunction
  random_integers(low: py.Int, high: py.Int | null, size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  random_integers(low: py.Int, high: py.Int | null, keywords?: py.Rest<RandomState$random_integers, 'low' | 'high'>): py.Remote<number | py.NDArray>
  random_integers(low: py.Int, keywords?: py.Rest<RandomState$random_integers, 'low'>): py.Remote<number | py.NDArray>
  random_integers(keywords: RandomState$random_integers): py.Remote<number | py.NDArray>
  random_integers_dyn: py.RemoteFunction
  random_sample(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  random_sample(keywords?: RandomState$random_sample): py.Remote<number | py.NDArray>
  random_sample_dyn: py.RemoteFunction
  rayleigh(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  rayleigh(scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$rayleigh, 'scale'>): py.Remote
  rayleigh(keywords?: RandomState$rayleigh): py.Remote
  rayleigh_dyn: py.RemoteFunction
  seed(seed: py.Positional): py.Remote
  seed(keywords?: RandomState$seed): py.Remote
  seed_dyn: py.RemoteFunction
  set_state(state: py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): py.Remote<null>
  set_state(keywords: RandomState$set_state): py.Remote<null>
  set_state_dyn: py.RemoteFunction
  shuffle(x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>): py.Remote<null>
  shuffle(keywords: RandomState$shuffle): py.Remote<null>
  shuffle_dyn: py.RemoteFunction
  standard_cauchy(size: py.Int | py.List<py.Int> | null): py.Remote
  standard_cauchy(keywords?: RandomState$standard_cauchy): py.Remote
  standard_cauchy_dyn: py.RemoteFunction
  standard_exponential(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  standard_exponential(keywords?: RandomState$standard_exponential): py.Remote<number | py.NDArray>
  standard_exponential_dyn: py.RemoteFunction
  standard_gamma(shape: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  standard_gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$standard_gamma, 'shape'>): py.Remote
  standard_gamma(keywords: RandomState$standard_gamma): py.Remote
  standard_gamma_dyn: py.RemoteFunction
  standard_normal(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  standard_normal(keywords?: RandomState$standard_normal): py.Remote<number | py.NDArray>
  standard_normal_dyn: py.RemoteFunction
  standard_t(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  standard_t(df: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$standard_t, 'df'>): py.Remote
  standard_t(keywords: RandomState$standard_t): py.Remote
  standard_t_dyn: py.RemoteFunction
  tomaxint(size: py.Int | py.List<py.Int> | null): py.Remote
  tomaxint(keywords?: RandomState$tomaxint): py.Remote
  tomaxint_dyn: py.RemoteFunction
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$triangular, 'left' | 'mode' | 'right'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$triangular, 'left' | 'mode'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$triangular, 'left'>): py.Remote
  triangular(keywords: RandomState$triangular): py.Remote
  triangular_dyn: py.RemoteFunction
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$uniform, 'low' | 'high'>): py.Remote
  uniform(low: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$uniform, 'low'>): py.Remote
  uniform(keywords?: RandomState$uniform): py.Remote
  uniform_dyn: py.RemoteFunction
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$vonmises, 'mu' | 'kappa'>): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$vonmises, 'mu'>): py.Remote
  vonmises(keywords: RandomState$vonmises): py.Remote
  vonmises_dyn: py.RemoteFunction
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$wald, 'mean' | 'scale'>): py.Remote
  wald(mean: py.Float | py.ArrayLike, keywords: py.Rest<RandomState$wald, 'mean'>): py.Remote
  wald(keywords: RandomState$wald): py.Remote
  wald_dyn: py.RemoteFunction
  weibull(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  weibull(a: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$weibull, 'a'>): py.Remote
  weibull(keywords: RandomState$weibull): py.Remote
  weibull_dyn: py.RemoteFunction
  zipf(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  zipf(a: py.Float | py.ArrayLike, keywords?: py.Rest<RandomState$zipf, 'a'>): py.Remote
  zipf(keywords: RandomState$zipf): py.Remote
  zipf_dyn: py.RemoteFunction
}

export interface RandomState$new {
  seed?: py.Int | py.ArrayLike | py.Of<'numpy.random.BitGenerator'> | null | undefined
}

export interface RandomState$class extends py.PythonClass {
  new (seed: py.Int | py.ArrayLike | py.Of<'numpy.random.BitGenerator'> | null): RandomState
  (seed: py.Int | py.ArrayLike | py.Of<'numpy.random.BitGenerator'> | null): py.Promised<RandomState>
  new (keywords?: RandomState$new): RandomState
  (keywords?: RandomState$new): py.Promised<RandomState>
}

export interface SFC64 extends BitGenerator {
  readonly [py.kind]: { readonly 'numpy.random.SFC64': true } & BitGenerator[typeof py.kind]
}

export interface SFC64$new {
  seed?: py.RemoteArgument | undefined
}

export interface SFC64$class extends py.Statics<BitGenerator$class> {
  new (seed: py.Positional): SFC64
  (seed: py.Positional): py.Promised<SFC64>
  new (keywords?: SFC64$new): SFC64
  (keywords?: SFC64$new): py.Promised<SFC64>
}

export interface SeedSequence$generate_state {
  n_words: py.Int
  dtype?: py.Of<'numpy.uint32'> | py.Of<'numpy.uint64'> | py.DType | py.StructuredDType | undefined
}

export interface SeedSequence$spawn {
  n_children: py.Int
}

export interface SeedSequence extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.random.SeedSequence': true }
  readonly entropy: py.Remote
  readonly entropy_dyn: any
  generate_state(n_words: py.Int, dtype: py.Of<'numpy.uint32'> | py.Of<'numpy.uint64'> | py.DType | py.StructuredDType): py.Remote<py.NDArray>
  generate_state(n_words: py.Int, keywords?: py.Rest<SeedSequence$generate_state, 'n_words'>): py.Remote<py.NDArray>
  generate_state(keywords: SeedSequence$generate_state): py.Remote<py.NDArray>
  generate_state_dyn: py.RemoteFunction
  readonly n_children_spawned: py.Remote
  readonly n_children_spawned_dyn: any
  readonly pool: py.Remote
  readonly pool_dyn: any
  readonly pool_size: py.Remote
  readonly pool_size_dyn: any
  spawn(n_children: py.Int): py.Remote
  spawn(keywords: SeedSequence$spawn): py.Remote
  spawn_dyn: py.RemoteFunction
  readonly spawn_key: py.Remote
  readonly spawn_key_dyn: any
  readonly state: py.Remote
  readonly state_dyn: any
}

export interface SeedSequence$new {
  entropy?: py.RemoteArgument | undefined
  /** Default: `()` */
  spawn_key?: py.List<py.RemoteArgument> | undefined
  /** Default: `4` */
  pool_size?: py.Int | undefined
  /** Default: `0` */
  n_children_spawned?: py.Int | undefined
}

export interface SeedSequence$class extends py.PythonClass {
  new (entropy: py.Positional, keywords?: py.Rest<SeedSequence$new, 'entropy'>): SeedSequence
  (entropy: py.Positional, keywords?: py.Rest<SeedSequence$new, 'entropy'>): py.Promised<SeedSequence>
  new (keywords?: SeedSequence$new): SeedSequence
  (keywords?: SeedSequence$new): py.Promised<SeedSequence>
}

export interface beta$ {
  a: py.Float | py.ArrayLike
  b: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface binomial$ {
  n: py.Int | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface bytes$ {
  length: py.Int
}

export interface chisquare$ {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface choice$ {
  a: py.ArrayLike | py.Int
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `True` */
  replace?: py.Bool | undefined
  p?: py.ArrayLike | null | undefined
}

export interface default_rng$ {
  seed?: py.RemoteArgument | undefined
}

export interface dirichlet$ {
  alpha: py.Items<py.Float>
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface exponential$ {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface f$ {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface gamma$ {
  shape: py.Float | py.ArrayLike
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface geometric$ {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface get_state$ {
  /** Default: `True` */
  legacy?: py.Bool | undefined
}

export interface gumbel$ {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface hypergeometric$ {
  ngood: py.Int | py.ArrayLike
  nbad: py.Int | py.ArrayLike
  nsample: py.Int | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface laplace$ {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface logistic$ {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface lognormal$ {
  /** Default: `0.0` */
  mean?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  sigma?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface logseries$ {
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface multinomial$ {
  n: py.Int
  pvals: py.Items<py.Float>
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface multivariate_normal$ {
  mean: py.ArrayLike
  cov: py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'warn'` */
  check_valid?: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string> | undefined
  /** Default: `1e-08` */
  tol?: py.Float | undefined
}

export interface negative_binomial$ {
  n: py.Float | py.ArrayLike
  p: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface noncentral_chisquare$ {
  df: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface noncentral_f$ {
  dfnum: py.Float | py.ArrayLike
  dfden: py.Float | py.ArrayLike
  nonc: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface normal$ {
  /** Default: `0.0` */
  loc?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface pareto$ {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface permutation$ {
  x: py.Int | py.ArrayLike
}

export interface poisson$ {
  /** Default: `1.0` */
  lam?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface power$ {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface randint$ {
  low: py.Int | py.ArrayLike
  high?: py.Int | py.ArrayLike | null | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
  dtype?: py.DType | py.StructuredDType | undefined
}

export interface random$ {
  size?: py.RemoteArgument | undefined
}

export interface random_integers$ {
  low: py.Int
  high?: py.Int | null | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface random_sample$ {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface ranf$ {
  [keyword: string]: any
}

export interface rayleigh$ {
  /** Default: `1.0` */
  scale?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface sample$ {
  [keyword: string]: any
}

export interface seed$ {
  seed?: py.RemoteArgument | undefined
}

export interface set_state$ {
  state: py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument>
}

export interface shuffle$ {
  x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>
}

export interface standard_cauchy$ {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface standard_exponential$ {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface standard_gamma$ {
  shape: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface standard_normal$ {
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface standard_t$ {
  df: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface triangular$ {
  left: py.Float | py.ArrayLike
  mode: py.Float | py.ArrayLike
  right: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface uniform$ {
  /** Default: `0.0` */
  low?: py.Float | py.ArrayLike | undefined
  /** Default: `1.0` */
  high?: py.Float | py.ArrayLike | undefined
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface vonmises$ {
  mu: py.Float | py.ArrayLike
  kappa: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface wald$ {
  mean: py.Float | py.ArrayLike
  scale: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface weibull$ {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface zipf$ {
  a: py.Float | py.ArrayLike
  size?: py.Int | py.List<py.Int> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly BitGenerator: BitGenerator$class
  readonly Generator: Generator$class
  readonly MT19937: MT19937$class
  readonly PCG64: PCG64$class
  readonly PCG64DXSM: PCG64DXSM$class
  readonly Philox: Philox$class
  readonly RandomState: RandomState$class
  readonly SFC64: SFC64$class
  readonly SeedSequence: SeedSequence$class
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  beta(a: py.Float | py.ArrayLike, b: py.Float | py.ArrayLike, keywords?: py.Rest<beta$, 'a' | 'b'>): py.Remote
  beta(a: py.Float | py.ArrayLike, keywords: py.Rest<beta$, 'a'>): py.Remote
  beta(keywords: beta$): py.Remote
  beta_dyn: py.RemoteFunction
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  binomial(n: py.Int | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<binomial$, 'n' | 'p'>): py.Remote
  binomial(n: py.Int | py.ArrayLike, keywords: py.Rest<binomial$, 'n'>): py.Remote
  binomial(keywords: binomial$): py.Remote
  binomial_dyn: py.RemoteFunction
  bytes(length: py.Int): py.Remote<Uint8Array>
  bytes(keywords: bytes$): py.Remote<Uint8Array>
  bytes_dyn: py.RemoteFunction
  chisquare(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  chisquare(df: py.Float | py.ArrayLike, keywords?: py.Rest<chisquare$, 'df'>): py.Remote
  chisquare(keywords: chisquare$): py.Remote
  chisquare_dyn: py.RemoteFunction
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, replace: py.Bool, p: py.ArrayLike | null): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, replace: py.Bool, keywords?: py.Rest<choice$, 'a' | 'size' | 'replace'>): py.Remote
  choice(a: py.ArrayLike | py.Int, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<choice$, 'a' | 'size'>): py.Remote
  choice(a: py.ArrayLike | py.Int, keywords?: py.Rest<choice$, 'a'>): py.Remote
  choice(keywords: choice$): py.Remote
  choice_dyn: py.RemoteFunction
  default_rng(seed: py.Positional): py.Promised<Generator>
  default_rng(keywords?: default_rng$): py.Promised<Generator>
  default_rng_dyn: py.RemoteFunction
  dirichlet(alpha: py.Items<py.Float>, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  dirichlet(alpha: py.Items<py.Float>, keywords?: py.Rest<dirichlet$, 'alpha'>): py.Remote<py.NDArray>
  dirichlet(keywords: dirichlet$): py.Remote<py.NDArray>
  dirichlet_dyn: py.RemoteFunction
  exponential(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  exponential(scale: py.Float | py.ArrayLike, keywords?: py.Rest<exponential$, 'scale'>): py.Remote
  exponential(keywords?: exponential$): py.Remote
  exponential_dyn: py.RemoteFunction
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords?: py.Rest<f$, 'dfnum' | 'dfden'>): py.Remote
  f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<f$, 'dfnum'>): py.Remote
  f(keywords: f$): py.Remote
  f_dyn: py.RemoteFunction
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gamma(shape: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<gamma$, 'shape' | 'scale'>): py.Remote
  gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<gamma$, 'shape'>): py.Remote
  gamma(keywords: gamma$): py.Remote
  gamma_dyn: py.RemoteFunction
  geometric(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  geometric(p: py.Float | py.ArrayLike, keywords?: py.Rest<geometric$, 'p'>): py.Remote
  geometric(keywords: geometric$): py.Remote
  geometric_dyn: py.RemoteFunction
  get_state(legacy: py.Bool): py.Remote<any[] | any>
  get_state(keywords?: get_state$): py.Remote<any[] | any>
  get_state_dyn: py.RemoteFunction
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<gumbel$, 'loc' | 'scale'>): py.Remote
  gumbel(loc: py.Float | py.ArrayLike, keywords?: py.Rest<gumbel$, 'loc'>): py.Remote
  gumbel(keywords?: gumbel$): py.Remote
  gumbel_dyn: py.RemoteFunction
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, nsample: py.Int | py.ArrayLike, keywords?: py.Rest<hypergeometric$, 'ngood' | 'nbad' | 'nsample'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, nbad: py.Int | py.ArrayLike, keywords: py.Rest<hypergeometric$, 'ngood' | 'nbad'>): py.Remote
  hypergeometric(ngood: py.Int | py.ArrayLike, keywords: py.Rest<hypergeometric$, 'ngood'>): py.Remote
  hypergeometric(keywords: hypergeometric$): py.Remote
  hypergeometric_dyn: py.RemoteFunction
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  laplace(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<laplace$, 'loc' | 'scale'>): py.Remote
  laplace(loc: py.Float | py.ArrayLike, keywords?: py.Rest<laplace$, 'loc'>): py.Remote
  laplace(keywords?: laplace$): py.Remote
  laplace_dyn: py.RemoteFunction
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logistic(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<logistic$, 'loc' | 'scale'>): py.Remote
  logistic(loc: py.Float | py.ArrayLike, keywords?: py.Rest<logistic$, 'loc'>): py.Remote
  logistic(keywords?: logistic$): py.Remote
  logistic_dyn: py.RemoteFunction
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, sigma: py.Float | py.ArrayLike, keywords?: py.Rest<lognormal$, 'mean' | 'sigma'>): py.Remote
  lognormal(mean: py.Float | py.ArrayLike, keywords?: py.Rest<lognormal$, 'mean'>): py.Remote
  lognormal(keywords?: lognormal$): py.Remote
  lognormal_dyn: py.RemoteFunction
  logseries(p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  logseries(p: py.Float | py.ArrayLike, keywords?: py.Rest<logseries$, 'p'>): py.Remote
  logseries(keywords: logseries$): py.Remote
  logseries_dyn: py.RemoteFunction
  multinomial(n: py.Int, pvals: py.Items<py.Float>, size: py.Int | py.List<py.Int> | null): py.Remote<py.NDArray>
  multinomial(n: py.Int, pvals: py.Items<py.Float>, keywords?: py.Rest<multinomial$, 'n' | 'pvals'>): py.Remote<py.NDArray>
  multinomial(n: py.Int, keywords: py.Rest<multinomial$, 'n'>): py.Remote<py.NDArray>
  multinomial(keywords: multinomial$): py.Remote<py.NDArray>
  multinomial_dyn: py.RemoteFunction
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, tol: py.Float): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, check_valid: 'warn' | 'raise' | 'ignore' | py.RemotePromise<string>, keywords?: py.Rest<multivariate_normal$, 'mean' | 'cov' | 'size' | 'check_valid'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<multivariate_normal$, 'mean' | 'cov' | 'size'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, cov: py.ArrayLike, keywords?: py.Rest<multivariate_normal$, 'mean' | 'cov'>): py.Remote<py.NDArray>
  multivariate_normal(mean: py.ArrayLike, keywords: py.Rest<multivariate_normal$, 'mean'>): py.Remote<py.NDArray>
  multivariate_normal(keywords: multivariate_normal$): py.Remote<py.NDArray>
  multivariate_normal_dyn: py.RemoteFunction
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, p: py.Float | py.ArrayLike, keywords?: py.Rest<negative_binomial$, 'n' | 'p'>): py.Remote
  negative_binomial(n: py.Float | py.ArrayLike, keywords: py.Rest<negative_binomial$, 'n'>): py.Remote
  negative_binomial(keywords: negative_binomial$): py.Remote
  negative_binomial_dyn: py.RemoteFunction
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<noncentral_chisquare$, 'df' | 'nonc'>): py.Remote
  noncentral_chisquare(df: py.Float | py.ArrayLike, keywords: py.Rest<noncentral_chisquare$, 'df'>): py.Remote
  noncentral_chisquare(keywords: noncentral_chisquare$): py.Remote
  noncentral_chisquare_dyn: py.RemoteFunction
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, nonc: py.Float | py.ArrayLike, keywords?: py.Rest<noncentral_f$, 'dfnum' | 'dfden' | 'nonc'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, dfden: py.Float | py.ArrayLike, keywords: py.Rest<noncentral_f$, 'dfnum' | 'dfden'>): py.Remote
  noncentral_f(dfnum: py.Float | py.ArrayLike, keywords: py.Rest<noncentral_f$, 'dfnum'>): py.Remote
  noncentral_f(keywords: noncentral_f$): py.Remote
  noncentral_f_dyn: py.RemoteFunction
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  normal(loc: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<normal$, 'loc' | 'scale'>): py.Remote
  normal(loc: py.Float | py.ArrayLike, keywords?: py.Rest<normal$, 'loc'>): py.Remote
  normal(keywords?: normal$): py.Remote
  normal_dyn: py.RemoteFunction
  pareto(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  pareto(a: py.Float | py.ArrayLike, keywords?: py.Rest<pareto$, 'a'>): py.Remote
  pareto(keywords: pareto$): py.Remote
  pareto_dyn: py.RemoteFunction
  permutation(x: py.Int | py.ArrayLike): py.Remote<py.NDArray>
  permutation(keywords: permutation$): py.Remote<py.NDArray>
  permutation_dyn: py.RemoteFunction
  poisson(lam: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  poisson(lam: py.Float | py.ArrayLike, keywords?: py.Rest<poisson$, 'lam'>): py.Remote
  poisson(keywords?: poisson$): py.Remote
  poisson_dyn: py.RemoteFunction
  power(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  power(a: py.Float | py.ArrayLike, keywords?: py.Rest<power$, 'a'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  rand(...args: py.Positional[]): py.Remote
  rand_dyn: py.RemoteFunction
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, dtype: py.DType | py.StructuredDType): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, size: py.Int | py.List<py.Int> | null, keywords?: py.Rest<randint$, 'low' | 'high' | 'size'>): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, high: py.Int | py.ArrayLike | null, keywords?: py.Rest<randint$, 'low' | 'high'>): py.Remote<number | py.NDArray>
  randint(low: py.Int | py.ArrayLike, keywords?: py.Rest<randint$, 'low'>): py.Remote<number | py.NDArray>
  randint(keywords: randint$): py.Remote<number | py.NDArray>
  randint_dyn: py.RemoteFunction
  randn(...args: py.Positional[]): py.Remote<py.NDArray | number>
  randn_dyn: py.RemoteFunction
  random(size: py.Positional): py.Remote
  random(keywords?: random$): py.Remote
  random_dyn: py.RemoteFunction
  random_integers(low: py.Int, high: py.Int | null, size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  random_integers(low: py.Int, high: py.Int | null, keywords?: py.Rest<random_integers$, 'low' | 'high'>): py.Remote<number | py.NDArray>
  random_integers(low: py.Int, keywords?: py.Rest<random_integers$, 'low'>): py.Remote<number | py.NDArray>
  random_integers(keywords: random_integers$): py.Remote<number | py.NDArray>
  random_integers_dyn: py.RemoteFunction
  random_sample(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  random_sample(keywords?: random_sample$): py.Remote<number | py.NDArray>
  random_sample_dyn: py.RemoteFunction
  ranf(...args: py.Positional[]): py.Remote
  ranf(...args: [...args: py.Positional[], keywords: ranf$]): py.Remote
  ranf(keywords?: ranf$): py.Remote
  ranf_dyn: py.RemoteFunction
  rayleigh(scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  rayleigh(scale: py.Float | py.ArrayLike, keywords?: py.Rest<rayleigh$, 'scale'>): py.Remote
  rayleigh(keywords?: rayleigh$): py.Remote
  rayleigh_dyn: py.RemoteFunction
  sample(...args: py.Positional[]): py.Remote
  sample(...args: [...args: py.Positional[], keywords: sample$]): py.Remote
  sample(keywords?: sample$): py.Remote
  sample_dyn: py.RemoteFunction
  seed(seed: py.Positional): py.Remote
  seed(keywords?: seed$): py.Remote
  seed_dyn: py.RemoteFunction
  set_state(state: py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument>): py.Remote<null>
  set_state(keywords: set_state$): py.Remote<null>
  set_state_dyn: py.RemoteFunction
  shuffle(x: py.ArrayLike | py.List<py.RemoteArgument> | py.Items<py.RemoteArgument>): py.Remote<null>
  shuffle(keywords: shuffle$): py.Remote<null>
  shuffle_dyn: py.RemoteFunction
  standard_cauchy(size: py.Int | py.List<py.Int> | null): py.Remote
  standard_cauchy(keywords?: standard_cauchy$): py.Remote
  standard_cauchy_dyn: py.RemoteFunction
  standard_exponential(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  standard_exponential(keywords?: standard_exponential$): py.Remote<number | py.NDArray>
  standard_exponential_dyn: py.RemoteFunction
  standard_gamma(shape: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  standard_gamma(shape: py.Float | py.ArrayLike, keywords?: py.Rest<standard_gamma$, 'shape'>): py.Remote
  standard_gamma(keywords: standard_gamma$): py.Remote
  standard_gamma_dyn: py.RemoteFunction
  standard_normal(size: py.Int | py.List<py.Int> | null): py.Remote<number | py.NDArray>
  standard_normal(keywords?: standard_normal$): py.Remote<number | py.NDArray>
  standard_normal_dyn: py.RemoteFunction
  standard_t(df: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  standard_t(df: py.Float | py.ArrayLike, keywords?: py.Rest<standard_t$, 'df'>): py.Remote
  standard_t(keywords: standard_t$): py.Remote
  standard_t_dyn: py.RemoteFunction
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, right: py.Float | py.ArrayLike, keywords?: py.Rest<triangular$, 'left' | 'mode' | 'right'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, mode: py.Float | py.ArrayLike, keywords: py.Rest<triangular$, 'left' | 'mode'>): py.Remote
  triangular(left: py.Float | py.ArrayLike, keywords: py.Rest<triangular$, 'left'>): py.Remote
  triangular(keywords: triangular$): py.Remote
  triangular_dyn: py.RemoteFunction
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  uniform(low: py.Float | py.ArrayLike, high: py.Float | py.ArrayLike, keywords?: py.Rest<uniform$, 'low' | 'high'>): py.Remote
  uniform(low: py.Float | py.ArrayLike, keywords?: py.Rest<uniform$, 'low'>): py.Remote
  uniform(keywords?: uniform$): py.Remote
  uniform_dyn: py.RemoteFunction
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, kappa: py.Float | py.ArrayLike, keywords?: py.Rest<vonmises$, 'mu' | 'kappa'>): py.Remote
  vonmises(mu: py.Float | py.ArrayLike, keywords: py.Rest<vonmises$, 'mu'>): py.Remote
  vonmises(keywords: vonmises$): py.Remote
  vonmises_dyn: py.RemoteFunction
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  wald(mean: py.Float | py.ArrayLike, scale: py.Float | py.ArrayLike, keywords?: py.Rest<wald$, 'mean' | 'scale'>): py.Remote
  wald(mean: py.Float | py.ArrayLike, keywords: py.Rest<wald$, 'mean'>): py.Remote
  wald(keywords: wald$): py.Remote
  wald_dyn: py.RemoteFunction
  weibull(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  weibull(a: py.Float | py.ArrayLike, keywords?: py.Rest<weibull$, 'a'>): py.Remote
  weibull(keywords: weibull$): py.Remote
  weibull_dyn: py.RemoteFunction
  zipf(a: py.Float | py.ArrayLike, size: py.Int | py.List<py.Int> | null): py.Remote
  zipf(a: py.Float | py.ArrayLike, keywords?: py.Rest<zipf$, 'a'>): py.Remote
  zipf(keywords: zipf$): py.Remote
  zipf_dyn: py.RemoteFunction
}
