// numpy.polynomial.legendre of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface leg2poly$ {
  c: py.RemoteArgument
}

export interface legadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface legcompanion$ {
  c: py.RemoteArgument
}

export interface legder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface legdiv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface legfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface legfromroots$ {
  roots: py.RemoteArgument
}

export interface leggauss$ {
  deg: py.RemoteArgument
}

export interface leggrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface leggrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface legint$ {
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

export interface legline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface legmul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface legmulx$ {
  c: py.RemoteArgument
}

export interface legpow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface legroots$ {
  c: py.RemoteArgument
}

export interface legsub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface legval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface legval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface legval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface legvander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface legvander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface legvander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface legweight$ {
  x: py.RemoteArgument
}

export interface poly2leg$ {
  pol: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Legendre: numpy_polynomial.Legendre$class
  leg2poly(c: py.Positional): py.Remote
  leg2poly(keywords: leg2poly$): py.Remote
  leg2poly_dyn: py.RemoteFunction
  legadd(c1: py.Positional, c2: py.Positional): py.Remote
  legadd(c1: py.Positional, keywords: py.Rest<legadd$, 'c1'>): py.Remote
  legadd(keywords: legadd$): py.Remote
  legadd_dyn: py.RemoteFunction
  legcompanion(c: py.Positional): py.Remote
  legcompanion(keywords: legcompanion$): py.Remote
  legcompanion_dyn: py.RemoteFunction
  legder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  legder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<legder$, 'c' | 'm' | 'scl'>): py.Remote
  legder(c: py.Positional, m: py.Int, keywords?: py.Rest<legder$, 'c' | 'm'>): py.Remote
  legder(c: py.Positional, keywords?: py.Rest<legder$, 'c'>): py.Remote
  legder(keywords: legder$): py.Remote
  legder_dyn: py.RemoteFunction
  legdiv(c1: py.Positional, c2: py.Positional): py.Remote
  legdiv(c1: py.Positional, keywords: py.Rest<legdiv$, 'c1'>): py.Remote
  legdiv(keywords: legdiv$): py.Remote
  legdiv_dyn: py.RemoteFunction
  readonly legdomain: py.Remote<py.NDArray>
  legfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  legfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  legfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  legfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg'>): py.Remote
  legfit(x: py.Positional, y: py.Positional, keywords: py.Rest<legfit$, 'x' | 'y'>): py.Remote
  legfit(x: py.Positional, keywords: py.Rest<legfit$, 'x'>): py.Remote
  legfit(keywords: legfit$): py.Remote
  legfit_dyn: py.RemoteFunction
  legfromroots(roots: py.Positional): py.Remote
  legfromroots(keywords: legfromroots$): py.Remote
  legfromroots_dyn: py.RemoteFunction
  leggauss(deg: py.Positional): py.Remote
  leggauss(keywords: leggauss$): py.Remote
  leggauss_dyn: py.RemoteFunction
  leggrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  leggrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<leggrid2d$, 'x' | 'y'>): py.Remote
  leggrid2d(x: py.Positional, keywords: py.Rest<leggrid2d$, 'x'>): py.Remote
  leggrid2d(keywords: leggrid2d$): py.Remote
  leggrid2d_dyn: py.RemoteFunction
  leggrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  leggrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<leggrid3d$, 'x' | 'y' | 'z'>): py.Remote
  leggrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<leggrid3d$, 'x' | 'y'>): py.Remote
  leggrid3d(x: py.Positional, keywords: py.Rest<leggrid3d$, 'x'>): py.Remote
  leggrid3d(keywords: leggrid3d$): py.Remote
  leggrid3d_dyn: py.RemoteFunction
  legint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  legint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<legint$, 'c' | 'm' | 'k'>): py.Remote
  legint(c: py.Positional, m: py.Int, keywords?: py.Rest<legint$, 'c' | 'm'>): py.Remote
  legint(c: py.Positional, keywords?: py.Rest<legint$, 'c'>): py.Remote
  legint(keywords: legint$): py.Remote
  legint_dyn: py.RemoteFunction
  legline(off: py.Positional, scl: py.Positional): py.Remote
  legline(off: py.Positional, keywords: py.Rest<legline$, 'off'>): py.Remote
  legline(keywords: legline$): py.Remote
  legline_dyn: py.RemoteFunction
  legmul(c1: py.Positional, c2: py.Positional): py.Remote
  legmul(c1: py.Positional, keywords: py.Rest<legmul$, 'c1'>): py.Remote
  legmul(keywords: legmul$): py.Remote
  legmul_dyn: py.RemoteFunction
  legmulx(c: py.Positional): py.Remote
  legmulx(keywords: legmulx$): py.Remote
  legmulx_dyn: py.RemoteFunction
  readonly legone: py.Remote<py.NDArray>
  legpow(c: py.Positional, pow: py.Positional, maxpower: py.Int): py.Remote
  legpow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<legpow$, 'c' | 'pow'>): py.Remote
  legpow(c: py.Positional, keywords: py.Rest<legpow$, 'c'>): py.Remote
  legpow(keywords: legpow$): py.Remote
  legpow_dyn: py.RemoteFunction
  legroots(c: py.Positional): py.Remote
  legroots(keywords: legroots$): py.Remote
  legroots_dyn: py.RemoteFunction
  legsub(c1: py.Positional, c2: py.Positional): py.Remote
  legsub(c1: py.Positional, keywords: py.Rest<legsub$, 'c1'>): py.Remote
  legsub(keywords: legsub$): py.Remote
  legsub_dyn: py.RemoteFunction
  readonly legtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  legval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  legval(x: py.Positional, c: py.Positional, keywords?: py.Rest<legval$, 'x' | 'c'>): py.Remote
  legval(x: py.Positional, keywords: py.Rest<legval$, 'x'>): py.Remote
  legval(keywords: legval$): py.Remote
  legval_dyn: py.RemoteFunction
  legval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  legval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<legval2d$, 'x' | 'y'>): py.Remote
  legval2d(x: py.Positional, keywords: py.Rest<legval2d$, 'x'>): py.Remote
  legval2d(keywords: legval2d$): py.Remote
  legval2d_dyn: py.RemoteFunction
  legval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  legval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<legval3d$, 'x' | 'y' | 'z'>): py.Remote
  legval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<legval3d$, 'x' | 'y'>): py.Remote
  legval3d(x: py.Positional, keywords: py.Rest<legval3d$, 'x'>): py.Remote
  legval3d(keywords: legval3d$): py.Remote
  legval3d_dyn: py.RemoteFunction
  legvander(x: py.Positional, deg: py.Positional): py.Remote
  legvander(x: py.Positional, keywords: py.Rest<legvander$, 'x'>): py.Remote
  legvander(keywords: legvander$): py.Remote
  legvander_dyn: py.RemoteFunction
  legvander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  legvander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<legvander2d$, 'x' | 'y'>): py.Remote
  legvander2d(x: py.Positional, keywords: py.Rest<legvander2d$, 'x'>): py.Remote
  legvander2d(keywords: legvander2d$): py.Remote
  legvander2d_dyn: py.RemoteFunction
  legvander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  legvander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<legvander3d$, 'x' | 'y' | 'z'>): py.Remote
  legvander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<legvander3d$, 'x' | 'y'>): py.Remote
  legvander3d(x: py.Positional, keywords: py.Rest<legvander3d$, 'x'>): py.Remote
  legvander3d(keywords: legvander3d$): py.Remote
  legvander3d_dyn: py.RemoteFunction
  legweight(x: py.Positional): py.Remote
  legweight(keywords: legweight$): py.Remote
  legweight_dyn: py.RemoteFunction
  readonly legx: py.Remote<py.NDArray>
  readonly legzero: py.Remote<py.NDArray>
  poly2leg(pol: py.Positional): py.Remote
  poly2leg(keywords: poly2leg$): py.Remote
  poly2leg_dyn: py.RemoteFunction
}
