// tensorflow.linalg.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface conjugate_gradient$ {
  operator: py.RemoteArgument
  rhs: py.RemoteArgument
  preconditioner?: py.RemoteArgument | undefined
  x?: py.RemoteArgument | undefined
  /** Default: `1e-05` */
  tol?: py.Float | undefined
  /** Default: `20` */
  max_iter?: py.Int | undefined
  /** Default: `'conjugate_gradient'` */
  name?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  conjugate_gradient(operator: py.Positional, rhs: py.Positional, preconditioner: py.Positional, x: py.Positional, tol: py.Float, max_iter?: py.Int, name?: py.Str): py.Remote
  conjugate_gradient(operator: py.Positional, rhs: py.Positional, preconditioner: py.Positional, x: py.Positional, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs' | 'preconditioner' | 'x'>): py.Remote
  conjugate_gradient(operator: py.Positional, rhs: py.Positional, preconditioner: py.Positional, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs' | 'preconditioner'>): py.Remote
  conjugate_gradient(operator: py.Positional, rhs: py.Positional, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs'>): py.Remote
  conjugate_gradient(operator: py.Positional, keywords: py.Rest<conjugate_gradient$, 'operator'>): py.Remote
  conjugate_gradient(keywords: conjugate_gradient$): py.Remote
  conjugate_gradient_dyn: py.RemoteFunction
}
