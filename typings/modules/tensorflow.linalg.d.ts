// tensorflow.linalg of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_linalg_experimental from './tensorflow.linalg.experimental.js'
import type * as tensorflow_math from './tensorflow.math.js'

export interface LinearOperator$__getitem__ {
  slices: py.RemoteArgument
}

export interface LinearOperator$add_to_tensor {
  x: py.TensorLike
  /** Default: `'add_to_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$adjoint {
  /** Default: `'adjoint'` */
  name?: py.Str | undefined
}

export interface LinearOperator$assert_non_singular {
  /** Default: `'assert_non_singular'` */
  name?: py.Str | undefined
}

export interface LinearOperator$assert_positive_definite {
  /** Default: `'assert_positive_definite'` */
  name?: py.Str | undefined
}

export interface LinearOperator$assert_self_adjoint {
  /** Default: `'assert_self_adjoint'` */
  name?: py.Str | undefined
}

export interface LinearOperator$batch_shape_tensor {
  /** Default: `'batch_shape_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$cholesky {
  /** Default: `'cholesky'` */
  name?: py.Str | undefined
}

export interface LinearOperator$cond {
  /** Default: `'cond'` */
  name?: py.Str | undefined
}

export interface LinearOperator$determinant {
  /** Default: `'det'` */
  name?: py.Str | undefined
}

export interface LinearOperator$diag_part {
  /** Default: `'diag_part'` */
  name?: py.Str | undefined
}

export interface LinearOperator$domain_dimension_tensor {
  /** Default: `'domain_dimension_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$eigvals {
  /** Default: `'eigvals'` */
  name?: py.Str | undefined
}

export interface LinearOperator$inverse {
  /** Default: `'inverse'` */
  name?: py.Str | undefined
}

export interface LinearOperator$log_abs_determinant {
  /** Default: `'log_abs_det'` */
  name?: py.Str | undefined
}

export interface LinearOperator$matmul {
  x: py.Of<'tensorflow.linalg.LinearOperator'> | py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `False` */
  adjoint_arg?: py.Bool | undefined
  /** Default: `'matmul'` */
  name?: py.Str | undefined
}

export interface LinearOperator$matvec {
  x: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'matvec'` */
  name?: py.Str | undefined
}

export interface LinearOperator$range_dimension_tensor {
  /** Default: `'range_dimension_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$shape_tensor {
  /** Default: `'shape_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$solve {
  rhs: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `False` */
  adjoint_arg?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperator$solvevec {
  rhs: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperator$tensor_rank_tensor {
  /** Default: `'tensor_rank_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperator$to_dense {
  /** Default: `'to_dense'` */
  name?: py.Str | undefined
}

export interface LinearOperator$trace {
  /** Default: `'trace'` */
  name?: py.Str | undefined
}

export interface LinearOperator extends tensorflow.Module {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperator': true } & tensorflow.Module[typeof py.kind]
  readonly H: py.Promised<LinearOperator>
  readonly H_dyn: any
  __getitem__(slices: py.Positional): py.Remote
  __getitem__(keywords: LinearOperator$__getitem__): py.Remote
  readonly [index: number]: any
  add_to_tensor(x: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  add_to_tensor(x: py.TensorLike, keywords?: py.Rest<LinearOperator$add_to_tensor, 'x'>): py.Promised<tensorflow.Tensor>
  add_to_tensor(keywords: LinearOperator$add_to_tensor): py.Promised<tensorflow.Tensor>
  add_to_tensor_dyn: py.RemoteFunction
  adjoint(name: py.Str): py.Promised<LinearOperator>
  adjoint(keywords?: LinearOperator$adjoint): py.Promised<LinearOperator>
  adjoint_dyn: py.RemoteFunction
  assert_non_singular(name: py.Str): py.Remote
  assert_non_singular(keywords?: LinearOperator$assert_non_singular): py.Remote
  assert_non_singular_dyn: py.RemoteFunction
  assert_positive_definite(name: py.Str): py.Remote
  assert_positive_definite(keywords?: LinearOperator$assert_positive_definite): py.Remote
  assert_positive_definite_dyn: py.RemoteFunction
  assert_self_adjoint(name: py.Str): py.Remote
  assert_self_adjoint(keywords?: LinearOperator$assert_self_adjoint): py.Remote
  assert_self_adjoint_dyn: py.RemoteFunction
  readonly batch_shape: py.Remote<(number | null)[]>
  readonly batch_shape_dyn: any
  batch_shape_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  batch_shape_tensor(keywords?: LinearOperator$batch_shape_tensor): py.Promised<tensorflow.Tensor>
  batch_shape_tensor_dyn: py.RemoteFunction
  cholesky(name: py.Str): py.Promised<LinearOperator>
  cholesky(keywords?: LinearOperator$cholesky): py.Promised<LinearOperator>
  cholesky_dyn: py.RemoteFunction
  cond(name: py.Str): py.Remote
  cond(keywords?: LinearOperator$cond): py.Remote
  cond_dyn: py.RemoteFunction
  determinant(name: py.Str): py.Promised<tensorflow.Tensor>
  determinant(keywords?: LinearOperator$determinant): py.Promised<tensorflow.Tensor>
  determinant_dyn: py.RemoteFunction
  diag_part(name: py.Str): py.Promised<tensorflow.Tensor>
  diag_part(keywords?: LinearOperator$diag_part): py.Promised<tensorflow.Tensor>
  diag_part_dyn: py.RemoteFunction
  readonly domain_dimension: py.Promised<tensorflow_compat_v1.Dimension>
  readonly domain_dimension_dyn: any
  domain_dimension_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  domain_dimension_tensor(keywords?: LinearOperator$domain_dimension_tensor): py.Promised<tensorflow.Tensor>
  domain_dimension_tensor_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  eigvals(name: py.Str): py.Remote
  eigvals(keywords?: LinearOperator$eigvals): py.Remote
  eigvals_dyn: py.RemoteFunction
  readonly graph_parents: py.Remote
  readonly graph_parents_dyn: any
  inverse(name: py.Str): py.Promised<LinearOperator>
  inverse(keywords?: LinearOperator$inverse): py.Promised<LinearOperator>
  inverse_dyn: py.RemoteFunction
  readonly is_non_singular: py.Remote
  readonly is_non_singular_dyn: any
  readonly is_positive_definite: py.Remote
  readonly is_positive_definite_dyn: any
  readonly is_self_adjoint: py.Remote
  readonly is_self_adjoint_dyn: any
  readonly is_square: py.Remote
  readonly is_square_dyn: any
  log_abs_determinant(name: py.Str): py.Promised<tensorflow.Tensor>
  log_abs_determinant(keywords?: LinearOperator$log_abs_determinant): py.Promised<tensorflow.Tensor>
  log_abs_determinant_dyn: py.RemoteFunction
  matmul(x: py.Of<'tensorflow.linalg.LinearOperator'> | py.TensorLike, adjoint: py.Bool, adjoint_arg: py.Bool, name: py.Str): py.Remote<LinearOperator | tensorflow.Tensor>
  matmul(x: py.Of<'tensorflow.linalg.LinearOperator'> | py.TensorLike, adjoint: py.Bool, adjoint_arg: py.Bool, keywords?: py.Rest<LinearOperator$matmul, 'x' | 'adjoint' | 'adjoint_arg'>): py.Remote<LinearOperator | tensorflow.Tensor>
  matmul(x: py.Of<'tensorflow.linalg.LinearOperator'> | py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<LinearOperator$matmul, 'x' | 'adjoint'>): py.Remote<LinearOperator | tensorflow.Tensor>
  matmul(x: py.Of<'tensorflow.linalg.LinearOperator'> | py.TensorLike, keywords?: py.Rest<LinearOperator$matmul, 'x'>): py.Remote<LinearOperator | tensorflow.Tensor>
  matmul(keywords: LinearOperator$matmul): py.Remote<LinearOperator | tensorflow.Tensor>
  matmul_dyn: py.RemoteFunction
  matvec(x: py.TensorLike, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<LinearOperator$matvec, 'x' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike, keywords?: py.Rest<LinearOperator$matvec, 'x'>): py.Promised<tensorflow.Tensor>
  matvec(keywords: LinearOperator$matvec): py.Promised<tensorflow.Tensor>
  matvec_dyn: py.RemoteFunction
  readonly parameters: py.Remote
  readonly parameters_dyn: any
  readonly range_dimension: py.Promised<tensorflow_compat_v1.Dimension>
  readonly range_dimension_dyn: any
  range_dimension_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  range_dimension_tensor(keywords?: LinearOperator$range_dimension_tensor): py.Promised<tensorflow.Tensor>
  range_dimension_tensor_dyn: py.RemoteFunction
  readonly shape: py.Remote<(number | null)[]>
  readonly shape_dyn: any
  shape_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  shape_tensor(keywords?: LinearOperator$shape_tensor): py.Promised<tensorflow.Tensor>
  shape_tensor_dyn: py.RemoteFunction
  solve(rhs: py.TensorLike, adjoint: py.Bool, adjoint_arg: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike, adjoint: py.Bool, adjoint_arg: py.Bool, keywords?: py.Rest<LinearOperator$solve, 'rhs' | 'adjoint' | 'adjoint_arg'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<LinearOperator$solve, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike, keywords?: py.Rest<LinearOperator$solve, 'rhs'>): py.Promised<tensorflow.Tensor>
  solve(keywords: LinearOperator$solve): py.Promised<tensorflow.Tensor>
  solve_dyn: py.RemoteFunction
  solvevec(rhs: py.TensorLike, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<LinearOperator$solvevec, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike, keywords?: py.Rest<LinearOperator$solvevec, 'rhs'>): py.Promised<tensorflow.Tensor>
  solvevec(keywords: LinearOperator$solvevec): py.Promised<tensorflow.Tensor>
  solvevec_dyn: py.RemoteFunction
  readonly tensor_rank: py.Remote<number | null>
  readonly tensor_rank_dyn: any
  tensor_rank_tensor(name: py.Str): py.Promised<tensorflow.Tensor>
  tensor_rank_tensor(keywords?: LinearOperator$tensor_rank_tensor): py.Promised<tensorflow.Tensor>
  tensor_rank_tensor_dyn: py.RemoteFunction
  to_dense(name: py.Str): py.Remote
  to_dense(keywords?: LinearOperator$to_dense): py.Remote
  to_dense_dyn: py.RemoteFunction
  trace(name: py.Str): py.Remote
  trace(keywords?: LinearOperator$trace): py.Remote
  trace_dyn: py.RemoteFunction
}

export interface LinearOperator$new {
  dtype: py.DType
  graph_parents?: py.RemoteArgument | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  parameters?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface LinearOperator$class extends py.Statics<tensorflow.Module$class> {
  new (dtype: py.DType, graph_parents: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null, parameters?: py.Dict<string, py.RemoteArgument> | null): LinearOperator
  (dtype: py.DType, graph_parents: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null, parameters?: py.Dict<string, py.RemoteArgument> | null): py.Promised<LinearOperator>
  new (dtype: py.DType, graph_parents: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperator$new, 'dtype' | 'graph_parents' | 'is_non_singular'>): LinearOperator
  (dtype: py.DType, graph_parents: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperator$new, 'dtype' | 'graph_parents' | 'is_non_singular'>): py.Promised<LinearOperator>
  new (dtype: py.DType, graph_parents: py.Positional, keywords?: py.Rest<LinearOperator$new, 'dtype' | 'graph_parents'>): LinearOperator
  (dtype: py.DType, graph_parents: py.Positional, keywords?: py.Rest<LinearOperator$new, 'dtype' | 'graph_parents'>): py.Promised<LinearOperator>
  new (dtype: py.DType, keywords?: py.Rest<LinearOperator$new, 'dtype'>): LinearOperator
  (dtype: py.DType, keywords?: py.Rest<LinearOperator$new, 'dtype'>): py.Promised<LinearOperator>
  new (keywords: LinearOperator$new): LinearOperator
  (keywords: LinearOperator$new): py.Promised<LinearOperator>
}

export interface LinearOperatorAdjoint extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorAdjoint': true } & LinearOperator[typeof py.kind]
  readonly operator: py.Remote
  readonly operator_dyn: any
}

export interface LinearOperatorAdjoint$new {
  operator: py.Of<'tensorflow.linalg.LinearOperator'>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface LinearOperatorAdjoint$class extends py.Statics<LinearOperator$class> {
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): LinearOperatorAdjoint
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): py.Promised<LinearOperatorAdjoint>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorAdjoint
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorAdjoint>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator' | 'is_non_singular'>): LinearOperatorAdjoint
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator' | 'is_non_singular'>): py.Promised<LinearOperatorAdjoint>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator'>): LinearOperatorAdjoint
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, keywords?: py.Rest<LinearOperatorAdjoint$new, 'operator'>): py.Promised<LinearOperatorAdjoint>
  new (keywords: LinearOperatorAdjoint$new): LinearOperatorAdjoint
  (keywords: LinearOperatorAdjoint$new): py.Promised<LinearOperatorAdjoint>
}

export interface LinearOperatorBlockDiag$matvec {
  x: py.TensorLike | py.Items<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'matvec'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockDiag$solve {
  rhs: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `False` */
  adjoint_arg?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockDiag$solvevec {
  rhs: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockDiag extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorBlockDiag': true } & LinearOperator[typeof py.kind]
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockDiag$matvec, 'x' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockDiag$matvec, 'x'>): py.Promised<tensorflow.Tensor>
  matvec(keywords: LinearOperatorBlockDiag$matvec): py.Promised<tensorflow.Tensor>
  matvec(...args: any[]): any
  matvec_dyn: py.RemoteFunction
  readonly operators: py.Remote
  readonly operators_dyn: any
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, adjoint_arg: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, adjoint_arg: py.Bool, keywords?: py.Rest<LinearOperatorBlockDiag$solve, 'rhs' | 'adjoint' | 'adjoint_arg'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockDiag$solve, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockDiag$solve, 'rhs'>): py.Promised<tensorflow.Tensor>
  solve(keywords: LinearOperatorBlockDiag$solve): py.Promised<tensorflow.Tensor>
  solve(...args: any[]): any
  solve_dyn: py.RemoteFunction
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockDiag$solvevec, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockDiag$solvevec, 'rhs'>): py.Promised<tensorflow.Tensor>
  solvevec(keywords: LinearOperatorBlockDiag$solvevec): py.Promised<tensorflow.Tensor>
  solvevec(...args: any[]): any
  solvevec_dyn: py.RemoteFunction
}

export interface LinearOperatorBlockDiag$new {
  operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface LinearOperatorBlockDiag$class extends py.Statics<LinearOperator$class> {
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool, name?: py.Str | null): LinearOperatorBlockDiag
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool, name?: py.Str | null): py.Promised<LinearOperatorBlockDiag>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorBlockDiag
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorBlockDiag>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators' | 'is_non_singular'>): LinearOperatorBlockDiag
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators' | 'is_non_singular'>): py.Promised<LinearOperatorBlockDiag>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators'>): LinearOperatorBlockDiag
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorBlockDiag$new, 'operators'>): py.Promised<LinearOperatorBlockDiag>
  new (keywords: LinearOperatorBlockDiag$new): LinearOperatorBlockDiag
  (keywords: LinearOperatorBlockDiag$new): py.Promised<LinearOperatorBlockDiag>
}

export interface LinearOperatorBlockLowerTriangular$matvec {
  x: py.TensorLike | py.Items<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'matvec'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockLowerTriangular$solve {
  rhs: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `False` */
  adjoint_arg?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockLowerTriangular$solvevec {
  rhs: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  /** Default: `'solve'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockLowerTriangular extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorBlockLowerTriangular': true } & LinearOperator[typeof py.kind]
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$matvec, 'x' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  matvec(x: py.TensorLike | py.Items<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$matvec, 'x'>): py.Promised<tensorflow.Tensor>
  matvec(keywords: LinearOperatorBlockLowerTriangular$matvec): py.Promised<tensorflow.Tensor>
  matvec(...args: any[]): any
  matvec_dyn: py.RemoteFunction
  readonly operators: py.Remote
  readonly operators_dyn: any
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, adjoint_arg: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, adjoint_arg: py.Bool, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$solve, 'rhs' | 'adjoint' | 'adjoint_arg'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$solve, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solve(rhs: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$solve, 'rhs'>): py.Promised<tensorflow.Tensor>
  solve(keywords: LinearOperatorBlockLowerTriangular$solve): py.Promised<tensorflow.Tensor>
  solve(...args: any[]): any
  solve_dyn: py.RemoteFunction
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, name: py.Str): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, adjoint: py.Bool, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$solvevec, 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solvevec(rhs: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$solvevec, 'rhs'>): py.Promised<tensorflow.Tensor>
  solvevec(keywords: LinearOperatorBlockLowerTriangular$solvevec): py.Promised<tensorflow.Tensor>
  solvevec(...args: any[]): any
  solvevec_dyn: py.RemoteFunction
}

export interface LinearOperatorBlockLowerTriangular$new {
  operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorBlockLowerTriangular'` */
  name?: py.Str | undefined
}

export interface LinearOperatorBlockLowerTriangular$class extends py.Statics<LinearOperator$class> {
  new (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorBlockLowerTriangular
  (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorBlockLowerTriangular>
  new (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorBlockLowerTriangular
  (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorBlockLowerTriangular>
  new (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators' | 'is_non_singular'>): LinearOperatorBlockLowerTriangular
  (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators' | 'is_non_singular'>): py.Promised<LinearOperatorBlockLowerTriangular>
  new (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators'>): LinearOperatorBlockLowerTriangular
  (operators: py.Items<py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>>, keywords?: py.Rest<LinearOperatorBlockLowerTriangular$new, 'operators'>): py.Promised<LinearOperatorBlockLowerTriangular>
  new (keywords: LinearOperatorBlockLowerTriangular$new): LinearOperatorBlockLowerTriangular
  (keywords: LinearOperatorBlockLowerTriangular$new): py.Promised<LinearOperatorBlockLowerTriangular>
}

export interface LinearOperatorCirculant$assert_hermitian_spectrum {
  /** Default: `'assert_hermitian_spectrum'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant$convolution_kernel {
  /** Default: `'convolution_kernel'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorCirculant': true } & LinearOperator[typeof py.kind]
  assert_hermitian_spectrum(name: py.Str): py.Remote
  assert_hermitian_spectrum(keywords?: LinearOperatorCirculant$assert_hermitian_spectrum): py.Remote
  assert_hermitian_spectrum_dyn: py.RemoteFunction
  readonly block_depth: py.Remote<number>
  readonly block_depth_dyn: any
  readonly block_shape: py.Remote
  readonly block_shape_dyn: any
  block_shape_tensor(): py.Remote
  block_shape_tensor_dyn: py.RemoteFunction
  convolution_kernel(name: py.Str): py.Promised<tensorflow.Tensor>
  convolution_kernel(keywords?: LinearOperatorCirculant$convolution_kernel): py.Promised<tensorflow.Tensor>
  convolution_kernel_dyn: py.RemoteFunction
  readonly spectrum: py.Promised<tensorflow.Tensor>
  readonly spectrum_dyn: any
}

export interface LinearOperatorCirculant$new {
  spectrum: py.TensorLike
  input_output_dtype?: py.DType | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `'LinearOperatorCirculant'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant$class extends py.Statics<LinearOperator$class> {
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): LinearOperatorCirculant
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): py.Promised<LinearOperatorCirculant>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): LinearOperatorCirculant
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): py.Promised<LinearOperatorCirculant>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum' | 'input_output_dtype'>): LinearOperatorCirculant
  (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum' | 'input_output_dtype'>): py.Promised<LinearOperatorCirculant>
  new (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum'>): LinearOperatorCirculant
  (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant$new, 'spectrum'>): py.Promised<LinearOperatorCirculant>
  new (keywords: LinearOperatorCirculant$new): LinearOperatorCirculant
  (keywords: LinearOperatorCirculant$new): py.Promised<LinearOperatorCirculant>
}

export interface LinearOperatorCirculant2D$assert_hermitian_spectrum {
  /** Default: `'assert_hermitian_spectrum'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant2D$convolution_kernel {
  /** Default: `'convolution_kernel'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant2D extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorCirculant2D': true } & LinearOperator[typeof py.kind]
  assert_hermitian_spectrum(name: py.Str): py.Remote
  assert_hermitian_spectrum(keywords?: LinearOperatorCirculant2D$assert_hermitian_spectrum): py.Remote
  assert_hermitian_spectrum_dyn: py.RemoteFunction
  readonly block_depth: py.Remote<number>
  readonly block_depth_dyn: any
  readonly block_shape: py.Remote
  readonly block_shape_dyn: any
  block_shape_tensor(): py.Remote
  block_shape_tensor_dyn: py.RemoteFunction
  convolution_kernel(name: py.Str): py.Promised<tensorflow.Tensor>
  convolution_kernel(keywords?: LinearOperatorCirculant2D$convolution_kernel): py.Promised<tensorflow.Tensor>
  convolution_kernel_dyn: py.RemoteFunction
  readonly spectrum: py.Promised<tensorflow.Tensor>
  readonly spectrum_dyn: any
}

export interface LinearOperatorCirculant2D$new {
  spectrum: py.TensorLike
  input_output_dtype?: py.DType | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `'LinearOperatorCirculant2D'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant2D$class extends py.Statics<LinearOperator$class> {
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): LinearOperatorCirculant2D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): py.Promised<LinearOperatorCirculant2D>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): LinearOperatorCirculant2D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): py.Promised<LinearOperatorCirculant2D>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum' | 'input_output_dtype'>): LinearOperatorCirculant2D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum' | 'input_output_dtype'>): py.Promised<LinearOperatorCirculant2D>
  new (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum'>): LinearOperatorCirculant2D
  (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant2D$new, 'spectrum'>): py.Promised<LinearOperatorCirculant2D>
  new (keywords: LinearOperatorCirculant2D$new): LinearOperatorCirculant2D
  (keywords: LinearOperatorCirculant2D$new): py.Promised<LinearOperatorCirculant2D>
}

export interface LinearOperatorCirculant3D$assert_hermitian_spectrum {
  /** Default: `'assert_hermitian_spectrum'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant3D$convolution_kernel {
  /** Default: `'convolution_kernel'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant3D extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorCirculant3D': true } & LinearOperator[typeof py.kind]
  assert_hermitian_spectrum(name: py.Str): py.Remote
  assert_hermitian_spectrum(keywords?: LinearOperatorCirculant3D$assert_hermitian_spectrum): py.Remote
  assert_hermitian_spectrum_dyn: py.RemoteFunction
  readonly block_depth: py.Remote<number>
  readonly block_depth_dyn: any
  readonly block_shape: py.Remote
  readonly block_shape_dyn: any
  block_shape_tensor(): py.Remote
  block_shape_tensor_dyn: py.RemoteFunction
  convolution_kernel(name: py.Str): py.Promised<tensorflow.Tensor>
  convolution_kernel(keywords?: LinearOperatorCirculant3D$convolution_kernel): py.Promised<tensorflow.Tensor>
  convolution_kernel_dyn: py.RemoteFunction
  readonly spectrum: py.Promised<tensorflow.Tensor>
  readonly spectrum_dyn: any
}

export interface LinearOperatorCirculant3D$new {
  spectrum: py.TensorLike
  input_output_dtype?: py.DType | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `'LinearOperatorCirculant3D'` */
  name?: py.Str | undefined
}

export interface LinearOperatorCirculant3D$class extends py.Statics<LinearOperator$class> {
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): LinearOperatorCirculant3D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool, name?: py.Str): py.Promised<LinearOperatorCirculant3D>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): LinearOperatorCirculant3D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum' | 'input_output_dtype' | 'is_non_singular'>): py.Promised<LinearOperatorCirculant3D>
  new (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum' | 'input_output_dtype'>): LinearOperatorCirculant3D
  (spectrum: py.TensorLike, input_output_dtype: py.DType, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum' | 'input_output_dtype'>): py.Promised<LinearOperatorCirculant3D>
  new (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum'>): LinearOperatorCirculant3D
  (spectrum: py.TensorLike, keywords?: py.Rest<LinearOperatorCirculant3D$new, 'spectrum'>): py.Promised<LinearOperatorCirculant3D>
  new (keywords: LinearOperatorCirculant3D$new): LinearOperatorCirculant3D
  (keywords: LinearOperatorCirculant3D$new): py.Promised<LinearOperatorCirculant3D>
}

export interface LinearOperatorComposition extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorComposition': true } & LinearOperator[typeof py.kind]
  readonly operators: py.Remote
  readonly operators_dyn: any
}

export interface LinearOperatorComposition$new {
  operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface LinearOperatorComposition$class extends py.Statics<LinearOperator$class> {
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): LinearOperatorComposition
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): py.Promised<LinearOperatorComposition>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorComposition$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorComposition
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorComposition$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorComposition>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorComposition$new, 'operators' | 'is_non_singular'>): LinearOperatorComposition
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorComposition$new, 'operators' | 'is_non_singular'>): py.Promised<LinearOperatorComposition>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorComposition$new, 'operators'>): LinearOperatorComposition
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorComposition$new, 'operators'>): py.Promised<LinearOperatorComposition>
  new (keywords: LinearOperatorComposition$new): LinearOperatorComposition
  (keywords: LinearOperatorComposition$new): py.Promised<LinearOperatorComposition>
}

export interface LinearOperatorDiag extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorDiag': true } & LinearOperator[typeof py.kind]
  readonly diag: py.Remote
  readonly diag_dyn: any
}

export interface LinearOperatorDiag$new {
  diag: py.RemoteArgument
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorDiag'` */
  name?: py.Str | undefined
}

export interface LinearOperatorDiag$class extends py.Statics<LinearOperator$class> {
  new (diag: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorDiag
  (diag: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorDiag>
  new (diag: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorDiag$new, 'diag' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorDiag
  (diag: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorDiag$new, 'diag' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorDiag>
  new (diag: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorDiag$new, 'diag' | 'is_non_singular'>): LinearOperatorDiag
  (diag: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorDiag$new, 'diag' | 'is_non_singular'>): py.Promised<LinearOperatorDiag>
  new (diag: py.Positional, keywords?: py.Rest<LinearOperatorDiag$new, 'diag'>): LinearOperatorDiag
  (diag: py.Positional, keywords?: py.Rest<LinearOperatorDiag$new, 'diag'>): py.Promised<LinearOperatorDiag>
  new (keywords: LinearOperatorDiag$new): LinearOperatorDiag
  (keywords: LinearOperatorDiag$new): py.Promised<LinearOperatorDiag>
}

export interface LinearOperatorFullMatrix extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorFullMatrix': true } & LinearOperator[typeof py.kind]
  readonly matrix: py.Remote
  readonly matrix_dyn: any
}

export interface LinearOperatorFullMatrix$new {
  matrix: py.RemoteArgument
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorFullMatrix'` */
  name?: py.Str | undefined
}

export interface LinearOperatorFullMatrix$class extends py.Statics<LinearOperator$class> {
  new (matrix: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorFullMatrix
  (matrix: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorFullMatrix>
  new (matrix: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorFullMatrix
  (matrix: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorFullMatrix>
  new (matrix: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix' | 'is_non_singular'>): LinearOperatorFullMatrix
  (matrix: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix' | 'is_non_singular'>): py.Promised<LinearOperatorFullMatrix>
  new (matrix: py.Positional, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix'>): LinearOperatorFullMatrix
  (matrix: py.Positional, keywords?: py.Rest<LinearOperatorFullMatrix$new, 'matrix'>): py.Promised<LinearOperatorFullMatrix>
  new (keywords: LinearOperatorFullMatrix$new): LinearOperatorFullMatrix
  (keywords: LinearOperatorFullMatrix$new): py.Promised<LinearOperatorFullMatrix>
}

export interface LinearOperatorHouseholder extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorHouseholder': true } & LinearOperator[typeof py.kind]
  readonly reflection_axis: py.Remote
  readonly reflection_axis_dyn: any
}

export interface LinearOperatorHouseholder$new {
  reflection_axis: py.RemoteArgument
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorHouseholder'` */
  name?: py.Str | undefined
}

export interface LinearOperatorHouseholder$class extends py.Statics<LinearOperator$class> {
  new (reflection_axis: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorHouseholder
  (reflection_axis: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorHouseholder>
  new (reflection_axis: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorHouseholder
  (reflection_axis: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorHouseholder>
  new (reflection_axis: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis' | 'is_non_singular'>): LinearOperatorHouseholder
  (reflection_axis: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis' | 'is_non_singular'>): py.Promised<LinearOperatorHouseholder>
  new (reflection_axis: py.Positional, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis'>): LinearOperatorHouseholder
  (reflection_axis: py.Positional, keywords?: py.Rest<LinearOperatorHouseholder$new, 'reflection_axis'>): py.Promised<LinearOperatorHouseholder>
  new (keywords: LinearOperatorHouseholder$new): LinearOperatorHouseholder
  (keywords: LinearOperatorHouseholder$new): py.Promised<LinearOperatorHouseholder>
}

export interface LinearOperatorIdentity$add_to_tensor {
  mat: py.TensorLike
  /** Default: `'add_to_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperatorIdentity extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorIdentity': true } & LinearOperator[typeof py.kind]
  add_to_tensor(mat: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  add_to_tensor(mat: py.TensorLike, keywords?: py.Rest<LinearOperatorIdentity$add_to_tensor, 'mat'>): py.Promised<tensorflow.Tensor>
  add_to_tensor(keywords: LinearOperatorIdentity$add_to_tensor): py.Promised<tensorflow.Tensor>
  add_to_tensor(...args: any[]): any
  add_to_tensor_dyn: py.RemoteFunction
}

export interface LinearOperatorIdentity$new {
  num_rows: py.TensorLike
  batch_shape?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  is_non_singular?: py.Bool | undefined
  /** Default: `True` */
  is_self_adjoint?: py.Bool | undefined
  /** Default: `True` */
  is_positive_definite?: py.Bool | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `False` */
  assert_proper_shapes?: py.Bool | undefined
  /** Default: `'LinearOperatorIdentity'` */
  name?: py.Str | undefined
}

export interface LinearOperatorIdentity$class extends py.Statics<LinearOperator$class> {
  new (num_rows: py.TensorLike, batch_shape: py.Positional, dtype: py.DType | null, is_non_singular: py.Bool, is_self_adjoint?: py.Bool, is_positive_definite?: py.Bool, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): LinearOperatorIdentity
  (num_rows: py.TensorLike, batch_shape: py.Positional, dtype: py.DType | null, is_non_singular: py.Bool, is_self_adjoint?: py.Bool, is_positive_definite?: py.Bool, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): py.Promised<LinearOperatorIdentity>
  new (num_rows: py.TensorLike, batch_shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows' | 'batch_shape' | 'dtype'>): LinearOperatorIdentity
  (num_rows: py.TensorLike, batch_shape: py.Positional, dtype: py.DType | null, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows' | 'batch_shape' | 'dtype'>): py.Promised<LinearOperatorIdentity>
  new (num_rows: py.TensorLike, batch_shape: py.Positional, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows' | 'batch_shape'>): LinearOperatorIdentity
  (num_rows: py.TensorLike, batch_shape: py.Positional, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows' | 'batch_shape'>): py.Promised<LinearOperatorIdentity>
  new (num_rows: py.TensorLike, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows'>): LinearOperatorIdentity
  (num_rows: py.TensorLike, keywords?: py.Rest<LinearOperatorIdentity$new, 'num_rows'>): py.Promised<LinearOperatorIdentity>
  new (keywords: LinearOperatorIdentity$new): LinearOperatorIdentity
  (keywords: LinearOperatorIdentity$new): py.Promised<LinearOperatorIdentity>
}

export interface LinearOperatorInversion extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorInversion': true } & LinearOperator[typeof py.kind]
  readonly operator: py.Promised<LinearOperatorInversion>
  readonly operator_dyn: any
}

export interface LinearOperatorInversion$new {
  operator: py.Of<'tensorflow.linalg.LinearOperator'>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface LinearOperatorInversion$class extends py.Statics<LinearOperator$class> {
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): LinearOperatorInversion
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): py.Promised<LinearOperatorInversion>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorInversion$new, 'operator' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorInversion
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorInversion$new, 'operator' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorInversion>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorInversion$new, 'operator' | 'is_non_singular'>): LinearOperatorInversion
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorInversion$new, 'operator' | 'is_non_singular'>): py.Promised<LinearOperatorInversion>
  new (operator: py.Of<'tensorflow.linalg.LinearOperator'>, keywords?: py.Rest<LinearOperatorInversion$new, 'operator'>): LinearOperatorInversion
  (operator: py.Of<'tensorflow.linalg.LinearOperator'>, keywords?: py.Rest<LinearOperatorInversion$new, 'operator'>): py.Promised<LinearOperatorInversion>
  new (keywords: LinearOperatorInversion$new): LinearOperatorInversion
  (keywords: LinearOperatorInversion$new): py.Promised<LinearOperatorInversion>
}

export interface LinearOperatorKronecker extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorKronecker': true } & LinearOperator[typeof py.kind]
  readonly operators: py.Remote
  readonly operators_dyn: any
}

export interface LinearOperatorKronecker$new {
  operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface LinearOperatorKronecker$class extends py.Statics<LinearOperator$class> {
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): LinearOperatorKronecker
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str | null): py.Promised<LinearOperatorKronecker>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorKronecker
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorKronecker>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators' | 'is_non_singular'>): LinearOperatorKronecker
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators' | 'is_non_singular'>): py.Promised<LinearOperatorKronecker>
  new (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators'>): LinearOperatorKronecker
  (operators: py.Items<py.Of<'tensorflow.linalg.LinearOperator'>>, keywords?: py.Rest<LinearOperatorKronecker$new, 'operators'>): py.Promised<LinearOperatorKronecker>
  new (keywords: LinearOperatorKronecker$new): LinearOperatorKronecker
  (keywords: LinearOperatorKronecker$new): py.Promised<LinearOperatorKronecker>
}

export interface LinearOperatorLowRankUpdate extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorLowRankUpdate': true } & LinearOperator[typeof py.kind]
  readonly base_operator: py.Remote
  readonly base_operator_dyn: any
  readonly diag_operator: py.Remote
  readonly diag_operator_dyn: any
  readonly diag_update: py.Remote
  readonly diag_update_dyn: any
  readonly is_diag_update_positive: py.Remote
  readonly is_diag_update_positive_dyn: any
  readonly u: py.Remote
  readonly u_dyn: any
  readonly v: py.Remote
  readonly v_dyn: any
}

export interface LinearOperatorLowRankUpdate$new {
  base_operator: py.RemoteArgument
  u: py.RemoteArgument
  diag_update?: py.RemoteArgument | undefined
  v?: py.TensorLike | null | undefined
  is_diag_update_positive?: py.Bool | null | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorLowRankUpdate'` */
  name?: py.Str | undefined
}

export interface LinearOperatorLowRankUpdate$class extends py.Statics<LinearOperator$class> {
  new (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, v: py.TensorLike | null, is_diag_update_positive: py.Bool | null, is_non_singular?: py.Bool | null, is_self_adjoint?: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorLowRankUpdate
  (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, v: py.TensorLike | null, is_diag_update_positive: py.Bool | null, is_non_singular?: py.Bool | null, is_self_adjoint?: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorLowRankUpdate>
  new (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, v: py.TensorLike | null, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u' | 'diag_update' | 'v'>): LinearOperatorLowRankUpdate
  (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, v: py.TensorLike | null, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u' | 'diag_update' | 'v'>): py.Promised<LinearOperatorLowRankUpdate>
  new (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u' | 'diag_update'>): LinearOperatorLowRankUpdate
  (base_operator: py.Positional, u: py.Positional, diag_update: py.Positional, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u' | 'diag_update'>): py.Promised<LinearOperatorLowRankUpdate>
  new (base_operator: py.Positional, u: py.Positional, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u'>): LinearOperatorLowRankUpdate
  (base_operator: py.Positional, u: py.Positional, keywords?: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator' | 'u'>): py.Promised<LinearOperatorLowRankUpdate>
  new (base_operator: py.Positional, keywords: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator'>): LinearOperatorLowRankUpdate
  (base_operator: py.Positional, keywords: py.Rest<LinearOperatorLowRankUpdate$new, 'base_operator'>): py.Promised<LinearOperatorLowRankUpdate>
  new (keywords: LinearOperatorLowRankUpdate$new): LinearOperatorLowRankUpdate
  (keywords: LinearOperatorLowRankUpdate$new): py.Promised<LinearOperatorLowRankUpdate>
}

export interface LinearOperatorLowerTriangular extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorLowerTriangular': true } & LinearOperator[typeof py.kind]
  readonly tril: py.Remote
  readonly tril_dyn: any
}

export interface LinearOperatorLowerTriangular$new {
  tril: py.RemoteArgument
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorLowerTriangular'` */
  name?: py.Str | undefined
}

export interface LinearOperatorLowerTriangular$class extends py.Statics<LinearOperator$class> {
  new (tril: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorLowerTriangular
  (tril: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorLowerTriangular>
  new (tril: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorLowerTriangular
  (tril: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorLowerTriangular>
  new (tril: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril' | 'is_non_singular'>): LinearOperatorLowerTriangular
  (tril: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril' | 'is_non_singular'>): py.Promised<LinearOperatorLowerTriangular>
  new (tril: py.Positional, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril'>): LinearOperatorLowerTriangular
  (tril: py.Positional, keywords?: py.Rest<LinearOperatorLowerTriangular$new, 'tril'>): py.Promised<LinearOperatorLowerTriangular>
  new (keywords: LinearOperatorLowerTriangular$new): LinearOperatorLowerTriangular
  (keywords: LinearOperatorLowerTriangular$new): py.Promised<LinearOperatorLowerTriangular>
}

export interface LinearOperatorPermutation extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorPermutation': true } & LinearOperator[typeof py.kind]
  readonly perm: py.Remote
  readonly perm_dyn: any
}

export interface LinearOperatorPermutation$new {
  perm: py.RemoteArgument
  dtype?: py.DType | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorPermutation'` */
  name?: py.Str | undefined
}

export interface LinearOperatorPermutation$class extends py.Statics<LinearOperator$class> {
  new (perm: py.Positional, dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorPermutation
  (perm: py.Positional, dtype: py.DType, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorPermutation>
  new (perm: py.Positional, dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm' | 'dtype' | 'is_non_singular'>): LinearOperatorPermutation
  (perm: py.Positional, dtype: py.DType, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm' | 'dtype' | 'is_non_singular'>): py.Promised<LinearOperatorPermutation>
  new (perm: py.Positional, dtype: py.DType, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm' | 'dtype'>): LinearOperatorPermutation
  (perm: py.Positional, dtype: py.DType, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm' | 'dtype'>): py.Promised<LinearOperatorPermutation>
  new (perm: py.Positional, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm'>): LinearOperatorPermutation
  (perm: py.Positional, keywords?: py.Rest<LinearOperatorPermutation$new, 'perm'>): py.Promised<LinearOperatorPermutation>
  new (keywords: LinearOperatorPermutation$new): LinearOperatorPermutation
  (keywords: LinearOperatorPermutation$new): py.Promised<LinearOperatorPermutation>
}

export interface LinearOperatorScaledIdentity$add_to_tensor {
  mat: py.TensorLike
  /** Default: `'add_to_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperatorScaledIdentity extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorScaledIdentity': true } & LinearOperator[typeof py.kind]
  add_to_tensor(mat: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  add_to_tensor(mat: py.TensorLike, keywords?: py.Rest<LinearOperatorScaledIdentity$add_to_tensor, 'mat'>): py.Promised<tensorflow.Tensor>
  add_to_tensor(keywords: LinearOperatorScaledIdentity$add_to_tensor): py.Promised<tensorflow.Tensor>
  add_to_tensor(...args: any[]): any
  add_to_tensor_dyn: py.RemoteFunction
  readonly multiplier: py.Remote
  readonly multiplier_dyn: any
}

export interface LinearOperatorScaledIdentity$new {
  num_rows: py.TensorLike
  multiplier: py.TensorLike
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `False` */
  assert_proper_shapes?: py.Bool | undefined
  /** Default: `'LinearOperatorScaledIdentity'` */
  name?: py.Str | undefined
}

export interface LinearOperatorScaledIdentity$class extends py.Statics<LinearOperator$class> {
  new (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): LinearOperatorScaledIdentity
  (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): py.Promised<LinearOperatorScaledIdentity>
  new (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorScaledIdentity
  (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorScaledIdentity>
  new (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier' | 'is_non_singular'>): LinearOperatorScaledIdentity
  (num_rows: py.TensorLike, multiplier: py.TensorLike, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier' | 'is_non_singular'>): py.Promised<LinearOperatorScaledIdentity>
  new (num_rows: py.TensorLike, multiplier: py.TensorLike, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier'>): LinearOperatorScaledIdentity
  (num_rows: py.TensorLike, multiplier: py.TensorLike, keywords?: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows' | 'multiplier'>): py.Promised<LinearOperatorScaledIdentity>
  new (num_rows: py.TensorLike, keywords: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows'>): LinearOperatorScaledIdentity
  (num_rows: py.TensorLike, keywords: py.Rest<LinearOperatorScaledIdentity$new, 'num_rows'>): py.Promised<LinearOperatorScaledIdentity>
  new (keywords: LinearOperatorScaledIdentity$new): LinearOperatorScaledIdentity
  (keywords: LinearOperatorScaledIdentity$new): py.Promised<LinearOperatorScaledIdentity>
}

export interface LinearOperatorToeplitz extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorToeplitz': true } & LinearOperator[typeof py.kind]
  readonly col: py.Remote
  readonly col_dyn: any
  readonly row: py.Remote
  readonly row_dyn: any
}

export interface LinearOperatorToeplitz$new {
  col: py.RemoteArgument
  row: py.RemoteArgument
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorToeplitz'` */
  name?: py.Str | undefined
}

export interface LinearOperatorToeplitz$class extends py.Statics<LinearOperator$class> {
  new (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorToeplitz
  (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorToeplitz>
  new (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row' | 'is_non_singular' | 'is_self_adjoint'>): LinearOperatorToeplitz
  (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row' | 'is_non_singular' | 'is_self_adjoint'>): py.Promised<LinearOperatorToeplitz>
  new (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row' | 'is_non_singular'>): LinearOperatorToeplitz
  (col: py.Positional, row: py.Positional, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row' | 'is_non_singular'>): py.Promised<LinearOperatorToeplitz>
  new (col: py.Positional, row: py.Positional, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row'>): LinearOperatorToeplitz
  (col: py.Positional, row: py.Positional, keywords?: py.Rest<LinearOperatorToeplitz$new, 'col' | 'row'>): py.Promised<LinearOperatorToeplitz>
  new (col: py.Positional, keywords: py.Rest<LinearOperatorToeplitz$new, 'col'>): LinearOperatorToeplitz
  (col: py.Positional, keywords: py.Rest<LinearOperatorToeplitz$new, 'col'>): py.Promised<LinearOperatorToeplitz>
  new (keywords: LinearOperatorToeplitz$new): LinearOperatorToeplitz
  (keywords: LinearOperatorToeplitz$new): py.Promised<LinearOperatorToeplitz>
}

export interface LinearOperatorTridiag extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorTridiag': true } & LinearOperator[typeof py.kind]
  readonly diagonals: py.Remote
  readonly diagonals_dyn: any
  readonly diagonals_format: py.Remote
  readonly diagonals_format_dyn: any
}

export interface LinearOperatorTridiag$new {
  diagonals: py.TensorLike | py.List<py.RemoteArgument>
  /** Default: `'compact'` */
  diagonals_format?: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string> | undefined
  is_non_singular?: py.Bool | null | undefined
  is_self_adjoint?: py.Bool | null | undefined
  is_positive_definite?: py.Bool | null | undefined
  is_square?: py.Bool | null | undefined
  /** Default: `'LinearOperatorTridiag'` */
  name?: py.Str | undefined
}

export interface LinearOperatorTridiag$class extends py.Statics<LinearOperator$class> {
  new (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): LinearOperatorTridiag
  (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, is_non_singular: py.Bool | null, is_self_adjoint: py.Bool | null, is_positive_definite?: py.Bool | null, is_square?: py.Bool | null, name?: py.Str): py.Promised<LinearOperatorTridiag>
  new (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals' | 'diagonals_format' | 'is_non_singular'>): LinearOperatorTridiag
  (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, is_non_singular: py.Bool | null, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals' | 'diagonals_format' | 'is_non_singular'>): py.Promised<LinearOperatorTridiag>
  new (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals' | 'diagonals_format'>): LinearOperatorTridiag
  (diagonals: py.TensorLike | py.List<py.RemoteArgument>, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals' | 'diagonals_format'>): py.Promised<LinearOperatorTridiag>
  new (diagonals: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals'>): LinearOperatorTridiag
  (diagonals: py.TensorLike | py.List<py.RemoteArgument>, keywords?: py.Rest<LinearOperatorTridiag$new, 'diagonals'>): py.Promised<LinearOperatorTridiag>
  new (keywords: LinearOperatorTridiag$new): LinearOperatorTridiag
  (keywords: LinearOperatorTridiag$new): py.Promised<LinearOperatorTridiag>
}

export interface LinearOperatorZeros$add_to_tensor {
  mat: py.TensorLike
  /** Default: `'add_to_tensor'` */
  name?: py.Str | undefined
}

export interface LinearOperatorZeros extends LinearOperator {
  readonly [py.kind]: { readonly 'tensorflow.linalg.LinearOperatorZeros': true } & LinearOperator[typeof py.kind]
  add_to_tensor(mat: py.TensorLike, name: py.Str): py.Promised<tensorflow.Tensor>
  add_to_tensor(mat: py.TensorLike, keywords?: py.Rest<LinearOperatorZeros$add_to_tensor, 'mat'>): py.Promised<tensorflow.Tensor>
  add_to_tensor(keywords: LinearOperatorZeros$add_to_tensor): py.Promised<tensorflow.Tensor>
  add_to_tensor(...args: any[]): any
  add_to_tensor_dyn: py.RemoteFunction
}

export interface LinearOperatorZeros$new {
  num_rows: py.TensorLike
  num_columns?: py.TensorLike | null | undefined
  batch_shape?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  is_non_singular?: py.Bool | undefined
  /** Default: `True` */
  is_self_adjoint?: py.Bool | undefined
  /** Default: `False` */
  is_positive_definite?: py.Bool | undefined
  /** Default: `True` */
  is_square?: py.Bool | undefined
  /** Default: `False` */
  assert_proper_shapes?: py.Bool | undefined
  /** Default: `'LinearOperatorZeros'` */
  name?: py.Str | undefined
}

export interface LinearOperatorZeros$class extends py.Statics<LinearOperator$class> {
  new (num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.Positional, dtype: py.DType | null, is_non_singular?: py.Bool, is_self_adjoint?: py.Bool, is_positive_definite?: py.Bool, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): LinearOperatorZeros
  (num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.Positional, dtype: py.DType | null, is_non_singular?: py.Bool, is_self_adjoint?: py.Bool, is_positive_definite?: py.Bool, is_square?: py.Bool, assert_proper_shapes?: py.Bool, name?: py.Str): py.Promised<LinearOperatorZeros>
  new (num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.Positional, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows' | 'num_columns' | 'batch_shape'>): LinearOperatorZeros
  (num_rows: py.TensorLike, num_columns: py.TensorLike | null, batch_shape: py.Positional, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows' | 'num_columns' | 'batch_shape'>): py.Promised<LinearOperatorZeros>
  new (num_rows: py.TensorLike, num_columns: py.TensorLike | null, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows' | 'num_columns'>): LinearOperatorZeros
  (num_rows: py.TensorLike, num_columns: py.TensorLike | null, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows' | 'num_columns'>): py.Promised<LinearOperatorZeros>
  new (num_rows: py.TensorLike, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows'>): LinearOperatorZeros
  (num_rows: py.TensorLike, keywords?: py.Rest<LinearOperatorZeros$new, 'num_rows'>): py.Promised<LinearOperatorZeros>
  new (keywords: LinearOperatorZeros$new): LinearOperatorZeros
  (keywords: LinearOperatorZeros$new): py.Promised<LinearOperatorZeros>
}

export interface adjoint$ {
  matrix: py.TensorLike
  name?: py.Str | null | undefined
}

export interface band_part$ {
  input: py.TensorLike
  num_lower: py.TensorLike
  num_upper: py.TensorLike
  name?: py.Str | null | undefined
}

export interface banded_triangular_solve$ {
  bands: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface cholesky$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cholesky_solve$ {
  chol: py.TensorLike
  rhs: py.TensorLike
  name?: py.Str | null | undefined
}

export interface cross$ {
  a: py.TensorLike
  b: py.TensorLike
  name?: py.Str | null | undefined
}

export interface det$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface diag$ {
  diagonal: py.TensorLike
  /** Default: `'diag'` */
  name?: py.Str | undefined
  /** Default: `0` */
  k?: py.TensorLike | undefined
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
  k?: py.TensorLike | undefined
  /** Default: `0` */
  padding_value?: py.Int | undefined
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
}

export interface eigh$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface eigh_tridiagonal$ {
  alpha: py.Float | py.TensorLike
  beta: py.Float | py.TensorLike
  /** Default: `True` */
  eigvals_only?: py.Bool | undefined
  /** Default: `'a'` */
  select?: py.Str | undefined
  select_range?: py.RemoteArgument | undefined
  tol?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface eigvalsh$ {
  tensor: py.TensorLike
  name?: py.Str | null | undefined
}

export interface expm$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface global_norm$ {
  t_list: py.List<py.RemoteArgument> | null
  name?: py.Str | null | undefined
}

export interface inv$ {
  input: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface logdet$ {
  matrix: py.TensorLike
  name?: py.Str | null | undefined
}

export interface logm$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface lstsq$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `0.0` */
  l2_regularizer?: py.TensorLike | undefined
  /** Default: `True` */
  fast?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface lu$ {
  input: py.TensorLike
  output_idx_type?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface lu_matrix_inverse$ {
  lower_upper: py.RemoteArgument
  perm: py.RemoteArgument
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface lu_reconstruct$ {
  lower_upper: py.RemoteArgument
  perm: py.RemoteArgument
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface lu_solve$ {
  lower_upper: py.RemoteArgument
  perm: py.RemoteArgument
  rhs: py.RemoteArgument
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface matrix_rank$ {
  a: py.RemoteArgument
  tol?: py.RemoteArgument | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface matrix_transpose$ {
  a: py.TensorLike
  /** Default: `'matrix_transpose'` */
  name?: py.Str | undefined
  /** Default: `False` */
  conjugate?: py.Bool | undefined
}

export interface matvec$ {
  a: py.TensorLike
  b: py.TensorLike
  /** Default: `False` */
  transpose_a?: py.Bool | undefined
  /** Default: `False` */
  adjoint_a?: py.Bool | undefined
  /** Default: `False` */
  a_is_sparse?: py.Bool | undefined
  /** Default: `False` */
  b_is_sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface normalize$ {
  tensor: py.TensorLike
  /** Default: `'euclidean'` */
  ord?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface pinv$ {
  a: py.RemoteArgument
  rcond?: py.TensorLike | null | undefined
  /** Default: `False` */
  validate_args?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface qr$ {
  input: py.TensorLike
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface set_diag$ {
  input: py.TensorLike
  diagonal: py.TensorLike
  /** Default: `'set_diag'` */
  name?: py.Str | undefined
  /** Default: `0` */
  k?: py.TensorLike | undefined
  /** Default: `'RIGHT_LEFT'` */
  align?: py.Str | undefined
}

export interface slogdet$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface solve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface svd$ {
  tensor: py.TensorLike
  /** Default: `False` */
  full_matrices?: py.Bool | undefined
  /** Default: `True` */
  compute_uv?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface tensor_diag$ {
  diagonal: py.TensorLike
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

export interface triangular_solve$ {
  matrix: py.TensorLike
  rhs: py.TensorLike
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `False` */
  adjoint?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface tridiagonal_matmul$ {
  diagonals: py.TensorLike | py.List<py.RemoteArgument>
  rhs: py.TensorLike
  /** Default: `'compact'` */
  diagonals_format?: 'sequence' | 'compact' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface tridiagonal_solve$ {
  diagonals: py.TensorLike | py.List<py.RemoteArgument>
  rhs: py.TensorLike
  /** Default: `'compact'` */
  diagonals_format?: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  transpose_rhs?: py.Bool | undefined
  /** Default: `False` */
  conjugate_rhs?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  partial_pivoting?: py.Bool | undefined
  /** Default: `False` */
  perturb_singular?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly LinearOperator: LinearOperator$class
  readonly LinearOperatorAdjoint: LinearOperatorAdjoint$class
  readonly LinearOperatorBlockDiag: LinearOperatorBlockDiag$class
  readonly LinearOperatorBlockLowerTriangular: LinearOperatorBlockLowerTriangular$class
  readonly LinearOperatorCirculant: LinearOperatorCirculant$class
  readonly LinearOperatorCirculant2D: LinearOperatorCirculant2D$class
  readonly LinearOperatorCirculant3D: LinearOperatorCirculant3D$class
  readonly LinearOperatorComposition: LinearOperatorComposition$class
  readonly LinearOperatorDiag: LinearOperatorDiag$class
  readonly LinearOperatorFullMatrix: LinearOperatorFullMatrix$class
  readonly LinearOperatorHouseholder: LinearOperatorHouseholder$class
  readonly LinearOperatorIdentity: LinearOperatorIdentity$class
  readonly LinearOperatorInversion: LinearOperatorInversion$class
  readonly LinearOperatorKronecker: LinearOperatorKronecker$class
  readonly LinearOperatorLowRankUpdate: LinearOperatorLowRankUpdate$class
  readonly LinearOperatorLowerTriangular: LinearOperatorLowerTriangular$class
  readonly LinearOperatorPermutation: LinearOperatorPermutation$class
  readonly LinearOperatorScaledIdentity: LinearOperatorScaledIdentity$class
  readonly LinearOperatorToeplitz: LinearOperatorToeplitz$class
  readonly LinearOperatorTridiag: LinearOperatorTridiag$class
  readonly LinearOperatorZeros: LinearOperatorZeros$class
  adjoint(matrix: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  adjoint(matrix: py.TensorLike, keywords?: py.Rest<adjoint$, 'matrix'>): py.Promised<tensorflow.Tensor>
  adjoint(keywords: adjoint$): py.Promised<tensorflow.Tensor>
  adjoint_dyn: py.RemoteFunction
  band_part(input: py.TensorLike, num_lower: py.TensorLike, num_upper: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  band_part(input: py.TensorLike, num_lower: py.TensorLike, num_upper: py.TensorLike, keywords?: py.Rest<band_part$, 'input' | 'num_lower' | 'num_upper'>): py.Promised<tensorflow.Tensor>
  band_part(input: py.TensorLike, num_lower: py.TensorLike, keywords: py.Rest<band_part$, 'input' | 'num_lower'>): py.Promised<tensorflow.Tensor>
  band_part(input: py.TensorLike, keywords: py.Rest<band_part$, 'input'>): py.Promised<tensorflow.Tensor>
  band_part(keywords: band_part$): py.Promised<tensorflow.Tensor>
  band_part_dyn: py.RemoteFunction
  banded_triangular_solve(bands: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, adjoint: py.Bool, name: py.Str | null): py.Remote
  banded_triangular_solve(bands: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, adjoint: py.Bool, keywords?: py.Rest<banded_triangular_solve$, 'bands' | 'rhs' | 'lower' | 'adjoint'>): py.Remote
  banded_triangular_solve(bands: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, keywords?: py.Rest<banded_triangular_solve$, 'bands' | 'rhs' | 'lower'>): py.Remote
  banded_triangular_solve(bands: py.TensorLike, rhs: py.TensorLike, keywords?: py.Rest<banded_triangular_solve$, 'bands' | 'rhs'>): py.Remote
  banded_triangular_solve(bands: py.TensorLike, keywords: py.Rest<banded_triangular_solve$, 'bands'>): py.Remote
  banded_triangular_solve(keywords: banded_triangular_solve$): py.Remote
  banded_triangular_solve_dyn: py.RemoteFunction
  cholesky(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cholesky(input: py.TensorLike, keywords?: py.Rest<cholesky$, 'input'>): py.Promised<tensorflow.Tensor>
  cholesky(keywords: cholesky$): py.Promised<tensorflow.Tensor>
  cholesky_dyn: py.RemoteFunction
  cholesky_solve(chol: py.TensorLike, rhs: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cholesky_solve(chol: py.TensorLike, rhs: py.TensorLike, keywords?: py.Rest<cholesky_solve$, 'chol' | 'rhs'>): py.Promised<tensorflow.Tensor>
  cholesky_solve(chol: py.TensorLike, keywords: py.Rest<cholesky_solve$, 'chol'>): py.Promised<tensorflow.Tensor>
  cholesky_solve(keywords: cholesky_solve$): py.Promised<tensorflow.Tensor>
  cholesky_solve_dyn: py.RemoteFunction
  cross(a: py.TensorLike, b: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  cross(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<cross$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  cross(a: py.TensorLike, keywords: py.Rest<cross$, 'a'>): py.Promised<tensorflow.Tensor>
  cross(keywords: cross$): py.Promised<tensorflow.Tensor>
  cross_dyn: py.RemoteFunction
  det(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  det(input: py.TensorLike, keywords?: py.Rest<det$, 'input'>): py.Promised<tensorflow.Tensor>
  det(keywords: det$): py.Promised<tensorflow.Tensor>
  det_dyn: py.RemoteFunction
  diag(diagonal: py.TensorLike, name: py.Str, k: py.TensorLike, num_rows: py.Int, num_cols?: py.Int, padding_value?: py.Int, align?: py.Str): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, name: py.Str, k: py.TensorLike, keywords?: py.Rest<diag$, 'diagonal' | 'name' | 'k'>): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, name: py.Str, keywords?: py.Rest<diag$, 'diagonal' | 'name'>): py.Promised<tensorflow.Tensor>
  diag(diagonal: py.TensorLike, keywords?: py.Rest<diag$, 'diagonal'>): py.Promised<tensorflow.Tensor>
  diag(keywords: diag$): py.Promised<tensorflow.Tensor>
  diag_dyn: py.RemoteFunction
  diag_part(input: py.TensorLike, name: py.Str, k: py.TensorLike, padding_value: py.Int, align?: py.Str): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, name: py.Str, k: py.TensorLike, keywords?: py.Rest<diag_part$, 'input' | 'name' | 'k'>): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, name: py.Str, keywords?: py.Rest<diag_part$, 'input' | 'name'>): py.Promised<tensorflow.Tensor>
  diag_part(input: py.TensorLike, keywords?: py.Rest<diag_part$, 'input'>): py.Promised<tensorflow.Tensor>
  diag_part(keywords: diag_part$): py.Promised<tensorflow.Tensor>
  diag_part_dyn: py.RemoteFunction
  readonly eig: tensorflow.$Module["eig"]
  eig_dyn: py.RemoteFunction
  eigh(tensor: py.TensorLike, name: py.Str | null): py.Remote
  eigh(tensor: py.TensorLike, keywords?: py.Rest<eigh$, 'tensor'>): py.Remote
  eigh(keywords: eigh$): py.Remote
  eigh_dyn: py.RemoteFunction
  eigh_tridiagonal(alpha: py.Float | py.TensorLike, beta: py.Float | py.TensorLike, eigvals_only: py.Bool, select: py.Str, select_range: py.Positional, tol?: py.TensorLike | null, name?: py.Str | null): py.Remote
  eigh_tridiagonal(alpha: py.Float | py.TensorLike, beta: py.Float | py.TensorLike, eigvals_only: py.Bool, select: py.Str, keywords?: py.Rest<eigh_tridiagonal$, 'alpha' | 'beta' | 'eigvals_only' | 'select'>): py.Remote
  eigh_tridiagonal(alpha: py.Float | py.TensorLike, beta: py.Float | py.TensorLike, eigvals_only: py.Bool, keywords?: py.Rest<eigh_tridiagonal$, 'alpha' | 'beta' | 'eigvals_only'>): py.Remote
  eigh_tridiagonal(alpha: py.Float | py.TensorLike, beta: py.Float | py.TensorLike, keywords?: py.Rest<eigh_tridiagonal$, 'alpha' | 'beta'>): py.Remote
  eigh_tridiagonal(alpha: py.Float | py.TensorLike, keywords: py.Rest<eigh_tridiagonal$, 'alpha'>): py.Remote
  eigh_tridiagonal(keywords: eigh_tridiagonal$): py.Remote
  eigh_tridiagonal_dyn: py.RemoteFunction
  readonly eigvals: tensorflow.$Module["eigvals"]
  eigvals_dyn: py.RemoteFunction
  eigvalsh(tensor: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  eigvalsh(tensor: py.TensorLike, keywords?: py.Rest<eigvalsh$, 'tensor'>): py.Promised<tensorflow.Tensor>
  eigvalsh(keywords: eigvalsh$): py.Promised<tensorflow.Tensor>
  eigvalsh_dyn: py.RemoteFunction
  readonly einsum: tensorflow.$Module["einsum"]
  einsum_dyn: py.RemoteFunction
  readonly experimental: tensorflow_linalg_experimental.$Module
  expm(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  expm(input: py.TensorLike, keywords?: py.Rest<expm$, 'input'>): py.Promised<tensorflow.Tensor>
  expm(keywords: expm$): py.Promised<tensorflow.Tensor>
  expm_dyn: py.RemoteFunction
  readonly eye: tensorflow.$Module["eye"]
  eye_dyn: py.RemoteFunction
  global_norm(t_list: py.List<py.RemoteArgument> | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  global_norm(t_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<global_norm$, 't_list'>): py.Promised<tensorflow.Tensor>
  global_norm(keywords: global_norm$): py.Promised<tensorflow.Tensor>
  global_norm_dyn: py.RemoteFunction
  inv(input: py.TensorLike, adjoint: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  inv(input: py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<inv$, 'input' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  inv(input: py.TensorLike, keywords?: py.Rest<inv$, 'input'>): py.Promised<tensorflow.Tensor>
  inv(keywords: inv$): py.Promised<tensorflow.Tensor>
  inv_dyn: py.RemoteFunction
  readonly l2_normalize: tensorflow_math.$Module["l2_normalize"]
  l2_normalize_dyn: py.RemoteFunction
  logdet(matrix: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  logdet(matrix: py.TensorLike, keywords?: py.Rest<logdet$, 'matrix'>): py.Promised<tensorflow.Tensor>
  logdet(keywords: logdet$): py.Promised<tensorflow.Tensor>
  logdet_dyn: py.RemoteFunction
  logm(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  logm(input: py.TensorLike, keywords?: py.Rest<logm$, 'input'>): py.Promised<tensorflow.Tensor>
  logm(keywords: logm$): py.Promised<tensorflow.Tensor>
  logm_dyn: py.RemoteFunction
  lstsq(matrix: py.TensorLike, rhs: py.TensorLike, l2_regularizer: py.TensorLike, fast: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lstsq(matrix: py.TensorLike, rhs: py.TensorLike, l2_regularizer: py.TensorLike, fast: py.Bool, keywords?: py.Rest<lstsq$, 'matrix' | 'rhs' | 'l2_regularizer' | 'fast'>): py.Promised<tensorflow.Tensor>
  lstsq(matrix: py.TensorLike, rhs: py.TensorLike, l2_regularizer: py.TensorLike, keywords?: py.Rest<lstsq$, 'matrix' | 'rhs' | 'l2_regularizer'>): py.Promised<tensorflow.Tensor>
  lstsq(matrix: py.TensorLike, rhs: py.TensorLike, keywords?: py.Rest<lstsq$, 'matrix' | 'rhs'>): py.Promised<tensorflow.Tensor>
  lstsq(matrix: py.TensorLike, keywords: py.Rest<lstsq$, 'matrix'>): py.Promised<tensorflow.Tensor>
  lstsq(keywords: lstsq$): py.Promised<tensorflow.Tensor>
  lstsq_dyn: py.RemoteFunction
  lu(input: py.TensorLike, output_idx_type: py.DType, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu(input: py.TensorLike, output_idx_type: py.DType, keywords?: py.Rest<lu$, 'input' | 'output_idx_type'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu(input: py.TensorLike, keywords?: py.Rest<lu$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu(keywords: lu$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  lu_dyn: py.RemoteFunction
  lu_matrix_inverse(lower_upper: py.Positional, perm: py.Positional, validate_args: py.Bool, name: py.Str | null): py.Remote
  lu_matrix_inverse(lower_upper: py.Positional, perm: py.Positional, validate_args: py.Bool, keywords?: py.Rest<lu_matrix_inverse$, 'lower_upper' | 'perm' | 'validate_args'>): py.Remote
  lu_matrix_inverse(lower_upper: py.Positional, perm: py.Positional, keywords?: py.Rest<lu_matrix_inverse$, 'lower_upper' | 'perm'>): py.Remote
  lu_matrix_inverse(lower_upper: py.Positional, keywords: py.Rest<lu_matrix_inverse$, 'lower_upper'>): py.Remote
  lu_matrix_inverse(keywords: lu_matrix_inverse$): py.Remote
  lu_matrix_inverse_dyn: py.RemoteFunction
  lu_reconstruct(lower_upper: py.Positional, perm: py.Positional, validate_args: py.Bool, name: py.Str | null): py.Remote
  lu_reconstruct(lower_upper: py.Positional, perm: py.Positional, validate_args: py.Bool, keywords?: py.Rest<lu_reconstruct$, 'lower_upper' | 'perm' | 'validate_args'>): py.Remote
  lu_reconstruct(lower_upper: py.Positional, perm: py.Positional, keywords?: py.Rest<lu_reconstruct$, 'lower_upper' | 'perm'>): py.Remote
  lu_reconstruct(lower_upper: py.Positional, keywords: py.Rest<lu_reconstruct$, 'lower_upper'>): py.Remote
  lu_reconstruct(keywords: lu_reconstruct$): py.Remote
  lu_reconstruct_dyn: py.RemoteFunction
  lu_solve(lower_upper: py.Positional, perm: py.Positional, rhs: py.Positional, validate_args: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lu_solve(lower_upper: py.Positional, perm: py.Positional, rhs: py.Positional, validate_args: py.Bool, keywords?: py.Rest<lu_solve$, 'lower_upper' | 'perm' | 'rhs' | 'validate_args'>): py.Promised<tensorflow.Tensor>
  lu_solve(lower_upper: py.Positional, perm: py.Positional, rhs: py.Positional, keywords?: py.Rest<lu_solve$, 'lower_upper' | 'perm' | 'rhs'>): py.Promised<tensorflow.Tensor>
  lu_solve(lower_upper: py.Positional, perm: py.Positional, keywords: py.Rest<lu_solve$, 'lower_upper' | 'perm'>): py.Promised<tensorflow.Tensor>
  lu_solve(lower_upper: py.Positional, keywords: py.Rest<lu_solve$, 'lower_upper'>): py.Promised<tensorflow.Tensor>
  lu_solve(keywords: lu_solve$): py.Promised<tensorflow.Tensor>
  lu_solve_dyn: py.RemoteFunction
  readonly matmul: tensorflow.$Module["matmul"]
  matmul_dyn: py.RemoteFunction
  matrix_rank(a: py.Positional, tol: py.Positional, validate_args: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  matrix_rank(a: py.Positional, tol: py.Positional, validate_args: py.Bool, keywords?: py.Rest<matrix_rank$, 'a' | 'tol' | 'validate_args'>): py.Promised<tensorflow.Tensor>
  matrix_rank(a: py.Positional, tol: py.Positional, keywords?: py.Rest<matrix_rank$, 'a' | 'tol'>): py.Promised<tensorflow.Tensor>
  matrix_rank(a: py.Positional, keywords?: py.Rest<matrix_rank$, 'a'>): py.Promised<tensorflow.Tensor>
  matrix_rank(keywords: matrix_rank$): py.Promised<tensorflow.Tensor>
  matrix_rank_dyn: py.RemoteFunction
  matrix_transpose(a: py.TensorLike, name: py.Str, conjugate: py.Bool): py.Promised<tensorflow.Tensor>
  matrix_transpose(a: py.TensorLike, name: py.Str, keywords?: py.Rest<matrix_transpose$, 'a' | 'name'>): py.Promised<tensorflow.Tensor>
  matrix_transpose(a: py.TensorLike, keywords?: py.Rest<matrix_transpose$, 'a'>): py.Promised<tensorflow.Tensor>
  matrix_transpose(keywords: matrix_transpose$): py.Promised<tensorflow.Tensor>
  matrix_transpose_dyn: py.RemoteFunction
  matvec(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, adjoint_a: py.Bool, a_is_sparse: py.Bool, b_is_sparse?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  matvec(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, adjoint_a: py.Bool, keywords?: py.Rest<matvec$, 'a' | 'b' | 'transpose_a' | 'adjoint_a'>): py.Promised<tensorflow.Tensor>
  matvec(a: py.TensorLike, b: py.TensorLike, transpose_a: py.Bool, keywords?: py.Rest<matvec$, 'a' | 'b' | 'transpose_a'>): py.Promised<tensorflow.Tensor>
  matvec(a: py.TensorLike, b: py.TensorLike, keywords?: py.Rest<matvec$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  matvec(a: py.TensorLike, keywords: py.Rest<matvec$, 'a'>): py.Promised<tensorflow.Tensor>
  matvec(keywords: matvec$): py.Promised<tensorflow.Tensor>
  matvec_dyn: py.RemoteFunction
  readonly norm: tensorflow.$Module["norm"]
  norm_dyn: py.RemoteFunction
  normalize(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, name: py.Str | null): py.Remote
  normalize(tensor: py.TensorLike, ord: py.Str, axis: py.Positional, keywords?: py.Rest<normalize$, 'tensor' | 'ord' | 'axis'>): py.Remote
  normalize(tensor: py.TensorLike, ord: py.Str, keywords?: py.Rest<normalize$, 'tensor' | 'ord'>): py.Remote
  normalize(tensor: py.TensorLike, keywords?: py.Rest<normalize$, 'tensor'>): py.Remote
  normalize(keywords: normalize$): py.Remote
  normalize_dyn: py.RemoteFunction
  pinv(a: py.Positional, rcond: py.TensorLike | null, validate_args: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  pinv(a: py.Positional, rcond: py.TensorLike | null, validate_args: py.Bool, keywords?: py.Rest<pinv$, 'a' | 'rcond' | 'validate_args'>): py.Promised<tensorflow.Tensor>
  pinv(a: py.Positional, rcond: py.TensorLike | null, keywords?: py.Rest<pinv$, 'a' | 'rcond'>): py.Promised<tensorflow.Tensor>
  pinv(a: py.Positional, keywords?: py.Rest<pinv$, 'a'>): py.Promised<tensorflow.Tensor>
  pinv(keywords: pinv$): py.Promised<tensorflow.Tensor>
  pinv_dyn: py.RemoteFunction
  qr(input: py.TensorLike, full_matrices: py.Bool, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr(input: py.TensorLike, full_matrices: py.Bool, keywords?: py.Rest<qr$, 'input' | 'full_matrices'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr(input: py.TensorLike, keywords?: py.Rest<qr$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr(keywords: qr$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  qr_dyn: py.RemoteFunction
  set_diag(input: py.TensorLike, diagonal: py.TensorLike, name: py.Str, k: py.TensorLike, align: py.Str): py.Promised<tensorflow.Tensor>
  set_diag(input: py.TensorLike, diagonal: py.TensorLike, name: py.Str, k: py.TensorLike, keywords?: py.Rest<set_diag$, 'input' | 'diagonal' | 'name' | 'k'>): py.Promised<tensorflow.Tensor>
  set_diag(input: py.TensorLike, diagonal: py.TensorLike, name: py.Str, keywords?: py.Rest<set_diag$, 'input' | 'diagonal' | 'name'>): py.Promised<tensorflow.Tensor>
  set_diag(input: py.TensorLike, diagonal: py.TensorLike, keywords?: py.Rest<set_diag$, 'input' | 'diagonal'>): py.Promised<tensorflow.Tensor>
  set_diag(input: py.TensorLike, keywords: py.Rest<set_diag$, 'input'>): py.Promised<tensorflow.Tensor>
  set_diag(keywords: set_diag$): py.Promised<tensorflow.Tensor>
  set_diag_dyn: py.RemoteFunction
  slogdet(input: py.TensorLike, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  slogdet(input: py.TensorLike, keywords?: py.Rest<slogdet$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  slogdet(keywords: slogdet$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor]>
  slogdet_dyn: py.RemoteFunction
  solve(matrix: py.TensorLike, rhs: py.TensorLike, adjoint: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  solve(matrix: py.TensorLike, rhs: py.TensorLike, adjoint: py.Bool, keywords?: py.Rest<solve$, 'matrix' | 'rhs' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  solve(matrix: py.TensorLike, rhs: py.TensorLike, keywords?: py.Rest<solve$, 'matrix' | 'rhs'>): py.Promised<tensorflow.Tensor>
  solve(matrix: py.TensorLike, keywords: py.Rest<solve$, 'matrix'>): py.Promised<tensorflow.Tensor>
  solve(keywords: solve$): py.Promised<tensorflow.Tensor>
  solve_dyn: py.RemoteFunction
  readonly sqrtm: tensorflow.$Module["matrix_square_root"]
  sqrtm_dyn: py.RemoteFunction
  svd(tensor: py.TensorLike, full_matrices: py.Bool, compute_uv: py.Bool, name: py.Str | null): py.Remote
  svd(tensor: py.TensorLike, full_matrices: py.Bool, compute_uv: py.Bool, keywords?: py.Rest<svd$, 'tensor' | 'full_matrices' | 'compute_uv'>): py.Remote
  svd(tensor: py.TensorLike, full_matrices: py.Bool, keywords?: py.Rest<svd$, 'tensor' | 'full_matrices'>): py.Remote
  svd(tensor: py.TensorLike, keywords?: py.Rest<svd$, 'tensor'>): py.Remote
  svd(keywords: svd$): py.Remote
  svd_dyn: py.RemoteFunction
  tensor_diag(diagonal: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  tensor_diag(diagonal: py.TensorLike, keywords?: py.Rest<tensor_diag$, 'diagonal'>): py.Promised<tensorflow.Tensor>
  tensor_diag(keywords: tensor_diag$): py.Promised<tensorflow.Tensor>
  tensor_diag_dyn: py.RemoteFunction
  tensor_diag_part(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  tensor_diag_part(input: py.TensorLike, keywords?: py.Rest<tensor_diag_part$, 'input'>): py.Promised<tensorflow.Tensor>
  tensor_diag_part(keywords: tensor_diag_part$): py.Promised<tensorflow.Tensor>
  tensor_diag_part_dyn: py.RemoteFunction
  readonly tensordot: tensorflow.$Module["tensordot"]
  tensordot_dyn: py.RemoteFunction
  trace(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  trace(x: py.TensorLike, keywords?: py.Rest<trace$, 'x'>): py.Promised<tensorflow.Tensor>
  trace(keywords: trace$): py.Promised<tensorflow.Tensor>
  trace_dyn: py.RemoteFunction
  triangular_solve(matrix: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, adjoint: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  triangular_solve(matrix: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, adjoint: py.Bool, keywords?: py.Rest<triangular_solve$, 'matrix' | 'rhs' | 'lower' | 'adjoint'>): py.Promised<tensorflow.Tensor>
  triangular_solve(matrix: py.TensorLike, rhs: py.TensorLike, lower: py.Bool, keywords?: py.Rest<triangular_solve$, 'matrix' | 'rhs' | 'lower'>): py.Promised<tensorflow.Tensor>
  triangular_solve(matrix: py.TensorLike, rhs: py.TensorLike, keywords?: py.Rest<triangular_solve$, 'matrix' | 'rhs'>): py.Promised<tensorflow.Tensor>
  triangular_solve(matrix: py.TensorLike, keywords: py.Rest<triangular_solve$, 'matrix'>): py.Promised<tensorflow.Tensor>
  triangular_solve(keywords: triangular_solve$): py.Promised<tensorflow.Tensor>
  triangular_solve_dyn: py.RemoteFunction
  tridiagonal_matmul(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, diagonals_format: 'sequence' | 'compact' | py.RemotePromise<string>, name: py.Str | null): py.Promised<tensorflow.Tensor>
  tridiagonal_matmul(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, diagonals_format: 'sequence' | 'compact' | py.RemotePromise<string>, keywords?: py.Rest<tridiagonal_matmul$, 'diagonals' | 'rhs' | 'diagonals_format'>): py.Promised<tensorflow.Tensor>
  tridiagonal_matmul(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, keywords?: py.Rest<tridiagonal_matmul$, 'diagonals' | 'rhs'>): py.Promised<tensorflow.Tensor>
  tridiagonal_matmul(diagonals: py.TensorLike | py.List<py.RemoteArgument>, keywords: py.Rest<tridiagonal_matmul$, 'diagonals'>): py.Promised<tensorflow.Tensor>
  tridiagonal_matmul(keywords: tridiagonal_matmul$): py.Promised<tensorflow.Tensor>
  tridiagonal_matmul_dyn: py.RemoteFunction
  tridiagonal_solve(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, transpose_rhs: py.Bool, conjugate_rhs: py.Bool, name?: py.Str | null, partial_pivoting?: py.Bool, perturb_singular?: py.Bool): py.Promised<tensorflow.Tensor>
  tridiagonal_solve(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, transpose_rhs: py.Bool, keywords?: py.Rest<tridiagonal_solve$, 'diagonals' | 'rhs' | 'diagonals_format' | 'transpose_rhs'>): py.Promised<tensorflow.Tensor>
  tridiagonal_solve(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, diagonals_format: 'matrix' | 'sequence' | 'compact' | py.RemotePromise<string>, keywords?: py.Rest<tridiagonal_solve$, 'diagonals' | 'rhs' | 'diagonals_format'>): py.Promised<tensorflow.Tensor>
  tridiagonal_solve(diagonals: py.TensorLike | py.List<py.RemoteArgument>, rhs: py.TensorLike, keywords?: py.Rest<tridiagonal_solve$, 'diagonals' | 'rhs'>): py.Promised<tensorflow.Tensor>
  tridiagonal_solve(diagonals: py.TensorLike | py.List<py.RemoteArgument>, keywords: py.Rest<tridiagonal_solve$, 'diagonals'>): py.Promised<tensorflow.Tensor>
  tridiagonal_solve(keywords: tridiagonal_solve$): py.Promised<tensorflow.Tensor>
  tridiagonal_solve_dyn: py.RemoteFunction
}
