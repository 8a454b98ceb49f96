// numpy.emath of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface arccos$ {
  x: py.RemoteArgument
}

export interface arcsin$ {
  x: py.RemoteArgument
}

export interface arctanh$ {
  x: py.RemoteArgument
}

export interface log$ {
  x: py.RemoteArgument
}

export interface log10$ {
  x: py.RemoteArgument
}

export interface log2$ {
  x: py.RemoteArgument
}

export interface logn$ {
  n: py.RemoteArgument
  x: py.RemoteArgument
}

export interface power$ {
  x: py.RemoteArgument
  p: py.RemoteArgument
}

export interface sqrt$ {
  x: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  arccos(x: py.Positional): py.Remote
  arccos(keywords: arccos$): py.Remote
  arccos_dyn: py.RemoteFunction
  arcsin(x: py.Positional): py.Remote
  arcsin(keywords: arcsin$): py.Remote
  arcsin_dyn: py.RemoteFunction
  arctanh(x: py.Positional): py.Remote
  arctanh(keywords: arctanh$): py.Remote
  arctanh_dyn: py.RemoteFunction
  log(x: py.Positional): py.Remote
  log(keywords: log$): py.Remote
  log_dyn: py.RemoteFunction
  log10(x: py.Positional): py.Remote
  log10(keywords: log10$): py.Remote
  log10_dyn: py.RemoteFunction
  log2(x: py.Positional): py.Remote
  log2(keywords: log2$): py.Remote
  log2_dyn: py.RemoteFunction
  logn(n: py.Positional, x: py.Positional): py.Remote
  logn(n: py.Positional, keywords: py.Rest<logn$, 'n'>): py.Remote
  logn(keywords: logn$): py.Remote
  logn_dyn: py.RemoteFunction
  power(x: py.Positional, p: py.Positional): py.Remote
  power(x: py.Positional, keywords: py.Rest<power$, 'x'>): py.Remote
  power(keywords: power$): py.Remote
  power_dyn: py.RemoteFunction
  sqrt(x: py.Positional): py.Remote
  sqrt(keywords: sqrt$): py.Remote
  sqrt_dyn: py.RemoteFunction
}
