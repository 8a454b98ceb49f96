// keras.ops.linalg of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_ops from './keras.ops.js'

export interface $Module extends py.PythonModuleObject {
  readonly cholesky: keras_ops.$Module["cholesky"]
  readonly cholesky_inverse: keras_ops.$Module["cholesky_inverse"]
  readonly det: keras_ops.$Module["det"]
  readonly eig: keras_ops.$Module["eig"]
  readonly eigh: keras_ops.$Module["eigh"]
  readonly inv: keras_ops.$Module["inv"]
  readonly jvp: keras_ops.$Module["jvp"]
  readonly lstsq: keras_ops.$Module["lstsq"]
  readonly lu_factor: keras_ops.$Module["lu_factor"]
  readonly matrix_rank: keras_ops.$Module["matrix_rank"]
  readonly norm: keras_ops.$Module["norm"]
  readonly pinv: keras_ops.$Module["pinv"]
  readonly qr: keras_ops.$Module["qr"]
  readonly solve: keras_ops.$Module["solve"]
  readonly solve_triangular: keras_ops.$Module["solve_triangular"]
  readonly svd: keras_ops.$Module["svd"]
}
