// tf_keras.layers of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_layers from './tensorflow.compat.v1.layers.js'
import type * as tf_keras_layers_experimental from './tf_keras.layers.experimental.js'
import type * as tf_keras_layers_experimental_preprocessing from './tf_keras.layers.experimental.preprocessing.js'
import type * as tf_keras_metrics from './tf_keras.metrics.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'

export interface AbstractRNNCell$call {
  inputs: py.TensorLike
  states: py.TensorLike
}

export interface AbstractRNNCell$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface AbstractRNNCell extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AbstractRNNCell': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, states: py.TensorLike] | [inputs: py.TensorLike, keywords: py.Rest<AbstractRNNCell$call, 'inputs'>] | [keywords: AbstractRNNCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<AbstractRNNCell$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<AbstractRNNCell$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: AbstractRNNCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  readonly state_size: py.Remote
  readonly state_size_dyn: any
}

export interface AbstractRNNCell$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AbstractRNNCell$class extends py.Statics<Layer$class> {
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): AbstractRNNCell
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): py.Promised<AbstractRNNCell>
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name' | 'dtype'>): AbstractRNNCell
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name' | 'dtype'>): py.Promised<AbstractRNNCell>
  new (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name'>): AbstractRNNCell
  (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<AbstractRNNCell$new, 'trainable' | 'name'>): py.Promised<AbstractRNNCell>
  new (trainable: py.Bool, keywords?: py.Rest<AbstractRNNCell$new, 'trainable'>): AbstractRNNCell
  (trainable: py.Bool, keywords?: py.Rest<AbstractRNNCell$new, 'trainable'>): py.Promised<AbstractRNNCell>
  new (keywords?: AbstractRNNCell$new): AbstractRNNCell
  (keywords?: AbstractRNNCell$new): py.Promised<AbstractRNNCell>
}

export interface Activation$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Activation extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Activation': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Activation$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Activation$new {
  activation: roles.Activation
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Activation$class extends py.Statics<Layer$class> {
  new (activation: roles.Activation, keywords?: py.Rest<Activation$new, 'activation'>): Activation
  (activation: roles.Activation, keywords?: py.Rest<Activation$new, 'activation'>): py.Promised<Activation>
  new (keywords: Activation$new): Activation
  (keywords: Activation$new): py.Promised<Activation>
}

export interface ActivityRegularization extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ActivityRegularization': true } & Layer[typeof py.kind]
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
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface ActivityRegularization$class extends py.Statics<Layer$class> {
  new (l1: py.Float, l2: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1' | 'l2'>): ActivityRegularization
  (l1: py.Float, l2: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1' | 'l2'>): py.Promised<ActivityRegularization>
  new (l1: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1'>): ActivityRegularization
  (l1: py.Float, keywords?: py.Rest<ActivityRegularization$new, 'l1'>): py.Promised<ActivityRegularization>
  new (keywords?: ActivityRegularization$new): ActivityRegularization
  (keywords?: ActivityRegularization$new): py.Promised<ActivityRegularization>
}

export interface Add$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Add extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Add': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Add$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Add$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Add$class extends py.Statics<Layer$class> {
  new (keywords?: Add$new): Add
  (keywords?: Add$new): py.Promised<Add>
}

export interface AdditiveAttention$call {
  inputs: py.List<py.RemoteArgument>
  mask?: py.List<py.RemoteArgument> | null | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface AdditiveAttention extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AdditiveAttention': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool | null, return_attention_scores: py.Bool, use_causal_mask?: py.Bool] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool | null, keywords?: py.Rest<AdditiveAttention$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, keywords?: py.Rest<AdditiveAttention$call, 'inputs' | 'mask'>] | [inputs: py.List<py.RemoteArgument>, keywords?: py.Rest<AdditiveAttention$call, 'inputs'>] | [keywords: AdditiveAttention$call] | any[]): any
  call_dyn: py.RemoteFunction
  causal: any
  causal_dyn: any
  get dropout(): py.Remote<number>
  set dropout(value: py.Float)
  dropout_dyn: any
  scale: any
  scale_dyn: any
  get use_scale(): py.Remote<boolean>
  set use_scale(value: py.Bool)
  use_scale_dyn: any
}

export interface AdditiveAttention$new {
  /** Default: `True` */
  use_scale?: py.Bool | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  causal?: py.RemoteArgument | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AdditiveAttention$class extends py.Statics<Layer$class> {
  new (use_scale: py.Bool, keywords?: py.Rest<AdditiveAttention$new, 'use_scale'>): AdditiveAttention
  (use_scale: py.Bool, keywords?: py.Rest<AdditiveAttention$new, 'use_scale'>): py.Promised<AdditiveAttention>
  new (keywords?: AdditiveAttention$new): AdditiveAttention
  (keywords?: AdditiveAttention$new): py.Promised<AdditiveAttention>
}

export interface AlphaDropout$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
}

export interface AlphaDropout extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AlphaDropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, keywords?: py.Rest<AlphaDropout$call, 'inputs'>] | [keywords: AlphaDropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  noise_shape: any
  noise_shape_dyn: any
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface AlphaDropout$new {
  rate: py.Float
  noise_shape?: py.RemoteArgument | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AlphaDropout$class extends py.Statics<Layer$class> {
  new (rate: py.Float, noise_shape: py.Positional, seed: py.Int | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): AlphaDropout
  (rate: py.Float, noise_shape: py.Positional, seed: py.Int | null, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape' | 'seed'>): py.Promised<AlphaDropout>
  new (rate: py.Float, noise_shape: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): AlphaDropout
  (rate: py.Float, noise_shape: py.Positional, keywords?: py.Rest<AlphaDropout$new, 'rate' | 'noise_shape'>): py.Promised<AlphaDropout>
  new (rate: py.Float, keywords?: py.Rest<AlphaDropout$new, 'rate'>): AlphaDropout
  (rate: py.Float, keywords?: py.Rest<AlphaDropout$new, 'rate'>): py.Promised<AlphaDropout>
  new (keywords: AlphaDropout$new): AlphaDropout
  (keywords: AlphaDropout$new): py.Promised<AlphaDropout>
}

export interface Attention$call {
  inputs: py.List<py.RemoteArgument>
  mask?: py.List<py.RemoteArgument> | null | undefined
  training?: py.Bool | null | undefined
  /** Default: `False` */
  return_attention_scores?: py.Bool | undefined
  /** Default: `False` */
  use_causal_mask?: py.Bool | undefined
}

export interface Attention extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Attention': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool | null, return_attention_scores: py.Bool, use_causal_mask?: py.Bool] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, training: py.Bool | null, keywords?: py.Rest<Attention$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.List<py.RemoteArgument>, mask: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Attention$call, 'inputs' | 'mask'>] | [inputs: py.List<py.RemoteArgument>, keywords?: py.Rest<Attention$call, 'inputs'>] | [keywords: Attention$call] | any[]): any
  call_dyn: py.RemoteFunction
  causal: any
  causal_dyn: any
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
  causal?: py.RemoteArgument | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Attention$class extends py.Statics<Layer$class> {
  new (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode'>): Attention
  (use_scale: py.Bool, score_mode: 'dot' | 'concat' | py.RemotePromise<string>, keywords?: py.Rest<Attention$new, 'use_scale' | 'score_mode'>): py.Promised<Attention>
  new (use_scale: py.Bool, keywords?: py.Rest<Attention$new, 'use_scale'>): Attention
  (use_scale: py.Bool, keywords?: py.Rest<Attention$new, 'use_scale'>): py.Promised<Attention>
  new (keywords?: Attention$new): Attention
  (keywords?: Attention$new): py.Promised<Attention>
}

export interface Average$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Average extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Average': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Average$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Average$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Average$class extends py.Statics<Layer$class> {
  new (keywords?: Average$new): Average
  (keywords?: Average$new): py.Promised<Average>
}

export interface AveragePooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface AveragePooling1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AveragePooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: AveragePooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling1D$new {
  /** Default: `2` */
  pool_size?: py.Int | undefined
  strides?: py.Int | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AveragePooling1D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): AveragePooling1D
  (pool_size: py.Int, strides: py.Int | null, keywords?: py.Rest<AveragePooling1D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling1D>
  new (pool_size: py.Int, keywords?: py.Rest<AveragePooling1D$new, 'pool_size'>): AveragePooling1D
  (pool_size: py.Int, keywords?: py.Rest<AveragePooling1D$new, 'pool_size'>): py.Promised<AveragePooling1D>
  new (keywords?: AveragePooling1D$new): AveragePooling1D
  (keywords?: AveragePooling1D$new): py.Promised<AveragePooling1D>
}

export interface AveragePooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface AveragePooling2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AveragePooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: AveragePooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling2D$new {
  /** Default: `(2, 2)` */
  pool_size?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | undefined
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AveragePooling2D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling2D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling2D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size'>): AveragePooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<AveragePooling2D$new, 'pool_size'>): py.Promised<AveragePooling2D>
  new (keywords?: AveragePooling2D$new): AveragePooling2D
  (keywords?: AveragePooling2D$new): py.Promised<AveragePooling2D>
}

export interface AveragePooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface AveragePooling3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.AveragePooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: AveragePooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface AveragePooling3D$new {
  /** Default: `(2, 2, 2)` */
  pool_size?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  strides?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface AveragePooling3D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<AveragePooling3D$new, 'pool_size' | 'strides'>): py.Promised<AveragePooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size'>): AveragePooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<AveragePooling3D$new, 'pool_size'>): py.Promised<AveragePooling3D>
  new (keywords?: AveragePooling3D$new): AveragePooling3D
  (keywords?: AveragePooling3D$new): py.Promised<AveragePooling3D>
}

export interface BatchNormalization$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface BatchNormalization extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.BatchNormalization': true } & Layer[typeof py.kind]
  adjustment: any
  adjustment_dyn: any
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
  call(...args: [inputs: py.TensorLike, training: py.Bool | null, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool | null, keywords?: py.Rest<BatchNormalization$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<BatchNormalization$call, 'inputs'>] | [keywords: BatchNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  fused: any
  fused_dyn: any
  gamma: any
  gamma_dyn: any
  gamma_constraint: any
  gamma_constraint_dyn: any
  gamma_initializer: any
  gamma_initializer_dyn: any
  gamma_regularizer: any
  gamma_regularizer_dyn: any
  momentum: any
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
  get virtual_batch_size(): py.Remote<number | null>
  set virtual_batch_size(value: py.Int | null)
  virtual_batch_size_dyn: any
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
  synchronized?: py.Bool | undefined
  /** Default: `False` */
  renorm?: py.Bool | undefined
  renorm_clipping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.99` */
  renorm_momentum?: py.Float | undefined
  fused?: py.Bool | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  virtual_batch_size?: py.Int | null | undefined
  adjustment?: py.Callable | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface BatchNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, synchronized?: py.Bool, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'synchronized'>): BatchNormalization
  (axis: py.Int, momentum: py.Float, epsilon: py.Float, center: py.Bool, scale?: py.Bool, beta_initializer?: roles.Initializer, gamma_initializer?: roles.Initializer, moving_mean_initializer?: roles.Initializer, moving_variance_initializer?: roles.Initializer, beta_regularizer?: roles.Regularizer | null, gamma_regularizer?: roles.Regularizer | null, beta_constraint?: roles.Constraint | null, gamma_constraint?: roles.Constraint | null, synchronized?: py.Bool, keywords?: py.Rest<BatchNormalization$new, 'axis' | 'momentum' | 'epsilon' | 'center' | 'scale' | 'beta_initializer' | 'gamma_initializer' | 'moving_mean_initializer' | 'moving_variance_initializer' | 'beta_regularizer' | 'gamma_regularizer' | 'beta_constraint' | 'gamma_constraint' | 'synchronized'>): py.Promised<BatchNormalization>
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
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Bidirectional$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
  initial_state?: py.TensorLike | null | undefined
  constants?: py.TensorLike | null | undefined
}

export interface Bidirectional$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask: py.TensorLike | py.List<py.TensorLike>
}

export interface Bidirectional$reset_states {
  states?: py.RemoteArgument | undefined
}

export interface Bidirectional extends Wrapper {
  readonly [py.kind]: { readonly 'tf_keras.layers.Bidirectional': true } & Wrapper[typeof py.kind]
  backward_layer: any
  backward_layer_dyn: any
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Bidirectional$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | null, mask: py.TensorLike | null, initial_state: py.TensorLike | null, constants?: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | null, mask: py.TensorLike | null, keywords?: py.Rest<Bidirectional$call, 'inputs' | 'training' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | null, keywords?: py.Rest<Bidirectional$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<Bidirectional$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Bidirectional$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike>] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<Bidirectional$compute_mask, 'inputs'>] | [keywords: Bidirectional$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  readonly constraints: py.Remote
  readonly constraints_dyn: any
  forward_layer: any
  forward_layer_dyn: any
  get merge_mode(): py.Remote<'sum' | 'mul' | 'concat' | 'ave' | null>
  set merge_mode(value: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null)
  merge_mode_dyn: any
  reset_states(states: py.Positional): py.Remote
  reset_states(keywords?: Bidirectional$reset_states): py.Remote
  reset_states_dyn: py.RemoteFunction
  return_sequences: any
  return_sequences_dyn: any
  return_state: any
  return_state_dyn: any
}

export interface Bidirectional$new {
  layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>
  /** Default: `'concat'` */
  merge_mode?: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null | undefined
  weights?: py.List<py.ArrayLike> | null | undefined
  backward_layer?: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'> | null | undefined
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Bidirectional$class extends py.Statics<Wrapper$class> {
  new (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, weights: py.List<py.ArrayLike> | null, backward_layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights' | 'backward_layer'>): Bidirectional
  (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, weights: py.List<py.ArrayLike> | null, backward_layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights' | 'backward_layer'>): py.Promised<Bidirectional>
  new (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, weights: py.List<py.ArrayLike> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights'>): Bidirectional
  (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, weights: py.List<py.ArrayLike> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode' | 'weights'>): py.Promised<Bidirectional>
  new (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode'>): Bidirectional
  (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, merge_mode: 'sum' | 'mul' | 'concat' | 'ave' | py.RemotePromise<string> | null, keywords?: py.Rest<Bidirectional$new, 'layer' | 'merge_mode'>): py.Promised<Bidirectional>
  new (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<Bidirectional$new, 'layer'>): Bidirectional
  (layer: py.Of<'tf_keras.layers.RNN'> | py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<Bidirectional$new, 'layer'>): py.Promised<Bidirectional>
  new (keywords: Bidirectional$new): Bidirectional
  (keywords: Bidirectional$new): py.Promised<Bidirectional>
}

export interface CategoryEncoding$call {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  count_weights?: py.TensorLike | null | undefined
}

export interface CategoryEncoding$compute_output_signature {
  input_spec: py.RemoteArgument
}

export interface CategoryEncoding extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.CategoryEncoding': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, count_weights: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<CategoryEncoding$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: CategoryEncoding$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: CategoryEncoding$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
  num_tokens: any
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
  max_tokens?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface CenterCrop extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.CenterCrop': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: CenterCrop$call] | any[]): any
  call_dyn: py.RemoteFunction
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
}

export interface CenterCrop$new {
  height: py.Int
  width: py.Int
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  implementation?: py.Int | undefined
}

export interface CenterCrop$class extends py.Statics<Layer$class> {
  new (height: py.Int, width: py.Int, keywords?: py.Rest<CenterCrop$new, 'height' | 'width'>): CenterCrop
  (height: py.Int, width: py.Int, keywords?: py.Rest<CenterCrop$new, 'height' | 'width'>): py.Promised<CenterCrop>
  new (height: py.Int, keywords: py.Rest<CenterCrop$new, 'height'>): CenterCrop
  (height: py.Int, keywords: py.Rest<CenterCrop$new, 'height'>): py.Promised<CenterCrop>
  new (keywords: CenterCrop$new): CenterCrop
  (keywords: CenterCrop$new): py.Promised<CenterCrop>
}

export interface Concatenate$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Concatenate extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Concatenate': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Concatenate$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Concatenate$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Concatenate$class extends py.Statics<Layer$class> {
  new (axis: py.Int, keywords?: py.Rest<Concatenate$new, 'axis'>): Concatenate
  (axis: py.Int, keywords?: py.Rest<Concatenate$new, 'axis'>): py.Promised<Concatenate>
  new (keywords?: Concatenate$new): Concatenate
  (keywords?: Concatenate$new): py.Promised<Concatenate>
}

export interface Conv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Conv1D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv1D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Conv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv1D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv1D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | 'causal' | py.RemotePromise<string> | undefined
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv1D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, dilation_rate?: py.Int | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): Conv1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<Conv1D$new, 'filters' | 'kernel_size'>): py.Promised<Conv1D>
  new (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): Conv1D
  (filters: py.Int, keywords: py.Rest<Conv1D$new, 'filters'>): py.Promised<Conv1D>
  new (keywords: Conv1D$new): Conv1D
  (keywords: Conv1D$new): py.Promised<Conv1D>
}

export interface Conv1DTranspose extends Conv1D {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv1DTranspose': true } & Conv1D[typeof py.kind]
  output_padding: any
  output_padding_dyn: any
}

export interface Conv1DTranspose$new {
  filters: py.Int
  kernel_size: py.Int
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.Int | null | undefined
  data_format?: py.Str | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv1DTranspose$class extends py.Statics<Conv1D$class> {
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | null, data_format?: py.Str | null, dilation_rate?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | null, data_format?: py.Str | null, dilation_rate?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size'>): Conv1DTranspose
  (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<Conv1DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv1DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv1DTranspose$new, 'filters'>): Conv1DTranspose
  (filters: py.Int, keywords: py.Rest<Conv1DTranspose$new, 'filters'>): py.Promised<Conv1DTranspose>
  new (keywords: Conv1DTranspose$new): Conv1DTranspose
  (keywords: Conv1DTranspose$new): py.Promised<Conv1DTranspose>
}

export interface Conv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Conv2D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv2D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Conv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv2D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv2D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv2D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv2D>
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

export interface Conv2DTranspose extends Conv2D {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv2DTranspose': true } & Conv2D[typeof py.kind]
  output_padding: any
  output_padding_dyn: any
}

export interface Conv2DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv2DTranspose$class extends py.Statics<Conv2D$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null, data_format?: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | null, data_format?: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): Conv2DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv2DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv2DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): Conv2DTranspose
  (filters: py.Int, keywords: py.Rest<Conv2DTranspose$new, 'filters'>): py.Promised<Conv2DTranspose>
  new (keywords: Conv2DTranspose$new): Conv2DTranspose
  (keywords: Conv2DTranspose$new): py.Promised<Conv2DTranspose>
}

export interface Conv3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Conv3D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface Conv3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv3D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Conv3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<Conv3D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: Conv3D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  dilation_rate: any
  dilation_rate_dyn: any
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `1` */
  groups?: py.Int | undefined
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv3D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv3D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, groups?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'groups' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv3D>
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

export interface Conv3DTranspose extends Conv3D {
  readonly [py.kind]: { readonly 'tf_keras.layers.Conv3DTranspose': true } & Conv3D[typeof py.kind]
  output_padding: any
  output_padding_dyn: any
}

export interface Conv3DTranspose$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  output_padding?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | null | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Conv3DTranspose$class extends py.Statics<Conv3D$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | null, data_format?: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, output_padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int> | null, data_format?: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'output_padding' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): Conv3DTranspose
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<Conv3DTranspose$new, 'filters' | 'kernel_size'>): py.Promised<Conv3DTranspose>
  new (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): Conv3DTranspose
  (filters: py.Int, keywords: py.Rest<Conv3DTranspose$new, 'filters'>): py.Promised<Conv3DTranspose>
  new (keywords: Conv3DTranspose$new): Conv3DTranspose
  (keywords: Conv3DTranspose$new): py.Promised<Conv3DTranspose>
}

export interface ConvLSTM1D$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface ConvLSTM1D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM1D extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.ConvLSTM1D': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<ConvLSTM1D$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<ConvLSTM1D$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<ConvLSTM1D$call, 'inputs'>] | [keywords: ConvLSTM1D$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  rank: any
  rank_dyn: any
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
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'hard_sigmoid'` */
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
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface ConvLSTM1D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size'>): ConvLSTM1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM1D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM1D>
  new (filters: py.Int, keywords: py.Rest<ConvLSTM1D$new, 'filters'>): ConvLSTM1D
  (filters: py.Int, keywords: py.Rest<ConvLSTM1D$new, 'filters'>): py.Promised<ConvLSTM1D>
  new (keywords: ConvLSTM1D$new): ConvLSTM1D
  (keywords: ConvLSTM1D$new): py.Promised<ConvLSTM1D>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ConvLSTM1D$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface ConvLSTM2D$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface ConvLSTM2D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM2D extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.ConvLSTM2D': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<ConvLSTM2D$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<ConvLSTM2D$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<ConvLSTM2D$call, 'inputs'>] | [keywords: ConvLSTM2D$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  rank: any
  rank_dyn: any
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
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1)` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'hard_sigmoid'` */
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
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface ConvLSTM2D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size'>): ConvLSTM2D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM2D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM2D>
  new (filters: py.Int, keywords: py.Rest<ConvLSTM2D$new, 'filters'>): ConvLSTM2D
  (filters: py.Int, keywords: py.Rest<ConvLSTM2D$new, 'filters'>): py.Promised<ConvLSTM2D>
  new (keywords: ConvLSTM2D$new): ConvLSTM2D
  (keywords: ConvLSTM2D$new): py.Promised<ConvLSTM2D>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: ConvLSTM2D$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface ConvLSTM3D$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface ConvLSTM3D$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface ConvLSTM3D extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.ConvLSTM3D': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<ConvLSTM3D$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<ConvLSTM3D$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<ConvLSTM3D$call, 'inputs'>] | [keywords: ConvLSTM3D$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  rank: any
  rank_dyn: any
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
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `(1, 1, 1)` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `(1, 1, 1)` */
  dilation_rate?: py.Int | py.List<py.Int> | undefined
  /** Default: `'tanh'` */
  activation?: roles.Activation | undefined
  /** Default: `'hard_sigmoid'` */
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
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `0.0` */
  dropout?: py.Float | undefined
  /** Default: `0.0` */
  recurrent_dropout?: py.Float | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface ConvLSTM3D$class extends py.Statics<RNN$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.List<py.Int>, activation?: roles.Activation, recurrent_activation?: roles.Activation, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'dropout' | 'recurrent_dropout'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<ConvLSTM3D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size'>): ConvLSTM3D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<ConvLSTM3D$new, 'filters' | 'kernel_size'>): py.Promised<ConvLSTM3D>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Cropping1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Cropping1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Cropping1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
}

export interface Cropping1D$new {
  /** Default: `(1, 1)` */
  cropping?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Cropping1D$class extends py.Statics<Layer$class> {
  new (cropping: py.Positional, keywords?: py.Rest<Cropping1D$new, 'cropping'>): Cropping1D
  (cropping: py.Positional, keywords?: py.Rest<Cropping1D$new, 'cropping'>): py.Promised<Cropping1D>
  new (keywords?: Cropping1D$new): Cropping1D
  (keywords?: Cropping1D$new): py.Promised<Cropping1D>
}

export interface Cropping2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Cropping2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Cropping2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Cropping2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
  data_format: any
  data_format_dyn: any
}

export interface Cropping2D$new {
  /** Default: `((0, 0), (0, 0))` */
  cropping?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Cropping2D$class extends py.Statics<Layer$class> {
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<Cropping2D$new, 'cropping' | 'data_format'>): Cropping2D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<Cropping2D$new, 'cropping' | 'data_format'>): py.Promised<Cropping2D>
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping2D$new, 'cropping'>): Cropping2D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping2D$new, 'cropping'>): py.Promised<Cropping2D>
  new (keywords?: Cropping2D$new): Cropping2D
  (keywords?: Cropping2D$new): py.Promised<Cropping2D>
}

export interface Cropping3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Cropping3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Cropping3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Cropping3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  cropping: any
  cropping_dyn: any
  data_format: any
  data_format_dyn: any
}

export interface Cropping3D$new {
  /** Default: `((1, 1), (1, 1), (1, 1))` */
  cropping?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Cropping3D$class extends py.Statics<Layer$class> {
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<Cropping3D$new, 'cropping' | 'data_format'>): Cropping3D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<Cropping3D$new, 'cropping' | 'data_format'>): py.Promised<Cropping3D>
  new (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping3D$new, 'cropping'>): Cropping3D
  (cropping: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<Cropping3D$new, 'cropping'>): py.Promised<Cropping3D>
  new (keywords?: Cropping3D$new): Cropping3D
  (keywords?: Cropping3D$new): py.Promised<Cropping3D>
}

export interface Dense$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Dense extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Dense': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Dense$call] | any[]): any
  call_dyn: py.RemoteFunction
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  units: any
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface Dense$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): Dense
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<Dense>
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): Dense
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<Dense$new, 'units' | 'activation' | 'use_bias'>): py.Promised<Dense>
  new (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): Dense
  (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<Dense$new, 'units' | 'activation'>): py.Promised<Dense>
  new (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): Dense
  (units: py.Int, keywords?: py.Rest<Dense$new, 'units'>): py.Promised<Dense>
  new (keywords: Dense$new): Dense
  (keywords: Dense$new): py.Promised<Dense>
}

export interface DenseFeatures$build {
  _: py.RemoteArgument
}

export interface DenseFeatures$call {
  features: py.Dict<string, py.RemoteArgument>
  cols_to_output_tensors?: py.RemoteArgument | undefined
  training?: py.Bool | null | undefined
}

export interface DenseFeatures$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface DenseFeatures extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.DenseFeatures': true } & Layer[typeof py.kind]
  build(...args: [_: py.Positional] | [keywords: DenseFeatures$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [features: py.Dict<string, py.RemoteArgument>, cols_to_output_tensors: py.Positional, training: py.Bool | null] | [features: py.Dict<string, py.RemoteArgument>, cols_to_output_tensors: py.Positional, keywords?: py.Rest<DenseFeatures$call, 'features' | 'cols_to_output_tensors'>] | [features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<DenseFeatures$call, 'features'>] | [features: py.LastDict<string, py.RemoteArgument>] | [keywords: DenseFeatures$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface DenseFeatures$new {
  feature_columns: py.Items<py.RemoteArgument>
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  partitioner?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface DenseFeatures$class extends py.Statics<Layer$class> {
  new (feature_columns: py.Items<py.RemoteArgument>, trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<DenseFeatures$new, 'feature_columns' | 'trainable' | 'name'>): DenseFeatures
  (feature_columns: py.Items<py.RemoteArgument>, trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<DenseFeatures$new, 'feature_columns' | 'trainable' | 'name'>): py.Promised<DenseFeatures>
  new (feature_columns: py.Items<py.RemoteArgument>, trainable: py.Bool, keywords?: py.Rest<DenseFeatures$new, 'feature_columns' | 'trainable'>): DenseFeatures
  (feature_columns: py.Items<py.RemoteArgument>, trainable: py.Bool, keywords?: py.Rest<DenseFeatures$new, 'feature_columns' | 'trainable'>): py.Promised<DenseFeatures>
  new (feature_columns: py.Items<py.RemoteArgument>, keywords?: py.Rest<DenseFeatures$new, 'feature_columns'>): DenseFeatures
  (feature_columns: py.Items<py.RemoteArgument>, keywords?: py.Rest<DenseFeatures$new, 'feature_columns'>): py.Promised<DenseFeatures>
  new (keywords: DenseFeatures$new): DenseFeatures
  (keywords: DenseFeatures$new): py.Promised<DenseFeatures>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<DenseFeatures$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: DenseFeatures$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface DepthwiseConv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface DepthwiseConv1D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface DepthwiseConv1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.DepthwiseConv1D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: DepthwiseConv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<DepthwiseConv1D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: DepthwiseConv1D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
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
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  kernel_size: py.Int
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  /** Default: `1` */
  depth_multiplier?: py.Int | undefined
  data_format?: py.Str | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface DepthwiseConv1D$class extends py.Statics<Layer$class> {
  new (kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: py.Str | null, dilation_rate?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): DepthwiseConv1D
  (kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: py.Str | null, dilation_rate?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding'>): DepthwiseConv1D
  (kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides' | 'padding'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides'>): DepthwiseConv1D
  (kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size' | 'strides'>): py.Promised<DepthwiseConv1D>
  new (kernel_size: py.Int, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size'>): DepthwiseConv1D
  (kernel_size: py.Int, keywords?: py.Rest<DepthwiseConv1D$new, 'kernel_size'>): py.Promised<DepthwiseConv1D>
  new (keywords: DepthwiseConv1D$new): DepthwiseConv1D
  (keywords: DepthwiseConv1D$new): py.Promised<DepthwiseConv1D>
}

export interface DepthwiseConv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface DepthwiseConv2D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface DepthwiseConv2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.DepthwiseConv2D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: DepthwiseConv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<DepthwiseConv2D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: DepthwiseConv2D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
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
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  data_format?: py.Str | null | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface DepthwiseConv2D$class extends py.Statics<Layer$class> {
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, depth_multiplier: py.Int, data_format?: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding' | 'depth_multiplier' | 'data_format' | 'dilation_rate' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'bias_constraint'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides' | 'padding'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size' | 'strides'>): py.Promised<DepthwiseConv2D>
  new (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size'>): DepthwiseConv2D
  (kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<DepthwiseConv2D$new, 'kernel_size'>): py.Promised<DepthwiseConv2D>
  new (keywords: DepthwiseConv2D$new): DepthwiseConv2D
  (keywords: DepthwiseConv2D$new): py.Promised<DepthwiseConv2D>
}

export interface Discretization$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Discretization$compute_output_signature {
  input_spec: py.RemoteArgument
}

export interface Discretization extends tf_keras_layers_experimental_preprocessing.PreprocessingLayer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Discretization': true } & tf_keras_layers_experimental_preprocessing.PreprocessingLayer[typeof py.kind]
  bin_boundaries: any
  bin_boundaries_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Discretization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: Discretization$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
  input_bin_boundaries: any
  input_bin_boundaries_dyn: any
  num_bins: any
  num_bins_dyn: any
  get output_mode(): py.Remote<'int' | 'one_hot' | 'multi_hot' | 'count'>
  set output_mode(value: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>)
  output_mode_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
  summary: any
  summary_dyn: any
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
  bins?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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

export interface Discretization$class extends py.Statics<tf_keras_layers_experimental_preprocessing.PreprocessingLayer$class> {
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon' | 'output_mode' | 'sparse'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, output_mode: 'int' | 'one_hot' | 'multi_hot' | 'count' | py.RemotePromise<string>, sparse?: py.Bool, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon' | 'output_mode' | 'sparse'>): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, epsilon: py.Float, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins' | 'epsilon'>): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, num_bins: py.Int | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries' | 'num_bins'>): py.Promised<Discretization>
  new (bin_boundaries: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries'>): Discretization
  (bin_boundaries: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Discretization$new, 'bin_boundaries'>): py.Promised<Discretization>
  new (keywords?: Discretization$new): Discretization
  (keywords?: Discretization$new): py.Promised<Discretization>
}

export interface Dot$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Dot extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Dot': true } & Layer[typeof py.kind]
  get axes(): py.Remote<number | any[]>
  set axes(value: py.Int | py.List<py.RemoteArgument>)
  axes_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Dot$call] | any[]): any
  call_dyn: py.RemoteFunction
  get normalize(): py.Remote<boolean>
  set normalize(value: py.Bool)
  normalize_dyn: any
}

export interface Dot$new {
  axes: py.Int | py.List<py.RemoteArgument>
  /** Default: `False` */
  normalize?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  training?: py.Bool | null | undefined
}

export interface Dropout extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Dropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, keywords?: py.Rest<Dropout$call, 'inputs'>] | [keywords: Dropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  noise_shape: any
  noise_shape_dyn: any
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface Dropout$new {
  rate: py.Float
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ELU extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ELU': true } & Layer[typeof py.kind]
  alpha: any
  alpha_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ELU$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface ELU$new {
  /** Default: `1.0` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface ELU$class extends py.Statics<Layer$class> {
  new (alpha: py.Float, keywords?: py.Rest<ELU$new, 'alpha'>): ELU
  (alpha: py.Float, keywords?: py.Rest<ELU$new, 'alpha'>): py.Promised<ELU>
  new (keywords?: ELU$new): ELU
  (keywords?: ELU$new): py.Promised<ELU>
}

export interface EinsumDense$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface EinsumDense$compute_output_shape {
  _: py.RemoteArgument
}

export interface EinsumDense extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.EinsumDense': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
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
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: EinsumDense$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [_: py.Positional] | [keywords: EinsumDense$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  equation: any
  equation_dyn: any
  full_output_shape: any
  full_output_shape_dyn: any
  kernel: any
  kernel_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  partial_output_shape: any
  partial_output_shape_dyn: any
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
  activity_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  bias_constraint?: roles.Constraint | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface EinsumDense$class extends py.Statics<Layer$class> {
  new (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): EinsumDense
  (equation: py.Positional, output_shape: py.Shape, activation: roles.Activation | null, bias_axes: py.Str | null, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<EinsumDense$new, 'equation' | 'output_shape' | 'activation' | 'bias_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint'>): py.Promised<EinsumDense>
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

export interface Embedding$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Embedding extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Embedding': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Embedding$call] | any[]): any
  call_dyn: py.RemoteFunction
  embeddings_constraint: any
  embeddings_constraint_dyn: any
  embeddings_initializer: any
  embeddings_initializer_dyn: any
  embeddings_regularizer: any
  embeddings_regularizer_dyn: any
  get input_dim(): py.Remote<number>
  set input_dim(value: py.Int)
  input_dim_dyn: any
  get input_length(): py.Remote<number | null>
  set input_length(value: py.Int | null)
  input_length_dyn: any
  get mask_zero(): py.Remote<boolean>
  set mask_zero(value: py.Bool)
  mask_zero_dyn: any
  get output_dim(): py.Remote<number>
  set output_dim(value: py.Int)
  output_dim_dyn: any
  get sparse(): py.Remote<boolean>
  set sparse(value: py.Bool)
  sparse_dyn: any
}

export interface Embedding$new {
  input_dim: py.Int
  output_dim: py.Int
  /** Default: `'uniform'` */
  embeddings_initializer?: roles.Initializer | undefined
  embeddings_regularizer?: roles.Regularizer | null | undefined
  activity_regularizer?: roles.Regularizer | null | undefined
  embeddings_constraint?: roles.Constraint | null | undefined
  /** Default: `False` */
  mask_zero?: py.Bool | undefined
  input_length?: py.Int | null | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  autocast?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  use_one_hot_matmul?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  implementation?: py.Int | undefined
}

export interface Embedding$class extends py.Statics<Layer$class> {
  new (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, activity_regularizer: roles.Regularizer | null, embeddings_constraint?: roles.Constraint | null, mask_zero?: py.Bool, input_length?: py.Int | null, sparse?: py.Bool, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer' | 'activity_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'input_length' | 'sparse'>): Embedding
  (input_dim: py.Int, output_dim: py.Int, embeddings_initializer: roles.Initializer, embeddings_regularizer: roles.Regularizer | null, activity_regularizer: roles.Regularizer | null, embeddings_constraint?: roles.Constraint | null, mask_zero?: py.Bool, input_length?: py.Int | null, sparse?: py.Bool, keywords?: py.Rest<Embedding$new, 'input_dim' | 'output_dim' | 'embeddings_initializer' | 'embeddings_regularizer' | 'activity_regularizer' | 'embeddings_constraint' | 'mask_zero' | 'input_length' | 'sparse'>): py.Promised<Embedding>
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

export interface Flatten$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Flatten extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Flatten': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Flatten$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
}

export interface Flatten$new {
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Flatten$class extends py.Statics<Layer$class> {
  new (data_format: py.Str | null, keywords?: py.Rest<Flatten$new, 'data_format'>): Flatten
  (data_format: py.Str | null, keywords?: py.Rest<Flatten$new, 'data_format'>): py.Promised<Flatten>
  new (keywords?: Flatten$new): Flatten
  (keywords?: Flatten$new): py.Promised<Flatten>
}

export interface GRU$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface GRU$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface GRU$get_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface GRU$get_recurrent_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface GRU extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.GRU': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<GRU$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<GRU$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<GRU$call, 'inputs'>] | [keywords: GRU$call] | any[]): any
  call_dyn: py.RemoteFunction
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<GRU$get_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<GRU$get_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(keywords: GRU$get_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell_dyn: py.RemoteFunction
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<GRU$get_recurrent_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<GRU$get_recurrent_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(keywords: GRU$get_recurrent_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell_dyn: py.RemoteFunction
  readonly implementation: py.Remote
  readonly implementation_dyn: any
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
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
  readonly units: py.Remote
  readonly units_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
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
  time_major?: py.Bool | undefined
  /** Default: `True` */
  reset_after?: py.Bool | undefined
  enable_caching_device?: py.RemoteArgument | undefined
  return_runtime?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  trainable?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
}

export interface GRU$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, time_major?: py.Bool, reset_after?: py.Bool, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'time_major' | 'reset_after'>): GRU
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, time_major?: py.Bool, reset_after?: py.Bool, keywords?: py.Rest<GRU$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'time_major' | 'reset_after'>): py.Promised<GRU>
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
  training?: py.Bool | null | undefined
}

export interface GRUCell$get_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface GRUCell$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface GRUCell$get_recurrent_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface GRUCell extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GRUCell': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, states: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, states: py.TensorLike, keywords?: py.Rest<GRUCell$call, 'inputs' | 'states'>] | [inputs: py.TensorLike, keywords: py.Rest<GRUCell$call, 'inputs'>] | [keywords: GRUCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<GRUCell$get_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<GRUCell$get_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(keywords: GRUCell$get_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<GRUCell$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<GRUCell$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: GRUCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<GRUCell$get_recurrent_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<GRUCell$get_recurrent_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(keywords: GRUCell$get_recurrent_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell_dyn: py.RemoteFunction
  implementation: any
  implementation_dyn: any
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
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_after: any
  reset_after_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
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
  implementation?: py.Int | undefined
  enable_caching_device?: py.RemoteArgument | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
}

export interface GRUCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, reset_after?: py.Bool, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'reset_after'>): GRUCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, reset_after?: py.Bool, keywords?: py.Rest<GRUCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'reset_after'>): py.Promised<GRUCell>
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
  training?: py.Bool | null | undefined
}

export interface GaussianDropout extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GaussianDropout': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, keywords?: py.Rest<GaussianDropout$call, 'inputs'>] | [keywords: GaussianDropout$call] | any[]): any
  call_dyn: py.RemoteFunction
  get rate(): py.Remote<number>
  set rate(value: py.Float)
  rate_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface GaussianDropout$new {
  rate: py.Float
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  training?: py.Bool | null | undefined
}

export interface GaussianNoise extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GaussianNoise': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, keywords?: py.Rest<GaussianNoise$call, 'inputs'>] | [keywords: GaussianNoise$call] | any[]): any
  call_dyn: py.RemoteFunction
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  get stddev(): py.Remote<number>
  set stddev(value: py.Float)
  stddev_dyn: any
}

export interface GaussianNoise$new {
  stddev: py.Float
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalAveragePooling1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalAveragePooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null] | [inputs: py.TensorLike, keywords?: py.Rest<GlobalAveragePooling1D$call, 'inputs'>] | [keywords: GlobalAveragePooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling1D$new {
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalAveragePooling1D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format'>): GlobalAveragePooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<GlobalAveragePooling1D$new, 'data_format'>): py.Promised<GlobalAveragePooling1D>
  new (keywords?: GlobalAveragePooling1D$new): GlobalAveragePooling1D
  (keywords?: GlobalAveragePooling1D$new): py.Promised<GlobalAveragePooling1D>
}

export interface GlobalAveragePooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface GlobalAveragePooling2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalAveragePooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: GlobalAveragePooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling2D$new {
  data_format?: py.Str | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalAveragePooling2D$class extends py.Statics<Layer$class> {
  new (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format' | 'keepdims'>): GlobalAveragePooling2D
  (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalAveragePooling2D>
  new (data_format: py.Str | null, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format'>): GlobalAveragePooling2D
  (data_format: py.Str | null, keywords?: py.Rest<GlobalAveragePooling2D$new, 'data_format'>): py.Promised<GlobalAveragePooling2D>
  new (keywords?: GlobalAveragePooling2D$new): GlobalAveragePooling2D
  (keywords?: GlobalAveragePooling2D$new): py.Promised<GlobalAveragePooling2D>
}

export interface GlobalAveragePooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface GlobalAveragePooling3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalAveragePooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: GlobalAveragePooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalAveragePooling3D$new {
  data_format?: py.Str | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalAveragePooling3D$class extends py.Statics<Layer$class> {
  new (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format' | 'keepdims'>): GlobalAveragePooling3D
  (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalAveragePooling3D>
  new (data_format: py.Str | null, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format'>): GlobalAveragePooling3D
  (data_format: py.Str | null, keywords?: py.Rest<GlobalAveragePooling3D$new, 'data_format'>): py.Promised<GlobalAveragePooling3D>
  new (keywords?: GlobalAveragePooling3D$new): GlobalAveragePooling3D
  (keywords?: GlobalAveragePooling3D$new): py.Promised<GlobalAveragePooling3D>
}

export interface GlobalMaxPooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface GlobalMaxPooling1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalMaxPooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: GlobalMaxPooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling1D$new {
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalMaxPooling1D$class extends py.Statics<Layer$class> {
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling1D>
  new (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format'>): GlobalMaxPooling1D
  (data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<GlobalMaxPooling1D$new, 'data_format'>): py.Promised<GlobalMaxPooling1D>
  new (keywords?: GlobalMaxPooling1D$new): GlobalMaxPooling1D
  (keywords?: GlobalMaxPooling1D$new): py.Promised<GlobalMaxPooling1D>
}

export interface GlobalMaxPooling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface GlobalMaxPooling2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalMaxPooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: GlobalMaxPooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling2D$new {
  data_format?: py.Str | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalMaxPooling2D$class extends py.Statics<Layer$class> {
  new (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling2D
  (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling2D>
  new (data_format: py.Str | null, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format'>): GlobalMaxPooling2D
  (data_format: py.Str | null, keywords?: py.Rest<GlobalMaxPooling2D$new, 'data_format'>): py.Promised<GlobalMaxPooling2D>
  new (keywords?: GlobalMaxPooling2D$new): GlobalMaxPooling2D
  (keywords?: GlobalMaxPooling2D$new): py.Promised<GlobalMaxPooling2D>
}

export interface GlobalMaxPooling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface GlobalMaxPooling3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GlobalMaxPooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: GlobalMaxPooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get keepdims(): py.Remote<boolean>
  set keepdims(value: py.Bool)
  keepdims_dyn: any
}

export interface GlobalMaxPooling3D$new {
  data_format?: py.Str | null | undefined
  /** Default: `False` */
  keepdims?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface GlobalMaxPooling3D$class extends py.Statics<Layer$class> {
  new (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format' | 'keepdims'>): GlobalMaxPooling3D
  (data_format: py.Str | null, keepdims: py.Bool, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format' | 'keepdims'>): py.Promised<GlobalMaxPooling3D>
  new (data_format: py.Str | null, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format'>): GlobalMaxPooling3D
  (data_format: py.Str | null, keywords?: py.Rest<GlobalMaxPooling3D$new, 'data_format'>): py.Promised<GlobalMaxPooling3D>
  new (keywords?: GlobalMaxPooling3D$new): GlobalMaxPooling3D
  (keywords?: GlobalMaxPooling3D$new): py.Promised<GlobalMaxPooling3D>
}

export interface GroupNormalization$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
}

export interface GroupNormalization extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.GroupNormalization': true } & Layer[typeof py.kind]
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
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null] | [inputs: py.TensorLike, keywords?: py.Rest<GroupNormalization$call, 'inputs'>] | [keywords: GroupNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface HashedCrossing$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface HashedCrossing$compute_output_shape {
  input_shapes: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface HashedCrossing$compute_output_signature {
  input_specs: py.RemoteArgument
}

export interface HashedCrossing extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.HashedCrossing': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: HashedCrossing$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shapes: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: HashedCrossing$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_signature(input_specs: py.Positional): py.Remote
  compute_output_signature(keywords: HashedCrossing$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
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
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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

export interface HashedCrossing$class extends py.Statics<Layer$class> {
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Hashing$compute_output_signature {
  input_spec: py.RemoteArgument
}

export interface Hashing extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Hashing': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Hashing$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: Hashing$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
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
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Identity extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Identity': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Identity$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Identity$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Identity$class extends py.Statics<Layer$class> {
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<Identity$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): Identity
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<Identity$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): py.Promised<Identity>
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<Identity$new, 'trainable' | 'name' | 'dtype'>): Identity
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<Identity$new, 'trainable' | 'name' | 'dtype'>): py.Promised<Identity>
  new (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Identity$new, 'trainable' | 'name'>): Identity
  (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Identity$new, 'trainable' | 'name'>): py.Promised<Identity>
  new (trainable: py.Bool, keywords?: py.Rest<Identity$new, 'trainable'>): Identity
  (trainable: py.Bool, keywords?: py.Rest<Identity$new, 'trainable'>): py.Promised<Identity>
  new (keywords?: Identity$new): Identity
  (keywords?: Identity$new): py.Promised<Identity>
}

export interface InputLayer extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.InputLayer': true } & Layer[typeof py.kind]
  batch_size: any
  batch_size_dyn: any
  get is_placeholder(): py.Remote<boolean>
  set is_placeholder(value: py.Bool)
  is_placeholder_dyn: any
  get optional(): py.Remote<boolean>
  set optional(value: py.Bool)
  optional_dyn: any
  ragged: any
  ragged_dyn: any
  sparse: any
  sparse_dyn: any
}

export interface InputLayer$new {
  input_shape?: py.Shape | null | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
  input_tensor?: py.TensorLike | null | undefined
  sparse?: py.Bool | null | undefined
  name?: py.Str | null | undefined
  ragged?: py.Bool | null | undefined
  type_spec?: py.Of<'tensorflow.TypeSpec'> | null | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
}

export interface InputLayer$class extends py.Statics<Layer$class> {
  new (input_shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, input_tensor: py.TensorLike | null, sparse?: py.Bool | null, name?: py.Str | null, ragged?: py.Bool | null, type_spec?: py.Of<'tensorflow.TypeSpec'> | null, optional?: py.Bool, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size' | 'dtype' | 'input_tensor' | 'sparse' | 'name' | 'ragged' | 'type_spec' | 'optional'>): InputLayer
  (input_shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, input_tensor: py.TensorLike | null, sparse?: py.Bool | null, name?: py.Str | null, ragged?: py.Bool | null, type_spec?: py.Of<'tensorflow.TypeSpec'> | null, optional?: py.Bool, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size' | 'dtype' | 'input_tensor' | 'sparse' | 'name' | 'ragged' | 'type_spec' | 'optional'>): py.Promised<InputLayer>
  new (input_shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size' | 'dtype'>): InputLayer
  (input_shape: py.Shape | null, batch_size: py.Int | null, dtype: py.DType | null, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size' | 'dtype'>): py.Promised<InputLayer>
  new (input_shape: py.Shape | null, batch_size: py.Int | null, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size'>): InputLayer
  (input_shape: py.Shape | null, batch_size: py.Int | null, keywords?: py.Rest<InputLayer$new, 'input_shape' | 'batch_size'>): py.Promised<InputLayer>
  new (input_shape: py.Shape | null, keywords?: py.Rest<InputLayer$new, 'input_shape'>): InputLayer
  (input_shape: py.Shape | null, keywords?: py.Rest<InputLayer$new, 'input_shape'>): py.Promised<InputLayer>
  new (keywords?: InputLayer$new): InputLayer
  (keywords?: InputLayer$new): py.Promised<InputLayer>
}

export interface IntegerLookup$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface IntegerLookup$compute_output_signature {
  input_spec: py.RemoteArgument
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

export interface IntegerLookup extends tf_keras_layers_experimental_preprocessing.PreprocessingLayer {
  readonly [py.kind]: { readonly 'tf_keras.layers.IntegerLookup': true } & tf_keras_layers_experimental_preprocessing.PreprocessingLayer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: IntegerLookup$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: IntegerLookup$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
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
  mask_token: any
  mask_token_dyn: any
  max_tokens: any
  max_tokens_dyn: any
  num_documents: any
  num_documents_dyn: any
  get num_oov_indices(): py.Remote<number>
  set num_oov_indices(value: py.Int)
  num_oov_indices_dyn: any
  oov_token: any
  oov_token_dyn: any
  output_mode: any
  output_mode_dyn: any
  get pad_to_max_tokens(): py.Remote<boolean>
  set pad_to_max_tokens(value: py.Bool)
  pad_to_max_tokens_dyn: any
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
  vocab_size(): py.Remote
  vocab_size_dyn: py.RemoteFunction
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
  max_values?: py.RemoteArgument | undefined
  mask_value?: py.RemoteArgument | undefined
  oov_value?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  has_static_table?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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

export interface IntegerLookup$class extends py.Statics<tf_keras_layers_experimental_preprocessing.PreprocessingLayer$class> {
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, oov_token: py.Int, vocabulary?: py.ArrayLike | py.Str | null, vocabulary_dtype?: py.DType, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'vocabulary_dtype' | 'idf_weights' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, oov_token: py.Int, vocabulary?: py.ArrayLike | py.Str | null, vocabulary_dtype?: py.DType, idf_weights?: py.Positional, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'vocabulary_dtype' | 'idf_weights' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Int | null, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices'>): IntegerLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<IntegerLookup$new, 'max_tokens' | 'num_oov_indices'>): py.Promised<IntegerLookup>
  new (max_tokens: py.Positional, keywords?: py.Rest<IntegerLookup$new, 'max_tokens'>): IntegerLookup
  (max_tokens: py.Positional, keywords?: py.Rest<IntegerLookup$new, 'max_tokens'>): py.Promised<IntegerLookup>
  new (keywords?: IntegerLookup$new): IntegerLookup
  (keywords?: IntegerLookup$new): py.Promised<IntegerLookup>
}

export interface LSTM$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface LSTM$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface LSTM$get_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface LSTM$get_recurrent_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface LSTM extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.LSTM': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<LSTM$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<LSTM$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<LSTM$call, 'inputs'>] | [keywords: LSTM$call] | any[]): any
  call_dyn: py.RemoteFunction
  readonly dropout: py.Remote
  readonly dropout_dyn: any
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<LSTM$get_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<LSTM$get_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(keywords: LSTM$get_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell_dyn: py.RemoteFunction
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<LSTM$get_recurrent_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<LSTM$get_recurrent_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(keywords: LSTM$get_recurrent_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell_dyn: py.RemoteFunction
  readonly implementation: py.Remote
  readonly implementation_dyn: any
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
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
  return_runtime: any
  return_runtime_dyn: any
  readonly unit_forget_bias: py.Remote
  readonly unit_forget_bias_dyn: any
  readonly units: py.Remote
  readonly units_dyn: any
  readonly use_bias: py.Remote
  readonly use_bias_dyn: any
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
  /** Default: `False` */
  return_sequences?: py.Bool | undefined
  /** Default: `False` */
  return_state?: py.Bool | undefined
  /** Default: `False` */
  go_backwards?: py.Bool | undefined
  /** Default: `False` */
  stateful?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  /** Default: `False` */
  unroll?: py.Bool | undefined
  enable_caching_device?: py.RemoteArgument | undefined
  return_runtime?: py.RemoteArgument | undefined
  implementation?: py.Int | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  trainable?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
}

export interface LSTM$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, time_major?: py.Bool, unroll?: py.Bool, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'time_major' | 'unroll'>): LSTM
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, time_major?: py.Bool, unroll?: py.Bool, keywords?: py.Rest<LSTM$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'time_major' | 'unroll'>): py.Promised<LSTM>
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
  states: py.List<py.TensorLike>
  training?: py.Bool | null | undefined
}

export interface LSTMCell$get_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface LSTMCell$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface LSTMCell$get_recurrent_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface LSTMCell extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.LSTMCell': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, states: py.List<py.TensorLike>, training: py.Bool | null] | [inputs: py.TensorLike, states: py.List<py.TensorLike>, keywords?: py.Rest<LSTMCell$call, 'inputs' | 'states'>] | [inputs: py.TensorLike, keywords: py.Rest<LSTMCell$call, 'inputs'>] | [keywords: LSTMCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<LSTMCell$get_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<LSTMCell$get_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(keywords: LSTMCell$get_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<LSTMCell$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<LSTMCell$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: LSTMCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<LSTMCell$get_recurrent_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<LSTMCell$get_recurrent_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(keywords: LSTMCell$get_recurrent_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell_dyn: py.RemoteFunction
  implementation: any
  implementation_dyn: any
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
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
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
  implementation?: py.Int | undefined
  enable_caching_device?: py.RemoteArgument | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
}

export interface LSTMCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout'>): LSTMCell
  (units: py.Int, activation: roles.Activation, recurrent_activation: roles.Activation, use_bias: py.Bool, kernel_initializer?: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, unit_forget_bias?: py.Bool, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<LSTMCell$new, 'units' | 'activation' | 'recurrent_activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'unit_forget_bias' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout'>): py.Promised<LSTMCell>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
}

export interface Lambda$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Lambda extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Lambda': true } & Layer[typeof py.kind]
  arguments: any
  arguments_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, mask: py.TensorLike | null, training: py.Bool | null] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, mask: py.TensorLike | null, keywords?: py.Rest<Lambda$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<Lambda$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Lambda$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Lambda$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Lambda$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface Layer$add_loss {
  losses: py.TensorLike | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface Layer$add_metric {
  value: py.TensorLike
  name?: py.Str | null | undefined
  [keyword: string]: any
}

export interface Layer$add_update {
  updates: py.RemoteArgument
}

export interface Layer$add_variable {
  [keyword: string]: any
}

export interface Layer$add_weight {
  name?: py.Str | null | undefined
  shape?: py.Shape | null | undefined
  dtype?: py.DType | null | undefined
  initializer?: roles.Initializer | null | undefined
  regularizer?: roles.Regularizer | null | undefined
  trainable?: py.Bool | null | undefined
  constraint?: roles.Constraint | null | undefined
  use_resource?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.VariableAggregation'> | undefined
  [keyword: string]: any
}

export interface Layer$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Layer$build_from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Layer$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  [keyword: string]: any
}

export interface Layer$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask?: py.TensorLike | py.List<py.TensorLike> | null | undefined
}

export interface Layer$compute_output_shape {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface Layer$compute_output_signature {
  input_signature: py.RemoteArgument
}

export interface Layer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Layer$get_input_at {
  node_index: py.Int
}

export interface Layer$get_input_mask_at {
  node_index: py.Int
}

export interface Layer$get_input_shape_at {
  node_index: py.Int
}

export interface Layer$get_output_at {
  node_index: py.Int
}

export interface Layer$get_output_mask_at {
  node_index: py.Int
}

export interface Layer$get_output_shape_at {
  node_index: py.Int
}

export interface Layer$load_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Layer$save_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Layer$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface Layer extends tensorflow.Module {
  readonly [py.kind]: { readonly 'tf_keras.layers.Layer': true } & tensorflow.Module[typeof py.kind]
  (inputs: py.Tensors, ...more: py.RemoteArgument[]): py.Promised<tensorflow.Tensor>
  (inputs: py.Symbolic, ...more: py.RemoteArgument[]): py.Promised<keras.KerasTensor>
  (inputs: py.TensorInput, ...more: py.RemoteArgument[]): py.Promised<tensorflow.Tensor>
  <Outputs>(...args: py.RemoteArgument[]): py.Outputs<Outputs>
  (...args: py.RemoteArgument[]): py.Remote
  activity_regularizer: any
  activity_regularizer_dyn: any
  add_loss(losses: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<Layer$add_loss, 'losses'>): py.Remote
  add_loss(keywords: Layer$add_loss): py.Remote
  add_loss_dyn: py.RemoteFunction
  add_metric(value: py.TensorLike, name: py.Str | null, keywords?: py.Rest<Layer$add_metric, 'value' | 'name'>): py.Remote
  add_metric(value: py.TensorLike, keywords?: py.Rest<Layer$add_metric, 'value'>): py.Remote
  add_metric(keywords: Layer$add_metric): py.Remote
  add_metric_dyn: py.RemoteFunction
  add_update(updates: py.Positional): py.Remote
  add_update(keywords: Layer$add_update): py.Remote
  add_update_dyn: py.RemoteFunction
  add_variable(...args: py.Positional[]): py.Promised<tensorflow.Variable>
  add_variable(...args: [...args: py.Positional[], keywords: Layer$add_variable]): py.Promised<tensorflow.Variable>
  add_variable(keywords?: Layer$add_variable): py.Promised<tensorflow.Variable>
  add_variable_dyn: py.RemoteFunction
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, initializer: roles.Initializer | null, regularizer?: roles.Regularizer | null, trainable?: py.Bool | null, constraint?: roles.Constraint | null, use_resource?: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.VariableAggregation'>, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape' | 'dtype' | 'initializer' | 'regularizer' | 'trainable' | 'constraint' | 'use_resource' | 'synchronization' | 'aggregation'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str | null, shape: py.Shape | null, dtype: py.DType | null, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape' | 'dtype'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str | null, shape: py.Shape | null, keywords?: py.Rest<Layer$add_weight, 'name' | 'shape'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str | null, keywords?: py.Rest<Layer$add_weight, 'name'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(keywords?: Layer$add_weight): Kept
  add_weight_dyn: py.RemoteFunction
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Layer$build] | any[]): any
  build_dyn: py.RemoteFunction
  build_from_config(...args: [config: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$build_from_config] | any[]): any
  build_from_config_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, ...args: py.Positional[]] | [...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, ...args: py.Positional[], keywords: py.Rest<Layer$call, 'inputs'>]] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<Layer$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Layer$call] | any[]): any
  call_dyn: py.RemoteFunction
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  compute_mask(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike> | null] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<Layer$compute_mask, 'inputs'>] | [keywords: Layer$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  compute_output_shape(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: Layer$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
  compute_output_signature(input_signature: py.Positional): py.Remote
  compute_output_signature(keywords: Layer$compute_output_signature): py.Remote
  compute_output_signature_dyn: py.RemoteFunction
  count_params(): py.Remote<number>
  count_params_dyn: py.RemoteFunction
  readonly dtype: py.Remote<string>
  readonly dtype_dyn: any
  readonly dtype_policy: py.Remote
  readonly dtype_policy_dyn: any
  readonly dynamic: py.Remote
  readonly dynamic_dyn: any
  finalize_state(): py.Remote
  finalize_state_dyn: py.RemoteFunction
  get_build_config(...args: any[]): any
  get_build_config_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  get_input_at(node_index: py.Int): py.Remote
  get_input_at(keywords: Layer$get_input_at): py.Remote
  get_input_at_dyn: py.RemoteFunction
  get_input_mask_at(node_index: py.Int): py.Remote
  get_input_mask_at(keywords: Layer$get_input_mask_at): py.Remote
  get_input_mask_at_dyn: py.RemoteFunction
  get_input_shape_at(node_index: py.Int): py.Remote
  get_input_shape_at(keywords: Layer$get_input_shape_at): py.Remote
  get_input_shape_at_dyn: py.RemoteFunction
  get_output_at(node_index: py.Int): py.Remote
  get_output_at(keywords: Layer$get_output_at): py.Remote
  get_output_at_dyn: py.RemoteFunction
  get_output_mask_at(node_index: py.Int): py.Remote
  get_output_mask_at(keywords: Layer$get_output_mask_at): py.Remote
  get_output_mask_at_dyn: py.RemoteFunction
  get_output_shape_at(node_index: py.Int): py.Remote
  get_output_shape_at(keywords: Layer$get_output_shape_at): py.Remote
  get_output_shape_at_dyn: py.RemoteFunction
  get_weights(): py.RemoteList<py.NDArray>
  get_weights_dyn: py.RemoteFunction
  readonly inbound_nodes: py.Remote
  readonly inbound_nodes_dyn: any
  readonly input: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_dyn: any
  readonly input_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly input_mask_dyn: any
  readonly input_shape: py.Remote
  readonly input_shape_dyn: any
  input_spec: any
  input_spec_dyn: any
  load_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$load_own_variables] | any[]): any
  load_own_variables_dyn: py.RemoteFunction
  readonly losses: py.RemoteList<tensorflow.Tensor>
  readonly losses_dyn: any
  readonly metrics: py.RemoteList<tf_keras_metrics.Metric> | readonly tf_keras_metrics.Metric[]
  readonly metrics_dyn: any
  readonly non_trainable_weights: py.RemoteList<tensorflow.Variable>
  readonly non_trainable_weights_dyn: any
  readonly outbound_nodes: py.Remote
  readonly outbound_nodes_dyn: any
  readonly output: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_dyn: any
  readonly output_mask: py.Remote<tensorflow.Tensor | (tensorflow.Tensor)[]>
  readonly output_mask_dyn: any
  readonly output_shape: py.Remote
  readonly output_shape_dyn: any
  save_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Layer$save_own_variables] | any[]): any
  save_own_variables_dyn: py.RemoteFunction
  set_weights(weights: py.List<py.ArrayLike>): py.Remote<null>
  set_weights(keywords: Layer$set_weights): py.Remote<null>
  set_weights_dyn: py.RemoteFunction
  stateful: any
  stateful_dyn: any
  get supports_masking(): py.Remote<boolean>
  set supports_masking(value: py.Bool)
  supports_masking_dyn: any
  get trainable(): py.Remote<boolean>
  set trainable(value: py.Bool)
  trainable_dyn: any
  readonly trainable_weights: py.RemoteList<tensorflow.Variable>
  readonly trainable_weights_dyn: any
  readonly updates: py.Remote
  readonly updates_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  compute_output_spec(...args: any[]): any
  compute_output_spec_dyn: py.RemoteFunction
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
}

export interface Layer$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Layer$class extends py.Statics<tensorflow.Module$class> {
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): Layer
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, dynamic: py.Bool, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype' | 'dynamic'>): py.Promised<Layer>
  new (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype'>): Layer
  (trainable: py.Bool, name: py.Str | null, dtype: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name' | 'dtype'>): py.Promised<Layer>
  new (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name'>): Layer
  (trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<Layer$new, 'trainable' | 'name'>): py.Promised<Layer>
  new (trainable: py.Bool, keywords?: py.Rest<Layer$new, 'trainable'>): Layer
  (trainable: py.Bool, keywords?: py.Rest<Layer$new, 'trainable'>): py.Promised<Layer>
  new (keywords?: Layer$new): Layer
  (keywords?: Layer$new): py.Promised<Layer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Layer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface LayerNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface LayerNormalization extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.LayerNormalization': true } & Layer[typeof py.kind]
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
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: LayerNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  get center(): py.Remote<boolean>
  set center(value: py.Bool)
  center_dyn: any
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface LeakyReLU extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.LeakyReLU': true } & Layer[typeof py.kind]
  alpha: any
  alpha_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: LeakyReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface LeakyReLU$new {
  /** Default: `0.3` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface LeakyReLU$class extends py.Statics<Layer$class> {
  new (alpha: py.Float, keywords?: py.Rest<LeakyReLU$new, 'alpha'>): LeakyReLU
  (alpha: py.Float, keywords?: py.Rest<LeakyReLU$new, 'alpha'>): py.Promised<LeakyReLU>
  new (keywords?: LeakyReLU$new): LeakyReLU
  (keywords?: LeakyReLU$new): py.Promised<LeakyReLU>
}

export interface LocallyConnected1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface LocallyConnected1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.LocallyConnected1D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: LocallyConnected1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  get implementation(): py.Remote<1 | 2 | 3>
  set implementation(value: 1 | 2 | 3 | py.RemotePromise<any>)
  implementation_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface LocallyConnected1D$new {
  filters: py.Int
  kernel_size: py.Int | py.List<py.Int>
  /** Default: `1` */
  strides?: py.Int | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
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
  /** Default: `1` */
  implementation?: 1 | 2 | 3 | py.RemotePromise<any> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
}

export interface LocallyConnected1D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str | null, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, implementation?: 1 | 2 | 3 | py.RemotePromise<any>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'implementation'>): LocallyConnected1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, data_format: py.Str | null, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, implementation?: 1 | 2 | 3 | py.RemotePromise<any>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'implementation'>): py.Promised<LocallyConnected1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): LocallyConnected1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<LocallyConnected1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides'>): LocallyConnected1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, strides: py.Int | py.List<py.Int>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<LocallyConnected1D>
  new (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size'>): LocallyConnected1D
  (filters: py.Int, kernel_size: py.Int | py.List<py.Int>, keywords?: py.Rest<LocallyConnected1D$new, 'filters' | 'kernel_size'>): py.Promised<LocallyConnected1D>
  new (filters: py.Int, keywords: py.Rest<LocallyConnected1D$new, 'filters'>): LocallyConnected1D
  (filters: py.Int, keywords: py.Rest<LocallyConnected1D$new, 'filters'>): py.Promised<LocallyConnected1D>
  new (keywords: LocallyConnected1D$new): LocallyConnected1D
  (keywords: LocallyConnected1D$new): py.Promised<LocallyConnected1D>
}

export interface LocallyConnected2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface LocallyConnected2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.LocallyConnected2D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: LocallyConnected2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  get filters(): py.Remote<number>
  set filters(value: py.Int)
  filters_dyn: any
  get implementation(): py.Remote<1 | 2 | 3>
  set implementation(value: 1 | 2 | 3 | py.RemotePromise<any>)
  implementation_dyn: any
  kernel_constraint: any
  kernel_constraint_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  kernel_size: any
  kernel_size_dyn: any
  padding: any
  padding_dyn: any
  strides: any
  strides_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface LocallyConnected2D$new {
  filters: py.Int
  kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>
  /** Default: `(1, 1)` */
  strides?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int> | undefined
  /** Default: `'valid'` */
  padding?: py.Str | undefined
  data_format?: py.Str | null | undefined
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
  /** Default: `1` */
  implementation?: 1 | 2 | 3 | py.RemotePromise<any> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
}

export interface LocallyConnected2D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: py.Str | null, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, implementation?: 1 | 2 | 3 | py.RemotePromise<any>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'implementation'>): LocallyConnected2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, data_format: py.Str | null, activation?: roles.Activation | null, use_bias?: py.Bool, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, implementation?: 1 | 2 | 3 | py.RemotePromise<any>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'implementation'>): py.Promised<LocallyConnected2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): LocallyConnected2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: py.Str, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<LocallyConnected2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides'>): LocallyConnected2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<LocallyConnected2D>
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size'>): LocallyConnected2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, keywords?: py.Rest<LocallyConnected2D$new, 'filters' | 'kernel_size'>): py.Promised<LocallyConnected2D>
  new (filters: py.Int, keywords: py.Rest<LocallyConnected2D$new, 'filters'>): LocallyConnected2D
  (filters: py.Int, keywords: py.Rest<LocallyConnected2D$new, 'filters'>): py.Promised<LocallyConnected2D>
  new (keywords: LocallyConnected2D$new): LocallyConnected2D
  (keywords: LocallyConnected2D$new): py.Promised<LocallyConnected2D>
}

export interface Masking$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Masking extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Masking': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Masking$call] | any[]): any
  call_dyn: py.RemoteFunction
  mask_value: any
  mask_value_dyn: any
}

export interface Masking$new {
  /** Default: `0.0` */
  mask_value?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Masking$class extends py.Statics<Layer$class> {
  new (mask_value: py.Float, keywords?: py.Rest<Masking$new, 'mask_value'>): Masking
  (mask_value: py.Float, keywords?: py.Rest<Masking$new, 'mask_value'>): py.Promised<Masking>
  new (keywords?: Masking$new): Masking
  (keywords?: Masking$new): py.Promised<Masking>
}

export interface MaxPooling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface MaxPooling1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.MaxPooling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: MaxPooling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
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
  /** Default: `'channels_last'` */
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface MaxPooling1D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling1D
  (pool_size: py.Int, strides: py.Int | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: 'channels_last' | 'channels_first' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling1D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling1D>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface MaxPooling2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.MaxPooling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: MaxPooling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
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
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface MaxPooling2D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling2D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<MaxPooling2D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling2D>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface MaxPooling3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.MaxPooling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: MaxPooling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
  pool_function: any
  pool_function_dyn: any
  pool_size: any
  pool_size_dyn: any
  strides: any
  strides_dyn: any
}

export interface MaxPooling3D$new {
  /** Default: `(2, 2, 2)` */
  pool_size?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  strides?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  name?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface MaxPooling3D$class extends py.Statics<Layer$class> {
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding' | 'data_format'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, padding: 'valid' | 'same' | py.RemotePromise<string>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides' | 'padding'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, strides: py.Tuple<readonly [py.Int, py.Int, py.Int]> | null, keywords?: py.Rest<MaxPooling3D$new, 'pool_size' | 'strides'>): py.Promised<MaxPooling3D>
  new (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size'>): MaxPooling3D
  (pool_size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, keywords?: py.Rest<MaxPooling3D$new, 'pool_size'>): py.Promised<MaxPooling3D>
  new (keywords?: MaxPooling3D$new): MaxPooling3D
  (keywords?: MaxPooling3D$new): py.Promised<MaxPooling3D>
}

export interface Maximum$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Maximum extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Maximum': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Maximum$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Maximum$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Maximum$class extends py.Statics<Layer$class> {
  new (keywords?: Maximum$new): Maximum
  (keywords?: Maximum$new): py.Promised<Maximum>
}

export interface Minimum$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Minimum extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Minimum': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Minimum$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Minimum$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Minimum$class extends py.Statics<Layer$class> {
  new (keywords?: Minimum$new): Minimum
  (keywords?: Minimum$new): py.Promised<Minimum>
}

export interface MultiHeadAttention$call {
  query: py.RemoteArgument
  value: py.RemoteArgument
  key?: py.RemoteArgument | undefined
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

export interface MultiHeadAttention extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.MultiHeadAttention': true } & Layer[typeof py.kind]
  call(...args: [query: py.Positional, value: py.Positional, key: py.Positional, attention_mask: py.Positional, return_attention_scores: py.Bool, training?: py.Bool | null, use_causal_mask?: py.Bool] | [query: py.Positional, value: py.Positional, key: py.Positional, attention_mask: py.Positional, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value' | 'key' | 'attention_mask'>] | [query: py.Positional, value: py.Positional, key: py.Positional, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value' | 'key'>] | [query: py.Positional, value: py.Positional, keywords?: py.Rest<MultiHeadAttention$call, 'query' | 'value'>] | [query: py.Positional, keywords: py.Rest<MultiHeadAttention$call, 'query'>] | [keywords: MultiHeadAttention$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_shape(...args: [query_shape: py.Positional, value_shape: py.Positional, key_shape: py.Positional] | [query_shape: py.Positional, value_shape: py.Positional, keywords?: py.Rest<MultiHeadAttention$compute_output_shape, 'query_shape' | 'value_shape'>] | [query_shape: py.Positional, keywords: py.Rest<MultiHeadAttention$compute_output_shape, 'query_shape'>] | [keywords: MultiHeadAttention$compute_output_shape] | any[]): any
  compute_output_shape_dyn: py.RemoteFunction
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
  softmax_robust_masking?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface MultiHeadAttention$class extends py.Statics<Layer$class> {
  new (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, use_bias: py.Bool, output_shape?: py.Shape | null, attention_axes?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, softmax_robust_masking?: py.Bool, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout' | 'use_bias' | 'output_shape' | 'attention_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'softmax_robust_masking'>): MultiHeadAttention
  (num_heads: py.Int, key_dim: py.Positional, value_dim: py.Positional, dropout: py.Float, use_bias: py.Bool, output_shape?: py.Shape | null, attention_axes?: py.Positional, kernel_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, softmax_robust_masking?: py.Bool, keywords?: py.Rest<MultiHeadAttention$new, 'num_heads' | 'key_dim' | 'value_dim' | 'dropout' | 'use_bias' | 'output_shape' | 'attention_axes' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'bias_constraint' | 'softmax_robust_masking'>): py.Promised<MultiHeadAttention>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Multiply extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Multiply': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Multiply$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Multiply$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Multiply$class extends py.Statics<Layer$class> {
  new (keywords?: Multiply$new): Multiply
  (keywords?: Multiply$new): py.Promised<Multiply>
}

export interface Normalization$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Normalization$compute_output_signature {
  input_spec: py.RemoteArgument
}

export interface Normalization extends tf_keras_layers_experimental_preprocessing.PreprocessingLayer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Normalization': true } & tf_keras_layers_experimental_preprocessing.PreprocessingLayer[typeof py.kind]
  adapt_mean: any
  adapt_mean_dyn: any
  adapt_variance: any
  adapt_variance_dyn: any
  axis: any
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Normalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: Normalization$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
  count: any
  count_dyn: any
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Normalization$class extends py.Statics<tf_keras_layers_experimental_preprocessing.PreprocessingLayer$class> {
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface PReLU extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.PReLU': true } & Layer[typeof py.kind]
  alpha_constraint: any
  alpha_constraint_dyn: any
  alpha_initializer: any
  alpha_initializer_dyn: any
  alpha_regularizer: any
  alpha_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: PReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  shared_axes: any
  shared_axes_dyn: any
}

export interface PReLU$new {
  /** Default: `'zeros'` */
  alpha_initializer?: roles.Initializer | undefined
  alpha_regularizer?: roles.Regularizer | null | undefined
  alpha_constraint?: roles.Constraint | null | undefined
  shared_axes?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Permute extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Permute': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Permute$call] | any[]): any
  call_dyn: py.RemoteFunction
  dims: any
  dims_dyn: any
}

export interface Permute$new {
  dims: py.List<py.Int>
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Permute$class extends py.Statics<Layer$class> {
  new (dims: py.List<py.Int>, keywords?: py.Rest<Permute$new, 'dims'>): Permute
  (dims: py.List<py.Int>, keywords?: py.Rest<Permute$new, 'dims'>): py.Promised<Permute>
  new (keywords: Permute$new): Permute
  (keywords: Permute$new): py.Promised<Permute>
}

export interface RNN$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
  constants?: py.List<py.TensorLike> | null | undefined
}

export interface RNN$compute_mask {
  inputs: py.TensorLike | py.List<py.TensorLike>
  mask: py.TensorLike | py.List<py.TensorLike>
}

export interface RNN$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface RNN$get_initial_state {
  inputs: py.RemoteArgument
}

export interface RNN$reset_states {
  states?: py.TensorLike | null | undefined
}

export interface RNN extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RNN': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null, constants?: py.List<py.TensorLike> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<RNN$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<RNN$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<RNN$call, 'inputs'>] | [keywords: RNN$call] | any[]): any
  call_dyn: py.RemoteFunction
  cell: any
  cell_dyn: any
  compute_mask(...args: [inputs: py.TensorLike | py.List<py.TensorLike>, mask: py.TensorLike | py.List<py.TensorLike>] | [inputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<RNN$compute_mask, 'inputs'>] | [keywords: RNN$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
  constants_spec: any
  constants_spec_dyn: any
  get_initial_state(inputs: py.Positional): py.Remote
  get_initial_state(keywords: RNN$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get go_backwards(): py.Remote<boolean>
  set go_backwards(value: py.Bool)
  go_backwards_dyn: any
  reset_states(states: py.TensorLike | null): py.Remote
  reset_states(keywords?: RNN$reset_states): py.Remote
  reset_states_dyn: py.RemoteFunction
  get return_sequences(): py.Remote<boolean>
  set return_sequences(value: py.Bool)
  return_sequences_dyn: any
  get return_state(): py.Remote<boolean>
  set return_state(value: py.Bool)
  return_state_dyn: any
  state_spec: any
  state_spec_dyn: any
  states: any
  states_dyn: any
  time_major: any
  time_major_dyn: any
  get unroll(): py.Remote<boolean>
  set unroll(value: py.Bool)
  unroll_dyn: any
  zero_output_for_mask: any
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
  time_major?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface RNN$class extends py.Statics<Layer$class> {
  new (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, go_backwards: py.Bool, stateful?: py.Bool, unroll?: py.Bool, time_major?: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'time_major'>): RNN
  (cell: py.Positional, return_sequences: py.Bool, return_state: py.Bool, go_backwards: py.Bool, stateful?: py.Bool, unroll?: py.Bool, time_major?: py.Bool, keywords?: py.Rest<RNN$new, 'cell' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll' | 'time_major'>): py.Promised<RNN>
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

export interface RandomBrightness$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomBrightness extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomBrightness': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomBrightness$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomBrightness$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface RandomBrightness$new {
  factor: py.Float | py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]>
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Float> | py.Tuple<readonly [py.Float, py.Float]> | undefined
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomContrast$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomContrast extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomContrast': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomContrast$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomContrast$call] | any[]): any
  call_dyn: py.RemoteFunction
  get factor(): py.Remote<number | any[]>
  set factor(value: py.Float | py.List<py.RemoteArgument>)
  factor_dyn: any
  lower: any
  lower_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  upper: any
  upper_dyn: any
}

export interface RandomContrast$new {
  factor: py.Float | py.List<py.RemoteArgument>
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomContrast$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<RandomContrast$new, 'factor' | 'seed'>): RandomContrast
  (factor: py.Float | py.List<py.RemoteArgument>, seed: py.Int | null, keywords?: py.Rest<RandomContrast$new, 'factor' | 'seed'>): py.Promised<RandomContrast>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomContrast$new, 'factor'>): RandomContrast
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomContrast$new, 'factor'>): py.Promised<RandomContrast>
  new (keywords: RandomContrast$new): RandomContrast
  (keywords: RandomContrast$new): py.Promised<RandomContrast>
}

export interface RandomCrop$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomCrop extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomCrop': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomCrop$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomCrop$call] | any[]): any
  call_dyn: py.RemoteFunction
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
}

export interface RandomCrop$new {
  height: py.Int
  width: py.Int
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  implementation?: py.Int | undefined
}

export interface RandomCrop$class extends py.Statics<Layer$class> {
  new (height: py.Int, width: py.Int, seed: py.Int | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed'>): RandomCrop
  (height: py.Int, width: py.Int, seed: py.Int | null, keywords?: py.Rest<RandomCrop$new, 'height' | 'width' | 'seed'>): py.Promised<RandomCrop>
  new (height: py.Int, width: py.Int, keywords?: py.Rest<RandomCrop$new, 'height' | 'width'>): RandomCrop
  (height: py.Int, width: py.Int, keywords?: py.Rest<RandomCrop$new, 'height' | 'width'>): py.Promised<RandomCrop>
  new (height: py.Int, keywords: py.Rest<RandomCrop$new, 'height'>): RandomCrop
  (height: py.Int, keywords: py.Rest<RandomCrop$new, 'height'>): py.Promised<RandomCrop>
  new (keywords: RandomCrop$new): RandomCrop
  (keywords: RandomCrop$new): py.Promised<RandomCrop>
}

export interface RandomFlip$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomFlip extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomFlip': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomFlip$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomFlip$call] | any[]): any
  call_dyn: py.RemoteFunction
  get horizontal(): py.Remote<boolean>
  set horizontal(value: py.Bool)
  horizontal_dyn: any
  get mode(): py.Remote<'horizontal' | 'vertical' | 'horizontal_and_vertical'>
  set mode(value: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>)
  mode_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  get vertical(): py.Remote<boolean>
  set vertical(value: py.Bool)
  vertical_dyn: any
}

export interface RandomFlip$new {
  /** Default: `'horizontal_and_vertical'` */
  mode?: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomFlip$class extends py.Statics<Layer$class> {
  new (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed'>): RandomFlip
  (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, seed: py.Int | null, keywords?: py.Rest<RandomFlip$new, 'mode' | 'seed'>): py.Promised<RandomFlip>
  new (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, keywords?: py.Rest<RandomFlip$new, 'mode'>): RandomFlip
  (mode: 'horizontal' | 'vertical' | 'horizontal_and_vertical' | py.RemotePromise<string>, keywords?: py.Rest<RandomFlip$new, 'mode'>): py.Promised<RandomFlip>
  new (keywords?: RandomFlip$new): RandomFlip
  (keywords?: RandomFlip$new): py.Promised<RandomFlip>
}

export interface RandomHeight$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomHeight extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomHeight': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomHeight$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomHeight$call] | any[]): any
  call_dyn: py.RemoteFunction
  get factor(): py.Remote<number | any[]>
  set factor(value: py.Float | py.List<py.RemoteArgument>)
  factor_dyn: any
  height_lower: any
  height_lower_dyn: any
  height_upper: any
  height_upper_dyn: any
  get interpolation(): py.Remote<string>
  set interpolation(value: py.Str)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface RandomHeight$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomHeight$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, seed: py.Int | null, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation' | 'seed'>): RandomHeight
  (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, seed: py.Int | null, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation' | 'seed'>): py.Promised<RandomHeight>
  new (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation'>): RandomHeight
  (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, keywords?: py.Rest<RandomHeight$new, 'factor' | 'interpolation'>): py.Promised<RandomHeight>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomHeight$new, 'factor'>): RandomHeight
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomHeight$new, 'factor'>): py.Promised<RandomHeight>
  new (keywords: RandomHeight$new): RandomHeight
  (keywords: RandomHeight$new): py.Promised<RandomHeight>
}

export interface RandomRotation$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomRotation extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomRotation': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomRotation$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomRotation$call] | any[]): any
  call_dyn: py.RemoteFunction
  get factor(): py.Remote<number | any[]>
  set factor(value: py.Float | py.List<py.RemoteArgument>)
  factor_dyn: any
  get fill_mode(): py.Remote<'constant' | 'reflect' | 'wrap' | 'nearest'>
  set fill_mode(value: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
  get interpolation(): py.Remote<'nearest' | 'bilinear'>
  set interpolation(value: 'nearest' | 'bilinear' | py.RemotePromise<string>)
  interpolation_dyn: any
  lower: any
  lower_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  upper: any
  upper_dyn: any
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
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomRotation$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode' | 'interpolation'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomRotation$new, 'factor' | 'fill_mode'>): py.Promised<RandomRotation>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomRotation$new, 'factor'>): RandomRotation
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomRotation$new, 'factor'>): py.Promised<RandomRotation>
  new (keywords: RandomRotation$new): RandomRotation
  (keywords: RandomRotation$new): py.Promised<RandomRotation>
}

export interface RandomTranslation$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomTranslation extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomTranslation': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomTranslation$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomTranslation$call] | any[]): any
  call_dyn: py.RemoteFunction
  get fill_mode(): py.Remote<'constant' | 'reflect' | 'wrap' | 'nearest'>
  set fill_mode(value: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
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
  fill_mode?: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomTranslation$class extends py.Statics<Layer$class> {
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor' | 'fill_mode'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomTranslation$new, 'height_factor' | 'width_factor'>): py.Promised<RandomTranslation>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, keywords: py.Rest<RandomTranslation$new, 'height_factor'>): RandomTranslation
  (height_factor: py.Float | py.List<py.RemoteArgument>, keywords: py.Rest<RandomTranslation$new, 'height_factor'>): py.Promised<RandomTranslation>
  new (keywords: RandomTranslation$new): RandomTranslation
  (keywords: RandomTranslation$new): py.Promised<RandomTranslation>
}

export interface RandomWidth$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomWidth extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomWidth': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomWidth$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomWidth$call] | any[]): any
  call_dyn: py.RemoteFunction
  get factor(): py.Remote<number | any[]>
  set factor(value: py.Float | py.List<py.RemoteArgument>)
  factor_dyn: any
  get interpolation(): py.Remote<string>
  set interpolation(value: py.Str)
  interpolation_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  width_lower: any
  width_lower_dyn: any
  width_upper: any
  width_upper_dyn: any
}

export interface RandomWidth$new {
  factor: py.Float | py.List<py.RemoteArgument>
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  seed?: py.Int | null | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomWidth$class extends py.Statics<Layer$class> {
  new (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, seed: py.Int | null, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation' | 'seed'>): RandomWidth
  (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, seed: py.Int | null, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation' | 'seed'>): py.Promised<RandomWidth>
  new (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation'>): RandomWidth
  (factor: py.Float | py.List<py.RemoteArgument>, interpolation: py.Str, keywords?: py.Rest<RandomWidth$new, 'factor' | 'interpolation'>): py.Promised<RandomWidth>
  new (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomWidth$new, 'factor'>): RandomWidth
  (factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomWidth$new, 'factor'>): py.Promised<RandomWidth>
  new (keywords: RandomWidth$new): RandomWidth
  (keywords: RandomWidth$new): py.Promised<RandomWidth>
}

export interface RandomZoom$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface RandomZoom extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RandomZoom': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<RandomZoom$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RandomZoom$call] | any[]): any
  call_dyn: py.RemoteFunction
  get fill_mode(): py.Remote<'constant' | 'reflect' | 'wrap' | 'nearest'>
  set fill_mode(value: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>)
  fill_mode_dyn: any
  fill_value: any
  fill_value_dyn: any
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
  fill_mode?: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `'bilinear'` */
  interpolation?: 'nearest' | 'bilinear' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
  /** Default: `0.0` */
  fill_value?: py.Float | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RandomZoom$class extends py.Statics<Layer$class> {
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed?: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, interpolation: 'nearest' | 'bilinear' | py.RemotePromise<string>, seed?: py.Int | null, fill_value?: py.Float, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode' | 'interpolation' | 'seed' | 'fill_value'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, fill_mode: 'constant' | 'reflect' | 'wrap' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor' | 'fill_mode'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, width_factor: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<RandomZoom$new, 'height_factor' | 'width_factor'>): py.Promised<RandomZoom>
  new (height_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomZoom$new, 'height_factor'>): RandomZoom
  (height_factor: py.Float | py.List<py.RemoteArgument>, keywords?: py.Rest<RandomZoom$new, 'height_factor'>): py.Promised<RandomZoom>
  new (keywords: RandomZoom$new): RandomZoom
  (keywords: RandomZoom$new): py.Promised<RandomZoom>
}

export interface ReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ReLU extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ReLU': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  max_value: any
  max_value_dyn: any
  negative_slope: any
  negative_slope_dyn: any
  threshold: any
  threshold_dyn: any
}

export interface ReLU$new {
  max_value?: py.Float | null | undefined
  /** Default: `0.0` */
  negative_slope?: py.Float | undefined
  /** Default: `0.0` */
  threshold?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface RepeatVector extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.RepeatVector': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: RepeatVector$call] | any[]): any
  call_dyn: py.RemoteFunction
  get n(): py.Remote<number>
  set n(value: py.Int)
  n_dyn: any
}

export interface RepeatVector$new {
  n: py.Int
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface RepeatVector$class extends py.Statics<Layer$class> {
  new (n: py.Int, keywords?: py.Rest<RepeatVector$new, 'n'>): RepeatVector
  (n: py.Int, keywords?: py.Rest<RepeatVector$new, 'n'>): py.Promised<RepeatVector>
  new (keywords: RepeatVector$new): RepeatVector
  (keywords: RepeatVector$new): py.Promised<RepeatVector>
}

export interface Rescaling$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Rescaling extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Rescaling': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Rescaling$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Rescaling$class extends py.Statics<Layer$class> {
  new (scale: py.Float, offset: py.Float, keywords?: py.Rest<Rescaling$new, 'scale' | 'offset'>): Rescaling
  (scale: py.Float, offset: py.Float, keywords?: py.Rest<Rescaling$new, 'scale' | 'offset'>): py.Promised<Rescaling>
  new (scale: py.Float, keywords?: py.Rest<Rescaling$new, 'scale'>): Rescaling
  (scale: py.Float, keywords?: py.Rest<Rescaling$new, 'scale'>): py.Promised<Rescaling>
  new (keywords: Rescaling$new): Rescaling
  (keywords: Rescaling$new): py.Promised<Rescaling>
}

export interface Reshape$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Reshape extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Reshape': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Reshape$call] | any[]): any
  call_dyn: py.RemoteFunction
  target_shape: any
  target_shape_dyn: any
}

export interface Reshape$new {
  target_shape: py.Shape
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Reshape$class extends py.Statics<Layer$class> {
  new (target_shape: py.Shape, keywords?: py.Rest<Reshape$new, 'target_shape'>): Reshape
  (target_shape: py.Shape, keywords?: py.Rest<Reshape$new, 'target_shape'>): py.Promised<Reshape>
  new (keywords: Reshape$new): Reshape
  (keywords: Reshape$new): py.Promised<Reshape>
}

export interface Resizing$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Resizing extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Resizing': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Resizing$call] | any[]): any
  call_dyn: py.RemoteFunction
  get crop_to_aspect_ratio(): py.Remote<boolean>
  set crop_to_aspect_ratio(value: py.Bool)
  crop_to_aspect_ratio_dyn: any
  get height(): py.Remote<number>
  set height(value: py.Int)
  height_dyn: any
  get interpolation(): py.Remote<string>
  set interpolation(value: py.Str)
  interpolation_dyn: any
  get width(): py.Remote<number>
  set width(value: py.Int)
  width_dyn: any
}

export interface Resizing$new {
  height: py.Int
  width: py.Int
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  crop_to_aspect_ratio?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Resizing$class extends py.Statics<Layer$class> {
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

export interface SeparableConv1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface SeparableConv1D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface SeparableConv1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.SeparableConv1D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: SeparableConv1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<SeparableConv1D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: SeparableConv1D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
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
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  kernel_size: py.Int
  /** Default: `1` */
  strides?: py.Int | undefined
  /** Default: `'valid'` */
  padding?: 'valid' | 'same' | 'causal' | py.RemotePromise<string> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `1` */
  dilation_rate?: py.Int | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface SeparableConv1D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, padding: 'valid' | 'same' | 'causal' | py.RemotePromise<string>, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides' | 'padding'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, strides: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size' | 'strides'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): SeparableConv1D
  (filters: py.Int, kernel_size: py.Int, keywords?: py.Rest<SeparableConv1D$new, 'filters' | 'kernel_size'>): py.Promised<SeparableConv1D>
  new (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): SeparableConv1D
  (filters: py.Int, keywords: py.Rest<SeparableConv1D$new, 'filters'>): py.Promised<SeparableConv1D>
  new (keywords: SeparableConv1D$new): SeparableConv1D
  (keywords: SeparableConv1D$new): py.Promised<SeparableConv1D>
}

export interface SeparableConv2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface SeparableConv2D$convolution_op {
  inputs: py.TensorLike
  kernel: py.TensorLike
}

export interface SeparableConv2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.SeparableConv2D': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: SeparableConv2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  convolution_op(inputs: py.TensorLike, kernel: py.TensorLike): py.Remote
  convolution_op(inputs: py.TensorLike, keywords: py.Rest<SeparableConv2D$convolution_op, 'inputs'>): py.Remote
  convolution_op(keywords: SeparableConv2D$convolution_op): py.Remote
  convolution_op_dyn: py.RemoteFunction
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
  filters: any
  filters_dyn: any
  groups: any
  groups_dyn: any
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
  data_format?: py.Str | null | undefined
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
  /** Default: `1` */
  groups?: py.Int | undefined
  /** Default: `'glorot_uniform'` */
  kernel_initializer?: roles.Initializer | null | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  kernel_constraint?: roles.Constraint | null | undefined
  conv_op?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface SeparableConv2D$class extends py.Statics<Layer$class> {
  new (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): SeparableConv2D
  (filters: py.Int, kernel_size: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, strides: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, padding: 'valid' | 'same' | py.RemotePromise<string>, data_format: py.Str | null, dilation_rate?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.List<py.Int>, depth_multiplier?: py.Int, activation?: roles.Activation | null, use_bias?: py.Bool, depthwise_initializer?: roles.Initializer | null, pointwise_initializer?: roles.Initializer | null, bias_initializer?: roles.Initializer | null, depthwise_regularizer?: roles.Regularizer | null, pointwise_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, depthwise_constraint?: roles.Constraint | null, pointwise_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, keywords?: py.Rest<SeparableConv2D$new, 'filters' | 'kernel_size' | 'strides' | 'padding' | 'data_format' | 'dilation_rate' | 'depth_multiplier' | 'activation' | 'use_bias' | 'depthwise_initializer' | 'pointwise_initializer' | 'bias_initializer' | 'depthwise_regularizer' | 'pointwise_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'depthwise_constraint' | 'pointwise_constraint' | 'bias_constraint'>): py.Promised<SeparableConv2D>
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

export interface SimpleRNN$call {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  initial_state?: py.List<py.RemoteArgument> | null | undefined
}

export interface SimpleRNN$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface SimpleRNN extends RNN {
  readonly [py.kind]: { readonly 'tf_keras.layers.SimpleRNN': true } & RNN[typeof py.kind]
  readonly activation: py.Remote
  readonly activation_dyn: any
  readonly bias_constraint: py.Remote
  readonly bias_constraint_dyn: any
  readonly bias_initializer: py.Remote
  readonly bias_initializer_dyn: any
  readonly bias_regularizer: py.Remote
  readonly bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, initial_state: py.List<py.RemoteArgument> | null] | [inputs: py.TensorLike, mask: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<SimpleRNN$call, 'inputs' | 'mask' | 'training'>] | [inputs: py.TensorLike, mask: py.TensorLike | null, keywords?: py.Rest<SimpleRNN$call, 'inputs' | 'mask'>] | [inputs: py.TensorLike, keywords?: py.Rest<SimpleRNN$call, 'inputs'>] | [keywords: SimpleRNN$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  implementation?: py.Int | undefined
  enable_caching_device?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  trainable?: py.Bool | undefined
  /** Default: `False` */
  time_major?: py.Bool | undefined
  zero_output_for_mask?: py.Bool | undefined
  input_shape?: py.Shape | undefined
  input_dim?: py.Int | undefined
  input_length?: py.Int | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  autocast?: py.Bool | undefined
}

export interface SimpleRNN$class extends py.Statics<RNN$class> {
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll'>): SimpleRNN
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, activity_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, return_sequences?: py.Bool, return_state?: py.Bool, go_backwards?: py.Bool, stateful?: py.Bool, unroll?: py.Bool, keywords?: py.Rest<SimpleRNN$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'activity_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout' | 'return_sequences' | 'return_state' | 'go_backwards' | 'stateful' | 'unroll'>): py.Promised<SimpleRNN>
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
  inputs: py.TensorLike
  states: py.TensorLike
  training?: py.Bool | null | undefined
}

export interface SimpleRNNCell$get_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface SimpleRNNCell$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface SimpleRNNCell$get_recurrent_dropout_mask_for_cell {
  inputs: py.TensorLike
  training: py.TensorLike
  /** Default: `1` */
  count?: py.Int | undefined
}

export interface SimpleRNNCell extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.SimpleRNNCell': true } & Layer[typeof py.kind]
  activation: any
  activation_dyn: any
  bias_constraint: any
  bias_constraint_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike, states: py.TensorLike, training: py.Bool | null] | [inputs: py.TensorLike, states: py.TensorLike, keywords?: py.Rest<SimpleRNNCell$call, 'inputs' | 'states'>] | [inputs: py.TensorLike, keywords: py.Rest<SimpleRNNCell$call, 'inputs'>] | [keywords: SimpleRNNCell$call] | any[]): any
  call_dyn: py.RemoteFunction
  dropout: any
  dropout_dyn: any
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<SimpleRNNCell$get_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<SimpleRNNCell$get_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell(keywords: SimpleRNNCell$get_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_dropout_mask_for_cell_dyn: py.RemoteFunction
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<SimpleRNNCell$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<SimpleRNNCell$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: SimpleRNNCell$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, count: py.Int): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, training: py.TensorLike, keywords?: py.Rest<SimpleRNNCell$get_recurrent_dropout_mask_for_cell, 'inputs' | 'training'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(inputs: py.TensorLike, keywords: py.Rest<SimpleRNNCell$get_recurrent_dropout_mask_for_cell, 'inputs'>): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell(keywords: SimpleRNNCell$get_recurrent_dropout_mask_for_cell): py.Remote<(tensorflow.Tensor)[] | null>
  get_recurrent_dropout_mask_for_cell_dyn: py.RemoteFunction
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
  recurrent_regularizer: any
  recurrent_regularizer_dyn: any
  reset_dropout_mask(): py.Remote
  reset_dropout_mask_dyn: py.RemoteFunction
  reset_recurrent_dropout_mask(): py.Remote
  reset_recurrent_dropout_mask_dyn: py.RemoteFunction
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
  enable_caching_device?: py.RemoteArgument | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface SimpleRNNCell$class extends py.Statics<Layer$class> {
  new (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout'>): SimpleRNNCell
  (units: py.Int, activation: roles.Activation, use_bias: py.Bool, kernel_initializer: roles.Initializer, recurrent_initializer?: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, recurrent_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, kernel_constraint?: roles.Constraint | null, recurrent_constraint?: roles.Constraint | null, bias_constraint?: roles.Constraint | null, dropout?: py.Float, recurrent_dropout?: py.Float, keywords?: py.Rest<SimpleRNNCell$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'recurrent_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'recurrent_regularizer' | 'bias_regularizer' | 'kernel_constraint' | 'recurrent_constraint' | 'bias_constraint' | 'dropout' | 'recurrent_dropout'>): py.Promised<SimpleRNNCell>
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
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  mask?: py.TensorLike | null | undefined
}

export interface Softmax extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Softmax': true } & Layer[typeof py.kind]
  get axis(): py.Remote<number | (number)[]>
  set axis(value: py.Int | py.List<py.Int>)
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, mask: py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Softmax$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Softmax$call] | any[]): any
  call_dyn: py.RemoteFunction
  get robust_masking(): py.Remote<boolean>
  set robust_masking(value: py.Bool)
  robust_masking_dyn: any
}

export interface Softmax$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.Int> | undefined
  /** Default: `False` */
  robust_masking?: py.Bool | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Softmax$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.Int>, robust_masking: py.Bool, keywords?: py.Rest<Softmax$new, 'axis' | 'robust_masking'>): Softmax
  (axis: py.Int | py.List<py.Int>, robust_masking: py.Bool, keywords?: py.Rest<Softmax$new, 'axis' | 'robust_masking'>): py.Promised<Softmax>
  new (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<Softmax$new, 'axis'>): Softmax
  (axis: py.Int | py.List<py.Int>, keywords?: py.Rest<Softmax$new, 'axis'>): py.Promised<Softmax>
  new (keywords?: Softmax$new): Softmax
  (keywords?: Softmax$new): py.Promised<Softmax>
}

export interface SpatialDropout1D extends Dropout {
  readonly [py.kind]: { readonly 'tf_keras.layers.SpatialDropout1D': true } & Dropout[typeof py.kind]
}

export interface SpatialDropout1D$new {
  rate: py.Float
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface SpatialDropout1D$class extends py.Statics<Dropout$class> {
  new (rate: py.Float, keywords?: py.Rest<SpatialDropout1D$new, 'rate'>): SpatialDropout1D
  (rate: py.Float, keywords?: py.Rest<SpatialDropout1D$new, 'rate'>): py.Promised<SpatialDropout1D>
  new (keywords: SpatialDropout1D$new): SpatialDropout1D
  (keywords: SpatialDropout1D$new): py.Promised<SpatialDropout1D>
}

export interface SpatialDropout2D extends Dropout {
  readonly [py.kind]: { readonly 'tf_keras.layers.SpatialDropout2D': true } & Dropout[typeof py.kind]
  data_format: any
  data_format_dyn: any
}

export interface SpatialDropout2D$new {
  rate: py.Float
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface SpatialDropout2D$class extends py.Statics<Dropout$class> {
  new (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format'>): SpatialDropout2D
  (rate: py.Float, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<SpatialDropout2D$new, 'rate' | 'data_format'>): py.Promised<SpatialDropout2D>
  new (rate: py.Float, keywords?: py.Rest<SpatialDropout2D$new, 'rate'>): SpatialDropout2D
  (rate: py.Float, keywords?: py.Rest<SpatialDropout2D$new, 'rate'>): py.Promised<SpatialDropout2D>
  new (keywords: SpatialDropout2D$new): SpatialDropout2D
  (keywords: SpatialDropout2D$new): py.Promised<SpatialDropout2D>
}

export interface SpatialDropout3D extends Dropout {
  readonly [py.kind]: { readonly 'tf_keras.layers.SpatialDropout3D': true } & Dropout[typeof py.kind]
  data_format: any
  data_format_dyn: any
}

export interface SpatialDropout3D$new {
  rate: py.Float
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  noise_shape?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  /** Default: `False` */
  force_generator?: py.Bool | undefined
  rng_type?: 'stateful' | 'stateless' | 'legacy_stateful' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface SpatialDropout3D$class extends py.Statics<Dropout$class> {
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  /** Default: `False` */
  training?: py.Bool | undefined
}

export interface SpectralNormalization extends Wrapper {
  readonly [py.kind]: { readonly 'tf_keras.layers.SpectralNormalization': true } & Wrapper[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: SpectralNormalization$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<SpectralNormalization$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: SpectralNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
  kernel: any
  kernel_dyn: any
  kernel_shape: any
  kernel_shape_dyn: any
  normalize_weights(): py.Remote
  normalize_weights_dyn: py.RemoteFunction
  get power_iterations(): py.Remote<number>
  set power_iterations(value: py.Int)
  power_iterations_dyn: any
  vector_u: any
  vector_u_dyn: any
}

export interface SpectralNormalization$new {
  layer: py.Of<'tf_keras.layers.Layer'>
  /** Default: `1` */
  power_iterations?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface SpectralNormalization$class extends py.Statics<Wrapper$class> {
  new (layer: py.Of<'tf_keras.layers.Layer'>, power_iterations: py.Int, keywords?: py.Rest<SpectralNormalization$new, 'layer' | 'power_iterations'>): SpectralNormalization
  (layer: py.Of<'tf_keras.layers.Layer'>, power_iterations: py.Int, keywords?: py.Rest<SpectralNormalization$new, 'layer' | 'power_iterations'>): py.Promised<SpectralNormalization>
  new (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<SpectralNormalization$new, 'layer'>): SpectralNormalization
  (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<SpectralNormalization$new, 'layer'>): py.Promised<SpectralNormalization>
  new (keywords: SpectralNormalization$new): SpectralNormalization
  (keywords: SpectralNormalization$new): py.Promised<SpectralNormalization>
}

export interface StackedRNNCells$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  states: py.TensorLike
  constants?: py.TensorLike | null | undefined
  training?: py.Bool | null | undefined
  [keyword: string]: any
}

export interface StackedRNNCells$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface StackedRNNCells$get_initial_state {
  inputs?: py.RemoteArgument | undefined
  batch_size?: py.Int | null | undefined
  dtype?: py.DType | null | undefined
}

export interface StackedRNNCells extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.StackedRNNCells': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, states: py.TensorLike, constants: py.TensorLike | null, training: py.Bool | null, keywords?: py.Rest<StackedRNNCells$call, 'inputs' | 'states' | 'constants' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, states: py.TensorLike, constants: py.TensorLike | null, keywords?: py.Rest<StackedRNNCells$call, 'inputs' | 'states' | 'constants'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, states: py.TensorLike, keywords?: py.Rest<StackedRNNCells$call, 'inputs' | 'states'>] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<StackedRNNCells$call, 'inputs'>] | [keywords: StackedRNNCells$call] | any[]): any
  call_dyn: py.RemoteFunction
  cells: any
  cells_dyn: any
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, dtype: py.DType | null): py.Remote
  get_initial_state(inputs: py.Positional, batch_size: py.Int | null, keywords?: py.Rest<StackedRNNCells$get_initial_state, 'inputs' | 'batch_size'>): py.Remote
  get_initial_state(inputs: py.Positional, keywords?: py.Rest<StackedRNNCells$get_initial_state, 'inputs'>): py.Remote
  get_initial_state(keywords?: StackedRNNCells$get_initial_state): py.Remote
  get_initial_state_dyn: py.RemoteFunction
  readonly output_size: py.Remote
  readonly output_size_dyn: any
  reverse_state_order: any
  reverse_state_order_dyn: any
  readonly state_size: py.Remote
  readonly state_size_dyn: any
}

export interface StackedRNNCells$new {
  cells: py.RemoteArgument
  reverse_state_order?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface StringLookup$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface StringLookup$compute_output_signature {
  input_spec: py.RemoteArgument
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

export interface StringLookup extends tf_keras_layers_experimental_preprocessing.PreprocessingLayer {
  readonly [py.kind]: { readonly 'tf_keras.layers.StringLookup': true } & tf_keras_layers_experimental_preprocessing.PreprocessingLayer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: StringLookup$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: StringLookup$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
  get encoding(): py.Remote<string>
  set encoding(value: py.Str)
  encoding_dyn: any
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
  oov_token: any
  oov_token_dyn: any
  output_mode: any
  output_mode_dyn: any
  get pad_to_max_tokens(): py.Remote<boolean>
  set pad_to_max_tokens(value: py.Bool)
  pad_to_max_tokens_dyn: any
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
  vocab_size(): py.Remote
  vocab_size_dyn: py.RemoteFunction
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
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
  /** Default: `False` */
  invert?: py.Bool | undefined
  /** Default: `'int'` */
  output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  sparse?: py.Bool | undefined
  /** Default: `False` */
  pad_to_max_tokens?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  has_static_table?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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

export interface StringLookup$class extends py.Statics<tf_keras_layers_experimental_preprocessing.PreprocessingLayer$class> {
  new (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, oov_token: py.Str, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.Positional, encoding?: py.Str, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'idf_weights' | 'encoding' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens'>): StringLookup
  (max_tokens: py.Positional, num_oov_indices: py.Int, mask_token: py.Positional, oov_token: py.Str, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.Positional, encoding?: py.Str, invert?: py.Bool, output_mode?: 'int' | 'one_hot' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, sparse?: py.Bool, pad_to_max_tokens?: py.Bool, keywords?: py.Rest<StringLookup$new, 'max_tokens' | 'num_oov_indices' | 'mask_token' | 'oov_token' | 'vocabulary' | 'idf_weights' | 'encoding' | 'invert' | 'output_mode' | 'sparse' | 'pad_to_max_tokens'>): py.Promised<StringLookup>
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
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface Subtract extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.Subtract': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: Subtract$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface Subtract$new {
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Subtract$class extends py.Statics<Layer$class> {
  new (keywords?: Subtract$new): Subtract
  (keywords?: Subtract$new): py.Promised<Subtract>
}

export interface TextVectorization$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface TextVectorization$compute_output_signature {
  input_spec: py.RemoteArgument
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

export interface TextVectorization extends tf_keras_layers_experimental_preprocessing.PreprocessingLayer {
  readonly [py.kind]: { readonly 'tf_keras.layers.TextVectorization': true } & tf_keras_layers_experimental_preprocessing.PreprocessingLayer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: TextVectorization$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_output_signature(input_spec: py.Positional): py.Remote
  compute_output_signature(keywords: TextVectorization$compute_output_signature): py.Remote
  compute_output_signature(...args: any[]): any
  compute_output_signature_dyn: py.RemoteFunction
  get_vocabulary(include_special_tokens: py.Bool): py.Remote
  get_vocabulary(keywords?: TextVectorization$get_vocabulary): py.Remote
  get_vocabulary_dyn: py.RemoteFunction
  load_assets(dir_path: py.Str): py.Remote
  load_assets(keywords: TextVectorization$load_assets): py.Remote
  load_assets_dyn: py.RemoteFunction
  save_assets(dir_path: py.Str): py.Remote
  save_assets(keywords: TextVectorization$save_assets): py.Remote
  save_assets_dyn: py.RemoteFunction
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, idf_weights: py.List<py.RemoteArgument> | py.TensorLike | null): py.Remote
  set_vocabulary(vocabulary: py.ArrayLike | py.Str, keywords?: py.Rest<TextVectorization$set_vocabulary, 'vocabulary'>): py.Remote
  set_vocabulary(keywords: TextVectorization$set_vocabulary): py.Remote
  set_vocabulary_dyn: py.RemoteFunction
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
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  has_input_vocabulary?: py.RemoteArgument | undefined
  vocabulary_size?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
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

export interface TextVectorization$class extends py.Statics<tf_keras_layers_experimental_preprocessing.PreprocessingLayer$class> {
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, ngrams: py.Positional, output_mode?: 'int' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, output_sequence_length?: py.Positional, pad_to_max_tokens?: py.Bool, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, sparse?: py.Bool, ragged?: py.Bool, encoding?: py.Str, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split' | 'ngrams' | 'output_mode' | 'output_sequence_length' | 'pad_to_max_tokens' | 'vocabulary' | 'idf_weights' | 'sparse' | 'ragged' | 'encoding'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, ngrams: py.Positional, output_mode?: 'int' | 'multi_hot' | 'count' | 'tf_idf' | py.RemotePromise<string>, output_sequence_length?: py.Positional, pad_to_max_tokens?: py.Bool, vocabulary?: py.ArrayLike | py.Str | null, idf_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, sparse?: py.Bool, ragged?: py.Bool, encoding?: py.Str, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split' | 'ngrams' | 'output_mode' | 'output_sequence_length' | 'pad_to_max_tokens' | 'vocabulary' | 'idf_weights' | 'sparse' | 'ragged' | 'encoding'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, split: 'whitespace' | 'character' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize' | 'split'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize'>): TextVectorization
  (max_tokens: py.Positional, standardize: 'lower_and_strip_punctuation' | 'lower' | 'strip_punctuation' | py.RemotePromise<string> | py.Callable | null, keywords?: py.Rest<TextVectorization$new, 'max_tokens' | 'standardize'>): py.Promised<TextVectorization>
  new (max_tokens: py.Positional, keywords?: py.Rest<TextVectorization$new, 'max_tokens'>): TextVectorization
  (max_tokens: py.Positional, keywords?: py.Rest<TextVectorization$new, 'max_tokens'>): py.Promised<TextVectorization>
  new (keywords?: TextVectorization$new): TextVectorization
  (keywords?: TextVectorization$new): py.Promised<TextVectorization>
}

export interface ThresholdedReLU$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ThresholdedReLU extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ThresholdedReLU': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ThresholdedReLU$call] | any[]): any
  call_dyn: py.RemoteFunction
  theta: any
  theta_dyn: any
}

export interface ThresholdedReLU$new {
  /** Default: `1.0` */
  theta?: py.Float | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface ThresholdedReLU$class extends py.Statics<Layer$class> {
  new (theta: py.Float, keywords?: py.Rest<ThresholdedReLU$new, 'theta'>): ThresholdedReLU
  (theta: py.Float, keywords?: py.Rest<ThresholdedReLU$new, 'theta'>): py.Promised<ThresholdedReLU>
  new (keywords?: ThresholdedReLU$new): ThresholdedReLU
  (keywords?: ThresholdedReLU$new): py.Promised<ThresholdedReLU>
}

export interface TimeDistributed$build {
  input_shape: py.Shape | py.List<py.Shape> | py.Dict<string, py.Shape>
}

export interface TimeDistributed$call {
  inputs: py.TensorLike
  training?: py.Bool | null | undefined
  mask?: py.TensorLike | null | undefined
}

export interface TimeDistributed$compute_mask {
  inputs: py.TensorLike
  mask?: py.TensorLike | null | undefined
}

export interface TimeDistributed extends Wrapper {
  readonly [py.kind]: { readonly 'tf_keras.layers.TimeDistributed': true } & Wrapper[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords: TimeDistributed$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [inputs: py.TensorLike, training: py.Bool | null, mask: py.TensorLike | null] | [inputs: py.TensorLike, training: py.Bool | null, keywords?: py.Rest<TimeDistributed$call, 'inputs' | 'training'>] | [inputs: py.TensorLike, keywords?: py.Rest<TimeDistributed$call, 'inputs'>] | [keywords: TimeDistributed$call] | any[]): any
  call_dyn: py.RemoteFunction
  compute_mask(...args: [inputs: py.TensorLike, mask: py.TensorLike | null] | [inputs: py.TensorLike, keywords?: py.Rest<TimeDistributed$compute_mask, 'inputs'>] | [keywords: TimeDistributed$compute_mask] | any[]): any
  compute_mask_dyn: py.RemoteFunction
}

export interface TimeDistributed$new {
  layer: py.Of<'tf_keras.layers.Layer'>
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface TimeDistributed$class extends py.Statics<Wrapper$class> {
  new (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<TimeDistributed$new, 'layer'>): TimeDistributed
  (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<TimeDistributed$new, 'layer'>): py.Promised<TimeDistributed>
  new (keywords: TimeDistributed$new): TimeDistributed
  (keywords: TimeDistributed$new): py.Promised<TimeDistributed>
}

export interface UnitNormalization$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface UnitNormalization extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.UnitNormalization': true } & Layer[typeof py.kind]
  axis: any
  axis_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: UnitNormalization$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface UnitNormalization$new {
  /** Default: `-1` */
  axis?: py.Int | py.List<py.RemoteArgument> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface UnitNormalization$class extends py.Statics<Layer$class> {
  new (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<UnitNormalization$new, 'axis'>): UnitNormalization
  (axis: py.Int | py.List<py.RemoteArgument>, keywords?: py.Rest<UnitNormalization$new, 'axis'>): py.Promised<UnitNormalization>
  new (keywords?: UnitNormalization$new): UnitNormalization
  (keywords?: UnitNormalization$new): py.Promised<UnitNormalization>
}

export interface UpSampling1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface UpSampling1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.UpSampling1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: UpSampling1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  get size(): py.Remote<number>
  set size(value: py.Int)
  size_dyn: any
}

export interface UpSampling1D$new {
  /** Default: `2` */
  size?: py.Int | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface UpSampling1D$class extends py.Statics<Layer$class> {
  new (size: py.Int, keywords?: py.Rest<UpSampling1D$new, 'size'>): UpSampling1D
  (size: py.Int, keywords?: py.Rest<UpSampling1D$new, 'size'>): py.Promised<UpSampling1D>
  new (keywords?: UpSampling1D$new): UpSampling1D
  (keywords?: UpSampling1D$new): py.Promised<UpSampling1D>
}

export interface UpSampling2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface UpSampling2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.UpSampling2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: UpSampling2D$call] | any[]): any
  call_dyn: py.RemoteFunction
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
  data_format?: py.Str | null | undefined
  /** Default: `'nearest'` */
  interpolation?: 'area' | 'bicubic' | 'bilinear' | 'gaussian' | 'lanczos3' | 'lanczos5' | 'mitchellcubic' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface UpSampling2D$class extends py.Statics<Layer$class> {
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: py.Str | null, interpolation: 'area' | 'bicubic' | 'bilinear' | 'gaussian' | 'lanczos3' | 'lanczos5' | 'mitchellcubic' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format' | 'interpolation'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: py.Str | null, interpolation: 'area' | 'bicubic' | 'bilinear' | 'gaussian' | 'lanczos3' | 'lanczos5' | 'mitchellcubic' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format' | 'interpolation'>): py.Promised<UpSampling2D>
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: py.Str | null, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, data_format: py.Str | null, keywords?: py.Rest<UpSampling2D$new, 'size' | 'data_format'>): py.Promised<UpSampling2D>
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<UpSampling2D$new, 'size'>): UpSampling2D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int]>, keywords?: py.Rest<UpSampling2D$new, 'size'>): py.Promised<UpSampling2D>
  new (keywords?: UpSampling2D$new): UpSampling2D
  (keywords?: UpSampling2D$new): py.Promised<UpSampling2D>
}

export interface UpSampling3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface UpSampling3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.UpSampling3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: UpSampling3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  size: any
  size_dyn: any
}

export interface UpSampling3D$new {
  /** Default: `(2, 2, 2)` */
  size?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface UpSampling3D$class extends py.Statics<Layer$class> {
  new (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: py.Str | null, keywords?: py.Rest<UpSampling3D$new, 'size' | 'data_format'>): UpSampling3D
  (size: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]>, data_format: py.Str | null, keywords?: py.Rest<UpSampling3D$new, 'size' | 'data_format'>): py.Promised<UpSampling3D>
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
  readonly [py.kind]: { readonly 'tf_keras.layers.Wrapper': true } & Layer[typeof py.kind]
  build(...args: [input_shape: py.Shape | py.List<py.Shape> | py.LastDict<string, py.Shape>] | [keywords?: Wrapper$build] | any[]): any
  build_dyn: py.RemoteFunction
  layer: any
  layer_dyn: any
}

export interface Wrapper$new {
  layer: py.Of<'tf_keras.layers.Layer'>
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface Wrapper$class extends py.Statics<Layer$class> {
  new (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<Wrapper$new, 'layer'>): Wrapper
  (layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<Wrapper$new, 'layer'>): py.Promised<Wrapper>
  new (keywords: Wrapper$new): Wrapper
  (keywords: Wrapper$new): py.Promised<Wrapper>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Wrapper$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Wrapper$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface ZeroPadding1D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ZeroPadding1D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ZeroPadding1D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ZeroPadding1D$call] | any[]): any
  call_dyn: py.RemoteFunction
  padding: any
  padding_dyn: any
}

export interface ZeroPadding1D$new {
  /** Default: `1` */
  padding?: py.Int | py.List<py.Int> | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface ZeroPadding1D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.List<py.Int>, keywords?: py.Rest<ZeroPadding1D$new, 'padding'>): ZeroPadding1D
  (padding: py.Int | py.List<py.Int>, keywords?: py.Rest<ZeroPadding1D$new, 'padding'>): py.Promised<ZeroPadding1D>
  new (keywords?: ZeroPadding1D$new): ZeroPadding1D
  (keywords?: ZeroPadding1D$new): py.Promised<ZeroPadding1D>
}

export interface ZeroPadding2D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ZeroPadding2D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ZeroPadding2D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ZeroPadding2D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
}

export interface ZeroPadding2D$new {
  /** Default: `(1, 1)` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface ZeroPadding2D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<ZeroPadding2D$new, 'padding' | 'data_format'>): ZeroPadding2D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<ZeroPadding2D$new, 'padding' | 'data_format'>): py.Promised<ZeroPadding2D>
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding2D$new, 'padding'>): ZeroPadding2D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding2D$new, 'padding'>): py.Promised<ZeroPadding2D>
  new (keywords?: ZeroPadding2D$new): ZeroPadding2D
  (keywords?: ZeroPadding2D$new): py.Promised<ZeroPadding2D>
}

export interface ZeroPadding3D$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface ZeroPadding3D extends Layer {
  readonly [py.kind]: { readonly 'tf_keras.layers.ZeroPadding3D': true } & Layer[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: ZeroPadding3D$call] | any[]): any
  call_dyn: py.RemoteFunction
  data_format: any
  data_format_dyn: any
  padding: any
  padding_dyn: any
}

export interface ZeroPadding3D$new {
  /** Default: `(1, 1, 1)` */
  padding?: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]> | undefined
  data_format?: py.Str | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
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

export interface ZeroPadding3D$class extends py.Statics<Layer$class> {
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<ZeroPadding3D$new, 'padding' | 'data_format'>): ZeroPadding3D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, data_format: py.Str | null, keywords?: py.Rest<ZeroPadding3D$new, 'padding' | 'data_format'>): py.Promised<ZeroPadding3D>
  new (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding3D$new, 'padding'>): ZeroPadding3D
  (padding: py.Int | py.Tuple<readonly [py.Int, py.Int, py.Int]> | py.Tuple<readonly [py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>, py.Tuple<readonly [py.Int, py.Int]>]>, keywords?: py.Rest<ZeroPadding3D$new, 'padding'>): py.Promised<ZeroPadding3D>
  new (keywords?: ZeroPadding3D$new): ZeroPadding3D
  (keywords?: ZeroPadding3D$new): py.Promised<ZeroPadding3D>
}

export interface Input$ {
  shape?: py.Shape | null | undefined
  batch_size?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  sparse?: py.Bool | null | undefined
  tensor?: py.TensorLike | null | undefined
  ragged?: py.Bool | null | undefined
  type_spec?: py.Of<'tensorflow.TypeSpec'> | null | undefined
  /** Default: `False` */
  optional?: py.Bool | undefined
  [keyword: string]: any
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
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface dot$ {
  inputs: py.List<py.TensorLike>
  axes: py.Int | py.List<py.Int>
  /** Default: `False` */
  normalize?: py.Bool | undefined
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
  layer: py.Of<'tf_keras.layers.Layer'>
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface subtract$ {
  inputs: py.List<py.TensorLike>
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly AbstractRNNCell: AbstractRNNCell$class
  readonly Activation: Activation$class
  readonly ActivityRegularization: ActivityRegularization$class
  readonly Add: Add$class
  readonly AdditiveAttention: AdditiveAttention$class
  readonly AlphaDropout: AlphaDropout$class
  readonly Attention: Attention$class
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
  readonly Dense: Dense$class
  readonly DenseFeatures: DenseFeatures$class
  readonly DepthwiseConv1D: DepthwiseConv1D$class
  readonly DepthwiseConv2D: DepthwiseConv2D$class
  readonly Discretization: Discretization$class
  readonly Dot: Dot$class
  readonly Dropout: Dropout$class
  readonly ELU: ELU$class
  readonly EinsumDense: EinsumDense$class
  readonly Embedding: Embedding$class
  readonly Flatten: Flatten$class
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
  readonly HashedCrossing: HashedCrossing$class
  readonly Hashing: Hashing$class
  readonly Identity: Identity$class
  Input(shape: py.Shape | null, batch_size: py.Int | null, name: py.Str | null, dtype: py.DType | null, sparse?: py.Bool | null, tensor?: py.TensorLike | null, ragged?: py.Bool | null, type_spec?: py.Of<'tensorflow.TypeSpec'> | null, optional?: py.Bool, keywords?: py.Rest<Input$, 'shape' | 'batch_size' | 'name' | 'dtype' | 'sparse' | 'tensor' | 'ragged' | 'type_spec' | 'optional'>): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, batch_size: py.Int | null, name: py.Str | null, keywords?: py.Rest<Input$, 'shape' | 'batch_size' | 'name'>): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, batch_size: py.Int | null, keywords?: py.Rest<Input$, 'shape' | 'batch_size'>): py.Promised<keras.KerasTensor>
  Input(shape: py.Shape | null, keywords?: py.Rest<Input$, 'shape'>): py.Promised<keras.KerasTensor>
  Input(keywords?: Input$): py.Promised<keras.KerasTensor>
  Input_dyn: py.RemoteFunction
  readonly InputLayer: InputLayer$class
  readonly InputSpec: tensorflow_compat_v1_layers.InputSpec$class
  readonly IntegerLookup: IntegerLookup$class
  readonly LSTM: LSTM$class
  readonly LSTMCell: LSTMCell$class
  readonly Lambda: Lambda$class
  readonly Layer: Layer$class
  readonly LayerNormalization: LayerNormalization$class
  readonly LeakyReLU: LeakyReLU$class
  readonly LocallyConnected1D: LocallyConnected1D$class
  readonly LocallyConnected2D: LocallyConnected2D$class
  readonly Masking: Masking$class
  readonly MaxPool1D: MaxPooling1D$class
  readonly MaxPool2D: MaxPooling2D$class
  readonly MaxPool3D: MaxPooling3D$class
  readonly MaxPooling1D: MaxPooling1D$class
  readonly MaxPooling2D: MaxPooling2D$class
  readonly MaxPooling3D: MaxPooling3D$class
  readonly Maximum: Maximum$class
  readonly Minimum: Minimum$class
  readonly MultiHeadAttention: MultiHeadAttention$class
  readonly Multiply: Multiply$class
  readonly Normalization: Normalization$class
  readonly PReLU: PReLU$class
  readonly Permute: Permute$class
  readonly RNN: RNN$class
  readonly RandomBrightness: RandomBrightness$class
  readonly RandomContrast: RandomContrast$class
  readonly RandomCrop: RandomCrop$class
  readonly RandomFlip: RandomFlip$class
  readonly RandomHeight: RandomHeight$class
  readonly RandomRotation: RandomRotation$class
  readonly RandomTranslation: RandomTranslation$class
  readonly RandomWidth: RandomWidth$class
  readonly RandomZoom: RandomZoom$class
  readonly ReLU: ReLU$class
  readonly RepeatVector: RepeatVector$class
  readonly Rescaling: Rescaling$class
  readonly Reshape: Reshape$class
  readonly Resizing: Resizing$class
  readonly SeparableConv1D: SeparableConv1D$class
  readonly SeparableConv2D: SeparableConv2D$class
  readonly SeparableConvolution1D: SeparableConv1D$class
  readonly SeparableConvolution2D: SeparableConv2D$class
  readonly SimpleRNN: SimpleRNN$class
  readonly SimpleRNNCell: SimpleRNNCell$class
  readonly Softmax: Softmax$class
  readonly SpatialDropout1D: SpatialDropout1D$class
  readonly SpatialDropout2D: SpatialDropout2D$class
  readonly SpatialDropout3D: SpatialDropout3D$class
  readonly SpectralNormalization: SpectralNormalization$class
  readonly StackedRNNCells: StackedRNNCells$class
  readonly StringLookup: StringLookup$class
  readonly Subtract: Subtract$class
  readonly TextVectorization: TextVectorization$class
  readonly ThresholdedReLU: ThresholdedReLU$class
  readonly TimeDistributed: TimeDistributed$class
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
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  dot(inputs: py.List<py.TensorLike>, axes: py.Int | py.List<py.Int>, normalize: py.Bool, keywords?: py.Rest<dot$, 'inputs' | 'axes' | 'normalize'>): py.Promised<tensorflow.Tensor>
  dot(inputs: py.List<py.TensorLike>, axes: py.Int | py.List<py.Int>, keywords?: py.Rest<dot$, 'inputs' | 'axes'>): py.Promised<tensorflow.Tensor>
  dot(inputs: py.List<py.TensorLike>, keywords: py.Rest<dot$, 'inputs'>): py.Promised<tensorflow.Tensor>
  dot(keywords: dot$): py.Promised<tensorflow.Tensor>
  dot_dyn: py.RemoteFunction
  readonly experimental: tf_keras_layers_experimental.$Module
  maximum(inputs: py.List<py.TensorLike>, keywords?: py.Rest<maximum$, 'inputs'>): py.Promised<tensorflow.Tensor>
  maximum(keywords: maximum$): py.Promised<tensorflow.Tensor>
  maximum_dyn: py.RemoteFunction
  minimum(inputs: py.List<py.TensorLike>, keywords?: py.Rest<minimum$, 'inputs'>): py.Promised<tensorflow.Tensor>
  minimum(keywords: minimum$): py.Promised<tensorflow.Tensor>
  minimum_dyn: py.RemoteFunction
  multiply(inputs: py.List<py.TensorLike>, keywords?: py.Rest<multiply$, 'inputs'>): py.Promised<tensorflow.Tensor>
  multiply(keywords: multiply$): py.Promised<tensorflow.Tensor>
  multiply_dyn: py.RemoteFunction
  serialize(layer: py.Of<'tf_keras.layers.Layer'>, use_legacy_format: py.Bool): py.Remote
  serialize(layer: py.Of<'tf_keras.layers.Layer'>, keywords?: py.Rest<serialize$, 'layer'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  subtract(inputs: py.List<py.TensorLike>, keywords?: py.Rest<subtract$, 'inputs'>): py.Promised<tensorflow.Tensor>
  subtract(keywords: subtract$): py.Promised<tensorflow.Tensor>
  subtract_dyn: py.RemoteFunction
}
