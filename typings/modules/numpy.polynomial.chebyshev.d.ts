// numpy.polynomial.chebyshev of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface cheb2poly$ {
  c: py.RemoteArgument
}

export interface chebadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface chebcompanion$ {
  c: py.RemoteArgument
}

export interface chebder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface chebdiv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface chebfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface chebfromroots$ {
  roots: py.RemoteArgument
}

export interface chebgauss$ {
  deg: py.RemoteArgument
}

export interface chebgrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface chebgrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface chebint$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `[]` */
  k?: py.List<py.RemoteArgument> | undefined
  /** Default: `0` */
  lbnd?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface chebinterpolate$ {
  func: py.RemoteArgument
  deg: py.RemoteArgument
  /** Default: `()` */
  args?: py.List<py.RemoteArgument> | undefined
}

export interface chebline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface chebmul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface chebmulx$ {
  c: py.RemoteArgument
}

export interface chebpow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface chebpts1$ {
  npts: py.RemoteArgument
}

export interface chebpts2$ {
  npts: py.RemoteArgument
}

export interface chebroots$ {
  c: py.RemoteArgument
}

export interface chebsub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface chebval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface chebval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface chebval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface chebvander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface chebvander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface chebvander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface chebweight$ {
  x: py.RemoteArgument
}

export interface poly2cheb$ {
  pol: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Chebyshev: numpy_polynomial.Chebyshev$class
  cheb2poly(c: py.Positional): py.Remote
  cheb2poly(keywords: cheb2poly$): py.Remote
  cheb2poly_dyn: py.RemoteFunction
  chebadd(c1: py.Positional, c2: py.Positional): py.Remote
  chebadd(c1: py.Positional, keywords: py.Rest<chebadd$, 'c1'>): py.Remote
  chebadd(keywords: chebadd$): py.Remote
  chebadd_dyn: py.RemoteFunction
  chebcompanion(c: py.Positional): py.Remote
  chebcompanion(keywords: chebcompanion$): py.Remote
  chebcompanion_dyn: py.RemoteFunction
  chebder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  chebder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<chebder$, 'c' | 'm' | 'scl'>): py.Remote
  chebder(c: py.Positional, m: py.Int, keywords?: py.Rest<chebder$, 'c' | 'm'>): py.Remote
  chebder(c: py.Positional, keywords?: py.Rest<chebder$, 'c'>): py.Remote
  chebder(keywords: chebder$): py.Remote
  chebder_dyn: py.RemoteFunction
  chebdiv(c1: py.Positional, c2: py.Positional): py.Remote
  chebdiv(c1: py.Positional, keywords: py.Rest<chebdiv$, 'c1'>): py.Remote
  chebdiv(keywords: chebdiv$): py.Remote
  chebdiv_dyn: py.RemoteFunction
  readonly chebdomain: py.Remote<py.NDArray>
  chebfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  chebfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  chebfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  chebfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<chebfit$, 'x' | 'y' | 'deg'>): py.Remote
  chebfit(x: py.Positional, y: py.Positional, keywords: py.Rest<chebfit$, 'x' | 'y'>): py.Remote
  chebfit(x: py.Positional, keywords: py.Rest<chebfit$, 'x'>): py.Remote
  chebfit(keywords: chebfit$): py.Remote
  chebfit_dyn: py.RemoteFunction
  chebfromroots(roots: py.Positional): py.Remote
  chebfromroots(keywords: chebfromroots$): py.Remote
  chebfromroots_dyn: py.RemoteFunction
  chebgauss(deg: py.Positional): py.Remote
  chebgauss(keywords: chebgauss$): py.Remote
  chebgauss_dyn: py.RemoteFunction
  chebgrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  chebgrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebgrid2d$, 'x' | 'y'>): py.Remote
  chebgrid2d(x: py.Positional, keywords: py.Rest<chebgrid2d$, 'x'>): py.Remote
  chebgrid2d(keywords: chebgrid2d$): py.Remote
  chebgrid2d_dyn: py.RemoteFunction
  chebgrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  chebgrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<chebgrid3d$, 'x' | 'y' | 'z'>): py.Remote
  chebgrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebgrid3d$, 'x' | 'y'>): py.Remote
  chebgrid3d(x: py.Positional, keywords: py.Rest<chebgrid3d$, 'x'>): py.Remote
  chebgrid3d(keywords: chebgrid3d$): py.Remote
  chebgrid3d_dyn: py.RemoteFunction
  chebint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  chebint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<chebint$, 'c' | 'm' | 'k'>): py.Remote
  chebint(c: py.Positional, m: py.Int, keywords?: py.Rest<chebint$, 'c' | 'm'>): py.Remote
  chebint(c: py.Positional, keywords?: py.Rest<chebint$, 'c'>): py.Remote
  chebint(keywords: chebint$): py.Remote
  chebint_dyn: py.RemoteFunction
  chebinterpolate(func: py.Positional, deg: py.Positional, args: py.List<py.RemoteArgument>): py.Remote
  chebinterpolate(func: py.Positional, deg: py.Positional, keywords?: py.Rest<chebinterpolate$, 'func' | 'deg'>): py.Remote
  chebinterpolate(func: py.Positional, keywords: py.Rest<chebinterpolate$, 'func'>): py.Remote
  chebinterpolate(keywords: chebinterpolate$): py.Remote
  chebinterpolate_dyn: py.RemoteFunction
  chebline(off: py.Positional, scl: py.Positional): py.Remote
  chebline(off: py.Positional, keywords: py.Rest<chebline$, 'off'>): py.Remote
  chebline(keywords: chebline$): py.Remote
  chebline_dyn: py.RemoteFunction
  chebmul(c1: py.Positional, c2: py.Positional): py.Remote
  chebmul(c1: py.Positional, keywords: py.Rest<chebmul$, 'c1'>): py.Remote
  chebmul(keywords: chebmul$): py.Remote
  chebmul_dyn: py.RemoteFunction
  chebmulx(c: py.Positional): py.Remote
  chebmulx(keywords: chebmulx$): py.Remote
  chebmulx_dyn: py.RemoteFunction
  readonly chebone: py.Remote<py.NDArray>
  chebpow(c: py.Positional, pow: py.Positional, maxpower: py.Int): py.Remote
  chebpow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<chebpow$, 'c' | 'pow'>): py.Remote
  chebpow(c: py.Positional, keywords: py.Rest<chebpow$, 'c'>): py.Remote
  chebpow(keywords: chebpow$): py.Remote
  chebpow_dyn: py.RemoteFunction
  chebpts1(npts: py.Positional): py.Remote
  chebpts1(keywords: chebpts1$): py.Remote
  chebpts1_dyn: py.RemoteFunction
  chebpts2(npts: py.Positional): py.Remote
  chebpts2(keywords: chebpts2$): py.Remote
  chebpts2_dyn: py.RemoteFunction
  chebroots(c: py.Positional): py.Remote
  chebroots(keywords: chebroots$): py.Remote
  chebroots_dyn: py.RemoteFunction
  chebsub(c1: py.Positional, c2: py.Positional): py.Remote
  chebsub(c1: py.Positional, keywords: py.Rest<chebsub$, 'c1'>): py.Remote
  chebsub(keywords: chebsub$): py.Remote
  chebsub_dyn: py.RemoteFunction
  readonly chebtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  chebval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  chebval(x: py.Positional, c: py.Positional, keywords?: py.Rest<chebval$, 'x' | 'c'>): py.Remote
  chebval(x: py.Positional, keywords: py.Rest<chebval$, 'x'>): py.Remote
  chebval(keywords: chebval$): py.Remote
  chebval_dyn: py.RemoteFunction
  chebval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  chebval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebval2d$, 'x' | 'y'>): py.Remote
  chebval2d(x: py.Positional, keywords: py.Rest<chebval2d$, 'x'>): py.Remote
  chebval2d(keywords: chebval2d$): py.Remote
  chebval2d_dyn: py.RemoteFunction
  chebval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  chebval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<chebval3d$, 'x' | 'y' | 'z'>): py.Remote
  chebval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebval3d$, 'x' | 'y'>): py.Remote
  chebval3d(x: py.Positional, keywords: py.Rest<chebval3d$, 'x'>): py.Remote
  chebval3d(keywords: chebval3d$): py.Remote
  chebval3d_dyn: py.RemoteFunction
  chebvander(x: py.Positional, deg: py.Positional): py.Remote
  chebvander(x: py.Positional, keywords: py.Rest<chebvander$, 'x'>): py.Remote
  chebvander(keywords: chebvander$): py.Remote
  chebvander_dyn: py.RemoteFunction
  chebvander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  chebvander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebvander2d$, 'x' | 'y'>): py.Remote
  chebvander2d(x: py.Positional, keywords: py.Rest<chebvander2d$, 'x'>): py.Remote
  chebvander2d(keywords: chebvander2d$): py.Remote
  chebvander2d_dyn: py.RemoteFunction
  chebvander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  chebvander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<chebvander3d$, 'x' | 'y' | 'z'>): py.Remote
  chebvander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<chebvander3d$, 'x' | 'y'>): py.Remote
  chebvander3d(x: py.Positional, keywords: py.Rest<chebvander3d$, 'x'>): py.Remote
  chebvander3d(keywords: chebvander3d$): py.Remote
  chebvander3d_dyn: py.RemoteFunction
  chebweight(x: py.Positional): py.Remote
  chebweight(keywords: chebweight$): py.Remote
  chebweight_dyn: py.RemoteFunction
  readonly chebx: py.Remote<py.NDArray>
  readonly chebzero: py.Remote<py.NDArray>
  poly2cheb(pol: py.Positional): py.Remote
  poly2cheb(keywords: poly2cheb$): py.Remote
  poly2cheb_dyn: py.RemoteFunction
}
