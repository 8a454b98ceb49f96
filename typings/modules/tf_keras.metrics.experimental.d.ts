// tf_keras.metrics.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tf_keras_metrics from './tf_keras.metrics.js'

export interface PyMetric$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface PyMetric extends tf_keras_metrics.Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.experimental.PyMetric': true } & tf_keras_metrics.Metric[typeof py.kind]
  result(...args: any[]): any
  result_dyn: py.RemoteFunction
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<PyMetric$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<PyMetric$update_state, 'y_true'>] | [keywords: PyMetric$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface PyMetric$new {
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface PyMetric$class extends py.Statics<tf_keras_metrics.Metric$class> {
  new (name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<PyMetric$new, 'name' | 'dtype'>): PyMetric
  (name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<PyMetric$new, 'name' | 'dtype'>): py.Promised<PyMetric>
  new (name: py.Str | null, keywords?: py.Rest<PyMetric$new, 'name'>): PyMetric
  (name: py.Str | null, keywords?: py.Rest<PyMetric$new, 'name'>): py.Promised<PyMetric>
  new (keywords?: PyMetric$new): PyMetric
  (keywords?: PyMetric$new): py.Promised<PyMetric>
}

export interface $Module extends py.PythonModuleObject {
  readonly PyMetric: PyMetric$class
}
