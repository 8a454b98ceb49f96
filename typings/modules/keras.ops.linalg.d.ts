// keras.ops.linalg of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_ops from './keras.ops.js'

export interface $Module extends py.PythonModuleObject {
  readonly cholesky: keras_ops.$Module["cholesky"]
  cholesky_dyn: py.RemoteFunction
  readonly cholesky_inverse: keras_ops.$Module["cholesky_inverse"]
  cholesky_inverse_dyn: py.RemoteFunction
  readonly det: keras_ops.$Module["det"]
  det_dyn: py.RemoteFunction
  readonly eig: keras_ops.$Module["eig"]
  eig_dyn: py.RemoteFunction
  readonly eigh: keras_ops.$Module["eigh"]
  eigh_dyn: py.RemoteFunction
  readonly inv: keras_ops.$Module["inv"]
  inv_dyn: py.RemoteFunction
  readonly jvp: keras_ops.$Module["jvp"]
  jvp_dyn: py.RemoteFunction
  readonly lstsq: keras_ops.$Module["lstsq"]
  lstsq_dyn: py.RemoteFunction
  readonly lu_factor: keras_ops.$Module["lu_factor"]
  lu_factor_dyn: py.RemoteFunction
  readonly matrix_rank: keras_ops.$Module["matrix_rank"]
  matrix_rank_dyn: py.RemoteFunction
  readonly norm: keras_ops.$Module["norm"]
  norm_dyn: py.RemoteFunction
  readonly pinv: keras_ops.$Module["pinv"]
  pinv_dyn: py.RemoteFunction
  readonly qr: keras_ops.$Module["qr"]
  qr_dyn: py.RemoteFunction
  readonly solve: keras_ops.$Module["solve"]
  solve_dyn: py.RemoteFunction
  readonly solve_triangular: keras_ops.$Module["solve_triangular"]
  solve_triangular_dyn: py.RemoteFunction
  readonly svd: keras_ops.$Module["svd"]
  svd_dyn: py.RemoteFunction
}
