// numpy.emath of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface arccos$ {
  x: py.TensorLike
}

export interface arcsin$ {
  x: py.TensorLike
}

export interface arctanh$ {
  x: py.ArrayLike
}

export interface log$ {
  x: py.ArrayLike
}

export interface log10$ {
  x: py.TensorLike
}

export interface log2$ {
  x: py.ArrayLike
}

export interface logn$ {
  n: py.ArrayLike
  x: py.ArrayLike
}

export interface power$ {
  x: py.ArrayLike
  p: py.ArrayLike
}

export interface sqrt$ {
  x: py.ArrayLike
}

export interface $Module extends py.PythonModuleObject {
  arccos(x: py.TensorLike): py.Remote
  arccos(keywords: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arcsin(x: py.TensorLike): py.Remote
  arcsin(keywords: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arctanh(x: py.ArrayLike): py.Remote
  arctanh(keywords: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  log(x: py.ArrayLike): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.TensorLike): py.Remote
  log10(keywords: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log2(x: py.ArrayLike): py.Remote
  log2(keywords: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logn(n: py.ArrayLike, x: py.ArrayLike): py.Remote
  logn(n: py.ArrayLike, keywords: py.Rest<logn$, 'n'>): py.Remote
  logn(keywords: logn$): py.Remote
  logn_dyn: py.RemoteFunction
  power(x: py.ArrayLike, p: py.ArrayLike): py.Remote
  power(x: py.ArrayLike, keywords: py.Rest<power$, 'x'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  sqrt(x: py.ArrayLike): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
}
