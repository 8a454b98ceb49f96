// numpy.polynomial.hermite of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'

export interface herm2poly$ {
  c: py.RemoteArgument
}

export interface hermadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermcompanion$ {
  c: py.RemoteArgument
}

export interface hermder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface hermdiv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermfit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface hermfromroots$ {
  roots: py.RemoteArgument
}

export interface hermgauss$ {
  deg: py.RemoteArgument
}

export interface hermgrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermgrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermint$ {
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

export interface hermline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface hermmul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermmulx$ {
  c: py.RemoteArgument
}

export interface hermpow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface hermroots$ {
  c: py.RemoteArgument
}

export interface hermsub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermtrim$ {
  c: py.RemoteArgument
  /** Default: `0` */
  tol?: py.Int | undefined
}

export interface hermval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface hermval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermvander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermvander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermvander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermweight$ {
  x: py.RemoteArgument
}

export interface poly2herm$ {
  pol: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Hermite: numpy_polynomial.Hermite$class
  herm2poly(c: py.Positional): py.Remote
  herm2poly(keywords: herm2poly$): py.Remote
  herm2poly_dyn: py.RemoteFunction
  hermadd(c1: py.Positional, c2: py.Positional): py.Remote
  hermadd(c1: py.Positional, keywords: py.Rest<hermadd$, 'c1'>): py.Remote
  hermadd(keywords: hermadd$): py.Remote
  hermadd_dyn: py.RemoteFunction
  hermcompanion(c: py.Positional): py.Remote
  hermcompanion(keywords: hermcompanion$): py.Remote
  hermcompanion_dyn: py.RemoteFunction
  hermder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  hermder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<hermder$, 'c' | 'm' | 'scl'>): py.Remote
  hermder(c: py.Positional, m: py.Int, keywords?: py.Rest<hermder$, 'c' | 'm'>): py.Remote
  hermder(c: py.Positional, keywords?: py.Rest<hermder$, 'c'>): py.Remote
  hermder(keywords: hermder$): py.Remote
  hermder_dyn: py.RemoteFunction
  hermdiv(c1: py.Positional, c2: py.Positional): py.Remote
  hermdiv(c1: py.Positional, keywords: py.Rest<hermdiv$, 'c1'>): py.Remote
  hermdiv(keywords: hermdiv$): py.Remote
  hermdiv_dyn: py.RemoteFunction
  readonly hermdomain: py.Remote<py.NDArray>
  hermfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  hermfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  hermfit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  hermfit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<hermfit$, 'x' | 'y' | 'deg'>): py.Remote
  hermfit(x: py.Positional, y: py.Positional, keywords: py.Rest<hermfit$, 'x' | 'y'>): py.Remote
  hermfit(x: py.Positional, keywords: py.Rest<hermfit$, 'x'>): py.Remote
  hermfit(keywords: hermfit$): py.Remote
  hermfit_dyn: py.RemoteFunction
  hermfromroots(roots: py.Positional): py.Remote
  hermfromroots(keywords: hermfromroots$): py.Remote
  hermfromroots_dyn: py.RemoteFunction
  hermgauss(deg: py.Positional): py.Remote
  hermgauss(keywords: hermgauss$): py.Remote
  hermgauss_dyn: py.RemoteFunction
  hermgrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  hermgrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermgrid2d$, 'x' | 'y'>): py.Remote
  hermgrid2d(x: py.Positional, keywords: py.Rest<hermgrid2d$, 'x'>): py.Remote
  hermgrid2d(keywords: hermgrid2d$): py.Remote
  hermgrid2d_dyn: py.RemoteFunction
  hermgrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  hermgrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermgrid3d$, 'x' | 'y' | 'z'>): py.Remote
  hermgrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermgrid3d$, 'x' | 'y'>): py.Remote
  hermgrid3d(x: py.Positional, keywords: py.Rest<hermgrid3d$, 'x'>): py.Remote
  hermgrid3d(keywords: hermgrid3d$): py.Remote
  hermgrid3d_dyn: py.RemoteFunction
  hermint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  hermint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<hermint$, 'c' | 'm' | 'k'>): py.Remote
  hermint(c: py.Positional, m: py.Int, keywords?: py.Rest<hermint$, 'c' | 'm'>): py.Remote
  hermint(c: py.Positional, keywords?: py.Rest<hermint$, 'c'>): py.Remote
  hermint(keywords: hermint$): py.Remote
  hermint_dyn: py.RemoteFunction
  hermline(off: py.Positional, scl: py.Positional): py.Remote
  hermline(off: py.Positional, keywords: py.Rest<hermline$, 'off'>): py.Remote
  hermline(keywords: hermline$): py.Remote
  hermline_dyn: py.RemoteFunction
  hermmul(c1: py.Positional, c2: py.Positional): py.Remote
  hermmul(c1: py.Positional, keywords: py.Rest<hermmul$, 'c1'>): py.Remote
  hermmul(keywords: hermmul$): py.Remote
  hermmul_dyn: py.RemoteFunction
  hermmulx(c: py.Positional): py.Remote
  hermmulx(keywords: hermmulx$): py.Remote
  hermmulx_dyn: py.RemoteFunction
  readonly hermone: py.Remote<py.NDArray>
  hermpow(c: py.Positional, pow: py.Positional, maxpower: py.Int): py.Remote
  hermpow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<hermpow$, 'c' | 'pow'>): py.Remote
  hermpow(c: py.Positional, keywords: py.Rest<hermpow$, 'c'>): py.Remote
  hermpow(keywords: hermpow$): py.Remote
  hermpow_dyn: py.RemoteFunction
  hermroots(c: py.Positional): py.Remote
  hermroots(keywords: hermroots$): py.Remote
  hermroots_dyn: py.RemoteFunction
  hermsub(c1: py.Positional, c2: py.Positional): py.Remote
  hermsub(c1: py.Positional, keywords: py.Rest<hermsub$, 'c1'>): py.Remote
  hermsub(keywords: hermsub$): py.Remote
  hermsub_dyn: py.RemoteFunction
  hermtrim(c: py.Positional, tol: py.Int): py.Remote
  hermtrim(c: py.Positional, keywords?: py.Rest<hermtrim$, 'c'>): py.Remote
  hermtrim(keywords: hermtrim$): py.Remote
  hermtrim_dyn: py.RemoteFunction
  hermval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  hermval(x: py.Positional, c: py.Positional, keywords?: py.Rest<hermval$, 'x' | 'c'>): py.Remote
  hermval(x: py.Positional, keywords: py.Rest<hermval$, 'x'>): py.Remote
  hermval(keywords: hermval$): py.Remote
  hermval_dyn: py.RemoteFunction
  hermval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  hermval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermval2d$, 'x' | 'y'>): py.Remote
  hermval2d(x: py.Positional, keywords: py.Rest<hermval2d$, 'x'>): py.Remote
  hermval2d(keywords: hermval2d$): py.Remote
  hermval2d_dyn: py.RemoteFunction
  hermval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  hermval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermval3d$, 'x' | 'y' | 'z'>): py.Remote
  hermval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermval3d$, 'x' | 'y'>): py.Remote
  hermval3d(x: py.Positional, keywords: py.Rest<hermval3d$, 'x'>): py.Remote
  hermval3d(keywords: hermval3d$): py.Remote
  hermval3d_dyn: py.RemoteFunction
  hermvander(x: py.Positional, deg: py.Positional): py.Remote
  hermvander(x: py.Positional, keywords: py.Rest<hermvander$, 'x'>): py.Remote
  hermvander(keywords: hermvander$): py.Remote
  hermvander_dyn: py.RemoteFunction
  hermvander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  hermvander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermvander2d$, 'x' | 'y'>): py.Remote
  hermvander2d(x: py.Positional, keywords: py.Rest<hermvander2d$, 'x'>): py.Remote
  hermvander2d(keywords: hermvander2d$): py.Remote
  hermvander2d_dyn: py.RemoteFunction
  hermvander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  hermvander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermvander3d$, 'x' | 'y' | 'z'>): py.Remote
  hermvander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermvander3d$, 'x' | 'y'>): py.Remote
  hermvander3d(x: py.Positional, keywords: py.Rest<hermvander3d$, 'x'>): py.Remote
  hermvander3d(keywords: hermvander3d$): py.Remote
  hermvander3d_dyn: py.RemoteFunction
  hermweight(x: py.Positional): py.Remote
  hermweight(keywords: hermweight$): py.Remote
  hermweight_dyn: py.RemoteFunction
  readonly hermx: py.Remote<py.NDArray>
  readonly hermzero: py.Remote<py.NDArray>
  poly2herm(pol: py.Positional): py.Remote
  poly2herm(keywords: poly2herm$): py.Remote
  poly2herm_dyn: py.RemoteFunction
}
