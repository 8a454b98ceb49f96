// numpy.polynomial.polynomial of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface polyadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface polycompanion$ {
  c: py.RemoteArgument
}

export interface polyder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface polydiv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface polyfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface polyfromroots$ {
  roots: py.RemoteArgument
}

export interface polygrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface polygrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface polyint$ {
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

export interface polyline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface polymul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface polymulx$ {
  c: py.RemoteArgument
}

export interface polypow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  maxpower?: py.RemoteArgument | undefined
}

export interface polyroots$ {
  c: py.RemoteArgument
}

export interface polysub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface polyval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface polyval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface polyval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface polyvalfromroots$ {
  x: py.RemoteArgument
  r: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface polyvander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface polyvander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface polyvander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Polynomial: numpy_polynomial.Polynomial$class
  polyadd(c1: py.Positional, c2: py.Positional): py.Remote
  polyadd(c1: py.Positional, keywords: py.Rest<polyadd$, 'c1'>): py.Remote
  polyadd(keywords: polyadd$): py.Remote
  polyadd_dyn: py.RemoteFunction
  polycompanion(c: py.Positional): py.Remote
  polycompanion(keywords: polycompanion$): py.Remote
  polycompanion_dyn: py.RemoteFunction
  polyder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  polyder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<polyder$, 'c' | 'm' | 'scl'>): py.Remote
  polyder(c: py.Positional, m: py.Int, keywords?: py.Rest<polyder$, 'c' | 'm'>): py.Remote
  polyder(c: py.Positional, keywords?: py.Rest<polyder$, 'c'>): py.Remote
  polyder(keywords: polyder$): py.Remote
  polyder_dyn: py.RemoteFunction
  polydiv(c1: py.Positional, c2: py.Positional): py.Remote
  polydiv(c1: py.Positional, keywords: py.Rest<polydiv$, 'c1'>): py.Remote
  polydiv(keywords: polydiv$): py.Remote
  polydiv_dyn: py.RemoteFunction
  readonly polydomain: py.Remote<py.NDArray>
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<polyfit$, 'x' | 'y' | 'deg'>): py.Remote
  polyfit(x: py.Positional, y: py.Positional, keywords: py.Rest<polyfit$, 'x' | 'y'>): py.Remote
  polyfit(x: py.Positional, keywords: py.Rest<polyfit$, 'x'>): py.Remote
  polyfit(keywords: polyfit$): py.Remote
  polyfit_dyn: py.RemoteFunction
  polyfromroots(roots: py.Positional): py.Remote
  polyfromroots(keywords: polyfromroots$): py.Remote
  polyfromroots_dyn: py.RemoteFunction
  polygrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  polygrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<polygrid2d$, 'x' | 'y'>): py.Remote
  polygrid2d(x: py.Positional, keywords: py.Rest<polygrid2d$, 'x'>): py.Remote
  polygrid2d(keywords: polygrid2d$): py.Remote
  polygrid2d_dyn: py.RemoteFunction
  polygrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  polygrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<polygrid3d$, 'x' | 'y' | 'z'>): py.Remote
  polygrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<polygrid3d$, 'x' | 'y'>): py.Remote
  polygrid3d(x: py.Positional, keywords: py.Rest<polygrid3d$, 'x'>): py.Remote
  polygrid3d(keywords: polygrid3d$): py.Remote
  polygrid3d_dyn: py.RemoteFunction
  polyint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  polyint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<polyint$, 'c' | 'm' | 'k'>): py.Remote
  polyint(c: py.Positional, m: py.Int, keywords?: py.Rest<polyint$, 'c' | 'm'>): py.Remote
  polyint(c: py.Positional, keywords?: py.Rest<polyint$, 'c'>): py.Remote
  polyint(keywords: polyint$): py.Remote
  polyint_dyn: py.RemoteFunction
  polyline(off: py.Positional, scl: py.Positional): py.Remote
  polyline(off: py.Positional, keywords: py.Rest<polyline$, 'off'>): py.Remote
  polyline(keywords: polyline$): py.Remote
  polyline_dyn: py.RemoteFunction
  polymul(c1: py.Positional, c2: py.Positional): py.Remote
  polymul(c1: py.Positional, keywords: py.Rest<polymul$, 'c1'>): py.Remote
  polymul(keywords: polymul$): py.Remote
  polymul_dyn: py.RemoteFunction
  polymulx(c: py.Positional): py.Remote
  polymulx(keywords: polymulx$): py.Remote
  polymulx_dyn: py.RemoteFunction
  readonly polyone: py.Remote<py.NDArray>
  polypow(c: py.Positional, pow: py.Positional, maxpower: py.Positional): py.Remote
  polypow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<polypow$, 'c' | 'pow'>): py.Remote
  polypow(c: py.Positional, keywords: py.Rest<polypow$, 'c'>): py.Remote
  polypow(keywords: polypow$): py.Remote
  polypow_dyn: py.RemoteFunction
  polyroots(c: py.Positional): py.Remote
  polyroots(keywords: polyroots$): py.Remote
  polyroots_dyn: py.RemoteFunction
  polysub(c1: py.Positional, c2: py.Positional): py.Remote
  polysub(c1: py.Positional, keywords: py.Rest<polysub$, 'c1'>): py.Remote
  polysub(keywords: polysub$): py.Remote
  polysub_dyn: py.RemoteFunction
  readonly polytrim: numpy_polynomial_hermite.$Module["hermtrim"]
  polyval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  polyval(x: py.Positional, c: py.Positional, keywords?: py.Rest<polyval$, 'x' | 'c'>): py.Remote
  polyval(x: py.Positional, keywords: py.Rest<polyval$, 'x'>): py.Remote
  polyval(keywords: polyval$): py.Remote
  polyval_dyn: py.RemoteFunction
  polyval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  polyval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<polyval2d$, 'x' | 'y'>): py.Remote
  polyval2d(x: py.Positional, keywords: py.Rest<polyval2d$, 'x'>): py.Remote
  polyval2d(keywords: polyval2d$): py.Remote
  polyval2d_dyn: py.RemoteFunction
  polyval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  polyval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<polyval3d$, 'x' | 'y' | 'z'>): py.Remote
  polyval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<polyval3d$, 'x' | 'y'>): py.Remote
  polyval3d(x: py.Positional, keywords: py.Rest<polyval3d$, 'x'>): py.Remote
  polyval3d(keywords: polyval3d$): py.Remote
  polyval3d_dyn: py.RemoteFunction
  polyvalfromroots(x: py.Positional, r: py.Positional, tensor: py.Bool): py.Remote
  polyvalfromroots(x: py.Positional, r: py.Positional, keywords?: py.Rest<polyvalfromroots$, 'x' | 'r'>): py.Remote
  polyvalfromroots(x: py.Positional, keywords: py.Rest<polyvalfromroots$, 'x'>): py.Remote
  polyvalfromroots(keywords: polyvalfromroots$): py.Remote
  polyvalfromroots_dyn: py.RemoteFunction
  polyvander(x: py.Positional, deg: py.Positional): py.Remote
  polyvander(x: py.Positional, keywords: py.Rest<polyvander$, 'x'>): py.Remote
  polyvander(keywords: polyvander$): py.Remote
  polyvander_dyn: py.RemoteFunction
  polyvander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  polyvander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<polyvander2d$, 'x' | 'y'>): py.Remote
  polyvander2d(x: py.Positional, keywords: py.Rest<polyvander2d$, 'x'>): py.Remote
  polyvander2d(keywords: polyvander2d$): py.Remote
  polyvander2d_dyn: py.RemoteFunction
  polyvander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  polyvander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<polyvander3d$, 'x' | 'y' | 'z'>): py.Remote
  polyvander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<polyvander3d$, 'x' | 'y'>): py.Remote
  polyvander3d(x: py.Positional, keywords: py.Rest<polyvander3d$, 'x'>): py.Remote
  polyvander3d(keywords: polyvander3d$): py.Remote
  polyvander3d_dyn: py.RemoteFunction
  readonly polyx: py.Remote<py.NDArray>
  readonly polyzero: py.Remote<py.NDArray>
}
