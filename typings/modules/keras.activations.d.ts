// keras.activations of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface celu$ {
  x: py.TensorLike
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
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
  identifier: py.RemoteArgument
}

export interface glu$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface hard_shrink$ {
  x: py.TensorLike
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface hard_sigmoid$ {
  x: py.TensorLike
}

export interface hard_silu$ {
  x: py.TensorLike
}

export interface hard_tanh$ {
  x: py.TensorLike
}

export interface leaky_relu$ {
  x: py.TensorLike
  /** Default: `0.2` */
  negative_slope?: py.Float | undefined
}

export interface linear$ {
  x: py.TensorLike
}

export interface log_sigmoid$ {
  x: py.TensorLike
}

export interface log_softmax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface mish$ {
  x: py.TensorLike
}

export interface relu$ {
  x: py.TensorLike
  /** Default: `0.0` */
  negative_slope?: py.Float | undefined
  max_value?: py.Float | null | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface relu6$ {
  x: py.TensorLike
}

export interface selu$ {
  x: py.TensorLike
}

export interface serialize$ {
  activation: py.RemoteArgument
}

export interface sigmoid$ {
  x: py.TensorLike
}

export interface silu$ {
  x: py.TensorLike
}

export interface soft_shrink$ {
  x: py.TensorLike
  /** Default: `0.5` */
  threshold?: py.Float | undefined
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

export interface sparse_plus$ {
  x: py.TensorLike
}

export interface sparse_sigmoid$ {
  x: py.TensorLike
}

export interface sparsemax$ {
  x: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface squareplus$ {
  x: py.TensorLike
  /** Default: `4` */
  b?: py.Int | undefined
}

export interface tanh$ {
  x: py.TensorLike
}

export interface tanh_shrink$ {
  x: py.TensorLike
}

export interface threshold$ {
  x: py.TensorLike
  threshold: py.RemoteArgument
  default_value: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  celu(x: py.TensorLike, alpha: py.Float): py.Promised<tensorflow.Tensor>
  celu(x: py.TensorLike, keywords?: py.Rest<celu$, 'x'>): py.Promised<tensorflow.Tensor>
  celu(keywords: celu$): py.Promised<tensorflow.Tensor>
  celu_dyn: py.RemoteFunction
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  elu(x: py.TensorLike, alpha: py.TensorLike): py.Promised<tensorflow.Tensor>
  elu(x: py.TensorLike, keywords?: py.Rest<elu$, 'x'>): py.Promised<tensorflow.Tensor>
  elu(keywords: elu$): py.Promised<tensorflow.Tensor>
  elu_dyn: py.RemoteFunction
  exponential(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  exponential(keywords: exponential$): py.Promised<tensorflow.Tensor>
  exponential_dyn: py.RemoteFunction
  gelu(x: py.TensorLike, approximate: py.Bool): py.Promised<tensorflow.Tensor>
  gelu(x: py.TensorLike, keywords?: py.Rest<gelu$, 'x'>): py.Promised<tensorflow.Tensor>
  gelu(keywords: gelu$): py.Promised<tensorflow.Tensor>
  gelu_dyn: py.RemoteFunction
  get(identifier: py.Positional): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  glu(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  glu(x: py.TensorLike, keywords?: py.Rest<glu$, 'x'>): py.Promised<tensorflow.Tensor>
  glu(keywords: glu$): py.Promised<tensorflow.Tensor>
  glu_dyn: py.RemoteFunction
  hard_shrink(x: py.TensorLike, threshold: py.Float): py.Promised<tensorflow.Tensor>
  hard_shrink(x: py.TensorLike, keywords?: py.Rest<hard_shrink$, 'x'>): py.Promised<tensorflow.Tensor>
  hard_shrink(keywords: hard_shrink$): py.Promised<tensorflow.Tensor>
  hard_shrink_dyn: py.RemoteFunction
  hard_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_sigmoid(keywords: hard_sigmoid$): py.Promised<tensorflow.Tensor>
  hard_sigmoid_dyn: py.RemoteFunction
  hard_silu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_silu(keywords: hard_silu$): py.Promised<tensorflow.Tensor>
  hard_silu_dyn: py.RemoteFunction
  readonly hard_swish: $Module["hard_silu"]
  hard_swish_dyn: py.RemoteFunction
  hard_tanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  hard_tanh(keywords: hard_tanh$): py.Promised<tensorflow.Tensor>
  hard_tanh_dyn: py.RemoteFunction
  leaky_relu(x: py.TensorLike, negative_slope: py.Float): py.Promised<tensorflow.Tensor>
  leaky_relu(x: py.TensorLike, keywords?: py.Rest<leaky_relu$, 'x'>): py.Promised<tensorflow.Tensor>
  leaky_relu(keywords: leaky_relu$): py.Promised<tensorflow.Tensor>
  leaky_relu_dyn: py.RemoteFunction
  linear(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  linear(keywords: linear$): py.Promised<tensorflow.Tensor>
  linear_dyn: py.RemoteFunction
  log_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  log_sigmoid(keywords: log_sigmoid$): py.Promised<tensorflow.Tensor>
  log_sigmoid_dyn: py.RemoteFunction
  log_softmax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  log_softmax(x: py.TensorLike, keywords?: py.Rest<log_softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  log_softmax(keywords: log_softmax$): py.Promised<tensorflow.Tensor>
  log_softmax_dyn: py.RemoteFunction
  mish(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  mish(keywords: mish$): py.Promised<tensorflow.Tensor>
  mish_dyn: py.RemoteFunction
  relu(x: py.TensorLike, negative_slope: py.Float, max_value: py.Float | null, threshold: py.Float): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike, negative_slope: py.Float, max_value: py.Float | null, keywords?: py.Rest<relu$, 'x' | 'negative_slope' | 'max_value'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike, negative_slope: py.Float, keywords?: py.Rest<relu$, 'x' | 'negative_slope'>): py.Promised<tensorflow.Tensor>
  relu(x: py.TensorLike, keywords?: py.Rest<relu$, 'x'>): py.Promised<tensorflow.Tensor>
  relu(keywords: relu$): py.Promised<tensorflow.Tensor>
  relu_dyn: py.RemoteFunction
  relu6(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  relu6(keywords: relu6$): py.Promised<tensorflow.Tensor>
  relu6_dyn: py.RemoteFunction
  selu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  selu(keywords: selu$): py.Promised<tensorflow.Tensor>
  selu_dyn: py.RemoteFunction
  serialize(activation: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sigmoid(keywords: sigmoid$): py.Promised<tensorflow.Tensor>
  sigmoid_dyn: py.RemoteFunction
  silu(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  silu(keywords: silu$): py.Promised<tensorflow.Tensor>
  silu_dyn: py.RemoteFunction
  soft_shrink(x: py.TensorLike, threshold: py.Float): py.Promised<tensorflow.Tensor>
  soft_shrink(x: py.TensorLike, keywords?: py.Rest<soft_shrink$, 'x'>): py.Promised<tensorflow.Tensor>
  soft_shrink(keywords: soft_shrink$): py.Promised<tensorflow.Tensor>
  soft_shrink_dyn: py.RemoteFunction
  softmax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  softmax(x: py.TensorLike, keywords?: py.Rest<softmax$, 'x'>): py.Promised<tensorflow.Tensor>
  softmax(keywords: softmax$): py.Promised<tensorflow.Tensor>
  softmax_dyn: py.RemoteFunction
  softplus(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  softplus(keywords: softplus$): py.Promised<tensorflow.Tensor>
  softplus_dyn: py.RemoteFunction
  softsign(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  softsign(keywords: softsign$): py.Promised<tensorflow.Tensor>
  softsign_dyn: py.RemoteFunction
  sparse_plus(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sparse_plus(keywords: sparse_plus$): py.Promised<tensorflow.Tensor>
  sparse_plus_dyn: py.RemoteFunction
  sparse_sigmoid(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  sparse_sigmoid(keywords: sparse_sigmoid$): py.Promised<tensorflow.Tensor>
  sparse_sigmoid_dyn: py.RemoteFunction
  sparsemax(x: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  sparsemax(x: py.TensorLike, keywords?: py.Rest<sparsemax$, 'x'>): py.Promised<tensorflow.Tensor>
  sparsemax(keywords: sparsemax$): py.Promised<tensorflow.Tensor>
  sparsemax_dyn: py.RemoteFunction
  squareplus(x: py.TensorLike, b: py.Int): py.Promised<tensorflow.Tensor>
  squareplus(x: py.TensorLike, keywords?: py.Rest<squareplus$, 'x'>): py.Promised<tensorflow.Tensor>
  squareplus(keywords: squareplus$): py.Promised<tensorflow.Tensor>
  squareplus_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  swish_dyn: py.RemoteFunction
  tanh(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tanh(keywords: tanh$): py.Promised<tensorflow.Tensor>
  tanh_dyn: py.RemoteFunction
  tanh_shrink(x: py.TensorLike): py.Promised<tensorflow.Tensor>
  tanh_shrink(keywords: tanh_shrink$): py.Promised<tensorflow.Tensor>
  tanh_shrink_dyn: py.RemoteFunction
  threshold(x: py.TensorLike, threshold: py.Positional, default_value: py.Positional): py.Promised<tensorflow.Tensor>
  threshold(x: py.TensorLike, threshold: py.Positional, keywords: py.Rest<threshold$, 'x' | 'threshold'>): py.Promised<tensorflow.Tensor>
  threshold(x: py.TensorLike, keywords: py.Rest<threshold$, 'x'>): py.Promised<tensorflow.Tensor>
  threshold(keywords: threshold$): py.Promised<tensorflow.Tensor>
  threshold_dyn: py.RemoteFunction
}
