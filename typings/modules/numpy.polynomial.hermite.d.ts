// numpy.polynomial.hermite of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'

export interface herm2poly$ {
  c: py.ArrayLike
}

export interface hermadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermcompanion$ {
  c: py.ArrayLike
}

export interface hermder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface hermdiv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermfit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface hermfromroots$ {
  roots: py.ArrayLike
}

export interface hermgauss$ {
  deg: py.Int
}

export interface hermgrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface hermgrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface hermint$ {
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

export interface hermline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface hermmul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermmulx$ {
  c: py.ArrayLike
}

export interface hermpow$ {
  c: py.ArrayLike
  pow: py.Int
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface hermroots$ {
  c: py.ArrayLike
}

export interface hermsub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermtrim$ {
  c: py.ArrayLike
  /** Default: `0` */
  tol?: py.Float | undefined
}

export interface hermval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface hermval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface hermval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface hermvander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface hermvander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface hermvander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface hermweight$ {
  x: py.ArrayLike
}

export interface poly2herm$ {
  pol: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly Hermite: numpy_polynomial.Hermite$class
  herm2poly(c: py.ArrayLike): py.Remote<py.NDArray>
  herm2poly(keywords: herm2poly$): py.Remote<py.NDArray>
  herm2poly_dyn: py.RemoteFunction
  hermadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermadd(c1: py.ArrayLike, keywords: py.Rest<hermadd$, 'c1'>): py.Remote<py.NDArray>
  hermadd(keywords: hermadd$): py.Remote<py.NDArray>
  hermadd_dyn: py.RemoteFunction
  hermcompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  hermcompanion(keywords: hermcompanion$): py.Remote<py.NDArray>
  hermcompanion_dyn: py.RemoteFunction
  hermder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  hermder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<hermder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  hermder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<hermder$, 'c' | 'm'>): py.Remote<py.NDArray>
  hermder(c: py.ArrayLike, keywords?: py.Rest<hermder$, 'c'>): py.Remote<py.NDArray>
  hermder(keywords: hermder$): py.Remote<py.NDArray>
  hermder_dyn: py.RemoteFunction
  hermdiv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  hermdiv(c1: py.ArrayLike, keywords: py.Rest<hermdiv$, 'c1'>): py.Remote
  hermdiv(keywords: hermdiv$): py.Remote
  hermdiv_dyn: py.RemoteFunction
  readonly hermdomain: py.Remote<py.NDArray>
  readonly hermdomain_dyn: any
  hermfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  hermfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  hermfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  hermfit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg'>): py.Remote
  hermfit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermfit$, 'x' | 'y'>): py.Remote
  hermfit(x: py.ArrayLike, keywords: py.Rest<hermfit$, 'x'>): py.Remote
  hermfit(keywords: hermfit$): py.Remote
  hermfit_dyn: py.RemoteFunction
  hermfromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  hermfromroots(keywords: hermfromroots$): py.Remote<py.NDArray>
  hermfromroots_dyn: py.RemoteFunction
  hermgauss(deg: py.Int): py.Remote
  hermgauss(keywords: hermgauss$): py.Remote
  hermgauss_dyn: py.RemoteFunction
  hermgrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermgrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermgrid2d$, 'x' | 'y'>): py.Remote
  hermgrid2d(x: py.ArrayLike, keywords: py.Rest<hermgrid2d$, 'x'>): py.Remote
  hermgrid2d(keywords: hermgrid2d$): py.Remote
  hermgrid2d_dyn: py.RemoteFunction
  hermgrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermgrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermgrid3d$, 'x' | 'y' | 'z'>): py.Remote
  hermgrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermgrid3d$, 'x' | 'y'>): py.Remote
  hermgrid3d(x: py.ArrayLike, keywords: py.Rest<hermgrid3d$, 'x'>): py.Remote
  hermgrid3d(keywords: hermgrid3d$): py.Remote
  hermgrid3d_dyn: py.RemoteFunction
  hermint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  hermint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<hermint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  hermint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<hermint$, 'c' | 'm'>): py.Remote<py.NDArray>
  hermint(c: py.ArrayLike, keywords?: py.Rest<hermint$, 'c'>): py.Remote<py.NDArray>
  hermint(keywords: hermint$): py.Remote<py.NDArray>
  hermint_dyn: py.RemoteFunction
  hermline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  hermline(off: py.TensorLike, keywords: py.Rest<hermline$, 'off'>): py.Remote<py.NDArray>
  hermline(keywords: hermline$): py.Remote<py.NDArray>
  hermline_dyn: py.RemoteFunction
  hermmul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermmul(c1: py.ArrayLike, keywords: py.Rest<hermmul$, 'c1'>): py.Remote<py.NDArray>
  hermmul(keywords: hermmul$): py.Remote<py.NDArray>
  hermmul_dyn: py.RemoteFunction
  hermmulx(c: py.ArrayLike): py.Remote<py.NDArray>
  hermmulx(keywords: hermmulx$): py.Remote<py.NDArray>
  hermmulx_dyn: py.RemoteFunction
  readonly hermone: py.Remote<py.NDArray>
  readonly hermone_dyn: any
  hermpow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int): py.Remote<py.NDArray>
  hermpow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<hermpow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  hermpow(c: py.ArrayLike, keywords: py.Rest<hermpow$, 'c'>): py.Remote<py.NDArray>
  hermpow(keywords: hermpow$): py.Remote<py.NDArray>
  hermpow_dyn: py.RemoteFunction
  hermroots(c: py.ArrayLike): py.Remote<py.NDArray>
  hermroots(keywords: hermroots$): py.Remote<py.NDArray>
  hermroots_dyn: py.RemoteFunction
  hermsub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermsub(c1: py.ArrayLike, keywords: py.Rest<hermsub$, 'c1'>): py.Remote<py.NDArray>
  hermsub(keywords: hermsub$): py.Remote<py.NDArray>
  hermsub_dyn: py.RemoteFunction
  hermtrim(c: py.ArrayLike, tol: py.Float): py.Remote<py.NDArray>
  hermtrim(c: py.ArrayLike, keywords?: py.Rest<hermtrim$, 'c'>): py.Remote<py.NDArray>
  hermtrim(keywords: hermtrim$): py.Remote<py.NDArray>
  hermtrim_dyn: py.RemoteFunction
  hermval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  hermval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<hermval$, 'x' | 'c'>): py.Remote
  hermval(x: py.ArrayLike, keywords: py.Rest<hermval$, 'x'>): py.Remote
  hermval(keywords: hermval$): py.Remote
  hermval_dyn: py.RemoteFunction
  hermval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermval2d$, 'x' | 'y'>): py.Remote
  hermval2d(x: py.ArrayLike, keywords: py.Rest<hermval2d$, 'x'>): py.Remote
  hermval2d(keywords: hermval2d$): py.Remote
  hermval2d_dyn: py.RemoteFunction
  hermval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermval3d$, 'x' | 'y' | 'z'>): py.Remote
  hermval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermval3d$, 'x' | 'y'>): py.Remote
  hermval3d(x: py.ArrayLike, keywords: py.Rest<hermval3d$, 'x'>): py.Remote
  hermval3d(keywords: hermval3d$): py.Remote
  hermval3d_dyn: py.RemoteFunction
  hermvander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  hermvander(x: py.ArrayLike, keywords: py.Rest<hermvander$, 'x'>): py.Remote<py.NDArray>
  hermvander(keywords: hermvander$): py.Remote<py.NDArray>
  hermvander_dyn: py.RemoteFunction
  hermvander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  hermvander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermvander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  hermvander2d(x: py.ArrayLike, keywords: py.Rest<hermvander2d$, 'x'>): py.Remote<py.NDArray>
  hermvander2d(keywords: hermvander2d$): py.Remote<py.NDArray>
  hermvander2d_dyn: py.RemoteFunction
  hermvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  hermvander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermvander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  hermvander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermvander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  hermvander3d(x: py.ArrayLike, keywords: py.Rest<hermvander3d$, 'x'>): py.Remote<py.NDArray>
  hermvander3d(keywords: hermvander3d$): py.Remote<py.NDArray>
  hermvander3d_dyn: py.RemoteFunction
  hermweight(x: py.ArrayLike): py.Remote
  hermweight(keywords: hermweight$): py.Remote
  hermweight_dyn: py.RemoteFunction
  readonly hermx: py.Remote<py.NDArray>
  readonly hermx_dyn: any
  readonly hermzero: py.Remote<py.NDArray>
  readonly hermzero_dyn: any
  poly2herm(pol: py.ArrayLike): py.Remote<py.NDArray>
  poly2herm(keywords: poly2herm$): py.Remote<py.NDArray>
  poly2herm_dyn: py.RemoteFunction
}
