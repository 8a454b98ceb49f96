// tf_keras.activations of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface deserialize$ {
  name: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface elu$ {
  x: py.TensorLike
  /** Default: `1.0` */
  alpha?: py.TensorLike | undefined
}

export interface exponential$ {
  x: py.TensorLike
}

export interface gelu$ {
  x: py.TensorLike
  /** Default: `False` */
  approximate?: py.Bool | undefined
}

export interface get$ {
  identifier: py.Callable | py.Str | null
}

export interface hard_sigmoid$ {
  x: py.TensorLike
}

export interface linear$ {
  x: py.TensorLike
}

export interface mish$ {
  x: py.TensorLike
}

export interface relu$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  max_value?: py.Float | null | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface selu$ {
  x: py.TensorLike | py.Of<'tensorflow.Variable'>
}

export interface serialize$ {
  activation: py.Callable
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface sigmoid$ {
  x: py.TensorLike
}

export interface softmax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface softplus$ {
  x: py.TensorLike
}

export interface softsign$ {
  x: py.TensorLike
}

export interface swish$ {
  x: py.TensorLike
}

export interface tanh$ {
  x: py.TensorLike
}

export interface $Module extends py.PythonModuleObject {
  deserialize(name: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Remote
  deserialize(name: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'name' | 'custom_objects'>): py.Remote
  deserialize(name: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(name: py.Str, keywords?: py.Rest<deserialize$, 'name'>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  elu(x: py.TensorLike, alpha: py.TensorLike): py.Remote
  elu(x: py.TensorLike, keywords?: py.Rest<elu$, 'x'>): py.Remote
  elu(keywords: elu$): py.Remote
  elu_dyn: py.RemoteFunction
  exponential(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  exponential(keywords: exponential$): py.Promised<tensorflow.Tensor>
  exponential_dyn: py.RemoteFunction
  gelu(x: py.TensorLike, approximate: py.Bool): py.Remote
  gelu(x: py.TensorLike, keywords?: py.Rest<gelu$, 'x'>): py.Remote
  gelu(keywords: gelu$): py.Remote
  gelu_dyn: py.RemoteFunction
  get(identifier: py.Callable | py.Str | null): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  hard_sigmoid(x: py.TensorLike): py.Remote
  hard_sigmoid(keywords: hard_sigmoid$): py.Remote
  hard_sigmoid_dyn: py.RemoteFunction
  linear(x: py.TensorLike): py.Remote
  linear(keywords: linear$): py.Remote
  linear_dyn: py.RemoteFunction
  mish(x: py.TensorLike): py.Remote
  mish(keywords: mish$): py.Remote
  mish_dyn: py.RemoteFunction
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.Float, max_value: py.Float | null, threshold: py.Float): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.Float, max_value: py.Float | null, keywords?: py.Rest<relu$, 'x' | 'alpha' | 'max_value'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, alpha: py.Float, keywords?: py.Rest<relu$, 'x' | 'alpha'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike | py.Of<'tensorflow.Variable'>, keywords?: py.Rest<relu$, 'x'>): py.Promised<tensorflow.Tensor>
  relu(keywords: relu$): py.Promised<tensorflow.Tensor>
  relu_dyn: py.RemoteFunction
  selu(x: py.TensorLike | py.Of<'tensorflow.Variable'>): py.Remote
  selu(keywords: selu$): py.Remote
  selu_dyn: py.RemoteFunction
  serialize(activation: py.Callable, use_legacy_format: py.Bool): py.Remote
  serialize(activation: py.Callable, keywords?: py.Rest<serialize$, 'activation'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<tensorflow.Tensor>
  sigmoid_dyn: py.RemoteFunction
  softmax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  softmax(x: py.TensorLike, keywords?: py.Rest<softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softplus(x: py.TensorLike): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  softsign(x: py.TensorLike): py.Remote
  softsign(keywords: softsign$): py.Remote
  softsign_dyn: py.RemoteFunction
  swish(x: py.TensorLike): py.Remote
  swish(keywords: swish$): py.Remote
  swish_dyn: py.RemoteFunction
  tanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tanh(keywords: tanh$): py.Promised<tensorflow.Tensor>
  tanh_dyn: py.RemoteFunction
}
