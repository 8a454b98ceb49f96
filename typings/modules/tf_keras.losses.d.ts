// tf_keras.losses of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow from './tensorflow.js'

export interface BinaryCrossentropy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface BinaryCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.BinaryCrossentropy': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
}

export interface BinaryCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'binary_crossentropy'` */
  name?: py.Str | undefined
}

export interface BinaryCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: py.Str, name?: py.Str): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: py.Str, name?: py.Str): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing'>): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing'>): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits'>): BinaryCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits'>): py.Promised<BinaryCrossentropy>
  new (keywords?: BinaryCrossentropy$new): BinaryCrossentropy
  (keywords?: BinaryCrossentropy$new): py.Promised<BinaryCrossentropy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: BinaryCrossentropy$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface BinaryFocalCrossentropy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface BinaryFocalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.BinaryFocalCrossentropy': true } & Loss[typeof py.kind]
  alpha: any
  alpha_dyn: any
  get apply_class_balancing(): py.Remote<boolean>
  set apply_class_balancing(value: py.Bool)
  apply_class_balancing_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  gamma: any
  gamma_dyn: any
}

export interface BinaryFocalCrossentropy$new {
  /** Default: `False` */
  apply_class_balancing?: py.Bool | undefined
  /** Default: `0.25` */
  alpha?: py.Float | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'binary_focal_crossentropy'` */
  name?: py.Str | undefined
}

export interface BinaryFocalCrossentropy$class extends py.Statics<Loss$class> {
  new (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int, reduction?: py.Str, name?: py.Str): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int, reduction?: py.Str, name?: py.Str): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha' | 'gamma'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha' | 'gamma'>): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha'>): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing'>): py.Promised<BinaryFocalCrossentropy>
  new (keywords?: BinaryFocalCrossentropy$new): BinaryFocalCrossentropy
  (keywords?: BinaryFocalCrossentropy$new): py.Promised<BinaryFocalCrossentropy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: BinaryFocalCrossentropy$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface CategoricalCrossentropy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface CategoricalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.CategoricalCrossentropy': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CategoricalCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'categorical_crossentropy'` */
  name?: py.Str | undefined
}

export interface CategoricalCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: py.Str, name?: py.Str): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: py.Str, name?: py.Str): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing'>): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing'>): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits'>): CategoricalCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits'>): py.Promised<CategoricalCrossentropy>
  new (keywords?: CategoricalCrossentropy$new): CategoricalCrossentropy
  (keywords?: CategoricalCrossentropy$new): py.Promised<CategoricalCrossentropy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: CategoricalCrossentropy$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface CategoricalFocalCrossentropy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface CategoricalFocalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.CategoricalFocalCrossentropy': true } & Loss[typeof py.kind]
  alpha: any
  alpha_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  gamma: any
  gamma_dyn: any
}

export interface CategoricalFocalCrossentropy$new {
  /** Default: `0.25` */
  alpha?: py.List<py.Float> | py.TensorLike | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'categorical_focal_crossentropy'` */
  name?: py.Str | undefined
}

export interface CategoricalFocalCrossentropy$class extends py.Statics<Loss$class> {
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int, reduction?: py.Str, name?: py.Str): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int, reduction?: py.Str, name?: py.Str): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma' | 'from_logits'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma' | 'from_logits'>): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma'>): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha'>): py.Promised<CategoricalFocalCrossentropy>
  new (keywords?: CategoricalFocalCrossentropy$new): CategoricalFocalCrossentropy
  (keywords?: CategoricalFocalCrossentropy$new): py.Promised<CategoricalFocalCrossentropy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: CategoricalFocalCrossentropy$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface CategoricalHinge$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface CategoricalHinge extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.CategoricalHinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CategoricalHinge$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'categorical_hinge'` */
  name?: py.Str | undefined
}

export interface CategoricalHinge$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): CategoricalHinge
  (reduction: py.Str, name: py.Str): py.Promised<CategoricalHinge>
  new (reduction: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'reduction'>): CategoricalHinge
  (reduction: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'reduction'>): py.Promised<CategoricalHinge>
  new (keywords?: CategoricalHinge$new): CategoricalHinge
  (keywords?: CategoricalHinge$new): py.Promised<CategoricalHinge>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: CategoricalHinge$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface CosineSimilarity$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface CosineSimilarity extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.CosineSimilarity': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CosineSimilarity$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'cosine_similarity'` */
  name?: py.Str | undefined
}

export interface CosineSimilarity$class extends py.Statics<Loss$class> {
  new (axis: py.Int, reduction: py.Str, name: py.Str): CosineSimilarity
  (axis: py.Int, reduction: py.Str, name: py.Str): py.Promised<CosineSimilarity>
  new (axis: py.Int, reduction: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction'>): CosineSimilarity
  (axis: py.Int, reduction: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction'>): py.Promised<CosineSimilarity>
  new (axis: py.Int, keywords?: py.Rest<CosineSimilarity$new, 'axis'>): CosineSimilarity
  (axis: py.Int, keywords?: py.Rest<CosineSimilarity$new, 'axis'>): py.Promised<CosineSimilarity>
  new (keywords?: CosineSimilarity$new): CosineSimilarity
  (keywords?: CosineSimilarity$new): py.Promised<CosineSimilarity>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: CosineSimilarity$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Hinge$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Hinge extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.Hinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Hinge$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'hinge'` */
  name?: py.Str | undefined
}

export interface Hinge$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): Hinge
  (reduction: py.Str, name: py.Str): py.Promised<Hinge>
  new (reduction: py.Str, keywords?: py.Rest<Hinge$new, 'reduction'>): Hinge
  (reduction: py.Str, keywords?: py.Rest<Hinge$new, 'reduction'>): py.Promised<Hinge>
  new (keywords?: Hinge$new): Hinge
  (keywords?: Hinge$new): py.Promised<Hinge>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Hinge$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Huber$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Huber extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.Huber': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Huber$new {
  /** Default: `1.0` */
  delta?: py.Float | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'huber_loss'` */
  name?: py.Str | undefined
}

export interface Huber$class extends py.Statics<Loss$class> {
  new (delta: py.Float, reduction: py.Str, name: py.Str): Huber
  (delta: py.Float, reduction: py.Str, name: py.Str): py.Promised<Huber>
  new (delta: py.Float, reduction: py.Str, keywords?: py.Rest<Huber$new, 'delta' | 'reduction'>): Huber
  (delta: py.Float, reduction: py.Str, keywords?: py.Rest<Huber$new, 'delta' | 'reduction'>): py.Promised<Huber>
  new (delta: py.Float, keywords?: py.Rest<Huber$new, 'delta'>): Huber
  (delta: py.Float, keywords?: py.Rest<Huber$new, 'delta'>): py.Promised<Huber>
  new (keywords?: Huber$new): Huber
  (keywords?: Huber$new): py.Promised<Huber>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Huber$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface KLDivergence$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface KLDivergence extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.KLDivergence': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface KLDivergence$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'kl_divergence'` */
  name?: py.Str | undefined
}

export interface KLDivergence$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): KLDivergence
  (reduction: py.Str, name: py.Str): py.Promised<KLDivergence>
  new (reduction: py.Str, keywords?: py.Rest<KLDivergence$new, 'reduction'>): KLDivergence
  (reduction: py.Str, keywords?: py.Rest<KLDivergence$new, 'reduction'>): py.Promised<KLDivergence>
  new (keywords?: KLDivergence$new): KLDivergence
  (keywords?: KLDivergence$new): py.Promised<KLDivergence>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: KLDivergence$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface LogCosh$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface LogCosh extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.LogCosh': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface LogCosh$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'log_cosh'` */
  name?: py.Str | undefined
}

export interface LogCosh$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): LogCosh
  (reduction: py.Str, name: py.Str): py.Promised<LogCosh>
  new (reduction: py.Str, keywords?: py.Rest<LogCosh$new, 'reduction'>): LogCosh
  (reduction: py.Str, keywords?: py.Rest<LogCosh$new, 'reduction'>): py.Promised<LogCosh>
  new (keywords?: LogCosh$new): LogCosh
  (keywords?: LogCosh$new): py.Promised<LogCosh>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: LogCosh$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Loss$__call__ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface Loss$call {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface Loss$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Loss extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.losses.Loss': true }
  (y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  (y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<Loss$__call__, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  (y_true: py.TensorLike, keywords: py.Rest<Loss$__call__, 'y_true'>): py.Promised<tensorflow.Tensor>
  (keywords: Loss$__call__): py.Promised<tensorflow.Tensor>
  call(...args: [y_true: py.TensorLike, y_pred: py.TensorLike] | [y_true: py.TensorLike, keywords: py.Rest<Loss$call, 'y_true'>] | [keywords: Loss$call] | any[]): any
  call_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  reduction: any
  reduction_dyn: any
}

export interface Loss$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Loss$class extends py.PythonClass {
  new (reduction: py.Str, name: py.Str | null): Loss
  (reduction: py.Str, name: py.Str | null): py.Promised<Loss>
  new (reduction: py.Str, keywords?: py.Rest<Loss$new, 'reduction'>): Loss
  (reduction: py.Str, keywords?: py.Rest<Loss$new, 'reduction'>): py.Promised<Loss>
  new (keywords?: Loss$new): Loss
  (keywords?: Loss$new): py.Promised<Loss>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Loss$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface MeanAbsoluteError$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface MeanAbsoluteError extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.MeanAbsoluteError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanAbsoluteError$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'mean_absolute_error'` */
  name?: py.Str | undefined
}

export interface MeanAbsoluteError$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): MeanAbsoluteError
  (reduction: py.Str, name: py.Str): py.Promised<MeanAbsoluteError>
  new (reduction: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction'>): MeanAbsoluteError
  (reduction: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction'>): py.Promised<MeanAbsoluteError>
  new (keywords?: MeanAbsoluteError$new): MeanAbsoluteError
  (keywords?: MeanAbsoluteError$new): py.Promised<MeanAbsoluteError>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: MeanAbsoluteError$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface MeanAbsolutePercentageError$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface MeanAbsolutePercentageError extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.MeanAbsolutePercentageError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanAbsolutePercentageError$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'mean_absolute_percentage_error'` */
  name?: py.Str | undefined
}

export interface MeanAbsolutePercentageError$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): MeanAbsolutePercentageError
  (reduction: py.Str, name: py.Str): py.Promised<MeanAbsolutePercentageError>
  new (reduction: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction'>): MeanAbsolutePercentageError
  (reduction: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction'>): py.Promised<MeanAbsolutePercentageError>
  new (keywords?: MeanAbsolutePercentageError$new): MeanAbsolutePercentageError
  (keywords?: MeanAbsolutePercentageError$new): py.Promised<MeanAbsolutePercentageError>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: MeanAbsolutePercentageError$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface MeanSquaredError$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface MeanSquaredError extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.MeanSquaredError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanSquaredError$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'mean_squared_error'` */
  name?: py.Str | undefined
}

export interface MeanSquaredError$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): MeanSquaredError
  (reduction: py.Str, name: py.Str): py.Promised<MeanSquaredError>
  new (reduction: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'reduction'>): MeanSquaredError
  (reduction: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'reduction'>): py.Promised<MeanSquaredError>
  new (keywords?: MeanSquaredError$new): MeanSquaredError
  (keywords?: MeanSquaredError$new): py.Promised<MeanSquaredError>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: MeanSquaredError$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface MeanSquaredLogarithmicError$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface MeanSquaredLogarithmicError extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.MeanSquaredLogarithmicError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanSquaredLogarithmicError$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'mean_squared_logarithmic_error'` */
  name?: py.Str | undefined
}

export interface MeanSquaredLogarithmicError$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): MeanSquaredLogarithmicError
  (reduction: py.Str, name: py.Str): py.Promised<MeanSquaredLogarithmicError>
  new (reduction: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction'>): MeanSquaredLogarithmicError
  (reduction: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction'>): py.Promised<MeanSquaredLogarithmicError>
  new (keywords?: MeanSquaredLogarithmicError$new): MeanSquaredLogarithmicError
  (keywords?: MeanSquaredLogarithmicError$new): py.Promised<MeanSquaredLogarithmicError>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: MeanSquaredLogarithmicError$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Poisson$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Poisson extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.Poisson': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Poisson$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'poisson'` */
  name?: py.Str | undefined
}

export interface Poisson$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): Poisson
  (reduction: py.Str, name: py.Str): py.Promised<Poisson>
  new (reduction: py.Str, keywords?: py.Rest<Poisson$new, 'reduction'>): Poisson
  (reduction: py.Str, keywords?: py.Rest<Poisson$new, 'reduction'>): py.Promised<Poisson>
  new (keywords?: Poisson$new): Poisson
  (keywords?: Poisson$new): py.Promised<Poisson>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Poisson$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface Reduction$validate {
  key: py.RemoteArgument
}

export interface Reduction extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.losses.Reduction': true }
  get AUTO(): py.Remote<string>
  set AUTO(value: py.Str)
  AUTO_dyn: any
  get NONE(): py.Remote<string>
  set NONE(value: py.Str)
  NONE_dyn: any
  get SUM(): py.Remote<string>
  set SUM(value: py.Str)
  SUM_dyn: any
  get SUM_OVER_BATCH_SIZE(): py.Remote<string>
  set SUM_OVER_BATCH_SIZE(value: py.Str)
  SUM_OVER_BATCH_SIZE_dyn: any
}

export interface Reduction$class extends py.PythonClass {
  new (): Reduction
  (): py.Promised<Reduction>
  readonly AUTO: py.Remote<string>
  readonly NONE: py.Remote<string>
  readonly SUM: py.Remote<string>
  readonly SUM_OVER_BATCH_SIZE: py.Remote<string>
  all(): py.Remote
  all_dyn: py.RemoteFunction
  validate(key: py.Positional): py.Remote
  validate(keywords: Reduction$validate): py.Remote
  validate_dyn: py.RemoteFunction
}

export interface SparseCategoricalCrossentropy$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface SparseCategoricalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.SparseCategoricalCrossentropy': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface SparseCategoricalCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'sparse_categorical_crossentropy'` */
  name?: py.Str | undefined
}

export interface SparseCategoricalCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, ignore_class: py.Int | null, reduction: py.Str, name: py.Str): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Int | null, reduction: py.Str, name: py.Str): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, ignore_class: py.Int | null, reduction: py.Str, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class' | 'reduction'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Int | null, reduction: py.Str, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class' | 'reduction'>): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, ignore_class: py.Int | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Int | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class'>): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits'>): py.Promised<SparseCategoricalCrossentropy>
  new (keywords?: SparseCategoricalCrossentropy$new): SparseCategoricalCrossentropy
  (keywords?: SparseCategoricalCrossentropy$new): py.Promised<SparseCategoricalCrossentropy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: SparseCategoricalCrossentropy$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface SquaredHinge$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface SquaredHinge extends Loss {
  readonly [py.kind]: { readonly 'tf_keras.losses.SquaredHinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface SquaredHinge$new {
  /** Default: `'auto'` */
  reduction?: py.Str | undefined
  /** Default: `'squared_hinge'` */
  name?: py.Str | undefined
}

export interface SquaredHinge$class extends py.Statics<Loss$class> {
  new (reduction: py.Str, name: py.Str): SquaredHinge
  (reduction: py.Str, name: py.Str): py.Promised<SquaredHinge>
  new (reduction: py.Str, keywords?: py.Rest<SquaredHinge$new, 'reduction'>): SquaredHinge
  (reduction: py.Str, keywords?: py.Rest<SquaredHinge$new, 'reduction'>): py.Promised<SquaredHinge>
  new (keywords?: SquaredHinge$new): SquaredHinge
  (keywords?: SquaredHinge$new): py.Promised<SquaredHinge>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: SquaredHinge$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface binary_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface binary_focal_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `False` */
  apply_class_balancing?: py.Bool | undefined
  /** Default: `0.25` */
  alpha?: py.Float | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface categorical_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface categorical_focal_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `0.25` */
  alpha?: py.List<py.Float> | py.TensorLike | undefined
  /** Default: `2.0` */
  gamma?: py.Float | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface categorical_hinge$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface cosine_similarity$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface deserialize$ {
  name: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface get$ {
  identifier: roles.Loss
}

export interface hinge$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface huber$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `1.0` */
  delta?: py.Float | undefined
}

export interface kl_divergence$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface log_cosh$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface mean_absolute_error$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface mean_absolute_percentage_error$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface mean_squared_error$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface mean_squared_logarithmic_error$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface poisson$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface serialize$ {
  loss: py.RemoteArgument
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface sparse_categorical_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  ignore_class?: py.Int | null | undefined
}

export interface squared_hinge$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface $Module extends py.PythonModuleObject {
  readonly BinaryCrossentropy: BinaryCrossentropy$class
  readonly BinaryFocalCrossentropy: BinaryFocalCrossentropy$class
  readonly CategoricalCrossentropy: CategoricalCrossentropy$class
  readonly CategoricalFocalCrossentropy: CategoricalFocalCrossentropy$class
  readonly CategoricalHinge: CategoricalHinge$class
  readonly CosineSimilarity: CosineSimilarity$class
  readonly Hinge: Hinge$class
  readonly Huber: Huber$class
  readonly KLD: $Module["kl_divergence"]
  KLD_dyn: py.RemoteFunction
  readonly KLDivergence: KLDivergence$class
  readonly LogCosh: LogCosh$class
  readonly Loss: Loss$class
  readonly MAE: $Module["mean_absolute_error"]
  MAE_dyn: py.RemoteFunction
  readonly MAPE: $Module["mean_absolute_percentage_error"]
  MAPE_dyn: py.RemoteFunction
  readonly MSE: $Module["mean_squared_error"]
  MSE_dyn: py.RemoteFunction
  readonly MSLE: $Module["mean_squared_logarithmic_error"]
  MSLE_dyn: py.RemoteFunction
  readonly MeanAbsoluteError: MeanAbsoluteError$class
  readonly MeanAbsolutePercentageError: MeanAbsolutePercentageError$class
  readonly MeanSquaredError: MeanSquaredError$class
  readonly MeanSquaredLogarithmicError: MeanSquaredLogarithmicError$class
  readonly Poisson: Poisson$class
  readonly Reduction: Reduction$class
  readonly SparseCategoricalCrossentropy: SparseCategoricalCrossentropy$class
  readonly SquaredHinge: SquaredHinge$class
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int): py.Remote
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'label_smoothing'>): py.Remote
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Remote
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred'>): py.Remote
  binary_crossentropy(y_true: py.TensorLike, keywords: py.Rest<binary_crossentropy$, 'y_true'>): py.Remote
  binary_crossentropy(keywords: binary_crossentropy$): py.Remote
  binary_crossentropy_dyn: py.RemoteFunction
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits?: py.Bool, label_smoothing?: py.Float, axis?: py.Int): py.Remote
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred' | 'apply_class_balancing' | 'alpha'>): py.Remote
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred' | 'apply_class_balancing'>): py.Remote
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred'>): py.Remote
  binary_focal_crossentropy(y_true: py.TensorLike, keywords: py.Rest<binary_focal_crossentropy$, 'y_true'>): py.Remote
  binary_focal_crossentropy(keywords: binary_focal_crossentropy$): py.Remote
  binary_focal_crossentropy_dyn: py.RemoteFunction
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int): py.Remote
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'label_smoothing'>): py.Remote
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Remote
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred'>): py.Remote
  categorical_crossentropy(y_true: py.TensorLike, keywords: py.Rest<categorical_crossentropy$, 'y_true'>): py.Remote
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Remote
  categorical_crossentropy_dyn: py.RemoteFunction
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int): py.Remote
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred' | 'alpha' | 'gamma'>): py.Remote
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred' | 'alpha'>): py.Remote
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred'>): py.Remote
  categorical_focal_crossentropy(y_true: py.TensorLike, keywords: py.Rest<categorical_focal_crossentropy$, 'y_true'>): py.Remote
  categorical_focal_crossentropy(keywords: categorical_focal_crossentropy$): py.Remote
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  categorical_hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  categorical_hinge(y_true: py.TensorLike, keywords: py.Rest<categorical_hinge$, 'y_true'>): py.Remote
  categorical_hinge(keywords: categorical_hinge$): py.Remote
  categorical_hinge_dyn: py.RemoteFunction
  cosine_similarity(y_true: py.TensorLike, y_pred: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  cosine_similarity(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<cosine_similarity$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  cosine_similarity(y_true: py.TensorLike, keywords: py.Rest<cosine_similarity$, 'y_true'>): py.Promised<tensorflow.Tensor>
  cosine_similarity(keywords: cosine_similarity$): py.Promised<tensorflow.Tensor>
  cosine_similarity_dyn: py.RemoteFunction
  deserialize(name: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Remote
  deserialize(name: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'name' | 'custom_objects'>): py.Remote
  deserialize(name: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(name: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize$, 'name'>): py.Remote
  deserialize(name: py.LastDict<string, py.RemoteArgument>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  get(identifier: roles.Loss): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  hinge(y_true: py.TensorLike, keywords: py.Rest<hinge$, 'y_true'>): py.Remote
  hinge(keywords: hinge$): py.Remote
  hinge_dyn: py.RemoteFunction
  huber(y_true: py.TensorLike, y_pred: py.TensorLike, delta: py.Float): py.Promised<tensorflow.Tensor>
  huber(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<huber$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  huber(y_true: py.TensorLike, keywords: py.Rest<huber$, 'y_true'>): py.Promised<tensorflow.Tensor>
  huber(keywords: huber$): py.Promised<tensorflow.Tensor>
  huber_dyn: py.RemoteFunction
  kl_divergence(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  kl_divergence(y_true: py.TensorLike, keywords: py.Rest<kl_divergence$, 'y_true'>): py.Promised<tensorflow.Tensor>
  kl_divergence(keywords: kl_divergence$): py.Promised<tensorflow.Tensor>
  kl_divergence_dyn: py.RemoteFunction
  readonly kld: $Module["kl_divergence"]
  kld_dyn: py.RemoteFunction
  readonly kullback_leibler_divergence: $Module["kl_divergence"]
  kullback_leibler_divergence_dyn: py.RemoteFunction
  log_cosh(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  log_cosh(y_true: py.TensorLike, keywords: py.Rest<log_cosh$, 'y_true'>): py.Remote
  log_cosh(keywords: log_cosh$): py.Remote
  log_cosh_dyn: py.RemoteFunction
  readonly logcosh: $Module["log_cosh"]
  logcosh_dyn: py.RemoteFunction
  readonly mae: $Module["mean_absolute_error"]
  mae_dyn: py.RemoteFunction
  readonly mape: $Module["mean_absolute_percentage_error"]
  mape_dyn: py.RemoteFunction
  mean_absolute_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  mean_absolute_error(y_true: py.TensorLike, keywords: py.Rest<mean_absolute_error$, 'y_true'>): py.Remote
  mean_absolute_error(keywords: mean_absolute_error$): py.Remote
  mean_absolute_error_dyn: py.RemoteFunction
  mean_absolute_percentage_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  mean_absolute_percentage_error(y_true: py.TensorLike, keywords: py.Rest<mean_absolute_percentage_error$, 'y_true'>): py.Remote
  mean_absolute_percentage_error(keywords: mean_absolute_percentage_error$): py.Remote
  mean_absolute_percentage_error_dyn: py.RemoteFunction
  mean_squared_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  mean_squared_error(y_true: py.TensorLike, keywords: py.Rest<mean_squared_error$, 'y_true'>): py.Remote
  mean_squared_error(keywords: mean_squared_error$): py.Remote
  mean_squared_error_dyn: py.RemoteFunction
  mean_squared_logarithmic_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  mean_squared_logarithmic_error(y_true: py.TensorLike, keywords: py.Rest<mean_squared_logarithmic_error$, 'y_true'>): py.Remote
  mean_squared_logarithmic_error(keywords: mean_squared_logarithmic_error$): py.Remote
  mean_squared_logarithmic_error_dyn: py.RemoteFunction
  readonly mse: $Module["mean_squared_error"]
  mse_dyn: py.RemoteFunction
  readonly msle: $Module["mean_squared_logarithmic_error"]
  msle_dyn: py.RemoteFunction
  poisson(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  poisson(y_true: py.TensorLike, keywords: py.Rest<poisson$, 'y_true'>): py.Remote
  poisson(keywords: poisson$): py.Remote
  poisson_dyn: py.RemoteFunction
  serialize(loss: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(loss: py.Positional, keywords?: py.Rest<serialize$, 'loss'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, axis: py.Int, ignore_class: py.Int | null): py.Remote
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, axis: py.Int, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'axis'>): py.Remote
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Remote
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred'>): py.Remote
  sparse_categorical_crossentropy(y_true: py.TensorLike, keywords: py.Rest<sparse_categorical_crossentropy$, 'y_true'>): py.Remote
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Remote
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  squared_hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  squared_hinge(y_true: py.TensorLike, keywords: py.Rest<squared_hinge$, 'y_true'>): py.Remote
  squared_hinge(keywords: squared_hinge$): py.Remote
  squared_hinge_dyn: py.RemoteFunction
}
