// tensorflow.sets of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface difference$ {
  a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  /** Default: `True` */
  aminusb?: py.Bool | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface intersection$ {
  a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface size$ {
  a: py.Of<'tensorflow.SparseTensor'>
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface union$ {
  a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  difference(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, aminusb: py.Bool, validate_indices: py.Bool): py.Promised<tensorflow.SparseTensor>
  difference(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, aminusb: py.Bool, keywords?: py.Rest<difference$, 'a' | 'b' | 'aminusb'>): py.Promised<tensorflow.SparseTensor>
  difference(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<difference$, 'a' | 'b'>): py.Promised<tensorflow.SparseTensor>
  difference(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<difference$, 'a'>): py.Promised<tensorflow.SparseTensor>
  difference(keywords: difference$): py.Promised<tensorflow.SparseTensor>
  difference_dyn: py.RemoteFunction
  intersection(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, validate_indices: py.Bool): py.Promised<tensorflow.SparseTensor>
  intersection(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<intersection$, 'a' | 'b'>): py.Promised<tensorflow.SparseTensor>
  intersection(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<intersection$, 'a'>): py.Promised<tensorflow.SparseTensor>
  intersection(keywords: intersection$): py.Promised<tensorflow.SparseTensor>
  intersection_dyn: py.RemoteFunction
  size(a: py.Of<'tensorflow.SparseTensor'>, validate_indices: py.Bool): py.Promised<tensorflow.Tensor>
  size(a: py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<size$, 'a'>): py.Promised<tensorflow.Tensor>
  size(keywords: size$): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  union(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, validate_indices: py.Bool): py.Promised<tensorflow.SparseTensor>
  union(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, b: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<union$, 'a' | 'b'>): py.Promised<tensorflow.SparseTensor>
  union(a: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<union$, 'a'>): py.Promised<tensorflow.SparseTensor>
  union(keywords: union$): py.Promised<tensorflow.SparseTensor>
  union_dyn: py.RemoteFunction
}
