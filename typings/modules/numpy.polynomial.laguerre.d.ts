// numpy.polynomial.laguerre of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface lag2poly$ {
  c: py.RemoteArgument
}

export interface lagadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface lagcompanion$ {
  c: py.RemoteArgument
}

export interface lagder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface lagdiv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface lagfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface lagfromroots$ {
  roots: py.RemoteArgument
}

export interface laggauss$ {
  deg: py.RemoteArgument
}

export interface laggrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface laggrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface lagint$ {
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

export interface lagline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface lagmul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface lagmulx$ {
  c: py.RemoteArgument
}

export interface lagpow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface lagroots$ {
  c: py.RemoteArgument
}

export interface lagsub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface lagval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface lagval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface lagval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface lagvander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface lagvander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface lagvander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface lagweight$ {
  x: py.RemoteArgument
}

export interface poly2lag$ {
  pol: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Laguerre: numpy_polynomial.Laguerre$class
  lag2poly(c: py.Positional): py.Remote
  lag2poly(keywords: lag2poly$): py.Remote
  lag2poly_dyn: py.RemoteFunction
  lagadd(c1: py.Positional, c2: py.Positional): py.Remote
  lagadd(c1: py.Positional, keywords: py.Rest<lagadd$, 'c1'>): py.Remote
  lagadd(keywords: lagadd$): py.Remote
  lagadd_dyn: py.RemoteFunction
  lagcompanion(c: py.Positional): py.Remote
  lagcompanion(keywords: lagcompanion$): py.Remote
  lagcompanion_dyn: py.RemoteFunction
  lagder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  lagder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<lagder$, 'c' | 'm' | 'scl'>): py.Remote
  lagder(c: py.Positional, m: py.Int, keywords?: py.Rest<lagder$, 'c' | 'm'>): py.Remote
  lagder(c: py.Positional, keywords?: py.Rest<lagder$, 'c'>): py.Remote
  lagder(keywords: lagder$): py.Remote
  lagder_dyn: py.RemoteFunction
  lagdiv(c1: py.Positional, c2: py.Positional): py.Remote
  lagdiv(c1: py.Positional, keywords: py.Rest<lagdiv$, 'c1'>): py.Remote
  lagdiv(keywords: lagdiv$): py.Remote
  lagdiv_dyn: py.RemoteFunction
  readonly lagdomain: py.Remote<py.NDArray>
  lagfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  lagfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  lagfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  lagfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<lagfit$, 'x' | 'y' | 'deg'>): py.Remote
  lagfit(x: py.Positional, y: py.Positional, keywords: py.Rest<lagfit$, 'x' | 'y'>): py.Remote
  lagfit(x: py.Positional, keywords: py.Rest<lagfit$, 'x'>): py.Remote
  lagfit(keywords: lagfit$): py.Remote
  lagfit_dyn: py.RemoteFunction
  lagfromroots(roots: py.Positional): py.Remote
  lagfromroots(keywords: lagfromroots$): py.Remote
  lagfromroots_dyn: py.RemoteFunction
  laggauss(deg: py.Positional): py.Remote
  laggauss(keywords: laggauss$): py.Remote
  laggauss_dyn: py.RemoteFunction
  laggrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  laggrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<laggrid2d$, 'x' | 'y'>): py.Remote
  laggrid2d(x: py.Positional, keywords: py.Rest<laggrid2d$, 'x'>): py.Remote
  laggrid2d(keywords: laggrid2d$): py.Remote
  laggrid2d_dyn: py.RemoteFunction
  laggrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  laggrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<laggrid3d$, 'x' | 'y' | 'z'>): py.Remote
  laggrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<laggrid3d$, 'x' | 'y'>): py.Remote
  laggrid3d(x: py.Positional, keywords: py.Rest<laggrid3d$, 'x'>): py.Remote
  laggrid3d(keywords: laggrid3d$): py.Remote
  laggrid3d_dyn: py.RemoteFunction
  lagint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  lagint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<lagint$, 'c' | 'm' | 'k'>): py.Remote
  lagint(c: py.Positional, m: py.Int, keywords?: py.Rest<lagint$, 'c' | 'm'>): py.Remote
  lagint(c: py.Positional, keywords?: py.Rest<lagint$, 'c'>): py.Remote
  lagint(keywords: lagint$): py.Remote
  lagint_dyn: py.RemoteFunction
  lagline(off: py.Positional, scl: py.Positional): py.Remote
  lagline(off: py.Positional, keywords: py.Rest<lagline$, 'off'>): py.Remote
  lagline(keywords: lagline$): py.Remote
  lagline_dyn: py.RemoteFunction
  lagmul(c1: py.Positional, c2: py.Positional): py.Remote
  lagmul(c1: py.Positional, keywords: py.Rest<lagmul$, 'c1'>): py.Remote
  lagmul(keywords: lagmul$): py.Remote
  lagmul_dyn: py.RemoteFunction
  lagmulx(c: py.Positional): py.Remote
  lagmulx(keywords: lagmulx$): py.Remote
  lagmulx_dyn: py.RemoteFunction
  readonly lagone: py.Remote<py.NDArray>
  lagpow(c: py.Positional, pow: py.Positional, maxpower: py.Int): py.Remote
  lagpow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<lagpow$, 'c' | 'pow'>): py.Remote
  lagpow(c: py.Positional, keywords: py.Rest<lagpow$, 'c'>): py.Remote
  lagpow(keywords: lagpow$): py.Remote
  lagpow_dyn: py.RemoteFunction
  lagroots(c: py.Positional): py.Remote
  lagroots(keywords: lagroots$): py.Remote
  lagroots_dyn: py.RemoteFunction
  lagsub(c1: py.Positional, c2: py.Positional): py.Remote
  lagsub(c1: py.Positional, keywords: py.Rest<lagsub$, 'c1'>): py.Remote
  lagsub(keywords: lagsub$): py.Remote
  lagsub_dyn: py.RemoteFunction
  readonly lagtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  lagval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  lagval(x: py.Positional, c: py.Positional, keywords?: py.Rest<lagval$, 'x' | 'c'>): py.Remote
  lagval(x: py.Positional, keywords: py.Rest<lagval$, 'x'>): py.Remote
  lagval(keywords: lagval$): py.Remote
  lagval_dyn: py.RemoteFunction
  lagval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  lagval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<lagval2d$, 'x' | 'y'>): py.Remote
  lagval2d(x: py.Positional, keywords: py.Rest<lagval2d$, 'x'>): py.Remote
  lagval2d(keywords: lagval2d$): py.Remote
  lagval2d_dyn: py.RemoteFunction
  lagval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  lagval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<lagval3d$, 'x' | 'y' | 'z'>): py.Remote
  lagval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<lagval3d$, 'x' | 'y'>): py.Remote
  lagval3d(x: py.Positional, keywords: py.Rest<lagval3d$, 'x'>): py.Remote
  lagval3d(keywords: lagval3d$): py.Remote
  lagval3d_dyn: py.RemoteFunction
  lagvander(x: py.Positional, deg: py.Positional): py.Remote
  lagvander(x: py.Positional, keywords: py.Rest<lagvander$, 'x'>): py.Remote
  lagvander(keywords: lagvander$): py.Remote
  lagvander_dyn: py.RemoteFunction
  lagvander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  lagvander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<lagvander2d$, 'x' | 'y'>): py.Remote
  lagvander2d(x: py.Positional, keywords: py.Rest<lagvander2d$, 'x'>): py.Remote
  lagvander2d(keywords: lagvander2d$): py.Remote
  lagvander2d_dyn: py.RemoteFunction
  lagvander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  lagvander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<lagvander3d$, 'x' | 'y' | 'z'>): py.Remote
  lagvander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<lagvander3d$, 'x' | 'y'>): py.Remote
  lagvander3d(x: py.Positional, keywords: py.Rest<lagvander3d$, 'x'>): py.Remote
  lagvander3d(keywords: lagvander3d$): py.Remote
  lagvander3d_dyn: py.RemoteFunction
  lagweight(x: py.Positional): py.Remote
  lagweight(keywords: lagweight$): py.Remote
  lagweight_dyn: py.RemoteFunction
  readonly lagx: py.Remote<py.NDArray>
  readonly lagzero: py.Remote<py.NDArray>
  poly2lag(pol: py.Positional): py.Remote
  poly2lag(keywords: poly2lag$): py.Remote
  poly2lag_dyn: py.RemoteFunction
}
