// keras.activations of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface celu$ {
  x: py.RemoteArgument
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface deserialize$ {
  config: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
}

export interface elu$ {
  x: py.RemoteArgument
  /** Default: `1.0` */
  alpha?: py.Float | undefined
}

export interface exponential$ {
  x: py.RemoteArgument
}

export interface gelu$ {
  x: py.RemoteArgument
  /** Default: `False` */
  approximate?: py.Bool | undefined
}

export interface get$ {
  identifier: py.RemoteArgument
}

export interface glu$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface hard_shrink$ {
  x: py.RemoteArgument
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface hard_sigmoid$ {
  x: py.RemoteArgument
}

export interface hard_silu$ {
  x: py.RemoteArgument
}

export interface hard_tanh$ {
  x: py.RemoteArgument
}

export interface leaky_relu$ {
  x: py.RemoteArgument
  /** Default: `0.2` */
  negative_slope?: py.Float | undefined
}

export interface linear$ {
  x: py.RemoteArgument
}

export interface log_sigmoid$ {
  x: py.RemoteArgument
}

export interface log_softmax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface mish$ {
  x: py.RemoteArgument
}

export interface relu$ {
  x: py.RemoteArgument
  /** Default: `0.0` */
  negative_slope?: py.Float | undefined
  max_value?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface relu6$ {
  x: py.RemoteArgument
}

export interface selu$ {
  x: py.RemoteArgument
}

export interface serialize$ {
  activation: py.RemoteArgument
}

export interface sigmoid$ {
  x: py.RemoteArgument
}

export interface silu$ {
  x: py.RemoteArgument
}

export interface soft_shrink$ {
  x: py.RemoteArgument
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface softmax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface softplus$ {
  x: py.RemoteArgument
}

export interface softsign$ {
  x: py.RemoteArgument
}

export interface sparse_plus$ {
  x: py.RemoteArgument
}

export interface sparse_sigmoid$ {
  x: py.RemoteArgument
}

export interface sparsemax$ {
  x: py.RemoteArgument
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface squareplus$ {
  x: py.RemoteArgument
  /** Default: `4` */
  b?: py.Int | undefined
}

export interface tanh$ {
  x: py.RemoteArgument
}

export interface tanh_shrink$ {
  x: py.RemoteArgument
}

export interface threshold$ {
  x: py.RemoteArgument
  threshold: py.RemoteArgument
  default_value: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  celu(x: py.Positional, alpha: py.Float): py.Remote
  celu(x: py.Positional, keywords?: py.Rest<celu$, 'x'>): py.Remote
  celu(keywords: celu$): py.Remote
  celu_dyn: py.RemoteFunction
  deserialize(config: py.Positional, custom_objects: py.Positional): py.Remote
  deserialize(config: py.Positional, keywords?: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  elu(x: py.Positional, alpha: py.Float): py.Remote
  elu(x: py.Positional, keywords?: py.Rest<elu$, 'x'>): py.Remote
  elu(keywords: elu$): py.Remote
  elu_dyn: py.RemoteFunction
  exponential(x: py.Positional): py.Remote
  exponential(keywords: exponential$): py.Remote
  exponential_dyn: py.RemoteFunction
  gelu(x: py.Positional, approximate: py.Bool): py.Remote
  gelu(x: py.Positional, keywords?: py.Rest<gelu$, 'x'>): py.Remote
  gelu(keywords: gelu$): py.Remote
  gelu_dyn: py.RemoteFunction
  get(identifier: py.Positional): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  glu(x: py.Positional, axis: py.Int): py.Remote
  glu(x: py.Positional, keywords?: py.Rest<glu$, 'x'>): py.Remote
  glu(keywords: glu$): py.Remote
  glu_dyn: py.RemoteFunction
  hard_shrink(x: py.Positional, threshold: py.Float): py.Remote
  hard_shrink(x: py.Positional, keywords?: py.Rest<hard_shrink$, 'x'>): py.Remote
  hard_shrink(keywords: hard_shrink$): py.Remote
  hard_shrink_dyn: py.RemoteFunction
  hard_sigmoid(x: py.Positional): py.Remote
  hard_sigmoid(keywords: hard_sigmoid$): py.Remote
  hard_sigmoid_dyn: py.RemoteFunction
  hard_silu(x: py.Positional): py.Remote
  hard_silu(keywords: hard_silu$): py.Remote
  hard_silu_dyn: py.RemoteFunction
  readonly hard_swish: $Module["hard_silu"]
  hard_tanh(x: py.Positional): py.Remote
  hard_tanh(keywords: hard_tanh$): py.Remote
  hard_tanh_dyn: py.RemoteFunction
  leaky_relu(x: py.Positional, negative_slope: py.Float): py.Remote
  leaky_relu(x: py.Positional, keywords?: py.Rest<leaky_relu$, 'x'>): py.Remote
  leaky_relu(keywords: leaky_relu$): py.Remote
  leaky_relu_dyn: py.RemoteFunction
  linear(x: py.Positional): py.Remote
  linear(keywords: linear$): py.Remote
  linear_dyn: py.RemoteFunction
  log_sigmoid(x: py.Positional): py.Remote
  log_sigmoid(keywords: log_sigmoid$): py.Remote
  log_sigmoid_dyn: py.RemoteFunction
  log_softmax(x: py.Positional, axis: py.Int): py.Remote
  log_softmax(x: py.Positional, keywords?: py.Rest<log_softmax$, 'x'>): py.Remote
  log_softmax(keywords: log_softmax$): py.Remote
  log_softmax_dyn: py.RemoteFunction
  mish(x: py.Positional): py.Remote
  mish(keywords: mish$): py.Remote
  mish_dyn: py.RemoteFunction
  relu(x: py.Positional, negative_slope: py.Float, max_value: py.Positional, threshold: py.Float): py.Remote
  relu(x: py.Positional, negative_slope: py.Float, max_value: py.Positional, keywords?: py.Rest<relu$, 'x' | 'negative_slope' | 'max_value'>): py.Remote
  relu(x: py.Positional, negative_slope: py.Float, keywords?: py.Rest<relu$, 'x' | 'negative_slope'>): py.Remote
  relu(x: py.Positional, keywords?: py.Rest<relu$, 'x'>): py.Remote
  relu(keywords: relu$): py.Remote
  relu_dyn: py.RemoteFunction
  relu6(x: py.Positional): py.Remote
  relu6(keywords: relu6$): py.Remote
  relu6_dyn: py.RemoteFunction
  selu(x: py.Positional): py.Remote
  selu(keywords: selu$): py.Remote
  selu_dyn: py.RemoteFunction
  serialize(activation: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sigmoid(x: py.Positional): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
  silu(x: py.Positional): py.Remote
  silu(keywords: silu$): py.Remote
  silu_dyn: py.RemoteFunction
  soft_shrink(x: py.Positional, threshold: py.Float): py.Remote
  soft_shrink(x: py.Positional, keywords?: py.Rest<soft_shrink$, 'x'>): py.Remote
  soft_shrink(keywords: soft_shrink$): py.Remote
  soft_shrink_dyn: py.RemoteFunction
  softmax(x: py.Positional, axis: py.Int): py.Remote
  softmax(x: py.Positional, keywords?: py.Rest<softmax$, 'x'>): py.Remote
  softmax(keywords: softmax$): py.Remote
  softmax_dyn: py.RemoteFunction
  softplus(x: py.Positional): py.Remote
  softplus(keywords: softplus$): py.Remote
  softplus_dyn: py.RemoteFunction
  softsign(x: py.Positional): py.Remote
  softsign(keywords: softsign$): py.Remote
  softsign_dyn: py.RemoteFunction
  sparse_plus(x: py.Positional): py.Remote
  sparse_plus(keywords: sparse_plus$): py.Remote
  sparse_plus_dyn: py.RemoteFunction
  sparse_sigmoid(x: py.Positional): py.Remote
  sparse_sigmoid(keywords: sparse_sigmoid$): py.Remote
  sparse_sigmoid_dyn: py.RemoteFunction
  sparsemax(x: py.Positional, axis: py.Int): py.Remote
  sparsemax(x: py.Positional, keywords?: py.Rest<sparsemax$, 'x'>): py.Remote
  sparsemax(keywords: sparsemax$): py.Remote
  sparsemax_dyn: py.RemoteFunction
  squareplus(x: py.Positional, b: py.Int): py.Remote
  squareplus(x: py.Positional, keywords?: py.Rest<squareplus$, 'x'>): py.Remote
  squareplus(keywords: squareplus$): py.Remote
  squareplus_dyn: py.RemoteFunction
  readonly swish: $Module["silu"]
  tanh(x: py.Positional): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
  tanh_shrink(x: py.Positional): py.Remote
  tanh_shrink(keywords: tanh_shrink$): py.Remote
  tanh_shrink_dyn: py.RemoteFunction
  threshold(x: py.Positional, threshold: py.Positional, default_value: py.Positional): py.Remote
  threshold(x: py.Positional, threshold: py.Positional, keywords: py.Rest<threshold$, 'x' | 'threshold'>): py.Remote
  threshold(x: py.Positional, keywords: py.Rest<threshold$, 'x'>): py.Remote
  threshold(keywords: threshold$): py.Remote
  threshold_dyn: py.RemoteFunction
}
