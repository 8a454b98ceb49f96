// numpy.polynomial of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial_chebyshev from './numpy.polynomial.chebyshev.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'
import type * as numpy_polynomial_hermite_e from './numpy.polynomial.hermite_e.js'
import type * as numpy_polynomial_laguerre from './numpy.polynomial.laguerre.js'
import type * as numpy_polynomial_legendre from './numpy.polynomial.legendre.js'
import type * as numpy_polynomial_polynomial from './numpy.polynomial.polynomial.js'

export interface Chebyshev$__call__ {
  arg: py.RemoteArgument
}

export interface Chebyshev$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Chebyshev$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Chebyshev$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Chebyshev$cutdeg {
  deg: py.Int
}

export interface Chebyshev$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface Chebyshev$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Chebyshev$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Chebyshev$has_samecoef {
  other: py.RemoteArgument
}

export interface Chebyshev$has_samedomain {
  other: py.RemoteArgument
}

export interface Chebyshev$has_sametype {
  other: py.RemoteArgument
}

export interface Chebyshev$has_samewindow {
  other: py.RemoteArgument
}

export interface Chebyshev$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Chebyshev$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface Chebyshev$interpolate {
  func: py.Callable
  deg: py.Int
  domain?: py.RemoteArgument | undefined
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
}

export interface Chebyshev$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface Chebyshev$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface Chebyshev$truncate {
  size: py.Int
}

export interface Chebyshev extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.Chebyshev': true }
  (arg: py.Positional): py.Remote
  (keywords: Chebyshev$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  get basis_name(): py.Remote<string>
  set basis_name(value: py.Str)
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<Chebyshev$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$convert, 'domain'>): py.Remote
  convert(keywords?: Chebyshev$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: Chebyshev$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: Chebyshev$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: Chebyshev$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: Chebyshev$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: Chebyshev$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: Chebyshev$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<Chebyshev$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<Chebyshev$integ, 'm'>): py.Remote
  integ(keywords?: Chebyshev$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<Chebyshev$linspace, 'n'>): py.Remote
  linspace(keywords?: Chebyshev$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: Chebyshev$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: Chebyshev$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface Chebyshev$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Chebyshev$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): Chebyshev
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<Chebyshev>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$new, 'coef' | 'domain' | 'window'>): Chebyshev
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$new, 'coef' | 'domain' | 'window'>): py.Promised<Chebyshev>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$new, 'coef' | 'domain'>): Chebyshev
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$new, 'coef' | 'domain'>): py.Promised<Chebyshev>
  new (coef: py.ArrayLike, keywords?: py.Rest<Chebyshev$new, 'coef'>): Chebyshev
  (coef: py.ArrayLike, keywords?: py.Rest<Chebyshev$new, 'coef'>): py.Promised<Chebyshev>
  new (keywords: Chebyshev$new): Chebyshev
  (keywords: Chebyshev$new): py.Promised<Chebyshev>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<Chebyshev$basis, 'deg'>): py.Remote
  basis(keywords: Chebyshev$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote<string>
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<Chebyshev$cast, 'series'>): py.Remote
  cast(keywords: Chebyshev$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<Chebyshev$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<Chebyshev$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<Chebyshev$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<Chebyshev$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<Chebyshev$fit, 'x'>): py.Remote
  fit(keywords: Chebyshev$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<Chebyshev$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<Chebyshev$fromroots, 'roots'>): py.Remote
  fromroots(keywords: Chebyshev$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<Chebyshev$identity, 'domain'>): py.Remote
  identity(keywords?: Chebyshev$identity): py.Remote
  identity_dyn: py.RemoteFunction
  interpolate(func: py.Callable, deg: py.Int, domain: py.Positional, args: py.List<py.RemoteArgument>): py.Promised<Chebyshev>
  interpolate(func: py.Callable, deg: py.Int, domain: py.Positional, keywords?: py.Rest<Chebyshev$interpolate, 'func' | 'deg' | 'domain'>): py.Promised<Chebyshev>
  interpolate(func: py.Callable, deg: py.Int, keywords?: py.Rest<Chebyshev$interpolate, 'func' | 'deg'>): py.Promised<Chebyshev>
  interpolate(func: py.Callable, keywords: py.Rest<Chebyshev$interpolate, 'func'>): py.Promised<Chebyshev>
  interpolate(keywords: Chebyshev$interpolate): py.Promised<Chebyshev>
  interpolate_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface Hermite$__call__ {
  arg: py.RemoteArgument
}

export interface Hermite$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Hermite$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Hermite$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Hermite$cutdeg {
  deg: py.Int
}

export interface Hermite$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface Hermite$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Hermite$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Hermite$has_samecoef {
  other: py.RemoteArgument
}

export interface Hermite$has_samedomain {
  other: py.RemoteArgument
}

export interface Hermite$has_sametype {
  other: py.RemoteArgument
}

export interface Hermite$has_samewindow {
  other: py.RemoteArgument
}

export interface Hermite$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Hermite$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface Hermite$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface Hermite$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface Hermite$truncate {
  size: py.Int
}

export interface Hermite extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.Hermite': true }
  (arg: py.Positional): py.Remote
  (keywords: Hermite$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  get basis_name(): py.Remote<string>
  set basis_name(value: py.Str)
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<Hermite$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$convert, 'domain'>): py.Remote
  convert(keywords?: Hermite$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: Hermite$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: Hermite$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: Hermite$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: Hermite$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: Hermite$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: Hermite$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<Hermite$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<Hermite$integ, 'm'>): py.Remote
  integ(keywords?: Hermite$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<Hermite$linspace, 'n'>): py.Remote
  linspace(keywords?: Hermite$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: Hermite$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: Hermite$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface Hermite$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Hermite$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): Hermite
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<Hermite>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Hermite$new, 'coef' | 'domain' | 'window'>): Hermite
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Hermite$new, 'coef' | 'domain' | 'window'>): py.Promised<Hermite>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$new, 'coef' | 'domain'>): Hermite
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$new, 'coef' | 'domain'>): py.Promised<Hermite>
  new (coef: py.ArrayLike, keywords?: py.Rest<Hermite$new, 'coef'>): Hermite
  (coef: py.ArrayLike, keywords?: py.Rest<Hermite$new, 'coef'>): py.Promised<Hermite>
  new (keywords: Hermite$new): Hermite
  (keywords: Hermite$new): py.Promised<Hermite>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Hermite$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<Hermite$basis, 'deg'>): py.Remote
  basis(keywords: Hermite$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote<string>
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<Hermite$cast, 'series'>): py.Remote
  cast(keywords: Hermite$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<Hermite$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<Hermite$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<Hermite$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<Hermite$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<Hermite$fit, 'x'>): py.Remote
  fit(keywords: Hermite$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<Hermite$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<Hermite$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<Hermite$fromroots, 'roots'>): py.Remote
  fromroots(keywords: Hermite$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Hermite$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<Hermite$identity, 'domain'>): py.Remote
  identity(keywords?: Hermite$identity): py.Remote
  identity_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface HermiteE$__call__ {
  arg: py.RemoteArgument
}

export interface HermiteE$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface HermiteE$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface HermiteE$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface HermiteE$cutdeg {
  deg: py.Int
}

export interface HermiteE$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface HermiteE$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface HermiteE$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface HermiteE$has_samecoef {
  other: py.RemoteArgument
}

export interface HermiteE$has_samedomain {
  other: py.RemoteArgument
}

export interface HermiteE$has_sametype {
  other: py.RemoteArgument
}

export interface HermiteE$has_samewindow {
  other: py.RemoteArgument
}

export interface HermiteE$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface HermiteE$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface HermiteE$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface HermiteE$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface HermiteE$truncate {
  size: py.Int
}

export interface HermiteE extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.HermiteE': true }
  (arg: py.Positional): py.Remote
  (keywords: HermiteE$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  get basis_name(): py.Remote<string>
  set basis_name(value: py.Str)
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<HermiteE$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$convert, 'domain'>): py.Remote
  convert(keywords?: HermiteE$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: HermiteE$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: HermiteE$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: HermiteE$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: HermiteE$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: HermiteE$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: HermiteE$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<HermiteE$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<HermiteE$integ, 'm'>): py.Remote
  integ(keywords?: HermiteE$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<HermiteE$linspace, 'n'>): py.Remote
  linspace(keywords?: HermiteE$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: HermiteE$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: HermiteE$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface HermiteE$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface HermiteE$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): HermiteE
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<HermiteE>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<HermiteE$new, 'coef' | 'domain' | 'window'>): HermiteE
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<HermiteE$new, 'coef' | 'domain' | 'window'>): py.Promised<HermiteE>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$new, 'coef' | 'domain'>): HermiteE
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$new, 'coef' | 'domain'>): py.Promised<HermiteE>
  new (coef: py.ArrayLike, keywords?: py.Rest<HermiteE$new, 'coef'>): HermiteE
  (coef: py.ArrayLike, keywords?: py.Rest<HermiteE$new, 'coef'>): py.Promised<HermiteE>
  new (keywords: HermiteE$new): HermiteE
  (keywords: HermiteE$new): py.Promised<HermiteE>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<HermiteE$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<HermiteE$basis, 'deg'>): py.Remote
  basis(keywords: HermiteE$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote<string>
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<HermiteE$cast, 'series'>): py.Remote
  cast(keywords: HermiteE$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<HermiteE$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<HermiteE$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<HermiteE$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<HermiteE$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<HermiteE$fit, 'x'>): py.Remote
  fit(keywords: HermiteE$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<HermiteE$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<HermiteE$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<HermiteE$fromroots, 'roots'>): py.Remote
  fromroots(keywords: HermiteE$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<HermiteE$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<HermiteE$identity, 'domain'>): py.Remote
  identity(keywords?: HermiteE$identity): py.Remote
  identity_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface Laguerre$__call__ {
  arg: py.RemoteArgument
}

export interface Laguerre$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Laguerre$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Laguerre$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Laguerre$cutdeg {
  deg: py.Int
}

export interface Laguerre$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface Laguerre$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Laguerre$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Laguerre$has_samecoef {
  other: py.RemoteArgument
}

export interface Laguerre$has_samedomain {
  other: py.RemoteArgument
}

export interface Laguerre$has_sametype {
  other: py.RemoteArgument
}

export interface Laguerre$has_samewindow {
  other: py.RemoteArgument
}

export interface Laguerre$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Laguerre$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface Laguerre$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface Laguerre$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface Laguerre$truncate {
  size: py.Int
}

export interface Laguerre extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.Laguerre': true }
  (arg: py.Positional): py.Remote
  (keywords: Laguerre$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  get basis_name(): py.Remote<string>
  set basis_name(value: py.Str)
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<Laguerre$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$convert, 'domain'>): py.Remote
  convert(keywords?: Laguerre$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: Laguerre$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: Laguerre$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: Laguerre$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: Laguerre$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: Laguerre$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: Laguerre$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<Laguerre$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<Laguerre$integ, 'm'>): py.Remote
  integ(keywords?: Laguerre$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<Laguerre$linspace, 'n'>): py.Remote
  linspace(keywords?: Laguerre$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: Laguerre$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: Laguerre$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface Laguerre$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Laguerre$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): Laguerre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<Laguerre>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Laguerre$new, 'coef' | 'domain' | 'window'>): Laguerre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Laguerre$new, 'coef' | 'domain' | 'window'>): py.Promised<Laguerre>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$new, 'coef' | 'domain'>): Laguerre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$new, 'coef' | 'domain'>): py.Promised<Laguerre>
  new (coef: py.ArrayLike, keywords?: py.Rest<Laguerre$new, 'coef'>): Laguerre
  (coef: py.ArrayLike, keywords?: py.Rest<Laguerre$new, 'coef'>): py.Promised<Laguerre>
  new (keywords: Laguerre$new): Laguerre
  (keywords: Laguerre$new): py.Promised<Laguerre>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Laguerre$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<Laguerre$basis, 'deg'>): py.Remote
  basis(keywords: Laguerre$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote<string>
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<Laguerre$cast, 'series'>): py.Remote
  cast(keywords: Laguerre$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<Laguerre$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<Laguerre$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<Laguerre$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<Laguerre$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<Laguerre$fit, 'x'>): py.Remote
  fit(keywords: Laguerre$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<Laguerre$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<Laguerre$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<Laguerre$fromroots, 'roots'>): py.Remote
  fromroots(keywords: Laguerre$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Laguerre$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<Laguerre$identity, 'domain'>): py.Remote
  identity(keywords?: Laguerre$identity): py.Remote
  identity_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface Legendre$__call__ {
  arg: py.RemoteArgument
}

export interface Legendre$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Legendre$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Legendre$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Legendre$cutdeg {
  deg: py.Int
}

export interface Legendre$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface Legendre$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Legendre$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Legendre$has_samecoef {
  other: py.RemoteArgument
}

export interface Legendre$has_samedomain {
  other: py.RemoteArgument
}

export interface Legendre$has_sametype {
  other: py.RemoteArgument
}

export interface Legendre$has_samewindow {
  other: py.RemoteArgument
}

export interface Legendre$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Legendre$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface Legendre$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface Legendre$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface Legendre$truncate {
  size: py.Int
}

export interface Legendre extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.Legendre': true }
  (arg: py.Positional): py.Remote
  (keywords: Legendre$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  get basis_name(): py.Remote<string>
  set basis_name(value: py.Str)
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<Legendre$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$convert, 'domain'>): py.Remote
  convert(keywords?: Legendre$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: Legendre$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: Legendre$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: Legendre$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: Legendre$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: Legendre$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: Legendre$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<Legendre$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<Legendre$integ, 'm'>): py.Remote
  integ(keywords?: Legendre$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<Legendre$linspace, 'n'>): py.Remote
  linspace(keywords?: Legendre$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: Legendre$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: Legendre$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface Legendre$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Legendre$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): Legendre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<Legendre>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Legendre$new, 'coef' | 'domain' | 'window'>): Legendre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Legendre$new, 'coef' | 'domain' | 'window'>): py.Promised<Legendre>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$new, 'coef' | 'domain'>): Legendre
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$new, 'coef' | 'domain'>): py.Promised<Legendre>
  new (coef: py.ArrayLike, keywords?: py.Rest<Legendre$new, 'coef'>): Legendre
  (coef: py.ArrayLike, keywords?: py.Rest<Legendre$new, 'coef'>): py.Promised<Legendre>
  new (keywords: Legendre$new): Legendre
  (keywords: Legendre$new): py.Promised<Legendre>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Legendre$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<Legendre$basis, 'deg'>): py.Remote
  basis(keywords: Legendre$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote<string>
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<Legendre$cast, 'series'>): py.Remote
  cast(keywords: Legendre$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<Legendre$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<Legendre$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<Legendre$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<Legendre$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<Legendre$fit, 'x'>): py.Remote
  fit(keywords: Legendre$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<Legendre$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<Legendre$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<Legendre$fromroots, 'roots'>): py.Remote
  fromroots(keywords: Legendre$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Legendre$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<Legendre$identity, 'domain'>): py.Remote
  identity(keywords?: Legendre$identity): py.Remote
  identity_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface Polynomial$__call__ {
  arg: py.RemoteArgument
}

export interface Polynomial$basis {
  deg: py.Int
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Polynomial$cast {
  series: py.RemoteArgument
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Polynomial$convert {
  domain?: py.ArrayLike | null | undefined
  kind?: py.RemoteArgument | undefined
  window?: py.ArrayLike | null | undefined
}

export interface Polynomial$cutdeg {
  deg: py.Int
}

export interface Polynomial$deriv {
  /** Default: `1` */
  m?: py.Int | undefined
}

export interface Polynomial$fit {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  domain?: py.RemoteArgument | undefined
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
  window?: py.RemoteArgument | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Polynomial$fromroots {
  roots: py.ArrayLike
  /** Default: `[]` */
  domain?: py.List<py.RemoteArgument> | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Polynomial$has_samecoef {
  other: py.RemoteArgument
}

export interface Polynomial$has_samedomain {
  other: py.RemoteArgument
}

export interface Polynomial$has_sametype {
  other: py.RemoteArgument
}

export interface Polynomial$has_samewindow {
  other: py.RemoteArgument
}

export interface Polynomial$identity {
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Polynomial$integ {
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.ArrayLike | undefined
  lbnd?: py.TensorLike | null | undefined
}

export interface Polynomial$linspace {
  /** Default: `100` */
  n?: py.Int | undefined
  domain?: py.ArrayLike | null | undefined
}

export interface Polynomial$trim {
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface Polynomial$truncate {
  size: py.Int
}

export interface Polynomial extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.polynomial.Polynomial': true }
  (arg: py.Positional): py.Remote
  (keywords: Polynomial$__call__): py.Remote
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  basis_name: any
  basis_name_dyn: any
  get coef(): py.Remote<py.NDArray>
  set coef(value: py.ArrayLike)
  coef_dyn: any
  convert(domain: py.ArrayLike | null, kind: py.Positional, window: py.ArrayLike | null): py.Remote
  convert(domain: py.ArrayLike | null, kind: py.Positional, keywords?: py.Rest<Polynomial$convert, 'domain' | 'kind'>): py.Remote
  convert(domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$convert, 'domain'>): py.Remote
  convert(keywords?: Polynomial$convert): py.Remote
  convert_dyn: py.RemoteFunction
  copy(): py.Remote
  copy_dyn: py.RemoteFunction
  cutdeg(deg: py.Int): py.Remote
  cutdeg(keywords: Polynomial$cutdeg): py.Remote
  cutdeg_dyn: py.RemoteFunction
  degree(): py.Remote<number>
  degree_dyn: py.RemoteFunction
  deriv(m: py.Int): py.Remote
  deriv(keywords?: Polynomial$deriv): py.Remote
  deriv_dyn: py.RemoteFunction
  get domain(): py.Remote<py.NDArray>
  set domain(value: py.ArrayLike)
  domain_dyn: any
  has_samecoef(other: py.Positional): py.Remote<boolean>
  has_samecoef(keywords: Polynomial$has_samecoef): py.Remote<boolean>
  has_samecoef_dyn: py.RemoteFunction
  has_samedomain(other: py.Positional): py.Remote<boolean>
  has_samedomain(keywords: Polynomial$has_samedomain): py.Remote<boolean>
  has_samedomain_dyn: py.RemoteFunction
  has_sametype(other: py.Positional): py.Remote<boolean>
  has_sametype(keywords: Polynomial$has_sametype): py.Remote<boolean>
  has_sametype_dyn: py.RemoteFunction
  has_samewindow(other: py.Positional): py.Remote<boolean>
  has_samewindow(keywords: Polynomial$has_samewindow): py.Remote<boolean>
  has_samewindow_dyn: py.RemoteFunction
  integ(m: py.Int, k: py.ArrayLike, lbnd: py.TensorLike | null): py.Remote
  integ(m: py.Int, k: py.ArrayLike, keywords?: py.Rest<Polynomial$integ, 'm' | 'k'>): py.Remote
  integ(m: py.Int, keywords?: py.Rest<Polynomial$integ, 'm'>): py.Remote
  integ(keywords?: Polynomial$integ): py.Remote
  integ_dyn: py.RemoteFunction
  linspace(n: py.Int, domain: py.ArrayLike | null): py.Remote
  linspace(n: py.Int, keywords?: py.Rest<Polynomial$linspace, 'n'>): py.Remote
  linspace(keywords?: Polynomial$linspace): py.Remote
  linspace_dyn: py.RemoteFunction
  mapparms(): py.Remote
  mapparms_dyn: py.RemoteFunction
  get maxpower(): py.Remote<number>
  set maxpower(value: py.Int)
  maxpower_dyn: any
  roots(): py.Remote<py.NDArray>
  roots_dyn: py.RemoteFunction
  readonly symbol: py.Remote
  readonly symbol_dyn: any
  trim(tol: py.Float): py.Remote
  trim(keywords?: Polynomial$trim): py.Remote
  trim_dyn: py.RemoteFunction
  truncate(size: py.Int): py.Remote
  truncate(keywords: Polynomial$truncate): py.Remote
  truncate_dyn: py.RemoteFunction
  get window(): py.Remote<py.NDArray>
  set window(value: py.ArrayLike)
  window_dyn: any
}

export interface Polynomial$new {
  coef: py.ArrayLike
  domain?: py.ArrayLike | null | undefined
  window?: py.ArrayLike | null | undefined
  /** Default: `'x'` */
  symbol?: py.Str | undefined
}

export interface Polynomial$class extends py.PythonClass {
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): Polynomial
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Promised<Polynomial>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Polynomial$new, 'coef' | 'domain' | 'window'>): Polynomial
  (coef: py.ArrayLike, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Polynomial$new, 'coef' | 'domain' | 'window'>): py.Promised<Polynomial>
  new (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$new, 'coef' | 'domain'>): Polynomial
  (coef: py.ArrayLike, domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$new, 'coef' | 'domain'>): py.Promised<Polynomial>
  new (coef: py.ArrayLike, keywords?: py.Rest<Polynomial$new, 'coef'>): Polynomial
  (coef: py.ArrayLike, keywords?: py.Rest<Polynomial$new, 'coef'>): py.Promised<Polynomial>
  new (keywords: Polynomial$new): Polynomial
  (keywords: Polynomial$new): py.Promised<Polynomial>
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Polynomial$basis, 'deg' | 'domain' | 'window'>): py.Remote
  basis(deg: py.Int, domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$basis, 'deg' | 'domain'>): py.Remote
  basis(deg: py.Int, keywords?: py.Rest<Polynomial$basis, 'deg'>): py.Remote
  basis(keywords: Polynomial$basis): py.Remote
  basis_dyn: py.RemoteFunction
  readonly basis_name: py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, window: py.ArrayLike | null): py.Remote
  cast(series: py.Positional, domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$cast, 'series' | 'domain'>): py.Remote
  cast(series: py.Positional, keywords?: py.Rest<Polynomial$cast, 'series'>): py.Remote
  cast(keywords: Polynomial$cast): py.Remote
  cast_dyn: py.RemoteFunction
  readonly domain: py.Remote<py.NDArray>
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, full: py.Bool, w?: py.ArrayLike | null, window?: py.Positional, symbol?: py.Str): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, rcond: py.Float | null, keywords?: py.Rest<Polynomial$fit, 'x' | 'y' | 'deg' | 'domain' | 'rcond'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, domain: py.Positional, keywords?: py.Rest<Polynomial$fit, 'x' | 'y' | 'deg' | 'domain'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<Polynomial$fit, 'x' | 'y' | 'deg'>): py.Remote
  fit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<Polynomial$fit, 'x' | 'y'>): py.Remote
  fit(x: py.ArrayLike, keywords: py.Rest<Polynomial$fit, 'x'>): py.Remote
  fit(keywords: Polynomial$fit): py.Remote
  fit_dyn: py.RemoteFunction
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, window: py.ArrayLike | null, keywords?: py.Rest<Polynomial$fromroots, 'roots' | 'domain' | 'window'>): py.Remote
  fromroots(roots: py.ArrayLike, domain: py.List<py.RemoteArgument>, keywords?: py.Rest<Polynomial$fromroots, 'roots' | 'domain'>): py.Remote
  fromroots(roots: py.ArrayLike, keywords?: py.Rest<Polynomial$fromroots, 'roots'>): py.Remote
  fromroots(keywords: Polynomial$fromroots): py.Remote
  fromroots_dyn: py.RemoteFunction
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, symbol: py.Str): py.Remote
  identity(domain: py.ArrayLike | null, window: py.ArrayLike | null, keywords?: py.Rest<Polynomial$identity, 'domain' | 'window'>): py.Remote
  identity(domain: py.ArrayLike | null, keywords?: py.Rest<Polynomial$identity, 'domain'>): py.Remote
  identity(keywords?: Polynomial$identity): py.Remote
  identity_dyn: py.RemoteFunction
  readonly maxpower: py.Remote<number>
  readonly window: py.Remote<py.NDArray>
}

export interface set_default_printstyle$ {
  style: py.Str
}

export interface $Module extends py.PythonModuleObject {
  readonly Chebyshev: Chebyshev$class
  readonly Hermite: Hermite$class
  readonly HermiteE: HermiteE$class
  readonly Laguerre: Laguerre$class
  readonly Legendre: Legendre$class
  readonly Polynomial: Polynomial$class
  readonly chebyshev: numpy_polynomial_chebyshev.$Module
  readonly hermite: numpy_polynomial_hermite.$Module
  readonly hermite_e: numpy_polynomial_hermite_e.$Module
  readonly laguerre: numpy_polynomial_laguerre.$Module
  readonly legendre: numpy_polynomial_legendre.$Module
  readonly polynomial: numpy_polynomial_polynomial.$Module
  set_default_printstyle(style: py.Str): py.Remote
  set_default_printstyle(keywords: set_default_printstyle$): py.Remote
  set_default_printstyle_dyn: py.RemoteFunction
}
