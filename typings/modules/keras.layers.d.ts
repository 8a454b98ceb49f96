// keras.layers of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './keras.$roles.js'
import type * as keras from './keras.js'
import type * as keras_metrics from './keras.metrics.js'
import type * as keras_quantizers from './keras.quantizers.js'
import type * as keras_random from './keras.random.js'
import type * as keras_utils from './keras.utils.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'

export interface Activation$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Activation$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Activation extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Activation': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Activation$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Activation$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
}

export interface Activation$new {
  activation: py.RemoteArgument
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Activation$class extends py.Statics<Layer$class> {
  new (activation: py.Positional, keywords?: py.Rest<Activation$new, 'activation'>): Activation
  (activation: py.Positional, keywords?: py.Rest<Activation$new, 'activation'>): py.Promised<Activation>
  new (keywords: Activation$new): Activation
  (keywords: Activation$new): py.Promised<Activation>
}

export interface ActivityRegularization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ActivityRegularization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ActivityRegularization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ActivityRegularization': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ActivityRegularization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ActivityRegularization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get l1(): py.Remote<number>
  set l1(value: py.Float)
  l1_dyn: any
  get l2(): py.Remote<number>
  set l2(value: py.Float)
  l2_dyn: any
}

export interface ActivityRegularization$new {
  /** Default: `0.0` */
  l1?: py.Float | undefined
  /** Default: `0.0` */
  l2?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ActivityRegularization$class extends py.Statics<Layer$class> {
  new (l1: py.Float, l2: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1' | 'l2'>): ActivityRegularization
  (l1: py.Float, l2: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1' | 'l2'>): py.Promised<ActivityRegularization>
  new (l1: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1'>): ActivityRegularization
  (l1: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1'>): py.Promised<ActivityRegularization>
  new (keywords?: ActivityRegularization$new): ActivityRegularization
  (keywords?: ActivityRegularization$new): py.Promised<ActivityRegularization>
}

export interface AdaptiveAveragePooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveAveragePooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveAveragePooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveAveragePooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveAveragePooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveAveragePooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  output_size: any
  output_size_dyn: any
}

export interface AdaptiveAveragePooling1D$new {
  output_size: py.Int
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveAveragePooling1D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling1D$new, 'output_size' | 'data_format'>): AdaptiveAveragePooling1D
  (output_size: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling1D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveAveragePooling1D>
  new (output_size: py.Int, keywords?: py.Rest<AdaptiveAveragePooling1D$new, 'output_size'>): AdaptiveAveragePooling1D
  (output_size: py.Int, keywords?: py.Rest<AdaptiveAveragePooling1D$new, 'output_size'>): py.Promised<AdaptiveAveragePooling1D>
  new (keywords: AdaptiveAveragePooling1D$new): AdaptiveAveragePooling1D
  (keywords: AdaptiveAveragePooling1D$new): py.Promised<AdaptiveAveragePooling1D>
}

export interface AdaptiveAveragePooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveAveragePooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveAveragePooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveAveragePooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveAveragePooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveAveragePooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get output_size(): py.Remote<number | [number, number]>
  set output_size(value: py.Int | py.Tuple<readonly [py.Int, py.Int]>)
  output_size_dyn: any
}

export interface AdaptiveAveragePooling2D$new {
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveAveragePooling2D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling2D$new, 'output_size' | 'data_format'>): AdaptiveAveragePooling2D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling2D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveAveragePooling2D>
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AdaptiveAveragePooling2D$new, 'output_size'>): AdaptiveAveragePooling2D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AdaptiveAveragePooling2D$new, 'output_size'>): py.Promised<AdaptiveAveragePooling2D>
  new (keywords: AdaptiveAveragePooling2D$new): AdaptiveAveragePooling2D
  (keywords: AdaptiveAveragePooling2D$new): py.Promised<AdaptiveAveragePooling2D>
}

export interface AdaptiveAveragePooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveAveragePooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveAveragePooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveAveragePooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveAveragePooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveAveragePooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get output_size(): py.Remote<number | [number, number, number]>
  set output_size(value: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>)
  output_size_dyn: any
}

export interface AdaptiveAveragePooling3D$new {
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveAveragePooling3D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling3D$new, 'output_size' | 'data_format'>): AdaptiveAveragePooling3D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveAveragePooling3D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveAveragePooling3D>
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AdaptiveAveragePooling3D$new, 'output_size'>): AdaptiveAveragePooling3D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AdaptiveAveragePooling3D$new, 'output_size'>): py.Promised<AdaptiveAveragePooling3D>
  new (keywords: AdaptiveAveragePooling3D$new): AdaptiveAveragePooling3D
  (keywords: AdaptiveAveragePooling3D$new): py.Promised<AdaptiveAveragePooling3D>
}

export interface AdaptiveMaxPooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveMaxPooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveMaxPooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveMaxPooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveMaxPooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveMaxPooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  output_size: any
  output_size_dyn: any
}

export interface AdaptiveMaxPooling1D$new {
  output_size: py.Int
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveMaxPooling1D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling1D$new, 'output_size' | 'data_format'>): AdaptiveMaxPooling1D
  (output_size: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling1D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveMaxPooling1D>
  new (output_size: py.Int, keywords?: py.Rest<AdaptiveMaxPooling1D$new, 'output_size'>): AdaptiveMaxPooling1D
  (output_size: py.Int, keywords?: py.Rest<AdaptiveMaxPooling1D$new, 'output_size'>): py.Promised<AdaptiveMaxPooling1D>
  new (keywords: AdaptiveMaxPooling1D$new): AdaptiveMaxPooling1D
  (keywords: AdaptiveMaxPooling1D$new): py.Promised<AdaptiveMaxPooling1D>
}

export interface AdaptiveMaxPooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveMaxPooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveMaxPooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveMaxPooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveMaxPooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveMaxPooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get output_size(): py.Remote<number | [number, number]>
  set output_size(value: py.Int | py.Tuple<readonly [py.Int, py.Int]>)
  output_size_dyn: any
}

export interface AdaptiveMaxPooling2D$new {
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveMaxPooling2D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling2D$new, 'output_size' | 'data_format'>): AdaptiveMaxPooling2D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling2D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveMaxPooling2D>
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AdaptiveMaxPooling2D$new, 'output_size'>): AdaptiveMaxPooling2D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AdaptiveMaxPooling2D$new, 'output_size'>): py.Promised<AdaptiveMaxPooling2D>
  new (keywords: AdaptiveMaxPooling2D$new): AdaptiveMaxPooling2D
  (keywords: AdaptiveMaxPooling2D$new): py.Promised<AdaptiveMaxPooling2D>
}

export interface AdaptiveMaxPooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AdaptiveMaxPooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AdaptiveMaxPooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AdaptiveMaxPooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AdaptiveMaxPooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AdaptiveMaxPooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get output_size(): py.Remote<number | [number, number, number]>
  set output_size(value: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>)
  output_size_dyn: any
}

export interface AdaptiveMaxPooling3D$new {
  output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdaptiveMaxPooling3D$class extends py.Statics<Layer$class> {
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling3D$new, 'output_size' | 'data_format'>): AdaptiveMaxPooling3D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<AdaptiveMaxPooling3D$new, 'output_size' | 'data_format'>): py.Promised<AdaptiveMaxPooling3D>
  new (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AdaptiveMaxPooling3D$new, 'output_size'>): AdaptiveMaxPooling3D
  (output_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AdaptiveMaxPooling3D$new, 'output_size'>): py.Promised<AdaptiveMaxPooling3D>
  new (keywords: AdaptiveMaxPooling3D$new): AdaptiveMaxPooling3D
  (keywords: AdaptiveMaxPooling3D$new): py.Promised<AdaptiveMaxPooling3D>
}

export interface Add$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Add$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Add$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Add$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Add extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Add': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Add$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Add$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Add$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Add$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Add$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Add$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Add$class extends py.Statics<Layer$class> {
  new (keywords?: Add$new): Add
  (keywords?: Add$new): py.Promised<Add>
}

export interface AdditiveAttention extends Attention {
  readonly [py.kind]: { readonly 'keras.layers.AdditiveAttention': true } & Attention[typeof py.kind]
}

export interface AdditiveAttention$new {
  /** Default: `True` */
  use_scale?: py.Bool | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `'dot'` */
  score_mode?: 'dot' | 'concat' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AdditiveAttention$class extends py.Statics<Attention$class> {
  new (use_scale: py.Bool, dropout: py.Float, keywords?: py.Rest<AdditiveAttention$new, 'use_scale' | 'dropout'>): AdditiveAttention
  (use_scale: py.Bool, dropout: py.Float, keywords?: py.Rest<AdditiveAttention$new, 'use_scale' | 'dropout'>): py.Promised<AdditiveAttention>
  new (use_scale: py.Bool, keywords?: py.Rest<AdditiveAttention$new, 'use_scale'>): AdditiveAttention
  (use_scale: py.Bool, keywords?: py.Rest<AdditiveAttention$new, 'use_scale'>): py.Promised<AdditiveAttention>
  new (keywords?: AdditiveAttention$new): AdditiveAttention
  (keywords?: AdditiveAttention$new): py.Promised<AdditiveAttention>
}

export interface AlphaDropout$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface AlphaDropout$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AlphaDropout extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AlphaDropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, keywords?: py.Rest<AlphaDropout$call, 'inputs'>] | [keywords: AlphaDropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AlphaDropout$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  noise_shape: any
  noise_shape_dyn: any
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
}

export interface AlphaDropout$new {
  rate: py.Float
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AlphaDropout$class extends py.Statics<Layer$class> {
  new (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): AlphaDropout
  (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): py.Promised<AlphaDropout>
  new (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): AlphaDropout
  (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): py.Promised<AlphaDropout>
  new (rate: py.Float, keywords?: py.Rest<AlphaDropout$new, 'rate'>): AlphaDropout
  (rate: py.Float, keywords?: py.Rest<AlphaDropout$new, 'rate'>): py.Promised<AlphaDropout>
  new (keywords: AlphaDropout$new): AlphaDropout
  (keywords: AlphaDropout$new): py.Promised<AlphaDropout>
}

export interface Attention$call {
  inputs: py.List<py.RemoteArgument>
  mask?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  training?: py.Bool | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface Attention$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Attention$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Attention$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface Attention extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Attention': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool, return_attention_scores: py.Bool, use_causal_mask?: py.Bool] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool, keywords?: py.Rest<Attention$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Attention$call, 'inputs' | 'mask'>] | [inputs: py.List<py.RemoteArgument>, keywords?: py.Rest<Attention$call, 'inputs'>] | [keywords: Attention$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Attention$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Attention$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Attention$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null, return_attention_scores: py.Bool, training: py.Bool | null, use_causal_mask?: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null, return_attention_scores: py.Bool, keywords?: py.Rest<Attention$compute_output_spec, 'inputs' | 'mask' | 'return_attention_scores'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null, keywords?: py.Rest<Attention$compute_output_spec, 'inputs' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Attention$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Attention$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  concat_score_weight: any
  concat_score_weight_dyn: any
  get dropout(): py.Remote<number>
  set dropout(value: py.Float)
  dropout_dyn: any
  scale: any
  scale_dyn: any
  get score_mode(): py.Remote<'dot' | 'concat'>
  set score_mode(value: 'dot' | 'concat' | py.RemotePromise<string>)
  score_mode_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  get use_scale(): py.Remote<boolean>
  set use_scale(value: py.Bool)
  use_scale_dyn: any
}

export interface Attention$new {
  /** Default: `False` */
  use_scale?: py.Bool | undefined
  /** Default: `'dot'` */
  score_mode?: 'dot' | 'concat' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Attention$class extends py.Statics<Layer$class> {
  new (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, dropout: py.Float, seed: py.Int | null, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode' | 'dropout' | 'seed'>): Attention
  (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, dropout: py.Float, seed: py.Int | null, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode' | 'dropout' | 'seed'>): py.Promised<Attention>
  new (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, dropout: py.Float, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode' | 'dropout'>): Attention
  (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, dropout: py.Float, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode' | 'dropout'>): py.Promised<Attention>
  new (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode'>): Attention
  (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode'>): py.Promised<Attention>
  new (use_scale: py.Bool, keywords?: py.Rest<Attention$new, 'use_scale'>): Attention
  (use_scale: py.Bool, keywords?: py.Rest<Attention$new, 'use_scale'>): py.Promised<Attention>
  new (keywords?: Attention$new): Attention
  (keywords?: Attention$new): py.Promised<Attention>
}

export interface AugMix$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AugMix$convert_weight {
  weight: py.TensorLike
}

export interface AugMix$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface AugMix$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AugMix extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AugMix': true } & Layer[typeof py.kind]
  all_ops: any
  all_ops_dyn: any
  get alpha(): py.Remote<number>
  set alpha(value: py.Float)
  alpha_dyn: any
  auto_contrast: any
  auto_contrast_dyn: any
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AugMix$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: AugMix$call] | any[]): any
  call_dyn: py.RemoteFunction
  get chain_depth(): py.Remote<number>
  set chain_depth(value: py.Int)
  chain_depth_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AugMix$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: AugMix$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  equalization: any
  equalization_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<AugMix$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AugMix$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: AugMix$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  interpolation: any
  interpolation_dyn: any
  get num_chains(): py.Remote<number>
  set num_chains(value: py.Int)
  num_chains_dyn: any
  random_brightness: any
  random_brightness_dyn: any
  random_color_degeneration: any
  random_color_degeneration_dyn: any
  random_contrast: any
  random_contrast_dyn: any
  random_posterization: any
  random_posterization_dyn: any
  random_rotation: any
  random_rotation_dyn: any
  random_sharpness: any
  random_sharpness_dyn: any
  random_shear: any
  random_shear_dyn: any
  random_translation: any
  random_translation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  solarization: any
  solarization_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AugMix$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: AugMix$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<AugMix$transform_images, 'images'>): py.Remote
  transform_images(keywords: AugMix$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<AugMix$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: AugMix$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<AugMix$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: AugMix$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AugMix$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: AugMix$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<AugMix$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: AugMix$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<AugMix$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: AugMix$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AugMix$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<AugMix$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: AugMix$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface AugMix$new {
  /** Default: `(0, 255)` */
  value_range?: py.RemoteArgument | undefined
  /** Default: `3` */
  num_chains?: py.Int | undefined
  /** Default: `3` */
  chain_depth?: py.Int | undefined
  /** Default: `0.3` */
  factor?: py.Float | undefined
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  all_ops?: py.Bool | undefined
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AugMix$class extends py.Statics<Layer$class> {
  new (value_range: py.Positional, num_chains: py.Int, chain_depth: py.Int, factor: py.Float, alpha?: py.Float, all_ops?: py.Bool, interpolation?: py.Str, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains' | 'chain_depth' | 'factor' | 'alpha' | 'all_ops' | 'interpolation' | 'seed' | 'data_format'>): AugMix
  (value_range: py.Positional, num_chains: py.Int, chain_depth: py.Int, factor: py.Float, alpha?: py.Float, all_ops?: py.Bool, interpolation?: py.Str, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains' | 'chain_depth' | 'factor' | 'alpha' | 'all_ops' | 'interpolation' | 'seed' | 'data_format'>): py.Promised<AugMix>
  new (value_range: py.Positional, num_chains: py.Int, chain_depth: py.Int, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains' | 'chain_depth'>): AugMix
  (value_range: py.Positional, num_chains: py.Int, chain_depth: py.Int, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains' | 'chain_depth'>): py.Promised<AugMix>
  new (value_range: py.Positional, num_chains: py.Int, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains'>): AugMix
  (value_range: py.Positional, num_chains: py.Int, keywords?: py.Rest<AugMix$new, 'value_range' | 'num_chains'>): py.Promised<AugMix>
  new (value_range: py.Positional, keywords?: py.Rest<AugMix$new, 'value_range'>): AugMix
  (value_range: py.Positional, keywords?: py.Rest<AugMix$new, 'value_range'>): py.Promised<AugMix>
  new (keywords?: AugMix$new): AugMix
  (keywords?: AugMix$new): py.Promised<AugMix>
}

export interface AutoContrast$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AutoContrast$convert_weight {
  weight: py.TensorLike
}

export interface AutoContrast$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface AutoContrast$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface AutoContrast extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AutoContrast': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AutoContrast$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: AutoContrast$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AutoContrast$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: AutoContrast$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<AutoContrast$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AutoContrast$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: AutoContrast$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AutoContrast$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: AutoContrast$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<AutoContrast$transform_images, 'images'>): py.Remote
  transform_images(keywords: AutoContrast$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<AutoContrast$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: AutoContrast$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<AutoContrast$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: AutoContrast$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AutoContrast$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: AutoContrast$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<AutoContrast$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: AutoContrast$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<AutoContrast$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: AutoContrast$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<AutoContrast$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<AutoContrast$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: AutoContrast$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface AutoContrast$new {
  /** Default: `(0, 255)` */
  value_range?: py.RemoteArgument | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AutoContrast$class extends py.Statics<Layer$class> {
  new (value_range: py.Positional, keywords?: py.Rest<AutoContrast$new, 'value_range'>): AutoContrast
  (value_range: py.Positional, keywords?: py.Rest<AutoContrast$new, 'value_range'>): py.Promised<AutoContrast>
  new (keywords?: AutoContrast$new): AutoContrast
  (keywords?: AutoContrast$new): py.Promised<AutoContrast>
}

export interface Average$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Average$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Average$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Average$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Average extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Average': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Average$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Average$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Average$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Average$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Average$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Average$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Average$class extends py.Statics<Layer$class> {
  new (keywords?: Average$new): Average
  (keywords?: Average$new): py.Promised<Average>
}

export interface AveragePooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AveragePooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AveragePooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AveragePooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AveragePooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AveragePooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling1D$new {
  pool_size: py.Int
  strides?: py.Int | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AveragePooling1D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, keywords?: py.Rest<AveragePooling1D$new, 'pool_size'>): AveragePooling1D
  (pool_size: py.Int, keywords?: py.Rest<AveragePooling1D$new, 'pool_size'>): py.Promised<AveragePooling1D>
  new (keywords: AveragePooling1D$new): AveragePooling1D
  (keywords: AveragePooling1D$new): py.Promised<AveragePooling1D>
}

export interface AveragePooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AveragePooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AveragePooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AveragePooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AveragePooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AveragePooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling2D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AveragePooling2D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size'>): py.Promised<AveragePooling2D>
  new (keywords: AveragePooling2D$new): AveragePooling2D
  (keywords: AveragePooling2D$new): py.Promised<AveragePooling2D>
}

export interface AveragePooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface AveragePooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface AveragePooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.AveragePooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: AveragePooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: AveragePooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling3D$new {
  pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface AveragePooling3D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size'>): py.Promised<AveragePooling3D>
  new (keywords: AveragePooling3D$new): AveragePooling3D
  (keywords: AveragePooling3D$new): py.Promised<AveragePooling3D>
}

export interface BatchNormalization$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface BatchNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface BatchNormalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.BatchNormalization': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  beta: any
  beta_dyn: any
  beta_constraint: any
  beta_constraint_dyn: any
  beta_initializer: any
  beta_initializer_dyn: any
  beta_regularizer: any
  beta_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, training: py.Bool | null, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool | null, keywords?: py.Rest<BatchNormalization$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<BatchNormalization$call, 'inputs'>] | [keywords: BatchNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: BatchNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  gamma: any
  gamma_dyn: any
  gamma_constraint: any
  gamma_constraint_dyn: any
  gamma_initializer: any
  gamma_initializer_dyn: any
  gamma_regularizer: any
  gamma_regularizer_dyn: any
  get momentum(): py.Remote<number>
  set momentum(value: py.Float)
  momentum_dyn: any
  moving_mean: any
  moving_mean_dyn: any
  moving_mean_initializer: any
  moving_mean_initializer_dyn: any
  moving_stddev: any
  moving_stddev_dyn: any
  moving_variance: any
  moving_variance_dyn: any
  moving_variance_initializer: any
  moving_variance_initializer_dyn: any
  get renorm(): py.Remote<boolean>
  set renorm(value: py.Bool)
  renorm_dyn: any
  renorm_clipping: any
  renorm_clipping_dyn: any
  renorm_mean: any
  renorm_mean_dyn: any
  renorm_momentum: any
  renorm_momentum_dyn: any
  renorm_stddev: any
  renorm_stddev_dyn: any
  get scale(): py.Remote<boolean>
  set scale(value: py.Bool)
  scale_dyn: any
  get synchronized(): py.Remote<boolean>
  set synchronized(value: py.Bool)
  synchronized_dyn: any
}

export interface BatchNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `0.99` */
  momentum?: py.Float | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  /** Default: `'zeros'` */
  beta_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  gamma_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  moving_mean_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  moving_variance_initializer?: roles.Initializer | undefined
  beta_regularizer?: roles.Regularizer | null | undefined
  gamma_regularizer?: roles.Regularizer | null | undefined
  beta_constraint?: roles.Constraint | null | undefined
  gamma_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  /** Default: `False` */
  synchronized?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface BatchNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, renorm?: py.Bool, renorm_clipping?: py.Dict<string, py.RemoteArgument> | null, renorm_momentum?: py.Float, synchronized?: py.Bool, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'renorm' | 'renorm_clipping' | 'renorm_momentum' | 'synchronized'>): BatchNormalization
  (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, renorm?: py.Bool, renorm_clipping?: py.Dict<string, py.RemoteArgument> | null, renorm_momentum?: py.Float, synchronized?: py.Bool, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'renorm' | 'renorm_clipping' | 'renorm_momentum' | 'synchronized'>): py.Promised<BatchNormalization>
  new (axis: py.Int, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): BatchNormalization
  (axis: py.Int, momentum: py.Float, epsilon: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon'>): py.Promised<BatchNormalization>
  new (axis: py.Int, momentum: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum'>): BatchNormalization
  (axis: py.Int, momentum: py.Float, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum'>): py.Promised<BatchNormalization>
  new (axis: py.Int, keywords?: py.Rest<BatchNormalization$new, 'axis'>): BatchNormalization
  (axis: py.Int, keywords?: py.Rest<BatchNormalization$new, 'axis'>): py.Promised<BatchNormalization>
  new (keywords?: BatchNormalization$new): BatchNormalization
  (keywords?: BatchNormalization$new): py.Promised<BatchNormalization>
}

export interface Bidirectional$build {
  sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  initial_state_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | null | undefined
}

export interface Bidirectional$call {
  sequences: py.TensorLike
  initial_state?: py.TensorLike | null | undefined
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
}

export interface Bidirectional$compute_mask {
  _: py.RemoteArgument
  mask: py.TensorLike
}

export interface Bidirectional$compute_output_shape {
  sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  initial_state_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | null | undefined
}

export interface Bidirectional$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Bidirectional extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Bidirectional': true } & Layer[typeof py.kind]
  backward_layer: any
  backward_layer_dyn: any
  build(...args: [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, initial_state_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape> | null] | [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<Bidirectional$build, 'sequences_shape'>] | [sequences_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Bidirectional$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [sequences: py.TensorLike, initial_state: py.TensorLike | null, mask: py.TensorLike | null, training: py.Bool | null] | [sequences: py.TensorLike, initial_state: py.TensorLike | null, mask: py.TensorLike | null, keywords?: py.Rest<Bidirectional$call, 'sequences' | 'initial_state' | 'mask'>] | [sequences: py.TensorLike, initial_state: py.TensorLike | null, keywords?: py.Rest<Bidirectional$call, 'sequences' | 'initial_state'>] | [sequences: py.TensorLike, keywords?: py.Rest<Bidirectional$call, 'sequences'>] | [keywords: Bidirectional$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [_: py.Positional, mask: py.TensorLike] | [_: py.Positional, keywords: py.Rest<Bidirectional$compute_mask, '_'>] | [keywords: Bidirectional$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, initial_state_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape> | null] | [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<Bidirectional$compute_output_shape, 'sequences_shape'>] | [sequences_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Bidirectional$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  forward_layer: any
  forward_layer_dyn: any
  merge_mode: any
  merge_mode_dyn: any
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  reset_states(): py.Remote
  reset_states_dyn: py.RemoteFunction
  return_sequences: any
  return_sequences_dyn: any
  return_state: any
  return_state_dyn: any
  stateful: any
  stateful_dyn: any
  readonly states: py.Remote
  readonly states_dyn: any
}

export interface Bidirectional$new {
  layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>
  /** Default: `'concat'` */
  merge_mode?: py.Str | undefined
  weights?: py.RemoteArgument | undefined
  backward_layer?: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Bidirectional$class extends py.Statics<Layer$class> {
  new (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, weights: py.Positional, backward_layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights' | 'backward_layer'>): Bidirectional
  (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, weights: py.Positional, backward_layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights' | 'backward_layer'>): py.Promised<Bidirectional>
  new (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, weights: py.Positional, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights'>): Bidirectional
  (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, weights: py.Positional, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights'>): py.Promised<Bidirectional>
  new (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode'>): Bidirectional
  (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, merge_mode: py.Str, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode'>): py.Promised<Bidirectional>
  new (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, keywords?: py.Rest<Bidirectional$new, 'layer'>): Bidirectional
  (layer: py.Of<'keras.layers.RNN'> | py.Of<'keras.layers.Layer'>, keywords?: py.Rest<Bidirectional$new, 'layer'>): py.Promised<Bidirectional>
  new (keywords: Bidirectional$new): Bidirectional
  (keywords: Bidirectional$new): py.Promised<Bidirectional>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Bidirectional$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Bidirectional$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface CategoryEncoding$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  count_weights?: py.TensorLike | null | undefined
}

export interface CategoryEncoding$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface CategoryEncoding$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  count_weights?: py.RemoteArgument | undefined
}

export interface CategoryEncoding$convert_weight {
  weight: py.TensorLike
}

export interface CategoryEncoding extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.CategoryEncoding': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, count_weights: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<CategoryEncoding$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: CategoryEncoding$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: CategoryEncoding$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, count_weights: py.Positional] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<CategoryEncoding$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: CategoryEncoding$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: CategoryEncoding$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  get num_tokens(): py.Remote<number | null>
  set num_tokens(value: py.Int | null)
  num_tokens_dyn: any
  output_mode: any
  output_mode_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
}

export interface CategoryEncoding$new {
  num_tokens?: py.Int | null | undefined
  /** Default: `'multi_hot'` */
  output_mode?: 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface CategoryEncoding$class extends py.Statics<Layer$class> {
  new (num_tokens: py.Int | null, output_mode: 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse: py.Bool, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens' | 'output_mode' | 'sparse'>): CategoryEncoding
  (num_tokens: py.Int | null, output_mode: 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse: py.Bool, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens' | 'output_mode' | 'sparse'>): py.Promised<CategoryEncoding>
  new (num_tokens: py.Int | null, output_mode: 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens' | 'output_mode'>): CategoryEncoding
  (num_tokens: py.Int | null, output_mode: 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens' | 'output_mode'>): py.Promised<CategoryEncoding>
  new (num_tokens: py.Int | null, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens'>): CategoryEncoding
  (num_tokens: py.Int | null, keywords?: py.Rest<CategoryEncoding$new, 'num_tokens'>): py.Promised<CategoryEncoding>
  new (keywords?: CategoryEncoding$new): CategoryEncoding
  (keywords?: CategoryEncoding$new): py.Promised<CategoryEncoding>
}

export interface CenterCrop$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface CenterCrop$convert_weight {
  weight: py.TensorLike
}

export interface CenterCrop$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface CenterCrop$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CenterCrop extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.CenterCrop': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CenterCrop$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: CenterCrop$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: CenterCrop$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: CenterCrop$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<CenterCrop$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CenterCrop$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: CenterCrop$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CenterCrop$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: CenterCrop$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<CenterCrop$transform_images, 'images'>): py.Remote
  transform_images(keywords: CenterCrop$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<CenterCrop$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: CenterCrop$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<CenterCrop$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: CenterCrop$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CenterCrop$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: CenterCrop$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<CenterCrop$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: CenterCrop$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<CenterCrop$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: CenterCrop$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CenterCrop$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<CenterCrop$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: CenterCrop$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
}

export interface CenterCrop$new {
  height: py.Int
  width: py.Int
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface CenterCrop$class extends py.Statics<Layer$class> {
  new (height: py.Int, width: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<CenterCrop$new, 'height' | 'width' | 'data_format'>): CenterCrop
  (height: py.Int, width: py.Int, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<CenterCrop$new, 'height' | 'width' | 'data_format'>): py.Promised<CenterCrop>
  new (height: py.Int, width: py.Int, keywords?: py.Rest<CenterCrop$new, 'height' | 'width'>): CenterCrop
  (height: py.Int, width: py.Int, keywords?: py.Rest<CenterCrop$new, 'height' | 'width'>): py.Promised<CenterCrop>
  new (height: py.Int, keywords: py.Rest<CenterCrop$new, 'height'>): CenterCrop
  (height: py.Int, keywords: py.Rest<CenterCrop$new, 'height'>): py.Promised<CenterCrop>
  new (keywords: CenterCrop$new): CenterCrop
  (keywords: CenterCrop$new): py.Promised<CenterCrop>
}

export interface Concatenate$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Concatenate$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Concatenate$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Concatenate$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Concatenate extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Concatenate': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Concatenate$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Concatenate$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Concatenate$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Concatenate$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Concatenate$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Concatenate$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Concatenate$class extends py.Statics<Layer$class> {
  new (axis: py.Int, keywords?: py.Rest<Concatenate$new, 'axis'>): Concatenate
  (axis: py.Int, keywords?: py.Rest<Concatenate$new, 'axis'>): py.Promised<Concatenate>
  new (keywords?: Concatenate$new): Concatenate
  (keywords?: Concatenate$new): py.Promised<Concatenate>
}

export interface ContrastLimitedAdaptiveHistogramEqualization$call {
  data: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ContrastLimitedAdaptiveHistogramEqualization$convert_weight {
  weight: py.TensorLike
}

export interface ContrastLimitedAdaptiveHistogramEqualization$get_random_transformation {
  data: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ContrastLimitedAdaptiveHistogramEqualization': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.Positional, training: py.Bool] | [data: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$call, 'data'>] | [keywords: ContrastLimitedAdaptiveHistogramEqualization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get clip_limit(): py.Remote<number>
  set clip_limit(value: py.Float)
  clip_limit_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ContrastLimitedAdaptiveHistogramEqualization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: ContrastLimitedAdaptiveHistogramEqualization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get_random_transformation(data: py.Positional, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.Positional, training: py.Bool, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(keywords: ContrastLimitedAdaptiveHistogramEqualization$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  tile_grid_size: any
  tile_grid_size_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_images, 'images'>): py.Remote
  transform_images(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: ContrastLimitedAdaptiveHistogramEqualization$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get value_range(): py.Remote<(number)[] | [number, number]>
  set value_range(value: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>)
  value_range_dyn: any
}

export interface ContrastLimitedAdaptiveHistogramEqualization$new {
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `4.0` */
  clip_limit?: py.Float | undefined
  /** Default: `(8, 8)` */
  tile_grid_size?: py.List<py.Int> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ContrastLimitedAdaptiveHistogramEqualization$class extends py.Statics<Layer$class> {
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, tile_grid_size: py.List<py.Int>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit' | 'tile_grid_size' | 'data_format'>): ContrastLimitedAdaptiveHistogramEqualization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, tile_grid_size: py.List<py.Int>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit' | 'tile_grid_size' | 'data_format'>): py.Promised<ContrastLimitedAdaptiveHistogramEqualization>
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, tile_grid_size: py.List<py.Int>, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit' | 'tile_grid_size'>): ContrastLimitedAdaptiveHistogramEqualization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, tile_grid_size: py.List<py.Int>, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit' | 'tile_grid_size'>): py.Promised<ContrastLimitedAdaptiveHistogramEqualization>
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit'>): ContrastLimitedAdaptiveHistogramEqualization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, clip_limit: py.Float, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range' | 'clip_limit'>): py.Promised<ContrastLimitedAdaptiveHistogramEqualization>
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range'>): ContrastLimitedAdaptiveHistogramEqualization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<ContrastLimitedAdaptiveHistogramEqualization$new, 'value_range'>): py.Promised<ContrastLimitedAdaptiveHistogramEqualization>
  new (keywords?: ContrastLimitedAdaptiveHistogramEqualization$new): ContrastLimitedAdaptiveHistogramEqualization
  (keywords?: ContrastLimitedAdaptiveHistogramEqualization$new): py.Promised<ContrastLimitedAdaptiveHistogramEqualization>
}

export interface Conv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv1D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv1D$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface Conv1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv1D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv1D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv1D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<Conv1D$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<Conv1D$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<Conv1D$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: Conv1D$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  get groups(): py.Remote<number>
  set groups(value: py.Int)
  groups_dyn: any
  readonly kernel: py.Remote
  readonly kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_kernel_a: any
  lora_kernel_a_dyn: any
  lora_kernel_b: any
  lora_kernel_b_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv1D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv1D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): py.Promised<Conv1D>
  new (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): Conv1D
  (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): py.Promised<Conv1D>
  new (keywords: Conv1D$new): Conv1D
  (keywords: Conv1D$new): py.Promised<Conv1D>
}

export interface Conv1DTranspose$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv1DTranspose$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv1DTranspose extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv1DTranspose': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv1DTranspose$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv1DTranspose$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  output_padding: any
  output_padding_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv1DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.List<py.Int> | null | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.List<py.Int> | py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv1DTranspose$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.List<py.Int> | null, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int> | py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.List<py.Int> | null, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.List<py.Int> | py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv1DTranspose$new, 'filters'>): Conv1DTranspose
  (filters: py.Int, keywords: py.Rest<Conv1DTranspose$new, 'filters'>): py.Promised<Conv1DTranspose>
  new (keywords: Conv1DTranspose$new): Conv1DTranspose
  (keywords: Conv1DTranspose$new): py.Promised<Conv1DTranspose>
}

export interface Conv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv2D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv2D$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface Conv2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv2D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv2D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv2D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<Conv2D$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<Conv2D$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<Conv2D$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: Conv2D$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  get groups(): py.Remote<number>
  set groups(value: py.Int)
  groups_dyn: any
  readonly kernel: py.Remote
  readonly kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_kernel_a: any
  lora_kernel_a_dyn: any
  lora_kernel_b: any
  lora_kernel_b_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv2D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv2D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size'>): py.Promised<Conv2D>
  new (filters: py.Int, keywords: py.Rest<Conv2D$new, 'filters'>): Conv2D
  (filters: py.Int, keywords: py.Rest<Conv2D$new, 'filters'>): py.Promised<Conv2D>
  new (keywords: Conv2D$new): Conv2D
  (keywords: Conv2D$new): py.Promised<Conv2D>
}

export interface Conv2DTranspose$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv2DTranspose$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv2DTranspose extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv2DTranspose': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv2DTranspose$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv2DTranspose$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  output_padding: any
  output_padding_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv2DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.List<py.RemoteArgument> | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv2DTranspose$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.RemoteArgument>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.List<py.RemoteArgument>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): Conv2DTranspose
  (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): py.Promised<Conv2DTranspose>
  new (keywords: Conv2DTranspose$new): Conv2DTranspose
  (keywords: Conv2DTranspose$new): py.Promised<Conv2DTranspose>
}

export interface Conv3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv3D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv3D$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface Conv3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv3D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv3D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv3D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<Conv3D$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<Conv3D$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<Conv3D$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: Conv3D$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  get groups(): py.Remote<number>
  set groups(value: py.Int)
  groups_dyn: any
  readonly kernel: py.Remote
  readonly kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_kernel_a: any
  lora_kernel_a_dyn: any
  lora_kernel_b: any
  lora_kernel_b_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv3D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv3D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size'>): py.Promised<Conv3D>
  new (filters: py.Int, keywords: py.Rest<Conv3D$new, 'filters'>): Conv3D
  (filters: py.Int, keywords: py.Rest<Conv3D$new, 'filters'>): py.Promised<Conv3D>
  new (keywords: Conv3D$new): Conv3D
  (keywords: Conv3D$new): py.Promised<Conv3D>
}

export interface Conv3DTranspose$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Conv3DTranspose$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Conv3DTranspose extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Conv3DTranspose': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Conv3DTranspose$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Conv3DTranspose$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  output_padding: any
  output_padding_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface Conv3DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Int | 'valid' | 'same' | py.RemotePromise<string> | null | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  output_padding?: py.RemoteArgument | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Conv3DTranspose$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Int | 'valid' | 'same' | py.RemotePromise<string> | null, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, output_padding?: py.Positional, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'output_padding' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Int | 'valid' | 'same' | py.RemotePromise<string> | null, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, output_padding?: py.Positional, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'output_padding' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Int | 'valid' | 'same' | py.RemotePromise<string> | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Int | 'valid' | 'same' | py.RemotePromise<string> | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): Conv3DTranspose
  (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): py.Promised<Conv3DTranspose>
  new (keywords: Conv3DTranspose$new): Conv3DTranspose
  (keywords: Conv3DTranspose$new): py.Promised<Conv3DTranspose>
}

export interface ConvLSTM1D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM1D extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.ConvLSTM1D': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly data_format: py.Remote
  readonly data_format_dyn: any
  readonly dilation_rate: py.Remote
  readonly dilation_rate_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly filters: py.Remote
  readonly filters_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly kernel_size: py.Remote
  readonly kernel_size_dyn: any
  readonly padding: py.Remote
  readonly padding_dyn: any
  readonly recurrent_activation: py.Remote
  readonly recurrent_activation_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly strides: py.Remote
  readonly strides_dyn: any
  readonly unit_forget_bias: py.Remote
  readonly unit_forget_bias_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
}

export interface ConvLSTM1D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  /** Default: `True` */
  unit_forget_bias?: py.Bool | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ConvLSTM1D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, keywords: py.Rest<ConvLSTM1D$new, 'filters'>): ConvLSTM1D
  (filters: py.Int, keywords: py.Rest<ConvLSTM1D$new, 'filters'>): py.Promised<ConvLSTM1D>
  new (keywords: ConvLSTM1D$new): ConvLSTM1D
  (keywords: ConvLSTM1D$new): py.Promised<ConvLSTM1D>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ConvLSTM1D$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface ConvLSTM2D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM2D extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.ConvLSTM2D': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly data_format: py.Remote
  readonly data_format_dyn: any
  readonly dilation_rate: py.Remote
  readonly dilation_rate_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly filters: py.Remote
  readonly filters_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly kernel_size: py.Remote
  readonly kernel_size_dyn: any
  readonly padding: py.Remote
  readonly padding_dyn: any
  readonly recurrent_activation: py.Remote
  readonly recurrent_activation_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly strides: py.Remote
  readonly strides_dyn: any
  readonly unit_forget_bias: py.Remote
  readonly unit_forget_bias_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
}

export interface ConvLSTM2D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  /** Default: `True` */
  unit_forget_bias?: py.Bool | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ConvLSTM2D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, keywords: py.Rest<ConvLSTM2D$new, 'filters'>): ConvLSTM2D
  (filters: py.Int, keywords: py.Rest<ConvLSTM2D$new, 'filters'>): py.Promised<ConvLSTM2D>
  new (keywords: ConvLSTM2D$new): ConvLSTM2D
  (keywords: ConvLSTM2D$new): py.Promised<ConvLSTM2D>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ConvLSTM2D$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface ConvLSTM3D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM3D extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.ConvLSTM3D': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly data_format: py.Remote
  readonly data_format_dyn: any
  readonly dilation_rate: py.Remote
  readonly dilation_rate_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly filters: py.Remote
  readonly filters_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly kernel_size: py.Remote
  readonly kernel_size_dyn: any
  readonly padding: py.Remote
  readonly padding_dyn: any
  readonly recurrent_activation: py.Remote
  readonly recurrent_activation_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly strides: py.Remote
  readonly strides_dyn: any
  readonly unit_forget_bias: py.Remote
  readonly unit_forget_bias_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
}

export interface ConvLSTM3D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  /** Default: `True` */
  unit_forget_bias?: py.Bool | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ConvLSTM3D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, keywords: py.Rest<ConvLSTM3D$new, 'filters'>): ConvLSTM3D
  (filters: py.Int, keywords: py.Rest<ConvLSTM3D$new, 'filters'>): py.Promised<ConvLSTM3D>
  new (keywords: ConvLSTM3D$new): ConvLSTM3D
  (keywords: ConvLSTM3D$new): py.Promised<ConvLSTM3D>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ConvLSTM3D$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Cropping1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Cropping1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Cropping1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Cropping1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Cropping1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Cropping1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
}

export interface Cropping1D$new {
  /** Default: `(1, 1)` */
  cropping?: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument> | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Cropping1D$class extends py.Statics<Layer$class> {
  new (cropping: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Cropping1D$new, 'cropping'>): Cropping1D
  (cropping: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Cropping1D$new, 'cropping'>): py.Promised<Cropping1D>
  new (cropping: py.Int | py.List<py.Int> | py.LastDict<string, py.RemoteArgument>): Cropping1D
  (cropping: py.Int | py.List<py.Int> | py.LastDict<string, py.RemoteArgument>): py.Promised<Cropping1D>
  new (keywords?: Cropping1D$new): Cropping1D
  (keywords?: Cropping1D$new): py.Promised<Cropping1D>
}

export interface Cropping2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Cropping2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Cropping2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Cropping2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Cropping2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Cropping2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
  data_format: any
  data_format_dyn: any
}

export interface Cropping2D$new {
  /** Default: `((0, 0), (0, 0))` */
  cropping?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Cropping2D$class extends py.Statics<Layer$class> {
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Cropping2D$new, 'cropping' | 'data_format'>): Cropping2D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Cropping2D$new, 'cropping' | 'data_format'>): py.Promised<Cropping2D>
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping2D$new, 'cropping'>): Cropping2D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping2D$new, 'cropping'>): py.Promised<Cropping2D>
  new (keywords?: Cropping2D$new): Cropping2D
  (keywords?: Cropping2D$new): py.Promised<Cropping2D>
}

export interface Cropping3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Cropping3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Cropping3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Cropping3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Cropping3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Cropping3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
  data_format: any
  data_format_dyn: any
}

export interface Cropping3D$new {
  /** Default: `((1, 1), (1, 1), (1, 1))` */
  cropping?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Cropping3D$class extends py.Statics<Layer$class> {
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Cropping3D$new, 'cropping' | 'data_format'>): Cropping3D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Cropping3D$new, 'cropping' | 'data_format'>): py.Promised<Cropping3D>
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping3D$new, 'cropping'>): Cropping3D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping3D$new, 'cropping'>): py.Promised<Cropping3D>
  new (keywords?: Cropping3D$new): Cropping3D
  (keywords?: Cropping3D$new): py.Promised<Cropping3D>
}

export interface CutMix$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface CutMix$convert_weight {
  weight: py.TensorLike
}

export interface CutMix$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface CutMix$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface CutMix extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.CutMix': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CutMix$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: CutMix$call] | any[]): any
  call_dyn: py.RemoteFunction
  channel_axis: any
  channel_axis_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: CutMix$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: CutMix$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<CutMix$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CutMix$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: CutMix$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  height_axis: any
  height_axis_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CutMix$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: CutMix$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<CutMix$transform_images, 'images'>): py.Remote
  transform_images(keywords: CutMix$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<CutMix$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: CutMix$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<CutMix$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: CutMix$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<CutMix$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: CutMix$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<CutMix$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: CutMix$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<CutMix$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: CutMix$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<CutMix$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<CutMix$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: CutMix$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  width_axis: any
  width_axis_dyn: any
}

export interface CutMix$new {
  /** Default: `1.0` */
  factor?: py.Float | py.Tuple<readonly [py.Float, py.Float]> | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface CutMix$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<CutMix$new, 'factor' | 'seed' | 'data_format'>): CutMix
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<CutMix$new, 'factor' | 'seed' | 'data_format'>): py.Promised<CutMix>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, keywords?: py.Rest<CutMix$new, 'factor' | 'seed'>): CutMix
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, keywords?: py.Rest<CutMix$new, 'factor' | 'seed'>): py.Promised<CutMix>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<CutMix$new, 'factor'>): CutMix
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<CutMix$new, 'factor'>): py.Promised<CutMix>
  new (keywords?: CutMix$new): CutMix
  (keywords?: CutMix$new): py.Promised<CutMix>
}

export interface Dense$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  training?: py.Bool | null | undefined
}

export interface Dense$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Dense$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface Dense$quantized_build {
  kernel_shape: py.RemoteArgument
  mode: py.Str
  config?: py.RemoteArgument | undefined
}

export interface Dense extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Dense': true } & Layer[typeof py.kind]
  awq_scales: any
  awq_scales_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Dense$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Dense$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Dense$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<Dense$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<Dense$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<Dense$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: Dense$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  g_idx: any
  g_idx_dyn: any
  inputs_amax_history: any
  inputs_amax_history_dyn: any
  inputs_quantizer: any
  inputs_quantizer_dyn: any
  inputs_scale: any
  inputs_scale_dyn: any
  is_awq_calibrated: any
  is_awq_calibrated_dyn: any
  is_gptq_calibrated: any
  is_gptq_calibrated_dyn: any
  readonly kernel: py.Remote
  readonly kernel_dyn: any
  kernel_amax_history: any
  kernel_amax_history_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_scale: any
  kernel_scale_dyn: any
  kernel_shape: any
  kernel_shape_dyn: any
  kernel_zero: any
  kernel_zero_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_kernel_a: any
  lora_kernel_a_dyn: any
  lora_kernel_b: any
  lora_kernel_b_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  outputs_grad_amax_history: any
  outputs_grad_amax_history_dyn: any
  outputs_grad_scale: any
  outputs_grad_scale_dyn: any
  quantization_config: any
  quantization_config_dyn: any
  quantized_build(kernel_shape: py.Positional, mode: py.Str, config: py.Positional): py.Remote
  quantized_build(kernel_shape: py.Positional, mode: py.Str, keywords?: py.Rest<Dense$quantized_build, 'kernel_shape' | 'mode'>): py.Remote
  quantized_build(kernel_shape: py.Positional, keywords: py.Rest<Dense$quantized_build, 'kernel_shape'>): py.Remote
  quantized_build(keywords: Dense$quantized_build): py.Remote
  quantized_build(...args: any[]): any
  quantized_build_dyn: py.RemoteFunction
  quantized_kernel: any
  quantized_kernel_dyn: any
  get units(): py.Remote<number>
  set units(value: py.Int)
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
  readonly variable_serialization_spec: py.Remote
  readonly variable_serialization_spec_dyn: any
}

export interface Dense$new {
  units: py.Int
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  quantization_config?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Dense$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, lora_rank?: py.Int | null, lora_alpha?: py.Int | null, quantization_config?: py.Positional, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'lora_rank' | 'lora_alpha' | 'quantization_config'>): Dense
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, lora_rank?: py.Int | null, lora_alpha?: py.Int | null, quantization_config?: py.Positional, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'lora_rank' | 'lora_alpha' | 'quantization_config'>): py.Promised<Dense>
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): Dense
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): py.Promised<Dense>
  new (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): Dense
  (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): py.Promised<Dense>
  new (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): Dense
  (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): py.Promised<Dense>
  new (keywords: Dense$new): Dense
  (keywords: Dense$new): py.Promised<Dense>
}

export interface DepthwiseConv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface DepthwiseConv1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface DepthwiseConv1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.DepthwiseConv1D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: DepthwiseConv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: DepthwiseConv1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get depth_multiplier(): py.Remote<number>
  set depth_multiplier(value: py.Int)
  depth_multiplier_dyn: any
  depthwise_constraint: any
  depthwise_constraint_dyn: any
  depthwise_initializer: any
  depthwise_initializer_dyn: any
  depthwise_regularizer: any
  depthwise_regularizer_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface DepthwiseConv1D$new {
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  depthwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  depthwise_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  depthwise_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface DepthwiseConv1D$class extends py.Statics<Layer$class> {
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): DepthwiseConv1D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding'>): DepthwiseConv1D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides'>): DepthwiseConv1D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size'>): DepthwiseConv1D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size'>): py.Promised<DepthwiseConv1D>
  new (keywords: DepthwiseConv1D$new): DepthwiseConv1D
  (keywords: DepthwiseConv1D$new): py.Promised<DepthwiseConv1D>
}

export interface DepthwiseConv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface DepthwiseConv2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface DepthwiseConv2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.DepthwiseConv2D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: DepthwiseConv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: DepthwiseConv2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get depth_multiplier(): py.Remote<number>
  set depth_multiplier(value: py.Int)
  depth_multiplier_dyn: any
  depthwise_constraint: any
  depthwise_constraint_dyn: any
  depthwise_initializer: any
  depthwise_initializer_dyn: any
  depthwise_regularizer: any
  depthwise_regularizer_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface DepthwiseConv2D$new {
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  depthwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  depthwise_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  depthwise_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface DepthwiseConv2D$class extends py.Statics<Layer$class> {
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size'>): py.Promised<DepthwiseConv2D>
  new (keywords: DepthwiseConv2D$new): DepthwiseConv2D
  (keywords: DepthwiseConv2D$new): py.Promised<DepthwiseConv2D>
}

export interface Discretization$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  steps?: py.Int | null | undefined
}

export interface Discretization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Discretization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Discretization$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Discretization$convert_weight {
  weight: py.TensorLike
}

export interface Discretization$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Discretization$update_state {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
}

export interface Discretization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Discretization': true } & Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, steps: py.Int | null): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Discretization$adapt, 'data'>): py.Remote
  adapt(keywords: Discretization$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  backend: any
  backend_dyn: any
  bin_boundaries: any
  bin_boundaries_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Discretization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Discretization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Discretization$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Discretization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get num_bins(): py.Remote<number | null>
  set num_bins(value: py.Int | null)
  num_bins_dyn: any
  readonly output_dtype: py.Remote
  readonly output_dtype_dyn: any
  get output_mode(): py.Remote<'int' | 'one_hot' | 'multi_hot' | 'count'>
  set output_mode(value: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>)
  output_mode_dyn: any
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
  summary: any
  summary_dyn: any
  update_state(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>): py.Remote
  update_state(keywords: Discretization$update_state): py.Remote
  update_state_dyn: py.RemoteFunction
}

export interface Discretization$new {
  bin_boundaries?: py.List<py.RemoteArgument> | null | undefined
  num_bins?: py.Int | null | undefined
  /** Default: `0.01` */
  epsilon?: py.Float | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  name?: py.Str | null | undefined
}

export interface Discretization$class extends py.Statics<Layer$class> {
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null, name?: py.Str | null): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null, name?: py.Str | null): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon'>): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins'>): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries'>): py.Promised<Discretization>
  new (keywords?: Discretization$new): Discretization
  (keywords?: Discretization$new): py.Promised<Discretization>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Discretization$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Discretization$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Dot$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Dot$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Dot$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Dot$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Dot extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Dot': true } & Layer[typeof py.kind]
  get axes(): py.Remote<number | any[]>
  set axes(value: py.Int | py.List<py.RemoteArgument>)
  axes_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Dot$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Dot$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Dot$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Dot$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Dot$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  get normalize(): py.Remote<boolean>
  set normalize(value: py.Bool)
  normalize_dyn: any
}

export interface Dot$new {
  axes: py.Int | py.List<py.RemoteArgument>
  /** Default: `False` */
  normalize?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Dot$class extends py.Statics<Layer$class> {
  new (axes: py.Int | py.List<py.RemoteArgument>, normalize: py.Bool, keywords?: py.Rest<Dot$new, 'axes' | 'normalize'>): Dot
  (axes: py.Int | py.List<py.RemoteArgument>, normalize: py.Bool, keywords?: py.Rest<Dot$new, 'axes' | 'normalize'>): py.Promised<Dot>
  new (axes: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<Dot$new, 'axes'>): Dot
  (axes: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<Dot$new, 'axes'>): py.Promised<Dot>
  new (keywords: Dot$new): Dot
  (keywords: Dot$new): py.Promised<Dot>
}

export interface Dropout$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface Dropout$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Dropout extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Dropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, keywords?: py.Rest<Dropout$call, 'inputs'>] | [keywords: Dropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Dropout$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  noise_shape: any
  noise_shape_dyn: any
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
}

export interface Dropout$new {
  rate: py.Float
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Dropout$class extends py.Statics<Layer$class> {
  new (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed'>): Dropout
  (rate: py.Float, noise_shape: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape' | 'seed'>): py.Promised<Dropout>
  new (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape'>): Dropout
  (rate: py.Float, noise_shape: py.TensorLike | null, keywords?: py.Rest<Dropout$new, 'rate' | 'noise_shape'>): py.Promised<Dropout>
  new (rate: py.Float, keywords?: py.Rest<Dropout$new, 'rate'>): Dropout
  (rate: py.Float, keywords?: py.Rest<Dropout$new, 'rate'>): py.Promised<Dropout>
  new (keywords: Dropout$new): Dropout
  (keywords: Dropout$new): py.Promised<Dropout>
}

export interface ELU$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ELU$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ELU extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ELU': true } & Layer[typeof py.kind]
  get alpha(): py.Remote<number>
  set alpha(value: py.Float)
  alpha_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ELU$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ELU$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
}

export interface ELU$new {
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ELU$class extends py.Statics<Layer$class> {
  new (alpha: py.Float, keywords?: py.Rest<ELU$new, 'alpha'>): ELU
  (alpha: py.Float, keywords?: py.Rest<ELU$new, 'alpha'>): py.Promised<ELU>
  new (keywords?: ELU$new): ELU
  (keywords?: ELU$new): py.Promised<ELU>
}

export interface EinsumDense$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  training?: py.Bool | null | undefined
}

export interface EinsumDense$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface EinsumDense$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface EinsumDense$quantized_build {
  kernel_shape: py.RemoteArgument
  mode: py.Str
  config?: py.RemoteArgument | undefined
}

export interface EinsumDense extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.EinsumDense': true } & Layer[typeof py.kind]
  awq_scales: any
  awq_scales_dyn: any
  awq_unpacked_column_size: any
  awq_unpacked_column_size_dyn: any
  bias: any
  bias_dyn: any
  get bias_axes(): py.Remote<string | null>
  set bias_axes(value: py.Str | null)
  bias_axes_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<EinsumDense$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: EinsumDense$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: EinsumDense$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<EinsumDense$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<EinsumDense$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<EinsumDense$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: EinsumDense$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  equation: any
  equation_dyn: any
  g_idx: any
  g_idx_dyn: any
  gptq_unpacked_column_size: any
  gptq_unpacked_column_size_dyn: any
  inputs_amax_history: any
  inputs_amax_history_dyn: any
  inputs_quantizer: any
  inputs_quantizer_dyn: any
  inputs_scale: any
  inputs_scale_dyn: any
  is_awq_calibrated: any
  is_awq_calibrated_dyn: any
  is_gptq_calibrated: any
  is_gptq_calibrated_dyn: any
  readonly kernel: py.Remote
  readonly kernel_dyn: any
  kernel_amax_history: any
  kernel_amax_history_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_scale: any
  kernel_scale_dyn: any
  kernel_zero: any
  kernel_zero_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_kernel_a: any
  lora_kernel_a_dyn: any
  lora_kernel_b: any
  lora_kernel_b_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  original_kernel_shape: any
  original_kernel_shape_dyn: any
  outputs_grad_amax_history: any
  outputs_grad_amax_history_dyn: any
  outputs_grad_scale: any
  outputs_grad_scale_dyn: any
  partial_output_shape: any
  partial_output_shape_dyn: any
  quantization_axis: any
  quantization_axis_dyn: any
  quantization_config: any
  quantization_config_dyn: any
  quantized_build(kernel_shape: py.Positional, mode: py.Str, config: py.Positional): py.Remote
  quantized_build(kernel_shape: py.Positional, mode: py.Str, keywords?: py.Rest<EinsumDense$quantized_build, 'kernel_shape' | 'mode'>): py.Remote
  quantized_build(kernel_shape: py.Positional, keywords: py.Rest<EinsumDense$quantized_build, 'kernel_shape'>): py.Remote
  quantized_build(keywords: EinsumDense$quantized_build): py.Remote
  quantized_build(...args: any[]): any
  quantized_build_dyn: py.RemoteFunction
  quantized_kernel: any
  quantized_kernel_dyn: any
  readonly variable_serialization_spec: py.Remote
  readonly variable_serialization_spec_dyn: any
}

export interface EinsumDense$new {
  equation: py.RemoteArgument
  output_shape: py.Shape
  activation?: roles.Activation | null | undefined
  bias_axes?: py.Str | null | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.RemoteArgument | undefined
  gptq_unpacked_column_size?: py.RemoteArgument | undefined
  quantization_config?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface EinsumDense$class extends py.Statics<Layer$class> {
  new (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, lora_rank?: py.Int | null, lora_alpha?: py.Positional, gptq_unpacked_column_size?: py.Positional, quantization_config?: py.Positional, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'lora_rank' | 'lora_alpha' | 'gptq_unpacked_column_size' | 'quantization_config'>): EinsumDense
  (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, lora_rank?: py.Int | null, lora_alpha?: py.Positional, gptq_unpacked_column_size?: py.Positional, quantization_config?: py.Positional, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'lora_rank' | 'lora_alpha' | 'gptq_unpacked_column_size' | 'quantization_config'>): py.Promised<EinsumDense>
  new (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes'>): EinsumDense
  (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes'>): py.Promised<EinsumDense>
  new (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation'>): EinsumDense
  (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation'>): py.Promised<EinsumDense>
  new (equation: py.Positional, output_shape: py.Shape, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape'>): EinsumDense
  (equation: py.Positional, output_shape: py.Shape, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape'>): py.Promised<EinsumDense>
  new (equation: py.Positional, keywords: py.Rest<EinsumDense$new, 'equation'>): EinsumDense
  (equation: py.Positional, keywords: py.Rest<EinsumDense$new, 'equation'>): py.Promised<EinsumDense>
  new (keywords: EinsumDense$new): EinsumDense
  (keywords: EinsumDense$new): py.Promised<EinsumDense>
}

export interface Embedding$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface Embedding$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Embedding$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Embedding$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Embedding$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Embedding$enable_lora {
  rank: py.Int
  lora_alpha?: py.Float | null | undefined
  /** Default: `'he_uniform'` */
  a_initializer?: py.Str | undefined
  /** Default: `'zeros'` */
  b_initializer?: py.Str | undefined
}

export interface Embedding$quantized_build {
  embeddings_shape: py.RemoteArgument
  mode: py.Str
  config?: py.RemoteArgument | undefined
}

export interface Embedding extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Embedding': true } & Layer[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: Embedding$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Embedding$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Embedding$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Embedding$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Embedding$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Embedding$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  readonly embeddings: py.Remote
  readonly embeddings_dyn: any
  embeddings_constraint: any
  embeddings_constraint_dyn: any
  embeddings_initializer: any
  embeddings_initializer_dyn: any
  embeddings_regularizer: any
  embeddings_regularizer_dyn: any
  embeddings_scale: any
  embeddings_scale_dyn: any
  embeddings_zero: any
  embeddings_zero_dyn: any
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, b_initializer: py.Str): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, a_initializer: py.Str, keywords?: py.Rest<Embedding$enable_lora, 'rank' | 'lora_alpha' | 'a_initializer'>): py.Remote
  enable_lora(rank: py.Int, lora_alpha: py.Float | null, keywords?: py.Rest<Embedding$enable_lora, 'rank' | 'lora_alpha'>): py.Remote
  enable_lora(rank: py.Int, keywords?: py.Rest<Embedding$enable_lora, 'rank'>): py.Remote
  enable_lora(keywords: Embedding$enable_lora): py.Remote
  enable_lora_dyn: py.RemoteFunction
  g_idx: any
  g_idx_dyn: any
  get input_dim(): py.Remote<number>
  set input_dim(value: py.Int)
  input_dim_dyn: any
  lora_alpha: any
  lora_alpha_dyn: any
  lora_embeddings_a: any
  lora_embeddings_a_dyn: any
  lora_embeddings_b: any
  lora_embeddings_b_dyn: any
  get lora_enabled(): py.Remote<boolean>
  set lora_enabled(value: py.Bool)
  lora_enabled_dyn: any
  lora_rank: any
  lora_rank_dyn: any
  get mask_zero(): py.Remote<boolean>
  set mask_zero(value: py.Bool)
  mask_zero_dyn: any
  get output_dim(): py.Remote<number>
  set output_dim(value: py.Int)
  output_dim_dyn: any
  quantization_config: any
  quantization_config_dyn: any
  quantized_build(embeddings_shape: py.Positional, mode: py.Str, config: py.Positional): py.Remote
  quantized_build(embeddings_shape: py.Positional, mode: py.Str, keywords?: py.Rest<Embedding$quantized_build, 'embeddings_shape' | 'mode'>): py.Remote
  quantized_build(embeddings_shape: py.Positional, keywords: py.Rest<Embedding$quantized_build, 'embeddings_shape'>): py.Remote
  quantized_build(keywords: Embedding$quantized_build): py.Remote
  quantized_build(...args: any[]): any
  quantized_build_dyn: py.RemoteFunction
  readonly variable_serialization_spec: py.Remote
  readonly variable_serialization_spec_dyn: any
}

export interface Embedding$new {
  input_dim: py.Int
  output_dim: py.Int
  /** Default: `'uniform'` */
  embeddings_initializer?: roles.Initializer | undefined
  embeddings_regularizer?: roles.Regularizer | null | undefined
  embeddings_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  mask_zero?: py.Bool | undefined
  weights?: py.TensorLike | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  quantization_config?: py.RemoteArgument | undefined
  input_length?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_shape?: py.Shape | undefined
}

export interface Embedding$class extends py.Statics<Layer$class> {
  new (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, embeddings_constraint: roles.Constraint | null, mask_zero?: py.Bool, weights?: py.TensorLike | null, lora_rank?: py.Int | null, lora_alpha?: py.Int | null, quantization_config?: py.Positional, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'weights' | 'lora_rank' | 'lora_alpha' | 'quantization_config'>): Embedding
  (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, embeddings_constraint: roles.Constraint | null, mask_zero?: py.Bool, weights?: py.TensorLike | null, lora_rank?: py.Int | null, lora_alpha?: py.Int | null, quantization_config?: py.Positional, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'weights' | 'lora_rank' | 'lora_alpha' | 'quantization_config'>): py.Promised<Embedding>
  new (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer'>): Embedding
  (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer'>): py.Promised<Embedding>
  new (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer'>): Embedding
  (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer'>): py.Promised<Embedding>
  new (input_dim: py.Int, output_dim: py.Int, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim'>): Embedding
  (input_dim: py.Int, output_dim: py.Int, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim'>): py.Promised<Embedding>
  new (input_dim: py.Int, keywords: py.Rest<Embedding$new, 'input_dim'>): Embedding
  (input_dim: py.Int, keywords: py.Rest<Embedding$new, 'input_dim'>): py.Promised<Embedding>
  new (keywords: Embedding$new): Embedding
  (keywords: Embedding$new): py.Promised<Embedding>
}

export interface Equalization$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Equalization$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  [keyword: string]: any
}

export interface Equalization$convert_weight {
  weight: py.TensorLike
}

export interface Equalization$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface Equalization$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Equalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Equalization': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bins(): py.Remote<number>
  set bins(value: py.Int)
  bins_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Equalization$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: Equalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Equalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Equalization$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Equalization$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Equalization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<Equalization$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Equalization$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: Equalization$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Equalization$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: Equalization$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<Equalization$transform_images, 'images'>): py.Remote
  transform_images(keywords: Equalization$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<Equalization$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: Equalization$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<Equalization$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: Equalization$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Equalization$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: Equalization$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<Equalization$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: Equalization$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<Equalization$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: Equalization$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Equalization$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<Equalization$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: Equalization$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface Equalization$new {
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `256` */
  bins?: py.Int | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Equalization$class extends py.Statics<Layer$class> {
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, bins: py.Int, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<Equalization$new, 'value_range' | 'bins' | 'data_format'>): Equalization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, bins: py.Int, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<Equalization$new, 'value_range' | 'bins' | 'data_format'>): py.Promised<Equalization>
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, bins: py.Int, keywords?: py.Rest<Equalization$new, 'value_range' | 'bins'>): Equalization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, bins: py.Int, keywords?: py.Rest<Equalization$new, 'value_range' | 'bins'>): py.Promised<Equalization>
  new (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<Equalization$new, 'value_range'>): Equalization
  (value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<Equalization$new, 'value_range'>): py.Promised<Equalization>
  new (keywords?: Equalization$new): Equalization
  (keywords?: Equalization$new): py.Promised<Equalization>
}

export interface Flatten$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Flatten$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Flatten$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Flatten extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Flatten': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Flatten$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Flatten$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Flatten$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
}

export interface Flatten$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Flatten$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Flatten$new, 'data_format'>): Flatten
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Flatten$new, 'data_format'>): py.Promised<Flatten>
  new (keywords?: Flatten$new): Flatten
  (keywords?: Flatten$new): py.Promised<Flatten>
}

export interface FlaxLayer extends JaxLayer {
  readonly [py.kind]: { readonly 'keras.layers.FlaxLayer': true } & JaxLayer[typeof py.kind]
  method: any
  method_dyn: any
  module: any
  module_dyn: any
}

export interface FlaxLayer$new {
  module: py.RemoteArgument
  method?: py.RemoteArgument | undefined
  variables?: py.Dict<string, py.RemoteArgument> | null | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  native_serialization_platforms?: py.Items<py.RemoteArgument> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface FlaxLayer$class extends py.Statics<JaxLayer$class> {
  new (module: py.Positional, method: py.Positional, variables: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<FlaxLayer$new, 'module' | 'method' | 'variables'>): FlaxLayer
  (module: py.Positional, method: py.Positional, variables: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<FlaxLayer$new, 'module' | 'method' | 'variables'>): py.Promised<FlaxLayer>
  new (module: py.Positional, method: py.Positional, variables: py.LastDict<string, py.RemoteArgument> | null): FlaxLayer
  (module: py.Positional, method: py.Positional, variables: py.LastDict<string, py.RemoteArgument> | null): py.Promised<FlaxLayer>
  new (module: py.Positional, method: py.Positional, keywords?: py.Rest<FlaxLayer$new, 'module' | 'method'>): FlaxLayer
  (module: py.Positional, method: py.Positional, keywords?: py.Rest<FlaxLayer$new, 'module' | 'method'>): py.Promised<FlaxLayer>
  new (module: py.Positional, keywords?: py.Rest<FlaxLayer$new, 'module'>): FlaxLayer
  (module: py.Positional, keywords?: py.Rest<FlaxLayer$new, 'module'>): py.Promised<FlaxLayer>
  new (keywords: FlaxLayer$new): FlaxLayer
  (keywords: FlaxLayer$new): py.Promised<FlaxLayer>
}

export interface GRU$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface GRU extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.GRU': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly recurrent_activation: py.Remote
  readonly recurrent_activation_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly reset_after: py.Remote
  readonly reset_after_dyn: any
  readonly units: py.Remote
  readonly units_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
  get use_cudnn(): py.Remote<boolean | string>
  set use_cudnn(value: py.Bool | py.Str)
  use_cudnn_dyn: any
}

export interface GRU$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `True` */
  reset_after?: py.Bool | undefined
  /** Default: `'auto'` */
  use_cudnn?: py.Bool | py.Str | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  trainable?: py.Bool | undefined
  implementation?: py.Int | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GRU$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, reset_after?: py.Bool, use_cudnn?: py.Bool | py.Str, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'reset_after' | 'use_cudnn'>): GRU
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, reset_after?: py.Bool, use_cudnn?: py.Bool | py.Str, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'reset_after' | 'use_cudnn'>): py.Promised<GRU>
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation'>): GRU
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation'>): py.Promised<GRU>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<GRU$new, 'units' | 'activation'>): GRU
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<GRU$new, 'units' | 'activation'>): py.Promised<GRU>
  new (units: py.Int, keywords?: py.Rest<GRU$new, 'units'>): GRU
  (units: py.Int, keywords?: py.Rest<GRU$new, 'units'>): py.Promised<GRU>
  new (keywords: GRU$new): GRU
  (keywords: GRU$new): py.Promised<GRU>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: GRU$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface GRUCell$call {
  inputs: py.TensorLike
  states: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface GRUCell$get_dropout_mask {
  step_input: py.RemoteArgument
}

export interface GRUCell$get_initial_state {
  batch_size?: py.Int | null | undefined
}

export interface GRUCell$get_recurrent_dropout_mask {
  step_input: py.RemoteArgument
}

export interface GRUCell extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GRUCell': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, states: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, states: py.TensorLike, keywords?: py.Rest<GRUCell$call, 'inputs' | 'states'>] | [inputs: py.TensorLike, keywords: py.Rest<GRUCell$call, 'inputs'>] | [keywords: GRUCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get dropout_mask_count(): py.Remote<number>
  set dropout_mask_count(value: py.Int)
  dropout_mask_count_dyn: any
  get_dropout_mask(step_input: py.Positional): py.Remote
  get_dropout_mask(keywords: GRUCell$get_dropout_mask): py.Remote
  get_dropout_mask_dyn: py.RemoteFunction
  get_initial_state(batch_size: py.Int | null): py.Remote
  get_initial_state(keywords?: GRUCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask(step_input: py.Positional): py.Remote
  get_recurrent_dropout_mask(keywords: GRUCell$get_recurrent_dropout_mask): py.Remote
  get_recurrent_dropout_mask_dyn: py.RemoteFunction
  implementation: any
  implementation_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  output_size: any
  output_size_dyn: any
  recurrent_activation: any
  recurrent_activation_dyn: any
  recurrent_constraint: any
  recurrent_constraint_dyn: any
  recurrent_dropout: any
  recurrent_dropout_dyn: any
  recurrent_initializer: any
  recurrent_initializer_dyn: any
  recurrent_kernel: any
  recurrent_kernel_dyn: any
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_after: any
  reset_after_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  state_size: any
  state_size_dyn: any
  get units(): py.Remote<number>
  set units(value: py.Int)
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface GRUCell$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  /** Default: `True` */
  reset_after?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  implementation?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GRUCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, reset_after?: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'reset_after' | 'seed'>): GRUCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, reset_after?: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'reset_after' | 'seed'>): py.Promised<GRUCell>
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation'>): GRUCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation'>): py.Promised<GRUCell>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<GRUCell$new, 'units' | 'activation'>): GRUCell
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<GRUCell$new, 'units' | 'activation'>): py.Promised<GRUCell>
  new (units: py.Int, keywords?: py.Rest<GRUCell$new, 'units'>): GRUCell
  (units: py.Int, keywords?: py.Rest<GRUCell$new, 'units'>): py.Promised<GRUCell>
  new (keywords: GRUCell$new): GRUCell
  (keywords: GRUCell$new): py.Promised<GRUCell>
}

export interface GaussianDropout$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface GaussianDropout$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GaussianDropout extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GaussianDropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, keywords?: py.Rest<GaussianDropout$call, 'inputs'>] | [keywords: GaussianDropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GaussianDropout$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
}

export interface GaussianDropout$new {
  rate: py.Float
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GaussianDropout$class extends py.Statics<Layer$class> {
  new (rate: py.Float, seed: py.Int | null, keywords?: py.Rest<GaussianDropout$new, 'rate' | 'seed'>): GaussianDropout
  (rate: py.Float, seed: py.Int | null, keywords?: py.Rest<GaussianDropout$new, 'rate' | 'seed'>): py.Promised<GaussianDropout>
  new (rate: py.Float, keywords?: py.Rest<GaussianDropout$new, 'rate'>): GaussianDropout
  (rate: py.Float, keywords?: py.Rest<GaussianDropout$new, 'rate'>): py.Promised<GaussianDropout>
  new (keywords: GaussianDropout$new): GaussianDropout
  (keywords: GaussianDropout$new): py.Promised<GaussianDropout>
}

export interface GaussianNoise$call {
  inputs: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface GaussianNoise$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GaussianNoise extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GaussianNoise': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, keywords?: py.Rest<GaussianNoise$call, 'inputs'>] | [keywords: GaussianNoise$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GaussianNoise$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  get stddev(): py.Remote<number>
  set stddev(value: py.Float)
  stddev_dyn: any
}

export interface GaussianNoise$new {
  stddev: py.Float
  seed?: py.Int | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GaussianNoise$class extends py.Statics<Layer$class> {
  new (stddev: py.Float, seed: py.Int | null, keywords?: py.Rest<GaussianNoise$new, 'stddev' | 'seed'>): GaussianNoise
  (stddev: py.Float, seed: py.Int | null, keywords?: py.Rest<GaussianNoise$new, 'stddev' | 'seed'>): py.Promised<GaussianNoise>
  new (stddev: py.Float, keywords?: py.Rest<GaussianNoise$new, 'stddev'>): GaussianNoise
  (stddev: py.Float, keywords?: py.Rest<GaussianNoise$new, 'stddev'>): py.Promised<GaussianNoise>
  new (keywords: GaussianNoise$new): GaussianNoise
  (keywords: GaussianNoise$new): py.Promised<GaussianNoise>
}

export interface GlobalAveragePooling1D$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
}

export interface GlobalAveragePooling1D$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface GlobalAveragePooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalAveragePooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalAveragePooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null] | [inputs: py.TensorLike, keywords?: py.Rest<GlobalAveragePooling1D$call, 'inputs'>] | [keywords: GlobalAveragePooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<GlobalAveragePooling1D$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalAveragePooling1D$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalAveragePooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling1D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalAveragePooling1D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format' | 'keepdims'>): GlobalAveragePooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalAveragePooling1D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format'>): GlobalAveragePooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format'>): py.Promised<GlobalAveragePooling1D>
  new (keywords?: GlobalAveragePooling1D$new): GlobalAveragePooling1D
  (keywords?: GlobalAveragePooling1D$new): py.Promised<GlobalAveragePooling1D>
}

export interface GlobalAveragePooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GlobalAveragePooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalAveragePooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalAveragePooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalAveragePooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalAveragePooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling2D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalAveragePooling2D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format' | 'keepdims'>): GlobalAveragePooling2D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalAveragePooling2D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format'>): GlobalAveragePooling2D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format'>): py.Promised<GlobalAveragePooling2D>
  new (keywords?: GlobalAveragePooling2D$new): GlobalAveragePooling2D
  (keywords?: GlobalAveragePooling2D$new): py.Promised<GlobalAveragePooling2D>
}

export interface GlobalAveragePooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GlobalAveragePooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalAveragePooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalAveragePooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalAveragePooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalAveragePooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling3D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalAveragePooling3D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format' | 'keepdims'>): GlobalAveragePooling3D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalAveragePooling3D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format'>): GlobalAveragePooling3D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format'>): py.Promised<GlobalAveragePooling3D>
  new (keywords?: GlobalAveragePooling3D$new): GlobalAveragePooling3D
  (keywords?: GlobalAveragePooling3D$new): py.Promised<GlobalAveragePooling3D>
}

export interface GlobalMaxPooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GlobalMaxPooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalMaxPooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalMaxPooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalMaxPooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalMaxPooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling1D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalMaxPooling1D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling1D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format'>): GlobalMaxPooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format'>): py.Promised<GlobalMaxPooling1D>
  new (keywords?: GlobalMaxPooling1D$new): GlobalMaxPooling1D
  (keywords?: GlobalMaxPooling1D$new): py.Promised<GlobalMaxPooling1D>
}

export interface GlobalMaxPooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GlobalMaxPooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalMaxPooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalMaxPooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalMaxPooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalMaxPooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling2D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalMaxPooling2D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling2D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling2D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format'>): GlobalMaxPooling2D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format'>): py.Promised<GlobalMaxPooling2D>
  new (keywords?: GlobalMaxPooling2D$new): GlobalMaxPooling2D
  (keywords?: GlobalMaxPooling2D$new): py.Promised<GlobalMaxPooling2D>
}

export interface GlobalMaxPooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GlobalMaxPooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GlobalMaxPooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GlobalMaxPooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GlobalMaxPooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GlobalMaxPooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling3D$new {
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GlobalMaxPooling3D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling3D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling3D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format'>): GlobalMaxPooling3D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format'>): py.Promised<GlobalMaxPooling3D>
  new (keywords?: GlobalMaxPooling3D$new): GlobalMaxPooling3D
  (keywords?: GlobalMaxPooling3D$new): py.Promised<GlobalMaxPooling3D>
}

export interface GroupNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface GroupNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface GroupNormalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GroupNormalization': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number | any[]>
  set axis(value: py.Int | py.List<py.RemoteArgument>)
  axis_dyn: any
  beta: any
  beta_dyn: any
  beta_constraint: any
  beta_constraint_dyn: any
  beta_initializer: any
  beta_initializer_dyn: any
  beta_regularizer: any
  beta_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: GroupNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: GroupNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  gamma: any
  gamma_dyn: any
  gamma_constraint: any
  gamma_constraint_dyn: any
  gamma_initializer: any
  gamma_initializer_dyn: any
  gamma_regularizer: any
  gamma_regularizer_dyn: any
  groups: any
  groups_dyn: any
  get scale(): py.Remote<boolean>
  set scale(value: py.Bool)
  scale_dyn: any
}

export interface GroupNormalization$new {
  /** Default: `32` */
  groups?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | py.List<py.RemoteArgument> | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  /** Default: `'zeros'` */
  beta_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  gamma_initializer?: roles.Initializer | undefined
  beta_regularizer?: roles.Regularizer | null | undefined
  gamma_regularizer?: roles.Regularizer | null | undefined
  beta_constraint?: roles.Constraint | null | undefined
  gamma_constraint?: roles.Constraint | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GroupNormalization$class extends py.Statics<Layer$class> {
  new (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): GroupNormalization
  (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): py.Promised<GroupNormalization>
  new (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis' | 'epsilon'>): GroupNormalization
  (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis' | 'epsilon'>): py.Promised<GroupNormalization>
  new (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis'>): GroupNormalization
  (groups: py.Int, axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<GroupNormalization$new, 'groups' | 'axis'>): py.Promised<GroupNormalization>
  new (groups: py.Int, keywords?: py.Rest<GroupNormalization$new, 'groups'>): GroupNormalization
  (groups: py.Int, keywords?: py.Rest<GroupNormalization$new, 'groups'>): py.Promised<GroupNormalization>
  new (keywords?: GroupNormalization$new): GroupNormalization
  (keywords?: GroupNormalization$new): py.Promised<GroupNormalization>
}

export interface GroupQueryAttention$build {
  query_shape: py.RemoteArgument
  value_shape: py.RemoteArgument
  key_shape?: py.RemoteArgument | undefined
}

export interface GroupQueryAttention$call {
  query: py.TensorLike
  value: py.TensorLike
  key?: py.TensorLike | null | undefined
  query_mask?: py.RemoteArgument | undefined
  value_mask?: py.RemoteArgument | undefined
  key_mask?: py.RemoteArgument | undefined
  attention_mask?: py.RemoteArgument | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface GroupQueryAttention$compute_output_shape {
  query_shape: py.RemoteArgument
  value_shape: py.RemoteArgument
  key_shape?: py.RemoteArgument | undefined
}

export interface GroupQueryAttention$compute_output_spec {
  query: py.RemoteArgument
  value: py.RemoteArgument
  key?: py.RemoteArgument | undefined
  query_mask?: py.RemoteArgument | undefined
  value_mask?: py.RemoteArgument | undefined
  key_mask?: py.RemoteArgument | undefined
  attention_mask?: py.RemoteArgument | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface GroupQueryAttention extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.GroupQueryAttention': true } & Layer[typeof py.kind]
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  build(...args: [query_shape: py.Positional, value_shape: py.Positional, key_shape: py.Positional] | [query_shape: py.Positional, value_shape: py.Positional, keywords?: py.Rest<GroupQueryAttention$build, 'query_shape' | 'value_shape'>] | [query_shape: py.Positional, keywords: py.Rest<GroupQueryAttention$build, 'query_shape'>] | [keywords: GroupQueryAttention$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, query_mask: py.Positional, value_mask: py.Positional, key_mask?: py.Positional, attention_mask?: py.Positional, return_attention_scores?: py.Bool, training?: py.Bool | null, use_causal_mask?: py.Bool] | [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, query_mask: py.Positional, keywords?: py.Rest<GroupQueryAttention$call, 'query' | 'value' | 'key' | 'query_mask'>] | [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, keywords?: py.Rest<GroupQueryAttention$call, 'query' | 'value' | 'key'>] | [query: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<GroupQueryAttention$call, 'query' | 'value'>] | [query: py.TensorLike, keywords: py.Rest<GroupQueryAttention$call, 'query'>] | [keywords: GroupQueryAttention$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [query_shape: py.Positional, value_shape: py.Positional, key_shape: py.Positional] | [query_shape: py.Positional, value_shape: py.Positional, keywords?: py.Rest<GroupQueryAttention$compute_output_shape, 'query_shape' | 'value_shape'>] | [query_shape: py.Positional, keywords: py.Rest<GroupQueryAttention$compute_output_shape, 'query_shape'>] | [keywords: GroupQueryAttention$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [query: py.Positional, value: py.Positional, key: py.Positional, query_mask: py.Positional, value_mask: py.Positional, key_mask?: py.Positional, attention_mask?: py.Positional, return_attention_scores?: py.Bool, training?: py.Bool | null, use_causal_mask?: py.Bool] | [query: py.Positional, value: py.Positional, key: py.Positional, query_mask: py.Positional, keywords?: py.Rest<GroupQueryAttention$compute_output_spec, 'query' | 'value' | 'key' | 'query_mask'>] | [query: py.Positional, value: py.Positional, key: py.Positional, keywords?: py.Rest<GroupQueryAttention$compute_output_spec, 'query' | 'value' | 'key'>] | [query: py.Positional, value: py.Positional, keywords?: py.Rest<GroupQueryAttention$compute_output_spec, 'query' | 'value'>] | [query: py.Positional, keywords: py.Rest<GroupQueryAttention$compute_output_spec, 'query'>] | [keywords: GroupQueryAttention$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  feature_dim: any
  feature_dim_dyn: any
  head_dim: any
  head_dim_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  get num_key_value_heads(): py.Remote<number>
  set num_key_value_heads(value: py.Int)
  num_key_value_heads_dyn: any
  get num_query_heads(): py.Remote<number>
  set num_query_heads(value: py.Int)
  num_query_heads_dyn: any
  num_repeats: any
  num_repeats_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  get sliding_window(): py.Remote<number | null>
  set sliding_window(value: py.Int | null)
  sliding_window_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
  get use_gate(): py.Remote<boolean>
  set use_gate(value: py.Bool)
  use_gate_dyn: any
}

export interface GroupQueryAttention$new {
  head_dim: py.RemoteArgument
  num_query_heads: py.Int
  num_key_value_heads: py.Int
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  sliding_window?: py.Int | null | undefined
  flash_attention?: py.RemoteArgument | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  use_gate?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface GroupQueryAttention$class extends py.Statics<Layer$class> {
  new (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, use_bias: py.Bool, sliding_window: py.Int | null, flash_attention?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, use_gate?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout' | 'use_bias' | 'sliding_window' | 'flash_attention' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'use_gate' | 'seed'>): GroupQueryAttention
  (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, use_bias: py.Bool, sliding_window: py.Int | null, flash_attention?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, use_gate?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout' | 'use_bias' | 'sliding_window' | 'flash_attention' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'use_gate' | 'seed'>): py.Promised<GroupQueryAttention>
  new (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, use_bias: py.Bool, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout' | 'use_bias'>): GroupQueryAttention
  (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, use_bias: py.Bool, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout' | 'use_bias'>): py.Promised<GroupQueryAttention>
  new (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout'>): GroupQueryAttention
  (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, dropout: py.Float, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads' | 'dropout'>): py.Promised<GroupQueryAttention>
  new (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads'>): GroupQueryAttention
  (head_dim: py.Positional, num_query_heads: py.Int, num_key_value_heads: py.Int, keywords?: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads' | 'num_key_value_heads'>): py.Promised<GroupQueryAttention>
  new (head_dim: py.Positional, num_query_heads: py.Int, keywords: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads'>): GroupQueryAttention
  (head_dim: py.Positional, num_query_heads: py.Int, keywords: py.Rest<GroupQueryAttention$new, 'head_dim' | 'num_query_heads'>): py.Promised<GroupQueryAttention>
  new (head_dim: py.Positional, keywords: py.Rest<GroupQueryAttention$new, 'head_dim'>): GroupQueryAttention
  (head_dim: py.Positional, keywords: py.Rest<GroupQueryAttention$new, 'head_dim'>): py.Promised<GroupQueryAttention>
  new (keywords: GroupQueryAttention$new): GroupQueryAttention
  (keywords: GroupQueryAttention$new): py.Promised<GroupQueryAttention>
}

export interface HashedCrossing$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface HashedCrossing$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface HashedCrossing extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.HashedCrossing': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: HashedCrossing$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: HashedCrossing$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get num_bins(): py.Remote<number>
  set num_bins(value: py.Int)
  num_bins_dyn: any
  get output_mode(): py.Remote<'int' | 'one_hot'>
  set output_mode(value: 'int' | 'one_hot' | py.RemotePromise<string>)
  output_mode_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
}

export interface HashedCrossing$new {
  num_bins: py.Int
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  [keyword: string]: any
}

export interface HashedCrossing$class extends py.Statics<Layer$class> {
  new (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, sparse: py.Bool, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode' | 'sparse' | 'name' | 'dtype'>): HashedCrossing
  (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, sparse: py.Bool, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode' | 'sparse' | 'name' | 'dtype'>): py.Promised<HashedCrossing>
  new (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, sparse: py.Bool, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode' | 'sparse'>): HashedCrossing
  (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, sparse: py.Bool, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode' | 'sparse'>): py.Promised<HashedCrossing>
  new (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode'>): HashedCrossing
  (num_bins: py.Int, output_mode: 'int' | 'one_hot' | py.RemotePromise<string>, keywords?: py.Rest<HashedCrossing$new, 'num_bins' | 'output_mode'>): py.Promised<HashedCrossing>
  new (num_bins: py.Int, keywords?: py.Rest<HashedCrossing$new, 'num_bins'>): HashedCrossing
  (num_bins: py.Int, keywords?: py.Rest<HashedCrossing$new, 'num_bins'>): py.Promised<HashedCrossing>
  new (keywords: HashedCrossing$new): HashedCrossing
  (keywords: HashedCrossing$new): py.Promised<HashedCrossing>
}

export interface Hashing$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Hashing$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Hashing$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Hashing extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Hashing': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Hashing$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Hashing$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Hashing$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  mask_value: any
  mask_value_dyn: any
  get num_bins(): py.Remote<number>
  set num_bins(value: py.Int)
  num_bins_dyn: any
  get output_mode(): py.Remote<'int' | 'one_hot' | 'multi_hot' | 'count'>
  set output_mode(value: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>)
  output_mode_dyn: any
  salt: any
  salt_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
  strong_hash: any
  strong_hash_dyn: any
}

export interface Hashing$new {
  num_bins: py.Int
  mask_value?: py.RemoteArgument | undefined
  salt?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Hashing$class extends py.Statics<Layer$class> {
  new (num_bins: py.Int, mask_value: py.Positional, salt: py.Int | py.List<py.Int> | null, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value' | 'salt' | 'output_mode' | 'sparse'>): Hashing
  (num_bins: py.Int, mask_value: py.Positional, salt: py.Int | py.List<py.Int> | null, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value' | 'salt' | 'output_mode' | 'sparse'>): py.Promised<Hashing>
  new (num_bins: py.Int, mask_value: py.Positional, salt: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value' | 'salt'>): Hashing
  (num_bins: py.Int, mask_value: py.Positional, salt: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value' | 'salt'>): py.Promised<Hashing>
  new (num_bins: py.Int, mask_value: py.Positional, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value'>): Hashing
  (num_bins: py.Int, mask_value: py.Positional, keywords?: py.Rest<Hashing$new, 'num_bins' | 'mask_value'>): py.Promised<Hashing>
  new (num_bins: py.Int, keywords?: py.Rest<Hashing$new, 'num_bins'>): Hashing
  (num_bins: py.Int, keywords?: py.Rest<Hashing$new, 'num_bins'>): py.Promised<Hashing>
  new (keywords: Hashing$new): Hashing
  (keywords: Hashing$new): py.Promised<Hashing>
}

export interface Identity$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Identity$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Identity$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Identity extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Identity': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Identity$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Identity$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Identity$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Identity$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Identity$class extends py.Statics<Layer$class> {
  new (keywords?: Identity$new): Identity
  (keywords?: Identity$new): py.Promised<Identity>
}

export interface InputLayer extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.InputLayer': true } & Layer[typeof py.kind]
  readonly batch_shape: py.Remote
  readonly batch_shape_dyn: any
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  optional: any
  optional_dyn: any
  get ragged(): py.Remote<boolean>
  set ragged(value: py.Bool)
  ragged_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
}

export interface InputLayer$new {
  shape?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  sparse?: py.RemoteArgument | undefined
  ragged?: py.RemoteArgument | undefined
  batch_shape?: py.RemoteArgument | undefined
  input_tensor?: py.RemoteArgument | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  [keyword: string]: any
}

export interface InputLayer$class extends py.Statics<Layer$class> {
  new (shape: py.Positional, batch_size: py.Int | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null, sparse: py.Positional, ragged?: py.Positional, batch_shape?: py.Positional, input_tensor?: py.Positional, optional?: py.Bool, name?: py.Str | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size' | 'dtype' | 'sparse' | 'ragged' | 'batch_shape' | 'input_tensor' | 'optional' | 'name'>): InputLayer
  (shape: py.Positional, batch_size: py.Int | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null, sparse: py.Positional, ragged?: py.Positional, batch_shape?: py.Positional, input_tensor?: py.Positional, optional?: py.Bool, name?: py.Str | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size' | 'dtype' | 'sparse' | 'ragged' | 'batch_shape' | 'input_tensor' | 'optional' | 'name'>): py.Promised<InputLayer>
  new (shape: py.Positional, batch_size: py.Int | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size' | 'dtype'>): InputLayer
  (shape: py.Positional, batch_size: py.Int | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size' | 'dtype'>): py.Promised<InputLayer>
  new (shape: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size'>): InputLayer
  (shape: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<InputLayer$new, 'shape' | 'batch_size'>): py.Promised<InputLayer>
  new (shape: py.Positional, keywords?: py.Rest<InputLayer$new, 'shape'>): InputLayer
  (shape: py.Positional, keywords?: py.Rest<InputLayer$new, 'shape'>): py.Promised<InputLayer>
  new (keywords?: InputLayer$new): InputLayer
  (keywords?: InputLayer$new): py.Promised<InputLayer>
}

export interface InputSpec$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface InputSpec extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.layers.InputSpec': true }
  get allow_last_axis_squeeze(): py.Remote<boolean>
  set allow_last_axis_squeeze(value: py.Bool)
  allow_last_axis_squeeze_dyn: any
  axes: any
  axes_dyn: any
  dtype: any
  dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  get max_ndim(): py.Remote<number | null>
  set max_ndim(value: py.Int | null)
  max_ndim_dyn: any
  get min_ndim(): py.Remote<number | null>
  set min_ndim(value: py.Int | null)
  min_ndim_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  ndim: any
  ndim_dyn: any
  get optional(): py.Remote<boolean>
  set optional(value: py.Bool)
  optional_dyn: any
  shape: any
  shape_dyn: any
}

export interface InputSpec$new {
  dtype?: py.DType | null | undefined
  shape?: py.Shape | null | undefined
  ndim?: py.Int | null | undefined
  max_ndim?: py.Int | null | undefined
  min_ndim?: py.Int | null | undefined
  axes?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  allow_last_axis_squeeze?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
}

export interface InputSpec$class extends py.PythonClass {
  new (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, max_ndim: py.Int | null, min_ndim?: py.Int | null, axes?: py.Dict<string, py.RemoteArgument> | null, allow_last_axis_squeeze?: py.Bool, name?: py.Str | null, optional?: py.Bool): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, max_ndim: py.Int | null, min_ndim?: py.Int | null, axes?: py.Dict<string, py.RemoteArgument> | null, allow_last_axis_squeeze?: py.Bool, name?: py.Str | null, optional?: py.Bool): py.Promised<InputSpec>
  new (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape' | 'ndim'>): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, ndim: py.Int | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape' | 'ndim'>): py.Promised<InputSpec>
  new (dtype: py.DType | null, shape: py.Shape | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape'>): InputSpec
  (dtype: py.DType | null, shape: py.Shape | null, keywords?: py.Rest<InputSpec$new, 'dtype' | 'shape'>): py.Promised<InputSpec>
  new (dtype: py.DType | null, keywords?: py.Rest<InputSpec$new, 'dtype'>): InputSpec
  (dtype: py.DType | null, keywords?: py.Rest<InputSpec$new, 'dtype'>): py.Promised<InputSpec>
  new (keywords?: InputSpec$new): InputSpec
  (keywords?: InputSpec$new): py.Promised<InputSpec>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: InputSpec$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface IntegerLookup$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  steps?: py.Int | null | undefined
}

export interface IntegerLookup$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface IntegerLookup$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface IntegerLookup$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface IntegerLookup$get_vocabulary {
  /** Default: `True` */
  include_special_tokens?: py.Bool | undefined
}

export interface IntegerLookup$load_assets {
  dir_path: py.Str
}

export interface IntegerLookup$save_assets {
  dir_path: py.Str
}

export interface IntegerLookup$set_vocabulary {
  vocabulary: py.ArrayLike | py.Str
  idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null | undefined
}

export interface IntegerLookup$update_state {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
}

export interface IntegerLookup extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.IntegerLookup': true } & Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, steps: py.Int | null): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<IntegerLookup$adapt, 'data'>): py.Remote
  adapt(keywords: IntegerLookup$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: IntegerLookup$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: IntegerLookup$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: IntegerLookup$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_vocabulary(include_special_tokens: py.Bool): py.Remote
  get_vocabulary(keywords?: IntegerLookup$get_vocabulary): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  idf_weights: any
  idf_weights_dyn: any
  idf_weights_const: any
  idf_weights_const_dyn: any
  input_idf_weights: any
  input_idf_weights_dyn: any
  input_vocabulary: any
  input_vocabulary_dyn: any
  get invert(): py.Remote<boolean>
  set invert(value: py.Bool)
  invert_dyn: any
  load_assets(dir_path: py.Str): py.Remote
  load_assets(keywords: IntegerLookup$load_assets): py.Remote
  load_assets_dyn: py.RemoteFunction
  lookup_table: any
  lookup_table_dyn: any
  get mask_token(): py.Remote<number | null>
  set mask_token(value: py.Int | null)
  mask_token_dyn: any
  max_tokens: any
  max_tokens_dyn: any
  num_documents: any
  num_documents_dyn: any
  get num_oov_indices(): py.Remote<number>
  set num_oov_indices(value: py.Int)
  num_oov_indices_dyn: any
  get oov_method(): py.Remote<'floormod' | 'farmhash'>
  set oov_method(value: 'floormod' | 'farmhash' | py.RemotePromise<string>)
  oov_method_dyn: any
  oov_token: any
  oov_token_dyn: any
  output_mode: any
  output_mode_dyn: any
  get pad_to_max_tokens(): py.Remote<boolean>
  set pad_to_max_tokens(value: py.Bool)
  pad_to_max_tokens_dyn: any
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  salt: any
  salt_dyn: any
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: IntegerLookup$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, idf_weights: py.List<py.RemoteArgument> | py.TensorLike | null): py.Remote
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, keywords?: py.Rest<IntegerLookup$set_vocabulary, 'vocabulary'>): py.Remote
  set_vocabulary(keywords: IntegerLookup$set_vocabulary): py.Remote
  set_vocabulary_dyn: py.RemoteFunction
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
  token_counts: any
  token_counts_dyn: any
  token_document_counts: any
  token_document_counts_dyn: any
  update_state(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>): py.Remote
  update_state(keywords: IntegerLookup$update_state): py.Remote
  update_state_dyn: py.RemoteFunction
  vocabulary_dtype: any
  vocabulary_dtype_dyn: any
  vocabulary_size(): py.Remote<number>
  vocabulary_size_dyn: py.RemoteFunction
}

export interface IntegerLookup$new {
  max_tokens?: py.RemoteArgument | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  mask_token?: py.Int | null | undefined
  /** Default: `-1` */
  oov_token?: py.Int | undefined
  vocabulary?: py.ArrayLike | py.Str | null | undefined
  /** Default: `'int64'` */
  vocabulary_dtype?: py.DType | undefined
  idf_weights?: py.RemoteArgument | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `False` */
  pad_to_max_tokens?: py.Bool | undefined
  /** Default: `'floormod'` */
  oov_method?: 'floormod' | 'farmhash' | py.RemotePromise<string> | undefined
  salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null | undefined
  name?: py.Str | null | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
}

export interface IntegerLookup$class extends py.Statics<Layer$class> {
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, oov_token: py.Int, vocabulary?: py.ArrayLike | py.Str | null, vocabulary_dtype?: py.DType, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, oov_method?: 'floormod' | 'farmhash' | py.RemotePromise<string>, salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null, name?: py.Str | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'vocabulary_dtype' | 'idf_weights' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens' | 'oov_method' | 'salt' | 'name'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, oov_token: py.Int, vocabulary?: py.ArrayLike | py.Str | null, vocabulary_dtype?: py.DType, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, oov_method?: 'floormod' | 'farmhash' | py.RemotePromise<string>, salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null, name?: py.Str | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'vocabulary_dtype' | 'idf_weights' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens' | 'oov_method' | 'salt' | 'name'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, keywords?: py.Rest<IntegerLookup$new, 'max_tokens'>): IntegerLookup
  (max_tokens: py.Positional, keywords?: py.Rest<IntegerLookup$new, 'max_tokens'>): py.Promised<IntegerLookup>
  new (keywords?: IntegerLookup$new): IntegerLookup
  (keywords?: IntegerLookup$new): py.Promised<IntegerLookup>
}

export interface JaxLayer$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface JaxLayer extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.JaxLayer': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<JaxLayer$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: JaxLayer$call] | any[]): any
  call_dyn: py.RemoteFunction
  call_fn: any
  call_fn_dyn: any
  call_fn_arguments: any
  call_fn_arguments_dyn: any
  call_fn_has_params: any
  call_fn_has_params_dyn: any
  call_fn_has_state: any
  call_fn_has_state_dyn: any
  init_fn: any
  init_fn_dyn: any
  init_fn_arguments: any
  init_fn_arguments_dyn: any
  jax2tf_native_serialization_platforms: any
  jax2tf_native_serialization_platforms_dyn: any
  jax2tf_training_false_fn: any
  jax2tf_training_false_fn_dyn: any
  jax2tf_training_true_fn: any
  jax2tf_training_true_fn_dyn: any
  params: any
  params_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  state: any
  state_dyn: any
  tracked_params: any
  tracked_params_dyn: any
  tracked_state: any
  tracked_state_dyn: any
}

export interface JaxLayer$new {
  call_fn: py.Callable
  init_fn?: py.Callable | null | undefined
  params?: py.RemoteArgument | undefined
  state?: py.RemoteArgument | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  native_serialization_platforms?: py.Items<py.RemoteArgument> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface JaxLayer$class extends py.Statics<Layer$class> {
  new (call_fn: py.Callable, init_fn: py.Callable | null, params: py.Positional, state: py.Positional, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, native_serialization_platforms?: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn' | 'params' | 'state' | 'seed' | 'native_serialization_platforms'>): JaxLayer
  (call_fn: py.Callable, init_fn: py.Callable | null, params: py.Positional, state: py.Positional, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, native_serialization_platforms?: py.Items<py.RemoteArgument> | null, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn' | 'params' | 'state' | 'seed' | 'native_serialization_platforms'>): py.Promised<JaxLayer>
  new (call_fn: py.Callable, init_fn: py.Callable | null, params: py.Positional, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn' | 'params'>): JaxLayer
  (call_fn: py.Callable, init_fn: py.Callable | null, params: py.Positional, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn' | 'params'>): py.Promised<JaxLayer>
  new (call_fn: py.Callable, init_fn: py.Callable | null, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn'>): JaxLayer
  (call_fn: py.Callable, init_fn: py.Callable | null, keywords?: py.Rest<JaxLayer$new, 'call_fn' | 'init_fn'>): py.Promised<JaxLayer>
  new (call_fn: py.Callable, keywords?: py.Rest<JaxLayer$new, 'call_fn'>): JaxLayer
  (call_fn: py.Callable, keywords?: py.Rest<JaxLayer$new, 'call_fn'>): py.Promised<JaxLayer>
  new (keywords: JaxLayer$new): JaxLayer
  (keywords: JaxLayer$new): py.Promised<JaxLayer>
}

export interface LSTM$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface LSTM extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.LSTM': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly recurrent_activation: py.Remote
  readonly recurrent_activation_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly unit_forget_bias: py.Remote
  readonly unit_forget_bias_dyn: any
  readonly units: py.Remote
  readonly units_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
  get use_cudnn(): py.Remote<boolean | string>
  set use_cudnn(value: py.Bool | py.Str)
  use_cudnn_dyn: any
}

export interface LSTM$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  /** Default: `True` */
  unit_forget_bias?: py.Bool | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `'auto'` */
  use_cudnn?: py.Bool | py.Str | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  trainable?: py.Bool | undefined
  implementation?: py.Int | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface LSTM$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, use_cudnn?: py.Bool | py.Str, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'use_cudnn'>): LSTM
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, use_cudnn?: py.Bool | py.Str, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'use_cudnn'>): py.Promised<LSTM>
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation'>): LSTM
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation'>): py.Promised<LSTM>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<LSTM$new, 'units' | 'activation'>): LSTM
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<LSTM$new, 'units' | 'activation'>): py.Promised<LSTM>
  new (units: py.Int, keywords?: py.Rest<LSTM$new, 'units'>): LSTM
  (units: py.Int, keywords?: py.Rest<LSTM$new, 'units'>): py.Promised<LSTM>
  new (keywords: LSTM$new): LSTM
  (keywords: LSTM$new): py.Promised<LSTM>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: LSTM$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface LSTMCell$call {
  inputs: py.TensorLike
  states: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface LSTMCell$get_dropout_mask {
  step_input: py.RemoteArgument
}

export interface LSTMCell$get_initial_state {
  batch_size?: py.Int | null | undefined
}

export interface LSTMCell$get_recurrent_dropout_mask {
  step_input: py.RemoteArgument
}

export interface LSTMCell extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.LSTMCell': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, states: py.TensorLike, training: py.Bool] | [inputs: py.TensorLike, states: py.TensorLike, keywords?: py.Rest<LSTMCell$call, 'inputs' | 'states'>] | [inputs: py.TensorLike, keywords: py.Rest<LSTMCell$call, 'inputs'>] | [keywords: LSTMCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get dropout_mask_count(): py.Remote<number>
  set dropout_mask_count(value: py.Int)
  dropout_mask_count_dyn: any
  get_dropout_mask(step_input: py.Positional): py.Remote
  get_dropout_mask(keywords: LSTMCell$get_dropout_mask): py.Remote
  get_dropout_mask_dyn: py.RemoteFunction
  get_initial_state(batch_size: py.Int | null): py.Remote
  get_initial_state(keywords?: LSTMCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask(step_input: py.Positional): py.Remote
  get_recurrent_dropout_mask(keywords: LSTMCell$get_recurrent_dropout_mask): py.Remote
  get_recurrent_dropout_mask_dyn: py.RemoteFunction
  implementation: any
  implementation_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  output_size: any
  output_size_dyn: any
  recurrent_activation: any
  recurrent_activation_dyn: any
  recurrent_constraint: any
  recurrent_constraint_dyn: any
  recurrent_dropout: any
  recurrent_dropout_dyn: any
  recurrent_initializer: any
  recurrent_initializer_dyn: any
  recurrent_kernel: any
  recurrent_kernel_dyn: any
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  state_size: any
  state_size_dyn: any
  get unit_forget_bias(): py.Remote<boolean>
  set unit_forget_bias(value: py.Bool)
  unit_forget_bias_dyn: any
  get units(): py.Remote<number>
  set units(value: py.Int)
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface LSTMCell$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'sigmoid'` */
  recurrent_activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  /** Default: `True` */
  unit_forget_bias?: py.Bool | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  implementation?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface LSTMCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed'>): LSTMCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed'>): py.Promised<LSTMCell>
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation'>): LSTMCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation'>): py.Promised<LSTMCell>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation'>): LSTMCell
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation'>): py.Promised<LSTMCell>
  new (units: py.Int, keywords?: py.Rest<LSTMCell$new, 'units'>): LSTMCell
  (units: py.Int, keywords?: py.Rest<LSTMCell$new, 'units'>): py.Promised<LSTMCell>
  new (keywords: LSTMCell$new): LSTMCell
  (keywords: LSTMCell$new): py.Promised<LSTMCell>
}

export interface Lambda$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
}

export interface Lambda$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Lambda$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Lambda$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  safe_mode?: py.RemoteArgument | undefined
}

export interface Lambda extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Lambda': true } & Layer[typeof py.kind]
  arguments: any
  arguments_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null, training: py.Bool | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null, keywords?: py.Rest<Lambda$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Lambda$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Lambda$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Lambda$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Lambda$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Lambda$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  function: any
  function_dyn: any
  mask: any
  mask_dyn: any
}

export interface Lambda$new {
  function: py.Callable
  output_shape?: py.Shape | py.List<py.RemoteArgument> | py.Callable | null | undefined
  mask?: py.Callable | py.TensorLike | null | undefined
  arguments?: py.Dict<string, py.RemoteArgument> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Lambda$class extends py.Statics<Layer$class> {
  new (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, mask: py.Callable | py.TensorLike | null, arguments_: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape' | 'mask' | 'arguments'>): Lambda
  (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, mask: py.Callable | py.TensorLike | null, arguments_: py.Dict<string, py.RemoteArgument> | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape' | 'mask' | 'arguments'>): py.Promised<Lambda>
  new (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, mask: py.Callable | py.TensorLike | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape' | 'mask'>): Lambda
  (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, mask: py.Callable | py.TensorLike | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape' | 'mask'>): py.Promised<Lambda>
  new (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape'>): Lambda
  (function_: py.Callable, output_shape: py.Shape | py.List<py.RemoteArgument> | py.Callable | null, keywords?: py.Rest<Lambda$new, 'function' | 'output_shape'>): py.Promised<Lambda>
  new (function_: py.Callable, keywords?: py.Rest<Lambda$new, 'function'>): Lambda
  (function_: py.Callable, keywords?: py.Rest<Lambda$new, 'function'>): py.Promised<Lambda>
  new (keywords: Lambda$new): Lambda
  (keywords: Lambda$new): py.Promised<Lambda>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, safe_mode: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Lambda$from_config, 'config' | 'custom_objects'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Lambda$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Lambda$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Layer$add_loss {
  loss: py.TensorLike
}

export interface Layer$add_metric {
  [keyword: string]: any
}

export interface Layer$add_variable {
  shape: py.Shape
  initializer: roles.Initializer
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  regularizer?: roles.Regularizer | null | undefined
  constraint?: roles.Constraint | null | undefined
  name?: py.Str | null | undefined
}

export interface Layer$add_weight {
  shape?: py.Shape | null | undefined
  initializer?: roles.Initializer | null | undefined
  dtype?: py.DType | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  regularizer?: roles.Regularizer | null | undefined
  constraint?: roles.Constraint | null | undefined
  /** Default: `'none'` */
  aggregation?: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  overwrite_with_gradient?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Layer$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Layer$build_from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Layer$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  previous_mask: py.TensorLike
}

export interface Layer$compute_output_shape {
  [keyword: string]: any
}

export interface Layer$load_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Layer$quantize {
  mode?: py.Str | null | undefined
  /** Default: `True` */
  type_check?: py.Bool | undefined
  config?: py.Of<'keras.quantizers.QuantizationConfig'> | null | undefined
}

export interface Layer$quantized_build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  mode: py.Str
}

export interface Layer$rematerialized_call {
  layer_call: py.Callable
  [keyword: string]: any
}

export interface Layer$save_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Layer$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface Layer$stateless_call {
  trainable_variables: py.List<py.Of<'keras.Variable'>>
  non_trainable_variables: py.List<py.RemoteArgument>
  /** Default: `False` */
  return_losses?: py.Bool | undefined
  [keyword: string]: any
}

export interface Layer extends keras.Operation {
  readonly [py.kind]: { readonly 'keras.layers.Layer': true } & keras.Operation[typeof py.kind]
  activation: any
  activation_dyn: any
  activity_regularizer: any
  activity_regularizer_dyn: any
  add_loss(loss: py.TensorLike): py.Remote
  add_loss(keywords: Layer$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_metric(...args: py.Positional[]): py.Remote
  add_metric(...args: [...args: py.Positional[], keywords: Layer$add_metric]): py.Remote
  add_metric(keywords?: Layer$add_metric): py.Remote
  add_metric_dyn: py.RemoteFunction
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, dtype: py.DType | null, trainable: py.Bool, autocast: py.Bool, regularizer?: roles.Regularizer | null, constraint?: roles.Constraint | null, name?: py.Str | null): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, dtype: py.DType | null, trainable: py.Bool, keywords?: py.Rest<Layer$add_variable, 'shape' | 'initializer' | 'dtype' | 'trainable'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, dtype: py.DType | null, keywords?: py.Rest<Layer$add_variable, 'shape' | 'initializer' | 'dtype'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, keywords?: py.Rest<Layer$add_variable, 'shape' | 'initializer'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, keywords: py.Rest<Layer$add_variable, 'shape'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(keywords: Layer$add_variable): Kept
  add_variable_dyn: py.RemoteFunction
  add_weight<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(...args: py.Positional[]): Kept
  add_weight<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(...args: [...args: py.Positional[], keywords: Layer$add_weight]): Kept
  add_weight<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(keywords?: Layer$add_weight): Kept
  add_weight_dyn: py.RemoteFunction
  get autocast(): py.Remote<boolean>
  set autocast(value: py.Bool)
  autocast_dyn: any
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Layer$build] | any[]): any
  build_dyn: py.RemoteFunction
  build_from_config(...args: [config: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$build_from_config] | any[]): any
  build_from_config_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  call_signature_parameters: any
  call_signature_parameters_dyn: any
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, previous_mask: py.TensorLike] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Layer$compute_mask, 'inputs'>] | [keywords: Layer$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [...args: py.Positional[]] | [...args: [...args: py.Positional[], keywords: Layer$compute_output_shape]] | [keywords?: Layer$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  count_params(): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  readonly dtype: py.Remote<string>
  readonly dtype_dyn: any
  dtype_policy: any
  dtype_policy_dyn: any
  get_build_config(...args: any[]): any
  get_build_config_dyn: py.RemoteFunction
  get_weights(): py.RemoteList<py.NDArray>
  get_weights_dyn: py.RemoteFunction
  readonly input_dtype: py.Remote
  readonly input_dtype_dyn: any
  input_spec: any
  input_spec_dyn: any
  load_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$load_own_variables] | any[]): any
  load_own_variables_dyn: py.RemoteFunction
  readonly losses: py.RemoteList<tensorflow.Tensor>
  readonly losses_dyn: any
  readonly metrics: py.RemoteList<keras_metrics.Metric> | readonly keras_metrics.Metric[]
  readonly metrics_dyn: any
  readonly metrics_variables: py.Remote
  readonly metrics_variables_dyn: any
  readonly non_trainable_variables: py.RemoteList<keras.Variable>
  readonly non_trainable_variables_dyn: any
  readonly non_trainable_weights: py.RemoteList<keras.Variable>
  readonly non_trainable_weights_dyn: any
  readonly path: py.Remote
  readonly path_dyn: any
  predict_function: any
  predict_function_dyn: any
  readonly quantization_mode: py.Remote
  readonly quantization_mode_dyn: any
  quantize(mode: py.Str | null, type_check: py.Bool, config: py.Of<'keras.quantizers.QuantizationConfig'> | null): py.Remote
  quantize(mode: py.Str | null, type_check: py.Bool, keywords?: py.Rest<Layer$quantize, 'mode' | 'type_check'>): py.Remote
  quantize(mode: py.Str | null, keywords?: py.Rest<Layer$quantize, 'mode'>): py.Remote
  quantize(keywords?: Layer$quantize): py.Remote
  quantize_dyn: py.RemoteFunction
  quantized_build(input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, mode: py.Str): py.Remote
  quantized_build(input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<Layer$quantized_build, 'input_shape'>): py.Remote
  quantized_build(keywords: Layer$quantized_build): py.Remote
  quantized_build_dyn: py.RemoteFunction
  rematerialized_call(layer_call: py.Callable, ...args: py.Positional[]): py.Remote
  rematerialized_call(...args: [layer_call: py.Callable, ...args: py.Positional[], keywords: py.Rest<Layer$rematerialized_call, 'layer_call'>]): py.Remote
  rematerialized_call(layer_call: py.Callable, keywords?: py.Rest<Layer$rematerialized_call, 'layer_call'>): py.Remote
  rematerialized_call(keywords: Layer$rematerialized_call): py.Remote
  rematerialized_call(...args: any[]): any
  rematerialized_call_dyn: py.RemoteFunction
  save_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$save_own_variables] | any[]): any
  save_own_variables_dyn: py.RemoteFunction
  set_weights(weights: py.List<py.ArrayLike>): py.Remote<null>
  set_weights(keywords: Layer$set_weights): py.Remote<null>
  set_weights_dyn: py.RemoteFunction
  stateless_call(trainable_variables: py.List<py.Of<'keras.Variable'>>, non_trainable_variables: py.List<py.RemoteArgument>, ...args: py.Positional[]): py.Remote
  stateless_call(...args: [trainable_variables: py.List<py.Of<'keras.Variable'>>, non_trainable_variables: py.List<py.RemoteArgument>, ...args: py.Positional[], keywords: py.Rest<Layer$stateless_call, 'trainable_variables' | 'non_trainable_variables'>]): py.Remote
  stateless_call(trainable_variables: py.List<py.Of<'keras.Variable'>>, non_trainable_variables: py.List<py.RemoteArgument>, keywords?: py.Rest<Layer$stateless_call, 'trainable_variables' | 'non_trainable_variables'>): py.Remote
  stateless_call(trainable_variables: py.List<py.Of<'keras.Variable'>>, keywords: py.Rest<Layer$stateless_call, 'trainable_variables'>): py.Remote
  stateless_call(keywords: Layer$stateless_call): py.Remote
  stateless_call_dyn: py.RemoteFunction
  get supports_jit(): py.Remote<boolean>
  set supports_jit(value: py.Bool)
  supports_jit_dyn: any
  get supports_masking(): py.Remote<boolean>
  set supports_masking(value: py.Bool)
  supports_masking_dyn: any
  test_function: any
  test_function_dyn: any
  train_function: any
  train_function_dyn: any
  get trainable(): py.Remote<boolean>
  set trainable(value: py.Bool)
  trainable_dyn: any
  readonly trainable_variables: py.RemoteList<keras.Variable>
  readonly trainable_variables_dyn: any
  readonly trainable_weights: py.RemoteList<keras.Variable>
  readonly trainable_weights_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
  readonly variables: py.RemoteList<keras.Variable>
  readonly variables_dyn: any
  readonly weights: py.RemoteList<keras.Variable>
  readonly weights_dyn: any
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  compute_output_spec(...args: any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  (inputs: py.Tensors, ...more: py.RemoteArgument[]): py.Promised<tensorflow.Tensor>
  (inputs: py.Symbolic, ...more: py.RemoteArgument[]): py.Promised<keras.KerasTensor>
  (inputs: py.TensorInput, ...more: py.RemoteArgument[]): py.Promised<tensorflow.Tensor>
  <Outputs>(...args: py.RemoteArgument[]): py.Outputs<Outputs>
  (...args: py.RemoteArgument[]): py.Remote
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
}

export interface Layer$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Layer$class extends py.Statics<keras.Operation$class> {
  new (keywords?: Layer$new): Layer
  (keywords?: Layer$new): py.Promised<Layer>
}

export interface LayerNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface LayerNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface LayerNormalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.LayerNormalization': true } & Layer[typeof py.kind]
  axis: any
  axis_dyn: any
  beta: any
  beta_dyn: any
  beta_constraint: any
  beta_constraint_dyn: any
  beta_initializer: any
  beta_initializer_dyn: any
  beta_regularizer: any
  beta_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: LayerNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: LayerNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  gamma: any
  gamma_dyn: any
  gamma_constraint: any
  gamma_constraint_dyn: any
  gamma_initializer: any
  gamma_initializer_dyn: any
  gamma_regularizer: any
  gamma_regularizer_dyn: any
  rms_scaling: any
  rms_scaling_dyn: any
  get scale(): py.Remote<boolean>
  set scale(value: py.Bool)
  scale_dyn: any
}

export interface LayerNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.RemoteArgument> | undefined
  /** Default: `0.001` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  center?: py.Bool | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  /** Default: `'zeros'` */
  beta_initializer?: roles.Initializer | undefined
  /** Default: `'ones'` */
  gamma_initializer?: roles.Initializer | undefined
  beta_regularizer?: roles.Regularizer | null | undefined
  gamma_regularizer?: roles.Regularizer | null | undefined
  beta_constraint?: roles.Constraint | null | undefined
  gamma_constraint?: roles.Constraint | null | undefined
  rms_scaling?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface LayerNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, scale: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): LayerNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, scale: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint'>): py.Promised<LayerNormalization>
  new (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon' | 'center'>): LayerNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, center: py.Bool, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon' | 'center'>): py.Promised<LayerNormalization>
  new (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon'>): LayerNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, epsilon: py.Float, keywords?: py.Rest<LayerNormalization$new, 'axis' | 'epsilon'>): py.Promised<LayerNormalization>
  new (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<LayerNormalization$new, 'axis'>): LayerNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<LayerNormalization$new, 'axis'>): py.Promised<LayerNormalization>
  new (keywords?: LayerNormalization$new): LayerNormalization
  (keywords?: LayerNormalization$new): py.Promised<LayerNormalization>
}

export interface LeakyReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface LeakyReLU$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface LeakyReLU extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.LeakyReLU': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: LeakyReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: LeakyReLU$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  negative_slope: any
  negative_slope_dyn: any
}

export interface LeakyReLU$new {
  /** Default: `0.3` */
  negative_slope?: py.Float | undefined
  alpha?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface LeakyReLU$class extends py.Statics<Layer$class> {
  new (negative_slope: py.Float, keywords?: py.Rest<LeakyReLU$new, 'negative_slope'>): LeakyReLU
  (negative_slope: py.Float, keywords?: py.Rest<LeakyReLU$new, 'negative_slope'>): py.Promised<LeakyReLU>
  new (keywords?: LeakyReLU$new): LeakyReLU
  (keywords?: LeakyReLU$new): py.Promised<LeakyReLU>
}

export interface Masking$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Masking$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Masking$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Masking extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Masking': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Masking$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Masking$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Masking$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Masking$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  mask_value: any
  mask_value_dyn: any
}

export interface Masking$new {
  /** Default: `0.0` */
  mask_value?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Masking$class extends py.Statics<Layer$class> {
  new (mask_value: py.Float, keywords?: py.Rest<Masking$new, 'mask_value'>): Masking
  (mask_value: py.Float, keywords?: py.Rest<Masking$new, 'mask_value'>): py.Promised<Masking>
  new (keywords?: Masking$new): Masking
  (keywords?: Masking$new): py.Promised<Masking>
}

export interface MaxNumBoundingBoxes$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MaxNumBoundingBoxes$convert_weight {
  weight: py.TensorLike
}

export interface MaxNumBoundingBoxes$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface MaxNumBoundingBoxes$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_labels {
  labels: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MaxNumBoundingBoxes extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MaxNumBoundingBoxes': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MaxNumBoundingBoxes$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: MaxNumBoundingBoxes$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MaxNumBoundingBoxes$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: MaxNumBoundingBoxes$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_value(): py.Remote<number>
  set fill_value(value: py.Int)
  fill_value_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<MaxNumBoundingBoxes$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MaxNumBoundingBoxes$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: MaxNumBoundingBoxes$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get max_number(): py.Remote<number>
  set max_number(value: py.Int)
  max_number_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MaxNumBoundingBoxes$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: MaxNumBoundingBoxes$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<MaxNumBoundingBoxes$transform_images, 'images'>): py.Remote
  transform_images(keywords: MaxNumBoundingBoxes$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords?: py.Rest<MaxNumBoundingBoxes$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: MaxNumBoundingBoxes$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords?: py.Rest<MaxNumBoundingBoxes$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: MaxNumBoundingBoxes$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MaxNumBoundingBoxes$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: MaxNumBoundingBoxes$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<MaxNumBoundingBoxes$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: MaxNumBoundingBoxes$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<MaxNumBoundingBoxes$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: MaxNumBoundingBoxes$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MaxNumBoundingBoxes$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<MaxNumBoundingBoxes$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: MaxNumBoundingBoxes$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
}

export interface MaxNumBoundingBoxes$new {
  max_number: py.Int
  /** Default: `-1` */
  fill_value?: py.Int | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MaxNumBoundingBoxes$class extends py.Statics<Layer$class> {
  new (max_number: py.Int, fill_value: py.Int, keywords?: py.Rest<MaxNumBoundingBoxes$new, 'max_number' | 'fill_value'>): MaxNumBoundingBoxes
  (max_number: py.Int, fill_value: py.Int, keywords?: py.Rest<MaxNumBoundingBoxes$new, 'max_number' | 'fill_value'>): py.Promised<MaxNumBoundingBoxes>
  new (max_number: py.Int, keywords?: py.Rest<MaxNumBoundingBoxes$new, 'max_number'>): MaxNumBoundingBoxes
  (max_number: py.Int, keywords?: py.Rest<MaxNumBoundingBoxes$new, 'max_number'>): py.Promised<MaxNumBoundingBoxes>
  new (keywords: MaxNumBoundingBoxes$new): MaxNumBoundingBoxes
  (keywords: MaxNumBoundingBoxes$new): py.Promised<MaxNumBoundingBoxes>
}

export interface MaxPooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface MaxPooling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MaxPooling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MaxPooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: MaxPooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MaxPooling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface MaxPooling1D$new {
  /** Default: `2` */
  pool_size?: py.Int | undefined
  strides?: py.Int | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MaxPooling1D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides'>): MaxPooling1D
  (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling1D>
  new (pool_size: py.Int, keywords?: py.Rest<MaxPooling1D$new, 'pool_size'>): MaxPooling1D
  (pool_size: py.Int, keywords?: py.Rest<MaxPooling1D$new, 'pool_size'>): py.Promised<MaxPooling1D>
  new (keywords?: MaxPooling1D$new): MaxPooling1D
  (keywords?: MaxPooling1D$new): py.Promised<MaxPooling1D>
}

export interface MaxPooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface MaxPooling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MaxPooling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MaxPooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: MaxPooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MaxPooling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface MaxPooling2D$new {
  /** Default: `(2, 2)` */
  pool_size?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MaxPooling2D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<MaxPooling2D$new, 'pool_size'>): py.Promised<MaxPooling2D>
  new (keywords?: MaxPooling2D$new): MaxPooling2D
  (keywords?: MaxPooling2D$new): py.Promised<MaxPooling2D>
}

export interface MaxPooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface MaxPooling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MaxPooling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MaxPooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: MaxPooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MaxPooling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get padding(): py.Remote<'valid' | 'same'>
  set padding(value: 'valid' | 'same' | py.RemotePromise<string>)
  padding_dyn: any
  pool_mode: any
  pool_mode_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface MaxPooling3D$new {
  /** Default: `(2, 2, 2)` */
  pool_size?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MaxPooling3D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, name?: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format' | 'name'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size'>): py.Promised<MaxPooling3D>
  new (keywords?: MaxPooling3D$new): MaxPooling3D
  (keywords?: MaxPooling3D$new): py.Promised<MaxPooling3D>
}

export interface Maximum$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Maximum$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Maximum$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Maximum$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Maximum extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Maximum': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Maximum$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Maximum$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Maximum$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Maximum$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Maximum$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Maximum$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Maximum$class extends py.Statics<Layer$class> {
  new (keywords?: Maximum$new): Maximum
  (keywords?: Maximum$new): py.Promised<Maximum>
}

export interface MelSpectrogram$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface MelSpectrogram$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MelSpectrogram$convert_weight {
  weight: py.TensorLike
}

export interface MelSpectrogram$linear_to_mel_weight_matrix {
  /** Default: `20` */
  num_mel_bins?: py.Int | undefined
  /** Default: `129` */
  num_spectrogram_bins?: py.Int | undefined
  /** Default: `8000` */
  sampling_rate?: py.Int | undefined
  /** Default: `125.0` */
  lower_edge_hertz?: py.Float | undefined
  /** Default: `3800.0` */
  upper_edge_hertz?: py.Float | undefined
  /** Default: `'float32'` */
  dtype?: py.DType | undefined
}

export interface MelSpectrogram extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MelSpectrogram': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: MelSpectrogram$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MelSpectrogram$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: MelSpectrogram$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  get fft_length(): py.Remote<number>
  set fft_length(value: py.Int)
  fft_length_dyn: any
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, sampling_rate: py.Int, lower_edge_hertz: py.Float, upper_edge_hertz?: py.Float, dtype?: py.DType): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, sampling_rate: py.Int, keywords?: py.Rest<MelSpectrogram$linear_to_mel_weight_matrix, 'num_mel_bins' | 'num_spectrogram_bins' | 'sampling_rate'>): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, keywords?: py.Rest<MelSpectrogram$linear_to_mel_weight_matrix, 'num_mel_bins' | 'num_spectrogram_bins'>): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, keywords?: py.Rest<MelSpectrogram$linear_to_mel_weight_matrix, 'num_mel_bins'>): py.Remote
  linear_to_mel_weight_matrix(keywords?: MelSpectrogram$linear_to_mel_weight_matrix): py.Remote
  linear_to_mel_weight_matrix_dyn: py.RemoteFunction
  get mag_exp(): py.Remote<number>
  set mag_exp(value: py.Float)
  mag_exp_dyn: any
  max_freq: any
  max_freq_dyn: any
  get min_freq(): py.Remote<number>
  set min_freq(value: py.Float)
  min_freq_dyn: any
  get min_power(): py.Remote<number>
  set min_power(value: py.Float)
  min_power_dyn: any
  get num_mel_bins(): py.Remote<number>
  set num_mel_bins(value: py.Int)
  num_mel_bins_dyn: any
  get power_to_db(): py.Remote<boolean>
  set power_to_db(value: py.Bool)
  power_to_db_dyn: any
  get ref_power(): py.Remote<number>
  set ref_power(value: py.Float)
  ref_power_dyn: any
  get sampling_rate(): py.Remote<number>
  set sampling_rate(value: py.Int)
  sampling_rate_dyn: any
  sequence_length: any
  sequence_length_dyn: any
  get sequence_stride(): py.Remote<number>
  set sequence_stride(value: py.Int)
  sequence_stride_dyn: any
  get top_db(): py.Remote<number>
  set top_db(value: py.Float)
  top_db_dyn: any
  window: any
  window_dyn: any
}

export interface MelSpectrogram$new {
  /** Default: `2048` */
  fft_length?: py.Int | undefined
  /** Default: `512` */
  sequence_stride?: py.Int | undefined
  sequence_length?: py.Int | null | undefined
  /** Default: `'hann'` */
  window?: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null | undefined
  /** Default: `16000` */
  sampling_rate?: py.Int | undefined
  /** Default: `128` */
  num_mel_bins?: py.Int | undefined
  /** Default: `20.0` */
  min_freq?: py.Float | undefined
  max_freq?: py.Float | null | undefined
  /** Default: `True` */
  power_to_db?: py.Bool | undefined
  /** Default: `80.0` */
  top_db?: py.Float | undefined
  /** Default: `2.0` */
  mag_exp?: py.Float | undefined
  /** Default: `1e-10` */
  min_power?: py.Float | undefined
  /** Default: `1.0` */
  ref_power?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MelSpectrogram$class extends py.Statics<Layer$class> {
  new (fft_length: py.Int, sequence_stride: py.Int, sequence_length: py.Int | null, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, sampling_rate?: py.Int, num_mel_bins?: py.Int, min_freq?: py.Float, max_freq?: py.Float | null, power_to_db?: py.Bool, top_db?: py.Float, mag_exp?: py.Float, min_power?: py.Float, ref_power?: py.Float, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride' | 'sequence_length' | 'window' | 'sampling_rate' | 'num_mel_bins' | 'min_freq' | 'max_freq' | 'power_to_db' | 'top_db' | 'mag_exp' | 'min_power' | 'ref_power'>): MelSpectrogram
  (fft_length: py.Int, sequence_stride: py.Int, sequence_length: py.Int | null, window: py.TensorLike | 'hann' | 'hamming' | py.RemotePromise<string> | null, sampling_rate?: py.Int, num_mel_bins?: py.Int, min_freq?: py.Float, max_freq?: py.Float | null, power_to_db?: py.Bool, top_db?: py.Float, mag_exp?: py.Float, min_power?: py.Float, ref_power?: py.Float, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride' | 'sequence_length' | 'window' | 'sampling_rate' | 'num_mel_bins' | 'min_freq' | 'max_freq' | 'power_to_db' | 'top_db' | 'mag_exp' | 'min_power' | 'ref_power'>): py.Promised<MelSpectrogram>
  new (fft_length: py.Int, sequence_stride: py.Int, sequence_length: py.Int | null, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride' | 'sequence_length'>): MelSpectrogram
  (fft_length: py.Int, sequence_stride: py.Int, sequence_length: py.Int | null, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride' | 'sequence_length'>): py.Promised<MelSpectrogram>
  new (fft_length: py.Int, sequence_stride: py.Int, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride'>): MelSpectrogram
  (fft_length: py.Int, sequence_stride: py.Int, keywords?: py.Rest<MelSpectrogram$new, 'fft_length' | 'sequence_stride'>): py.Promised<MelSpectrogram>
  new (fft_length: py.Int, keywords?: py.Rest<MelSpectrogram$new, 'fft_length'>): MelSpectrogram
  (fft_length: py.Int, keywords?: py.Rest<MelSpectrogram$new, 'fft_length'>): py.Promised<MelSpectrogram>
  new (keywords?: MelSpectrogram$new): MelSpectrogram
  (keywords?: MelSpectrogram$new): py.Promised<MelSpectrogram>
}

export interface Minimum$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Minimum$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Minimum$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Minimum$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Minimum extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Minimum': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Minimum$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Minimum$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Minimum$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Minimum$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Minimum$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Minimum$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Minimum$class extends py.Statics<Layer$class> {
  new (keywords?: Minimum$new): Minimum
  (keywords?: Minimum$new): py.Promised<Minimum>
}

export interface MixUp$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface MixUp$convert_weight {
  weight: py.TensorLike
}

export interface MixUp$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface MixUp$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface MixUp extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MixUp': true } & Layer[typeof py.kind]
  get alpha(): py.Remote<number>
  set alpha(value: py.Float)
  alpha_dyn: any
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MixUp$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: MixUp$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: MixUp$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: MixUp$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<MixUp$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MixUp$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: MixUp$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MixUp$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: MixUp$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<MixUp$transform_images, 'images'>): py.Remote
  transform_images(keywords: MixUp$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<MixUp$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: MixUp$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<MixUp$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: MixUp$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<MixUp$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: MixUp$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<MixUp$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: MixUp$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<MixUp$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: MixUp$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<MixUp$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<MixUp$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: MixUp$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
}

export interface MixUp$new {
  /** Default: `0.2` */
  alpha?: py.Float | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MixUp$class extends py.Statics<Layer$class> {
  new (alpha: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<MixUp$new, 'alpha' | 'data_format' | 'seed'>): MixUp
  (alpha: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<MixUp$new, 'alpha' | 'data_format' | 'seed'>): py.Promised<MixUp>
  new (alpha: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<MixUp$new, 'alpha' | 'data_format'>): MixUp
  (alpha: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<MixUp$new, 'alpha' | 'data_format'>): py.Promised<MixUp>
  new (alpha: py.Float, keywords?: py.Rest<MixUp$new, 'alpha'>): MixUp
  (alpha: py.Float, keywords?: py.Rest<MixUp$new, 'alpha'>): py.Promised<MixUp>
  new (keywords?: MixUp$new): MixUp
  (keywords?: MixUp$new): py.Promised<MixUp>
}

export interface MultiHeadAttention$build {
  query_shape: py.Shape
  value_shape: py.Shape
  key_shape?: py.RemoteArgument | undefined
}

export interface MultiHeadAttention$call {
  query: py.TensorLike
  value: py.TensorLike
  key?: py.TensorLike | null | undefined
  query_mask?: py.RemoteArgument | undefined
  value_mask?: py.RemoteArgument | undefined
  key_mask?: py.RemoteArgument | undefined
  attention_mask?: py.RemoteArgument | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface MultiHeadAttention$compute_output_shape {
  query_shape: py.RemoteArgument
  value_shape: py.RemoteArgument
  key_shape?: py.RemoteArgument | undefined
}

export interface MultiHeadAttention$compute_output_spec {
  query: py.RemoteArgument
  value: py.RemoteArgument
  key?: py.RemoteArgument | undefined
  query_mask?: py.RemoteArgument | undefined
  value_mask?: py.RemoteArgument | undefined
  key_mask?: py.RemoteArgument | undefined
  attention_mask?: py.RemoteArgument | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface MultiHeadAttention extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.MultiHeadAttention': true } & Layer[typeof py.kind]
  readonly attention_axes: py.Remote
  readonly attention_axes_dyn: any
  build(...args: [query_shape: py.Shape, value_shape: py.Shape, key_shape: py.Positional] | [query_shape: py.Shape, value_shape: py.Shape, keywords?: py.Rest<MultiHeadAttention$build, 'query_shape' | 'value_shape'>] | [query_shape: py.Shape, keywords: py.Rest<MultiHeadAttention$build, 'query_shape'>] | [keywords: MultiHeadAttention$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, query_mask: py.Positional, value_mask: py.Positional, key_mask?: py.Positional, attention_mask?: py.Positional, return_attention_scores?: py.Bool, training?: py.Bool | null, use_causal_mask?: py.Bool] | [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, query_mask: py.Positional, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value' | 'key' | 'query_mask'>] | [query: py.TensorLike, value: py.TensorLike, key: py.TensorLike | null, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value' | 'key'>] | [query: py.TensorLike, value: py.TensorLike, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value'>] | [query: py.TensorLike, keywords: py.Rest<MultiHeadAttention$call, 'query'>] | [keywords: MultiHeadAttention$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [query_shape: py.Positional, value_shape: py.Positional, key_shape: py.Positional] | [query_shape: py.Positional, value_shape: py.Positional, keywords?: py.Rest<MultiHeadAttention$compute_output_shape, 'query_shape' | 'value_shape'>] | [query_shape: py.Positional, keywords: py.Rest<MultiHeadAttention$compute_output_shape, 'query_shape'>] | [keywords: MultiHeadAttention$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [query: py.Positional, value: py.Positional, key: py.Positional, query_mask: py.Positional, value_mask: py.Positional, key_mask?: py.Positional, attention_mask?: py.Positional, return_attention_scores?: py.Bool, training?: py.Bool | null, use_causal_mask?: py.Bool] | [query: py.Positional, value: py.Positional, key: py.Positional, query_mask: py.Positional, keywords?: py.Rest<MultiHeadAttention$compute_output_spec, 'query' | 'value' | 'key' | 'query_mask'>] | [query: py.Positional, value: py.Positional, key: py.Positional, keywords?: py.Rest<MultiHeadAttention$compute_output_spec, 'query' | 'value' | 'key'>] | [query: py.Positional, value: py.Positional, keywords?: py.Rest<MultiHeadAttention$compute_output_spec, 'query' | 'value'>] | [query: py.Positional, keywords: py.Rest<MultiHeadAttention$compute_output_spec, 'query'>] | [keywords: MultiHeadAttention$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly key_dense: py.Remote
  readonly key_dense_dyn: any
  readonly key_dim: py.Remote
  readonly key_dim_dyn: any
  readonly num_heads: py.Remote
  readonly num_heads_dyn: any
  readonly output_dense: py.Remote
  readonly output_dense_dyn: any
  readonly query_dense: py.Remote
  readonly query_dense_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
  readonly value_dense: py.Remote
  readonly value_dense_dyn: any
  readonly value_dim: py.Remote
  readonly value_dim_dyn: any
}

export interface MultiHeadAttention$new {
  num_heads: py.Int
  key_dim: py.RemoteArgument
  value_dim?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  output_shape?: py.Shape | null | undefined
  attention_axes?: py.RemoteArgument | undefined
  sliding_window?: py.Int | null | undefined
  flash_attention?: py.RemoteArgument | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  use_gate?: py.Bool | undefined
  seed?: py.Int | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface MultiHeadAttention$class extends py.Statics<Layer$class> {
  new (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, use_bias: py.Bool, output_shape?: py.Shape | null, attention_axes?: py.Positional, sliding_window?: py.Int | null, flash_attention?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, use_gate?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout' | 'use_bias' | 'output_shape' | 'attention_axes' | 'sliding_window' | 'flash_attention' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'use_gate' | 'seed'>): MultiHeadAttention
  (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, use_bias: py.Bool, output_shape?: py.Shape | null, attention_axes?: py.Positional, sliding_window?: py.Int | null, flash_attention?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, use_gate?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout' | 'use_bias' | 'output_shape' | 'attention_axes' | 'sliding_window' | 'flash_attention' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'use_gate' | 'seed'>): py.Promised<MultiHeadAttention>
  new (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout'>): MultiHeadAttention
  (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout'>): py.Promised<MultiHeadAttention>
  new (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim'>): MultiHeadAttention
  (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim'>): py.Promised<MultiHeadAttention>
  new (num_heads: py.Int, key_dim: py.Positional, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim'>): MultiHeadAttention
  (num_heads: py.Int, key_dim: py.Positional, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim'>): py.Promised<MultiHeadAttention>
  new (num_heads: py.Int, keywords: py.Rest<MultiHeadAttention$new, 'num_heads'>): MultiHeadAttention
  (num_heads: py.Int, keywords: py.Rest<MultiHeadAttention$new, 'num_heads'>): py.Promised<MultiHeadAttention>
  new (keywords: MultiHeadAttention$new): MultiHeadAttention
  (keywords: MultiHeadAttention$new): py.Promised<MultiHeadAttention>
}

export interface Multiply$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Multiply$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Multiply$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Multiply$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Multiply extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Multiply': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Multiply$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Multiply$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Multiply$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Multiply$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Multiply$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Multiply$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Multiply$class extends py.Statics<Layer$class> {
  new (keywords?: Multiply$new): Multiply
  (keywords?: Multiply$new): py.Promised<Multiply>
}

export interface Normalization$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'> | py.Of<'keras.utils.PyDataset'> | py.Items<py.RemoteArgument>
}

export interface Normalization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Normalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Normalization$convert_weight {
  weight: py.TensorLike
}

export interface Normalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Normalization': true } & Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'> | py.Of<'keras.utils.PyDataset'> | py.Items<py.RemoteArgument>): py.Remote
  adapt(keywords: Normalization$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  adapt_mean: any
  adapt_mean_dyn: any
  adapt_variance: any
  adapt_variance_dyn: any
  axis: any
  axis_dyn: any
  backend: any
  backend_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Normalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Normalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Normalization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  count: any
  count_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  input_mean: any
  input_mean_dyn: any
  input_variance: any
  input_variance_dyn: any
  get invert(): py.Remote<boolean>
  set invert(value: py.Bool)
  invert_dyn: any
  mean: any
  mean_dyn: any
  variance: any
  variance_dyn: any
}

export interface Normalization$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | null | undefined
  mean?: py.RemoteArgument | undefined
  variance?: py.RemoteArgument | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Normalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, variance: py.Positional, invert: py.Bool, keywords?: py.Rest<Normalization$new, 'axis' | 'mean' | 'variance' | 'invert'>): Normalization
  (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, variance: py.Positional, invert: py.Bool, keywords?: py.Rest<Normalization$new, 'axis' | 'mean' | 'variance' | 'invert'>): py.Promised<Normalization>
  new (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, variance: py.Positional, keywords?: py.Rest<Normalization$new, 'axis' | 'mean' | 'variance'>): Normalization
  (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, variance: py.Positional, keywords?: py.Rest<Normalization$new, 'axis' | 'mean' | 'variance'>): py.Promised<Normalization>
  new (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, keywords?: py.Rest<Normalization$new, 'axis' | 'mean'>): Normalization
  (axis: py.Int | py.List<py.Int> | null, mean: py.Positional, keywords?: py.Rest<Normalization$new, 'axis' | 'mean'>): py.Promised<Normalization>
  new (axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Normalization$new, 'axis'>): Normalization
  (axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<Normalization$new, 'axis'>): py.Promised<Normalization>
  new (keywords?: Normalization$new): Normalization
  (keywords?: Normalization$new): py.Promised<Normalization>
}

export interface PReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface PReLU$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface PReLU extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.PReLU': true } & Layer[typeof py.kind]
  alpha: any
  alpha_dyn: any
  alpha_constraint: any
  alpha_constraint_dyn: any
  alpha_initializer: any
  alpha_initializer_dyn: any
  alpha_regularizer: any
  alpha_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: PReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: PReLU$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  shared_axes: any
  shared_axes_dyn: any
}

export interface PReLU$new {
  /** Default: `'Zeros'` */
  alpha_initializer?: roles.Initializer | undefined
  alpha_regularizer?: roles.Regularizer | null | undefined
  alpha_constraint?: roles.Constraint | null | undefined
  shared_axes?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface PReLU$class extends py.Statics<Layer$class> {
  new (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, alpha_constraint: roles.Constraint | null, shared_axes: py.Positional, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer' | 'alpha_constraint' | 'shared_axes'>): PReLU
  (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, alpha_constraint: roles.Constraint | null, shared_axes: py.Positional, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer' | 'alpha_constraint' | 'shared_axes'>): py.Promised<PReLU>
  new (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, alpha_constraint: roles.Constraint | null, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer' | 'alpha_constraint'>): PReLU
  (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, alpha_constraint: roles.Constraint | null, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer' | 'alpha_constraint'>): py.Promised<PReLU>
  new (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer'>): PReLU
  (alpha_initializer: roles.Initializer, alpha_regularizer: roles.Regularizer | null, keywords?: py.Rest<PReLU$new, 'alpha_initializer' | 'alpha_regularizer'>): py.Promised<PReLU>
  new (alpha_initializer: roles.Initializer, keywords?: py.Rest<PReLU$new, 'alpha_initializer'>): PReLU
  (alpha_initializer: roles.Initializer, keywords?: py.Rest<PReLU$new, 'alpha_initializer'>): py.Promised<PReLU>
  new (keywords?: PReLU$new): PReLU
  (keywords?: PReLU$new): py.Promised<PReLU>
}

export interface Permute$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Permute$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Permute$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Permute extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Permute': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Permute$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Permute$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Permute$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  dims: any
  dims_dyn: any
}

export interface Permute$new {
  dims: py.List<py.Int>
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Permute$class extends py.Statics<Layer$class> {
  new (dims: py.List<py.Int>, keywords?: py.Rest<Permute$new, 'dims'>): Permute
  (dims: py.List<py.Int>, keywords?: py.Rest<Permute$new, 'dims'>): py.Promised<Permute>
  new (keywords: Permute$new): Permute
  (keywords: Permute$new): py.Promised<Permute>
}

export interface Pipeline$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
  mask?: py.TensorLike | null | undefined
}

export interface Pipeline extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Pipeline': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool, keywords?: py.Rest<Pipeline$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Pipeline$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Pipeline$call] | any[]): any
  call_dyn: py.RemoteFunction
  readonly layers: py.Remote
  readonly layers_dyn: any
}

export interface Pipeline$new {
  layers: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Pipeline$class extends py.Statics<Layer$class> {
  new (layers: py.Positional, name: py.Str | null): Pipeline
  (layers: py.Positional, name: py.Str | null): py.Promised<Pipeline>
  new (layers: py.Positional, keywords?: py.Rest<Pipeline$new, 'layers'>): Pipeline
  (layers: py.Positional, keywords?: py.Rest<Pipeline$new, 'layers'>): py.Promised<Pipeline>
  new (keywords: Pipeline$new): Pipeline
  (keywords: Pipeline$new): py.Promised<Pipeline>
}

export interface RMSNormalization$call {
  x: py.TensorLike
}

export interface RMSNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RMSNormalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RMSNormalization': true } & Layer[typeof py.kind]
  axis: any
  axis_dyn: any
  call(...args: [x: py.TensorLike] | [keywords: RMSNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RMSNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  scale: any
  scale_dyn: any
}

export interface RMSNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `1e-06` */
  epsilon?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RMSNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int, epsilon: py.Float, keywords?: py.Rest<RMSNormalization$new, 'axis' | 'epsilon'>): RMSNormalization
  (axis: py.Int, epsilon: py.Float, keywords?: py.Rest<RMSNormalization$new, 'axis' | 'epsilon'>): py.Promised<RMSNormalization>
  new (axis: py.Int, keywords?: py.Rest<RMSNormalization$new, 'axis'>): RMSNormalization
  (axis: py.Int, keywords?: py.Rest<RMSNormalization$new, 'axis'>): py.Promised<RMSNormalization>
  new (keywords?: RMSNormalization$new): RMSNormalization
  (keywords?: RMSNormalization$new): py.Promised<RMSNormalization>
}

export interface RNN$build {
  sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  initial_state_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | null | undefined
}

export interface RNN$call {
  sequences: py.TensorLike
  initial_state?: py.List<py.RemoteArgument> | null | undefined
  mask?: py.TensorLike | null | undefined
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface RNN$compute_mask {
  _: py.RemoteArgument
  mask: py.TensorLike
}

export interface RNN$compute_output_shape {
  sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  initial_state_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | null | undefined
}

export interface RNN$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface RNN$get_initial_state {
  batch_size: py.Int
}

export interface RNN$inner_loop {
  sequences: py.RemoteArgument
  initial_state: py.RemoteArgument
  mask: py.RemoteArgument
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface RNN extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RNN': true } & Layer[typeof py.kind]
  build(...args: [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, initial_state_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape> | null] | [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<RNN$build, 'sequences_shape'>] | [sequences_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RNN$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [sequences: py.TensorLike, initial_state: py.List<py.RemoteArgument> | null, mask: py.TensorLike | null, training: py.Bool] | [sequences: py.TensorLike, initial_state: py.List<py.RemoteArgument> | null, mask: py.TensorLike | null, keywords?: py.Rest<RNN$call, 'sequences' | 'initial_state' | 'mask'>] | [sequences: py.TensorLike, initial_state: py.List<py.RemoteArgument> | null, keywords?: py.Rest<RNN$call, 'sequences' | 'initial_state'>] | [sequences: py.TensorLike, keywords?: py.Rest<RNN$call, 'sequences'>] | [keywords: RNN$call] | any[]): any
  call_dyn: py.RemoteFunction
  cell: any
  cell_dyn: any
  compute_mask(...args: [_: py.Positional, mask: py.TensorLike] | [_: py.Positional, keywords: py.Rest<RNN$compute_mask, '_'>] | [keywords: RNN$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, initial_state_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape> | null] | [sequences_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<RNN$compute_output_shape, 'sequences_shape'>] | [sequences_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RNN$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get_initial_state(batch_size: py.Int): py.Remote
  get_initial_state(keywords: RNN$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get go_backwards(): py.Remote<boolean>
  set go_backwards(value: py.Bool)
  go_backwards_dyn: any
  inner_loop(sequences: py.Positional, initial_state: py.Positional, mask: py.Positional, training: py.Bool): py.Remote
  inner_loop(sequences: py.Positional, initial_state: py.Positional, mask: py.Positional, keywords?: py.Rest<RNN$inner_loop, 'sequences' | 'initial_state' | 'mask'>): py.Remote
  inner_loop(sequences: py.Positional, initial_state: py.Positional, keywords: py.Rest<RNN$inner_loop, 'sequences' | 'initial_state'>): py.Remote
  inner_loop(sequences: py.Positional, keywords: py.Rest<RNN$inner_loop, 'sequences'>): py.Remote
  inner_loop(keywords: RNN$inner_loop): py.Remote
  inner_loop_dyn: py.RemoteFunction
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  reset_states(): py.Remote
  reset_states_dyn: py.RemoteFunction
  get return_sequences(): py.Remote<boolean>
  set return_sequences(value: py.Bool)
  return_sequences_dyn: any
  get return_state(): py.Remote<boolean>
  set return_state(value: py.Bool)
  return_state_dyn: any
  get single_state(): py.Remote<boolean>
  set single_state(value: py.Bool)
  single_state_dyn: any
  state_size: any
  state_size_dyn: any
  get stateful(): py.Remote<boolean>
  set stateful(value: py.Bool)
  stateful_dyn: any
  states: any
  states_dyn: any
  get unroll(): py.Remote<boolean>
  set unroll(value: py.Bool)
  unroll_dyn: any
  get zero_output_for_mask(): py.Remote<boolean>
  set zero_output_for_mask(value: py.Bool)
  zero_output_for_mask_dyn: any
}

export interface RNN$new {
  cell: py.RemoteArgument
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RNN$class extends py.Statics<Layer$class> {
  new (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, go_backwards: py.Bool, stateful?: py.Bool, unroll?: py.Bool, zero_output_for_mask?: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'zero_output_for_mask'>): RNN
  (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, go_backwards: py.Bool, stateful?: py.Bool, unroll?: py.Bool, zero_output_for_mask?: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'zero_output_for_mask'>): py.Promised<RNN>
  new (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state'>): RNN
  (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state'>): py.Promised<RNN>
  new (cell: py.Positional, return_sequences: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences'>): RNN
  (cell: py.Positional, return_sequences: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences'>): py.Promised<RNN>
  new (cell: py.Positional, keywords?: py.Rest<RNN$new, 'cell'>): RNN
  (cell: py.Positional, keywords?: py.Rest<RNN$new, 'cell'>): py.Promised<RNN>
  new (keywords: RNN$new): RNN
  (keywords: RNN$new): py.Promised<RNN>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RNN$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: RNN$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RandAugment$call {
  data: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandAugment$convert_weight {
  weight: py.TensorLike
}

export interface RandAugment$get_random_transformation {
  data: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandAugment$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandAugment extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandAugment': true } & Layer[typeof py.kind]
  auto_contrast: any
  auto_contrast_dyn: any
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.Positional, training: py.Bool] | [data: py.Positional, keywords?: py.Rest<RandAugment$call, 'data'>] | [keywords: RandAugment$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandAugment$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandAugment$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  equalization: any
  equalization_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.Positional, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.Positional, training: py.Bool, keywords?: py.Rest<RandAugment$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.Positional, keywords?: py.Rest<RandAugment$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(keywords: RandAugment$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  interpolation: any
  interpolation_dyn: any
  get num_ops(): py.Remote<number>
  set num_ops(value: py.Int)
  num_ops_dyn: any
  random_brightness: any
  random_brightness_dyn: any
  random_color_degeneration: any
  random_color_degeneration_dyn: any
  random_contrast: any
  random_contrast_dyn: any
  random_posterization: any
  random_posterization_dyn: any
  random_rotation: any
  random_rotation_dyn: any
  random_sharpness: any
  random_sharpness_dyn: any
  random_shear: any
  random_shear_dyn: any
  random_translation: any
  random_translation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  solarization: any
  solarization_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandAugment$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandAugment$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandAugment$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandAugment$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandAugment$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandAugment$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandAugment$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandAugment$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandAugment$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandAugment$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandAugment$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandAugment$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandAugment$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandAugment$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandAugment$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandAugment$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandAugment$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandAugment$new {
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  /** Default: `2` */
  num_ops?: py.Int | undefined
  /** Default: `0.5` */
  factor?: py.Float | undefined
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandAugment$class extends py.Statics<Layer$class> {
  new (value_range: py.List<py.Int>, num_ops: py.Int, factor: py.Float, interpolation: py.Str, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops' | 'factor' | 'interpolation' | 'seed' | 'data_format'>): RandAugment
  (value_range: py.List<py.Int>, num_ops: py.Int, factor: py.Float, interpolation: py.Str, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops' | 'factor' | 'interpolation' | 'seed' | 'data_format'>): py.Promised<RandAugment>
  new (value_range: py.List<py.Int>, num_ops: py.Int, factor: py.Float, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops' | 'factor'>): RandAugment
  (value_range: py.List<py.Int>, num_ops: py.Int, factor: py.Float, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops' | 'factor'>): py.Promised<RandAugment>
  new (value_range: py.List<py.Int>, num_ops: py.Int, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops'>): RandAugment
  (value_range: py.List<py.Int>, num_ops: py.Int, keywords?: py.Rest<RandAugment$new, 'value_range' | 'num_ops'>): py.Promised<RandAugment>
  new (value_range: py.List<py.Int>, keywords?: py.Rest<RandAugment$new, 'value_range'>): RandAugment
  (value_range: py.List<py.Int>, keywords?: py.Rest<RandAugment$new, 'value_range'>): py.Promised<RandAugment>
  new (keywords?: RandAugment$new): RandAugment
  (keywords?: RandAugment$new): py.Promised<RandAugment>
}

export interface RandomBrightness$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomBrightness$convert_weight {
  weight: py.TensorLike
}

export interface RandomBrightness$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomBrightness$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomBrightness': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomBrightness$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomBrightness$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomBrightness$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomBrightness$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomBrightness$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomBrightness$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomBrightness$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomBrightness$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomBrightness$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomBrightness$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomBrightness$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomBrightness$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomBrightness$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomBrightness$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomBrightness$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomBrightness$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomBrightness$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomBrightness$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomBrightness$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomBrightness$new {
  factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomBrightness$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, keywords?: py.Rest<RandomBrightness$new, 'factor' | 'value_range' | 'seed'>): RandomBrightness
  (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, seed: py.Int | null, keywords?: py.Rest<RandomBrightness$new, 'factor' | 'value_range' | 'seed'>): py.Promised<RandomBrightness>
  new (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomBrightness$new, 'factor' | 'value_range'>): RandomBrightness
  (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, value_range: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomBrightness$new, 'factor' | 'value_range'>): py.Promised<RandomBrightness>
  new (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomBrightness$new, 'factor'>): RandomBrightness
  (factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomBrightness$new, 'factor'>): py.Promised<RandomBrightness>
  new (keywords: RandomBrightness$new): RandomBrightness
  (keywords: RandomBrightness$new): py.Promised<RandomBrightness>
}

export interface RandomColorDegeneration$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomColorDegeneration$convert_weight {
  weight: py.TensorLike
}

export interface RandomColorDegeneration$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomColorDegeneration$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorDegeneration extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomColorDegeneration': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorDegeneration$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomColorDegeneration$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomColorDegeneration$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomColorDegeneration$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomColorDegeneration$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorDegeneration$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomColorDegeneration$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorDegeneration$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomColorDegeneration$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomColorDegeneration$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomColorDegeneration$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomColorDegeneration$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomColorDegeneration$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomColorDegeneration$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomColorDegeneration$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorDegeneration$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomColorDegeneration$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomColorDegeneration$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomColorDegeneration$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomColorDegeneration$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomColorDegeneration$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorDegeneration$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomColorDegeneration$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomColorDegeneration$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomColorDegeneration$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomColorDegeneration$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): RandomColorDegeneration
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomColorDegeneration>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range' | 'data_format'>): RandomColorDegeneration
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range' | 'data_format'>): py.Promised<RandomColorDegeneration>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range'>): RandomColorDegeneration
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomColorDegeneration$new, 'factor' | 'value_range'>): py.Promised<RandomColorDegeneration>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomColorDegeneration$new, 'factor'>): RandomColorDegeneration
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomColorDegeneration$new, 'factor'>): py.Promised<RandomColorDegeneration>
  new (keywords: RandomColorDegeneration$new): RandomColorDegeneration
  (keywords: RandomColorDegeneration$new): py.Promised<RandomColorDegeneration>
}

export interface RandomColorJitter$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomColorJitter$convert_weight {
  weight: py.TensorLike
}

export interface RandomColorJitter$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomColorJitter$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomColorJitter extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomColorJitter': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  get brightness_factor(): py.Remote<number | (number)[] | [number, number] | null>
  set brightness_factor(value: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null)
  brightness_factor_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorJitter$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomColorJitter$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomColorJitter$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get contrast_factor(): py.Remote<number | any[] | null>
  set contrast_factor(value: py.Float | py.List<py.RemoteArgument> | null)
  contrast_factor_dyn: any
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomColorJitter$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomColorJitter$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorJitter$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomColorJitter$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get hue_factor(): py.Remote<number | any[] | null>
  set hue_factor(value: py.Float | py.List<py.RemoteArgument> | null)
  hue_factor_dyn: any
  random_brightness: any
  random_brightness_dyn: any
  random_contrast: any
  random_contrast_dyn: any
  random_hue: any
  random_hue_dyn: any
  random_saturation: any
  random_saturation_dyn: any
  get saturation_factor(): py.Remote<number | any[] | null>
  set saturation_factor(value: py.Float | py.List<py.RemoteArgument> | null)
  saturation_factor_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorJitter$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomColorJitter$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomColorJitter$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomColorJitter$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomColorJitter$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomColorJitter$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomColorJitter$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomColorJitter$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomColorJitter$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomColorJitter$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomColorJitter$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomColorJitter$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomColorJitter$new {
  /** Default: `(0, 255)` */
  value_range?: py.RemoteArgument | undefined
  brightness_factor?: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null | undefined
  contrast_factor?: py.Float | py.List<py.RemoteArgument> | null | undefined
  saturation_factor?: py.Float | py.List<py.RemoteArgument> | null | undefined
  hue_factor?: py.Float | py.List<py.RemoteArgument> | null | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomColorJitter$class extends py.Statics<Layer$class> {
  new (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, contrast_factor: py.Float | py.List<py.RemoteArgument> | null, saturation_factor: py.Float | py.List<py.RemoteArgument> | null, hue_factor?: py.Float | py.List<py.RemoteArgument> | null, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor' | 'contrast_factor' | 'saturation_factor' | 'hue_factor' | 'seed' | 'data_format'>): RandomColorJitter
  (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, contrast_factor: py.Float | py.List<py.RemoteArgument> | null, saturation_factor: py.Float | py.List<py.RemoteArgument> | null, hue_factor?: py.Float | py.List<py.RemoteArgument> | null, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor' | 'contrast_factor' | 'saturation_factor' | 'hue_factor' | 'seed' | 'data_format'>): py.Promised<RandomColorJitter>
  new (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, contrast_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor' | 'contrast_factor'>): RandomColorJitter
  (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, contrast_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor' | 'contrast_factor'>): py.Promised<RandomColorJitter>
  new (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor'>): RandomColorJitter
  (value_range: py.Positional, brightness_factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | null, keywords?: py.Rest<RandomColorJitter$new, 'value_range' | 'brightness_factor'>): py.Promised<RandomColorJitter>
  new (value_range: py.Positional, keywords?: py.Rest<RandomColorJitter$new, 'value_range'>): RandomColorJitter
  (value_range: py.Positional, keywords?: py.Rest<RandomColorJitter$new, 'value_range'>): py.Promised<RandomColorJitter>
  new (keywords?: RandomColorJitter$new): RandomColorJitter
  (keywords?: RandomColorJitter$new): py.Promised<RandomColorJitter>
}

export interface RandomContrast$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomContrast$convert_weight {
  weight: py.TensorLike
}

export interface RandomContrast$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomContrast$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomContrast': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomContrast$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomContrast$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomContrast$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomContrast$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomContrast$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomContrast$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomContrast$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomContrast$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomContrast$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomContrast$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomContrast$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomContrast$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomContrast$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomContrast$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomContrast$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomContrast$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomContrast$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomContrast$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomContrast$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomContrast$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomContrast$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomContrast$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomContrast$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomContrast$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomContrast$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomContrast$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, seed: py.Int | null, keywords?: py.Rest<RandomContrast$new, 'factor' | 'value_range' | 'seed'>): RandomContrast
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, seed: py.Int | null, keywords?: py.Rest<RandomContrast$new, 'factor' | 'value_range' | 'seed'>): py.Promised<RandomContrast>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomContrast$new, 'factor' | 'value_range'>): RandomContrast
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomContrast$new, 'factor' | 'value_range'>): py.Promised<RandomContrast>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomContrast$new, 'factor'>): RandomContrast
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomContrast$new, 'factor'>): py.Promised<RandomContrast>
  new (keywords: RandomContrast$new): RandomContrast
  (keywords: RandomContrast$new): py.Promised<RandomContrast>
}

export interface RandomCrop$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  [keyword: string]: any
}

export interface RandomCrop$convert_weight {
  weight: py.TensorLike
}

export interface RandomCrop$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomCrop$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomCrop': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomCrop$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomCrop$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, ...args: py.Positional[]] | [...args: [input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, ...args: py.Positional[], keywords: py.Rest<RandomCrop$compute_output_shape, 'input_shape'>]] | [input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<RandomCrop$compute_output_shape, 'input_shape'>] | [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomCrop$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomCrop$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomCrop$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomCrop$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomCrop$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  height_axis: any
  height_axis_dyn: any
  seed: any
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomCrop$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomCrop$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomCrop$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomCrop$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomCrop$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomCrop$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomCrop$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomCrop$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomCrop$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomCrop$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomCrop$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomCrop$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomCrop$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomCrop$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomCrop$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomCrop$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomCrop$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
  width_axis: any
  width_axis_dyn: any
}

export interface RandomCrop$new {
  height: py.Int
  width: py.Int
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomCrop$class extends py.Statics<Layer$class> {
  new (height: py.Int, width: py.Int, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, name: py.Str | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed' | 'data_format' | 'name'>): RandomCrop
  (height: py.Int, width: py.Int, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, name: py.Str | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed' | 'data_format' | 'name'>): py.Promised<RandomCrop>
  new (height: py.Int, width: py.Int, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed' | 'data_format'>): RandomCrop
  (height: py.Int, width: py.Int, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed' | 'data_format'>): py.Promised<RandomCrop>
  new (height: py.Int, width: py.Int, seed: py.Int | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed'>): RandomCrop
  (height: py.Int, width: py.Int, seed: py.Int | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed'>): py.Promised<RandomCrop>
  new (height: py.Int, width: py.Int, keywords?: py.Rest<RandomCrop$new, 'height' | 'width'>): RandomCrop
  (height: py.Int, width: py.Int, keywords?: py.Rest<RandomCrop$new, 'height' | 'width'>): py.Promised<RandomCrop>
  new (height: py.Int, keywords: py.Rest<RandomCrop$new, 'height'>): RandomCrop
  (height: py.Int, keywords: py.Rest<RandomCrop$new, 'height'>): py.Promised<RandomCrop>
  new (keywords: RandomCrop$new): RandomCrop
  (keywords: RandomCrop$new): py.Promised<RandomCrop>
}

export interface RandomElasticTransform$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomElasticTransform$convert_weight {
  weight: py.TensorLike
}

export interface RandomElasticTransform$get_elastic_transform_params {
  height: py.RemoteArgument
  width: py.RemoteArgument
  factor: py.RemoteArgument
}

export interface RandomElasticTransform$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomElasticTransform$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomElasticTransform extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomElasticTransform': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomElasticTransform$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomElasticTransform$call] | any[]): any
  call_dyn: py.RemoteFunction
  channel_axis: any
  channel_axis_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomElasticTransform$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomElasticTransform$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'nearest' | 'wrap' | 'reflect'>
  set fill_mode(value: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_elastic_transform_params(height: py.Positional, width: py.Positional, factor: py.Positional): py.Remote
  get_elastic_transform_params(height: py.Positional, width: py.Positional, keywords: py.Rest<RandomElasticTransform$get_elastic_transform_params, 'height' | 'width'>): py.Remote
  get_elastic_transform_params(height: py.Positional, keywords: py.Rest<RandomElasticTransform$get_elastic_transform_params, 'height'>): py.Remote
  get_elastic_transform_params(keywords: RandomElasticTransform$get_elastic_transform_params): py.Remote
  get_elastic_transform_params_dyn: py.RemoteFunction
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomElasticTransform$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomElasticTransform$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomElasticTransform$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  height_axis: any
  height_axis_dyn: any
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  scale: any
  scale_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomElasticTransform$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomElasticTransform$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomElasticTransform$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomElasticTransform$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomElasticTransform$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomElasticTransform$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomElasticTransform$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomElasticTransform$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomElasticTransform$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomElasticTransform$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomElasticTransform$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomElasticTransform$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
  width_axis: any
  width_axis_dyn: any
}

export interface RandomElasticTransform$new {
  /** Default: `1.0` */
  factor?: py.Float | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `1.0` */
  scale?: py.Float | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomElasticTransform$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value?: py.Float, value_range?: py.List<py.Int>, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale' | 'interpolation' | 'fill_mode' | 'fill_value' | 'value_range' | 'seed' | 'data_format'>): RandomElasticTransform
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value?: py.Float, value_range?: py.List<py.Int>, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale' | 'interpolation' | 'fill_mode' | 'fill_value' | 'value_range' | 'seed' | 'data_format'>): py.Promised<RandomElasticTransform>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale' | 'interpolation'>): RandomElasticTransform
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale' | 'interpolation'>): py.Promised<RandomElasticTransform>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale'>): RandomElasticTransform
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomElasticTransform$new, 'factor' | 'scale'>): py.Promised<RandomElasticTransform>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomElasticTransform$new, 'factor'>): RandomElasticTransform
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomElasticTransform$new, 'factor'>): py.Promised<RandomElasticTransform>
  new (keywords?: RandomElasticTransform$new): RandomElasticTransform
  (keywords?: RandomElasticTransform$new): py.Promised<RandomElasticTransform>
}

export interface RandomErasing$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomErasing$convert_weight {
  weight: py.TensorLike
}

export interface RandomErasing$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomErasing$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomErasing extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomErasing': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomErasing$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomErasing$call] | any[]): any
  call_dyn: py.RemoteFunction
  channel_axis: any
  channel_axis_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomErasing$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomErasing$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  fill_value: any
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomErasing$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomErasing$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomErasing$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  height_axis: any
  height_axis_dyn: any
  scale: any
  scale_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomErasing$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomErasing$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomErasing$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomErasing$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomErasing$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomErasing$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomErasing$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomErasing$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomErasing$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomErasing$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomErasing$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomErasing$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomErasing$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomErasing$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomErasing$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomErasing$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomErasing$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
  width_axis: any
  width_axis_dyn: any
}

export interface RandomErasing$new {
  /** Default: `1.0` */
  factor?: py.Float | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `(0.02, 0.33)` */
  scale?: py.Tuple<readonly [py.Float, py.Float]> | undefined
  fill_value?: py.RemoteArgument | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomErasing$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, fill_value: py.Positional, value_range: py.List<py.Int>, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale' | 'fill_value' | 'value_range' | 'seed' | 'data_format'>): RandomErasing
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, fill_value: py.Positional, value_range: py.List<py.Int>, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale' | 'fill_value' | 'value_range' | 'seed' | 'data_format'>): py.Promised<RandomErasing>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, fill_value: py.Positional, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale' | 'fill_value'>): RandomErasing
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, fill_value: py.Positional, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale' | 'fill_value'>): py.Promised<RandomErasing>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale'>): RandomErasing
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomErasing$new, 'factor' | 'scale'>): py.Promised<RandomErasing>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomErasing$new, 'factor'>): RandomErasing
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomErasing$new, 'factor'>): py.Promised<RandomErasing>
  new (keywords?: RandomErasing$new): RandomErasing
  (keywords?: RandomErasing$new): py.Promised<RandomErasing>
}

export interface RandomFlip$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomFlip$convert_weight {
  weight: py.TensorLike
}

export interface RandomFlip$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomFlip$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomFlip': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomFlip$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomFlip$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomFlip$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomFlip$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomFlip$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomFlip$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomFlip$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get mode(): py.Remote<'horizontal' | 'vertical' | 'horizontal_and_vertical'>
  set mode(value: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>)
  mode_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomFlip$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomFlip$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomFlip$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomFlip$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomFlip$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomFlip$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomFlip$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomFlip$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomFlip$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomFlip$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomFlip$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomFlip$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomFlip$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomFlip$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomFlip$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomFlip$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomFlip$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
}

export interface RandomFlip$new {
  /** Default: `'horizontal_and_vertical'` */
  mode?: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomFlip$class extends py.Statics<Layer$class> {
  new (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed' | 'data_format'>): RandomFlip
  (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed' | 'data_format'>): py.Promised<RandomFlip>
  new (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed'>): RandomFlip
  (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed'>): py.Promised<RandomFlip>
  new (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, keywords?: py.Rest<RandomFlip$new, 'mode'>): RandomFlip
  (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, keywords?: py.Rest<RandomFlip$new, 'mode'>): py.Promised<RandomFlip>
  new (keywords?: RandomFlip$new): RandomFlip
  (keywords?: RandomFlip$new): py.Promised<RandomFlip>
}

export interface RandomGaussianBlur$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomGaussianBlur$convert_weight {
  weight: py.TensorLike
}

export interface RandomGaussianBlur$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomGaussianBlur$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGaussianBlur extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomGaussianBlur': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGaussianBlur$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomGaussianBlur$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomGaussianBlur$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomGaussianBlur$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomGaussianBlur$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGaussianBlur$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomGaussianBlur$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  kernel_size: any
  kernel_size_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  sigma: any
  sigma_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGaussianBlur$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomGaussianBlur$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomGaussianBlur$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomGaussianBlur$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomGaussianBlur$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomGaussianBlur$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomGaussianBlur$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomGaussianBlur$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGaussianBlur$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomGaussianBlur$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomGaussianBlur$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomGaussianBlur$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomGaussianBlur$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomGaussianBlur$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGaussianBlur$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomGaussianBlur$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomGaussianBlur$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomGaussianBlur$new {
  /** Default: `1.0` */
  factor?: py.Float | py.List<py.RemoteArgument> | undefined
  /** Default: `3` */
  kernel_size?: py.Int | undefined
  /** Default: `1.0` */
  sigma?: py.Float | py.List<py.RemoteArgument> | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomGaussianBlur$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, sigma: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed?: py.Int | null, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size' | 'sigma' | 'value_range' | 'data_format' | 'seed'>): RandomGaussianBlur
  (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, sigma: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed?: py.Int | null, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size' | 'sigma' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomGaussianBlur>
  new (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, sigma: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size' | 'sigma'>): RandomGaussianBlur
  (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, sigma: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size' | 'sigma'>): py.Promised<RandomGaussianBlur>
  new (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size'>): RandomGaussianBlur
  (factor: py.Float | py.List<py.RemoteArgument>, kernel_size: py.Int, keywords?: py.Rest<RandomGaussianBlur$new, 'factor' | 'kernel_size'>): py.Promised<RandomGaussianBlur>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomGaussianBlur$new, 'factor'>): RandomGaussianBlur
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomGaussianBlur$new, 'factor'>): py.Promised<RandomGaussianBlur>
  new (keywords?: RandomGaussianBlur$new): RandomGaussianBlur
  (keywords?: RandomGaussianBlur$new): py.Promised<RandomGaussianBlur>
}

export interface RandomGrayscale$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomGrayscale$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  [keyword: string]: any
}

export interface RandomGrayscale$convert_weight {
  weight: py.TensorLike
}

export interface RandomGrayscale$get_random_transformation {
  images: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomGrayscale$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  [keyword: string]: any
}

export interface RandomGrayscale$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale$transform_labels {
  labels: py.TensorLike
  transformations?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface RandomGrayscale$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformations?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface RandomGrayscale$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomGrayscale extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomGrayscale': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGrayscale$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomGrayscale$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomGrayscale$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<RandomGrayscale$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: RandomGrayscale$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomGrayscale$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(images: py.Positional, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(images: py.Positional, training: py.Bool, keywords?: py.Rest<RandomGrayscale$get_random_transformation, 'images' | 'training'>): py.Remote
  get_random_transformation(images: py.Positional, keywords?: py.Rest<RandomGrayscale$get_random_transformation, 'images'>): py.Remote
  get_random_transformation(keywords: RandomGrayscale$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGrayscale$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.LastDict<string, py.RemoteArgument>): py.Remote
  transform_bounding_boxes(keywords: RandomGrayscale$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomGrayscale$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomGrayscale$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformations: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_labels, 'labels' | 'transformations'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords?: py.Rest<RandomGrayscale$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomGrayscale$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformations: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_segmentation_masks, 'segmentation_masks' | 'transformations'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords?: py.Rest<RandomGrayscale$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomGrayscale$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomGrayscale$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomGrayscale$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomGrayscale$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomGrayscale$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomGrayscale$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomGrayscale$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomGrayscale$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomGrayscale$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomGrayscale$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
}

export interface RandomGrayscale$new {
  /** Default: `0.5` */
  factor?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomGrayscale$class extends py.Statics<Layer$class> {
  new (factor: py.Float, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomGrayscale$new, 'factor' | 'data_format' | 'seed'>): RandomGrayscale
  (factor: py.Float, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomGrayscale$new, 'factor' | 'data_format' | 'seed'>): py.Promised<RandomGrayscale>
  new (factor: py.Float, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomGrayscale$new, 'factor' | 'data_format'>): RandomGrayscale
  (factor: py.Float, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomGrayscale$new, 'factor' | 'data_format'>): py.Promised<RandomGrayscale>
  new (factor: py.Float, keywords?: py.Rest<RandomGrayscale$new, 'factor'>): RandomGrayscale
  (factor: py.Float, keywords?: py.Rest<RandomGrayscale$new, 'factor'>): py.Promised<RandomGrayscale>
  new (keywords?: RandomGrayscale$new): RandomGrayscale
  (keywords?: RandomGrayscale$new): py.Promised<RandomGrayscale>
}

export interface RandomHue$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomHue$convert_weight {
  weight: py.TensorLike
}

export interface RandomHue$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomHue$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHue extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomHue': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomHue$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomHue$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomHue$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomHue$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomHue$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomHue$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomHue$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomHue$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomHue$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomHue$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomHue$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomHue$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomHue$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomHue$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomHue$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomHue$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomHue$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomHue$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomHue$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomHue$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomHue$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomHue$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomHue$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomHue$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomHue$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomHue$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): RandomHue
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomHue>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range' | 'data_format'>): RandomHue
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range' | 'data_format'>): py.Promised<RandomHue>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range'>): RandomHue
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomHue$new, 'factor' | 'value_range'>): py.Promised<RandomHue>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomHue$new, 'factor'>): RandomHue
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomHue$new, 'factor'>): py.Promised<RandomHue>
  new (keywords: RandomHue$new): RandomHue
  (keywords: RandomHue$new): py.Promised<RandomHue>
}

export interface RandomInvert$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomInvert$convert_weight {
  weight: py.TensorLike
}

export interface RandomInvert$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomInvert$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomInvert extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomInvert': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomInvert$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomInvert$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomInvert$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomInvert$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomInvert$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomInvert$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomInvert$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomInvert$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomInvert$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomInvert$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomInvert$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomInvert$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomInvert$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomInvert$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomInvert$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomInvert$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomInvert$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomInvert$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomInvert$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomInvert$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomInvert$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomInvert$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomInvert$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomInvert$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get value_range(): py.Remote<any[]>
  set value_range(value: py.List<py.RemoteArgument>)
  value_range_dyn: any
}

export interface RandomInvert$new {
  /** Default: `1.0` */
  factor?: py.Float | py.List<py.RemoteArgument> | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomInvert$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range' | 'seed' | 'data_format'>): RandomInvert
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range' | 'seed' | 'data_format'>): py.Promised<RandomInvert>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range' | 'seed'>): RandomInvert
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range' | 'seed'>): py.Promised<RandomInvert>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range'>): RandomInvert
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<RandomInvert$new, 'factor' | 'value_range'>): py.Promised<RandomInvert>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomInvert$new, 'factor'>): RandomInvert
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomInvert$new, 'factor'>): py.Promised<RandomInvert>
  new (keywords?: RandomInvert$new): RandomInvert
  (keywords?: RandomInvert$new): py.Promised<RandomInvert>
}

export interface RandomPerspective$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomPerspective$convert_weight {
  weight: py.TensorLike
}

export interface RandomPerspective$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomPerspective$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPerspective extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomPerspective': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPerspective$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomPerspective$call] | any[]): any
  call_dyn: py.RemoteFunction
  channel_axis: any
  channel_axis_dyn: any
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomPerspective$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomPerspective$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  fill_value: any
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomPerspective$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPerspective$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomPerspective$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  height_axis: any
  height_axis_dyn: any
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  get scale(): py.Remote<number>
  set scale(value: py.Float)
  scale_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPerspective$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomPerspective$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomPerspective$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomPerspective$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomPerspective$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPerspective$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomPerspective$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomPerspective$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomPerspective$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPerspective$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomPerspective$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomPerspective$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  width_axis: any
  width_axis_dyn: any
}

export interface RandomPerspective$new {
  /** Default: `1.0` */
  factor?: py.Float | py.Tuple<readonly [py.Float, py.Float]> | undefined
  /** Default: `1.0` */
  scale?: py.Float | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  seed?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomPerspective$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_value: py.Float, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale' | 'interpolation' | 'fill_value' | 'seed' | 'data_format'>): RandomPerspective
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_value: py.Float, seed?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale' | 'interpolation' | 'fill_value' | 'seed' | 'data_format'>): py.Promised<RandomPerspective>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale' | 'interpolation'>): RandomPerspective
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale' | 'interpolation'>): py.Promised<RandomPerspective>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale'>): RandomPerspective
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, scale: py.Float, keywords?: py.Rest<RandomPerspective$new, 'factor' | 'scale'>): py.Promised<RandomPerspective>
  new (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomPerspective$new, 'factor'>): RandomPerspective
  (factor: py.Float | py.Tuple<readonly [py.Float, py.Float]>, keywords?: py.Rest<RandomPerspective$new, 'factor'>): py.Promised<RandomPerspective>
  new (keywords?: RandomPerspective$new): RandomPerspective
  (keywords?: RandomPerspective$new): py.Promised<RandomPerspective>
}

export interface RandomPosterization$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomPosterization$convert_weight {
  weight: py.TensorLike
}

export interface RandomPosterization$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomPosterization$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomPosterization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomPosterization': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPosterization$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomPosterization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomPosterization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomPosterization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomPosterization$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPosterization$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomPosterization$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPosterization$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomPosterization$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomPosterization$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomPosterization$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomPosterization$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomPosterization$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomPosterization$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomPosterization$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomPosterization$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomPosterization$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomPosterization$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomPosterization$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomPosterization$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomPosterization$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomPosterization$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomPosterization$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomPosterization$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomPosterization$new {
  factor: py.Int
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomPosterization$class extends py.Statics<Layer$class> {
  new (factor: py.Int, value_range: py.List<py.RemoteArgument>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): RandomPosterization
  (factor: py.Int, value_range: py.List<py.RemoteArgument>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomPosterization>
  new (factor: py.Int, value_range: py.List<py.RemoteArgument>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range' | 'data_format'>): RandomPosterization
  (factor: py.Int, value_range: py.List<py.RemoteArgument>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range' | 'data_format'>): py.Promised<RandomPosterization>
  new (factor: py.Int, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range'>): RandomPosterization
  (factor: py.Int, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<RandomPosterization$new, 'factor' | 'value_range'>): py.Promised<RandomPosterization>
  new (factor: py.Int, keywords?: py.Rest<RandomPosterization$new, 'factor'>): RandomPosterization
  (factor: py.Int, keywords?: py.Rest<RandomPosterization$new, 'factor'>): py.Promised<RandomPosterization>
  new (keywords: RandomPosterization$new): RandomPosterization
  (keywords: RandomPosterization$new): py.Promised<RandomPosterization>
}

export interface RandomRotation$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomRotation$convert_weight {
  weight: py.TensorLike
}

export interface RandomRotation$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomRotation$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomRotation': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomRotation$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomRotation$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomRotation$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomRotation$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'reflect' | 'wrap' | 'nearest'>
  set fill_mode(value: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomRotation$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomRotation$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomRotation$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomRotation$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomRotation$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomRotation$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomRotation$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomRotation$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomRotation$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomRotation$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomRotation$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomRotation$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomRotation$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomRotation$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomRotation$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomRotation$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomRotation$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomRotation$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomRotation$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomRotation$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
}

export interface RandomRotation$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomRotation$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomRotation$new, 'factor'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomRotation$new, 'factor'>): py.Promised<RandomRotation>
  new (keywords: RandomRotation$new): RandomRotation
  (keywords: RandomRotation$new): py.Promised<RandomRotation>
}

export interface RandomSaturation$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomSaturation$convert_weight {
  weight: py.TensorLike
}

export interface RandomSaturation$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomSaturation$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSaturation extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomSaturation': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSaturation$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomSaturation$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomSaturation$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomSaturation$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomSaturation$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSaturation$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomSaturation$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSaturation$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomSaturation$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomSaturation$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomSaturation$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomSaturation$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomSaturation$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomSaturation$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomSaturation$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSaturation$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomSaturation$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomSaturation$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomSaturation$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomSaturation$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomSaturation$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSaturation$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomSaturation$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomSaturation$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomSaturation$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomSaturation$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): RandomSaturation
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomSaturation>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range' | 'data_format'>): RandomSaturation
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range' | 'data_format'>): py.Promised<RandomSaturation>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range'>): RandomSaturation
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomSaturation$new, 'factor' | 'value_range'>): py.Promised<RandomSaturation>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomSaturation$new, 'factor'>): RandomSaturation
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomSaturation$new, 'factor'>): py.Promised<RandomSaturation>
  new (keywords: RandomSaturation$new): RandomSaturation
  (keywords: RandomSaturation$new): py.Promised<RandomSaturation>
}

export interface RandomSharpness$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomSharpness$convert_weight {
  weight: py.TensorLike
}

export interface RandomSharpness$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomSharpness$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomSharpness extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomSharpness': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSharpness$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomSharpness$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomSharpness$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomSharpness$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomSharpness$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSharpness$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomSharpness$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSharpness$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomSharpness$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<RandomSharpness$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomSharpness$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomSharpness$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomSharpness$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomSharpness$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomSharpness$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomSharpness$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomSharpness$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomSharpness$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomSharpness$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomSharpness$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomSharpness$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomSharpness$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomSharpness$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomSharpness$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface RandomSharpness$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomSharpness$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): RandomSharpness
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range' | 'data_format' | 'seed'>): py.Promised<RandomSharpness>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range' | 'data_format'>): RandomSharpness
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range' | 'data_format'>): py.Promised<RandomSharpness>
  new (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range'>): RandomSharpness
  (factor: py.Float | py.List<py.RemoteArgument>, value_range: py.List<py.Int>, keywords?: py.Rest<RandomSharpness$new, 'factor' | 'value_range'>): py.Promised<RandomSharpness>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomSharpness$new, 'factor'>): RandomSharpness
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomSharpness$new, 'factor'>): py.Promised<RandomSharpness>
  new (keywords: RandomSharpness$new): RandomSharpness
  (keywords: RandomSharpness$new): py.Promised<RandomSharpness>
}

export interface RandomShear$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomShear$convert_weight {
  weight: py.TensorLike
}

export interface RandomShear$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomShear$get_shifted_bbox {
  bounding_boxes: py.RemoteArgument
  w_shift_factor: py.RemoteArgument
  h_shift_factor: py.RemoteArgument
}

export interface RandomShear$get_transformed_x_y {
  x: py.RemoteArgument
  y: py.RemoteArgument
  transform: py.RemoteArgument
}

export interface RandomShear$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomShear extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomShear': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomShear$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomShear$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomShear$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomShear$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'nearest' | 'wrap' | 'reflect'>
  set fill_mode(value: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>)
  fill_mode_dyn: any
  get fill_value(): py.Remote<number>
  set fill_value(value: py.Float)
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomShear$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomShear$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomShear$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get_shifted_bbox(bounding_boxes: py.Positional, w_shift_factor: py.Positional, h_shift_factor: py.Positional): py.Remote
  get_shifted_bbox(bounding_boxes: py.Positional, w_shift_factor: py.Positional, keywords: py.Rest<RandomShear$get_shifted_bbox, 'bounding_boxes' | 'w_shift_factor'>): py.Remote
  get_shifted_bbox(bounding_boxes: py.Positional, keywords: py.Rest<RandomShear$get_shifted_bbox, 'bounding_boxes'>): py.Remote
  get_shifted_bbox(keywords: RandomShear$get_shifted_bbox): py.Remote
  get_shifted_bbox_dyn: py.RemoteFunction
  get_transformed_x_y(x: py.Positional, y: py.Positional, transform: py.Positional): py.Remote
  get_transformed_x_y(x: py.Positional, y: py.Positional, keywords: py.Rest<RandomShear$get_transformed_x_y, 'x' | 'y'>): py.Remote
  get_transformed_x_y(x: py.Positional, keywords: py.Rest<RandomShear$get_transformed_x_y, 'x'>): py.Remote
  get_transformed_x_y(keywords: RandomShear$get_transformed_x_y): py.Remote
  get_transformed_x_y_dyn: py.RemoteFunction
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomShear$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomShear$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomShear$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomShear$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomShear$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomShear$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomShear$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomShear$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomShear$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomShear$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomShear$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomShear$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomShear$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomShear$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomShear$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomShear$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomShear$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  x_factor: any
  x_factor_dyn: any
  y_factor: any
  y_factor_dyn: any
}

export interface RandomShear$new {
  /** Default: `0.0` */
  x_factor?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | undefined
  /** Default: `0.0` */
  y_factor?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomShear$class extends py.Statics<Layer$class> {
  new (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value?: py.Float, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed?: py.Int | null, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor' | 'interpolation' | 'fill_mode' | 'fill_value' | 'data_format' | 'seed'>): RandomShear
  (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, fill_value?: py.Float, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed?: py.Int | null, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor' | 'interpolation' | 'fill_mode' | 'fill_value' | 'data_format' | 'seed'>): py.Promised<RandomShear>
  new (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor' | 'interpolation'>): RandomShear
  (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor' | 'interpolation'>): py.Promised<RandomShear>
  new (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor'>): RandomShear
  (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, y_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<RandomShear$new, 'x_factor' | 'y_factor'>): py.Promised<RandomShear>
  new (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<RandomShear$new, 'x_factor'>): RandomShear
  (x_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<RandomShear$new, 'x_factor'>): py.Promised<RandomShear>
  new (keywords?: RandomShear$new): RandomShear
  (keywords?: RandomShear$new): py.Promised<RandomShear>
}

export interface RandomTranslation$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomTranslation$convert_weight {
  weight: py.TensorLike
}

export interface RandomTranslation$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomTranslation$get_shifted_bbox {
  bounding_boxes: py.RemoteArgument
  w_shift_factor: py.RemoteArgument
  h_shift_factor: py.RemoteArgument
}

export interface RandomTranslation$get_transformed_x_y {
  x: py.RemoteArgument
  y: py.RemoteArgument
  transform: py.RemoteArgument
}

export interface RandomTranslation$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomTranslation': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomTranslation$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomTranslation$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomTranslation$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomTranslation$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'nearest' | 'wrap' | 'reflect'>
  set fill_mode(value: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomTranslation$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomTranslation$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomTranslation$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get_shifted_bbox(bounding_boxes: py.Positional, w_shift_factor: py.Positional, h_shift_factor: py.Positional): py.Remote
  get_shifted_bbox(bounding_boxes: py.Positional, w_shift_factor: py.Positional, keywords: py.Rest<RandomTranslation$get_shifted_bbox, 'bounding_boxes' | 'w_shift_factor'>): py.Remote
  get_shifted_bbox(bounding_boxes: py.Positional, keywords: py.Rest<RandomTranslation$get_shifted_bbox, 'bounding_boxes'>): py.Remote
  get_shifted_bbox(keywords: RandomTranslation$get_shifted_bbox): py.Remote
  get_shifted_bbox_dyn: py.RemoteFunction
  get_transformed_x_y(x: py.Positional, y: py.Positional, transform: py.Positional): py.Remote
  get_transformed_x_y(x: py.Positional, y: py.Positional, keywords: py.Rest<RandomTranslation$get_transformed_x_y, 'x' | 'y'>): py.Remote
  get_transformed_x_y(x: py.Positional, keywords: py.Rest<RandomTranslation$get_transformed_x_y, 'x'>): py.Remote
  get_transformed_x_y(keywords: RandomTranslation$get_transformed_x_y): py.Remote
  get_transformed_x_y_dyn: py.RemoteFunction
  get height_factor(): py.Remote<number | any[]>
  set height_factor(value: py.Float | py.List<py.RemoteArgument>)
  height_factor_dyn: any
  height_lower: any
  height_lower_dyn: any
  height_upper: any
  height_upper_dyn: any
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomTranslation$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomTranslation$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomTranslation$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomTranslation$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomTranslation$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomTranslation$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomTranslation$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomTranslation$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomTranslation$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomTranslation$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomTranslation$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomTranslation$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get width_factor(): py.Remote<number | any[]>
  set width_factor(value: py.Float | py.List<py.RemoteArgument>)
  width_factor_dyn: any
  width_lower: any
  width_lower_dyn: any
  width_upper: any
  width_upper_dyn: any
}

export interface RandomTranslation$new {
  height_factor: py.Float | py.List<py.RemoteArgument>
  width_factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomTranslation$class extends py.Statics<Layer$class> {
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, keywords: py.Rest<RandomTranslation$new, 'height_factor'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, keywords: py.Rest<RandomTranslation$new, 'height_factor'>): py.Promised<RandomTranslation>
  new (keywords: RandomTranslation$new): RandomTranslation
  (keywords: RandomTranslation$new): py.Promised<RandomTranslation>
}

export interface RandomZoom$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RandomZoom$convert_weight {
  weight: py.TensorLike
}

export interface RandomZoom$get_clipped_bbox {
  bounding_boxes: py.RemoteArgument
  h_end: py.RemoteArgument
  h_start: py.RemoteArgument
  w_end: py.RemoteArgument
  w_start: py.RemoteArgument
}

export interface RandomZoom$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface RandomZoom$get_transformed_x_y {
  x: py.RemoteArgument
  y: py.RemoteArgument
  transform: py.RemoteArgument
}

export interface RandomZoom$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RandomZoom': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomZoom$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: RandomZoom$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RandomZoom$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: RandomZoom$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'nearest' | 'wrap' | 'reflect'>
  set fill_mode(value: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>)
  fill_mode_dyn: any
  get fill_value(): py.Remote<number>
  set fill_value(value: py.Float)
  fill_value_dyn: any
  generator: any
  generator_dyn: any
  get_clipped_bbox(bounding_boxes: py.Positional, h_end: py.Positional, h_start: py.Positional, w_end: py.Positional, w_start: py.Positional): py.Remote
  get_clipped_bbox(bounding_boxes: py.Positional, h_end: py.Positional, h_start: py.Positional, w_end: py.Positional, keywords: py.Rest<RandomZoom$get_clipped_bbox, 'bounding_boxes' | 'h_end' | 'h_start' | 'w_end'>): py.Remote
  get_clipped_bbox(bounding_boxes: py.Positional, h_end: py.Positional, h_start: py.Positional, keywords: py.Rest<RandomZoom$get_clipped_bbox, 'bounding_boxes' | 'h_end' | 'h_start'>): py.Remote
  get_clipped_bbox(bounding_boxes: py.Positional, h_end: py.Positional, keywords: py.Rest<RandomZoom$get_clipped_bbox, 'bounding_boxes' | 'h_end'>): py.Remote
  get_clipped_bbox(bounding_boxes: py.Positional, keywords: py.Rest<RandomZoom$get_clipped_bbox, 'bounding_boxes'>): py.Remote
  get_clipped_bbox(keywords: RandomZoom$get_clipped_bbox): py.Remote
  get_clipped_bbox_dyn: py.RemoteFunction
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<RandomZoom$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomZoom$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: RandomZoom$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get_transformed_x_y(x: py.Positional, y: py.Positional, transform: py.Positional): py.Remote
  get_transformed_x_y(x: py.Positional, y: py.Positional, keywords: py.Rest<RandomZoom$get_transformed_x_y, 'x' | 'y'>): py.Remote
  get_transformed_x_y(x: py.Positional, keywords: py.Rest<RandomZoom$get_transformed_x_y, 'x'>): py.Remote
  get_transformed_x_y(keywords: RandomZoom$get_transformed_x_y): py.Remote
  get_transformed_x_y_dyn: py.RemoteFunction
  get height_factor(): py.Remote<number | any[]>
  set height_factor(value: py.Float | py.List<py.RemoteArgument>)
  height_factor_dyn: any
  height_lower: any
  height_lower_dyn: any
  height_upper: any
  height_upper_dyn: any
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomZoom$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: RandomZoom$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<RandomZoom$transform_images, 'images'>): py.Remote
  transform_images(keywords: RandomZoom$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<RandomZoom$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: RandomZoom$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<RandomZoom$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: RandomZoom$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<RandomZoom$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: RandomZoom$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<RandomZoom$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: RandomZoom$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<RandomZoom$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: RandomZoom$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<RandomZoom$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<RandomZoom$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: RandomZoom$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get width_factor(): py.Remote<number | any[] | null>
  set width_factor(value: py.Float | py.List<py.RemoteArgument> | null)
  width_factor_dyn: any
  width_lower: any
  width_lower_dyn: any
  width_upper: any
  width_upper_dyn: any
}

export interface RandomZoom$new {
  height_factor: py.Float | py.List<py.RemoteArgument>
  width_factor?: py.Float | py.List<py.RemoteArgument> | null | undefined
  /** Default: `'reflect'` */
  fill_mode?: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RandomZoom$class extends py.Statics<Layer$class> {
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed?: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed?: py.Int | null, fill_value?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value' | 'data_format'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'nearest' | 'wrap' | 'reflect' | py.RemotePromise<string>, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomZoom$new, 'height_factor'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomZoom$new, 'height_factor'>): py.Promised<RandomZoom>
  new (keywords: RandomZoom$new): RandomZoom
  (keywords: RandomZoom$new): py.Promised<RandomZoom>
}

export interface ReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ReLU$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ReLU extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ReLU': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ReLU$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get max_value(): py.Remote<number | null>
  set max_value(value: py.Float | null)
  max_value_dyn: any
  get negative_slope(): py.Remote<number>
  set negative_slope(value: py.Float)
  negative_slope_dyn: any
  get threshold(): py.Remote<number>
  set threshold(value: py.Float)
  threshold_dyn: any
}

export interface ReLU$new {
  max_value?: py.Float | null | undefined
  /** Default: `0.0` */
  negative_slope?: py.Float | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ReLU$class extends py.Statics<Layer$class> {
  new (max_value: py.Float | null, negative_slope: py.Float, threshold: py.Float, keywords?: py.Rest<ReLU$new, 'max_value' | 'negative_slope' | 'threshold'>): ReLU
  (max_value: py.Float | null, negative_slope: py.Float, threshold: py.Float, keywords?: py.Rest<ReLU$new, 'max_value' | 'negative_slope' | 'threshold'>): py.Promised<ReLU>
  new (max_value: py.Float | null, negative_slope: py.Float, keywords?: py.Rest<ReLU$new, 'max_value' | 'negative_slope'>): ReLU
  (max_value: py.Float | null, negative_slope: py.Float, keywords?: py.Rest<ReLU$new, 'max_value' | 'negative_slope'>): py.Promised<ReLU>
  new (max_value: py.Float | null, keywords?: py.Rest<ReLU$new, 'max_value'>): ReLU
  (max_value: py.Float | null, keywords?: py.Rest<ReLU$new, 'max_value'>): py.Promised<ReLU>
  new (keywords?: ReLU$new): ReLU
  (keywords?: ReLU$new): py.Promised<ReLU>
}

export interface RepeatVector$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface RepeatVector$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface RepeatVector extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.RepeatVector': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: RepeatVector$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: RepeatVector$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get n(): py.Remote<number>
  set n(value: py.Int)
  n_dyn: any
}

export interface RepeatVector$new {
  n: py.Int
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface RepeatVector$class extends py.Statics<Layer$class> {
  new (n: py.Int, keywords?: py.Rest<RepeatVector$new, 'n'>): RepeatVector
  (n: py.Int, keywords?: py.Rest<RepeatVector$new, 'n'>): py.Promised<RepeatVector>
  new (keywords: RepeatVector$new): RepeatVector
  (keywords: RepeatVector$new): py.Promised<RepeatVector>
}

export interface Rescaling$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Rescaling$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Rescaling$convert_weight {
  weight: py.TensorLike
}

export interface Rescaling$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Rescaling extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Rescaling': true } & Layer[typeof py.kind]
  backend: any
  backend_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Rescaling$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Rescaling$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Rescaling$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  get offset(): py.Remote<number>
  set offset(value: py.Float)
  offset_dyn: any
  get scale(): py.Remote<number>
  set scale(value: py.Float)
  scale_dyn: any
}

export interface Rescaling$new {
  scale: py.Float
  /** Default: `0.0` */
  offset?: py.Float | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Rescaling$class extends py.Statics<Layer$class> {
  new (scale: py.Float, offset: py.Float, keywords?: py.Rest<Rescaling$new, 'scale' | 'offset'>): Rescaling
  (scale: py.Float, offset: py.Float, keywords?: py.Rest<Rescaling$new, 'scale' | 'offset'>): py.Promised<Rescaling>
  new (scale: py.Float, keywords?: py.Rest<Rescaling$new, 'scale'>): Rescaling
  (scale: py.Float, keywords?: py.Rest<Rescaling$new, 'scale'>): py.Promised<Rescaling>
  new (keywords: Rescaling$new): Rescaling
  (keywords: Rescaling$new): py.Promised<Rescaling>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Rescaling$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Rescaling$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Reshape$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Reshape$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Reshape$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Reshape extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Reshape': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Reshape$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Reshape$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Reshape$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  target_shape: any
  target_shape_dyn: any
}

export interface Reshape$new {
  target_shape: py.Shape
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Reshape$class extends py.Statics<Layer$class> {
  new (target_shape: py.Shape, keywords?: py.Rest<Reshape$new, 'target_shape'>): Reshape
  (target_shape: py.Shape, keywords?: py.Rest<Reshape$new, 'target_shape'>): py.Promised<Reshape>
  new (keywords: Reshape$new): Reshape
  (keywords: Reshape$new): py.Promised<Reshape>
}

export interface Resizing$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Resizing$convert_weight {
  weight: py.TensorLike
}

export interface Resizing$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface Resizing$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_images {
  images: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_labels {
  labels: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Resizing extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Resizing': true } & Layer[typeof py.kind]
  get antialias(): py.Remote<boolean>
  set antialias(value: py.Bool)
  antialias_dyn: any
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Resizing$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: Resizing$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Resizing$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Resizing$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  get crop_to_aspect_ratio(): py.Remote<boolean>
  set crop_to_aspect_ratio(value: py.Bool)
  crop_to_aspect_ratio_dyn: any
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  fill_mode: any
  fill_mode_dyn: any
  get fill_value(): py.Remote<number>
  set fill_value(value: py.Float)
  fill_value_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<Resizing$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Resizing$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: Resizing$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  height_axis: any
  height_axis_dyn: any
  get interpolation(): py.Remote<string>
  set interpolation(value: py.Str)
  interpolation_dyn: any
  get pad_to_aspect_ratio(): py.Remote<boolean>
  set pad_to_aspect_ratio(value: py.Bool)
  pad_to_aspect_ratio_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Resizing$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: Resizing$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords?: py.Rest<Resizing$transform_images, 'images'>): py.Remote
  transform_images(keywords: Resizing$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords?: py.Rest<Resizing$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: Resizing$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords?: py.Rest<Resizing$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: Resizing$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Resizing$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: Resizing$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<Resizing$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: Resizing$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<Resizing$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: Resizing$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Resizing$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<Resizing$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: Resizing$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
  width_axis: any
  width_axis_dyn: any
}

export interface Resizing$new {
  height: py.Int
  width: py.Int
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  crop_to_aspect_ratio?: py.Bool | undefined
  /** Default: `False` */
  pad_to_aspect_ratio?: py.Bool | undefined
  /** Default: `'constant'` */
  fill_mode?: py.Str | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Resizing$class extends py.Statics<Layer$class> {
  new (height: py.Int, width: py.Int, interpolation: py.Str, crop_to_aspect_ratio: py.Bool, pad_to_aspect_ratio: py.Bool, fill_mode?: py.Str, fill_value?: py.Float, antialias?: py.Bool, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation' | 'crop_to_aspect_ratio' | 'pad_to_aspect_ratio' | 'fill_mode' | 'fill_value' | 'antialias' | 'data_format'>): Resizing
  (height: py.Int, width: py.Int, interpolation: py.Str, crop_to_aspect_ratio: py.Bool, pad_to_aspect_ratio: py.Bool, fill_mode?: py.Str, fill_value?: py.Float, antialias?: py.Bool, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation' | 'crop_to_aspect_ratio' | 'pad_to_aspect_ratio' | 'fill_mode' | 'fill_value' | 'antialias' | 'data_format'>): py.Promised<Resizing>
  new (height: py.Int, width: py.Int, interpolation: py.Str, crop_to_aspect_ratio: py.Bool, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation' | 'crop_to_aspect_ratio'>): Resizing
  (height: py.Int, width: py.Int, interpolation: py.Str, crop_to_aspect_ratio: py.Bool, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation' | 'crop_to_aspect_ratio'>): py.Promised<Resizing>
  new (height: py.Int, width: py.Int, interpolation: py.Str, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation'>): Resizing
  (height: py.Int, width: py.Int, interpolation: py.Str, keywords?: py.Rest<Resizing$new, 'height' | 'width' | 'interpolation'>): py.Promised<Resizing>
  new (height: py.Int, width: py.Int, keywords?: py.Rest<Resizing$new, 'height' | 'width'>): Resizing
  (height: py.Int, width: py.Int, keywords?: py.Rest<Resizing$new, 'height' | 'width'>): py.Promised<Resizing>
  new (height: py.Int, keywords: py.Rest<Resizing$new, 'height'>): Resizing
  (height: py.Int, keywords: py.Rest<Resizing$new, 'height'>): py.Promised<Resizing>
  new (keywords: Resizing$new): Resizing
  (keywords: Resizing$new): py.Promised<Resizing>
}

export interface ReversibleEmbedding$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  reverse?: py.Bool | undefined
}

export interface ReversibleEmbedding$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
  /** Default: `False` */
  reverse?: py.Bool | undefined
}

export interface ReversibleEmbedding$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  reverse?: py.Bool | undefined
}

export interface ReversibleEmbedding extends Embedding {
  readonly [py.kind]: { readonly 'keras.layers.ReversibleEmbedding': true } & Embedding[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, reverse: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<ReversibleEmbedding$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ReversibleEmbedding$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, reverse: py.Bool] | [input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>, keywords: py.Rest<ReversibleEmbedding$compute_output_shape, 'input_shape'>] | [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ReversibleEmbedding$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, reverse: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<ReversibleEmbedding$compute_output_spec, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ReversibleEmbedding$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  inputs_quantizer: any
  inputs_quantizer_dyn: any
  logit_soft_cap: any
  logit_soft_cap_dyn: any
  reverse_dtype: any
  reverse_dtype_dyn: any
  reverse_embeddings: any
  reverse_embeddings_dyn: any
  reverse_embeddings_scale: any
  reverse_embeddings_scale_dyn: any
  reverse_embeddings_zero: any
  reverse_embeddings_zero_dyn: any
  get tie_weights(): py.Remote<boolean>
  set tie_weights(value: py.Bool)
  tie_weights_dyn: any
}

export interface ReversibleEmbedding$new {
  input_dim: py.Int
  output_dim: py.Int
  /** Default: `True` */
  tie_weights?: py.Bool | undefined
  /** Default: `'uniform'` */
  embeddings_initializer?: roles.Initializer | undefined
  embeddings_regularizer?: roles.Regularizer | null | undefined
  embeddings_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  mask_zero?: py.Bool | undefined
  reverse_dtype?: py.DType | null | undefined
  logit_soft_cap?: py.RemoteArgument | undefined
  weights?: py.TensorLike | null | undefined
  lora_rank?: py.Int | null | undefined
  lora_alpha?: py.Int | null | undefined
  quantization_config?: py.RemoteArgument | undefined
  input_length?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_shape?: py.Shape | undefined
}

export interface ReversibleEmbedding$class extends py.Statics<Embedding$class> {
  new (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, embeddings_constraint?: roles.Constraint | null, mask_zero?: py.Bool, reverse_dtype?: py.DType | null, logit_soft_cap?: py.Positional, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights' | 'embeddings_initializer' | 'embeddings_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'reverse_dtype' | 'logit_soft_cap'>): ReversibleEmbedding
  (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, embeddings_constraint?: roles.Constraint | null, mask_zero?: py.Bool, reverse_dtype?: py.DType | null, logit_soft_cap?: py.Positional, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights' | 'embeddings_initializer' | 'embeddings_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'reverse_dtype' | 'logit_soft_cap'>): py.Promised<ReversibleEmbedding>
  new (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, embeddings_initializer: roles.Initializer, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights' | 'embeddings_initializer'>): ReversibleEmbedding
  (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, embeddings_initializer: roles.Initializer, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights' | 'embeddings_initializer'>): py.Promised<ReversibleEmbedding>
  new (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights'>): ReversibleEmbedding
  (input_dim: py.Int, output_dim: py.Int, tie_weights: py.Bool, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim' | 'tie_weights'>): py.Promised<ReversibleEmbedding>
  new (input_dim: py.Int, output_dim: py.Int, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim'>): ReversibleEmbedding
  (input_dim: py.Int, output_dim: py.Int, keywords?: py.Rest<ReversibleEmbedding$new, 'input_dim' | 'output_dim'>): py.Promised<ReversibleEmbedding>
  new (input_dim: py.Int, keywords: py.Rest<ReversibleEmbedding$new, 'input_dim'>): ReversibleEmbedding
  (input_dim: py.Int, keywords: py.Rest<ReversibleEmbedding$new, 'input_dim'>): py.Promised<ReversibleEmbedding>
  new (keywords: ReversibleEmbedding$new): ReversibleEmbedding
  (keywords: ReversibleEmbedding$new): py.Promised<ReversibleEmbedding>
}

export interface STFTSpectrogram$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface STFTSpectrogram$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface STFTSpectrogram extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.STFTSpectrogram': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: STFTSpectrogram$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: STFTSpectrogram$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get expand_dims(): py.Remote<boolean>
  set expand_dims(value: py.Bool)
  expand_dims_dyn: any
  get fft_length(): py.Remote<number | null>
  set fft_length(value: py.Int | null)
  fft_length_dyn: any
  get frame_length(): py.Remote<number>
  set frame_length(value: py.Int)
  frame_length_dyn: any
  get frame_step(): py.Remote<number | null>
  set frame_step(value: py.Int | null)
  frame_step_dyn: any
  imag_kernel: any
  imag_kernel_dyn: any
  get mode(): py.Remote<'log' | 'magnitude'>
  set mode(value: 'log' | 'magnitude' | py.RemotePromise<string>)
  mode_dyn: any
  get padding(): py.Remote<string>
  set padding(value: py.Str)
  padding_dyn: any
  get periodic(): py.Remote<boolean>
  set periodic(value: py.Bool)
  periodic_dyn: any
  real_kernel: any
  real_kernel_dyn: any
  get scaling(): py.Remote<string>
  set scaling(value: py.Str)
  scaling_dyn: any
  window: any
  window_dyn: any
}

export interface STFTSpectrogram$new {
  /** Default: `'log'` */
  mode?: 'log' | 'magnitude' | py.RemotePromise<string> | undefined
  /** Default: `256` */
  frame_length?: py.Int | undefined
  frame_step?: py.Int | null | undefined
  fft_length?: py.Int | null | undefined
  /** Default: `'hann'` */
  window?: py.Str | py.ArrayLike | undefined
  /** Default: `False` */
  periodic?: py.Bool | undefined
  /** Default: `'density'` */
  scaling?: py.Str | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  /** Default: `False` */
  expand_dims?: py.Bool | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface STFTSpectrogram$class extends py.Statics<Layer$class> {
  new (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, frame_step: py.Int | null, fft_length: py.Int | null, window?: py.Str | py.ArrayLike, periodic?: py.Bool, scaling?: py.Str, padding?: py.Str, expand_dims?: py.Bool, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length' | 'frame_step' | 'fft_length' | 'window' | 'periodic' | 'scaling' | 'padding' | 'expand_dims' | 'data_format'>): STFTSpectrogram
  (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, frame_step: py.Int | null, fft_length: py.Int | null, window?: py.Str | py.ArrayLike, periodic?: py.Bool, scaling?: py.Str, padding?: py.Str, expand_dims?: py.Bool, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length' | 'frame_step' | 'fft_length' | 'window' | 'periodic' | 'scaling' | 'padding' | 'expand_dims' | 'data_format'>): py.Promised<STFTSpectrogram>
  new (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, frame_step: py.Int | null, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length' | 'frame_step'>): STFTSpectrogram
  (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, frame_step: py.Int | null, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length' | 'frame_step'>): py.Promised<STFTSpectrogram>
  new (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length'>): STFTSpectrogram
  (mode: 'log' | 'magnitude' | py.RemotePromise<string>, frame_length: py.Int, keywords?: py.Rest<STFTSpectrogram$new, 'mode' | 'frame_length'>): py.Promised<STFTSpectrogram>
  new (mode: 'log' | 'magnitude' | py.RemotePromise<string>, keywords?: py.Rest<STFTSpectrogram$new, 'mode'>): STFTSpectrogram
  (mode: 'log' | 'magnitude' | py.RemotePromise<string>, keywords?: py.Rest<STFTSpectrogram$new, 'mode'>): py.Promised<STFTSpectrogram>
  new (keywords?: STFTSpectrogram$new): STFTSpectrogram
  (keywords?: STFTSpectrogram$new): py.Promised<STFTSpectrogram>
}

export interface SeparableConv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface SeparableConv1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface SeparableConv1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.SeparableConv1D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: SeparableConv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: SeparableConv1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get depth_multiplier(): py.Remote<number>
  set depth_multiplier(value: py.Int)
  depth_multiplier_dyn: any
  depthwise_constraint: any
  depthwise_constraint_dyn: any
  depthwise_initializer: any
  depthwise_initializer_dyn: any
  depthwise_kernel: any
  depthwise_kernel_dyn: any
  depthwise_regularizer: any
  depthwise_regularizer_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  pointwise_constraint: any
  pointwise_constraint_dyn: any
  pointwise_initializer: any
  pointwise_initializer_dyn: any
  pointwise_kernel: any
  pointwise_kernel_dyn: any
  pointwise_regularizer: any
  pointwise_regularizer_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface SeparableConv1D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  depthwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'glorot_uniform'` */
  pointwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  depthwise_regularizer?: roles.Regularizer | null | undefined
  pointwise_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  depthwise_constraint?: roles.Constraint | null | undefined
  pointwise_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface SeparableConv1D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): SeparableConv1D
  (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): py.Promised<SeparableConv1D>
  new (keywords: SeparableConv1D$new): SeparableConv1D
  (keywords: SeparableConv1D$new): py.Promised<SeparableConv1D>
}

export interface SeparableConv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface SeparableConv2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface SeparableConv2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.SeparableConv2D': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: SeparableConv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: SeparableConv2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get depth_multiplier(): py.Remote<number>
  set depth_multiplier(value: py.Int)
  depth_multiplier_dyn: any
  depthwise_constraint: any
  depthwise_constraint_dyn: any
  depthwise_initializer: any
  depthwise_initializer_dyn: any
  depthwise_kernel: any
  depthwise_kernel_dyn: any
  depthwise_regularizer: any
  depthwise_regularizer_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  pointwise_constraint: any
  pointwise_constraint_dyn: any
  pointwise_initializer: any
  pointwise_initializer_dyn: any
  pointwise_kernel: any
  pointwise_kernel_dyn: any
  pointwise_regularizer: any
  pointwise_regularizer_dyn: any
  rank: any
  rank_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface SeparableConv2D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  depthwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'glorot_uniform'` */
  pointwise_initializer?: roles.Initializer | null | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | null | undefined
  depthwise_regularizer?: roles.Regularizer | null | undefined
  pointwise_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  depthwise_constraint?: roles.Constraint | null | undefined
  pointwise_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface SeparableConv2D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size'>): py.Promised<SeparableConv2D>
  new (filters: py.Int, keywords: py.Rest<SeparableConv2D$new, 'filters'>): SeparableConv2D
  (filters: py.Int, keywords: py.Rest<SeparableConv2D$new, 'filters'>): py.Promised<SeparableConv2D>
  new (keywords: SeparableConv2D$new): SeparableConv2D
  (keywords: SeparableConv2D$new): py.Promised<SeparableConv2D>
}

export interface SimpleRNN$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface SimpleRNN extends RNN {
  readonly [py.kind]: { readonly 'keras.layers.SimpleRNN': true } & RNN[typeof py.kind]
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  readonly kernel_constraint: py.Remote
  readonly kernel_constraint_dyn: any
  readonly kernel_initializer: py.Remote
  readonly kernel_initializer_dyn: any
  readonly kernel_regularizer: py.Remote
  readonly kernel_regularizer_dyn: any
  readonly recurrent_constraint: py.Remote
  readonly recurrent_constraint_dyn: any
  readonly recurrent_dropout: py.Remote
  readonly recurrent_dropout_dyn: any
  readonly recurrent_initializer: py.Remote
  readonly recurrent_initializer_dyn: any
  readonly recurrent_regularizer: py.Remote
  readonly recurrent_regularizer_dyn: any
  readonly units: py.Remote
  readonly units_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
}

export interface SimpleRNN$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  seed?: py.Int | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
  trainable?: py.Bool | undefined
  /** Default: `False` */
  zero_output_for_mask?: py.Bool | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface SimpleRNN$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'seed'>): SimpleRNN
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, seed?: py.Int | null, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'seed'>): py.Promised<SimpleRNN>
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias'>): SimpleRNN
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias'>): py.Promised<SimpleRNN>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation'>): SimpleRNN
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation'>): py.Promised<SimpleRNN>
  new (units: py.Int, keywords?: py.Rest<SimpleRNN$new, 'units'>): SimpleRNN
  (units: py.Int, keywords?: py.Rest<SimpleRNN$new, 'units'>): py.Promised<SimpleRNN>
  new (keywords: SimpleRNN$new): SimpleRNN
  (keywords: SimpleRNN$new): py.Promised<SimpleRNN>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: SimpleRNN$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface SimpleRNNCell$call {
  sequence: py.TensorLike
  states: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface SimpleRNNCell$get_dropout_mask {
  step_input: py.RemoteArgument
}

export interface SimpleRNNCell$get_initial_state {
  batch_size?: py.Int | null | undefined
}

export interface SimpleRNNCell$get_recurrent_dropout_mask {
  step_input: py.RemoteArgument
}

export interface SimpleRNNCell extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.SimpleRNNCell': true } & Layer[typeof py.kind]
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [sequence: py.TensorLike, states: py.TensorLike, training: py.Bool] | [sequence: py.TensorLike, states: py.TensorLike, keywords?: py.Rest<SimpleRNNCell$call, 'sequence' | 'states'>] | [sequence: py.TensorLike, keywords: py.Rest<SimpleRNNCell$call, 'sequence'>] | [keywords: SimpleRNNCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get_dropout_mask(step_input: py.Positional): py.Remote
  get_dropout_mask(keywords: SimpleRNNCell$get_dropout_mask): py.Remote
  get_dropout_mask_dyn: py.RemoteFunction
  get_initial_state(batch_size: py.Int | null): py.Remote
  get_initial_state(keywords?: SimpleRNNCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask(step_input: py.Positional): py.Remote
  get_recurrent_dropout_mask(keywords: SimpleRNNCell$get_recurrent_dropout_mask): py.Remote
  get_recurrent_dropout_mask_dyn: py.RemoteFunction
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  output_size: any
  output_size_dyn: any
  recurrent_constraint: any
  recurrent_constraint_dyn: any
  recurrent_dropout: any
  recurrent_dropout_dyn: any
  recurrent_initializer: any
  recurrent_initializer_dyn: any
  recurrent_kernel: any
  recurrent_kernel_dyn: any
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
  seed: any
  seed_dyn: any
  seed_generator: any
  seed_generator_dyn: any
  state_size: any
  state_size_dyn: any
  get units(): py.Remote<number>
  set units(value: py.Int)
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface SimpleRNNCell$new {
  units: py.Int
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'orthogonal'` */
  recurrent_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  recurrent_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  recurrent_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface SimpleRNNCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed'>): SimpleRNNCell
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'seed'>): py.Promised<SimpleRNNCell>
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias'>): SimpleRNNCell
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias'>): py.Promised<SimpleRNNCell>
  new (units: py.Int, activation: roles.Activation, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation'>): SimpleRNNCell
  (units: py.Int, activation: roles.Activation, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation'>): py.Promised<SimpleRNNCell>
  new (units: py.Int, keywords?: py.Rest<SimpleRNNCell$new, 'units'>): SimpleRNNCell
  (units: py.Int, keywords?: py.Rest<SimpleRNNCell$new, 'units'>): py.Promised<SimpleRNNCell>
  new (keywords: SimpleRNNCell$new): SimpleRNNCell
  (keywords: SimpleRNNCell$new): py.Promised<SimpleRNNCell>
}

export interface Softmax$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
}

export interface Softmax$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Softmax extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Softmax': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number | (number)[]>
  set axis(value: py.Int | py.List<py.Int>)
  axis_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null] | [inputs: py.TensorLike, keywords?: py.Rest<Softmax$call, 'inputs'>] | [keywords: Softmax$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Softmax$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
}

export interface Softmax$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Softmax$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<Softmax$new, 'axis'>): Softmax
  (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<Softmax$new, 'axis'>): py.Promised<Softmax>
  new (keywords?: Softmax$new): Softmax
  (keywords?: Softmax$new): py.Promised<Softmax>
}

export interface Solarization$call {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Solarization$convert_weight {
  weight: py.TensorLike
}

export interface Solarization$get_random_transformation {
  data: py.TensorLike | py.Dict<string, py.RemoteArgument>
  /** Default: `True` */
  training?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
}

export interface Solarization$transform_bounding_boxes {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_images {
  images: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_labels {
  labels: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_segmentation_masks {
  segmentation_masks: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_single_bounding_box {
  bounding_box: py.Dict<string, py.RemoteArgument>
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_single_image {
  image: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_single_label {
  label: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization$transform_single_segmentation_mask {
  segmentation_mask: py.TensorLike
  transformation: py.RemoteArgument
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Solarization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Solarization': true } & Layer[typeof py.kind]
  addition_factor: any
  addition_factor_dyn: any
  backend: any
  backend_dyn: any
  get bounding_box_format(): py.Remote<string | null>
  set bounding_box_format(value: py.Str | null)
  bounding_box_format_dyn: any
  call(...args: [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool] | [data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Solarization$call, 'data'>] | [data: py.TensorLike | py.LastDict<string, py.RemoteArgument>] | [keywords: Solarization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Solarization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  convert_weight(weight: py.TensorLike): py.Remote
  convert_weight(keywords: Solarization$convert_weight): py.Remote
  convert_weight_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  factor: any
  factor_dyn: any
  generator: any
  generator_dyn: any
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, seed: py.Int | py.Of<'keras.random.SeedGenerator'> | null): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, training: py.Bool, keywords?: py.Rest<Solarization$get_random_transformation, 'data' | 'training'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Solarization$get_random_transformation, 'data'>): py.Remote
  get_random_transformation(data: py.TensorLike | py.LastDict<string, py.RemoteArgument>): py.Remote
  get_random_transformation(keywords: Solarization$get_random_transformation): py.Remote
  get_random_transformation_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  threshold_factor: any
  threshold_factor_dyn: any
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_bounding_boxes, 'bounding_boxes' | 'transformation'>): py.Remote
  transform_bounding_boxes(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Solarization$transform_bounding_boxes, 'bounding_boxes'>): py.Remote
  transform_bounding_boxes(keywords: Solarization$transform_bounding_boxes): py.Remote
  transform_bounding_boxes_dyn: py.RemoteFunction
  transform_images(images: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_images(images: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_images, 'images' | 'transformation'>): py.Remote
  transform_images(images: py.TensorLike, keywords: py.Rest<Solarization$transform_images, 'images'>): py.Remote
  transform_images(keywords: Solarization$transform_images): py.Remote
  transform_images_dyn: py.RemoteFunction
  transform_labels(labels: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_labels(labels: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_labels, 'labels' | 'transformation'>): py.Remote
  transform_labels(labels: py.TensorLike, keywords: py.Rest<Solarization$transform_labels, 'labels'>): py.Remote
  transform_labels(keywords: Solarization$transform_labels): py.Remote
  transform_labels_dyn: py.RemoteFunction
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_segmentation_masks, 'segmentation_masks' | 'transformation'>): py.Remote
  transform_segmentation_masks(segmentation_masks: py.TensorLike, keywords: py.Rest<Solarization$transform_segmentation_masks, 'segmentation_masks'>): py.Remote
  transform_segmentation_masks(keywords: Solarization$transform_segmentation_masks): py.Remote
  transform_segmentation_masks_dyn: py.RemoteFunction
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_single_bounding_box, 'bounding_box' | 'transformation'>): py.Remote
  transform_single_bounding_box(bounding_box: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Solarization$transform_single_bounding_box, 'bounding_box'>): py.Remote
  transform_single_bounding_box(keywords: Solarization$transform_single_bounding_box): py.Remote
  transform_single_bounding_box_dyn: py.RemoteFunction
  transform_single_image(image: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_image(image: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_single_image, 'image' | 'transformation'>): py.Remote
  transform_single_image(image: py.TensorLike, keywords: py.Rest<Solarization$transform_single_image, 'image'>): py.Remote
  transform_single_image(keywords: Solarization$transform_single_image): py.Remote
  transform_single_image_dyn: py.RemoteFunction
  transform_single_label(label: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_label(label: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_single_label, 'label' | 'transformation'>): py.Remote
  transform_single_label(label: py.TensorLike, keywords: py.Rest<Solarization$transform_single_label, 'label'>): py.Remote
  transform_single_label(keywords: Solarization$transform_single_label): py.Remote
  transform_single_label_dyn: py.RemoteFunction
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, training: py.Bool): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, transformation: py.Positional, keywords?: py.Rest<Solarization$transform_single_segmentation_mask, 'segmentation_mask' | 'transformation'>): py.Remote
  transform_single_segmentation_mask(segmentation_mask: py.TensorLike, keywords: py.Rest<Solarization$transform_single_segmentation_mask, 'segmentation_mask'>): py.Remote
  transform_single_segmentation_mask(keywords: Solarization$transform_single_segmentation_mask): py.Remote
  transform_single_segmentation_mask_dyn: py.RemoteFunction
  value_range: any
  value_range_dyn: any
}

export interface Solarization$new {
  /** Default: `0.0` */
  addition_factor?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | undefined
  /** Default: `0.0` */
  threshold_factor?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  seed?: py.Int | null | undefined
  factor?: py.RemoteArgument | undefined
  bounding_box_format?: py.Str | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Solarization$class extends py.Statics<Layer$class> {
  new (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor' | 'value_range' | 'seed'>): Solarization
  (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, value_range: py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor' | 'value_range' | 'seed'>): py.Promised<Solarization>
  new (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor' | 'value_range'>): Solarization
  (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor' | 'value_range'>): py.Promised<Solarization>
  new (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor'>): Solarization
  (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, threshold_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<Solarization$new, 'addition_factor' | 'threshold_factor'>): py.Promised<Solarization>
  new (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<Solarization$new, 'addition_factor'>): Solarization
  (addition_factor: py.Tuple<readonly [py.Float, py.Float]> | py.Float, keywords?: py.Rest<Solarization$new, 'addition_factor'>): py.Promised<Solarization>
  new (keywords?: Solarization$new): Solarization
  (keywords?: Solarization$new): py.Promised<Solarization>
}

export interface SpatialDropout1D extends Dropout {
  readonly [py.kind]: { readonly 'keras.layers.SpatialDropout1D': true } & Dropout[typeof py.kind]
}

export interface SpatialDropout1D$new {
  rate: py.Float
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
}

export interface SpatialDropout1D$class extends py.Statics<Dropout$class> {
  new (rate: py.Float, seed: py.Int | null, name: py.Str | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null): SpatialDropout1D
  (rate: py.Float, seed: py.Int | null, name: py.Str | null, dtype: py.DType | py.Of<'keras.DTypePolicy'> | null): py.Promised<SpatialDropout1D>
  new (rate: py.Float, seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<SpatialDropout1D$new, 'rate' | 'seed' | 'name'>): SpatialDropout1D
  (rate: py.Float, seed: py.Int | null, name: py.Str | null, keywords?: py.Rest<SpatialDropout1D$new, 'rate' | 'seed' | 'name'>): py.Promised<SpatialDropout1D>
  new (rate: py.Float, seed: py.Int | null, keywords?: py.Rest<SpatialDropout1D$new, 'rate' | 'seed'>): SpatialDropout1D
  (rate: py.Float, seed: py.Int | null, keywords?: py.Rest<SpatialDropout1D$new, 'rate' | 'seed'>): py.Promised<SpatialDropout1D>
  new (rate: py.Float, keywords?: py.Rest<SpatialDropout1D$new, 'rate'>): SpatialDropout1D
  (rate: py.Float, keywords?: py.Rest<SpatialDropout1D$new, 'rate'>): py.Promised<SpatialDropout1D>
  new (keywords: SpatialDropout1D$new): SpatialDropout1D
  (keywords: SpatialDropout1D$new): py.Promised<SpatialDropout1D>
}

export interface SpatialDropout2D extends Dropout {
  readonly [py.kind]: { readonly 'keras.layers.SpatialDropout2D': true } & Dropout[typeof py.kind]
  data_format: any
  data_format_dyn: any
}

export interface SpatialDropout2D$new {
  rate: py.Float
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
}

export interface SpatialDropout2D$class extends py.Statics<Dropout$class> {
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): SpatialDropout2D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): py.Promised<SpatialDropout2D>
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format' | 'seed'>): SpatialDropout2D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format' | 'seed'>): py.Promised<SpatialDropout2D>
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format'>): SpatialDropout2D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format'>): py.Promised<SpatialDropout2D>
  new (rate: py.Float, keywords?: py.Rest<SpatialDropout2D$new, 'rate'>): SpatialDropout2D
  (rate: py.Float, keywords?: py.Rest<SpatialDropout2D$new, 'rate'>): py.Promised<SpatialDropout2D>
  new (keywords: SpatialDropout2D$new): SpatialDropout2D
  (keywords: SpatialDropout2D$new): py.Promised<SpatialDropout2D>
}

export interface SpatialDropout3D extends Dropout {
  readonly [py.kind]: { readonly 'keras.layers.SpatialDropout3D': true } & Dropout[typeof py.kind]
  data_format: any
  data_format_dyn: any
}

export interface SpatialDropout3D$new {
  rate: py.Float
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
}

export interface SpatialDropout3D$class extends py.Statics<Dropout$class> {
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): SpatialDropout3D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, name: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): py.Promised<SpatialDropout3D>
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<SpatialDropout3D$new, 'rate' | 'data_format' | 'seed'>): SpatialDropout3D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, seed: py.Int | null, keywords?: py.Rest<SpatialDropout3D$new, 'rate' | 'data_format' | 'seed'>): py.Promised<SpatialDropout3D>
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout3D$new, 'rate' | 'data_format'>): SpatialDropout3D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout3D$new, 'rate' | 'data_format'>): py.Promised<SpatialDropout3D>
  new (rate: py.Float, keywords?: py.Rest<SpatialDropout3D$new, 'rate'>): SpatialDropout3D
  (rate: py.Float, keywords?: py.Rest<SpatialDropout3D$new, 'rate'>): py.Promised<SpatialDropout3D>
  new (keywords: SpatialDropout3D$new): SpatialDropout3D
  (keywords: SpatialDropout3D$new): py.Promised<SpatialDropout3D>
}

export interface SpectralNormalization$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface SpectralNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface SpectralNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface SpectralNormalization extends Wrapper {
  readonly [py.kind]: { readonly 'keras.layers.SpectralNormalization': true } & Wrapper[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: SpectralNormalization$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<SpectralNormalization$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: SpectralNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: SpectralNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  kernel: any
  kernel_dyn: any
  kernel_shape: any
  kernel_shape_dyn: any
  normalized_weights(): py.Remote
  normalized_weights_dyn: py.RemoteFunction
  get power_iterations(): py.Remote<number>
  set power_iterations(value: py.Int)
  power_iterations_dyn: any
  vector_u: any
  vector_u_dyn: any
}

export interface SpectralNormalization$new {
  layer: py.Of<'keras.layers.Layer'>
  /** Default: `1` */
  power_iterations?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface SpectralNormalization$class extends py.Statics<Wrapper$class> {
  new (layer: py.Of<'keras.layers.Layer'>, power_iterations: py.Int, keywords?: py.Rest<SpectralNormalization$new, 'layer' | 'power_iterations'>): SpectralNormalization
  (layer: py.Of<'keras.layers.Layer'>, power_iterations: py.Int, keywords?: py.Rest<SpectralNormalization$new, 'layer' | 'power_iterations'>): py.Promised<SpectralNormalization>
  new (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<SpectralNormalization$new, 'layer'>): SpectralNormalization
  (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<SpectralNormalization$new, 'layer'>): py.Promised<SpectralNormalization>
  new (keywords: SpectralNormalization$new): SpectralNormalization
  (keywords: SpectralNormalization$new): py.Promised<SpectralNormalization>
}

export interface StackedRNNCells$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  states: py.TensorLike
  /** Default: `False` */
  training?: py.Bool | undefined
  [keyword: string]: any
}

export interface StackedRNNCells$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface StackedRNNCells$get_initial_state {
  batch_size?: py.Int | null | undefined
}

export interface StackedRNNCells extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.StackedRNNCells': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, states: py.TensorLike, training: py.Bool, keywords?: py.Rest<StackedRNNCells$call, 'inputs' | 'states' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, states: py.TensorLike, keywords?: py.Rest<StackedRNNCells$call, 'inputs' | 'states'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<StackedRNNCells$call, 'inputs'>] | [keywords: StackedRNNCells$call] | any[]): any
  call_dyn: py.RemoteFunction
  cells: any
  cells_dyn: any
  get_initial_state(batch_size: py.Int | null): py.Remote
  get_initial_state(keywords?: StackedRNNCells$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  readonly state_size: py.Remote
  readonly state_size_dyn: any
}

export interface StackedRNNCells$new {
  cells: py.RemoteArgument
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface StackedRNNCells$class extends py.Statics<Layer$class> {
  new (cells: py.Positional, keywords?: py.Rest<StackedRNNCells$new, 'cells'>): StackedRNNCells
  (cells: py.Positional, keywords?: py.Rest<StackedRNNCells$new, 'cells'>): py.Promised<StackedRNNCells>
  new (keywords: StackedRNNCells$new): StackedRNNCells
  (keywords: StackedRNNCells$new): py.Promised<StackedRNNCells>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<StackedRNNCells$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: StackedRNNCells$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface StringLookup$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  steps?: py.Int | null | undefined
}

export interface StringLookup$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface StringLookup$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface StringLookup$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface StringLookup$get_vocabulary {
  /** Default: `True` */
  include_special_tokens?: py.Bool | undefined
}

export interface StringLookup$load_assets {
  dir_path: py.Str
}

export interface StringLookup$save_assets {
  dir_path: py.Str
}

export interface StringLookup$set_vocabulary {
  vocabulary: py.ArrayLike | py.Str
  idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null | undefined
}

export interface StringLookup$update_state {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
}

export interface StringLookup extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.StringLookup': true } & Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, steps: py.Int | null): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<StringLookup$adapt, 'data'>): py.Remote
  adapt(keywords: StringLookup$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: StringLookup$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: StringLookup$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: StringLookup$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  get encoding(): py.Remote<string>
  set encoding(value: py.Str)
  encoding_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_vocabulary(include_special_tokens: py.Bool): py.Remote
  get_vocabulary(keywords?: StringLookup$get_vocabulary): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  idf_weights: any
  idf_weights_dyn: any
  idf_weights_const: any
  idf_weights_const_dyn: any
  input_idf_weights: any
  input_idf_weights_dyn: any
  input_vocabulary: any
  input_vocabulary_dyn: any
  get invert(): py.Remote<boolean>
  set invert(value: py.Bool)
  invert_dyn: any
  load_assets(dir_path: py.Str): py.Remote
  load_assets(keywords: StringLookup$load_assets): py.Remote
  load_assets_dyn: py.RemoteFunction
  lookup_table: any
  lookup_table_dyn: any
  mask_token: any
  mask_token_dyn: any
  max_tokens: any
  max_tokens_dyn: any
  num_documents: any
  num_documents_dyn: any
  get num_oov_indices(): py.Remote<number>
  set num_oov_indices(value: py.Int)
  num_oov_indices_dyn: any
  get oov_method(): py.Remote<'floormod' | 'farmhash'>
  set oov_method(value: 'floormod' | 'farmhash' | py.RemotePromise<string>)
  oov_method_dyn: any
  oov_token: any
  oov_token_dyn: any
  output_mode: any
  output_mode_dyn: any
  get pad_to_max_tokens(): py.Remote<boolean>
  set pad_to_max_tokens(value: py.Bool)
  pad_to_max_tokens_dyn: any
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  salt: any
  salt_dyn: any
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: StringLookup$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, idf_weights: py.List<py.RemoteArgument> | py.TensorLike | null): py.Remote
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, keywords?: py.Rest<StringLookup$set_vocabulary, 'vocabulary'>): py.Remote
  set_vocabulary(keywords: StringLookup$set_vocabulary): py.Remote
  set_vocabulary_dyn: py.RemoteFunction
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
  token_counts: any
  token_counts_dyn: any
  token_document_counts: any
  token_document_counts_dyn: any
  update_state(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>): py.Remote
  update_state(keywords: StringLookup$update_state): py.Remote
  update_state_dyn: py.RemoteFunction
  vocabulary_dtype: any
  vocabulary_dtype_dyn: any
  vocabulary_size(): py.Remote<number>
  vocabulary_size_dyn: py.RemoteFunction
}

export interface StringLookup$new {
  max_tokens?: py.RemoteArgument | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  mask_token?: py.RemoteArgument | undefined
  /** Default: `'[UNK]'` */
  oov_token?: py.Str | undefined
  vocabulary?: py.ArrayLike | py.Str | null | undefined
  idf_weights?: py.RemoteArgument | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  pad_to_max_tokens?: py.Bool | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
  name?: py.Str | null | undefined
  salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null | undefined
  /** Default: `'floormod'` */
  oov_method?: 'floormod' | 'farmhash' | py.RemotePromise<string> | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | undefined
}

export interface StringLookup$class extends py.Statics<Layer$class> {
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, oov_token: py.Str, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, pad_to_max_tokens?: py.Bool, sparse?: py.Bool, encoding?: py.Str, name?: py.Str | null, salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'idf_weights' | 'invert' | 'output_mode' | 'pad_to_max_tokens' | 'sparse' | 'encoding' | 'name' | 'salt'>): StringLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, oov_token: py.Str, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, pad_to_max_tokens?: py.Bool, sparse?: py.Bool, encoding?: py.Str, name?: py.Str | null, salt?: py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | py.Int | null, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'idf_weights' | 'invert' | 'output_mode' | 'pad_to_max_tokens' | 'sparse' | 'encoding' | 'name' | 'salt'>): py.Promised<StringLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): StringLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): py.Promised<StringLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices'>): StringLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices'>): py.Promised<StringLookup>
  new (max_tokens: py.Positional, keywords?: py.Rest<StringLookup$new, 'max_tokens'>): StringLookup
  (max_tokens: py.Positional, keywords?: py.Rest<StringLookup$new, 'max_tokens'>): py.Promised<StringLookup>
  new (keywords?: StringLookup$new): StringLookup
  (keywords?: StringLookup$new): py.Promised<StringLookup>
}

export interface Subtract$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Subtract$compute_mask {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Subtract$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Subtract$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface Subtract extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Subtract': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Subtract$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Subtract$compute_mask, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Subtract$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Subtract$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Subtract$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
}

export interface Subtract$new {
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Subtract$class extends py.Statics<Layer$class> {
  new (keywords?: Subtract$new): Subtract
  (keywords?: Subtract$new): py.Promised<Subtract>
}

export interface TFSMLayer$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  /** Default: `False` */
  training?: py.Bool | undefined
  [keyword: string]: any
}

export interface TFSMLayer$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  safe_mode?: py.Bool | null | undefined
}

export interface TFSMLayer extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.TFSMLayer': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool, keywords?: py.Rest<TFSMLayer$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<TFSMLayer$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: TFSMLayer$call] | any[]): any
  call_dyn: py.RemoteFunction
  get call_endpoint(): py.Remote<string>
  set call_endpoint(value: py.Str)
  call_endpoint_dyn: any
  call_endpoint_fn: any
  call_endpoint_fn_dyn: any
  call_training_endpoint: any
  call_training_endpoint_dyn: any
  call_training_endpoint_fn: any
  call_training_endpoint_fn_dyn: any
  get filepath(): py.Remote<string>
  set filepath(value: py.Str)
  filepath_dyn: any
}

export interface TFSMLayer$new {
  filepath: py.Str
  /** Default: `'serve'` */
  call_endpoint?: py.Str | undefined
  call_training_endpoint?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
}

export interface TFSMLayer$class extends py.Statics<Layer$class> {
  new (filepath: py.Str, call_endpoint: py.Str, call_training_endpoint: py.Positional, trainable: py.Bool, name?: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): TFSMLayer
  (filepath: py.Str, call_endpoint: py.Str, call_training_endpoint: py.Positional, trainable: py.Bool, name?: py.Str | null, dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null): py.Promised<TFSMLayer>
  new (filepath: py.Str, call_endpoint: py.Str, call_training_endpoint: py.Positional, keywords?: py.Rest<TFSMLayer$new, 'filepath' | 'call_endpoint' | 'call_training_endpoint'>): TFSMLayer
  (filepath: py.Str, call_endpoint: py.Str, call_training_endpoint: py.Positional, keywords?: py.Rest<TFSMLayer$new, 'filepath' | 'call_endpoint' | 'call_training_endpoint'>): py.Promised<TFSMLayer>
  new (filepath: py.Str, call_endpoint: py.Str, keywords?: py.Rest<TFSMLayer$new, 'filepath' | 'call_endpoint'>): TFSMLayer
  (filepath: py.Str, call_endpoint: py.Str, keywords?: py.Rest<TFSMLayer$new, 'filepath' | 'call_endpoint'>): py.Promised<TFSMLayer>
  new (filepath: py.Str, keywords?: py.Rest<TFSMLayer$new, 'filepath'>): TFSMLayer
  (filepath: py.Str, keywords?: py.Rest<TFSMLayer$new, 'filepath'>): py.Promised<TFSMLayer>
  new (keywords: TFSMLayer$new): TFSMLayer
  (keywords: TFSMLayer$new): py.Promised<TFSMLayer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, safe_mode: py.Bool | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TFSMLayer$from_config, 'config' | 'custom_objects'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TFSMLayer$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: TFSMLayer$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface TextVectorization$adapt {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  batch_size?: py.RemoteArgument | undefined
  steps?: py.Int | null | undefined
}

export interface TextVectorization$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface TextVectorization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface TextVectorization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface TextVectorization$compute_output_spec {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface TextVectorization$get_vocabulary {
  /** Default: `True` */
  include_special_tokens?: py.Bool | undefined
}

export interface TextVectorization$load_assets {
  dir_path: py.Str
}

export interface TextVectorization$save_assets {
  dir_path: py.Str
}

export interface TextVectorization$set_vocabulary {
  vocabulary: py.ArrayLike | py.Str
  idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null | undefined
}

export interface TextVectorization$update_state {
  data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
}

export interface TextVectorization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.TextVectorization': true } & Layer[typeof py.kind]
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, batch_size: py.Positional, steps: py.Int | null): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, batch_size: py.Positional, keywords?: py.Rest<TextVectorization$adapt, 'data' | 'batch_size'>): py.Remote
  adapt(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<TextVectorization$adapt, 'data'>): py.Remote
  adapt(keywords: TextVectorization$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: TextVectorization$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: TextVectorization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: TextVectorization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_spec(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: TextVectorization$compute_output_spec] | any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_vocabulary(include_special_tokens: py.Bool): py.Remote
  get_vocabulary(keywords?: TextVectorization$get_vocabulary): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  load_assets(dir_path: py.Str): py.Remote
  load_assets(keywords: TextVectorization$load_assets): py.Remote
  load_assets_dyn: py.RemoteFunction
  reset_state(): py.Remote
  reset_state_dyn: py.RemoteFunction
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: TextVectorization$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, idf_weights: py.List<py.RemoteArgument> | py.TensorLike | null): py.Remote
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, keywords?: py.Rest<TextVectorization$set_vocabulary, 'vocabulary'>): py.Remote
  set_vocabulary(keywords: TextVectorization$set_vocabulary): py.Remote
  set_vocabulary_dyn: py.RemoteFunction
  update_state(data: py.TensorLike | py.Of<'tensorflow.data.Dataset'>): py.Remote
  update_state(keywords: TextVectorization$update_state): py.Remote
  update_state_dyn: py.RemoteFunction
  vocabulary_size(): py.Remote<number>
  vocabulary_size_dyn: py.RemoteFunction
}

export interface TextVectorization$new {
  max_tokens?: py.RemoteArgument | undefined
  /** Default: `'lower_and_strip_punctuation'` */
  standardize?: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null | undefined
  /** Default: `'whitespace'` */
  split?: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null | undefined
  ngrams?: py.RemoteArgument | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string> | undefined
  output_sequence_length?: py.RemoteArgument | undefined
  /** Default: `False` */
  pad_to_max_tokens?: py.Bool | undefined
  vocabulary?: py.ArrayLike | py.Str | null | undefined
  idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `False` */
  ragged?: py.Bool | undefined
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
  name?: py.Str | null | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface TextVectorization$class extends py.Statics<Layer$class> {
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, ngrams: py.Positional, output_mode?: 'int' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, output_sequence_length?: py.Positional, pad_to_max_tokens?: py.Bool, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, sparse?: py.Bool, ragged?: py.Bool, encoding?: py.Str, name?: py.Str | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split' | 'ngrams' | 'output_mode' | 'output_sequence_length' | 'pad_to_max_tokens' | 'vocabulary' | 'idf_weights' | 'sparse' | 'ragged' | 'encoding' | 'name'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, ngrams: py.Positional, output_mode?: 'int' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, output_sequence_length?: py.Positional, pad_to_max_tokens?: py.Bool, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, sparse?: py.Bool, ragged?: py.Bool, encoding?: py.Str, name?: py.Str | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split' | 'ngrams' | 'output_mode' | 'output_sequence_length' | 'pad_to_max_tokens' | 'vocabulary' | 'idf_weights' | 'sparse' | 'ragged' | 'encoding' | 'name'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, keywords?: py.Rest<TextVectorization$new, 'max_tokens'>): TextVectorization
  (max_tokens: py.Positional, keywords?: py.Rest<TextVectorization$new, 'max_tokens'>): py.Promised<TextVectorization>
  new (keywords?: TextVectorization$new): TextVectorization
  (keywords?: TextVectorization$new): py.Promised<TextVectorization>
}

export interface TimeDistributed$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface TimeDistributed$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface TimeDistributed$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface TimeDistributed extends Wrapper {
  readonly [py.kind]: { readonly 'keras.layers.TimeDistributed': true } & Wrapper[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: TimeDistributed$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike, training: py.Bool | null, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool | null, keywords?: py.Rest<TimeDistributed$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<TimeDistributed$call, 'inputs'>] | [keywords: TimeDistributed$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: TimeDistributed$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
}

export interface TimeDistributed$new {
  layer: py.Of<'keras.layers.Layer'>
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface TimeDistributed$class extends py.Statics<Wrapper$class> {
  new (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<TimeDistributed$new, 'layer'>): TimeDistributed
  (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<TimeDistributed$new, 'layer'>): py.Promised<TimeDistributed>
  new (keywords: TimeDistributed$new): TimeDistributed
  (keywords: TimeDistributed$new): py.Promised<TimeDistributed>
}

export interface TorchModuleWrapper$call {
  training?: py.Bool | null | undefined
  [keyword: string]: any
}

export interface TorchModuleWrapper$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface TorchModuleWrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  safe_mode?: py.RemoteArgument | undefined
}

export interface TorchModuleWrapper$parameters {
  /** Default: `True` */
  recurse?: py.Bool | undefined
}

export interface TorchModuleWrapper extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.TorchModuleWrapper': true } & Layer[typeof py.kind]
  call(...args: [...args: py.Positional[]] | [...args: [...args: py.Positional[], keywords: TorchModuleWrapper$call]] | [keywords?: TorchModuleWrapper$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: TorchModuleWrapper$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  module: any
  module_dyn: any
  output_shape: any
  output_shape_dyn: any
  parameters(recurse: py.Bool): py.Remote
  parameters(keywords?: TorchModuleWrapper$parameters): py.Remote
  parameters_dyn: py.RemoteFunction
}

export interface TorchModuleWrapper$new {
  module: py.RemoteArgument
  name?: py.Str | null | undefined
  output_shape?: py.RemoteArgument | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface TorchModuleWrapper$class extends py.Statics<Layer$class> {
  new (module: py.Positional, name: py.Str | null, output_shape: py.Positional, keywords?: py.Rest<TorchModuleWrapper$new, 'module' | 'name' | 'output_shape'>): TorchModuleWrapper
  (module: py.Positional, name: py.Str | null, output_shape: py.Positional, keywords?: py.Rest<TorchModuleWrapper$new, 'module' | 'name' | 'output_shape'>): py.Promised<TorchModuleWrapper>
  new (module: py.Positional, name: py.Str | null, keywords?: py.Rest<TorchModuleWrapper$new, 'module' | 'name'>): TorchModuleWrapper
  (module: py.Positional, name: py.Str | null, keywords?: py.Rest<TorchModuleWrapper$new, 'module' | 'name'>): py.Promised<TorchModuleWrapper>
  new (module: py.Positional, keywords?: py.Rest<TorchModuleWrapper$new, 'module'>): TorchModuleWrapper
  (module: py.Positional, keywords?: py.Rest<TorchModuleWrapper$new, 'module'>): py.Promised<TorchModuleWrapper>
  new (keywords: TorchModuleWrapper$new): TorchModuleWrapper
  (keywords: TorchModuleWrapper$new): py.Promised<TorchModuleWrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, safe_mode: py.Positional): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TorchModuleWrapper$from_config, 'config' | 'custom_objects'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TorchModuleWrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: TorchModuleWrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface UnitNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface UnitNormalization$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface UnitNormalization extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.UnitNormalization': true } & Layer[typeof py.kind]
  axis: any
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: UnitNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: UnitNormalization$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
}

export interface UnitNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.RemoteArgument> | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface UnitNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<UnitNormalization$new, 'axis'>): UnitNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<UnitNormalization$new, 'axis'>): py.Promised<UnitNormalization>
  new (keywords?: UnitNormalization$new): UnitNormalization
  (keywords?: UnitNormalization$new): py.Promised<UnitNormalization>
}

export interface UpSampling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface UpSampling1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface UpSampling1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.UpSampling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: UpSampling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: UpSampling1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  get size(): py.Remote<number>
  set size(value: py.Int)
  size_dyn: any
}

export interface UpSampling1D$new {
  /** Default: `2` */
  size?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface UpSampling1D$class extends py.Statics<Layer$class> {
  new (size: py.Int, keywords?: py.Rest<UpSampling1D$new, 'size'>): UpSampling1D
  (size: py.Int, keywords?: py.Rest<UpSampling1D$new, 'size'>): py.Promised<UpSampling1D>
  new (keywords?: UpSampling1D$new): UpSampling1D
  (keywords?: UpSampling1D$new): py.Promised<UpSampling1D>
}

export interface UpSampling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface UpSampling2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface UpSampling2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.UpSampling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: UpSampling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: UpSampling2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  interpolation: any
  interpolation_dyn: any
  size: any
  size_dyn: any
}

export interface UpSampling2D$new {
  /** Default: `(2, 2)` */
  size?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  /** Default: `'nearest'` */
  interpolation?: 'bicubic' | 'bilinear' | 'lanczos3' | 'lanczos5' | 'nearest' | py.RemotePromise<string> | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface UpSampling2D$class extends py.Statics<Layer$class> {
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, interpolation: 'bicubic' | 'bilinear' | 'lanczos3' | 'lanczos5' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format' | 'interpolation'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, interpolation: 'bicubic' | 'bilinear' | 'lanczos3' | 'lanczos5' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format' | 'interpolation'>): py.Promised<UpSampling2D>
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format'>): py.Promised<UpSampling2D>
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<UpSampling2D$new, 'size'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<UpSampling2D$new, 'size'>): py.Promised<UpSampling2D>
  new (keywords?: UpSampling2D$new): UpSampling2D
  (keywords?: UpSampling2D$new): py.Promised<UpSampling2D>
}

export interface UpSampling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface UpSampling3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface UpSampling3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.UpSampling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: UpSampling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: UpSampling3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  size: any
  size_dyn: any
}

export interface UpSampling3D$new {
  /** Default: `(2, 2, 2)` */
  size?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface UpSampling3D$class extends py.Statics<Layer$class> {
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<UpSampling3D$new, 'size' | 'data_format'>): UpSampling3D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<UpSampling3D$new, 'size' | 'data_format'>): py.Promised<UpSampling3D>
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<UpSampling3D$new, 'size'>): UpSampling3D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<UpSampling3D$new, 'size'>): py.Promised<UpSampling3D>
  new (keywords?: UpSampling3D$new): UpSampling3D
  (keywords?: UpSampling3D$new): py.Promised<UpSampling3D>
}

export interface Wrapper$build {
  input_shape?: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape> | undefined
}

export interface Wrapper$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Wrapper extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.Wrapper': true } & Layer[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: Wrapper$build] | any[]): any
  build_dyn: py.RemoteFunction
  layer: any
  layer_dyn: any
}

export interface Wrapper$new {
  layer: py.Of<'keras.layers.Layer'>
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Wrapper$class extends py.Statics<Layer$class> {
  new (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<Wrapper$new, 'layer'>): Wrapper
  (layer: py.Of<'keras.layers.Layer'>, keywords?: py.Rest<Wrapper$new, 'layer'>): py.Promised<Wrapper>
  new (keywords: Wrapper$new): Wrapper
  (keywords: Wrapper$new): py.Promised<Wrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Wrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Wrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface ZeroPadding1D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ZeroPadding1D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ZeroPadding1D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ZeroPadding1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ZeroPadding1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ZeroPadding1D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
}

export interface ZeroPadding1D$new {
  /** Default: `1` */
  padding?: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ZeroPadding1D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding1D$new, 'padding' | 'data_format'>): ZeroPadding1D
  (padding: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding1D$new, 'padding' | 'data_format'>): py.Promised<ZeroPadding1D>
  new (padding: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<ZeroPadding1D$new, 'padding'>): ZeroPadding1D
  (padding: py.Int | py.List<py.Int> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<ZeroPadding1D$new, 'padding'>): py.Promised<ZeroPadding1D>
  new (padding: py.Int | py.List<py.Int> | py.LastDict<string, py.RemoteArgument>): ZeroPadding1D
  (padding: py.Int | py.List<py.Int> | py.LastDict<string, py.RemoteArgument>): py.Promised<ZeroPadding1D>
  new (keywords?: ZeroPadding1D$new): ZeroPadding1D
  (keywords?: ZeroPadding1D$new): py.Promised<ZeroPadding1D>
}

export interface ZeroPadding2D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ZeroPadding2D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ZeroPadding2D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ZeroPadding2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ZeroPadding2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ZeroPadding2D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
}

export interface ZeroPadding2D$new {
  /** Default: `(1, 1)` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ZeroPadding2D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding2D$new, 'padding' | 'data_format'>): ZeroPadding2D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding2D$new, 'padding' | 'data_format'>): py.Promised<ZeroPadding2D>
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding2D$new, 'padding'>): ZeroPadding2D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding2D$new, 'padding'>): py.Promised<ZeroPadding2D>
  new (keywords?: ZeroPadding2D$new): ZeroPadding2D
  (keywords?: ZeroPadding2D$new): py.Promised<ZeroPadding2D>
}

export interface ZeroPadding3D$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface ZeroPadding3D$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface ZeroPadding3D extends Layer {
  readonly [py.kind]: { readonly 'keras.layers.ZeroPadding3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: ZeroPadding3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: ZeroPadding3D$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
}

export interface ZeroPadding3D$new {
  /** Default: `((1, 1), (1, 1), (1, 1))` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  name?: py.Str | null | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface ZeroPadding3D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding3D$new, 'padding' | 'data_format'>): ZeroPadding3D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null, keywords?: py.Rest<ZeroPadding3D$new, 'padding' | 'data_format'>): py.Promised<ZeroPadding3D>
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding3D$new, 'padding'>): ZeroPadding3D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding3D$new, 'padding'>): py.Promised<ZeroPadding3D>
  new (keywords?: ZeroPadding3D$new): ZeroPadding3D
  (keywords?: ZeroPadding3D$new): py.Promised<ZeroPadding3D>
}

export interface Input$ {
  shape?: py.Shape | null | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
  sparse?: py.Bool | null | undefined
  ragged?: py.Bool | null | undefined
  batch_shape?: py.Shape | null | undefined
  name?: py.Str | null | undefined
  tensor?: py.TensorLike | null | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
}

export interface add$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface average$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface concatenate$ {
  inputs: py.List<py.TensorLike>
  /** Default: `-1` */
  axis?: py.Int | undefined
  [keyword: string]: any
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface dot$ {
  inputs: py.List<py.TensorLike>
  /** Default: `-1` */
  axes?: py.Int | py.List<py.Int> | undefined
  [keyword: string]: any
}

export interface maximum$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface minimum$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface multiply$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface serialize$ {
  layer: py.Of<'keras.layers.Layer'>
}

export interface subtract$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly Activation: Activation$class
  readonly ActivityRegularization: ActivityRegularization$class
  readonly AdaptiveAveragePooling1D: AdaptiveAveragePooling1D$class
  readonly AdaptiveAveragePooling2D: AdaptiveAveragePooling2D$class
  readonly AdaptiveAveragePooling3D: AdaptiveAveragePooling3D$class
  readonly AdaptiveMaxPooling1D: AdaptiveMaxPooling1D$class
  readonly AdaptiveMaxPooling2D: AdaptiveMaxPooling2D$class
  readonly AdaptiveMaxPooling3D: AdaptiveMaxPooling3D$class
  readonly Add: Add$class
  readonly AdditiveAttention: AdditiveAttention$class
  readonly AlphaDropout: AlphaDropout$class
  readonly Attention: Attention$class
  readonly AugMix: AugMix$class
  readonly AutoContrast: AutoContrast$class
  readonly Average: Average$class
  readonly AveragePooling1D: AveragePooling1D$class
  readonly AveragePooling2D: AveragePooling2D$class
  readonly AveragePooling3D: AveragePooling3D$class
  readonly AvgPool1D: AveragePooling1D$class
  readonly AvgPool2D: AveragePooling2D$class
  readonly AvgPool3D: AveragePooling3D$class
  readonly BatchNormalization: BatchNormalization$class
  readonly Bidirectional: Bidirectional$class
  readonly CategoryEncoding: CategoryEncoding$class
  readonly CenterCrop: CenterCrop$class
  readonly Concatenate: Concatenate$class
  readonly ContrastLimitedAdaptiveHistogramEqualization: ContrastLimitedAdaptiveHistogramEqualization$class
  readonly Conv1D: Conv1D$class
  readonly Conv1DTranspose: Conv1DTranspose$class
  readonly Conv2D: Conv2D$class
  readonly Conv2DTranspose: Conv2DTranspose$class
  readonly Conv3D: Conv3D$class
  readonly Conv3DTranspose: Conv3DTranspose$class
  readonly ConvLSTM1D: ConvLSTM1D$class
  readonly ConvLSTM2D: ConvLSTM2D$class
  readonly ConvLSTM3D: ConvLSTM3D$class
  readonly Convolution1D: Conv1D$class
  readonly Convolution1DTranspose: Conv1DTranspose$class
  readonly Convolution2D: Conv2D$class
  readonly Convolution2DTranspose: Conv2DTranspose$class
  readonly Convolution3D: Conv3D$class
  readonly Convolution3DTranspose: Conv3DTranspose$class
  readonly Cropping1D: Cropping1D$class
  readonly Cropping2D: Cropping2D$class
  readonly Cropping3D: Cropping3D$class
  readonly CutMix: CutMix$class
  readonly Dense: Dense$class
  readonly DepthwiseConv1D: DepthwiseConv1D$class
  readonly DepthwiseConv2D: DepthwiseConv2D$class
  readonly Discretization: Discretization$class
  readonly Dot: Dot$class
  readonly Dropout: Dropout$class
  readonly ELU: ELU$class
  readonly EinsumDense: EinsumDense$class
  readonly Embedding: Embedding$class
  readonly Equalization: Equalization$class
  readonly Flatten: Flatten$class
  readonly FlaxLayer: FlaxLayer$class
  readonly GRU: GRU$class
  readonly GRUCell: GRUCell$class
  readonly GaussianDropout: GaussianDropout$class
  readonly GaussianNoise: GaussianNoise$class
  readonly GlobalAveragePooling1D: GlobalAveragePooling1D$class
  readonly GlobalAveragePooling2D: GlobalAveragePooling2D$class
  readonly GlobalAveragePooling3D: GlobalAveragePooling3D$class
  readonly GlobalAvgPool1D: GlobalAveragePooling1D$class
  readonly GlobalAvgPool2D: GlobalAveragePooling2D$class
  readonly GlobalAvgPool3D: GlobalAveragePooling3D$class
  readonly GlobalMaxPool1D: GlobalMaxPooling1D$class
  readonly GlobalMaxPool2D: GlobalMaxPooling2D$class
  readonly GlobalMaxPool3D: GlobalMaxPooling3D$class
  readonly GlobalMaxPooling1D: GlobalMaxPooling1D$class
  readonly GlobalMaxPooling2D: GlobalMaxPooling2D$class
  readonly GlobalMaxPooling3D: GlobalMaxPooling3D$class
  readonly GroupNormalization: GroupNormalization$class
  readonly GroupQueryAttention: GroupQueryAttention$class
  readonly HashedCrossing: HashedCrossing$class
  readonly Hashing: Hashing$class
  readonly Identity: Identity$class
  Input(shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, sparse: py.Bool | null, ragged?: py.Bool | null, batch_shape?: py.Shape | null, name?: py.Str | null, tensor?: py.TensorLike | null, optional?: py.Bool): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, keywords?: py.Rest<Input$, 'shape' | 'batch_size' | 'dtype'>): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, batch_size: py.Int | null, keywords?: py.Rest<Input$, 'shape' | 'batch_size'>): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, keywords?: py.Rest<Input$, 'shape'>): py.Promised<keras.KerasTensor>
  Input(keywords?: Input$): py.Promised<keras.KerasTensor>
  Input_dyn: py.RemoteFunction
  readonly InputLayer: InputLayer$class
  readonly InputSpec: InputSpec$class
  readonly IntegerLookup: IntegerLookup$class
  readonly JaxLayer: JaxLayer$class
  readonly LSTM: LSTM$class
  readonly LSTMCell: LSTMCell$class
  readonly Lambda: Lambda$class
  readonly Layer: Layer$class
  readonly LayerNormalization: LayerNormalization$class
  readonly LeakyReLU: LeakyReLU$class
  readonly Masking: Masking$class
  readonly MaxNumBoundingBoxes: MaxNumBoundingBoxes$class
  readonly MaxPool1D: MaxPooling1D$class
  readonly MaxPool2D: MaxPooling2D$class
  readonly MaxPool3D: MaxPooling3D$class
  readonly MaxPooling1D: MaxPooling1D$class
  readonly MaxPooling2D: MaxPooling2D$class
  readonly MaxPooling3D: MaxPooling3D$class
  readonly Maximum: Maximum$class
  readonly MelSpectrogram: MelSpectrogram$class
  readonly Minimum: Minimum$class
  readonly MixUp: MixUp$class
  readonly MultiHeadAttention: MultiHeadAttention$class
  readonly Multiply: Multiply$class
  readonly Normalization: Normalization$class
  readonly PReLU: PReLU$class
  readonly Permute: Permute$class
  readonly Pipeline: Pipeline$class
  readonly RMSNormalization: RMSNormalization$class
  readonly RNN: RNN$class
  readonly RandAugment: RandAugment$class
  readonly RandomBrightness: RandomBrightness$class
  readonly RandomColorDegeneration: RandomColorDegeneration$class
  readonly RandomColorJitter: RandomColorJitter$class
  readonly RandomContrast: RandomContrast$class
  readonly RandomCrop: RandomCrop$class
  readonly RandomElasticTransform: RandomElasticTransform$class
  readonly RandomErasing: RandomErasing$class
  readonly RandomFlip: RandomFlip$class
  readonly RandomGaussianBlur: RandomGaussianBlur$class
  readonly RandomGrayscale: RandomGrayscale$class
  readonly RandomHue: RandomHue$class
  readonly RandomInvert: RandomInvert$class
  readonly RandomPerspective: RandomPerspective$class
  readonly RandomPosterization: RandomPosterization$class
  readonly RandomRotation: RandomRotation$class
  readonly RandomSaturation: RandomSaturation$class
  readonly RandomSharpness: RandomSharpness$class
  readonly RandomShear: RandomShear$class
  readonly RandomTranslation: RandomTranslation$class
  readonly RandomZoom: RandomZoom$class
  readonly ReLU: ReLU$class
  readonly RepeatVector: RepeatVector$class
  readonly Rescaling: Rescaling$class
  readonly Reshape: Reshape$class
  readonly Resizing: Resizing$class
  readonly ReversibleEmbedding: ReversibleEmbedding$class
  readonly STFTSpectrogram: STFTSpectrogram$class
  readonly SeparableConv1D: SeparableConv1D$class
  readonly SeparableConv2D: SeparableConv2D$class
  readonly SeparableConvolution1D: SeparableConv1D$class
  readonly SeparableConvolution2D: SeparableConv2D$class
  readonly SimpleRNN: SimpleRNN$class
  readonly SimpleRNNCell: SimpleRNNCell$class
  readonly Softmax: Softmax$class
  readonly Solarization: Solarization$class
  readonly SpatialDropout1D: SpatialDropout1D$class
  readonly SpatialDropout2D: SpatialDropout2D$class
  readonly SpatialDropout3D: SpatialDropout3D$class
  readonly SpectralNormalization: SpectralNormalization$class
  readonly StackedRNNCells: StackedRNNCells$class
  readonly StringLookup: StringLookup$class
  readonly Subtract: Subtract$class
  readonly TFSMLayer: TFSMLayer$class
  readonly TextVectorization: TextVectorization$class
  readonly TimeDistributed: TimeDistributed$class
  readonly TorchModuleWrapper: TorchModuleWrapper$class
  readonly UnitNormalization: UnitNormalization$class
  readonly UpSampling1D: UpSampling1D$class
  readonly UpSampling2D: UpSampling2D$class
  readonly UpSampling3D: UpSampling3D$class
  readonly Wrapper: Wrapper$class
  readonly ZeroPadding1D: ZeroPadding1D$class
  readonly ZeroPadding2D: ZeroPadding2D$class
  readonly ZeroPadding3D: ZeroPadding3D$class
  add(inputs: py.List<py.TensorLike>, keywords?: py.Rest<add$, 'inputs'>): py.Promised<tensorflow.Tensor>
  add(keywords: add$): py.Promised<tensorflow.Tensor>
  add_dyn: py.RemoteFunction
  average(inputs: py.List<py.TensorLike>, keywords?: py.Rest<average$, 'inputs'>): py.Promised<tensorflow.Tensor>
  average(keywords: average$): py.Promised<tensorflow.Tensor>
  average_dyn: py.RemoteFunction
  concatenate(inputs: py.List<py.TensorLike>, axis: py.Int, keywords?: py.Rest<concatenate$, 'inputs' | 'axis'>): py.Promised<tensorflow.Tensor>
  concatenate(inputs: py.List<py.TensorLike>, keywords?: py.Rest<concatenate$, 'inputs'>): py.Promised<tensorflow.Tensor>
  concatenate(keywords: concatenate$): py.Promised<tensorflow.Tensor>
  concatenate_dyn: py.RemoteFunction
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Layer>
  deserialize(config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize$, 'config'>): py.Promised<Layer>
  deserialize(config: py.LastDict<string, py.RemoteArgument>): py.Promised<Layer>
  deserialize(keywords: deserialize$): py.Promised<Layer>
  deserialize_dyn: py.RemoteFunction
  dot(inputs: py.List<py.TensorLike>, axes: py.Int | py.List<py.Int>, keywords?: py.Rest<dot$, 'inputs' | 'axes'>): py.Promised<tensorflow.Tensor>
  dot(inputs: py.List<py.TensorLike>, keywords?: py.Rest<dot$, 'inputs'>): py.Promised<tensorflow.Tensor>
  dot(keywords: dot$): py.Promised<tensorflow.Tensor>
  dot_dyn: py.RemoteFunction
  maximum(inputs: py.List<py.TensorLike>, keywords?: py.Rest<maximum$, 'inputs'>): py.Promised<tensorflow.Tensor>
  maximum(keywords: maximum$): py.Promised<tensorflow.Tensor>
  maximum_dyn: py.RemoteFunction
  minimum(inputs: py.List<py.TensorLike>, keywords?: py.Rest<minimum$, 'inputs'>): py.Promised<tensorflow.Tensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.Tensor>
  minimum_dyn: py.RemoteFunction
  multiply(inputs: py.List<py.TensorLike>, keywords?: py.Rest<multiply$, 'inputs'>): py.Promised<tensorflow.Tensor>
  multiply(keywords: multiply$): py.Promised<tensorflow.Tensor>
  multiply_dyn: py.RemoteFunction
  serialize(layer: py.Of<'keras.layers.Layer'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  subtract(inputs: py.List<py.TensorLike>, keywords?: py.Rest<subtract$, 'inputs'>): py.Promised<tensorflow.Tensor>
  subtract(keywords: subtract$): py.Promised<tensorflow.Tensor>
  subtract_dyn: py.RemoteFunction
}
