// tf_keras.metrics.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_metrics from './tf_keras.metrics.js'

export interface PyMetric$update_state {
  y_true: py.RemoteArgument
  y_pred: py.RemoteArgument
  sample_weight?: py.RemoteArgument | undefined
}

export interface PyMetric extends tf_keras_metrics.Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.experimental.PyMetric': true } & tf_keras_metrics.Metric[typeof py.kind]
  update_state(y_true: py.Positional, y_pred: py.Positional, sample_weight: py.Positional): py.Remote
  update_state(y_true: py.Positional, y_pred: py.Positional, keywords?: py.Rest<PyMetric$update_state, 'y_true' | 'y_pred'>): py.Remote
  update_state(y_true: py.Positional, keywords: py.Rest<PyMetric$update_state, 'y_true'>): py.Remote
  update_state(keywords: PyMetric$update_state): py.Remote
  update_state(...args: any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface PyMetric$new {
  name?: py.RemoteArgument | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
  batch_input_shape?: py.RemoteArgument | undefined
  batch_size?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  activity_regularizer?: py.RemoteArgument | undefined
  autocast?: py.RemoteArgument | undefined
  implementation?: py.RemoteArgument | undefined
}

export interface PyMetric$class extends py.Statics<tf_keras_metrics.Metric$class> {
  new (name: py.Positional, dtype: py.Positional, keywords?: py.Rest<PyMetric$new, 'name' | 'dtype'>): PyMetric
  (name: py.Positional, dtype: py.Positional, keywords?: py.Rest<PyMetric$new, 'name' | 'dtype'>): py.Promised<PyMetric>
  new (name: py.Positional, keywords?: py.Rest<PyMetric$new, 'name'>): PyMetric
  (name: py.Positional, keywords?: py.Rest<PyMetric$new, 'name'>): py.Promised<PyMetric>
  new (keywords?: PyMetric$new): PyMetric
  (keywords?: PyMetric$new): py.Promised<PyMetric>
}

export interface $Module extends py.PythonModuleObject {
  readonly PyMetric: PyMetric$class
}
