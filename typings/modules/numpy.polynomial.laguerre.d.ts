// numpy.polynomial.laguerre of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface lag2poly$ {
  c: py.ArrayLike
}

export interface lagadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface lagcompanion$ {
  c: py.ArrayLike
}

export interface lagder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface lagdiv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface lagfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface lagfromroots$ {
  roots: py.ArrayLike
}

export interface laggauss$ {
  deg: py.Int
}

export interface laggrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface laggrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface lagint$ {
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

export interface lagline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface lagmul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface lagmulx$ {
  c: py.ArrayLike
}

export interface lagpow$ {
  c: py.ArrayLike
  pow: py.Int
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface lagroots$ {
  c: py.ArrayLike
}

export interface lagsub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface lagval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface lagval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface lagval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface lagvander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface lagvander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface lagvander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface lagweight$ {
  x: py.ArrayLike
}

export interface poly2lag$ {
  pol: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly Laguerre: numpy_polynomial.Laguerre$class
  lag2poly(c: py.ArrayLike): py.Remote<py.NDArray>
  lag2poly(keywords: lag2poly$): py.Remote<py.NDArray>
  lag2poly_dyn: py.RemoteFunction
  lagadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  lagadd(c1: py.ArrayLike, keywords: py.Rest<lagadd$, 'c1'>): py.Remote<py.NDArray>
  lagadd(keywords: lagadd$): py.Remote<py.NDArray>
  lagadd_dyn: py.RemoteFunction
  lagcompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  lagcompanion(keywords: lagcompanion$): py.Remote<py.NDArray>
  lagcompanion_dyn: py.RemoteFunction
  lagder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  lagder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<lagder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  lagder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<lagder$, 'c' | 'm'>): py.Remote<py.NDArray>
  lagder(c: py.ArrayLike, keywords?: py.Rest<lagder$, 'c'>): py.Remote<py.NDArray>
  lagder(keywords: lagder$): py.Remote<py.NDArray>
  lagder_dyn: py.RemoteFunction
  lagdiv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  lagdiv(c1: py.ArrayLike, keywords: py.Rest<lagdiv$, 'c1'>): py.Remote
  lagdiv(keywords: lagdiv$): py.Remote
  lagdiv_dyn: py.RemoteFunction
  readonly lagdomain: py.Remote<py.NDArray>
  readonly lagdomain_dyn: any
  lagfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  lagfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  lagfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  lagfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg'>): py.Remote
  lagfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<lagfit$, 'x' | 'y'>): py.Remote
  lagfit(x: py.ArrayLike, keywords: py.Rest<lagfit$, 'x'>): py.Remote
  lagfit(keywords: lagfit$): py.Remote
  lagfit_dyn: py.RemoteFunction
  lagfromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  lagfromroots(keywords: lagfromroots$): py.Remote<py.NDArray>
  lagfromroots_dyn: py.RemoteFunction
  laggauss(deg: py.Int): py.Remote
  laggauss(keywords: laggauss$): py.Remote
  laggauss_dyn: py.RemoteFunction
  laggrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  laggrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<laggrid2d$, 'x' | 'y'>): py.Remote
  laggrid2d(x: py.ArrayLike, keywords: py.Rest<laggrid2d$, 'x'>): py.Remote
  laggrid2d(keywords: laggrid2d$): py.Remote
  laggrid2d_dyn: py.RemoteFunction
  laggrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  laggrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<laggrid3d$, 'x' | 'y' | 'z'>): py.Remote
  laggrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<laggrid3d$, 'x' | 'y'>): py.Remote
  laggrid3d(x: py.ArrayLike, keywords: py.Rest<laggrid3d$, 'x'>): py.Remote
  laggrid3d(keywords: laggrid3d$): py.Remote
  laggrid3d_dyn: py.RemoteFunction
  lagint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  lagint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<lagint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  lagint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<lagint$, 'c' | 'm'>): py.Remote<py.NDArray>
  lagint(c: py.ArrayLike, keywords?: py.Rest<lagint$, 'c'>): py.Remote<py.NDArray>
  lagint(keywords: lagint$): py.Remote<py.NDArray>
  lagint_dyn: py.RemoteFunction
  lagline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  lagline(off: py.TensorLike, keywords: py.Rest<lagline$, 'off'>): py.Remote<py.NDArray>
  lagline(keywords: lagline$): py.Remote<py.NDArray>
  lagline_dyn: py.RemoteFunction
  lagmul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  lagmul(c1: py.ArrayLike, keywords: py.Rest<lagmul$, 'c1'>): py.Remote<py.NDArray>
  lagmul(keywords: lagmul$): py.Remote<py.NDArray>
  lagmul_dyn: py.RemoteFunction
  lagmulx(c: py.ArrayLike): py.Remote<py.NDArray>
  lagmulx(keywords: lagmulx$): py.Remote<py.NDArray>
  lagmulx_dyn: py.RemoteFunction
  readonly lagone: py.Remote<py.NDArray>
  readonly lagone_dyn: any
  lagpow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int): py.Remote<py.NDArray>
  lagpow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<lagpow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  lagpow(c: py.ArrayLike, keywords: py.Rest<lagpow$, 'c'>): py.Remote<py.NDArray>
  lagpow(keywords: lagpow$): py.Remote<py.NDArray>
  lagpow_dyn: py.RemoteFunction
  lagroots(c: py.ArrayLike): py.Remote<py.NDArray>
  lagroots(keywords: lagroots$): py.Remote<py.NDArray>
  lagroots_dyn: py.RemoteFunction
  lagsub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  lagsub(c1: py.ArrayLike, keywords: py.Rest<lagsub$, 'c1'>): py.Remote<py.NDArray>
  lagsub(keywords: lagsub$): py.Remote<py.NDArray>
  lagsub_dyn: py.RemoteFunction
  readonly lagtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  lagtrim_dyn: py.RemoteFunction
  lagval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  lagval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<lagval$, 'x' | 'c'>): py.Remote
  lagval(x: py.ArrayLike, keywords: py.Rest<lagval$, 'x'>): py.Remote
  lagval(keywords: lagval$): py.Remote
  lagval_dyn: py.RemoteFunction
  lagval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  lagval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<lagval2d$, 'x' | 'y'>): py.Remote
  lagval2d(x: py.ArrayLike, keywords: py.Rest<lagval2d$, 'x'>): py.Remote
  lagval2d(keywords: lagval2d$): py.Remote
  lagval2d_dyn: py.RemoteFunction
  lagval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  lagval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<lagval3d$, 'x' | 'y' | 'z'>): py.Remote
  lagval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<lagval3d$, 'x' | 'y'>): py.Remote
  lagval3d(x: py.ArrayLike, keywords: py.Rest<lagval3d$, 'x'>): py.Remote
  lagval3d(keywords: lagval3d$): py.Remote
  lagval3d_dyn: py.RemoteFunction
  lagvander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  lagvander(x: py.ArrayLike, keywords: py.Rest<lagvander$, 'x'>): py.Remote<py.NDArray>
  lagvander(keywords: lagvander$): py.Remote<py.NDArray>
  lagvander_dyn: py.RemoteFunction
  lagvander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  lagvander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<lagvander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  lagvander2d(x: py.ArrayLike, keywords: py.Rest<lagvander2d$, 'x'>): py.Remote<py.NDArray>
  lagvander2d(keywords: lagvander2d$): py.Remote<py.NDArray>
  lagvander2d_dyn: py.RemoteFunction
  lagvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  lagvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<lagvander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  lagvander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<lagvander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  lagvander3d(x: py.ArrayLike, keywords: py.Rest<lagvander3d$, 'x'>): py.Remote<py.NDArray>
  lagvander3d(keywords: lagvander3d$): py.Remote<py.NDArray>
  lagvander3d_dyn: py.RemoteFunction
  lagweight(x: py.ArrayLike): py.Remote
  lagweight(keywords: lagweight$): py.Remote
  lagweight_dyn: py.RemoteFunction
  readonly lagx: py.Remote<py.NDArray>
  readonly lagx_dyn: any
  readonly lagzero: py.Remote<py.NDArray>
  readonly lagzero_dyn: any
  poly2lag(pol: py.ArrayLike): py.Remote<py.NDArray>
  poly2lag(keywords: poly2lag$): py.Remote<py.NDArray>
  poly2lag_dyn: py.RemoteFunction
}
