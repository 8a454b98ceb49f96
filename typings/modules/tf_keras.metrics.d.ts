// tf_keras.metrics of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_losses from './tf_keras.losses.js'
import type * as tf_keras_metrics_experimental from './tf_keras.metrics.experimental.js'

export interface AUC$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface AUC extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.AUC': true } & Metric[typeof py.kind]
  curve: any
  curve_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  interpolate_pr_auc(): py.Remote
  interpolate_pr_auc_dyn: py.RemoteFunction
  label_weights: any
  label_weights_dyn: any
  get multi_label(): py.Remote<boolean>
  set multi_label(value: py.Bool)
  multi_label_dyn: any
  get num_labels(): py.Remote<number | null>
  set num_labels(value: py.Int | null)
  num_labels_dyn: any
  num_thresholds: any
  num_thresholds_dyn: any
  summation_method: any
  summation_method_dyn: any
  readonly thresholds: py.Remote
  readonly thresholds_dyn: any
  true_negatives: any
  true_negatives_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<AUC$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<AUC$update_state, 'y_true'>] | [keywords: AUC$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface AUC$new {
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  /** Default: `'ROC'` */
  curve?: py.Str | undefined
  /** Default: `'interpolation'` */
  summation_method?: py.Str | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  thresholds?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `False` */
  multi_label?: py.Bool | undefined
  num_labels?: py.Int | null | undefined
  label_weights?: py.List<py.RemoteArgument> | py.TensorLike | null | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
}

export interface AUC$class extends py.Statics<Metric$class> {
  new (num_thresholds: py.Int, curve: py.Str, summation_method: py.Str, name: py.Str | null, dtype?: py.DType | null, thresholds?: py.List<py.RemoteArgument> | null, multi_label?: py.Bool, num_labels?: py.Int | null, label_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, from_logits?: py.Bool): AUC
  (num_thresholds: py.Int, curve: py.Str, summation_method: py.Str, name: py.Str | null, dtype?: py.DType | null, thresholds?: py.List<py.RemoteArgument> | null, multi_label?: py.Bool, num_labels?: py.Int | null, label_weights?: py.List<py.RemoteArgument> | py.TensorLike | null, from_logits?: py.Bool): py.Promised<AUC>
  new (num_thresholds: py.Int, curve: py.Str, summation_method: py.Str, keywords?: py.Rest<AUC$new, 'num_thresholds' | 'curve' | 'summation_method'>): AUC
  (num_thresholds: py.Int, curve: py.Str, summation_method: py.Str, keywords?: py.Rest<AUC$new, 'num_thresholds' | 'curve' | 'summation_method'>): py.Promised<AUC>
  new (num_thresholds: py.Int, curve: py.Str, keywords?: py.Rest<AUC$new, 'num_thresholds' | 'curve'>): AUC
  (num_thresholds: py.Int, curve: py.Str, keywords?: py.Rest<AUC$new, 'num_thresholds' | 'curve'>): py.Promised<AUC>
  new (num_thresholds: py.Int, keywords?: py.Rest<AUC$new, 'num_thresholds'>): AUC
  (num_thresholds: py.Int, keywords?: py.Rest<AUC$new, 'num_thresholds'>): py.Promised<AUC>
  new (keywords?: AUC$new): AUC
  (keywords?: AUC$new): py.Promised<AUC>
}

export interface Accuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Accuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface Accuracy$new {
  /** Default: `'accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Accuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): Accuracy
  (name: py.Str, dtype: py.DType | null): py.Promised<Accuracy>
  new (name: py.Str, keywords?: py.Rest<Accuracy$new, 'name'>): Accuracy
  (name: py.Str, keywords?: py.Rest<Accuracy$new, 'name'>): py.Promised<Accuracy>
  new (keywords?: Accuracy$new): Accuracy
  (keywords?: Accuracy$new): py.Promised<Accuracy>
}

export interface BinaryAccuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.BinaryAccuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface BinaryAccuracy$new {
  /** Default: `'binary_accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface BinaryAccuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null, threshold: py.Float): BinaryAccuracy
  (name: py.Str, dtype: py.DType | null, threshold: py.Float): py.Promised<BinaryAccuracy>
  new (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<BinaryAccuracy$new, 'name' | 'dtype'>): BinaryAccuracy
  (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<BinaryAccuracy$new, 'name' | 'dtype'>): py.Promised<BinaryAccuracy>
  new (name: py.Str, keywords?: py.Rest<BinaryAccuracy$new, 'name'>): BinaryAccuracy
  (name: py.Str, keywords?: py.Rest<BinaryAccuracy$new, 'name'>): py.Promised<BinaryAccuracy>
  new (keywords?: BinaryAccuracy$new): BinaryAccuracy
  (keywords?: BinaryAccuracy$new): py.Promised<BinaryAccuracy>
}

export interface BinaryCrossentropy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.BinaryCrossentropy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface BinaryCrossentropy$new {
  /** Default: `'binary_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0` */
  label_smoothing?: py.Float | undefined
}

export interface BinaryCrossentropy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, label_smoothing: py.Float): BinaryCrossentropy
  (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, label_smoothing: py.Float): py.Promised<BinaryCrossentropy>
  new (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): BinaryCrossentropy
  (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, keywords?: py.Rest<BinaryCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): py.Promised<BinaryCrossentropy>
  new (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<BinaryCrossentropy$new, 'name' | 'dtype'>): BinaryCrossentropy
  (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<BinaryCrossentropy$new, 'name' | 'dtype'>): py.Promised<BinaryCrossentropy>
  new (name: py.Str, keywords?: py.Rest<BinaryCrossentropy$new, 'name'>): BinaryCrossentropy
  (name: py.Str, keywords?: py.Rest<BinaryCrossentropy$new, 'name'>): py.Promised<BinaryCrossentropy>
  new (keywords?: BinaryCrossentropy$new): BinaryCrossentropy
  (keywords?: BinaryCrossentropy$new): py.Promised<BinaryCrossentropy>
}

export interface BinaryIoU extends IoU {
  readonly [py.kind]: { readonly 'tf_keras.metrics.BinaryIoU': true } & IoU[typeof py.kind]
  threshold: any
  threshold_dyn: any
}

export interface BinaryIoU$new {
  /** Default: `(0, 1)` */
  target_class_ids?: py.List<py.Int> | undefined
  /** Default: `0.5` */
  threshold?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface BinaryIoU$class extends py.Statics<IoU$class> {
  new (target_class_ids: py.List<py.Int>, threshold: py.Positional, name: py.Str | null, dtype: py.DType | null): BinaryIoU
  (target_class_ids: py.List<py.Int>, threshold: py.Positional, name: py.Str | null, dtype: py.DType | null): py.Promised<BinaryIoU>
  new (target_class_ids: py.List<py.Int>, threshold: py.Positional, name: py.Str | null, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids' | 'threshold' | 'name'>): BinaryIoU
  (target_class_ids: py.List<py.Int>, threshold: py.Positional, name: py.Str | null, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids' | 'threshold' | 'name'>): py.Promised<BinaryIoU>
  new (target_class_ids: py.List<py.Int>, threshold: py.Positional, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids' | 'threshold'>): BinaryIoU
  (target_class_ids: py.List<py.Int>, threshold: py.Positional, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids' | 'threshold'>): py.Promised<BinaryIoU>
  new (target_class_ids: py.List<py.Int>, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids'>): BinaryIoU
  (target_class_ids: py.List<py.Int>, keywords?: py.Rest<BinaryIoU$new, 'target_class_ids'>): py.Promised<BinaryIoU>
  new (keywords?: BinaryIoU$new): BinaryIoU
  (keywords?: BinaryIoU$new): py.Promised<BinaryIoU>
}

export interface CategoricalAccuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.CategoricalAccuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface CategoricalAccuracy$new {
  /** Default: `'categorical_accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalAccuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): CategoricalAccuracy
  (name: py.Str, dtype: py.DType | null): py.Promised<CategoricalAccuracy>
  new (name: py.Str, keywords?: py.Rest<CategoricalAccuracy$new, 'name'>): CategoricalAccuracy
  (name: py.Str, keywords?: py.Rest<CategoricalAccuracy$new, 'name'>): py.Promised<CategoricalAccuracy>
  new (keywords?: CategoricalAccuracy$new): CategoricalAccuracy
  (keywords?: CategoricalAccuracy$new): py.Promised<CategoricalAccuracy>
}

export interface CategoricalCrossentropy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.CategoricalCrossentropy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface CategoricalCrossentropy$new {
  /** Default: `'categorical_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  /** Default: `0` */
  label_smoothing?: py.Float | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface CategoricalCrossentropy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int): CategoricalCrossentropy
  (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, label_smoothing: py.Float, axis?: py.Int): py.Promised<CategoricalCrossentropy>
  new (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): CategoricalCrossentropy
  (name: py.Str, dtype: py.DType | null, from_logits: py.Bool, keywords?: py.Rest<CategoricalCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): py.Promised<CategoricalCrossentropy>
  new (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<CategoricalCrossentropy$new, 'name' | 'dtype'>): CategoricalCrossentropy
  (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<CategoricalCrossentropy$new, 'name' | 'dtype'>): py.Promised<CategoricalCrossentropy>
  new (name: py.Str, keywords?: py.Rest<CategoricalCrossentropy$new, 'name'>): CategoricalCrossentropy
  (name: py.Str, keywords?: py.Rest<CategoricalCrossentropy$new, 'name'>): py.Promised<CategoricalCrossentropy>
  new (keywords?: CategoricalCrossentropy$new): CategoricalCrossentropy
  (keywords?: CategoricalCrossentropy$new): py.Promised<CategoricalCrossentropy>
}

export interface CategoricalHinge extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.CategoricalHinge': true } & MeanMetricWrapper[typeof py.kind]
}

export interface CategoricalHinge$new {
  /** Default: `'categorical_hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface CategoricalHinge$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): CategoricalHinge
  (name: py.Str, dtype: py.DType | null): py.Promised<CategoricalHinge>
  new (name: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'name'>): CategoricalHinge
  (name: py.Str, keywords?: py.Rest<CategoricalHinge$new, 'name'>): py.Promised<CategoricalHinge>
  new (keywords?: CategoricalHinge$new): CategoricalHinge
  (keywords?: CategoricalHinge$new): py.Promised<CategoricalHinge>
}

export interface CosineSimilarity extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.CosineSimilarity': true } & MeanMetricWrapper[typeof py.kind]
}

export interface CosineSimilarity$new {
  /** Default: `'cosine_similarity'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface CosineSimilarity$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null, axis: py.Int): CosineSimilarity
  (name: py.Str, dtype: py.DType | null, axis: py.Int): py.Promised<CosineSimilarity>
  new (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<CosineSimilarity$new, 'name' | 'dtype'>): CosineSimilarity
  (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<CosineSimilarity$new, 'name' | 'dtype'>): py.Promised<CosineSimilarity>
  new (name: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'name'>): CosineSimilarity
  (name: py.Str, keywords?: py.Rest<CosineSimilarity$new, 'name'>): py.Promised<CosineSimilarity>
  new (keywords?: CosineSimilarity$new): CosineSimilarity
  (keywords?: CosineSimilarity$new): py.Promised<CosineSimilarity>
}

export interface F1Score extends FBetaScore {
  readonly [py.kind]: { readonly 'tf_keras.metrics.F1Score': true } & FBetaScore[typeof py.kind]
}

export interface F1Score$new {
  average?: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null | undefined
  threshold?: py.RemoteArgument | undefined
  /** Default: `'f1_score'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface F1Score$class extends py.Statics<FBetaScore$class> {
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, name: py.Str, dtype: py.DType | null): F1Score
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, name: py.Str, dtype: py.DType | null): py.Promised<F1Score>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, name: py.Str, keywords?: py.Rest<F1Score$new, 'average' | 'threshold' | 'name'>): F1Score
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, name: py.Str, keywords?: py.Rest<F1Score$new, 'average' | 'threshold' | 'name'>): py.Promised<F1Score>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, keywords?: py.Rest<F1Score$new, 'average' | 'threshold'>): F1Score
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, threshold: py.Positional, keywords?: py.Rest<F1Score$new, 'average' | 'threshold'>): py.Promised<F1Score>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, keywords?: py.Rest<F1Score$new, 'average'>): F1Score
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, keywords?: py.Rest<F1Score$new, 'average'>): py.Promised<F1Score>
  new (keywords?: F1Score$new): F1Score
  (keywords?: F1Score$new): py.Promised<F1Score>
}

export interface FBetaScore$build {
  y_true_shape: py.RemoteArgument
  y_pred_shape: py.RemoteArgument
}

export interface FBetaScore$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface FBetaScore extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.FBetaScore': true } & Metric[typeof py.kind]
  get average(): py.Remote<'micro' | 'macro' | 'weighted' | null>
  set average(value: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null)
  average_dyn: any
  get axis(): py.Remote<number | null>
  set axis(value: py.Int | null)
  axis_dyn: any
  beta: any
  beta_dyn: any
  build(...args: [y_true_shape: py.Positional, y_pred_shape: py.Positional] | [y_true_shape: py.Positional, keywords: py.Rest<FBetaScore$build, 'y_true_shape'>] | [keywords: FBetaScore$build] | any[]): any
  build_dyn: py.RemoteFunction
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  intermediate_weights: any
  intermediate_weights_dyn: any
  threshold: any
  threshold_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<FBetaScore$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<FBetaScore$update_state, 'y_true'>] | [keywords: FBetaScore$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface FBetaScore$new {
  average?: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null | undefined
  /** Default: `1.0` */
  beta?: py.Float | undefined
  threshold?: py.RemoteArgument | undefined
  /** Default: `'fbeta_score'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface FBetaScore$class extends py.Statics<Metric$class> {
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, threshold: py.Positional, name: py.Str, dtype?: py.DType | null): FBetaScore
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, threshold: py.Positional, name: py.Str, dtype?: py.DType | null): py.Promised<FBetaScore>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, threshold: py.Positional, keywords?: py.Rest<FBetaScore$new, 'average' | 'beta' | 'threshold'>): FBetaScore
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, threshold: py.Positional, keywords?: py.Rest<FBetaScore$new, 'average' | 'beta' | 'threshold'>): py.Promised<FBetaScore>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, keywords?: py.Rest<FBetaScore$new, 'average' | 'beta'>): FBetaScore
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, beta: py.Float, keywords?: py.Rest<FBetaScore$new, 'average' | 'beta'>): py.Promised<FBetaScore>
  new (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, keywords?: py.Rest<FBetaScore$new, 'average'>): FBetaScore
  (average: 'micro' | 'macro' | 'weighted' | py.RemotePromise<string> | null, keywords?: py.Rest<FBetaScore$new, 'average'>): py.Promised<FBetaScore>
  new (keywords?: FBetaScore$new): FBetaScore
  (keywords?: FBetaScore$new): py.Promised<FBetaScore>
}

export interface FalseNegatives$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface FalseNegatives extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.FalseNegatives': true } & Metric[typeof py.kind]
  accumulator: any
  accumulator_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<FalseNegatives$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<FalseNegatives$update_state, 'y_true'>] | [keywords: FalseNegatives$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface FalseNegatives$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface FalseNegatives$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): FalseNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): py.Promised<FalseNegatives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<FalseNegatives$new, 'thresholds' | 'name'>): FalseNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<FalseNegatives$new, 'thresholds' | 'name'>): py.Promised<FalseNegatives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<FalseNegatives$new, 'thresholds'>): FalseNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<FalseNegatives$new, 'thresholds'>): py.Promised<FalseNegatives>
  new (keywords?: FalseNegatives$new): FalseNegatives
  (keywords?: FalseNegatives$new): py.Promised<FalseNegatives>
}

export interface FalsePositives$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface FalsePositives extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.FalsePositives': true } & Metric[typeof py.kind]
  accumulator: any
  accumulator_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<FalsePositives$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<FalsePositives$update_state, 'y_true'>] | [keywords: FalsePositives$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface FalsePositives$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface FalsePositives$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): FalsePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): py.Promised<FalsePositives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<FalsePositives$new, 'thresholds' | 'name'>): FalsePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<FalsePositives$new, 'thresholds' | 'name'>): py.Promised<FalsePositives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<FalsePositives$new, 'thresholds'>): FalsePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<FalsePositives$new, 'thresholds'>): py.Promised<FalsePositives>
  new (keywords?: FalsePositives$new): FalsePositives
  (keywords?: FalsePositives$new): py.Promised<FalsePositives>
}

export interface Hinge extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Hinge': true } & MeanMetricWrapper[typeof py.kind]
}

export interface Hinge$new {
  /** Default: `'hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Hinge$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): Hinge
  (name: py.Str, dtype: py.DType | null): py.Promised<Hinge>
  new (name: py.Str, keywords?: py.Rest<Hinge$new, 'name'>): Hinge
  (name: py.Str, keywords?: py.Rest<Hinge$new, 'name'>): py.Promised<Hinge>
  new (keywords?: Hinge$new): Hinge
  (keywords?: Hinge$new): py.Promised<Hinge>
}

export interface IoU$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface IoU extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.IoU': true } & Metric[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  get ignore_class(): py.Remote<number | null>
  set ignore_class(value: py.Int | null)
  ignore_class_dyn: any
  get num_classes(): py.Remote<number>
  set num_classes(value: py.Int)
  num_classes_dyn: any
  get sparse_y_pred(): py.Remote<boolean>
  set sparse_y_pred(value: py.Bool)
  sparse_y_pred_dyn: any
  get sparse_y_true(): py.Remote<boolean>
  set sparse_y_true(value: py.Bool)
  sparse_y_true_dyn: any
  target_class_ids: any
  target_class_ids_dyn: any
  total_cm: any
  total_cm_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<IoU$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<IoU$update_state, 'y_true'>] | [keywords: IoU$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface IoU$new {
  num_classes: py.Int
  target_class_ids: py.List<py.Int>
  name?: py.Str | null | undefined
  dtype?: py.Str | py.DType | null | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `True` */
  sparse_y_true?: py.Bool | undefined
  /** Default: `True` */
  sparse_y_pred?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface IoU$class extends py.Statics<Metric$class> {
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_true?: py.Bool, sparse_y_pred?: py.Bool, axis?: py.Int): IoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_true?: py.Bool, sparse_y_pred?: py.Bool, axis?: py.Int): py.Promised<IoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids' | 'name' | 'dtype'>): IoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids' | 'name' | 'dtype'>): py.Promised<IoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids' | 'name'>): IoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids' | 'name'>): py.Promised<IoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids'>): IoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, keywords?: py.Rest<IoU$new, 'num_classes' | 'target_class_ids'>): py.Promised<IoU>
  new (num_classes: py.Int, keywords: py.Rest<IoU$new, 'num_classes'>): IoU
  (num_classes: py.Int, keywords: py.Rest<IoU$new, 'num_classes'>): py.Promised<IoU>
  new (keywords: IoU$new): IoU
  (keywords: IoU$new): py.Promised<IoU>
}

export interface KLDivergence extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.KLDivergence': true } & MeanMetricWrapper[typeof py.kind]
}

export interface KLDivergence$new {
  /** Default: `'kullback_leibler_divergence'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface KLDivergence$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): KLDivergence
  (name: py.Str, dtype: py.DType | null): py.Promised<KLDivergence>
  new (name: py.Str, keywords?: py.Rest<KLDivergence$new, 'name'>): KLDivergence
  (name: py.Str, keywords?: py.Rest<KLDivergence$new, 'name'>): py.Promised<KLDivergence>
  new (keywords?: KLDivergence$new): KLDivergence
  (keywords?: KLDivergence$new): py.Promised<KLDivergence>
}

export interface LogCoshError extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.LogCoshError': true } & MeanMetricWrapper[typeof py.kind]
}

export interface LogCoshError$new {
  /** Default: `'logcosh'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface LogCoshError$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): LogCoshError
  (name: py.Str, dtype: py.DType | null): py.Promised<LogCoshError>
  new (name: py.Str, keywords?: py.Rest<LogCoshError$new, 'name'>): LogCoshError
  (name: py.Str, keywords?: py.Rest<LogCoshError$new, 'name'>): py.Promised<LogCoshError>
  new (keywords?: LogCoshError$new): LogCoshError
  (keywords?: LogCoshError$new): py.Promised<LogCoshError>
}

export interface Mean$update_state {
  values: py.RemoteArgument
  sample_weight?: py.TensorLike | null | undefined
}

export interface Mean extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Mean': true } & Metric[typeof py.kind]
  count: any
  count_dyn: any
  reduction: any
  reduction_dyn: any
  total: any
  total_dyn: any
  update_state(...args: [values: py.Positional, sample_weight: py.TensorLike | null] | [values: py.Positional, keywords?: py.Rest<Mean$update_state, 'values'>] | [keywords: Mean$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface Mean$new {
  /** Default: `'mean'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Mean$class extends py.Statics<Metric$class> {
  new (name: py.Str, dtype: py.DType | null): Mean
  (name: py.Str, dtype: py.DType | null): py.Promised<Mean>
  new (name: py.Str, keywords?: py.Rest<Mean$new, 'name'>): Mean
  (name: py.Str, keywords?: py.Rest<Mean$new, 'name'>): py.Promised<Mean>
  new (keywords?: Mean$new): Mean
  (keywords?: Mean$new): py.Promised<Mean>
}

export interface MeanAbsoluteError extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanAbsoluteError': true } & MeanMetricWrapper[typeof py.kind]
}

export interface MeanAbsoluteError$new {
  /** Default: `'mean_absolute_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanAbsoluteError$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): MeanAbsoluteError
  (name: py.Str, dtype: py.DType | null): py.Promised<MeanAbsoluteError>
  new (name: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'name'>): MeanAbsoluteError
  (name: py.Str, keywords?: py.Rest<MeanAbsoluteError$new, 'name'>): py.Promised<MeanAbsoluteError>
  new (keywords?: MeanAbsoluteError$new): MeanAbsoluteError
  (keywords?: MeanAbsoluteError$new): py.Promised<MeanAbsoluteError>
}

export interface MeanAbsolutePercentageError extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanAbsolutePercentageError': true } & MeanMetricWrapper[typeof py.kind]
}

export interface MeanAbsolutePercentageError$new {
  /** Default: `'mean_absolute_percentage_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanAbsolutePercentageError$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): MeanAbsolutePercentageError
  (name: py.Str, dtype: py.DType | null): py.Promised<MeanAbsolutePercentageError>
  new (name: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'name'>): MeanAbsolutePercentageError
  (name: py.Str, keywords?: py.Rest<MeanAbsolutePercentageError$new, 'name'>): py.Promised<MeanAbsolutePercentageError>
  new (keywords?: MeanAbsolutePercentageError$new): MeanAbsolutePercentageError
  (keywords?: MeanAbsolutePercentageError$new): py.Promised<MeanAbsolutePercentageError>
}

export interface MeanIoU extends IoU {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanIoU': true } & IoU[typeof py.kind]
}

export interface MeanIoU$new {
  num_classes: py.Int
  name?: py.Str | null | undefined
  dtype?: py.Str | py.DType | null | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `True` */
  sparse_y_true?: py.Bool | undefined
  /** Default: `True` */
  sparse_y_pred?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface MeanIoU$class extends py.Statics<IoU$class> {
  new (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_true?: py.Bool, sparse_y_pred?: py.Bool, axis?: py.Int): MeanIoU
  (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_true?: py.Bool, sparse_y_pred?: py.Bool, axis?: py.Int): py.Promised<MeanIoU>
  new (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<MeanIoU$new, 'num_classes' | 'name' | 'dtype'>): MeanIoU
  (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<MeanIoU$new, 'num_classes' | 'name' | 'dtype'>): py.Promised<MeanIoU>
  new (num_classes: py.Int, name: py.Str | null, keywords?: py.Rest<MeanIoU$new, 'num_classes' | 'name'>): MeanIoU
  (num_classes: py.Int, name: py.Str | null, keywords?: py.Rest<MeanIoU$new, 'num_classes' | 'name'>): py.Promised<MeanIoU>
  new (num_classes: py.Int, keywords?: py.Rest<MeanIoU$new, 'num_classes'>): MeanIoU
  (num_classes: py.Int, keywords?: py.Rest<MeanIoU$new, 'num_classes'>): py.Promised<MeanIoU>
  new (keywords: MeanIoU$new): MeanIoU
  (keywords: MeanIoU$new): py.Promised<MeanIoU>
}

export interface MeanMetricWrapper$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface MeanMetricWrapper extends Mean {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanMetricWrapper': true } & Mean[typeof py.kind]
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<MeanMetricWrapper$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<MeanMetricWrapper$update_state, 'y_true'>] | [keywords: MeanMetricWrapper$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface MeanMetricWrapper$new {
  fn: py.Callable
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  [keyword: string]: any
}

export interface MeanMetricWrapper$class extends py.Statics<Mean$class> {
  new (fn: py.Callable, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<MeanMetricWrapper$new, 'fn' | 'name' | 'dtype'>): MeanMetricWrapper
  (fn: py.Callable, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<MeanMetricWrapper$new, 'fn' | 'name' | 'dtype'>): py.Promised<MeanMetricWrapper>
  new (fn: py.Callable, name: py.Str | null, keywords?: py.Rest<MeanMetricWrapper$new, 'fn' | 'name'>): MeanMetricWrapper
  (fn: py.Callable, name: py.Str | null, keywords?: py.Rest<MeanMetricWrapper$new, 'fn' | 'name'>): py.Promised<MeanMetricWrapper>
  new (fn: py.Callable, keywords?: py.Rest<MeanMetricWrapper$new, 'fn'>): MeanMetricWrapper
  (fn: py.Callable, keywords?: py.Rest<MeanMetricWrapper$new, 'fn'>): py.Promised<MeanMetricWrapper>
  new (keywords: MeanMetricWrapper$new): MeanMetricWrapper
  (keywords: MeanMetricWrapper$new): py.Promised<MeanMetricWrapper>
}

export interface MeanRelativeError$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface MeanRelativeError extends Mean {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanRelativeError': true } & Mean[typeof py.kind]
  normalizer: any
  normalizer_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<MeanRelativeError$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<MeanRelativeError$update_state, 'y_true'>] | [keywords: MeanRelativeError$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface MeanRelativeError$new {
  normalizer: py.RemoteArgument
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanRelativeError$class extends py.Statics<Mean$class> {
  new (normalizer: py.Positional, name: py.Str | null, dtype: py.DType | null): MeanRelativeError
  (normalizer: py.Positional, name: py.Str | null, dtype: py.DType | null): py.Promised<MeanRelativeError>
  new (normalizer: py.Positional, name: py.Str | null, keywords?: py.Rest<MeanRelativeError$new, 'normalizer' | 'name'>): MeanRelativeError
  (normalizer: py.Positional, name: py.Str | null, keywords?: py.Rest<MeanRelativeError$new, 'normalizer' | 'name'>): py.Promised<MeanRelativeError>
  new (normalizer: py.Positional, keywords?: py.Rest<MeanRelativeError$new, 'normalizer'>): MeanRelativeError
  (normalizer: py.Positional, keywords?: py.Rest<MeanRelativeError$new, 'normalizer'>): py.Promised<MeanRelativeError>
  new (keywords: MeanRelativeError$new): MeanRelativeError
  (keywords: MeanRelativeError$new): py.Promised<MeanRelativeError>
}

export interface MeanSquaredError extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanSquaredError': true } & MeanMetricWrapper[typeof py.kind]
}

export interface MeanSquaredError$new {
  /** Default: `'mean_squared_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanSquaredError$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): MeanSquaredError
  (name: py.Str, dtype: py.DType | null): py.Promised<MeanSquaredError>
  new (name: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'name'>): MeanSquaredError
  (name: py.Str, keywords?: py.Rest<MeanSquaredError$new, 'name'>): py.Promised<MeanSquaredError>
  new (keywords?: MeanSquaredError$new): MeanSquaredError
  (keywords?: MeanSquaredError$new): py.Promised<MeanSquaredError>
}

export interface MeanSquaredLogarithmicError extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanSquaredLogarithmicError': true } & MeanMetricWrapper[typeof py.kind]
}

export interface MeanSquaredLogarithmicError$new {
  /** Default: `'mean_squared_logarithmic_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface MeanSquaredLogarithmicError$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): MeanSquaredLogarithmicError
  (name: py.Str, dtype: py.DType | null): py.Promised<MeanSquaredLogarithmicError>
  new (name: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'name'>): MeanSquaredLogarithmicError
  (name: py.Str, keywords?: py.Rest<MeanSquaredLogarithmicError$new, 'name'>): py.Promised<MeanSquaredLogarithmicError>
  new (keywords?: MeanSquaredLogarithmicError$new): MeanSquaredLogarithmicError
  (keywords?: MeanSquaredLogarithmicError$new): py.Promised<MeanSquaredLogarithmicError>
}

export interface MeanTensor$update_state {
  values: py.RemoteArgument
  sample_weight?: py.TensorLike | null | undefined
}

export interface MeanTensor extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.MeanTensor': true } & Metric[typeof py.kind]
  readonly count: py.Remote
  readonly count_dyn: any
  readonly total: py.Remote
  readonly total_dyn: any
  update_state(...args: [values: py.Positional, sample_weight: py.TensorLike | null] | [values: py.Positional, keywords?: py.Rest<MeanTensor$update_state, 'values'>] | [keywords: MeanTensor$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface MeanTensor$new {
  /** Default: `'mean_tensor'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
  shape?: py.List<py.Int> | py.TensorLike | null | undefined
}

export interface MeanTensor$class extends py.Statics<Metric$class> {
  new (name: py.Str, dtype: py.DType | null, shape: py.List<py.Int> | py.TensorLike | null): MeanTensor
  (name: py.Str, dtype: py.DType | null, shape: py.List<py.Int> | py.TensorLike | null): py.Promised<MeanTensor>
  new (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<MeanTensor$new, 'name' | 'dtype'>): MeanTensor
  (name: py.Str, dtype: py.DType | null, keywords?: py.Rest<MeanTensor$new, 'name' | 'dtype'>): py.Promised<MeanTensor>
  new (name: py.Str, keywords?: py.Rest<MeanTensor$new, 'name'>): MeanTensor
  (name: py.Str, keywords?: py.Rest<MeanTensor$new, 'name'>): py.Promised<MeanTensor>
  new (keywords?: MeanTensor$new): MeanTensor
  (keywords?: MeanTensor$new): py.Promised<MeanTensor>
}

export interface Metric$add_weight {
  name: py.Str
  /** Default: `()` */
  shape?: py.Shape | undefined
  aggregation?: py.Of<'tensorflow.VariableAggregation'> | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  initializer?: roles.Initializer | null | undefined
  dtype?: py.DType | null | undefined
}

export interface Metric$merge_state {
  metrics: py.Items<roles.Metric>
}

export interface Metric$update_state {
  [keyword: string]: any
}

export interface Metric extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Metric': true } & tf_keras_layers.Layer[typeof py.kind]
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str, shape: py.Shape, aggregation: py.Of<'tensorflow.VariableAggregation'>, synchronization: py.Of<'tensorflow.VariableSynchronization'>, initializer?: roles.Initializer | null, dtype?: py.DType | null): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str, shape: py.Shape, aggregation: py.Of<'tensorflow.VariableAggregation'>, keywords?: py.Rest<Metric$add_weight, 'name' | 'shape' | 'aggregation'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str, shape: py.Shape, keywords?: py.Rest<Metric$add_weight, 'name' | 'shape'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(name: py.Str, keywords?: py.Rest<Metric$add_weight, 'name'>): Kept
  add_weight<Kept extends py.Remote | tensorflow.Variable = py.Promised<tensorflow.Variable>>(keywords: Metric$add_weight): Kept
  add_weight(...args: any[]): any
  add_weight_dyn: py.RemoteFunction
  merge_state(...args: [metrics: py.Items<roles.Metric>] | [keywords: Metric$merge_state] | any[]): any
  merge_state_dyn: py.RemoteFunction
  reset_state(...args: any[]): any
  reset_state_dyn: py.RemoteFunction
  reset_states(): py.Remote
  reset_states_dyn: py.RemoteFunction
  result(...args: any[]): any
  result_dyn: py.RemoteFunction
  update_state(...args: [...args: py.Positional[]] | [...args: [...args: py.Positional[], keywords: Metric$update_state]] | [keywords?: Metric$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface Metric$new {
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

export interface Metric$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<Metric$new, 'name' | 'dtype'>): Metric
  (name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<Metric$new, 'name' | 'dtype'>): py.Promised<Metric>
  new (name: py.Str | null, keywords?: py.Rest<Metric$new, 'name'>): Metric
  (name: py.Str | null, keywords?: py.Rest<Metric$new, 'name'>): py.Promised<Metric>
  new (keywords?: Metric$new): Metric
  (keywords?: Metric$new): py.Promised<Metric>
}

export interface OneHotIoU extends IoU {
  readonly [py.kind]: { readonly 'tf_keras.metrics.OneHotIoU': true } & IoU[typeof py.kind]
}

export interface OneHotIoU$new {
  num_classes: py.Int
  target_class_ids: py.List<py.Int>
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `False` */
  sparse_y_pred?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface OneHotIoU$class extends py.Statics<IoU$class> {
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.DType | null, ignore_class: py.Int | null, sparse_y_pred?: py.Bool, axis?: py.Int): OneHotIoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.DType | null, ignore_class: py.Int | null, sparse_y_pred?: py.Bool, axis?: py.Int): py.Promised<OneHotIoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids' | 'name' | 'dtype'>): OneHotIoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, dtype: py.DType | null, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids' | 'name' | 'dtype'>): py.Promised<OneHotIoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids' | 'name'>): OneHotIoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, name: py.Str | null, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids' | 'name'>): py.Promised<OneHotIoU>
  new (num_classes: py.Int, target_class_ids: py.List<py.Int>, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids'>): OneHotIoU
  (num_classes: py.Int, target_class_ids: py.List<py.Int>, keywords?: py.Rest<OneHotIoU$new, 'num_classes' | 'target_class_ids'>): py.Promised<OneHotIoU>
  new (num_classes: py.Int, keywords: py.Rest<OneHotIoU$new, 'num_classes'>): OneHotIoU
  (num_classes: py.Int, keywords: py.Rest<OneHotIoU$new, 'num_classes'>): py.Promised<OneHotIoU>
  new (keywords: OneHotIoU$new): OneHotIoU
  (keywords: OneHotIoU$new): py.Promised<OneHotIoU>
}

export interface OneHotMeanIoU extends MeanIoU {
  readonly [py.kind]: { readonly 'tf_keras.metrics.OneHotMeanIoU': true } & MeanIoU[typeof py.kind]
}

export interface OneHotMeanIoU$new {
  num_classes: py.Int
  name?: py.Str | null | undefined
  dtype?: py.Str | py.DType | null | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `False` */
  sparse_y_pred?: py.Bool | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface OneHotMeanIoU$class extends py.Statics<MeanIoU$class> {
  new (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_pred?: py.Bool, axis?: py.Int): OneHotMeanIoU
  (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, ignore_class: py.Int | null, sparse_y_pred?: py.Bool, axis?: py.Int): py.Promised<OneHotMeanIoU>
  new (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes' | 'name' | 'dtype'>): OneHotMeanIoU
  (num_classes: py.Int, name: py.Str | null, dtype: py.Str | py.DType | null, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes' | 'name' | 'dtype'>): py.Promised<OneHotMeanIoU>
  new (num_classes: py.Int, name: py.Str | null, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes' | 'name'>): OneHotMeanIoU
  (num_classes: py.Int, name: py.Str | null, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes' | 'name'>): py.Promised<OneHotMeanIoU>
  new (num_classes: py.Int, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes'>): OneHotMeanIoU
  (num_classes: py.Int, keywords?: py.Rest<OneHotMeanIoU$new, 'num_classes'>): py.Promised<OneHotMeanIoU>
  new (keywords: OneHotMeanIoU$new): OneHotMeanIoU
  (keywords: OneHotMeanIoU$new): py.Promised<OneHotMeanIoU>
}

export interface Poisson extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Poisson': true } & MeanMetricWrapper[typeof py.kind]
}

export interface Poisson$new {
  /** Default: `'poisson'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Poisson$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): Poisson
  (name: py.Str, dtype: py.DType | null): py.Promised<Poisson>
  new (name: py.Str, keywords?: py.Rest<Poisson$new, 'name'>): Poisson
  (name: py.Str, keywords?: py.Rest<Poisson$new, 'name'>): py.Promised<Poisson>
  new (keywords?: Poisson$new): Poisson
  (keywords?: Poisson$new): py.Promised<Poisson>
}

export interface Precision$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface Precision extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Precision': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_positives: any
  false_positives_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  get top_k(): py.Remote<number | null>
  set top_k(value: py.Int | null)
  top_k_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<Precision$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<Precision$update_state, 'y_true'>] | [keywords: Precision$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface Precision$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  top_k?: py.Int | null | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface Precision$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): Precision
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<Precision>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<Precision$new, 'thresholds' | 'top_k' | 'class_id'>): Precision
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<Precision$new, 'thresholds' | 'top_k' | 'class_id'>): py.Promised<Precision>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, keywords?: py.Rest<Precision$new, 'thresholds' | 'top_k'>): Precision
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, keywords?: py.Rest<Precision$new, 'thresholds' | 'top_k'>): py.Promised<Precision>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<Precision$new, 'thresholds'>): Precision
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<Precision$new, 'thresholds'>): py.Promised<Precision>
  new (keywords?: Precision$new): Precision
  (keywords?: Precision$new): py.Promised<Precision>
}

export interface PrecisionAtRecall$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface PrecisionAtRecall extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.PrecisionAtRecall': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  get num_thresholds(): py.Remote<number>
  set num_thresholds(value: py.Int)
  num_thresholds_dyn: any
  get recall(): py.Remote<number>
  set recall(value: py.Float)
  recall_dyn: any
  thresholds: any
  thresholds_dyn: any
  true_negatives: any
  true_negatives_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<PrecisionAtRecall$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<PrecisionAtRecall$update_state, 'y_true'>] | [keywords: PrecisionAtRecall$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
  value: any
  value_dyn: any
}

export interface PrecisionAtRecall$new {
  recall: py.Float
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface PrecisionAtRecall$class extends py.Statics<Metric$class> {
  new (recall: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): PrecisionAtRecall
  (recall: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<PrecisionAtRecall>
  new (recall: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<PrecisionAtRecall$new, 'recall' | 'num_thresholds' | 'class_id'>): PrecisionAtRecall
  (recall: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<PrecisionAtRecall$new, 'recall' | 'num_thresholds' | 'class_id'>): py.Promised<PrecisionAtRecall>
  new (recall: py.Float, num_thresholds: py.Int, keywords?: py.Rest<PrecisionAtRecall$new, 'recall' | 'num_thresholds'>): PrecisionAtRecall
  (recall: py.Float, num_thresholds: py.Int, keywords?: py.Rest<PrecisionAtRecall$new, 'recall' | 'num_thresholds'>): py.Promised<PrecisionAtRecall>
  new (recall: py.Float, keywords?: py.Rest<PrecisionAtRecall$new, 'recall'>): PrecisionAtRecall
  (recall: py.Float, keywords?: py.Rest<PrecisionAtRecall$new, 'recall'>): py.Promised<PrecisionAtRecall>
  new (keywords: PrecisionAtRecall$new): PrecisionAtRecall
  (keywords: PrecisionAtRecall$new): py.Promised<PrecisionAtRecall>
}

export interface R2Score$build {
  y_true_shape: py.RemoteArgument
  y_pred_shape: py.RemoteArgument
}

export interface R2Score$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface R2Score extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.R2Score': true } & Metric[typeof py.kind]
  build(...args: [y_true_shape: py.Positional, y_pred_shape: py.Positional] | [y_true_shape: py.Positional, keywords: py.Rest<R2Score$build, 'y_true_shape'>] | [keywords: R2Score$build] | any[]): any
  build_dyn: py.RemoteFunction
  get class_aggregation(): py.Remote<'uniform_average' | 'variance_weighted_average' | null>
  set class_aggregation(value: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null)
  class_aggregation_dyn: any
  count: any
  count_dyn: any
  get num_regressors(): py.Remote<number>
  set num_regressors(value: py.Int)
  num_regressors_dyn: any
  num_samples: any
  num_samples_dyn: any
  squared_sum: any
  squared_sum_dyn: any
  sum: any
  sum_dyn: any
  total_mse: any
  total_mse_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<R2Score$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<R2Score$update_state, 'y_true'>] | [keywords: R2Score$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface R2Score$new {
  /** Default: `'uniform_average'` */
  class_aggregation?: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null | undefined
  /** Default: `0` */
  num_regressors?: py.Int | undefined
  /** Default: `'r2_score'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface R2Score$class extends py.Statics<Metric$class> {
  new (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, name: py.Str, dtype: py.DType | null): R2Score
  (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, name: py.Str, dtype: py.DType | null): py.Promised<R2Score>
  new (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, name: py.Str, keywords?: py.Rest<R2Score$new, 'class_aggregation' | 'num_regressors' | 'name'>): R2Score
  (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, name: py.Str, keywords?: py.Rest<R2Score$new, 'class_aggregation' | 'num_regressors' | 'name'>): py.Promised<R2Score>
  new (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, keywords?: py.Rest<R2Score$new, 'class_aggregation' | 'num_regressors'>): R2Score
  (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, num_regressors: py.Int, keywords?: py.Rest<R2Score$new, 'class_aggregation' | 'num_regressors'>): py.Promised<R2Score>
  new (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, keywords?: py.Rest<R2Score$new, 'class_aggregation'>): R2Score
  (class_aggregation: 'uniform_average' | 'variance_weighted_average' | py.RemotePromise<string> | null, keywords?: py.Rest<R2Score$new, 'class_aggregation'>): py.Promised<R2Score>
  new (keywords?: R2Score$new): R2Score
  (keywords?: R2Score$new): py.Promised<R2Score>
}

export interface Recall$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface Recall extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Recall': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  get top_k(): py.Remote<number | null>
  set top_k(value: py.Int | null)
  top_k_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<Recall$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<Recall$update_state, 'y_true'>] | [keywords: Recall$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface Recall$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  top_k?: py.Int | null | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface Recall$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): Recall
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<Recall>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<Recall$new, 'thresholds' | 'top_k' | 'class_id'>): Recall
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<Recall$new, 'thresholds' | 'top_k' | 'class_id'>): py.Promised<Recall>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, keywords?: py.Rest<Recall$new, 'thresholds' | 'top_k'>): Recall
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, top_k: py.Int | null, keywords?: py.Rest<Recall$new, 'thresholds' | 'top_k'>): py.Promised<Recall>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<Recall$new, 'thresholds'>): Recall
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<Recall$new, 'thresholds'>): py.Promised<Recall>
  new (keywords?: Recall$new): Recall
  (keywords?: Recall$new): py.Promised<Recall>
}

export interface RecallAtPrecision$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface RecallAtPrecision extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.RecallAtPrecision': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  get num_thresholds(): py.Remote<number>
  set num_thresholds(value: py.Int)
  num_thresholds_dyn: any
  get precision(): py.Remote<number>
  set precision(value: py.Float)
  precision_dyn: any
  thresholds: any
  thresholds_dyn: any
  true_negatives: any
  true_negatives_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<RecallAtPrecision$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<RecallAtPrecision$update_state, 'y_true'>] | [keywords: RecallAtPrecision$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
  value: any
  value_dyn: any
}

export interface RecallAtPrecision$new {
  precision: py.Float
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface RecallAtPrecision$class extends py.Statics<Metric$class> {
  new (precision: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): RecallAtPrecision
  (precision: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<RecallAtPrecision>
  new (precision: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<RecallAtPrecision$new, 'precision' | 'num_thresholds' | 'class_id'>): RecallAtPrecision
  (precision: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<RecallAtPrecision$new, 'precision' | 'num_thresholds' | 'class_id'>): py.Promised<RecallAtPrecision>
  new (precision: py.Float, num_thresholds: py.Int, keywords?: py.Rest<RecallAtPrecision$new, 'precision' | 'num_thresholds'>): RecallAtPrecision
  (precision: py.Float, num_thresholds: py.Int, keywords?: py.Rest<RecallAtPrecision$new, 'precision' | 'num_thresholds'>): py.Promised<RecallAtPrecision>
  new (precision: py.Float, keywords?: py.Rest<RecallAtPrecision$new, 'precision'>): RecallAtPrecision
  (precision: py.Float, keywords?: py.Rest<RecallAtPrecision$new, 'precision'>): py.Promised<RecallAtPrecision>
  new (keywords: RecallAtPrecision$new): RecallAtPrecision
  (keywords: RecallAtPrecision$new): py.Promised<RecallAtPrecision>
}

export interface RootMeanSquaredError$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface RootMeanSquaredError extends Mean {
  readonly [py.kind]: { readonly 'tf_keras.metrics.RootMeanSquaredError': true } & Mean[typeof py.kind]
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<RootMeanSquaredError$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<RootMeanSquaredError$update_state, 'y_true'>] | [keywords: RootMeanSquaredError$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface RootMeanSquaredError$new {
  /** Default: `'root_mean_squared_error'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface RootMeanSquaredError$class extends py.Statics<Mean$class> {
  new (name: py.Str, dtype: py.DType | null): RootMeanSquaredError
  (name: py.Str, dtype: py.DType | null): py.Promised<RootMeanSquaredError>
  new (name: py.Str, keywords?: py.Rest<RootMeanSquaredError$new, 'name'>): RootMeanSquaredError
  (name: py.Str, keywords?: py.Rest<RootMeanSquaredError$new, 'name'>): py.Promised<RootMeanSquaredError>
  new (keywords?: RootMeanSquaredError$new): RootMeanSquaredError
  (keywords?: RootMeanSquaredError$new): py.Promised<RootMeanSquaredError>
}

export interface SensitivityAtSpecificity$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface SensitivityAtSpecificity extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SensitivityAtSpecificity': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  get num_thresholds(): py.Remote<number>
  set num_thresholds(value: py.Int)
  num_thresholds_dyn: any
  get specificity(): py.Remote<number>
  set specificity(value: py.Float)
  specificity_dyn: any
  thresholds: any
  thresholds_dyn: any
  true_negatives: any
  true_negatives_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<SensitivityAtSpecificity$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<SensitivityAtSpecificity$update_state, 'y_true'>] | [keywords: SensitivityAtSpecificity$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
  value: any
  value_dyn: any
}

export interface SensitivityAtSpecificity$new {
  specificity: py.Float
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface SensitivityAtSpecificity$class extends py.Statics<Metric$class> {
  new (specificity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): SensitivityAtSpecificity
  (specificity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<SensitivityAtSpecificity>
  new (specificity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity' | 'num_thresholds' | 'class_id'>): SensitivityAtSpecificity
  (specificity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity' | 'num_thresholds' | 'class_id'>): py.Promised<SensitivityAtSpecificity>
  new (specificity: py.Float, num_thresholds: py.Int, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity' | 'num_thresholds'>): SensitivityAtSpecificity
  (specificity: py.Float, num_thresholds: py.Int, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity' | 'num_thresholds'>): py.Promised<SensitivityAtSpecificity>
  new (specificity: py.Float, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity'>): SensitivityAtSpecificity
  (specificity: py.Float, keywords?: py.Rest<SensitivityAtSpecificity$new, 'specificity'>): py.Promised<SensitivityAtSpecificity>
  new (keywords: SensitivityAtSpecificity$new): SensitivityAtSpecificity
  (keywords: SensitivityAtSpecificity$new): py.Promised<SensitivityAtSpecificity>
}

export interface SparseCategoricalAccuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SparseCategoricalAccuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface SparseCategoricalAccuracy$new {
  /** Default: `'sparse_categorical_accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface SparseCategoricalAccuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): SparseCategoricalAccuracy
  (name: py.Str, dtype: py.DType | null): py.Promised<SparseCategoricalAccuracy>
  new (name: py.Str, keywords?: py.Rest<SparseCategoricalAccuracy$new, 'name'>): SparseCategoricalAccuracy
  (name: py.Str, keywords?: py.Rest<SparseCategoricalAccuracy$new, 'name'>): py.Promised<SparseCategoricalAccuracy>
  new (keywords?: SparseCategoricalAccuracy$new): SparseCategoricalAccuracy
  (keywords?: SparseCategoricalAccuracy$new): py.Promised<SparseCategoricalAccuracy>
}

export interface SparseCategoricalCrossentropy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SparseCategoricalCrossentropy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface SparseCategoricalCrossentropy$new {
  /** Default: `'sparse_categorical_crossentropy'` */
  name?: py.Str | undefined
  dtype?: py.Str | py.DType | null | undefined
  /** Default: `False` */
  from_logits?: py.Bool | undefined
  ignore_class?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
}

export interface SparseCategoricalCrossentropy$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.Str | py.DType | null, from_logits: py.Bool, ignore_class: py.Int | null, axis?: py.Int): SparseCategoricalCrossentropy
  (name: py.Str, dtype: py.Str | py.DType | null, from_logits: py.Bool, ignore_class: py.Int | null, axis?: py.Int): py.Promised<SparseCategoricalCrossentropy>
  new (name: py.Str, dtype: py.Str | py.DType | null, from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): SparseCategoricalCrossentropy
  (name: py.Str, dtype: py.Str | py.DType | null, from_logits: py.Bool, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name' | 'dtype' | 'from_logits'>): py.Promised<SparseCategoricalCrossentropy>
  new (name: py.Str, dtype: py.Str | py.DType | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name' | 'dtype'>): SparseCategoricalCrossentropy
  (name: py.Str, dtype: py.Str | py.DType | null, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name' | 'dtype'>): py.Promised<SparseCategoricalCrossentropy>
  new (name: py.Str, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name'>): SparseCategoricalCrossentropy
  (name: py.Str, keywords?: py.Rest<SparseCategoricalCrossentropy$new, 'name'>): py.Promised<SparseCategoricalCrossentropy>
  new (keywords?: SparseCategoricalCrossentropy$new): SparseCategoricalCrossentropy
  (keywords?: SparseCategoricalCrossentropy$new): py.Promised<SparseCategoricalCrossentropy>
}

export interface SparseTopKCategoricalAccuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SparseTopKCategoricalAccuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface SparseTopKCategoricalAccuracy$new {
  /** Default: `5` */
  k?: py.Int | undefined
  /** Default: `'sparse_top_k_categorical_accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface SparseTopKCategoricalAccuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (k: py.Int, name: py.Str, dtype: py.DType | null): SparseTopKCategoricalAccuracy
  (k: py.Int, name: py.Str, dtype: py.DType | null): py.Promised<SparseTopKCategoricalAccuracy>
  new (k: py.Int, name: py.Str, keywords?: py.Rest<SparseTopKCategoricalAccuracy$new, 'k' | 'name'>): SparseTopKCategoricalAccuracy
  (k: py.Int, name: py.Str, keywords?: py.Rest<SparseTopKCategoricalAccuracy$new, 'k' | 'name'>): py.Promised<SparseTopKCategoricalAccuracy>
  new (k: py.Int, keywords?: py.Rest<SparseTopKCategoricalAccuracy$new, 'k'>): SparseTopKCategoricalAccuracy
  (k: py.Int, keywords?: py.Rest<SparseTopKCategoricalAccuracy$new, 'k'>): py.Promised<SparseTopKCategoricalAccuracy>
  new (keywords?: SparseTopKCategoricalAccuracy$new): SparseTopKCategoricalAccuracy
  (keywords?: SparseTopKCategoricalAccuracy$new): py.Promised<SparseTopKCategoricalAccuracy>
}

export interface SpecificityAtSensitivity$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface SpecificityAtSensitivity extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SpecificityAtSensitivity': true } & Metric[typeof py.kind]
  get class_id(): py.Remote<number | null>
  set class_id(value: py.Int | null)
  class_id_dyn: any
  false_negatives: any
  false_negatives_dyn: any
  false_positives: any
  false_positives_dyn: any
  get num_thresholds(): py.Remote<number>
  set num_thresholds(value: py.Int)
  num_thresholds_dyn: any
  get sensitivity(): py.Remote<number>
  set sensitivity(value: py.Float)
  sensitivity_dyn: any
  thresholds: any
  thresholds_dyn: any
  true_negatives: any
  true_negatives_dyn: any
  true_positives: any
  true_positives_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<SpecificityAtSensitivity$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<SpecificityAtSensitivity$update_state, 'y_true'>] | [keywords: SpecificityAtSensitivity$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
  value: any
  value_dyn: any
}

export interface SpecificityAtSensitivity$new {
  sensitivity: py.Float
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  class_id?: py.Int | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface SpecificityAtSensitivity$class extends py.Statics<Metric$class> {
  new (sensitivity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): SpecificityAtSensitivity
  (sensitivity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, name: py.Str | null, dtype?: py.DType | null): py.Promised<SpecificityAtSensitivity>
  new (sensitivity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity' | 'num_thresholds' | 'class_id'>): SpecificityAtSensitivity
  (sensitivity: py.Float, num_thresholds: py.Int, class_id: py.Int | null, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity' | 'num_thresholds' | 'class_id'>): py.Promised<SpecificityAtSensitivity>
  new (sensitivity: py.Float, num_thresholds: py.Int, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity' | 'num_thresholds'>): SpecificityAtSensitivity
  (sensitivity: py.Float, num_thresholds: py.Int, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity' | 'num_thresholds'>): py.Promised<SpecificityAtSensitivity>
  new (sensitivity: py.Float, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity'>): SpecificityAtSensitivity
  (sensitivity: py.Float, keywords?: py.Rest<SpecificityAtSensitivity$new, 'sensitivity'>): py.Promised<SpecificityAtSensitivity>
  new (keywords: SpecificityAtSensitivity$new): SpecificityAtSensitivity
  (keywords: SpecificityAtSensitivity$new): py.Promised<SpecificityAtSensitivity>
}

export interface SquaredHinge extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.SquaredHinge': true } & MeanMetricWrapper[typeof py.kind]
}

export interface SquaredHinge$new {
  /** Default: `'squared_hinge'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface SquaredHinge$class extends py.Statics<MeanMetricWrapper$class> {
  new (name: py.Str, dtype: py.DType | null): SquaredHinge
  (name: py.Str, dtype: py.DType | null): py.Promised<SquaredHinge>
  new (name: py.Str, keywords?: py.Rest<SquaredHinge$new, 'name'>): SquaredHinge
  (name: py.Str, keywords?: py.Rest<SquaredHinge$new, 'name'>): py.Promised<SquaredHinge>
  new (keywords?: SquaredHinge$new): SquaredHinge
  (keywords?: SquaredHinge$new): py.Promised<SquaredHinge>
}

export interface Sum$update_state {
  values: py.RemoteArgument
  sample_weight?: py.TensorLike | null | undefined
}

export interface Sum extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.Sum': true } & Metric[typeof py.kind]
  count: any
  count_dyn: any
  reduction: any
  reduction_dyn: any
  total: any
  total_dyn: any
  update_state(...args: [values: py.Positional, sample_weight: py.TensorLike | null] | [values: py.Positional, keywords?: py.Rest<Sum$update_state, 'values'>] | [keywords: Sum$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface Sum$new {
  /** Default: `'sum'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface Sum$class extends py.Statics<Metric$class> {
  new (name: py.Str, dtype: py.DType | null): Sum
  (name: py.Str, dtype: py.DType | null): py.Promised<Sum>
  new (name: py.Str, keywords?: py.Rest<Sum$new, 'name'>): Sum
  (name: py.Str, keywords?: py.Rest<Sum$new, 'name'>): py.Promised<Sum>
  new (keywords?: Sum$new): Sum
  (keywords?: Sum$new): py.Promised<Sum>
}

export interface TopKCategoricalAccuracy extends MeanMetricWrapper {
  readonly [py.kind]: { readonly 'tf_keras.metrics.TopKCategoricalAccuracy': true } & MeanMetricWrapper[typeof py.kind]
}

export interface TopKCategoricalAccuracy$new {
  /** Default: `5` */
  k?: py.Int | undefined
  /** Default: `'top_k_categorical_accuracy'` */
  name?: py.Str | undefined
  dtype?: py.DType | null | undefined
}

export interface TopKCategoricalAccuracy$class extends py.Statics<MeanMetricWrapper$class> {
  new (k: py.Int, name: py.Str, dtype: py.DType | null): TopKCategoricalAccuracy
  (k: py.Int, name: py.Str, dtype: py.DType | null): py.Promised<TopKCategoricalAccuracy>
  new (k: py.Int, name: py.Str, keywords?: py.Rest<TopKCategoricalAccuracy$new, 'k' | 'name'>): TopKCategoricalAccuracy
  (k: py.Int, name: py.Str, keywords?: py.Rest<TopKCategoricalAccuracy$new, 'k' | 'name'>): py.Promised<TopKCategoricalAccuracy>
  new (k: py.Int, keywords?: py.Rest<TopKCategoricalAccuracy$new, 'k'>): TopKCategoricalAccuracy
  (k: py.Int, keywords?: py.Rest<TopKCategoricalAccuracy$new, 'k'>): py.Promised<TopKCategoricalAccuracy>
  new (keywords?: TopKCategoricalAccuracy$new): TopKCategoricalAccuracy
  (keywords?: TopKCategoricalAccuracy$new): py.Promised<TopKCategoricalAccuracy>
}

export interface TrueNegatives$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface TrueNegatives extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.TrueNegatives': true } & Metric[typeof py.kind]
  accumulator: any
  accumulator_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<TrueNegatives$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<TrueNegatives$update_state, 'y_true'>] | [keywords: TrueNegatives$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface TrueNegatives$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface TrueNegatives$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): TrueNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): py.Promised<TrueNegatives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<TrueNegatives$new, 'thresholds' | 'name'>): TrueNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<TrueNegatives$new, 'thresholds' | 'name'>): py.Promised<TrueNegatives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<TrueNegatives$new, 'thresholds'>): TrueNegatives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<TrueNegatives$new, 'thresholds'>): py.Promised<TrueNegatives>
  new (keywords?: TrueNegatives$new): TrueNegatives
  (keywords?: TrueNegatives$new): py.Promised<TrueNegatives>
}

export interface TruePositives$update_state {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  sample_weight?: py.TensorLike | null | undefined
}

export interface TruePositives extends Metric {
  readonly [py.kind]: { readonly 'tf_keras.metrics.TruePositives': true } & Metric[typeof py.kind]
  accumulator: any
  accumulator_dyn: any
  get init_thresholds(): py.Remote<number | any[] | null>
  set init_thresholds(value: py.Float | py.List<py.RemoteArgument> | null)
  init_thresholds_dyn: any
  thresholds: any
  thresholds_dyn: any
  update_state(...args: [y_true: py.TensorLike, y_pred: py.TensorLike, sample_weight: py.TensorLike | null] | [y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<TruePositives$update_state, 'y_true' | 'y_pred'>] | [y_true: py.TensorLike, keywords: py.Rest<TruePositives$update_state, 'y_true'>] | [keywords: TruePositives$update_state] | any[]): any
  update_state_dyn: py.RemoteFunction
}

export interface TruePositives$new {
  thresholds?: py.Float | py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  dtype?: py.DType | null | undefined
}

export interface TruePositives$class extends py.Statics<Metric$class> {
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): TruePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, dtype: py.DType | null): py.Promised<TruePositives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<TruePositives$new, 'thresholds' | 'name'>): TruePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, name: py.Str | null, keywords?: py.Rest<TruePositives$new, 'thresholds' | 'name'>): py.Promised<TruePositives>
  new (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<TruePositives$new, 'thresholds'>): TruePositives
  (thresholds: py.Float | py.List<py.RemoteArgument> | null, keywords?: py.Rest<TruePositives$new, 'thresholds'>): py.Promised<TruePositives>
  new (keywords?: TruePositives$new): TruePositives
  (keywords?: TruePositives$new): py.Promised<TruePositives>
}

export interface binary_accuracy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `0.5` */
  threshold?: py.Float | undefined
}

export interface categorical_accuracy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface get$ {
  identifier: roles.Metric
}

export interface serialize$ {
  metric: py.RemoteArgument
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface sparse_categorical_accuracy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
}

export interface sparse_top_k_categorical_accuracy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `5` */
  k?: py.Int | undefined
}

export interface top_k_categorical_accuracy$ {
  y_true: py.TensorLike
  y_pred: py.TensorLike
  /** Default: `5` */
  k?: py.Int | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AUC: AUC$class
  readonly Accuracy: Accuracy$class
  readonly BinaryAccuracy: BinaryAccuracy$class
  readonly BinaryCrossentropy: BinaryCrossentropy$class
  readonly BinaryIoU: BinaryIoU$class
  readonly CategoricalAccuracy: CategoricalAccuracy$class
  readonly CategoricalCrossentropy: CategoricalCrossentropy$class
  readonly CategoricalHinge: CategoricalHinge$class
  readonly CosineSimilarity: CosineSimilarity$class
  readonly F1Score: F1Score$class
  readonly FBetaScore: FBetaScore$class
  readonly FalseNegatives: FalseNegatives$class
  readonly FalsePositives: FalsePositives$class
  readonly Hinge: Hinge$class
  readonly IoU: IoU$class
  readonly KLD: tf_keras_losses.$Module["kl_divergence"]
  KLD_dyn: py.RemoteFunction
  readonly KLDivergence: KLDivergence$class
  readonly LogCoshError: LogCoshError$class
  readonly MAE: tf_keras_losses.$Module["mean_absolute_error"]
  MAE_dyn: py.RemoteFunction
  readonly MAPE: tf_keras_losses.$Module["mean_absolute_percentage_error"]
  MAPE_dyn: py.RemoteFunction
  readonly MSE: tf_keras_losses.$Module["mean_squared_error"]
  MSE_dyn: py.RemoteFunction
  readonly MSLE: tf_keras_losses.$Module["mean_squared_logarithmic_error"]
  MSLE_dyn: py.RemoteFunction
  readonly Mean: Mean$class
  readonly MeanAbsoluteError: MeanAbsoluteError$class
  readonly MeanAbsolutePercentageError: MeanAbsolutePercentageError$class
  readonly MeanIoU: MeanIoU$class
  readonly MeanMetricWrapper: MeanMetricWrapper$class
  readonly MeanRelativeError: MeanRelativeError$class
  readonly MeanSquaredError: MeanSquaredError$class
  readonly MeanSquaredLogarithmicError: MeanSquaredLogarithmicError$class
  readonly MeanTensor: MeanTensor$class
  readonly Metric: Metric$class
  readonly OneHotIoU: OneHotIoU$class
  readonly OneHotMeanIoU: OneHotMeanIoU$class
  readonly Poisson: Poisson$class
  readonly Precision: Precision$class
  readonly PrecisionAtRecall: PrecisionAtRecall$class
  readonly R2Score: R2Score$class
  readonly Recall: Recall$class
  readonly RecallAtPrecision: RecallAtPrecision$class
  readonly RootMeanSquaredError: RootMeanSquaredError$class
  readonly SensitivityAtSpecificity: SensitivityAtSpecificity$class
  readonly SparseCategoricalAccuracy: SparseCategoricalAccuracy$class
  readonly SparseCategoricalCrossentropy: SparseCategoricalCrossentropy$class
  readonly SparseTopKCategoricalAccuracy: SparseTopKCategoricalAccuracy$class
  readonly SpecificityAtSensitivity: SpecificityAtSensitivity$class
  readonly SquaredHinge: SquaredHinge$class
  readonly Sum: Sum$class
  readonly TopKCategoricalAccuracy: TopKCategoricalAccuracy$class
  readonly TrueNegatives: TrueNegatives$class
  readonly TruePositives: TruePositives$class
  binary_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, threshold: py.Float): py.Remote
  binary_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<binary_accuracy$, 'y_true' | 'y_pred'>): py.Remote
  binary_accuracy(y_true: py.TensorLike, keywords: py.Rest<binary_accuracy$, 'y_true'>): py.Remote
  binary_accuracy(keywords: binary_accuracy$): py.Remote
  binary_accuracy_dyn: py.RemoteFunction
  readonly binary_crossentropy: tf_keras_losses.$Module["binary_crossentropy"]
  binary_crossentropy_dyn: py.RemoteFunction
  readonly binary_focal_crossentropy: tf_keras_losses.$Module["binary_focal_crossentropy"]
  binary_focal_crossentropy_dyn: py.RemoteFunction
  categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  categorical_accuracy(y_true: py.TensorLike, keywords: py.Rest<categorical_accuracy$, 'y_true'>): py.Remote
  categorical_accuracy(keywords: categorical_accuracy$): py.Remote
  categorical_accuracy_dyn: py.RemoteFunction
  readonly categorical_crossentropy: tf_keras_losses.$Module["categorical_crossentropy"]
  categorical_crossentropy_dyn: py.RemoteFunction
  readonly categorical_focal_crossentropy: tf_keras_losses.$Module["categorical_focal_crossentropy"]
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  readonly experimental: tf_keras_metrics_experimental.$Module
  get(identifier: roles.Metric): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly hinge: tf_keras_losses.$Module["hinge"]
  hinge_dyn: py.RemoteFunction
  readonly kl_divergence: tf_keras_losses.$Module["kl_divergence"]
  kl_divergence_dyn: py.RemoteFunction
  readonly kld: tf_keras_losses.$Module["kl_divergence"]
  kld_dyn: py.RemoteFunction
  readonly kullback_leibler_divergence: tf_keras_losses.$Module["kl_divergence"]
  kullback_leibler_divergence_dyn: py.RemoteFunction
  readonly log_cosh: tf_keras_losses.$Module["log_cosh"]
  log_cosh_dyn: py.RemoteFunction
  readonly logcosh: tf_keras_losses.$Module["log_cosh"]
  logcosh_dyn: py.RemoteFunction
  readonly mae: tf_keras_losses.$Module["mean_absolute_error"]
  mae_dyn: py.RemoteFunction
  readonly mape: tf_keras_losses.$Module["mean_absolute_percentage_error"]
  mape_dyn: py.RemoteFunction
  readonly mean_absolute_error: tf_keras_losses.$Module["mean_absolute_error"]
  mean_absolute_error_dyn: py.RemoteFunction
  readonly mean_absolute_percentage_error: tf_keras_losses.$Module["mean_absolute_percentage_error"]
  mean_absolute_percentage_error_dyn: py.RemoteFunction
  readonly mean_squared_error: tf_keras_losses.$Module["mean_squared_error"]
  mean_squared_error_dyn: py.RemoteFunction
  readonly mean_squared_logarithmic_error: tf_keras_losses.$Module["mean_squared_logarithmic_error"]
  mean_squared_logarithmic_error_dyn: py.RemoteFunction
  readonly mse: tf_keras_losses.$Module["mean_squared_error"]
  mse_dyn: py.RemoteFunction
  readonly msle: tf_keras_losses.$Module["mean_squared_logarithmic_error"]
  msle_dyn: py.RemoteFunction
  readonly poisson: tf_keras_losses.$Module["poisson"]
  poisson_dyn: py.RemoteFunction
  serialize(metric: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(metric: py.Positional, keywords?: py.Rest<serialize$, 'metric'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  sparse_categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike): py.Remote
  sparse_categorical_accuracy(y_true: py.TensorLike, keywords: py.Rest<sparse_categorical_accuracy$, 'y_true'>): py.Remote
  sparse_categorical_accuracy(keywords: sparse_categorical_accuracy$): py.Remote
  sparse_categorical_accuracy_dyn: py.RemoteFunction
  readonly sparse_categorical_crossentropy: tf_keras_losses.$Module["sparse_categorical_crossentropy"]
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  sparse_top_k_categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, k: py.Int): py.Remote
  sparse_top_k_categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<sparse_top_k_categorical_accuracy$, 'y_true' | 'y_pred'>): py.Remote
  sparse_top_k_categorical_accuracy(y_true: py.TensorLike, keywords: py.Rest<sparse_top_k_categorical_accuracy$, 'y_true'>): py.Remote
  sparse_top_k_categorical_accuracy(keywords: sparse_top_k_categorical_accuracy$): py.Remote
  sparse_top_k_categorical_accuracy_dyn: py.RemoteFunction
  readonly squared_hinge: tf_keras_losses.$Module["squared_hinge"]
  squared_hinge_dyn: py.RemoteFunction
  top_k_categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, k: py.Int): py.Remote
  top_k_categorical_accuracy(y_true: py.TensorLike, y_pred: py.TensorLike, keywords?: py.Rest<top_k_categorical_accuracy$, 'y_true' | 'y_pred'>): py.Remote
  top_k_categorical_accuracy(y_true: py.TensorLike, keywords: py.Rest<top_k_categorical_accuracy$, 'y_true'>): py.Remote
  top_k_categorical_accuracy(keywords: top_k_categorical_accuracy$): py.Remote
  top_k_categorical_accuracy_dyn: py.RemoteFunction
}
