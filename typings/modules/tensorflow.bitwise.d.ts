// tensorflow.bitwise of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface bitwise_and$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface bitwise_or$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface bitwise_xor$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface invert$ {
  x: py.TensorLike
  name?: py.Str | null | undefined
}

export interface left_shift$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface right_shift$ {
  x: py.TensorLike
  y: py.TensorLike
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  bitwise_and(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  bitwise_and(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<bitwise_and$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  bitwise_and(x: py.TensorLike, keywords: py.Rest<bitwise_and$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_and(keywords: bitwise_and$): py.Promised<tensorflow.Tensor>
  bitwise_and_dyn: py.RemoteFunction
  bitwise_or(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  bitwise_or(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<bitwise_or$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  bitwise_or(x: py.TensorLike, keywords: py.Rest<bitwise_or$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_or(keywords: bitwise_or$): py.Promised<tensorflow.Tensor>
  bitwise_or_dyn: py.RemoteFunction
  bitwise_xor(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  bitwise_xor(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<bitwise_xor$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  bitwise_xor(x: py.TensorLike, keywords: py.Rest<bitwise_xor$, 'x'>): py.Promised<tensorflow.Tensor>
  bitwise_xor(keywords: bitwise_xor$): py.Promised<tensorflow.Tensor>
  bitwise_xor_dyn: py.RemoteFunction
  invert(x: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  invert(x: py.TensorLike, keywords?: py.Rest<invert$, 'x'>): py.Promised<tensorflow.Tensor>
  invert(keywords: invert$): py.Promised<tensorflow.Tensor>
  invert_dyn: py.RemoteFunction
  left_shift(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  left_shift(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<left_shift$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  left_shift(x: py.TensorLike, keywords: py.Rest<left_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  left_shift(keywords: left_shift$): py.Promised<tensorflow.Tensor>
  left_shift_dyn: py.RemoteFunction
  right_shift(x: py.TensorLike, y: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  right_shift(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<right_shift$, 'x' | 'y'>): py.Promised<tensorflow.Tensor>
  right_shift(x: py.TensorLike, keywords: py.Rest<right_shift$, 'x'>): py.Promised<tensorflow.Tensor>
  right_shift(keywords: right_shift$): py.Promised<tensorflow.Tensor>
  right_shift_dyn: py.RemoteFunction
}
