// numpy.linalg of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface LinAlgError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.linalg.LinAlgError': true }
}

export interface LinAlgError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): LinAlgError
  (...args: py.RemoteArgument[]): py.Promised<LinAlgError>
}

export interface cholesky$ {
  /** Default: `False` */
  upper?: py.Bool | undefined
}

export interface cond$ {
  x: py.ArrayLike
  p?: py.RemoteArgument | undefined
}

export interface cross$ {
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface det$ {
  a: py.ArrayLike
}

export interface diagonal$ {
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface eig$ {
  a: py.ArrayLike
}

export interface eigh$ {
  a: py.ArrayLike
  /** Default: `'L'` */
  UPLO?: 'L' | 'U' | py.RemotePromise<string> | undefined
}

export interface eigvals$ {
  a: py.ArrayLike
}

export interface eigvalsh$ {
  a: py.ArrayLike
  /** Default: `'L'` */
  UPLO?: 'L' | 'U' | py.RemotePromise<string> | undefined
}

export interface inv$ {
  a: py.ArrayLike
}

export interface lstsq$ {
  a: py.ArrayLike
  b: py.ArrayLike
  rcond?: py.Float | null | undefined
}

export interface matrix_norm$ {
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `'fro'` */
  ord?: py.Str | undefined
}

export interface matrix_power$ {
  a: py.ArrayLike
  n: py.Int
}

export interface matrix_rank$ {
  A: py.ArrayLike
  tol?: py.ArrayLike | py.Float | null | undefined
  /** Default: `False` */
  hermitian?: py.Bool | undefined
  rtol?: py.ArrayLike | py.Float | null | undefined
}

export interface multi_dot$ {
  arrays: py.Items<py.ArrayLike>
  out?: py.ArrayLike | null | undefined
}

export interface norm$ {
  x: py.ArrayLike
  ord?: py.RemoteArgument | undefined
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
}

export interface pinv$ {
  a: py.ArrayLike
  rcond?: py.ArrayLike | null | undefined
  /** Default: `False` */
  hermitian?: py.Bool | undefined
  rtol?: py.ArrayLike | undefined
}

export interface qr$ {
  a: py.ArrayLike
  /** Default: `'reduced'` */
  mode?: 'reduced' | 'complete' | 'r' | 'raw' | py.RemotePromise<string> | undefined
}

export interface slogdet$ {
  a: py.ArrayLike
}

export interface solve$ {
  a: py.ArrayLike
  b: py.ArrayLike
}

export interface svd$ {
  a: py.ArrayLike
  /** Default: `True` */
  full_matrices?: py.Bool | undefined
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  /** Default: `False` */
  hermitian?: py.Bool | undefined
}

export interface tensordot$ {
  /** Default: `2` */
  axes?: py.Int | py.ArrayLike | undefined
}

export interface tensorinv$ {
  a: py.ArrayLike
  /** Default: `2` */
  ind?: py.Int | undefined
}

export interface tensorsolve$ {
  a: py.ArrayLike
  b: py.ArrayLike
  axes?: py.List<py.Int> | null | undefined
}

export interface trace$ {
  /** Default: `0` */
  offset?: py.Int | undefined
  dtype?: py.DType | py.StructuredDType | null | undefined
}

export interface vecdot$ {
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface vector_norm$ {
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `2` */
  ord?: py.Int | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly LinAlgError: LinAlgError$class
  cholesky(a: py.ArrayLike, keywords?: cholesky$): py.Remote
  cholesky_dyn: py.RemoteFunction
  cond(x: py.ArrayLike, p: py.Positional): py.Remote
  cond(x: py.ArrayLike, keywords?: py.Rest<cond$, 'x'>): py.Remote
  cond(keywords: cond$): py.Remote
  cond_dyn: py.RemoteFunction
  cross(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: cross$): py.Remote<py.NDArray>
  cross_dyn: py.RemoteFunction
  det(a: py.ArrayLike): py.Remote
  det(keywords: det$): py.Remote
  det_dyn: py.RemoteFunction
  diagonal(x: py.ArrayLike, keywords?: diagonal$): py.Remote
  diagonal_dyn: py.RemoteFunction
  eig(a: py.ArrayLike): py.Remote
  eig(keywords: eig$): py.Remote
  eig_dyn: py.RemoteFunction
  eigh(a: py.ArrayLike, UPLO: 'L' | 'U' | py.RemotePromise<string>): py.Remote
  eigh(a: py.ArrayLike, keywords?: py.Rest<eigh$, 'a'>): py.Remote
  eigh(keywords: eigh$): py.Remote
  eigh_dyn: py.RemoteFunction
  eigvals(a: py.ArrayLike): py.Remote
  eigvals(keywords: eigvals$): py.Remote
  eigvals_dyn: py.RemoteFunction
  eigvalsh(a: py.ArrayLike, UPLO: 'L' | 'U' | py.RemotePromise<string>): py.Remote
  eigvalsh(a: py.ArrayLike, keywords?: py.Rest<eigvalsh$, 'a'>): py.Remote
  eigvalsh(keywords: eigvalsh$): py.Remote
  eigvalsh_dyn: py.RemoteFunction
  inv(a: py.ArrayLike): py.Remote
  inv(keywords: inv$): py.Remote
  inv_dyn: py.RemoteFunction
  lstsq(a: py.ArrayLike, b: py.ArrayLike, rcond: py.Float | null): py.Remote
  lstsq(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<lstsq$, 'a' | 'b'>): py.Remote
  lstsq(a: py.ArrayLike, keywords: py.Rest<lstsq$, 'a'>): py.Remote
  lstsq(keywords: lstsq$): py.Remote
  lstsq_dyn: py.RemoteFunction
  matmul(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote
  matmul_dyn: py.RemoteFunction
  matrix_norm(x: py.ArrayLike, keywords?: matrix_norm$): py.Remote
  matrix_norm_dyn: py.RemoteFunction
  matrix_power(a: py.ArrayLike, n: py.Int): py.Remote
  matrix_power(a: py.ArrayLike, keywords: py.Rest<matrix_power$, 'a'>): py.Remote
  matrix_power(keywords: matrix_power$): py.Remote
  matrix_power_dyn: py.RemoteFunction
  matrix_rank(A: py.ArrayLike, tol: py.ArrayLike | py.Float | null, hermitian: py.Bool, keywords?: py.Rest<matrix_rank$, 'A' | 'tol' | 'hermitian'>): py.Remote
  matrix_rank(A: py.ArrayLike, tol: py.ArrayLike | py.Float | null, keywords?: py.Rest<matrix_rank$, 'A' | 'tol'>): py.Remote
  matrix_rank(A: py.ArrayLike, keywords?: py.Rest<matrix_rank$, 'A'>): py.Remote
  matrix_rank(keywords: matrix_rank$): py.Remote
  matrix_rank_dyn: py.RemoteFunction
  matrix_transpose(x: py.ArrayLike): py.Remote<py.NDArray>
  matrix_transpose_dyn: py.RemoteFunction
  multi_dot(arrays: py.Items<py.ArrayLike>, keywords?: py.Rest<multi_dot$, 'arrays'>): py.Remote
  multi_dot(keywords: multi_dot$): py.Remote
  multi_dot_dyn: py.RemoteFunction
  norm(x: py.ArrayLike, ord: py.Positional, axis: py.Int | py.List<py.Int> | null, keepdims: py.Bool): py.Remote<number | py.NDArray>
  norm(x: py.ArrayLike, ord: py.Positional, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<norm$, 'x' | 'ord' | 'axis'>): py.Remote<number | py.NDArray>
  norm(x: py.ArrayLike, ord: py.Positional, keywords?: py.Rest<norm$, 'x' | 'ord'>): py.Remote<number | py.NDArray>
  norm(x: py.ArrayLike, keywords?: py.Rest<norm$, 'x'>): py.Remote<number | py.NDArray>
  norm(keywords: norm$): py.Remote<number | py.NDArray>
  norm_dyn: py.RemoteFunction
  outer(x1: py.ArrayLike, x2: py.ArrayLike): py.Remote<py.NDArray>
  outer_dyn: py.RemoteFunction
  pinv(a: py.ArrayLike, rcond: py.ArrayLike | null, hermitian: py.Bool, keywords?: py.Rest<pinv$, 'a' | 'rcond' | 'hermitian'>): py.Remote
  pinv(a: py.ArrayLike, rcond: py.ArrayLike | null, keywords?: py.Rest<pinv$, 'a' | 'rcond'>): py.Remote
  pinv(a: py.ArrayLike, keywords?: py.Rest<pinv$, 'a'>): py.Remote
  pinv(keywords: pinv$): py.Remote
  pinv_dyn: py.RemoteFunction
  qr(a: py.ArrayLike, mode: 'reduced' | 'complete' | 'r' | 'raw' | py.RemotePromise<string>): py.Remote
  qr(a: py.ArrayLike, keywords?: py.Rest<qr$, 'a'>): py.Remote
  qr(keywords: qr$): py.Remote
  qr_dyn: py.RemoteFunction
  slogdet(a: py.ArrayLike): py.Remote
  slogdet(keywords: slogdet$): py.Remote
  slogdet_dyn: py.RemoteFunction
  solve(a: py.ArrayLike, b: py.ArrayLike): py.Remote
  solve(a: py.ArrayLike, keywords: py.Rest<solve$, 'a'>): py.Remote
  solve(keywords: solve$): py.Remote
  solve_dyn: py.RemoteFunction
  svd(a: py.ArrayLike, full_matrices: py.Bool, compute_uv: py.Bool, hermitian: py.Bool): py.Remote
  svd(a: py.ArrayLike, full_matrices: py.Bool, compute_uv: py.Bool, keywords?: py.Rest<svd$, 'a' | 'full_matrices' | 'compute_uv'>): py.Remote
  svd(a: py.ArrayLike, full_matrices: py.Bool, keywords?: py.Rest<svd$, 'a' | 'full_matrices'>): py.Remote
  svd(a: py.ArrayLike, keywords?: py.Rest<svd$, 'a'>): py.Remote
  svd(keywords: svd$): py.Remote
  svd_dyn: py.RemoteFunction
  svdvals(x: py.ArrayLike): py.Remote<py.NDArray>
  svdvals_dyn: py.RemoteFunction
  tensordot(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: tensordot$): py.Remote<py.NDArray>
  tensordot_dyn: py.RemoteFunction
  tensorinv(a: py.ArrayLike, ind: py.Int): py.Remote<py.NDArray>
  tensorinv(a: py.ArrayLike, keywords?: py.Rest<tensorinv$, 'a'>): py.Remote<py.NDArray>
  tensorinv(keywords: tensorinv$): py.Remote<py.NDArray>
  tensorinv_dyn: py.RemoteFunction
  tensorsolve(a: py.ArrayLike, b: py.ArrayLike, axes: py.List<py.Int> | null): py.Remote
  tensorsolve(a: py.ArrayLike, b: py.ArrayLike, keywords?: py.Rest<tensorsolve$, 'a' | 'b'>): py.Remote
  tensorsolve(a: py.ArrayLike, keywords: py.Rest<tensorsolve$, 'a'>): py.Remote
  tensorsolve(keywords: tensorsolve$): py.Remote
  tensorsolve_dyn: py.RemoteFunction
  trace(x: py.ArrayLike, keywords?: trace$): py.Remote
  trace_dyn: py.RemoteFunction
  vecdot(x1: py.ArrayLike, x2: py.ArrayLike, keywords?: vecdot$): py.Remote
  vecdot_dyn: py.RemoteFunction
  vector_norm(x: py.ArrayLike, keywords?: vector_norm$): py.Remote
  vector_norm_dyn: py.RemoteFunction
}
