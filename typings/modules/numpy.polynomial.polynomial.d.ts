// numpy.polynomial.polynomial of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface polyadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface polycompanion$ {
  c: py.ArrayLike
}

export interface polyder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface polydiv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface polyfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface polyfromroots$ {
  roots: py.ArrayLike
}

export interface polygrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface polygrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface polyint$ {
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

export interface polyline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface polymul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface polymulx$ {
  c: py.ArrayLike
}

export interface polypow$ {
  c: py.ArrayLike
  pow: py.Int
  maxpower?: py.Int | null | undefined
}

export interface polyroots$ {
  c: py.ArrayLike
}

export interface polysub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface polyval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface polyval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface polyval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface polyvalfromroots$ {
  x: py.ArrayLike
  r: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface polyvander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface polyvander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface polyvander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface $Module extends py.PythonModuleObject {
  readonly Polynomial: numpy_polynomial.Polynomial$class
  polyadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  polyadd(c1: py.ArrayLike, keywords: py.Rest<polyadd$, 'c1'>): py.Remote<py.NDArray>
  polyadd(keywords: polyadd$): py.Remote<py.NDArray>
  polyadd_dyn: py.RemoteFunction
  polycompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  polycompanion(keywords: polycompanion$): py.Remote<py.NDArray>
  polycompanion_dyn: py.RemoteFunction
  polyder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  polyder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<polyder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  polyder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<polyder$, 'c' | 'm'>): py.Remote<py.NDArray>
  polyder(c: py.ArrayLike, keywords?: py.Rest<polyder$, 'c'>): py.Remote<py.NDArray>
  polyder(keywords: polyder$): py.Remote<py.NDArray>
  polyder_dyn: py.RemoteFunction
  polydiv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  polydiv(c1: py.ArrayLike, keywords: py.Rest<polydiv$, 'c1'>): py.Remote
  polydiv(keywords: polydiv$): py.Remote
  polydiv_dyn: py.RemoteFunction
  readonly polydomain: py.Remote<py.NDArray>
  readonly polydomain_dyn: any
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.ArrayLike, keywords: py.Rest<polyfit$, 'x'>): py.Remote
  polyfit(keywords: polyfit$): py.Remote
  polyfit_dyn: py.RemoteFunction
  polyfromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  polyfromroots(keywords: polyfromroots$): py.Remote<py.NDArray>
  polyfromroots_dyn: py.RemoteFunction
  polygrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  polygrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polygrid2d$, 'x' | 'y'>): py.Remote
  polygrid2d(x: py.ArrayLike, keywords: py.Rest<polygrid2d$, 'x'>): py.Remote
  polygrid2d(keywords: polygrid2d$): py.Remote
  polygrid2d_dyn: py.RemoteFunction
  polygrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  polygrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<polygrid3d$, 'x' | 'y' | 'z'>): py.Remote
  polygrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polygrid3d$, 'x' | 'y'>): py.Remote
  polygrid3d(x: py.ArrayLike, keywords: py.Rest<polygrid3d$, 'x'>): py.Remote
  polygrid3d(keywords: polygrid3d$): py.Remote
  polygrid3d_dyn: py.RemoteFunction
  polyint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  polyint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<polyint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  polyint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<polyint$, 'c' | 'm'>): py.Remote<py.NDArray>
  polyint(c: py.ArrayLike, keywords?: py.Rest<polyint$, 'c'>): py.Remote<py.NDArray>
  polyint(keywords: polyint$): py.Remote<py.NDArray>
  polyint_dyn: py.RemoteFunction
  polyline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  polyline(off: py.TensorLike, keywords: py.Rest<polyline$, 'off'>): py.Remote<py.NDArray>
  polyline(keywords: polyline$): py.Remote<py.NDArray>
  polyline_dyn: py.RemoteFunction
  polymul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  polymul(c1: py.ArrayLike, keywords: py.Rest<polymul$, 'c1'>): py.Remote<py.NDArray>
  polymul(keywords: polymul$): py.Remote<py.NDArray>
  polymul_dyn: py.RemoteFunction
  polymulx(c: py.ArrayLike): py.Remote<py.NDArray>
  polymulx(keywords: polymulx$): py.Remote<py.NDArray>
  polymulx_dyn: py.RemoteFunction
  readonly polyone: py.Remote<py.NDArray>
  readonly polyone_dyn: any
  polypow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int | null): py.Remote<py.NDArray>
  polypow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<polypow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  polypow(c: py.ArrayLike, keywords: py.Rest<polypow$, 'c'>): py.Remote<py.NDArray>
  polypow(keywords: polypow$): py.Remote<py.NDArray>
  polypow_dyn: py.RemoteFunction
  polyroots(c: py.ArrayLike): py.Remote<py.NDArray>
  polyroots(keywords: polyroots$): py.Remote<py.NDArray>
  polyroots_dyn: py.RemoteFunction
  polysub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  polysub(c1: py.ArrayLike, keywords: py.Rest<polysub$, 'c1'>): py.Remote<py.NDArray>
  polysub(keywords: polysub$): py.Remote<py.NDArray>
  polysub_dyn: py.RemoteFunction
  readonly polytrim: numpy_polynomial_hermite.$Module["hermtrim"]
  polytrim_dyn: py.RemoteFunction
  polyval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  polyval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<polyval$, 'x' | 'c'>): py.Remote
  polyval(x: py.ArrayLike, keywords: py.Rest<polyval$, 'x'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  polyval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  polyval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyval2d$, 'x' | 'y'>): py.Remote
  polyval2d(x: py.ArrayLike, keywords: py.Rest<polyval2d$, 'x'>): py.Remote
  polyval2d(keywords: polyval2d$): py.Remote
  polyval2d_dyn: py.RemoteFunction
  polyval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  polyval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<polyval3d$, 'x' | 'y' | 'z'>): py.Remote
  polyval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyval3d$, 'x' | 'y'>): py.Remote
  polyval3d(x: py.ArrayLike, keywords: py.Rest<polyval3d$, 'x'>): py.Remote
  polyval3d(keywords: polyval3d$): py.Remote
  polyval3d_dyn: py.RemoteFunction
  polyvalfromroots(x: py.ArrayLike, r: py.ArrayLike, tensor: py.Bool): py.Remote
  polyvalfromroots(x: py.ArrayLike, r: py.ArrayLike, keywords?: py.Rest<polyvalfromroots$, 'x' | 'r'>): py.Remote
  polyvalfromroots(x: py.ArrayLike, keywords: py.Rest<polyvalfromroots$, 'x'>): py.Remote
  polyvalfromroots(keywords: polyvalfromroots$): py.Remote
  polyvalfromroots_dyn: py.RemoteFunction
  polyvander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  polyvander(x: py.ArrayLike, keywords: py.Rest<polyvander$, 'x'>): py.Remote<py.NDArray>
  polyvander(keywords: polyvander$): py.Remote<py.NDArray>
  polyvander_dyn: py.RemoteFunction
  polyvander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  polyvander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyvander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  polyvander2d(x: py.ArrayLike, keywords: py.Rest<polyvander2d$, 'x'>): py.Remote<py.NDArray>
  polyvander2d(keywords: polyvander2d$): py.Remote<py.NDArray>
  polyvander2d_dyn: py.RemoteFunction
  polyvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  polyvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<polyvander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  polyvander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<polyvander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  polyvander3d(x: py.ArrayLike, keywords: py.Rest<polyvander3d$, 'x'>): py.Remote<py.NDArray>
  polyvander3d(keywords: polyvander3d$): py.Remote<py.NDArray>
  polyvander3d_dyn: py.RemoteFunction
  readonly polyx: py.Remote<py.NDArray>
  readonly polyx_dyn: any
  readonly polyzero: py.Remote<py.NDArray>
  readonly polyzero_dyn: any
}
