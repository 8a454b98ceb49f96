// numpy.polynomial.chebyshev of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface cheb2poly$ {
  c: py.ArrayLike
}

export interface chebadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface chebcompanion$ {
  c: py.ArrayLike
}

export interface chebder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface chebdiv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface chebfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface chebfromroots$ {
  roots: py.ArrayLike
}

export interface chebgauss$ {
  deg: py.Int
}

export interface chebgrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface chebgrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface chebint$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.List<py.RemoteArgument> | undefined
  /** Default: `0` */
  lbnd?: py.TensorLike | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface chebinterpolate$ {
  func: py.Callable
  deg: py.Int
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
}

export interface chebline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface chebmul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface chebmulx$ {
  c: py.ArrayLike
}

export interface chebpow$ {
  c: py.ArrayLike
  pow: py.Int
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface chebpts1$ {
  npts: py.Int
}

export interface chebpts2$ {
  npts: py.Int
}

export interface chebroots$ {
  c: py.ArrayLike
}

export interface chebsub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface chebval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface chebval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface chebval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface chebvander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface chebvander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface chebvander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface chebweight$ {
  x: py.ArrayLike
}

export interface poly2cheb$ {
  pol: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly Chebyshev: numpy_polynomial.Chebyshev$class
  cheb2poly(c: py.ArrayLike): py.Remote<py.NDArray>
  cheb2poly(keywords: cheb2poly$): py.Remote<py.NDArray>
  cheb2poly_dyn: py.RemoteFunction
  chebadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  chebadd(c1: py.ArrayLike, keywords: py.Rest<chebadd$, 'c1'>): py.Remote<py.NDArray>
  chebadd(keywords: chebadd$): py.Remote<py.NDArray>
  chebadd_dyn: py.RemoteFunction
  chebcompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  chebcompanion(keywords: chebcompanion$): py.Remote<py.NDArray>
  chebcompanion_dyn: py.RemoteFunction
  chebder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  chebder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<chebder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  chebder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<chebder$, 'c' | 'm'>): py.Remote<py.NDArray>
  chebder(c: py.ArrayLike, keywords?: py.Rest<chebder$, 'c'>): py.Remote<py.NDArray>
  chebder(keywords: chebder$): py.Remote<py.NDArray>
  chebder_dyn: py.RemoteFunction
  chebdiv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  chebdiv(c1: py.ArrayLike, keywords: py.Rest<chebdiv$, 'c1'>): py.Remote
  chebdiv(keywords: chebdiv$): py.Remote
  chebdiv_dyn: py.RemoteFunction
  readonly chebdomain: py.Remote<py.NDArray>
  readonly chebdomain_dyn: any
  chebfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  chebfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  chebfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  chebfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg'>): py.Remote
  chebfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebfit$, 'x' | 'y'>): py.Remote
  chebfit(x: py.ArrayLike, keywords: py.Rest<chebfit$, 'x'>): py.Remote
  chebfit(keywords: chebfit$): py.Remote
  chebfit_dyn: py.RemoteFunction
  chebfromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  chebfromroots(keywords: chebfromroots$): py.Remote<py.NDArray>
  chebfromroots_dyn: py.RemoteFunction
  chebgauss(deg: py.Int): py.Remote
  chebgauss(keywords: chebgauss$): py.Remote
  chebgauss_dyn: py.RemoteFunction
  chebgrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  chebgrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebgrid2d$, 'x' | 'y'>): py.Remote
  chebgrid2d(x: py.ArrayLike, keywords: py.Rest<chebgrid2d$, 'x'>): py.Remote
  chebgrid2d(keywords: chebgrid2d$): py.Remote
  chebgrid2d_dyn: py.RemoteFunction
  chebgrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  chebgrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<chebgrid3d$, 'x' | 'y' | 'z'>): py.Remote
  chebgrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebgrid3d$, 'x' | 'y'>): py.Remote
  chebgrid3d(x: py.ArrayLike, keywords: py.Rest<chebgrid3d$, 'x'>): py.Remote
  chebgrid3d(keywords: chebgrid3d$): py.Remote
  chebgrid3d_dyn: py.RemoteFunction
  chebint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  chebint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<chebint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  chebint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<chebint$, 'c' | 'm'>): py.Remote<py.NDArray>
  chebint(c: py.ArrayLike, keywords?: py.Rest<chebint$, 'c'>): py.Remote<py.NDArray>
  chebint(keywords: chebint$): py.Remote<py.NDArray>
  chebint_dyn: py.RemoteFunction
  chebinterpolate(func: py.Callable, deg: py.Int, args: py.List<py.RemoteArgument>): py.Remote<py.NDArray>
  chebinterpolate(func: py.Callable, deg: py.Int, keywords?: py.Rest<chebinterpolate$, 'func' | 'deg'>): py.Remote<py.NDArray>
  chebinterpolate(func: py.Callable, keywords: py.Rest<chebinterpolate$, 'func'>): py.Remote<py.NDArray>
  chebinterpolate(keywords: chebinterpolate$): py.Remote<py.NDArray>
  chebinterpolate_dyn: py.RemoteFunction
  chebline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  chebline(off: py.TensorLike, keywords: py.Rest<chebline$, 'off'>): py.Remote<py.NDArray>
  chebline(keywords: chebline$): py.Remote<py.NDArray>
  chebline_dyn: py.RemoteFunction
  chebmul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  chebmul(c1: py.ArrayLike, keywords: py.Rest<chebmul$, 'c1'>): py.Remote<py.NDArray>
  chebmul(keywords: chebmul$): py.Remote<py.NDArray>
  chebmul_dyn: py.RemoteFunction
  chebmulx(c: py.ArrayLike): py.Remote<py.NDArray>
  chebmulx(keywords: chebmulx$): py.Remote<py.NDArray>
  chebmulx_dyn: py.RemoteFunction
  readonly chebone: py.Remote<py.NDArray>
  readonly chebone_dyn: any
  chebpow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int): py.Remote<py.NDArray>
  chebpow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<chebpow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  chebpow(c: py.ArrayLike, keywords: py.Rest<chebpow$, 'c'>): py.Remote<py.NDArray>
  chebpow(keywords: chebpow$): py.Remote<py.NDArray>
  chebpow_dyn: py.RemoteFunction
  chebpts1(npts: py.Int): py.Remote<py.NDArray>
  chebpts1(keywords: chebpts1$): py.Remote<py.NDArray>
  chebpts1_dyn: py.RemoteFunction
  chebpts2(npts: py.Int): py.Remote<py.NDArray>
  chebpts2(keywords: chebpts2$): py.Remote<py.NDArray>
  chebpts2_dyn: py.RemoteFunction
  chebroots(c: py.ArrayLike): py.Remote<py.NDArray>
  chebroots(keywords: chebroots$): py.Remote<py.NDArray>
  chebroots_dyn: py.RemoteFunction
  chebsub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  chebsub(c1: py.ArrayLike, keywords: py.Rest<chebsub$, 'c1'>): py.Remote<py.NDArray>
  chebsub(keywords: chebsub$): py.Remote<py.NDArray>
  chebsub_dyn: py.RemoteFunction
  readonly chebtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  chebtrim_dyn: py.RemoteFunction
  chebval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  chebval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<chebval$, 'x' | 'c'>): py.Remote
  chebval(x: py.ArrayLike, keywords: py.Rest<chebval$, 'x'>): py.Remote
  chebval(keywords: chebval$): py.Remote
  chebval_dyn: py.RemoteFunction
  chebval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  chebval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebval2d$, 'x' | 'y'>): py.Remote
  chebval2d(x: py.ArrayLike, keywords: py.Rest<chebval2d$, 'x'>): py.Remote
  chebval2d(keywords: chebval2d$): py.Remote
  chebval2d_dyn: py.RemoteFunction
  chebval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  chebval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<chebval3d$, 'x' | 'y' | 'z'>): py.Remote
  chebval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebval3d$, 'x' | 'y'>): py.Remote
  chebval3d(x: py.ArrayLike, keywords: py.Rest<chebval3d$, 'x'>): py.Remote
  chebval3d(keywords: chebval3d$): py.Remote
  chebval3d_dyn: py.RemoteFunction
  chebvander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  chebvander(x: py.ArrayLike, keywords: py.Rest<chebvander$, 'x'>): py.Remote<py.NDArray>
  chebvander(keywords: chebvander$): py.Remote<py.NDArray>
  chebvander_dyn: py.RemoteFunction
  chebvander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  chebvander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebvander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  chebvander2d(x: py.ArrayLike, keywords: py.Rest<chebvander2d$, 'x'>): py.Remote<py.NDArray>
  chebvander2d(keywords: chebvander2d$): py.Remote<py.NDArray>
  chebvander2d_dyn: py.RemoteFunction
  chebvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  chebvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<chebvander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  chebvander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<chebvander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  chebvander3d(x: py.ArrayLike, keywords: py.Rest<chebvander3d$, 'x'>): py.Remote<py.NDArray>
  chebvander3d(keywords: chebvander3d$): py.Remote<py.NDArray>
  chebvander3d_dyn: py.RemoteFunction
  chebweight(x: py.ArrayLike): py.Remote
  chebweight(keywords: chebweight$): py.Remote
  chebweight_dyn: py.RemoteFunction
  readonly chebx: py.Remote<py.NDArray>
  readonly chebx_dyn: any
  readonly chebzero: py.Remote<py.NDArray>
  readonly chebzero_dyn: any
  poly2cheb(pol: py.ArrayLike): py.Remote<py.NDArray>
  poly2cheb(keywords: poly2cheb$): py.Remote<py.NDArray>
  poly2cheb_dyn: py.RemoteFunction
}
