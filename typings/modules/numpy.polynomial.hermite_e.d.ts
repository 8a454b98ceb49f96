// numpy.polynomial.hermite_e of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface herme2poly$ {
  c: py.RemoteArgument
}

export interface hermeadd$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermecompanion$ {
  c: py.RemoteArgument
}

export interface hermeder$ {
  c: py.RemoteArgument
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface hermediv$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermefit$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
  rcond?: py.RemoteArgument | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.RemoteArgument | undefined
}

export interface hermefromroots$ {
  roots: py.RemoteArgument
}

export interface hermegauss$ {
  deg: py.RemoteArgument
}

export interface hermegrid2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermegrid3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermeint$ {
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

export interface hermeline$ {
  off: py.RemoteArgument
  scl: py.RemoteArgument
}

export interface hermemul$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermemulx$ {
  c: py.RemoteArgument
}

export interface hermepow$ {
  c: py.RemoteArgument
  pow: py.RemoteArgument
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface hermeroots$ {
  c: py.RemoteArgument
}

export interface hermesub$ {
  c1: py.RemoteArgument
  c2: py.RemoteArgument
}

export interface hermeval$ {
  x: py.RemoteArgument
  c: py.RemoteArgument
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface hermeval2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermeval3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  c: py.RemoteArgument
}

export interface hermevander$ {
  x: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermevander2d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermevander3d$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  z: py.RemoteArgument
  deg: py.RemoteArgument
}

export interface hermeweight$ {
  x: py.RemoteArgument
}

export interface poly2herme$ {
  pol: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly HermiteE: numpy_polynomial.HermiteE$class
  herme2poly(c: py.Positional): py.Remote
  herme2poly(keywords: herme2poly$): py.Remote
  herme2poly_dyn: py.RemoteFunction
  hermeadd(c1: py.Positional, c2: py.Positional): py.Remote
  hermeadd(c1: py.Positional, keywords: py.Rest<hermeadd$, 'c1'>): py.Remote
  hermeadd(keywords: hermeadd$): py.Remote
  hermeadd_dyn: py.RemoteFunction
  hermecompanion(c: py.Positional): py.Remote
  hermecompanion(keywords: hermecompanion$): py.Remote
  hermecompanion_dyn: py.RemoteFunction
  hermeder(c: py.Positional, m: py.Int, scl: py.Int, axis: py.Int): py.Remote
  hermeder(c: py.Positional, m: py.Int, scl: py.Int, keywords?: py.Rest<hermeder$, 'c' | 'm' | 'scl'>): py.Remote
  hermeder(c: py.Positional, m: py.Int, keywords?: py.Rest<hermeder$, 'c' | 'm'>): py.Remote
  hermeder(c: py.Positional, keywords?: py.Rest<hermeder$, 'c'>): py.Remote
  hermeder(keywords: hermeder$): py.Remote
  hermeder_dyn: py.RemoteFunction
  hermediv(c1: py.Positional, c2: py.Positional): py.Remote
  hermediv(c1: py.Positional, keywords: py.Rest<hermediv$, 'c1'>): py.Remote
  hermediv(keywords: hermediv$): py.Remote
  hermediv_dyn: py.RemoteFunction
  readonly hermedomain: py.Remote<py.NDArray>
  hermefit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, w: py.Positional): py.Remote
  hermefit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, full: py.Bool, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  hermefit(x: py.Positional, y: py.Positional, deg: py.Positional, rcond: py.Positional, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  hermefit(x: py.Positional, y: py.Positional, deg: py.Positional, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg'>): py.Remote
  hermefit(x: py.Positional, y: py.Positional, keywords: py.Rest<hermefit$, 'x' | 'y'>): py.Remote
  hermefit(x: py.Positional, keywords: py.Rest<hermefit$, 'x'>): py.Remote
  hermefit(keywords: hermefit$): py.Remote
  hermefit_dyn: py.RemoteFunction
  hermefromroots(roots: py.Positional): py.Remote
  hermefromroots(keywords: hermefromroots$): py.Remote
  hermefromroots_dyn: py.RemoteFunction
  hermegauss(deg: py.Positional): py.Remote
  hermegauss(keywords: hermegauss$): py.Remote
  hermegauss_dyn: py.RemoteFunction
  hermegrid2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  hermegrid2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermegrid2d$, 'x' | 'y'>): py.Remote
  hermegrid2d(x: py.Positional, keywords: py.Rest<hermegrid2d$, 'x'>): py.Remote
  hermegrid2d(keywords: hermegrid2d$): py.Remote
  hermegrid2d_dyn: py.RemoteFunction
  hermegrid3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  hermegrid3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermegrid3d$, 'x' | 'y' | 'z'>): py.Remote
  hermegrid3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermegrid3d$, 'x' | 'y'>): py.Remote
  hermegrid3d(x: py.Positional, keywords: py.Rest<hermegrid3d$, 'x'>): py.Remote
  hermegrid3d(keywords: hermegrid3d$): py.Remote
  hermegrid3d_dyn: py.RemoteFunction
  hermeint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.Int, scl?: py.Int, axis?: py.Int): py.Remote
  hermeint(c: py.Positional, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<hermeint$, 'c' | 'm' | 'k'>): py.Remote
  hermeint(c: py.Positional, m: py.Int, keywords?: py.Rest<hermeint$, 'c' | 'm'>): py.Remote
  hermeint(c: py.Positional, keywords?: py.Rest<hermeint$, 'c'>): py.Remote
  hermeint(keywords: hermeint$): py.Remote
  hermeint_dyn: py.RemoteFunction
  hermeline(off: py.Positional, scl: py.Positional): py.Remote
  hermeline(off: py.Positional, keywords: py.Rest<hermeline$, 'off'>): py.Remote
  hermeline(keywords: hermeline$): py.Remote
  hermeline_dyn: py.RemoteFunction
  hermemul(c1: py.Positional, c2: py.Positional): py.Remote
  hermemul(c1: py.Positional, keywords: py.Rest<hermemul$, 'c1'>): py.Remote
  hermemul(keywords: hermemul$): py.Remote
  hermemul_dyn: py.RemoteFunction
  hermemulx(c: py.Positional): py.Remote
  hermemulx(keywords: hermemulx$): py.Remote
  hermemulx_dyn: py.RemoteFunction
  readonly hermeone: py.Remote<py.NDArray>
  hermepow(c: py.Positional, pow: py.Positional, maxpower: py.Int): py.Remote
  hermepow(c: py.Positional, pow: py.Positional, keywords?: py.Rest<hermepow$, 'c' | 'pow'>): py.Remote
  hermepow(c: py.Positional, keywords: py.Rest<hermepow$, 'c'>): py.Remote
  hermepow(keywords: hermepow$): py.Remote
  hermepow_dyn: py.RemoteFunction
  hermeroots(c: py.Positional): py.Remote
  hermeroots(keywords: hermeroots$): py.Remote
  hermeroots_dyn: py.RemoteFunction
  hermesub(c1: py.Positional, c2: py.Positional): py.Remote
  hermesub(c1: py.Positional, keywords: py.Rest<hermesub$, 'c1'>): py.Remote
  hermesub(keywords: hermesub$): py.Remote
  hermesub_dyn: py.RemoteFunction
  readonly hermetrim: numpy_polynomial_hermite.$Module["hermtrim"]
  hermeval(x: py.Positional, c: py.Positional, tensor: py.Bool): py.Remote
  hermeval(x: py.Positional, c: py.Positional, keywords?: py.Rest<hermeval$, 'x' | 'c'>): py.Remote
  hermeval(x: py.Positional, keywords: py.Rest<hermeval$, 'x'>): py.Remote
  hermeval(keywords: hermeval$): py.Remote
  hermeval_dyn: py.RemoteFunction
  hermeval2d(x: py.Positional, y: py.Positional, c: py.Positional): py.Remote
  hermeval2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermeval2d$, 'x' | 'y'>): py.Remote
  hermeval2d(x: py.Positional, keywords: py.Rest<hermeval2d$, 'x'>): py.Remote
  hermeval2d(keywords: hermeval2d$): py.Remote
  hermeval2d_dyn: py.RemoteFunction
  hermeval3d(x: py.Positional, y: py.Positional, z: py.Positional, c: py.Positional): py.Remote
  hermeval3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermeval3d$, 'x' | 'y' | 'z'>): py.Remote
  hermeval3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermeval3d$, 'x' | 'y'>): py.Remote
  hermeval3d(x: py.Positional, keywords: py.Rest<hermeval3d$, 'x'>): py.Remote
  hermeval3d(keywords: hermeval3d$): py.Remote
  hermeval3d_dyn: py.RemoteFunction
  hermevander(x: py.Positional, deg: py.Positional): py.Remote
  hermevander(x: py.Positional, keywords: py.Rest<hermevander$, 'x'>): py.Remote
  hermevander(keywords: hermevander$): py.Remote
  hermevander_dyn: py.RemoteFunction
  hermevander2d(x: py.Positional, y: py.Positional, deg: py.Positional): py.Remote
  hermevander2d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermevander2d$, 'x' | 'y'>): py.Remote
  hermevander2d(x: py.Positional, keywords: py.Rest<hermevander2d$, 'x'>): py.Remote
  hermevander2d(keywords: hermevander2d$): py.Remote
  hermevander2d_dyn: py.RemoteFunction
  hermevander3d(x: py.Positional, y: py.Positional, z: py.Positional, deg: py.Positional): py.Remote
  hermevander3d(x: py.Positional, y: py.Positional, z: py.Positional, keywords: py.Rest<hermevander3d$, 'x' | 'y' | 'z'>): py.Remote
  hermevander3d(x: py.Positional, y: py.Positional, keywords: py.Rest<hermevander3d$, 'x' | 'y'>): py.Remote
  hermevander3d(x: py.Positional, keywords: py.Rest<hermevander3d$, 'x'>): py.Remote
  hermevander3d(keywords: hermevander3d$): py.Remote
  hermevander3d_dyn: py.RemoteFunction
  hermeweight(x: py.Positional): py.Remote
  hermeweight(keywords: hermeweight$): py.Remote
  hermeweight_dyn: py.RemoteFunction
  readonly hermex: py.Remote<py.NDArray>
  readonly hermezero: py.Remote<py.NDArray>
  poly2herme(pol: py.Positional): py.Remote
  poly2herme(keywords: poly2herme$): py.Remote
  poly2herme_dyn: py.RemoteFunction
}
