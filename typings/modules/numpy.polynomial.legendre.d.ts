// numpy.polynomial.legendre of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface leg2poly$ {
  c: py.ArrayLike
}

export interface legadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface legcompanion$ {
  c: py.ArrayLike
}

export interface legder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface legdiv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface legfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface legfromroots$ {
  roots: py.ArrayLike
}

export interface leggauss$ {
  deg: py.Int
}

export interface leggrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface leggrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface legint$ {
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

export interface legline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface legmul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface legmulx$ {
  c: py.ArrayLike
}

export interface legpow$ {
  c: py.ArrayLike
  pow: py.Int
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface legroots$ {
  c: py.ArrayLike
}

export interface legsub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface legval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface legval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface legval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface legvander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface legvander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface legvander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface legweight$ {
  x: py.ArrayLike
}

export interface poly2leg$ {
  pol: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly Legendre: numpy_polynomial.Legendre$class
  leg2poly(c: py.ArrayLike): py.Remote<py.NDArray>
  leg2poly(keywords: leg2poly$): py.Remote<py.NDArray>
  leg2poly_dyn: py.RemoteFunction
  legadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  legadd(c1: py.ArrayLike, keywords: py.Rest<legadd$, 'c1'>): py.Remote<py.NDArray>
  legadd(keywords: legadd$): py.Remote<py.NDArray>
  legadd_dyn: py.RemoteFunction
  legcompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  legcompanion(keywords: legcompanion$): py.Remote<py.NDArray>
  legcompanion_dyn: py.RemoteFunction
  legder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  legder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<legder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  legder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<legder$, 'c' | 'm'>): py.Remote<py.NDArray>
  legder(c: py.ArrayLike, keywords?: py.Rest<legder$, 'c'>): py.Remote<py.NDArray>
  legder(keywords: legder$): py.Remote<py.NDArray>
  legder_dyn: py.RemoteFunction
  legdiv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  legdiv(c1: py.ArrayLike, keywords: py.Rest<legdiv$, 'c1'>): py.Remote
  legdiv(keywords: legdiv$): py.Remote
  legdiv_dyn: py.RemoteFunction
  readonly legdomain: py.Remote<py.NDArray>
  readonly legdomain_dyn: any
  legfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  legfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  legfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  legfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<legfit$, 'x' | 'y' | 'deg'>): py.Remote
  legfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<legfit$, 'x' | 'y'>): py.Remote
  legfit(x: py.ArrayLike, keywords: py.Rest<legfit$, 'x'>): py.Remote
  legfit(keywords: legfit$): py.Remote
  legfit_dyn: py.RemoteFunction
  legfromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  legfromroots(keywords: legfromroots$): py.Remote<py.NDArray>
  legfromroots_dyn: py.RemoteFunction
  leggauss(deg: py.Int): py.Remote
  leggauss(keywords: leggauss$): py.Remote
  leggauss_dyn: py.RemoteFunction
  leggrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  leggrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<leggrid2d$, 'x' | 'y'>): py.Remote
  leggrid2d(x: py.ArrayLike, keywords: py.Rest<leggrid2d$, 'x'>): py.Remote
  leggrid2d(keywords: leggrid2d$): py.Remote
  leggrid2d_dyn: py.RemoteFunction
  leggrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  leggrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<leggrid3d$, 'x' | 'y' | 'z'>): py.Remote
  leggrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<leggrid3d$, 'x' | 'y'>): py.Remote
  leggrid3d(x: py.ArrayLike, keywords: py.Rest<leggrid3d$, 'x'>): py.Remote
  leggrid3d(keywords: leggrid3d$): py.Remote
  leggrid3d_dyn: py.RemoteFunction
  legint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  legint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<legint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  legint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<legint$, 'c' | 'm'>): py.Remote<py.NDArray>
  legint(c: py.ArrayLike, keywords?: py.Rest<legint$, 'c'>): py.Remote<py.NDArray>
  legint(keywords: legint$): py.Remote<py.NDArray>
  legint_dyn: py.RemoteFunction
  legline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  legline(off: py.TensorLike, keywords: py.Rest<legline$, 'off'>): py.Remote<py.NDArray>
  legline(keywords: legline$): py.Remote<py.NDArray>
  legline_dyn: py.RemoteFunction
  legmul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  legmul(c1: py.ArrayLike, keywords: py.Rest<legmul$, 'c1'>): py.Remote<py.NDArray>
  legmul(keywords: legmul$): py.Remote<py.NDArray>
  legmul_dyn: py.RemoteFunction
  legmulx(c: py.ArrayLike): py.Remote<py.NDArray>
  legmulx(keywords: legmulx$): py.Remote<py.NDArray>
  legmulx_dyn: py.RemoteFunction
  readonly legone: py.Remote<py.NDArray>
  readonly legone_dyn: any
  legpow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int): py.Remote<py.NDArray>
  legpow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<legpow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  legpow(c: py.ArrayLike, keywords: py.Rest<legpow$, 'c'>): py.Remote<py.NDArray>
  legpow(keywords: legpow$): py.Remote<py.NDArray>
  legpow_dyn: py.RemoteFunction
  legroots(c: py.ArrayLike): py.Remote<py.NDArray>
  legroots(keywords: legroots$): py.Remote<py.NDArray>
  legroots_dyn: py.RemoteFunction
  legsub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  legsub(c1: py.ArrayLike, keywords: py.Rest<legsub$, 'c1'>): py.Remote<py.NDArray>
  legsub(keywords: legsub$): py.Remote<py.NDArray>
  legsub_dyn: py.RemoteFunction
  readonly legtrim: numpy_polynomial_hermite.$Module["hermtrim"]
  legtrim_dyn: py.RemoteFunction
  legval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  legval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<legval$, 'x' | 'c'>): py.Remote
  legval(x: py.ArrayLike, keywords: py.Rest<legval$, 'x'>): py.Remote
  legval(keywords: legval$): py.Remote
  legval_dyn: py.RemoteFunction
  legval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  legval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<legval2d$, 'x' | 'y'>): py.Remote
  legval2d(x: py.ArrayLike, keywords: py.Rest<legval2d$, 'x'>): py.Remote
  legval2d(keywords: legval2d$): py.Remote
  legval2d_dyn: py.RemoteFunction
  legval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  legval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<legval3d$, 'x' | 'y' | 'z'>): py.Remote
  legval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<legval3d$, 'x' | 'y'>): py.Remote
  legval3d(x: py.ArrayLike, keywords: py.Rest<legval3d$, 'x'>): py.Remote
  legval3d(keywords: legval3d$): py.Remote
  legval3d_dyn: py.RemoteFunction
  legvander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  legvander(x: py.ArrayLike, keywords: py.Rest<legvander$, 'x'>): py.Remote<py.NDArray>
  legvander(keywords: legvander$): py.Remote<py.NDArray>
  legvander_dyn: py.RemoteFunction
  legvander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  legvander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<legvander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  legvander2d(x: py.ArrayLike, keywords: py.Rest<legvander2d$, 'x'>): py.Remote<py.NDArray>
  legvander2d(keywords: legvander2d$): py.Remote<py.NDArray>
  legvander2d_dyn: py.RemoteFunction
  legvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  legvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<legvander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  legvander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<legvander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  legvander3d(x: py.ArrayLike, keywords: py.Rest<legvander3d$, 'x'>): py.Remote<py.NDArray>
  legvander3d(keywords: legvander3d$): py.Remote<py.NDArray>
  legvander3d_dyn: py.RemoteFunction
  legweight(x: py.ArrayLike): py.Remote
  legweight(keywords: legweight$): py.Remote
  legweight_dyn: py.RemoteFunction
  readonly legx: py.Remote<py.NDArray>
  readonly legx_dyn: any
  readonly legzero: py.Remote<py.NDArray>
  readonly legzero_dyn: any
  poly2leg(pol: py.ArrayLike): py.Remote<py.NDArray>
  poly2leg(keywords: poly2leg$): py.Remote<py.NDArray>
  poly2leg_dyn: py.RemoteFunction
}
