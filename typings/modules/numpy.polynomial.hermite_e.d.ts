// numpy.polynomial.hermite_e of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy_polynomial from './numpy.polynomial.js'
import type * as numpy_polynomial_hermite from './numpy.polynomial.hermite.js'

export interface herme2poly$ {
  c: py.ArrayLike
}

export interface hermeadd$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermecompanion$ {
  c: py.ArrayLike
}

export interface hermeder$ {
  c: py.ArrayLike
  /** Default: `1` */
  m?: py.Int | undefined
  /** Default: `1` */
  scl?: py.TensorLike | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface hermediv$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermefit$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.Int | py.ArrayLike
  rcond?: py.Float | null | undefined
  /** Default: `False` */
  full?: py.Bool | undefined
  w?: py.ArrayLike | null | undefined
}

export interface hermefromroots$ {
  roots: py.ArrayLike
}

export interface hermegauss$ {
  deg: py.Int
}

export interface hermegrid2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface hermegrid3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface hermeint$ {
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

export interface hermeline$ {
  off: py.TensorLike
  scl: py.TensorLike
}

export interface hermemul$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermemulx$ {
  c: py.ArrayLike
}

export interface hermepow$ {
  c: py.ArrayLike
  pow: py.Int
  /** Default: `16` */
  maxpower?: py.Int | undefined
}

export interface hermeroots$ {
  c: py.ArrayLike
}

export interface hermesub$ {
  c1: py.ArrayLike
  c2: py.ArrayLike
}

export interface hermeval$ {
  x: py.ArrayLike
  c: py.ArrayLike
  /** Default: `True` */
  tensor?: py.Bool | undefined
}

export interface hermeval2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  c: py.ArrayLike
}

export interface hermeval3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  c: py.ArrayLike
}

export interface hermevander$ {
  x: py.ArrayLike
  deg: py.Int
}

export interface hermevander2d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  deg: py.List<py.Int>
}

export interface hermevander3d$ {
  x: py.ArrayLike
  y: py.ArrayLike
  z: py.ArrayLike
  deg: py.List<py.Int>
}

export interface hermeweight$ {
  x: py.ArrayLike
}

export interface poly2herme$ {
  pol: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  readonly HermiteE: numpy_polynomial.HermiteE$class
  herme2poly(c: py.ArrayLike): py.Remote<py.NDArray>
  herme2poly(keywords: herme2poly$): py.Remote<py.NDArray>
  herme2poly_dyn: py.RemoteFunction
  hermeadd(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermeadd(c1: py.ArrayLike, keywords: py.Rest<hermeadd$, 'c1'>): py.Remote<py.NDArray>
  hermeadd(keywords: hermeadd$): py.Remote<py.NDArray>
  hermeadd_dyn: py.RemoteFunction
  hermecompanion(c: py.ArrayLike): py.Remote<py.NDArray>
  hermecompanion(keywords: hermecompanion$): py.Remote<py.NDArray>
  hermecompanion_dyn: py.RemoteFunction
  hermeder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, axis: py.Int): py.Remote<py.NDArray>
  hermeder(c: py.ArrayLike, m: py.Int, scl: py.TensorLike, keywords?: py.Rest<hermeder$, 'c' | 'm' | 'scl'>): py.Remote<py.NDArray>
  hermeder(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<hermeder$, 'c' | 'm'>): py.Remote<py.NDArray>
  hermeder(c: py.ArrayLike, keywords?: py.Rest<hermeder$, 'c'>): py.Remote<py.NDArray>
  hermeder(keywords: hermeder$): py.Remote<py.NDArray>
  hermeder_dyn: py.RemoteFunction
  hermediv(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote
  hermediv(c1: py.ArrayLike, keywords: py.Rest<hermediv$, 'c1'>): py.Remote
  hermediv(keywords: hermediv$): py.Remote
  hermediv_dyn: py.RemoteFunction
  readonly hermedomain: py.Remote<py.NDArray>
  readonly hermedomain_dyn: any
  hermefit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, w: py.ArrayLike | null): py.Remote
  hermefit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, full: py.Bool, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg' | 'rcond' | 'full'>): py.Remote
  hermefit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, rcond: py.Float | null, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg' | 'rcond'>): py.Remote
  hermefit(x: py.ArrayLike, y: py.ArrayLike, deg: py.Int | py.ArrayLike, keywords?: py.Rest<hermefit$, 'x' | 'y' | 'deg'>): py.Remote
  hermefit(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermefit$, 'x' | 'y'>): py.Remote
  hermefit(x: py.ArrayLike, keywords: py.Rest<hermefit$, 'x'>): py.Remote
  hermefit(keywords: hermefit$): py.Remote
  hermefit_dyn: py.RemoteFunction
  hermefromroots(roots: py.ArrayLike): py.Remote<py.NDArray>
  hermefromroots(keywords: hermefromroots$): py.Remote<py.NDArray>
  hermefromroots_dyn: py.RemoteFunction
  hermegauss(deg: py.Int): py.Remote
  hermegauss(keywords: hermegauss$): py.Remote
  hermegauss_dyn: py.RemoteFunction
  hermegrid2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermegrid2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermegrid2d$, 'x' | 'y'>): py.Remote
  hermegrid2d(x: py.ArrayLike, keywords: py.Rest<hermegrid2d$, 'x'>): py.Remote
  hermegrid2d(keywords: hermegrid2d$): py.Remote
  hermegrid2d_dyn: py.RemoteFunction
  hermegrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermegrid3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermegrid3d$, 'x' | 'y' | 'z'>): py.Remote
  hermegrid3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermegrid3d$, 'x' | 'y'>): py.Remote
  hermegrid3d(x: py.ArrayLike, keywords: py.Rest<hermegrid3d$, 'x'>): py.Remote
  hermegrid3d(keywords: hermegrid3d$): py.Remote
  hermegrid3d_dyn: py.RemoteFunction
  hermeint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, lbnd: py.TensorLike, scl?: py.TensorLike, axis?: py.Int): py.Remote<py.NDArray>
  hermeint(c: py.ArrayLike, m: py.Int, k: py.List<py.RemoteArgument>, keywords?: py.Rest<hermeint$, 'c' | 'm' | 'k'>): py.Remote<py.NDArray>
  hermeint(c: py.ArrayLike, m: py.Int, keywords?: py.Rest<hermeint$, 'c' | 'm'>): py.Remote<py.NDArray>
  hermeint(c: py.ArrayLike, keywords?: py.Rest<hermeint$, 'c'>): py.Remote<py.NDArray>
  hermeint(keywords: hermeint$): py.Remote<py.NDArray>
  hermeint_dyn: py.RemoteFunction
  hermeline(off: py.TensorLike, scl: py.TensorLike): py.Remote<py.NDArray>
  hermeline(off: py.TensorLike, keywords: py.Rest<hermeline$, 'off'>): py.Remote<py.NDArray>
  hermeline(keywords: hermeline$): py.Remote<py.NDArray>
  hermeline_dyn: py.RemoteFunction
  hermemul(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermemul(c1: py.ArrayLike, keywords: py.Rest<hermemul$, 'c1'>): py.Remote<py.NDArray>
  hermemul(keywords: hermemul$): py.Remote<py.NDArray>
  hermemul_dyn: py.RemoteFunction
  hermemulx(c: py.ArrayLike): py.Remote<py.NDArray>
  hermemulx(keywords: hermemulx$): py.Remote<py.NDArray>
  hermemulx_dyn: py.RemoteFunction
  readonly hermeone: py.Remote<py.NDArray>
  readonly hermeone_dyn: any
  hermepow(c: py.ArrayLike, pow: py.Int, maxpower: py.Int): py.Remote<py.NDArray>
  hermepow(c: py.ArrayLike, pow: py.Int, keywords?: py.Rest<hermepow$, 'c' | 'pow'>): py.Remote<py.NDArray>
  hermepow(c: py.ArrayLike, keywords: py.Rest<hermepow$, 'c'>): py.Remote<py.NDArray>
  hermepow(keywords: hermepow$): py.Remote<py.NDArray>
  hermepow_dyn: py.RemoteFunction
  hermeroots(c: py.ArrayLike): py.Remote<py.NDArray>
  hermeroots(keywords: hermeroots$): py.Remote<py.NDArray>
  hermeroots_dyn: py.RemoteFunction
  hermesub(c1: py.ArrayLike, c2: py.ArrayLike): py.Remote<py.NDArray>
  hermesub(c1: py.ArrayLike, keywords: py.Rest<hermesub$, 'c1'>): py.Remote<py.NDArray>
  hermesub(keywords: hermesub$): py.Remote<py.NDArray>
  hermesub_dyn: py.RemoteFunction
  readonly hermetrim: numpy_polynomial_hermite.$Module["hermtrim"]
  hermetrim_dyn: py.RemoteFunction
  hermeval(x: py.ArrayLike, c: py.ArrayLike, tensor: py.Bool): py.Remote
  hermeval(x: py.ArrayLike, c: py.ArrayLike, keywords?: py.Rest<hermeval$, 'x' | 'c'>): py.Remote
  hermeval(x: py.ArrayLike, keywords: py.Rest<hermeval$, 'x'>): py.Remote
  hermeval(keywords: hermeval$): py.Remote
  hermeval_dyn: py.RemoteFunction
  hermeval2d(x: py.ArrayLike, y: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermeval2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermeval2d$, 'x' | 'y'>): py.Remote
  hermeval2d(x: py.ArrayLike, keywords: py.Rest<hermeval2d$, 'x'>): py.Remote
  hermeval2d(keywords: hermeval2d$): py.Remote
  hermeval2d_dyn: py.RemoteFunction
  hermeval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, c: py.ArrayLike): py.Remote
  hermeval3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermeval3d$, 'x' | 'y' | 'z'>): py.Remote
  hermeval3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermeval3d$, 'x' | 'y'>): py.Remote
  hermeval3d(x: py.ArrayLike, keywords: py.Rest<hermeval3d$, 'x'>): py.Remote
  hermeval3d(keywords: hermeval3d$): py.Remote
  hermeval3d_dyn: py.RemoteFunction
  hermevander(x: py.ArrayLike, deg: py.Int): py.Remote<py.NDArray>
  hermevander(x: py.ArrayLike, keywords: py.Rest<hermevander$, 'x'>): py.Remote<py.NDArray>
  hermevander(keywords: hermevander$): py.Remote<py.NDArray>
  hermevander_dyn: py.RemoteFunction
  hermevander2d(x: py.ArrayLike, y: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  hermevander2d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermevander2d$, 'x' | 'y'>): py.Remote<py.NDArray>
  hermevander2d(x: py.ArrayLike, keywords: py.Rest<hermevander2d$, 'x'>): py.Remote<py.NDArray>
  hermevander2d(keywords: hermevander2d$): py.Remote<py.NDArray>
  hermevander2d_dyn: py.RemoteFunction
  hermevander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, deg: py.List<py.Int>): py.Remote<py.NDArray>
  hermevander3d(x: py.ArrayLike, y: py.ArrayLike, z: py.ArrayLike, keywords: py.Rest<hermevander3d$, 'x' | 'y' | 'z'>): py.Remote<py.NDArray>
  hermevander3d(x: py.ArrayLike, y: py.ArrayLike, keywords: py.Rest<hermevander3d$, 'x' | 'y'>): py.Remote<py.NDArray>
  hermevander3d(x: py.ArrayLike, keywords: py.Rest<hermevander3d$, 'x'>): py.Remote<py.NDArray>
  hermevander3d(keywords: hermevander3d$): py.Remote<py.NDArray>
  hermevander3d_dyn: py.RemoteFunction
  hermeweight(x: py.ArrayLike): py.Remote
  hermeweight(keywords: hermeweight$): py.Remote
  hermeweight_dyn: py.RemoteFunction
  readonly hermex: py.Remote<py.NDArray>
  readonly hermex_dyn: any
  readonly hermezero: py.Remote<py.NDArray>
  readonly hermezero_dyn: any
  poly2herme(pol: py.ArrayLike): py.Remote<py.NDArray>
  poly2herme(keywords: poly2herme$): py.Remote<py.NDArray>
  poly2herme_dyn: py.RemoteFunction
}
