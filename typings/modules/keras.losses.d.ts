// keras.losses of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './keras.$roles.js'
import type * as tensorflow from './tensorflow.js'

export interface BinaryCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.BinaryCrossentropy': true } & Loss[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  get label_smoothing(): py.Remote<number>
  set label_smoothing(value: py.Float)
  label_smoothing_dyn: any
}

export interface BinaryCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'binary_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface BinaryCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing'>): BinaryCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits' | 'label_smoothing'>): py.Promised<BinaryCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits'>): BinaryCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'from_logits'>): py.Promised<BinaryCrossentropy>
  new (keywords?: BinaryCrossentropy$new): BinaryCrossentropy
  (keywords?: BinaryCrossentropy$new): py.Promised<BinaryCrossentropy>
}

export interface BinaryFocalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.BinaryFocalCrossentropy': true } & Loss[typeof py.kind]
  alpha: any
  alpha_dyn: any
  get apply_class_balancing(): py.Remote<boolean>
  set apply_class_balancing(value: py.Bool)
  apply_class_balancing_dyn: any
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  gamma: any
  gamma_dyn: any
  get label_smoothing(): py.Remote<number>
  set label_smoothing(value: py.Float)
  label_smoothing_dyn: any
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
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'binary_focal_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface BinaryFocalCrossentropy$class extends py.Statics<Loss$class> {
  new (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int, reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int, reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha' | 'gamma'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha' | 'gamma'>): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing' | 'alpha'>): py.Promised<BinaryFocalCrossentropy>
  new (apply_class_balancing: py.Bool, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing'>): BinaryFocalCrossentropy
  (apply_class_balancing: py.Bool, keywords?: py.Rest<BinaryFocalCrossentropy$new, 'apply_class_balancing'>): py.Promised<BinaryFocalCrossentropy>
  new (keywords?: BinaryFocalCrossentropy$new): BinaryFocalCrossentropy
  (keywords?: BinaryFocalCrossentropy$new): py.Promised<BinaryFocalCrossentropy>
}

export interface CTC extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CTC': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CTC$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'ctc'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CTC$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): CTC
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<CTC>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CTC$new, 'reduction' | 'name'>): CTC
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CTC$new, 'reduction' | 'name'>): py.Promised<CTC>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CTC$new, 'reduction'>): CTC
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CTC$new, 'reduction'>): py.Promised<CTC>
  new (keywords?: CTC$new): CTC
  (keywords?: CTC$new): py.Promised<CTC>
}

export interface CategoricalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CategoricalCrossentropy': true } & Loss[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  get label_smoothing(): py.Remote<number>
  set label_smoothing(value: py.Float)
  label_smoothing_dyn: any
}

export interface CategoricalCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0.0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'categorical_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing' | 'axis'>): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing'>): CategoricalCrossentropy
  (from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits' | 'label_smoothing'>): py.Promised<CategoricalCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits'>): CategoricalCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'from_logits'>): py.Promised<CategoricalCrossentropy>
  new (keywords?: CategoricalCrossentropy$new): CategoricalCrossentropy
  (keywords?: CategoricalCrossentropy$new): py.Promised<CategoricalCrossentropy>
}

export interface CategoricalFocalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CategoricalFocalCrossentropy': true } & Loss[typeof py.kind]
  alpha: any
  alpha_dyn: any
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  gamma: any
  gamma_dyn: any
  get label_smoothing(): py.Remote<number>
  set label_smoothing(value: py.Float)
  label_smoothing_dyn: any
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
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'categorical_focal_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalFocalCrossentropy$class extends py.Statics<Loss$class> {
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int, reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int, reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma' | 'from_logits'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma' | 'from_logits'>): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha' | 'gamma'>): py.Promised<CategoricalFocalCrossentropy>
  new (alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha'>): CategoricalFocalCrossentropy
  (alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<CategoricalFocalCrossentropy$new, 'alpha'>): py.Promised<CategoricalFocalCrossentropy>
  new (keywords?: CategoricalFocalCrossentropy$new): CategoricalFocalCrossentropy
  (keywords?: CategoricalFocalCrossentropy$new): py.Promised<CategoricalFocalCrossentropy>
}

export interface CategoricalGeneralizedCrossEntropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CategoricalGeneralizedCrossEntropy': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
  get q(): py.Remote<number>
  set q(value: py.Float)
  q_dyn: any
}

export interface CategoricalGeneralizedCrossEntropy$new {
  /** Default: `0.5` */
  q?: py.Float | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'categorical_generalized_cross_entropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalGeneralizedCrossEntropy$class extends py.Statics<Loss$class> {
  new (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): CategoricalGeneralizedCrossEntropy
  (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<CategoricalGeneralizedCrossEntropy>
  new (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q' | 'reduction' | 'name'>): CategoricalGeneralizedCrossEntropy
  (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q' | 'reduction' | 'name'>): py.Promised<CategoricalGeneralizedCrossEntropy>
  new (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q' | 'reduction'>): CategoricalGeneralizedCrossEntropy
  (q: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q' | 'reduction'>): py.Promised<CategoricalGeneralizedCrossEntropy>
  new (q: py.Float, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q'>): CategoricalGeneralizedCrossEntropy
  (q: py.Float, keywords?: py.Rest<CategoricalGeneralizedCrossEntropy$new, 'q'>): py.Promised<CategoricalGeneralizedCrossEntropy>
  new (keywords?: CategoricalGeneralizedCrossEntropy$new): CategoricalGeneralizedCrossEntropy
  (keywords?: CategoricalGeneralizedCrossEntropy$new): py.Promised<CategoricalGeneralizedCrossEntropy>
}

export interface CategoricalHinge extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CategoricalHinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CategoricalHinge$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'categorical_hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalHinge$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): CategoricalHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<CategoricalHinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'reduction' | 'name'>): CategoricalHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'reduction' | 'name'>): py.Promised<CategoricalHinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CategoricalHinge$new, 'reduction'>): CategoricalHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CategoricalHinge$new, 'reduction'>): py.Promised<CategoricalHinge>
  new (keywords?: CategoricalHinge$new): CategoricalHinge
  (keywords?: CategoricalHinge$new): py.Promised<CategoricalHinge>
}

export interface Circle extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Circle': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
  gamma: any
  gamma_dyn: any
  margin: any
  margin_dyn: any
  get remove_diagonal(): py.Remote<boolean>
  set remove_diagonal(value: py.Bool)
  remove_diagonal_dyn: any
}

export interface Circle$new {
  /** Default: `80.0` */
  gamma?: py.Float | undefined
  /** Default: `0.4` */
  margin?: py.Float | undefined
  /** Default: `True` */
  remove_diagonal?: py.Bool | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'circle'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Circle$class extends py.Statics<Loss$class> {
  new (gamma: py.Float, margin: py.Float, remove_diagonal: py.Bool, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): Circle
  (gamma: py.Float, margin: py.Float, remove_diagonal: py.Bool, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name?: py.Str, dtype?: py.DType | null): py.Promised<Circle>
  new (gamma: py.Float, margin: py.Float, remove_diagonal: py.Bool, keywords?: py.Rest<Circle$new, 'gamma' | 'margin' | 'remove_diagonal'>): Circle
  (gamma: py.Float, margin: py.Float, remove_diagonal: py.Bool, keywords?: py.Rest<Circle$new, 'gamma' | 'margin' | 'remove_diagonal'>): py.Promised<Circle>
  new (gamma: py.Float, margin: py.Float, keywords?: py.Rest<Circle$new, 'gamma' | 'margin'>): Circle
  (gamma: py.Float, margin: py.Float, keywords?: py.Rest<Circle$new, 'gamma' | 'margin'>): py.Promised<Circle>
  new (gamma: py.Float, keywords?: py.Rest<Circle$new, 'gamma'>): Circle
  (gamma: py.Float, keywords?: py.Rest<Circle$new, 'gamma'>): py.Promised<Circle>
  new (keywords?: Circle$new): Circle
  (keywords?: Circle$new): py.Promised<Circle>
}

export interface CosineSimilarity extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.CosineSimilarity': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface CosineSimilarity$new {
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'cosine_similarity'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CosineSimilarity$class extends py.Statics<Loss$class> {
  new (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): CosineSimilarity
  (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<CosineSimilarity>
  new (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction' | 'name'>): CosineSimilarity
  (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction' | 'name'>): py.Promised<CosineSimilarity>
  new (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction'>): CosineSimilarity
  (axis: py.Int, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<CosineSimilarity$new, 'axis' | 'reduction'>): py.Promised<CosineSimilarity>
  new (axis: py.Int, keywords?: py.Rest<CosineSimilarity$new, 'axis'>): CosineSimilarity
  (axis: py.Int, keywords?: py.Rest<CosineSimilarity$new, 'axis'>): py.Promised<CosineSimilarity>
  new (keywords?: CosineSimilarity$new): CosineSimilarity
  (keywords?: CosineSimilarity$new): py.Promised<CosineSimilarity>
}

export interface Dice extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Dice': true } & Loss[typeof py.kind]
  get axis(): py.Remote<any[] | null>
  set axis(value: py.List<py.RemoteArgument> | null)
  axis_dyn: any
  fn: any
  fn_dyn: any
}

export interface Dice$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'dice'` */
  name?: py.Str | undefined
  axis?: py.List<py.RemoteArgument> | null | undefined
  dtype?: py.DType | null | undefined
}

export interface Dice$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis: py.List<py.RemoteArgument> | null, dtype: py.DType | null): Dice
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis: py.List<py.RemoteArgument> | null, dtype: py.DType | null): py.Promised<Dice>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Dice$new, 'reduction' | 'name' | 'axis'>): Dice
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Dice$new, 'reduction' | 'name' | 'axis'>): py.Promised<Dice>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Dice$new, 'reduction' | 'name'>): Dice
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Dice$new, 'reduction' | 'name'>): py.Promised<Dice>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Dice$new, 'reduction'>): Dice
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Dice$new, 'reduction'>): py.Promised<Dice>
  new (keywords?: Dice$new): Dice
  (keywords?: Dice$new): py.Promised<Dice>
}

export interface Hinge extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Hinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Hinge$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Hinge$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): Hinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<Hinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Hinge$new, 'reduction' | 'name'>): Hinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Hinge$new, 'reduction' | 'name'>): py.Promised<Hinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Hinge$new, 'reduction'>): Hinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Hinge$new, 'reduction'>): py.Promised<Hinge>
  new (keywords?: Hinge$new): Hinge
  (keywords?: Hinge$new): py.Promised<Hinge>
}

export interface Huber extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Huber': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Huber$new {
  /** Default: `1.0` */
  delta?: py.Float | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'huber_loss'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Huber$class extends py.Statics<Loss$class> {
  new (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): Huber
  (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<Huber>
  new (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Huber$new, 'delta' | 'reduction' | 'name'>): Huber
  (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Huber$new, 'delta' | 'reduction' | 'name'>): py.Promised<Huber>
  new (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Huber$new, 'delta' | 'reduction'>): Huber
  (delta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Huber$new, 'delta' | 'reduction'>): py.Promised<Huber>
  new (delta: py.Float, keywords?: py.Rest<Huber$new, 'delta'>): Huber
  (delta: py.Float, keywords?: py.Rest<Huber$new, 'delta'>): py.Promised<Huber>
  new (keywords?: Huber$new): Huber
  (keywords?: Huber$new): py.Promised<Huber>
}

export interface KLDivergence extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.KLDivergence': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface KLDivergence$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'kl_divergence'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface KLDivergence$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): KLDivergence
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<KLDivergence>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<KLDivergence$new, 'reduction' | 'name'>): KLDivergence
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<KLDivergence$new, 'reduction' | 'name'>): py.Promised<KLDivergence>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<KLDivergence$new, 'reduction'>): KLDivergence
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<KLDivergence$new, 'reduction'>): py.Promised<KLDivergence>
  new (keywords?: KLDivergence$new): KLDivergence
  (keywords?: KLDivergence$new): py.Promised<KLDivergence>
}

export interface LogCosh extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.LogCosh': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface LogCosh$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'log_cosh'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface LogCosh$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): LogCosh
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<LogCosh>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<LogCosh$new, 'reduction' | 'name'>): LogCosh
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<LogCosh$new, 'reduction' | 'name'>): py.Promised<LogCosh>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<LogCosh$new, 'reduction'>): LogCosh
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<LogCosh$new, 'reduction'>): py.Promised<LogCosh>
  new (keywords?: LogCosh$new): LogCosh
  (keywords?: LogCosh$new): py.Promised<LogCosh>
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
  readonly [py.kind]: { readonly 'keras.losses.Loss': true }
  (y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  (y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<Loss$__call__, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  (y_true: py.TensorLike, keywords: py.Rest<Loss$__call__, 'y_true'>): py.Promised<tensorflow.Tensor>
  (keywords: Loss$__call__): py.Promised<tensorflow.Tensor>
  call(...args: [y_true: py.TensorLike, y_pred: py.TensorLike] | [y_true: py.TensorLike, keywords: py.Rest<Loss$call, 'y_true'>] | [keywords: Loss$call] | any[]): any
  call_dyn: py.RemoteFunction
  readonly dtype: py.Remote
  readonly dtype_dyn: any
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  name: any
  name_dyn: any
  reduction: any
  reduction_dyn: any
}

export interface Loss$new {
  name?: py.Str | null | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  dtype?: py.DType | null | undefined
}

export interface Loss$class extends py.PythonClass {
  new (name: py.Str | null, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, dtype: py.DType | null): Loss
  (name: py.Str | null, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, dtype: py.DType | null): py.Promised<Loss>
  new (name: py.Str | null, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Loss$new, 'name' | 'reduction'>): Loss
  (name: py.Str | null, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Loss$new, 'name' | 'reduction'>): py.Promised<Loss>
  new (name: py.Str | null, keywords?: py.Rest<Loss$new, 'name'>): Loss
  (name: py.Str | null, keywords?: py.Rest<Loss$new, 'name'>): py.Promised<Loss>
  new (keywords?: Loss$new): Loss
  (keywords?: Loss$new): py.Promised<Loss>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Loss$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface MeanAbsoluteError extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.MeanAbsoluteError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanAbsoluteError$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'mean_absolute_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanAbsoluteError$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): MeanAbsoluteError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<MeanAbsoluteError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction' | 'name'>): MeanAbsoluteError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction' | 'name'>): py.Promised<MeanAbsoluteError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction'>): MeanAbsoluteError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanAbsoluteError$new, 'reduction'>): py.Promised<MeanAbsoluteError>
  new (keywords?: MeanAbsoluteError$new): MeanAbsoluteError
  (keywords?: MeanAbsoluteError$new): py.Promised<MeanAbsoluteError>
}

export interface MeanAbsolutePercentageError extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.MeanAbsolutePercentageError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanAbsolutePercentageError$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'mean_absolute_percentage_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanAbsolutePercentageError$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): MeanAbsolutePercentageError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<MeanAbsolutePercentageError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction' | 'name'>): MeanAbsolutePercentageError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction' | 'name'>): py.Promised<MeanAbsolutePercentageError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction'>): MeanAbsolutePercentageError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'reduction'>): py.Promised<MeanAbsolutePercentageError>
  new (keywords?: MeanAbsolutePercentageError$new): MeanAbsolutePercentageError
  (keywords?: MeanAbsolutePercentageError$new): py.Promised<MeanAbsolutePercentageError>
}

export interface MeanSquaredError extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.MeanSquaredError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanSquaredError$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'mean_squared_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanSquaredError$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): MeanSquaredError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<MeanSquaredError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'reduction' | 'name'>): MeanSquaredError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'reduction' | 'name'>): py.Promised<MeanSquaredError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanSquaredError$new, 'reduction'>): MeanSquaredError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanSquaredError$new, 'reduction'>): py.Promised<MeanSquaredError>
  new (keywords?: MeanSquaredError$new): MeanSquaredError
  (keywords?: MeanSquaredError$new): py.Promised<MeanSquaredError>
}

export interface MeanSquaredLogarithmicError extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.MeanSquaredLogarithmicError': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface MeanSquaredLogarithmicError$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'mean_squared_logarithmic_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanSquaredLogarithmicError$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): MeanSquaredLogarithmicError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<MeanSquaredLogarithmicError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction' | 'name'>): MeanSquaredLogarithmicError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction' | 'name'>): py.Promised<MeanSquaredLogarithmicError>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction'>): MeanSquaredLogarithmicError
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'reduction'>): py.Promised<MeanSquaredLogarithmicError>
  new (keywords?: MeanSquaredLogarithmicError$new): MeanSquaredLogarithmicError
  (keywords?: MeanSquaredLogarithmicError$new): py.Promised<MeanSquaredLogarithmicError>
}

export interface Poisson extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Poisson': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface Poisson$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'poisson'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Poisson$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): Poisson
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<Poisson>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Poisson$new, 'reduction' | 'name'>): Poisson
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<Poisson$new, 'reduction' | 'name'>): py.Promised<Poisson>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Poisson$new, 'reduction'>): Poisson
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Poisson$new, 'reduction'>): py.Promised<Poisson>
  new (keywords?: Poisson$new): Poisson
  (keywords?: Poisson$new): py.Promised<Poisson>
}

export interface SparseCategoricalCrossentropy extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.SparseCategoricalCrossentropy': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
  get from_logits(): py.Remote<boolean>
  set from_logits(value: py.Bool)
  from_logits_dyn: any
  ignore_class: any
  ignore_class_dyn: any
}

export interface SparseCategoricalCrossentropy$new {
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  ignore_class?: py.RemoteArgument | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `'sparse_categorical_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface SparseCategoricalCrossentropy$class extends py.Statics<Loss$class> {
  new (from_logits: py.Bool, ignore_class: py.Positional, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, axis: py.Int, name?: py.Str, dtype?: py.DType | null): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Positional, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, axis: py.Int, name?: py.Str, dtype?: py.DType | null): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, ignore_class: py.Positional, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class' | 'reduction'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Positional, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class' | 'reduction'>): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, ignore_class: py.Positional, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, ignore_class: py.Positional, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits' | 'ignore_class'>): py.Promised<SparseCategoricalCrossentropy>
  new (from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits'>): SparseCategoricalCrossentropy
  (from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'from_logits'>): py.Promised<SparseCategoricalCrossentropy>
  new (keywords?: SparseCategoricalCrossentropy$new): SparseCategoricalCrossentropy
  (keywords?: SparseCategoricalCrossentropy$new): py.Promised<SparseCategoricalCrossentropy>
}

export interface SquaredHinge extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.SquaredHinge': true } & Loss[typeof py.kind]
  fn: any
  fn_dyn: any
}

export interface SquaredHinge$new {
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'squared_hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface SquaredHinge$class extends py.Statics<Loss$class> {
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): SquaredHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, dtype: py.DType | null): py.Promised<SquaredHinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<SquaredHinge$new, 'reduction' | 'name'>): SquaredHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, keywords?: py.Rest<SquaredHinge$new, 'reduction' | 'name'>): py.Promised<SquaredHinge>
  new (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<SquaredHinge$new, 'reduction'>): SquaredHinge
  (reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<SquaredHinge$new, 'reduction'>): py.Promised<SquaredHinge>
  new (keywords?: SquaredHinge$new): SquaredHinge
  (keywords?: SquaredHinge$new): py.Promised<SquaredHinge>
}

export interface Tversky extends Loss {
  readonly [py.kind]: { readonly 'keras.losses.Tversky': true } & Loss[typeof py.kind]
  alpha: any
  alpha_dyn: any
  axis: any
  axis_dyn: any
  beta: any
  beta_dyn: any
  fn: any
  fn_dyn: any
}

export interface Tversky$new {
  /** Default: `0.5` */
  alpha?: py.Float | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  /** Default: `'sum_over_batch_size'` */
  reduction?: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null | undefined
  /** Default: `'tversky'` */
  name?: py.Str | undefined
  axis?: py.RemoteArgument | undefined
  dtype?: py.DType | null | undefined
}

export interface Tversky$class extends py.Statics<Loss$class> {
  new (alpha: py.Float, beta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis?: py.Positional, dtype?: py.DType | null): Tversky
  (alpha: py.Float, beta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, name: py.Str, axis?: py.Positional, dtype?: py.DType | null): py.Promised<Tversky>
  new (alpha: py.Float, beta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Tversky$new, 'alpha' | 'beta' | 'reduction'>): Tversky
  (alpha: py.Float, beta: py.Float, reduction: 'sum' | 'sum_over_batch_size' | 'mean' | 'mean_with_sample_weight' | py.RemotePromise<string> | null, keywords?: py.Rest<Tversky$new, 'alpha' | 'beta' | 'reduction'>): py.Promised<Tversky>
  new (alpha: py.Float, beta: py.Float, keywords?: py.Rest<Tversky$new, 'alpha' | 'beta'>): Tversky
  (alpha: py.Float, beta: py.Float, keywords?: py.Rest<Tversky$new, 'alpha' | 'beta'>): py.Promised<Tversky>
  new (alpha: py.Float, keywords?: py.Rest<Tversky$new, 'alpha'>): Tversky
  (alpha: py.Float, keywords?: py.Rest<Tversky$new, 'alpha'>): py.Promised<Tversky>
  new (keywords?: Tversky$new): Tversky
  (keywords?: Tversky$new): py.Promised<Tversky>
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

export interface categorical_generalized_cross_entropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  q: py.Float
}

export interface categorical_hinge$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface circle$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  ref_labels?: py.TensorLike | null | undefined
  ref_embeddings?: py.TensorLike | null | undefined
  /** Default: `True` */
  remove_diagonal?: py.Bool | undefined
  /** Default: `80` */
  gamma?: py.Float | undefined
  /** Default: `0.4` */
  margin?: py.Float | undefined
}

export interface cosine_similarity$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface ctc$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface deserialize$ {
  name: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface dice$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  axis?: py.List<py.RemoteArgument> | null | undefined
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
  loss: roles.Loss
}

export interface sparse_categorical_crossentropy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface squared_hinge$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface tversky$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `0.5` */
  alpha?: py.Float | undefined
  /** Default: `0.5` */
  beta?: py.Float | undefined
  axis?: py.List<py.RemoteArgument> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly BinaryCrossentropy: BinaryCrossentropy$class
  readonly BinaryFocalCrossentropy: BinaryFocalCrossentropy$class
  readonly CTC: CTC$class
  readonly CategoricalCrossentropy: CategoricalCrossentropy$class
  readonly CategoricalFocalCrossentropy: CategoricalFocalCrossentropy$class
  readonly CategoricalGeneralizedCrossEntropy: CategoricalGeneralizedCrossEntropy$class
  readonly CategoricalHinge: CategoricalHinge$class
  readonly Circle: Circle$class
  readonly CosineSimilarity: CosineSimilarity$class
  readonly Dice: Dice$class
  readonly Hinge: Hinge$class
  readonly Huber: Huber$class
  readonly KLDivergence: KLDivergence$class
  readonly LogCosh: LogCosh$class
  readonly Loss: Loss$class
  readonly MeanAbsoluteError: MeanAbsoluteError$class
  readonly MeanAbsolutePercentageError: MeanAbsolutePercentageError$class
  readonly MeanSquaredError: MeanSquaredError$class
  readonly MeanSquaredLogarithmicError: MeanSquaredLogarithmicError$class
  readonly Poisson: Poisson$class
  readonly SparseCategoricalCrossentropy: SparseCategoricalCrossentropy$class
  readonly SquaredHinge: SquaredHinge$class
  readonly Tversky: Tversky$class
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int): py.Promised<tensorflow.Tensor>
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'label_smoothing'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<binary_crossentropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(y_true: py.TensorLike, keywords: py.Rest<binary_crossentropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  binary_crossentropy(keywords: binary_crossentropy$): py.Promised<tensorflow.Tensor>
  binary_crossentropy_dyn: py.RemoteFunction
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, gamma: py.Float, from_logits?: py.Bool, label_smoothing?: py.Float, axis?: py.Int): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, alpha: py.Float, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred' | 'apply_class_balancing' | 'alpha'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, apply_class_balancing: py.Bool, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred' | 'apply_class_balancing'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<binary_focal_crossentropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(y_true: py.TensorLike, keywords: py.Rest<binary_focal_crossentropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy(keywords: binary_focal_crossentropy$): py.Promised<tensorflow.Tensor>
  binary_focal_crossentropy_dyn: py.RemoteFunction
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, axis: py.Int): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, label_smoothing: py.Float, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'label_smoothing'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<categorical_crossentropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(y_true: py.TensorLike, keywords: py.Rest<categorical_crossentropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  categorical_crossentropy(keywords: categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  categorical_crossentropy_dyn: py.RemoteFunction
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, from_logits: py.Bool, label_smoothing?: py.Float, axis?: py.Int): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, gamma: py.Float, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred' | 'alpha' | 'gamma'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.List<py.Float> | py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred' | 'alpha'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<categorical_focal_crossentropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(y_true: py.TensorLike, keywords: py.Rest<categorical_focal_crossentropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy(keywords: categorical_focal_crossentropy$): py.Promised<tensorflow.Tensor>
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  categorical_generalized_cross_entropy(y_true: py.TensorLike, y_pred: py.TensorLike, q: py.Float): py.Promised<tensorflow.Tensor>
  categorical_generalized_cross_entropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords: py.Rest<categorical_generalized_cross_entropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  categorical_generalized_cross_entropy(y_true: py.TensorLike, keywords: py.Rest<categorical_generalized_cross_entropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  categorical_generalized_cross_entropy(keywords: categorical_generalized_cross_entropy$): py.Promised<tensorflow.Tensor>
  categorical_generalized_cross_entropy_dyn: py.RemoteFunction
  categorical_hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  categorical_hinge(y_true: py.TensorLike, keywords: py.Rest<categorical_hinge$, 'y_true'>): py.Promised<tensorflow.Tensor>
  categorical_hinge(keywords: categorical_hinge$): py.Promised<tensorflow.Tensor>
  categorical_hinge_dyn: py.RemoteFunction
  circle(y_true: py.TensorLike, y_pred: py.TensorLike, ref_labels: py.TensorLike | null, ref_embeddings: py.TensorLike | null, remove_diagonal: py.Bool, gamma?: py.Float, margin?: py.Float): py.Promised<tensorflow.Tensor>
  circle(y_true: py.TensorLike, y_pred: py.TensorLike, ref_labels: py.TensorLike | null, ref_embeddings: py.TensorLike | null, keywords?: py.Rest<circle$, 'y_true' | 'y_pred' | 'ref_labels' | 'ref_embeddings'>): py.Promised<tensorflow.Tensor>
  circle(y_true: py.TensorLike, y_pred: py.TensorLike, ref_labels: py.TensorLike | null, keywords?: py.Rest<circle$, 'y_true' | 'y_pred' | 'ref_labels'>): py.Promised<tensorflow.Tensor>
  circle(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<circle$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  circle(y_true: py.TensorLike, keywords: py.Rest<circle$, 'y_true'>): py.Promised<tensorflow.Tensor>
  circle(keywords: circle$): py.Promised<tensorflow.Tensor>
  circle_dyn: py.RemoteFunction
  cosine_similarity(y_true: py.TensorLike, y_pred: py.TensorLike, axis: py.Int): py.Promised<tensorflow.Tensor>
  cosine_similarity(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<cosine_similarity$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  cosine_similarity(y_true: py.TensorLike, keywords: py.Rest<cosine_similarity$, 'y_true'>): py.Promised<tensorflow.Tensor>
  cosine_similarity(keywords: cosine_similarity$): py.Promised<tensorflow.Tensor>
  cosine_similarity_dyn: py.RemoteFunction
  ctc(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  ctc(y_true: py.TensorLike, keywords: py.Rest<ctc$, 'y_true'>): py.Promised<tensorflow.Tensor>
  ctc(keywords: ctc$): py.Promised<tensorflow.Tensor>
  ctc_dyn: py.RemoteFunction
  deserialize(name: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(name: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize$, 'name'>): py.Remote
  deserialize(name: py.LastDict<string, py.RemoteArgument>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  dice(y_true: py.TensorLike, y_pred: py.TensorLike, axis: py.List<py.RemoteArgument> | null): py.Promised<tensorflow.Tensor>
  dice(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<dice$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  dice(y_true: py.TensorLike, keywords: py.Rest<dice$, 'y_true'>): py.Promised<tensorflow.Tensor>
  dice(keywords: dice$): py.Promised<tensorflow.Tensor>
  dice_dyn: py.RemoteFunction
  get(identifier: roles.Loss): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  hinge(y_true: py.TensorLike, keywords: py.Rest<hinge$, 'y_true'>): py.Promised<tensorflow.Tensor>
  hinge(keywords: hinge$): py.Promised<tensorflow.Tensor>
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
  log_cosh(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  log_cosh(y_true: py.TensorLike, keywords: py.Rest<log_cosh$, 'y_true'>): py.Promised<tensorflow.Tensor>
  log_cosh(keywords: log_cosh$): py.Promised<tensorflow.Tensor>
  log_cosh_dyn: py.RemoteFunction
  mean_absolute_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  mean_absolute_error(y_true: py.TensorLike, keywords: py.Rest<mean_absolute_error$, 'y_true'>): py.Promised<tensorflow.Tensor>
  mean_absolute_error(keywords: mean_absolute_error$): py.Promised<tensorflow.Tensor>
  mean_absolute_error_dyn: py.RemoteFunction
  mean_absolute_percentage_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  mean_absolute_percentage_error(y_true: py.TensorLike, keywords: py.Rest<mean_absolute_percentage_error$, 'y_true'>): py.Promised<tensorflow.Tensor>
  mean_absolute_percentage_error(keywords: mean_absolute_percentage_error$): py.Promised<tensorflow.Tensor>
  mean_absolute_percentage_error_dyn: py.RemoteFunction
  mean_squared_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  mean_squared_error(y_true: py.TensorLike, keywords: py.Rest<mean_squared_error$, 'y_true'>): py.Promised<tensorflow.Tensor>
  mean_squared_error(keywords: mean_squared_error$): py.Promised<tensorflow.Tensor>
  mean_squared_error_dyn: py.RemoteFunction
  mean_squared_logarithmic_error(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  mean_squared_logarithmic_error(y_true: py.TensorLike, keywords: py.Rest<mean_squared_logarithmic_error$, 'y_true'>): py.Promised<tensorflow.Tensor>
  mean_squared_logarithmic_error(keywords: mean_squared_logarithmic_error$): py.Promised<tensorflow.Tensor>
  mean_squared_logarithmic_error_dyn: py.RemoteFunction
  poisson(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  poisson(y_true: py.TensorLike, keywords: py.Rest<poisson$, 'y_true'>): py.Promised<tensorflow.Tensor>
  poisson(keywords: poisson$): py.Promised<tensorflow.Tensor>
  poisson_dyn: py.RemoteFunction
  serialize(loss: roles.Loss): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, ignore_class: py.Int | null, axis: py.Int): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, ignore_class: py.Int | null, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits' | 'ignore_class'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, from_logits: py.Bool, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred' | 'from_logits'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<sparse_categorical_crossentropy$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(y_true: py.TensorLike, keywords: py.Rest<sparse_categorical_crossentropy$, 'y_true'>): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy(keywords: sparse_categorical_crossentropy$): py.Promised<tensorflow.Tensor>
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  squared_hinge(y_true: py.TensorLike, y_pred: py.TensorLike): py.Promised<tensorflow.Tensor>
  squared_hinge(y_true: py.TensorLike, keywords: py.Rest<squared_hinge$, 'y_true'>): py.Promised<tensorflow.Tensor>
  squared_hinge(keywords: squared_hinge$): py.Promised<tensorflow.Tensor>
  squared_hinge_dyn: py.RemoteFunction
  tversky(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.Float, beta: py.Float, axis: py.List<py.RemoteArgument> | null): py.Promised<tensorflow.Tensor>
  tversky(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.Float, beta: py.Float, keywords?: py.Rest<tversky$, 'y_true' | 'y_pred' | 'alpha' | 'beta'>): py.Promised<tensorflow.Tensor>
  tversky(y_true: py.TensorLike, y_pred: py.TensorLike, alpha: py.Float, keywords?: py.Rest<tversky$, 'y_true' | 'y_pred' | 'alpha'>): py.Promised<tensorflow.Tensor>
  tversky(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<tversky$, 'y_true' | 'y_pred'>): py.Promised<tensorflow.Tensor>
  tversky(y_true: py.TensorLike, keywords: py.Rest<tversky$, 'y_true'>): py.Promised<tensorflow.Tensor>
  tversky(keywords: tversky$): py.Promised<tensorflow.Tensor>
  tversky_dyn: py.RemoteFunction
}
