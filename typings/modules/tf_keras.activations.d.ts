// tf_keras.activations of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface deserialize$ {
  name: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
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

export interface hard_sigmoid$ {
  x: py.RemoteArgument
}

export interface linear$ {
  x: py.RemoteArgument
}

export interface mish$ {
  x: py.RemoteArgument
}

export interface relu$ {
  x: py.RemoteArgument
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  max_value?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
}

export interface selu$ {
  x: py.RemoteArgument
}

export interface serialize$ {
  activation: py.RemoteArgument
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface sigmoid$ {
  x: py.RemoteArgument
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

export interface swish$ {
  x: py.RemoteArgument
}

export interface tanh$ {
  x: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  deserialize(name: py.Positional, custom_objects: py.Positional, use_legacy_format: py.Bool): py.Remote
  deserialize(name: py.Positional, custom_objects: py.Positional, keywords?: py.Rest<deserialize$, 'name' | 'custom_objects'>): py.Remote
  deserialize(name: py.Positional, keywords?: py.Rest<deserialize$, 'name'>): py.Remote
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
  hard_sigmoid(x: py.Positional): py.Remote
  hard_sigmoid(keywords: hard_sigmoid$): py.Remote
  hard_sigmoid_dyn: py.RemoteFunction
  linear(x: py.Positional): py.Remote
  linear(keywords: linear$): py.Remote
  linear_dyn: py.RemoteFunction
  mish(x: py.Positional): py.Remote
  mish(keywords: mish$): py.Remote
  mish_dyn: py.RemoteFunction
  relu(x: py.Positional, alpha: py.Float, max_value: py.Positional, threshold: py.Float): py.Remote
  relu(x: py.Positional, alpha: py.Float, max_value: py.Positional, keywords?: py.Rest<relu$, 'x' | 'alpha' | 'max_value'>): py.Remote
  relu(x: py.Positional, alpha: py.Float, keywords?: py.Rest<relu$, 'x' | 'alpha'>): py.Remote
  relu(x: py.Positional, keywords?: py.Rest<relu$, 'x'>): py.Remote
  relu(keywords: relu$): py.Remote
  relu_dyn: py.RemoteFunction
  selu(x: py.Positional): py.Remote
  selu(keywords: selu$): py.Remote
  selu_dyn: py.RemoteFunction
  serialize(activation: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(activation: py.Positional, keywords?: py.Rest<serialize$, 'activation'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sigmoid(x: py.Positional): py.Remote
  sigmoid(keywords: sigmoid$): py.Remote
  sigmoid_dyn: py.RemoteFunction
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
  swish(x: py.Positional): py.Remote
  swish(keywords: swish$): py.Remote
  swish_dyn: py.RemoteFunction
  tanh(x: py.Positional): py.Remote
  tanh(keywords: tanh$): py.Remote
  tanh_dyn: py.RemoteFunction
}
