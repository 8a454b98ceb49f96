// tensorflow.linalg.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_linalg from './tensorflow.linalg.js'

export interface conjugate_gradient$ {
  operator: py.Of<'tensorflow.linalg.LinearOperator'>
  rhs: py.TensorLike
  preconditioner?: py.Of<'tensorflow.linalg.LinearOperator'> | null | undefined
  x?: py.TensorLike | null | undefined
  /** Default: `1e-05` */
  tol?: py.Float | undefined
  /** Default: `20` */
  max_iter?: py.Int | undefined
  /** Default: `'conjugate_gradient'` */
  name?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  conjugate_gradient(operator: py.Of<'tensorflow.linalg.LinearOperator'>, rhs: py.TensorLike, preconditioner: py.Of<'tensorflow.linalg.LinearOperator'> | null, x: py.TensorLike | null, tol: py.Float, max_iter?: py.Int, name?: py.Str): py.Remote
  conjugate_gradient(operator: py.Of<'tensorflow.linalg.LinearOperator'>, rhs: py.TensorLike, preconditioner: py.Of<'tensorflow.linalg.LinearOperator'> | null, x: py.TensorLike | null, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs' | 'preconditioner' | 'x'>): py.Remote
  conjugate_gradient(operator: py.Of<'tensorflow.linalg.LinearOperator'>, rhs: py.TensorLike, preconditioner: py.Of<'tensorflow.linalg.LinearOperator'> | null, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs' | 'preconditioner'>): py.Remote
  conjugate_gradient(operator: py.Of<'tensorflow.linalg.LinearOperator'>, rhs: py.TensorLike, keywords?: py.Rest<conjugate_gradient$, 'operator' | 'rhs'>): py.Remote
  conjugate_gradient(operator: py.Of<'tensorflow.linalg.LinearOperator'>, keywords: py.Rest<conjugate_gradient$, 'operator'>): py.Remote
  conjugate_gradient(keywords: conjugate_gradient$): py.Remote
  conjugate_gradient_dyn: py.RemoteFunction
}
