// tensorflow.compat.v1.linalg of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_linalg_experimental from './tensorflow.compat.v1.linalg.experimental.js'
import type * as tensorflow_linalg from './tensorflow.linalg.js'
import type * as tensorflow_math from './tensorflow.math.js'

export interface diag$ {
  diagonal: py.TensorLike
  /** Default: `'diag'` */
  name?: py.Str | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  /** Default: `-1` */
  num_rows?: py.Int | undefined
  /** Default: `-1` */
  num_cols?: py.Int | undefined
  /** Default: `0` */
  padding_value?: py.Int | undefined
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
}

export interface diag_part$ {
  input: py.TensorLike
  /** Default: `'diag_part'` */
  name?: py.Str | undefined
  /** Default: `0` */
  k?: py.Int | undefined
  /** Default: `0` */
  padding_value?: py.Int | undefined
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
}

export interface matmul$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  transpose_b?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_b?: py.Bool | undefined
  /** Default: `False` */
  a_is_sparse?: py.Bool | undefined
  /** Default: `False` */
  b_is_sparse?: py.Bool | undefined
  output_type?: py.DType | null | undefined
  /** Default: `False` */
  grad_a?: py.Bool | undefined
  /** Default: `False` */
  grad_b?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface tensor_diag_part$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface trace$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface transpose$ {
  a: py.TensorLike
  /** Default: `'matrix_transpose'` */
  name?: py.Str | undefined
  /** Default: `False` */
  conjugate?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly LinearOperator: tensorflow_linalg.LinearOperator$class
  readonly LinearOperatorAdjoint: tensorflow_linalg.LinearOperatorAdjoint$class
  readonly LinearOperatorBlockDiag: tensorflow_linalg.LinearOperatorBlockDiag$class
  readonly LinearOperatorBlockLowerTriangular: tensorflow_linalg.LinearOperatorBlockLowerTriangular$class
  readonly LinearOperatorCirculant: tensorflow_linalg.LinearOperatorCirculant$class
  readonly LinearOperatorCirculant2D: tensorflow_linalg.LinearOperatorCirculant2D$class
  readonly LinearOperatorCirculant3D: tensorflow_linalg.LinearOperatorCirculant3D$class
  readonly LinearOperatorComposition: tensorflow_linalg.LinearOperatorComposition$class
  readonly LinearOperatorDiag: tensorflow_linalg.LinearOperatorDiag$class
  readonly LinearOperatorFullMatrix: tensorflow_linalg.LinearOperatorFullMatrix$class
  readonly LinearOperatorHouseholder: tensorflow_linalg.LinearOperatorHouseholder$class
  readonly LinearOperatorIdentity: tensorflow_linalg.LinearOperatorIdentity$class
  readonly LinearOperatorInversion: tensorflow_linalg.LinearOperatorInversion$class
  readonly LinearOperatorKronecker: tensorflow_linalg.LinearOperatorKronecker$class
  readonly LinearOperatorLowRankUpdate: tensorflow_linalg.LinearOperatorLowRankUpdate$class
  readonly LinearOperatorLowerTriangular: tensorflow_linalg.LinearOperatorLowerTriangular$class
  readonly LinearOperatorPermutation: tensorflow_linalg.LinearOperatorPermutation$class
  readonly LinearOperatorScaledIdentity: tensorflow_linalg.LinearOperatorScaledIdentity$class
  readonly LinearOperatorToeplitz: tensorflow_linalg.LinearOperatorToeplitz$class
  readonly LinearOperatorTridiag: tensorflow_linalg.LinearOperatorTridiag$class
  readonly LinearOperatorZeros: tensorflow_linalg.LinearOperatorZeros$class
  readonly adjoint: tensorflow_linalg.$Module["adjoint"]
  adjoint_dyn: py.RemoteFunction
  readonly band_part: tensorflow_linalg.$Module["band_part"]
  band_part_dyn: py.RemoteFunction
  readonly cholesky: tensorflow_linalg.$Module["cholesky"]
  cholesky_dyn: py.RemoteFunction
  readonly cholesky_solve: tensorflow_linalg.$Module["cholesky_solve"]
  cholesky_solve_dyn: py.RemoteFunction
  readonly cross: tensorflow_linalg.$Module["cross"]
  cross_dyn: py.RemoteFunction
  readonly det: tensorflow_linalg.$Module["det"]
  det_dyn: py.RemoteFunction
  diag(diagonal: py.TensorLike, name: py.Str, k: py.Int, num_rows: py.Int, num_cols?: py.Int, padding_value?: py.Int, align?: py.Str): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, name: py.Str, k: py.Int, keywords?: py.Rest<diag$, 'diagonal' | 'name' | 'k'>): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, name: py.Str, keywords?: py.Rest<diag$, 'diagonal' | 'name'>): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, keywords?: py.Rest<diag$, 'diagonal'>): py.Promised<tensorflow.Tensor>
  diag(keywords: diag$): py.Promised<tensorflow.Tensor>
  diag_dyn: py.RemoteFunction
  diag_part(input: py.TensorLike, name: py.Str, k: py.Int, padding_value: py.Int, align?: py.Str): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, name: py.Str, k: py.Int, keywords?: py.Rest<diag_part$, 'input' | 'name' | 'k'>): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, name: py.Str, keywords?: py.Rest<diag_part$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, keywords?: py.Rest<diag_part$, 'input'>): py.Promised<tensorflow.Tensor>
  diag_part(keywords: diag_part$): py.Promised<tensorflow.Tensor>
  diag_part_dyn: py.RemoteFunction
  readonly eigh: tensorflow_linalg.$Module["eigh"]
  eigh_dyn: py.RemoteFunction
  readonly eigh_tridiagonal: tensorflow_linalg.$Module["eigh_tridiagonal"]
  eigh_tridiagonal_dyn: py.RemoteFunction
  readonly eigvalsh: tensorflow_linalg.$Module["eigvalsh"]
  eigvalsh_dyn: py.RemoteFunction
  readonly einsum: tensorflow.$Module["einsum"]
  einsum_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_linalg_experimental.$Module
  readonly expm: tensorflow_linalg.$Module["expm"]
  expm_dyn: py.RemoteFunction
  readonly eye: tensorflow.$Module["eye"]
  eye_dyn: py.RemoteFunction
  readonly global_norm: tensorflow_linalg.$Module["global_norm"]
  global_norm_dyn: py.RemoteFunction
  readonly inv: tensorflow_linalg.$Module["inv"]
  inv_dyn: py.RemoteFunction
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  l2_normalize_dyn: py.RemoteFunction
  readonly logdet: tensorflow_linalg.$Module["logdet"]
  logdet_dyn: py.RemoteFunction
  readonly logm: tensorflow_linalg.$Module["logm"]
  logm_dyn: py.RemoteFunction
  readonly lstsq: tensorflow_linalg.$Module["lstsq"]
  lstsq_dyn: py.RemoteFunction
  readonly lu: tensorflow_linalg.$Module["lu"]
  lu_dyn: py.RemoteFunction
  readonly lu_matrix_inverse: tensorflow_linalg.$Module["lu_matrix_inverse"]
  lu_matrix_inverse_dyn: py.RemoteFunction
  readonly lu_reconstruct: tensorflow_linalg.$Module["lu_reconstruct"]
  lu_reconstruct_dyn: py.RemoteFunction
  readonly lu_solve: tensorflow_linalg.$Module["lu_solve"]
  lu_solve_dyn: py.RemoteFunction
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, adjoint_a: py.Bool, adjoint_b?: py.Bool, a_is_sparse?: py.Bool, b_is_sparse?: py.Bool, output_type?: py.DType | null, grad_a?: py.Bool, grad_b?: py.Bool, name?: py.Str | null): py.Remote
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, transpose_b: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a' | 'transpose_b'>): py.Remote
  matmul(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, keywords?: py.Rest<matmul$, 'a' | 'b' | 'transpose_a'>): py.Remote
  matmul(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<matmul$, 'a' | 'b'>): py.Remote
  matmul(a: py.TensorLike, keywords: py.Rest<matmul$, 'a'>): py.Remote
  matmul(keywords: matmul$): py.Remote
  matmul_dyn: py.RemoteFunction
  readonly matrix_rank: tensorflow_linalg.$Module["matrix_rank"]
  matrix_rank_dyn: py.RemoteFunction
  readonly matrix_transpose: $Module["transpose"]
  matrix_transpose_dyn: py.RemoteFunction
  readonly matvec: tensorflow_linalg.$Module["matvec"]
  matvec_dyn: py.RemoteFunction
  readonly norm: tensorflow_compat_v1.$Module["norm"]
  norm_dyn: py.RemoteFunction
  readonly normalize: tensorflow_linalg.$Module["normalize"]
  normalize_dyn: py.RemoteFunction
  readonly pinv: tensorflow_linalg.$Module["pinv"]
  pinv_dyn: py.RemoteFunction
  readonly qr: tensorflow_linalg.$Module["qr"]
  qr_dyn: py.RemoteFunction
  readonly set_diag: tensorflow_linalg.$Module["set_diag"]
  set_diag_dyn: py.RemoteFunction
  readonly slogdet: tensorflow_linalg.$Module["slogdet"]
  slogdet_dyn: py.RemoteFunction
  readonly solve: tensorflow_linalg.$Module["solve"]
  solve_dyn: py.RemoteFunction
  readonly sqrtm: tensorflow.$Module["matrix_square_root"]
  sqrtm_dyn: py.RemoteFunction
  readonly svd: tensorflow_linalg.$Module["svd"]
  svd_dyn: py.RemoteFunction
  readonly tensor_diag: tensorflow_linalg.$Module["tensor_diag"]
  tensor_diag_dyn: py.RemoteFunction
  tensor_diag_part(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  tensor_diag_part(input: py.TensorLike, keywords?: py.Rest<tensor_diag_part$, 'input'>): py.Promised<tensorflow.Tensor>
  tensor_diag_part(keywords: tensor_diag_part$): py.Promised<tensorflow.Tensor>
  tensor_diag_part_dyn: py.RemoteFunction
  readonly tensordot: tensorflow.$Module["tensordot"]
  tensordot_dyn: py.RemoteFunction
  trace(x: py.TensorLike, name: py.Str | null): py.Remote
  trace(x: py.TensorLike, keywords?: py.Rest<trace$, 'x'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  transpose(a: py.TensorLike, name: py.Str, conjugate: py.Bool): py.Remote
  transpose(a: py.TensorLike, name: py.Str, keywords?: py.Rest<transpose$, 'a' | 'name'>): py.Remote
  transpose(a: py.TensorLike, keywords?: py.Rest<transpose$, 'a'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  readonly triangular_solve: tensorflow_linalg.$Module["triangular_solve"]
  triangular_solve_dyn: py.RemoteFunction
  readonly tridiagonal_matmul: tensorflow_linalg.$Module["tridiagonal_matmul"]
  tridiagonal_matmul_dyn: py.RemoteFunction
  readonly tridiagonal_solve: tensorflow_linalg.$Module["tridiagonal_solve"]
  tridiagonal_solve_dyn: py.RemoteFunction
}
